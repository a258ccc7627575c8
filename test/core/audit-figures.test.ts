import fc from 'fast-check';
import { figuresOf, matching, NO_FILTER, overTime, sorted } from '../../src/core/audit-figures';
import { entries, entry } from '../support/audit-entries';

const at = (createdAt: string) => entry({ createdAt: `${createdAt}T12:00:00.000Z` });

describe('the figures of an audit', () => {
  it('of nothing are none, not zero', () => {
    const { passedShare, medianMs, total } = figuresOf([]);
    expect({ passedShare, medianMs, total }).toEqual({ passedShare: null, medianMs: null, total: 0 });
    expect(overTime([])).toEqual({ unit: 'day', buckets: [] });
  });

  it('count requests and programs, and share only what ran', () => {
    const rows = [
      entry({ languages: ['python', 'bash'], durationMs: 100 }),
      entry({ outcome: 'failed', approver: 'ada', risk: 'high', durationMs: 400 }),
      entry({ outcome: 'waiting', durationMs: null, requester: 'ada' }),
      entry({ outcome: 'refused', durationMs: null, risk: null, languages: [] }),
    ];
    expect(figuresOf(rows)).toEqual({
      total: 4,
      ran: 2,
      passedShare: 0.5,
      approved: 1,
      waiting: 1,
      programs: 4,
      medianMs: 250,
      people: 2,
      byOutcome: [
        { name: 'failed', count: 1 },
        { name: 'passed', count: 1 },
        { name: 'refused', count: 1 },
        { name: 'waiting', count: 1 },
      ],
      byRisk: [
        { name: 'low', count: 2 },
        { name: 'high', count: 1 },
        { name: 'none', count: 1 },
      ],
      byLanguage: [
        { name: 'python', count: 3 },
        { name: 'bash', count: 1 },
      ],
    });
  });

  it('over time have no gap, start weeks on Monday, and grow from days to weeks to months', () => {
    expect(overTime([at('2026-11-18'), at('2026-11-20')]).buckets).toEqual([
      { start: '2026-11-18', good: 1, bad: 0, other: 0 },
      { start: '2026-11-19', good: 0, bad: 0, other: 0 },
      { start: '2026-11-20', good: 1, bad: 0, other: 0 },
    ]);
    const weeks = overTime([at('2026-08-01'), at('2026-11-20')]);
    expect([weeks.unit, weeks.buckets[0]?.start, weeks.buckets.at(-1)?.start]).toEqual([
      'week',
      '2026-07-27',
      '2026-11-16',
    ]);
    const months = overTime([at('2024-01-31'), at('2026-11-20')]);
    expect([months.unit, months.buckets[0]?.start, months.buckets.length]).toEqual(['month', '2024-01-01', 35]);
  });

  it('count every row exactly once over time, whatever the span', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 3000 }), (count, days) => {
        const { buckets } = overTime(entries(count, days));
        expect(buckets.reduce((sum, { good, bad, other }) => sum + good + bad + other, 0)).toBe(count);
        expect(buckets.length).toBeLessThanOrEqual(110);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});

describe('a filter', () => {
  it('needs every word somewhere in the row, and nothing else', () => {
    const rows = [entry(), entry({ requester: 'Ada', issueNumber: 7 })];
    const found = (text: string) => matching(rows, { ...NO_FILTER, text }).length;
    expect([found(''), found(' '), found('ada'), found('ADA #7'), found('ada #512'), found('9f2c41d7e0a5')]).toEqual([
      2, 2, 1, 1, 0, 2,
    ]);
  });

  it('takes days as they are written, both ends included', () => {
    const rows = [at('2026-11-18'), at('2026-11-19'), at('2026-11-20')];
    expect(matching(rows, { ...NO_FILTER, from: '2026-11-19', to: '2026-11-19' })).toEqual([rows[1]]);
  });
});

describe('an order', () => {
  it('knows that high is more than medium, and puts what is unknown last both ways', () => {
    const rows = [entry({ risk: null }), entry({ risk: 'high' }), entry({ risk: 'low' }), entry({ risk: 'medium' })];
    const risks = (isAscending: boolean) => sorted(rows, 'risk', isAscending).map(({ risk }) => risk);
    expect(risks(true)).toEqual(['low', 'medium', 'high', null]);
    expect(risks(false)).toEqual(['high', 'medium', 'low', null]);
  });
});
