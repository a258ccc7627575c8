import fc from 'fast-check';
import { sweepOrder, type Unfinished } from '../../src/core/sweep-order';

const thread = (issueNumber: number, more: Partial<Unfinished> = {}): Unfinished => ({
  issueNumber,
  isDecided: false,
  isOver: false,
  ...more,
});

describe('the order of a sweep', () => {
  it('puts first what somebody decided on, then what must end, then the rest', () => {
    const threads = [thread(1), thread(2, { isOver: true }), thread(3, { isDecided: true, isOver: true }), thread(4)];
    expect(sweepOrder(threads, 0)).toEqual([3, 2, 1, 4]);
  });

  it('begins elsewhere with every turn', () => {
    const threads = [thread(5), thread(1), thread(9)];
    expect([0, 1, 2, 3].map((turn) => sweepOrder(threads, turn)[0])).toEqual([1, 5, 9, 1]);
  });

  it('loses no thread and doubles none', () => {
    const threads = fc.uniqueArray(
      fc.record({ issueNumber: fc.nat(200), isDecided: fc.boolean(), isOver: fc.boolean() }),
      { selector: ({ issueNumber }) => issueNumber },
    );
    fc.assert(
      fc.property(threads, fc.nat(), (some, turn) => {
        const numbers = [...sweepOrder(some, turn)].sort((one, other) => one - other);
        expect(numbers).toEqual(some.map(({ issueNumber }) => issueNumber).sort((one, other) => one - other));
      }),
      { seed: 7 },
    );
  });
});
