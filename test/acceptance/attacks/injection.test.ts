/** Class 4: a text is what CommonMark, the options and the configuration make of it. */
import { INJECTION } from '../../support/attacks/injection';
import { playOn } from '../../support/attacks/stage';

jest.setTimeout(600_000);

describe.each(INJECTION)('$name', ({ world, attack, allowed = 0, twin, served = 1 }) => {
  it.concurrent('is held', async () => {
    expect(await playOn('action', world, attack)).toBe(allowed);
  });

  it.concurrent('and its benign twin is served', async () => {
    expect(await playOn('action', world, twin)).toBe(served);
  });
});
