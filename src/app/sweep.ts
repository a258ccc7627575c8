/** From time to time: what no event delivered. Labels on forks' pull requests, requests that waited too long, lost runs. */
import type { Repository } from '../core/trigger';
import { closeRecord, type DecidingPlace, settlePending } from './closing';
import { end } from './decision';
import type { ForgeHouse, Outcome } from './house';
import { decideByLabel } from './labels';
import { hasLabel } from './pending-label';
import { ForgeError } from './ports';
import { isWaiting, type OwnRecord, ownRecords, pendingOf, recordsOn } from './records';
import { surround } from './scene';

const DAY_MS = 86_400_000;
/** As long as any request may wait, and a day. */
const SINCE_MS = 31 * DAY_MS;
const PAGES_MAX = 30;
const THREADS_MAX = 50;

export async function handleSweep(house: ForgeHouse, repository: Repository): Promise<readonly Outcome[]> {
  try {
    const [self, { comments }] = await Promise.all([
      house.forge.self(),
      house.forge.listRepositoryComments(house.clock.now() - SINCE_MS, PAGES_MAX),
    ]);
    const unfinished = ownRecords(comments, self).filter(isUnfinished);
    const threads = [...new Set(unfinished.map(({ comment }) => comment.issueNumber))].slice(0, THREADS_MAX);
    const outcomes: Outcome[] = [];
    for (const issueNumber of threads) outcomes.push(...(await sweepThread(house, repository, issueNumber)));
    return outcomes;
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    house.log.warn(error.message);
    return [];
  }
}

const isUnfinished = ({ marker }: OwnRecord): boolean => marker.state === 'waiting' || marker.state === 'running';

async function sweepThread(
  house: ForgeHouse,
  repository: Repository,
  issueNumber: number,
): Promise<readonly Outcome[]> {
  const surroundings = await surround(house, issueNumber);
  if (!surroundings.ok) return [];
  const asking = { event: 'schedule', repository, issueNumber };
  const at: DecidingPlace = { house, asking, surroundings: surroundings.value };
  const outcomes = await decideByLabel(at);
  for (const record of await recordsOn(house, issueNumber)) await tidy(at, record);
  const { thread, config } = surroundings.value;
  if (hasLabel(thread.labels, config.approval.labels.pending)) await settlePending(at);
  return outcomes;
}

/** How long a run may be silent after its time is up. */
const LOST_AFTER_MS = 600_000;

async function tidy(at: DecidingPlace, record: OwnRecord): Promise<void> {
  const { approval, limits } = at.surroundings.config;
  const now = at.house.clock.now();
  const pending = pendingOf(record, approval.expires);
  if (pending === null) return;
  if (isWaiting(record) && now >= pending.expiresMs) return end(at, record, EXPIRED);
  const isLost = record.marker.state === 'running' && now >= pending.createdMs + limits.max.timeout + LOST_AFTER_MS;
  if (isLost) await closeRecord(at, record, LOST);
}

const NOBODY = { by: null, reason: null, twin: null } as const;

const EXPIRED = {
  ...NOBODY,
  state: 'expired',
  reasonCode: 'approval_expired',
  message: 'Nobody decided in time, so nothing runs. Ask again with a new command.',
} as const;

const LOST = {
  ...NOBODY,
  state: 'refused',
  reasonCode: 'sandbox_error',
  message: 'The run that carried this out never reported back. It will not run a second time by itself: ask again.',
} as const;
