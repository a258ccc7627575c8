/** Where containers come from and go to: images, anchors, the pool of waiting ones, and removal behind the caller's back. */
import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type Dockerode from 'dockerode';
import type { WarmRequest } from '../../app/ports';
import type { Execution, Limits } from '../../core/types';
import { type Anchor, type Borrower, createAnchors } from './anchors';
import { startContainer, type WaitingContainer } from './container';
import { ensureImage, type Pulling } from './engine';
import { createMeter } from './measure';
import { createPool } from './pool';
import type { Preflight } from './preflight';
import { containerSpecification, type Specification } from './specification';

export type SupplyOptions = {
  readonly docker: Dockerode;
  readonly runId: string;
  readonly pulling: Pulling;
  readonly concurrency: number;
  readonly preflight: Preflight;
};

export type Wanted = Pick<WarmRequest, 'image' | 'limits' | 'runtime'>;

export type Supply = {
  /** Resolves when the engine has been told to start the first of them, or that takes longer, or failed. */
  warm(requests: readonly Wanted[]): Promise<void>;
  /** A waiting container, or a new one; `null` when the signal came first. Throws an `EngineError`. */
  take(wanted: Wanted, signal: AbortSignal): Promise<WaitingContainer | null>;
  discard(container: WaitingContainer): void;
  /** What a container of this kind was made of, and the engine that made it. */
  originOf(wanted: Wanted): Promise<Pick<Execution, 'image' | 'imageMs' | 'engine'>>;
  close(): Promise<void>;
};

/** A container that nobody took by then is a leftover: the longest scan, pull and approval check are shorter. */
const WAITING_MS = 30 * 60_000;

/** Whoever asked for a warm start has work of its own, which may keep this thread; no longer than this it waits with it. */
const HEAD_START_MS = 250;

/** Anchors run nothing but the supervisor. */
const ANCHOR_LIMITS: Limits = {
  cpus: 1,
  memoryBytes: 64 * 1024 * 1024,
  diskBytes: 1024 * 1024,
  pids: 16,
  timeoutMs: 0,
  outputBytes: 0,
};

export function createSupply({ docker, runId, pulling, concurrency, preflight }: SupplyOptions): Supply {
  const imageOf = remembered((reference) => timed(ensureImage(docker, reference, pulling)));
  const returns = createReturns((anchor, isClean) => anchors.giveBack(anchor, isClean));
  const pool = createPool(concurrency + 1);
  let anchorImage: string | null = null;
  let wishes = 0;
  let isClosed = false;
  let announce: () => void = () => undefined;
  const startWith = async (wanted: Wanted, network: string): Promise<WaitingContainer> => {
    const { kernel } = await preflight.facts(wanted.runtime);
    const specification = labelled(wanted, runId, network);
    const name = `sallyport-${randomBytes(8).toString('hex')}`;
    return await startContainer(docker, { specification, name, hostKernel: kernel, onUnderWay: () => announce() });
  };

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

  /** Empty, and of a runtime that has been tried out with a container of its own. */
  const startTried = async (wanted: Wanted, network: string): Promise<WaitingContainer> => {
    const container = await startWith(wanted, network);
    await preflight.probe(wanted.runtime, container).catch((error) => {
      returns.remove(container);
      throw error;
    });
    return container;
  };

  const start = async (wanted: Wanted, borrower: Borrower): Promise<WaitingContainer> => {
    // All that is asked for in this turn is known in the next: many programs at once are worth anchors.
    await Promise.all([preflight.facts(wanted.runtime), imageOf(wanted.image), nextTurn()]);
    const anchor = await anchorFor(wanted, borrower);
    if (isClosed) throw new Error('the sandbox is closed');
    if (anchor === null) return await startTried(wanted, 'none');
    try {
      const container = await startTried(wanted, `container:${anchor.container.id}`);
      returns.lend(container, anchor);
      return container;
    } catch {
      anchors.giveBack(anchor, false);
      return await startTried(wanted, 'none');
    }
  };

  const warm = async (requests: readonly Wanted[]): Promise<void> => {
    const underWay = new Promise<void>((resolve) => {
      announce = resolve;
    });
    wishes += requests.length;
    for (const request of requests) pool.warm(keyOf(request), () => start(request, 'ahead').finally(announce));
    await Promise.race([underWay, late(HEAD_START_MS)]);
  };

  return {
    warm,
    take: (wanted, signal) =>
      unlessAborted(
        pool.take(keyOf(wanted), () => start(wanted, 'now')),
        signal,
        returns.abandon,
      ),
    discard: returns.remove,
    originOf: async ({ image, runtime }) => {
      const { ms, value } = await imageOf(image);
      const engine = await preflight.report(runtime);
      return { image: { reference: image, digest: value.digest }, imageMs: ms, engine };
    },
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

function labelled({ image, limits, runtime }: Wanted, runId: string, network: string): Specification {
  const deadline = Date.now() + WAITING_MS + 2 * limits.timeoutMs;
  return containerSpecification({ image, limits, runtime, runId, deadline, network });
}

async function timed<T>(work: Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const began = performance.now();
  const value = await work;
  return { value, ms: performance.now() - began };
}

const late = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

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
  const meter = createMeter(anchor);
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
