/** JavaScript on Node. Words: linguist's "JavaScript"; JSX is left out, Node does not run it. */
import type { Language } from './language';
import { nodeTestProgram, parseNodeError } from './node';

export const javascript: Language = {
  id: 'javascript',
  title: 'JavaScript',
  words: ['javascript', 'js', 'node', 'nodejs', 'mjs', 'cjs'],
  extensions: ['.js', '.mjs', '.cjs'],
  mainFile: 'main.js',
  takesCases: true,
  parseError: parseNodeError,
  testProgram: nodeTestProgram,
};
