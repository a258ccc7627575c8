/** The end of a task's loop: the transcript is kept, and the report shows the answer, waits with it, or says why not. */
import type { Transcript } from '../../core/transcript';
import type { ReportState } from '../../report/view';
import type { Outcome } from '../house';
import type { ReadyRequest, RequestPlace } from '../prepare';
import { plannedRecord } from '../record';
import { wait } from '../request';
import type { Approval, RequestReport } from '../request-report';
import { saveTranscript } from './bench';
import type { Made } from './generate';
import { type TaskInReport, withTask } from './in-report';
import { recordOf } from './outcome';
import { packMade } from './packing';
import type { Tried } from './tried';

export type Finishing = {
  /** The task as a request. */
  readonly ready: ReadyRequest;
  readonly report: RequestReport;
  readonly made: Made;
  readonly transcript: Transcript | null;
  /** Whose approval the program had that the answer shows; `null` where it needed none. */
  readonly approval: Approval | null;
};

export async function finishMade(at: RequestPlace, finishing: Finishing): Promise<Outcome> {
  const { ready, report, made, approval } = finishing;
  const { answer } = made;
  const plan = answer?.plan ?? ready.plan;
  const transcript = await saveTranscript(at.house, plan.requestId, finishing.transcript);
  const inReport = { ...taskOf(ready, made), transcript };
  if (made.why === 'waiting' && answer !== null) return waitWith(at, finishing, { answer, inReport });
  const frame =
    answer?.ran === null || answer === null ? ready.frame : { ...ready.frame, trigger: answer.ran.record.trigger };
  report.become({ ...ready, plan, frame, task: inReport }, approval);
  const { requestId, digest } = plan;
  const record = recordOf(made, frame, { requestId, digest });
  return report.finish(stateOf(made), record, answer?.ran?.outcomes ?? []);
}

const taskOf = ({ task }: ReadyRequest, { attempts, answer }: Made): TaskInReport => {
  if (task === null) throw new Error('A task without its words');
  return { ...task, attempts, generation: answer?.generation ?? null, packed: null };
};

function stateOf({ why, answer }: Made): ReportState {
  if (why === 'planned') return 'planned';
  return answer?.ran === null || answer === null ? 'refused' : 'done';
}

type Waiting = { readonly answer: Tried; readonly inReport: TaskInReport };

/** The bytes go into the marker: whoever approves approves them, and nothing else can run on it. */
async function waitWith(
  at: RequestPlace,
  { ready, report, made }: Finishing,
  { answer, inReport }: Waiting,
): Promise<Outcome> {
  const { attempts } = made;
  const { plan, generation } = answer;
  const packed = packMade(answer.program, { v: 1, tests: answer.tests, generation, attempts: [...attempts] });
  if (packed === null) {
    report.become({ ...ready, plan, task: inReport }, null);
    const refused = { ...plan, verdict: TOO_LONG };
    return report.finish('refused', withTask(plannedRecord(ready.frame, refused), { attempts, generation }));
  }
  const waiting = { ...ready, plan, task: { ...inReport, packed } };
  report.become(waiting, null);
  // Nobody is told of an edit, and here somebody has to decide.
  await report.renew('waiting', withTask(plannedRecord(ready.frame, plan), { attempts, generation }));
  return wait(at, waiting, report);
}

const TOO_LONG = {
  kind: 'refuse',
  reasonCode: 'code_too_long',
  message: 'The program needs an approval and is too long for the report that would carry it. Ask for a shorter one.',
} as const;
