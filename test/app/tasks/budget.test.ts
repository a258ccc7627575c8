/** What a task is said to have cost is what it cost, however its server fails; and nothing is asked beyond its budget. */
import { openModel } from '../../../src/adapters/openai';
import { ok } from '../../../src/core/result';
import { createLocalModel, fails, hasNoQuota, limitsRate, refuses, says, type Turn } from '../../../src/local-model';
import { makeWorld } from '../../support/fakes';
import { comment } from '../thread';
import { wrote } from './written';

jest.setTimeout(300_000);

const RUNS = 200;
const BUDGET = 3000;

/** Seeded, so that a failure comes again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Every failure whose cost the server tells, or that costs nothing. */
const TURNS: readonly ((at: number) => Turn)[] = [
  (at) => says(wrote(`print(${at}`).text),
  (at) => says(wrote(`raise ValueError(${at})\n`).text),
  (at) => says(wrote(`print(${at})\n`).text),
  () => says('No program.'),
  () => says(wrote('console.log(1)', { language: 'javascript' }).text),
  () => refuses('No.'),
  () => fails(500),
  () => limitsRate(0),
  () => hasNoQuota(),
  (at) => says(wrote(`${'# long\n'.repeat(700)}print(${at})\n`).text),
];

test(`over ${RUNS} faulty runs the tokens told are the tokens served, and none is asked for beyond the budget`, async () => {
  const roll = dice(20_261_129);
  const server = createLocalModel({ script: (_asked, at) => (TURNS[roll(TURNS.length)] ?? TURNS[0])?.(at) ?? null });
  const { baseUrl } = await server.start();
  const wrong: string[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const world = makeWorld();
    world.forge.files.set(
      '.github/sallyport.yml',
      `version: 1\nmodel: { name: x, budget_tokens: ${BUDGET}, max_retries: 5, max_tokens: 400 }\n`,
    );
    for (let at = 0; at < 2000; at += 1)
      world.sandbox.answers.set(`raise ValueError(${at})\n`, { status: 'error', exitCode: 1 });
    const settings = { apiKey: server.key, baseUrl, name: server.model, timeoutMs: 20_000, backoffMs: 1 };
    const openOne = async () => {
      const opened = openModel(settings);
      return opened.ok ? ok({ model: opened.value, name: server.model }) : opened;
    };
    const servedBefore = server.servedTokens;
    const [outcome] = await comment({ ...world, house: { ...world.house, openModel: openOne } }, '/run print a number');
    const served = server.servedTokens - servedBefore;
    const attempts = outcome?.record.attempts ?? [];
    const told = attempts.reduce((sum, { tokens }) => sum + tokens, 0);
    if (attempts.some(({ isEstimated }) => isEstimated) ? told < served : told !== served)
      wrong.push(`run ${run}: told ${told}, served ${served}: ${attempts.map(({ outcome: how }) => how).join(', ')}`);
    if (served > BUDGET) wrong.push(`run ${run}: served ${served} of ${BUDGET}`);
  }
  await server.stop();
  expect(wrong).toEqual([]);
  expect(server.violations).toEqual([]);
  expect(server.servedTokens).toBeGreaterThan(100 * RUNS);
});
