/** Containers that were started before their program is known: each holds no foreign byte, and is used once. */
import type { WaitingContainer } from './container';

export type Pool = {
  /** Wants one more container like this; it is started as soon as there is room. */
  warm(key: string, start: () => Promise<WaitingContainer>): void;
  /** A container like this: a waiting one, else a new one. */
  take(key: string, start: () => Promise<WaitingContainer>): Promise<WaitingContainer>;
  /** Everything that waits, also what is still being started. */
  drain(): Promise<readonly WaitingContainer[]>;
};

type Wanted = { readonly key: string; readonly start: () => Promise<WaitingContainer> };
type Warm = { readonly key: string; readonly container: Promise<WaitingContainer | null> };

/** Holds at most `size` waiting containers; further wishes queue up and follow as containers are taken. */
export function createPool(size: number): Pool {
  let wanted: readonly Wanted[] = [];
  let waiting: readonly Warm[] = [];
  let isClosed = false;

  const fill = (): void => {
    while (!isClosed && waiting.length < size && wanted[0] !== undefined) {
      const [{ key, start }, ...rest] = wanted as [Wanted, ...Wanted[]];
      wanted = rest;
      // What fails here fails again, with words, when a program needs it.
      const container = start().catch(() => null);
      waiting = [...waiting, { key, container }];
    }
  };

  const takeWaiting = async (key: string): Promise<WaitingContainer | null> => {
    const warm = waiting.find((candidate) => candidate.key === key);
    if (warm === undefined) {
      const index = wanted.findIndex((candidate) => candidate.key === key);
      if (index >= 0) wanted = wanted.filter((_, position) => position !== index);
      return null;
    }
    waiting = waiting.filter((candidate) => candidate !== warm);
    const container = await warm.container;
    fill();
    // One that ended while it waited (the engine restarted) is as good as none; its remains go with the sweep.
    return container === null || container.isClosed() ? null : container;
  };

  return {
    warm: (key, start) => {
      wanted = [...wanted, { key, start }];
      fill();
    },
    take: async (key, start) => (await takeWaiting(key)) ?? (await start()),
    drain: async () => {
      isClosed = true;
      const containers = await Promise.all(waiting.map(({ container }) => container));
      waiting = [];
      wanted = [];
      return containers.filter((container) => container !== null);
    },
  };
}
