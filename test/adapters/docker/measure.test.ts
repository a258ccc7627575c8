import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMeter, type ReadText } from '../../../src/adapters/docker/measure';

const ID = 'c'.repeat(64);
const CONTAINER = { id: ID, pid: 42, hasOwnKernel: false };
const recorded = (name: string): string =>
  readFileSync(join(__dirname, '../../fixtures/docker/cgroup-v2', name), 'utf8');
const from =
  (files: Readonly<Record<string, string>>): ReadText =>
  (path) =>
    files[path] ?? null;

const network = {
  '/proc/42/net/snmp': recorded('net-snmp'),
  '/proc/42/net/snmp6': recorded('net-snmp6'),
  '/proc/42/net/dev': recorded('net-dev'),
};
const networkFigures = { unroutable: 6, networkBytes: 2000, loopbackBytes: 200 };
const nothing = {
  cpuMs: null,
  peakMemoryBytes: null,
  sharedBytes: null,
  oomKills: null,
  peakPids: null,
  refusedForks: null,
};

describe('the meter', () => {
  test('reads control groups of version 2', () => {
    const group = `/sys/fs/cgroup/system.slice/docker-${ID}.scope`;
    const names = ['cpu.stat', 'memory.peak', 'memory.stat', 'memory.events', 'pids.max', 'pids.peak', 'pids.events'];
    const files = Object.fromEntries(names.map((name) => [`${group}/${name}`, recorded(name)]));
    const read = from({ ...network, ...files, '/proc/42/cgroup': recorded('cgroup') });
    expect(createMeter(CONTAINER, read)()).toEqual({
      cpuMs: 41.25,
      peakMemoryBytes: 20_480_000,
      sharedBytes: 1_212_416,
      oomKills: 2,
      peakPids: 11,
      refusedForks: 5,
      ...networkFigures,
    });
  });

  test('reads control groups of version 1, each controller in its own tree', () => {
    const read = from({
      ...network,
      '/proc/42/cgroup': `8:pids:/docker/${ID}\n4:memory:/docker/${ID}\n3:cpu,cpuacct:/docker/${ID}\n0::/docker/${ID}\n`,
      [`/sys/fs/cgroup/cpuacct/docker/${ID}/cpuacct.usage`]: '41250000\n',
      [`/sys/fs/cgroup/memory/docker/${ID}/memory.max_usage_in_bytes`]: '20480000\n',
      [`/sys/fs/cgroup/memory/docker/${ID}/memory.stat`]: 'cache 4096\nrss 100\nshmem 8\ntotal_shmem 16384\n',
      [`/sys/fs/cgroup/memory/docker/${ID}/memory.oom_control`]: 'oom_kill_disable 0\nunder_oom 0\noom_kill 1\n',
      [`/sys/fs/cgroup/pids/docker/${ID}/pids.events`]: 'max 0\n',
    });
    expect(createMeter(CONTAINER, read)()).toEqual({
      cpuMs: 41.25,
      peakMemoryBytes: 20_480_000,
      sharedBytes: 16_384,
      oomKills: 1,
      peakPids: null,
      refusedForks: 0,
      ...networkFigures,
    });
  });

  test('knows nothing of a process that is not in the container’s group: it is of another machine', () => {
    const read = from({ ...network, '/proc/42/cgroup': '0::/user.slice/session-1.scope\n' });
    expect(createMeter(CONTAINER, read)()).toEqual({
      ...nothing,
      unroutable: null,
      networkBytes: null,
      loopbackBytes: null,
    });
  });

  test('knows only what this kernel says', () => {
    const group = `/sys/fs/cgroup/system.slice/docker-${ID}.scope`;
    const read = from({
      '/proc/42/cgroup': recorded('cgroup'),
      [`${group}/pids.max`]: '65\n',
      [`${group}/cpu.stat`]: 'usage_usec 7000\n',
    });
    expect(createMeter(CONTAINER, read)()).toEqual({
      ...nothing,
      cpuMs: 7,
      unroutable: null,
      networkBytes: null,
      loopbackBytes: null,
    });
  });

  test('says nothing of what another kernel keeps to itself: one file is all its memory, its threads are no processes', () => {
    const group = `/sys/fs/cgroup/system.slice/docker-${ID}.scope`;
    const names = ['cpu.stat', 'memory.peak', 'memory.stat', 'memory.events', 'pids.max', 'pids.peak', 'pids.events'];
    const files = Object.fromEntries(names.map((name) => [`${group}/${name}`, recorded(name)]));
    const read = from({ ...network, ...files, '/proc/42/cgroup': recorded('cgroup') });
    expect(createMeter({ ...CONTAINER, hasOwnKernel: true }, read)()).toEqual({
      ...nothing,
      cpuMs: 41.25,
      peakMemoryBytes: 20_480_000,
      oomKills: 2,
      unroutable: null,
      networkBytes: null,
      loopbackBytes: null,
    });
  });
});
