/** Operators: the longest that fits, and what each says about the tokens after it. */
import { failAt } from './failure';
import type { Lexer } from './lexer';
import type { Kind, Token } from './tokens';

const PAIRS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['>>', '>>'],
  ['&&', '&&'],
  ['||', '||'],
  ['<&', '<&'],
  ['>&', '>&'],
  ['<>', '<>'],
  ['>|', '>|'],
  ['|&', '|&'],
]);

const SINGLES: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  [';', ';'],
  ['&', '&'],
  ['|', '|'],
  ['(', '('],
  [')', ')'],
  ['<', '<'],
]);

/** `first` has been read at `start`. `null` where `<(` or `>(` starts a word. */
export function readOperator(lexer: Lexer, first: string, start: number): Token | null {
  lexer.flags.assignments = false;
  const mark = lexer.pos;
  const second = lexer.get(true);
  const kind = longOperator(lexer, first + second);
  if (kind !== null) return lexer.token(kind, start);
  const arithmetic = first === '(' && second === '(' ? doubleParenthesis(lexer, start) : null;
  if (arithmetic !== null) return arithmetic;
  lexer.pos = mark;
  if (first === ')') closeParenthesis(lexer);
  if ((first === '<' || first === '>') && second === '(') return null;
  return lexer.token(SINGLES.get(first) ?? '>', start);
}

function closeParenthesis({ flags }: Lexer): void {
  if (flags.last === '(' && flags.beforeThat === 'word') flags.allowBrace = true;
  flags.casePattern = false;
}

function longOperator(lexer: Lexer, pair: string): Kind | null {
  const next = (wanted: string): boolean => lexer.peek(true) === wanted && lexer.get(true) !== '';
  switch (pair) {
    case '<<':
      return next('-') ? '<<-' : next('<') ? '<<<' : '<<';
    case ';;':
      lexer.flags.casePattern = true;
      return next('&') ? ';;&' : ';;';
    case ';&':
      lexer.flags.casePattern = true;
      return ';&';
    case '&>':
      return next('>') ? '&>>' : '&>';
    default:
      return PAIRS.get(pair) ?? null;
  }
}

/** `((…))` where a command may stand or after `for`; otherwise two parentheses. */
function doubleParenthesis(lexer: Lexer, start: number): Token | null {
  const isLoop = lexer.flags.last === 'for';
  if (!isLoop && !lexer.isReservedPosition()) return null;
  lexer.pair('(', ')', { inside: 'arithmetic' });
  const text = lexer.source.slice(start + 2, lexer.pos - 1);
  if (lexer.get(false) === ')') return { ...lexer.token(isLoop ? 'arithmetic-for' : 'arithmetic', start), text };
  if (isLoop) throw failAt(start, 'expected )) at the end of the head of this for loop');
  lexer.pos = start + 1;
  return lexer.token('(', start);
}
