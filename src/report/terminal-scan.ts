/** What is this code like? What a scan says before all else, and the quality that every report ends with. */
import type { BlockRecord } from '../core/record';
import type { Finding } from '../core/types';
import { nameOf, whatRuns } from './heading';
import { oneLine } from './quote';
import type { Lines, Sheet } from './terminal-blocks';
import { wrap } from './wrap';

/** A scan is a plan that nobody means to carry out. */
export const isScan = ({ view }: Sheet): boolean => view.state === 'planned' && view.record.trigger.event === 'scan';

export const scanTitle = (sheet: Sheet): string => sheet.words.terminal.scanned(whatRuns(sheet));

/** Red for what does not parse, else the colour of its risk. */
export function scanColor({ view: { record } }: Sheet): 'red' | 'yellow' | 'green' {
  if (record.risk === 'high' || record.executions.some(({ syntax }) => !syntax.valid)) return 'red';
  return record.risk === 'low' ? 'green' : 'yellow';
}

const SOURCE_MAX = 60;

type Span = Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>;

/** The line that a finding is about, from its first word; what is said of the code as a whole has none. */
export function sourceLine(code: string, { line, column, endLine, endColumn }: Span): Lines {
  const text = code.split(/\r\n|[\r\n]/)[line - 1]?.trim() ?? '';
  const isWhole = line === endLine && column === endColumn;
  return isWhole || text === '' ? [] : [`          ${line} | ${oneLine(text, SOURCE_MAX)}`];
}

const REMARKS_MAX = 10;

/** The score with the remarks below it. Code too short to score is passed over, but in a scan it is said. */
export function quality(sheet: Sheet): Lines {
  const { view, words, palette, options } = sheet;
  if (!options.quality) return [];
  const { executions } = view.record;
  const scored = isScan(sheet)
    ? executions.filter(({ syntax }) => syntax.valid)
    : executions.filter(({ quality: { score } }) => score !== null);
  return scored.slice(0, 20).flatMap((block) => {
    const name = executions.length === 1 ? '' : ` ${nameOf(sheet, block)}`;
    const remarks = block.quality.issues
      .slice(0, REMARKS_MAX)
      .flatMap((issue) => wrap(oneLine(words.say(issue), 300), '  - '));
    return [`${palette.bold(`${words.terminal.quality}${name}`)}: ${verdictOn(sheet, block)}`, ...remarks];
  });
}

function verdictOn({ words }: Sheet, { quality: { score, issues } }: BlockRecord): string {
  if (score === null) return words.terminal.noScore;
  return issues.length === 0 ? words.terminal.noRemarks(score.toFixed(2)) : words.terminal.score(score.toFixed(2));
}
