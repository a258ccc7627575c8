import { at, startTown, type Town } from './town';

const FOLD =
  'mutation ($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { minimizedComment { isMinimized minimizedReason } } }';

describe('GraphQL on the local GitHub', () => {
  let town: Town;
  let nodeId: unknown;
  beforeEach(async () => {
    town = await startTown();
    nodeId = at((await town.ask('GET', '/repos/acme/tools/issues/1/comments')).body, 0, 'node_id');
  });
  afterEach(() => town.github.stop());

  it('folds a comment away and shows it again', async () => {
    const folded = await town.query(FOLD, { id: nodeId });
    expect(at(folded, 'data', 'minimizeComment', 'minimizedComment')).toEqual({
      isMinimized: true,
      minimizedReason: 'outdated',
    });
    expect(town.github.comments('acme/tools', 1)).toMatchObject([{ minimized: 'OUTDATED' }]);
    const rest = await town.ask('GET', '/repos/acme/tools/issues/1/comments');
    expect(at(rest.body, 0, 'minimized')).toEqual({ reason: 'outdated' });
    const shown =
      'mutation ($id: ID!) { unminimizeComment(input: {subjectId: $id}) { unminimizedComment { isMinimized } } }';
    expect(at(await town.query(shown, { id: nodeId }), 'data', 'unminimizeComment', 'unminimizedComment')).toEqual({
      isMinimized: false,
    });
    expect(town.github.violations).toEqual([]);
  });

  it('folds nothing for a token that may not write', async () => {
    const reader = town.github.addToken({ repository: 'acme/tools', permissions: { issues: 'read' } });
    const answer = await town.query(FOLD, { id: nodeId }, reader);
    expect(at(answer, 'errors', 0)).toMatchObject({
      type: 'FORBIDDEN',
      message: 'Resource not accessible by integration',
    });
    expect(town.github.comments('acme/tools', 1)).toMatchObject([{ minimized: null }]);
  });

  it('says in GitHub’s words that a node is not there', async () => {
    const answer = await town.query('{ node(id: "IC_gone") { id } }');
    expect(answer).toMatchObject({
      data: { node: null },
      errors: [
        { type: 'NOT_FOUND', path: ['node'], message: "Could not resolve to a node with the global id of 'IC_gone'." },
      ],
    });
  });

  it('tells a thread by its number, with its author and editor', async () => {
    const { github, query } = town;
    github.edit(github.thread('acme/tools', 1), { by: 'bob', body: 'Changed', at: '2026-11-20T12:00:00Z' });
    const text = `{ repository(owner: "acme", name: "tools") {
      issue(number: 1) { author { login } editor { login ... on User { databaseId } } lastEditedAt body }
      pullRequest(number: 2) { headRefOid lastEditedAt editor { login } } } }`;
    const bob = [...github.world.users.values()].find((user) => user.login === 'bob')?.id;
    expect(at(await query(text), 'data', 'repository')).toEqual({
      issue: {
        author: { login: 'alice' },
        editor: { login: 'bob', databaseId: bob },
        lastEditedAt: '2026-11-20T12:00:00Z',
        body: 'Changed',
      },
      pullRequest: { headRefOid: github.thread('acme/tools', 2).pull?.head.sha, lastEditedAt: null, editor: null },
    });
    expect(await query('{ repository(owner: "acme", name: "tools") { issue(number: 2) { id } } }')).toMatchObject({
      errors: [{ type: 'NOT_FOUND' }],
    });
  });

  it('shows an editor who is gone as nobody, though the edit stays', async () => {
    const { github, query } = town;
    github.edit(github.thread('acme/tools', 1), { by: 'mallory', body: 'Changed' });
    github.removeUser('mallory');
    const answer = await query(
      '{ repository(owner: "acme", name: "tools") { issue(number: 1) { editor { login } includesCreatedEdit } } }',
    );
    expect(at(answer, 'data', 'repository', 'issue')).toEqual({ editor: null, includesCreatedEdit: true });
  });

  it('hides what a token may not see', async () => {
    const { github, query } = town;
    github.addRepository('acme/secret', { private: true });
    const answer = await query('{ repository(owner: "acme", name: "secret") { id } }');
    expect(answer).toMatchObject({ data: { repository: null }, errors: [{ type: 'NOT_FOUND' }] });
  });
});
