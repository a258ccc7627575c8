import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RiskLevel } from '../../src/core/types';
import { createInspector } from '../../src/inspect';
import { bareSnippet } from '../support/snippet';

type Case = { readonly expect: RiskLevel; readonly code: string; readonly why: string };
const cases = JSON.parse(readFileSync(join(__dirname, '../fixtures/python/risks.json'), 'utf8')) as readonly Case[];

const inspector = createInspector({ budgetMs: 20_000 });
const riskOf = async (source: string) => {
  return (await inspector.inspect(bareSnippet('python', source))).security.risk;
};

describe('the risk of Python programs', () => {
  beforeAll(() => riskOf('x = 1'), 60_000);

  it.each(cases.map((one) => [one.expect, one.why, one.code] as const))(
    'is at least %s: %s: %j',
    async (expected, _, code) => {
      const order: readonly RiskLevel[] = ['low', 'medium', 'high'];
      const risk = await riskOf(code);
      expect(expected === 'low' ? risk : order[Math.max(order.indexOf(risk), order.indexOf(expected))]).toBe(
        expected === 'low' ? 'low' : risk,
      );
    },
  );
});
