/** Folding of operators, subscripts and format strings over known values. */
import { percent } from './formats';
import {
  boolean,
  both,
  external,
  type How,
  isWhole,
  list,
  MAX_TEXT,
  number,
  OWN_FILE,
  sourceOf,
  type Text,
  text,
  UNKNOWN,
  type Val,
} from './values';

/** A sequence longer than this is not built; only its length is told. */
const MAX_ITEMS = 4000;
/** Whole numbers longer than this are not computed. */
const MAX_BITS = 200_000;

export type Folded = {
  readonly value: Val /** A size asked for that was not built, in bytes or items. */;
  readonly size?: number;
};

const known = (value: Val): Folded => ({ value });

export function binary(operator: string, left: Val, right: Val): Folded {
  if (left.kind === 'number' && right.kind === 'number') return arithmetic(operator, left, right);
  if (operator === '+') return known(add(left, right));
  if (operator === '*') return repeat(left, right);
  if (operator === '%' && left.kind === 'text') return known(percent(left, right));
  if (operator === '/' && left.kind === 'instance' && left.text !== null) return known(joinPath(left, right));
  if (operator === '|' && left.kind === 'dict' && right.kind === 'dict') {
    return known({ kind: 'dict', entries: new Map([...left.entries, ...right.entries]) });
  }
  return known(foreign([left, right]));
}

/** What is computed from foreign values is foreign. */
export function foreign(values: readonly Val[]): Val {
  for (const value of values) {
    const source = sourceOf(value);
    if (source !== null && source !== '') return external(source);
  }
  return UNKNOWN;
}

function arithmetic(operator: string, left: Val & { kind: 'number' }, right: Val & { kind: 'number' }): Folded {
  const big = left.big !== null || right.big !== null || '&|^<<>>'.includes(operator);
  if (!big || operator === '**') return smallArithmetic(operator, left.value, right.value);
  const a = left.big ?? toBig(left.value);
  const b = right.big ?? toBig(right.value);
  const value = a === null || b === null ? null : bigArithmetic(operator, a, b);
  return known(value === null || BigInt.asIntN(MAX_BITS, value) !== value ? UNKNOWN : number(Number(value), value));
}

const toBig = (value: number) => (Number.isInteger(value) ? BigInt(value) : null);

function bigArithmetic(operator: string, a: bigint, b: bigint): bigint | null {
  const small = b >= 0n && b < 4096n;
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '^':
      return a ^ b;
    case '&':
      return a & b;
    case '|':
      return a | b;
    case '<<':
      return small ? a << b : null;
    case '>>':
      return small ? a >> b : null;
    case '//':
      return a >= 0n && b > 0n ? a / b : null;
    case '%':
      return b > 0n ? ((a % b) + b) % b : null;
    default:
      return null;
  }
}

function smallArithmetic(operator: string, a: number, b: number): Folded {
  switch (operator) {
    case '+':
      return known(number(a + b));
    case '-':
      return known(number(a - b));
    case '*':
      return known(number(a * b));
    case '/':
      return known(b === 0 ? UNKNOWN : number(a / b));
    case '//':
      return known(b === 0 ? UNKNOWN : number(Math.floor(a / b)));
    case '%':
      return known(b === 0 ? UNKNOWN : number(a - b * Math.floor(a / b)));
    case '**':
      return power(a, b);
    default:
      return known(UNKNOWN);
  }
}

/** A power with billions of digits takes memory like a text of that length; with many millions, time like a thousand of them. */
function power(a: number, b: number): Folded {
  const digits = Math.abs(a) > 1 && b > 0 ? (Math.log2(Math.abs(a)) * b) / 8 : 0;
  const value = a ** b;
  const isBig = digits > 0 && digits < MAX_BITS / 8 && Number.isSafeInteger(a) && Number.isInteger(b);
  if (isBig && !Number.isSafeInteger(value)) return known(number(value, BigInt(a) ** BigInt(b)));
  if (digits <= 1e6) return known(number(value));
  return { value: UNKNOWN, size: digits > 1e8 ? digits * 1000 : digits };
}

