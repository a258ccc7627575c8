/** What do a workflow's later steps see? The action's outputs (contract §3); of several requests, the worst one's. */
import type { Conclusion, ExecutionRecord } from '../core/record';

/** A request's record and where its documents lie; `null` where there is none. */
export type Reported = {
  readonly record: ExecutionRecord;
  readonly reportPath: string | null;
  readonly sarifPath: string | null;
  readonly commentUrl: string | null;
};

export type Outputs = {
  readonly decision: string;
  readonly 'reason-code': string;
  readonly conclusion: string;
  readonly risk: string;
  readonly 'request-id': string;
  readonly 'exit-code': string;
  readonly stdout: string;
  readonly 'report-path': string;
  readonly 'sarif-path': string;
  readonly 'comment-url': string;
};

const STDOUT_BYTES = 32 * 1024;

/** Best first. A failure outweighs a wait: it is the one that somebody has to mend. */
const BADNESS: Readonly<Record<Conclusion, number>> = {
  success: 0,
  neutral: 1,
  cancelled: 2,
  action_required: 3,
  timed_out: 4,
  failure: 5,
};

/** What does not apply is the empty string. With no request at all: `ignore`, `no_command`, `neutral`. */
export function outputsOf(reports: readonly Reported[]): Outputs {
  const [first, ...others] = reports;
  if (first === undefined) return NOTHING;
  const badness = ({ record }: Reported): number => BADNESS[record.conclusion];
  const worst = others.reduce((bad, one) => (badness(one) > badness(bad) ? one : bad), first);
  const { record } = worst;
  return {
    decision: record.decision,
    'reason-code': record.reasonCode,
    conclusion: record.conclusion,
    risk: record.risk ?? '',
    'request-id': record.requestId ?? '',
    'exit-code': exitCodeOf(record),
    stdout: firstBytes(record.executions.map(({ result }) => result.stdout).join(''), STDOUT_BYTES),
    'report-path': worst.reportPath ?? '',
    'sarif-path': worst.sarifPath ?? '',
    'comment-url': worst.commentUrl ?? '',
  };
}

const NOTHING: Outputs = {
  decision: 'ignore',
  'reason-code': 'no_command',
  conclusion: 'neutral',
  risk: '',
  'request-id': '',
  'exit-code': '',
  stdout: '',
  'report-path': '',
  'sarif-path': '',
  'comment-url': '',
};

/** The first failing block's, empty where it has none (it was stopped); else 0: what never ran has not failed. */
function exitCodeOf({ executions }: ExecutionRecord): string {
  const failing = executions.find(({ result }) => !result.success && result.status !== 'not-run');
  return failing === undefined ? '0' : String(failing.result.exitCode ?? '');
}

/** At most `most` bytes of UTF-8, never half a character. A NUL cannot stand in an environment variable, so it goes. */
function firstBytes(text: string, most: number): string {
  const bytes = new TextEncoder().encode(text.slice(0, most).replaceAll('\0', ''));
  if (bytes.length <= most) return new TextDecoder().decode(bytes);
  return new TextDecoder().decode(bytes.subarray(0, most), { stream: true });
}
