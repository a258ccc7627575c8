/** A request ends without a run, or in another comment: its waiting report says so, and nothing decides on it again. */
import type { ReasonCode } from '../core/reasons';
import type { Account, Asking } from '../core/trigger';
import { checkRunOf } from '../report/check-run';
import { renderComment } from '../report/markdown';
import { writeMarker } from '../report/marker';
import { type ReportView, viewOf } from '../report/view';
import { frameFor } from './frame';
import type { ForgeHouse } from './house';
import { showPending } from './pending-label';
import { ForgeError } from './ports';
import { refusedRecord } from './record';
import { isWaiting, type OwnRecord, recordsOn, signatureFor } from './records';
import type { Surroundings } from './scene';

export type Closing = {
  readonly state: 'approved' | 'rejected' | 'cancelled' | 'expired' | 'void' | 'refused';
  readonly reasonCode: ReasonCode;
  readonly message: string;
  /** Who ended it; `null` where nobody did. */
  readonly by: Account | null;
  /** The words they gave. */
  readonly reason: string | null;
  /** The comment with the result. */
  readonly twin: string | null;
};

/** Where decisions are made: the event, and what holds on its thread. */
export type DecidingPlace = {
  readonly house: ForgeHouse;
  readonly asking: Omit<Asking, 'source' | 'sender'>;
  readonly surroundings: Surroundings;
};

/** Rewrites the report as a whole. What GitHub refuses is told in the log: the decision itself stands elsewhere. */
export async function closeRecord(at: DecidingPlace, record: OwnRecord, closing: Closing): Promise<void> {
  const { house } = at;
  try {
    const view = await closedView(at, record, closing);
    await house.forge.updateComment(record.comment.id, closedBody(at, record, closing, view));
    if (DECIDED.has(closing.state)) await house.forge.minimize(record.comment.nodeId);
    if (closing.state !== 'approved') await endCheck(at, view);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    house.log.warn(error.message);
  }
}

/** Somebody decided, and was answered in a comment of its own. */
const DECIDED: ReadonlySet<Closing['state']> = new Set(['approved', 'rejected', 'cancelled']);

/** The check that waited waits no more. */
async function endCheck({ house, surroundings }: DecidingPlace, view: ReportView): Promise<void> {
  const { headSha } = surroundings.thread;
  if (headSha === null || view.record.requestId === null) return;
  const check = checkRunOf(view, surroundings.config.report);
  const { requestId } = view.record;
  await house.forge.publishCheck(headSha, { ...check, requestId, url: house.settings.run?.url ?? null });
}

async function closedView(
  { house, asking }: DecidingPlace,
  { marker }: OwnRecord,
  closing: Closing,
): Promise<ReportView> {
  const requester = await requesterOf(house, marker.requesterId);
  const approver = closing.state === 'approved' ? closing.by : null;
  const frame = frameFor(house, { ...asking, sender: NOBODY, source: NO_SOURCE }, null);
  const refused = refusedRecord(frame, closing.reasonCode, closing.message);
  const closed = {
    ...refused,
    requestId: marker.requestId,
    risk: marker.risk,
    createdAt: marker.createdAt,
    trigger: { ...refused.trigger, requester: requester?.login ?? null, approver: approver?.login ?? null },
  };
  const base = viewOf(closed, closing.state);
  return {
    ...base,
    trigger: house.settings.trigger,
    links: { ...base.links, twin: closing.twin },
    ending: { by: closing.by?.login ?? null, reason: closing.reason },
  };
}

function closedBody(
  { house, asking, surroundings }: DecidingPlace,
  { marker }: OwnRecord,
  closing: Closing,
  view: ReportView,
): string {
  const approverId = closing.state === 'approved' ? (closing.by?.id ?? null) : null;
  const { signature: _, ...rest } = marker;
  const next = {
    ...rest,
    state: closing.state,
    reasonCode: closing.reasonCode,
    approverId,
    // Our machine failed, whatever the programs did.
    ...(closing.reasonCode === 'sandbox_error' ? { statuses: marker.languages.map(() => 'infra-error' as const) } : {}),
  };
  const placed = { repositoryId: asking.repository.id, issueNumber: asking.issueNumber, marker: next };
  const signature = signatureFor(house.settings, placed);
  const signed = signature === null ? next : { ...next, signature };
  return `${writeMarker(signed)}\n${renderComment(view, surroundings.config.report)}`;
}

/** For the report's words only: without it they name nobody. */
async function requesterOf({ forge }: ForgeHouse, id: number): Promise<Account | null> {
  try {
    return await forge.accountOf(id);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return null;
  }
}

const NOBODY = { id: 0, login: '', isBot: false } as const;
const NO_SOURCE = { kind: 'issue_comment', id: 0, nodeId: '', issueNumber: 0 } as const;

/** The pending label goes when nothing waits any more. */
export async function settlePending({ house, asking, surroundings }: DecidingPlace): Promise<void> {
  try {
    const records = await recordsOn(house, asking.issueNumber);
    await showPending(house, asking.issueNumber, surroundings, records.some(isWaiting));
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    house.log.warn(error.message);
  }
}
