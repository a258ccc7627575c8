/** TypeScript by Node's type stripping. Words: linguist's "TypeScript"; TSX is left out, Node does not run it. */
import type { Language } from './language';
import { nodeTestProgram, parseNodeError } from './node';

export const typescript: Language = {
  id: 'typescript',
  title: 'TypeScript',
  words: ['typescript', 'ts', 'mts', 'cts'],
  extensions: ['.ts', '.mts', '.cts'],
  mainFile: 'main.ts',
  takesCases: true,
  parseError: parseNodeError,
  testProgram: nodeTestProgram,
};
