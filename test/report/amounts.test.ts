import { bar, bytes, duration, moment, number, percent } from '../../src/report/amounts';

describe('amounts', () => {
  it.each([
    [0, '0 ms'],
    [0.4, '0 ms'],
    [999.4, '999 ms'],
    [1000, '1 s'],
    [1430, '1.43 s'],
    [12_345, '12.3 s'],
    [30_000, '30 s'],
    [60_000, '1 min'],
    [125_400, '2 min 5 s'],
  ])('%d milliseconds are %s', (ms, text) => {
    expect(duration(ms)).toBe(text);
  });

  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1 KiB'],
    [410 * 1024, '410 KiB'],
    [1.5 * 1024 ** 2, '1.5 MiB'],
    [187 * 1024 ** 2, '187 MiB'],
    [2 * 1024 ** 3, '2 GiB'],
    [5 * 1024 ** 5, '5120 TiB'],
  ])('%d bytes are %s', (count, text) => {
    expect(bytes(count)).toBe(text);
  });

  it('group figures by threes', () => {
    expect([7, 999, 1204, 1234567].map(number)).toEqual(['7', '999', '1\u00a0204', '1\u00a0234\u00a0567']);
  });

  it('draw a share as ten cells, never more and never less', () => {
    expect([0, 0.0001, 0.05, 0.365, 1, 7, -1].map(bar)).toEqual([
      '░░░░░░░░░░',
      '▏░░░░░░░░░',
      '▌░░░░░░░░░',
      '███▋░░░░░░',
      '██████████',
      '██████████',
      '░░░░░░░░░░',
    ]);
  });

  it('do not call little nothing', () => {
    expect([0, 0.001, 0.37, 1].map(percent)).toEqual(['0 %', '< 1 %', '37 %', '100 %']);
  });

  it('take a moment apart, and know what is none', () => {
    expect(moment('2026-11-21T11:40:00Z')).toEqual({ day: 21, month: 11, year: 2026, time: '11:40' });
    expect(moment('soon')).toBeNull();
  });
});
