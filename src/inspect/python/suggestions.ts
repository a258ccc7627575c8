/** Cures in words for the syntax errors that people make most: Python 2, other languages' habits, forgotten signs. */
import type { SyntaxProblem } from '../../core/types';
import { KEYWORDS } from './atoms';
import type { Program } from './parse';
import { Places } from './places';
import type { PyToken } from './tokens';

type Line = {
  readonly number: number;
  readonly text: string;
  readonly tokens: readonly PyToken[];
  readonly message: string;
  /** Some lines of the program are indented with tabs, others with spaces. */
  readonly mixed: boolean;
};

/** A cure for one line, without the words "Line n: ". */
type Cure = (line: Line) => string | null;

export function suggestions(source: string, program: Program, errors: readonly SyntaxProblem[]): string[] {
  const places = new Places(source);
  const texts = source.split(/\r\n?|\n/);
  const cures: string[] = [];
  const mixed = texts.some((text) => text.startsWith('\t')) && texts.some((text) => text.startsWith(' '));
  for (const number of suspects(errors, texts)) {
    const tokens = program.tokens.filter(
      (token) => token.text !== '' && token.text !== '\n' && places.lineOf(token.from) === number,
    );
    const message = errors.find((one) => one.line === number)?.message ?? '';
    const line = { number, text: texts[number - 1] ?? '', tokens, message, mixed };
    const cure = CURES.map((one) => one(line)).find((one) => one !== null);
    if (cure !== undefined) cures.push(`Line ${number}: ${cure}`);
  }
  const bracket = openBracket(program, places);
  if (bracket !== null) cures.push(bracket);
  return [...new Set(cures)];
}

/** The lines of the first errors, and the line before each where an error is noticed only on the next. */
function suspects(errors: readonly SyntaxProblem[], texts: readonly string[]): number[] {
  const lines = new Set<number>();
  for (const { line, message } of errors.slice(0, 8)) {
    lines.add(line);
    if (/found newline|end of file|indent/i.test(message) && line > 1 && (texts[line - 1] ?? '').trim() === '')
      lines.add(line - 1);
  }
  return [...lines];
}

const word = (line: Line, index: number) => line.tokens[index]?.text ?? '';
const has = (line: Line, ...texts: readonly string[]) =>
  line.tokens.some((token) => token.kind !== 'string' && texts.includes(token.text));
const pair = (line: Line, first: string, second: string) =>
  line.tokens.findIndex(
    (token, at) => token.text === first && token.kind !== 'string' && line.tokens[at + 1]?.text === second,
  );

const BLOCKS = new Set([
  'if',
  'elif',
  'else',
  'for',
  'while',
  'def',
  'class',
  'try',
  'except',
  'finally',
  'with',
  'match',
  'case',
  'async',
]);
const DECLARATIONS = new Set(['let', 'const', 'var']);

