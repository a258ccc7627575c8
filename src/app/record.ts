/** Stage three's document: the execution record of one request, whatever became of it. */
import { concludeRun, concludeWithout } from '../core/conclusion';
import type { ReasonCode } from '../core/reasons';
import type { ExecutionRecord } from '../core/record';
import { assertNever } from '../core/result';
import type { Limits } from '../core/types';
import type { Plan } from './plan';
import { type BlockOutcome, blockRecord, notRun } from './run';

/** What is known before anything was looked at. */
export type RecordFrame = {
  readonly version: string;
  readonly createdAt: string;
  readonly run: ExecutionRecord['run'];
  readonly trigger: ExecutionRecord['trigger'];
  readonly limits: Limits;
};

/** Timings in milliseconds since the request began. */
export type RunTimes = {
  readonly startedAt: string;
  readonly endedAt: string;
  readonly runMs: number;
  readonly imageMs: number;
  readonly totalMs: number;
};

/** The record of a request that never came as far as a plan. */
export function refusedRecord(frame: RecordFrame, reasonCode: ReasonCode, message: string): ExecutionRecord {
  const decision =
    reasonCode === 'no_command' || reasonCode === 'bot_author' || reasonCode === 'duplicate' ? 'ignore' : 'refuse';
  return {
    ...blank(frame),
    decision,
    reasonCode,
    message,
    conclusion: concludeWithout(decision, reasonCode),
  };
}

/** The record of a command that was answered with words alone (`help`, `status`). */
export const answeredRecord = (frame: RecordFrame, message: string): ExecutionRecord => ({ ...blank(frame), message });

/** The record of a plan that waits, is refused, or is about to run: nothing of it has run. */
export function plannedRecord(frame: RecordFrame, plan: Plan): ExecutionRecord {
  const { decision, reasonCode, message } = verdictWords(plan);
  return {
    ...blank(frame),
    ...facts(plan),
    decision,
    reasonCode,
    message,
    conclusion: decision === 'run' ? 'neutral' : concludeWithout(decision, reasonCode),
    executions: plan.blocks.map((block) => blockRecord(block, notRun(block, reasonCode))),
    timings: { totalMs: plan.scanMs, scanMs: plan.scanMs, imageMs: 0, runMs: 0 },
  };
}

/** The record of a plan that is on its way: what ended has its result, what is still to come has none. */
export const runningRecord = (planned: ExecutionRecord, done: readonly BlockOutcome[]): ExecutionRecord => ({
  ...planned,
  executions: planned.executions.map(
    (block) => done.find(({ record }) => record.block === block.block)?.record ?? block,
  ),
});

export function ranRecord(
  frame: RecordFrame,
  plan: Plan,
  outcomes: readonly BlockOutcome[],
  times: RunTimes,
): ExecutionRecord {
  const executions = outcomes.map(({ record }) => record);
  const results = executions.map(({ result }) => result);
  const conclusion = concludeRun(results);
  const failed = results.filter(({ success }) => !success).length;
  const engine = outcomes.find((outcome) => outcome.engine)?.engine;
  const trouble = results.find(({ status }) => ['infra-error', 'cancelled', 'not-run'].includes(status));
  return {
    ...blank(frame),
    ...facts(plan),
    decision: 'run',
    reasonCode: trouble?.reasonCode ?? 'ok',
    message:
      trouble?.status === 'infra-error' ? trouble.stderr : `Ran ${count(results.length, 'block')}, ${failed} failed.`,
    conclusion,
    startedAt: times.startedAt,
    endedAt: times.endedAt,
    ...(engine ? { engine } : {}),
    executions,
    timings: { totalMs: times.totalMs, scanMs: plan.scanMs, imageMs: times.imageMs, runMs: times.runMs },
  };
}

function verdictWords({ verdict }: Plan): {
  decision: 'run' | 'await-approval' | 'refuse';
  reasonCode: ReasonCode;
  message: string;
} {
  switch (verdict.kind) {
    case 'run':
      return { decision: 'run', reasonCode: 'ok', message: 'About to run.' };
    case 'await-approval':
      return { decision: 'await-approval', reasonCode: 'needs_approval', message: verdict.reasons.join(' ') };
    case 'refuse':
      return { decision: 'refuse', reasonCode: verdict.reasonCode, message: verdict.message };
    default:
      return assertNever(verdict);
  }
}

const facts = ({ digest, requestId, risk, limits }: Plan) => ({ digest, requestId, risk, limits });

const blank = (frame: RecordFrame): ExecutionRecord => ({
  schema: 1,
  tool: { name: 'sallyport', version: frame.version },
  requestId: null,
  digest: null,
  decision: 'run',
  reasonCode: 'ok',
  message: '',
  conclusion: 'success',
  risk: null,
  createdAt: frame.createdAt,
  startedAt: null,
  endedAt: null,
  run: frame.run,
  trigger: frame.trigger,
  policy: 'strict',
  limits: frame.limits,
  executions: [],
  attempts: [],
  generation: null,
  timings: { totalMs: 0, scanMs: 0, imageMs: 0, runMs: 0 },
});

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
