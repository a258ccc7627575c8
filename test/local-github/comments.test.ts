import { at, startTown, type Town } from './town';

const REPO = '/repos/acme/tools';
const COMMENTS = `${REPO}/issues/1/comments`;

describe('comments on the local GitHub', () => {
  let town: Town;
  beforeEach(async () => {
    town = await startTown();
  });
  afterEach(async () => {
    await town.github.stop();
    expect(town.github.violations).toEqual([]);
  });

  it('are made by the bot, with its real number, over its App', async () => {
    const { status, body } = await town.ask('POST', COMMENTS, { body: 'A report' });
    expect(status).toBe(201);
    expect(at(body, 'user')).toMatchObject({ login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' });
    expect(at(body, 'performed_via_github_app', 'slug')).toBe('github-actions');
    expect(town.github.comments('acme/tools', 1).map((each) => each.body)).toEqual(['/run', 'A report']);
  });

  it('remember who edited them, in GraphQL only', async () => {
    const posted = await town.ask('POST', COMMENTS, { body: 'A report' });
    const [, report] = town.github.comments('acme/tools', 1);
    if (report === undefined) throw new Error('posted');
    town.github.edit(report, { by: 'cara', body: 'A forged report', at: '2026-11-20T12:00:00Z' });
    const read = await town.ask('GET', `${REPO}/issues/comments/${report.id}`);
    expect(at(read.body, 'user', 'login')).toBe('github-actions[bot]');
    expect(at(read.body, 'updated_at')).toBe('2026-11-20T12:00:00Z');
    const answer = await town.query(
      'query ($id: ID!) { node(id: $id) { ... on Comment { lastEditedAt author { login } editor { __typename login } } } }',
      { id: at(posted.body, 'node_id') },
    );
    expect(at(answer, 'data', 'node')).toEqual({
      lastEditedAt: '2026-11-20T12:00:00Z',
      author: { login: 'github-actions' },
      editor: { __typename: 'User', login: 'cara' },
    });
  });

  it('hold 65,536 characters and not one more', async () => {
    expect((await town.ask('POST', COMMENTS, { body: '😀'.repeat(65_536) })).status).toBe(201);
    const refused = await town.ask('POST', COMMENTS, { body: 'x'.repeat(65_537) });
    expect(refused.status).toBe(422);
    expect(at(refused.body, 'errors', 0, 'message')).toBe('Body is too long (maximum is 65536 characters)');
    const [comment] = town.github.comments('acme/tools', 1);
    const edited = await town.ask('PATCH', `${REPO}/issues/comments/${comment?.id}`, { body: 'x'.repeat(65_537) });
    expect(edited.status).toBe(422);
  });

  it('come in pages that link to each other', async () => {
    for (let index = 2; index <= 5; index += 1)
      town.github.addComment('acme/tools', 1, { by: 'alice', body: `${index}` });
    const first = await town.ask('GET', `${COMMENTS}?per_page=2`);
    expect(first.headers.get('link')).toBe(
      `<${town.apiUrl}${COMMENTS}?per_page=2&page=2>; rel="next", <${town.apiUrl}${COMMENTS}?per_page=2&page=3>; rel="last"`,
    );
    const last = await town.ask('GET', `${COMMENTS}?per_page=2&page=3`);
    expect(at(last.body, 0, 'body')).toBe('5');
    expect(at(last.body, 'length')).toBe(1);
    expect(last.headers.get('link')).toMatch(/rel="prev".*rel="first"/);
    expect(last.headers.get('link')).not.toMatch(/rel="next"/);
    expect((await town.ask('GET', COMMENTS)).headers.get('link')).toBeNull();
  });

  it('give at most a hundred at once', async () => {
    for (let index = 2; index <= 102; index += 1)
      town.github.addComment('acme/tools', 1, { by: 'alice', body: `${index}` });
    expect(at((await town.ask('GET', `${COMMENTS}?per_page=500`)).body, 'length')).toBe(100);
    expect(at((await town.ask('GET', COMMENTS)).body, 'length')).toBe(30);
  });

  it('are found by the time of their last change', async () => {
    town.github.addComment('acme/tools', 1, { by: 'alice', body: 'old', at: '2020-01-01T00:00:00Z' });
    const since = (time: string) => town.ask('GET', `${COMMENTS}?since=${time}`);
    expect(at((await since('2019-12-31T00:00:00Z')).body, 'length')).toBe(2);
    expect(at((await since('2020-01-02T00:00:00Z')).body, 'length')).toBe(1);
  });

  it('are gone once deleted, with their reactions', async () => {
    const { github, ask } = town;
    const comment = github.addComment('acme/tools', 1, { by: 'alice', body: 'x' });
    github.react(comment, { by: 'bob', content: 'heart' });
    expect((await ask('DELETE', `${REPO}/issues/comments/${comment.id}`)).status).toBe(204);
    expect((await ask('GET', `${REPO}/issues/comments/${comment.id}`)).status).toBe(404);
    expect((await ask('DELETE', `${REPO}/issues/comments/${comment.id}`)).status).toBe(404);
    expect(github.reactions(comment)).toEqual([]);
  });

  it('are refused on a locked issue, a deleted one and in an archived repository', async () => {
    const { github, ask } = town;
    const post = async () => {
      const { status, body } = await ask('POST', COMMENTS, { body: 'x' });
      return [status, at(body, 'message')];
    };
    github.lock('acme/tools', 1, { by: 'bob' });
    expect(await post()).toEqual([403, 'Unable to create comment because issue is locked.']);
    github.unlock('acme/tools', 1, { by: 'bob' });
    github.archive('acme/tools');
    expect(await post()).toEqual([403, 'Repository was archived so is read-only.']);
    github.archive('acme/tools', false);
    expect((await post())[0]).toBe(201);
    github.removeIssue('acme/tools', 1);
    expect(await post()).toEqual([410, 'This issue was deleted']);
  });

  it('move with a transferred issue', async () => {
    const { github, ask } = town;
    github.addRepository('acme/other');
    const moved = github.transfer('acme/tools', 1, { by: 'bob', to: 'acme/other' });
    const old = await ask('GET', `${REPO}/issues/1`);
    expect([old.status, old.headers.get('location')]).toEqual([301, `${town.apiUrl}/repos/acme/other/issues/1`]);
    expect(github.comments('acme/other', moved.number).map((each) => each.body)).toEqual(['/run']);
  });

  it('by a deleted account are nobody’s', async () => {
    town.github.removeUser('alice');
    const [comment] = town.github.comments('acme/tools', 1);
    const read = await town.ask('GET', `${REPO}/issues/comments/${comment?.id}`);
    expect(at(read.body, 'user')).toBeNull();
  });

  it('take one reaction of a kind from each account: 201 is new, 200 was there', async () => {
    const { github, ask } = town;
    const [comment] = github.comments('acme/tools', 1);
    if (comment === undefined) throw new Error('The town has a comment');
    const path = `${REPO}/issues/comments/${comment.id}/reactions`;
    github.react(comment, { by: 'bob', content: 'rocket' });
    const first = await ask('POST', path, { content: 'rocket' });
    const second = await ask('POST', path, { content: 'rocket' });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(at(second.body, 'id')).toBe(at(first.body, 'id'));
    expect(github.reactions(comment)).toHaveLength(2);
    const others = github.reactions(comment).find((each) => each.id !== at(first.body, 'id'));
    expect((await ask('DELETE', `${path}/${others?.id}`)).status).toBe(403);
  });

  it('claimed by ten at once are won by exactly one', async () => {
    const [comment] = town.github.comments('acme/tools', 1);
    const claim = () => town.ask('POST', `${REPO}/issues/comments/${comment?.id}/reactions`, { content: '+1' });
    const answers = await Promise.all(Array.from({ length: 10 }, claim));
    expect(answers.filter((each) => each.status === 201)).toHaveLength(1);
  });
});
