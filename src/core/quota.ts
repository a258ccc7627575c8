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

export type QuotaLeft = {
  /** Requests that are still all right; never negative. */
  readonly count: number;
  /** The limit that is reached first. */
  readonly limit: 'user' | 'repository';
};

export function quotaLeft(
  asked: readonly Asked[],
  requesterId: number,
  { perUser, perRepository, windowMs, nowMs }: QuotaRules & { readonly nowMs: number },
): QuotaLeft {
  const recent = asked.filter(({ atMs }) => atMs > nowMs - windowMs);
  const count = (some: readonly Asked[]): number => new Set(some.map(({ source }) => source)).size;
  const user = Math.max(0, perUser - count(recent.filter((each) => each.requesterId === requesterId)));
  const repository = Math.max(0, perRepository - count(recent));
  return user <= repository ? { count: user, limit: 'user' } : { count: repository, limit: 'repository' };
}
