/** What did an attempt of a model come to? One word each; reports say it in words, and better ones rank higher. */
import type { ResultRecord } from './record';

/** From nothing to the best. */
export const OUTCOMES = [
  'unavailable',
  'failed',
  'over-budget',
  'refused',
  'truncated',
  'no-code',
  'wrong-language',
  'unfit',
  'repeated',
  'oscillating',
  /** Written, and not yet judged. */
  'written',
  'blocked',
  'syntax-error',
  'waits',
  'planned',
  'machine-failed',
  'cancelled',
  'output-limit',
  'timeout',
  'oom',
  'error',
  'tests-failed',
  'wrong-answer',
  'generated-tests-failed',
  'ran',
  'verified',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

export const rankOf = (outcome: Outcome): number => OUTCOMES.indexOf(outcome);

/** How a run counts. `verified` takes somebody's own word for what is right; generated tests give none. */
export function outcomeOf({ status, verification }: Pick<ResultRecord, 'status' | 'verification'>): Outcome {
  const { by, passed } = verification;
  switch (status) {
    case 'ok':
      if (passed === false)
        return by === 'expect' ? 'wrong-answer' : by === 'tests' ? 'tests-failed' : 'generated-tests-failed';
      return passed === true && by !== 'generated-tests' ? 'verified' : 'ran';
    case 'infra-error':
      return 'machine-failed';
    case 'not-run':
      return 'cancelled';
    default:
      return status;
  }
}
