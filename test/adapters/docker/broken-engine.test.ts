import Dockerode from 'dockerode';
import { createSandbox, type SandboxOptions } from '../../../src/adapters/docker/sandbox';
import type { Digest, Job } from '../../../src/core/types';
import { type Behaviour, type FakeEngine, startFakeEngine } from './fake-engine';

jest.setTimeout(60_000);

const JOB: Job = {
  id: 'job-1',
  digest: `sha256:${'0'.repeat(64)}` as Digest,
  language: 'python',
  image: 'python:3.13-slim',
  program: 'print("hello")',
  files: [],
  parameters: '{}',
  stdin: null,
  check: null,
  limits: { cpus: 1, memoryBytes: 1e8, diskBytes: 1e7, pids: 16, timeoutMs: 500, outputBytes: 1000 },
  policy: 'strict',
  runtime: 'default',
};

const engines: FakeEngine[] = [];
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

async function runOn(behaviour: Behaviour, job: Partial<Job> = {}, options: Partial<SandboxOptions> = {}) {
  const engine = await startFakeEngine(behaviour);
  engines.push(engine);
  const sandbox = createSandbox({ docker: engine.docker, runId: 'r', ...options });
  const { status, reasonCode, message, stdout, violations } = await sandbox.run(
    { ...JOB, ...job },
    new AbortController().signal,
  );
  await sandbox.close();
  const removed = engine.requests.some((request) => request.startsWith('DELETE /containers/ID'));
  const created = engine.requests.some((request) => request.startsWith('POST /containers/create'));
  return {
    status,
    reasonCode,
    message,
    stdout: stdout.text,
    violations,
    programs: engine.programs(),
    created,
    removed,
  };
}

const failed = (reasonCode: string, message: RegExp, more: object) => ({
  status: 'infra-error',
  reasonCode,
  message: expect.stringMatching(message),
  stdout: '',
  violations: [],
  ...more,
});
const NOTHING_MADE = { created: false, removed: false, programs: 0 };
const NOTHING_LEFT = { created: true, removed: true, programs: 0 };

describe('an engine', () => {
  test('that works runs the program once and removes the container', async () => {
    expect(await runOn({})).toEqual({
      status: 'ok',
      reasonCode: null,
      message: null,
      stdout: 'hello\n',
      violations: [],
      programs: 1,
      created: true,
      removed: true,
    });
  });

  test('that is not there is docker_unavailable, with the cure', async () => {
    const sandbox = createSandbox({ docker: new Dockerode({ socketPath: '/nowhere/docker.sock' }), runId: 'r' });
    const { status, reasonCode, message } = await sandbox.run(JOB, new AbortController().signal);
    expect({ status, reasonCode, message }).toMatchSnapshot();
  });

  test('that answers 500 fails the run in its own words', async () => {
    const trouble = { status: 500, message: 'database is locked' };
    expect(await runOn({ troubles: { 'GET /info': trouble } })).toEqual(
      failed('sandbox_error', /ask for its abilities.*database is locked/, NOTHING_MADE),
    );
    expect(await runOn({ troubles: { 'POST /containers/create': trouble } })).toEqual(
      failed('sandbox_error', /create a container.*database is locked/, { ...NOTHING_MADE, created: true }),
    );
    expect(await runOn({ troubles: { 'POST /containers/ID/attach': trouble } })).toEqual(
      failed('sandbox_error', /attach/, NOTHING_LEFT),
    );
    expect(await runOn({ troubles: { 'POST /containers/ID/start': trouble } })).toEqual(
      failed('sandbox_error', /start a container.*database is locked/, NOTHING_LEFT),
    );
    expect(await runOn({ troubles: { 'GET /containers/ID/json': trouble } })).toEqual(
      failed('sandbox_error', /inspect.*database is locked/, NOTHING_LEFT),
    );
  });

  test('that hangs is given up after a while, wherever it hangs', async () => {
    const [asked, created, started] = await Promise.all([
      runOn({ troubles: { 'GET /version': 'hangs' } }),
      runOn({ troubles: { 'POST /containers/create': 'hangs' } }),
      runOn({ troubles: { 'POST /containers/ID/start': 'hangs' } }),
    ]);
    const words = /did not answer within 20 s/;
    expect(asked).toEqual(failed('docker_unavailable', words, NOTHING_MADE));
    expect(created).toEqual(failed('docker_unavailable', words, { ...NOTHING_MADE, created: true }));
    expect(started).toEqual(failed('docker_unavailable', words, NOTHING_LEFT));
  });

  test('that goes away in mid-run gives infra-error; the program is not run again', async () => {
    const gone = { program: 'breaks off', troubles: { 'GET /containers/ID/json?': 'cuts' } } as const;
    expect(await runOn({ ...gone, troubles: {}, state: { ExitCode: 137 } })).toEqual(
      failed('sandbox_error', /ended without a word \(exit code 137\)/, { ...NOTHING_LEFT, programs: 1 }),
    );
    expect(await runOn({ ...gone, troubles: {}, state: { Running: true } })).toEqual(
      failed('sandbox_error', /connection to the Docker engine broke/, { ...NOTHING_LEFT, programs: 1 }),
    );
  });

  test('that has removed the container already is asked what it said of the end', async () => {
    const gone = { status: 404, message: 'No such container' };
    const breaks = { program: 'breaks off', inspects: 1, troubles: { 'GET /containers/ID/json': gone } } as const;
    expect(await runOn({ ...breaks, events: [{ status: 'oom', id: 'c'.repeat(64) }] })).toMatchObject({
      status: 'oom',
      violations: [{ kind: 'memory', count: 1 }],
    });
    expect(await runOn(breaks)).toMatchObject({ status: 'infra-error', programs: 1, violations: [] });
  });

  test('that says the whole container was out of memory is believed', async () => {
    const result = await runOn({ program: 'breaks off', state: { OOMKilled: true, ExitCode: 137 } });
    expect(result).toMatchObject({
      status: 'oom',
      violations: [{ kind: 'memory', count: 1 }],
      programs: 1,
      removed: true,
    });
  });

  test('whose container never says a word is stopped at the deadline', async () => {
    expect(await runOn({ program: 'goes on' })).toMatchObject({
      status: 'timeout',
      violations: [{ kind: 'time' }],
      programs: 1,
      removed: true,
    });
  });

  test('that cannot remove a container spoils no result', async () => {
    const troubles = { 'DELETE /containers/ID': { status: 500, message: 'device busy' } };
    expect(await runOn({ troubles })).toMatchObject({ status: 'ok', stdout: 'hello\n', programs: 1 });
  });
});

