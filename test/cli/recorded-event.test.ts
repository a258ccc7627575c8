import { githubFor, readRecorded } from '../../src/cli/recorded-event';

const ALICE = { id: 11, login: 'alice' };
const BOB = { id: 12, login: 'bob' };

const issue = { id: 500, number: 5, title: 'It breaks', body: 'See below', user: ALICE, author_association: 'NONE' };
const comment = { id: 501, body: '/run', user: BOB, author_association: 'MEMBER' };
const common = { action: 'created', repository: { id: 9, full_name: 'acme/tools' }, sender: BOB };

const failure = (payload: unknown, name: string | null = null) => {
  try {
    readRecorded(payload, name);
  } catch (error) {
    if (error instanceof Error && 'exitStatus' in error) return [error.exitStatus, error.message];
  }
  throw new Error('It did not fail');
};

describe('a recorded event', () => {
  test.each([
    ['issue_comment', { ...common, issue, comment }],
    ['issues', { ...common, action: 'opened', issue }],
    ['pull_request', { ...common, action: 'opened', pull_request: issue }],
    ['pull_request_review', { ...common, action: 'submitted', pull_request: issue, review: comment }],
    ['pull_request_review_comment', { ...common, pull_request: issue, comment }],
  ])('is told from what its payload holds: %s', (event, payload) => {
    const { parsed: _, ...recorded } = readRecorded(payload, null);
    expect(recorded).toEqual({ event, repository: common.repository, issueNumber: 5, payload });
  });

  test('has the name that somebody gives it', () => {
    expect(readRecorded({ ...common, pull_request: issue }, 'pull_request_target').event).toBe('pull_request_target');
  });

  test.each([
    [
      [],
      'This is no webhook payload of an issue or pull request. the file: Invalid input: expected object, received array',
    ],
    [{ ...common, repository: { id: 9, full_name: 'tools' } }, /repository\.full_name/],
    [
      common,
      'Cannot tell which event this is: expected an issue, a pull request, a comment or a review. Say --event NAME.',
    ],
  ])('is refused when it is none', (payload, message) => {
    const [status, words] = failure(payload);
    expect([status, words]).toEqual([2, typeof message === 'string' ? message : expect.stringMatching(message)]);
  });

  describe('gives a GitHub', () => {
    const github = (payload: object, files = {}) => githubFor(readRecorded(payload, null), files);
    const roles = (of: ReturnType<typeof github>) =>
      [...of.repository('acme/tools').grants].map(([id, grant]) => [id, grant.base]);

    test('with the issue, its comment, the people and what they may, by their real ids', () => {
      const of = github({ ...common, issue, comment });
      expect(of.thread('acme/tools', 5)).toMatchObject({
        id: 500,
        authorId: 11,
        title: 'It breaks',
        body: 'See below',
      });
      expect(of.comments('acme/tools', 5)).toMatchObject([{ id: 501, authorId: 12, body: '/run' }]);
      expect(roles(of)).toEqual([
        [11, 'read'],
        [12, 'write'],
      ]);
    });

    test('where an owner is an administrator', () => {
      expect(roles(github({ ...common, issue: { ...issue, author_association: 'OWNER' } }))).toEqual([[11, 'admin']]);
    });

    test('with a pull request, named by its own number in its own events', () => {
      const own = github({ ...common, action: 'opened', pull_request: { ...issue, id: 600, body: null } });
      expect(own.thread('acme/tools', 5)).toMatchObject({ body: '', pull: { id: 600 } });
      const commented = github({ ...common, issue: { ...issue, pull_request: {} }, comment });
      expect(commented.thread('acme/tools', 5)).toMatchObject({ id: 500, pull: { head: { branch: 'change' } } });
    });

    test('with a review or a comment on a line', () => {
      const review = github({
        ...common,
        action: 'submitted',
        pull_request: issue,
        review: { ...comment, body: null },
      });
      const line = github({ ...common, pull_request: issue, comment });
      const kinds = [review, line].map(({ world }) =>
        [...world.texts.values()].filter(({ id }) => id === 501).map(({ kind, body }) => [kind, body]),
      );
      expect(kinds).toEqual([[['review', '']], [['review-comment', '/run']]]);
    });

    test('without a comment that was deleted', () => {
      expect(github({ ...common, action: 'deleted', issue, comment }).comments('acme/tools', 5)).toEqual([]);
    });

    test('that knows the bot already', () => {
      const bot = { id: 41_898_282, login: 'github-actions[bot]' };
      expect(
        github({ ...common, sender: bot, issue, comment: { ...comment, user: bot } }).world.users.get(bot.id),
      ).toMatchObject({ login: bot.login, type: 'Bot' });
    });
  });
});
