import { type Parsed, parsePython } from './parse';

let last: { readonly source: string; readonly tree: Parsed } | null = null;

/** The tree of a source. Syntax, walk and measures ask for the same one in turn, so the last is kept. */
export function parsed(source: string): Parsed {
  if (last?.source !== source) last = { source, tree: parsePython(source) };
  return last.tree;
}
