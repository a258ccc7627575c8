/**
 * Snippets per second and cold start of the inspection, beside bandit and eslint-plugin-security in the same run.
 * `node -r ./bench/typescript.cjs bench/inspect.ts FILE.jsonl…` (needs `npm run build` for the cold starts; bandit from
 * Debian; eslint by `npm install --prefix .cache/eslint --ignore-scripts eslint@9 eslint-plugin-security@3`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGE_IDS, type LanguageId } from '../src/core/types';
import { createInspector } from '../src/inspect';
import { builtInRules } from '../src/rules';
import { bareSnippet } from '../test/support/snippet';

type Program = { readonly language: LanguageId; readonly code: string };

const EXTENSIONS: Readonly<Record<LanguageId, string>> = {
  python: 'py',
  javascript: 'js',
  typescript: 'ts',
  bash: 'sh',
};

function parseLine(line: string): readonly Program[] {
  if (line.trim() === '') return [];
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) return [];
  const language = LANGUAGE_IDS.find((each) => each === Reflect.get(value, 'language'));
  return language === undefined ? [] : [{ language, code: String(Reflect.get(value, 'code')) }];
}

/** The programs of the files; for a language without any the rules' own examples. */
function programsFor(language: LanguageId, given: readonly Program[]): readonly string[] {
  const wanted = language === 'typescript' ? 'javascript' : language;
  const found = given.filter((program) => program.language === wanted).map(({ code }) => code);
  if (found.length > 50) return found;
  return builtInRules
    .filter((rule) => rule.languages[0] === wanted)
    .flatMap((rule) => [...rule.bad, ...rule.ok].flatMap((example) => (typeof example === 'string' ? [example] : [])));
}

/** Snippets per second of wall time and of processor time. */
type Speed = { readonly wall: number; readonly cpu: number };

async function warm(language: LanguageId, codes: readonly string[]): Promise<Speed> {
  const inspector = createInspector();
  const inspectAll = async () => {
    for (const source of codes) await inspector.inspect(bareSnippet(language, source));
  };
  await inspectAll();
  const [started, before] = [performance.now(), process.cpuUsage()];
  let rounds = 0;
  while (performance.now() - started < 2000) {
    await inspectAll();
    rounds += 1;
  }
  const { user, system } = process.cpuUsage(before);
  const count = rounds * codes.length * 1000;
  return { wall: count / (performance.now() - started), cpu: count / ((user + system) / 1000) };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds of wall time and of processor time, the median of several runs; `null` when the command is not there. */
type Taken = { readonly wall: number; readonly cpu: number };

function timed(command: string, args: readonly string[], times = 5): Taken | null {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1';
  if (spawnSync('bash', ['-c', 'command -v "$1"', '_', command]).status !== 0) return null;
  const taken = Array.from({ length: times }, (): Taken => {
    const { stderr } = spawnSync('bash', ['-c', script, '_', command, ...args], { encoding: 'utf8' });
    const [real = 0, user = 0, system = 0] = stderr.trim().split(' ').map(Number);
    return { wall: 1000 * real, cpu: 1000 * (user + system) };
  });
  return { wall: median(taken.map(({ wall }) => wall)), cpu: median(taken.map(({ cpu }) => cpu)) };
}

/** Snippets per second, of wall and of processor time, and milliseconds for the first of a new process. */
type Row = { readonly name: string; readonly speed: Speed | null; readonly cold: Taken | null };

function show(rows: readonly Row[]): void {
  const number = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(0)).padStart(12);
  console.log(`${''.padEnd(34)}   snippets/s  per CPU-sec      cold ms  cold CPU-ms`);
  for (const { name, speed, cold } of rows)
    console.log(
      `${name.padEnd(34)} ${number(speed?.wall)} ${number(speed?.cpu)} ${number(cold?.wall)} ${number(cold?.cpu)}`,
    );
}

const FIRST: Readonly<Record<LanguageId, string>> = {
  python: 'print(1)\n',
  javascript: 'console.log(1);\n',
  typescript: 'console.log(1);\n',
  bash: 'echo 1\n',
};

/** One `sallyport scan` of one line, in a process of its own. */
function coldStart(folder: string, language: LanguageId): Taken | null {
  const file = join(folder, `one.${EXTENSIONS[language]}`);
  writeFileSync(file, FIRST[language]);
  return existsSync('dist/cli.js') ? timed(process.execPath, ['dist/cli.js', 'scan', file]) : null;
}

/** Another scanner's one process over all the programs, and over the first alone. */
function other(name: string, command: readonly [string, ...string[]], files: readonly string[]): Row {
  const [program, ...args] = command;
  const all = timed(program, [...args, ...files], 3);
  const cold = timed(program, [...args, ...files.slice(0, 1)], 3);
  const rate = (ms: number) => (files.length * 1000) / ms;
  return { name, cold, speed: all === null ? null : { wall: rate(all.wall), cpu: rate(all.cpu) } };
}

function others(folder: string, python: readonly string[], javascript: readonly string[]): readonly Row[] {
  const write = (codes: readonly string[], extension: string) =>
    codes.map((code, index) => {
      const file = join(folder, `p${index}.${extension}`);
      writeFileSync(file, code);
      return file;
    });
  const eslint = join(process.cwd(), '.cache/eslint/node_modules');
  const config = join(folder, 'eslint.config.mjs');
  writeFileSync(
    config,
    `import s from '${eslint}/eslint-plugin-security/index.js'; export default [s.configs.recommended];`,
  );
  // ESLint reads only what lies below the folder that it starts in.
  const start = `cd '${folder}' && exec '${eslint}/.bin/eslint' -c '${config}' "$@"`;
  const javascriptFiles = write(javascript, 'js');
  return [
    other('python: bandit', ['bandit', '-q'], write(python, 'py')),
    existsSync(join(eslint, '.bin/eslint'))
      ? other('javascript: eslint-plugin-security', ['bash', '-c', start, '_'], javascriptFiles)
      : { name: 'javascript: eslint-plugin-security', speed: null, cold: null },
  ];
}

/** Real programs, where that folder lies beside the checkout. */
const DATA = ['humanevalpack-javascript', 'human-eval-python'].map((name) => `../shared/data/${name}.jsonl`);

async function main(): Promise<void> {
  const files = process.argv.length > 2 ? process.argv.slice(2) : DATA.filter((file) => existsSync(file));
  const given = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').flatMap(parseLine));
  const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
  const rows: Row[] = [{ name: 'bare node', speed: null, cold: timed(process.execPath, ['-e', '0']) }];
  for (const language of LANGUAGE_IDS) {
    const codes = programsFor(language, given);
    const size = `${codes.length} programs, median ${median(codes.map((code) => code.length))} characters`;
    console.log(`${language}: ${size}`);
    rows.push({
      name: `${language}: sallyport`,
      speed: await warm(language, codes),
      cold: coldStart(folder, language),
    });
  }
  show([...rows, ...others(folder, programsFor('python', given), programsFor('javascript', given))]);
  console.log('– not installed: `apt-get install bandit`, and eslint as the head of bench/inspect.ts says');
  rmSync(folder, { recursive: true });
}

void main();
