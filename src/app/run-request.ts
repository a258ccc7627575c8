/** From a plan that may run to its result: the same steps for a comment, a workflow and the command line. */
import type { House } from './house';
import type { Plan } from './plan';
import type { OutputListener, Sandbox } from './ports';
import { type RecordFrame, ranRecord } from './record';
import { type BlockOutcome, runPlan } from './run';

export type Ran = { readonly record: ReturnType<typeof ranRecord>; readonly outcomes: readonly BlockOutcome[] };

export type RunQuestion = {
  readonly frame: RecordFrame;
  readonly plan: Plan;
  readonly sandbox: Sandbox;
  readonly onOutput?: OutputListener;
  /** Hears of every program that ended while others are still to come: all outcomes so far. */
  readonly onBlock?: (done: readonly BlockOutcome[]) => void;
};

export async function runRequest({ signal, clock }: House, question: RunQuestion): Promise<Ran> {
  const { frame, plan, sandbox, onOutput, onBlock } = question;
  const startedMs = clock.now();
  const listeners = { ...(onOutput === undefined ? {} : { onOutput }), ...(onBlock === undefined ? {} : { onBlock }) };
  const outcomes = await runPlan(plan, { sandbox, signal, ...listeners });
  const endedMs = clock.now();
  const runMs = outcomes.reduce((sum, { record }) => sum + record.result.durationMs, 0);
  const record = ranRecord(frame, plan, outcomes, {
    startedAt: new Date(startedMs).toISOString(),
    endedAt: new Date(endedMs).toISOString(),
    runMs,
    // They are fetched at the same time, so that the slowest is what was waited for.
    imageMs: Math.round(Math.max(0, ...outcomes.map((outcome) => outcome.imageMs ?? 0))),
    totalMs: endedMs - Date.parse(frame.createdAt),
  });
  return { record, outcomes };
}
