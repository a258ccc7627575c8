import { sampleMemory } from '../../../src/adapters/docker/memory-samples';

describe('samples of memory', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const run = (ms: number, gauge: () => number | null) => {
    const started = Date.now();
    const memory = sampleMemory(gauge, () => Date.now() - started);
    jest.advanceTimersByTime(ms);
    memory.stop();
    return memory.samples();
  };

  it('are taken from the start to the end', () => {
    let bytes = 0;
    const samples = run(120, () => {
      bytes += 10;
      return bytes;
    });
    expect(samples).toEqual([
      { ms: 0, bytes: 10 },
      { ms: 50, bytes: 20 },
      { ms: 100, bytes: 30 },
      { ms: 120, bytes: 40 },
    ]);
  });

  it('stay few however long a program runs, and reach from its start to its end', () => {
    const samples = run(600_000, () => 1);
    expect(samples.length).toBeLessThanOrEqual(201);
    expect(samples.length).toBeGreaterThan(80);
    expect([samples[0]?.ms, samples.at(-1)?.ms]).toEqual([0, 600_000]);
  });

  it('are none where nobody can tell, and end when the container is gone', () => {
    expect(run(500, () => null)).toEqual([]);
    let left = 3;
    expect(run(5000, () => (left-- > 0 ? 7 : null))).toHaveLength(3);
    expect(jest.getTimerCount()).toBe(0);
  });
});
