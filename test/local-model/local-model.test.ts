/** The local server is strict where real ones are lenient, and lies about nothing but on order. */
import { createLocalModel, type LocalModel, programIn, SHAPES, says } from '../../src/local-model';

const servers: LocalModel[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

async function serve(seed: Parameters<typeof createLocalModel>[0]) {
  const server = createLocalModel(seed);
  servers.push(server);
  return { server, ...(await server.start()) };
}

const GOOD = { model: 'scripted-model', messages: [{ role: 'user', content: 'Hello' }], max_tokens: 100 };

const post = (baseUrl: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('the local model', () => {
  it('answers as the SDK’s types say, and counts what it served', async () => {
    const { server, baseUrl } = await serve({ profile: 'ollama', script: [says('Hi there')] });
    const body = await (await post(baseUrl, GOOD)).json();
    expect(body).toMatchObject({
      object: 'chat.completion',
      model: 'scripted-model',
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hi there' } }],
      usage: { prompt_tokens: 2, completion_tokens: 3, total_tokens: 5 },
    });
    expect([server.servedTokens, server.violations]).toEqual([5, []]);
  });

  it.each([
    ['an unknown field', { ...GOOD, user: 'x' }, {}],
    ['a wrong type', { ...GOOD, max_tokens: '100' }, {}],
    ['no bound of the reply', { model: 'm', messages: GOOD.messages }, {}],
    ['two bounds of the reply', { ...GOOD, max_completion_tokens: 5 }, {}],
    ['a tool', { ...GOOD, tools: [] }, {}],
    ['a role that nobody plays', { ...GOOD, messages: [{ role: 'developer', content: '' }] }, {}],
    ['a header too many', GOOD, { 'openai-organization': 'org' }],
    ['no JSON', '{', {}],
  ])('turns red for %s', async (_what, body, headers) => {
    const { server, baseUrl } = await serve({ profile: 'ollama', script: [says('Hi')] });
    await post(baseUrl, body, headers);
    expect(server.violations.length).toBeGreaterThan(0);
  });

  it('turns red when its script is over', async () => {
    const { server, baseUrl } = await serve({ profile: 'ollama', script: [] });
    expect((await post(baseUrl, GOOD)).status).toBe(500);
    expect(server.violations).toEqual(['no turn is left for request 1']);
  });

  it('refuses a strict schema that OpenAI would refuse', async () => {
    const { baseUrl } = await serve({ profile: 'openai', key: 'k', script: [says('{}')] });
    const ask = (schema: unknown) =>
      post(
        baseUrl,
        {
          model: 'scripted-model',
          messages: GOOD.messages,
          max_completion_tokens: 9,
          response_format: { type: 'json_schema', json_schema: { name: 'p', strict: true, schema } },
        },
        { authorization: 'Bearer k' },
      );
    const object = { type: 'object', properties: { a: { type: 'string' } } };
    expect((await ask(object)).status).toBe(400);
    expect((await ask({ ...object, additionalProperties: false })).status).toBe(400);
    expect((await ask({ ...object, additionalProperties: false, required: ['a'] })).status).toBe(200);
  });

  it('ignores the new bound where Ollama does', async () => {
    const { baseUrl } = await serve({ profile: 'ollama', script: [says('x'.repeat(900))] });
    const body = await (
      await post(baseUrl, { model: 'scripted-model', messages: GOOD.messages, max_completion_tokens: 5 })
    ).json();
    expect(body).toMatchObject({ choices: [{ finish_reason: 'stop' }], usage: { completion_tokens: 300 } });
  });

  it('begins a new script on order', async () => {
    const { server, baseUrl } = await serve({ profile: 'ollama', script: [says('one')] });
    await post(baseUrl, GOOD);
    server.play([says('two')], 'vllm');
    expect((await post(baseUrl, GOOD)).status).toBe(401);
    expect(await (await post(baseUrl, GOOD, { authorization: `Bearer ${server.key}` })).text()).toContain('two');
  });

  it.each(Object.keys(SHAPES) as (keyof typeof SHAPES)[])('hands a program over as %s', (shape) => {
    const reply = programIn(shape, { language: 'python', code: 'print(42)\n' });
    expect(reply).toMatch(/print\(42\)/);
  });
});
