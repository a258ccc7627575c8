/**
 * The sandbox's door. A job goes into a container that waits at its standard input, runs there once, and is judged by
 * what was seen from outside; the container is then removed. Nothing here ever rejects for a program's sake.
 */
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type Dockerode from 'dockerode';
import type { OutputListener, Sandbox, WarmRequest } from '../../app/ports';
import type { Captured, Execution, Job, OutputFile } from '../../core/types';
import { startContainer, type WaitingContainer } from './container';
import { judge } from './ending';
import { EngineError, ensureImage, type Image } from './engine';
import { launchOf } from './launch';
import { createMeter } from './measure';
import { createPool } from './pool';
import { collectFiles, type ProgramEnd, runProgram } from './program';
import { createSlots } from './slots';
import { containerSpecification } from './specification';

export type SandboxOptions = {
  readonly docker: Dockerode;
  /** Names every container of this process in its labels, for the sweep. */
  readonly runId: string;
  /** Most programs at once; the machine's cores when not given. */
  readonly concurrency?: number;
  /** `never` refuses what is not here. */
  readonly pull?: 'missing' | 'never';
};

/** A container that nobody took by then is a leftover: the longest scan, pull and approval check are shorter. */
const WAITING_MS = 30 * 60_000;

export function createSandbox(options: SandboxOptions): Sandbox {
  const { docker, runId, concurrency = availableParallelism(), pull = 'missing' } = options;
  const pool = createPool(concurrency + 1);
  const slots = createSlots(concurrency);
  const images = new Map<string, Promise<Image>>();
  const removals = new Set<Promise<void>>();

  const imageOf = (reference: string): Promise<Image> => {
    const known = images.get(reference) ?? ensureImage(docker, reference, pull);
    images.set(reference, known);
    // A failure is not remembered: the next program may find the image there.
    known.catch(() => images.delete(reference));
    return known;
  };

  const start = async ({ image, limits, runtime }: WarmRequest): Promise<WaitingContainer> => {
    await imageOf(image);
    const deadline = Date.now() + WAITING_MS + 2 * limits.timeoutMs;
    const specification = containerSpecification({ image, limits, runtime, runId, deadline, network: 'none' });
    return await startContainer(docker, specification, `sallyport-${randomBytes(8).toString('hex')}`);
  };

  /** Removal goes on behind the caller's back; `close` waits for it. */
  const discard = (container: WaitingContainer): void => {
    const removal = container.remove().catch(() => undefined);
    removals.add(removal);
    removal.finally(() => removals.delete(removal));
  };

  const run = async (job: Job, signal: AbortSignal, onOutput?: OutputListener): Promise<Execution> => {
    const release = await slots.take(signal);
    if (release === null) return withoutRun(job);
    try {
      const taken = pool.take(keyOf(job), () => start(job));
      const container = await unlessAborted(taken, signal, discard);
      if (container === null) return withoutRun(job);
      const execution = await runIn(container, job, signal, onOutput).finally(() => discard(container));
      return { ...execution, image: { reference: job.image, digest: (await imageOf(job.image)).digest } };
    } catch (error) {
      return failure(job, error);
    } finally {
      release();
    }
  };

  return {
    warm: (requests) => {
      for (const request of requests) pool.warm(keyOf(request), () => start(request));
    },
    run,
    close: async () => {
      for (const container of await pool.drain()) discard(container);
      await Promise.all(removals);
    },
  };
}

/** Containers are alike when nothing that was fixed at their start differs. */
const keyOf = ({ image, limits, runtime }: Pick<WarmRequest, 'image' | 'limits' | 'runtime'>): string =>
  JSON.stringify([image, runtime, limits.cpus, limits.memoryBytes, limits.diskBytes, limits.pids]);

async function unlessAborted(
  taken: Promise<WaitingContainer>,
  signal: AbortSignal,
  discard: (container: WaitingContainer) => void,
): Promise<WaitingContainer | null> {
  const aborted = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  const container = await Promise.race([taken, aborted]);
  if (container === null) taken.then(discard, () => undefined);
  return container;
}

async function runIn(
  container: WaitingContainer,
  job: Job,
  signal: AbortSignal,
  onOutput: OutputListener | undefined,
): Promise<Execution> {
  const meter = createMeter(container.pid, container.id);
  const { limits } = job;
  const end = await runProgram({ container, meter, launch: launchOf(job, job.program), limits, signal, onOutput });
  const judgement = judge({ ...end, limits });
  const files = await filesOf(container, end);
  const execution: Execution = {
    jobId: job.id,
    ...judgement,
    stdout: end.stdout,
    stderr: end.stderr,
    durationMs: end.wallMs,
    containerId: container.id,
    image: { reference: job.image, digest: null },
    files,
    check: null,
  };
  if (job.check === null || judgement.status !== 'ok') return execution;
  const launch = launchOf(job, job.check.source);
  return withCheck(
    execution,
    job.check.nonce,
    await runProgram({ container, meter, launch, limits, signal, onOutput: undefined }),
  );
}

async function filesOf(container: WaitingContainer, { ending }: ProgramEnd): Promise<readonly OutputFile[]> {
  if (ending.kind !== 'ended' || ending.files === 0) return [];
  return (await collectFiles(container))?.files ?? [];
}

/** The check gets the limits anew. It has passed when it exits 0 and its last line is the nonce, which is then cut off. */
function withCheck(execution: Execution, nonce: string, end: ProgramEnd): Execution {
  if (end.ending.kind === 'cancelled') return { ...execution, status: 'cancelled' };
  if (end.ending.kind === 'gone' && !end.ending.oomKilled) {
    return { ...execution, status: 'infra-error', message: end.ending.message, reasonCode: 'sandbox_error' };
  }
  const reached = withoutLastLine(end.stdout, nonce);
  const exitCode =
    end.ending.kind === 'ended' && (end.ending.waitStatus & 0x7f) === 0 ? end.ending.waitStatus >> 8 : null;
  const stderr = end.ending.kind === 'problem' ? plain(end.ending.message) : end.stderr;
  return {
    ...execution,
    check: { passed: exitCode === 0 && reached !== null, exitCode, stdout: reached ?? end.stdout, stderr },
  };
}

/** The output without its last line, when that is the nonce; else `null`. */
function withoutLastLine(stdout: Captured, nonce: string): Captured | null {
  const text = stdout.text.replace(/\r?\n$/, '');
  if (!text.endsWith(nonce)) return null;
  const before = text.slice(0, -nonce.length);
  return before === '' || before.endsWith('\n') ? { ...stdout, text: before } : null;
}

const plain = (text: string): Captured => ({ text, truncated: false, omittedBytes: 0 });

const NO_RESOURCES = {
  wallMs: null,
  cpuMs: null,
  peakMemoryBytes: null,
  peakPids: null,
  diskBytes: null,
  networkBytes: null,
} as const;

const withoutRun = (job: Job): Execution => ({
  jobId: job.id,
  status: 'cancelled',
  exitCode: null,
  signal: null,
  stdout: plain(''),
  stderr: plain(''),
  durationMs: 0,
  containerId: null,
  image: { reference: job.image, digest: null },
  resources: NO_RESOURCES,
  violations: [],
  files: [],
  check: null,
  message: null,
  reasonCode: null,
});

function failure(job: Job, error: unknown): Execution {
  const known = error instanceof EngineError ? error : null;
  const message = error instanceof Error ? error.message : String(error);
  return { ...withoutRun(job), status: 'infra-error', message, reasonCode: known?.reasonCode ?? 'sandbox_error' };
}
