/** `/run status` and `/run stats`: what the bot's own records say of a thread, and of the whole repository. */
import type { Since } from '../core/command';
import { statsOf } from '../core/stats';
import { type Answering, addresseeOf, answer, refuse } from './answers';
import { nowMs, type Outcome } from './house';
import { ForgeError } from './ports';
import { ownRecords, recordsOn } from './records';
import { forgeProblem, type Scene } from './scene';

type Place = Answering & { readonly scene: Scene };

export async function answerStatus(at: Place): Promise<Outcome> {
  try {
    const records = await recordsOn(at.house, at.trigger.issueNumber);
    // What is over is told by the reports themselves.
    const open = records.filter(({ marker }) => marker.requestId !== null && OPEN.has(marker.state)).reverse();
    const requests = open.map(({ marker, comment }) => ({ marker, url: comment.url }));
    return await answer(addresseeOf(at), { kind: 'status', requests }, `Listed ${requests.length} request(s).`);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return refuse(at, forgeProblem(error));
  }
}

const OPEN: ReadonlySet<string> = new Set(['queued', 'scanning', 'waiting', 'running']);

const DAYS = 30;
const DAY_MS = 86_400_000;
const PAGES_MAX = 30;

export async function answerStats(at: Place, since: Since = { days: DAYS }): Promise<Outcome> {
  const { house } = at;
  const now = nowMs(house);
  const fromMs = 'days' in since ? now - since.days * DAY_MS : since.fromMs;
  if (fromMs >= now) return refuse(at, IN_THE_FUTURE);
  const days = Math.ceil((now - fromMs) / DAY_MS);
  try {
    const [self, { comments, isWhole }] = await Promise.all([
      house.forge.self(),
      house.forge.listRepositoryComments(fromMs, PAGES_MAX),
    ]);
    const recent = ownRecords(comments, self).filter(({ comment }) => Date.parse(comment.createdAt) >= fromMs);
    const stats = statsOf(recent.map(({ marker }) => marker));
    const left = isWhole ? null : comments.length;
    return await answer(addresseeOf(at), { kind: 'stats', stats, days, onlyLatest: left }, 'Counted the records.');
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return refuse(at, forgeProblem(error));
  }
}

const IN_THE_FUTURE = {
  reasonCode: 'usage_error',
  message: 'The day after `--since` has not come yet: name one that has, or a number of days such as 7d.',
} as const;
