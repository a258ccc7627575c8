/**
 * Does the quality score fall when code gets worse? Eight worsening edits of clean programs, each scored before and after.
 * `node -r ./bench/typescript.cjs bench/inspect-quality.ts FILE.jsonl…`
 */
import { readFileSync } from 'node:fs';
import type { LanguageId } from '../src/core/types';
import { analyserFor } from '../src/inspect/analysers';
import { scoreQuality } from '../src/inspect/quality';

type Program = { readonly language: 'python' | 'javascript'; readonly code: string };
/** The first function: its head, the lines of its body, what stands before and after. */
type Parts = {
  readonly before: readonly string[];
  readonly head: string;
  readonly body: readonly string[];
  readonly after: readonly string[];
};
type Edit = (parts: Parts, program: Program) => string | null;

function split({ language, code }: Program): Parts | null {
  const lines = code.split('\n');
  const start = lines.findIndex((line) =>
    (language === 'python' ? /^def .*:\s*$/u : /^(?:const|function) .*\{\s*$/u).test(line),
  );
  if (start < 0) return null;
  const isInside = (line: string) => line.trim() === '' || /^\s/u.test(line);
  const length = lines.slice(start + 1).findIndex((line) => !isInside(line));
  const end = length < 0 ? lines.length : start + 1 + length;
  const body = lines.slice(start + 1, end).filter((line) => line.trim() !== '');
  return { before: lines.slice(0, start), head: lines[start] ?? '', body, after: lines.slice(end) };
}

const join = ({ before, head, body, after }: Parts): string => [...before, head, ...body, ...after].join('\n');
const indent = (lines: readonly string[], by: string): readonly string[] => lines.map((line) => by + line);
/** A docstring cannot move under an `if`, so it stays where it is. */
function afterDocstring(body: readonly string[]): number {
  const first = body.findIndex((line) => /"""|'''/u.test(line));
  if (first !== 0) return 0;
  const quote = body[0]?.includes('"""') === true ? '"""' : "'''";
  if ((body[0]?.split(quote).length ?? 0) > 2) return 1;
  return body.findIndex((line, index) => index > 0 && line.includes(quote)) + 1;
}

const EDITS: Readonly<Record<string, Edit>> = {
  'copy and paste': (parts) => {
    const copy = [parts.head.replace(/^(def |const |function )\w+/u, '$1copiedOnce'), ...parts.body];
    const closing = parts.after[0]?.startsWith('}') === true ? [parts.after[0]] : [];
    return [...parts.before, ...copy, ...closing, '', parts.head, ...parts.body, ...parts.after].join('\n');
  },
  'swallow errors': (parts, { language }) => {
    const at = afterDocstring(parts.body);
    const inner = indent(parts.body.slice(at), '    ');
    const wrapped =
      language === 'python'
        ? ['    try:', ...inner, '    except:', '        pass']
        : ['  try {', ...inner, '  } catch (e) {', '  }'];
    return join({ ...parts, body: [...parts.body.slice(0, at), ...wrapped] });
  },
  'nest deeply': (parts, { language }) => {
    const at = afterDocstring(parts.body);
    const depth = [0, 1, 2, 3, 4];
    const open = depth.map(
      (level) =>
        `${'    '.repeat(level + (language === 'python' ? 1 : 0))}${language === 'python' ? 'if len(str(1)) > 0:' : 'if (String(1).length > 0) {'}`,
    );
    const close = language === 'python' ? [] : depth.map(() => '}');
    return join({
      ...parts,
      body: [
        ...parts.body.slice(0, at),
        ...open,
        ...indent(parts.body.slice(at), '    '.repeat(depth.length)),
        ...close,
      ],
    });
  },
  'several statements per line': (parts, { language }) => {
    const extra =
      language === 'python'
        ? '    a = 1; b = 2; c = a + b; print(c)'
        : '  let a = 1; let b = 2; let c = a + b; console.log(c);';
    const at = afterDocstring(parts.body);
    return join({
      ...parts,
      body: [...parts.body.slice(0, at), extra, extra.replace(/\b([abc])\b/gu, '$1$1'), ...parts.body.slice(at)],
    });
  },
  'no documentation': (parts, { language, code }) => {
    const at = afterDocstring(parts.body);
    if (language === 'python') return at === 0 ? null : join({ ...parts, body: parts.body.slice(at) });
    const documented = `/** Answers what the examples ask for. */\n${code}`;
    return documented === code ? null : code;
  },
  'many branches': (parts, { language }) => {
    const at = afterDocstring(parts.body);
    const numbers = Array.from({ length: 12 }, (_, index) => index);
    const chain =
      language === 'python'
        ? [
            '    kind = len(str(0))',
            ...numbers.flatMap((n) => [
              `    ${n === 0 ? 'if' : 'elif'} kind == ${n + 50}:`,
              `        print("branch ${n}")`,
            ]),
          ]
        : [
            '  const kind = String(0).length;',
            ...numbers.flatMap((n) => [
              `  ${n === 0 ? 'if' : '} else if'} (kind === ${n + 50}) {`,
              `    console.log("branch ${n}");`,
            ]),
            '  }',
          ];
    return join({ ...parts, body: [...parts.body.slice(0, at), ...chain, ...parts.body.slice(at)] });
  },
  'unused and unreachable': (parts, { language }) => {
    const at = afterDocstring(parts.body);
    const unused =
      language === 'python'
        ? ['    unused_value = 1', '    other_unused = 2']
        : ['  const unusedValue = 1;', '  const otherUnused = 2;'];
    return join({ ...parts, body: [...parts.body.slice(0, at), ...unused, ...parts.body.slice(at)] });
  },
  'long lines': (parts, { language }) => {
    const at = afterDocstring(parts.body);
    const sum = Array.from({ length: 40 }, (_, index) => `${index}00`).join(' + ');
    const line = language === 'python' ? `    print(${sum})` : `  console.log(${sum});`;
    return join({
      ...parts,
      body: [...parts.body.slice(0, at), line, line.replace(/00/gu, '11'), ...parts.body.slice(at)],
    });
  },
};

async function score(language: LanguageId, code: string): Promise<number | null> {
  const analyser = await analyserFor(language);
  return scoreQuality(code, await analyser.measure(code)).score;
}

function programs(files: readonly string[]): readonly Program[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line): readonly Program[] => {
        const value: unknown = JSON.parse(line);
        if (typeof value !== 'object' || value === null) return [];
        const [language, code] = [Reflect.get(value, 'language'), String(Reflect.get(value, 'code'))];
        return language === 'python' || language === 'javascript' ? [{ language, code }] : [];
      }),
  );
}

async function main(): Promise<void> {
  const all = programs(process.argv.slice(2));
  const scores: number[] = [];
  for (const program of all) scores.push((await score(program.language, program.code)) ?? 0);
  const sorted = [...scores].sort((a, b) => a - b);
  console.log(
    `${all.length} programs: median ${sorted[Math.floor(sorted.length / 2)]}, over 0.8: ${((100 * scores.filter((each) => each > 0.8).length) / scores.length).toFixed(1)} %`,
  );
  for (const language of ['python', 'javascript'] as const)
    for (const [name, edit] of Object.entries(EDITS)) await measureEdit(language, name, edit, all);
}

async function measureEdit(
  language: Program['language'],
  name: string,
  edit: Edit,
  all: readonly Program[],
): Promise<void> {
  const counts = { tried: 0, fell: 0, rose: 0, broken: 0 };
  for (const program of all.filter((each) => each.language === language)) {
    const parts = split(program);
    const worse = parts === null ? null : edit(parts, program);
    if (worse === null) continue;
    const isUndocumented = name === 'no documentation' && language === 'javascript';
    const before = await score(
      language,
      isUndocumented ? `/** Answers what the examples ask for. */\n${program.code}` : program.code,
    );
    const after = await score(language, worse);
    if (before === null || after === null) {
      counts.broken += 1;
      continue;
    }
    counts.tried += 1;
    if (after < before) counts.fell += 1;
    if (after > before) counts.rose += 1;
  }
  const percent = (part: number) => `${((100 * part) / Math.max(1, counts.tried)).toFixed(1)} %`;
  console.log(
    `${language.padEnd(10)} ${name.padEnd(28)} tried ${counts.tried}, fell ${percent(counts.fell)}, rose ${percent(counts.rose)}, not scored ${counts.broken}`,
  );
}

void main();
