/** A model that fails: every way has its words and its cure, no wait is longer than the deadline, and no key gets out. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { modelSettings, openModel } from '../../../src/adapters/openai';
import type { Turn } from '../../../src/local-model';
import { fails, filters, hasNoQuota, limitsRate, refuses, says } from '../../../src/local-model';
import { ask, closeAll, failureOf, KEY, modelOf, QUESTION, REPLY, replyOf, serve } from './talk';

afterEach(closeAll);

const again = (turn: Turn, times: number): readonly Turn[] => Array.from({ length: times }, () => turn);

const refusedWith = (status: number, message: string, more = {}): Turn => ({
  kind: 'error',
  status,
  error: { message, ...more },
});

/** turn, words that the message holds, reason code, requests that it takes. */
const FINAL: readonly (readonly [string, Turn, string, string, number])[] = [
  ['no quota', hasNoQuota(), 'no quota or credit left', 'model_unavailable', 1],
  ['payment due', refusedWith(402, 'Insufficient credits'), 'no quota or credit left', 'model_unavailable', 1],
  ['a key without rights', refusedWith(403, 'No access'), 'refused the key (HTTP 403)', 'model_unavailable', 1],
  ['a proxy that wants a login', { kind: 'page', status: 403 }, 'a proxy, a login page', 'model_unavailable', 1],
  ['a page instead of a reply', { kind: 'page' }, 'instead of JSON (HTTP 200)', 'model_unavailable', 1],
  ['a reply without a word', { kind: 'page', html: '' }, 'instead of JSON (HTTP 200)', 'model_unavailable', 1],
  ['a page for a path', { kind: 'page', status: 404 }, 'no chat completions API', 'model_unavailable', 1],
  ['a model that is gone', refusedWith(410, 'Gone'), 'has retired it (HTTP 410)', 'model_unavailable', 1],
  ['other JSON', { kind: 'json', body: { hello: 'world' } }, 'no chat completion', 'model_unavailable', 1],
  ['JSON without a choice', { kind: 'json', body: { choices: [] } }, 'no chat completion', 'model_unavailable', 1],
  ['a filter', filters(), 'content filter', 'model_refused', 1],
  [
    'a prompt over the window',
    refusedWith(400, "This model's maximum context length is 4096 tokens.", { code: 'context_length_exceeded' }),
    'longer than this model can read',
    'generation_failed',
    1,
  ],
  [
    'a window of llama.cpp',
    refusedWith(400, 'the request exceeds the available context size', { type: 'exceed_context_size_error' }),
    'longer than this model can read',
    'generation_failed',
    1,
  ],
  ['a body too large', { kind: 'page', status: 413 }, 'longer than this model can read', 'generation_failed', 1],
  [
    'a bound too large',
    refusedWith(400, 'max_tokens is too large: 1000. This model supports at most 512 completion tokens.', {
      param: 'max_tokens',
    }),
    'Lower `model.max_tokens`',
    'model_unavailable',
    1,
  ],
  [
    'an error within a good status',
    { kind: 'json', body: { error: { code: 402 } } },
    'no quota',
    'model_unavailable',
    1,
  ],
  ['a status nobody knows', { kind: 'page', status: 418 }, 'answered with HTTP 418', 'model_unavailable', 1],
  ['a method not allowed', { kind: 'page', status: 405 }, 'no chat completions API', 'model_unavailable', 1],
];

/** These pass, or so one hopes: three tries. */
const PASSING: readonly (readonly [string, Turn, string])[] = [
  ['a rate limit', limitsRate(0), 'over its rate limit (HTTP 429, 3 tries)'],
  ['a failing server', fails(500), 'failed (HTTP 500, 3 tries)'],
  ['an overloaded server', fails(529), 'failed (HTTP 529, 3 tries)'],
  ['a gateway’s page', { kind: 'page', status: 502 }, 'failed (HTTP 502, 3 tries)'],
  ['a loading model', fails(503, 'Loading model'), 'failed (HTTP 503, 3 tries)'],
  ['a broken connection', { kind: 'hang-up' }, 'broke before the reply was whole'],
  ['a cut reply', { kind: 'cut', text: REPLY, share: 0.5 }, 'broke before the reply was whole'],
  ['half a reply', { kind: 'half', text: REPLY, share: 0.5 }, 'broke before the reply was whole'],
  ['an error within a good status', { kind: 'json', body: { error: { code: 503 } } }, 'failed (HTTP 503, 3 tries)'],
];

