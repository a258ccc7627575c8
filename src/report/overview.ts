/** How did the blocks compare? One row for each of several; and what the code is like. */
import type { BlockRecord } from '../core/record';
import { bytes, duration, number } from './amounts';
import { endingIcon, nameOf, RISK_ICON, withIcon } from './heading';
import { fold, type Paper, stack } from './paper';
import { prose } from './quote';
import { table } from './table';
import { endingOf } from './verdict';

/** One row for each block of a request with several. */
export function overview(paper: Paper): string {
  const { view, words, options } = paper;
  const { executions } = view.record;
  if (executions.length < 2) return '';
  const columns = [...words.overview.columns, ...(options.quality ? [words.overview.quality] : [])];
  const rows = executions.slice(0, MOST_ROWS).map((block) => rowOf(paper, block));
  const rest = executions.length - rows.length;
  const align = ['r', 'l', 'l', 'r', 'r', 'l', 'r'] as const;
  return stack(table(columns, align.slice(0, columns.length), rows), rest > 0 ? words.blocksLeftOut(number(rest)) : '');
}

const MOST_ROWS = 100;

function rowOf({ view, words, options }: Paper, block: BlockRecord): readonly string[] {
  const { result, security } = block;
  const isOver = view.state !== 'running' || result.status !== 'not-run';
  const next = view.record.executions.find((other) => other.result.status === 'not-run');
  const hope = next === block ? words.overview.runs : words.overview.waits;
  const { peakMemoryBytes } = result.resources;
  const score = block.quality.score === null ? '' : block.quality.score.toFixed(2);
  return [
    String(block.block),
    words.language[block.language],
    isOver ? withIcon(endingIcon(block), words.overview.ending[endingOf(result)]) : hope,
    isOver ? duration(result.durationMs) : '',
    peakMemoryBytes === null ? '' : bytes(peakMemoryBytes),
    withIcon(RISK_ICON[security.risk], words.risk[security.risk]),
    ...(options.quality ? [score] : []),
  ];
}

/** Folded under its score where there are remarks; one line where there are none; nothing for code too short to score. */
export function quality(paper: Paper): string {
  const { view, words, options } = paper;
  const { executions } = view.record;
  if (!options.quality) return '';
  const remarks = executions
    .filter((block) => block.quality.score !== null)
    .slice(0, 20)
    .flatMap((block) => block.quality.issues.slice(0, 10).map((issue) => remark(paper, block, words.say(issue))));
  const [only] = executions;
  const score = executions.length === 1 ? (only?.quality.score ?? null) : null;
  if (remarks.length > 0)
    return fold(words.qualityRemarks(score?.toFixed(2) ?? null, remarks.length), remarks.join('\n'));
  return score === null ? '' : words.quality(score.toFixed(2));
}

const remark = (paper: Paper, block: BlockRecord, issue: string): string =>
  paper.view.record.executions.length === 1
    ? `- ${prose(issue, 300)}`
    : `- ${nameOf(paper, block)}: ${prose(issue, 300)}`;