describe('an engine that does not hold', () => {
  test.each([
    ['seccomp', { SecurityOptions: ['name=apparmor'] }],
    ['memory limit', { MemoryLimit: false }],
    ['swap limit', { SwapLimit: false }],
    ['process limit', { PidsLimit: false }],
    ['processor limit', { CpuCfsQuota: false }],
    ['platform', { OSType: 'windows' }],
    ['control groups', { CgroupVersion: undefined }],
  ])('is refused for its missing %s, before anything is made', async (name, info) => {
    expect(await runOn({ info })).toEqual(
      failed('sandbox_error', new RegExp(`cannot hold foreign code: ${name}`), NOTHING_MADE),
    );
  });

  test('is refused when it dropped an option in silence; no foreign byte went in', async () => {
    const made = (body: { HostConfig: Record<string, unknown> }) => ({
      ...body,
      HostConfig: { ...body.HostConfig, MemorySwap: -1 },
    });
    expect(await runOn({ made })).toEqual(
      failed('sandbox_error', /not build the container as asked \(HostConfig\.MemorySwap\)/, NOTHING_LEFT),
    );
  });

  test('is refused when the supervisor inside finds a gap', async () => {
    expect(await runOn({ ready: 'ready kernel=6.8.0 seccomp vsock\n' })).toEqual(
      failed('sandbox_error', /does not hold what it should \(seccomp, vsock\)/, NOTHING_LEFT),
    );
  });

  test('is refused when it lacks the configured runtime; there is no falling back', async () => {
    expect(await runOn({}, { runtime: 'runsc' })).toEqual(
      failed('sandbox_error', /runtime \(runsc; the engine has runc\)/, NOTHING_MADE),
    );
  });

  test('may have another runtime with a kernel of its own, whose filter is not ours to see', async () => {
    const info = { Runtimes: { runc: {}, runsc: {} } };
    const statusWith = async (ready: string) => (await runOn({ info, ready }, { runtime: 'runsc' })).status;
    expect(await statusWith('ready kernel=4.4.0 seccomp io_uring tmp-nodev\n')).toBe('ok');
    expect(await statusWith('ready kernel=4.4.0 network\n')).toBe('infra-error');
  });

  test('must hold in full under a runtime of another name on the same kernel', async () => {
    const info = { Runtimes: { runc: {}, crun: {} } };
    expect(await runOn({ info, ready: 'ready kernel=6.8.0 seccomp\n' }, { runtime: 'crun' })).toEqual(
      failed('sandbox_error', /does not hold what it should \(seccomp\)/, NOTHING_LEFT),
    );
  });

  test('is refused when an empty container reaches a port of this machine', async () => {
    expect(await runOn({ answered: 1 })).toEqual(
      failed('sandbox_error', /container \(a container reached a port of this machine\)/, NOTHING_LEFT),
    );
  });
});

describe('an image', () => {
  const absent = { status: 404, message: 'No such image: python:3.13-slim' };

  test('that is missing is pulled; the registry’s own words are shown when that fails', async () => {
    const troubles = { 'GET /images/': absent, 'POST /images/create': { status: 404, message: 'manifest unknown' } };
    expect(await runOn({ troubles })).toEqual(
      failed('image_unavailable', /python:3\.13-slim.*manifest unknown/, NOTHING_MADE),
    );
  });

  test('that is missing is not pulled where pulling is switched off', async () => {
    expect(await runOn({ troubles: { 'GET /images/': absent } }, {}, { pull: 'never' })).toEqual(
      failed('image_unavailable', /pulling is switched off/, NOTHING_MADE),
    );
  });

  test('without perl is refused with what to use instead', async () => {
    const message = 'exec: "perl": executable file not found in $PATH: unknown';
    expect(await runOn({ troubles: { 'POST /containers/ID/start': { status: 400, message } } })).toEqual(
      failed('image_unavailable', /has no perl.*-slim/, NOTHING_LEFT),
    );
  });
});

describe('an engine on another machine', () => {
  test('shows no control group, so that what it says of memory is the evidence', async () => {
    expect(await runOn({ waitStatus: 9, state: { Running: true, OOMKilled: true } })).toMatchObject({
      status: 'oom',
      violations: [{ kind: 'memory', count: 1 }],
    });
    expect(await runOn({ waitStatus: 9, state: { Running: true } })).toMatchObject({ status: 'error', violations: [] });
  });
});
