/**
 * The sandbox's door. A job goes into a container that waits at its standard input, runs there once, and is judged by
 * what was seen from outside; the container is then removed. Nothing here ever rejects for a program's sake.
 */
import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import type Dockerode from 'dockerode';
import type { OutputListener, Sandbox } from '../../app/ports';
import type { Captured, Execution, Job, OutputFile } from '../../core/types';
import type { WaitingContainer } from './container';
import { judge } from './ending';
import { EngineError, type Pull, type PullListener } from './engine';
import type { EngineFacts } from './engine-facts';
import { launchOf } from './launch';
import { createMemoryGauge, createMeter } from './measure';
import { sampleMemory } from './memory-samples';
import { createPreflight } from './preflight';
import { collectFiles, type ProgramEnd, runProgram } from './program';
import { createSlots } from './slots';
import { createSupply } from './supply';

export type SandboxOptions = {
  readonly docker: Dockerode;
  /** Names every container of this process in its labels, for the sweep. */
  readonly runId: string;
  /** Most programs at once; the machine's cores when not given. */
  readonly concurrency?: number;
  /** `never` refuses what is not here. */
  readonly pull?: Pull;
  readonly onPull?: PullListener | undefined;
  /** What the engine says of itself, where it was asked already. */
  readonly facts?: Promise<EngineFacts>;
};

export function createSandbox({ docker, runId, ...options }: SandboxOptions): Sandbox {
  const concurrency = options.concurrency ?? availableParallelism();
  const preflight = createPreflight(docker, options.facts);
  const pulling = { pull: options.pull ?? 'missing', onPull: options.onPull } as const;
  const supply = createSupply({ docker, runId, pulling, concurrency, preflight });
  const slots = createSlots(concurrency);

  const run = async (job: Job, signal: AbortSignal, onOutput?: OutputListener): Promise<Execution> => {
    // One signal ends every job; Node warns of more than ten listeners otherwise.
    setMaxListeners(0, signal);
    // Who has to wait for others is expected: a container starts for it meanwhile.
    if (slots.areTaken()) void supply.warm([job]);
    const release = await slots.take(signal);
    if (release === null) return withoutRun(job);
    try {
      const container = await supply.take(job, signal);
      if (container === null) return withoutRun(job);
      const execution = await runIn(container, job, signal, onOutput).finally(() => supply.discard(container));
      return { ...execution, ...(await supply.originOf(job)) };
    } catch (error) {
      return failure(job, error);
    } finally {
      release();
    }
  };

  return { warm: supply.warm, run, close: supply.close };
}

async function runIn(
  container: WaitingContainer,
  job: Job,
  signal: AbortSignal,
  onOutput: OutputListener | undefined,
): Promise<Execution> {
  const meter = createMeter(container);
  const { limits } = job;
  const memory = sampleMemory(createMemoryGauge(container.pid, container.id));
  const launch = launchOf(job, job.program);
  const end = await runProgram({ container, meter, launch, limits, signal, onOutput }).finally(memory.stop);
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
    memory: memory.samples(),
    check: null,
  };
  if (job.check === null || judgement.status !== 'ok') return execution;
  const check = { container, meter, launch: launchOf(job, job.check.source), limits, signal, onOutput: undefined };
  return withCheck(execution, job.check.nonce, await runProgram(check));
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
