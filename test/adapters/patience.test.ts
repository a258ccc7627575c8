import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PATIENCE, patienceFor, patientFetch } from '../../src/adapters/patience';

type Answering = (response: ServerResponse, nth: number, request: IncomingMessage) => void;

/** A server that answers the nth request as it is told, and remembers when each came. */
async function serve(answer: Answering) {
  const cameAt: number[] = [];
  const server = createServer((request, response) => {
    cameAt.push(performance.now());
    answer(response, cameAt.length, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}/`, cameAt, stop };
}

const took = async (deed: Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await deed.catch(() => undefined);
  return performance.now() - began;
};

describe('a patient fetch', () => {
  let place: Awaited<ReturnType<typeof serve>>;
  const start = async (answer: Answering) => {
    place = await serve(answer);
    return place;
  };
  afterEach(() => place.stop());

  test('is as patient as it was agreed', async () => {
    await start((response) => response.end());
    expect(PATIENCE).toEqual({
      answerMaxMs: 10_000,
      answerMaxWhenSilentMs: 2_000,
      waitMaxS: 60,
      againAfterMs: 1_000,
      betweenWritesMs: 100,
    });
  });

  test('gives up on silence, and sooner the next time, until somebody answers', async () => {
    const { url } = await start((response, nth) => (nth === 3 ? response.end('here') : undefined));
    const ask = patientFetch({ answerMaxMs: 2_000, answerMaxWhenSilentMs: 600, waitMaxS: 0 });
    const first = await took(ask(url));
    const second = await took(ask(url));
    expect(await (await ask(url)).text()).toBe('here');
    const fourth = await took(ask(url));
    expect([first > 1_200, second < 1_200, fourth > 1_200]).toEqual([true, true, true]);
  });

  test('obeys whoever calls it off', async () => {
    const { url } = await start(() => undefined);
    const off = new AbortController();
    const asked = patientFetch(PATIENCE)(url, { signal: off.signal });
    off.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
  });

  test.each([403, 429])('asks again after exactly the time that a %s asks for', async (status) => {
    const { url, cameAt } = await start((response, nth) =>
      nth === 1 ? response.writeHead(status, { 'retry-after': '1' }).end('later') : response.end('now'),
    );
    const answer = await patientFetch({ ...PATIENCE, waitMaxS: 1 })(url);
    const [first = 0, second = 0] = cameAt;
    expect([await answer.text(), second - first >= 990]).toEqual(['now', true]);
  });

  test('asks three times and no more', async () => {
    const { url, cameAt } = await start((response) => response.writeHead(429, { 'retry-after': '0' }).end());
    expect((await patientFetch(PATIENCE)(url)).status).toBe(429);
    expect(cameAt).toHaveLength(3);
  });

  test.each([
    ['a wait that is too long', 429, '3'],
    ['a date', 429, 'Fri, 20 Nov 2026 12:00:00 GMT'],
    ['a negative wait', 429, '-1'],
    ['a refusal without a time', 403, null],
    ['another status', 503, '0'],
  ])('hands %s to the caller', async (_name, status, after) => {
    const headers = after === null ? {} : { 'retry-after': after };
    const { url, cameAt } = await start((response) => response.writeHead(status, headers).end());
    expect((await patientFetch({ ...PATIENCE, waitMaxS: 2 })(url)).status).toBe(status);
    expect(cameAt).toHaveLength(1);
  });
});

describe('between two writes', () => {
  test.each(['http://127.0.0.1:40123', 'http://127.1.2.3', 'http://[::1]:80/api/v3'])(
    'a GitHub on this machine (%s) needs no pause, and everything else is the same',
    (apiUrl) => expect(patienceFor(apiUrl)).toEqual({ ...PATIENCE, betweenWritesMs: 0 }),
  );

  test.each([
    'https://api.github.com',
    'https://github.example.org/api/v3',
    'https://127.0.0.1.example.org',
    'https://127.0.0.1@example.org',
  ])('any other (%s) gets one', (apiUrl) => expect(patienceFor(apiUrl)).toEqual(PATIENCE));
});
