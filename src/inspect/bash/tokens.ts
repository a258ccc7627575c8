/** The kinds of Bash tokens, and after which of them Bash looks for reserved words. */
import type { Range, Word } from './tree';

const RESERVED = [
  'if',
  'then',
  'else',
  'elif',
  'fi',
  'case',
  'esac',
  'for',
  'select',
  'while',
  'until',
  'do',
  'done',
  'in',
  'function',
  'time',
  '{',
  '}',
  '!',
  '[[',
  ']]',
  'coproc',
] as const;
export type Reserved = (typeof RESERVED)[number];

const OPERATORS = [
  '\n',
  ';',
  '&',
  '|',
  '(',
  ')',
  '<',
  '>',
  '&&',
  '||',
  '|&',
  ';;',
  ';&',
  ';;&',
  '<<',
  '<<-',
  '<<<',
  '>>',
  '<&',
  '>&',
  '<>',
  '>|',
  '&>',
  '&>>',
  '-',
] as const;
export type Operator = (typeof OPERATORS)[number];

/**
 * `arithmetic` is a whole `((…))`, `arithmetic-for` the head of `for ((…))`, `substitution` stands before the first
 * token of `$(…)`, `time -p` and `time --` are the options of `time`.
 */
export type Kind =
  | Reserved
  | Operator
  | 'word'
  | 'assignment'
  | 'number'
  | '{name}'
  | 'arithmetic'
  | 'arithmetic-for'
  | 'substitution'
  | 'time -p'
  | 'time --'
  | 'end';

export type Token = Range & {
  readonly kind: Kind;
  /** As in `Word`. */
  readonly text: string;
  /** Quotes or backslashes stand in it. */
  readonly quoted: boolean;
  /** The words of an array assignment `a=(…)`. */
  readonly elements: readonly Word[];
  readonly isArray: boolean;
};

const BY_TEXT: ReadonlyMap<string, Reserved> = new Map(RESERVED.map((word) => [word, word]));
export const reservedWord = (text: string): Reserved | undefined => BY_TEXT.get(text);

const BEFORE_RESERVED: ReadonlySet<Kind> = new Set<Kind>([
  ...(['\n', ';', '(', ')', '|', '&', '{', '}', '&&', '||', '|&', ';;', ';&', ';;&', '!'] as const),
  ...(['arithmetic', ']]', 'do', 'done', 'elif', 'else', 'esac', 'fi', 'if', 'then', 'time', 'time -p'] as const),
  ...(['time --', 'coproc', 'until', 'while', 'substitution'] as const),
]);
export const mayPrecedeReserved = (kind: Kind): boolean => BEFORE_RESERVED.has(kind);

const BEFORE_TIME: ReadonlySet<Kind> = new Set<Kind>([
  ...(['&&', '||', '&', 'while', 'do', 'until', 'if', 'then', 'elif', 'else', '{', '(', ')', '!'] as const),
  ...(['time', 'time -p', 'time --'] as const),
]);
/** `time` is a reserved word only where a pipeline starts. */
export const mayPrecedeTime = (last: Kind, beforeThat: Kind): boolean =>
  last === ';' || last === '\n' ? beforeThat !== '|' : BEFORE_TIME.has(last);

const REDIRECTIONS: ReadonlySet<Kind> = new Set<Kind>([
  ...(['<', '>', '<<', '<<-', '<<<', '>>', '<&', '>&', '<>', '>|', '&>', '&>>'] as const),
]);
export const isRedirection = (kind: Kind): boolean => REDIRECTIONS.has(kind);

const COMMAND_STARTS: ReadonlySet<Kind> = new Set<Kind>([
  ...(['word', 'assignment', 'number', '{name}', 'if', 'for', 'case', 'while', 'until', 'select', '{', '('] as const),
  ...(['arithmetic', '[[', 'function', 'coproc', '!', 'time'] as const),
  ...REDIRECTIONS,
]);
export const startsCommand = (kind: Kind): boolean => COMMAND_STARTS.has(kind);
