/** Text that is made to break an inspector: nesting, floods, mangled programs. Reproducible by its seed. */
import type { Inspection, Inspector, LanguageId } from '../../src/core/types';
import { LANGUAGE_IDS } from '../../src/core/types';
import { builtInRules } from '../../src/rules';
import { bareSnippet } from '../support/snippet';
import { leastMeasured } from '../support/work-time';

export type HostileInput = { readonly kind: string; readonly language: LanguageId; readonly source: string };

/** What is found in a text, and how long that takes at least. What the analysers keep of the last text would make the next measure a lie. */
export const leastInspection = (
  inspector: Inspector,
  { language, source }: HostileInput,
  limitMs: number,
): Promise<{ readonly value: Inspection; readonly ms: number }> =>
  leastMeasured(
    () => inspector.inspect(bareSnippet(language, source)),
    limitMs,
    () => inspector.inspect(bareSnippet(language, '')),
  );

const SIZE = 64 * 1024;
const repeat = (text: string, size = SIZE - 64): string => text.repeat(Math.max(1, Math.floor(size / text.length)));

const PIECES: Readonly<Record<LanguageId | 'any', readonly string[]>> = {
  any: [
    '(',
    '[',
    '{',
    ')',
    '"',
    "'",
    '\\',
    '\n',
    ' ',
    '\t',
    '#',
    ';',
    'a',
    'é',
    '\u202e',
    '\u200b',
    '😀',
    '0',
    '1e9',
    '/',
    '*',
    '\r',
    'if ',
    '=',
    '+',
    ',',
  ],
  python: [
    'lambda:',
    'f"{',
    '"""',
    'def f():\n ',
    'x[',
    '(yield ',
    'not ',
    '-',
    'a.',
    'try:\n ',
    'else:',
    '@',
    'match x:\n case ',
    'exec("',
    "b'\\x",
    'if x:\n',
    'async ',
    '*',
    '**',
    ':=',
  ],
  javascript: [
    '=>',
    '`${',
    '</',
    '/*',
    '//',
    'a?',
    ':',
    '(a=',
    '...',
    'async(',
    'new ',
    '!',
    '~',
    '?.',
    'class a{',
    '/a+/',
    'function*(){',
    'yield ',
    'await ',
    "'\\x65'+",
    'eval("',
    '[]+',
    '![]',
  ],
  typescript: [
    '<T>(',
    'a as ',
    'x!',
    'type a=',
    '<a,',
    ': a',
    'enum a{',
    'a<b<',
    'satisfies ',
    'abstract class ',
    '@a ',
    'declare ',
    'infer ',
    'a extends b?',
    'keyof ',
  ],
  bash: [
    '$(',
    '`',
    '${',
    '$((',
    '<<A\n',
    'if ',
    '[[ ',
    'case a in ',
    '| ',
    '&& ',
    '{ ',
    '<(',
    'for i in ',
    'do ',
    'done\n',
    "$'\\x41'",
    '"$(',
    'eval "',
    '((',
    '{a,b}',
    '*',
    '!',
    '>',
  ],
};

/** Whole files of one piece, again and again: deep nesting, endless lines. */
function floods(): readonly HostileInput[] {
  return LANGUAGE_IDS.flatMap((language) =>
    [...PIECES.any, ...PIECES[language], ...(language === 'typescript' ? PIECES.javascript : [])].map((piece) => ({
      kind: `flood of ${JSON.stringify(piece)}`,
      language,
      source: repeat(piece),
    })),
  );
}

