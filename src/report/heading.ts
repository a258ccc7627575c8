/** Did it work? The first line answers, the second says what, how risky, who asked and who approved. */
import type { BlockRecord } from '../core/record';
import { assertNever } from '../core/result';
import type { RiskLevel } from '../core/types';
import { bytes, duration } from './amounts';
import type { Paper } from './paper';
import { type Ending, endingOf, isGood, worstOf } from './verdict';

export const RISK_ICON: Readonly<Record<RiskLevel, string>> = { low: '🟢', medium: '🟠', high: '🔴' };

const ENDING_ICON: Readonly<Record<Ending, string>> = {
  ok: '✅',
  verified: '✅',
  mismatch: '❌',
  'tests-failed': '❌',
  error: '❌',
  timeout: '⏱️',
  oom: '💥',
  'output-limit': '✂️',
  cancelled: '🚫',
  'not-run': '⛔',
  'infra-error': '🛠️',
};

/** Icon and word stay together in narrow cells. */
export const withIcon = (icon: string, words: string): string => `${icon}\u00a0${words}`;

/** One line without `#`. Foreign text in it (an error's type) is inert. */
export function headline(paper: Paper): string {
  const line = lineFor(paper);
  return line.replace(' ', '\u00a0');
}

function lineFor(paper: Paper): string {
  const { view, words } = paper;
  const { record, ending } = view;
  const by = ending?.by ?? null;
  switch (view.state) {
    case 'queued':
      return words.heading.queued;
    case 'scanning':
      return words.heading.scanning;
    case 'running':
      if (view.task !== null && record.executions.length === 0) return words.task.writing;
      return words.heading.running(whatRuns(paper), record.executions.length > 1);
    case 'waiting':
      return words.heading.waiting(words.risk[record.risk ?? 'high']);
    case 'planned':
      return planLine(paper);
    case 'approved':
      return words.heading.approved(personIn(paper, record.trigger.approver));
    case 'rejected':
      return by === null ? words.heading.rejectedByNobody : words.heading.rejected(personIn(paper, by));
    case 'cancelled':
      return cancelLine(paper, by);
    case 'expired':
      return words.heading.expired;
    case 'void':
      return words.heading.void;
    case 'refused':
      return refusalLine(paper);
    case 'done':
      return resultLine(paper);
    default:
      return assertNever(view.state);
  }
}

/** Whether any of it reached a container. */
export const hasRun = ({ view }: Paper): boolean =>
  view.record.executions.some(({ result }) => result.status !== 'not-run' && result.status !== 'infra-error');

function cancelLine(paper: Paper, by: string | null): string {
  const { heading } = paper.words;
  const who = personIn(paper, by);
  if (hasRun(paper)) return by === null ? heading.stoppedByNobody : heading.stopped(who);
  return by === null ? heading.cancelledByNobody : heading.cancelled(who);
}

const reasonWords = ({ reason }: Paper['words'], code: string): string | undefined =>
  Object.hasOwn(reason, code) ? reason[code] : undefined;

const OUR_FAULTS: ReadonlySet<string> = new Set([
  'docker_unavailable',
  'image_unavailable',
  'sandbox_error',
  'internal_error',
]);

function refusalLine({ view, words, ink }: Paper): string {
  const { reasonCode } = view.record;
  const why = reasonWords(words, reasonCode) ?? ink.code(reasonCode);
  return OUR_FAULTS.has(reasonCode) ? words.heading.trouble(why) : words.heading.refused(why);
}

function planLine(paper: Paper): string {
  const { view, words } = paper;
  const what = whatRuns(paper);
  switch (view.record.decision) {
    case 'run':
      return words.heading.planned(what);
    case 'await-approval':
      return words.heading.plannedWaiting(what, words.risk[view.record.risk ?? 'high']);
    case 'refuse':
    case 'ignore':
      return words.heading.plannedRefused(what);
    default:
      return assertNever(view.record.decision);
  }
}

