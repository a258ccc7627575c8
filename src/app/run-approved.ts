/** An approved request runs: its result is a comment of its own, and the one that waited leads to it. */
import type { Account } from '../core/trigger';
import { closeRecord, type DecidingPlace, settlePending } from './closing';
import type { Outcome } from './house';
import { plannedRecord, runningRecord } from './record';
import type { OwnRecord } from './records';
import { RequestReport } from './request-report';
import type { Revival } from './revive';
import { runRequest } from './run-request';
import { runApprovedTask } from './tasks/approved';

/** The plan is carried out as it is: the bytes that were hashed are the bytes that run. */
export async function runApproved(
  at: DecidingPlace,
  record: OwnRecord,
  { place, ready, task }: Revival,
  approver: Account,
): Promise<Outcome> {
  const { house } = at;
  if (task !== null) return runApprovedTask(at, record, { place, revived: task, approver });
  const frame = { ...ready.frame, trigger: { ...ready.frame.trigger, approver: approver.login } };
  const plan = { ...ready.plan, verdict: { kind: 'run' } as const };
  const report = new RequestReport(place, { ...ready, plan, frame }, { approver, waitingUrl: record.comment.url });
  const planned = plannedRecord(frame, plan);
  await report.show('running', planned);
  const closing = { state: 'approved', reasonCode: 'ok', message: '', by: approver, reason: null } as const;
  await closeRecord(at, record, { ...closing, twin: report.url });
  await settlePending(at);
  const { record: ran, outcomes } = await runRequest(house, {
    frame,
    plan,
    sandbox: house.openSandbox(place.scene.config),
    onBlock: (done) => report.move(runningRecord(planned, done)),
  });
  return report.finish('done', ran, outcomes);
}