describe('a model that fails', () => {
  it.each(FINAL)('with %s says so at once', async (_what, turn, words, reasonCode, requests) => {
    const { server, baseUrl } = await serve({ profile: 'ollama', script: again(turn, 3) });
    const answer = await ask({ baseUrl });
    expect(failureOf(answer)).toEqual({ reasonCode, message: expect.stringContaining(words) });
    expect([answer.requests, server.requests.length]).toEqual([requests, requests]);
    expect(server.violations).toEqual([]);
  });

  it.each(PASSING)('with %s is asked three times', async (_what, turn, words) => {
    const { server, baseUrl } = await serve({ profile: 'ollama', script: again(turn, 5) });
    const answer = await ask({ baseUrl });
    expect(failureOf(answer)).toEqual({ reasonCode: 'model_unavailable', message: expect.stringContaining(words) });
    expect([answer.requests, server.requests.length]).toEqual([3, 3]);
  });

  it.each(PASSING)('with %s once is forgiven', async (_what, turn) => {
    const { server, baseUrl } = await serve({ profile: 'ollama', script: [turn, says(REPLY)] });
    const answer = await ask({ baseUrl });
    expect(replyOf(answer).text).toBe(REPLY);
    expect([answer.requests, server.requests.length]).toEqual([2, 2]);
  });

  it('takes only text when it complains of everything without a name', async () => {
    const vague = refusedWith(400, 'Bad request');
    const { server, baseUrl } = await serve({ profile: 'ollama', script: [vague, says(REPLY)] });
    expect(replyOf(await ask({ baseUrl })).text).toBe(REPLY);
    expect(Object.keys(server.requests.at(-1)?.asked ?? {}).sort()).toEqual(['max_tokens', 'messages', 'model']);
  });

  it.each([
    [400, 'Failed to parse grammar'],
    [400, "[{'type': 'extra_forbidden', 'loc': ('body', 'response_format'), 'msg': 'Extra inputs are not permitted'}]"],
    [422, 'body.response_format: unexpected value'],
    [500, 'Internal error: grammar could not be built from json_schema'],
  ])('with %d for the format gets a lower one', async (status, message) => {
    const { server, baseUrl } = await serve({ profile: 'ollama', script: [refusedWith(status, message), says(REPLY)] });
    expect(replyOf(await ask({ baseUrl })).text).toBe(REPLY);
    expect(server.requests.at(-1)?.asked?.response_format?.type).not.toBe('json_schema');
  });

  it('goes down the ladder of formats one rung at a time, and never turns in a circle', async () => {
    const complaint = refusedWith(400, 'response_format is not supported', { param: 'response_format' });
    const { server, baseUrl } = await serve({ profile: 'ollama', script: again(complaint, 9) });
    const answer = await ask({ baseUrl });
    expect(failureOf(answer).message).toContain('refused the request in every form');
    expect(server.requests.map(({ asked }) => asked?.response_format?.type)).toEqual([
      'json_schema',
      'json_object',
      undefined,
      undefined,
    ]);
  });

  it('ends a quarrel about the name of the bound', async () => {
    const { server, baseUrl } = await serve({
      profile: 'ollama',
      script: (asked) =>
        asked.max_tokens === undefined
          ? refusedWith(400, 'Unrecognized request argument supplied: max_completion_tokens')
          : refusedWith(400, "Unsupported parameter: 'max_tokens'", { param: 'max_tokens' }),
    });
    const answer = await ask({ baseUrl });
    expect(failureOf(answer).message).toContain('refused the request in every form');
    expect(server.requests.length).toBeLessThanOrEqual(4);
  });

  it('tells a refusal and a cut reply from a whole one', async () => {
    const { baseUrl } = await serve({
      profile: 'ollama',
      script: [
        refuses('I cannot help with that.'),
        { kind: 'reply', text: '', finish: 'content_filter' },
        says('x'.repeat(9_000)),
      ],
    });
    const model = modelOf({ baseUrl });
    const replies = [];
    for (let turn = 0; turn < 3; turn += 1)
      replies.push(replyOf(await model.ask(QUESTION, 20_000, new AbortController().signal)));
    expect(replies.map(({ finish, text }) => [finish, text.length])).toEqual([
      ['refusal', 24],
      ['refusal', 0],
      ['length', 3_000],
    ]);
  });
});

