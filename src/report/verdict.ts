/** How did it end? One word for every ending of a block, from which heading, icon and conclusion follow. */
import type { BlockRecord, ResultRecord } from '../core/record';

export type Ending =
  /** Exit 0, and nobody said what would be right; or only generated tests did, which prove nothing. */
  | 'ok'
  /** Exit 0, and the output or the tests given by a person agree. */
  | 'verified'
  /** Exit 0, but the output is not the expected one. */
  | 'mismatch'
  /** Exit 0, but the tests did not pass. */
  | 'tests-failed'
  | 'error'
  | 'timeout'
  | 'oom'
  | 'output-limit'
  | 'cancelled'
  | 'not-run'
  | 'infra-error';

export function endingOf(result: ResultRecord): Ending {
  if (result.status !== 'ok') return result.status;
  const { by, passed } = result.verification;
  if (passed === false) return by === 'expect' ? 'mismatch' : 'tests-failed';
  return passed === true && by !== 'generated-tests' ? 'verified' : 'ok';
}

const GOOD: ReadonlySet<Ending> = new Set(['ok', 'verified']);

export const isGood = (ending: Ending): boolean => GOOD.has(ending);

/** Worst first: what a reader must hear about when several blocks ended differently. */
const SEVERITY: readonly Ending[] = [
  'infra-error',
  'error',
  'oom',
  'timeout',
  'output-limit',
  'tests-failed',
  'mismatch',
  'not-run',
  'cancelled',
  'ok',
  'verified',
];

/** The block that the heading speaks of; the earlier one among equals. `undefined` only for an empty list. */
export const worstOf = (blocks: readonly BlockRecord[]): BlockRecord | undefined => {
  const rank = (block: BlockRecord): number => SEVERITY.indexOf(endingOf(block.result));
  return blocks.reduce<BlockRecord | undefined>(
    (worst, block) => (worst === undefined || rank(block) < rank(worst) ? block : worst),
    undefined,
  );
};
