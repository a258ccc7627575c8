/** Rules for Bash. A new family is a file of its own and one line here. */
import { bashCodeRules } from './bash-code';
import { bashFileRules } from './bash-files';
import { bashLimitRules } from './bash-limits';
import { bashNetworkRules } from './bash-network';
import { bashPathRules } from './bash-paths';
import { bashProcessRules } from './bash-process';
import type { Rule } from './format';

export const bashRules: readonly Rule[] = [
  ...bashNetworkRules,
  ...bashProcessRules,
  ...bashFileRules,
  ...bashPathRules,
  ...bashCodeRules,
  ...bashLimitRules,
];
