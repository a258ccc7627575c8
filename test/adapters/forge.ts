/** The `Forge` of acme/tools on a local GitHub, with less patience than a real one needs. */
import { createForge } from '../../src/adapters/github';
import type { Patience } from '../../src/adapters/patience';
import type { Forge } from '../../src/app/ports';
import type { Source } from '../../src/core/trigger';
import { nodeId } from '../../src/local-github/nodes';
import { startTown, type Town } from '../local-github/town';

type Options = Partial<Parameters<typeof createForge>[0]>;

export type ForgeTown = Town & { readonly forge: Forge; forgeWith(options: Options): Forge };

const PATIENCE: Patience = {
  answerMaxMs: 4_000,
  answerMaxWhenSilentMs: 4_000,
  waitMaxS: 2,
  againAfterMs: 100,
  betweenWritesMs: 0,
};

export async function startForge(changed: Partial<Patience> = {}): Promise<ForgeTown> {
  const patience = { ...PATIENCE, ...changed };
  const town = await startTown();
  const token = town.github.addToken({ repository: 'acme/tools' });
  const { id } = town.github.repository('acme/tools');
  const repository = { id, owner: 'acme', name: 'tools' };
  const forgeWith = (options: Options) => createForge({ token, apiUrl: town.apiUrl, repository, patience, ...options });
  return { ...town, forge: forgeWith({}), forgeWith };
}

/** The number of an account. */
export function idOf({ github }: Town, login: string): number {
  for (const user of github.world.users.values()) if (user.login === login) return user.id;
  throw new Error(`Nobody is called ${login}`);
}

export const account = (town: Town, login: string) => ({ id: idOf(town, login), login, isBot: false });

/** Where each text of the town stands: issue 1, its comment, pull request 2, a review and a review comment on it. */
export function sources({ github }: Town) {
  const at = (kind: Source['kind'], prefix: string, id: number, issueNumber: number): Source => ({
    kind,
    id,
    nodeId: nodeId(prefix, id),
    issueNumber,
  });
  const issue = github.thread('acme/tools', 1);
  const pull = github.thread('acme/tools', 2).pull;
  const [comment] = github.comments('acme/tools', 1);
  if (pull === null || comment === undefined) throw new Error('The town has a comment and a pull request');
  const review = github.addReview('acme/tools', 2, { by: 'cara', body: '/run in a review' });
  const line = github.addReviewComment('acme/tools', 2, { by: 'cara', body: '/run on a line' });
  return {
    issue: at('issue', 'I', issue.id, 1),
    comment: at('issue_comment', 'IC', comment.id, 1),
    pull: at('pull_request', 'PR', pull.id, 2),
    review: at('review', 'PRR', review.id, 2),
    reviewComment: at('review_comment', 'PRRC', line.id, 2),
  };
}
