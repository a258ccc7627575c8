/** Folding of the methods of `str`, `bytes`, `list` and `dict` over known values. */

import { decodeText, encodeText } from './codecs';
import { format } from './formats';
import { concatenate, foreign } from './operators';
import { dictKey } from './sequences';
import {
  boolean,
  both,
  external,
  isWhole,
  type Keywords,
  list,
  MAX_TEXT,
  NONE,
  number,
  OWN_FILE,
  type Text,
  text,
  UNKNOWN,
  type Val,
} from './values';

type Call = { readonly self: Text; readonly args: readonly Val[]; readonly keywords: Keywords };

/** What a method of a known text gives; `undefined` for one that is not folded. */
export function textMethod(self: Text, name: string, args: readonly Val[], keywords: Keywords): Val | undefined {
  if (name === 'format') return format(self, args, keywords);
  if (name === 'join') return join(self, args[0] ?? UNKNOWN);
  if (self.gap !== null) return KEEPS_GAP.has(name) ? self : undefined;
  return Object.hasOwn(METHODS, name) ? METHODS[name]?.({ self, args, keywords }) : undefined;
}

const KEEPS_GAP = new Set(['strip', 'lstrip', 'rstrip', 'encode', 'decode', 'lower', 'upper']);

function join(self: Text, given: Val): Val {
  const items = itemsOf(given);
  if (items === null) return foreign([given, self]);
  const parts = items.flatMap((one, at) => (at === 0 || self.value === '' ? [one] : [self, one]));
  const letters = items.length > 1 && items.every((one) => one.kind !== 'text' || one.value.length < 4);
  return concatenate(parts, letters ? 'joined letters' : null);
}

/** The elements that iterating gives; `null` where they are not all known one by one. */
export function itemsOf(value: Val): readonly Val[] | null {
  if (value.kind === 'list') return value.items;
  if (value.kind === 'dict')
    return [...value.entries.keys()].map((key) =>
      key.startsWith('s:') ? text(key.slice(2)) : number(Number(key.slice(2))),
    );
  if (value.kind === 'path' && value.path === 'sys.argv') return [text(OWN_FILE), external('arguments')];
  if (!isWhole(value)) return null;
  if (value.bytes) return Array.from(value.value, (char) => number(char.charCodeAt(0)));
  return Array.from(value.value, (char) => text(char, value.how));
}

const made = ({ self }: Call, value: string, way?: string): Val =>
  value.length > MAX_TEXT ? UNKNOWN : { ...self, value, how: way === undefined ? self.how : both(self.how, [way]) };

const word = (call: Call, at: number): string | null => {
  const value = call.args[at];
  return isWhole(value) ? value.value : null;
};

type Method = (call: Call) => Val | undefined;

