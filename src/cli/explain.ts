/** `sallyport scan --explain RULE`: what a rule looks for, why, and what it leaves alone. */
import { closest, distance } from 'fastest-levenshtein';
import { builtInRules } from '../rules';
import { explain } from '../rules/page';
import { CliProblem } from './problem';

export function explainRule(rule: string): number {
  const words = explain(rule);
  if (words === null) {
    const typed = rule.slice(0, 100);
    const nearest = closest(
      typed,
      builtInRules.map(({ id }) => id),
    );
    const isNear = distance(typed, nearest) <= typed.length / 2;
    const hint = isNear ? `Did you mean ${nearest}?` : 'docs/rules.md lists them all.';
    throw new CliProblem(2, `There is no rule ${typed}. ${hint}`);
  }
  process.stdout.write(`${words}\n`);
  return 0;
}
