/** The engine's attach stream: frames of one byte stream number, three of zero, four of length, then the bytes. */

export type OutputStream = 'stdout' | 'stderr';

const HEADER_BYTES = 8;

/** Takes pieces of the attach stream as they come and hands on each frame's bytes as far as they are there. */
export function createDemultiplexer(onBytes: (stream: OutputStream, bytes: Buffer) => void): (piece: Buffer) => void {
  let header = Buffer.alloc(0);
  let stream: OutputStream = 'stdout';
  let left = 0;

  /** Returns how many bytes of the head it took. */
  const takeHeader = (rest: Buffer): number => {
    const taken = rest.subarray(0, HEADER_BYTES - header.length);
    header = Buffer.concat([header, taken]);
    if (header.length === HEADER_BYTES) {
      stream = header[0] === 2 ? 'stderr' : 'stdout';
      left = header.readUInt32BE(4);
      header = Buffer.alloc(0);
    }
    return taken.length;
  };

  return (piece) => {
    let offset = 0;
    while (offset < piece.length) {
      if (left === 0) {
        offset += takeHeader(piece.subarray(offset));
        continue;
      }
      const bytes = piece.subarray(offset, offset + left);
      offset += bytes.length;
      left -= bytes.length;
      onBytes(stream, bytes);
    }
  };
}
