import { mergeRecords } from '../../src/cli/merge';
import { block, record, result } from '../report/records';

const failed = result({ status: 'error', success: false, exitCode: 1 });
const notRun = result({ status: 'not-run', success: false, exitCode: null });

describe('the record of several files', () => {
  test('is that of the file where there is one', () => {
    const only = record({});
    expect(mergeRecords([only])).toBe(only);
  });

  test('holds every execution, the sum of the times and the highest risk; no digest names it', () => {
    const first = record({ message: 'One.', executions: [block({ file: 'a.py' })], endedAt: '2026-11-20T11:40:03Z' });
    const second = record({
      message: 'Two.',
      risk: 'medium',
      executions: [block({ file: 'b.py', result: failed })],
      endedAt: '2026-11-20T11:40:09Z',
    });
    expect(mergeRecords([first, second])).toEqual({
      ...first,
      requestId: null,
      digest: null,
      message: 'One. Two.',
      conclusion: 'failure',
      risk: 'medium',
      endedAt: '2026-11-20T11:40:09Z',
      executions: [...first.executions, ...second.executions],
      timings: { totalMs: 4620, scanMs: 82, imageMs: 240, runMs: 2860 },
    });
  });

  test('is as bad as its worst file: a refusal weighs more than what ran', () => {
    const refused = record({
      decision: 'refuse',
      reasonCode: 'needs_approval',
      conclusion: 'neutral',
      risk: null,
      endedAt: null,
      executions: [block({ result: notRun })],
    });
    const { decision, reasonCode, conclusion, risk, endedAt } = mergeRecords([record({}), refused, record({})]);
    expect([decision, reasonCode, conclusion, risk]).toEqual(['refuse', 'needs_approval', 'neutral', 'low']);
    expect(endedAt).toBe(record({}).endedAt);
    expect(mergeRecords([record({}), refused]).endedAt).toBeNull();
  });

  test('needs one', () => {
    expect(() => mergeRecords([])).toThrow('There is no record to merge');
  });
});
