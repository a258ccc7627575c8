/** Functions of the language and of Node that only compute, so that their results can be folded. */
import zlib from 'node:zlib';
import { concat, textOf } from './fold';
import { bytesFrom, method } from './methods';
import { type Known, list, mergeHow, NOTHING, number, path, text, UNKNOWN } from './values';

type Pure = (args: readonly Known[]) => Known;

const codes = (args: readonly Known[]): readonly number[] | null => {
  const all = args.flatMap((arg) => (arg.kind === 'list' ? arg.items : [arg]));
  const numbers = all.flatMap((arg) =>
    arg.kind === 'number' && arg.value >= 0 && arg.value <= 0x10ffff ? [arg.value] : [],
  );
  return numbers.length === all.length && numbers.length <= 10_000 ? numbers : null;
};

const fromCodes: Pure = (args) => {
  const numbers = codes(args);
  return numbers === null
    ? UNKNOWN
    : text(numbers.map((code) => String.fromCodePoint(Math.trunc(code))).join(''), 'char-codes');
};

const decoded =
  (how: string, decode: (value: string) => string): Pure =>
  ([arg]) => {
    if (arg === undefined) return UNKNOWN;
    if (arg.kind === 'external') return arg;
    const value = textOf(arg);
    if (value === null) return UNKNOWN;
    try {
      return text(decode(value), how);
    } catch {
      return UNKNOWN;
    }
  };

const base64 = (value: string): string => Buffer.from(value, 'base64').toString('latin1');
const percent = (value: string): string => (value.includes('%') ? decodeURIComponent(value) : value);
/** As `unescape` of the standard's annex B: `%41` and `%u0041`. */
const unescaped = (value: string): string =>
  value.replace(/%u([0-9a-f]{4})|%([0-9a-f]{2})/giu, (_, wide: string | undefined, narrow: string | undefined) =>
    String.fromCharCode(Number.parseInt(wide ?? narrow ?? '0', 16)),
  );

const stringOf: Pure = ([arg]) => {
  if (arg === undefined) return text('');
  if (arg.kind === 'bytes') return method(arg, 'toString', []) ?? UNKNOWN;
  return arg.kind === 'string' || arg.kind === 'external' ? arg : concat([arg], 'concat');
};

const parsed: Pure = ([arg, radix]) => {
  const value = arg === undefined ? null : textOf(arg);
  return value === null ? UNKNOWN : number(Number.parseInt(value, radix?.kind === 'number' ? radix.value : undefined));
};

function fromJson(value: unknown, depth: number): Known {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return number(value);
  if (value === null || depth > 5) return depth > 5 ? UNKNOWN : NOTHING;
  if (Array.isArray(value)) return list(value.map((item) => fromJson(item, depth + 1)));
  if (typeof value !== 'object') return UNKNOWN;
  const entries = Object.entries(value).map(([key, item]) => [key, fromJson(item, depth + 1)] as const);
  return { kind: 'object', props: new Map(entries) };
}

const parsedJson: Pure = ([arg]) => {
  if (arg?.kind !== 'string') return arg?.kind === 'external' ? arg : UNKNOWN;
  try {
    const value: unknown = JSON.parse(arg.value);
    return typeof value === 'string' ? text(value, mergeHow([arg], 'concat')) : fromJson(value, 0);
  } catch {
    return UNKNOWN;
  }
};

/** Bounded, so that a few bytes cannot become gigabytes. */
const unpacked =
  (name: 'gunzipSync' | 'inflateSync' | 'inflateRawSync' | 'unzipSync' | 'brotliDecompressSync'): Pure =>
  ([arg]) => {
    if (arg?.kind !== 'bytes') return UNKNOWN;
    try {
      return { kind: 'bytes', value: zlib[name](arg.value, { maxOutputLength: 64 * 1024 }), how: 'compressed' };
    } catch {
      return UNKNOWN;
    }
  };

