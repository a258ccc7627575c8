/** Eight kinds of server: the right program in at most two requests, or the right message in one. */
import type { ProfileName } from '../../../src/local-model';
import { says } from '../../../src/local-model';
import { ask, closeAll, failureOf, KEY, modelOf, QUESTION, REPLY, replyOf, SYSTEM, serve } from './talk';

afterEach(closeAll);

type Working = Exclude<ProfileName, 'html-proxy' | 'retired'>;

const FORMS: Readonly<Record<Working, { readonly requests: number; readonly fields: readonly string[] }>> = {
  openai: { requests: 2, fields: ['max_completion_tokens', 'response_format'] },
  'openai-older': { requests: 2, fields: ['max_tokens', 'response_format', 'temperature'] },
  azure: { requests: 2, fields: ['max_completion_tokens', 'response_format'] },
  ollama: { requests: 1, fields: ['max_tokens', 'response_format', 'temperature'] },
  vllm: { requests: 1, fields: ['max_tokens', 'response_format', 'temperature'] },
  'llama-cpp': { requests: 1, fields: ['max_tokens', 'response_format', 'temperature'] },
};

describe('a model behind an OpenAI-compatible API', () => {
  it.each(Object.entries(FORMS))('is understood when it is %s', async (profile, { requests, fields }) => {
    const { server, baseUrl } = await serve({ profile: profile as Working, script: [says(REPLY), says(REPLY)] });
    const model = modelOf({ baseUrl });
    const signal = new AbortController().signal;
    const first = await model.ask(QUESTION, 20_000, signal);
    expect(replyOf(first)).toMatchObject({ text: REPLY, finish: 'stop', model: 'scripted-model' });
    expect(first).toMatchObject({ requests, usage: { tokens: server.servedTokens, isEstimated: false } });

    // What it learned it keeps: the second question goes out in the form that was taken.
    const second = await model.ask(QUESTION, 20_000, signal);
    expect(second.requests).toBe(1);
    const last = server.requests.at(-1)?.asked;
    expect(Object.keys(last ?? {}).sort()).toEqual(['messages', 'model', ...fields].sort());
    expect(server.violations).toEqual([]);
  });

  it.each(['openai', 'openai-older', 'azure', 'ollama', 'vllm', 'llama-cpp'] as const)(
    'gets the system message byte for byte when it is %s',
    async (profile) => {
      const { server, baseUrl } = await serve({ profile, script: [says(REPLY)] });
      replyOf(await ask({ baseUrl }));
      const systems = server.requests.map(({ asked }) => asked?.messages[0]);
      expect(systems).toEqual(systems.map(() => ({ role: 'system', content: SYSTEM })));
    },
  );

  it('that is a proxy’s page gives the right message in one request', async () => {
    const { server, baseUrl } = await serve({ profile: 'html-proxy' });
    const answer = await ask({ baseUrl });
    expect(failureOf(answer)).toEqual({
      reasonCode: 'model_unavailable',
      message: expect.stringContaining('web page or other text instead of JSON (HTTP 200)'),
    });
    expect([answer.requests, server.requests.length]).toEqual([1, 1]);
  });

  it('that was retired gives the right message in one request', async () => {
    const { server, baseUrl } = await serve({ profile: 'retired' });
    const answer = await ask({ baseUrl });
    expect(failureOf(answer)).toEqual({
      reasonCode: 'model_unavailable',
      message: expect.stringContaining('does not know this model, or has retired it (HTTP 404)'),
    });
    expect([answer.requests, server.requests.length, answer.usage]).toEqual([1, 1, { tokens: 0, isEstimated: false }]);
  });

  it.each(['openai', 'azure', 'ollama', 'vllm'] as const)(
    'that lacks the model says so when it is %s',
    async (profile) => {
      const { server, baseUrl } = await serve({ profile });
      const answer = await ask({ baseUrl, name: 'another' });
      expect(failureOf(answer).message).toContain('Set `openai-model` or `model.name`');
      expect(server.requests).toHaveLength(1);
    },
  );

  it.each(['openai', 'azure', 'vllm'] as const)('that wants another key says so when it is %s', async (profile) => {
    const { baseUrl } = await serve({ profile });
    const answer = await ask({ baseUrl, apiKey: 'sk-wrong' });
    expect(failureOf(answer).message).toContain('refused the key (HTTP 401)');
    expect(answer.requests).toBe(1);
  });

  it.each(['ollama', 'llama-cpp'] as const)('needs no key, and sees none, when it is %s', async (profile) => {
    const { server, baseUrl } = await serve({ profile, script: [says(REPLY)] });
    expect(replyOf(await ask({ baseUrl, apiKey: '' })).text).toBe(REPLY);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  it('is told of a wrong path as a wrong path', async () => {
    const { baseUrl } = await serve({ profile: 'openai' });
    const answer = await ask({ baseUrl: `${baseUrl}/v2` });
    expect(failureOf(answer).message).toContain('The base URL usually ends in /v1');
  });

  it('is found although the base URL names the whole path, or ends in a slash', async () => {
    const { baseUrl } = await serve({ profile: 'ollama', script: [says(REPLY), says(REPLY)] });
    expect(replyOf(await ask({ baseUrl: `${baseUrl}/chat/completions` })).text).toBe(REPLY);
    expect(replyOf(await ask({ baseUrl: `${baseUrl}/` })).text).toBe(REPLY);
  });

  it('names the request as the server’s operator finds it', async () => {
    const openai = await serve({ profile: 'openai', script: [says(REPLY)] });
    const azure = await serve({ profile: 'azure', script: [says(REPLY)] });
    const vllm = await serve({ profile: 'vllm', script: [says(REPLY)] });
    const ids = [];
    for (const { baseUrl } of [openai, azure, vllm]) ids.push(replyOf(await ask({ baseUrl })).requestId);
    expect(ids).toEqual(['req-chatcmpl-2', 'req-chatcmpl-2', 'chatcmpl-1']);
  });

  it('gets nothing from the environment that the SDK would send or print', async () => {
    const env = { ...process.env };
    const said: unknown[] = [];
    const spies = (['log', 'debug', 'info', 'warn', 'error'] as const).map((name) =>
      jest.spyOn(console, name).mockImplementation((...words) => said.push(words)),
    );
    Object.assign(process.env, {
      OPENAI_ORG_ID: 'org-leak',
      OPENAI_PROJECT_ID: 'proj-leak',
      OPENAI_ADMIN_KEY: 'sk-admin-leak',
      OPENAI_API_KEY: 'sk-env-leak',
      OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
      OPENAI_CUSTOM_HEADERS: 'X-Leak: custom-leak',
      OPENAI_LOG: 'debug',
    });
    try {
      const { server, baseUrl } = await serve({ profile: 'ollama', script: [says(REPLY), says(REPLY)] });
      replyOf(await ask({ baseUrl, apiKey: '' }));
      replyOf(await ask({ baseUrl, apiKey: KEY }));
      expect(JSON.stringify(server.requests)).not.toMatch(/leak/);
      expect(server.violations).toEqual([]);
      expect(said).toEqual([]);
    } finally {
      process.env = env;
      for (const spy of spies) spy.mockRestore();
    }
  });
});
