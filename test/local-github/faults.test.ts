import { at, startTown, type Town } from './town';

const ISSUE = '/repos/acme/tools/issues/1';

describe('the local GitHub, on order,', () => {
  let town: Town;
  beforeEach(async () => {
    town = await startTown();
  });
  afterEach(() => town.github.stop());

  const status = async () => (await town.ask('GET', ISSUE)).status;

  it.each([401, 403, 404, 422, 500, 502, 503])('answers %i once', async (code) => {
    town.github.fail('issues/get', code);
    expect([await status(), await status()]).toEqual([code, 200]);
    expect(town.github.violations).toEqual([]);
  });

  it('fails as often as asked, after as many as asked, for whatever matches', async () => {
    town.github.fail(/^GET .*issues\/1$/, 500, { times: 2, after: 1 });
    expect([await status(), await status(), await status(), await status()]).toEqual([200, 500, 500, 200]);
    town.github.fail(({ method }) => method === 'GET', 404, { times: Number.POSITIVE_INFINITY });
    expect([await status(), await status()]).toEqual([404, 404]);
    town.github.clearFaults();
    expect(await status()).toBe(200);
  });

  it('has used up the hour’s requests', async () => {
    town.github.fail('issues/get', { kind: 'primary-rate-limit', resetInS: 30 });
    const { headers, ...answer } = await town.ask('GET', ISSUE);
    expect(answer.status).toBe(403);
    expect(headers.get('x-ratelimit-remaining')).toBe('0');
    expect(Number(headers.get('x-ratelimit-reset')) - Date.now() / 1000).toBeGreaterThan(28);
  });

  it.each([403, 429] as const)('asks with %i to retry later', async (code) => {
    town.github.fail('issues/get', { kind: 'secondary-rate-limit', retryAfterS: 7, status: code });
    const { headers, ...answer } = await town.ask('GET', ISSUE);
    expect([answer.status, headers.get('retry-after')]).toEqual([code, '7']);
    expect(at(answer.body, 'message')).toMatch(/secondary rate limit/);
  });

  it('never answers', async () => {
    town.github.fail('issues/get', { kind: 'silence' });
    const asked = fetch(town.apiUrl + ISSUE, { signal: AbortSignal.timeout(200) });
    await expect(asked).rejects.toThrow(/timeout/);
    expect(town.github.requests).toMatchObject([{ operationId: 'issues/get', status: 0 }]);
  });

  it('closes the connection', async () => {
    town.github.fail('issues/get', { kind: 'hang-up' });
    await expect(town.ask('GET', ISSUE)).rejects.toThrow('fetch failed');
  });

  it.each([
    ['loses the answer', { kind: 'hang-up', after: 'work' }],
    ['answers 502', { kind: 'status', status: 502, after: 'work' }],
  ] as const)('does the work and then %s', async (_, fault) => {
    town.github.fail('issues/create-comment', fault);
    await town.ask('POST', `${ISSUE}/comments`, { body: 'A report' }).catch(() => null);
    expect(town.github.comments('acme/tools', 1).map((each) => each.body)).toEqual(['/run', 'A report']);
  });

  it('does no work where the fault comes first', async () => {
    town.github.fail('issues/create-comment', 502);
    await town.ask('POST', `${ISSUE}/comments`, { body: 'A report' });
    expect(town.github.comments('acme/tools', 1)).toHaveLength(1);
  });

  it('changes between two reads', async () => {
    const { github, ask } = town;
    const [comment] = github.comments('acme/tools', 1);
    if (comment === undefined) throw new Error('The town has a comment');
    const change = () => github.edit(comment, { by: 'alice', body: '/run something else' });
    github.changeBefore('issues/get-comment', change, 1);
    const read = async () => at((await ask('GET', `/repos/acme/tools/issues/comments/${comment.id}`)).body, 'body');
    expect([await read(), await read()]).toEqual(['/run', '/run something else']);
  });

  it('changes its mind about a role', async () => {
    const change = () => town.github.setRole('acme/tools', 'cara', 'none');
    town.github.changeBefore('repos/get-collaborator-permission-level', change, 1);
    const read = async () =>
      at((await town.ask('GET', '/repos/acme/tools/collaborators/cara/permission')).body, 'role_name');
    expect([await read(), await read()]).toEqual(['write', 'read']);
  });

  it('fails GraphQL like everything else', async () => {
    town.github.fail('graphql', 502);
    expect(await town.query('{ viewer { login } }')).toEqual(expect.objectContaining({ message: 'Server Error' }));
    expect(await town.query('{ viewer { login } }')).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } });
  });

  it('waits before it answers', async () => {
    town.github.fail('issues/get', { kind: 'delay', ms: 120 });
    const startedAt = Date.now();
    expect(await status()).toBe(200);
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(110);
  });
});

describe('the limits of the local GitHub', () => {
  it('end a token’s requests until the hour is over', async () => {
    let now = Date.parse('2026-11-20T12:00:00Z');
    const { github, ask } = await startTown({ now: () => now, limits: { requestsPerHour: 2 } });
    const asked = async () => {
      const { status, headers } = await ask('GET', ISSUE);
      return [status, headers.get('x-ratelimit-remaining'), headers.get('x-ratelimit-reset')];
    };
    const reset = String(Date.parse('2026-11-20T13:00:00Z') / 1000);
    expect(await asked()).toEqual([200, '1', reset]);
    expect(await asked()).toEqual([200, '0', reset]);
    expect(await asked()).toEqual([403, '0', reset]);
    now += 3_600_000;
    expect((await asked())[0]).toBe(200);
    await github.stop();
  });

  it('slow down who writes too fast, but not who reads', async () => {
    let now = Date.parse('2026-11-20T12:00:00Z');
    const { github, ask } = await startTown({ now: () => now, limits: { writesPerMinute: 2 } });
    const write = async () => {
      const { status, headers } = await ask('POST', `${ISSUE}/comments`, { body: 'x' });
      return [status, headers.get('retry-after')];
    };
    expect([await write(), await write(), await write()]).toEqual([
      [201, null],
      [201, null],
      [403, '60'],
    ]);
    expect((await ask('GET', ISSUE)).status).toBe(200);
    now += 61_000;
    expect(await write()).toEqual([201, null]);
    expect(github.violations).toEqual([]);
    await github.stop();
  });
});
