/**
 * A scripted model on loopback, behind an OpenAI-compatible API: for the demo and the tests. It writes what the script
 * says, fails where the script says, counts the tokens that it serves, and holds every request against the SDK's types.
 */
import type { AddressInfo } from 'node:net';
import { type ProfileName, profileOf } from './profiles';
import type { ChatRequest } from './request';
import { createHttpServer, type LoggedRequest } from './server';
import type { Turn } from './turns';

export { PROFILES, type ProfileName } from './profiles';
export type { ChatRequest } from './request';
export type { LoggedRequest } from './server';
export { programIn, SHAPES, type Shape, type Written } from './shapes';
export * from './turns';

/** One turn for each request that the profile takes, in order; or what to do, seeing the request. */
export type Script = readonly Turn[] | ((asked: ChatRequest, turn: number) => Turn | null);

export type LocalModelSeed = {
  readonly profile?: ProfileName;
  readonly script?: Script;
  /** The name by which the model is known. */
  readonly model?: string;
  readonly key?: string;
};

export type LocalModel = ReturnType<typeof createLocalModel>;

export function createLocalModel(seed: LocalModelSeed = {}) {
  const model = seed.model ?? 'scripted-model';
  const key = seed.key ?? 'sk-local-0123456789abcdef';
  let profile = profileOf(seed.profile ?? 'openai');
  let script: Script = seed.script ?? [];
  let turns = 0;
  const requests: LoggedRequest[] = [];
  const problems: string[] = [];

  function nextTurn(asked: ChatRequest): Turn | null {
    const turn = typeof script === 'function' ? script(asked, turns) : (script[turns] ?? null);
    turns += 1;
    if (turn === null) problems.push(`no turn is left for request ${turns}`);
    return turn;
  }

  const server = createHttpServer({ profile: () => profile, key, model, nextTurn, log: (each) => requests.push(each) });

  return {
    model,
    key,
    /** Listens on a free port of 127.0.0.1; a process that only waits for it may end. */
    async start(): Promise<{ readonly baseUrl: string }> {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      server.unref();
      return { baseUrl: `http://127.0.0.1:${portOf(server.address())}${profile.path}` };
    },
    async stop(): Promise<void> {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
    /** Begins a new script; what was served before stays counted. */
    play(next: Script, as?: ProfileName): void {
      script = next;
      turns = 0;
      if (as !== undefined) profile = profileOf(as);
    },
    /** Everything that was asked, in order. */
    get requests(): readonly LoggedRequest[] {
      return requests;
    },
    /** Tokens that the model read and wrote, also for replies that got lost on the way. */
    get servedTokens(): number {
      return requests.reduce((sum, { tokens }) => sum + tokens, 0);
    },
    /** What was wrong with the requests, in words; a healthy run leaves it empty. */
    get violations(): readonly string[] {
      return [...requests.flatMap(({ violations }) => violations), ...problems];
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The local model listens on no port');
  return address.port;
}
