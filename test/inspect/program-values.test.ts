/**
 * What a program hands on is known as the real implementation computes it: each value in the fixture is what Node gave to
 * `eval`, or what Bash 5.2 gave to a command `tool` as its arguments, with bars between them.
 */
import { readFileSync } from 'node:fs';
import type { LanguageId } from '../../src/core/types';
import { analyserFor } from '../../src/inspect/analysers';

type Row = { readonly language: LanguageId; readonly program: string; readonly value: string };
const rows = readFileSync('test/fixtures/inspect/program-values.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

/** The texts that reach `eval` or `tool`; a call whose arguments are not all known is left out. */
async function handedOn(language: LanguageId, program: string): Promise<readonly string[]> {
  const { walk } = await analyserFor(language);
  const { facts = [] } = await walk(`${program}\n`);
  return facts.flatMap((fact) => {
    if (language === 'javascript' && fact.kind === 'nested') return [fact.code];
    if (fact.kind !== 'call' || fact.path !== 'tool') return [];
    const texts = fact.args.flatMap((arg) => (arg.kind === 'string' ? [arg.value] : []));
    return texts.length === fact.args.length ? [texts.join('|')] : [];
  });
}

describe('what a program hands on', () => {
  it.each(rows)('is known: $language $program', async ({ language, program, value }) => {
    expect(await handedOn(language, program)).toContain(value);
  });
});
