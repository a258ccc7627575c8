/**
 * The same report for a terminal of 80 columns: plain text, colours from an injected palette. Nothing that a terminal
 * would obey passes: foreign text comes without control sequences, and what is hidden is shown as `⟨U+…⟩`.
 */
import type { BlockRecord, Conclusion } from '../core/record';
import { bytes, duration } from './amounts';
import { pointed } from './code';
import { lineCounter, type Plan } from './fit';
import { hasRun, headline, nameOf } from './heading';
import type { Ink } from './paper';
import { oneLine } from './quote';
import { cureOf, problemParts } from './refusal';
import { countsOf, type Found, findingsOf, RISK_OF } from './risk';
import { blocks, type Lines, type Palette, PLAIN, type Sheet } from './terminal-blocks';
import { isScan, quality, scanColor, scanTitle, sourceLine } from './terminal-scan';
import type { ReportOptions, ReportView } from './view';
import { wordsFor } from './words';
import { wrap } from './wrap';

export { type Palette, PLAIN } from './terminal-blocks';

const TERMINAL_INK: Ink = {
  text: (text, most = 300) => oneLine(text, most),
  code: (text, most = 300) => oneLine(text, most),
  person: (login) => oneLine(login, 60),
};

/** A terminal scrolls: more is shown than in a comment, but never megabytes. */
const PLAN: Plan = { chart: 0, environment: 1, code: 0, stderr: 16_000, stdout: 64_000, findings: 100, blocks: 1000 };

/** The heading alone, as plain text of at most 255 characters: for check runs and progress. */
export const plainTitle = (view: ReportView, options: ReportOptions): string =>
  oneLine(headline(sheetOf(view, options, PLAIN)), 255);

const sheetOf = (view: ReportView, options: ReportOptions, palette: Palette): Sheet => ({
  view,
  options,
  palette,
  words: wordsFor(options.lang),
  ink: TERMINAL_INK,
  plan: PLAN,
  place: 'terminal',
  linesOf: lineCounter(),
});

