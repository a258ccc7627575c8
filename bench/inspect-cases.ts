/**
 * How well does the scan tell bad from good? Reads labelled snippets (`{id, language, code, label, min_risk}` per line) and
 * plain programs (`{id, language, code}`), prints what was missed and what was flagged without need.
 * `node -r ./bench/typescript.cjs bench/inspect-cases.ts FILE.jsonl… [--language LANGUAGE]`
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LANGUAGE_IDS, type LanguageId, type RiskLevel } from '../src/core/types';
import { createInspector } from '../src/inspect';
import { bareSnippet } from '../test/support/snippet';

type Case = {
  readonly id: string;
  readonly language: LanguageId;
  readonly code: string;
  readonly least: RiskLevel | null;
};

const RISKS: readonly RiskLevel[] = ['low', 'medium', 'high'];

function parseCase(line: string): readonly Case[] {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) return [];
  const field = (name: string): unknown => Reflect.get(value, name);
  const [id, code, label] = [field('id'), field('code'), field('label')];
  const language = LANGUAGE_IDS.find((each) => each === field('language'));
  const least = RISKS.find((each) => each === field('min_risk')) ?? null;
  if (typeof id !== 'string' || typeof code !== 'string' || language === undefined) return [];
  return [{ id, code, language, least: label === undefined || label === 'benign' ? null : least }];
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { language: { type: 'string' } } });
  const cases = positionals
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .flatMap(parseCase)
    .filter((each) => values.language === undefined || each.language === values.language);
  const inspector = createInspector();
  const tally = { bad: 0, missed: 0, good: 0, flagged: 0, syntax: 0 };
  for (const { id, language, code, least } of cases) {
    const { security, syntax } = await inspector.inspect(bareSnippet(language, code));
    const isHigh = RISKS.indexOf(security.risk) >= RISKS.indexOf(least ?? 'medium');
    const rules = [
      ...new Set(security.findings.filter((finding) => finding.level !== 'note').map((finding) => finding.ruleId)),
    ];
    if (!syntax.valid) tally.syntax += 1;
    if (!syntax.valid) console.log(`syntax   ${id}: ${syntax.errors[0]?.message}`);
    tally[least === null ? 'good' : 'bad'] += 1;
    if (least !== null && !isHigh) {
      tally.missed += 1;
      console.log(`missed   ${id}: ${security.risk}, at least ${least} expected  ${rules.join(' ')}`);
    } else if (least === null && isHigh) {
      tally.flagged += 1;
      console.log(`flagged  ${id}: ${security.risk}  ${rules.join(' ')}`);
    }
  }
  console.log(
    `bad ${tally.bad}, missed ${tally.missed}; good ${tally.good}, flagged ${tally.flagged}; syntax errors ${tally.syntax}`,
  );
}

void main();
