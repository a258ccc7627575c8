/**
 * Each line of the container specification is taken away or changed in turn, and something a program can do, or the
 * supervisor's own look around, must then come out differently. Lines without an effect on this engine are named, with
 * the reason; the unit tests hold those against the golden specification and the engine's inspect.
 */
import { randomBytes } from 'node:crypto';
import { release } from 'node:os';
import { startContainer } from '../../src/adapters/docker/container';
import { launchOf } from '../../src/adapters/docker/launch';
import { createMeter } from '../../src/adapters/docker/measure';
import { runProgram } from '../../src/adapters/docker/program';
import { containerSpecification, type Specification } from '../../src/adapters/docker/specification';
import type { LanguageId } from '../../src/core/types';
import { docker, IMAGES, jobOf, MIB } from './jobs';

jest.setTimeout(60_000);

const limits = { cpus: 0.25, memoryBytes: 48 * MIB, diskBytes: 8 * MIB, pids: 16, timeoutMs: 8000, outputBytes: 4096 };
const RUN_ID = `specification-${process.pid}`;

const specification = (language: LanguageId): Specification =>
  containerSpecification({
    image: IMAGES[language],
    limits,
    runtime: 'default',
    runId: RUN_ID,
    deadline: Date.now() + 600_000,
    network: 'none',
  });

const started = (spec: Specification) =>
  startContainer(docker, {
    specification: spec,
    name: `sallyport-test-${randomBytes(6).toString('hex')}`,
    hostKernel: release(),
  });

/** What a program prints in such a container, or why the sandbox refused to use it. */
async function effect(spec: Specification, language: LanguageId, program: string): Promise<string> {
  try {
    const container = await started(spec);
    const job = jobOf(language, program, { limits });
    const signal = new AbortController().signal;
    const meter = createMeter(container);
    const end = await runProgram({
      container,
      meter,
      launch: launchOf(job, program),
      limits,
      signal,
      onOutput: undefined,
    });
    await container.remove();
    const how = end.ending.kind === 'ended' ? `ended ${end.ending.waitStatus}` : end.ending.kind;
    return `${end.stdout.text.trim()} (${how})`;
  } catch (error) {
    return error instanceof Error
      ? (/\(([^()]*)\); nothing ran/.exec(error.message)?.[1] ?? error.message)
      : String(error);
  }
}

type HostConfig = Specification['HostConfig'];
type Line = {
  readonly line: string;
  readonly without: (spec: Specification) => Specification;
  readonly language?: LanguageId;
  readonly program: string;
  /** What the program prints as things are. */
  readonly usually: string;
};

const host =
  (change: (config: HostConfig) => Partial<HostConfig>) =>
  (spec: Specification): Specification => ({ ...spec, HostConfig: { ...spec.HostConfig, ...change(spec.HostConfig) } });
/** The engine adds these options of its own accord, so that their opposites stand for their absence. */
const tmpfsWith = (option: string, opposite: string) =>
  host(({ Tmpfs }) => ({ Tmpfs: { '/tmp': (Tmpfs?.['/tmp'] ?? '').replace(option, opposite) } }));
const tmpfsWithout = (option: RegExp) =>
  host(({ Tmpfs }) => ({ Tmpfs: { '/tmp': (Tmpfs?.['/tmp'] ?? '').replace(option, '') } }));
const ulimitsWithout = (name: string) =>
  host(({ Ulimits }) => ({ Ulimits: (Ulimits ?? []).filter((limit) => limit.Name !== name) }));

const HELLO = 'echo hello';

