import { recordSchema } from '../../src/core/record';
import { action, cli, post } from '../../src/index';
import { createLocalGithub, type LocalGithub } from '../../src/local-github';
import { type Given, readLeft, step, sweepSteps } from './runner';

jest.setTimeout(60_000);

const NOTHING = {
  risk: '',
  'request-id': '',
  'exit-code': '',
  stdout: '',
  'report-path': '',
  'sarif-path': '',
  'comment-url': '',
};

const payload = (body: string) => ({
  action: 'created',
  repository: { id: 9, full_name: 'acme/tools' },
  sender: { id: 12, login: 'bob', type: 'User' },
  issue: { id: 500, number: 5, title: 'It breaks', user: { id: 12, login: 'bob' } },
  comment: { id: 501, node_id: 'IC_501', body, user: { id: 12, login: 'bob', type: 'User' } },
});

const run = (code: string, words = '/run') => `${words}\n\n\`\`\`python\n${code}\n\`\`\`\n`;

describe('the action', () => {
  const listeners = process.getMaxListeners();
  beforeAll(() => {
    process.setMaxListeners(100);
  });
  afterAll(() => {
    process.setMaxListeners(listeners);
  });
  afterEach(sweepSteps);

  describe('has nothing to do', () => {
    test.each<[string, Given, string, string]>([
      [
        'for a comment without a command',
        { payload: payload('Well done') },
        'no_command',
        'Sallyport: nothing to do.\n',
      ],
      ['for an event that it does not know', { event: 'push' }, 'no_command', 'Sallyport: nothing to do.\n'],
      [
        'on a fork, whose token cannot answer',
        {
          event: 'pull_request',
          payload: {
            ...payload(''),
            action: 'opened',
            issue: undefined,
            pull_request: { id: 1, number: 5, body: '/run', head: { repo: { id: 2 } }, base: { repo: { id: 9 } } },
          },
        },
        'blocked_by_policy',
        'Sallyport: The token of a fork’s pull request cannot answer. Comment the command on the pull request instead.\n',
      ],
    ])('%s, and says so in fixed words', async (_name, given, reasonCode, words) => {
      const { stdout, outputs, exitCode, left } = await step(action, given);
      expect([stdout, outputs, exitCode, left]).toEqual([
        words,
        { decision: 'ignore', 'reason-code': reasonCode, conclusion: 'neutral' },
        0,
        [],
      ]);
    });

    test('where there is no output file either', async () => {
      const { stdout, outputs } = await step(action, { payload: payload('x'), env: { GITHUB_OUTPUT: '' } });
      expect([stdout, outputs]).toEqual(['Sallyport: nothing to do.\n', {}]);
    });
  });

  describe('refuses', () => {
    const misuse = { ...NOTHING, decision: 'refuse', 'reason-code': 'usage_error', conclusion: 'neutral' };

    test('inputs that make no sense, and says what to mend', async () => {
      const inputs = { 'fail-on': 'always', 'issue-number': '#5', code: 'x' };
      const { stdout, outputs, exitCode } = await step(action, { inputs });
      expect([stdout, outputs, exitCode]).toEqual([
        '::error::Input fail-on: expected never, error or refused. Leave it out for the default. Input issue-number: expected a positive whole number.\n',
        misuse,
        1,
      ]);
    });

    test.each([
      ['that is missing', { env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } }],
      ['that is no JSON', { payload: 'no JSON' }],
    ])('an event file %s', async (_name, given) => {
      const { stdout, outputs, exitCode } = await step(action, given);
      expect([stdout, outputs, exitCode]).toEqual([
        '::error::The event file is missing or no JSON: expected GITHUB_EVENT_PATH to name the runner’s event file.\n',
        misuse,
        1,
      ]);
    });
  });

  describe('serves a workflow directly', () => {
    test('and fails the step when the program cannot run', async () => {
      const { stdout, outputs, exitCode, state, summary, left } = await step(action, {
        event: 'push',
        inputs: { code: 'print("::set-output name=x::y")' },
      });
      const id = outputs['request-id'] ?? '';
      expect(outputs).toEqual({
        decision: 'run',
        'reason-code': 'docker_unavailable',
        conclusion: 'failure',
        risk: 'low',
        'request-id': expect.stringMatching(/^[0-9a-f]{12}$/),
        'exit-code': '',
        stdout: '',
        'report-path': expect.stringMatching(new RegExp(`/temp/sallyport/${id}\\.json$`)),
        'sarif-path': expect.stringMatching(new RegExp(`/temp/sallyport/${id}\\.sarif$`)),
        'comment-url': '',
      });
      expect([exitCode, left]).toEqual([1, [`sallyport/${id}.json`, `sallyport/${id}.sarif`]]);
      expect(state).toContain('started');
      expect(summary).toContain('No Docker engine answered');
      expect(stdout.split('\n').filter((line) => /set-output/.test(line))).toEqual([]);
    });

    test('and obeys fail-on', async () => {
      const bad = { code: 'print(' };
      const [error, never] = [
        await step(action, { event: 'push', inputs: bad }),
        await step(action, { event: 'push', inputs: { ...bad, 'fail-on': 'never' } }),
      ];
      expect([error.exitCode, never.exitCode, never.outputs['reason-code']]).toEqual([1, 0, 'syntax_error']);
      expect(error.stdout).toBe(
        'Sallyport: decision refuse, conclusion neutral, reason syntax_error.\n::error::1 request(s) did not succeed; the job summary has the report.\n',
      );
    });

    test.each([
      [{ code: 'x', language: 'cobol' }, 'unknown_language'],
      [{ files: 'gone.py' }, 'not_found'],
      [{ task: 'add two numbers' }, 'model_unavailable'],
    ])('and refuses %j', async (inputs, reasonCode) => {
      const { outputs, exitCode } = await step(action, { event: 'push', inputs });
      expect([outputs['reason-code'], exitCode]).toEqual([reasonCode, 1]);
    });

    test('outside of GitHub too', async () => {
      const env = { GITHUB_REPOSITORY: '', GITHUB_REPOSITORY_ID: '', GITHUB_RUN_ID: '', GITHUB_STEP_SUMMARY: '' };
      const made = await step(action, { env, inputs: { code: 'print(' } });
      const name = made.left.find((each) => each.endsWith('.json')) ?? '';
      const record = recordSchema.parse(JSON.parse(await readLeft(made, name)));
      expect([record.run, record.trigger.repository, record.reasonCode]).toEqual([null, null, 'syntax_error']);
    });
  });

  describe('with GitHub', () => {
    let github: LocalGithub;
    let env: Readonly<Record<string, string>>;
    let inputs: Readonly<Record<string, string>>;
    beforeEach(async () => {
      github = createLocalGithub();
      github.addUser('bob', { id: 12 });
      github.addRepository('acme/tools', { id: 9, roles: { bob: 'write' } });
      github.addIssue('acme/tools', { by: 'bob', id: 500, number: 5, body: 'See below' });
      const { apiUrl } = await github.start();
      env = { GITHUB_API_URL: apiUrl, GITHUB_SERVER_URL: apiUrl, GITHUB_ACTION_REPOSITORY: 'acme/sallyport' };
      inputs = { 'github-token': github.addToken({ repository: 'acme/tools' }) };
    });
    afterEach(async () => {
      await github.stop();
      expect(github.violations).toEqual([]);
    });
    const ask = (body: string, more: Given = {}) => {
      github.addComment('acme/tools', 5, { by: 'bob', id: 501, body });
      return step(action, { env, inputs, payload: payload(body), ...more });
    };
    const posted = () =>
      github
        .comments('acme/tools', 5)
        .slice(1)
        .map(({ body }) => body);

    test('answers a comment, and its failure does not fail the step', async () => {
      const { outputs, exitCode } = await ask(run('print(1)'));
      expect([outputs['decision'], outputs['reason-code'], exitCode]).toEqual(['run', 'docker_unavailable', 0]);
      expect(posted()).toEqual([expect.stringContaining('No Docker engine answered')]);
      expect(outputs['comment-url']).toContain('/acme/tools/issues/5#issuecomment-');
    });

    test('plans without an engine', async () => {
      const { outputs, state } = await ask(run('eval(input())', '/run plan'), {
        env: { ...env, GITHUB_ACTION_REF: 'v1' },
      });
      expect([outputs['risk'], state, posted().length]).toEqual(['medium', '', 1]);
      expect(posted()[0]).toContain('eval(input())');
    });

    test('runs nothing when a text was edited or deleted', async () => {
      for (const deed of ['edited', 'deleted']) {
        const { outputs, exitCode } = await step(action, {
          env,
          inputs,
          payload: { ...payload(run('print(1)')), action: deed },
        });
        expect([outputs, exitCode]).toEqual([
          { ...NOTHING, decision: 'ignore', 'reason-code': 'no_command', conclusion: 'neutral' },
          0,
        ]);
      }
      expect(posted()).toEqual([]);
    });

    test('posts a direct request’s report where an issue is named', async () => {
      const direct = { ...inputs, code: 'print(', 'issue-number': '5' };
      const { outputs, exitCode } = await step(action, { env, inputs: direct, event: 'push' });
      expect([outputs['reason-code'], exitCode]).toEqual(['syntax_error', 1]);
      expect(github.comments('acme/tools', 5)).toHaveLength(1);
    });

    test('that fails on us is told in fixed words; the details lie in a file', async () => {
      const made = await ask('/run help', { env: { ...env, GITHUB_STEP_SUMMARY: '/nowhere/at/all' } });
      expect([made.stdout, made.exitCode, made.outputs['reason-code'], made.outputs['conclusion']]).toEqual([
        '::error::Sallyport itself failed (internal_error). Details: sallyport/internal-error.txt in the runner’s temp folder.\n',
        1,
        'internal_error',
        'failure',
      ]);
      expect(await readLeft(made, 'sallyport/internal-error.txt')).toContain('/nowhere/at/all');
    });
  });

  describe('sweeps afterwards', () => {
    test('nothing where no sandbox was opened', async () => {
      expect((await step(post)).stdout).toBe('');
    });

    test('and a sweep that fails does not turn the job red', async () => {
      const { stdout, exitCode } = await step(post, { env: { STATE_sandbox: 'started' } });
      expect([stdout, exitCode]).toEqual([
        'Sallyport could not ask the Docker engine for leftovers; the next run will sweep them.\n',
        0,
      ]);
    });
  });

  test('is a command line too', async () => {
    const { argv } = process;
    process.argv = ['node', 'cli.js', '--version'];
    try {
      expect((await step(cli)).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    } finally {
      process.argv = argv;
    }
  });
});
