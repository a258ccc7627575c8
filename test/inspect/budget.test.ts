import { execFileSync } from 'node:child_process';
import { bounded, boundedByCpu, OverBudget } from '../../src/inspect/bounded';
import { Budget } from '../../src/inspect/budget';

const work = (ms: number) => {
  const { user } = process.cpuUsage();
  while (process.cpuUsage().user - user < ms * 1000);
  return 'done';
};
/** The clock goes on, the processor does not. */
const wait = (ms: number) => {
  execFileSync(process.execPath, ['-e', `setTimeout(() => {}, ${ms})`]);
  return 'waited';
};

describe('the time an inspection may take', () => {
  it('stops work that never ends', () => {
    expect(() =>
      bounded(() => {
        for (;;);
      }, 20),
    ).toThrow(OverBudget);
    expect(() =>
      boundedByCpu(() => {
        for (;;);
      }, 20),
    ).toThrow(OverBudget);
  });

  it('hands on what the work gives or throws', () => {
    expect(bounded(() => 42, 1000)).toBe(42);
    expect(() =>
      bounded(() => {
        throw new RangeError('deep');
      }, 1000),
    ).toThrow(new RangeError('deep'));
  });

  it('is counted in processor time: a slow machine is no fault of the snippet', () => {
    const budget = new Budget(200);
    wait(400);
    expect(budget.isSpent()).toBe(false);
    work(300);
    expect(budget.isSpent()).toBe(true);
    expect(boundedByCpu(() => wait(200), 150)).toBe('waited');
  });

  it('leaves loading out', async () => {
    const budget = new Budget(200);
    expect(await budget.without(async () => work(400))).toBe('done');
    expect(budget.isSpent()).toBe(false);
  });
});
