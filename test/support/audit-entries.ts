/** Rows of an audit as a busy year would give them, the same every time. */
import { type Audit, type AuditEntry, latestOf, type Outcome } from '../../src/core/audit';
import type { ExecutionStatus, LanguageId, RiskLevel } from '../../src/core/types';

const NOW_MS = Date.parse('2026-11-20T12:00:00Z');
const DAY_MS = 86_400_000;

const PEOPLE = ['octocat', 'maintainer', 'new-contributor', 'ada', 'grace-hopper', 'linus', 'rosa', 'wei'];
const LANGUAGES: readonly LanguageId[] = ['python', 'python', 'python', 'javascript', 'bash', 'typescript'];
const ENDS: readonly (readonly [Outcome, ExecutionStatus])[] = [
  ['passed', 'ok'],
  ['passed', 'ok'],
  ['passed', 'ok'],
  ['passed', 'ok'],
  ['failed', 'error'],
  ['timed-out', 'timeout'],
  ['out-of-memory', 'oom'],
  ['waiting', 'not-run'],
  ['rejected', 'not-run'],
  ['refused', 'not-run'],
  ['trouble', 'infra-error'],
];

/** Numbers from 0 to 1 that look random and never change (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<T>(from: readonly T[], next: () => number): T {
  const found = from[Math.floor(next() * from.length)];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
}

export const entry = (change: Partial<AuditEntry> = {}): AuditEntry => ({
  repository: 'acme/widgets',
  issueNumber: 512,
  requestId: '9f2c41d7e0a5',
  digest: 'sha256:9f2c41d7e0a5c07e55ab6ed5bff4a2c37f1ad1cb9b0b1d2a7d2b6b0a1c8e0c0f',
  createdAt: '2026-11-20T11:40:00.000Z',
  requester: 'octocat',
  approver: null,
  risk: 'low',
  outcome: 'passed',
  reasonCode: 'ok',
  languages: ['python'],
  statuses: ['ok'],
  durationMs: 1430,
  url: 'https://github.com/acme/widgets/pull/512#issuecomment-2291734455',
  file: null,
  ...change,
});

function some(index: number, days: number, next: () => number): AuditEntry {
  const [outcome, status] = pick(ENDS, next);
  const risk = pick<RiskLevel>(['low', 'low', 'low', 'medium', 'high'], next);
  const hex = Array.from({ length: 64 }, () => Math.floor(next() * 16).toString(16)).join('');
  const languages = Array.from({ length: next() < 0.85 ? 1 : 3 }, () => pick(LANGUAGES, next));
  const hasRun = status !== 'not-run';
  const issueNumber = 1 + Math.floor(next() * 900);
  return entry({
    repository: next() < 0.8 ? 'acme/widgets' : 'acme/tools',
    issueNumber,
    requestId: hex.slice(0, 12),
    digest: `sha256:${hex}`,
    createdAt: new Date(NOW_MS - Math.floor(next() ** 1.4 * days * DAY_MS)).toISOString(),
    requester: pick(PEOPLE, next),
    approver: hasRun && risk !== 'low' ? pick(['maintainer', 'ada'], next) : null,
    risk,
    outcome,
    reasonCode: outcome === 'refused' ? 'syntax_error' : outcome === 'rejected' ? 'rejected' : 'ok',
    languages,
    statuses: languages.map(() => status),
    durationMs: hasRun ? Math.round(20 + next() ** 4 * 30_000) : null,
    url: `https://github.com/acme/widgets/issues/${issueNumber}#issuecomment-${2_291_734_455 + index}`,
  });
}

export function entries(count: number, days = 400): readonly AuditEntry[] {
  const next = numbers(20261120);
  return latestOf(Array.from({ length: count }, (_, index) => some(index, days, next)));
}

export const audit = (rows: readonly AuditEntry[], change: Partial<Audit> = {}): Audit => ({
  schema: 1,
  tool: { name: 'sallyport', version: '0.1.0' },
  madeAt: '2026-11-20T12:00:00.000Z',
  source: 'acme/widgets',
  isWhole: true,
  entries: rows,
  problems: [],
  ...change,
});
