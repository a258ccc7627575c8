/** From evidence to status: a pure judgement of what was seen from outside. */
import { constants } from 'node:os';
import { assertNever } from '../../core/result';
import type { Execution, Limits, Resources, Violation } from '../../core/types';
import type { OutputStream } from './demultiplex';
import type { Measurement } from './measure';
import { SUPERVISOR_PIDS } from './specification';

/** Why a program is over. The first cause counts. */
export type Ending =
  /** The supervisor's word, with `waitpid`'s status: the program chose both, so they decide nothing but exit code and signal. */
  | { readonly kind: 'ended'; readonly waitStatus: number; readonly files: number }
  /** The supervisor could not start the program. */
  | { readonly kind: 'problem'; readonly message: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'overflow'; readonly stream: OutputStream }
  /** The container ended, or the engine went away, without a word. */
  | { readonly kind: 'gone'; readonly oomKilled: boolean; readonly message: string };

export type Evidence = {
  readonly ending: Ending;
  readonly limits: Limits;
  readonly before: Measurement;
  readonly after: Measurement;
  readonly wallMs: number;
};

export type Judgement = Pick<
  Execution,
  'status' | 'exitCode' | 'signal' | 'violations' | 'resources' | 'message' | 'reasonCode'
>;

export function judge(evidence: Evidence): Judgement {
  const { exitCode, signal } = exitOf(evidence.ending);
  return {
    status: statusOf(evidence, exitCode, signal),
    exitCode,
    signal,
    violations: violationsOf(evidence, signal),
    resources: resourcesOf(evidence),
    ...failureOf(evidence.ending),
  };
}

function statusOf(
  { ending, before, after }: Evidence,
  exitCode: number | null,
  signal: string | null,
): Execution['status'] {
  switch (ending.kind) {
    case 'ended':
      if (exitCode === 0) return 'ok';
      return killedForMemory(exitCode, signal) && increase(before, after, 'oomKills') > 0 ? 'oom' : 'error';
    case 'gone':
      return ending.oomKilled ? 'oom' : 'infra-error';
    case 'problem':
      return 'infra-error';
    case 'timeout':
      return 'timeout';
    case 'cancelled':
      return 'cancelled';
    case 'overflow':
      return 'output-limit';
    default:
      return assertNever(ending);
  }
}

/** The kernel kills with SIGKILL; a shell in between reports its child's death as 137. Evidence alone makes it `oom`. */
const killedForMemory = (exitCode: number | null, signal: string | null): boolean =>
  signal === 'SIGKILL' || exitCode === 137;

function exitOf(ending: Ending): Pick<Execution, 'exitCode' | 'signal'> {
  if (ending.kind !== 'ended') return { exitCode: null, signal: null };
  const number = ending.waitStatus & 0x7f;
  return number === 0
    ? { exitCode: ending.waitStatus >> 8, signal: null }
    : { exitCode: null, signal: signalName(number) };
}

function signalName(number: number): string {
  const known = Object.entries(constants.signals).find(([, value]) => value === number);
  return known?.[0] ?? `SIG${number}`;
}

function failureOf(ending: Ending): Pick<Execution, 'message' | 'reasonCode'> {
  if (ending.kind === 'problem') return { message: ending.message, reasonCode: 'sandbox_error' };
  if (ending.kind === 'gone' && !ending.oomKilled) return { message: ending.message, reasonCode: 'sandbox_error' };
  return { message: null, reasonCode: null };
}

type Counter = 'oomKills' | 'refusedForks' | 'unroutable' | 'networkBytes' | 'cpuMs';

/** How much a counter grew; 0 where it cannot be read: no violation is claimed without evidence. */
function increase(before: Measurement, after: Measurement, counter: Counter): number {
  return Math.max(0, (after[counter] ?? 0) - (before[counter] ?? 0));
}

function violationsOf({ ending, limits, before, after }: Evidence, signal: string | null): readonly Violation[] {
  const found: readonly Violation[] = [
    {
      kind: 'network',
      detail: 'tried to reach an address; the sandbox has no network',
      count: increase(before, after, 'unroutable'),
    },
    {
      kind: 'memory',
      detail: `used more memory than ${limits.memoryBytes + limits.diskBytes} bytes (memory and disk together); the kernel ended a process`,
      count: Math.max(increase(before, after, 'oomKills'), ending.kind === 'gone' && ending.oomKilled ? 1 : 0),
    },
    {
      kind: 'processes',
      detail: `tried to have more than ${limits.pids} processes and threads at once`,
      count: increase(before, after, 'refusedForks'),
    },
    { kind: 'disk', detail: `filled the disk of ${limits.diskBytes} bytes`, count: isFull(limits, after) ? 1 : 0 },
    {
      kind: 'output',
      detail: ending.kind === 'overflow' ? `${ending.stream} went on past 8 × ${limits.outputBytes} bytes` : '',
      count: ending.kind === 'overflow' ? 1 : 0,
    },
    { kind: 'time', detail: `ran longer than ${limits.timeoutMs} ms`, count: ending.kind === 'timeout' ? 1 : 0 },
    {
      kind: 'syscall',
      detail: 'ended by SIGSYS: a system call interface that the sandbox does not have',
      count: signal === 'SIGSYS' ? 1 : 0,
    },
  ];
  return found.filter(({ count }) => count > 0);
}

/** The last pages are never all usable, so a disk within 64 KiB of its size refused a write or is about to. */
const LAST_BYTES = 65_536;

/** More than the disk can hold is shared memory, beside which the kernel's figure does not tell what the disk holds. */
const diskBytesOf = ({ diskBytes }: Limits, { sharedBytes }: Measurement): number | null =>
  sharedBytes === null || sharedBytes > diskBytes + LAST_BYTES ? null : sharedBytes;

const isFull = (limits: Limits, after: Measurement): boolean =>
  (diskBytesOf(limits, after) ?? 0) >= limits.diskBytes - LAST_BYTES;

function resourcesOf({ limits, before, after, wallMs }: Evidence): Resources {
  const { cpuMs, peakMemoryBytes, peakPids } = after;
  return {
    wallMs,
    cpuMs: cpuMs === null || before.cpuMs === null ? null : cpuMs - before.cpuMs,
    peakMemoryBytes,
    // Starting a container takes some threads of the engine's: a peak that did not rise after that is not the program's.
    peakPids: peakPids === null || peakPids <= (before.peakPids ?? 0) ? null : peakPids - SUPERVISOR_PIDS,
    diskBytes: diskBytesOf(limits, after),
    networkBytes: after.networkBytes === null ? null : increase(before, after, 'networkBytes'),
  };
}
