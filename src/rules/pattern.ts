/** Path patterns and bounded regular expressions: the two places where a rule's text becomes a test. */
import type { Words } from './format';

export type TextPredicate = (text: string) => boolean;

/** `os.*` → does it match? Time is linear in text × pattern; no regular expression is built from a pattern. */
export function glob(pattern: string): TextPredicate {
  const parts = pattern.split('*');
  if (parts.length === 1) return (text) => text === pattern;
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const middle = parts.slice(1, -1);
  return (text) => {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
    let from = first.length;
    for (const part of middle) {
      const at = text.indexOf(part, from);
      if (at < 0) return false;
      from = at + part.length;
    }
    return from <= text.length - last.length;
  };
}

export function anyGlob(patterns: Words): TextPredicate {
  const list = wordList(patterns);
  const exact = new Set(list.filter((pattern) => !pattern.includes('*')));
  const open = list.filter((pattern) => pattern.includes('*')).map(glob);
  return (text) => exact.has(text) || open.some((test) => test(text));
}

export const wordList = (words: Words): readonly string[] => (typeof words === 'string' ? [words] : words);

const WINDOW = 256;
const STEP = 128;

/**
 * Turns a rule's regular expression into a test of any text. Throws an `Error` that says what is wrong and the cure when
 * the expression does not compile or could take too long (`regexProblem`).
 */
export function boundedRegex(source: string): TextPredicate {
  const problem = regexProblem(source);
  if (problem !== null) throw new Error(problem);
  const ignoreCase = source.startsWith('(?i)');
  const body = ignoreCase ? source.slice(4) : source;
  const regex = new RegExp(body, ignoreCase ? 'iu' : 'u');
  const anchoredStart = body.startsWith('^');
  const anchoredEnd = body.endsWith('$') && !body.endsWith('\\$');
  return (text) => {
    if (text.length <= WINDOW) return regex.test(text);
    const lastStart = text.length - WINDOW;
    if (anchoredStart) return !anchoredEnd && regex.test(text.slice(0, WINDOW));
    if (anchoredEnd) return regex.test(text.slice(lastStart));
    for (let start = 0; start < text.length; start += STEP)
      if (regex.test(text.slice(start, start + WINDOW))) return true;
    return false;
  };
}

/** Why a regular expression is refused, as a sentence with the cure; `null` when it is fine. */
export function regexProblem(source: string): string | null {
  if (source.length > 500) return 'is longer than 500 characters; split it into several';
  const body = source.startsWith('(?i)') ? source.slice(4) : source;
  try {
    new RegExp(body, 'u');
  } catch (error) {
    return `does not compile: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (/\\[1-9]|\\k</u.test(body)) return 'has a back-reference; write the alternatives out';
  if (body.includes('(?<=') || body.includes('(?<!')) return 'has a lookbehind; match the text before it instead';
  return repetitionProblem(body);
}

/** `most` is how often an atom may repeat. */
type Repetition = { readonly end: number; readonly most: number };

/** Reads one quantifier at `at`; `null` when there is none. */
function repetitionAt(body: string, at: number): Repetition | null {
  const char = body[at];
  if (char === '*' || char === '+') return { end: at + 1, most: Number.POSITIVE_INFINITY };
  if (char === '?') return { end: at + 1, most: 1 };
  const counted = /^\{(\d+)(,(\d*))?\}/u.exec(body.slice(at, at + 12));
  if (counted === null) return null;
  const most = counted[2] === undefined ? counted[1] : counted[3];
  return { end: at + counted[0].length, most: most === '' ? Number.POSITIVE_INFINITY : Number(most) };
}

/** How freely a group matches: 1 when it has alternatives or small repetitions, 2 with a long one. */
type Freedom = 0 | 1 | 2;

/** Repeating what is free itself takes exponential time: many times for 1, more than once for 2. */
const explodes = (inside: Freedom, most: number): boolean => (inside === 2 && most > 1) || (inside === 1 && most > 5);

type Atom = { readonly text: string; readonly repetition: Repetition | null };

function* atoms(body: string): Generator<Atom> {
  for (let at = 0; at < body.length; ) {
    const end = atomEnd(body, at);
    const repetition = body[at] === '(' ? null : repetitionAt(body, end);
    yield { text: body.slice(at, end), repetition };
    at = repetition?.end ?? end;
    if (repetition !== null && body[at] === '?') at += 1;
  }
}

/** Walks over the atoms with a stack of the open groups' freedom. */
function repetitionProblem(body: string): string | null {
  const open: Freedom[] = [0];
  let long = 0;
  for (const { text, repetition } of atoms(body)) {
    if (text.startsWith('(')) open.push(0);
    const inside = text === ')' ? (open.pop() ?? 0) : 0;
    if (repetition !== null && explodes(inside, repetition.most))
      return 'repeats a group that itself repeats or has alternatives; unfold it or repeat it at most 5 times';
    const own = ownFreedom(text, repetition);
    if (own === 2) long += 1;
    open.push(freest(open.pop() ?? 0, inside, own));
  }
  return long > 2 ? 'has more than two repetitions over 20; bound them ({0,20}) or split the rule' : null;
}

function ownFreedom(text: string, repetition: Repetition | null): Freedom {
  if (repetition === null) return text === '|' ? 1 : 0;
  return repetition.most > 20 ? 2 : 1;
}

const freest = (...freedoms: readonly Freedom[]): Freedom => (freedoms.includes(2) ? 2 : freedoms.includes(1) ? 1 : 0);

/** Where the atom that starts at `at` ends: an escape, a character class or one character. */
function atomEnd(body: string, at: number): number {
  const char = body[at];
  if (char === '\\') return at + 2;
  if (char === '(') return at + (/^\((\?(:|=|!|<[a-zA-Z]\w*>))?/u.exec(body.slice(at))?.[0].length ?? 1);
  if (char !== '[') return at + 1;
  let end = at + 1;
  while (end < body.length && body[end] !== ']') end += body[end] === '\\' ? 2 : 1;
  return end + 1;
}
