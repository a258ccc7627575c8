/**
 * Bash's tokens. What a word means depends on the two tokens before it and on a few flags of the grammar, so the lexer
 * keeps both and the grammar reads one token ahead at most.
 */
import { failAt } from './failure';
import { readOperator } from './operators';
import { Reader } from './reader';
import { reservedHere, specialWord } from './reserved';
import { type Kind, mayPrecedeReserved, type Token } from './tokens';
import type { HereDocument, List, Range, Substitution, Word } from './tree';
import { isArraySubscript, isAssignment, readWordText } from './word-text';

/** The flags that a substitution or an array assignment begins anew. */
type Flags = {
  last: Kind;
  beforeThat: Kind;
  /** A pattern of `case` is expected. */
  casePattern: boolean;
  caseStatement: boolean;
  /** `{` opens a function's body here. */
  allowBrace: boolean;
  /** After `declare`, `export` …: arguments may be array assignments. */
  assignments: boolean;
  /** Inside `[[ … ]]`. */
  conditional: boolean;
  /** The next word is a regular expression (after `=~`). */
  regex: boolean;
  /** The next word is a pattern in which `@(a|b)` is allowed. */
  extendedPattern: boolean;
  /** Only redirections of the simple command were read so far. */
  redirectionsOnly: boolean;
  /** Inside `a=( … )`. */
  array: boolean;
  esacsNeeded: number;
  /** `in` may come after line ends. */
  expectingIn: number;
};

const START: Flags = {
  last: '\n',
  beforeThat: '\n',
  casePattern: false,
  caseStatement: false,
  allowBrace: false,
  assignments: false,
  conditional: false,
  regex: false,
  extendedPattern: false,
  redirectionsOnly: false,
  array: false,
  esacsNeeded: 0,
  expectingIn: 0,
};

const ASSIGNING_BUILTINS = new Set(['alias', 'declare', 'export', 'local', 'readonly', 'typeset', 'eval', 'let']);

export class Lexer extends Reader {
  flags: Flags = { ...START };
  /** `shopt -s extglob` stands on an earlier line. */
  extendedGlob = false;
  readonly substitutions = new Map<number, Substitution>();
  readonly hereDocuments: HereDocument[] = [];
  readonly comments = new Map<number, Range>();
  /** Every token by its place, those inside substitutions too. */
  readonly tokens = new Map<number, Token>();
  /** `)` while a substitution is read: it may end a here-document. */
  private closer = '';
  /** Groups that wait for their `}`. */
  openBraces = 0;
  private ahead: Token | null = null;
  /** The token taken last. */
  taken: Token = this.token('\n', 0);
  private readonly readList: (lexer: Lexer) => List;

  constructor(source: string, readList: (lexer: Lexer) => List) {
    super(source);
    this.readList = readList;
  }

  /** The next token, which stays next. */
  look(): Token {
    this.ahead ??= this.read();
    return this.ahead;
  }

  /** The next token, taken. */
  take(): Token {
    const token = this.look();
    this.ahead = null;
    this.taken = token;
    this.flags.beforeThat = this.flags.last;
    this.flags.last = token.kind;
    return token;
  }

  /** Forgets everything but the text, and goes on at `pos`. */
  restart(pos: number): void {
    this.pos = pos;
    this.flags = { ...START };
    this.ahead = null;
    this.pending = [];
    this.closer = '';
    this.openBraces = 0;
    this.depth = 0;
  }

  /** Reads a token without taking part in the order of tokens: for `[[ … ]]` and arrays, whose words stand alone. */
  read(): Token {
    const token = this.readAny();
    if (token.kind !== 'end' && token.kind !== '\n') this.tokens.set(token.start, token);
    return token;
  }

  private readAny(): Token {
    let character = this.get(true);
    while (character === ' ' || character === '\t') character = this.get(true);
    const start = this.pos - (character === '' ? 0 : 1);
    if (character === '') return this.token('end', this.source.length);
    if (character === '#') this.comment(start);
    if (character === '#' || character === '\n') return this.lineEnd(start);
    if (this.flags.regex) return this.word(character, start);
    if ('|&;()<>'.includes(character)) {
      const token = readOperator(this, character, start);
      if (token !== null) return token;
    }
    if (character === '-' && (this.flags.last === '<&' || this.flags.last === '>&')) return this.token('-', start);
    return this.word(character, start);
  }

