/** Several files, one record (contract §9): `executions[].file` tells them apart. */
import { concludeRun } from '../core/conclusion';
import { highestRisk } from '../core/policy';
import type { ExecutionRecord } from '../core/record';

/** Worst last: what was refused weighs more than what ran. */
const WEIGHT: Readonly<Record<ExecutionRecord['decision'], number>> = {
  ignore: 0,
  run: 1,
  'await-approval': 2,
  refuse: 3,
};

export function mergeRecords(records: readonly ExecutionRecord[]): ExecutionRecord {
  const [first, ...others] = records;
  if (first === undefined) throw new Error('There is no record to merge');
  if (others.length === 0) return first;
  const worst = records.reduce((left, right) => (WEIGHT[right.decision] > WEIGHT[left.decision] ? right : left), first);
  const executions = records.flatMap((record) => record.executions);
  const ran = executions.filter(({ result }) => result.status !== 'not-run');
  const engine = records.find((record) => record.engine !== undefined)?.engine;
  const sum = (pick: (timings: ExecutionRecord['timings']) => number) =>
    records.reduce((total, { timings }) => total + pick(timings), 0);
  return {
    ...first,
    // A digest names one plan; several files are several.
    requestId: null,
    digest: null,
    decision: worst.decision,
    reasonCode: worst.reasonCode,
    message: records.map(({ message }) => message).join(' '),
    conclusion: worst.decision === 'run' ? concludeRun(ran.map(({ result }) => result)) : worst.conclusion,
    risk: highestRisk(records.flatMap(({ risk }) => (risk === null ? [] : [risk]))),
    startedAt: first.startedAt,
    endedAt: records.at(-1)?.endedAt ?? null,
    ...(engine === undefined ? {} : { engine }),
    executions,
    timings: {
      totalMs: sum(({ totalMs }) => totalMs),
      scanMs: sum(({ scanMs }) => scanMs),
      imageMs: sum(({ imageMs }) => imageMs),
      runMs: sum(({ runMs }) => runMs),
    },
  };
}
