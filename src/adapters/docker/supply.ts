/** Where containers come from and go to: images, anchors, the pool of waiting ones, and removal behind the caller's back. */
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type Dockerode from 'dockerode';
import type { WarmRequest } from '../../app/ports';
import type { Limits } from '../../core/types';
import { type Anchor, type Borrower, createAnchors } from './anchors';
import { startContainer, type WaitingContainer } from './container';
import { ensureImage, type Image, type Pull } from './engine';
import { createMeter } from './measure';
import { createPool } from './pool';
import { requireEngine } from './preflight';
import { containerSpecification } from './specification';

export type SupplyOptions = {
  readonly docker: Dockerode;
  readonly runId: string;
  readonly pull: Pull;
  readonly concurrency: number;
};

export type Wanted = Pick<WarmRequest, 'image' | 'limits' | 'runtime'>;

export type Supply = {
  warm(requests: readonly Wanted[]): void;
  /** A waiting container, or a new one; `null` when the signal came first. Throws an `EngineError`. */
  take(wanted: Wanted, signal: AbortSignal): Promise<WaitingContainer | null>;
  discard(container: WaitingContainer): void;
  digestOf(image: string): Promise<string | null>;
  close(): Promise<void>;
};

/** A container that nobody took by then is a leftover: the longest scan, pull and approval check are shorter. */
const WAITING_MS = 30 * 60_000;

/** Anchors run nothing but the supervisor. */
const ANCHOR_LIMITS: Limits = {
  cpus: 1,
  memoryBytes: 64 * 1024 * 1024,
  diskBytes: 1024 * 1024,
  pids: 16,
  timeoutMs: 0,
  outputBytes: 0,
};

export function createSupply({ docker, runId, pull, concurrency }: SupplyOptions): Supply {
  const images = new Map<string, Promise<Image>>();
  const fit = new Map<string, Promise<void>>();
  const removals = new Set<Promise<void>>();
  const borrowed = new Map<WaitingContainer, { readonly anchor: Anchor; readonly wasClean: () => boolean }>();
  const pool = createPool(Math.min(concurrency, availableParallelism()) + 1);
  let anchorWanted: Wanted | null = null;
  let wishes = 0;
  let isClosed = false;

  /** Once per runtime and process; a failure is asked for again. */
  const fitness = (runtime: string): Promise<void> => {
    const known = fit.get(runtime) ?? requireEngine(docker, runtime);
    fit.set(runtime, known);
    known.catch(() => fit.delete(runtime));
    return known;
  };

  const imageOf = (reference: string): Promise<Image> => {
    const known = images.get(reference) ?? ensureImage(docker, reference, pull);
    images.set(reference, known);
    // A failure is not remembered: the next program may find the image there.
    known.catch(() => images.delete(reference));
    return known;
  };

  const startWith = async ({ image, limits, runtime }: Wanted, network: string): Promise<WaitingContainer> => {
    const deadline = Date.now() + WAITING_MS + 2 * limits.timeoutMs;
    const specification = containerSpecification({ image, limits, runtime, runId, deadline, network });
    return await startContainer(docker, specification, `sallyport-${randomBytes(8).toString('hex')}`);
  };

  const anchors = createAnchors({
    most: concurrency + 1,
    start: async () => {
      if (anchorWanted === null) throw new Error('no container was asked for yet');
      return await startWith({ ...anchorWanted, limits: ANCHOR_LIMITS }, 'none');
    },
    discard: (container) => remove(container),
  });

  const remove = (container: WaitingContainer): void => {
    const anchored = borrowed.get(container);
    borrowed.delete(container);
    const wasClean = anchored?.wasClean() ?? false;
    const ended = container.end().then((isOver) => {
      if (anchored !== undefined) anchors.giveBack(anchored.anchor, isOver && wasClean);
    });
    const removal = ended.then(() => container.remove()).catch(() => undefined);
    removals.add(removal);
    removal.finally(() => removals.delete(removal));
  };

  const start = async (wanted: Wanted, borrower: Borrower): Promise<WaitingContainer> => {
    // All that is asked for in this turn is known in the next: many programs at once are worth anchors.
    await Promise.all([fitness(wanted.runtime), imageOf(wanted.image), nextTurn()]);
    anchorWanted = wanted;
    anchors.expect(wishes);
    const anchor = await anchors.borrow(borrower);
    if (isClosed) throw new Error('the sandbox is closed');
    if (anchor === null) return await startWith(wanted, 'none');
    try {
      const container = await startWith(wanted, `container:${anchor.container.id}`);
      borrowed.set(container, { anchor, wasClean: loopbackWatch(anchor.container) });
      return container;
    } catch {
      anchors.giveBack(anchor, false);
      return await startWith(wanted, 'none');
    }
  };

  return {
    warm: (requests) => {
      wishes += requests.length;
      for (const request of requests) pool.warm(keyOf(request), () => start(request, 'ahead'));
    },
    take: (wanted, signal) =>
      unlessAborted(
        pool.take(keyOf(wanted), () => start(wanted, 'now')),
        signal,
        remove,
      ),
    discard: remove,
    digestOf: async (image) => (await imageOf(image)).digest,
    close: async () => {
      isClosed = true;
      const [waiting, anchored] = await Promise.all([pool.drain(), anchors.drain()]);
      for (const container of waiting) remove(container);
      while (removals.size > 0) await Promise.all(removals);
      for (const container of anchored) remove(container);
      await Promise.all(removals);
    },
  };
}

/** Containers are alike when nothing that was fixed at their start differs. */
const keyOf = ({ image, limits, runtime }: Wanted): string =>
  JSON.stringify([image, runtime, limits.cpus, limits.memoryBytes, limits.diskBytes, limits.pids]);

/** Whether nothing was sent over the loopback from now on; where that cannot be read, something was. */
function loopbackWatch(anchor: WaitingContainer): () => boolean {
  const meter = createMeter(anchor.pid, anchor.id);
  const before = meter().loopbackBytes;
  return () => before !== null && meter().loopbackBytes === before;
}

async function unlessAborted(
  taken: Promise<WaitingContainer>,
  signal: AbortSignal,
  discard: (container: WaitingContainer) => void,
): Promise<WaitingContainer | null> {
  let cancel: () => void = () => undefined;
  const aborted = new Promise<null>((resolve) => {
    cancel = () => resolve(null);
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
  });
  const container = await Promise.race([taken, aborted]).finally(() => signal.removeEventListener('abort', cancel));
  if (container === null) taken.then(discard, () => undefined);
  return container;
}