const itemsOf: Pure = ([arg]) => {
  if (arg?.kind === 'list') return arg;
  if (arg?.kind === 'string') return list([...arg.value].map((char) => text(char, 'slice')));
  return arg?.kind === 'bytes' ? list([...arg.value].map(number)) : UNKNOWN;
};

const objectPart =
  (pick: (key: string, value: Known) => Known): Pure =>
  ([arg]) =>
    arg?.kind === 'object' ? list([...arg.props].map(([key, value]) => pick(key, value))) : UNKNOWN;

/** Where one part is not known the others still say which folder it is. */
const joinedPath: Pure = (args) => {
  const parts = args.flatMap((arg, index) => (index === 0 ? [arg] : [text('/'), arg]));
  const joined = concat(parts, 'concat');
  return joined.kind === 'string' ? text(joined.value.replace(/\/{2,}/gu, '/')) : joined;
};

const PICKED = /^(?:globalThis|process|child_process|module|vm)$/u;

/** What lists the parts of a global or a module: any of them may be picked. */
const listed =
  (own: Pure, show: (part: Known) => Known): Pure =>
  (args) => {
    const [arg] = args;
    return arg?.kind === 'path' && PICKED.test(arg.path) ? list([show(path(`${arg.path}.?`, true))]) : own(args);
  };

/** By canonical path. */
export const PURE: ReadonlyMap<string, Pure> = new Map<string, Pure>([
  ['String.fromCharCode', fromCodes],
  ['String.fromCodePoint', fromCodes],
  ['String', stringOf],
  ['Number', parsed],
  ['parseInt', parsed],
  ['Number.parseInt', parsed],
  ['atob', decoded('base64', base64)],
  ['btoa', decoded('base64', (value) => Buffer.from(value, 'latin1').toString('base64'))],
  ['decodeURIComponent', decoded('percent', percent)],
  ['decodeURI', decoded('percent', percent)],
  ['unescape', decoded('escape', unescaped)],
  ['Buffer.from', ([source, encoding]) => bytesFrom(source, encoding)],
  ['Buffer', ([source, encoding]) => bytesFrom(source, encoding)],
  ['Uint8Array', ([source]) => bytesFrom(source, undefined)],
  ['Uint8Array.from', ([source]) => bytesFrom(source, undefined)],
  ['Buffer.concat', ([parts]) => (parts?.kind === 'list' ? joinedBytes(parts.items) : UNKNOWN)],
  ['TextDecoder().decode', ([arg]) => (arg?.kind === 'bytes' ? stringOf([arg]) : UNKNOWN)],
  ...(['gunzipSync', 'inflateSync', 'inflateRawSync', 'unzipSync', 'brotliDecompressSync'] as const).map(
    (name): readonly [string, Pure] => [`zlib.${name}`, unpacked(name)],
  ),
  ['JSON.parse', parsedJson],
  ['path.join', joinedPath],
  ['path.resolve', joinedPath],
  ['path.posix.join', joinedPath],
  ['Uint8Array.of', (args) => bytesFrom(list(args), undefined)],
  ['Buffer.of', (args) => bytesFrom(list(args), undefined)],
  ['Array.from', itemsOf],
  ['Array.of', (args) => list(args)],
  ['Object.keys', objectPart((key) => text(key, 'slice'))],
  [
    'Object.values',
    listed(
      objectPart((_, value) => value),
      (part) => part,
    ),
  ],
  [
    'Object.entries',
    listed(
      objectPart((key, value) => list([text(key, 'slice'), value])),
      (part) => list([UNKNOWN, part]),
    ),
  ],
]);

function joinedBytes(parts: readonly Known[]): Known {
  const bytes = parts.flatMap((part) => (part.kind === 'bytes' ? [Buffer.from(part.value)] : []));
  return bytes.length === parts.length
    ? { kind: 'bytes', value: Buffer.concat(bytes), how: mergeHow(parts, 'concat') }
    : UNKNOWN;
}