  token(kind: Kind, start: number): Token {
    const end = kind === '\n' ? start + 1 : this.pos;
    return { kind, start, end, text: kind, quoted: false, elements: [], isArray: false };
  }

  private comment(start: number): void {
    const end = this.source.indexOf('\n', this.pos);
    this.comments.set(start, { start, end });
    this.pos = end;
    this.get(false);
  }

  private lineEnd(start: number): Token {
    if (this.pending.length > 0) this.readBodies(this.closer);
    this.flags.assignments = false;
    return this.token('\n', start);
  }

  /** Reserved words are looked for here. */
  isReservedPosition(): boolean {
    const { last, beforeThat } = this.flags;
    return mayPrecedeReserved(last) || (last === 'word' && (beforeThat === 'coproc' || beforeThat === 'function'));
  }

  /** A simple command's name or an assignment may stand here. */
  isCommandPosition(): boolean {
    const { last, redirectionsOnly } = this.flags;
    if (last === 'assignment') return true;
    if (redirectionsOnly && !'<>&'.includes(last.charAt(0))) return true;
    return last !== ';;' && last !== ';&' && last !== ';;&' && this.isReservedPosition();
  }

  mayAssign(): boolean {
    return this.isCommandPosition() && !this.flags.casePattern;
  }

  private word(first: string, start: number): Token {
    const word = readWordText(this, first, start);
    const base: Token = { ...word, kind: 'word', start, end: this.pos };
    const { last } = this.flags;
    const beforeRedirection = /[<>]/u.test(this.source.charAt(this.pos));
    if (isDescriptor(word.text) && (beforeRedirection || last === '<&' || last === '>&'))
      return { ...base, kind: 'number' };
    const special = specialWord(this, word.text) ?? (word.quoted || word.dollar ? null : reservedHere(this, word.text));
    if (special !== null) return { ...base, kind: special };
    const assigns = isAssignment(word.text, this.flags.array) && (this.mayAssign() || this.flags.array);
    if (beforeRedirection && /^\{[A-Za-z_]\w*(\[.+\])?\}$/u.test(word.text)) return { ...base, kind: '{name}' };
    this.noteWord(word.text);
    return assigns ? { ...base, kind: 'assignment' } : base;
  }

  /** What an ordinary word lets come after it. */
  private noteWord(text: string): void {
    const { last } = this.flags;
    if (ASSIGNING_BUILTINS.has(text) && this.isCommandPosition()) this.flags.assignments = true;
    if (last === 'function') this.flags.allowBrace = true;
    if (last === 'case' || last === 'select' || last === 'for') this.flags.expectingIn++;
  }

  protected override substitute(): void {
    const offset = this.pos;
    const known = this.substitutions.get(offset);
    if (known !== undefined) {
      this.pos = known.end;
      return;
    }
    const kept = { flags: this.flags, ahead: this.ahead, pending: this.pending, closer: this.closer };
    this.flags = { ...START, last: 'substitution', array: false };
    this.ahead = null;
    this.pending = [];
    this.closer = ')';
    const list = this.readList(this);
    this.readBodies(this.closer);
    this.substitutions.set(offset, { list, end: this.pos });
    Object.assign(this, kept);
  }

  /** Reads the words of `a=( … )`, whose parenthesis has been read. */
  arrayWords(start: number): Word[] {
    const kept = this.flags;
    this.flags = { ...kept, last: 'word', conditional: false, regex: false, extendedPattern: false, array: true };
    this.flags.esacsNeeded = 0;
    this.flags.expectingIn = 0;
    const words: Word[] = [];
    for (let token = this.read(); token.kind !== ')'; token = this.read()) {
      if (token.kind === '\n') continue;
      if (token.kind === 'end')
        throw failAt(start, 'expected a closing ) for this array, found the end of the script', {
          suggestion: 'Close the array with ).',
        });
      if (token.kind !== 'word' && token.kind !== 'assignment')
        throw failAt(token.start, `expected a word in this array, found ${token.text}`);
      words.push({ start: token.start, end: token.end, text: token.text });
    }
    this.flags = { ...kept };
    return words;
  }

  isSubscript(text: string): boolean {
    return isArraySubscript(text, this.flags.array) && (this.flags.array || this.mayAssign());
  }
}

const isDescriptor = (text: string): boolean => /^\d+$/u.test(text) && Number(text) < 2 ** 31;
