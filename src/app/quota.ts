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
    const left = quotaLeft(others.map(askedBy), asking.sender.id, rulesOf(scene, now));
    if (!isWhole && left.count > 0) return await uncounted(scene, asking, records);
    const recent = records.filter(({ comment }) => Date.parse(comment.createdAt) > now - quota.window);
    return { left: left.count, refusal: tooMany(scene, left), isSaid: isSaid(recent, asking, left.limit) };
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return uncounted(scene, asking, await recordsHere(house, asking));
  }
}

export type Overrun = {
  readonly refusal: Refusal;
  /** One of all that came too much tells it; the others leave nothing behind. */
  readonly tells: boolean;
};

/**
 * Whether a request whose report stands there is one too many after all; `null` when it is not. Commands of one moment
 * are all counted before the first of them is reported, so each counts again what stands before its own report: the
 * reports have an order that no two runs see differently.
 */
export async function overrunBy(
  house: ForgeHouse,
  asking: Asking,
  scene: Scene,
  own: { readonly source: string; readonly commentId: number },
): Promise<Overrun | null> {
  const now = nowMs(house);
  try {
    const [self, { comments, isWhole }] = await Promise.all([
      house.forge.self(),
      house.forge.listRepositoryComments(now - scene.config.quota.window, PAGES_MAX),
    ]);
    const earlier = ownRecords(comments, self).filter(({ comment }) => comment.id < own.commentId);
    const asked = earlier
      .filter(({ marker }) => isCounted(marker.reasonCode) && marker.source !== own.source)
      .map(askedBy);
    const rules = rulesOf(scene, now);
    const left = quotaLeft(asked, asking.sender.id, rules);
    if (left.count > 0) return isWhole ? null : await overrunUncounted(scene, asking);
    const oneMore = { ...rules, perUser: rules.perUser + 1, perRepository: rules.perRepository + 1 };
    const isFirst = quotaLeft(asked, asking.sender.id, oneMore).count > 0;
    return { refusal: tooMany(scene, left), tells: isFirst && !isSaid(earlier, asking, left.limit) };
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return overrunUncounted(scene, asking);
  }
}

async function overrunUncounted(scene: Scene, asking: Asking): Promise<Overrun | null> {
  const { left, refusal } = await uncounted(scene, asking, []);
  return left > 0 ? null : { refusal, tells: true };
}

const rulesOf = ({ config: { quota } }: Scene, nowMs: number) => ({
  perUser: quota.per_user,
  perRepository: quota.per_repository,
  windowMs: quota.window,
  nowMs,
});

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