const METHODS: Readonly<Record<string, Method | undefined>> = {
  lower: (call) => made(call, call.self.value.toLowerCase()),
  upper: (call) => made(call, call.self.value.toUpperCase()),
  casefold: (call) => made(call, call.self.value.toLowerCase()),
  swapcase: (call) => made(call, swapCase(call.self.value), 'swapped case'),
  capitalize: (call) => made(call, call.self.value.charAt(0).toUpperCase() + call.self.value.slice(1).toLowerCase()),
  title: (call) =>
    made(
      call,
      call.self.value.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
    ),
  strip: (call) => made(call, trim(call, true, true)),
  lstrip: (call) => made(call, trim(call, true, false)),
  rstrip: (call) => made(call, trim(call, false, true)),
  removeprefix: (call) =>
    made(
      call,
      word(call, 0) && call.self.value.startsWith(word(call, 0) ?? '')
        ? call.self.value.slice(word(call, 0)?.length)
        : call.self.value,
    ),
  removesuffix: (call) =>
    made(
      call,
      word(call, 0) && call.self.value.endsWith(word(call, 0) ?? '')
        ? call.self.value.slice(0, -(word(call, 0) ?? '').length)
        : call.self.value,
    ),
  replace: (call) => {
    const [from, to] = [word(call, 0), word(call, 1)];
    if (from === null || to === null || from === '') return undefined;
    const limit = call.args[2]?.kind === 'number' ? call.args[2].value : -1;
    const pieces = call.self.value.split(from);
    const value =
      limit < 0
        ? pieces.join(to)
        : pieces.slice(0, limit + 1).join(to) +
          pieces
            .slice(limit + 1)
            .map((one) => from + one)
            .join('');
    return made(call, value, value === call.self.value || from.length > 4 ? undefined : 'replaced letters');
  },
  translate: translate,
  split: (call) => split(call, false),
  rsplit: (call) => split(call, true),
  splitlines: (call) =>
    list(
      call.self.value
        .replace(/\r?\n$/, '')
        .split(/\r?\n/)
        .map((line) => text(line, call.self.how)),
    ),
  partition: (call) => {
    const separator = word(call, 0) ?? ' ';
    const at = call.self.value.indexOf(separator);
    if (at < 0) return list([call.self, text(''), text('')]);
    return list([
      text(call.self.value.slice(0, at)),
      text(separator),
      text(call.self.value.slice(at + separator.length)),
    ]);
  },
  encode: (call) => ({ ...call.self, bytes: true, value: encodeText(call.self.value, word(call, 0)) }),
  decode: (call) => decodeText(call.self, word(call, 0) ?? 'utf-8'),
  hex: (call) =>
    text(
      Array.from(call.self.value, (char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join(''),
      call.self.how,
    ),
  startswith: (call) => (word(call, 0) === null ? undefined : boolean(call.self.value.startsWith(word(call, 0) ?? ''))),
  endswith: (call) => (word(call, 0) === null ? undefined : boolean(call.self.value.endsWith(word(call, 0) ?? ''))),
  isalpha: (call) => boolean(/^\p{L}+$/u.test(call.self.value)),
  isdigit: (call) => boolean(/^\d+$/.test(call.self.value)),
  isalnum: (call) => boolean(/^[\p{L}\d]+$/u.test(call.self.value)),
  isupper: (call) => boolean(/[A-Z]/.test(call.self.value) && !/[a-z]/.test(call.self.value)),
  islower: (call) => boolean(/[a-z]/.test(call.self.value) && !/[A-Z]/.test(call.self.value)),
  isspace: (call) => boolean(/^\s+$/.test(call.self.value)),
  index: (call) => place(call),
  find: (call) => place(call),
  count: (call) => (word(call, 0) ? number(call.self.value.split(word(call, 0) ?? '').length - 1) : undefined),
  zfill: (call) =>
    call.args[0]?.kind === 'number'
      ? made(call, call.self.value.padStart(Math.min(call.args[0].value, 1000), '0'))
      : undefined,
};

const swapCase = (value: string) =>
  value.replace(/\p{L}/gu, (char) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase()));

function trim(call: Call, start: boolean, end: boolean): string {
  const given = word(call, 0);
  const strips = (char: string) => (given === null ? /\s/.test(char) : given.includes(char));
  const { value } = call.self;
  let from = 0;
  let to = value.length;
  while (start && from < to && strips(value.charAt(from))) from++;
  while (end && to > from && strips(value.charAt(to - 1))) to--;
  return value.slice(from, to);
}

function split(call: Call, fromEnd: boolean): Val | undefined {
  const { how, bytes } = call.self;
  return listOf(splitUp(call, fromEnd), (piece) => text(piece, how, bytes));
}

const listOf = (pieces: readonly string[] | undefined, make: (piece: string) => Val): Val | undefined =>
  pieces === undefined ? undefined : list(pieces.slice(0, 10_000).map(make));

function splitUp(call: Call, fromEnd: boolean): readonly string[] | undefined {
  const separator = word(call, 0);
  const most = call.args[1] ?? call.keywords.get('maxsplit');
  const isBlank = separator === null || separator === '';
  const all = isBlank ? call.self.value.trim().split(/\s+/) : call.self.value.split(separator);
  if (most === undefined) return all;
  // A rest with runs of blanks in it cannot be put together from the pieces.
  if (most.kind !== 'number' || most.value < 0 || isBlank) return undefined;
  if (all.length <= most.value + 1) return all;
  const at = fromEnd ? all.length - most.value : most.value;
  return fromEnd
    ? [all.slice(0, at).join(separator), ...all.slice(at)]
    : [...all.slice(0, at), all.slice(at).join(separator)];
}

function place(call: Call): Val | undefined {
  const sought = word(call, 0);
  return sought === null ? undefined : number(call.self.value.indexOf(sought));
}

function translate(call: Call): Val | undefined {
  const table = call.args[0];
  if (table?.kind !== 'dict') return undefined;
  const value = Array.from(call.self.value, (char) => {
    const to = table.entries.get(`n:${char.codePointAt(0)}`);
    if (to === undefined) return char;
    if (to.kind === 'number') return String.fromCodePoint(to.value);
    return to.kind === 'text' ? to.value : '';
  }).join('');
  return made(call, value, 'replaced letters');
}

/** Methods of known lists and dictionaries that only look. */
export function containerMethod(self: Val, name: string, args: readonly Val[]): Val | undefined {
  if (name === 'copy') return self;
  if (self.kind === 'dict') return dictMethod(self, name, args);
  const [sought] = args;
  if (self.kind !== 'list' || name !== 'index' || !isWhole(sought)) return undefined;
  return number(self.items.findIndex((one) => isWhole(one) && one.value === sought.value));
}

function dictMethod(self: Val & { kind: 'dict' }, name: string, args: readonly Val[]): Val | undefined {
  const values = [...self.entries.values()];
  const keys = itemsOf(self) ?? [];
  const [key, otherwise = NONE] = args;
  switch (name) {
    case 'values':
      return list(values);
    case 'keys':
      return list(keys);
    case 'items':
      return list(keys.map((one, at) => list([one, values[at] ?? UNKNOWN])));
    case 'get':
    case 'pop':
    case 'setdefault': {
      const known = key === undefined ? null : dictKey(key);
      return known === null ? undefined : (self.entries.get(known) ?? otherwise);
    }
    default:
      return undefined;
  }
}
