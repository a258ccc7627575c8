/** How much may one account, and everybody together, ask for in a window of time? */

export type Asked = {
  /** The asking command: several reports of one request count once. */
  readonly source: string;
  readonly requesterId: number;
  readonly atMs: number;
};

export type QuotaRules = {
  readonly perUser: number;
  readonly perRepository: number;
  readonly windowMs: number;
};

/** Which limit is reached; `null` when one more request is all right. */
export function quotaReached(
  asked: readonly Asked[],
  requesterId: number,
  { perUser, perRepository, windowMs, nowMs }: QuotaRules & { readonly nowMs: number },
): 'user' | 'repository' | null {
  const recent = asked.filter(({ atMs }) => atMs > nowMs - windowMs);
  const count = (some: readonly Asked[]): number => new Set(some.map(({ source }) => source)).size;
  if (count(recent.filter((each) => each.requesterId === requesterId)) >= perUser) return 'user';
  return count(recent) >= perRepository ? 'repository' : null;
}
