/**
 * Text that a program computes is known as the real implementation computes it: each value in the fixture is what Python,
 * Node or Bash gave for the expression. An expression that is not followed at all would be missing here, not wrong.
 */
import { readFileSync } from 'node:fs';
import type { LanguageId } from '../../src/core/types';
import { analyserFor } from '../../src/inspect/analysers';

type Computed = { readonly language: LanguageId; readonly expression: string; readonly value: string };
const computed = readFileSync('test/fixtures/inspect/values.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Computed);

const PROGRAMS: Readonly<Record<string, (expression: string) => string>> = {
  python: (expression) => `exec(${expression})\n`,
  javascript: (expression) => `eval(${expression});\n`,
  bash: (expression) => `v=abc w=xyz W=ABC n=v; a=(one two three)\ntool ${expression}\n`,
};

describe('the value of a computed text', () => {
  it.each(computed)('is known: $language $expression', async ({ language, expression, value }) => {
    const { walk } = await analyserFor(language);
    const { facts = [] } = await walk(PROGRAMS[language]?.(expression) ?? '');
    const told = facts.flatMap((fact) => {
      if (fact.kind === 'nested') return [fact.code];
      const [first] = fact.kind === 'call' && fact.path === 'tool' ? fact.args : [];
      return first?.kind === 'string' ? [first.value] : [];
    });
    expect(told).toContain(value);
  });
});
