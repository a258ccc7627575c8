/** Where containers come from and go to: images, anchors, the pool of waiting ones, and removal behind the caller's back. */
import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type Dockerode from 'dockerode';
import type { WarmRequest } from '../../app/ports';
import type { Limits } from '../../core/types';
import { type Anchor, type Borrower, createAnchors } from './anchors';
import { startContainer, type WaitingContainer } from './container';
import { ensureImage, type Pull } from './engine';
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
  const imageOf = remembered((reference) => ensureImage(docker, reference, pull));
  const fitness = remembered((runtime) => requireEngine(docker, runtime));
  const returns = createReturns((anchor, isClean) => anchors.giveBack(anchor, isClean));
  const pool = createPool(concurrency + 1);
  let anchorImage: string | null = null;
  let wishes = 0;
  let isClosed = false;
  const startWith = (wanted: Wanted, network: string): Promise<WaitingContainer> =>
    startLabelled(docker, runId, wanted, network);

  const anchors = createAnchors({
    most: 2 * concurrency + 2,
    start: async () => {
      if (anchorImage === null) throw new Error('no container was asked for yet');
      return await startWith({ image: anchorImage, limits: ANCHOR_LIMITS, runtime: 'default' }, 'none');
    },
    discard: returns.remove,
  });

  /** Another runtime may not be able to join a namespace that the engine's own made. */
  const anchorFor = async ({ image, runtime }: Wanted, borrower: Borrower): Promise<Anchor | null> => {
    if (runtime !== 'default') return null;
    anchorImage = image;
    anchors.expect(wishes);
    return await anchors.borrow(borrower);
  };

  const start = async (wanted: Wanted, borrower: Borrower): Promise<WaitingContainer> => {
    // All that is asked for in this turn is known in the next: many programs at once are worth anchors.
    await Promise.all([fitness(wanted.runtime), imageOf(wanted.image), nextTurn()]);
    const anchor = await anchorFor(wanted, borrower);
    if (isClosed) throw new Error('the sandbox is closed');
    if (anchor === null) return await startWith(wanted, 'none');
    try {
      const container = await startWith(wanted, `container:${anchor.container.id}`);
      returns.lend(container, anchor);
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
        returns.abandon,
      ),
    discard: returns.remove,
    digestOf: async (image) => (await imageOf(image)).digest,
    close: async () => {
      isClosed = true;
      const [waiting, anchored] = await Promise.all([pool.drain(), anchors.drain()]);
      for (const container of waiting) returns.remove(container);
      await returns.settled();
      for (const container of anchored) returns.remove(container);
      await returns.settled();
    },
  };
}

async function startLabelled(
  docker: Dockerode,
  runId: string,
  { image, limits, runtime }: Wanted,
  network: string,
): Promise<WaitingContainer> {
  const deadline = Date.now() + WAITING_MS + 2 * limits.timeoutMs;
  const specification = containerSpecification({ image, limits, runtime, runId, deadline, network });
  return await startContainer(docker, specification, `sallyport-${randomBytes(8).toString('hex')}`);
}

/** Asks once per key; a failure is not remembered, for the next program may find what is missing now. */
function remembered<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

type Loan = { readonly anchor: Anchor; readonly wasClean: () => boolean };

/** Ends containers, gives their anchors back once they are gone, and removes them, behind the caller's back. */
function createReturns(giveBack: (anchor: Anchor, isClean: boolean) => void) {
  const loans = new Map<WaitingContainer, Loan>();
  const open = new Set<Promise<void>>();

  const remove = async (container: WaitingContainer): Promise<void> => {
    const loan = loans.get(container);
    loans.delete(container);
    const isOver = await container.end();
    if (loan !== undefined) giveBack(loan.anchor, isOver && loan.wasClean());
    await container.remove();
  };

  /** What cannot be removed now is the sweep's. */
  const track = (removing: Promise<void>): void => {
    const removal = removing.catch(() => undefined);
    open.add(removal);
    removal.finally(() => open.delete(removal));
  };

  return {
    lend: (container: WaitingContainer, anchor: Anchor): void => {
      loans.set(container, { anchor, wasClean: loopbackWatch(anchor.container) });
    },
    remove: (container: WaitingContainer): void => track(remove(container)),
    /** A container that is still starting and that nobody waits for any more. */
    abandon: (starting: Promise<WaitingContainer>): void => track(starting.then(remove)),
    /** One removal may lead to another. */
    settled: async (): Promise<void> => {
      while (open.size > 0) await Promise.all(open);
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
  abandon: (taken: Promise<WaitingContainer>) => void,
): Promise<WaitingContainer | null> {
  let cancel: () => void = () => undefined;
  const aborted = new Promise<null>((resolve) => {
    cancel = () => resolve(null);
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
  });
  const container = await Promise.race([taken, aborted]).finally(() => signal.removeEventListener('abort', cancel));
  if (container === null) abandon(taken);
  return container;
}
