/** Tokens: nothing is sent that the budget does not cover, and what is reported is what was served. */
import { fails, filters, type LocalModel, limitsRate, says, type Turn } from '../../../src/local-model';
import { ask, closeAll, failureOf, modelOf, QUESTION, REPLY, replyOf, serve } from './talk';

afterEach(closeAll);

const signal = new AbortController().signal;

/** A small generator with a seed, so that a run that fails can be run again. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const KINDS: readonly ((random: () => number) => Turn)[] = [
  () => says(REPLY),
  (random) => says('word '.repeat(Math.floor(random() * 900))),
  () => ({ kind: 'reply', text: REPLY, usage: 'none' }),
  () => ({ kind: 'reply', text: REPLY, usage: 'absurd' }),
  (random) => ({ kind: 'cut', text: 'x'.repeat(Math.floor(random() * 2_000)), share: random() }),
  (random) => ({ kind: 'half', text: REPLY, share: 0.1 + random() * 0.8 }),
  () => ({ kind: 'hang-up' }),
  () => ({ kind: 'page' }),
  () => ({ kind: 'page', status: 502 }),
  () => ({ kind: 'json', body: { error: { code: 503, message: 'No instances' } } }),
  () => fails(500),
  () => fails(504),
  () => limitsRate(0),
  () => filters(),
  () => ({ kind: 'error', status: 400, error: { message: 'response_format is not supported' } }),
  () => ({ kind: 'error', status: 400, error: { message: "Unsupported parameter: 'max_tokens'" } }),
];

const PROFILES = ['openai', 'openai-older', 'azure', 'ollama', 'vllm', 'llama-cpp'] as const;

type Run = { readonly random: () => number; readonly server: LocalModel; readonly baseUrl: string };

type Tally = { readonly exact: number; readonly estimated: number; readonly reported: number; readonly budget: number };

/** One task of up to four questions on a budget of its own. */
async function faultyRun({ random, server, baseUrl }: Run): Promise<Tally> {
  const budget = 500 + Math.floor(random() * 16_000);
  const model = modelOf({ baseUrl, backoffMs: 1 });
  const tally = { exact: 0, estimated: 0, reported: 0, budget };
  const before = server.servedTokens;
  for (let question = 0; question < 4; question += 1) {
    const [served, requests] = [server.servedTokens, server.requests.length];
    const { usage, ...answer } = await model.ask(QUESTION, budget - tally.reported, signal);
    const really = server.servedTokens - served;
    expect(answer.requests).toBe(server.requests.length - requests);
    if (usage.isEstimated) expect(usage.tokens).toBeGreaterThanOrEqual(really);
    else expect(usage.tokens).toBe(really);
    tally.reported += usage.tokens;
    tally[usage.isEstimated ? 'estimated' : 'exact'] += answer.requests > 0 ? 1 : 0;
    if (!answer.outcome.ok && answer.outcome.error.reasonCode === 'budget_exceeded') break;
  }
  // Not by our own count alone: by the server's.
  expect(server.servedTokens - before).toBeLessThanOrEqual(budget);
  return tally;
}

describe('the budget', () => {
  it('holds over 200 faulty runs: reported as served, and never a request too many', async () => {
    const tallies: Tally[] = [];
    for (const profile of PROFILES) {
      let turn: () => Turn = () => says(REPLY);
      const { server, baseUrl } = await serve({ profile, script: () => turn() });
      for (let seed = 0; seed < 34; seed += 1) {
        const random = seeded(seed * 7 + profile.length);
        turn = () => KINDS[Math.floor(random() * KINDS.length)]?.(random) ?? says(REPLY);
        tallies.push(await faultyRun({ random, server, baseUrl }));
      }
      expect(server.violations).toEqual([]);
    }
    const sum = (name: 'exact' | 'estimated') => tallies.reduce((total, tally) => total + tally[name], 0);
    expect(tallies).toHaveLength(204);
    expect(tallies.filter(({ reported, budget }) => reported > budget)).toEqual([]);
    // The sample is worth something: both kinds of question are many.
    expect(Math.min(sum('exact'), sum('estimated'))).toBeGreaterThan(100);
  }, 60_000);

  it.each([
    ['no usage', { kind: 'reply', text: REPLY, usage: 'none' }],
    ['a usage that cannot be', { kind: 'reply', text: REPLY, usage: 'absurd' }],
    ['nothing but a message', { kind: 'json', body: { choices: [{ message: { content: REPLY } }] } }],
    [
      'a message in parts',
      { kind: 'json', body: { choices: [{ message: { content: [{ type: 'text', text: REPLY }] } }] } },
    ],
  ] as const)('is charged by an estimate where a server tells %s, and the reply stands', async (_what, turn) => {
    const { server, baseUrl } = await serve({ profile: 'ollama', script: [turn] });
    const answer = await ask({ baseUrl });
    expect(replyOf(answer)).toMatchObject({ text: REPLY, finish: 'stop' });
    expect(answer).toMatchObject({ requests: 1, usage: { isEstimated: true } });
    expect(answer.usage.tokens).toBeGreaterThanOrEqual(server.servedTokens);
    expect(answer.usage.tokens).toBeGreaterThan(REPLY.length / 3);
  });

  it('that is used up sends nothing', async () => {
    const { server, baseUrl } = await serve({ profile: 'ollama', script: [says(REPLY)] });
    const answer = await ask({ baseUrl }, 300);
    expect(failureOf(answer).reasonCode).toBe('budget_exceeded');
    expect(answer).toMatchObject({ requests: 0, usage: { tokens: 0 } });
    expect(server.requests).toEqual([]);
  });

  it('that covers a short reply asks for a short one', async () => {
    const { server, baseUrl } = await serve({ profile: 'ollama', script: [says(REPLY)] });
    expect(replyOf(await ask({ baseUrl }, 800)).text).toBe(REPLY);
    const cap = server.requests[0]?.asked?.max_tokens ?? 0;
    expect(cap).toBeGreaterThanOrEqual(256);
    expect(cap).toBeLessThan(QUESTION.maxTokens);
  });

  it('ends retries, not only questions', async () => {
    const lost: Turn = { kind: 'hang-up' };
    const { server, baseUrl } = await serve({ profile: 'ollama', script: [lost, lost, lost] });
    const answer = await ask({ baseUrl }, 1_600);
    expect(failureOf(answer).reasonCode).toBe('budget_exceeded');
    expect(server.requests).toHaveLength(1);
    expect(answer.usage).toEqual({ tokens: expect.any(Number), isEstimated: true });
  });
});