describe('a model that keeps one waiting', () => {
  it.each([
    ['never answers', { kind: 'hang' }],
    ['drips without an end', { kind: 'endless', pace: 'drip' }],
  ] as const)('and %s ends within the deadline and a second', async (_what, turn) => {
    const { server, baseUrl } = await serve({ profile: 'ollama', script: [turn] });
    const began = performance.now();
    const answer = await ask({ baseUrl, timeoutMs: 700 });
    const took = performance.now() - began;
    expect(failureOf(answer)).toEqual({
      reasonCode: 'model_unavailable',
      message: expect.stringContaining('not answered within 1 s (`model.timeout`)'),
    });
    expect(took).toBeGreaterThanOrEqual(650);
    expect(took).toBeLessThan(1_700);
    expect(server.requests).toHaveLength(1);
  });

  it('by a flood is cut off', async () => {
    const { baseUrl } = await serve({ profile: 'ollama', script: [{ kind: 'endless', pace: 'flood' }] });
    const answer = await ask({ baseUrl });
    expect(failureOf(answer)).toMatchObject({ reasonCode: 'generation_failed' });
    expect(answer.requests).toBe(1);
  });

  it('has one deadline for all tries', async () => {
    const { baseUrl } = await serve({
      profile: 'ollama',
      script: again({ kind: 'hang-up' }, 1).concat({ kind: 'hang' }),
    });
    const began = performance.now();
    failureOf(await ask({ baseUrl, timeoutMs: 600 }));
    expect(performance.now() - began).toBeLessThan(1_600);
  });

  it('has one deadline for all questions of a task', async () => {
    const { server, baseUrl } = await serve({
      profile: 'ollama',
      script: [says(REPLY), { kind: 'hang' }, says(REPLY)],
    });
    const model = modelOf({ baseUrl, timeoutMs: 500 });
    const { signal } = new AbortController();
    replyOf(await model.ask(QUESTION, 20_000, signal));
    failureOf(await model.ask(QUESTION, 20_000, signal));
    const third = await model.ask(QUESTION, 20_000, signal);
    expect(failureOf(third)).toEqual({
      reasonCode: 'budget_exceeded',
      message: expect.stringContaining('`model.timeout`) is used up'),
    });
    expect([third.requests, server.requests.length]).toEqual([0, 2]);
  });

  it('is waited for as long as it asks, when that is within the deadline', async () => {
    const { baseUrl } = await serve({ profile: 'ollama', script: [limitsRate(1), says(REPLY)] });
    const began = performance.now();
    expect(replyOf(await ask({ baseUrl })).text).toBe(REPLY);
    expect(performance.now() - began).toBeGreaterThanOrEqual(990);
  });

  it.each([
    ['seconds', () => '120'],
    ['a date', () => new Date(Date.now() + 120_000).toUTCString()],
  ])('is not waited for when that is longer (%s)', async (_what, retryAfter) => {
    const { server, baseUrl } = await serve({ profile: 'ollama', script: [limitsRate(retryAfter())] });
    const began = performance.now();
    const answer = await ask({ baseUrl });
    expect(failureOf(answer).message).toMatch(
      /asks to wait 1(1[5-9]|20) s, longer than what is left of `model.timeout`/,
    );
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(server.requests).toHaveLength(1);
  });

  it('is left when the run is stopped, also during a wait', async () => {
    for (const turn of [{ kind: 'hang' } as const, limitsRate(5)]) {
      const { baseUrl } = await serve({ profile: 'ollama', script: [turn] });
      const stop = new AbortController();
      setTimeout(() => stop.abort(), 100);
      const began = performance.now();
      const answer = await modelOf({ baseUrl }).ask(QUESTION, 20_000, stop.signal);
      expect(failureOf(answer).message).toContain('stopped');
      expect(performance.now() - began).toBeLessThan(1_100);
    }
  });
});

