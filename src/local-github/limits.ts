/** Rate limits as GitHub keeps them: requests per hour and token, content writes per minute and hour. */
import { ApiError } from './routes/call';

export type LimitSeed = {
  /** Requests per hour and token. GitHub gives `GITHUB_TOKEN` 1,000 per repository. */
  readonly requestsPerHour?: number;
  readonly writesPerMinute?: number;
  readonly writesPerHour?: number;
};

export type Rate = {
  readonly limit: number;
  readonly remaining: number;
  readonly used: number;
  readonly reset: number;
};

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

type Window = { readonly startedAt: number; readonly used: number };

export class Limits {
  readonly #limits: Required<LimitSeed>;
  readonly #now: () => number;
  readonly #windows = new Map<string, Window>();
  #writes: readonly number[] = [];

  constructor(now: () => number, seed: LimitSeed) {
    this.#now = now;
    this.#limits = { requestsPerHour: 1_000, writesPerMinute: 80, writesPerHour: 500, ...seed };
  }

  /** Counts one request; throws GitHub's refusal when the hour's are used up. */
  countRequest(token: string): void {
    const { startedAt, used } = this.#window(token);
    this.#windows.set(token, { startedAt, used: used + 1 });
    if (used + 1 > this.#limits.requestsPerHour) throw primaryLimit(this.rateOf(token));
  }

  /** Counts one write of content (comment, reaction, label); throws when they come too fast. */
  countWrite(): void {
    const now = this.#now();
    this.#writes = [...this.#writes.filter((at) => at > now - HOUR_MS), now];
    const lastMinute = this.#writes.filter((at) => at > now - MINUTE_MS).length;
    if (lastMinute > this.#limits.writesPerMinute || this.#writes.length > this.#limits.writesPerHour)
      throw secondaryLimit(60);
  }

  rateOf(token: string): Rate {
    const { startedAt, used } = this.#window(token);
    const limit = this.#limits.requestsPerHour;
    const reset = Math.ceil((startedAt + HOUR_MS) / 1000);
    return { limit, remaining: Math.max(limit - used, 0), used: Math.min(used, limit), reset };
  }

  #window(token: string): Window {
    const found = this.#windows.get(token);
    const fresh = { startedAt: this.#now(), used: 0 };
    return found === undefined || found.startedAt + HOUR_MS <= this.#now() ? fresh : found;
  }
}

export function rateHeaders(rate: Rate): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': String(rate.limit),
    'x-ratelimit-remaining': String(rate.remaining),
    'x-ratelimit-used': String(rate.used),
    'x-ratelimit-reset': String(rate.reset),
    'x-ratelimit-resource': 'core',
  };
}

export function primaryLimit(rate: Rate, status: 403 | 429 = 403): ApiError {
  const headers = rateHeaders({ ...rate, remaining: 0, used: rate.limit });
  return new ApiError(status, 'API rate limit exceeded for installation.', { headers });
}

export function secondaryLimit(retryAfterS: number, status: 403 | 429 = 403): ApiError {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return new ApiError(status, message, { headers: { 'retry-after': String(retryAfterS) } });
}
