/** Class 3: what was over stays over, and what happens twice runs once. */
import { REPLAY } from '../../support/attacks/replay';
import { playOn } from '../../support/attacks/stage';

jest.setTimeout(600_000);

describe.each(REPLAY)('$name', ({ world, attack, allowed = 0, twin, served = 1 }) => {
  it.concurrent('is held', async () => {
    expect(await playOn('action', world, attack)).toBe(allowed);
  });

  it.concurrent('and its benign twin is served', async () => {
    expect(await playOn('action', world, twin)).toBe(served);
  });
});
