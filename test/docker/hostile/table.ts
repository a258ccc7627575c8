/** Programs written to break the sandbox, what must become of each, and benign twins that must simply run. */
import type { ExecutionStatus, Limits, Violation } from '../../../src/core/types';

export type Fate = {
  /** File in `programs/`. */
  readonly program: string;
  /** Several where the kernel decides which of a program's processes meets the limit first. */
  readonly status: ExecutionStatus | readonly ExecutionStatus[];
  readonly exitCode?: number | null;
  /** Several where machines differ. */
  readonly signal?: string | null | readonly string[];
  /** Exactly these kinds; nothing here means none. */
  readonly violations?: readonly Violation['kind'][];
  /** Kinds that may be there too. */
  readonly perhaps?: readonly Violation['kind'][];
  /** What stdout must hold. `held` unless given for programs that end `ok`. */
  readonly says?: string;
  readonly limits?: Partial<Limits>;
};

const MIB = 1024 * 1024;

const timeout = (program: string): Fate => ({ program, status: 'timeout', exitCode: null, violations: ['time'] });
const error = (program: string, exitCode: number): Fate => ({ program, status: 'error', exitCode, signal: null });
const killed = (program: string, signal: string): Fate => ({ program, status: 'error', exitCode: null, signal });
const held = (program: string, more: Partial<Fate> = {}): Fate => ({
  program,
  status: 'ok',
  exitCode: 0,
  says: 'held',
  ...more,
});
const runs = (program: string, says: string, more: Partial<Fate> = {}): Fate => ({
  program,
  status: 'ok',
  exitCode: 0,
  says,
  ...more,
});
const flood = (program: string): Fate => ({ program, status: 'output-limit', exitCode: null, violations: ['output'] });
const oom = (program: string): Fate => ({ program, status: 'oom', signal: 'SIGKILL', violations: ['memory'] });

const TIME: readonly Fate[] = [
  timeout('time-endless-loop.py'),
  timeout('time-endless-loop.js'),
  timeout('time-endless-loop.sh'),
  timeout('time-sleeps.py'),
  timeout('time-ignores-signals.py'),
  timeout('time-traps-signals.sh'),
  timeout('time-closes-its-output.py'),
  timeout('time-closes-its-output.js'),
  timeout('time-stops-itself.py'),
  timeout('time-hangs-at-exit.py'),
  timeout('time-regex.js'),
  timeout('time-dead-leader.py'),
  timeout('time-vfork-tree.sh'),
  timeout('time-executes-itself.sh'),
];

const ENDINGS: readonly Fate[] = [
  error('ending-exits-124.py', 124),
  error('ending-exits-137.sh', 137),
  error('ending-exits-143.js', 143),
  error('ending-exits-139.py', 139),
  error('ending-claims-oom.sh', 137),
  error('ending-claims-timeout.py', 124),
  error('ending-forges-the-marker.py', 5),
  error('ending-floods-markers.js', 7),
  error('ending-nonblocking-output.py', 9),
  error('ending-kills-its-parent.sh', 3),
  error('ending-reads-its-own-pipe.py', 5),
  error('ending-shrinks-its-pipe.py', 6),
  error('ending-adopts-orphans.py', 3),
  killed('ending-kills-itself-below-the-limit.py', 'SIGKILL'),
  killed('ending-file-size.sh', 'SIGXFSZ'),
  killed('ending-broken-pipe.py', 'SIGPIPE'),
  killed('ending-nameless-signal.sh', 'SIG37'),
  runs('ending-stopped-child.sh', 'done'),
  runs('ending-child-waits-for-its-listener.py', 'done'),
  killed('ending-killed.py', 'SIGKILL'),
  killed('ending-segfault.py', 'SIGSEGV'),
  killed('ending-segfault.sh', 'SIGSEGV'),
  killed('ending-aborts.py', 'SIGABRT'),
  killed('ending-terminated.js', 'SIGTERM'),
  killed('ending-alarm.py', 'SIGALRM'),
  runs('ending-exit-256.sh', ''),
  runs('ending-hides-its-error.py', ''),
  runs('ending-daemon-keeps-output.py', 'parent done'),
  runs('ending-background-job.sh', 'done'),
  runs('ending-detached-child.js', 'done'),
  runs('ending-kills-everything.py', 'still here'),
  runs('ending-child-dies-of-a-signal.sh', ''),
];

