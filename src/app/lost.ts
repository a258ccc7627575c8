/** A run that was to carry a request out and never came back: its report says so, and nothing runs a second time by itself. */
import type { Closing, DecidingPlace } from './closing';
import { nowMs } from './house';
import type { OwnRecord } from './records';

/** How long a run may be silent after the time of all its programs is up. */
const SILENT_MS = 600_000;
/** What was only heard may come after all that was asked before it; no job of GitHub's lives longer than this. */
const JOB_MS = 6 * 3_600_000;

export const LOST = {
  by: null,
  reason: null,
  twin: null,
  state: 'refused',
  reasonCode: 'sandbox_error',
  message: 'The run that carried this out never reported back. It will not run a second time by itself: ask again.',
} as const satisfies Closing;

/** Whether a report that waits or runs was taken in hand so long ago that nobody can still be at it. */
export async function isLost(at: DecidingPlace, record: OwnRecord): Promise<boolean> {
  const since = await takenInHandMs(at, record);
  if (since === null) return false;
  if (isEarly(record)) return nowMs(at.house) >= since + JOB_MS;
  const programs = Math.max(1, record.marker.languages.length);
  return nowMs(at.house) >= since + programs * at.surroundings.config.limits.max.timeout + SILENT_MS;
}

/** A first word, to which no verdict has come yet. */
export const isEarly = ({ marker }: Pick<OwnRecord, 'marker'>): boolean =>
  marker.state === 'queued' || marker.state === 'scanning';

/** `null` while nobody has it in hand. */
export async function takenInHandMs({ house }: DecidingPlace, { marker, comment }: OwnRecord): Promise<number | null> {
  if (marker.state === 'running' || isEarly({ marker })) return Date.parse(comment.createdAt);
  return marker.state === 'waiting' ? house.forge.claimedAt(comment.id) : null;
}
