/** One `/run TASK` (or `/run plan TASK`): who asks is looked up, and only then a model is asked. */
import { refuse } from '../answers';
import type { Outcome } from '../house';
import { ForgeError } from '../ports';
import type { RequestPlace } from '../prepare';
import { plannedRecord, refusedRecord } from '../record';
import { notCarriedOut, wait } from '../request';
import { RequestReport } from '../request-report';
import { forgeProblem } from '../scene';
import { openBench } from './bench';
import { finishMade } from './finish';
import { generate } from './generate';
import { type AskedTask, prepareTask, type ReadyTask } from './prepare';

export async function handleGenerate(at: RequestPlace, asked: AskedTask): Promise<Outcome> {
  try {
    const prepared = await prepareTask(at, asked);
    if (!prepared.ok) return await refuse(at, prepared.error);
    return await carryOut(at, asked, prepared.value);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return refuse(at, forgeProblem(error));
  }
}

const NO_PLAN = {
  reasonCode: 'needs_approval',
  message:
    'A plan of a task takes a model, and none is asked here for somebody without the role that runs code at once. Ask for the task itself: somebody who may approve it then decides.',
} as const;

async function carryOut(at: RequestPlace, asked: AskedTask, prepared: ReadyTask): Promise<Outcome> {
  const { ready } = prepared;
  const { plan, frame } = ready;
  const isWaiting = plan.verdict.kind === 'await-approval';
  if (isWaiting && !asked.execute) return refuse(at, NO_PLAN);
  const report = new RequestReport(at, ready);
  await report.open(isWaiting ? 'waiting' : 'running', plannedRecord(frame, plan));
  // Before any token is spent: of two deliveries of one event only one asks.
  const elsewhere = await notCarriedOut(at, report, frame);
  if (elsewhere !== null) return elsewhere;
  if (isWaiting) return wait(at, ready, report);
  return makeProgram(at, { prepared, report, execute: asked.execute });
}

export type Making = { readonly prepared: ReadyTask; readonly report: RequestReport; readonly execute: boolean };

/** Whoever had to allow it has. */
export async function makeProgram(at: RequestPlace, { prepared, report, execute }: Making): Promise<Outcome> {
  const { house, scene } = at;
  const { ready } = prepared;
  const frameOf = () => ready.frame;
  const opened = await openBench({
    house,
    config: scene.config,
    ready: prepared,
    execute,
    mayWait: false,
    frameFor: frameOf,
  });
  if (!opened.ok) {
    const { reasonCode, message } = opened.error;
    const { requestId, digest } = ready.plan;
    return report.finish('refused', { ...refusedRecord(ready.frame, reasonCode, message), requestId, digest });
  }
  const made = await generate(opened.value.bench);
  return finishMade(at, { ready, report, made, transcript: opened.value.transcript(), approval: null });
}
