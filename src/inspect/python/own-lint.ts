/** Faults that Ruff's stable rules do not name: code that nothing reaches, and functions that repeat others. */
import type { Measures } from '../facts';
import { blocks, eachStatement } from './each';
import type { Program } from './parse';
import type { Places } from './places';
import type { Block, Stmt } from './tree';

type Lint = Measures['lint'][number];

export function ownLint({ body, tokens }: Program, places: Places): Lint[] {
  const found: Lint[] = [];
  unreachable(body, (stmt) => {
    found.push({ line: places.lineOf(stmt.from), message: 'Nothing reaches this line', weight: 4 });
  });
  const seen = new Map<string, string>();
  eachStatement(body, (stmt) => {
    if (stmt.kind !== 'function') return;
    const text = bodyText(stmt, tokens);
    const twin = seen.get(text);
    if (twin !== undefined) {
      found.push({ line: places.lineOf(stmt.from), message: `${stmt.name} repeats ${twin}`, weight: 4 });
    } else if (text.length > 20) seen.set(text, stmt.name);
  });
  return found;
}

/** The first statement after each one that always leaves its block. */
function unreachable(block: Block, visit: (stmt: Stmt) => void): void {
  const at = block.findIndex(
    ({ kind }) => kind === 'return' || kind === 'raise' || kind === 'break' || kind === 'continue',
  );
  const next = at < 0 ? undefined : block[at + 1];
  if (next !== undefined) visit(next);
  for (const stmt of block) for (const inner of blocks(stmt)) unreachable(inner, visit);
}

/** The words of a function's body without its documentation. */
function bodyText({ body }: Extract<Stmt, { kind: 'function' }>, tokens: Program['tokens']): string {
  const [first, second] = body;
  const documented = first?.kind === 'expression' && first.value.kind === 'string';
  const from = (documented ? second : first)?.from;
  const to = body.at(-1)?.to ?? 0;
  if (from === undefined) return '';
  let low = 0;
  for (let high = tokens.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const words: string[] = [];
  for (let at = low; (tokens[at]?.to ?? Number.POSITIVE_INFINITY) <= to; at++) words.push(tokens[at]?.text ?? '');
  return words.join(' ');
}
