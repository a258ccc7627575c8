/**
 * Anchors: containers without a network whose network namespace later containers join, which halves their start.
 * One container at a time joins an anchor, from its start until it is gone, so that no two programs ever share a
 * loopback; and an anchor on whose loopback anything was sent is not used again (ports would still be taken).
 */
import type { WaitingContainer } from './container';

export type Anchor = { readonly container: WaitingContainer };

export type Anchors = {
  /** More containers are to come: have up to so many anchors, started behind the caller's back. */
  expect(containers: number): void;
  /** A free anchor, also one that is about to be; `null`: the container then has a namespace of its own. */
  borrow(): Promise<Anchor | null>;
  giveBack(anchor: Anchor, isClean: boolean): void;
  /** All anchors that are left, also those still being started; no more are started. */
  drain(): Promise<readonly WaitingContainer[]>;
};

/** An anchor costs a full start and saves half of one: it has to serve some containers to be worth it. */
const CONTAINERS_PER_ANCHOR = 4;

export type AnchorsOptions = {
  readonly most: number;
  readonly start: () => Promise<WaitingContainer>;
  readonly discard: (container: WaitingContainer) => void;
};

export function createAnchors({ most, start, discard }: AnchorsOptions): Anchors {
  const free: Anchor[] = [];
  const all = new Set<Anchor>();
  const starting = new Set<Promise<void>>();
  let promised = 0;
  let isClosed = false;

  const retire = (anchor: Anchor): void => {
    if (all.delete(anchor)) discard(anchor.container);
  };

  const startOne = async (): Promise<void> => {
    try {
      const anchor = { container: await start() };
      all.add(anchor);
      free.push(anchor);
      anchor.container.closed.then(() => retire(anchor));
    } catch {
      // Without an anchor containers start more slowly, and in the same way.
    }
  };

  return {
    expect: (containers) => {
      const wanted = Math.min(most, Math.floor(containers / CONTAINERS_PER_ANCHOR));
      while (!isClosed && all.size + starting.size < wanted) {
        const one = startOne();
        starting.add(one);
        one.finally(() => starting.delete(one));
      }
    },
    borrow: async () => {
      if (free.length === 0 && promised < starting.size) {
        promised += 1;
        await Promise.race(starting);
        promised -= 1;
      }
      const anchor = free.shift() ?? null;
      return anchor === null || all.has(anchor) ? anchor : null;
    },
    giveBack: (anchor, isClean) => {
      if (isClean && all.has(anchor) && !isClosed) free.push(anchor);
      else retire(anchor);
    },
    drain: async () => {
      isClosed = true;
      await Promise.all(starting);
      const left = [...all].map(({ container }) => container);
      all.clear();
      return left;
    },
  };
}
