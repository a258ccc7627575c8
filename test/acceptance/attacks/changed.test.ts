/** Class 1: what was approved is what runs, or nothing does. */
import { CHANGED } from '../../support/attacks/changed';
import { playOn } from '../../support/attacks/stage';

jest.setTimeout(600_000);

describe.each(CHANGED)('$name', ({ world, attack, allowed = 0, twin, served = 1 }) => {
  it.concurrent('is held', async () => {
    expect(await playOn('action', world, attack)).toBe(allowed);
  });

  it.concurrent('and its benign twin is served', async () => {
    expect(await playOn('action', world, twin)).toBe(served);
  });
});
