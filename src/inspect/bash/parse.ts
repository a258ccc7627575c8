/** Script text → tree, with every syntax error that stands on its own. */
import { ParseError } from './failure';
import { Grammar, type Opened } from './grammar';
import type { Failure, ListItem, Program } from './tree';
import { closerOf } from './unexpected';

const MAX_FAILURES = 10;

/** Never throws. After an error parsing goes on with the next line. */
export function parse(source: string): Program {
  const grammar = new Grammar(source);
  const items: ListItem[] = [];
  const failures: Failure[] = [];
  /** Blocks that an error cut off: their closing words are not errors of their own. */
  const cut: string[] = [];
  for (;;) {
    const lineStart = grammar.lexer.pos;
    try {
      const line = grammar.line();
      if (line === null) break;
      items.push(...line.items);
    } catch (error) {
      const failure = failureOf(error, lineStart);
      if (!belongsTo(cut, failure, grammar.lexer.source)) failures.push(failure);
      cut.push(...grammar.opened.flatMap(({ word }: Opened) => closersOf(word)));
      grammar.opened.length = 0;
      if (failure.limit || failures.length >= MAX_FAILURES) break;
      const next = grammar.lexer.source.indexOf('\n', Math.max(failure.offset, lineStart));
      if (next < 0) break;
      grammar.lexer.restart(next + 1);
    }
  }
  return {
    source: grammar.lexer.source,
    list: { start: 0, end: items.at(-1)?.command.end ?? 0, items },
    failures,
    substitutions: grammar.substitutions,
    hereDocuments: grammar.lexer.hereDocuments,
    comments: [...grammar.lexer.comments.values()],
  };
}

function failureOf(error: unknown, offset: number): Failure {
  if (error instanceof ParseError) return error.failure;
  if (error instanceof RangeError)
    return { offset, message: 'nested too deep to be looked into', suggestion: null, limit: true };
  throw error;
}

const MIDDLES: Readonly<Record<string, readonly string[]>> = {
  if: ['then', 'elif', 'else'],
  for: ['do'],
  while: ['do'],
  until: ['do'],
  select: ['do'],
  case: [')', ';;'],
};
const closersOf = (word: string): readonly string[] => [closerOf(word) ?? '', ...(MIDDLES[word] ?? [])];

/** The failure stands at a word that only looks lost because an earlier error cut its block off. */
function belongsTo(cut: readonly string[], failure: Failure, source: string): boolean {
  const at = source.slice(failure.offset, failure.offset + 8);
  const word = /^(\w+|;;&?|;&|[^\s])/u.exec(at)?.[0] ?? '';
  return (cut.length > 0 && at.trim() === '') || cut.includes(word);
}
