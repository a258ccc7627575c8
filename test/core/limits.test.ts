import { type Config, DEFAULT_CONFIG } from '../../src/core/config';
import { defaultLimits, effectiveLimits } from '../../src/core/limits';
import { NO_OPTIONS, type Options, writtenOptions } from '../../src/core/options';
import { durationText, sizeText } from '../../src/core/units';

const MIB = 1024 ** 2;
const ask = (options: Partial<Options>, config: Config = DEFAULT_CONFIG) =>
  effectiveLimits(config, { ...NO_OPTIONS, ...options });

describe('effective limits', () => {
  test('are the defaults when nothing is asked for', () => {
    expect(ask({})).toEqual({
      ok: true,
      value: {
        limits: {
          cpus: 1,
          memoryBytes: 512 * MIB,
          diskBytes: 100 * MIB,
          pids: 64,
          timeoutMs: 30_000,
          outputBytes: 256 * 1024,
        },
        policy: 'strict',
        raised: false,
      },
    });
  });

  test('are raised by more than the defaults, up to the maximum', () => {
    const wishes = { cpus: 2, memoryBytes: 2048 * MIB, diskBytes: 500 * MIB, timeoutMs: 300_000 };
    expect(ask(wishes)).toEqual({
      ok: true,
      value: { limits: { ...defaultLimits(DEFAULT_CONFIG), ...wishes }, policy: 'strict', raised: true },
    });
  });

  test.each<[Partial<Options>, boolean]>([
    [{ timeoutMs: 30_000 }, false],
    [{ timeoutMs: 1000, cpus: 0.5, memoryBytes: 64 * MIB, diskBytes: MIB }, false],
    [{ timeoutMs: 30_001 }, true],
    [{ cpus: 1.001 }, true],
    [{ memoryBytes: 512 * MIB + 1 }, true],
    [{ diskBytes: 100 * MIB + 1 }, true],
  ])('%j raise the risk: %s', (wishes, raised) => expect(ask(wishes)).toMatchObject({ value: { raised } }));

  test.each<[Partial<Options>, string]>([
    [
      { timeoutMs: 300_001 },
      '--timeout 300001ms is more than the 5m this repository allows (`limits.max.timeout`): ask for less, or for a higher maximum',
    ],
    [
      { memoryBytes: 3072 * MIB },
      '--memory 3g is more than the 2g this repository allows (`limits.max.memory`): ask for less, or for a higher maximum',
    ],
    [
      { cpus: 2.5 },
      '--cpus 2.5 is more than the 2 this repository allows (`limits.max.cpus`): ask for less, or for a higher maximum',
    ],
    [
      { diskBytes: 501 * MIB },
      '--disk 501m is more than the 500m this repository allows (`limits.max.disk`): ask for less, or for a higher maximum',
    ],
  ])('above the maximum are refused, not clamped: %j', (wishes, message) =>
    expect(ask(wishes)).toMatchObject({ ok: false, error: { reasonCode: 'limit_exceeded', message } }),
  );

  test.each<[Partial<Options>, Config]>([
    [{ policy: 'loose' }, DEFAULT_CONFIG],
    [{ network: ['a.example'] }, DEFAULT_CONFIG],
    [{}, { ...DEFAULT_CONFIG, defaults: { ...DEFAULT_CONFIG.defaults, policy: 'loose' } }],
  ])('do not pretend what a later version brings: %j', (wishes, config) =>
    expect(ask(wishes, config)).toMatchObject({
      ok: false,
      error: { reasonCode: 'blocked_by_policy', message: expect.stringContaining('not in this version') },
    }),
  );
});

test('the options that were given are written in one form, for the digest', () => {
  expect(writtenOptions(NO_OPTIONS)).toEqual({});
  expect(
    writtenOptions({ ...NO_OPTIONS, timeoutMs: 1000, network: ['a', 'b'], tests: true, stdin: '', cpus: 0.5 }),
  ).toEqual({ timeoutMs: '1000', network: 'a,b', tests: 'true', stdin: '', cpus: '0.5' });
});

test('times and sizes are written as options take them', () => {
  expect([1, 1500, 90_000, 300_000, 86_400_000].map(durationText)).toEqual(['1ms', '1500ms', '90s', '5m', '1d']);
  expect([1, 1024, 1536 * MIB, 2048 * MIB].map(sizeText)).toEqual(['1b', '1k', '1536m', '2g']);
});