const LINES: readonly Line[] = [
  {
    line: 'Entrypoint',
    without: (spec) => ({ ...spec, Entrypoint: ['true'] }),
    program: HELLO,
    usually: 'hello (ended 0)',
  },
  {
    line: 'Cmd',
    without: (spec) => ({ ...spec, Entrypoint: ['perl', '-e'], Cmd: ['exit'] }),
    program: HELLO,
    usually: 'hello (ended 0)',
  },
  {
    line: 'Image',
    without: (spec) => ({ ...spec, Image: IMAGES.bash }),
    language: 'python',
    program: 'print("hello")',
    usually: 'hello (ended 0)',
  },
  { line: 'User', without: (spec) => ({ ...spec, User: '0:0' }), program: HELLO, usually: 'hello (ended 0)' },
  {
    line: 'Env',
    without: (spec) => ({ ...spec, Env: [...(spec.Env ?? []), 'SECRET=1'] }),
    program: 'echo "${SECRET-none}"',
    usually: 'none (ended 0)',
  },
  {
    line: 'Hostname',
    without: ({ Hostname: _, ...spec }) => spec,
    program: 'echo "$HOSTNAME"',
    usually: 'sallyport (ended 0)',
  },
  { line: 'OpenStdin', without: (spec) => ({ ...spec, OpenStdin: false }), program: HELLO, usually: 'hello (ended 0)' },
  {
    line: 'AttachStdin',
    without: (spec) => ({ ...spec, AttachStdin: false, OpenStdin: false }),
    program: HELLO,
    usually: 'hello (ended 0)',
  },
  {
    line: 'HostConfig.NetworkMode',
    without: host(() => ({ NetworkMode: 'host' })),
    program: HELLO,
    usually: 'hello (ended 0)',
  },
  {
    line: 'HostConfig.Dns',
    without: host(() => ({ Dns: [] })),
    program: 'grep nameserver /etc/resolv.conf',
    usually: 'nameserver 192.0.2.53 (ended 0)',
  },
  {
    line: 'HostConfig.DnsSearch',
    without: host(() => ({ DnsSearch: ['example.org'] })),
    program: 'grep -c search /etc/resolv.conf',
    usually: '0 (ended 256)',
  },
  {
    line: 'HostConfig.DnsOptions',
    without: host(() => ({ DnsOptions: [] })),
    program: 'grep options /etc/resolv.conf',
    usually: 'options attempts:1 (ended 0)',
  },
  {
    line: 'HostConfig.CgroupnsMode',
    without: host(() => ({ CgroupnsMode: 'host' as 'private' })),
    program: 'grep -c docker /proc/self/cgroup',
    usually: '0 (ended 256)',
  },
  {
    line: 'HostConfig.IpcMode',
    without: host(() => ({ IpcMode: 'none' })),
    program: 'test -w /dev/shm && echo shared memory',
    usually: 'shared memory (ended 0)',
  },
  {
    line: 'HostConfig.Privileged',
    without: host(() => ({ Privileged: true })),
    program: HELLO,
    usually: 'hello (ended 0)',
  },
  {
    line: 'HostConfig.ReadonlyRootfs',
    without: host(() => ({ ReadonlyRootfs: false })),
    program: HELLO,
    usually: 'hello (ended 0)',
  },
  { line: 'HostConfig.CapDrop', without: host(() => ({ CapDrop: [] })), program: HELLO, usually: 'hello (ended 0)' },
  {
    line: 'HostConfig.SecurityOpt no-new-privileges',
    without: host(({ SecurityOpt }) => ({ SecurityOpt: SecurityOpt?.slice(1) })),
    program: HELLO,
    usually: 'hello (ended 0)',
  },
  {
    line: 'HostConfig.SecurityOpt seccomp',
    without: host(({ SecurityOpt }) => ({ SecurityOpt: SecurityOpt?.slice(0, 1) })),
    program: HELLO,
    usually: 'hello (ended 0)',
  },
  {
    line: 'HostConfig.MaskedPaths',
    without: host(() => ({ MaskedPaths: [] })),
    program: 'ls /sys/firmware | wc -l',
    usually: '0 (ended 0)',
  },
  {
    line: 'HostConfig.ReadonlyPaths',
    without: host(() => ({ ReadonlyPaths: [] })),
    program: 'grep -c "/proc/sys ro" /proc/self/mountinfo',
    usually: '1 (ended 0)',
  },
  { line: 'HostConfig.Tmpfs', without: host(() => ({ Tmpfs: {} })), program: HELLO, usually: 'hello (ended 0)' },
  { line: 'HostConfig.Tmpfs noexec', without: tmpfsWith('noexec', 'exec'), program: HELLO, usually: 'hello (ended 0)' },
  { line: 'HostConfig.Tmpfs nosuid', without: tmpfsWith('nosuid', 'suid'), program: HELLO, usually: 'hello (ended 0)' },
  { line: 'HostConfig.Tmpfs nodev', without: tmpfsWith('nodev', 'dev'), program: HELLO, usually: 'hello (ended 0)' },
  {
    line: 'HostConfig.Tmpfs size',
    without: tmpfsWithout(/size=\d+,/),
    program: 'df --output=size /tmp | tail -1',
    usually: '8192 (ended 0)',
  },
  {
    line: 'HostConfig.Tmpfs nr_inodes',
    without: tmpfsWithout(/nr_inodes=\d+,/),
    program: 'df --output=itotal /tmp | tail -1',
    usually: '16384 (ended 0)',
  },
  {
    line: 'HostConfig.ShmSize',
    without: host(() => ({ ShmSize: 64 * MIB })),
    program: 'df --output=size /dev/shm | tail -1',
    usually: '16384 (ended 0)',
  },
  {
    line: 'HostConfig.Memory',
    without: host(() => ({ Memory: 0, MemorySwap: 0 })),
    language: 'python',
    program: 'print(len(bytearray(b"x") * (100 << 20)))',
    usually: ' (ended 9)',
  },
  {
    line: 'HostConfig.OomScoreAdj',
    without: host(() => ({ OomScoreAdj: 0 })),
    program: 'cat /proc/self/oom_score_adj',
    usually: '1000 (ended 0)',
  },
  {
    line: 'HostConfig.NanoCpus',
    without: host(() => ({ NanoCpus: 0 })),
    language: 'python',
    program:
      'import time\nend = time.monotonic() + 1\nwhile time.monotonic() < end:\n    pass\nfor file in ("cpu/cpu.cfs_quota_us", "cpu.max"):\n    try:\n        print(open("/sys/fs/cgroup/" + file).read().split()[0])\n    except OSError:\n        pass\nprint("throttled" if time.process_time() < 0.6 else "free")',
    usually: '25000\nthrottled (ended 0)',
  },
  {
    line: 'HostConfig.PidsLimit',
    without: host(() => ({ PidsLimit: 0 })),
    language: 'python',
    program:
      'import threading, time\nn = 0\ntry:\n    for n in range(60):\n        threading.Thread(target=time.sleep, args=(1,), daemon=True).start()\nexcept RuntimeError:\n    pass\nprint(n)',
    usually: '15 (ended 0)',
  },
  {
    line: 'HostConfig.Ulimits nofile',
    without: ulimitsWithout('nofile'),
    program: 'ulimit -n',
    usually: '256 (ended 0)',
  },
  {
    line: 'HostConfig.Ulimits core',
    without: host(({ Ulimits }) => ({
      Ulimits: (Ulimits ?? []).map((limit) => (limit.Name === 'core' ? { ...limit, Soft: MIB, Hard: MIB } : limit)),
    })),
    program: 'ulimit -c',
    usually: '0 (ended 0)',
  },
  {
    line: 'HostConfig.Ulimits fsize',
    without: ulimitsWithout('fsize'),
    program: 'ulimit -f',
    usually: '8192 (ended 0)',
  },
  { line: 'Labels', without: (spec) => ({ ...spec, Labels: {} }), program: HELLO, usually: 'hello (ended 0)' },
  {
    line: 'HostConfig.LogConfig',
    without: host(() => ({ LogConfig: { Type: 'json-file', Config: {} } })),
    program: HELLO,
    usually: 'hello (ended 0)',
  },
  {
    line: 'HostConfig.AutoRemove',
    without: host(() => ({ AutoRemove: false })),
    program: HELLO,
    usually: 'hello (ended 0)',
  },
  { line: 'StdinOnce', without: (spec) => ({ ...spec, StdinOnce: false }), program: HELLO, usually: 'hello (ended 0)' },
];

