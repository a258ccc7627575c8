import { jobOf, MIB, newSandbox, sandboxForTests } from './jobs';

jest.setTimeout(60_000);

const { run } = sandboxForTests();

const resourcesOf = async (program: string) => (await run('python', program)).resources;

describe('resources are measured from outside', () => {
  test('processor time, of a program that burns it and of one that sleeps', async () => {
    const burn = await resourcesOf('import time\nwhile time.process_time() < 0.5:\n    pass');
    expect(burn.cpuMs).toBeGreaterThan(490);
    expect(burn.cpuMs).toBeLessThan(750);
    const rest = await resourcesOf('import time\ntime.sleep(0.5)');
    expect(rest.cpuMs).toBeLessThan(200);
    expect(rest.wallMs).toBeGreaterThan(490);
  });

  test('processor time of children, also of those that a program leaves behind', async () => {
    const { cpuMs } = await resourcesOf(
      'import os, time\nif os.fork() == 0:\n    os.setsid()\n    while time.process_time() < 0.4:\n        pass\n    os._exit(0)\ntime.sleep(1.5)',
    );
    expect(cpuMs).toBeGreaterThan(390);
  });

  test('peak memory of a program that lives 50 ms', async () => {
    const small = await resourcesOf('print(1)');
    const large = await resourcesOf('hog = bytearray(b"x") * (60 << 20)');
    expect(small.peakMemoryBytes).toBeLessThan(20 * MIB);
    expect(large.peakMemoryBytes).toBeGreaterThan(60 * MIB);
    expect(large.peakMemoryBytes).toBeLessThan(85 * MIB);
  });

  test('peak processes and threads', async () => {
    const { peakPids } = await resourcesOf(
      'import threading, time\nfor _ in range(19):\n    threading.Thread(target=time.sleep, args=(0.1,)).start()',
    );
    expect(peakPids).toBe(20);
  });

  test('what is on the disk at the end', async () => {
    const { diskBytes } = await resourcesOf('open("/tmp/five", "wb").write(b"x" * (5 << 20))');
    expect(diskBytes).toBeGreaterThan(5 * MIB);
    expect(diskBytes).toBeLessThan(5.2 * MIB);
  });

  test('no byte over a network', async () => {
    expect((await resourcesOf('print(1)')).networkBytes).toBe(0);
  });

  test('and known also of a program that was stopped', async () => {
    const { status, resources } = await run('python', 'hog = bytearray(b"x") * (30 << 20)\nwhile True:\n    pass', {
      limits: { timeoutMs: 1000 },
    });
    expect(status).toBe('timeout');
    expect(resources.peakMemoryBytes).toBeGreaterThan(30 * MIB);
    expect(resources.cpuMs).toBeGreaterThan(200);
    expect(resources.wallMs).toBeGreaterThan(990);
  });
});

test('limits are each program’s own: a fork bomb leaves its neighbour its share', async () => {
  const sandbox = newSandbox({ concurrency: 2 });
  const signal = new AbortController().signal;
  const limits = { cpus: 0.5, timeoutMs: 4000 };
  const bomb = sandbox.run(jobOf('bash', ':() { : | : & }; :; sleep 60', { limits }), signal);
  const neighbour = await sandbox.run(
    jobOf('python', 'import time\nwhile time.process_time() < 0.5:\n    pass\nprint("done")', {
      limits: { timeoutMs: 30_000 },
    }),
    signal,
  );
  expect(neighbour).toMatchObject({ status: 'ok', stdout: { text: 'done\n' }, violations: [] });
  expect((await bomb).violations.map(({ kind }) => kind)).toContain('processes');
  await sandbox.close();
});
