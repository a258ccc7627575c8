/** A small, running GitHub that the tests of this folder start from, and a plain client for it. */
import { createLocalGithub, type LocalGithub, type LocalGithubSeed } from '../../src/local-github';

export type Answered = { readonly status: number; readonly headers: Headers; readonly body: unknown };

export type Town = {
  readonly github: LocalGithub;
  readonly apiUrl: string;
  /** Asks with the workflow's token, or with another one. */
  readonly ask: (method: string, path: string, body?: unknown, token?: string) => Promise<Answered>;
  readonly query: (query: string, variables?: object, token?: string) => Promise<unknown>;
};

/**
 * acme/tools: bob maintains it, cara may write, dan triages; alice is an outsider. Issue 1 is hers, with a comment.
 * Pull request 2 is bob's own, 3 comes from alice's fork.
 */
export async function startTown(seed: LocalGithubSeed = {}): Promise<Town> {
  const github = createLocalGithub(seed);
  github.addTeam('acme', 'security', ['erin']);
  github.addRepository('acme/tools', {
    roles: { bob: 'maintain', cara: 'write', dan: 'triage' },
    teams: { security: 'admin' },
    files: { 'README.md': '# tools\n', '.github/sallyport.yml': 'version: 1\n' },
  });
  github.addRepository('alice/tools', { forkOf: 'acme/tools' });
  github.commit('acme/tools', { branch: 'feature', by: 'bob' }, { 'a.py': 'print(1)\n' });
  github.commit('alice/tools', { branch: 'patch', by: 'alice' }, { 'b.py': 'print(2)\n', 'README.md': null });
  github.addIssue('acme/tools', { by: 'alice', title: 'It breaks', body: 'See below', labels: ['bug'] });
  github.addPullRequest('acme/tools', { by: 'bob', title: 'Mend it', body: 'Mended', head: 'feature' });
  github.addPullRequest('acme/tools', { by: 'alice', title: 'Better', body: '', head: 'patch', from: 'alice/tools' });
  github.addComment('acme/tools', 1, { by: 'alice', body: '/run' });
  const { apiUrl } = await github.start();
  const own = github.addToken({ repository: 'acme/tools' });
  const ask: Town['ask'] = (method, path, body, token = own) => request(apiUrl + path, method, token, body);
  const query: Town['query'] = async (text, variables = {}, token = own) =>
    (await request(`${apiUrl}/graphql`, 'POST', token, { query: text, variables })).body;
  return { github, apiUrl, ask, query };
}

async function request(url: string, method: string, token: string, body: unknown): Promise<Answered> {
  const headers = { authorization: `token ${token}`, 'user-agent': 'a test', accept: 'application/json' };
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await fetch(url, { method, headers, redirect: 'manual', ...init });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text === '' ? null : JSON.parse(text) };
}

/** The field at a path of JSON; undefined where it ends early. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
    value,
  );
}
