import { existsSync } from 'node:fs';
import type { Execution } from '../../src/core/types';
import { jobOf, newSandbox } from './jobs';
import { CAN_START_ENGINES, type SecondEngine, startSecondEngine } from './second-engine';

jest.setTimeout(180_000);

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const whereRootStartsEngines = CAN_START_ENGINES ? describe : describe.skip;

whereRootStartsEngines('when the engine goes away in mid-run', () => {
  let engine: SecondEngine;
  beforeAll(async () => {
    engine = await startSecondEngine();
    await engine.load('sallyport.local/bash:5.2');
  });
  afterAll(() => engine?.dispose());

  /** Process 1 of each container that runs, as this machine numbers it. */
  const processes = async (): Promise<readonly number[]> => {
    const running = await engine.docker.listContainers();
    return Promise.all(running.map(async ({ Id }) => (await engine.docker.getContainer(Id).inspect()).State.Pid));
  };

  /** Runs a program that says “up” and goes on for a minute, and ends the engine under it. */
  async function loseEngine(signal: 'SIGTERM' | 'SIGKILL') {
    const sandbox = newSandbox({ docker: engine.docker, runId: 'engine-ends' });
    let seen = '';
    let up: () => void = () => undefined;
    const isUp = new Promise<void>((resolve) => {
      up = resolve;
    });
    const job = jobOf('bash', 'echo up; sleep 60', { limits: { timeoutMs: 100_000 } });
    const running = sandbox.run(job, new AbortController().signal, (_, chunk) => {
      seen += chunk;
      up();
    });
    await isUp;
    const pids = await processes();
    const began = performance.now();
    await engine.end(signal);
    const execution = await running;
    const ms = performance.now() - began;
    await sandbox.close();
    await engine.start();
    await sleep(2000);
    const alive = pids.filter((pid) => existsSync(`/proc/${pid}`));
    const left = await engine.docker.listContainers({ all: true });
    return { execution, seen, ms, processes: pids.length, alive, left: left.length };
  }

  test.each(['SIGKILL', 'SIGTERM'] as const)(
    '%s: the run is trouble of ours in clear words, happened once, and nothing is left when the engine is back',
    async (signal) => {
      const { execution, ms, ...rest } = await loseEngine(signal);
      expect(rest).toEqual({ seen: 'up\n', processes: 1, alive: [], left: 0 });
      expect(told(execution)).toEqual({ status: 'infra-error', reasonCode: 'sandbox_error', stdout: 'up\n' });
      expect(execution.message).toMatch(/engine/);
      expect(ms).toBeLessThan(30_000);
    },
  );

  test('and the next run on the engine that is back works', async () => {
    const sandbox = newSandbox({ docker: engine.docker, runId: 'engine-back' });
    const execution = await sandbox.run(jobOf('bash', 'echo back'), new AbortController().signal);
    await sandbox.close();
    expect(told(execution)).toEqual({ status: 'ok', reasonCode: null, stdout: 'back\n' });
  });
});

const told = ({ status, reasonCode, stdout }: Execution) => ({ status, reasonCode, stdout: stdout.text });
