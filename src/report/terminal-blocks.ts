/** How did each block end, for a terminal: title, error with a pointer, output, files, resources. */
import type { BlockRecord } from '../core/record';
import { bar, number, percent } from './amounts';
import { pointed, shortened } from './code';
import { diffLines } from './diff';
import { endingWords, nameOf } from './heading';
import { diffRows, EXPLAINED, whyStopped } from './output';
import { extrasOf, type Paper } from './paper';
import { oneLine, plainOutput } from './quote';
import { rowsOf } from './resources';
import { files, memoryChart, tables } from './terminal-left';
import { endingOf, isGood } from './verdict';
import { wrap } from './wrap';

/** Colours, from outside: whether there are any is not the report's affair. */
export type Palette = Readonly<Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue', (text: string) => string>>;

const same = (text: string): string => text;

/** No colour: for pipes, `NO_COLOR` and tests. */
export const PLAIN: Palette = { bold: same, dim: same, red: same, green: same, yellow: same, blue: same };

export type Sheet = Paper & { readonly palette: Palette };

export type Lines = readonly string[];

export function blocks(sheet: Sheet): readonly Lines[] {
  const { view } = sheet;
  if (view.state !== 'done' && view.state !== 'cancelled') return [];
  const { executions } = view.record;
  return executions.flatMap((block) => [
    ...(executions.length > 1 ? [blockTitle(sheet, block)] : []),
    ...outcome(sheet, block),
    ...streams(sheet, block),
    files(sheet, block),
    ...tables(sheet, block),
    executions.length === 1 || !isGood(endingOf(block.result)) ? resources(sheet, block) : [],
  ]);
}

function blockTitle(sheet: Sheet, block: BlockRecord): Lines {
  const { palette } = sheet;
  const paint = isGood(endingOf(block.result)) ? palette.green : palette.red;
  return wrap(`${nameOf(sheet, block)} ${endingWords(sheet, block)}`, '').map((line) => palette.bold(paint(line)));
}

/** The error with a pointer into the code, the limit that ended it, or what was expected instead. */
function outcome(sheet: Sheet, block: BlockRecord): readonly Lines[] {
  const { palette, words } = sheet;
  const { error, verification, violations } = block.result;
  const ending = endingOf(block.result);
  const why = whyStopped(sheet, ending);
  const where = error === null || error.line === null ? '' : words.output.onLine(error.line);
  const { expect } = extrasOf(sheet, block);
  return [
    why === '' ? [] : wrap(why, '  '),
    error === null
      ? []
      : wrap(`${oneLine(error.type, 80)}${where}: ${oneLine(error.message, 500)}`, '  ').map(palette.red),
    error === null || error.line === null ? [] : pointed(block.code, error.line, null).map((row) => `    ${row}`),
    verification.passed === false && verification.message !== null
      ? wrap(oneLine(words.say(verification.message), 500), '  ')
      : [],
    ending === 'mismatch' && expect !== null ? diff(sheet, expect, block.result.stdout) : [],
    violations
      .filter(({ kind }) => kind !== EXPLAINED[ending])
      .slice(0, 10)
      .flatMap(({ kind, detail, count }) =>
        wrap(
          `${words.violation[kind]}${count > 1 ? ` ×${number(count)}` : ''}: ${oneLine(words.say(detail), 200)}`,
          '  - ',
        ),
      ),
  ];
}

const diff = (sheet: Sheet, expected: string, actual: string): Lines =>
  diffRows(sheet, diffLines(expected, actual)).map((row) => {
    const { palette } = sheet;
    if (row.startsWith('-')) return `    ${palette.red(row)}`;
    return `    ${row.startsWith('+') ? palette.green(row) : row}`;
  });

function streams(sheet: Sheet, { result }: BlockRecord): readonly Lines[] {
  if (result.status === 'infra-error')
    return [wrap(sheet.words.output.ourFault, '  '), wrap(oneLine(result.stderr, 2000), '  ')];
  if (!sheet.options.output) return [];
  return [
    stream(sheet, sheet.words.output.title, result.stdout, sheet.plan.stdout),
    stream(sheet, 'stderr', result.stderr, sheet.plan.stderr),
  ];
}

function stream(sheet: Sheet, name: string, raw: string, most: number): Lines {
  if (raw === '') return [];
  const { palette, words } = sheet;
  const text = plainOutput(shortened(sheet, raw, most, 0.5)).replace(/\n$/, '');
  const title = `${palette.bold(name)} ${palette.dim(`(${words.lines(number(sheet.linesOf(raw)))})`)}`;
  return [title, ...text.split('\n').map((line) => `  ${palette.dim('│')} ${line}`)];
}

function resources(sheet: Sheet, block: BlockRecord): Lines {
  const { words, palette } = sheet;
  const rows = rowsOf(sheet, block).flatMap(({ name, used, limit, write }) => {
    if (used === null) return [];
    const share = limit > 0 ? used / limit : 0;
    const figures = words.terminal.of(write(used), write(limit)).padEnd(22);
    return [`  ${name.padEnd(14)} ${figures} ${palette.blue(bar(share))} ${percent(share)}`];
  });
  return rows.length === 0 ? [] : [palette.bold(words.resources.title), ...rows, ...memoryChart(sheet, block)];
}
