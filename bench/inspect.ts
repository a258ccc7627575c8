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
    for (const source of codes)
      await inspector.inspect({
        language,
        source,
        line: 1,
        files: [],
        parameters: null,
        stdin: null,
        expect: null,
        tests: null,
      });
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

/** Milliseconds of wall time; `null` when the command cannot be run at all. */
function timed(command: string, args: readonly string[], times = 5): number | null {
  const taken = Array.from({ length: times }, () => {
    const started = performance.now();
    const { error } = spawnSync(command, args, { stdio: 'ignore' });
    return error === undefined ? performance.now() - started : null;
  });
  const known = taken.filter((ms) => ms !== null);
  return known.length === times ? median(known) : null;
}

const show = (value: number | null, unit: string): string =>
  value === null ? 'not installed' : `${value.toFixed(0)} ${unit}`;

function coldStarts(folder: string): void {
  const bare = timed('node', ['-e', '0']);
  console.log(`bare node: ${show(bare, 'ms')}`);
  for (const language of LANGUAGE_IDS) {
    const file = join(folder, `one.${EXTENSIONS[language]}`);
    writeFileSync(file, language === 'python' ? 'print(1)\n' : language === 'bash' ? 'echo 1\n' : 'console.log(1);\n');
    const cold = existsSync('dist/cli.js') ? timed('node', ['dist/cli.js', 'scan', file]) : null;
    console.log(`${language}: cold \`sallyport scan\` ${show(cold, 'ms')}`);
  }
}

function others(folder: string, python: readonly string[], javascript: readonly string[]): void {
  const write = (codes: readonly string[], extension: string) =>
    codes.map((code, index) => {
      const file = join(folder, `p${index}.${extension}`);
      writeFileSync(file, code);
      return file;
    });
  const perSecond = (ms: number | null, count: number) => (ms === null ? null : (count * 1000) / ms);
  const pythonFiles = write(python, 'py');
  console.log(
    `bandit: ${show(perSecond(timed('bandit', ['-q', ...pythonFiles], 3), python.length), 'snippets/s')}, cold ${show(timed('bandit', ['-q', ...pythonFiles.slice(0, 1)], 3), 'ms')}`,
  );
  const eslint = '.cache/eslint/node_modules/.bin/eslint';
  const config = join(folder, 'eslint.config.mjs');
  writeFileSync(
    config,
    `import s from '${join(process.cwd(), '.cache/eslint/node_modules/eslint-plugin-security/index.js')}'; export default [s.configs.recommended];`,
  );
  const javascriptFiles = write(javascript, 'js');
  const lint = (files: readonly string[]) => (existsSync(eslint) ? timed(eslint, ['-c', config, ...files], 3) : null);
  console.log(
    `eslint-plugin-security: ${show(perSecond(lint(javascriptFiles), javascript.length), 'snippets/s')}, cold ${show(lint(javascriptFiles.slice(0, 1)), 'ms')}`,
  );
}

/** Real programs, where that folder lies beside the checkout. */
const DATA = ['humanevalpack-javascript', 'human-eval-python'].map((name) => `../shared/data/${name}.jsonl`);

async function main(): Promise<void> {
  const files = process.argv.length > 2 ? process.argv.slice(2) : DATA.filter((file) => existsSync(file));
  const given = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').flatMap(parseLine));
  for (const language of LANGUAGE_IDS) {
    const codes = programsFor(language, given);
    const { wall, cpu } = await warm(language, codes);
    const size = `${codes.length} programs, median ${median(codes.map((code) => code.length))} characters`;
    console.log(
      `${language}: ${wall.toFixed(0)} snippets/s warm, ${cpu.toFixed(0)} per second of processor time (${size})`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
  coldStarts(folder);
  others(folder, programsFor('python', given), programsFor('javascript', given));
  rmSync(folder, { recursive: true });
}

void main();
