/**
 * The same report for a terminal of 80 columns: plain text, colours from an injected palette. Nothing that a terminal
 * would obey passes: foreign text comes without control sequences, and what is hidden is shown as `⟨U+…⟩`.
 */
import type { BlockRecord, Conclusion } from '../core/record';
import { bar, bytes, duration, number, percent } from './amounts';
import { pointed, shortened } from './code';
import { diffLines } from './diff';
import { lineCounter, type Plan } from './fit';
import { endingWords, headline, nameOf } from './heading';
import { diffRows, EXPLAINED, whyStopped } from './output';
import { extrasOf, type Ink, type Paper } from './paper';
import { oneLine, plainOutput } from './quote';
import { cureOf, problemParts } from './refusal';
import { rowsOf } from './resources';
import { countsOf, type Found, findingsOf, RISK_OF } from './risk';
import { endingOf, isGood } from './verdict';
import type { ReportOptions, ReportView } from './view';
import { wordsFor } from './words';
import { wrap } from './wrap';

export type Palette = Readonly<Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue', (text: string) => string>>;

const same = (text: string): string => text;

/** No colour: for pipes, `NO_COLOR` and tests. */
export const PLAIN: Palette = { bold: same, dim: same, red: same, green: same, yellow: same, blue: same };

const TERMINAL_INK: Ink = {
  text: (text, most = 300) => oneLine(text, most),
  code: (text, most = 300) => oneLine(text, most),
  person: (login) => oneLine(login, 60),
};

/** A terminal scrolls: more is shown than in a comment, but never megabytes. */
const PLAN: Plan = { chart: 0, environment: 1, code: 0, stderr: 16_000, stdout: 64_000, findings: 100, blocks: 1000 };

type Sheet = Paper & { readonly palette: Palette };

/** Ends with a line feed. */
export function renderTerminal(view: ReportView, options: ReportOptions, palette: Palette): string {
  const sheet: Sheet = {
    view,
    options,
    palette,
    words: wordsFor(options.lang),
    ink: TERMINAL_INK,
    plan: PLAN,
    place: 'terminal',
    linesOf: lineCounter(),
  };
  const sections = [
    heading(sheet),
    ...refusals(sheet),
    ...blocks(sheet),
    risk(sheet),
    approval(sheet),
    environment(sheet),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

type Lines = readonly string[];

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
  const paint = palette[COLOR[record.conclusion]];
  const { approver, requester } = record.trigger;
  const facts = [
    record.risk === null ? '' : words.second.risk[record.risk].toLowerCase(),
    requester === null ? '' : words.terminal.requestedBy(oneLine(requester, 60)),
    approver === null ? '' : words.terminal.approvedBy(oneLine(approver, 60)),
    record.requestId ?? '',
  ].filter((fact) => fact !== '');
  const title = wrap(headline(sheet), '').map((line) => palette.bold(paint(line)));
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
    wrap(oneLine(record.message, 1000), '  '),
    problems,
    ...record.executions.filter(({ syntax }) => !syntax.valid).map((block) => syntax(sheet, block)),
    view.state !== 'refused' || cure === '' ? [] : wrap(`${words.refusal.cure}: ${cure}`, '  '),
  ];
}

function syntax(sheet: Sheet, block: BlockRecord): Lines {
  const { words, palette } = sheet;
  const errors = block.syntax.errors
    .slice(0, 5)
    .flatMap(({ line, column, message }) => [
      ...wrap(`${words.refusal.syntaxAt(nameOf(sheet, block), line)}: ${oneLine(message, 300)}`, '  ').map(palette.red),
      ...pointed(block.code, line, column).map((row) => `    ${row}`),
    ]);
  return [...errors, ...block.syntax.suggestions.slice(0, 5).flatMap((text) => wrap(oneLine(text, 300), '  - '))];
}

function blocks(sheet: Sheet): readonly Lines[] {
  const { view } = sheet;
  if (view.state !== 'done' && view.state !== 'cancelled') return [];
  const { executions } = view.record;
  return executions.flatMap((block) => [
    ...(executions.length > 1 ? [blockTitle(sheet, block)] : []),
    ...outcome(sheet, block),
    ...streams(sheet, block),
    files(sheet, block),
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
      ? wrap(oneLine(verification.message, 500), '  ')
      : [],
    ending === 'mismatch' && expect !== null ? diff(sheet, expect, block.result.stdout) : [],
    violations
      .filter(({ kind }) => kind !== EXPLAINED[ending])
      .slice(0, 10)
      .flatMap(({ kind, detail, count }) =>
        wrap(`${words.violation[kind]}${count > 1 ? ` ×${number(count)}` : ''}: ${oneLine(detail, 200)}`, '  - '),
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

function files({ words, palette }: Sheet, { result }: BlockRecord): Lines {
  if (result.files.length === 0) return [];
  const rows = result.files
    .slice(0, 50)
    .flatMap(({ name, bytes: size }) => wrap(`${oneLine(name, 200)}, ${bytes(size)}`, '  '));
  return [palette.bold(words.terminal.files), ...rows];
}

function resources(sheet: Sheet, block: BlockRecord): Lines {
  const { words, palette } = sheet;
  const rows = rowsOf(sheet, block).flatMap(({ name, used, limit, write }) => {
    if (used === null) return [];
    const share = limit > 0 ? used / limit : 0;
    const figures = words.terminal.of(write(used), write(limit)).padEnd(22);
    return [`  ${name.padEnd(14)} ${figures} ${palette.blue(bar(share))} ${percent(share)}`];
  });
  return rows.length === 0 ? [] : [palette.bold(words.resources.title), ...rows];
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

function findingLines({ words, palette, view }: Sheet, { block, finding }: Found): Lines {
  const level = RISK_OF[finding.level];
  const paint = { high: palette.red, medium: palette.yellow, low: palette.blue }[level];
  const several = view.record.executions.length > 1;
  const where = several ? words.findings.blockLine(block.block, finding.line) : words.findings.line(finding.line);
  const message = oneLine(finding.message, 300).replace(/`/g, '');
  const [first = '', ...rest] = wrap(`${where}: ${message} (${oneLine(finding.ruleId, 60)})`, '          ');
  return [`  ${paint(words.risk[level].padEnd(8))}${first.trimStart()}`, ...rest];
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

function environment({ view, words, palette }: Sheet): Lines {
  const { executions, timings, policy } = view.record;
  const images = [...new Set(executions.map(({ result }) => oneLine(result.image.reference, 80)))].slice(0, 4);
  if (executions.length === 0) return [];
  const times = words.environment.timingsAre(
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
