import type { LanguageId, RiskLevel } from '../../src/core/types';
import { createInspector } from '../../src/inspect';
import { BAD, FINE, PAIRS } from './javascript-corpus';

const inspector = createInspector({ budgetMs: 20_000 });
const RISKS: readonly RiskLevel[] = ['low', 'medium', 'high'];

async function riskOf(source: string, language: LanguageId): Promise<RiskLevel> {
  const snippet = { language, source, line: 1, files: [], parameters: null, stdin: null, expect: null, tests: null };
  return (await inspector.inspect(snippet)).security.risk;
}

describe('the scan of JavaScript', () => {
  it.each(PAIRS)('sees %s (%s)', async (_, least, bad) => {
    expect(RISKS.indexOf(await riskOf(bad, 'javascript'))).toBeGreaterThanOrEqual(RISKS.indexOf(least));
  });

  it.each(PAIRS)('leaves what looks like %s alone', async (_name, _least, _bad, twin) => {
    expect(await riskOf(twin, 'javascript')).toBe('low');
  });

  it.each(BAD)('calls %s what reads %s', async (least, code) => {
    expect(RISKS.indexOf(await riskOf(code, 'javascript'))).toBeGreaterThanOrEqual(RISKS.indexOf(least));
  });

  it.each(FINE)('calls harmless what reads %s', async (code) => {
    expect(await riskOf(code, 'javascript')).toBe('low');
  });
});
