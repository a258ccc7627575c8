/**
 * Reads a script character by character as Bash does: line continuations vanish, here-documents are lifted out, and
 * quotes and brackets are matched without a grammar. `$(…)` inside them is handed to `substitute`.
 */
import { failAt, MAX_DEPTH, tooDeep, tooLong } from './failure';
import type { HereDocument } from './tree';

/** How a bracket or quote is matched. */
export type Pairing = {
  /** A nested opening bracket does not count (`${a{b}`). */
  readonly firstClose?: boolean;
  /** A backslash quotes inside single quotes (`$'…'`). */
  readonly escapes?: boolean;
  /** Inside these brackets `$(…)` (and for the first kind `${…}`, `$[…]`, `<(…)`) are read as such. */
  readonly inside?: 'expansion' | 'arithmetic';
};

/** Character reads per source character before the parser gives up: brackets that fit nowhere cost several passes. */
const STEPS_PER_CHARACTER = 40;

export abstract class Reader {
  readonly source: string;
  pos = 0;
  depth = 0;
  /** Here-documents whose bodies have not begun. */
  pending: HereDocument[] = [];
  /** Here-document bodies that begin after the line end with this offset: where reading goes on. */
  private readonly bodies = new Map<number, number>();
  private steps: number;

  constructor(source: string) {
    this.source = source.endsWith('\n') ? source : `${source}\n`;
    this.steps = 20_000 + STEPS_PER_CHARACTER * source.length;
  }

  /** Reads `$(…)`, `<(…)` or `>(…)` whose parenthesis has just been read. */
  protected abstract substitute(): void;

  /** The next character, '' at the end. With `join`, backslash and line end vanish. */
  get(join: boolean): string {
    if (--this.steps < 0) throw tooLong(this.pos);
    while (join && this.source.startsWith('\\\n', this.pos)) this.pos += 2;
    const character = this.source.charAt(this.pos);
    if (character === '') return '';
    const resume = character === '\n' ? this.bodies.get(this.pos) : undefined;
    this.pos = resume ?? this.pos + 1;
    return character;
  }

  peek(join: boolean): string {
    const mark = this.pos;
    const character = this.get(join);
    this.pos = mark;
    return character;
  }

  /** Runs `read` one level deeper; foreign text may nest without end. */
  nested<T>(read: () => T): T {
    if (++this.depth > MAX_DEPTH) throw tooDeep(this.pos);
    try {
      return read();
    } finally {
      this.depth--;
    }
  }

  /** Reads to the bracket or quote that closes `open`, which has been read. */
  pair(open: string, close: string, pairing: Pairing = {}): void {
    const start = this.pos - 1;
    this.nested(() => this.matchPair(start, open, close, pairing));
  }

  private matchPair(start: number, open: string, close: string, pairing: Pairing): void {
    if (open === "'") {
      this.single(start, pairing.escapes === true);
      return;
    }
    let count = 1;
    let before = '';
    for (;;) {
      const character = this.required(true, start, open, close);
      if (character === close && --count === 0) return;
      if (character === '\\') {
        this.required(false, start, open, close);
        before = '';
        continue;
      }
      if (character === open && character !== close && opens(pairing, open, before)) count++;
      count -= this.readInside(open, character, before, pairing);
      before = nextBefore(character, before);
    }
  }

  private single(start: number, escapes: boolean): void {
    for (;;) {
      const character = this.required(false, start, "'", "'");
      if (character === "'") return;
      if (escapes && character === '\\') this.required(false, start, "'", "'");
    }
  }

  /** The next character; its lack means that the pair is never closed. */
  private required(join: boolean, start: number, open: string, close: string): string {
    const character = this.get(join);
    if (character === '') throw unclosed(start, open, close);
    return character;
  }

