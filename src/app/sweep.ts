/** From time to time: what no event delivered. Labels on forks' pull requests, requests that waited too long, lost runs. */
import { DEFAULT_CONFIG } from '../core/config';
import { sweepOrder, type Unfinished } from '../core/sweep-order';
import type { Repository } from '../core/trigger';
import { readConfig } from '../documents/config';
import { type DecidingPlace, settlePending } from './closing';
import { end } from './decision';
import { type ForgeHouse, nowMs, type Outcome } from './house';
import { decideByLabel } from './labels';
import { isEarly, isLost, LOST, takenInHandMs } from './lost';
import { hasLabel } from './pending-label';
import { ForgeError } from './ports';
import { isWaiting, type OwnRecord, ownRecords, pendingOf, recordsOn } from './records';
import { shutProblem, surround } from './scene';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** As long as any request may wait, and a day. */
const SINCE_MS = 31 * DAY_MS;
const PAGES_MAX = 30;
const THREADS_MAX = 50;

export async function handleSweep(house: ForgeHouse, repository: Repository): Promise<readonly Outcome[]> {
  try {
    // Every digest names the repository's number, so a wrong one would make void whatever waits.
    const id = repository.id === 0 ? await house.forge.repositoryId() : repository.id;
    const outcomes: Outcome[] = [];
    const threads = await threadsOf(house);
    if (threads.length > THREADS_MAX) house.log.notice(cutShort(threads.length));
    for (const issueNumber of threads.slice(0, THREADS_MAX))
      outcomes.push(...(await sweepThread(house, { ...repository, id }, issueNumber)));
    return outcomes;
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    house.log.warn(error.message);
    return [];
  }
}

const cutShort = (count: number): string =>
  `The sweep looked at ${THREADS_MAX} of ${count} threads on which something waits, those first that a label decides on. The next sweep goes on.`;

/** Threads with something unfinished: by the label, which no flood of comments can bury, and by the records themselves. */
async function threadsOf(house: ForgeHouse): Promise<readonly number[]> {
  const { forge, settings } = house;
  const config = readConfig(await forge.readFile(settings.configPath));
  const labels = (config.ok ? config.value : DEFAULT_CONFIG).approval.labels;
  const [self, { comments }, labeled] = await Promise.all([
    forge.self(),
    forge.listRepositoryComments(nowMs(house) - SINCE_MS, PAGES_MAX),
    forge.listLabeled(labels.pending),
  ]);
  const found = new Map<number, Unfinished>();
  for (const { issueNumber, labels: set } of labeled) {
    const isDecided = [labels.approved, labels.rejected].some((name) => hasLabel(set, name));
    found.set(issueNumber, { issueNumber, isDecided, isOver: false });
  }
  for (const record of ownRecords(comments, self).filter(isUnfinished)) {
    const { issueNumber } = record.comment;
    const known = found.get(issueNumber) ?? { issueNumber, isDecided: false, isOver: false };
    found.set(issueNumber, { ...known, isOver: known.isOver || mayBeOver(record, nowMs(house)) });
  }
  return sweepOrder([...found.values()], Math.floor(nowMs(house) / MINUTE_MS));
}

const mayBeOver = (record: OwnRecord, now: number): boolean => {
  const { state, expiresAt } = record.marker;
  return state === 'running' || isEarly(record) || expiresAt === null || Date.parse(expiresAt) <= now;
};

const isUnfinished = (record: OwnRecord): boolean =>
  record.marker.state === 'waiting' || record.marker.state === 'running' || isEarly(record);

/** What fails on one thread is told, and the others have their turn. */
async function sweepThread(
  house: ForgeHouse,
  repository: Repository,
  issueNumber: number,
): Promise<readonly Outcome[]> {
  const surroundings = await surround(house, issueNumber);
  if (!surroundings.ok) return [];
  const asking = { event: 'schedule', repository, issueNumber };
  const at: DecidingPlace = { house, asking, surroundings: surroundings.value };
  const { thread, config } = surroundings.value;
  const outcomes = shutProblem(thread) === null ? await decideByLabel(at) : [];
  try {
    for (const record of await recordsOn(house, issueNumber)) await tidy(at, record);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    house.log.warn(error.message);
  }
  if (hasLabel(thread.labels, config.approval.labels.pending)) await settlePending(at);
  return outcomes;
}

async function tidy(at: DecidingPlace, record: OwnRecord): Promise<void> {
  if (isEarly(record) && (await isLost(at, record))) return end(at, record, LOST);
  const pending = pendingOf(record, at.surroundings.config.approval.expires);
  if (pending === null || !isUnfinished(record)) return;
  if (await isLost(at, record)) return end(at, record, LOST);
  // Somebody decided on it in time, and is at it.
  const isOver = isWaiting(record) && nowMs(at.house) >= pending.expiresMs;
  if (isOver && (await takenInHandMs(at, record)) === null) await end(at, record, EXPIRED);
}

const NOBODY = { by: null, reason: null, twin: null } as const;

const EXPIRED = {
  ...NOBODY,
  state: 'expired',
  reasonCode: 'approval_expired',
  message: 'Nobody decided in time, so nothing runs. Ask again with a new command.',
} as const;
