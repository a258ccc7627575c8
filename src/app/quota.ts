/**
 * The quota of an account and of the repository, counted in the bot's own records. When it cannot be counted, people of
 * the house go on and outsiders stop.
 */
import { roleAtLeast } from '../core/policy';
import { type Asked, quotaReached } from '../core/quota';
import type { Asking } from '../core/trigger';
import type { Refusal } from './answers';
import type { ForgeHouse } from './house';
import { ForgeError } from './ports';
import { type OwnRecord, ownRecords } from './records';
import type { Scene } from './scene';

const PAGES_MAX = 10;

export type Quota =
  | { readonly kind: 'open' }
  /** `isSaid`: this account was told so already, and is not told with every further command. */
  | { readonly kind: 'closed'; readonly refusal: Refusal; readonly isSaid: boolean };

const OPEN: Quota = { kind: 'open' };

export async function quotaFor(house: ForgeHouse, { sender }: Asking, scene: Scene): Promise<Quota> {
  const { quota } = scene.config;
  const nowMs = house.clock.now();
  try {
    const [self, { comments, isWhole }] = await Promise.all([
      house.forge.self(),
      house.forge.listRepositoryComments(nowMs - quota.window, PAGES_MAX),
    ]);
    const records = ownRecords(comments, self);
    const asked = records.filter(({ marker }) => marker.reasonCode !== 'quota_exceeded').map(askedBy);
    const rules = { perUser: quota.per_user, perRepository: quota.per_repository, windowMs: quota.window, nowMs };
    const reached = quotaReached(asked, sender.id, rules);
    if (reached === null) return isWhole ? OPEN : await forTrusted(scene, sender);
    const limit = reached === 'user' ? quota.per_user : quota.per_repository;
    const isSaid = records.some(
      ({ marker }) => marker.reasonCode === 'quota_exceeded' && marker.requesterId === sender.id,
    );
    return { kind: 'closed', refusal: tooMany(reached, limit), isSaid };
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return forTrusted(scene, sender);
  }
}

const askedBy = ({ marker, comment }: OwnRecord): Asked => ({
  source: marker.source,
  requesterId: marker.requesterId,
  atMs: Date.parse(comment.createdAt),
});

async function forTrusted({ roles, config }: Scene, sender: Asking['sender']): Promise<Quota> {
  const role = await roles.of(sender).catch(() => 'none' as const);
  if (roleAtLeast(role, config.approval.trusted)) return OPEN;
  const message = 'The requests of this window could not be counted, and without that only trusted accounts go on.';
  return { kind: 'closed', refusal: { reasonCode: 'quota_exceeded', message }, isSaid: false };
}

const tooMany = (reached: 'user' | 'repository', limit: number): Refusal => ({
  reasonCode: 'quota_exceeded',
  message:
    reached === 'user'
      ? `This account has used up its ${limit} requests of this window (\`quota.per_user\`). Further ones are not answered until it has passed.`
      : `This repository has used up its ${limit} requests of this window (\`quota.per_repository\`).`,
});
