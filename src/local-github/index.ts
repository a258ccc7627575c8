/**
 * A GitHub on loopback with a memory: for the demo, for `sallyport simulate` and for the acceptance tests. Requests and
 * answers are held against GitHub's own OpenAPI description; whatever disagrees stands in `violations`.
 */
import type { AddressInfo } from 'node:net';
import { deedsOn } from './deeds';
import { type Fault, Faults, type Matcher, type Times } from './faults';
import { type LimitSeed, Limits } from './limits';
import { ACTIONS_BOT, addToken, addUser, type TokenSeed } from './people';
import { repositoryOf } from './repositories';
import type { LoggedRequest } from './requests';
import { createHttpServer } from './server';
import { createWorld } from './world';

export type { Fault, Matcher } from './faults';
export type { EventDetails, EventName } from './payloads';
export { ACTIONS_BOT } from './people';
export type { LoggedRequest } from './requests';
export type * from './world';

export type LocalGithubSeed = {
  /** Milliseconds since the epoch; the machine's clock when left out. */
  readonly now?: () => number;
  readonly limits?: LimitSeed;
};

export type LocalGithub = ReturnType<typeof createLocalGithub>;

/** A new, empty GitHub. It knows one account: `github-actions[bot]`. Logins are accounts from when they are first named. */
export function createLocalGithub(seed: LocalGithubSeed = {}) {
  const world = createWorld(seed.now ?? Date.now);
  addUser(world, ACTIONS_BOT.login, { id: ACTIONS_BOT.id });
  const faults = new Faults();
  const requests: LoggedRequest[] = [];
  const limits = new Limits(world.now, seed.limits ?? {});
  const server = createHttpServer({ world, faults, limits, log: (request) => requests.push(request) });

  return {
    /** Listens on a free port of 127.0.0.1; a process that only waits for it may end. */
    async start(): Promise<{ readonly apiUrl: string; readonly graphqlUrl: string; readonly url: string }> {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      server.unref();
      world.origin = `http://127.0.0.1:${portOf(server.address())}`;
      return { apiUrl: world.origin, graphqlUrl: `${world.origin}/graphql`, url: world.origin };
    },
    /** Closes the server and every connection to it. */
    async stop(): Promise<void> {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },

    /** Everything that was asked, in order. */
    get requests(): readonly LoggedRequest[] {
      return requests;
    },
    /** What was wrong by GitHub's description, in words; a healthy run leaves it empty. */
    get violations(): readonly string[] {
      return requests.flatMap((each) => each.violations.map((words) => `${each.method} ${each.path}: ${words}`));
    },
    /** Orders a fault for the requests that match. A number is a status. */
    fail: (matcher: Matcher, fault: Fault | number, times?: Times): void => faults.order(matcher, fault, times),
    /** Changes the world right before the request after `after` matching ones is served. */
    changeBefore: (matcher: Matcher, change: () => void, after = 0): void =>
      faults.order(matcher, { kind: 'change', change }, { after }),
    clearFaults: (): void => faults.clear(),

    /** A token's value; without a login a workflow's own, with what a usual workflow declares. */
    addToken: (token: TokenSeed = {}): string =>
      addToken(world, {
        ...token,
        repositoryId: token.repository === undefined ? null : repositoryOf(world, token.repository).id,
      }),
    ...deedsOn(world),
    world,
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The local GitHub listens on no port');
  return address.port;
}
