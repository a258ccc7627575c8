/** The same attacks on a naive bot: what the defences are worth, and that the attacks are some. */
import { ATTACKS } from '../../support/attacks';
import { playOn } from '../../support/attacks/stage';

jest.setTimeout(600_000);

it('a naive bot loses most of them, and serves most of the twins', async () => {
  let lost = 0;
  let served = 0;
  for (const { world, attack, allowed = 0, twin, served: wanted = 1 } of ATTACKS) {
    if ((await playOn('naive', world, attack)) > allowed) lost += 1;
    if ((await playOn('naive', world, twin)) >= wanted) served += 1;
  }
  console.info(`A naive bot loses ${lost} of ${ATTACKS.length} attacks and serves ${served} of their twins.`);
  expect(ATTACKS.length).toBeGreaterThanOrEqual(60);
  expect(lost).toBeGreaterThan(ATTACKS.length / 2);
  expect(served).toBeGreaterThan(ATTACKS.length / 2);
});
