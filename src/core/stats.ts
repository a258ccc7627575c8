/** What have we seen? Records of many requests → the figures of a repository. */
import type { ExecutionStatus, LanguageId } from './types';

/** One report of the bot, as far as figures go. */
export type Seen = {
  readonly state: string;
  readonly reasonCode: string;
  readonly statuses: readonly ExecutionStatus[];
  /** `false` where output or tests were not as they should be. */
  readonly verified?: false;
  readonly languages: readonly LanguageId[];
  /** Of all its programs together; `null` when nothing ran. */
  readonly durationMs: number | null;
  /** `null` when nobody had to approve. */
  readonly approverId: number | null;
};

export type Stats = {
  /** Requests that ran. */
  readonly total: number;
  readonly succeeded: number;
  readonly failed: number;
  /** 0..1; `null` when nothing ran. */
  readonly successRate: number | null;
  readonly averageMs: number | null;
  readonly approvals: number;
  readonly rejections: number;
  /** Refused by the policy of the repository. */
  readonly blocked: number;
  readonly syntaxErrors: number;
  /** Programs that ran, most first. */
  readonly byLanguage: readonly { readonly language: LanguageId; readonly count: number }[];
};

const hasRun = ({ state, statuses }: Seen): boolean =>
  state === 'done' && statuses.some((status) => status !== 'not-run' && status !== 'infra-error');

export function statsOf(seen: readonly Seen[]): Stats {
  const ran = seen.filter(hasRun);
  const succeeded = ran.filter(
    ({ statuses, verified }) => verified !== false && statuses.every((status) => status === 'ok'),
  ).length;
  const times = ran.flatMap(({ durationMs }) => (durationMs === null ? [] : [durationMs]));
  const because = (reasonCode: string): number => seen.filter((each) => each.reasonCode === reasonCode).length;
  return {
    total: ran.length,
    succeeded,
    failed: ran.length - succeeded,
    successRate: ran.length === 0 ? null : succeeded / ran.length,
    averageMs: times.length === 0 ? null : times.reduce((sum, ms) => sum + ms, 0) / times.length,
    approvals: ran.filter(({ approverId }) => approverId !== null).length,
    rejections: seen.filter(({ state }) => state === 'rejected').length,
    blocked: because('blocked_by_policy'),
    syntaxErrors: because('syntax_error'),
    byLanguage: languagesOf(ran),
  };
}

function languagesOf(ran: readonly Seen[]): Stats['byLanguage'] {
  const counts = new Map<LanguageId, number>();
  for (const { languages } of ran)
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .map(([language, count]) => ({ language, count }))
    .sort((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1));
}
