/** Babel's errors as problems with a place, plain words and, where it is known, the cure. */
import type { SyntaxProblem, SyntaxReport } from '../../core/types';
import type { Parsed } from './parse';
import { everyNode } from './tree';

const MAX_ERRORS = 20;

export function syntaxReport(source: string, errors: readonly unknown[] | null): SyntaxReport {
  const problems = (errors ?? []).slice(0, MAX_ERRORS).map(problemOf);
  const unique = [...new Map(problems.map((problem) => [`${problem.line}:${problem.column}`, problem])).values()];
  return {
    valid: unique.length === 0,
    errors: unique.sort((a, b) => a.line - b.line || a.column - b.column),
    warnings: [],
    suggestions: unique.length === 0 ? [] : suggestionsFor(source, unique),
  };
}

function problemOf(error: unknown): SyntaxProblem {
  const message = error instanceof Error || hasMessage(error) ? error.message : String(error);
  const loc = typeof error === 'object' && error !== null && 'loc' in error ? error.loc : null;
  const { line, column } = isPlace(loc) ? loc : { line: 1, column: 0 };
  return { line, column: column + 1, message: message.replace(/\s*\(\d+:\d+\)\s*$/u, '').replace(/\.$/u, '') };
}

/** Babel reads over some regular expressions that the language refuses: the one that runs here is asked as well. */
export function regexErrors(tokens: readonly unknown[]): readonly unknown[] {
  return tokens.flatMap((token) => {
    if (!isRegexToken(token)) return [];
    try {
      new RegExp(token.value.pattern, token.value.flags);
      return [];
    } catch (error) {
      return [{ message: error instanceof Error ? error.message : String(error), loc: token.loc.start }];
    }
  });
}

/**
 * Octal numbers, which JavaScript's loose mode allows and TypeScript's parser does not. Known residue: `let` as a name
 * (`for (let = 0;;)`), which Node runs and TypeScript refuses.
 */
export function typescriptErrors(parsed: Parsed): readonly unknown[] {
  return everyNode(parsed.program).flatMap((node) =>
    node.type === 'NumericLiteral' && /^0\d/u.test(String(node.extra?.['raw'] ?? ''))
      ? [{ message: "Octal literals are not allowed. Use the syntax '0o0'", loc: node.loc?.start }]
      : [],
  );
}

type RegexToken = {
  readonly value: { readonly pattern: string; readonly flags: string };
  readonly loc: { readonly start: unknown };
};

const isRegexToken = (token: unknown): token is RegexToken =>
  typeof token === 'object' &&
  token !== null &&
  'value' in token &&
  'loc' in token &&
  typeof token.value === 'object' &&
  token.value !== null &&
  'pattern' in token.value &&
  'flags' in token.value;

const hasMessage = (value: unknown): value is { readonly message: string } =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';

const isPlace = (value: unknown): value is { readonly line: number; readonly column: number } =>
  typeof value === 'object' && value !== null && 'line' in value && 'column' in value;

type Cure = { readonly message: RegExp | null; readonly line: RegExp | null; readonly cure: string };

