import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox } from '../../src/adapters/docker/sandbox';
import { sweep } from '../../src/adapters/docker/sweep';
import { docker, jobOf, LIMITS, leftovers, newSandbox } from './jobs';

jest.setTimeout(60_000);

const ROOT = join(__dirname, '../..');
const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts a program in a sandbox of another process, waits until it prints, kills that process hard. */
async function killTheAction(language: 'python' | 'bash', program: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sallyport-death-'));
  const file = join(folder, 'program');
  const runId = `death-${process.pid}-${Math.random()}`;
  writeFileSync(file, program);
  const script = [...['-r', './bench/typescript.cjs', 'test/docker/runs-until-killed.ts'], language, file, runId];
  const action = spawn(process.execPath, script, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => action.stdout.once('data', resolve));
  expect(await leftovers(runId)).toHaveLength(1);
  action.kill('SIGKILL');
  rmSync(folder, { recursive: true });
  return runId;
}

describe('when the action is killed hard in mid-run', () => {
  test.each<['python' | 'bash', string, string]>([
    ['python', 'an endless loop', 'print("up")\nwhile True:\n    pass\n'],
    ['bash', 'a program that ignores signals', "trap '' TERM HUP INT; echo up; while :; do sleep 1; done"],
    [
      'python',
      'a program that fights for its life',
      'import os, signal, time\nfor n in range(8):\n    try:\n        os.open(f"/proc/1/fd/{n}", os.O_RDWR | os.O_NONBLOCK)\n    except OSError:\n        pass\ntry:\n    os.kill(-1, signal.SIGKILL)\nexcept OSError:\n    pass\nfor n in (signal.SIGSTOP, signal.SIGKILL):\n    os.kill(1, n)\nprint("up")\nwhile True:\n    os.kill(1, signal.SIGSTOP)\n    time.sleep(0.001)\n',
    ],
    [
      'python',
      'a program that starves the supervisor',
      'import os\nfor starve in (lambda: os.sched_setscheduler(1, os.SCHED_IDLE, os.sched_param(0)), lambda: os.setpriority(os.PRIO_PROCESS, 1, 19)):\n    try:\n        starve()\n    except OSError:\n        pass\nprint("up", flush=True)\nfor _ in range(4):\n    os.fork()\nwhile True:\n    pass\n',
    ],
  ])('%s: %s is gone two seconds later, and nothing is left of it', async (language, _, program) => {
    const runId = await killTheAction(language, program);
    await sleep(2000);
    expect(await leftovers(runId)).toEqual([]);
  });
});

describe('the sweep', () => {
  const make = async (labels: Record<string, string>): Promise<string> =>
    (await docker.createContainer({ Image: 'sallyport.local/bash:5.2', Cmd: ['true'], Labels: labels })).id;
  const exists = async (id: string): Promise<boolean> =>
    docker
      .getContainer(id)
      .inspect()
      .then(() => true)
      .catch(() => false);

  test('takes what is past its deadline or of this run, and nothing else', async () => {
    const ours = { 'io.sallyport.app': 'sallyport' };
    const label = (run: string, deadline: string) => ({
      ...ours,
      'io.sallyport.run': run,
      'io.sallyport.deadline': deadline,
    });
    const now = 1_000_000;
    const made = {
      past: await make(label('sweep-other', '999999')),
      current: await make(label('sweep-other', `${now + 60_000_000_000_000}`)),
      own: await make(label('sweep-own', `${now + 60_000_000_000_000}`)),
      foreign: await make({ 'io.sallyport.run': 'sweep-own' }),
    };
    await sweep({ docker, now, runId: 'sweep-own' });
    const left = Object.fromEntries(
      await Promise.all(Object.entries(made).map(async ([name, id]) => [name, await exists(id)] as const)),
    );
    await Promise.all(
      Object.values(made).map((id) =>
        docker
          .getContainer(id)
          .remove()
          .catch(() => undefined),
      ),
    );
    expect(left).toEqual({ past: false, current: true, own: false, foreign: true });
  });
});

