/** Classes 6 and 7: there is nothing to find, and nobody asks for everything. */
import { EXHAUSTION } from '../../support/attacks/exhaustion';
import { playOn } from '../../support/attacks/stage';

jest.setTimeout(600_000);

describe.each(EXHAUSTION)('$name', ({ world, attack, allowed = 0, twin, served = 1 }) => {
  it.concurrent('is held', async () => {
    expect(await playOn('action', world, attack)).toBe(allowed);
  });

  it.concurrent('and its benign twin is served', async () => {
    expect(await playOn('action', world, twin)).toBe(served);
  });
});
