/** A place in a list of tokens, with what both halves of the parser need from it. */
import type { PyToken } from './tokens';
import { TooDeep } from './too-deep';
import type { Expr } from './tree';

/** A statement that the parser could not follow; caught where statements are listed. */
export class Unreadable extends Error {}

/** Programs that nest deeper are refused before any recursive reader sees them; CPython gives up at 200 open brackets. */
const MAX_HEIGHT = 300;

type Kind<T> = T extends { readonly from: number } ? Omit<T, 'from' | 'to' | 'height'> : never;
type WithoutPlace<T> = T extends unknown ? Kind<T> : never;
export type Made = WithoutPlace<Expr>;

export class Cursor {
  private readonly tokens: readonly PyToken[];
  private index = 0;
  private depth = 0;
  private readonly last: PyToken;
  /** Set while the pattern of a `case` is read. */
  inPattern = false;

  constructor(tokens: readonly PyToken[]) {
    this.tokens = tokens;
    const end = tokens.at(-1)?.to ?? 0;
    this.last = { kind: 'end', text: '', from: end, to: end };
  }

  peek(ahead = 0): PyToken {
    return this.tokens[this.index + ahead] ?? this.last;
  }

  take(): PyToken {
    const token = this.peek();
    this.index++;
    return token;
  }

  /** End of the token before this one. */
  get end(): number {
    return this.tokens[this.index - 1]?.to ?? 0;
  }

  get place(): number {
    return this.index;
  }

  back(place: number): void {
    this.index = place;
  }

  /** Whether the next token is this operator or word. Strings never are. */
  at(text: string): boolean {
    const token = this.peek();
    return token.text === text && (token.kind === 'op' || token.kind === 'name');
  }

  atKind(kind: PyToken['kind']): boolean {
    return this.peek().kind === kind;
  }

  accept(text: string): boolean {
    if (!this.at(text)) return false;
    this.index++;
    return true;
  }

  expect(text: string): PyToken {
    if (!this.at(text)) throw new Unreadable(`expected ${text}`);
    return this.take();
  }

  /** Runs a recursive part one level deeper. */
  deeper<T>(part: () => T): T {
    if (++this.depth > MAX_HEIGHT) throw new TooDeep(`more than ${MAX_HEIGHT} levels of nesting`);
    try {
      return part();
    } finally {
      this.depth--;
    }
  }

  /** Reads other tokens (those of a replacement field) to their end, at this depth. */
  inner(tokens: readonly PyToken[], read: (cursor: Cursor) => Expr): Expr {
    const cursor = new Cursor(tokens);
    cursor.depth = this.depth;
    const expr = this.deeper(() => read(cursor));
    if (!cursor.atKind('end')) throw new Unreadable('expected the end of the field');
    return expr;
  }

  /** A node from `from` to here that stands on its children. */
  make(from: number, made: Made, children: readonly (Expr | null | undefined)[]): Expr {
    let height = 0;
    for (const child of children) if (child && child.height >= height) height = child.height + 1;
    if (height > MAX_HEIGHT) throw new TooDeep(`more than ${MAX_HEIGHT} levels of nesting`);
    return { ...made, from, to: this.end, height };
  }
}
