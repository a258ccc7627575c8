import { createInspector } from '../../src/inspect';
import { disproofs } from '../../src/inspect/prove';
import { builtInRules } from '../../src/rules';

const inspector = createInspector({ budgetMs: 10_000 });

describe('every built-in rule', () => {
  it.each(builtInRules.map((rule) => [rule.id, rule] as const))(
    '%s finds its bad examples and leaves the others alone',
    async (_, rule) => {
      expect(await disproofs([rule], inspector)).toEqual([]);
    },
  );

  it('has a bad and a good example, a language and an id of its own', () => {
    const ids = builtInRules.map((rule) => rule.id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(
      builtInRules.filter((rule) => rule.bad.length === 0 || rule.ok.length === 0 || rule.languages.length === 0),
    ).toEqual([]);
  });
});
