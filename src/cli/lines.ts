/** What does a batch say, line by line? Bytes, because a line that is no UTF-8 must be told from one that is. */

/** What stands between two line feeds, without them and without a carriage return at its end. */
export type RawLine = { readonly number: number; readonly bytes: Uint8Array };

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A line longer than `most` bytes comes as its first `most + 1` bytes, so that it cannot fill the memory. */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>, most: number): AsyncGenerator<RawLine> {
  let kept: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const keep = (piece: Uint8Array): void => {
    if (size <= most && piece.length > 0) kept.push(piece.subarray(0, most + 1 - size));
    size = Math.min(size + piece.length, most + 1);
  };
  const take = (): RawLine => {
    const bytes = Buffer.concat(kept);
    kept = [];
    size = 0;
    return { number: number++, bytes: bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes };
  };
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      keep(bytes.subarray(from, end));
      yield take();
      from = end + 1;
    }
    keep(bytes.subarray(from));
  }
  if (size > 0) yield take();
}
