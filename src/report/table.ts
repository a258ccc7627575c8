/** How is a table written so that nothing in a cell can tear it? */

const ZWSP = '\u200b';

const ALIGNMENT = { l: ':--', r: '--:' } as const;

export type Column = keyof typeof ALIGNMENT;

/**
 * A Markdown table. Cells are inert Markdown on one line; a `|` in them, even within code, is escaped here and nowhere
 * else. `columns` has one letter a column: left or right. Empty for no rows.
 */
export function table(
  head: readonly string[],
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map(pipeSafe).join(' | ')} |`;
  return [line(head), `|${columns.map((column) => ALIGNMENT[column]).join('|')}|`, ...rows.map(line)].join('\n');
}

/** A backslash before a `|` would eat our escape, so the two are parted by a space of no width. */
const pipeSafe = (cell: string): string => cell.replace(/\\(?=\|)/g, `\\${ZWSP}`).replace(/\|/g, '\\|');
