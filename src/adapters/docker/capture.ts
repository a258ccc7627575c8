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
  const head = createHead(headBytes);
  const tail = createTail(maxBytes - headBytes);
  let seen = 0;

  const push = (bytes: Uint8Array): void => {
    seen += bytes.length;
    tail.push(bytes.subarray(head.push(bytes)));
  };

  const captured = (): Captured => {
    const [first, last] = [head.kept(), tail.kept()];
    if (seen <= maxBytes) return { text: decode(Buffer.concat([first, last])), truncated: false, omittedBytes: 0 };
    const start = wholeCharacters(first);
    const end = fromCharacter(last);
    const omittedBytes = seen - start.bytes - end.bytes;
    return { text: `${start.text}\n… ${omittedBytes} bytes left out …\n${end.text}`, truncated: true, omittedBytes };
  };

  return { push, seen: () => seen, captured };
}

/**
 * The first bytes, in one piece that grows. Pieces are never kept as they come: a program that writes byte by byte would
 * make each byte an object of a hundred.
 */
function createHead(most: number) {
  let bytes = Buffer.alloc(0);
  let filled = 0;
  const grow = (needed: number): void => {
    const larger = Buffer.alloc(Math.min(most, Math.max(needed, 2 * bytes.length, 1024)));
    bytes.copy(larger, 0, 0, filled);
    bytes = larger;
  };
  return {
    /** Returns how many bytes it took. */
    push: (piece: Uint8Array): number => {
      const taken = piece.subarray(0, most - filled);
      if (filled + taken.length > bytes.length) grow(filled + taken.length);
      bytes.set(taken, filled);
      filled += taken.length;
      return taken.length;
    },
    kept: (): Buffer => bytes.subarray(0, filled),
  };
}

/** The last bytes, in a ring. */
function createTail(most: number) {
  let ring = Buffer.alloc(0);
  let at = 0;
  let isFull = false;
  return {
    push: (piece: Uint8Array): void => {
      if (piece.length === 0 || most === 0) return;
      if (ring.length === 0) ring = Buffer.alloc(most);
      const last = piece.subarray(-most);
      const beforeEnd = last.subarray(0, most - at);
      ring.set(beforeEnd, at);
      ring.set(last.subarray(beforeEnd.length), 0);
      isFull ||= at + last.length >= most;
      at = (at + last.length) % most;
    },
    kept: (): Buffer => (isFull ? Buffer.concat([ring.subarray(at), ring.subarray(0, at)]) : ring.subarray(0, at)),
  };
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
