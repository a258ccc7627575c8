/**
 * The first line of every report: what the bot itself reads back. A closed set of keys; it is believed only in comments
 * of the bot's own account, and even then read strictly.
 */
import type { ExecutionRecord } from '../core/record';
import type { ExecutionStatus, LanguageId, RiskLevel } from '../core/types';
import type { ReportState, ReportView } from './view';

export type Marker = {
  readonly v: 1;
  /** `null` when the request was refused before it had a content to name. */
  readonly requestId: string | null;
  readonly digest: string | null;
  readonly state: ReportState;
  readonly source: string;
  readonly requesterId: number;
  readonly approverId: number | null;
  readonly risk: RiskLevel | null;
  readonly reasonCode: string;
  readonly statuses: readonly ExecutionStatus[];
  readonly languages: readonly LanguageId[];
  readonly durationMs: number | null;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  /** Only where programs ended well and yet output or tests were not as they should be: no status says so. */
  readonly verified?: false;
  /** Only for generated programs: the exact bytes, gzip, base64url. */
  readonly code?: string;
  /** Only beside `code`: what belongs to it (tests, attempts so far), gzip of JSON, base64url. */
  readonly made?: string;
  readonly signature?: string;
};

const OPEN = '<!-- sallyport:report ';
const CLOSE = ' -->';

/** One line of ASCII. `<`, `>` and everything beyond ASCII are written as JSON escapes, so no `-->` can occur inside. */
export const writeMarker = (marker: Marker): string => `${OPEN}${asciiJson(marker)}${CLOSE}`;

const asciiJson = (marker: Marker): string =>
  JSON.stringify(marker).replace(
    /[<>\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The marker of a view, `null` when the view carries no identity. */
export function markerOf(view: ReportView): Marker | null {
  const { identity, record } = view;
  if (identity === null) return null;
  return {
    v: 1,
    requestId: record.requestId,
    digest: record.digest,
    state: view.state,
    source: identity.source,
    requesterId: identity.requesterId,
    approverId: identity.approverId,
    risk: record.risk,
    reasonCode: record.reasonCode,
    ...outcomes(record),
    createdAt: record.createdAt,
    expiresAt: view.approval?.expiresAt ?? null,
    ...(isDisproved(record) ? { verified: false as const } : {}),
    ...(identity.code === null ? {} : { code: identity.code }),
    ...(identity.made === undefined ? {} : { made: identity.made }),
    ...(identity.signature === null ? {} : { signature: identity.signature }),
  };
}

const isDisproved = ({ executions }: ExecutionRecord): boolean =>
  executions.some(({ result }) => result.status === 'ok' && !result.success);

const outcomes = ({ executions, timings }: ExecutionRecord): Pick<Marker, 'statuses' | 'languages' | 'durationMs'> => ({
  statuses: executions.map((block) => block.result.status),
  languages: executions.map((block) => block.language),
  durationMs: executions.some((block) => block.result.status !== 'not-run') ? Math.round(timings.runMs) : null,
});

type Check = (value: unknown) => boolean;

const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const isText: Check = (value) => typeof value === 'string' && value.length <= 300;
const isId: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isTime = matching(/^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/);
const isAmount: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

// Records over the unions: a new member that is missing here is a compile error.
const STATES: Readonly<Record<ReportState, true>> = {
  queued: true,
  scanning: true,
  waiting: true,
  running: true,
  planned: true,
  approved: true,
  done: true,
  refused: true,
  rejected: true,
  cancelled: true,
  expired: true,
  void: true,
};
const STATUSES: Readonly<Record<ExecutionStatus, true>> = {
  ok: true,
  error: true,
  timeout: true,
  oom: true,
  'output-limit': true,
  cancelled: true,
  'not-run': true,
  'infra-error': true,
};
const LANGUAGES: Readonly<Record<LanguageId, true>> = { python: true, javascript: true, typescript: true, bash: true };

const CHECKS: Readonly<Record<keyof Marker, Check>> = {
  v: (value) => value === 1,
  requestId: orNull(matching(/^[0-9a-f]{12}$/)),
  digest: orNull(matching(/^sha256:[0-9a-f]{64}$/)),
  state: oneOf(Object.keys(STATES)),
  source: isText,
  requesterId: isId,
  approverId: orNull(isId),
  risk: orNull(oneOf(['low', 'medium', 'high'])),
  reasonCode: matching(/^[a-z_]{1,40}$/),
  statuses: listOf(oneOf(Object.keys(STATUSES))),
  languages: listOf(oneOf(Object.keys(LANGUAGES))),
  durationMs: orNull(isAmount),
  createdAt: isTime,
  expiresAt: orNull(isTime),
  verified: (value) => value === false,
  code: matching(/^[A-Za-z0-9_-]+$/),
  made: matching(/^[A-Za-z0-9_-]+$/),
  signature: isText,
};

const OPTIONAL: ReadonlySet<string> = new Set(['verified', 'code', 'made', 'signature']);

/**
 * Reads the marker of a comment's first line. Anything unusual (an unknown or missing key, a wrong type, a marker that
 * is not exactly the first line) gives `null`: such a comment is nothing of ours.
 */
export function parseMarker(body: string): Marker | null {
  const end = body.search(/\r?\n|$/);
  const line = body.slice(0, end);
  if (!line.startsWith(OPEN) || !line.endsWith(CLOSE)) return null;
  const value = parsed(line.slice(OPEN.length, -CLOSE.length));
  return isMarker(value) ? value : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isMarker(value: unknown): value is Marker {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const members = new Map(Object.entries(value));
  if ([...members.keys()].some((key) => !Object.hasOwn(CHECKS, key))) return false;
  return Object.entries(CHECKS).every(([key, check]) =>
    members.has(key) ? check(members.get(key)) : OPTIONAL.has(key),
  );
}
