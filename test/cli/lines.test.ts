import fc from 'fast-check';
import { linesOf } from '../../src/cli/lines';

const SEED = Number(process.env['SALLYPORT_SEED'] ?? 20261120);

async function* chunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (let index = 0; from < bytes.length; index += 1) {
    const size = sizes.length === 0 ? bytes.length : (sizes[index % sizes.length] ?? 1);
    yield bytes.subarray(from, from + size);
    from += size;
  }
}

async function read(text: string, { sizes = [], most = 1000 }: { sizes?: readonly number[]; most?: number } = {}) {
  const lines: (readonly [number, string])[] = [];
  for await (const { number, bytes } of linesOf(chunks(Buffer.from(text), sizes), most))
    lines.push([number, Buffer.from(bytes).toString()]);
  return lines;
}

describe('the lines of a batch', () => {
  it('end at a line feed, with or without a carriage return; the last may have none', async () => {
    expect(await read('a\r\n\nb\rc\nd')).toEqual([
      [1, 'a'],
      [2, ''],
      [3, 'b\rc'],
      [4, 'd'],
    ]);
  });

  it('are the same however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', '漢')),
        fc.array(fc.integer({ min: 1, max: 5 })),
        async (pieces, sizes) => {
          const text = pieces.join('');
          expect(await read(text, { sizes })).toEqual(await read(text));
        },
      ),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('keep no more of a long one than shows that it is too long', async () => {
    const lines = await read(`${'x'.repeat(500)}\nshort\n${'y'.repeat(11)}`, { sizes: [7], most: 10 });
    expect(lines).toEqual([
      [1, 'x'.repeat(11)],
      [2, 'short'],
      [3, 'y'.repeat(11)],
    ]);
  });
});