function resultLine(paper: Paper): string {
  const { view, words } = paper;
  const { executions, timings } = view.record;
  const worst = worstOf(executions);
  if (worst === undefined) return words.heading.nothing;
  const icon = ENDING_ICON[endingOf(worst.result)];
  if (executions.length === 1) return `${icon} ${nameOf(paper, worst)} ${endingWords(paper, worst)}`;
  const bad = executions.filter((block) => !isGood(endingOf(block.result))).length;
  if (bad === 0) return `${icon} ${words.several.passed(executions.length, duration(timings.runMs))}`;
  return `${icon} ${words.several.failed(bad, executions.length, nameOf(paper, worst), causeOf(paper, worst))}`;
}

/** `Python block`, `Python block 2`, `main.py`, `Generated Python program`. */
export function nameOf({ view, words, ink }: Paper, block: BlockRecord): string {
  const language = words.language[block.language];
  if (block.file !== null) {
    const file = ink.code(block.file, 80);
    const isOnly = view.record.executions.filter((other) => other.file === block.file).length === 1;
    return isOnly ? file : words.what.fileBlock(file, block.block);
  }
  if (view.record.executions.length > 1) return words.what.numbered(language, block.block);
  return view.task === null ? words.what.block(language) : words.what.generated(language);
}

export function whatRuns(paper: Paper): string {
  const { executions } = paper.view.record;
  const [only] = executions;
  if (only === undefined) return paper.words.what.request;
  return executions.length === 1 ? nameOf(paper, only) : paper.words.what.blocks(executions.length);
}

export const endingIcon = (block: BlockRecord): string => ENDING_ICON[endingOf(block.result)];

/** How a block ended, to stand after its name. */
export function endingWords(paper: Paper, { result }: BlockRecord): string {
  const { view, words, ink } = paper;
  const say = words.ending;
  const time = duration(result.durationMs);
  const ending = endingOf(result);
  switch (ending) {
    case 'ok':
      return view.task === null ? say.ok(time) : say.ran(time);
    case 'verified':
      return result.verification.by === 'expect' ? say.verifiedExpect(time) : say.verifiedTests(time);
    case 'mismatch':
      return say.mismatch(time);
    case 'tests-failed':
      return result.verification.by === 'tests' ? say.testsFailed(time) : say.generatedTestsFailed(time);
    case 'error':
      return errorWords(paper, result);
    case 'timeout':
      return say.timeout(duration(view.record.limits.timeoutMs));
    case 'oom':
      return say.oom(bytes(view.record.limits.memoryBytes), time);
    case 'output-limit':
      return say.outputLimit(time);
    case 'cancelled':
      return say.cancelled(time);
    case 'not-run':
      return say.notRun(reasonWords(words, result.reasonCode) ?? ink.code(result.reasonCode));
    case 'infra-error':
      return say.infraError(reasonWords(words, result.reasonCode) ?? ink.code(result.reasonCode));
    default:
      return assertNever(ending);
  }
}

/** The same in two or three words, for a heading that speaks of several blocks. */
function causeOf({ words, ink }: Paper, { result }: BlockRecord): string {
  const ending = endingOf(result);
  if (ending !== 'error') return words.overview.ending[ending];
  const say = words.several;
  if (result.error !== null) {
    const type = ink.text(result.error.type, 60);
    return result.error.line === null ? type : say.onLine(type, result.error.line);
  }
  if (result.signal !== null) return ink.code(result.signal, 20);
  return result.exitCode === null ? words.overview.ending.error : say.exit(result.exitCode);
}

function errorWords({ words, ink }: Paper, result: BlockRecord['result']): string {
  const say = words.ending;
  const time = duration(result.durationMs);
  if (result.error !== null) {
    const type = ink.text(result.error.type, 60);
    const { line } = result.error;
    return line === null ? say.error(type, time) : say.errorOnLine(type, line, time);
  }
  if (result.signal !== null) return say.signal(ink.code(result.signal, 20), time);
  return result.exitCode === null ? say.unknownEnd(time) : say.exit(result.exitCode, time);
}

/** `@octocat`, or plain words where the record names nobody. */
export const personIn = ({ ink, words }: Paper, login: string | null): string =>
  login === null ? words.somebody : ink.person(login);
