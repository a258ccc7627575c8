import { type Seen, statsOf } from '../../src/core/stats';

const seen = (change: Partial<Seen> = {}): Seen => ({
  state: 'done',
  reasonCode: 'ok',
  statuses: ['ok'],
  languages: ['python'],
  durationMs: 100,
  approverId: null,
  ...change,
});

describe('the figures of a repository', () => {
  it('of nothing are none, not zero', () => {
    expect(statsOf([])).toEqual({
      total: 0,
      succeeded: 0,
      failed: 0,
      successRate: null,
      averageMs: null,
      approvals: 0,
      rejections: 0,
      blocked: 0,
      syntaxErrors: 0,
      byLanguage: [],
    });
  });

  it('do not call a success what was not verified', () => {
    expect(statsOf([seen(), seen({ verified: false })])).toMatchObject({ total: 2, succeeded: 1, failed: 1 });
  });

  it('count what ran, how it ended, and what did not', () => {
    const all = [
      seen(),
      seen({ durationMs: 300, approverId: 7, languages: ['bash', 'python'], statuses: ['ok', 'ok'] }),
      seen({ statuses: ['ok', 'timeout'], languages: ['python', 'python'], durationMs: 500 }),
      seen({ state: 'waiting', statuses: ['not-run'], durationMs: null }),
      seen({ state: 'rejected', statuses: ['not-run'], durationMs: null }),
      seen({ state: 'refused', reasonCode: 'syntax_error', statuses: ['not-run'], durationMs: null }),
      seen({ state: 'refused', reasonCode: 'blocked_by_policy', statuses: ['not-run'], durationMs: null }),
      seen({ state: 'done', reasonCode: 'sandbox_error', statuses: ['infra-error'], durationMs: null }),
    ];
    expect(statsOf(all)).toEqual({
      total: 3,
      succeeded: 2,
      failed: 1,
      successRate: 2 / 3,
      averageMs: 300,
      approvals: 1,
      rejections: 1,
      blocked: 1,
      syntaxErrors: 1,
      byLanguage: [
        { language: 'python', count: 4 },
        { language: 'bash', count: 1 },
      ],
    });
  });
});
