import examples from '@octokit/webhooks-examples/api.github.com/index.json';
import type { EventDetails, EventName } from '../../src/local-github';
import { startTown, type Town } from './town';

/** Fields of the recorded payloads that a workflow does not get, or that only other accounts have. */
const ELSEWHERE = /^installation\b|^changes\.old_|^issue\.draft$|\.(license|milestone|assignee)\b/;

/** Every path of a payload with the kind of value there. `null` says nothing about the kind. */
function shapeOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (value === null) return [[path, 'null']];
  if (Array.isArray(value)) return [[path, 'array']];
  if (typeof value !== 'object') return [[path, typeof value]];
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, path === '' ? key : `${path}.${key}`));
}

/** What a recorded payload has and ours lacks, or has as another kind of value. */
function missingIn(ours: object, recorded: object): readonly string[] {
  const own = new Map(shapeOf(ours));
  return shapeOf(recorded).flatMap(([path, kind]) => {
    if (ELSEWHERE.test(path)) return [];
    const found = own.get(path);
    if (found === undefined) return isNullAbove(own, path) ? [] : [`${path}: ${kind}`];
    return found === kind || found === 'null' || kind === 'null' ? [] : [`${path}: ${kind}, not ${found}`];
  });
}

/** One side may hold `null` where the other holds an object. */
function isNullAbove(own: ReadonlyMap<string, string>, path: string): boolean {
  const parents = path.split('.').map((_, index, keys) => keys.slice(0, index).join('.'));
  return (
    parents.some((parent) => own.get(parent) === 'null') || [...own.keys()].some((key) => key.startsWith(`${path}.`))
  );
}

function recordedOf(name: string, action: string | null): readonly object[] {
  const all: readonly object[] = examples.find((each) => each.name === name)?.examples ?? [];
  return all.filter((each) => action === null || Reflect.get(each, 'action') === action);
}

describe('a webhook payload', () => {
  let town: Town;
  beforeEach(async () => {
    town = await startTown();
  });
  afterEach(() => town.github.stop());

  const details = (): { readonly [K in EventName]: readonly EventDetails[K][] } => {
    const { github } = town;
    const [comment] = github.comments('acme/tools', 1);
    if (comment === undefined) throw new Error('The town has a comment');
    const pull = github.thread('acme/tools', 3);
    const issue = github.thread('acme/tools', 1);
    const review = github.addReview('acme/tools', 2, { by: 'cara', body: '/run' });
    const remark = github.addReviewComment('acme/tools', 2, { by: 'cara', body: '/run' });
    return {
      issue_comment: (['created', 'edited', 'deleted'] as const).map((action) => ({ action, comment, from: 'before' })),
      issues: (['opened', 'edited', 'labeled'] as const).map((action) => ({ action, thread: issue, label: 'bug' })),
      pull_request: (['opened', 'labeled', 'closed'] as const).map((action) => ({
        action,
        thread: pull,
        label: 'bug',
      })),
      pull_request_target: [],
      pull_request_review: (['submitted', 'dismissed'] as const).map((action) => ({ action, review })),
      pull_request_review_comment: (['created', 'edited'] as const).map((action) => ({
        action,
        comment: remark,
        from: 'before',
      })),
      schedule: [],
      workflow_dispatch: [{ repository: 'acme/tools', by: 'bob', inputs: {} }],
    };
  };

  it.each<EventName>([
    'issue_comment',
    'issues',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'workflow_dispatch',
  ])('of %s has all that recorded ones have', (name) => {
    for (const detail of details()[name]) {
      const action = 'action' in detail ? detail.action : null;
      const recorded = recordedOf(name, action);
      expect(recorded.length).toBeGreaterThan(0);
      const ours = town.github.eventPayload(name, detail);
      const lacking = recorded.flatMap((each) => missingIn(ours, each));
      expect({ action, lacking: [...new Set(lacking)] }).toEqual({ action, lacking: [] });
    }
  });

  it('tells who caused an event, and shows its text as it is by then', () => {
    const { github } = town;
    const [comment] = github.comments('acme/tools', 1);
    if (comment === undefined) throw new Error('The town has a comment');
    github.edit(comment, { by: 'mallory', body: '/run 2' });
    const edited = github.eventPayload('issue_comment', { action: 'edited', comment, by: 'mallory', from: '/run' });
    expect(edited).toMatchObject({
      comment: { body: '/run 2', user: { login: 'alice' } },
      changes: { body: { from: '/run' } },
      sender: { login: 'mallory', type: 'User' },
    });
    github.removeComment(comment, 'bob');
    const deleted = github.eventPayload('issue_comment', { action: 'deleted', comment, by: 'bob' });
    expect(deleted).toMatchObject({ comment: { id: comment.id, body: '/run' }, sender: { login: 'bob' } });
  });

  it('names the label, the fork and the organisation', () => {
    const thread = town.github.label('acme/tools', 3, { name: 'run:approved', by: 'dan' });
    const detail = { action: 'labeled', thread, label: 'run:approved', by: 'dan' } as const;
    const payload = town.github.eventPayload('pull_request_target', detail);
    expect(payload).toMatchObject({
      number: 3,
      label: { name: 'run:approved' },
      pull_request: {
        head: { repo: { full_name: 'alice/tools', fork: true } },
        base: { repo: { full_name: 'acme/tools' } },
      },
      organization: { login: 'acme' },
      sender: { login: 'dan' },
    });
    expect(payload).toEqual(town.github.eventPayload('pull_request', detail));
  });

  it('of a schedule has nobody who sent it', () => {
    const payload = town.github.eventPayload('schedule', { repository: 'acme/tools', cron: '0 * * * *' });
    expect(payload).toMatchObject({ schedule: '0 * * * *', repository: { full_name: 'acme/tools' } });
    expect(payload).not.toHaveProperty('sender');
  });
});
