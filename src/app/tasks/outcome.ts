/** What a task came to, as a record: the last word of the loop in a reason code and a sentence. */
import type { ReasonCode } from '../../core/reasons';
import type { ExecutionRecord } from '../../core/record';
import { type Stop, spentBy } from '../../core/refine';
import { plannedRecord, type RecordFrame, refusedRecord } from '../record';
import type { Made } from './generate';
import { withTask } from './in-report';
import type { Tried } from './tried';

type Words = { readonly reasonCode: ReasonCode; readonly message: string };

const WORDS: Readonly<Record<Exclude<Stop, 'settled' | 'planned' | 'refused-by-gate' | 'machine'>, Words>> = {
  repeated: {
    reasonCode: 'generation_failed',
    message: 'The model gave the same program twice, so it was asked no more.',
  },
  oscillating: {
    reasonCode: 'generation_failed',
    message: 'The model went back to a program that had failed before, so it was asked no more.',
  },
  retries: {
    reasonCode: 'generation_failed',
    message: 'No attempt worked, and `model.max_retries` allows no further one.',
  },
  truncated: {
    reasonCode: 'generation_failed',
    message: 'The reply was cut twice, also with twice the room (`model.max_tokens`). Nothing of it was used.',
  },
  'no-program': {
    reasonCode: 'generation_failed',
    message: 'The model gave no program that can be told for sure, twice.',
  },
  'model-refused': { reasonCode: 'model_refused', message: 'The model refused the task.' },
  'model-unavailable': { reasonCode: 'model_unavailable', message: 'The model did not answer.' },
  'model-failed': { reasonCode: 'generation_failed', message: 'The model’s answer could not be used.' },
  budget: { reasonCode: 'budget_exceeded', message: 'The tokens of this task are used up (`model.budget_tokens`).' },
};

/** Why it ended, in our words; `null` where the answer says it itself. */
export function wordsFor({ why, failure, attempts }: Made): Words | null {
  if (why === 'waiting' || why === 'settled' || why === 'planned' || why === 'refused-by-gate' || why === 'machine')
    return null;
  const words = WORDS[why];
  const message = failure?.message ?? words.message;
  const spent = words.reasonCode === 'budget_exceeded' ? ` ${spentBy(attempts)} tokens were used.` : '';
  return { reasonCode: failure?.reasonCode ?? words.reasonCode, message: `${message}${spent}` };
}

/** The record of a task whose programs, if any, are told by `made`. */
export function recordOf(
  made: Made,
  frame: RecordFrame,
  request: Pick<ExecutionRecord, 'requestId' | 'digest'>,
): ExecutionRecord {
  const { answer, attempts } = made;
  return withTask(withoutTask(made, frame, request), { attempts, generation: answer?.generation ?? null });
}

function withoutTask(
  made: Made,
  frame: RecordFrame,
  request: Pick<ExecutionRecord, 'requestId' | 'digest'>,
): ExecutionRecord {
  const { answer } = made;
  const words = wordsFor(made);
  if (answer?.ran != null) return { ...answer.ran.record, ...words };
  if (words === null) return answer === null ? refused(frame, request, INTERNAL) : plannedRecord(frame, answer.plan);
  const bare = refused(frame, request, words);
  return answer === null ? bare : { ...bare, executions: plannedOf(answer, frame) };
}

const INTERNAL: Words = { reasonCode: 'internal_error', message: 'The task ended without a program.' };

const refused = (
  frame: RecordFrame,
  request: Pick<ExecutionRecord, 'requestId' | 'digest'>,
  { reasonCode, message }: Words,
) => ({
  ...refusedRecord(frame, reasonCode, message),
  ...request,
});

/** The last program, which never ran: people see what it was. */
const plannedOf = ({ plan }: Tried, frame: RecordFrame): ExecutionRecord['executions'] =>
  plannedRecord(frame, plan).executions;
