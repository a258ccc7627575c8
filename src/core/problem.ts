/** One thing that is wrong with what somebody asked for: a value, never an exception. */
import { closest, distance } from 'fastest-levenshtein';
import type { ReasonCode } from './reasons';
import type { Position } from './types';

export type Problem = {
  readonly reasonCode: ReasonCode;
  /** What was expected, what came, and the cure. Foreign words stand in it: make it inert before showing it. */
  readonly message: string;
  /** Place in the text that asked, or in the one that holds the code; `null` where there is no single place. */
  readonly line: number | null;
  readonly column: number | null;
  /** The nearest valid word, ready to be typed; `null` when nothing is near. */
  readonly suggestion: string | null;
};

export type ProblemDetails = { readonly at?: Position; readonly suggestion?: string | null };

export const problem = (reasonCode: ReasonCode, message: string, details: ProblemDetails = {}): Problem => ({
  reasonCode,
  message,
  line: details.at?.line ?? null,
  column: details.at?.column ?? null,
  suggestion: details.suggestion ?? null,
});

/** Longer words are no slips of the finger; they would only cost time. */
const WORD_MAX = 40;

/** The valid word nearest to a mistyped one, in any case; `null` when more than a third of its letters are wrong. */
export function nearestWord(word: string, valid: readonly string[]): string | null {
  const typed = word.toLowerCase();
  if (typed === '' || typed.length > WORD_MAX || valid.length === 0) return null;
  const nearest = closest(typed, valid);
  return distance(typed, nearest) <= Math.max(1, Math.floor(typed.length / 3)) ? nearest : null;
}

const SHOWN_MAX = 60;

/** A foreign word as a message may hold it: on one line, bounded. */
export const shown = (word: string): string => (word.length > SHOWN_MAX ? `${word.slice(0, SHOWN_MAX)}…` : word);
