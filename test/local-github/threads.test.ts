import { at, startTown, type Town } from './town';

const REPO = '/repos/acme/tools';

describe('threads on the local GitHub', () => {
  let town: Town;
  beforeEach(async () => {
    town = await startTown();
  });
  afterEach(async () => {
    await town.github.stop();
    expect(town.github.violations).toEqual([]);
  });

  const timeline = async (number: number) => {
    const { body } = await town.ask('GET', `${REPO}/issues/${number}/timeline`);
    if (!Array.isArray(body)) throw new Error('Expected a list');
    return body.map((item: unknown) => [
      at(item, 'event'),
      at(item, 'actor', 'login') ?? at(item, 'user', 'login'),
      at(item, 'label', 'name') ?? null,
      at(item, 'created_at') ?? at(item, 'submitted_at'),
    ]);
  };

  it('tell who set which label, and when', async () => {
    const { github } = town;
    github.addIssue('acme/tools', { by: 'alice', body: 'x', labels: ['run:approved'], at: '2026-11-20T10:00:00Z' });
    github.label('acme/tools', 4, { name: 'RUN:APPROVED', by: 'bob', at: '2026-11-20T11:00:00Z' });
    github.unlabel('acme/tools', 4, { name: 'run:approved', by: 'dan', at: '2026-11-20T12:00:00Z' });
    github.label('acme/tools', 4, { name: 'run:approved', by: 'bob', at: '2026-11-20T13:00:00Z' });
    github.addComment('acme/tools', 4, { by: 'cara', body: 'So be it', at: '2026-11-20T12:30:00Z' });
    expect(await timeline(4)).toEqual([
      ['labeled', 'alice', 'run:approved', '2026-11-20T10:00:00Z'],
      ['unlabeled', 'dan', 'run:approved', '2026-11-20T12:00:00Z'],
      ['commented', 'cara', null, '2026-11-20T12:30:00Z'],
      ['labeled', 'bob', 'run:approved', '2026-11-20T13:00:00Z'],
    ]);
  });

  it('are labelled by the bot through its App; a label the repository lacks is made', async () => {
    const added = await town.ask('POST', `${REPO}/issues/1/labels`, { labels: ['run:pending'] });
    expect(added.body).toMatchObject([{ name: 'bug' }, { name: 'run:pending', color: 'ededed' }]);
    const { body } = await town.ask('GET', `${REPO}/issues/1/events`);
    expect([at(body, 1, 'actor', 'login'), at(body, 1, 'performed_via_github_app', 'slug')]).toEqual([
      'github-actions[bot]',
      'github-actions',
    ]);
    expect((await town.ask('DELETE', `${REPO}/issues/1/labels/run%3Apending`)).body).toMatchObject([{ name: 'bug' }]);
    const absent = await town.ask('DELETE', `${REPO}/issues/1/labels/run%3Apending`);
    expect([absent.status, at(absent.body, 'message')]).toEqual([404, 'Label does not exist']);
  });

  it('have labels of the repository, each made once', async () => {
    const label = { name: 'run:approved', color: '0e8a16', description: 'May run' };
    expect((await town.ask('GET', `${REPO}/labels/run%3Aapproved`)).status).toBe(404);
    expect((await town.ask('POST', `${REPO}/labels`, label)).status).toBe(201);
    expect((await town.ask('GET', `${REPO}/labels/run%3Aapproved`)).body).toMatchObject(label);
    const again = await town.ask('POST', `${REPO}/labels`, label);
    expect([again.status, at(again.body, 'errors', 0, 'code')]).toEqual([422, 'already_exists']);
  });

  it('are found by label and state', async () => {
    const { github, ask } = town;
    github.label('acme/tools', 3, { name: 'run:pending', by: 'dan' });
    github.close('acme/tools', 1, { by: 'bob' });
    const numbers = async (query: string) => {
      const { body } = await ask('GET', `${REPO}/issues?${query}`);
      return Array.isArray(body) ? body.map((each: unknown) => at(each, 'number')) : body;
    };
    expect(await numbers('labels=run:pending')).toEqual([3]);
    expect(await numbers('labels=bug')).toEqual([]);
    expect(await numbers('state=all&direction=asc')).toEqual([1, 2, 3]);
    expect(at((await ask('GET', `${REPO}/issues/1`)).body, 'closed_by', 'login')).toBe('bob');
  });

  it('tell a pull request from an issue, and a fork from a branch', async () => {
    const { ask } = town;
    expect(at((await ask('GET', `${REPO}/issues/1`)).body, 'pull_request')).toBeUndefined();
    expect(at((await ask('GET', `${REPO}/issues/3`)).body, 'pull_request', 'url')).toBe(
      `${town.apiUrl}${REPO}/pulls/3`,
    );
    expect((await ask('GET', `${REPO}/pulls/1`)).status).toBe(404);
    const facts = async (number: number) => {
      const { body } = await ask('GET', `${REPO}/pulls/${number}`);
      return [
        at(body, 'head', 'repo', 'full_name'),
        at(body, 'head', 'repo', 'fork'),
        at(body, 'base', 'repo', 'full_name'),
      ];
    };
    expect(await facts(2)).toEqual(['acme/tools', false, 'acme/tools']);
    expect(await facts(3)).toEqual(['alice/tools', true, 'acme/tools']);
    const files = await ask('GET', `${REPO}/pulls/3/files`);
    expect(files.body).toMatchObject([
      { filename: 'README.md', status: 'removed' },
      { filename: 'b.py', status: 'added', additions: 1 },
    ]);
  });

  it('follow a branch that moves, also by force and with backdated commits', async () => {
    const { github, ask } = town;
    const head = async () => at((await ask('GET', `${REPO}/pulls/3`)).body, 'head', 'sha');
    const before = await head();
    const pushed = github.commit(
      'alice/tools',
      { branch: 'patch', by: 'alice', at: '2020-01-01T00:00:00Z' },
      { 'b.py': 'evil' },
    );
    expect([await head(), before === pushed]).toEqual([pushed, false]);
    const { body } = await ask('GET', `${REPO}/commits/${pushed}`);
    expect(at(body, 'commit', 'committer', 'date')).toBe('2020-01-01T00:00:00Z');
    if (typeof before !== 'string') throw new Error('Expected a SHA');
    github.setBranch('alice/tools', 'patch', before);
    expect(await head()).toBe(before);
  });

  it('hold reviews and comments on lines, edited like everything else', async () => {
    const { github, query } = town;
    const review = github.addReview('acme/tools', 2, { by: 'cara', body: '/run', state: 'APPROVED' });
    const remark = github.addReviewComment('acme/tools', 2, { by: 'cara', body: '/run', path: 'a.py', line: 1 });
    github.edit(review, { by: 'bob', body: '/run 2' });
    github.edit(remark, { by: 'bob', body: '/run 3' });
    const read = async (path: string) => (await town.ask('GET', `${REPO}/pulls/${path}`)).body;
    expect(await read(`2/reviews/${review.id}`)).toMatchObject({ state: 'APPROVED', body: '/run 2' });
    expect(await read(`comments/${remark.id}`)).toMatchObject({ path: 'a.py', line: 1, body: '/run 3' });
    const ids = [
      at(await read(`2/reviews/${review.id}`), 'node_id'),
      at(await read(`comments/${remark.id}`), 'node_id'),
    ];
    const answer = await query(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Comment { editor { login } } } }',
      { ids },
    );
    expect(at(answer, 'data', 'nodes')).toEqual([
      { __typename: 'PullRequestReview', editor: { login: 'bob' } },
      { __typename: 'PullRequestReviewComment', editor: { login: 'bob' } },
    ]);
    expect((await town.ask('GET', `${REPO}/pulls/3/reviews/${review.id}`)).status).toBe(404);
  });
});
