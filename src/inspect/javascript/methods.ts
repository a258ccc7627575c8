/** Methods of texts, lists and bytes that only compute, folded where everything is known. */
import { concat, numberOf, textOf } from './fold';
import { isDisguise, type Known, list, looksLikeCode, mergeHow, NOTHING, number, text, UNKNOWN } from './values';

const MAX_REPEAT = 10_000;

/** `'abc'.split('')`, `[…].join('')`, `bytes.toString('hex')` …; null when the method says nothing about constants. */
export function method(self: Known, name: string, args: readonly Known[]): Known | null {
  if (self.kind === 'string') return textMethod(self.value, name, args, self);
  if (self.kind === 'list') return listMethod(self.items, name, args);
  if (self.kind === 'bytes' && name === 'toString') return bytesText(self, args[0]);
  if (self.kind === 'number' && name === 'toString') return text(self.value.toString(radix(args[0])), 'number');
  return null;
}

const radix = (known: Known | undefined): number => {
  const value = numberOf(known) ?? 10;
  return value >= 2 && value <= 36 ? Math.trunc(value) : 10;
};

const ENCODINGS = new Set([
  'utf8',
  'utf-8',
  'hex',
  'base64',
  'base64url',
  'latin1',
  'binary',
  'ascii',
  'ucs2',
  'utf16le',
]);
const encodingOf = (known: Known | undefined, fallback: BufferEncoding): BufferEncoding => {
  const name = known?.kind === 'string' ? known.value.toLowerCase() : fallback;
  return ENCODINGS.has(name) && Buffer.isEncoding(name) ? name : fallback;
};

function bytesText(bytes: Extract<Known, { kind: 'bytes' }>, encoding: Known | undefined): Known {
  return text(Buffer.from(bytes.value).toString(encodingOf(encoding, 'utf8')), bytes.how);
}

/** `Buffer.from(text, encoding)` and `Buffer.from([…])`. */
export function bytesFrom(source: Known | undefined, encoding: Known | undefined): Known {
  if (source?.kind === 'string') {
    const name = encodingOf(encoding, 'utf8');
    const how = name === 'utf8' || name === 'utf-8' ? mergeHow([source], 'concat') : name;
    return { kind: 'bytes', value: Buffer.from(source.value, name), how };
  }
  if (source?.kind === 'bytes') return source;
  if (source?.kind !== 'list') return source?.kind === 'external' ? source : UNKNOWN;
  const codes = source.items.map(numberOf);
  return codes.includes(null)
    ? UNKNOWN
    : { kind: 'bytes', value: Uint8Array.from(codes, (code) => code ?? 0), how: 'char-codes' };
}

type TextMethod = (value: string, args: readonly Known[]) => Known | null;

const isLeftOut = (known: Known | undefined): boolean =>
  known === undefined || (known.kind === 'nothing' && known.text === 'undefined');
/** Where a slice ends; left out it ends with the text. */
const endOf = (known: Known | undefined): number | undefined => (isLeftOut(known) ? undefined : (numberOf(known) ?? 0));

const SLICES: Readonly<Record<string, TextMethod>> = {
  slice: (value, [from, to]) => text(value.slice(numberOf(from) ?? 0, endOf(to)), 'slice'),
  substring: (value, [from, to]) => text(value.substring(numberOf(from) ?? 0, endOf(to)), 'slice'),
  substr: (value, [from, length]) => {
    const start = numberOf(from) ?? 0;
    const begin = start < 0 ? Math.max(0, value.length + start) : start;
    return text(value.slice(begin, length === undefined ? undefined : begin + (numberOf(length) ?? 0)), 'slice');
  },
  charAt: (value, [at]) => text(value.charAt(numberOf(at) ?? 0), 'slice'),
  at: (value, [at]) => text(value.at(numberOf(at) ?? 0) ?? '', 'slice'),
  trim: (value) => text(value.trim(), 'slice'),
};