/** Their effects do not show in what a program prints; each has a test of its own below or in another file. */
const SHOWN_ELSEWHERE: readonly string[] = ['Labels', 'HostConfig.LogConfig', 'HostConfig.AutoRemove', 'StdinOnce'];

const NO_EFFECT_HERE: Readonly<Record<string, string>> = {
  WorkingDir: 'the supervisor goes to the program’s folder itself',
  Tty: 'a terminal’s stream has no frames: nothing would ever be ready',
  AttachStdout: 'says only what the command line would attach to',
  AttachStderr: 'see AttachStdout',
  Healthcheck: 'the images of the tests declare none',
  'HostConfig.MemorySwap': 'this machine has no swap',
};

afterAll(async () => {
  const filters = { label: [`io.sallyport.run=${RUN_ID}`] };
  const left = await docker.listContainers({ all: true, filters });
  await Promise.all(left.map(({ Id }) => docker.getContainer(Id).remove({ force: true })));
});

describe('a line of the specification', () => {
  const shown = LINES.filter(({ line }) => !SHOWN_ELSEWHERE.includes(line));
  test.each(shown.map((line) => [line.line, line] as const))('%s has an effect', async (_, line) => {
    const { without, language = 'bash', program, usually } = line;
    const spec = specification(language);
    expect(await effect(spec, language, program)).toBe(usually);
    expect(await effect(without(spec), language, program)).not.toBe(usually);
  });

  test('LogConfig keeps output off the host’s disk', async () => {
    const logged = async (spec: Specification): Promise<string> => {
      const container = await started(spec);
      const logs = docker.getContainer(container.id).logs({ stdout: true });
      const result = await logs.then((bytes) => `${bytes.length > 0}`).catch(() => 'no log');
      await container.remove();
      return result;
    };
    const [line] = LINES.filter(({ line }) => line === 'HostConfig.LogConfig');
    const spec = specification('bash');
    expect([await logged(spec), await logged(line?.without(spec) ?? spec)]).toEqual(['no log', 'true']);
  });

  test('StdinOnce makes the stream the lifeline', async () => {
    const outlives = async (spec: Specification): Promise<boolean> => {
      const created = await docker.createContainer({ ...spec });
      const stream = await created.attach({ stream: true, stdin: true, stdout: true, stderr: true, hijack: true });
      await created.start();
      await new Promise((resolve) => stream.once('data', resolve));
      if ('destroy' in stream && typeof stream.destroy === 'function') stream.destroy();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const state = await created.inspect().catch(() => null);
      await created.remove({ force: true }).catch(() => undefined);
      return state?.State.Running === true;
    };
    const [line] = LINES.filter(({ line }) => line === 'StdinOnce');
    const spec = specification('bash');
    expect([await outlives(spec), await outlives(line?.without(spec) ?? spec)]).toEqual([false, true]);
  });

  test('AutoRemove leaves nothing of a container that ended while nobody of ours lived', async () => {
    const remains = async (spec: Specification): Promise<boolean> => {
      const created = await docker.createContainer({ ...spec, Entrypoint: ['true'] });
      await created.start();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return await created.remove({ force: true }).then(
        () => true,
        () => false,
      );
    };
    const [line] = LINES.filter(({ line }) => line === 'HostConfig.AutoRemove');
    const spec = specification('bash');
    expect([await remains(spec), await remains(line?.without(spec) ?? spec)]).toEqual([false, true]);
  });

  test('is either shown to have an effect, or named with the reason why it has none here', () => {
    const spec = specification('bash');
    const fields = Object.keys(spec).filter((field) => field !== 'HostConfig');
    const all = [...fields, ...Object.keys(spec.HostConfig).map((field) => `HostConfig.${field}`)];
    const covered = [...LINES.map(({ line }) => line.split(' ')[0] ?? ''), ...Object.keys(NO_EFFECT_HERE)];
    expect(all.filter((field) => !covered.includes(field))).toEqual([]);
    expect(covered.filter((field) => !all.includes(field))).toEqual([]);
  });
});
