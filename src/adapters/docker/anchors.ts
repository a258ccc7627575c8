/**
 * Anchors: containers without a network whose network namespace later containers join, which halves their start.
 * One container at a time joins an anchor, from its start until it is gone, so that no two programs ever share a
 * loopback; and an anchor on whose loopback anything was sent is not used again (ports would still be taken).
 */
import type { WaitingContainer } from './container';

export type Anchor = { readonly container: WaitingContainer };

/** Whether the borrower has a program that waits, or only wants to be ahead of one. */
export type Borrower = 'now' | 'ahead';

export type Anchors = {
  /** So many containers are to come: have anchors for them, started behind the caller's back. */
  expect(containers: number): void;
  /**
   * An anchor, or `null`: the container then has a namespace of its own. Who works ahead waits until one is free,
   * others only for one that is about to be there.
   */
  borrow(borrower: Borrower): Promise<Anchor | null>;
  giveBack(anchor: Anchor, isClean: boolean): void;
  /** All anchors that are left, also those still being started; no more are started. */
  drain(): Promise<readonly WaitingContainer[]>;
};

/** An anchor costs a full start and saves half of one: it has to serve some containers to be worth it. */
const CONTAINERS_PER_ANCHOR = 6;

export type AnchorsOptions = {
  readonly most: number;
  readonly start: () => Promise<WaitingContainer>;
  readonly discard: (container: WaitingContainer) => void;
};

export function createAnchors({ most, start, discard }: AnchorsOptions): Anchors {
  const free: Anchor[] = [];
  const all = new Set<Anchor>();
  const starting = new Set<Promise<void>>();
  const queue: ((anchor: Anchor | null) => void)[] = [];
  let isClosed = false;

  const offer = (anchor: Anchor): void => {
    const next = queue.shift();
    if (next === undefined) free.push(anchor);
    else next(anchor);
  };

  /** Nobody waits for what will never come. */
  const giveUp = (): void => {
    if (all.size + starting.size > 0 && !isClosed) return;
    for (const waiting of queue.splice(0)) waiting(null);
  };

  const retire = (anchor: Anchor): void => {
    if (!all.delete(anchor)) return;
    if (free.includes(anchor)) free.splice(free.indexOf(anchor), 1);
    discard(anchor.container);
    giveUp();
  };

  const welcome = (container: WaitingContainer): void => {
    const anchor = { container };
    all.add(anchor);
    container.closed.then(() => retire(anchor));
    offer(anchor);
  };

  return {
    expect: (containers) => {
      const wanted = Math.min(most, Math.floor(containers / CONTAINERS_PER_ANCHOR));
      while (!isClosed && all.size + starting.size < wanted) {
        // Without an anchor containers start more slowly, and in the same way.
        const one = start().then(welcome, () => undefined);
        starting.add(one);
        one.finally(() => {
          starting.delete(one);
          giveUp();
        });
      }
    },
    borrow: async (borrower) => {
      const anchor = free.shift();
      if (anchor !== undefined) return anchor;
      const comes = borrower === 'ahead' ? all.size + starting.size > 0 : starting.size > 0;
      if (!comes || isClosed) return null;
      return await new Promise((resolve) => {
        if (borrower === 'ahead') queue.push(resolve);
        else queue.unshift(resolve);
      });
    },
    giveBack: (anchor, isClean) => {
      if (isClean && all.has(anchor) && !isClosed) offer(anchor);
      else retire(anchor);
    },
    drain: async () => {
      isClosed = true;
      await Promise.all(starting);
      giveUp();
      const left = [...all].map(({ container }) => container);
      all.clear();
      return left;
    },
  };
}
