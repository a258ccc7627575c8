import { type Answered, at, startTown, type Town } from './town';

const REPO = '/repos/acme/tools';

describe('access to the local GitHub', () => {
  let town: Town;
  beforeEach(async () => {
    town = await startTown();
  });
  afterEach(async () => {
    await town.github.stop();
    expect(town.github.violations).toEqual([]);
  });

  const role = async (login: string): Promise<unknown> => {
    const { status, body } = await town.ask('GET', `${REPO}/collaborators/${encodeURIComponent(login)}/permission`);
    return status === 200 ? [at(body, 'permission'), at(body, 'role_name'), at(body, 'user', 'permissions')] : status;
  };
  const words = ({ status, body }: Answered): unknown => [status, at(body, 'message')];

  it('needs a token that is known', async () => {
    expect(words(await town.ask('GET', REPO, undefined, 'expired'))).toEqual([401, 'Bad credentials']);
    const bare = await fetch(town.apiUrl + REPO, { headers: { 'user-agent': 'a test' } });
    expect(bare.status).toBe(401);
    const nameless = await fetch(town.apiUrl + REPO, { headers: { 'user-agent': '' } });
    expect(nameless.status).toBe(403);
  });

  it('tells roles live, with the older field folded and bots unknown', async () => {
    const may = (...granted: readonly string[]) =>
      Object.fromEntries(['admin', 'maintain', 'push', 'triage', 'pull'].map((each) => [each, granted.includes(each)]));
    expect(await role('bob')).toEqual(['write', 'maintain', may('maintain', 'push', 'triage', 'pull')]);
    expect(await role('cara')).toEqual(['write', 'write', may('push', 'triage', 'pull')]);
    expect(await role('dan')).toEqual(['read', 'triage', may('triage', 'pull')]);
    expect(await role('alice')).toEqual(['read', 'read', may('pull')]);
    expect(await role('erin')).toEqual(['admin', 'admin', may('admin', 'maintain', 'push', 'triage', 'pull')]);
    expect(await role('github-actions[bot]')).toBe(404);
    expect(await role('nobody-at-all')).toBe(404);
    town.github.setRole('acme/tools', 'bob', 'none');
    expect(await role('bob')).toEqual(['read', 'read', may('pull')]);
    town.github.setRole('acme/tools', 'bob', { base: 'write', name: 'release-manager' });
    expect(await role('bob')).toEqual(['write', 'release-manager', may('push', 'triage', 'pull')]);
  });

  it('lists who has a role of their own or by a team', async () => {
    const logins = async (query: string) => {
      const { body } = await town.ask('GET', `${REPO}/collaborators${query}`);
      return Array.isArray(body) ? body.map((each: unknown) => [at(each, 'login'), at(each, 'role_name')]) : body;
    };
    expect(await logins('?permission=maintain')).toEqual([
      ['erin', 'admin'],
      ['bob', 'maintain'],
    ]);
    expect(await logins('')).toHaveLength(4);
  });

  it('tells a renamed account from the one that took its login, by number', async () => {
    const old = town.github.world.users;
    const number = [...old.values()].find((user) => user.login === 'bob')?.id;
    town.github.renameUser('bob', 'robert');
    town.github.addUser('bob');
    const taken = await town.ask('GET', `${REPO}/collaborators/bob/permission`);
    expect(at(taken.body, 'role_name')).toBe('read');
    expect(at(taken.body, 'user', 'id')).not.toBe(number);
    const renamed = await town.ask('GET', `${REPO}/collaborators/robert/permission`);
    expect([at(renamed.body, 'role_name'), at(renamed.body, 'user', 'id')]).toEqual(['maintain', number]);
  });

  it('refuses what the workflow did not declare, and says what would be accepted', async () => {
    const token = town.github.addToken({ repository: 'acme/tools', permissions: { contents: 'read' } });
    const refused = await town.ask('POST', `${REPO}/issues/1/comments`, { body: 'x' }, token);
    expect(words(refused)).toEqual([403, 'Resource not accessible by integration']);
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write');
    expect((await town.ask('GET', `${REPO}/issues/1`, undefined, token)).status).toBe(200);
    expect((await town.ask('POST', `${REPO}/check-runs`, { name: 'x', head_sha: 'feature' }, token)).status).toBe(403);
  });

  it('takes rights over pull requests for their comments, not for those of issues', async () => {
    const token = town.github.addToken({ repository: 'acme/tools', permissions: { pull_requests: 'write' } });
    const post = async (number: number) =>
      (await town.ask('POST', `${REPO}/issues/${number}/comments`, { body: 'x' }, token)).status;
    expect(await Promise.all([post(1), post(2)])).toEqual([403, 201]);
  });

  it('hides a private repository, and asks for declared rights even to read it', async () => {
    const { github, ask } = town;
    github.addRepository('acme/secret', { private: true, roles: { bob: 'read' }, files: { 'a.txt': 'a' } });
    const status = async (path: string, token?: string) => (await ask('GET', path, undefined, token)).status;
    expect(await status('/repos/acme/secret')).toBe(404);
    expect(await status('/repos/acme/secret', github.addToken({ login: 'bob' }))).toBe(200);
    expect(await status('/repos/acme/secret', github.addToken({ login: 'alice' }))).toBe(404);
    const own = github.addToken({ repository: 'acme/secret', permissions: { issues: 'write' } });
    expect(await status('/repos/acme/secret', own)).toBe(200);
    expect(await status('/repos/acme/secret/contents/a.txt', own)).toBe(403);
  });

  it('lets a workflow write only in its own repository', async () => {
    town.github.addIssue('alice/tools', { by: 'alice', body: 'x' });
    const { status } = await town.ask('POST', '/repos/alice/tools/issues/1/comments', { body: 'x' });
    expect(status).toBe(403);
  });

  it('gives a person what the role allows', async () => {
    const label = async (login: string) => {
      const token = town.github.addToken({ login });
      return (await town.ask('POST', `${REPO}/issues/1/labels`, { labels: ['run:approved'] }, token)).status;
    };
    expect(await Promise.all(['alice', 'dan'].map(label))).toEqual([403, 200]);
    const [comment] = town.github.comments('acme/tools', 1);
    const edit = async (login: string) => {
      const token = town.github.addToken({ login });
      return (await town.ask('PATCH', `${REPO}/issues/comments/${comment?.id}`, { body: 'y' }, token)).status;
    };
    expect(await Promise.all(['dan', 'alice', 'cara'].map(edit))).toEqual([403, 200, 200]);
  });

  it('tells a workflow its own account by GraphQL only', async () => {
    expect(words(await town.ask('GET', '/user'))).toEqual([403, 'Resource not accessible by integration']);
    expect(await town.query('{ viewer { login databaseId __typename } }')).toEqual({
      data: { viewer: { login: 'github-actions[bot]', databaseId: 41_898_282, __typename: 'User' } },
    });
    const bob = town.github.addToken({ login: 'bob' });
    expect(at((await town.ask('GET', '/user', undefined, bob)).body, 'login')).toBe('bob');
  });

  it('tells who is in a team only to a token that may read members', async () => {
    const path = (login: string) => `/orgs/acme/teams/security/memberships/${login}`;
    expect((await town.ask('GET', path('erin'))).status).toBe(403);
    const app = town.github.addToken({ login: 'house[bot]', permissions: { members: 'read' } });
    const member = await town.ask('GET', path('erin'), undefined, app);
    expect(member.body).toMatchObject({ role: 'member', state: 'active' });
    expect((await town.ask('GET', path('bob'), undefined, app)).status).toBe(404);
    const members = await town.ask('GET', '/orgs/acme/teams/security/members', undefined, app);
    expect(members.body).toMatchObject([{ login: 'erin' }]);
    expect((await town.ask('GET', '/orgs/acme/teams/nobody/members', undefined, app)).status).toBe(404);
  });

  it('lets an App act under its own name', async () => {
    const app = town.github.addToken({ login: 'house[bot]', permissions: { issues: 'write' } });
    const posted = await town.ask('POST', `${REPO}/issues/1/comments`, { body: 'x' }, app);
    expect(posted.body).toMatchObject({
      user: { login: 'house[bot]', type: 'Bot' },
      performed_via_github_app: { slug: 'house' },
    });
    const person = town.github.addComment('acme/tools', 1, { by: 'bob', body: 'x', app: 'editor' });
    const read = await town.ask('GET', `${REPO}/issues/comments/${person.id}`);
    expect(read.body).toMatchObject({ user: { login: 'bob' }, performed_via_github_app: { slug: 'editor' } });
  });
});

