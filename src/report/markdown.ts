/** The report comment: marker, heading, and the parts that its state calls for, fitted to GitHub's limit. */
import type { BlockRecord } from '../core/record';
import { bytes, duration, number } from './amounts';
import { caption, codeThatRan } from './code';
import { environment } from './environment';
import { COMMENT_BUDGET, COMMENT_LIMIT, fullest, lineCounter, type Plan } from './fit';
import { footer } from './footer';
import { endingIcon, endingWords, hasRun, headline, nameOf, withIcon } from './heading';
import { markerOf, writeMarker } from './marker';
import { filesOf, outputOf } from './output';
import { overview, quality } from './overview';
import { fold, type Ink, type Paper, stack } from './paper';
import { codeSpan, link, mention, prose } from './quote';
import { refusal, syntaxErrors } from './refusal';
import { resourcesOf } from './resources';
import { riskReport } from './risk';
import { secondLine } from './second-line';
import { origin, taskLine } from './task';
import { endingOf, isGood } from './verdict';
import type { ReportOptions, ReportView } from './view';
import { alert, asked, conditions, toDecide, whoApproves } from './waiting';
import { wordsFor } from './words';

/** Bytes of a job summary; GitHub drops a larger one as a whole. */
const SUMMARY_BUDGET = 1_000_000;

/**
 * The comment for one request, at most 65,536 UTF-16 units with the marker (budget 60,000).
 * Throws `RangeError` when a generated program's marker alone leaves no room: such code must be refused before.
 */
export function renderComment(view: ReportView, options: ReportOptions): string {
  const marker = markerOf(view);
  const first = marker === null ? '' : `${writeMarker(marker)}\n`;
  const budget = Math.max(COMMENT_BUDGET - first.length, Math.min(4000, COMMENT_LIMIT - first.length));
  const text = first + fitted(view, options, { place: 'comment', budget, sizeOf: (body) => body.length });
  if (text.length > COMMENT_LIMIT) throw new RangeError('The marker leaves no room for the report.');
  return text;
}

/**
 * Whether the reaction and the job summary tell it all. The comment is then two lines, folded away: it stays, because
 * quotas, the audit and “exactly once” are read from it. Where somebody has to read or decide something, it is whole.
 */
export const isQuiet = (state: ReportView['state'], { style }: ReportOptions): boolean =>
  style === 'reaction' && QUIET.has(state);

const QUIET: ReadonlySet<ReportView['state']> = new Set(['queued', 'scanning', 'running', 'done']);

/** The same report without a marker, up to about `budget` UTF-8 bytes, for the job summary. */
export const renderSummary = (view: ReportView, options: ReportOptions, budget = SUMMARY_BUDGET): string =>
  fitted(view, { ...options, style: 'full' }, { place: 'summary', budget, sizeOf: utf8Size });

const encoder = new TextEncoder();
const utf8Size = (text: string): number => encoder.encode(text).length;

type Room = {
  readonly place: 'comment' | 'summary';
  readonly budget: number;
  readonly sizeOf: (text: string) => number;
};

function fitted(view: ReportView, options: ReportOptions, { place, budget, sizeOf }: Room): string {
  const base = { view, options, place, words: wordsFor(options.lang), ink: MARKDOWN_INK, linesOf: lineCounter() };
  const render = (plan: Plan): string => page({ ...base, plan });
  return fullest({ render, sizeOf, budget, keepsCode: view.state === 'waiting' || view.state === 'planned' });
}

const MARKDOWN_INK: Ink = { text: prose, code: codeSpan, person: mention };

function page(paper: Paper): string {
  const top = stack(`### ${headline(paper)}`, isOpenDecision(paper) ? alert(paper) : '', secondLine(paper));
  if (paper.place === 'comment' && isQuiet(paper.view.state, paper.options)) return stack(top, footer(paper));
  const isCompact = paper.options.style !== 'full' && paper.view.state !== 'waiting';
  const body = bodyOf(paper);
  return stack(top, isCompact ? fold(`<b>${paper.words.details}</b>`, body) : body, footer(paper));
}

const isOpenDecision = ({ view }: Paper): boolean => view.state === 'waiting';

