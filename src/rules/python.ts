/** All rules for python. */
import type { Rule } from './format';

export const pythonRules: readonly Rule[] = [];
