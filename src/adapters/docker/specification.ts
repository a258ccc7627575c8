/** What every container of ours is, as a pure function: the engine is asked for exactly this and nothing else. */
import type { ContainerCreateOptions } from 'dockerode';
import type { Limits } from '../../core/types';
import { seccompProfile } from './seccomp';
import { SUPERVISOR } from './supervisor';

/** Labels by which the sweep finds what a killed run left behind. */
export const LABELS = {
  app: 'io.sallyport.app',
  runId: 'io.sallyport.run',
  /** Milliseconds since the epoch after which nobody needs the container any more. */
  deadline: 'io.sallyport.deadline',
} as const;

/** No user of the image's: 65534 owns nothing in it. */
const USER = '65534:65534';

/**
 * What the engine would copy of the host's resolver tells of the network it stands in. This address leads nowhere
 * (RFC 5737): a name is asked for in vain at once, and counted. Who joins an anchor has the anchor's.
 */
const NO_RESOLVER = { Dns: ['192.0.2.53'], DnsSearch: ['.'], DnsOptions: ['attempts:1'] };

/** Processes that are ours inside: the supervisor. They are not taken from the program's share. */
export const SUPERVISOR_PIDS = 1;

/** Docker’s own masks, written out so that an older engine has the newer ones too. */
const MASKED_PATHS = [
  '/proc/acpi',
  '/proc/asound',
  '/proc/interrupts',
  '/proc/kcore',
  '/proc/keys',
  '/proc/latency_stats',
  '/proc/sched_debug',
  '/proc/scsi',
  '/proc/timer_list',
  '/proc/timer_stats',
  '/sys/devices/virtual/powercap',
  '/sys/firmware',
];

const READONLY_PATHS = ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'];

const MIB = 1024 * 1024;

export type SpecificationRequest = {
  readonly image: string;
  readonly limits: Limits;
  readonly runtime: string;
  readonly runId: string;
  readonly deadline: number;
  /** `none`, or `container:ID` of an anchor of ours that has none either. */
  readonly network: string;
};

/** Body of the engine's create call. */
export type Specification = ContainerCreateOptions & {
  readonly HostConfig: NonNullable<ContainerCreateOptions['HostConfig']> & { readonly CgroupnsMode: 'private' };
};

export function containerSpecification(request: SpecificationRequest): Specification {
  return {
    Image: request.image,
    Entrypoint: ['perl', '-e', SUPERVISOR],
    Cmd: [],
    User: USER,
    WorkingDir: '/tmp',
    Env: ['HOME=/tmp', 'TMPDIR=/tmp', 'LANG=C.UTF-8', 'PERL_BADLANG=0'],
    ...(request.network === 'none' ? { Hostname: 'sallyport' } : {}),
    Labels: {
      [LABELS.app]: 'sallyport',
      [LABELS.runId]: request.runId,
      [LABELS.deadline]: String(request.deadline),
    },
    // An image's own health check would run inside beside the program.
    Healthcheck: { Test: ['NONE'] },
    OpenStdin: true,
    StdinOnce: true,
    AttachStdin: true,
    AttachStdout: true,
    AttachStderr: true,
    Tty: false,
    HostConfig: hostConfig(request),
  };
}

/** A kernel that runs inside the container's limits takes some of them for itself; with less it does not come up. */
const OWN_KERNEL = { runtimes: /runsc|gvisor|kata/i, pids: 256, memoryBytes: 128 * MIB } as const;
const NO_KERNEL = { pids: 0, memoryBytes: 0 } as const;

function hostConfig({ limits, runtime, network }: SpecificationRequest): Specification['HostConfig'] {
  const kernel = OWN_KERNEL.runtimes.test(runtime) ? OWN_KERNEL : NO_KERNEL;
  const memory = limits.memoryBytes + limits.diskBytes + kernel.memoryBytes;
  return {
    ...(runtime === 'default' ? {} : { Runtime: runtime }),
    NetworkMode: network,
    ...(network === 'none' ? NO_RESOLVER : {}),
    IpcMode: 'private',
    CgroupnsMode: 'private',
    Privileged: false,
    ReadonlyRootfs: true,
    CapDrop: ['ALL'],
    SecurityOpt: ['no-new-privileges', `seccomp=${JSON.stringify(seccompProfile())}`],
    MaskedPaths: MASKED_PATHS,
    ReadonlyPaths: READONLY_PATHS,
    // Without nr_inodes an inode bomb dies as an out-of-memory; a second tmpfs would too.
    Tmpfs: { '/tmp': `rw,noexec,nosuid,nodev,size=${limits.diskBytes},nr_inodes=16384,mode=1777` },
    ShmSize: 16 * MIB,
    // tmpfs is memory, so the engine's limit covers both; equal values mean no swap.
    Memory: memory,
    MemorySwap: memory,
    OomScoreAdj: 1000,
    NanoCpus: Math.round(limits.cpus * 1e9),
    PidsLimit: limits.pids + SUPERVISOR_PIDS + kernel.pids,
    Ulimits: [
      { Name: 'nofile', Soft: 256, Hard: 256 },
      { Name: 'core', Soft: 0, Hard: 0 },
      { Name: 'fsize', Soft: limits.diskBytes, Hard: limits.diskBytes },
    ],
    // Output goes over the attached stream only: a log driver would write a flood to the host's disk.
    LogConfig: { Type: 'none', Config: {} },
    // Nothing is left of a container that ended, also where nobody of ours lives to remove it: after a kill of the
    // action, or of the engine. What the engine said of its end stays in its events.
    AutoRemove: true,
  };
}
