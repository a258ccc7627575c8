/** Folding of the functions of the standard library that only compute: decoders, characters, paths, lists. */
import { decodeText, encodeText, rot13 } from './codecs';
import { attempt, DECODERS } from './decoders';
import { FILE_PATHS } from './file-paths';
import { shown } from './formats';
import { asText, foreign } from './operators';
import { itemsOf } from './text-methods';
import {
  boolean,
  both,
  instance,
  isWhole,
  type Keywords,
  list,
  NONE,
  number,
  type Text,
  text,
  UNKNOWN,
  type Val,
} from './values';

export type PureCall = { readonly args: readonly Val[]; readonly keywords: Keywords };
export type Pure = (call: PureCall) => Val | undefined;

/** What a pure function gives for these arguments; `undefined` for one that is not folded. */
export function pureCall(path: string, args: readonly Val[], keywords: Keywords): Val | undefined {
  return Object.hasOwn(FUNCTIONS, path) ? FUNCTIONS[path]?.({ args, keywords }) : undefined;
}

/** Builtins whose call by itself tells nothing. */
export const isPlain = (path: string) => Object.hasOwn(FUNCTIONS, path) && !path.includes('.');

const MAX_ITEMS = 10_000;

const whole = ({ args }: PureCall, at = 0): Text | null => {
  const value = args[at];
  return isWhole(value) ? value : null;
};

const items = ({ args }: PureCall, at = 0): readonly Val[] | null =>
  args[at] === undefined ? null : itemsOf(args[at] ?? UNKNOWN);

const numeric = ({ args }: PureCall, at: number): number | null => {
  const value = args[at];
  return value?.kind === 'number' ? value.value : null;
};

/** Only letters and digits hide words: `chr(10)` is just a line end. */
const spelt = (char: string, bytes = false) => text(char, /\w/.test(char) ? ['char-codes'] : [], bytes);

const character: Pure = (call) => {
  const code = numeric(call, 0);
  return code === null || code < 0 || code > 0x10ffff ? undefined : spelt(String.fromCodePoint(Math.floor(code)));
};

const toBytes: Pure = (call) => {
  const given = call.args[0];
  if (given === undefined) return text('', [], true);
  if (isWhole(given))
    return { ...given, bytes: true, value: given.bytes ? given.value : encodeText(given.value, null) };
  const codes = itemsOf(given);
  if (codes === null || given.kind === 'dict') return given.kind === 'number' ? undefined : foreign([given]);
  const known = codes.filter((one) => one.kind === 'number');
  const value = spelt(known.map((one) => String.fromCharCode(one.value & 0xff)).join(''), true);
  if (known.length === codes.length) return value;
  return known.length > 0 ? { ...value, gap: '' } : foreign(codes);
};

const same: Pure = ({ args }) => args[0];
const listed: Pure = (call) => {
  const all = call.args.length === 0 ? [] : items(call);
  return all === null ? undefined : list(all);
};

