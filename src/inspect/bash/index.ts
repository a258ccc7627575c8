/** Bash: exact syntax, facts, measures. The last script's tree is kept, since all three are asked for in a row. */
import type { Analyser } from '../facts';
import { measureProgram } from './measure';
import { parse } from './parse';
import { reportSyntax } from './syntax';
import type { Program } from './tree';
import { walkProgram } from './walk';

let last: { readonly source: string; readonly program: Program } | null = null;

function programOf(source: string): Program {
  if (last?.source !== source) last = { source, program: parse(source) };
  return last.program;
}

export const bash: Analyser = {
  syntax: async (source) => reportSyntax(programOf(source)),
  walk: async (source) => walkProgram(programOf(source)),
  measure: async (source) => measureProgram(programOf(source)),
};
