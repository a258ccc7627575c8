import type { LanguageId } from '../../src/core/types';
import { createInspector } from '../../src/inspect';
import { builtInRules, type Example, type Rule } from '../../src/rules';

const inspector = createInspector({ budgetMs: 10_000 });

async function ruleIds(example: Example, rule: Rule): Promise<readonly string[]> {
  const [first = 'python'] = rule.languages;
  const language: LanguageId = typeof example === 'string' ? first : example.language;
  const source = typeof example === 'string' ? example : example.code;
  const snippet = { language, source, line: 1, files: [], parameters: null, stdin: null, expect: null, tests: null };
  const { security } = await inspector.inspect(snippet);
  return security.findings.map((finding) => finding.ruleId);
}

const show = (example: Example): string =>
  typeof example === 'string' ? example : `${example.language}: ${example.code}`;

describe('every rule proves itself', () => {
  for (const rule of builtInRules) {
    describe(rule.id, () => {
      test.each(rule.bad.map((example) => [show(example), example] as const))('finds %s', async (_, example) => {
        expect(await ruleIds(example, rule)).toContain(rule.id);
      });
      test.each(rule.ok.map((example) => [show(example), example] as const))('leaves %s alone', async (_, example) => {
        expect(await ruleIds(example, rule)).not.toContain(rule.id);
      });
    });
  }
});

test('every rule has a bad and a good example, a unique id and a language', () => {
  const ids = builtInRules.map((rule) => rule.id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(
    builtInRules.filter((rule) => rule.bad.length === 0 || rule.ok.length === 0 || rule.languages.length === 0),
  ).toEqual([]);
});
