/** One `/run` (or `/run plan`): prepared, judged, and only then the sandbox. */
import { refuse } from './answers';
import type { Outcome } from './house';
import { showPending } from './pending-label';
import { ForgeError } from './ports';
import { type Asked, prepare, type ReadyRequest, type RequestPlace } from './prepare';
import { overrunBy } from './quota';
import { plannedRecord, type RecordFrame, refusedRecord, runningRecord } from './record';
import { isWaiting, recordsOn } from './records';
import { RequestReport } from './request-report';
import { runRequest } from './run-request';
import { forgeProblem } from './scene';
import { withTask } from './tasks/in-report';

export async function handleRun(at: RequestPlace, asked: Asked): Promise<Outcome> {
  try {
    const ready = await prepare(at, asked);
    if (!ready.ok) return await refuse(at, ready.error);
    return await carryOut(at, asked, ready.value);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return refuse(at, forgeProblem(error));
  }
}

async function carryOut(at: RequestPlace, asked: Asked, ready: ReadyRequest): Promise<Outcome> {
  const { plan, frame } = ready;
  const { house, scene } = at;
  const report = new RequestReport(at, ready);
  const planned = plannedRecord(frame, plan);
  const state = asked.execute ? STATES[plan.verdict.kind] : 'planned';
  await report.open(state, planned);
  // Whatever the verdict: an event that is delivered twice is answered once.
  const elsewhere = await notCarriedOut(at, report, frame);
  if (elsewhere !== null) return elsewhere;
  if (state === 'waiting') return wait(at, ready, report);
  if (state !== 'running') return report.finish(state, planned);
  const { record, outcomes } = await runRequest(house, {
    frame,
    plan,
    sandbox: house.openSandbox(scene.config),
    onBlock: (done) => report.move(runningRecord(planned, done)),
  });
  return report.finish('done', record, outcomes);
}

/** What a request comes to that another run answers, or may answer, or that is one too many; `null` when it is this run's. */
export async function notCarriedOut(
  at: RequestPlace,
  report: RequestReport,
  frame: RecordFrame,
): Promise<Outcome | null> {
  switch (await report.claim()) {
    case 'mine':
      return tooMany(at, report, frame);
    case 'duplicate':
      return report.withdraw(refusedRecord(frame, 'duplicate', 'Another run already answers this request.'));
    case 'unknown':
      return report.finish('refused', refusedRecord(frame, 'permission_unknown', UNCLAIMED));
  }
}

async function tooMany(at: RequestPlace, report: RequestReport, frame: RecordFrame): Promise<Outcome | null> {
  const overrun = await overrunBy(at.house, at.trigger, at.scene, report.place);
  if (overrun === null) return null;
  const { reasonCode, message } = overrun.refusal;
  const record = refusedRecord(frame, reasonCode, message);
  return overrun.tells ? report.finish('refused', record) : report.takeAway(record);
}

const UNCLAIMED =
  'GitHub did not tell whether another run answers this request already, so nothing ran. Ask again with a new command.';

const STATES = { run: 'running', 'await-approval': 'waiting', refuse: 'refused' } as const;

/** The report is the request: a label can decide it only while it is alone. */
export async function wait(at: RequestPlace, ready: ReadyRequest, report: RequestReport): Promise<Outcome> {
  if (await othersWait(at, report.url)) report.othersWait();
  const planned = plannedRecord(ready.frame, ready.plan);
  const record = ready.task === null ? planned : withTask(planned, ready.task);
  await report.tell(record);
  const outcome = await report.finish('waiting', record);
  if (report.url !== null) await showPending(at.house, at.trigger.issueNumber, at.scene, true);
  return outcome;
}

async function othersWait({ house, trigger }: RequestPlace, own: string | null): Promise<boolean> {
  try {
    const records = await recordsOn(house, trigger.issueNumber);
    return records.some((record) => isWaiting(record) && record.comment.url !== own);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return true;
  }
}
