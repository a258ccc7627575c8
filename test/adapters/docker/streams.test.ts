import fc from 'fast-check';
import { createCapture } from '../../../src/adapters/docker/capture';
import { createDemultiplexer } from '../../../src/adapters/docker/demultiplex';
import { createMarkerScanner } from '../../../src/adapters/docker/marker';

const cut = (bytes: Buffer, sizes: readonly number[]): readonly Buffer[] => {
  const pieces: Buffer[] = [];
  let offset = 0;
  for (const size of sizes) {
    pieces.push(bytes.subarray(offset, offset + size));
    offset += size;
  }
  return [...pieces, bytes.subarray(offset)];
};
const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 });

describe('the attach stream', () => {
  const frame = (stream: number, text: string): Buffer => {
    const head = Buffer.alloc(8);
    head[0] = stream;
    head.writeUInt32BE(Buffer.byteLength(text), 4);
    return Buffer.concat([head, Buffer.from(text)]);
  };

  test('is taken apart the same way however it is cut', () => {
    const whole = Buffer.concat([frame(1, 'out'), frame(2, ''), frame(2, 'error'), frame(1, 'put\n')]);
    fc.assert(
      fc.property(sizes, (at) => {
        const heard = { stdout: '', stderr: '' };
        const push = createDemultiplexer((stream, bytes) => {
          heard[stream] += bytes.toString();
        });
        for (const piece of cut(whole, at)) push(piece);
        expect(heard).toEqual({ stdout: 'output\n', stderr: 'error' });
      }),
    );
  });
});

describe('the marker', () => {
  const marker = Buffer.from('\0abc\0');

  test('is found however the stream is cut, and nothing is lost before or after it', () => {
    fc.assert(
      fc.property(fc.constantFrom('text', '', '\0', '\0ab', '\0abc!', '\0\0ab'), sizes, (text, at) => {
        const scan = createMarkerScanner(marker);
        let before = '';
        let after: string | null = null;
        for (const piece of cut(Buffer.from(`${text}\0abc\0rest`), at)) {
          if (after !== null) {
            after += piece.toString();
            continue;
          }
          const seen = scan(piece);
          before += seen.before.toString();
          after = seen.after?.toString() ?? null;
        }
        expect([before, after]).toEqual([text, 'rest']);
      }),
    );
  });

  test('holds back only what can still become one', () => {
    const scan = createMarkerScanner(marker);
    expect(scan(Buffer.from('all of it')).before.toString()).toBe('all of it');
    expect(scan(Buffer.from('some \0ab')).before.toString()).toBe('some ');
    expect(scan(Buffer.from('x')).before.toString()).toBe('\0abx');
  });
});

describe('captured output', () => {
  const capture = (text: string | Buffer, most: number, at: readonly number[] = []) => {
    const captured = createCapture(most);
    for (const piece of cut(Buffer.from(text), at)) captured.push(piece);
    return captured.captured();
  };

  test('is whole when it fits, also to the byte', () => {
    expect(capture('0123456789', 10)).toEqual({ text: '0123456789', truncated: false, omittedBytes: 0 });
    expect(capture('', 10)).toEqual({ text: '', truncated: false, omittedBytes: 0 });
  });

  test('is head, one line that says how much is left out, and tail', () => {
    expect(capture('0123456789a', 10)).toEqual({
      text: '01234\n… 1 bytes left out …\n6789a',
      truncated: true,
      omittedBytes: 1,
    });
  });

  test('never cuts a character: its bytes count as left out', () => {
    expect(capture('aaaaääbbbb', 10)).toEqual({
      text: 'aaaa\n… 4 bytes left out …\nbbbb',
      truncated: true,
      omittedBytes: 4,
    });
  });

  test('shows invalid UTF-8 as replacement characters', () => {
    expect(capture(Buffer.from([0x61, 0xff, 0x62]), 10).text).toBe('a\ufffdb');
  });

  test('is the same however the stream was cut, and what is kept and left out adds up', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        sizes,
        (text, most, at) => {
          const whole = capture(text, most);
          expect(capture(text, most, at)).toEqual(whole);
          const kept = whole.text.replace(/\n… \d+ bytes left out …\n/, '');
          if (whole.truncated) expect(Buffer.byteLength(kept) + whole.omittedBytes).toBe(Buffer.byteLength(text));
          else expect(whole.text).toBe(text);
        },
      ),
    );
  });

  test('keeps little memory of a long stream', () => {
    const captured = createCapture(1000);
    for (let block = 0; block < 2000; block++) captured.push(Buffer.alloc(65_536, 0x61));
    expect([captured.seen(), captured.captured().omittedBytes]).toEqual([131_072_000, 131_071_000]);
  });

  test('keeps bytes, not pieces: a stream that comes byte by byte takes no more memory than another', () => {
    const before = process.memoryUsage().rss;
    const captured = createCapture(1_000_000);
    for (let byte = 0; byte < 1_500_000; byte++) captured.push(Buffer.from([0x61 + (byte % 26)]));
    expect((process.memoryUsage().rss - before) / 1_000_000).toBeLessThan(50);
    expect(captured.captured().omittedBytes).toBe(500_000);
  });
});
