/** A command line → its words. Quotes group as in a shell, but an apostrophe inside a word is just a letter. */
import { type Problem, problem } from './problem';
import { err, ok, type Result } from './result';
import type { Position } from './types';

export type Word = {
  /** Without quotes and escapes. */
  readonly value: string;
  /** As typed. */
  readonly raw: string;
  readonly at: Position;
};

/**
 * A quote opens only where a word begins, or behind the `=` of an option: people write `what's` far more often than
 * they quote half a word. Between double quotes `\"` and `\\` are escapes; between single quotes nothing is.
 */
export function wordsOf(text: string, start: Position): Result<readonly Word[], Problem> {
  const words: Word[] = [];
  for (let from = skipSpace(text, 0); from < text.length; ) {
    const at = { line: start.line, column: start.column + from };
    const word = readWord(text, from);
    if (word === null) return err(unclosed(text.charAt(quoteAt(text, from)), at));
    words.push({ value: word.value, raw: text.slice(from, word.end), at });
    from = skipSpace(text, word.end);
  }
  return ok(words);
}

const isSpace = (character: string): boolean => /^\s$/.test(character);

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charAt(at))) at += 1;
  return at;
}

const OPTION_PREFIX = /--[\w-]{1,40}=/y;

/** Where a quote may open in the word that begins at `from`. */
function quoteAt(text: string, from: number): number {
  OPTION_PREFIX.lastIndex = from;
  return OPTION_PREFIX.test(text) ? OPTION_PREFIX.lastIndex : from;
}

function readWord(text: string, from: number): { readonly value: string; readonly end: number } | null {
  const opening = quoteAt(text, from);
  const quote = text.charAt(opening);
  const quoted = quote === "'" || quote === '"' ? readQuoted(text, opening + 1, quote) : { value: '', end: opening };
  if (quoted === null) return null;
  let end = quoted.end;
  while (end < text.length && !isSpace(text.charAt(end))) end += 1;
  return { value: text.slice(from, opening) + quoted.value + text.slice(quoted.end, end), end };
}

function readQuoted(
  text: string,
  from: number,
  quote: string,
): { readonly value: string; readonly end: number } | null {
  let value = '';
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === quote) return { value, end: at + 1 };
    const escaped = quote === '"' && character === '\\' && /^["\\]$/.test(text.charAt(at + 1));
    if (escaped) at += 1;
    value += text.charAt(at);
  }
  return null;
}

const unclosed = (quote: string, at: Position): Problem =>
  problem(
    'usage_error',
    `The quote ${quote} is never closed: close it on the same line, or put long text into a fenced block`,
    { at },
  );
