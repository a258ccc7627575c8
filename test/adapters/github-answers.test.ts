import { accountOf, forgeError, itemOf, statusOf } from '../../src/adapters/github-answers';

const graphql = (type: string) => Object.assign(new Error('foreign words'), { errors: [{ type }] });
const rest = (status: number, headers: object = {}) =>
  Object.assign(new Error('foreign words'), { status, response: { headers } });

describe('what GitHub answers', () => {
  test('names people, bots and those who are gone', () => {
    expect([
      accountOf({ id: 7, login: 'alice', type: 'User' }),
      accountOf({ id: 8, login: 'x[bot]', type: 'Bot' }),
      accountOf({ id: 9, login: 'acme', type: 'Organization' }),
      accountOf(null),
    ]).toEqual([
      { id: 7, login: 'alice', isBot: false },
      { id: 8, login: 'x[bot]', isBot: true },
      { id: 9, login: 'acme', isBot: true },
      { id: 0, login: 'ghost', isBot: false },
    ]);
  });

  test('may leave out a text’s body, author and times', () => {
    expect(itemOf({ html_url: 'https://github.test/1', node_id: 'I_1' })).toEqual({
      body: '',
      url: 'https://github.test/1',
      author: { id: 0, login: 'ghost', isBot: false },
      nodeId: 'I_1',
      viaApp: false,
      createdAt: '1970-01-01T00:00:00.000Z',
    });
  });

  test.each<[string, unknown, number]>([
    ['a refusal', rest(403), 403],
    ['a connection that broke', Object.assign(new Error(), { status: 500 }), 0],
    ['GraphQL that finds nothing', graphql('NOT_FOUND'), 404],
    ['GraphQL that forbids', graphql('FORBIDDEN'), 403],
    ['GraphQL in a hurry', graphql('RATE_LIMITED'), 429],
    ['GraphQL with a new word', graphql('SOMETHING_NEW'), 200],
    ['GraphQL without a word', Object.assign(new Error(), { errors: [] }), 200],
    ['no error at all', undefined, 0],
  ])('has a status: %s', (_name, error, status) => {
    expect(statusOf(error)).toBe(status);
  });

  test.each<[unknown, string]>([
    [rest(401), '(status 401). The token is invalid or expired: check the input `github-token`.'],
    [rest(403), '(status 403). The token may not do this: check the `permissions` of the workflow.'],
    [rest(403, { 'retry-after': '60' }), '(status 403). The rate limit is used up: try again later.'],
    [rest(403, { 'x-ratelimit-remaining': '0' }), '(status 403). The rate limit is used up: try again later.'],
    [
      rest(403, { 'x-ratelimit-remaining': '7' }),
      '(status 403). The token may not do this: check the `permissions` of the workflow.',
    ],
    [graphql('RATE_LIMITED'), '(status 429). The rate limit is used up: try again later.'],
    [graphql('SOMETHING_NEW'), '(status 200). GitHub did not answer as it should: try again.'],
    [new Error('connect ECONNREFUSED'), '(no answer). GitHub did not answer as it should: try again.'],
  ])('fails in our words alone, with the cure (%#)', (error, words) => {
    const { name, message, cause } = forgeError('react', 'acme/tools', error);
    expect({ name, message, cause }).toEqual({
      name: 'ForgeError',
      message: `GitHub could not react in acme/tools ${words}`,
      cause: error,
    });
  });
});
