import { type Ending, judge } from '../../../src/adapters/docker/ending';
import type { Measurement } from '../../../src/adapters/docker/measure';

const limits = { cpus: 1, memoryBytes: 1000, diskBytes: 100_000, pids: 8, timeoutMs: 5000, outputBytes: 10 };
const before: Measurement = {
  cpuMs: 10,
  peakMemoryBytes: 500,
  sharedBytes: 0,
  oomKills: 0,
  peakPids: 7,
  refusedForks: 0,
  unroutable: 3,
  networkBytes: 0,
  loopbackBytes: 0,
};

const judged = (ending: Ending, after: Partial<Measurement> = {}) =>
  judge({ ending, limits, before, after: { ...before, ...after }, wallMs: 40 });
const ended = (waitStatus: number): Ending => ({ kind: 'ended', waitStatus, files: 0 });
const brief = (ending: Ending, after: Partial<Measurement> = {}) => {
  const { status, exitCode, signal, violations } = judged(ending, after);
  return [status, exitCode, signal, ...violations.map(({ kind, count }) => `${kind} ${count}`)];
};

describe('the judgement of an ending', () => {
  test.each<[string, Ending, Partial<Measurement>, readonly unknown[]]>([
    ['exit 0', ended(0), {}, ['ok', 0, null]],
    ['exit 3', ended(3 << 8), {}, ['error', 3, null]],
    ['exit 124 is no timeout', ended(124 << 8), {}, ['error', 124, null]],
    ['exit 137 is no signal', ended(137 << 8), {}, ['error', 137, null]],
    ['SIGKILL is no out of memory', ended(9), {}, ['error', null, 'SIGKILL']],
    ['SIGSEGV with a core', ended(11 | 128), {}, ['error', null, 'SIGSEGV']],
    ['a real-time signal', ended(40), {}, ['error', null, 'SIG40']],
    ['SIGKILL with the kernel’s evidence', ended(9), { oomKills: 1 }, ['oom', null, 'SIGKILL', 'memory 1']],
    ['a shell whose child was killed', ended(137 << 8), { oomKills: 2 }, ['oom', 137, null, 'memory 2']],
    ['only a child was killed', ended(0), { oomKills: 1 }, ['ok', 0, null, 'memory 1']],
    [
      'a child was killed, the program failed otherwise',
      ended(1 << 8),
      { oomKills: 1 },
      ['error', 1, null, 'memory 1'],
    ],
    ['SIGSYS', ended(31), {}, ['error', null, 'SIGSYS', 'syscall 1']],
    ['attempts at a network', ended(0), { unroutable: 5 }, ['ok', 0, null, 'network 2']],
    ['refused forks', ended(0), { refusedForks: 9 }, ['ok', 0, null, 'processes 9']],
    ['a full disk', ended(0), { sharedBytes: 99_000 }, ['ok', 0, null, 'disk 1']],
    ['more shared memory than the disk holds is no full disk', ended(0), { sharedBytes: 500_000 }, ['ok', 0, null]],
    [
      'nothing can be read',
      ended(9),
      { oomKills: null, unroutable: null, sharedBytes: null },
      ['error', null, 'SIGKILL'],
    ],
    ['the timer', { kind: 'timeout' }, {}, ['timeout', null, null, 'time 1']],
    ['a cancelled run', { kind: 'cancelled' }, {}, ['cancelled', null, null]],
    ['too much output', { kind: 'overflow', stream: 'stderr' }, {}, ['output-limit', null, null, 'output 1']],
    [
      'the container died of memory',
      { kind: 'gone', oomKilled: true, message: '' },
      {},
      ['oom', null, null, 'memory 1'],
    ],
    ['the container died', { kind: 'gone', oomKilled: false, message: 'why' }, {}, ['infra-error', null, null]],
    ['the program could not start', { kind: 'problem', message: 'why' }, {}, ['infra-error', null, null]],
  ])('%s', (_, ending, after, expected) => {
    expect(brief(ending, after)).toEqual(expected);
  });

  test('says what failed on our side, and only then', () => {
    expect(judged({ kind: 'gone', oomKilled: false, message: 'why' })).toMatchObject({
      message: 'why',
      reasonCode: 'sandbox_error',
    });
    expect(judged(ended(1 << 8))).toMatchObject({ message: null, reasonCode: null });
  });

  test('counts what the program used, not what its container’s start took', () => {
    const { resources } = judged(ended(0), { cpuMs: 25, peakMemoryBytes: 900, peakPids: 9, sharedBytes: 50 });
    expect(resources).toEqual({
      wallMs: 40,
      cpuMs: 15,
      peakMemoryBytes: 900,
      peakPids: 8,
      diskBytes: 50,
      networkBytes: 0,
    });
  });

  test('is null where the engine cannot tell', () => {
    const nothing = { cpuMs: null, peakMemoryBytes: null, peakPids: null, sharedBytes: null, networkBytes: null };
    expect(judged(ended(0), nothing).resources).toEqual({
      wallMs: 40,
      cpuMs: null,
      peakMemoryBytes: null,
      peakPids: null,
      diskBytes: null,
      networkBytes: null,
    });
    expect(judged(ended(0)).resources.peakPids).toBeNull();
    expect(judged(ended(0), { sharedBytes: 500_000 }).resources.diskBytes).toBeNull();
  });
});
