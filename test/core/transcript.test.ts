/** A transcript is replayed as it was written, or not at all. */
import { canonicalJson, textDigest } from '../../src/core/digest';
import { readTranscript, requestDigest } from '../../src/core/transcript';

const messages = [{ role: 'user' as const, content: `a\n<<<TASK ${'a'.repeat(32)}\nadd\n${'a'.repeat(32)}>>>` }];
const answer = {
  requests: 1,
  usage: { tokens: 10, isEstimated: false },
  outcome: { ok: true as const, value: { text: 'x', finish: 'stop' as const, model: 'm', requestId: null } },
};
const exchanges = [
  {
    request: { messages, maxTokens: 100, schema: 'program' },
    requestDigest: requestDigest(messages),
    answer,
    answerDigest: textDigest(canonicalJson(answer)),
  },
];
const whole = { schema: 1, exchanges, digest: textDigest(canonicalJson(exchanges)) };

test('a transcript is read back', () => {
  expect(readTranscript(JSON.stringify(whole))).toEqual({ transcript: whole });
});

test.each([
  ['is no JSON', '{'],
  ['is of another version', JSON.stringify({ ...whole, schema: 2 })],
  ['lost an exchange', JSON.stringify({ ...whole, exchanges: [] })],
  ['holds another reply', JSON.stringify(whole).replace('"text":"x"', '"text":"y"')],
  ['holds another question', JSON.stringify(whole).replace('add', 'sub')],
])('one that %s is not', (_name, text) => {
  expect(readTranscript(text)).toHaveProperty('problem');
});

test('the random mark makes no other question', () => {
  const other = messages.map(({ role, content }) => ({
    role,
    content: content.replaceAll('a'.repeat(32), 'b'.repeat(32)),
  }));
  expect(requestDigest(other)).toBe(requestDigest(messages));
  expect(requestDigest([{ role: 'user', content: 'c' }])).not.toBe(requestDigest(messages));
});
