/** All rules for bash. */
import type { Rule } from './format';

export const bashRules: readonly Rule[] = [];
