/** One program of a model, and what is said of it in an attempt. */
import type { Generation } from '../../core/made';
import type { BlockRecord } from '../../core/record';
import type { Written } from '../../core/reply';
import type { Plan } from '../plan';
import type { Ran } from '../run-request';

/** A program of the model, from its bytes to what became of it. */
export type Tried = {
  readonly number: number;
  readonly program: string;
  readonly tests: string | null;
  readonly generation: Generation;
  readonly plan: Plan;
  /** `null` when it did not run. */
  readonly ran: Ran | null;
};

/** Why no reply came, as the outcome of an attempt. */
export const FAILURES = {
  model_unavailable: 'unavailable',
  model_refused: 'refused',
  budget_exceeded: 'over-budget',
  generation_failed: 'failed',
} as const;

export function detailOf({ result }: BlockRecord): string | null {
  const { error, verification } = result;
  if (error !== null) return `${error.type}${error.message === '' ? '' : `: ${error.message}`}`.slice(0, 200);
  return result.status === 'ok' ? (verification.message?.slice(0, 200) ?? null) : null;
}

/** What the model did not say of the complexity, the program's branches do. */
export function generationOf(written: Written, branches: number): Generation {
  const { description, dependencies, complexity, estimatedSeconds } = written;
  const counted = branches <= 5 ? 'simple' : branches <= 15 ? 'moderate' : 'complex';
  return { description, dependencies: [...dependencies], complexity: complexity ?? counted, estimatedSeconds };
}