/** Ends with a line feed. */
export function renderTerminal(view: ReportView, options: ReportOptions, palette: Palette): string {
  const sheet = sheetOf(view, options, palette);
  const sections = [
    heading(sheet),
    ...refusals(sheet),
    ...blocks(sheet),
    risk(sheet),
    quality(sheet),
    approval(sheet),
    environment(sheet),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const COLOR: Readonly<Record<Conclusion, keyof Palette>> = {
  success: 'green',
  neutral: 'yellow',
  action_required: 'yellow',
  cancelled: 'yellow',
  timed_out: 'red',
  failure: 'red',
};

function heading(sheet: Sheet): Lines {
  const { view, palette, words } = sheet;
  const { record } = view;
  const scan = isScan(sheet);
  const paint = palette[scan ? scanColor(sheet) : COLOR[record.conclusion]];
  const { approver, requester } = record.trigger;
  const facts = [
    record.risk === null ? '' : words.second.risk[record.risk].toLowerCase(),
    requester === null ? '' : words.terminal.requestedBy(oneLine(requester, 60)),
    approver === null ? '' : words.terminal.approvedBy(oneLine(approver, 60)),
    record.requestId ?? '',
  ].filter((fact) => fact !== '');
  const title = wrap(scan ? scanTitle(sheet) : headline(sheet), '').map((line) => palette.bold(paint(line)));
  return [...title, ...wrap(facts.join(' · '), '  ').map(palette.dim)];
}

/** Why nothing ran: message, every problem with its place, what helps. */
function refusals(sheet: Sheet): readonly Lines[] {
  const { view, words } = sheet;
  const { record } = view;
  if (view.state === 'done' || view.state === 'running') return [];
  const problems = view.problems.slice(0, 50).flatMap((problem) => {
    const { where, what } = problemParts(sheet, problem);
    return wrap([where, what].filter((part) => part !== '').join(': '), '  - ');
  });
  const cure = plainWords(cureOf(sheet));
  return [
    // What a scan is asked for stands below; its plan's message speaks of running.
    isScan(sheet) ? [] : wrap(oneLine(words.say(record.message), 1000), '  '),
    problems,
    ...record.executions.filter(({ syntax }) => !syntax.valid).map((block) => syntax(sheet, block)),
    view.state !== 'refused' || cure === '' || asksNobody(record) ? [] : wrap(`${words.refusal.cure}: ${cure}`, '  '),
  ];
}

/** Without a repository nobody else decides, and the message says what helps. */
const asksNobody = ({ reasonCode, trigger }: ReportView['record']): boolean =>
  reasonCode === 'needs_approval' && trigger.repository === null;

function syntax(sheet: Sheet, block: BlockRecord): Lines {
  const { words, palette } = sheet;
  const errors = block.syntax.errors
    .slice(0, 5)
    .flatMap(({ line, column, message }) => [
      ...wrap(`${words.refusal.syntaxAt(nameOf(sheet, block), line)}: ${oneLine(words.say(message), 300)}`, '  ').map(
        palette.red,
      ),
      ...pointed(block.code, line, column).map((row) => `    ${row}`),
    ]);
  return [
    ...errors,
    ...block.syntax.suggestions.slice(0, 5).flatMap((text) => wrap(oneLine(words.say(text), 300), '  - ')),
  ];
}

function risk(sheet: Sheet): Lines {
  const { words, palette, view } = sheet;
  if (view.record.executions.length === 0) return [];
  const found = findingsOf(sheet);
  const unread = view.record.executions.some(({ security }) => !security.analysed);
  const title = palette.bold(words.findings.title);
  return [
    `${title}: ${found.length === 0 ? words.findings.none : countsOf(sheet, found)}`,
    ...found.slice(0, sheet.plan.findings).flatMap((one) => findingLines(sheet, one)),
    ...(unread ? wrap(words.findings.notAnalysed, '  ') : []),
  ];
}

function findingLines(sheet: Sheet, { block, finding }: Found): Lines {
  const { words, palette, view } = sheet;
  const level = RISK_OF[finding.level];
  const paint = { high: palette.red, medium: palette.yellow, low: palette.blue }[level];
  const several = view.record.executions.length > 1;
  const where = several ? words.findings.blockLine(block.block, finding.line) : words.findings.line(finding.line);
  const message = oneLine(words.say(finding.message), 300).replace(/`/g, '');
  const [first = '', ...rest] = wrap(`${where}: ${message} (${oneLine(finding.ruleId, 60)})`, '          ');
  const source = hasRun(sheet) || !sheet.options.code ? [] : sourceLine(block.code, finding).map(palette.dim);
  return [`  ${paint(words.risk[level].padEnd(8))}${first.trimStart()}`, ...rest, ...source];
}

/** What to type, where somebody has to decide. */
function approval({ view, words, palette }: Sheet): Lines {
  const { requestId } = view.record;
  if (view.state !== 'waiting' || requestId === null || view.approval === null) return [];
  return [
    palette.bold(words.waiting.decide),
    `  ${view.trigger} approve ${requestId}`,
    `  ${view.trigger} reject ${requestId} ${words.waiting.reasonWord}`,
  ];
}

function environment(sheet: Sheet): Lines {
  const { view, words, palette } = sheet;
  const { executions, timings, policy } = view.record;
  const images = [...new Set(executions.map(({ result }) => oneLine(result.image.reference, 80)))].slice(0, 4);
  if (executions.length === 0) return [];
  const times = !hasRun(sheet)
    ? words.environment.scanned(duration(timings.scanMs))
    : words.environment.timingsAre(
        duration(timings.scanMs),
        duration(timings.imageMs),
        duration(timings.runMs),
        duration(timings.totalMs),
      );
  const limits = `${duration(view.record.limits.timeoutMs)}, ${bytes(view.record.limits.memoryBytes)}`;
  return wrap(`${images.join(', ')} · ${oneLine(policy, 40)} · ${limits} · ${times}`, '  ').map(palette.dim);
}

/** Our own Markdown without its marks. */
const plainWords = (markdown: string): string => markdown.replace(/\*\*|`/g, '');
