/**
 * Does the syntax check agree with the real implementations? Single edits of programs that run are judged by both:
 * Node 24, TypeScript's parser, Python and Bash in the local images.
 * `node -r ./bench/typescript.cjs bench/inspect-mutants.ts [--language LANGUAGE] [--mutants 600] [--seed 1] FILE…`
 * Files are lines of `{"id", "language", "code"}` (`.jsonl`) or programs by their extension.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { LANGUAGE_IDS, type LanguageId } from '../src/core/types';
import { analyserFor } from '../src/inspect/analysers';
import { builtInRules } from '../src/rules';

type Program = { readonly id: string; readonly code: string };

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SIGNS = [...'()[]{};:,.=+-*/<>!&|?"\'`#@$\\'];
const TOKENS = /[\p{L}_$][\p{L}\p{N}_$]*|\d+(?:\.\d+)?|"[^"\n]*"|'[^'\n]*'|\s+|./gu;

/** One edit: a token or sign lost, doubled, swapped, replaced or put in. */
function mutate(code: string, random: () => number): string {
  const tokens = [...code.matchAll(TOKENS)];
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const token = pick(tokens.filter(([text]) => text.trim() !== ''));
  if (token === undefined) return code;
  const { index } = token;
  const [text] = token;
  const end = index + text.length;
  const at = Math.floor(random() * code.length);
  const edits = [
    () => code.slice(0, index) + code.slice(end),
    () => code.slice(0, end) + text + code.slice(end),
    () => `${code.slice(0, end)} ${text}${code.slice(end)}`,
    () => code.slice(0, index) + (pick(SIGNS) ?? ';') + code.slice(end),
    () => code.slice(0, at) + (pick(SIGNS) ?? ';') + code.slice(at),
    () => code.slice(0, at) + code.slice(at + 1),
    () => code.slice(0, index) + text.slice(0, -1) + code.slice(end),
    () => code.slice(0, at),
  ];
  return pick(edits)?.() ?? code;
}

const EXTENSIONS: Readonly<Record<LanguageId, RegExp>> = {
  python: /\.py$/,
  javascript: /\.[mc]?js$/,
  typescript: /\.[mc]?ts$/,
  bash: /\.(?:ba)?sh$/,
};

/** Lines of `{"id", "language", "code"}`, or one program by its extension. */
function programsIn(file: string, wanted: LanguageId): readonly Program[] {
  if (EXTENSIONS[wanted].test(file)) return [{ id: file, code: readFileSync(file, 'utf8') }];
  if (!file.endsWith('.jsonl')) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line): readonly Program[] => {
      const value: unknown = JSON.parse(line);
      if (typeof value !== 'object' || value === null || Reflect.get(value, 'language') !== wanted) return [];
      return [{ id: String(Reflect.get(value, 'id')), code: String(Reflect.get(value, 'code')) }];
    });
}

/** The given programs; where they are few, the rules' own examples too. TypeScript without any takes JavaScript's. */
function programsFrom(files: readonly string[], language: LanguageId): readonly Program[] {
  const read = files.flatMap((file) => programsIn(file, language));
  if (read.length > 50) return read;
  if (language === 'typescript') return [...read, ...programsFrom(files, 'javascript')];
  const examples = builtInRules
    .filter((rule) => rule.languages[0] === language)
    .flatMap((rule) =>
      [...rule.bad, ...rule.ok].map((example, index) => ({
        id: `${rule.id}#${index}`,
        code: typeof example === 'string' ? example : '',
      })),
    );
  return [...read, ...examples.filter(({ code }) => code !== '')];
}

/** One process judges all: a JSON list of codes on stdin, a JSON list of messages (empty: fine) on stdout. */
const NODE_JUDGE = `
const vm = require('vm'); const codes = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const names = ['exports', 'require', 'module', '__filename', '__dirname'];
const judge = (code) => {
  const body = code.replace(/^#!.*/, '');
  try { vm.compileFunction(body, names); return ''; } catch (error) {
    if (!/missing \\) after argument list|import statement|Unexpected token 'export'|import\\.meta|await is only valid|already been declared/.test(error.message)) return error.message;
    try { new vm.SourceTextModule(body); return ''; } catch (inner) { return inner.message || 'error'; }
  }
};
console.log(JSON.stringify(codes.map(judge)));`;
const PYTHON_JUDGE = `
import json, sys, warnings
warnings.simplefilter("ignore")
def judge(code):
    try:
        compile(code, "main.py", "exec", dont_inherit=True)
        return ""
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return str(error) or type(error).__name__
print(json.dumps([judge(code) for code in json.load(sys.stdin)]))`;
const NODE24 = existsSync('.cache/node-24/bin/node') ? '.cache/node-24/bin/node' : 'node';

