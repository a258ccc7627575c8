/** Stage two: the programs of a plan, one container each, in order, also after a failure. Needs no token and no key. */
import { randomUUID } from 'node:crypto';
import { textDigest } from '../core/digest';
import type { ReasonCode } from '../core/reasons';
import type { BlockRecord, ResultRecord } from '../core/record';
import type { Execution, Job } from '../core/types';
import { isSuccess, verify } from '../core/verify';
import { LANGUAGES } from '../languages';
import type { Plan, PlannedBlock } from './plan';
import type { OutputListener, Sandbox } from './ports';

/** What a run leaves besides its record: the files of each program, by block. */
export type BlockOutcome = {
  readonly record: BlockRecord;
  readonly files: Execution['files'];
  /** Absent or `null` where no engine was asked, or none was fit. */
  readonly engine?: Execution['engine'];
  readonly imageMs?: number;
  /** Empty where nobody could tell. */
  readonly memory: NonNullable<Execution['memory']>;
};

export type RunOptions = {
  readonly sandbox: Sandbox;
  readonly signal: AbortSignal;
  readonly onOutput?: OutputListener;
  /** Hears of every program that ended while others are still to come: all outcomes so far. */
  readonly onBlock?: (done: readonly BlockOutcome[]) => void;
};

/** The last door before the sandbox: whoever calls it with a plan that nobody let through has made a mistake. */
export async function runPlan(plan: Plan, options: RunOptions): Promise<readonly BlockOutcome[]> {
  if (plan.verdict.kind !== 'run') throw new Error(`A plan with the verdict ${plan.verdict.kind} does not run`);
  const outcomes: BlockOutcome[] = [];
  for (const block of plan.blocks) {
    outcomes.push(await runBlock(plan, block, options));
    if (outcomes.length < plan.blocks.length) options.onBlock?.([...outcomes]);
  }
  return outcomes;
}

async function runBlock(plan: Plan, block: PlannedBlock, options: RunOptions): Promise<BlockOutcome> {
  const job = jobFor(plan, block);
  if (options.signal.aborted) return { record: blockRecord(block, notRun(block, 'cancelled')), files: [], memory: [] };
  const execution = await options.sandbox.run(job, options.signal, options.onOutput);
  const { files, engine = null, imageMs = 0, memory = [] } = execution;
  return { record: blockRecord(block, resultOf(block, execution), job.id), files, engine, imageMs, memory };
}

function jobFor(plan: Plan, { snippet, image }: PlannedBlock): Job {
  const nonce = randomUUID();
  return {
    id: randomUUID(),
    digest: plan.digest,
    language: snippet.language,
    image,
    program: snippet.source,
    files: snippet.files,
    parameters: snippet.parameters ?? '{}',
    stdin: snippet.stdin,
    check:
      snippet.tests === null
        ? null
        : { source: LANGUAGES[snippet.language].testProgram(snippet.source, snippet.tests, nonce), nonce },
    limits: plan.limits,
    policy: plan.policy,
    runtime: plan.runtime,
  };
}

export function blockRecord(
  block: PlannedBlock,
  result: ResultRecord,
  executionId: string = randomUUID(),
): BlockRecord {
  const { snippet, inspection } = block;
  return {
    executionId,
    block: block.number,
    file: block.file,
    language: snippet.language,
    code: snippet.source,
    codeDigest: textDigest(snippet.source),
    syntax: inspection.syntax,
    security: inspection.security,
    quality: inspection.quality,
    result,
  };
}

function resultOf({ snippet }: PlannedBlock, execution: Execution): ResultRecord {
  const { status, stdout, stderr, resources } = execution;
  const ours = status === 'infra-error';
  const { parseError } = LANGUAGES[snippet.language];
  const verification = ours || status === 'cancelled' ? NOT_VERIFIED : verify(snippet, execution, parseError);
  return {
    status,
    reasonCode: execution.reasonCode ?? (status === 'cancelled' ? 'cancelled' : 'ok'),
    success: isSuccess(status, verification),
    exitCode: execution.exitCode,
    signal: execution.signal,
    stdout: stdout.text,
    stderr: ours ? (execution.message ?? '') : stderr.text,
    truncated: { stdout: stdout.truncated, stderr: stderr.truncated },
    omittedBytes: { stdout: stdout.omittedBytes, stderr: stderr.omittedBytes },
    error: status === 'ok' || ours ? null : parseError(stderr.text),
    timedOut: status === 'timeout',
    durationMs: Math.round(execution.durationMs),
    containerId: execution.containerId,
    image: execution.image,
    resources: { ...resources, wallMs: wholeMs(resources.wallMs), cpuMs: wholeMs(resources.cpuMs) },
    violations: execution.violations,
    files: execution.files.map(({ name, bytes, type }) => ({ name, bytes, type })),
    verification,
  };
}

/** Records tell whole milliseconds: a clock's further digits say nothing. */
const wholeMs = (ms: number | null): number | null => (ms === null ? null : Math.round(ms));

const NOT_VERIFIED = { by: 'none', passed: null, message: null } as const;

/** The result of a program that was never started. */
export function notRun(block: PlannedBlock, reasonCode: ReasonCode): ResultRecord {
  return {
    status: 'not-run',
    reasonCode,
    success: false,
    exitCode: null,
    signal: null,
    stdout: '',
    stderr: '',
    truncated: { stdout: false, stderr: false },
    omittedBytes: { stdout: 0, stderr: 0 },
    error: null,
    timedOut: false,
    durationMs: 0,
    containerId: null,
    image: { reference: block.image, digest: null },
    resources: {
      wallMs: null,
      cpuMs: null,
      peakMemoryBytes: null,
      peakPids: null,
      diskBytes: null,
      networkBytes: null,
    },
    violations: [],
    files: [],
    verification: NOT_VERIFIED,
  };
}
