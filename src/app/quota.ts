/**
 * The quota of an account and of the repository, counted in the bot's own records. When it cannot be counted, people of
 * the house go on and outsiders stop.
 */
import { roleAtLeast } from '../core/policy';
import { type Asked, type QuotaLeft, quotaLeft } from '../core/quota';
import type { Asking, Source } from '../core/trigger';
import type { Refusal } from './answers';
import { type ForgeHouse, nowMs } from './house';
import { ForgeError } from './ports';
import { type OwnRecord, ownRecords, recordsOn } from './records';
import type { Scene } from './scene';

const PAGES_MAX = 10;

export type Quota = {
  /** How many commands of this text may still be carried out. */
  readonly left: number;
  /** For those that may not. */
  readonly refusal: Refusal;
  /** This was said a moment ago, and is not said again with every further command. */
  readonly isSaid: boolean;
};

export async function quotaFor(house: ForgeHouse, asking: Asking, scene: Scene): Promise<Quota> {
  const { quota } = scene.config;
  try {
    const now = nowMs(house);
    const [self, { comments, isWhole }] = await Promise.all([
      house.forge.self(),
      house.forge.listRepositoryComments(now - quota.window, PAGES_MAX),
    ]);
    const records = ownRecords(comments, self);
    // A workflow that is run again asks for nothing new.
    const others = records.filter(({ marker }) => isCounted(marker.reasonCode) && !isOf(asking.source, marker.source));
    const rules = { perUser: quota.per_user, perRepository: quota.per_repository, windowMs: quota.window, nowMs: now };
    const left = quotaLeft(others.map(askedBy), asking.sender.id, rules);
    if (!isWhole && left.count > 0) return await uncounted(scene, asking, records);
    const recent = records.filter(({ comment }) => Date.parse(comment.createdAt) > now - quota.window);
    return { left: left.count, refusal: tooMany(scene, left), isSaid: isSaid(recent, asking, left.limit) };
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return uncounted(scene, asking, await recordsHere(house, asking));
  }
}

/** Refusals of the quota itself use up none of it. */
const isCounted = (reasonCode: string): boolean => reasonCode !== 'quota_exceeded';

const isOf = ({ kind, id }: Source, key: string): boolean => key.startsWith(`${kind}:${id}:`);

const askedBy = ({ marker, comment }: OwnRecord): Asked => ({
  source: marker.source,
  requesterId: marker.requesterId,
  atMs: Date.parse(comment.createdAt),
});

/** Whoever asks hears it once in a window; when everybody's share is used up, each thread does. */
function isSaid(records: readonly OwnRecord[], { sender, issueNumber }: Asking, limit: QuotaLeft['limit']): boolean {
  return records.some(
    ({ marker, comment }) =>
      !isCounted(marker.reasonCode) &&
      (marker.requesterId === sender.id || (limit === 'repository' && comment.issueNumber === issueNumber)),
  );
}

/** What the thread itself tells, where the whole repository does not. */
async function recordsHere(house: ForgeHouse, { issueNumber }: Asking): Promise<readonly OwnRecord[]> {
  try {
    return await recordsOn(house, issueNumber);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return [];
  }
}

async function uncounted({ roles, config }: Scene, asking: Asking, records: readonly OwnRecord[]): Promise<Quota> {
  const role = await roles.of(asking.sender).catch(() => 'none' as const);
  const left = roleAtLeast(role, config.approval.trusted) ? Number.POSITIVE_INFINITY : 0;
  return {
    left,
    refusal: { reasonCode: 'quota_exceeded', message: UNCOUNTED },
    isSaid: isSaid(records, asking, 'user'),
  };
}

const UNCOUNTED =
  'The requests of this window could not be counted, and without that only trusted accounts go on. Try again later.';

const tooMany = ({ config: { quota } }: Scene, { limit }: QuotaLeft): Refusal => ({
  reasonCode: 'quota_exceeded',
  message:
    limit === 'user'
      ? `This account has used up its ${quota.per_user} requests of this window (\`quota.per_user\`). Further ones are not answered until it has passed.`
      : `This repository has used up its ${quota.per_repository} requests of this window (\`quota.per_repository\`).`,
});
