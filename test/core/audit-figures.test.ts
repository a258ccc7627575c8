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

describe('a filter by what a row says', () => {
  const rows = [
    entry(),
    entry({ repository: 'acme/tools', outcome: 'failed', risk: 'high', languages: ['bash'] }),
    entry({ outcome: 'refused', risk: null, languages: [], issueNumber: null }),
  ];
  it.each([
    ['repository', { repository: 'acme/tools' }, [1]],
    ['outcome', { outcome: 'failed' }, [1]],
    ['risk', { risk: 'high' }, [1]],
    ['no risk at all', { risk: 'none' }, [2]],
    ['language', { language: 'bash' }, [1]],
    ['two of them that no row has together', { outcome: 'failed', risk: 'low' }, []],
    ['thread, which a row may lack', { text: '#512' }, [0, 1]],
    ['first day alone', { from: '2026-11-21' }, []],
    ['last day alone', { to: '2026-11-20' }, [0, 1, 2]],
  ])('takes the rows of a %s', (_name, change, expected) => {
    expect(matching(rows, { ...NO_FILTER, ...change }).map((row) => rows.indexOf(row))).toEqual(expected);
  });
});

describe('figures of odd rows', () => {
  it('take the middle one of an odd number, and count nothing for what nobody asked or ran', () => {
    const rows = [100, 300, 200].map((durationMs) => entry({ durationMs, requester: null, risk: null }));
    expect(figuresOf(rows)).toMatchObject({ medianMs: 200, people: 0, byRisk: [{ name: 'none', count: 3 }] });
    expect(figuresOf([entry({ outcome: 'waiting', durationMs: null })])).toMatchObject({ ran: 0, medianMs: null });
  });

  it('leave a row without a readable time out of the buckets', () => {
    const rows = [entry({ createdAt: 'never' }), at('2026-11-20')];
    expect(overTime(rows).buckets).toEqual([{ start: '2026-11-20', good: 1, bad: 0, other: 0 }]);
    expect(overTime([entry({ createdAt: 'never' })])).toEqual({ unit: 'day', buckets: [] });
  });

  it('tell what went well, badly and otherwise apart', () => {
    const outcomes = ['passed', 'failed', 'trouble', 'waiting', 'refused'] as const;
    expect(overTime(outcomes.map((outcome) => entry({ outcome }))).buckets).toEqual([
      { start: '2026-11-20', good: 1, bad: 2, other: 2 },
    ]);
  });
});

describe('an order', () => {
  const rows = [
    entry({ requester: 'Bob', approver: null, languages: ['python'], durationMs: 20, requestId: 'b' }),
    entry({ requester: 'ada', approver: 'zoe', languages: [], durationMs: null, requestId: 'c' }),
    entry({ requester: null, approver: 'Amy', languages: ['bash', 'python'], durationMs: 10, requestId: 'a' }),
    entry({ requester: 'ada', approver: 'zoe', languages: ['python'], durationMs: 20, requestId: 'b' }),
  ];
  it.each([
    ['requester', true, [1, 3, 0, 2]],
    ['requester', false, [0, 1, 3, 2]],
    ['approver', true, [2, 1, 3, 0]],
    ['what', true, [2, 0, 3, 1]],
    ['durationMs', true, [2, 0, 3, 1]],
    ['durationMs', false, [0, 3, 2, 1]],
    ['requestId', true, [2, 0, 3, 1]],
  ] as const)('by %s (ascending: %s) keeps equals as they were and the unknown last', (key, isAscending, expected) => {
    expect(sorted(rows, key, isAscending).map((row) => rows.indexOf(row))).toEqual(expected);
  });

  it('knows that high is more than medium, and puts what is unknown last both ways', () => {
    const rows = [entry({ risk: null }), entry({ risk: 'high' }), entry({ risk: 'low' }), entry({ risk: 'medium' })];
    const risks = (isAscending: boolean) => sorted(rows, 'risk', isAscending).map(({ risk }) => risk);
    expect(risks(true)).toEqual(['low', 'medium', 'high', null]);
    expect(risks(false)).toEqual(['high', 'medium', 'low', null]);
  });
});