function ask(command: string, args: readonly string[], codes: readonly string[]): readonly string[] {
  const { stdout, stderr, status } = spawnSync(command, args, {
    input: JSON.stringify(codes),
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} failed: ${stderr.slice(0, 500)}`);
  const answer: unknown = JSON.parse(stdout);
  return Array.isArray(answer) ? answer.map(String) : [];
}

const askNode = (codes: readonly string[]) =>
  ask(NODE24, ['--no-warnings', '--experimental-vm-modules', '-e', NODE_JUDGE], codes);

/** TypeScript's parser, then Node on what is left without the types. */
function askTypeScript(codes: readonly string[]): readonly string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    isolatedModules: true,
  };
  const made = codes.map((code) =>
    ts.transpileModule(code, { compilerOptions: options, reportDiagnostics: true, fileName: 'main.ts' }),
  );
  const node = askNode(made.map(({ outputText }) => outputText));
  return made.map(({ diagnostics }, index) => {
    const first = diagnostics?.[0];
    return first === undefined ? (node[index] ?? '') : ts.flattenDiagnosticMessageText(first.messageText, ' ');
  });
}

function askBash(codes: readonly string[]): readonly string[] {
  const script =
    'i=0; while IFS= read -r -d "" code; do printf "%s" "$code" >/tmp/x.sh; bash -n /tmp/x.sh 2>/tmp/e && : >/tmp/e; head -c 200 /tmp/e | tr "\\n" " "; printf "\\0"; done';
  const { stdout } = spawnSync(
    'docker',
    ['run', '-i', '--rm', '--network', 'none', 'sallyport.local/bash:5.2', 'bash', '-c', script],
    {
      input: codes.map((code) => `${code.replaceAll('\0', '')}\0`).join(''),
      maxBuffer: 1 << 28,
      encoding: 'utf8',
    },
  );
  return stdout.split('\0').slice(0, codes.length);
}

const JUDGES: Readonly<Record<LanguageId, (codes: readonly string[]) => readonly string[]>> = {
  javascript: askNode,
  typescript: askTypeScript,
  python: (codes) =>
    ask(
      'docker',
      ['run', '-i', '--rm', '--network', 'none', 'sallyport.local/python:3.13', 'python3', '-c', PYTHON_JUDGE],
      codes,
    ),
  bash: askBash,
};

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      language: { type: 'string' },
      mutants: { type: 'string', default: '600' },
      seed: { type: 'string', default: '1' },
    },
  });
  for (const language of LANGUAGE_IDS.filter((each) => values.language === undefined || each === values.language)) {
    const random = randomFrom(Number(values.seed));
    const programs = programsFrom(positionals, language);
    const mutants = Array.from({ length: Number(values.mutants) }, (_, index): Program => {
      const program = programs[Math.floor(random() * programs.length)] ?? { id: 'none', code: '' };
      return { id: `${program.id}~${index}`, code: mutate(program.code, random) };
    });
    const all = [...programs, ...mutants];
    const verdicts = JUDGES[language](all.map(({ code }) => code));
    const analyser = await analyserFor(language);
    const counts = { bad: 0, missed: 0, good: 0, wrong: 0 };
    for (const [index, { id, code }] of all.entries()) {
      const verdict = verdicts[index] ?? '';
      const ours = await analyser
        .syntax(code)
        .catch((error: unknown) => ({ valid: true, errors: [{ line: 0, message: String(error) }] }));
      counts[verdict === '' ? 'good' : 'bad'] += 1;
      if (verdict !== '' && ours.valid) {
        counts.missed += 1;
        console.log(`missed  ${language} ${id}: ${verdict}`);
      } else if (verdict === '' && !ours.valid) {
        counts.wrong += 1;
        console.log(`false   ${language} ${id}: line ${ours.errors[0]?.line} ${ours.errors[0]?.message}`);
      }
    }
    const rate = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
    console.log(
      `${language}: ${counts.bad} wrong programs, ${counts.missed} missed (${rate(counts.missed, counts.bad)}); ${counts.good} right ones, ${counts.wrong} refused (${rate(counts.wrong, counts.good)})`,
    );
  }
}

if (require.main === module) void main();
