/** Decoders of the standard library over known texts. */
import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { foreign } from './operators';
import type { Pure, PureCall } from './pure-calls';
import { both, instance, isWhole, MAX_TEXT, type Val } from './values';

/** A decoder of texts that are wholly known. What cannot be decoded here keeps the name of the technique. */
export function decoder(way: string, decode: (value: string, call: PureCall) => string | null): Pure {
  return (call) => {
    const given = call.args[0];
    if (given === undefined) return undefined;
    const how = both(given.kind === 'text' || given.kind === 'instance' ? given.how : [], [way]);
    const value = isWhole(given) ? attempt(() => decode(given.value, call)) : null;
    if (value === null) return { kind: 'instance', path: way, source: originOf(given), text: null, how };
    return value.length > MAX_TEXT ? instance(way, null, how) : { kind: 'text', value, bytes: true, how, gap: null };
  };
}

const originOf = (value: Val): string | null => {
  const origin = foreign([value]);
  return origin.kind === 'external' ? origin.source : null;
};

export function attempt(work: () => string | null): string | null {
  try {
    return work();
  } catch {
    return null;
  }
}

export const bytesFrom = (encoding: 'hex' | 'base64' | 'base64url') => (value: string) =>
  Buffer.from(value.replace(/\s/g, ''), encoding).toString('latin1');
export const INFLATED = { maxOutputLength: MAX_TEXT };
const inflate = (value: string) => {
  const packed = Buffer.from(value, 'latin1');
  return (
    attempt(() => inflateSync(packed, INFLATED).toString('latin1')) ??
    inflateRawSync(packed, INFLATED).toString('latin1')
  );
};

export const base64 = decoder('base64', bytesFrom('base64'));
export const hex = decoder('hex', bytesFrom('hex'));
export const compressed = decoder('compressed', inflate);
export const undecodable = (way: string) => decoder(way, () => null);

/** Quoted-printable: `=6f` for a letter. */
export const quoted = decoder('escape', (value) =>
  value
    .replace(/=\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
);

export function base32(value: string): string | null {
  let bits = '';
  for (const char of value.toUpperCase().replace(/=+$/, '')) {
    const code = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(char);
    if (code < 0) return null;
    bits += code.toString(2).padStart(5, '0');
  }
  return (bits.match(/[01]{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('');
}

export const DECODERS: Readonly<Record<string, Pure>> = {
  'bytes.fromhex': hex,
  'bytearray.fromhex': hex,
  'binascii.unhexlify': hex,
  'binascii.a2b_hex': hex,
  'base64.b16decode': hex,
  'base64.b64decode': base64,
  'base64.standard_b64decode': base64,
  'base64.decodebytes': base64,
  'base64.decodestring': base64,
  'binascii.a2b_base64': base64,
  'base64.urlsafe_b64decode': decoder('base64', bytesFrom('base64url')),
  'base64.b32decode': decoder('base32', base32),
  'base64.b85decode': undecodable('base85'),
  'base64.a85decode': undecodable('base85'),
  'binascii.a2b_uu': undecodable('base-uu'),
  'quopri.decodestring': quoted,
  'binascii.a2b_qp': quoted,
  'zlib.decompress': compressed,
  'gzip.decompress': decoder('compressed', (value) =>
    gunzipSync(Buffer.from(value, 'latin1'), INFLATED).toString('latin1'),
  ),
  'bz2.decompress': undecodable('compressed'),
  'lzma.decompress': undecodable('compressed'),
  'marshal.loads': undecodable('marshal'),
};