describe('a model that is not there', () => {
  it('is told from one that is silent', async () => {
    const probe = createServer();
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    const answer = await ask({ baseUrl: `http://127.0.0.1:${port}/v1` });
    expect(failureOf(answer).message).toContain('the connection was refused');
    expect(answer).toMatchObject({ requests: 0, usage: { tokens: 0, isEstimated: false } });
  });

  it('has a host without an address', async () => {
    const answer = await ask({ baseUrl: 'http://no-such-host.invalid/v1' });
    expect(failureOf(answer).message).toContain('has no address');
  });

  it.each([
    ['no key', { apiKey: '' }, '`openai-api-key`'],
    ['no name', { name: '' }, '`openai-model`'],
    ['neither', { apiKey: '', name: '' }, '`openai-api-key` and `openai-model`'],
  ])('is not asked with %s', (_what, settings, words) => {
    const opened = openModel({ apiKey: KEY, baseUrl: '', name: 'm', timeoutMs: 1000, ...settings });
    expect(opened).toEqual({
      ok: false,
      error: { reasonCode: 'model_unavailable', message: expect.stringContaining(`set ${words} in the workflow`) },
    });
  });

  it.each([
    'ftp://host/v1',
    'host/v1',
    'https://user:secret@host/v1',
    'https://host/v1?api-version=1',
    'https://host/#v1',
  ])('is not asked at %s', (baseUrl) => {
    const opened = openModel({ apiKey: KEY, baseUrl, name: 'm', timeoutMs: 1000 });
    expect(opened).toMatchObject({ ok: false, error: { message: expect.stringContaining('no plain http or https') } });
    expect(JSON.stringify(opened)).not.toMatch(/secret|ftp/);
  });

  it('takes the workflow’s inputs before the configuration', () => {
    const config = { base_url: 'https://config/v1', name: 'config', timeout: 60_000 };
    expect(modelSettings({ apiKey: ' k\n', baseUrl: '', name: '' }, config)).toEqual({
      apiKey: 'k',
      baseUrl: 'https://config/v1',
      name: 'config',
      timeoutMs: 60_000,
    });
    expect(modelSettings({ apiKey: '', baseUrl: 'https://input/v1', name: 'input' }, config)).toMatchObject({
      baseUrl: 'https://input/v1',
      name: 'input',
    });
  });
});

describe('the key', () => {
  it('is not carried to where a server redirects', async () => {
    const other = await serve({ profile: 'ollama', script: [says(REPLY)] });
    for (const status of [301, 302, 307, 308] as const) {
      const { baseUrl } = await serve({
        profile: 'ollama',
        script: [{ kind: 'redirect', to: `${other.baseUrl}/chat/completions`, status }],
      });
      const answer = await ask({ baseUrl });
      expect(failureOf(answer).message).toContain('The key is never carried along');
      expect(answer.requests).toBe(1);
    }
    expect(other.server.requests).toEqual([]);
  });

  it('stands in no reply, whatever a server puts there', async () => {
    const completion = (model: string, id: string, content: string) => ({
      id,
      model,
      choices: [{ finish_reason: 'stop', message: { role: 'assistant', content } }],
    });
    const body = completion(`m-${KEY}`, KEY, `print("${KEY}")`);
    const { baseUrl } = await serve({ profile: 'ollama', script: [{ kind: 'json', body }, says(REPLY)] });
    const reply = replyOf(await ask({ baseUrl }));
    expect(reply).toEqual({ text: 'print("***")', finish: 'stop', model: 'm-***', requestId: null });
    expect(replyOf(await ask({ baseUrl })).text).toBe(REPLY);
  });

  it('stands in no message, whatever a server says', async () => {
    const echoing: readonly Turn[] = [
      ...[400, 401, 402, 403, 404, 410, 418, 422, 429, 500, 503].map((status) =>
        refusedWith(status, `Your key ${KEY}`),
      ),
      { kind: 'page', html: `<b>${KEY}</b>` },
      { kind: 'json', body: { error: KEY } },
      { kind: 'redirect', to: `http://127.0.0.1:9/${KEY}` },
      { kind: 'hang-up' },
      { kind: 'cut', text: KEY, share: 0.9 },
    ];
    const messages = [];
    for (const turn of echoing) {
      const { baseUrl } = await serve({ profile: 'ollama', script: again(turn, 5) });
      messages.push(failureOf(await ask({ baseUrl })).message);
    }
    expect(messages).toHaveLength(echoing.length);
    expect(messages.join('\n')).not.toContain(KEY.slice(3));
  });
});
