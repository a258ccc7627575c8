/** Keeps the head and the tail of a stream of any length in bounded memory. */
import { StringDecoder } from 'node:string_decoder';
import type { Captured } from '../../core/types';

export type Capture = {
  push(bytes: Uint8Array): void;
  /** Bytes seen so far, kept or not. */
  seen(): number;
  captured(): Captured;
};

export function createCapture(maxBytes: number): Capture {
  const headBytes = Math.ceil(maxBytes / 2);
  const tailBytes = maxBytes - headBytes;
  const head: Uint8Array[] = [];
  let tail: Uint8Array[] = [];
  let kept = { head: 0, tail: 0 };
  let seen = 0;

  const push = (bytes: Uint8Array): void => {
    seen += bytes.length;
    const first = bytes.subarray(0, headBytes - kept.head);
    const rest = bytes.subarray(first.length);
    if (first.length > 0) head.push(Uint8Array.from(first));
    if (rest.length > 0) tail.push(Uint8Array.from(rest.subarray(-(tailBytes || 1))));
    kept = { head: kept.head + first.length, tail: kept.tail + Math.min(rest.length, tailBytes || 1) };
    if (kept.tail > 2 * tailBytes + 65536) {
      tail = [lastBytes(tail, tailBytes)];
      kept = { ...kept, tail: tailBytes };
    }
  };

  const captured = (): Captured => {
    if (seen <= maxBytes) return { text: decode(Buffer.concat([...head, ...tail])), truncated: false, omittedBytes: 0 };
    const start = wholeCharacters(Buffer.concat(head));
    const end = fromCharacter(lastBytes(tail, tailBytes));
    const omittedBytes = seen - start.bytes - end.bytes;
    return { text: `${start.text}\n… ${omittedBytes} bytes left out …\n${end.text}`, truncated: true, omittedBytes };
  };

  return { push, seen: () => seen, captured };
}

type Part = { readonly text: string; readonly bytes: number };

const decode = (bytes: Buffer): string => {
  const decoder = new StringDecoder('utf8');
  return decoder.write(bytes) + decoder.end();
};

/** A character that the cut went through belongs to what is left out. */
function wholeCharacters(bytes: Buffer): Part {
  const text = new StringDecoder('utf8').write(bytes);
  const cut = decode(bytes) === text ? 0 : brokenEnd(bytes);
  return { text, bytes: bytes.length - cut };
}

/** Bytes of an unfinished character at the end: back to its first byte. */
function brokenEnd(bytes: Buffer): number {
  let cut = 1;
  while (cut < 4 && isContinuation(bytes[bytes.length - cut])) cut++;
  return cut;
}

function fromCharacter(bytes: Buffer): Part {
  let start = 0;
  while (start < 3 && isContinuation(bytes[start])) start++;
  return { text: decode(bytes.subarray(start)), bytes: bytes.length - start };
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

function lastBytes(pieces: readonly Uint8Array[], bytes: number): Buffer {
  const all = Buffer.concat(pieces);
  return all.subarray(Math.max(0, all.length - bytes));
}