  /** Quotes and expansions inside a pair. Answers 1 when `character` was counted as an opening bracket but is not one. */
  private readInside(open: string, character: string, before: string, pairing: Pairing): 0 | 1 {
    const isBracket = open !== '"' && open !== '`';
    if (isBracket && (character === "'" || character === '"' || character === '`')) {
      this.pair(character, character, { escapes: before === '$' && character === "'" });
      return 0;
    }
    if (open === '"' && character === '`') {
      this.pair('`', '`');
      return 0;
    }
    if (!this.isExpansion(open, character, before, pairing)) return 0;
    this.expansion(character);
    return open === character ? 1 : 0;
  }

  private isExpansion(open: string, character: string, before: string, { inside }: Pairing): boolean {
    if (before === '$' && open === '"') return character === '(' || character === '{' || character === '[';
    if (before === '$' && inside === 'expansion') return character === '(' || character === '{' || character === '[';
    if (before === '$' && inside === 'arithmetic') return character === '(';
    return (before === '<' || before === '>') && inside === 'expansion' && character === '(';
  }

  /** Reads the rest of `$(`, `${` or `$[`, whose bracket has just been read. */
  expansion(bracket: string): void {
    if (bracket === '{') this.pair('{', '}', { firstClose: true, inside: 'expansion' });
    else if (bracket === '[') this.pair('[', ']', { inside: 'arithmetic' });
    else if (this.peek(true) === '(') this.pair('(', ')', { inside: 'arithmetic' });
    else this.nested(() => this.substitute());
  }

  /** Reads the bodies of the pending here-documents, which begin on the next line. `closer` may end one early. */
  readBodies(closer: string): void {
    if (this.pending.length === 0) return;
    const atLineStart = this.source[this.pos - 1] === '\n';
    const lineEnd = atLineStart ? this.pos - 1 : this.source.indexOf('\n', this.pos);
    let at = atLineStart ? this.pos : (this.bodies.get(lineEnd) ?? lineEnd + 1);
    for (const document of this.pending) at = this.readBody(document, at, closer);
    this.pending = [];
    if (atLineStart) this.pos = at;
    else this.bodies.set(lineEnd, at);
  }

  private readBody(document: HereDocument, from: number, closer: string): number {
    document.start = from;
    let at = from;
    while (at < this.source.length) {
      const end = this.bodyLineEnd(at, document.literal);
      const raw = this.source.slice(at, end);
      const joined = document.literal ? raw : raw.replaceAll('\\\n', '');
      const line = document.stripTabs ? joined.replace(/^\t+/u, '') : joined;
      document.end = at;
      document.closed = line === document.delimiter;
      if (document.closed) return end + 1;
      if (closer !== '' && line.startsWith(document.delimiter) && line.includes(closer, document.delimiter.length)) {
        document.closed = true;
        return at + raw.indexOf(document.delimiter) + document.delimiter.length;
      }
      at = end + 1;
    }
    document.end = this.source.length;
    return this.source.length;
  }

  /** Where the line that starts at `at` ends; outside literal bodies a backslash joins it to the next. */
  private bodyLineEnd(at: number, literal: boolean): number {
    let end = this.source.indexOf('\n', at);
    while (!literal && end > at && this.source[end - 1] === '\\' && end + 1 < this.source.length) {
      this.steps -= 1;
      end = this.source.indexOf('\n', end + 1);
    }
    return end < 0 ? this.source.length : end;
  }
}

/** A nested opening bracket counts; of braces with `firstClose` only `${` does. */
const opens = ({ firstClose }: Pairing, open: string, before: string): boolean =>
  firstClose !== true || (open === '{' && before === '$');

/** `$` and `<` matter to the next character only; `$$` is a parameter of its own. */
function nextBefore(character: string, before: string): string {
  if (character === '$') return before === '$' ? '' : '$';
  const isAngle = character === '<' || character === '>';
  return isAngle && before !== '<' && before !== '>' ? character : '';
}

const unclosed = (start: number, open: string, close: string) => {
  const what = open === close ? 'quote' : 'bracket';
  return failAt(start, `expected a closing ${close} for this ${open}, found the end of the script`, {
    suggestion: `Close the ${what} with ${close}${open === "'" ? " (inside single quotes an apostrophe is written '\\'')" : ''}.`,
  });
};
