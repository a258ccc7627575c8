import { OPERATION_IDS } from '../../src/local-github/description';
import { ROUTES } from '../../src/local-github/routes';
import { startTown, type Town } from './town';

const COMMENTS = '/repos/acme/tools/issues/1/comments';

describe('the gate of the local GitHub', () => {
  let town: Town;
  beforeEach(async () => {
    town = await startTown();
  });
  afterEach(() => town.github.stop());

  it('has a route for every operation and no other', () => {
    expect(Object.keys(ROUTES).sort()).toEqual(OPERATION_IDS);
  });

  it.each([
    ['an address that GitHub has not', 'POST', '/repos/acme/tools/issues/1/comment', { body: 'x' }, /has no POST/],
    ['a method that the address has not', 'PUT', COMMENTS, { body: 'x' }, /has no PUT/],
    ['a number that is none', 'GET', '/repos/acme/tools/issues/one', undefined, /issue_number: must be integer/],
    ['a query parameter of the wrong type', 'GET', `${COMMENTS}?per_page=many`, undefined, /per_page: must be integer/],
    ['a query parameter that GitHub has not', 'GET', `${COMMENTS}?perpage=5`, undefined, /\(perpage\)/],
    ['a body of the wrong type', 'POST', COMMENTS, { body: 5 }, /body\/body: must be string/],
    ['a body that lacks a field', 'POST', COMMENTS, {}, /must have required property 'body'/],
    ['a field that GitHub has not', 'POST', COMMENTS, { body: 'x', text: 'y' }, /\(text\)/],
    ['no body where there must be one', 'POST', COMMENTS, undefined, /expected JSON, got none/],
    [
      'a reaction that GitHub has not',
      'POST',
      '/repos/acme/tools/issues/1/reactions',
      { content: 'star' },
      /allowed values/,
    ],
  ])('turns red for %s', async (_, method, path, body, words) => {
    const answer = await town.ask(method, path, body);
    expect(answer.status).toBe(500);
    expect(answer.body).toEqual({ message: expect.stringMatching(words) });
    expect(town.github.violations).toEqual([expect.stringMatching(words)]);
  });

  it('turns red for an answer of its own that GitHub could not give', async () => {
    town.github.fail('issues/get-comment', {
      kind: 'rewrite',
      rewrite: (body) => ({ ...Object(body), id: 'eleven', colour: 'red' }),
    });
    const [comment] = town.github.comments('acme/tools', 1);
    const answer = await town.ask('GET', `/repos/acme/tools/issues/comments/${comment?.id}`);
    expect(answer.status).toBe(500);
    expect(town.github.violations.join()).toMatch(/answer\/id: must be integer/);
    expect(town.github.violations.join()).toMatch(/must NOT have additional properties \(colour\)/);
  });

  it('turns red for a GraphQL field that GitHub has not', async () => {
    expect(await town.query('{ viewer { nickname } }')).toEqual({
      errors: [expect.objectContaining({ message: 'Cannot query field "nickname" on type "User".' })],
    });
    expect(town.github.violations).toEqual(['POST /graphql: query: Cannot query field "nickname" on type "User".']);
  });

  it('turns red for JSON that is none', async () => {
    const token = town.github.addToken({ repository: 'acme/tools' });
    const headers = { authorization: `token ${token}`, 'user-agent': 'a test' };
    const answer = await fetch(town.apiUrl + COMMENTS, { method: 'POST', headers, body: '{"body": ' });
    expect(answer.status).toBe(500);
    expect(town.github.violations).toEqual([expect.stringMatching(/body: must be object/)]);
  });

  it('turns red for a GraphQL request that is none, or does not parse', async () => {
    expect((await town.ask('POST', '/graphql', { text: '{ viewer { login } }' })).body).toHaveProperty('errors');
    expect(await town.query('{ viewer { login }')).toHaveProperty('errors');
    expect(town.github.violations).toEqual([
      expect.stringMatching(/query attribute must be specified/),
      expect.stringMatching(/Syntax Error/),
    ]);
  });

  it('shows a fault of its own as one', async () => {
    const broken = () => {
      throw new Error('The world is out of joint');
    };
    town.github.fail('issues/get', { kind: 'rewrite', rewrite: broken });
    expect((await town.ask('GET', '/repos/acme/tools/issues/1')).status).toBe(500);
    expect(town.github.violations).toEqual([expect.stringMatching(/server: Error: The world is out of joint/)]);
  });

  it('turns red for a wrong call also where a fault hides the answer', async () => {
    town.github.fail('issues/create-comment', 502);
    expect((await town.ask('POST', COMMENTS, { text: 'x' })).status).toBe(502);
    expect(town.github.violations.join()).toMatch(/required property 'body'/);
  });

  it('stays green for right calls, also for those that GitHub refuses', async () => {
    await town.ask('GET', COMMENTS);
    await town.ask('GET', '/repos/acme/tools/issues/99');
    await town.ask('POST', COMMENTS, { body: '' });
    await town.ask('GET', COMMENTS, undefined, 'wrong');
    expect(town.github.requests.map((each) => each.status)).toEqual([200, 404, 422, 401]);
    expect(town.github.violations).toEqual([]);
  });

  it('serves enterprise addresses too', async () => {
    expect((await town.ask('GET', `/api/v3${COMMENTS}`)).status).toBe(200);
    expect((await town.ask('POST', '/api/graphql', { query: '{ viewer { login } }' })).body).toEqual({
      data: { viewer: { login: 'github-actions[bot]' } },
    });
  });
});
