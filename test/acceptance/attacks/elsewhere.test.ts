/** Threads that move, labels of forks, IDs and hands that only look right, floods of one moment. */
import { ELSEWHERE } from '../../support/attacks/elsewhere';
import { playOn } from '../../support/attacks/stage';

jest.setTimeout(600_000);

describe.each(ELSEWHERE)('$name', ({ world, attack, allowed = 0, twin, served = 1 }) => {
  it.concurrent('is held', async () => {
    expect(await playOn('action', world, attack)).toBe(allowed);
  });

  it.concurrent('and its benign twin is served', async () => {
    expect(await playOn('action', world, twin)).toBe(served);
  });
});
