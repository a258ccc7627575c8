/** `/run status` and `/run stats`: what the bot's own records say of a thread, and of the whole repository. */
import { statsOf } from '../core/stats';
import { type Answering, addresseeOf, answer, refuse } from './answers';
import type { Outcome } from './house';
import { ForgeError } from './ports';
import { ownRecords, recordsOn } from './records';
import { forgeProblem, type Scene } from './scene';

type Place = Answering & { readonly scene: Scene };

export async function answerStatus(at: Place): Promise<Outcome> {
  try {
    const records = await recordsOn(at.house, at.trigger.issueNumber);
    const named = records.filter(({ marker }) => marker.requestId !== null).reverse();
    const requests = named.map(({ marker, comment }) => ({ marker, url: comment.url }));
    return await answer(addresseeOf(at), { kind: 'status', requests }, `Listed ${requests.length} request(s).`);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return refuse(at, forgeProblem(error));
  }
}

const DAYS = 30;
const DAY_MS = 86_400_000;
const PAGES_MAX = 30;

export async function answerStats(at: Place): Promise<Outcome> {
  const { house } = at;
  const since = house.clock.now() - DAYS * DAY_MS;
  try {
    const [self, { comments, isWhole }] = await Promise.all([
      house.forge.self(),
      house.forge.listRepositoryComments(since, PAGES_MAX),
    ]);
    const recent = ownRecords(comments, self).filter(({ comment }) => Date.parse(comment.createdAt) >= since);
    const stats = statsOf(recent.map(({ marker }) => marker));
    const left = isWhole ? null : comments.length;
    return await answer(
      addresseeOf(at),
      { kind: 'stats', stats, days: DAYS, onlyLatest: left },
      'Counted the records.',
    );
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return refuse(at, forgeProblem(error));
  }
}