const TEXT_METHODS: Readonly<Record<string, TextMethod>> = {
  ...SLICES,
  toLowerCase: (value) => text(value.toLowerCase(), 'case'),
  toUpperCase: (value) => text(value.toUpperCase(), 'case'),
  toString: (value: string) => text(value),
  valueOf: (value: string) => text(value),
  normalize: (value) => text(value.normalize('NFKC'), 'escape'),
  charCodeAt: (value, [at]) => number(value.charCodeAt(numberOf(at) ?? 0)),
  codePointAt: (value, [at]) => number(value.codePointAt(numberOf(at) ?? 0) ?? Number.NaN),
  indexOf: (value, [word]) => (word?.kind === 'string' ? number(value.indexOf(word.value)) : null),
  concat: (value, args) => concat([text(value), ...args], 'concat'),
  repeat: (value, [count]) => {
    const times = numberOf(count) ?? -1;
    return times >= 0 && times * value.length <= MAX_REPEAT ? text(value.repeat(times), 'concat') : null;
  },
  split: (value, [separator]) => {
    if (separator !== undefined && separator.kind !== 'string') return null;
    const parts = separator === undefined ? [value] : value.split(separator.value);
    return list(parts.slice(0, MAX_REPEAT).map((part) => text(part, 'slice')));
  },
  replace: (value, [from, to]) => replaced(value, from, to, false),
  replaceAll: (value, [from, to]) => replaced(value, from, to, true),
  padStart: (value, [length, fill]) => padded(value, length, fill, 'padStart'),
  padEnd: (value, [length, fill]) => padded(value, length, fill, 'padEnd'),
};

/** Replacing reveals something only where there was nothing to be seen before. */
export const replacedHow = (before: string): string => (looksLikeCode(before) ? 'concat' : 'replace');

function padded(
  value: string,
  length: Known | undefined,
  fill: Known | undefined,
  side: 'padStart' | 'padEnd',
): Known | null {
  const size = numberOf(length) ?? 0;
  return size > MAX_REPEAT ? null : text(value[side](size, fill?.kind === 'string' ? fill.value : ' '), 'concat');
}

function replaced(value: string, from: Known | undefined, to: Known | undefined, all: boolean): Known | null {
  if (from?.kind !== 'string' || to?.kind !== 'string') return null;
  const result = all ? value.replaceAll(from.value, () => to.value) : value.replace(from.value, () => to.value);
  return text(result, replacedHow(value));
}

function textMethod(value: string, name: string, args: readonly Known[], self: Known): Known | null {
  const apply = Object.hasOwn(TEXT_METHODS, name) ? TEXT_METHODS[name] : undefined;
  const result = apply?.(value, args) ?? null;
  if (result?.kind !== 'string' || self.kind !== 'string') return result;
  return isDisguise(self.how) ? text(result.value, self.how) : result;
}

function listMethod(items: readonly Known[], name: string, args: readonly Known[]): Known | null {
  const [first, second] = args;
  switch (name) {
    case 'join': {
      const separator = first === undefined || isLeftOut(first) ? ',' : textOf(first);
      const parts = items.flatMap((item, index) =>
        index === 0 || separator === null ? [item] : [text(separator), item],
      );
      return separator === null ? UNKNOWN : concat(parts, 'join');
    }
    case 'reverse':
    case 'toReversed':
      return list([...items].reverse().map((item) => (item.kind === 'string' ? text(item.value, 'reversed') : item)));
    case 'concat':
      return list([...items, ...args.flatMap((arg) => (arg.kind === 'list' ? arg.items : [arg]))]);
    case 'slice':
      return list(items.slice(numberOf(first) ?? 0, endOf(second)));
    case 'at':
      return items.at(numberOf(first) ?? 0) ?? NOTHING;
    case 'pop':
      return items.at(-1) ?? NOTHING;
    case 'shift':
      return items[0] ?? NOTHING;
    case 'flat':
      return list(items.flatMap((item) => (item.kind === 'list' ? item.items : [item])));
    case 'toString':
      return concat([list(items)], 'join');
    default:
      return null;
  }
}
