/** `sallyport scan --explain RULE`: what a rule looks for, why, and what it leaves alone. */
import { closest } from 'fastest-levenshtein';
import { builtInRules } from '../rules';
import { explain } from '../rules/page';
import { CliProblem } from './problem';

export function explainRule(rule: string): number {
  const words = explain(rule);
  if (words === null) {
    const nearest = closest(
      rule.slice(0, 100),
      builtInRules.map(({ id }) => id),
    );
    throw new CliProblem(2, `There is no rule ${rule.slice(0, 100)}. Did you mean ${nearest}?`);
  }
  process.stdout.write(`${words}\n`);
  return 0;
}