/** One giant token or list that a program could hold. */
function giants(): readonly HostileInput[] {
  const sources: readonly (readonly [string, LanguageId, string])[] = [
    ['a long string', 'javascript', `const s = '${repeat('a', 60_000)}';`],
    ['a long sum', 'javascript', `const s = ${repeat("'a'+", 60_000)}'a';`],
    [
      'a long list',
      'javascript',
      `const l = [${repeat('1,', 60_000)}]; console.log(l.map((x) => String.fromCharCode(x)).join(''))`,
    ],
    ['a long call chain', 'javascript', `a${repeat('.b()', 60_000)}`],
    ['many calls', 'javascript', repeat("fetch('http://a/'+x);", 60_000)],
    ['many strings for a pattern', 'javascript', `const s = ['${repeat("https://a.b/c','", 60_000)}'];`],
    ['curl over and over', 'bash', `echo "${repeat('curl ', 60_000)}"`],
    ['curl in a comment', 'bash', `# ${repeat('curl ', 60_000)}`],
    [
      'a loop that folds',
      'javascript',
      "let s = 'x'; for (let i = 0; i < 1e9; i++) { s += s; s = s + String.fromCharCode(i); }",
    ],
    [
      'loops in loops',
      'javascript',
      'for (let i = 0; i < 3000; i++) for (let j = 0; j < 3000; j++) for (let k = 0; k < 3000; k++) String.fromCharCode(i ^ j ^ k);',
    ],
    ['recursion', 'javascript', 'const f = (n) => f(n + 1) + f(n + 2) + f(n + 3); f(0); String.fromCharCode(1);'],
    [
      'text in text in text',
      'javascript',
      `eval(${JSON.stringify(`eval(${JSON.stringify(`eval(${JSON.stringify('eval("eval(1)")')})`)})`)})`,
    ],
    [
      'repeat of repeat',
      'javascript',
      "const a = 'x'.repeat(9999).repeat(9999); const b = 'y'.padEnd(1e9); eval(a + b)",
    ],
    ['a long sum', 'python', `s = ${repeat("'a'+", 60_000)}'a'`],
    ['a long list', 'python', `l = [${repeat('1,', 60_000)}]\nprint(''.join(map(chr, l)))`],
    ['a power', 'python', 'x = 9 ** 9 ** 9 ** 9\ny = "a" * 10 ** 12\nexec(y)'],
    ['many names', 'python', Array.from({ length: 4000 }, (_, index) => `a${index} = a${index - 1}`).join('\n')],
    ['braces that multiply', 'bash', `echo ${repeat('{a,b}', 200)}`],
    ['ranges that multiply', 'bash', 'echo {1..99999}{1..99999}{a..z}'],
    ['a long pipe', 'bash', `${repeat('cat |', 60_000)} cat`],
    [
      'variables that double',
      'bash',
      Array.from({ length: 60 }, (_, index) => `a${index + 1}="$a${index}$a${index}"`).join('\n'),
    ],
  ];
  return sources.map(([kind, language, source]) => ({ kind, language, source }));
}

export const LARGE: readonly HostileInput[] = [...floods(), ...giants()];

const EXAMPLES = builtInRules.flatMap((rule) =>
  [...rule.bad, ...rule.ok].map((example) =>
    typeof example === 'string' ? { language: rule.languages[0] ?? 'python', code: example } : example,
  ),
);

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Small inputs without an end: mangled examples, and pieces of a language thrown together. */
export function* mangled(seed: number): Generator<HostileInput> {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pieceOf = (language: LanguageId) => {
    const pieces = [...PIECES.any, ...PIECES[language]];
    return pieces[below(pieces.length)] ?? '';
  };
  for (;;) {
    const example = EXAMPLES[below(EXAMPLES.length)] ?? { language: 'python' as const, code: '' };
    const language = random() < 0.8 ? example.language : (LANGUAGE_IDS[below(LANGUAGE_IDS.length)] ?? 'python');
    if (random() < 0.3) {
      yield {
        kind: 'pieces',
        language,
        source: Array.from({ length: 1 + below(60) }, () => pieceOf(language)).join(''),
      };
      continue;
    }
    let source = example.code;
    for (let edit = below(4); edit >= 0; edit--) {
      const [from, length] = [below(source.length + 1), below(4)];
      source = source.slice(0, from) + (random() < 0.6 ? pieceOf(language) : '') + source.slice(from + length);
    }
    yield { kind: 'mangled example', language, source };
  }
}
