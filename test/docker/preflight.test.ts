import { preflight } from '../../src/adapters/docker/preflight';
import type { Sandbox } from '../../src/app/ports';
import { docker, jobOf, newSandbox } from './jobs';

jest.setTimeout(60_000);

test('this engine holds: what it says of itself, and a container that knocks at this machine’s ports in vain', async () => {
  const sandbox = newSandbox();
  const checks = await preflight({ docker, runtime: 'default', probe: jobOf('bash', ''), sandbox });
  await sandbox.close();
  expect(checks.filter(({ state }) => state === 'failed')).toEqual([]);
  expect(checks.map(({ name }) => name)).toContain('container');
});

test('a container that reaches a port of this machine is found out', async () => {
  const { connect } = await import('node:net');
  const sandbox = newSandbox();
  const leaky: Sandbox = {
    ...sandbox,
    run: async (job) => {
      const port = Number(/127\.0\.0\.1\/(\d+)/.exec(job.program)?.[1]);
      await new Promise((resolve) => connect(port, '127.0.0.1').once('close', resolve));
      return await sandbox.run(jobOf('bash', 'echo done'), new AbortController().signal);
    },
  };
  const checks = await preflight({ docker, runtime: 'default', probe: jobOf('bash', ''), sandbox: leaky });
  await sandbox.close();
  expect(checks.at(-1)).toMatchObject({
    name: 'container',
    state: 'failed',
    detail: expect.stringContaining('reached a port'),
  });
});

test('an engine without the configured runtime fails that check', async () => {
  const checks = await preflight({ docker, runtime: 'runsc', probe: jobOf('bash', ''), sandbox: newSandbox() });
  expect(checks.filter(({ state }) => state === 'failed').map(({ name }) => name)).toEqual(['runtime']);
});