describe('a cancelled run', () => {
  const runId = `cancel-${process.pid}`;

  test('ends within two seconds, wherever it was, and says cancelled', async () => {
    const sandbox = createSandbox({ docker, runId, pull: 'never', concurrency: 1 });
    const cancel = new AbortController();
    let up: () => void = () => undefined;
    const isUp = new Promise<void>((resolve) => {
      up = resolve;
    });
    const endless = (id: string) =>
      sandbox.run(jobOf('bash', 'echo up; while :; do :; done', { id }), cancel.signal, up);
    const inRun = endless('running');
    const queued = endless('queued');
    await isUp;
    const started = performance.now();
    cancel.abort();
    const late = endless('late');
    const statuses = (await Promise.all([inRun, queued, late])).map(({ jobId, status, stdout }) => [
      jobId,
      status,
      stdout.text,
    ]);
    expect(statuses).toEqual([
      ['running', 'cancelled', 'up\n'],
      ['queued', 'cancelled', ''],
      ['late', 'cancelled', ''],
    ]);
    await sandbox.close();
    expect(performance.now() - started).toBeLessThan(2000);
    expect(await leftovers(runId)).toEqual([]);
  });

  test('while its container starts leaves nothing', async () => {
    const sandbox = createSandbox({ docker, runId, pull: 'never' });
    const cancel = new AbortController();
    const run = sandbox.run(jobOf('bash', 'echo never'), cancel.signal);
    await sleep(30);
    cancel.abort();
    expect(await run).toMatchObject({ status: 'cancelled', stdout: { text: '' } });
    await sandbox.close();
    expect(await leftovers(runId)).toEqual([]);
  });
});

describe('containers that wait', () => {
  test('make the next run quick and are gone when nobody needs them', async () => {
    const runId = `warm-${process.pid}`;
    const sandbox = newSandbox({ runId });
    const job = jobOf('bash', 'echo hi');
    sandbox.warm([job, { ...job, limits: { ...LIMITS, pids: 40 } }]);
    await sleep(3000);
    const waiting = await leftovers(runId);
    const { containerId, status } = await sandbox.run(job, new AbortController().signal);
    expect({ status, wasWaiting: waiting.includes(containerId ?? '') }).toEqual({ status: 'ok', wasWaiting: true });
    await sandbox.close();
    expect(await leftovers(runId)).toEqual([]);
  });

  test('never share a loopback with another program, and serve programs that use it', async () => {
    const sandbox = newSandbox({ concurrency: 2 });
    const program =
      'import socket\ns = socket.socket()\ns.bind(("127.0.0.1", 7777))\ns.listen()\nc = socket.create_connection(("127.0.0.1", 7777))\np, _ = s.accept()\np.close()\nc.close()\nimport time\ntime.sleep(0.1)\nprint("free")';
    const runs = Array.from({ length: 14 }, () => sandbox.run(jobOf('python', program), new AbortController().signal));
    const ends = (await Promise.all(runs)).map(
      ({ status, stdout, stderr }) => `${status} ${stdout.text}${stderr.text}`,
    );
    await sandbox.close();
    expect(ends).toEqual(Array.from({ length: 14 }, () => 'ok free\n'));
  });

  test('count the network attempts of each program alone', async () => {
    const sandbox = newSandbox({ concurrency: 2 });
    const program = (attempts: number): string =>
      `import socket\nfor _ in range(${attempts}):\n    try:\n        socket.create_connection(("198.51.100.1", 80))\n    except OSError:\n        pass`;
    const attempts = [0, 3, 1, 0, 5, 2, 0, 4, 0, 1, 0, 2];
    const runs = attempts.map((count) => sandbox.run(jobOf('python', program(count)), new AbortController().signal));
    const counted = (await Promise.all(runs)).map(({ violations }) => violations[0]?.count ?? 0);
    await sandbox.close();
    expect(counted).toEqual(attempts);
  });
});
