import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simulate } from '../../src/cli/simulate';
import { simulateCommand } from '../../src/cli/simulate-command';
import { createLocalGithub } from '../../src/local-github';
import { type Folder, makeFolder } from '../support/folder';
import { printed } from '../support/streams';

const EVENT = {
  action: 'created',
  repository: { id: 9, full_name: 'acme/tools' },
  sender: { id: 12, login: 'bob' },
  issue: { id: 500, number: 5, title: 'It breaks', body: 'See below', user: { id: 12, login: 'bob' } },
  comment: { id: 501, body: '/run', user: { id: 12, login: 'bob' }, author_association: 'OWNER' },
};

/** An action that says what it was given: all of its environment, and what the configuration on GitHub says. */
const MAIN = `
const { appendFileSync, readFileSync } = require('node:fs');
(async () => {
  const { env } = process;
  const api = (path, init = {}) => fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + path, {
    ...init, headers: { authorization: 'token ' + env['INPUT_GITHUB-TOKEN'], 'user-agent': 'a test' },
  });
  const config = await api('/contents/.github/sallyport.yml');
  const text = config.status === 200 ? Buffer.from((await config.json()).content, 'base64').toString() : 'none';
  const { comment } = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
  if (comment.body === '/run')
    await api('/issues/5/comments', { method: 'POST', body: JSON.stringify({ body: '<!-- sallyport:report {} -->\\nconfig: ' + text.trim() }) });
  appendFileSync(env.GITHUB_OUTPUT, 'decision=run\\n');
  appendFileSync(env.GITHUB_STEP_SUMMARY, 'names: ' + Object.keys(env).sort().join(' '));
  if (comment.body === '/run') appendFileSync(env.GITHUB_STATE, 'sandbox=started\\n');
  process.exitCode = comment.body === 'fail' ? 1 : 0;
})();
`;
const POST = `require('node:fs').writeFileSync(process.env.RUNNER_TEMP + '/post', String(process.env.STATE_sandbox));`;

