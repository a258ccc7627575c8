/** Reads the text of one word: quotes, expansions, patterns, and the brackets of an array. */
import type { Lexer } from './lexer';
import type { Word } from './tree';

export type WordText = {
  readonly text: string;
  readonly quoted: boolean;
  /** `$` stands in it outside of single quotes. */
  readonly dollar: boolean;
  readonly elements: readonly Word[];
  readonly isArray: boolean;
};

/** What has been read of the word so far. */
type Draft = { text: string; quoted: boolean; dollar: boolean; elements: Word[]; isArray: boolean };

/** `first` is the word's first character, already read, at `start`. Leaves the reader before what ends the word. */
export function readWordText(lexer: Lexer, first: string, start: number): WordText {
  const draft: Draft = { text: '', quoted: false, dollar: false, elements: [], isArray: false };
  let character = first;
  let at = start;
  while (character !== '') {
    if (character === '\\') readEscape(lexer, draft);
    else if (!readPair(lexer, draft, character) && !readArray(lexer, draft, character, at)) {
      if (isBreak(character)) {
        lexer.pos = at;
        break;
      }
      draft.text += character;
      draft.dollar ||= character === '$';
    }
    while (lexer.source.startsWith('\\\n', lexer.pos)) lexer.pos += 2;
    at = lexer.pos;
    character = lexer.get(true);
  }
  return draft;
}

const isBreak = (character: string): boolean => ' \t\n|&;()<>'.includes(character);

/** A continuation has been skipped by the reader, so this backslash quotes a character or ends the script. */
function readEscape(lexer: Lexer, draft: Draft): void {
  draft.quoted = true;
  draft.text += `\\${lexer.get(false)}`;
}

/** Quotes, expansions and patterns that belong to the word as a whole. */
function readPair(lexer: Lexer, draft: Draft, character: string): boolean {
  const from = lexer.pos - 1;
  const { regex, extendedPattern } = lexer.flags;
  if (character === "'" || character === '"' || character === '`') {
    lexer.pair(character, character);
    draft.quoted ||= character !== '`';
    draft.dollar ||= character === '"' && lexer.source.slice(from, lexer.pos).includes('$');
  } else if (regex && (character === '(' || character === '|')) {
    if (character === '(') lexer.pair('(', ')');
  } else if ((lexer.extendedGlob || extendedPattern) && '?*+@!'.includes(character) && lexer.peek(true) === '(') {
    lexer.get(true);
    lexer.pair('(', ')');
    draft.dollar = false;
  } else if (!readDollar(lexer, draft, character)) return false;
  draft.text += lexer.source.slice(from, lexer.pos);
  return true;
}

function readDollar(lexer: Lexer, draft: Draft, character: string): boolean {
  if (character !== '$' && character !== '<' && character !== '>') return false;
  const next = lexer.peek(true);
  if (next === '(' || (character === '$' && (next === '{' || next === '['))) {
    lexer.get(true);
    lexer.expansion(next);
    draft.dollar = true;
  } else if (character === '$' && (next === "'" || next === '"')) {
    lexer.get(true);
    lexer.pair(next, next, { escapes: next === "'" });
    draft.quoted = true;
  } else if (character === '$' && next === '$') {
    lexer.get(true);
    draft.dollar = true;
  } else return false;
  return true;
}

/** The subscript of `a[…]=` and the words of `a=(…)`. */
function readArray(lexer: Lexer, draft: Draft, character: string, at: number): boolean {
  if (character === '[' && lexer.isSubscript(draft.text)) {
    lexer.pair('[', ']', { inside: 'expansion' });
    draft.text += lexer.source.slice(at, lexer.pos);
    return true;
  }
  // The cheap question first: a flood of `=` must not have its whole text looked at for each of them.
  if (character !== '=' || draft.text === '' || lexer.peek(true) !== '(') return false;
  if (!(lexer.mayAssign() || lexer.flags.assignments) || !isAssignment(`${draft.text}=`, lexer.flags.array))
    return false;
  if (assignmentLength(`${draft.text}=`) !== draft.text.length) return false;
  lexer.get(true);
  draft.elements.push(...lexer.nested(() => lexer.arrayWords(at)));
  draft.isArray = true;
  draft.text += lexer.source.slice(at, lexer.pos);
  return true;
}

/** Where the `=` of `name=`, `name+=`, `name[…]=` stands; -1 when the text is no assignment. */
export function assignmentLength(text: string): number {
  const name = /^[A-Za-z_]\w*/u.exec(text)?.[0].length ?? (text.startsWith('[') ? 0 : -1);
  if (name < 0) return -1;
  const end = text[name] === '[' ? subscriptEnd(text, name) : name;
  if (end < 0) return -1;
  if (text[end] === '=') return end;
  return text.startsWith('+=', end) ? end + 1 : -1;
}

/** Inside an array only `[key]=value` assigns. */
export const isAssignment = (text: string, inArray: boolean): boolean =>
  text.startsWith('[') === inArray && assignmentLength(text) > 0;

export const isArraySubscript = (text: string, inArray: boolean): boolean =>
  inArray ? text === '' : /^[A-Za-z_]\w*$/u.test(text);

/** The offset after the bracket that closes the one at `open`, quotes skipped; -1 without one. */
function subscriptEnd(text: string, open: number): number {
  let count = 0;
  for (const match of text.slice(open).matchAll(/\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*"|[[\]]/gu)) {
    if (match[0] === '[') count++;
    if (match[0] === ']' && --count === 0) return open + match.index + 1;
  }
  return -1;
}