function bodyOf(paper: Paper): string {
  const { view, words } = paper;
  switch (view.state) {
    case 'queued':
    case 'scanning':
      return '';
    case 'running':
      return stack(taskLine(paper), words.runningWithin(...within(paper)), overview(paper), skipped(paper));
    case 'waiting':
      return stack(asked(paper), toDecide(paper), skipped(paper), origin(paper), environment(paper));
    case 'planned':
      return planned(paper);
    case 'approved':
      return view.links.twin === null ? words.resultComes : link(words.result, view.links.twin);
    case 'rejected':
    case 'cancelled':
      return hasRun(paper) ? stack(reason(paper), results(paper)) : stack(reason(paper), codes(paper));
    case 'expired':
    case 'void':
      return message(paper);
    case 'refused':
      return stack(taskLine(paper), refusal(paper), origin(paper), skipped(paper));
    case 'done':
      return results(paper);
  }
}

const within = ({ view }: Paper): readonly [string, string] => [
  duration(view.record.limits.timeoutMs),
  bytes(view.record.limits.memoryBytes),
];

function planned(paper: Paper): string {
  const { view, words } = paper;
  const { approval } = view;
  return stack(
    taskLine(paper),
    message(paper),
    approval === null ? '' : words.mayApprove(whoApproves(approval, words)),
    riskReport(paper, true),
    ...view.record.executions.filter((block) => !block.syntax.valid).map((block) => syntaxErrors(paper, block)),
    conditions(paper),
    codes(paper),
    origin(paper),
    skipped(paper),
  );
}

const message = ({ view, words }: Paper): string =>
  view.record.message === '' ? '' : prose(words.say(view.record.message), 1000);

function reason({ view, words }: Paper): string {
  const text = view.ending?.reason ?? null;
  return text === null || text === '' ? '' : `**${words.reasonGiven}**: ${prose(text, 500)}`;
}

const codes = (paper: Paper): string =>
  stack(...paper.view.record.executions.slice(0, paper.plan.blocks).map((block) => codeThatRan(paper, block)));

/** Risk goes before the output where it is more than low, or where a block failed for it. */
function results(paper: Paper): string {
  const risky = paper.view.record.risk !== 'low';
  const risk = riskReport(paper, false);
  const { executions } = paper.view.record;
  const [only] = executions;
  const parts = only !== undefined && executions.length === 1 ? oneResult(paper, only) : manyResults(paper);
  return stack(
    taskLine(paper),
    risky ? risk : '',
    parts,
    risky ? '' : risk,
    quality(paper),
    codes(paper),
    origin(paper),
    skipped(paper),
    environment(paper),
  );
}

const oneResult = (paper: Paper, block: BlockRecord): string =>
  stack(
    caption(paper, block),
    notRun(paper, block),
    outputOf(paper, block),
    filesOf(paper, block),
    resourcesOf(paper, block),
  );

function manyResults(paper: Paper): string {
  const { view, plan, words } = paper;
  const shown = view.record.executions.slice(0, plan.blocks).map((block) => section(paper, block));
  const rest = view.record.executions.length - shown.length;
  return stack(overview(paper), ...shown, rest > 0 ? words.blocksLeftOut(number(rest)) : '');
}

function section(paper: Paper, block: BlockRecord): string {
  const ending = withIcon(endingIcon(block), `${nameOf(paper, block)} ${endingWords(paper, block)}`);
  const needsFigures = !isGood(endingOf(block.result));
  return stack(
    `#### ${ending}`,
    caption(paper, block),
    notRun(paper, block),
    outputOf(paper, block),
    filesOf(paper, block),
    needsFigures ? resourcesOf(paper, block) : '',
  );
}

function notRun(paper: Paper, block: BlockRecord): string {
  return block.syntax.valid ? '' : syntaxErrors(paper, block);
}

function skipped({ view, words }: Paper): string {
  const lines = view.skipped
    .slice(0, 30)
    .map(
      ({ line, language, reason }) =>
        `- ${words.skippedBlock(line, codeSpan(language, 40))}: ${prose(words.say(reason), 200)}`,
    );
  return fold(words.skipped(view.skipped.length), lines.join('\n'));
}
