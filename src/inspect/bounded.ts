/** A hard time limit for synchronous work: the engine stops it wherever it is, also inside a parser's loop. */
import { createContext, Script } from 'node:vm';

export class OverBudget extends Error {
  constructor(ms: number) {
    super(`took longer than ${ms} ms`);
    this.name = 'OverBudget';
  }
}

const sandbox: { task: () => void } = { task: () => undefined };
const context = createContext(sandbox);
const script = new Script('task()');

/**
 * Runs `work` and gives its answer; throws `OverBudget` after `ms` milliseconds, and what `work` itself throws.
 * Not reentrant: `work` must not call `bounded`. What `work` left half done stays so; keep no state across calls.
 */
export function bounded<T>(work: () => T, ms: number): T {
  const box: { answer?: { readonly value: T }; failure?: { readonly error: unknown } } = {};
  sandbox.task = () => {
    try {
      box.answer = { value: work() };
    } catch (error) {
      box.failure = { error };
    }
  };
  try {
    script.runInContext(context, { timeout: Math.max(1, Math.ceil(ms)) });
  } catch (error) {
    throw isTimeout(error) ? new OverBudget(ms) : error;
  } finally {
    sandbox.task = () => undefined;
  }
  if (box.failure !== undefined) throw box.failure.error;
  if (box.answer === undefined) throw new Error('bounded work gave no answer');
  return box.answer.value;
}

/** Milliseconds of processor time that this process has used. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const ATTEMPTS = 4;

/**
 * As `bounded`, but a busy machine is nobody's fault: where the processor worked for less than half of `ms`, the work
 * starts again with four times the time. So `work` must be able to run twice.
 */
export function boundedByCpu<T>(work: () => T, ms: number): T {
  for (let attempt = 1; ; attempt++) {
    const before = cpuMs();
    try {
      return bounded(work, ms * 4 ** (attempt - 1));
    } catch (error) {
      if (!(error instanceof OverBudget) || attempt === ATTEMPTS || cpuMs() - before > ms / 2) throw error;
    }
  }
}

const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
