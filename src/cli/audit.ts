/** `sallyport audit`: records in, from comments or files; a page, JSON or a summary out. */
import { join } from 'node:path';
import { findRecordFiles, readRecordFile, writeWhole } from '../adapters/files';
import { createForge } from '../adapters/github';
import { auditComments } from '../app/audit';
import { ForgeError } from '../app/ports';
import { type Audit, type AuditEntry, type AuditProblem, entryIn, latestOf } from '../core/audit';
import { figuresOf } from '../core/audit-figures';
import { auditPage } from '../report/audit-page';
import { auditSummary } from '../report/audit-summary';
import { VERSION } from '../version';
import { type Given, textOf } from './options';
import { CliProblem } from './problem';

export async function auditCommand(given: Given): Promise<number> {
  const lang = langOf(given);
  const audit = await collect(given);
  for (const { file, message } of audit.problems)
    process.stderr.write(`sallyport: ${JSON.stringify(file)}: ${message}\n`);
  const html = textOf(given, 'html');
  if (html !== null) {
    await writeWhole(html, auditPage(audit, lang)).catch((error: unknown) => unwritable(html, error));
    process.stderr.write(`wrote ${html}: ${audit.entries.length} request(s)\n`);
  }
  if (given['json'] === true)
    process.stdout.write(`${JSON.stringify({ ...audit, figures: figuresOf(audit.entries) }, null, 2)}\n`);
  else if (html === null) process.stdout.write(auditSummary(audit, lang));
  return 0;
}

function unwritable(file: string, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  throw new CliProblem(2, `${file} cannot be written${code}. Expected a path in a folder that can be written.`);
}

function langOf(given: Given): 'en' | 'zh' {
  const lang = textOf(given, 'lang') ?? 'en';
  if (lang !== 'en' && lang !== 'zh') throw new CliProblem(2, `--lang takes en or zh, not ${lang}`);
  return lang;
}

async function collect(given: Given): Promise<Audit> {
  const repository = textOf(given, 'repo');
  const folder = textOf(given, 'records');
  if ((repository === null) === (folder === null))
    throw new CliProblem(2, 'Say where the records are: either --repo OWNER/NAME or --records DIR.');
  const found = folder === null ? await ofRepository(repository ?? '', given) : await ofFolder(folder, given);
  return {
    schema: 1,
    tool: { name: 'sallyport', version: VERSION },
    madeAt: new Date().toISOString(),
    source: folder ?? repository ?? '',
    ...found,
  };
}

type Found = Pick<Audit, 'entries' | 'problems' | 'isWhole'>;

async function ofFolder(folder: string, given: Given): Promise<Found> {
  const since = sinceOf(given);
  const names = await findRecordFiles(folder);
  if (names === null) throw new CliProblem(2, `There is no folder ${folder}. Expected one with record files (*.json).`);
  const entries: AuditEntry[] = [];
  const problems: AuditProblem[] = [];
  for (const name of names) {
    const text = await readRecordFile(join(folder, name), name);
    const entry = text.ok ? entryIn(text.value.text, name) : text;
    if (entry.ok) entries.push(entry.value);
    else problems.push({ file: name, message: typeof entry.error === 'string' ? entry.error : entry.error.message });
  }
  const recent = entries.filter(({ createdAt }) => Date.parse(createdAt) >= since);
  return { entries: latestOf(recent), problems, isWhole: true };
}

async function ofRepository(repository: string, given: Given): Promise<Found> {
  const [owner = '', name = '', ...rest] = repository.split('/');
  if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(name) || rest.length > 0)
    throw new CliProblem(2, `--repo takes OWNER/NAME, not ${repository}`);
  const token = process.env['GITHUB_TOKEN'] ?? '';
  if (token === '') throw new CliProblem(2, 'GITHUB_TOKEN is not set. Expected a token that may read issues.');
  const forge = createForge({
    token,
    apiUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
    graphqlUrl: process.env['GITHUB_GRAPHQL_URL'] ?? '',
    repository: { id: 0, owner, name },
  });
  try {
    const question = { forge, repository, authorId: authorOf(given), sinceMs: sinceOf(given) };
    return { ...(await auditComments(question)), problems: [] };
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    throw new CliProblem(4, error.message);
  }
}

function authorOf(given: Given): number | null {
  const text = textOf(given, 'author');
  if (text === null) return null;
  if (!/^[1-9]\d{0,15}$/.test(text)) throw new CliProblem(2, `--author takes the number of an account, not ${text}`);
  return Number(text);
}

function sinceOf(given: Given): number {
  const text = textOf(given, 'since');
  if (text === null) return 0;
  const ms = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) throw new CliProblem(2, `--since takes a day such as 2026-11-01, not ${text}`);
  return ms;
}
