/** Takes a word apart: quotes, expansions and substitutions in the order in which they stand. */
import { closingBrace, closingQuote, closingRound } from './closing';
import { parse } from './parse';
import type { List, Program, Range } from './tree';

/** How a piece of text was written: `plain`, `\x`, `'x'`, `$'x'`, `"x"`. */
export type Style = 'plain' | 'escaped' | 'single' | 'ansi' | 'double';

export type Parameter = {
  readonly kind: 'parameter';
  readonly name: string;
  /** `${!name}`: the value names the variable. */
  readonly indirect: boolean;
  /** `${#name}` */
  readonly length: boolean;
  readonly subscript: string | null;
  /** `:-`, `-`, `:=`, `:+`, `:?`, `:` (substring), `#`, `##`, `%`, `%%`, `/`, `//`, `^`, `^^`, `,`, `,,`, `@`; '' without. */
  readonly operator: string;
  /** What stands after the operator. */
  readonly operand: Range;
  readonly quoted: boolean;
};

export type Part =
  | { readonly kind: 'text'; readonly value: string; readonly style: Style }
  | Parameter
  | {
      readonly kind: 'command';
      readonly list: List;
      readonly program: Program;
      readonly quoted: boolean;
      /** `` `…` `` rather than `$(…)`. */
      readonly backticks: boolean;
    }
  | { readonly kind: 'process'; readonly direction: '<' | '>'; readonly list: List; readonly program: Program }
  | { readonly kind: 'arithmetic'; readonly expression: Range; readonly quoted: boolean };

/** `quoted`: the text is read as if it stood in double quotes (here-documents). */
export function partsOf(program: Program, range: Range, quoted = false): Part[] {
  const reader = new PartReader(program, range, quoted);
  return reader.read();
}

class PartReader {
  private readonly program: Program;
  private readonly source: string;
  private at: number;
  private readonly end: number;
  private readonly quoted: boolean;
  private readonly parts: Part[] = [];
  private text = '';

  constructor(program: Program, range: Range, quoted: boolean) {
    this.program = program;
    this.source = program.source;
    this.at = range.start;
    this.end = Math.min(range.end, program.source.length);
    this.quoted = quoted;
  }

  read(): Part[] {
    while (this.at < this.end) {
      if (this.source.startsWith('\\\n', this.at)) this.at += 2;
      else if (!this.special(this.source.charAt(this.at))) this.text += this.source.charAt(this.at++);
    }
    this.flush();
    return this.parts;
  }

  private flush(): void {
    if (this.text !== '') this.parts.push({ kind: 'text', value: this.text, style: this.quoted ? 'double' : 'plain' });
    this.text = '';
  }

  private push(part: Part, next: number): true {
    this.flush();
    this.parts.push(part);
    this.at = next;
    return true;
  }

  /** Reads what begins with this character, where it is special. */
  private special(character: string): boolean {
    if (character === '\\') return this.escape();
    if (character === '`') return this.backticks();
    if (character === '$') return this.dollar();
    if (this.quoted) return false;
    if (character === "'") return this.single();
    if (character === '"') return this.double();
    return (character === '<' || character === '>') && this.processSubstitution(character);
  }

  private escape(): boolean {
    const next = this.source.charAt(this.at + 1);
    if (this.quoted && !'$`"\\'.includes(next)) return false;
    if (this.quoted) {
      this.text += next;
      this.at += 2;
      return true;
    }
    return this.push({ kind: 'text', value: next, style: 'escaped' }, this.at + 2);
  }

  private single(): boolean {
    const close = closingQuote(this.source, this.at, this.end);
    return this.push({ kind: 'text', value: this.source.slice(this.at + 1, close), style: 'single' }, close + 1);
  }

  private double(): boolean {
    const close = closingQuote(this.source, this.at, this.end);
    this.flush();
    const inner = partsOf(this.program, { start: this.at + 1, end: close }, true);
    if (inner.length === 0) inner.push({ kind: 'text', value: '', style: 'double' });
    this.parts.push(...inner);
    this.at = close + 1;
    return true;
  }

  private backticks(): boolean {
    const close = closingQuote(this.source, this.at, this.end);
    const body = this.source.slice(this.at + 1, close).replace(this.quoted ? /\\([$`\\"])/gu : /\\([$`\\])/gu, '$1');
    const program = parse(body);
    return this.push({ kind: 'command', list: program.list, program, quoted: this.quoted, backticks: true }, close + 1);
  }

