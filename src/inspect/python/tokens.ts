/**
 * Python's tokens, as CPython's tokenizer cuts them (implicit line joining, indentation, nested f-strings). It accepts
 * a little more than Python does: the exact judge of syntax is `syntax.ts`; here robustness counts.
 */

import { type FStringPart, type Reader, readFString } from './fstrings';
import { TooDeep } from './too-deep';

export type TokenKind =
  | 'name'
  | 'number'
  | 'string'
  | 'fstring'
  | 'op'
  | 'newline'
  | 'indent'
  | 'dedent'
  | 'end'
  | 'unknown';

export type PyToken = {
  readonly kind: TokenKind;
  readonly text: string;
  /** Offsets into the source in UTF-16 units; the end is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Of an f-string only: its literal pieces and replacement fields in order. */
  readonly parts?: readonly FStringPart[];
};

export type Comment = { readonly from: number; readonly to: number };

export type Tokens = { readonly tokens: readonly PyToken[]; readonly comments: readonly Comment[] };

/** CPython refuses deeper indentation. */
const MAX_INDENTS = 100;

const NAME = /[\p{XID_Start}_]\p{XID_Continue}*/uy;
const NUMBER =
  /0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?/y;
const QUOTE = /([rRbBuUfFtT]{0,2})("""|'''|"|')/y;
const OPERATOR =
  /\*\*=|\/\/=|>>=|<<=|\.\.\.|->|:=|==|!=|<>|<=|>=|\*\*|\/\/|>>|<<|[-+*/%@&|^]=|[-+*/%@&|^~<>()[\]{},:.;=!]/y;

const KNOWN_PREFIXES = new Set(['', 'r', 'b', 'u', 'f', 't', 'rb', 'br', 'rf', 'fr', 'tr', 'rt']);

export function tokenize(source: string): Tokens {
  return new Tokenizer(source).run();
}

function matchAt(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}

/** Tabs reach to the next multiple of eight, a form feed starts the line anew. */
function columnAfter(char: string, column: number): number {
  if (char === '\t') return (Math.floor(column / 8) + 1) * 8;
  if (char === '\f') return 0;
  return char === ' ' ? column + 1 : column;
}

class Tokenizer implements Reader {
  readonly source: string;
  at = 0;
  /** Open brackets; inside any, line ends join lines. */
  brackets = 0;
  fstringDepth = 0;
  private readonly indents: number[] = [0];
  private readonly comments: Comment[] = [];

  constructor(source: string) {
    this.source = source;
    if (source.startsWith('\uFEFF')) this.at = 1;
  }

  run(): Tokens {
    const tokens: PyToken[] = [];
    let lineStart = true;
    while (this.at < this.source.length) {
      if (lineStart) {
        lineStart = false;
        this.indentation(tokens);
        continue;
      }
      const token = this.next();
      if (token === null) continue;
      tokens.push(token);
      if (token.kind === 'newline') lineStart = true;
    }
    const end = this.source.length;
    if (tokens.length > 0 && tokens.at(-1)?.kind !== 'newline')
      tokens.push({ kind: 'newline', text: '', from: end, to: end });
    while (this.indents.length > 1) {
      this.indents.pop();
      tokens.push({ kind: 'dedent', text: '', from: end, to: end });
    }
    tokens.push({ kind: 'end', text: '', from: end, to: end });
    return { tokens, comments: this.comments };
  }

  /** Reads blank and comment lines and the white space before a statement; tells the change of depth. */
  private indentation(tokens: PyToken[]): void {
    let column = 0;
    for (;;) {
      const char = this.source.charAt(this.at);
      const joined = char === '\\' ? this.lineEndAt(this.at + 1) : 0;
      const lineEnd = this.lineEndAt(this.at);
      if (char === '#') this.comment();
      else if (joined > 0) this.at += 1 + joined;
      else if (lineEnd > 0) this.at += lineEnd;
      else if (char === ' ' || char === '\t' || char === '\f') this.at++;
      else break;
      column = lineEnd > 0 ? 0 : columnAfter(char, column);
    }
    if (this.at < this.source.length) this.changeDepth(column, tokens);
  }

  private changeDepth(column: number, tokens: PyToken[]): void {
    const here = { text: '', from: this.at, to: this.at };
    if (column > (this.indents.at(-1) ?? 0)) {
      if (this.indents.length > MAX_INDENTS) throw new TooDeep('more than 100 levels of indentation');
      this.indents.push(column);
      tokens.push({ kind: 'indent', ...here });
    }
    while (this.indents.length > 1 && column < (this.indents.at(-1) ?? 0)) {
      this.indents.pop();
      tokens.push({ kind: 'dedent', ...here });
    }
  }

  /** The next token on this logical line; `null` when only white space, a comment or a joined line end was read. */
  next(): PyToken | null {
    const char = this.source.charAt(this.at);
    if (char === ' ' || char === '\t' || char === '\f') {
      this.at++;
      return null;
    }
    if (char === '#') {
      this.comment();
      return null;
    }
    const lineEnd = this.lineEndAt(this.at);
    if (lineEnd > 0) return this.lineEnd(lineEnd);
    if (char === '\\' && this.lineEndAt(this.at + 1) > 0) {
      this.at += 1 + this.lineEndAt(this.at + 1);
      return null;
    }
    return this.word();
  }

  private lineEnd(length: number): PyToken | null {
    const from = this.at;
    this.at += length;
    return this.brackets > 0 ? null : { kind: 'newline', text: '\n', from, to: this.at };
  }

  private word(): PyToken {
    const from = this.at;
    QUOTE.lastIndex = from;
    const quote = QUOTE.exec(this.source);
    if (quote !== null && KNOWN_PREFIXES.has((quote[1] ?? '').toLowerCase()))
      return this.quoted(quote[1] ?? '', quote[2] ?? '"');
    for (const [kind, pattern] of WORDS) {
      const text = matchAt(pattern, this.source, from);
      if (text === null || text === '') continue;
      this.at += text.length;
      if (kind === 'op') this.countBracket(text);
      return { kind, text, from, to: this.at };
    }
    const text = String.fromCodePoint(this.source.codePointAt(from) ?? 0);
    this.at += text.length;
    return { kind: 'unknown', text, from, to: this.at };
  }

  private countBracket(text: string): void {
    if ('([{'.includes(text)) this.brackets++;
    else if (')]}'.includes(text) && this.brackets > 0) this.brackets--;
  }

  private quoted(prefix: string, quote: string): PyToken {
    const from = this.at;
    this.at += prefix.length + quote.length;
    if (/[ft]/i.test(prefix)) {
      const raw = /r/i.test(prefix);
      const parts = readFString(this, { quote, raw, spec: false });
      return { kind: 'fstring', text: this.source.slice(from, this.at), from, to: this.at, parts };
    }
    while (this.at < this.source.length) {
      if (this.source.startsWith(quote, this.at)) {
        this.at += quote.length;
        break;
      }
      if (quote.length === 1 && this.lineEndAt(this.at) > 0) break;
      this.skipCharacter();
    }
    return { kind: 'string', text: this.source.slice(from, this.at), from, to: this.at };
  }

  /** One character of a string, or a backslash with what it escapes. */
  skipCharacter(): void {
    if (this.source[this.at] !== '\\') this.at++;
    else this.at += 1 + Math.max(1, this.lineEndAt(this.at + 1));
  }

  private comment(): void {
    const from = this.at;
    while (this.at < this.source.length && this.lineEndAt(this.at) === 0) this.at++;
    this.comments.push({ from, to: this.at });
  }

  /** Length of the line end at an offset: 2 for CR LF, 0 where there is none. */
  lineEndAt(at: number): number {
    const char = this.source[at];
    if (char === '\n') return 1;
    if (char !== '\r') return 0;
    return this.source[at + 1] === '\n' ? 2 : 1;
  }
}

const WORDS: readonly (readonly [TokenKind, RegExp])[] = [
  ['name', NAME],
  ['number', NUMBER],
  ['op', OPERATOR],
];
