import { type Asked, type QuotaLeft, quotaLeft } from '../../src/core/quota';

const RULES = { perUser: 2, perRepository: 3, windowMs: 1000, nowMs: 5000 };
const asked = (requesterId: number, source: string, atMs = 4500): Asked => ({ requesterId, source, atMs });

describe('a quota', () => {
  it.each<[string, readonly Asked[], QuotaLeft]>([
    ['has room for the first', [], { count: 2, limit: 'user' }],
    ['has room for the second', [asked(1, 'a')], { count: 1, limit: 'user' }],
    ['is used up by as many as it allows', [asked(1, 'a'), asked(1, 'b')], { count: 0, limit: 'user' }],
    ['is never less than used up', [asked(1, 'a'), asked(1, 'b'), asked(1, 'c')], { count: 0, limit: 'user' }],
    [
      'counts a request once, however many reports it has',
      [asked(1, 'a'), asked(1, 'a'), asked(1, 'a')],
      { count: 1, limit: 'user' },
    ],
    ['is one account’s', [asked(2, 'a')], { count: 2, limit: 'user' }],
    [
      'of the repository is everybody’s',
      [asked(2, 'a'), asked(3, 'b'), asked(4, 'c')],
      { count: 0, limit: 'repository' },
    ],
    [
      'of the repository may be the first to be reached',
      [asked(2, 'a'), asked(3, 'b')],
      { count: 1, limit: 'repository' },
    ],
    [
      'forgets what lies before the window',
      [asked(1, 'a', 4000), asked(1, 'b', 3999), asked(1, 'c', 4001)],
      { count: 1, limit: 'user' },
    ],
  ])('%s', (_what, all, left) => expect(quotaLeft(all, 1, RULES)).toEqual(left));

  it('of none allows none', () => {
    expect(quotaLeft([], 1, { ...RULES, perUser: 0 })).toEqual({ count: 0, limit: 'user' });
  });
});