const MEMORY: readonly Fate[] = [
  oom('memory-bytearray.py'),
  oom('memory-buffers.js'),
  { ...oom('memory-string.sh'), limits: { timeoutMs: 20_000 } },
  oom('memory-shared.py'),
  oom('memory-system-v.py'),
  oom('memory-page-tables.py'),
  { ...oom('memory-array.ts'), limits: { timeoutMs: 20_000 } },
  // Who of them asks for the page too many is the kernel's choice.
  { program: 'memory-messages.py', status: 'oom', violations: ['memory'] },
  { program: 'memory-sockets.py', status: ['ok', 'oom'], violations: ['memory'] },
  held('memory-pipes.py'),
  { ...killed('memory-heap.js', 'SIGABRT'), limits: { timeoutMs: 20_000 } },
  oom('memory-recursion.py'),
  error('memory-stack.js', 1),
  runs('memory-child-only.py', '-9', { violations: ['memory'] }),
  runs('memory-child-of-a-shell.sh', 'survived', { violations: ['memory'] }),
  {
    program: 'memory-many-children.py',
    status: ['ok', 'oom'],
    violations: ['memory'],
    limits: { timeoutMs: 20_000 },
  },
  held('memory-dev-shm.py', { perhaps: ['disk'] }),
  held('memory-unkillable.py'),
  held('memory-locks.py'),
];

const PROCESSES: readonly Fate[] = [
  { program: 'processes-bomb.sh', status: ['ok', 'error', 'timeout'], violations: ['processes'], perhaps: ['time'] },
  { program: 'processes-bomb.py', status: 'timeout', violations: ['processes', 'time'] },
  held('processes-bomb.js', { violations: ['processes'] }),
  held('processes-threads.py', { violations: ['processes'] }),
  held('processes-zombies.py', { violations: ['processes'] }),
  {
    program: 'processes-bomb-then-kill.py',
    status: ['timeout', 'error'],
    violations: ['processes'],
    perhaps: ['time'],
  },
  runs('processes-orphans.sh', 'done'),
  held('processes-limits-process-1.py'),
  held('processes-nice.py'),
  held('processes-realtime.py'),
  runs('processes-signals-to-process-1.py', 'still here'),
  held('processes-open-files.py'),
  held('processes-watches.py'),
  held('processes-raises-its-limits.py'),
];

const FILES: readonly Fate[] = [
  held('files-writes-outside.py'),
  held('files-writes-outside.sh'),
  held('files-writes-outside.js'),
  held('files-fills-the-disk.py', { violations: ['disk'] }),
  held('files-fills-the-disk.sh', { violations: ['disk'] }),
  held('files-inodes.sh'),
  held('files-inodes.py'),
  held('files-giant-sparse.py'),
  held('files-executes-its-own.sh'),
  held('files-executes-its-own.js'),
  held('files-executes-from-memory.py'),
  ...['hard-links.py', 'extended-attributes.py', 'loader-runs-its-own.sh', 'maps-its-own.py', 'nameless-executable.py']
    .concat(['terminals.py', 'special.py'])
    .map((name) => held(`files-${name}`)),
  held('files-setuid.sh'),
  held('files-device-nodes.py'),
  held('files-kernel-memory.sh'),
  held('files-cgroup.sh'),
  runs('files-removes-itself.sh', 'done'),
  runs('files-output-link-out.py', 'done'),
  runs('files-output-links.sh', ''),
  runs('files-output-many.py', 'done'),
  runs('files-output-deep.py', 'done'),
  runs('files-output-names.py', 'done'),
  ...['unreadable.sh', 'closed.sh', 'is-a-pipe.sh', 'forges-records.py', 'rewritten.py', 'endless-path.py'].map(
    (name) => runs(`files-output-${name}`, 'done'),
  ),
];

