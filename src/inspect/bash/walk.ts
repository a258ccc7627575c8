/** Script → facts. */
import type { WalkResult } from '../facts';
import { Follower, TooMuch } from './follow';
import { SCRIPT } from './recursion';
import type { Program } from './tree';

/** Never throws. A script that cannot be parsed gives the facts of its readable lines. */
export function walkProgram(program: Program): WalkResult {
  const follower = new Follower(program);
  const [failure] = program.failures;
  let reason = failure === undefined ? null : `the script has a syntax error: ${failure.message}`;
  try {
    follower.list(program.list, program);
    follower.finish();
    const calls = follower.recursion.ofScript;
    if (calls.length > 0) follower.emit({ kind: 'function', name: SCRIPT, calls });
  } catch (error) {
    if (!(error instanceof TooMuch) && !(error instanceof RangeError)) throw error;
    reason ??= 'the script does too much to be followed';
  }
  const [gap] = follower.gaps;
  const { facts } = follower;
  reason ??= gap ?? null;
  return reason === null ? { analysed: true, facts } : { analysed: false, reason, facts };
}
