/** One process inside a waiting container: its frame in, its output and the cause of its end out. */
import { randomBytes } from 'node:crypto';
import type { OutputListener } from '../../app/ports';
import type { Captured, Limits } from '../../core/types';
import { type Capture, createCapture } from './capture';
import type { WaitingContainer } from './container';
import type { OutputStream } from './demultiplex';
import type { Ending } from './ending';
import { collectFrame, runFrame } from './frame';
import type { Launch } from './launch';
import { createMarkerScanner } from './marker';
import type { Measurement, Meter } from './measure';
import { COLLECTION, type Collected, createCollector } from './output-files';

/** Past this multiple of what is kept of a stream, the program is stopped. */
const OVERFLOW = 8;

/** The supervisor's own deadline lies behind the host's timer, which is to fire first. */
const SECOND_LINE_S = 3;

const COLLECT_MS = 20_000;

export type ProgramRun = {
  readonly container: WaitingContainer;
  readonly meter: Meter;
  readonly launch: Launch;
  readonly limits: Limits;
  readonly signal: AbortSignal;
  readonly onOutput: OutputListener | undefined;
};

export type ProgramEnd = {
  readonly ending: Ending;
  readonly stdout: Captured;
  readonly stderr: Captured;
  readonly before: Measurement;
  readonly after: Measurement;
  readonly wallMs: number;
};

/** Runs one process and resolves with the first cause of its end. Whoever is not `ended` has been killed. */
export async function runProgram(run: ProgramRun): Promise<ProgramEnd> {
  const { container, meter, limits } = run;
  const nonce = randomBytes(16).toString('hex');
  const output = { stdout: createCapture(limits.outputBytes), stderr: createCapture(limits.outputBytes) };
  const before = meter();
  const started = performance.now();
  const first = firstCause(run);
  listen(run, nonce, output, first.decide);
  container.send(runFrame({ launch: run.launch, nonce, seconds: Math.ceil(limits.timeoutMs / 1000) + SECOND_LINE_S }));
  const cause = await first.cause;
  const wallMs = performance.now() - started;
  const measured = meter();
  const ending = cause === 'gone' ? await whyGone(container) : cause;
  const after = await withOomEvidence(container, ending, measured);
  // An engine that went away kills nothing, and that is told already; what it left is ended when it comes back.
  if (ending.kind === 'gone') await container.kill().catch(() => undefined);
  else if (ending.kind !== 'ended') await container.kill();
  return { ending, stdout: output.stdout.captured(), stderr: output.stderr.captured(), before, after, wallMs };
}

/** An engine on another machine shows no control group, but it says itself whether memory ran out. */
async function withOomEvidence(
  container: WaitingContainer,
  ending: Ending,
  measured: Measurement,
): Promise<Measurement> {
  if (measured.oomKills !== null || ending.kind !== 'ended') return measured;
  const state = await container.endState().catch(() => null);
  return state?.oomKilled === true ? { ...measured, oomKills: 1 } : measured;
}

type Cause = Ending | 'gone';

function firstCause({ container, limits, signal }: ProgramRun) {
  let decide: (cause: Cause) => void = () => undefined;
  const cause = new Promise<Cause>((resolve) => {
    decide = resolve;
  });
  const timer = setTimeout(() => decide({ kind: 'timeout' }), limits.timeoutMs);
  const cancel = (): void => decide({ kind: 'cancelled' });
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  container.closed.then(() => decide('gone'));
  const settled = cause.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  });
  return { decide, cause: settled };
}

type Captures = Readonly<Record<OutputStream, Capture>>;

/** Until the supervisor's marker has come on both streams, bytes are the program's. */
function listen(run: ProgramRun, nonce: string, output: Captures, decide: (cause: Cause) => void): void {
  const marker = Buffer.from(`\0${nonce}\0`);
  const halves = {
    stdout: createHalf(marker, output.stdout, (bytes) => run.onOutput?.('stdout', bytes)),
    stderr: createHalf(marker, output.stderr, (bytes) => run.onOutput?.('stderr', bytes)),
  };
  run.container.listen((stream, bytes) => {
    halves[stream].push(bytes);
    if (output[stream].seen() > OVERFLOW * run.limits.outputBytes) decide({ kind: 'overflow', stream });
    const word = halves.stdout.afterMarker() === null ? null : endWord(halves.stderr.afterMarker());
    if (word !== null) decide(word);
  });
}

/** The supervisor's word is one short line. */
const WORD_BYTES = 4096;

function createHalf(marker: Buffer, capture: Capture, onBytes: (bytes: Buffer) => void) {
  const scan = createMarkerScanner(marker);
  let after: Buffer | null = null;
  const push = (bytes: Buffer): void => {
    if (after !== null) {
      after = Buffer.concat([after, bytes]).subarray(0, WORD_BYTES);
      return;
    }
    const seen = scan(bytes);
    after = seen.after;
    if (seen.before.length === 0) return;
    capture.push(seen.before);
    onBytes(seen.before);
  };
  return { push, afterMarker: (): Buffer | null => after };
}

/** `ended FILES STATUS\n` or `problem FILES WORDS\n`. */
function endWord(bytes: Buffer | null): Ending | null {
  const [, word, files, detail] = /^(ended|problem) (\d+) (.*)\n/.exec(bytes?.toString('utf8') ?? '') ?? [];
  if (word === undefined || detail === undefined) return null;
  if (word === 'ended') return { kind: 'ended', waitStatus: Number.parseInt(detail, 10) || 0, files: Number(files) };
  return { kind: 'problem', message: `The sandbox could not start the program: ${detail}` };
}

async function whyGone(container: WaitingContainer): Promise<Ending> {
  try {
    const { oomKilled, running, exitCode } = await container.endState();
    const message = running
      ? 'The connection to the Docker engine broke while the program ran; it was stopped.'
      : `The container ended without a word${exitCode === null ? '' : ` (exit code ${exitCode})`}: it was killed from outside, or the engine restarted.`;
    return { kind: 'gone', oomKilled: oomKilled && !running, message };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'gone', oomKilled: false, message: `The Docker engine went away while the program ran. ${why}` };
  }
}

/** Fetches the output folder; `null` when that failed or took too long. */
export async function collectFiles(container: WaitingContainer): Promise<Collected | null> {
  const collect = createCollector();
  let timer: NodeJS.Timeout | undefined;
  const collected = new Promise<Collected | null>((resolve) => {
    timer = setTimeout(() => resolve(null), COLLECT_MS);
    container.closed.then(() => resolve(null));
    container.listen((stream, bytes) => {
      if (stream !== 'stdout') return;
      try {
        const whole = collect(bytes);
        if (whole !== null) resolve(whole);
      } catch {
        resolve(null);
      }
    });
  });
  container.send(collectFrame(COLLECTION.files, COLLECTION.bytes));
  try {
    return await collected;
  } finally {
    clearTimeout(timer);
    container.listen(() => undefined);
  }
}
