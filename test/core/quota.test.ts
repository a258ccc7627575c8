import { type Asked, quotaReached } from '../../src/core/quota';

const RULES = { perUser: 2, perRepository: 3, windowMs: 1000, nowMs: 5000 };
const asked = (requesterId: number, source: string, atMs = 4500): Asked => ({ requesterId, source, atMs });

describe('a quota', () => {
  it.each<[string, readonly Asked[], 'user' | 'repository' | null]>([
    ['has room for the first', [], null],
    ['has room for the second', [asked(1, 'a')], null],
    ['is used up by as many as it allows', [asked(1, 'a'), asked(1, 'b')], 'user'],
    ['counts a request once, however many reports it has', [asked(1, 'a'), asked(1, 'a'), asked(1, 'a')], null],
    ['is one account’s', [asked(2, 'a'), asked(2, 'b')], null],
    ['of the repository is everybody’s', [asked(2, 'a'), asked(3, 'b'), asked(4, 'c')], 'repository'],
    ['forgets what lies before the window', [asked(1, 'a', 4000), asked(1, 'b', 3999), asked(1, 'c', 4001)], null],
  ])('%s', (_what, all, reached) => expect(quotaReached(all, 1, RULES)).toBe(reached));

  it('of none allows none', () => {
    expect(quotaReached([], 1, { ...RULES, perUser: 0 })).toBe('user');
  });
});
