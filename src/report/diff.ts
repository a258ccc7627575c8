/** Where does the output differ from what was expected? Line by line, trailing white space ignored as in the verdict. */

export type DiffLine = { readonly kind: 'same' | 'expected' | 'actual'; readonly text: string };

/** Beyond this many lines on a side only the first difference is looked for. */
const MOST_LINES = 400;
const CONTEXT = 2;

/** Longer texts are compared up to here (UTF-16 units): a reader needs the first differences, not all. */
const MOST_UNITS = 200_000;

const linesOf = (text: string): readonly string[] => {
  const lines = text
    .slice(0, MOST_UNITS)
    .split(/\r\n|\n/)
    .map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();
  return lines;
};

/**
 * Common start and end are cut away first; what differs between is aligned, or, where it is long, listed.
 * Empty when nothing differs as far as the texts are compared.
 */
export function diffLines(expected: string, actual: string): readonly DiffLine[] {
  const left = linesOf(expected);
  const right = linesOf(actual);
  const start = commonStart(left, right);
  const end = commonEnd(left.slice(start), right.slice(start));
  const middle = aligned(left.slice(start, left.length - end), right.slice(start, right.length - end));
  if (middle.length === 0) return [];
  const same = (texts: readonly string[]): readonly DiffLine[] => texts.map((text) => ({ kind: 'same', text }));
  return [
    ...same(left.slice(Math.max(0, start - CONTEXT), start)),
    ...middle,
    ...same(left.slice(left.length - end, left.length - end + CONTEXT)),
  ];
}

function commonStart(left: readonly string[], right: readonly string[]): number {
  let count = 0;
  while (count < left.length && count < right.length && left[count] === right[count]) count += 1;
  return count;
}

const commonEnd = (left: readonly string[], right: readonly string[]): number =>
  commonStart([...left].reverse(), [...right].reverse());

function aligned(left: readonly string[], right: readonly string[]): readonly DiffLine[] {
  const listed = (kind: 'expected' | 'actual', texts: readonly string[]): readonly DiffLine[] =>
    texts.map((text) => ({ kind, text }));
  if (left.length > MOST_LINES || right.length > MOST_LINES)
    return [...listed('expected', left.slice(0, MOST_LINES)), ...listed('actual', right.slice(0, MOST_LINES))];
  const lengths = commonLengths(left, right);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const [one, other] = [left[i], right[j]];
    if (one !== undefined && one === other) {
      lines.push({ kind: 'same', text: one });
      i += 1;
      j += 1;
    } else if (one !== undefined && (other === undefined || at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      lines.push({ kind: 'expected', text: one });
      i += 1;
    } else {
      lines.push({ kind: 'actual', text: other ?? '' });
      j += 1;
    }
  }
  return lines;
}

const at = (table: readonly (readonly number[])[], row: number, column: number): number => table[row]?.[column] ?? 0;

/** `table[i][j]`: length of the longest common subsequence of what follows `i` on the left and `j` on the right. */
function commonLengths(left: readonly string[], right: readonly string[]): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: left.length + 1 }, () => []);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const row: number[] = new Array<number>(right.length + 1).fill(0);
    for (let j = right.length - 1; j >= 0; j -= 1)
      row[j] = left[i] === right[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), row[j + 1] ?? 0);
    table[i] = row;
  }
  return table;
}
