/**
 * A task was approved: the model is asked; or its program was: exactly that one runs. The loop goes on from there, and
 * every further program is judged anew.
 */
import type { Account } from '../../core/trigger';
import { closeRecord, type DecidingPlace, settlePending } from '../closing';
import type { Outcome } from '../house';
import type { RequestPlace } from '../prepare';
import { plannedRecord, refusedRecord } from '../record';
import type { OwnRecord } from '../records';
import { type Approval, RequestReport } from '../request-report';
import { openBench } from './bench';
import { finishMade } from './finish';
import { goOn } from './generate';
import { makeProgram } from './request';
import type { RevivedTask } from './revive';

export type ApprovedTask = {
  readonly place: RequestPlace;
  readonly revived: RevivedTask;
  readonly approver: Account;
};

export async function runApprovedTask(at: DecidingPlace, record: OwnRecord, approved: ApprovedTask): Promise<Outcome> {
  const { revived, approver } = approved;
  const place = withoutPendingLabel(approved.place);
  const approval = { approver, waitingUrl: record.comment.url };
  const report = openReport(place, revived, approval);
  await report.showFirst();
  const closing = { state: 'approved', reasonCode: 'ok', message: '', by: approver, reason: null } as const;
  const shown = report.report.url;
  await closeRecord(at, record, { ...closing, twin: shown });
  await settlePending(at);
  const outcome = await (revived.waiting === null
    ? makeProgram(place, { prepared: revived.prepared, report: report.report, execute: true })
    : carryOn(place, { revived, report: report.report, approval }));
  // A further program that waits stands in a comment of its own; the approved one leads there.
  if (outcome.commentUrl !== null && outcome.commentUrl !== shown)
    await closeRecord(at, record, { ...closing, twin: outcome.commentUrl });
  return outcome;
}

/** The label was taken off a moment ago; whoever waits next sets it again. */
function withoutPendingLabel(place: RequestPlace): RequestPlace {
  const { scene } = place;
  const { pending } = scene.config.approval.labels;
  const labels = scene.thread.labels.filter((label) => label.toLowerCase() !== pending.toLowerCase());
  return { ...place, scene: { ...scene, thread: { ...scene.thread, labels } } };
}

function openReport(place: RequestPlace, { prepared, waiting }: RevivedTask, approval: Approval) {
  const { ready } = prepared;
  const frame = approvedFrame(prepared, approval);
  const plan = { ...(waiting?.tried.plan ?? ready.plan), verdict: { kind: 'run' } as const };
  const report = new RequestReport(place, { ...ready, plan, frame }, approval);
  return { report, showFirst: () => report.show('running', plannedRecord(frame, plan)) };
}

const approvedFrame = ({ ready: { frame } }: RevivedTask['prepared'], { approver }: Approval) => ({
  ...frame,
  trigger: { ...frame.trigger, approver: approver.login },
});

type CarryingOn = {
  readonly revived: RevivedTask;
  readonly report: RequestReport;
  readonly approval: Approval;
};

/** The approved program needs no model; one is opened all the same, for the case that it fails. */
async function carryOn(place: RequestPlace, { revived, report, approval }: CarryingOn): Promise<Outcome> {
  const { house, scene } = place;
  const { prepared, waiting } = revived;
  if (waiting === null) throw new Error('No program waits');
  const { ready } = prepared;
  const frameFor = (isApproved: boolean) => (isApproved ? approvedFrame(prepared, approval) : ready.frame);
  const opened = await openBench({
    house,
    config: scene.config,
    ready: prepared,
    execute: true,
    mayWait: true,
    frameFor,
  });
  if (!opened.ok) {
    const { reasonCode, message } = opened.error;
    return report.finish('refused', refusedRecord(ready.frame, reasonCode, message));
  }
  const made = await goOn(opened.value.bench, waiting.made.attempts, waiting.tried);
  const isApprovedOne = made.answer?.number === waiting.tried.number;
  return finishMade(place, {
    ready,
    report,
    made,
    transcript: opened.value.transcript(),
    approval: isApprovedOne ? approval : null,
  });
}
