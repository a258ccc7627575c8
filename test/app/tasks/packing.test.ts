/** The bytes in a marker: exactly those that were put in, or nothing. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { PACKED_MAX, pack, packMade, unpack, unpackMade } from '../../../src/app/tasks/packing';

const made = {
  v: 1,
  tests: null,
  generation: { description: 'd', dependencies: [], complexity: 'simple', estimatedSeconds: null },
  attempts: [
    {
      number: 1,
      codeDigest: `sha256:${'a'.repeat(64)}`,
      likeness: 'b'.repeat(16),
      outcome: 'waits',
      detail: null,
      tokens: 1,
      isEstimated: true,
      model: 'm',
      requestId: null,
    },
  ],
} as const;

const plain = { ...made, generation: { ...made.generation, dependencies: [] }, attempts: [...made.attempts] };

test.each(['print(1)\n', 'a\r\nb\0c\u202e👩‍💻', ''])('comes back byte for byte: %j', (text) => {
  expect(unpack(pack(text))).toBe(text);
  const packed = packMade(text, plain);
  expect(packed === null ? null : unpackMade(packed)).toEqual({ program: text, made: plain });
});

test('a decompression bomb is not unpacked', () => {
  const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024)).toString('base64url');
  expect(bomb.length).toBeLessThan(PACKED_MAX);
  expect(unpack(bomb)).toBeNull();
});

test.each([
  ['no gzip', 'AAAA'],
  ['a broken one', pack('print(1)\n').slice(0, -6)],
  ['bytes that are no UTF-8', gzipSync(Buffer.from([0xff, 0xfe])).toString('base64url')],
  ['too much', 'A'.repeat(PACKED_MAX + 1)],
])('gives nothing for %s', (_name, text) => {
  expect(unpack(text)).toBeNull();
});

test('what is too large for a report is not packed', () => {
  const noise = Array.from({ length: 1500 }, (_, index) =>
    createHash('sha256').update(`${index}`).digest('base64'),
  ).join('');
  expect(packMade(noise, plain) === null).toBe(true);
});

test.each([
  ['another version', { ...plain, v: 2 }],
  ['an outcome that nobody knows', { ...plain, attempts: [{ ...made.attempts[0], outcome: 'approved' }] }],
  ['no attempt', { ...plain, attempts: [] }],
  ['a key more', { ...plain, approved: true }],
])('%s beside the program is not read', (_name, other) => {
  expect(unpackMade({ program: pack('a'), made: pack(JSON.stringify(other)) })).toBeNull();
});
