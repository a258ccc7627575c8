/** What happens on GitHub, and what becomes of it (contract §1). */
import type { LocalGithub } from '../../src/local-github';
import {
  block,
  comment,
  endings,
  type Happening,
  type Outcome,
  onlyRecord,
  REPOSITORY,
  scenario,
} from '../support/acceptance';

jest.setTimeout(300_000);

const ASK = `/run\n\n${block('bash', 'echo hello "from" here')}`;

type Happens = (github: LocalGithub) => Happening;

const pull = (github: LocalGithub, body: string) =>
  github.addPullRequest(REPOSITORY, { by: 'bob', title: 'Mend it', body, head: 'feature' });

const forkPull = (github: LocalGithub, body: string, by = 'alice') =>
  github.addPullRequest(REPOSITORY, { by, title: 'Better', body, head: 'patch', from: 'alice/tools' });

const onIssue =
  (body: string, action: 'opened' | 'edited' | 'deleted' | 'closed' | 'labeled' = 'opened'): Happens =>
  (github) => {
    const thread = github.addIssue(REPOSITORY, { by: 'bob', body, labels: ['bug'] });
    const payload = github.eventPayload('issues', { action, thread, by: 'bob', label: 'bug' });
    return { event: 'issues', payload, thread: thread.number, text: thread };
  };

const onPull =
  (
    body: string,
    action: 'opened' | 'edited' | 'labeled' = 'opened',
    event: 'pull_request' | 'pull_request_target' = 'pull_request',
  ): Happens =>
  (github) => {
    const thread = pull(github, body);
    if (action === 'labeled') github.label(REPOSITORY, thread.number, { name: 'bug', by: 'bob' });
    const payload = github.eventPayload(event, {
      action,
      thread,
      by: 'bob',
      ...(action === 'labeled' ? { label: 'bug' } : {}),
    });
    return { event, payload, thread: thread.number, text: thread };
  };

const onPullComment =
  (body: string): Happens =>
  (github) => {
    const thread = pull(github, 'Mended.').number;
    const text = github.addComment(REPOSITORY, thread, { by: 'bob', body });
    return {
      event: 'issue_comment',
      payload: github.eventPayload('issue_comment', { action: 'created', comment: text }),
      thread,
      text,
    };
  };

const onReview =
  (body: string, action: 'submitted' | 'edited' | 'dismissed' = 'submitted'): Happens =>
  (github) => {
    const thread = pull(github, 'Mended.').number;
    const review = github.addReview(REPOSITORY, thread, { by: 'bob', body });
    return {
      event: 'pull_request_review',
      payload: github.eventPayload('pull_request_review', { action, review }),
      thread,
      text: review,
    };
  };

const onReviewComment =
  (body: string, action: 'created' | 'edited' | 'deleted' = 'created'): Happens =>
  (github) => {
    const thread = pull(github, 'Mended.').number;
    const text = github.addReviewComment(REPOSITORY, thread, { by: 'bob', body });
    const payload = github.eventPayload('pull_request_review_comment', { action, comment: text });
    return { event: 'pull_request_review_comment', payload, thread, text };
  };

const onChangedComment =
  (body: string, action: 'edited' | 'deleted'): Happens =>
  (github) => {
    const { number: thread } = github.addIssue(REPOSITORY, { by: 'bob', body: 'It breaks.' });
    const text = github.addComment(REPOSITORY, thread, { by: 'bob', body: 'Hm.' });
    github.edit(text, { by: 'bob', body });
    const payload = github.eventPayload('issue_comment', { action, comment: text, from: 'Hm.' });
    if (action === 'deleted') github.removeComment(text, 'bob');
    return { event: 'issue_comment', payload, thread, text: action === 'deleted' ? null : text };
  };

const bare =
  (event: string, payload: object): Happens =>
  () => ({ event, payload, thread: null, text: null });

const posts = ({ requests }: Outcome): number =>
  requests.filter(({ operationId }) => operationId === 'issues/create-comment').length;

describe('a command runs the code below it', () => {
  const ways: readonly (readonly [string, Happens, readonly string[]])[] = [
    ['in a comment on an issue', comment(ASK), ['rocket']],
    ['in a comment on a pull request', onPullComment(ASK), ['rocket']],
    ['in a new issue', onIssue(ASK), ['rocket']],
    ['in a new pull request', onPull(ASK), ['rocket']],
    ['in a review, which takes no reaction', onReview(ASK), []],
    ['in a comment on a line of a change', onReviewComment(ASK), ['rocket']],
  ];
  it.concurrent.each(ways)('%s', async (_, happens, reactions) => {
    const outcome = await scenario({ happens });
    expect(endings(outcome)).toEqual([['ok', 'hello from here\n']]);
    expect(outcome.comments).toHaveLength(1);
    expect(outcome.comments[0]).toContain('hello from here');
    expect(posts(outcome)).toBe(1);
    expect(outcome.reactions).toEqual(reactions);
    expect(outcome.exitCode).toBe(0);
  });
});

