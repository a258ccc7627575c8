/** Decoders of the standard library over known texts. */
import { inflateRawSync, inflateSync } from 'node:zlib';
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

export function base32(value: string): string | null {
  let bits = '';
  for (const char of value.toUpperCase().replace(/=+$/, '')) {
    const code = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(char);
    if (code < 0) return null;
    bits += code.toString(2).padStart(5, '0');
  }
  return (bits.match(/[01]{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('');
}
