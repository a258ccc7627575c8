/** What a report says of a task: its words, its attempts, and the program that waits with it. */
import type { Generation } from '../../core/made';
import type { ExecutionRecord } from '../../core/record';
import type { Attempt } from '../../core/refine';
import type { Task } from '../../core/task';
import type { TaskNotes } from '../../report/view';
import type { Packed } from './packing';

export type TaskInReport = {
  readonly task: Task;
  readonly attempts: readonly Attempt[];
  /** What the model said of the program that the report shows. */
  readonly generation: Generation | null;
  /** The program that waits, for the marker. */
  readonly packed: Packed | null;
  /** Where the transcript lies among the result files. */
  readonly transcript: string | null;
};

export const unanswered = (task: Task): TaskInReport => ({
  task,
  attempts: [],
  generation: null,
  packed: null,
  transcript: null,
});

export const notesOf = ({ task, transcript, attempts }: TaskInReport): TaskNotes => ({
  read: task.read,
  removed: task.removed,
  transcript,
  hasRunBefore: attempts.slice(0, -1).some(({ outcome }) => RAN.has(outcome)),
});

const RAN: ReadonlySet<string> = new Set([
  'output-limit',
  'timeout',
  'oom',
  'error',
  'tests-failed',
  'wrong-answer',
  'generated-tests-failed',
]);

/** The record with how its program came about. */
export const withTask = (
  record: ExecutionRecord,
  { attempts, generation }: Pick<TaskInReport, 'attempts' | 'generation'>,
): ExecutionRecord => ({
  ...record,
  attempts: attempts.map(({ likeness: _, ...attempt }) => attempt),
  generation,
});