describe('nothing runs and nothing is said', () => {
  const ways: readonly (readonly [string, Happens])[] = [
    ['when a comment is edited into a command', onChangedComment(ASK, 'edited')],
    ['when a comment with a command is deleted', onChangedComment(ASK, 'deleted')],
    ['when an issue with a command is edited', onIssue(ASK, 'edited')],
    ['when an issue with a command is deleted', onIssue(ASK, 'deleted')],
    ['when a pull request with a command is edited', onPull(ASK, 'edited')],
    ['when a review with a command is edited', onReview(ASK, 'edited')],
    ['when a review with a command is dismissed', onReview(ASK, 'dismissed')],
    ['when a comment on a change is edited', onReviewComment(ASK, 'edited')],
    ['when a comment on a change is deleted', onReviewComment(ASK, 'deleted')],
    ['when an issue gets a label that is none of ours', onIssue(ASK, 'labeled')],
    ['when a pull request gets a label that is none of ours', onPull(ASK, 'labeled')],
    ['when a fork’s pull request gets such a label', onPull(ASK, 'labeled', 'pull_request_target')],
  ];
  it.concurrent.each(ways)('%s', async (_, happens) => {
    const { comments, reactions, records, outputs, exitCode, summary } = await scenario({ happens });
    expect({ comments, reactions, records, exitCode, summary }).toEqual({
      comments: [],
      reactions: [],
      records: [],
      exitCode: 0,
      summary: '',
    });
    expect(outputs['decision']).toBe('ignore');
  });
});

describe('GitHub is not asked at all', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['a comment without a command', 'Thanks, that helps!'],
    ['an empty comment', ''],
    ['a command in a quote', `> /run\n\n${block('bash', 'echo no')}`],
    ['a command in a fence', block('text', '/run')],
    ['a command in an indented block', 'Type this:\n\n    /run'],
    ['a command in inline code', '`/run` is how it starts'],
    ['a command in a list', '- /run'],
    ['a command in a heading', '# /run'],
    ['a command in an HTML comment', '<!--\n/run\n-->'],
    ['a command in a link', '[/run](https://example.com)'],
    ['a word that only begins like a command', '/runner and /running'],
    ['a command in the middle of a line', 'please /run this'],
  ];
  it.concurrent.each(texts)('for %s', async (_, text) => {
    const { requests, comments, outputs, stdout, exitCode } = await scenario({ happens: comment(text) });
    expect({ requests, comments, exitCode }).toEqual({ requests: [], comments: [], exitCode: 0 });
    expect(outputs).toMatchObject({ decision: 'ignore', 'reason-code': 'no_command', conclusion: 'neutral' });
    expect(stdout).toBe('Sallyport: nothing to do.\n');
  });

  const others: readonly (readonly [string, Happens])[] = [
    ['a closed issue', onIssue(ASK, 'closed')],
    ['a push', bare('push', { ref: 'refs/heads/main', commits: [{ message: '/run' }] })],
    ['an event nobody has heard of', bare('constructor', { action: 'created' })],
    ['a payload that is no object', bare('issue_comment', [])],
    ['a workflow started by hand without code', bare('workflow_dispatch', { inputs: {} })],
  ];
  it.concurrent.each(others)('for %s', async (_, happens) => {
    const { requests, records, outputs, exitCode } = await scenario({ happens });
    expect({ requests, records, exitCode }).toEqual({ requests: [], records: [], exitCode: 0 });
    expect(outputs['decision']).toBe('ignore');
  });

  it.concurrent('for a pull request from a fork, whose token cannot answer', async () => {
    const happens: Happens = (github) => {
      const thread = forkPull(github, ASK);
      const payload = github.eventPayload('pull_request', { action: 'opened', thread });
      return { event: 'pull_request', payload, thread: thread.number, text: thread };
    };
    const { requests, outputs } = await scenario({ happens });
    expect(requests).toEqual([]);
    expect(outputs).toMatchObject({ decision: 'ignore', 'reason-code': 'blocked_by_policy' });
  });
});

describe('on the pull request of a fork', () => {
  const onFork =
    (body: string, description = 'Better.'): Happens =>
    (github) => {
      const { number: thread } = forkPull(github, description);
      const text = github.addComment(REPOSITORY, thread, { by: 'bob', body });
      return {
        event: 'issue_comment',
        payload: github.eventPayload('issue_comment', { action: 'created', comment: text }),
        thread,
        text,
      };
    };

  it.concurrent('a maintainer’s own comment runs', async () => {
    expect(endings(await scenario({ happens: onFork(ASK) }))).toEqual([['ok', 'hello from here\n']]);
  });

  it.concurrent('a maintainer’s bare /run of a stranger’s description waits', async () => {
    const outcome = await scenario({ happens: onFork('/run', block('bash', 'echo stranger')) });
    expect(onlyRecord(outcome)).toMatchObject({
      decision: 'await-approval',
      trigger: { author: 'alice', requester: 'bob' },
    });
    expect(endings(outcome)).toEqual([['not-run', '']]);
  });
});
