/** Rules for Bash. A new family is a file of its own and one line here. */
import { bashCodeRules } from './bash-code';
import { bashDisguiseRules } from './bash-disguise';
import { bashDiskRules } from './bash-disks';
import { bashEscapeRules } from './bash-escape';
import { bashFileRules } from './bash-files';
import { bashLimitRules } from './bash-limits';
import { bashNetworkRules } from './bash-network';
import { bashPathRules } from './bash-paths';
import { bashProcessRules } from './bash-process';
import { bashProgramRules } from './bash-programs';
import { bashRemoteRules } from './bash-remote';
import { bashRightsRules } from './bash-rights';
import { bashSecretRules } from './bash-secrets';
import { bashWriteRules } from './bash-writes';
import type { Rule } from './format';

export const bashRules: readonly Rule[] = [
  ...bashCodeRules,
  ...bashDisguiseRules,
  ...bashSecretRules,
  ...bashFileRules,
  ...bashDiskRules,
  ...bashPathRules,
  ...bashWriteRules,
  ...bashProcessRules,
  ...bashRightsRules,
  ...bashProgramRules,
  ...bashLimitRules,
  ...bashEscapeRules,
  ...bashNetworkRules,
  ...bashRemoteRules,
];
