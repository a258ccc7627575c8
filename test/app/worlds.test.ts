/** Whatever happens, in whatever order: nothing runs that nobody decided for who may, and nothing runs twice. */
import fc from 'fast-check';
import { type Played, play } from './worlds';
import { type Deed, type Rules, WORLD } from './worlds-deeds';

jest.setTimeout(3_600_000);

const COUNT = process.env['SALLYPORT_SOAK'] === '1' ? 1_000 : 30;

const HOUSE: Rules = { required: 'risky', trusted: 'write', second_person: false, high: 'approve', pids: 62 };

describe('the gate in random worlds', () => {
  it('runs nothing that nobody decided for who may, and nothing twice', async () => {
    const sum = { direct: 0, approved: 0 };
    await fc.assert(
      fc.asyncProperty(WORLD, async (world) => {
        const { direct, approved, holes } = await play(world);
        expect(holes).toEqual([]);
        sum.direct += direct;
        sum.approved += approved;
      }),
      { seed: 20_261_129, numRuns: COUNT, endOnFailure: true },
    );
    console.info(`${COUNT} worlds: ${sum.direct} programs ran at once, ${sum.approved} after an approval.`);
    expect([sum.direct >= COUNT / 8, sum.approved >= COUNT / 8]).toEqual([true, true]);
  });

  it.each<{ readonly name: string; readonly deeds: readonly Deed[]; readonly comesTo: Partial<Played> }>([
    { name: 'who is trusted', deeds: [{ kind: 'ask', by: 'cara', risk: 'low' }], comesTo: { direct: 1 } },
    {
      name: 'what is approved',
      deeds: [
        { kind: 'ask', by: 'alice', risk: 'high' },
        { kind: 'approve', by: 'cara', which: 0 },
        { kind: 'approve', by: 'bob', which: 0 },
      ],
      comesTo: { approved: 1 },
    },
    {
      name: 'what two approve at once',
      deeds: [
        { kind: 'ask', by: 'alice', risk: 'low' },
        { kind: 'approve at once', by: 'bob', other: 'cara', which: 0 },
      ],
      comesTo: { approved: 1 },
    },
    {
      name: 'what a label lets through when the sweep comes',
      deeds: [
        { kind: 'ask', by: 'alice', risk: 'medium' },
        { kind: 'label', by: 'cara', name: 'run:approved', isHeard: false },
        { kind: 'sweep' },
      ],
      comesTo: { approved: 1 },
    },
  ])('runs $name', async ({ deeds, comesTo }) => {
    expect(await play({ rules: HOUSE, deeds })).toEqual({ direct: 0, approved: 0, holes: [], ...comesTo });
  });
});
