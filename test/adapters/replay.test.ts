/** A replayed model says what its transcript holds, in its order, and nothing else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReplay } from '../../src/adapters/replay';
import type { Model } from '../../src/app/ports';
import { canonicalJson, textDigest } from '../../src/core/digest';
import { requestDigest } from '../../src/core/transcript';

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const question = (content: string) => ({
  messages: [{ role: 'user' as const, content }],
  maxTokens: 100,
  schema: null,
});
const exchange = (content: string, text: string) => {
  const request = question(content);
  const answer = {
    requests: 1,
    usage: { tokens: 10, isEstimated: false },
    outcome: { ok: true as const, value: { text, finish: 'stop' as const, model: 'm', requestId: null } },
  };
  return {
    request,
    requestDigest: requestDigest(request.messages),
    answer,
    answerDigest: textDigest(canonicalJson(answer)),
  };
};
const exchanges = [exchange('add two numbers', 'first'), exchange('it failed', 'second')];

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const whole = written(
  'whole.json',
  JSON.stringify({ schema: 1, exchanges, digest: textDigest(canonicalJson(exchanges)) }),
);

const ask = (model: Model, content: string) => model.ask(question(content), 1000, new AbortController().signal);

async function modelOf(path: string) {
  const opened = await openReplay(path);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value.model;
}

describe('a replayed model', () => {
  it('gives the replies in their order, and then no more', async () => {
    const model = await modelOf(whole);
    const said = [];
    // What a program printed differs from run to run, so only the first question has to be the recorded one.
    for (const content of ['add two numbers', 'it failed otherwise', 'it failed again'])
      said.push((await ask(model, content)).outcome);
    expect(said).toMatchObject([
      { ok: true, value: { text: 'first' } },
      { ok: true, value: { text: 'second' } },
      { ok: false, error: { reasonCode: 'model_unavailable', message: 'The transcript has no further reply.' } },
    ]);
  });

  it('does not answer another task, and counts nothing for it', async () => {
    const model = await modelOf(whole);
    expect(await ask(model, 'delete two numbers')).toEqual({
      requests: 0,
      usage: { tokens: 0, isEstimated: false },
      outcome: {
        ok: false,
        error: {
          reasonCode: 'model_unavailable',
          message: 'The transcript is of another task, or of another version.',
        },
      },
    });
    expect(await ask(model, 'add two numbers')).toMatchObject({ outcome: { ok: true } });
  });

  it.each([
    ['that is not there', join(folder, 'missing.json'), /cannot be read/],
    ['that is none', written('none.json', '{}'), /cannot be replayed\. It is no transcript of this version/],
    [
      'that was changed',
      written('changed.json', JSON.stringify({ schema: 1, exchanges, digest: textDigest('other') })),
      /cannot be replayed\. It was changed after it was written/,
    ],
  ])('is not made of a transcript %s', async (_name, path, message) => {
    expect(await openReplay(path)).toMatchObject({
      ok: false,
      error: { reasonCode: 'model_unavailable', message: expect.stringMatching(message) },
    });
  });
});