const OUTPUT: readonly Fate[] = [
  flood('output-flood.py'),
  flood('output-flood.js'),
  flood('output-flood.sh'),
  flood('output-flood-both.py'),
  flood('output-zeros.py'),
  flood('output-spliced.py'),
  error('output-begins-a-marker.py', 4),
  runs('output-byte-by-byte.py', 'xxx'),
  runs('output-runner-commands.ts', '::add-mask::x\n'),
  flood('output-no-line-end.js'),
  runs('output-binary.py', '\0\u0001\u0002'),
  runs('output-runner-commands.sh', '::set-output name=a::b'),
  runs('output-slow-drip-after-exit.sh', 'done'),
];

const NETWORK: readonly Fate[] = [
  held('network-host-port.py', { violations: ['network'] }),
  held('network-host-port.sh', { violations: ['network'] }),
  held('network-host-port.js', { violations: ['network'] }),
  held('network-metadata.js', { violations: ['network'] }),
  held('network-azure.py', { violations: ['network'] }),
  held('network-udp.py', { violations: ['network'] }),
  held('network-names.py', { violations: ['network'] }),
  held('network-ipv6.py', { perhaps: ['network'] }),
  held('network-families.py'),
  held('network-docker-socket.py'),
  held('network-interfaces.py'),
  held('network-listening-tables.py'),
  held('network-named-sockets.py'),
  held('network-resolver.sh'),
  held('network-everybody.py', { violations: ['network'] }),
];

const PRIVILEGE: readonly Fate[] = [
  ...['becomes-root.py', 'tools.sh', 'namespaces.py', 'clone-namespace.py', 'setns.py', 'traces-process-1.py'],
  ...['traces-a-child.py', 'reads-memory-of-process-1.py', 'opens-process-1.sh', 'holds-the-lifeline.py'],
  ...['steals-a-file.py', 'io_uring.py', 'bpf.py', 'perf.py', 'userfaultfd.py', 'add-key.py', 'open-by-handle.py'],
  ...['kexec.py', 'module.py', 'mount-api.py', 'clock.py', 'reboot.py', 'personality.py', 'swap.py', 'hostname.py'],
  ...['capabilities.py', 'netlink-protocols.py', 'internet-protocols.py', 'starves-process-1.py', 'clone3.py'],
  ...['mounts.py', 'memory-of-others.py', 'keeps-privileges.py'],
]
  .map((name) => held(`privilege-${name}`))
  .concat([
    // The filter's answer; a machine that has no 32-bit entry at all faults before the filter is asked.
    { program: 'privilege-32-bit.py', status: 'error', signal: ['SIGSYS', 'SIGSEGV'], perhaps: ['syscall'] },
    { program: 'privilege-x32.py', status: 'error', signal: 'SIGSYS', violations: ['syscall'] },
  ]);

const SECRETS: readonly Fate[] = [
  runs('secrets-environment.py', 'PARAMETERS'),
  runs('secrets-environment.js', 'PARAMETERS'),
  runs('secrets-environment-of-all.sh', 'PARAMETERS'),
  held('secrets-host-file.py'),
  runs('secrets-search.sh', 'done'),
  runs('secrets-process-list.sh', ''),
  held('secrets-tokens.js'),
  ...['inherited-files.py', 'roots-of-others.js', 'host-paths.ts', 'beyond-the-root.py', 'kernel-log.py'].map((name) =>
    held(`secrets-${name}`),
  ),
];

const METRICS: readonly Fate[] = [held('metrics-resets-its-peak.sh')];

const BENIGN: readonly Fate[] = [
  runs('benign-loopback.py', 'hello'),
  runs('benign-http.js', 'hello'),
  runs('benign-pool.py', '328350\n328350'),
  runs('benign-workers.js', 'hello'),
  runs('benign-files.py', 'hello\n42'),
  runs('benign-pipes.sh', '1000\n999\n998\nsame\nhere 42\nbye'),
  runs('benign-signals.sh', 'caught\ncaught\nend'),
  runs('benign-memory.py', `${48 * MIB}`),
  runs('benign-output.py', 'xxx'),
  runs('benign-subprocess.py', '42'),
  runs('benign-async.js', 'hello'),
];

export const FAMILIES = {
  time: TIME,
  endings: ENDINGS,
  memory: MEMORY,
  processes: PROCESSES,
  files: FILES,
  output: OUTPUT,
  network: NETWORK,
  privilege: PRIVILEGE,
  secrets: SECRETS,
  metrics: METRICS,
  benign: BENIGN,
} as const;
