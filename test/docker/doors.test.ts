/** The doors with a real engine behind them: a workflow's step and a person's command line, from the words to the files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '../../src/cli';
import { recordSchema } from '../../src/core/record';
import { action, post } from '../../src/index';
import { createLocalGithub } from '../../src/local-github';
import { readLeft, step, sweepSteps } from '../doors/runner';
import { type Folder, makeFolder } from '../support/folder';
import { printed } from '../support/streams';

jest.setTimeout(120_000);

const CONFIG = readFileSync(join(__dirname, '../../config/local-images.yml'), 'utf8');
const SOCKET = process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock';

describe('a step of a workflow', () => {
  afterEach(sweepSteps);

  test('runs a program, gives its output on, and leaves nothing to sweep', async () => {
    const github = createLocalGithub();
    github.addRepository('acme/tools', { id: 9, files: { '.github/sallyport.yml': CONFIG } });
    const { apiUrl } = await github.start();
    const env = { DOCKER_HOST: SOCKET, GITHUB_API_URL: apiUrl, GITHUB_JOB: `job-${process.pid}` };
    const inputs = {
      'github-token': github.addToken({ repository: 'acme/tools' }),
      code: 'print("::error::not a command", parameters["n"] + 1)\n',
      parameters: '{"n": 41}',
    };
    const made = await step(action, { event: 'push', env, inputs });
    await github.stop();
    expect([made.exitCode, made.outputs['conclusion'], made.outputs['stdout'], made.stdout]).toEqual([
      0,
      'success',
      '::error::not a command 42\n',
      'Sallyport: decision run, conclusion success, reason ok.\n',
    ]);
    const record = recordSchema.parse(JSON.parse(await readLeft(made, `sallyport/${made.outputs['request-id']}.json`)));
    expect(record.executions[0]?.result).toMatchObject({ status: 'ok', exitCode: 0, stderr: '' });
    const swept = await step(post, { env: { ...env, STATE_sandbox: 'started' } });
    expect(swept.stdout).toBe('Sallyport left nothing behind.\n');
  });
});

describe('the command line', () => {
  let folder: Folder;
  const home = process.cwd();
  beforeAll(async () => {
    folder = await makeFolder({
      'local.yml': CONFIG,
      'hello.py': 'import os\nopen(os.environ["OUTPUT_DIR"] + "/note.txt", "w").write("kept")\nprint("hello")\n',
      'fails.sh': 'echo oh >&2; exit 3\n',
      'batch.jsonl': '{"id": 1, "language": "bash", "code": "cat", "stdin": "in"}\n',
    });
    process.chdir(folder.path);
  });
  afterAll(async () => {
    process.chdir(home);
    await folder.remove();
  });
  afterEach(() => {
    process.exitCode = undefined;
  });
  const call = async (...words: readonly string[]) => {
    process.exitCode = undefined;
    const { stdout, stderr } = await printed(() => cli([...words, '--config', 'local.yml']));
    return { status: process.exitCode, stdout, stderr };
  };

  test('runs files, keeps what they leave, and ends as badly as the worst', async () => {
    const { status, stdout, stderr } = await call('run', '--json', '--yes', 'hello.py', 'fails.sh');
    const { executions, conclusion } = recordSchema.parse(JSON.parse(stdout));
    expect([status, conclusion]).toEqual([1, 'failure']);
    expect(executions.map(({ file, result }) => [file, result.exitCode, result.stdout, result.stderr])).toEqual([
      ['hello.py', 0, 'hello\n', ''],
      ['fails.sh', 3, '', 'oh\n'],
    ]);
    const kept = (await folder.files()).filter((name) => name.startsWith('results/'));
    expect([kept.length, await folder.read(kept[0] ?? ''), stderr]).toEqual([1, 'kept', `kept ${kept[0]}\n`]);
  });

  test('runs a batch', async () => {
    const { status, stdout } = await call('run', '--jsonl', 'batch.jsonl');
    expect([status, JSON.parse(stdout).result.stdout]).toEqual([0, 'in']);
  });

  test('finds this machine well', async () => {
    const { status, stdout } = await call('doctor', '--json');
    const { checks } = JSON.parse(stdout);
    expect([status, checks.filter(({ state }: { state: string }) => state === 'failed')]).toEqual([0, []]);
  });
});
