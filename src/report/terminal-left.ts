/** What did a program leave, for a terminal: its files, the first rows of its tables, its memory over time. */
import type { BlockRecord } from '../core/record';
import { bytes, duration } from './amounts';
import { firstRows } from './csv';
import { extrasOf } from './paper';
import { oneLine } from './quote';
import { evenly } from './resources';
import type { Lines, Sheet } from './terminal-blocks';
import { columns, wrap } from './wrap';

export function files({ words, palette }: Sheet, { result }: BlockRecord): Lines {
  if (result.files.length === 0) return [];
  const rows = result.files
    .slice(0, 50)
    .flatMap(({ name, bytes: size, type }) =>
      wrap(`${oneLine(name, 200)}, ${bytes(size)}, ${oneLine(type, 60)}`, '  '),
    );
  return [palette.bold(words.terminal.files), ...rows];
}

const MOST_TABLES = 2;
const WIDTH = 80;
const MOST_CELL = 24;

/** Columns below each other, as many as the screen holds. */
export function tables(sheet: Sheet, block: BlockRecord): readonly Lines[] {
  const shown = (extrasOf(sheet, block).tables ?? []).slice(0, MOST_TABLES);
  return shown.map((one) => {
    const table = firstRows(sheet, one);
    if (table === null) return [];
    const { palette } = sheet;
    const grid = [table.head, ...table.rows].map((row) => row.map((cell) => oneLine(cell, MOST_CELL)));
    const widths = widthsOf(grid);
    const [head = '', ...rows] = grid.map((row) =>
      `  ${widths.map((width, at) => padded(row[at] ?? '', width)).join('  ')}`.trimEnd(),
    );
    return [...wrap(`${oneLine(one.name, 100)}${table.left}`, '').map(palette.bold), palette.dim(head), ...rows];
  });
}

function widthsOf(grid: readonly (readonly string[])[]): readonly number[] {
  const all = (grid[0] ?? []).map((_, at) => Math.max(1, ...grid.map((row) => columns(row[at] ?? ''))));
  let room = WIDTH;
  return all.filter((width) => {
    room -= width + 2;
    return room >= 0;
  });
}

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));

const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const MOST_SAMPLES = 48;

/** One line of bars. A run too short for two samples has none: its peak stands in the table. */
export function memoryChart(sheet: Sheet, block: BlockRecord): Lines {
  const { words, palette } = sheet;
  const samples = extrasOf(sheet, block).memory;
  const last = samples.at(-1);
  if (last === undefined || samples.length < 2) return [];
  const top = Math.max(1, ...samples.map((sample) => sample.bytes));
  const line = evenly(samples, MOST_SAMPLES).map(
    (sample) => LEVELS[Math.min(LEVELS.length - 1, Math.floor((sample.bytes / top) * LEVELS.length))] ?? '▁',
  );
  return [`  ${padded(words.terminal.memory, 14)} ${palette.blue(line.join(''))} ${duration(last.ms)}`];
}
