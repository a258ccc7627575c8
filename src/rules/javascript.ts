/** All rules for JavaScript and TypeScript. */
import type { Rule } from './format';
import { codeRules } from './javascript-code';
import { dataRules } from './javascript-data';
import { processRules } from './javascript-process';

export const javascriptRules: readonly Rule[] = [...codeRules, ...processRules, ...dataRules];