  private dollar(): boolean {
    const { source, at, quoted } = this;
    const next = source.charAt(at + 1);
    if (next === '(') return this.parenthesis();
    if (next === '{') {
      const close = closingBrace(source, at + 2, this.end);
      return this.push(braced(source, { start: at + 2, end: close }, quoted), close + 1);
    }
    if (next === '[') {
      const close = source.indexOf(']', at);
      const end = close < 0 ? this.end : close;
      return this.push({ kind: 'arithmetic', expression: { start: at + 2, end }, quoted }, end + 1);
    }
    if (!quoted && next === "'") {
      const close = closingQuote(source, at + 1, this.end, true);
      return this.push({ kind: 'text', value: decodeAnsi(source.slice(at + 2, close)), style: 'ansi' }, close + 1);
    }
    if (!quoted && next === '"') {
      this.at++;
      return this.double();
    }
    const name = /^(?:[A-Za-z_]\w*|[0-9@*#?$!-])/u.exec(source.slice(at + 1, Math.min(at + 66, this.end)))?.[0];
    if (name === undefined) return false;
    const after = at + 1 + name.length;
    const operand = { start: after, end: after };
    return this.push(
      { kind: 'parameter', name, indirect: false, length: false, subscript: null, operator: '', operand, quoted },
      after,
    );
  }

  private parenthesis(): boolean {
    const { source, at, quoted, program } = this;
    const known = program.substitutions.get(at + 2);
    if (known !== undefined)
      return this.push({ kind: 'command', list: known.list, program, quoted, backticks: false }, known.end);
    const close = closingRound(source, at + 2, this.end);
    const isArithmetic = source[at + 2] === '(' && source[close - 1] === ')';
    if (!isArithmetic) {
      // In here-documents, and where `$((…)…)` turns out to hold commands, the parser has not looked inside.
      const inner = parse(source.slice(at + 2, close));
      return this.push({ kind: 'command', list: inner.list, program: inner, quoted, backticks: false }, close + 1);
    }
    const expression = { start: at + 3, end: Math.max(at + 3, close - 1) };
    return this.push({ kind: 'arithmetic', expression, quoted }, close + 1);
  }

  private processSubstitution(direction: '<' | '>'): boolean {
    const known = this.program.substitutions.get(this.at + 2);
    if (known === undefined || this.source[this.at + 1] !== '(') return false;
    return this.push({ kind: 'process', direction, list: known.list, program: this.program }, known.end);
  }
}

const OPERATORS = /^(:[-=?+]|##?|%%?|\/\/?|\^\^?|,,?|[-=?+:@~])/u;

function braced(source: string, { start, end }: Range, quoted: boolean): Part {
  const body = source.slice(start, end).replaceAll('\\\n', '');
  const head = /^([#!]?)([A-Za-z_]\w*|[0-9]+|[@*#?$!-])/u.exec(body);
  const isLength = head?.[1] === '#';
  const name = head?.[2] ?? '';
  let rest = (head?.[0] ?? '').length;
  let subscript: string | null = null;
  if (body[rest] === '[') {
    const close = body.indexOf(']', rest);
    subscript = body.slice(rest + 1, close < 0 ? body.length : close);
    rest += subscript.length + 2;
  }
  const operator = OPERATORS.exec(body.slice(rest))?.[0] ?? '';
  return {
    kind: 'parameter',
    name,
    indirect: head?.[1] === '!',
    length: isLength,
    subscript,
    operator,
    operand: { start: start + rest + operator.length, end },
    quoted,
  };
}

const ANSI: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** The escapes of `$'…'`, `printf` and `echo -e`. */
export function decodeAnsi(text: string): string {
  return text.replace(
    /\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|0?([0-7]{1,3})|c(.)|(.))/gsu,
    (all, ...groups: readonly (string | undefined)[]) => {
      const [hex, short, long, octal, control, other = ''] = groups;
      const digits = hex ?? short ?? long;
      if (digits !== undefined) return codePoint(Number.parseInt(digits, 16));
      if (octal !== undefined) return codePoint(Number.parseInt(octal, 8) & 0xff);
      if (control !== undefined) return codePoint(control.charCodeAt(0) & 0x1f);
      return ANSI[other] ?? (/[\\'"?]/u.test(other) ? other : all);
    },
  );
}

const codePoint = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
