/** What the walker knows of a value without running anything. */
import type { Value } from '../facts';
import { outside } from './modules';
import type { Scope } from './scope';
import type { Block, Expr, Parameter } from './tree';

/** How a text came about, where it was not simply written: `base64`, `char-codes`, `concatenation` … */
export type How = readonly string[];

export type Text = {
  readonly kind: 'text';
  /** Bytes hold one char per byte. Pieces that are not known read `${…}`. */
  readonly value: string;
  readonly bytes: boolean;
  readonly how: How;
  /** Where the unknown pieces come from: `null` for none at all, an empty string for nobody knows. */
  readonly gap: string | null;
};

export type Callable = {
  readonly kind: 'function';
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly defaults: readonly (Val | null)[];
  readonly body: Block | Expr;
  readonly scope: Scope;
  /** The object that a method is called on. */
  readonly self: Val | null;
};

export type Val =
  | Text
  | { readonly kind: 'number'; readonly value: number; readonly big: bigint | null }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'list'; readonly items: readonly Val[] }
  | { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, Val> }
  /** A module, function, class or constant by its canonical name; `?` begins what hangs on an unknown object. */
  | { readonly kind: 'path'; readonly path: string; readonly hidden: boolean }
  /** What calling `path` gives. `source` names the outside it comes from, `text` what it was made from (a file's name). */
  | {
      readonly kind: 'instance';
      readonly path: string;
      readonly source: string | null;
      readonly text: Text | null;
      readonly how: How;
      /** Items of a `range` that is too long to list. */
      readonly size?: number;
    }
  | Callable
  | {
      readonly kind: 'class';
      readonly name: string;
      readonly scope: Scope;
      readonly bases: readonly Val[];
      readonly instance: boolean;
    }
  | { readonly kind: 'partial'; readonly callee: Val; readonly args: readonly Val[]; readonly keywords: Keywords }
  | { readonly kind: 'either'; readonly options: readonly Val[] }
  | { readonly kind: 'external'; readonly source: string }
  | { readonly kind: 'unknown' };

export type Keywords = ReadonlyMap<string, Val>;

/** The program's own file: what a fork bomb starts again. */
export const OWN_FILE = '${__file__}';

export const UNKNOWN: Val = { kind: 'unknown' };
export const NONE: Val = { kind: 'none' };

/** Texts longer than this are not folded, so that a program cannot make the scan work for it. */
export const MAX_TEXT = 65_536;
const MAX_OPTIONS = 8;

export const text = (value: string, how: How = [], bytes = false): Text => ({
  kind: 'text',
  value,
  bytes,
  how,
  gap: null,
});
export const number = (value: number, big: bigint | null = null): Val => ({ kind: 'number', value, big });
export const boolean = (value: boolean): Val => ({ kind: 'boolean', value });
export const list = (items: readonly Val[]): Val => ({ kind: 'list', items });
export const path = (name: string, hidden = false): Val => ({ kind: 'path', path: name, hidden });
export const external = (source: string): Val & { kind: 'external' } => ({ kind: 'external', source });
export const instance = (
  name: string,
  source: string | null = null,
  how: How = [],
): Extract<Val, { kind: 'instance' }> => ({
  kind: 'instance',
  path: name,
  source,
  text: null,
  how,
});

/** A text all of whose characters are known. */
export const isWhole = (value: Val | undefined): value is Text => value?.kind === 'text' && value.gap === null;

export const both = (first: How, second: How): How =>
  second.length === 0 ? first : [...new Set([...first, ...second])];

/** The possible values of an expression, one by one. */
export const options = (value: Val): readonly Val[] => (value.kind === 'either' ? value.options : [value]);

/** One of several values; what is told apart by nothing is kept once. */
export function either(values: readonly Val[]): Val {
  const [one] = values;
  if (one !== undefined && values.length === 1) return one;
  const seen = new Map<string, Val>();
  for (const value of values.flatMap(options)) {
    if (seen.size >= MAX_OPTIONS) break;
    seen.set(signature(value), value);
  }
  const [first = UNKNOWN] = seen.values();
  return seen.size <= 1 ? first : { kind: 'either', options: [...seen.values()] };
}

/** Asks the same of every possible value. */
export const eachOption = (value: Val, ask: (value: Val) => Val): Val =>
  value.kind === 'either' ? either(value.options.map(ask)) : ask(value);

function signature(value: Val): string {
  switch (value.kind) {
    case 'text':
      return `t${value.bytes}${value.gap}${value.value}`;
    case 'path':
      return `p${value.hidden}${value.path}`;
    case 'number':
    case 'boolean':
      return `n${value.value}`;
    case 'external':
      return `e${value.source}`;
    case 'instance':
      return `i${value.path}${value.source}${value.text?.value}`;
    case 'list':
      return `l${value.items.length}:${value.items.slice(0, 8).map(signature).join(',')}`;
    case 'function':
    case 'class':
      return `f${value.name}`;
    default:
      return value.kind;
  }
}

/** Where a value comes from when it comes from outside; an empty string where nobody knows; `null` for a known one. */
export function sourceOf(value: Val): string | null {
  switch (value.kind) {
    case 'external':
      return value.source;
    case 'instance':
      return value.text === null ? (value.source ?? '') : value.text.gap;
    case 'text':
      return value.gap;
    case 'number':
    case 'boolean':
    case 'none':
      return null;
    case 'path':
      return outside(value.path) ?? '';
    case 'list':
      return value.items.map(sourceOf).find((source) => source !== null) ?? null;
    case 'either':
      return value.options.map(sourceOf).find((source) => source !== null && source !== '') ?? '';
    default:
      return '';
  }
}

const FOREIGN_NAMES = new Set(['sys.argv', 'sys.stdin']);

/** As the rules see it. */
export function toFact(value: Val, depth = 0): Value {
  if (depth > 4) return { kind: 'unknown' };
  switch (value.kind) {
    case 'text':
      return textFact(value);
    case 'number':
    case 'boolean':
    case 'external':
      return value.kind === 'number' ? { kind: 'number', value: value.value } : value;
    case 'list':
      return { kind: 'list', items: value.items.slice(0, 64).map((item) => toFact(item, depth + 1)) };
    case 'path':
      return FOREIGN_NAMES.has(value.path) ? external(sourceOf(value) ?? '') : { kind: 'path', path: value.path };
    case 'instance':
      if (value.text !== null) return textFact(value.text);
      return value.source === null ? { kind: 'path', path: `${value.path}()` } : external(value.source);
    case 'function':
      return { kind: 'path', path: '<function>' };
    case 'either':
      return { kind: 'list', items: [{ kind: 'unknown' }, ...value.options.map((one) => toFact(one, depth + 1))] };
    default:
      return { kind: 'unknown' };
  }
}

/** A text with gaps is a list of what fills them and the text itself, so that rules can look for its known parts. */
function textFact({ value, how, gap }: Text): Value {
  const whole: Value = { kind: 'string', value, folded: how.length > 0 };
  if (gap === null) return whole;
  return { kind: 'list', items: [gap === '' ? { kind: 'unknown' } : { kind: 'external', source: gap }, whole] };
}
