/** Which threads are swept, when there are more than one sweep can look at? */

export type Unfinished = {
  readonly issueNumber: number;
  /** It carries a label that approves or rejects. Outsiders cannot set one, so no flood of theirs stands before it. */
  readonly isDecided: boolean;
  /** Something there waited too long, or runs and may be lost. */
  readonly isOver: boolean;
};

/**
 * First what somebody decided on, then what must end, then the rest. Each of these begins at another place with every
 * turn, so that a thread on which nothing moves keeps no other one from being looked at.
 */
export function sweepOrder(threads: readonly Unfinished[], turn: number): readonly number[] {
  const parts = [
    threads.filter(({ isDecided }) => isDecided),
    threads.filter(({ isDecided, isOver }) => !isDecided && isOver),
    threads.filter(({ isDecided, isOver }) => !isDecided && !isOver),
  ];
  return parts.flatMap((part) => {
    const numbers = part.map(({ issueNumber }) => issueNumber).sort((one, other) => one - other);
    const start = numbers.length === 0 ? 0 : turn % numbers.length;
    return [...numbers.slice(start), ...numbers.slice(0, start)];
  });
}
