/**
 * What do many rows of an audit come to? Filters, totals and counts over time. The page of an audit carries this very
 * file, so it must import nothing but types.
 */
import type { AuditEntry, Outcome } from './audit';

/** The empty string lets everything through. */
export type Filter = {
  readonly text: string;
  readonly repository: string;
  readonly outcome: string;
  readonly risk: string;
  readonly language: string;
  /** Days, `2026-11-20`, both included. */
  readonly from: string;
  readonly to: string;
};

export const NO_FILTER: Filter = { text: '', repository: '', outcome: '', risk: '', language: '', from: '', to: '' };

/** Every word of `text` must occur somewhere in the row. */
export function matching(entries: readonly AuditEntry[], filter: Filter): readonly AuditEntry[] {
  const words = filter.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries.filter((entry) => {
    const day = entry.createdAt.slice(0, 10);
    return (
      (filter.repository === '' || entry.repository === filter.repository) &&
      (filter.outcome === '' || entry.outcome === filter.outcome) &&
      (filter.risk === '' || (entry.risk ?? 'none') === filter.risk) &&
      (filter.language === '' || entry.languages.some((language) => language === filter.language)) &&
      (filter.from === '' || day >= filter.from) &&
      (filter.to === '' || day <= filter.to) &&
      (words.length === 0 || holds(entry, words))
    );
  });
}

function holds(entry: AuditEntry, words: readonly string[]): boolean {
  const { requester, approver, requestId, digest, repository, issueNumber, reasonCode, file } = entry;
  const thread = issueNumber === null ? '' : `#${issueNumber}`;
  const all = [requester, approver, requestId, digest, repository, thread, reasonCode, file].join('\n').toLowerCase();
  return words.every((word) => all.includes(word));
}

/** Three kinds are enough for a plot: it did what was asked, it ran and did not, it never ran to an end. */
export type Kind = 'good' | 'bad' | 'other';

const BAD: readonly Outcome[] = ['failed', 'timed-out', 'out-of-memory', 'output-limit', 'trouble'];

export const kindOf = (outcome: Outcome): Kind =>
  outcome === 'passed' ? 'good' : BAD.includes(outcome) ? 'bad' : 'other';

export type Count = { readonly name: string; readonly count: number };

export type Figures = {
  readonly total: number;
  /** Passed and failed together. */
  readonly ran: number;
  /** 0..1 of those that ran; `null` when nothing ran. */
  readonly passedShare: number | null;
  readonly approved: number;
  readonly waiting: number;
  readonly programs: number;
  /** Of the requests that ran; `null` when nothing did. */
  readonly medianMs: number | null;
  readonly people: number;
  /** Most first. */
  readonly byOutcome: readonly Count[];
  /** `none`: refused before anything was scanned. */
  readonly byRisk: readonly Count[];
  /** Programs, not requests. */
  readonly byLanguage: readonly Count[];
};

export function figuresOf(entries: readonly AuditEntry[]): Figures {
  const kinds = entries.map(({ outcome }) => kindOf(outcome));
  const good = kinds.filter((kind) => kind === 'good').length;
  const ran = good + kinds.filter((kind) => kind === 'bad').length;
  return {
    total: entries.length,
    ran,
    passedShare: ran === 0 ? null : good / ran,
    approved: entries.filter(({ approver }) => approver !== null).length,
    waiting: entries.filter(({ outcome }) => outcome === 'waiting').length,
    programs: entries.reduce((sum, { languages }) => sum + languages.length, 0),
    medianMs: median(entries.flatMap(({ durationMs }) => (durationMs === null ? [] : [durationMs]))),
    people: new Set(entries.flatMap(({ requester }) => (requester === null ? [] : [requester]))).size,
    byOutcome: counted(entries.map(({ outcome }) => outcome)),
    byRisk: counted(entries.map(({ risk }) => risk ?? 'none')),
    byLanguage: counted(entries.flatMap(({ languages }) => languages)),
  };
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function counted(names: readonly string[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}

export type Unit = 'day' | 'week' | 'month';

/** `start` is the first day: `2026-11-20`. */
export type Bucket = { readonly start: string; readonly good: number; readonly bad: number; readonly other: number };

const DAY_MS = 86_400_000;
const MOST_BUCKETS = 62;

/** Counts of equal stretches of time without gaps, days where they are few enough, else weeks, else months. */
export function overTime(entries: readonly AuditEntry[]): {
  readonly unit: Unit;
  readonly buckets: readonly Bucket[];
} {
  const times = entries.map(({ createdAt }) => Date.parse(createdAt)).filter((ms) => !Number.isNaN(ms));
  if (times.length === 0) return { unit: 'day', buckets: [] };
  const first = times.reduce((least, ms) => Math.min(least, ms));
  const last = times.reduce((most, ms) => Math.max(most, ms));
  const days = (last - first) / DAY_MS;
  const unit: Unit = days < MOST_BUCKETS - 1 ? 'day' : days < (MOST_BUCKETS - 1) * 7 ? 'week' : 'month';
  return { unit, buckets: bucketsOf(entries, unit, [first, last]) };
}

function bucketsOf(
  entries: readonly AuditEntry[],
  unit: Unit,
  [first, last]: readonly [number, number],
): readonly Bucket[] {
  const counts = new Map<string, Record<Kind, number>>();
  for (let ms = startOf(first, unit); ms <= last; ms = nextOf(ms, unit))
    counts.set(dayOf(ms), { good: 0, bad: 0, other: 0 });
  for (const { createdAt, outcome } of entries) {
    const ms = Date.parse(createdAt);
    const count = Number.isNaN(ms) ? undefined : counts.get(dayOf(startOf(ms, unit)));
    if (count !== undefined) count[kindOf(outcome)] += 1;
  }
  return [...counts].map(([start, count]) => ({ start, ...count }));
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Weeks start on Monday; the first day of the epoch was a Thursday. */
function startOf(ms: number, unit: Unit): number {
  const day = Math.floor(ms / DAY_MS);
  if (unit === 'day') return day * DAY_MS;
  if (unit === 'week') return (day - ((((day + 3) % 7) + 7) % 7)) * DAY_MS;
  const date = new Date(ms);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}

function nextOf(ms: number, unit: Unit): number {
  if (unit === 'day') return ms + DAY_MS;
  if (unit === 'week') return ms + 7 * DAY_MS;
  const date = new Date(ms);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

export type SortKey = 'createdAt' | 'requester' | 'what' | 'risk' | 'approver' | 'outcome' | 'durationMs' | 'requestId';

const RISKS: readonly (string | null)[] = [null, 'low', 'medium', 'high'];

/** What is unknown stands last, in both directions. */
export function sorted(entries: readonly AuditEntry[], key: SortKey, isAscending: boolean): readonly AuditEntry[] {
  const valued = entries.map((entry) => ({ entry, value: sortValue(entry, key) }));
  const sign = isAscending ? 1 : -1;
  return valued
    .sort((one, other) => {
      if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
      return one.value === other.value ? 0 : one.value < other.value ? -sign : sign;
    })
    .map(({ entry }) => entry);
}

function sortValue(entry: AuditEntry, key: SortKey): string | number | null {
  if (key === 'what') return entry.languages.length === 0 ? null : entry.languages.join(' ');
  if (key === 'risk') return entry.risk === null ? null : RISKS.indexOf(entry.risk);
  if (key === 'durationMs') return entry.durationMs;
  if (key === 'requester' || key === 'approver') return entry[key]?.toLowerCase() ?? null;
  return entry[key];
}
