/** What became of each request, for whoever audits later? One row of an audit, whatever it is read from. */
import { type ExecutionRecord, recordSchema } from './record';
import { err, ok, type Result } from './result';
import type { ExecutionStatus, LanguageId, RiskLevel } from './types';

export const OUTCOMES = [
  'passed',
  'failed',
  'timed-out',
  'out-of-memory',
  'output-limit',
  /** Our machine failed, never the program. */
  'trouble',
  'cancelled',
  'rejected',
  'expired',
  'void',
  'refused',
  'planned',
  'waiting',
  /** It was running, and nothing says how it ended. */
  'unfinished',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

export type AuditEntry = {
  readonly repository: string | null;
  readonly issueNumber: number | null;
  /** `null` when it was refused before it had a content to name. */
  readonly requestId: string | null;
  readonly digest: string | null;
  /** ISO 8601. */
  readonly createdAt: string;
  /** A login; `null` where nobody is known. */
  readonly requester: string | null;
  /** `null` when nobody had to approve. */
  readonly approver: string | null;
  readonly risk: RiskLevel | null;
  readonly outcome: Outcome;
  readonly reasonCode: string;
  /** One for every program, in order. */
  readonly languages: readonly LanguageId[];
  readonly statuses: readonly ExecutionStatus[];
  /** Of all its programs together; `null` when nothing ran. */
  readonly durationMs: number | null;
  /** The report, or the run of the workflow. */
  readonly url: string | null;
  /** The record's file; `null` for a comment. */
  readonly file: string | null;
};

/** How one program ended, as far as outcomes go. */
export type Ended = { readonly status: ExecutionStatus; readonly success: boolean };

const OUTCOME_OF: Readonly<Record<ExecutionStatus, Outcome>> = {
  ok: 'passed',
  error: 'failed',
  timeout: 'timed-out',
  oom: 'out-of-memory',
  'output-limit': 'output-limit',
  cancelled: 'cancelled',
  'not-run': 'refused',
  'infra-error': 'trouble',
};

/** Worst first, as in the heading of a report. */
const SEVERITY: readonly Outcome[] = [
  'trouble',
  'failed',
  'out-of-memory',
  'timed-out',
  'output-limit',
  'refused',
  'cancelled',
  'passed',
];

/** The outcome of a request that ran; with no program at all it came to nothing. */
export function outcomeOfRun(ended: readonly Ended[]): Outcome {
  const outcomes = ended.map(({ status, success }) => (status === 'ok' && !success ? 'failed' : OUTCOME_OF[status]));
  return SEVERITY.find((outcome) => outcomes.includes(outcome)) ?? 'refused';
}

const ENDS: Readonly<Record<string, Outcome>> = {
  rejected: 'rejected',
  cancelled: 'cancelled',
  approval_expired: 'expired',
  approval_stale: 'void',
  docker_unavailable: 'trouble',
  image_unavailable: 'trouble',
  sandbox_error: 'trouble',
  internal_error: 'trouble',
};

/** The outcome of a request that did not run. */
export const outcomeOfReason = (reasonCode: string): Outcome =>
  Object.hasOwn(ENDS, reasonCode) ? (ENDS[reasonCode] ?? 'refused') : 'refused';

function outcomeOf({ decision, reasonCode, executions }: ExecutionRecord): Outcome {
  if (decision === 'await-approval') return 'waiting';
  if (decision !== 'run') return outcomeOfReason(reasonCode);
  const results = executions.map(({ result }) => result);
  // A plan or a scan: it might have run, and was not meant to.
  if (reasonCode === 'ok' && results.every(({ status }) => status === 'not-run')) return 'planned';
  return outcomeOfRun(results);
}

/** One row from a whole record; `file` is where it lies. */
export function entryOf(record: ExecutionRecord, file: string | null): AuditEntry {
  const { trigger, executions, timings } = record;
  return {
    repository: trigger.repository,
    issueNumber: trigger.issueNumber,
    requestId: record.requestId,
    digest: record.digest,
    createdAt: record.createdAt,
    requester: trigger.requester,
    approver: trigger.approver,
    risk: record.risk,
    outcome: outcomeOf(record),
    reasonCode: record.reasonCode,
    languages: executions.map(({ language }) => language),
    statuses: executions.map(({ result }) => result.status),
    durationMs: executions.some(({ result }) => result.status !== 'not-run') ? Math.round(timings.runMs) : null,
    url: record.run?.url ?? null,
    file,
  };
}

/** A row from the text of a record file, or what is wrong with it in one line. Nothing in a file is believed unread. */
export function entryIn(text: string, file: string): Result<AuditEntry, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err('no JSON');
  }
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.join('.') ?? '';
    return err(`no execution record${place === '' ? '' : ` (see ${place})`}`);
  }
  if (Number.isNaN(Date.parse(parsed.data.createdAt))) return err('no execution record (createdAt is no time)');
  return ok(entryOf(parsed.data, file));
}

/** Of one request (the comment that waited, the one with the result, a record of each) the latest word counts. */
export function latestOf(entries: readonly AuditEntry[]): readonly AuditEntry[] {
  const latest = new Map<string, AuditEntry>();
  entries.forEach((entry, index) => {
    const key = entry.requestId === null ? `#${index}` : `${entry.repository}\n${entry.requestId}`;
    const known = latest.get(key);
    if (known === undefined || isLater(entry, known)) latest.set(key, entry);
  });
  return [...latest.values()].sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
}

const OPEN: ReadonlySet<Outcome> = new Set(['waiting', 'unfinished', 'planned']);

function isLater(entry: AuditEntry, known: AuditEntry): boolean {
  if (OPEN.has(entry.outcome) !== OPEN.has(known.outcome)) return OPEN.has(known.outcome);
  return entry.createdAt >= known.createdAt;
}

/** What could not be read, and why. */
export type AuditProblem = { readonly file: string; readonly message: string };

export type Audit = {
  readonly schema: 1;
  readonly tool: { readonly name: 'sallyport'; readonly version: string };
  /** ISO 8601. */
  readonly madeAt: string;
  /** The repository or the folder. */
  readonly source: string;
  /** False when there were more comments than were read. */
  readonly isWhole: boolean;
  /** Newest first. */
  readonly entries: readonly AuditEntry[];
  readonly problems: readonly AuditProblem[];
};
