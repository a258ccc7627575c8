/** A bound on how many programs run at once; who waits is served in order. */
export type Slots = {
  /** Whether the next to come has to wait. */
  areTaken(): boolean;
  /** Resolves with the function that gives the slot back, or with `null` when the signal came first. */
  take(signal: AbortSignal): Promise<(() => void) | null>;
};

export function createSlots(count: number): Slots {
  let free = count;
  const queue = new Set<() => void>();

  const release = (): void => {
    const [next] = queue;
    if (next === undefined) free += 1;
    else next();
  };
  const once = (): (() => void) => {
    let given = false;
    return () => {
      if (!given) release();
      given = true;
    };
  };

  return {
    areTaken: () => free === 0,
    take: (signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve(null);
        if (free > 0) {
          free -= 1;
          return resolve(once());
        }
        const served = (): void => {
          queue.delete(served);
          signal.removeEventListener('abort', cancelled);
          resolve(once());
        };
        const cancelled = (): void => {
          queue.delete(served);
          resolve(null);
        };
        queue.add(served);
        signal.addEventListener('abort', cancelled, { once: true });
      }),
  };
}