const FUNCTIONS: Readonly<Record<string, Pure | undefined>> = {
  chr: character,
  ord: (call) => {
    const value = whole(call)?.value;
    return value === undefined || value === '' ? undefined : number(value.codePointAt(0) ?? 0);
  },
  str: (call) => {
    const given = call.args[0];
    if (given === undefined) return text('');
    return isWhole(given) && given.bytes
      ? decodeText(given, whole(call, 1)?.value ?? 'utf-8')
      : shown(asText(given) ?? given);
  },
  bytes: toBytes,
  bytearray: toBytes,
  memoryview: same,
  int: (call) => {
    const value = whole(call);
    const [given] = call.args;
    if (given?.kind === 'boolean') return number(given.value ? 1 : 0);
    if (value === null) return given?.kind === 'number' ? number(Math.trunc(given.value)) : undefined;
    const parsed = Number.parseInt(
      value.value.replace(/^0[xbo]/i, ''),
      numeric(call, 1) ?? (/^0x/i.test(value.value) ? 16 : 10),
    );
    return Number.isNaN(parsed) ? undefined : number(parsed);
  },
  float: (call) => (whole(call) === null ? undefined : number(Number(whole(call)?.value))),
  bool: () => undefined,
  len: (call) => {
    const all = items(call);
    return all === null ? undefined : number(all.length);
  },
  abs: (call) => (numeric(call, 0) === null ? undefined : number(Math.abs(numeric(call, 0) ?? 0))),
  hex: (call) => {
    const value = numeric(call, 0);
    return value === null ? undefined : text(`${value < 0 ? '-' : ''}0x${Math.abs(value).toString(16)}`);
  },
  list: listed,
  tuple: listed,
  set: listed,
  iter: listed,
  sorted: (call) => {
    const all = items(call);
    const reverse = call.keywords.get('reverse');
    if (all === null || call.keywords.size > (reverse?.kind === 'boolean' ? 1 : 0)) return undefined;
    const ascending = [...all].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    return list(reverse?.kind === 'boolean' && reverse.value ? ascending.reverse() : ascending);
  },
  reversed: (call) => {
    const all = items(call);
    return all === null
      ? undefined
      : list(all.map((one) => (one.kind === 'text' ? { ...one, how: both(one.how, ['reversed']) } : one)).reverse());
  },
  range: (call) => {
    const [first = Number.NaN, second] = [numeric(call, 0), numeric(call, 1)].map((one) => one ?? undefined);
    const step = numeric(call, 2) ?? 1;
    const [from, to] = call.args.length === 1 ? [0, first] : [first, second ?? Number.NaN];
    const count = Math.ceil((to - from) / step);
    if (count > MAX_ITEMS) return { ...instance('range'), size: count };
    if (!(count >= 0)) return undefined;
    return list(Array.from({ length: count }, (_, at) => number(from + at * step)));
  },
  enumerate: (call) => {
    const all = items(call);
    const start = numeric({ ...call, args: [call.args[1] ?? call.keywords.get('start') ?? number(0)] }, 0);
    return all === null || start === null ? undefined : list(all.map((one, at) => list([number(start + at), one])));
  },
  zip: ({ args }) => {
    const all = args.map(itemsOf);
    const rows = all.every((one) => one !== null) ? all : null;
    if (rows === null || rows.length === 0) return undefined;
    const length = Math.min(...rows.map((one) => one.length), MAX_ITEMS);
    return list(Array.from({ length }, (_, at) => list(rows.map((one) => one[at] ?? UNKNOWN))));
  },
  'str.maketrans': (call) => {
    const [from, to] = [whole(call, 0)?.value, whole(call, 1)?.value];
    if (from === undefined || to === undefined)
      return call.args[0]?.kind === 'dict' ? codeKeys(call.args[0]) : undefined;
    const target = [...to];
    return {
      kind: 'dict',
      entries: new Map([
        ...[...from].map((char, at): [string, Val] => [`n:${char.codePointAt(0)}`, text(target[at] ?? '')]),
        ...[...(whole(call, 2)?.value ?? '')].map((char): [string, Val] => [`n:${char.codePointAt(0)}`, NONE]),
      ]),
    };
  },
  dict: (call) =>
    call.args.length === 0
      ? { kind: 'dict', entries: new Map([...call.keywords].map(([name, value]) => [`s:${name}`, value])) }
      : pairs(call),
  ...DECODERS,
  'codecs.decode': (call) => {
    const self = whole(call);
    return self === null ? undefined : decodeText(self, whole(call, 1)?.value ?? 'utf-8');
  },
  'codecs.encode': (call) => {
    const self = whole(call);
    if (self === null) return undefined;
    if (/^rot_?13$/i.test(whole(call, 1)?.value ?? '')) return text(rot13(self.value), both(self.how, ['rot13']));
    return { ...self, bytes: true };
  },
  'base64.b64encode': ({ args }) => foreign(args),
  'urllib.parse.unquote': (call) => {
    const self = whole(call);
    return self === null
      ? undefined
      : text(
          attempt(() => decodeURIComponent(self.value)) ?? self.value,
          both(self.how, self.value.includes('%') ? ['percent'] : []),
        );
  },
  'html.unescape': (call) => {
    const self = whole(call);
    if (self === null) return undefined;
    return text(
      self.value.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, h: string | undefined, d: string | undefined) =>
        String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(h ?? d ?? '0', h === undefined ? 10 : 16))),
      ),
      both(self.how, ['entities']),
    );
  },
  'int.from_bytes': () => undefined,
  ...FILE_PATHS,
  'shlex.split': (call) => {
    const self = whole(call);
    return self === null
      ? undefined
      : list(
          (self.value.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).map((one) =>
            text(one.replace(/^(['"])(.*)\1$/, '$2'), self.how),
          ),
        );
  },
  'shlex.quote': same,
  'textwrap.dedent': same,
  'inspect.cleandoc': same,
  'sys.intern': same,
  'copy.copy': same,
  'copy.deepcopy': same,
  'types.MappingProxyType': same,
  callable: () => boolean(true),
};

const keyOf = (value: Val): string | number => (value.kind === 'text' || value.kind === 'number' ? value.value : '');

function codeKeys(table: Val & { kind: 'dict' }): Val {
  const entries = [...table.entries].map(([key, value]): [string, Val] => [
    key.startsWith('s:') ? `n:${key.codePointAt(2)}` : key,
    value,
  ]);
  return { kind: 'dict', entries: new Map(entries) };
}

function pairs(call: PureCall): Val | undefined {
  const rows = items(call);
  if (rows === null || call.args[0]?.kind === 'dict') return call.args[0];
  const entries = rows.flatMap((row): [string, Val][] => {
    if (row.kind !== 'list') return [];
    const [key, value] = row.items;
    if (key === undefined || value === undefined) return [];
    return isWhole(key) ? [[`s:${key.value}`, value]] : key.kind === 'number' ? [[`n:${key.value}`, value]] : [];
  });
  return { kind: 'dict', entries: new Map(entries) };
}
