/**
 * The bot's own records: its reports, found by author and marker, never by text alone. There is no other database, so
 * whatever decides asks here first whether a record is really ours and untouched.
 */
import type { PendingRecord, Standing } from '../core/approval';
import { isSigned, signatureOf } from '../core/signature';
import { type Marker, parseMarker } from '../report/marker';
import type { ReportState } from '../report/view';
import { type ForgeHouse, nowMs, type Settings } from './house';
import type { ThreadComment } from './ports';

export type OwnRecord = { readonly comment: ThreadComment; readonly marker: Marker };

/** Twice the longest time a request may wait; what is older is history. */
const HORIZON_MS = 60 * 86_400_000;

/** All records of a thread, oldest first. */
export async function recordsOn(house: ForgeHouse, issueNumber: number): Promise<readonly OwnRecord[]> {
  const { forge } = house;
  const since = nowMs(house) - HORIZON_MS;
  const [self, comments] = await Promise.all([forge.self(), forge.listComments(issueNumber, since)]);
  return ownRecords(comments, self);
}

export const ownRecords = (comments: readonly ThreadComment[], self: number): readonly OwnRecord[] =>
  comments.flatMap((comment) => {
    const marker = comment.author.id === self ? parseMarker(comment.body) : null;
    return marker === null ? [] : [{ comment, marker }];
  });

export const isWaiting = ({ marker }: OwnRecord): boolean => marker.state === 'waiting';

type Placed = { readonly repositoryId: number; readonly issueNumber: number; readonly marker: Marker };

const signedContent = ({ repositoryId, issueNumber, marker: { signature: _, ...record } }: Placed) => ({
  repositoryId,
  issueNumber,
  record: JSON.stringify(record),
});

/** Signed by this key; everything is where there is none. */
export function isOurs({ signingKey }: Settings, { marker, comment }: OwnRecord, repositoryId: number): boolean {
  const content = signedContent({ repositoryId, issueNumber: comment.issueNumber, marker });
  return signingKey === null || isSigned(content, signingKey, marker.signature);
}

/** `null` where there is no key. */
export const signatureFor = ({ signingKey }: Settings, placed: Placed): string | null =>
  signingKey === null ? null : signatureOf(signedContent(placed), signingKey);

/**
 * Whether nobody but the bot ever wrote in this report, and the bot did. Body and last editor are read in one breath,
 * so no edit can slip between them.
 */
export async function isIntact(
  { forge, settings }: ForgeHouse,
  record: OwnRecord,
  repositoryId: number,
): Promise<boolean> {
  const [self, state] = await Promise.all([forge.self(), forge.readComment(record.comment.nodeId)]);
  if (state === null || (state.lastEditor !== null && state.lastEditor.id !== self)) return false;
  if (JSON.stringify(parseMarker(state.body)) !== JSON.stringify(record.marker)) return false;
  return isOurs(settings, record, repositoryId);
}

const STANDINGS: Readonly<Record<ReportState, Standing | null>> = {
  queued: null,
  scanning: null,
  planned: null,
  refused: null,
  waiting: 'waiting',
  approved: 'approved',
  running: 'running',
  done: 'done',
  rejected: 'rejected',
  cancelled: 'cancelled',
  expired: 'expired',
  void: 'void',
};

/** The record as decisions see it; `null` for a report on which nothing can be decided. */
export function pendingOf({ marker, comment }: OwnRecord, expiresAfterMs: number): PendingRecord | null {
  const { requestId, digest, risk, expiresAt } = marker;
  const standing = STANDINGS[marker.state];
  if (standing === null || requestId === null || digest === null) return null;
  const createdMs = Date.parse(comment.createdAt);
  // GitHub's own time of creation bounds what the marker says.
  const latest = createdMs + expiresAfterMs;
  return {
    requestId,
    digest,
    standing,
    risk: risk ?? 'high',
    requesterId: marker.requesterId,
    createdMs,
    expiresMs: expiresAt === null ? latest : Math.min(Date.parse(expiresAt), latest),
    isIntact: true,
  };
}

/** The report of a request: what became of it where anything did, so that no copy of its report makes it wait again. */
export function findRequest(records: readonly OwnRecord[], requestId: string): OwnRecord | null {
  const all = records.filter(({ marker }) => marker.requestId === requestId && STANDINGS[marker.state] !== null);
  return all.find((record) => !isWaiting(record)) ?? all[0] ?? null;
}
