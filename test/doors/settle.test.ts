/** Events that hold no command of their own, through the front door: what waits is decided, voided or swept. */
import { createServer } from 'node:http';
import { action } from '../../src/index';
import { createLocalGithub, type LocalGithub } from '../../src/local-github';
import { parseMarker } from '../../src/report/marker';
import { step, sweepSteps } from './runner';

jest.setTimeout(60_000);

const REPOSITORY = 'acme/tools';
const ASK = '/run\n\n```python\nprint(6 * 7)\n```\n';

describe('the action', () => {
  let github: LocalGithub;
  let apiUrl = '';
  const listeners = process.getMaxListeners();
  beforeAll(() => process.setMaxListeners(100));
  afterAll(() => process.setMaxListeners(listeners));
  beforeEach(async () => {
    github = createLocalGithub();
    github.addRepository(REPOSITORY, { roles: { bob: 'maintain' } });
    apiUrl = (await github.start()).apiUrl;
  });
  afterEach(async () => {
    expect(github.violations).toEqual([]);
    await github.stop();
    await sweepSteps();
  });

  const happens = (event: string, payload: object, more: Readonly<Record<string, string>> = {}) => {
    const { id } = github.repository(REPOSITORY);
    const env = {
      GITHUB_API_URL: apiUrl,
      GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_REPOSITORY_ID: String(id),
      ...more,
    };
    const token = github.addToken({ repository: REPOSITORY });
    return step(action, { event, payload, env, inputs: { 'github-token': token } });
  };

  /** A stranger's request waits. */
  const waiting = async () => {
    const { number } = github.addIssue(REPOSITORY, { by: 'bob', body: 'It breaks.' });
    const comment = github.addComment(REPOSITORY, number, { by: 'alice', body: ASK });
    const asked = await happens('issue_comment', github.eventPayload('issue_comment', { action: 'created', comment }));
    expect(asked.outputs).toMatchObject({ decision: 'await-approval', 'exit-code': '0' });
    return { number, comment };
  };
  /** Of the requests, not of short answers. */
  const states = (number: number) =>
    github.comments(REPOSITORY, number).flatMap(({ body }) => {
      const marker = parseMarker(body);
      return marker === null || marker.requestId === null ? [] : marker.state;
    });

  test('rejects by a label', async () => {
    const { number } = await waiting();
    const thread = github.label(REPOSITORY, number, { by: 'bob', name: 'run:rejected' });
    const detail = { action: 'labeled', thread, label: 'run:rejected', by: 'bob' } as const;
    const { outputs, exitCode } = await happens('issues', github.eventPayload('issues', detail));
    expect([outputs, exitCode, states(number)]).toMatchObject([
      {
        decision: 'refuse',
        'reason-code': 'rejected',
        conclusion: 'neutral',
        'request-id': expect.stringMatching(/^[0-9a-f]{12}$/),
      },
      0,
      ['rejected'],
    ]);
  });

  test('voids what was edited, and says nothing more', async () => {
    const { number, comment } = await waiting();
    github.edit(comment, { by: 'alice', body: `${ASK}\nMore.` });
    const payload = github.eventPayload('issue_comment', { action: 'edited', comment });
    const { outputs, stdout } = await happens('issue_comment', payload);
    expect([outputs['decision'], stdout, states(number)]).toEqual(['ignore', 'Sallyport: nothing to do.\n', ['void']]);
  });

  test('sweeps on a schedule, where what may still wait goes on waiting', async () => {
    const { number } = await waiting();
    const payload = github.eventPayload('schedule', { repository: REPOSITORY });
    const { outputs, exitCode } = await happens('schedule', payload);
    expect([outputs['decision'], exitCode, states(number)]).toEqual(['ignore', 0, ['waiting']]);
  });

  test('removes on a schedule what runs left in the engine past their deadline, and nothing else', async () => {
    const label = (deadline: number) => ({ 'io.sallyport.app': 'sallyport', 'io.sallyport.deadline': `${deadline}` });
    const asked: string[] = [];
    const engine = createServer(({ method, url = '' }, response) => {
      asked.push(`${method} ${url.replace(/\?.*/, '')}`);
      response.setHeader('content-type', 'application/json');
      const left = [
        { Id: 'old', Labels: label(1) },
        { Id: 'busy', Labels: label(Date.now() + 60_000) },
      ];
      response.writeHead(method === 'DELETE' ? 204 : 200).end(method === 'DELETE' ? '' : JSON.stringify(left));
    });
    await new Promise<void>((resolve) => engine.listen(0, '127.0.0.1', resolve));
    const address = engine.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const payload = github.eventPayload('schedule', { repository: REPOSITORY });
    const { exitCode } = await happens('schedule', payload, { DOCKER_HOST: `tcp://127.0.0.1:${port}` });
    engine.close();
    expect([exitCode, asked]).toEqual([0, ['GET /containers/json', 'DELETE /containers/old']]);
  });
});