describe('a test that is mistaken', () => {
  it.each([
    [
      'a repository that is not there',
      /No repository is called acme\/nothing/,
      'addIssue',
      ['acme/nothing', { by: 'a', body: '' }],
    ],
    ['a name that is none', /Expected owner\/name, got tools/, 'addRepository', ['tools']],
    ['an account twice', /alice exists already/, 'addUser', ['alice']],
    ['an issue that is not there', /acme\/tools has no issue or pull request 99/, 'comments', ['acme/tools', 99]],
    [
      'a review of an issue',
      /1 is an issue, not a pull request/,
      'addReview',
      ['acme/tools', 1, { by: 'a', body: '' }],
    ],
    [
      'a branch that is not there',
      /tools has no branch gone/,
      'addPullRequest',
      ['acme/tools', { by: 'a', body: '', head: 'gone' }],
    ],
    ['a team that is not there', /has no team ghosts/, 'addRepository', ['acme/new', { teams: { ghosts: 'read' } }]],
    ['an account that is not there', /No account is called zed/, 'renameUser', ['zed', 'zoe']],
  ] as const)('is told so for %s', async (_, words, deed, given) => {
    const { github } = await startTown();
    await github.stop();
    expect(() => Reflect.apply(github[deed], undefined, given)).toThrow(words);
  });
});
