import { examine } from '../../src/adapters/docker/preflight';
import { docker, jobOf, newSandbox } from './jobs';

jest.setTimeout(60_000);

const never = new AbortController().signal;

test('this engine holds: what it says of itself, and an empty container that knocks at this machine’s ports in vain', async () => {
  const sandbox = newSandbox();
  const checks = await examine({ docker, runtime: 'default', probe: jobOf('bash', ''), sandbox });
  await sandbox.close();
  expect(checks.filter(({ state }) => state === 'failed')).toEqual([]);
  expect(checks.at(-1)).toMatchObject({ name: 'container', detail: expect.stringMatching(/in vain at \d+ addresses/) });
});

test('every execution names the engine that held it, and what was found of it before', async () => {
  const sandbox = newSandbox();
  const { engine } = await sandbox.run(jobOf('bash', 'echo hi'), never);
  await sandbox.close();
  const { Version, KernelVersion } = await docker.version();
  expect(engine).toMatchObject({ version: Version, kernel: KernelVersion, runtime: 'runc' });
  expect(engine?.checks.map(({ name }) => name)).toEqual(expect.arrayContaining(['seccomp', 'runc', 'container']));
});

test('an engine without the configured runtime fails that check, and runs nothing', async () => {
  const sandbox = newSandbox();
  const checks = await examine({ docker, runtime: 'absent', probe: jobOf('bash', ''), sandbox });
  const { status, message } = await sandbox.run(jobOf('bash', 'echo hi', { runtime: 'absent' }), never);
  await sandbox.close();
  expect(checks.filter(({ state }) => state === 'failed').map(({ name }) => name)).toEqual(['runtime']);
  expect({ status, message }).toMatchObject({
    status: 'infra-error',
    message: expect.stringContaining('runtime (absent'),
  });
});
