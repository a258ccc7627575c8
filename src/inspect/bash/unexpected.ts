/** What to say about a token that does not belong where it stands, and the cure where one is known. */
import { failAt } from './failure';
import type { Opened } from './grammar';
import type { Token } from './tokens';

const CLOSERS: Readonly<Record<string, string>> = {
  if: 'fi',
  case: 'esac',
  for: 'done',
  select: 'done',
  while: 'done',
  until: 'done',
  '{': '}',
  '(': ')',
};
export const closerOf = (word: string): string | undefined =>
  Object.hasOwn(CLOSERS, word) ? CLOSERS[word] : undefined;

type Context = { readonly opened: readonly Opened[]; readonly lexer: { readonly source: string } };

export function unexpected({ opened, lexer }: Context, token: Token, wanted: string) {
  const found = describe(token);
  const open = opened.at(-1);
  if (open === undefined)
    return failAt(token.start, `expected ${wanted}, found ${found}`, {
      suggestion: stray(token) ?? cure(lexer.source, token, wanted),
    });
  const line = lineOf(lexer.source, open.offset);
  const within = `${open.word} on line ${line}`;
  const closer = closerOf(open.word);
  const suggestion = cure(lexer.source, token, wanted) ?? missing({ word: open.word, line, closer }, wanted, token);
  return failAt(token.start, `expected ${wanted} for the ${within}, found ${found}`, { suggestion });
}

function describe(token: Token): string {
  if (token.kind === 'end') return 'the end of the script';
  if (token.kind === '\n') return 'a line end';
  return token.text.length > 40 ? `${token.text.slice(0, 40)}…` : token.text;
}

export const lineOf = (source: string, offset: number): number => {
  let line = 1;
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) line++;
  return line;
};

const STRAY: ReadonlyMap<string, string> = new Map([
  ['fi', 'Take this fi away, or write the if … then that belongs to it.'],
  ['done', 'Take this done away, or write the loop … do that belongs to it.'],
  ['esac', 'Take this esac away, or write the case … in that belongs to it.'],
  ['then', 'then belongs to an if; write if before the test.'],
  ['else', 'else belongs to an if; write if … then before it.'],
  ['elif', 'elif belongs to an if; write if … then before it.'],
  ['do', 'do belongs to a loop; write for, while or until before it.'],
  ['}', 'Take this } away, or open the group with { and a space.'],
  [')', 'Take this ) away, or quote it if it is meant as text.'],
  [';;', ';; ends a clause of case; outside of it write one ;.'],
  ['(', 'Quote the parenthesis if it is meant as text; a function is written name() { …; }.'],
]);
const stray = (token: Token): string | null => STRAY.get(token.kind) ?? null;

/** Cures that the text around the token gives away. */
function cure(source: string, token: Token, wanted: string): string | null {
  if (source.slice(0, token.end + 1).includes('\r'))
    return 'The script has Windows line ends (CR LF); save it with plain line ends (LF).';
  if (token.kind === '\n' && wanted === 'a command') return 'Write a command after the operator.';
  if (token.kind === ';' || token.kind === '&') return `Take this ${token.kind} away, or write a command before it.`;
  return null;
}

type Open = { readonly word: string; readonly line: number; readonly closer: string | undefined };

function missing({ word, line, closer }: Open, wanted: string, token: Token): string | null {
  if (wanted === 'then') return `Write then after the test of the if on line ${line} (on a new line or after ;).`;
  if (wanted === 'do') return `Write do after the head of the ${word} on line ${line} (on a new line or after ;).`;
  if (wanted === 'a command' && closer === token.kind)
    return `Write a command (at least :) inside the ${word} on line ${line}.`;
  if (closer === undefined) return null;
  return `Close the ${word} on line ${line} with ${closer}.`;
}