export function add(left: Val, right: Val): Val {
  if (left.kind === 'list' && right.kind === 'list') return list([...left.items, ...right.items].slice(0, MAX_ITEMS));
  if (left.kind === 'list' && right.kind === 'path' && right.path === 'sys.argv')
    return list([...left.items, text(OWN_FILE), external('arguments')]);
  if (left.kind === 'text' || right.kind === 'text') return concatenate([left, right], 'concatenation');
  return foreign([left, right]);
}

/** Texts in a row; what is not known leaves a gap. Only the joining of short pieces counts as a way to hide a word. */
export function concatenate(parts: readonly Val[], way: string | null): Val {
  let value = '';
  let how: How = [];
  let gap: string | null = null;
  let bytes = false;
  for (const part of parts) {
    const piece = asText(part);
    value += piece?.value ?? GAP;
    how = both(how, piece?.how ?? []);
    if (piece === null) gap = gap || (sourceOf(part) ?? '');
    else {
      bytes ||= piece.bytes;
      gap = piece.gap === null ? gap : gap || piece.gap;
    }
    if (value.length > MAX_TEXT) return foreign(parts);
  }
  if (way !== null && parts.length > 1) how = both(how, [way]);
  return { kind: 'text', value, bytes, how, gap };
}

/** Stands in a text for what is not known. */
export const GAP = '${…}';

export function asText(value: Val): Text | null {
  if (value.kind === 'text') return value;
  if (value.kind === 'instance') return value.text;
  return null;
}

function repeat(left: Val, right: Val): Folded {
  const [sequence, times] = left.kind === 'number' ? [right, left] : [left, right];
  if (times.kind !== 'number') return known(foreign([left, right]));
  const count = Math.max(0, Math.floor(times.value));
  if (sequence.kind === 'text') {
    const size = sequence.value.length * count;
    if (size > MAX_TEXT) return { value: UNKNOWN, size };
    return known({ ...sequence, value: sequence.value.repeat(count) });
  }
  if (sequence.kind !== 'list') return known(UNKNOWN);
  const size = Math.max(1, sequence.items.length) * count;
  if (size > MAX_ITEMS) return { value: UNKNOWN, size: size * 8 };
  return known(list(Array.from({ length: count }, () => sequence.items).flat()));
}

function joinPath(left: Val & { kind: 'instance' }, right: Val): Val {
  const base = left.text;
  const piece = asText(right);
  if (base === null) return left;
  const value = piece?.value.startsWith('/') ? piece.value : `${base.value.replace(/\/$/, '')}/${piece?.value ?? GAP}`;
  const gap = piece === null ? (sourceOf(right) ?? '') : (base.gap ?? piece.gap);
  return { ...left, text: { ...base, value, how: both(base.how, piece?.how ?? []), gap } };
}

/** Whether a condition holds; `null` where nobody knows. */
export function truth(value: Val): boolean | null {
  switch (value.kind) {
    case 'boolean':
      return value.value;
    case 'number':
      return value.value !== 0;
    case 'none':
      return false;
    case 'text':
      return value.gap === null ? value.value !== '' : null;
    case 'list':
      return value.items.length > 0;
    case 'dict':
      return value.entries.size > 0;
    default:
      return null;
  }
}

export function compare(operator: string, left: Val, right: Val): Val {
  if (left.kind === 'number' && right.kind === 'number') return boolean(ordered(operator, left.value, right.value));
  if (isWhole(left) && isWhole(right)) {
    if (operator === 'in' || operator === 'not in')
      return boolean(right.value.includes(left.value) === (operator === 'in'));
    return boolean(ordered(operator, left.value, right.value));
  }
  return UNKNOWN;
}

function ordered<T extends string | number>(operator: string, a: T, b: T): boolean {
  switch (operator) {
    case '==':
    case 'is':
      return a === b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    default:
      return a !== b;
  }
}
