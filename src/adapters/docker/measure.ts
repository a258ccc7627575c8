/** What the kernel says of a container's control group, read from outside while the container lives. */
import { readFileSync } from 'node:fs';

/** Every figure is `null` where this kernel or this user cannot tell. */
export type Measurement = {
  readonly cpuMs: number | null;
  readonly peakMemoryBytes: number | null;
  /** tmpfs and shared memory that is in use now. */
  readonly sharedBytes: number | null;
  readonly oomKills: number | null;
  readonly peakPids: number | null;
  /** Forks refused because of the limit. */
  readonly refusedForks: number | null;
  /** Packets with nowhere to go: one per attempt to reach an address. */
  readonly unroutable: number | null;
  /** Bytes over interfaces that are not the loopback. */
  readonly networkBytes: number | null;
  /** Bytes over the loopback. */
  readonly loopbackBytes: number | null;
};

/** Reads a file of the host; `null` when it is not there or not for us. */
export type ReadText = (path: string) => string | null;

export const readText: ReadText = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

export type Meter = () => Measurement;

export type Measured = { readonly id: string; readonly pid: number; readonly hasOwnKernel: boolean };

/**
 * A meter for the container whose process 1 the engine reports as `pid`. Where that process is not ours (another
 * machine, another pid namespace), its control group does not bear the container's id and every figure is `null`.
 */
export function createMeter(container: Measured, read: ReadText = readText): Meter {
  const { pid, id } = container;
  const groups = groupsOf(read(`/proc/${pid}/cgroup`) ?? '', id);
  const unified = groups.get('') ?? null;
  const isV2 = groups.size === 1 && unified !== null && read(`/sys/fs/cgroup${unified}/pids.max`) !== null;
  const read1 = (controller: string, file: string): string | null => {
    const path = groups.get(controller);
    return path === undefined ? null : read(`/sys/fs/cgroup/${controller}${path}/${file}`);
  };
  const read2 = (file: string): string | null => (unified === null ? null : read(`/sys/fs/cgroup${unified}/${file}`));
  const known = groups.size > 0;
  const measure = () => ({
    ...(isV2 ? measureV2(read2) : measureV1(read1)),
    ...measureNetwork(known ? pid : null, read),
  });
  return container.hasOwnKernel ? () => ({ ...measure(), ...INSIDE_ANOTHER_KERNEL }) : measure;
}

/** All of another kernel's memory is one file to ours, its processes are threads of one program, its network is its own. */
const INSIDE_ANOTHER_KERNEL = {
  sharedBytes: null,
  peakPids: null,
  refusedForks: null,
  unroutable: null,
  networkBytes: null,
  loopbackBytes: null,
} as const;

/** Bytes in use now, of which the peak is the most; `null` where it cannot be told. One small file is read. */
export type Gauge = () => number | null;

export function createMemoryGauge(pid: number, containerId: string, read: ReadText = readText): Gauge {
  const groups = groupsOf(read(`/proc/${pid}/cgroup`) ?? '', containerId);
  const [own, unified] = [groups.get('memory'), groups.get('')];
  return () => {
    if (own !== undefined) return number(read(`/sys/fs/cgroup/memory${own}/memory.usage_in_bytes`));
    return unified === undefined ? null : number(read(`/sys/fs/cgroup${unified}/memory.current`));
  };
}

/** Lines `number:controllers:path`; only those of this container. The unified hierarchy has no controllers. */
function groupsOf(text: string, containerId: string): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    if (controllers === undefined || path === undefined || !path.includes(containerId)) continue;
    for (const controller of controllers.split(',')) groups.set(controller, path);
  }
  return groups;
}

type Network = Pick<Measurement, 'unroutable' | 'networkBytes' | 'loopbackBytes'>;
type Group = Omit<Measurement, keyof Network>;

function measureV1(read: (controller: string, file: string) => string | null): Group {
  const nanoseconds = number(read('cpuacct', 'cpuacct.usage'));
  return {
    cpuMs: nanoseconds === null ? null : nanoseconds / 1e6,
    peakMemoryBytes: number(read('memory', 'memory.max_usage_in_bytes')),
    sharedBytes: field(read('memory', 'memory.stat'), 'total_shmem') ?? field(read('memory', 'memory.stat'), 'shmem'),
    oomKills: field(read('memory', 'memory.oom_control'), 'oom_kill'),
    peakPids: number(read('pids', 'pids.peak')),
    refusedForks: field(read('pids', 'pids.events'), 'max'),
  };
}

function measureV2(read: (file: string) => string | null): Group {
  const microseconds = field(read('cpu.stat'), 'usage_usec');
  return {
    cpuMs: microseconds === null ? null : microseconds / 1000,
    peakMemoryBytes: number(read('memory.peak')),
    sharedBytes: field(read('memory.stat'), 'shmem'),
    oomKills: field(read('memory.events'), 'oom_kill'),
    peakPids: number(read('pids.peak')),
    refusedForks: field(read('pids.events'), 'max'),
  };
}

function measureNetwork(pid: number | null, read: ReadText): Network {
  if (pid === null) return { unroutable: null, networkBytes: null, loopbackBytes: null };
  const v4 = snmpField(read(`/proc/${pid}/net/snmp`), 'Ip', 'OutNoRoutes');
  const v6 = field(read(`/proc/${pid}/net/snmp6`), 'Ip6OutNoRoutes');
  return {
    unroutable: v4 === null ? null : v4 + (v6 ?? 0),
    networkBytes: interfaceBytes(read(`/proc/${pid}/net/dev`), (name) => name !== 'lo'),
    loopbackBytes: interfaceBytes(read(`/proc/${pid}/net/dev`), (name) => name === 'lo'),
  };
}

function number(text: string | null): number | null {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isFinite(value) ? value : null;
}

/** A line `name value`. */
function field(text: string | null, name: string): number | null {
  return number(new RegExp(`^${name}\\s+(\\d+)`, 'm').exec(text ?? '')?.[1] ?? null);
}

/** Two lines `Group: names…` and `Group: values…`. */
function snmpField(text: string | null, group: string, name: string): number | null {
  const [names, values] = (text ?? '').split('\n').filter((line) => line.startsWith(`${group}:`));
  const index = names?.split(' ').indexOf(name) ?? -1;
  return index < 1 ? null : number(values?.split(' ')[index] ?? null);
}

/** `/proc/net/dev`: received bytes are the first figure after the name, sent ones the ninth. */
function interfaceBytes(text: string | null, counts: (name: string) => boolean): number | null {
  if (text === null) return null;
  return text
    .split('\n')
    .map((line) => /^\s*([^:\s]+):\s*(.*)$/.exec(line))
    .filter((match) => match !== null && counts(match[1] ?? ''))
    .reduce((sum, match) => {
      const figures = match?.[2]?.split(/\s+/) ?? [];
      return sum + (number(figures[0] ?? null) ?? 0) + (number(figures[8] ?? null) ?? 0);
    }, 0);
}
