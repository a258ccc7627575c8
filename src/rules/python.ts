/** All rules for Python. */
import type { Rule } from './format';
import { codeRules } from './python-code';
import { fileRules } from './python-files';
import { networkRules } from './python-network';
import { processRules } from './python-process';

export const pythonRules: readonly Rule[] = [...codeRules, ...processRules, ...fileRules, ...networkRules];
