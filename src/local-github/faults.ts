/** Faults on order: the ways in which GitHub fails, lies or changes while somebody looks. */

import { primaryLimit, secondaryLimit } from './limits';
import { type Answer, ApiError } from './routes/call';

/** An operationId (`issues/create-comment`, or `graphql`), a pattern on `METHOD /path`, or a test of the request. */
export type Matcher = string | RegExp | ((request: Asked) => boolean);

export type Asked = {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
};

export type Fault =
  /** Answers so, without doing anything. `after: 'work'` does it first: the answer is lost, the deed is not. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly after?: 'work';
    }
  /** Requests used up until `resetInS` seconds from now. */
  | { readonly kind: 'primary-rate-limit'; readonly resetInS: number; readonly status?: 403 | 429 }
  | { readonly kind: 'secondary-rate-limit'; readonly retryAfterS: number; readonly status?: 403 | 429 }
  /** Takes the request and never answers. */
  | { readonly kind: 'silence'; readonly after?: 'work' }
  /** Closes the connection instead of answering. */
  | { readonly kind: 'hang-up'; readonly after?: 'work' }
  /** Changes the world right before the request is served. */
  | { readonly kind: 'change'; readonly change: () => void }
  /** Alters the body of the answer; what comes out is still held against the description. */
  | { readonly kind: 'rewrite'; readonly rewrite: (body: unknown) => unknown }
  /** Waits before serving. */
  | { readonly kind: 'delay'; readonly ms: number };

/** How often, and after how many matching requests that go through unharmed. */
export type Times = { readonly times?: number; readonly after?: number };

/** What comes back at the end: an answer, a closed connection, or nothing ever. */
export type Ending = { readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'hang-up' | 'silence' };

/** All the faults of one request together. */
export type Disturbance = {
  readonly before: () => Promise<void>;
  readonly skipsWork: boolean;
  readonly rewrite: (answer: Answer) => Answer;
  readonly ending: (answer: Answer, nowMs: number) => Ending;
};

type Order = { readonly matcher: Matcher; readonly fault: Fault; times: number; after: number };

export class Faults {
  readonly #orders: Order[] = [];

  order(matcher: Matcher, fault: Fault | number, { times = 1, after = 0 }: Times = {}): void {
    const known = typeof fault === 'number' ? { kind: 'status' as const, status: fault } : fault;
    this.#orders.push({ matcher, fault: known, times, after });
  }

  clear(): void {
    this.#orders.length = 0;
  }

  /** What hits this request. Each order is used up by one request. */
  take(request: Asked): Disturbance {
    const hit = this.#orders.filter((order) => matches(order.matcher, request) && isDue(order));
    const faults = hit.map((order) => order.fault);
    const last = faults.find(isLast);
    return {
      before: async () => {
        for (const fault of faults) await before(fault);
      },
      skipsWork: last !== undefined && !('after' in last && last.after === 'work'),
      rewrite: (answer) => faults.reduce(rewritten, answer),
      ending: (answer, nowMs) => endingOf(last, answer, nowMs),
    };
  }
}

type LastFault = Exclude<Fault, { readonly kind: 'change' | 'rewrite' | 'delay' }>;

function isLast(fault: Fault): fault is LastFault {
  return fault.kind !== 'change' && fault.kind !== 'rewrite' && fault.kind !== 'delay';
}

async function before(fault: Fault): Promise<void> {
  if (fault.kind === 'change') fault.change();
  if (fault.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.ms));
}

function rewritten(answer: Answer, fault: Fault): Answer {
  return fault.kind === 'rewrite' ? { ...answer, body: fault.rewrite(answer.body) } : answer;
}

function isDue(order: Order): boolean {
  if (order.after > 0) {
    order.after -= 1;
    return false;
  }
  order.times -= 1;
  return order.times >= 0;
}

function matches(matcher: Matcher, request: Asked): boolean {
  if (typeof matcher === 'string') return matcher === request.operationId;
  if (matcher instanceof RegExp) return matcher.test(`${request.method} ${request.path}`);
  return matcher(request);
}

const MESSAGES: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  410: 'This issue was deleted',
  422: 'Validation Failed',
  429: 'Too many requests',
  500: 'Server Error',
  502: 'Server Error',
  503: 'Service unavailable',
};

function endingOf(fault: LastFault | undefined, answer: Answer, nowMs: number): Ending {
  switch (fault?.kind) {
    case undefined:
      return { kind: 'answer', answer };
    case 'silence':
    case 'hang-up':
      return { kind: fault.kind };
    case 'status': {
      const message = fault.message ?? MESSAGES[fault.status] ?? 'Error';
      const made = new ApiError(fault.status, message).answer;
      return { kind: 'answer', answer: { ...made, headers: { ...fault.headers } } };
    }
    case 'primary-rate-limit': {
      const reset = Math.ceil(nowMs / 1000) + fault.resetInS;
      const rate = { limit: 1_000, remaining: 0, used: 1_000, reset };
      return { kind: 'answer', answer: primaryLimit(rate, fault.status).answer };
    }
    case 'secondary-rate-limit':
      return { kind: 'answer', answer: secondaryLimit(fault.retryAfterS, fault.status).answer };
  }
}
