import { jobOf, newSandbox } from './jobs';
import { CAN_START_ENGINES, programPath, type SecondEngine, startSecondEngine } from './second-engine';

jest.setTimeout(180_000);

const runsc = programPath('runsc');

/** Debian’s package `runsc`; a machine without it shows this suite as skipped. */
const whereThereIsGvisor = CAN_START_ENGINES && runsc !== null ? describe : describe.skip;

whereThereIsGvisor('gVisor as docker.runtime', () => {
  let engine: SecondEngine;
  beforeAll(async () => {
    // Its own network stack finds no interface to take over where a container has no network: it must not look for one.
    const gvisor = { path: runsc, runtimeArgs: ['--network=none'] };
    engine = await startSecondEngine({ runtimes: { runsc: gvisor } });
    await engine.load('sallyport.local/bash:5.2');
  });
  afterAll(() => engine?.dispose());

  const run = async (program: string, changes: Parameters<typeof jobOf>[2] = {}) => {
    const sandbox = newSandbox({ docker: engine.docker, runId: 'gvisor' });
    const execution = await sandbox.run(
      jobOf('bash', program, { runtime: 'runsc', ...changes }),
      new AbortController().signal,
    );
    await sandbox.close();
    return execution;
  };

  test('runs the program on a kernel of its own, and the record names it', async () => {
    const { status, message, stdout, engine: report } = await run('uname -r; echo $((6 * 7))');
    expect({ status, message }).toEqual({ status: 'ok', message: null });
    expect(stdout.text).toMatch(/\n42\n$/);
    expect(stdout.text).not.toContain(report?.kernel ?? 'no report');
    expect(report?.runtime).toBe('runsc');
  });

  test('ends what does not end', async () => {
    const { status } = await run('while :; do :; done', { limits: { timeoutMs: 1500 } });
    expect(status).toBe('timeout');
    expect(await engine.docker.listContainers({ all: true })).toEqual([]);
  });

  test('is never replaced in silence by another runtime', async () => {
    const { status, message } = await run('echo never', { runtime: 'kata' });
    expect(status).toBe('infra-error');
    expect(message).toMatch(/kata; the engine has .*runsc/);
  });
});