const CURES: readonly Cure[] = [
  (line) => {
    const first = word(line, 0);
    if (first !== 'print' && first !== 'exec') return null;
    const next = line.tokens[1];
    if (next === undefined || ['(', '=', '.', ':', ','].includes(next.text)) return null;
    const rest = line.text.slice(line.text.indexOf(first) + first.length).trim();
    return `${first} is a function in Python 3: write ${first}(${rest.length > 60 ? '…' : rest})`;
  },
  (line) => {
    if (!/^\s*except\b/.test(line.text) || !/parenthes|comma|','/i.test(line.message + (has(line, ',') ? ',' : '')))
      return null;
    return line.tokens.length > 2 && has(line, ',')
      ? 'name the exception with as, and put several types in brackets: except (A, B) as error:'
      : null;
  },
  (line) =>
    word(line, 0) === 'raise' && has(line, ',') ? 'Python 3 raises an instance: raise Error("message")' : null,
  (line) => (pair(line, 'else', 'if') >= 0 && word(line, 0) === 'else' ? 'write elif instead of else if' : null),
  (line) =>
    DECLARATIONS.has(word(line, 0)) && line.tokens[1]?.kind === 'name'
      ? `leave ${word(line, 0)} out: Python declares a variable by assigning to it`
      : null,
  (line) =>
    word(line, 0) === 'function' || word(line, 0) === 'func'
      ? 'a function begins with def: def name(arguments):'
      : null,
  (line) => (word(line, 0) === 'switch' ? 'write match value: with case lines below' : null),
  (line) => {
    if (!['if', 'elif', 'while', 'assert'].includes(word(line, 0))) return null;
    let depth = 0;
    for (const { text } of line.tokens) {
      if ('([{'.includes(text)) depth++;
      else if (')]}'.includes(text)) depth--;
      else if (text === '=' && depth === 0) return 'a comparison takes ==, or := to assign inside the condition';
    }
    return null;
  },
  (line) => (pair(line, '&', '&') >= 0 ? 'write and instead of &&' : null),
  (line) => (pair(line, '|', '|') >= 0 ? 'write or instead of ||' : null),
  (line) => (has(line, '!') ? 'write not instead of !' : null),
  (line) => (pair(line, '+', '+') >= 0 ? 'Python has no ++: write += 1' : null),
  (line) => (pair(line, '-', '-') >= 0 && line.tokens.at(-1)?.text === '-' ? 'Python has no --: write -= 1' : null),
  (line) => (has(line, '<>') ? 'write != instead of <>' : null),
  (line) => (has(line, '`') ? 'write repr(value) instead of backticks' : null),
  (line) => (has(line, '“', '”', '‘', '’', '„') ? 'replace the typographic quotes by " or \'' : null),
  (line) => (has(line, '\u00a0') ? 'replace the no-break spaces by ordinary ones' : null),
  (line) =>
    line.tokens.some(({ kind, text }) => kind === 'number' && /^0\d*[1-9]/.test(text))
      ? 'an octal number is written 0o17, a decimal one without leading zeros'
      : null,
  (line) => (/\b\d+[lL]\b/.test(line.text) ? 'leave the L out: Python 3 integers have no limit' : null),
  (line) => {
    const tail = line.tokens.at(-1)?.text ?? '';
    if (
      !BLOCKS.has(word(line, 0)) ||
      tail === ':' ||
      (has(line, ':') && /[:{]/.test(tail) === false && word(line, 0) !== 'else')
    )
      return null;
    if (tail === '{') return 'Python marks blocks by a colon and indentation, not by braces';
    return /':'|colon|newline/i.test(line.message) ? 'put a colon at the end of the line' : null;
  },
  (line) =>
    /quote|unterminated|string literal/i.test(line.message) ? 'close the string with the quote that opened it' : null,
  (line) => (/within an async function/.test(line.message) ? 'make the function around it async def' : null),
  (line) => {
    const keyword = line.tokens.find(
      ({ text }, at) =>
        KEYWORDS.has(text) && ['def', 'class', '.', 'import', 'as'].includes(line.tokens[at - 1]?.text ?? ''),
    );
    return keyword === undefined ? null : `choose another name: ${keyword.text} is a word of the language`;
  },
  (line) =>
    /outside .*function/i.test(line.message)
      ? `move this into a function (${/await|async/.test(line.message) ? 'async def' : 'def'})`
      : null,
  (line) => (line.mixed && /indent|tab/i.test(line.message) ? 'indent with spaces only, four for each level' : null),
  (line) => (/expected an indented block/i.test(line.message) ? 'indent the lines of the block, or write pass' : null),
  (line) =>
    /unindent|unexpected indent/i.test(line.message)
      ? 'make the indentation equal to that of the lines of the same block'
      : null,
  (line) =>
    /expected `?except|expected.*finally/i.test(line.message) ? 'give the try block an except or finally' : null,
];

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** The last bracket that nothing closes, or the first that closes nothing. */
function openBracket(program: Program, places: Places): string | null {
  const open: PyToken[] = [];
  for (const token of program.tokens) {
    if (token.kind !== 'op') continue;
    if (token.text in CLOSING) open.push(token);
    if (!')]}'.includes(token.text)) continue;
    const opener = open.pop();
    const { line, column } = places.position(token.from);
    if (opener === undefined)
      return `Line ${line}: nothing is open that the ${token.text} in column ${column} could close`;
    if (CLOSING[opener.text] !== token.text) {
      const from = places.position(opener.from);
      return `Line ${line}: the ${opener.text} of line ${from.line}, column ${from.column} is closed by ${token.text}`;
    }
  }
  const last = open.at(-1);
  if (last === undefined) return null;
  const { line, column } = places.position(last.from);
  return `Line ${line}: close the ${last.text} of column ${column} with ${CLOSING[last.text]}`;
}
