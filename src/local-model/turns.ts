/** What the scripted model does when it is its turn: it writes, or it fails in one of the ways in which servers fail. */

export type Turn =
  | {
      readonly kind: 'reply';
      readonly text: string;
      /** Left out: `stop`, or `length` where the text is longer than the request allows. */
      readonly finish?: 'stop' | 'length' | 'content_filter';
      /** The message's own field for a refusal. */
      readonly refusal?: string;
      /** `none`: no usage in the answer. `absurd`: one that cannot be. */
      readonly usage?: 'exact' | 'none' | 'absurd';
      /** Waits before it answers. */
      readonly delayMs?: number;
    }
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly error: ApiError;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Text that is no JSON, as proxies and login pages send it. */
  | { readonly kind: 'page'; readonly status?: number; readonly html?: string }
  /** Any JSON at all. */
  | { readonly kind: 'json'; readonly status?: number; readonly body: unknown }
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: 301 | 302 | 307 | 308 }
  /** Takes the request and never answers. */
  | { readonly kind: 'hang' }
  /** Closes the connection; nothing was written. */
  | { readonly kind: 'hang-up' }
  /** The model wrote all of it, and the connection breaks after this share of the answer. */
  | { readonly kind: 'cut'; readonly text: string; readonly share: number }
  /** Ends in good order after this share of the answer, as a proxy with a full buffer does. */
  | { readonly kind: 'half'; readonly text: string; readonly share: number }
  /** A body that never ends: fast (a flood), or a byte at a time. */
  | { readonly kind: 'endless'; readonly pace: 'flood' | 'drip' };

/** As OpenAI writes its errors; others leave fields out or number their codes. */
export type ApiError = {
  readonly message: string;
  readonly type?: string;
  readonly param?: string | null;
  readonly code?: string | number | null;
};

export const says = (text: string): Turn => ({ kind: 'reply', text });

export const refuses = (refusal: string): Turn => ({ kind: 'reply', text: '', refusal });

/** Without `retryAfterS` it does not say when to come again. */
export const limitsRate = (retryAfterS?: number | string): Turn => ({
  kind: 'error',
  status: 429,
  error: { message: 'Rate limit reached for requests', type: 'requests', param: null, code: 'rate_limit_exceeded' },
  ...(retryAfterS === undefined ? {} : { headers: { 'retry-after': String(retryAfterS) } }),
});

export const hasNoQuota = (): Turn => ({
  kind: 'error',
  status: 429,
  error: {
    message: 'You exceeded your current quota, please check your plan and billing details.',
    type: 'insufficient_quota',
    param: null,
    code: 'insufficient_quota',
  },
});

export const fails = (status: number, message = 'The server had an error while processing your request.'): Turn => ({
  kind: 'error',
  status,
  error: { message, type: 'server_error', param: null, code: null },
});

export const filters = (): Turn => ({
  kind: 'error',
  status: 400,
  error: {
    message: 'The response was filtered due to the prompt triggering the content management policy.',
    type: 'invalid_request_error',
    param: 'prompt',
    code: 'content_filter',
  },
});
