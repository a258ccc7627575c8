/** Finds one byte sequence in a stream that comes in pieces, and passes on at once all that cannot be part of it. */
export type MarkerScan = {
  /** Bytes that stand before the marker, or surely are none of it. */
  readonly before: Buffer;
  /** What follows the marker in this piece; `null` until it was seen. */
  readonly after: Buffer | null;
};

export function createMarkerScanner(marker: Buffer): (piece: Buffer) => MarkerScan {
  let held = Buffer.alloc(0);
  return (piece) => {
    const bytes = held.length === 0 ? piece : Buffer.concat([held, piece]);
    const found = bytes.indexOf(marker);
    if (found >= 0) {
      held = Buffer.alloc(0);
      return { before: bytes.subarray(0, found), after: bytes.subarray(found + marker.length) };
    }
    const keep = possibleStart(bytes, marker);
    held = Buffer.from(bytes.subarray(bytes.length - keep));
    return { before: bytes.subarray(0, bytes.length - keep), after: null };
  };
}

/** Length of the longest end of `bytes` that begins the marker. */
function possibleStart(bytes: Buffer, marker: Buffer): number {
  for (let length = Math.min(bytes.length, marker.length - 1); length > 0; length--) {
    if (bytes.subarray(bytes.length - length).equals(marker.subarray(0, length))) return length;
  }
  return 0;
}
