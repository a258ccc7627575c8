/**
 * A generated program stands nowhere but in the report that shows it. These are its bytes in the marker: gzip, base64url.
 * What is shown, hashed and run is always what was decoded from there.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Made, readMade } from '../../core/made';

/** Units of a comment that both texts may take together: the rest of it has to show the program. */
export const PACKED_MAX = 32_000;

/** A text that unpacks to more was not packed here: nothing of it is kept in memory. */
const UNPACKED_BYTES_MAX = 256 * 1024;

export const pack = (text: string): string => gzipSync(Buffer.from(text, 'utf8'), { level: 9 }).toString('base64url');

/** `null` for anything that is no gzip of UTF-8, or is too large. */
export function unpack(packed: string): string | null {
  if (packed.length > PACKED_MAX) return null;
  try {
    const bytes = gunzipSync(Buffer.from(packed, 'base64url'), { maxOutputLength: UNPACKED_BYTES_MAX });
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

export type Packed = { readonly program: string; readonly made: string };

/** `null` when a report could not carry it. */
export function packMade(program: string, made: Made): Packed | null {
  const packed = { program: pack(program), made: pack(JSON.stringify(made)) };
  return packed.program.length + packed.made.length > PACKED_MAX ? null : packed;
}

export function unpackMade({ program, made }: Packed): { readonly program: string; readonly made: Made } | null {
  const text = unpack(program);
  const rest = readMade(unpack(made) ?? '');
  return text === null || rest === null ? null : { program: text, made: rest };
}
