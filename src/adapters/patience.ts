/** How long one request to GitHub may take, and when a refused one is asked again. */
import { defaults } from '@actions/github/lib/utils';

export type Patience = {
  readonly answerMaxMs: number;
  /** Once GitHub has not answered, nobody should wait that long for every further request. */
  readonly answerMaxWhenSilentMs: number;
  /** Longest wait that a rate limit may ask for; more is an error with the time in it. */
  readonly waitMaxS: number;
  /** Before a request that failed is asked for the second time; before the third it is four times as long. */
  readonly againAfterMs: number;
  readonly betweenWritesMs: number;
};

/** GitHub asks for a pause between writes; this one keeps a burst under 80 a minute and a single report quick. */
export const PATIENCE: Patience = {
  answerMaxMs: 10_000,
  answerMaxWhenSilentMs: 2_000,
  waitMaxS: 60,
  againAfterMs: 1_000,
  betweenWritesMs: 100,
};

/** A GitHub on this machine answers one caller (the demo, `simulate`, a test): nobody else is kept waiting by our writes. */
export const patienceFor = (apiUrl: string): Patience =>
  LOOPBACK.test(new URL(apiUrl).hostname) ? { ...PATIENCE, betweenWritesMs: 0 } : PATIENCE;

const LOOPBACK = /^(?:127(?:\.\d+){3}|\[::1\])$/;

const TRIES_MAX = 3;

type Answers = Pick<Patience, 'answerMaxMs' | 'answerMaxWhenSilentMs' | 'waitMaxS'>;

/**
 * A fetch that ends: each try has a deadline, and a 403 or 429 that carries `retry-after` is asked again after
 * exactly that time, if it is at most `waitMaxS` seconds. Everything else is the caller's.
 */
export function patientFetch({ answerMaxMs, answerMaxWhenSilentMs, waitMaxS }: Answers): typeof fetch {
  const inner: typeof fetch = defaults.request?.fetch ?? fetch;
  let silent = false;
  const once: typeof fetch = async (input, init) => {
    const deadline = AbortSignal.timeout(silent ? answerMaxWhenSilentMs : answerMaxMs);
    const signal = init?.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
    try {
      const response = await inner(input, { ...init, signal });
      silent = false;
      return response;
    } catch (error) {
      silent = true;
      throw error;
    }
  };
  return async (input, init) => {
    for (let tries = 1; ; tries += 1) {
      const response = await once(input, init);
      const waitS = Number(response.headers.get('retry-after') ?? Number.NaN);
      const refused = response.status === 403 || response.status === 429;
      if (!refused || tries >= TRIES_MAX || !(waitS >= 0 && waitS <= waitMaxS)) return response;
      await response.body?.cancel();
      await new Promise((resolve) => setTimeout(resolve, waitS * 1000));
    }
  };
}