/** What people write by habit from other languages, or forget. */
const CURES: readonly Cure[] = [
  { message: null, line: /^\s*def\s+\w+\s*\(/u, cure: 'Functions start with `function`, not `def`' },
  { message: null, line: /^\s*elif\b/u, cure: 'Write `else if`, not `elif`' },
  {
    message: null,
    line: /^\s*(?:if|while|for)\b[^({]*[^{;]:\s*$/u,
    cure: 'Put the condition in parentheses and the body in braces',
  },
  { message: null, line: /^\s*print\s+["'`\w]/u, cure: 'Print with `console.log(…)`' },
  {
    message: null,
    line: /^\s*(?:from\s+\w+\s+import|import\s+\w+\s*$)/u,
    cure: "Import with `import name from 'module'` or `require('module')`",
  },
  { message: null, line: /^\s*(?:echo|fi|done|then)\b/u, cure: 'This looks like shell: name the block `bash`' },
  { message: null, line: /^\s*#(?!!|\w+\s*[=(;])/u, cure: 'Comments start with `//`, not `#`' },
  {
    message: /Unexpected token, expected ","/u,
    line: null,
    cure: 'A comma or a closing bracket is missing before this place',
  },
  {
    message: /Missing semicolon/u,
    line: /\b(?:let|const|var)\b.*\b(?:let|const|var)\b/u,
    cure: 'Separate the statements with `;`',
  },
  {
    message: /Unterminated string/u,
    line: null,
    cure: 'Close the string with the quote that opened it; text over several lines goes in backticks',
  },
  { message: /Unterminated template/u, line: null, cure: 'Close the template with a backtick' },
  { message: /Unterminated comment/u, line: null, cure: 'Close the comment with `*/`' },
  { message: /Unterminated regular expression/u, line: null, cure: 'Close the regular expression with `/`' },
  {
    message: /has already been declared/u,
    line: null,
    cure: 'Give one of the two another name, or assign without `let`, `const` or `var`',
  },
  {
    message: /'?await'? is only allowed|Unexpected reserved word 'await'/u,
    line: null,
    cure: 'Put `await` inside an `async` function',
  },
  {
    message: /'return' outside of function/u,
    line: null,
    cure: 'A module has no top-level `return`: put the code in a function',
  },
  { message: /Missing initializer in const/u, line: null, cure: 'Give the `const` a value, or use `let`' },
  {
    message: /Invalid left-hand side|Only '=' operator/u,
    line: /[^=!<>]=[^=]/u,
    cure: 'Compare with `===`; a single `=` assigns',
  },
  {
    message: /type annotations|TypeScript|This experimental syntax.*(?:flow|typescript)/iu,
    line: null,
    cure: 'This is TypeScript: name the block `typescript`',
  },
  { message: /jsx/iu, line: null, cure: 'JSX needs a build step; create elements with function calls' },
];

function suggestionsFor(source: string, problems: readonly SyntaxProblem[]): readonly string[] {
  const lines = source.split(/\r\n|[\r\n]/u);
  const cures = problems.flatMap((problem) => {
    const line = (lines[problem.line - 1] ?? '').slice(0, 300);
    const fits = (cure: Cure) =>
      (cure.message === null || cure.message.test(problem.message)) && (cure.line === null || cure.line.test(line));
    const cure = CURES.find(fits) ?? typeAnnotation(line);
    return cure === null ? [] : [`Line ${problem.line}: ${cure.cure}`];
  });
  const unclosed = problems.some(
    (problem) => problem.line >= lines.length || /expected "[})\]]"/u.test(problem.message),
  )
    ? unclosedBracket(source)
    : null;
  return [...new Set(unclosed === null ? cures : [...cures, unclosed])].slice(0, 10);
}

const typeAnnotation = (line: string): { readonly cure: string } | null =>
  /^\s*(?:interface|type|enum|declare)\s+\w|[\w)]\s*:\s*(?:string|number|boolean|void|unknown|never)\b/u.test(line)
    ? { cure: 'This is TypeScript: name the block `typescript`' }
    : null;

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

/** The innermost bracket that is still open at the end; quotes and comments are skipped roughly. */
function unclosedBracket(source: string): string | null {
  const open: { readonly char: string; readonly line: number }[] = [];
  const plain = source.replace(/\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gu, '');
  let line = 1;
  for (const char of plain) {
    if (char === '\n') line += 1;
    else if (CLOSERS.has(char)) open.push({ char, line });
    else if (CLOSERS.get(open.at(-1)?.char ?? '') === char) open.pop();
  }
  const last = open.at(-1);
  return last === undefined
    ? null
    : `Line ${last.line}: \`${last.char}\` is not closed; add \`${CLOSERS.get(last.char)}\``;
}
