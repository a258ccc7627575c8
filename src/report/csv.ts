/** The first rows of a table that a program left. What a cell holds is foreign text, and shown as such. */
import { number } from './amounts';
import { type Paper, stack } from './paper';
import { codeSpan, prose } from './quote';
import { table } from './table';
import type { BlockView } from './view';

const MOST_ROWS = 10;
const MOST_COLUMNS = 8;
const MOST_CELL = 80;

type Table = NonNullable<BlockView['tables']>[number];

/** A name above a table of at most ten rows and eight columns, and what is left out of it. Empty for one line or less. */
export function tableOf(paper: Paper, one: Table): string {
  const shown = firstRows(paper, one);
  if (shown === null) return '';
  const cells = (row: readonly string[]): readonly string[] => row.map((cell) => prose(cell, MOST_CELL));
  return stack(
    `${codeSpan(one.name, 100)}${shown.left}`,
    table(
      cells(shown.head),
      shown.head.map(() => 'l' as const),
      shown.rows.map(cells),
    ),
  );
}

export type FirstRows = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What is left out, in brackets; empty when nothing is. */
  readonly left: string;
};

/** The part of a table that a report shows, still as it came; `null` for one line or less. */
export function firstRows({ words }: Paper, { text, isWhole }: Table): FirstRows | null {
  const all = rowsOf(text);
  // The last row of a text that was cut may be half a row.
  const [head, ...rows] = isWhole ? all : all.slice(0, -1);
  if (head === undefined || rows.length === 0 || head.length === 0) return null;
  const columns = Math.min(head.length, MOST_COLUMNS);
  const cells = (row: readonly string[]): readonly string[] =>
    Array.from({ length: columns }, (_, index) => row[index] ?? '');
  const shown = rows.slice(0, MOST_ROWS);
  const say = words.output.csv;
  const left = [
    isWhole && rows.length > shown.length ? say.moreRows(number(rows.length - shown.length)) : '',
    isWhole ? '' : say.firstRows,
    head.length > columns ? say.moreColumns(number(head.length - columns)) : '',
  ].filter((part) => part !== '');
  return {
    head: cells(head).map((cell, index) => cell.trim() || say.column(index + 1)),
    rows: shown.map(cells),
    left: left.length === 0 ? '' : ` (${left.join(', ')})`,
  };
}

const MOST_READ = 2000;

/** RFC 4180: quotes may hold commas, line ends and doubled quotes. The separator is the first of `,`, `;` and tab in the head. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const separator = /[,;\t]/.exec(text.slice(0, text.search(/\r?\n|$/)))?.[0] ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length && rows.length < MOST_READ) {
    const field = fieldAt(text, at, separator);
    row.push(field.value);
    at = field.end;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return [...rows, row].filter((one) => one.length > 1 || (one[0] ?? '') !== '').slice(0, MOST_READ);
}

/** `end` is the separator, the line end, or the end of the text. */
function fieldAt(text: string, start: number, separator: string): { readonly value: string; readonly end: number } {
  if (text[start] !== '"') {
    const end = endOf(text, start, separator);
    return { value: text.slice(start, end), end };
  }
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { value: value + text.slice(at), end: text.length };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const end = endOf(text, quote + 1, separator);
      return { value: value + text.slice(quote + 1, end), end };
    }
    value += '"';
    at = quote + 2;
  }
}

function endOf(text: string, start: number, separator: string): number {
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === separator || character === '\n' || character === '\r') return at;
  }
  return text.length;
}