describe('sallyport simulate', () => {
  let folder: Folder;
  const said: string[] = [];
  beforeEach(async () => {
    said.length = 0;
    folder = await makeFolder({
      'dist/index.js': MAIN,
      'dist/post.js': POST,
      'event.json': JSON.stringify(EVENT),
      'config.yml': 'version: 1\n',
    });
  });
  afterEach(() => folder.remove());

  const play = (change: Partial<Parameters<typeof simulate>[1]> = {}, event = 'event.json') =>
    simulate(folder.at(event), {
      github: null,
      event: null,
      config: null,
      model: { replay: null, script: null },
      dist: folder.at('dist'),
      say: (message) => said.push(message),
      ...change,
    });
  const written = (body: string) =>
    folder.write('event.json', JSON.stringify({ ...EVENT, comment: { ...EVENT.comment, body } }));

  test('starts the action as the runner does, and gives back what it wrote', async () => {
    const { folder: place, summary, ...done } = await play({ config: folder.at('config.yml') });
    expect(done).toEqual({
      exitCode: 0,
      comments: ['<!-- sallyport:report {} -->\nconfig: version: 1'],
      outputs: 'decision=run\n',
    });
    expect(await readFile(join(place, 'temp/post'), 'utf8')).toBe('started');
    expect(said).toEqual([
      expect.stringMatching(/^A local GitHub serves acme\/tools at http:\/\/127\.0\.0\.1:\d+$/),
      'The action starts for the event issue_comment',
    ]);
    expect(summary).toContain('GITHUB_GRAPHQL_URL');
  });

  test('gives the action nothing of this machine’s environment but what it needs', async () => {
    process.env['A_SECRET'] = 'hunter2';
    const { summary } = await play();
    delete process.env['A_SECRET'];
    const known = /^(?:GITHUB_\w+|RUNNER_TEMP|INPUT_GITHUB-TOKEN|PATH|HOME|DOCKER_HOST)$/;
    const names = summary.replace('names: ', '').split(' ');
    expect([names.filter((name) => !known.test(name)), names.includes('A_SECRET')]).toEqual([[], false]);
  });

  test('tells how the action ended, and runs its post step all the same', async () => {
    await written('fail');
    const { exitCode, comments, folder: place } = await play();
    expect([exitCode, comments, await readFile(join(place, 'temp/post'), 'utf8')]).toEqual([1, [], 'undefined']);
  });

  test('meets another GitHub where one is named, with the token of the environment', async () => {
    const github = createLocalGithub();
    github.addRepository('acme/tools', { id: 9, roles: { bob: 'write' } });
    github.addIssue('acme/tools', { by: 'bob', body: 'x', number: 5 });
    const { apiUrl } = await github.start();
    process.env['GITHUB_TOKEN'] = github.addToken({ repository: 'acme/tools' });
    try {
      expect((await play({ github: `${apiUrl}/` })).comments).toBeNull();
      expect(github.comments('acme/tools', 5).map(({ body }) => body)).toEqual([
        '<!-- sallyport:report {} -->\nconfig: none',
      ]);
    } finally {
      delete process.env['GITHUB_TOKEN'];
      await github.stop();
    }
  });

  test.each<[string, Partial<Parameters<typeof simulate>[1]>, string, RegExp]>([
    ['an event file that is missing', {}, 'gone.json', /File not found/],
    ['an event that is no JSON', {}, 'config.yml', /is no JSON\. Expected a recorded webhook payload\.$/],
    ['a configuration that is missing', { config: '/nowhere.yml' }, 'event.json', /File not found/],
    [
      'another GitHub without a token',
      { github: 'http://127.0.0.1:1' },
      'event.json',
      /GITHUB_TOKEN must hold a token/,
    ],
  ])('refuses %s', async (_name, change, event, message) => {
    delete process.env['GITHUB_TOKEN'];
    await expect(play(change, event)).rejects.toMatchObject({ exitStatus: 2, message: expect.stringMatching(message) });
  });

  describe('with a model', () => {
    const none = { replay: null, script: null };
    afterEach(() => {
      delete process.env['OPENAI_API_KEY'];
    });

    test('that is scripted tells the action where it is, and people that it is none', async () => {
      await folder.write('script.json', '["one reply"]');
      const { summary } = await play({ model: { ...none, script: folder.at('script.json') } });
      expect(summary).toContain('INPUT_OPENAI-API-KEY INPUT_OPENAI-BASE-URL INPUT_OPENAI-MODEL');
      expect(said[0]).toMatch(/^The model is a scripted stand-in at http:\S+\/v1: .* no real model is asked$/);
    });

    test('that is real gets what the environment says of it', async () => {
      process.env['OPENAI_API_KEY'] = 'sk-real';
      expect((await play({ model: none })).summary).toContain('INPUT_OPENAI-API-KEY');
      expect(said.join()).not.toContain('stand-in');
    });

    test.each([
      ['two models at once', { script: 'a', replay: 'b' }, /not both/],
      ['a script that is missing', { ...none, script: '/nowhere.json' }, /File not found/],
    ])('refuses %s', async (_name, model, message) => {
      await expect(play({ model })).rejects.toMatchObject({ exitStatus: 2, message: expect.stringMatching(message) });
    });

    test.each(['no JSON', '[]', '[1]', '{"turns": []}'])('refuses a script that is %s', async (text) => {
      await folder.write('script.json', text);
      await expect(play({ model: { ...none, script: folder.at('script.json') } })).rejects.toMatchObject({
        exitStatus: 2,
        message: expect.stringContaining('is no script. Expected a JSON list of texts'),
      });
    });
  });

  describe('on a screen', () => {
    const { argv } = process;
    afterEach(() => {
      process.argv = argv;
    });
    const show = (given: Readonly<Record<string, unknown>> = {}) => {
      process.argv = [argv[0] ?? 'node', folder.at('dist/cli.js')];
      return printed(() => simulateCommand(folder.at('event.json'), given));
    };
    beforeEach(() => folder.write('dist/cli.js', ''));

    test('shows what was posted, and where the records lie', async () => {
      const whole = await show({ config: folder.at('config.yml') });
      const screen = await show({ screen: true });
      expect([whole.value, whole.stdout]).toEqual([0, '\n<!-- sallyport:report {} -->\nconfig: version: 1\n\n']);
      expect(screen.stdout).toBe('\nconfig: none\n\n');
      expect(whole.stderr).toContain('It posted 1 comment(s)');
      expect(whole.stderr).toMatch(/Records, outputs and the job summary: \S+sallyport-simulate-/);
    });

    test('shows the job summary where nothing was posted, and fails as the action fails', async () => {
      await written('fail');
      const { value, stdout, stderr } = await show();
      expect([value, stdout.startsWith('\nnames: '), stderr.includes('It posted no comment')]).toEqual([1, true, true]);
    });
  });
});
