/** Class 2: nobody decides or runs by somebody else's authority. */
import { AUTHORITY } from '../../support/attacks/authority';
import { playOn } from '../../support/attacks/stage';

jest.setTimeout(600_000);

describe.each(AUTHORITY)('$name', ({ world, attack, allowed = 0, twin, served = 1 }) => {
  it.concurrent('is held', async () => {
    expect(await playOn('action', world, attack)).toBe(allowed);
  });

  it.concurrent('and its benign twin is served', async () => {
    expect(await playOn('action', world, twin)).toBe(served);
  });
});
