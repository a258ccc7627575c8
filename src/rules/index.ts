/** All built-in rules, and the one who explains them. */
import { anyRules } from './any';
import { bashRules } from './bash';
import { combinationRules } from './combinations';
import type { Rule } from './format';
import { javascriptRules } from './javascript';
import { pythonRules } from './python';

export type { Example, Match, Overrides, Rule } from './format';
export { NO_OVERRIDES } from './format';

export const builtInRules: readonly Rule[] = [
  ...anyRules,
  ...combinationRules,
  ...pythonRules,
  ...javascriptRules,
  ...bashRules,
];
