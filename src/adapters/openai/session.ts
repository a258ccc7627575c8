/**
 * All questions of one task: each is asked until a reply came, the server refused for good, or tokens, time or tries ran
 * out. Retries, deadline and form are ours: the SDK's would start each try's time anew and count no tokens.
 */
import type { Model, ModelAnswer, ModelFailure, ModelReply, ModelRequest } from '../../app/ports';
import { err, ok, type Result } from '../../core/result';
import { readCompletion, withoutKey } from './completion';
import { judge, realStatus } from './judge';
import { FIRST_FORM, type Form, isSameForm } from './ladder';
import { type Sent, type Server, send } from './send';
import { promptTokens, replyTokens } from './tokens';
import * as words from './words';

/** Of one question, all for the same passing reason. */
const TRIES_MAX = 3;

/** Fewer tokens than this hold no program; unless fewer were asked for. */
const REPLY_TOKENS_MIN = 256;

const BACKOFF_MS = 500;

export type Session = Server & { readonly timeoutMs: number; readonly backoffMs?: number };

export function openSession(the: Session): Model {
  let form = FIRST_FORM;
  let spentMs = 0;
  return {
    async ask(request, tokensLeft, signal) {
      const began = performance.now();
      const leftMs = the.timeoutMs - spentMs;
      if (leftMs <= 0) return { requests: 0, usage: NOTHING, outcome: err(words.OUT_OF_TIME) };
      const deadline = AbortSignal.timeout(Math.ceil(leftMs));
      const question: Question = {
        the,
        request,
        tokensLeft,
        stopped: signal,
        signal: AbortSignal.any([signal, deadline]),
        leftMs: () => leftMs - (performance.now() - began),
      };
      const asked = await pursue(question, form);
      form = asked.form;
      spentMs += performance.now() - began;
      return asked.answer;
    },
  };
}

const NOTHING = { tokens: 0, isEstimated: false };

type Question = {
  readonly the: Session;
  readonly request: ModelRequest;
  readonly tokensLeft: number;
  /** Fires when the caller gave up. */
  readonly stopped: AbortSignal;
  /** Fires then, and at the deadline. */
  readonly signal: AbortSignal;
  readonly leftMs: () => number;
};

/** What one question has cost so far, and in which form it goes out next. */
type Course = {
  readonly form: Form;
  readonly requests: number;
  readonly tokens: number;
  readonly isEstimated: boolean;
  /** Tries that failed for a passing reason. */
  readonly failures: number;
  /** Forms that this question was refused in: servers that contradict themselves must not turn it in a circle. */
  readonly refused: readonly Form[];
};

type Asked = { readonly answer: ModelAnswer; readonly form: Form };

async function pursue(question: Question, form: Form): Promise<Asked> {
  let course: Course = { form, requests: 0, tokens: 0, isEstimated: false, failures: 0, refused: [] };
  for (;;) {
    const cap = replyCap(question, course.tokens);
    if (cap === null) return ended(course, err(words.OUT_OF_TOKENS));
    if (question.signal.aborted) return ended(course, err(outOfTime(question)));
    const sent = await send(question.the, { request: question.request, form: course.form, cap }, question.signal);
    const turn = await settle(question, course, { sent, cap });
    if (turn.outcome !== null) return ended(turn.course, turn.outcome);
    course = turn.course;
  }
}

function ended({ requests, tokens, isEstimated, form }: Course, outcome: Result<ModelReply, ModelFailure>): Asked {
  return { form, answer: { requests, usage: { tokens, isEstimated }, outcome } };
}

/** How long the reply may be, so that prompt and reply together stay within what is left; `null`: too little for one. */
function replyCap({ request, tokensLeft }: Question, used: number): number | null {
  const cap = Math.min(request.maxTokens, Math.floor(tokensLeft) - used - promptTokens(request));
  return cap < Math.min(request.maxTokens, REPLY_TOKENS_MIN) ? null : cap;
}

const outOfTime = ({ stopped, the }: Question): ModelFailure =>
  stopped.aborted ? words.STOPPED : words.SILENT(the.timeoutMs);

type Delivery = { readonly sent: Sent; readonly cap: number };

/** `outcome: null`: the question goes on. */
type Turn = { readonly course: Course; readonly outcome: Result<ModelReply, ModelFailure> | null };

async function settle(question: Question, before: Course, { sent, cap }: Delivery): Promise<Turn> {
  const course = charged(before, costOf(question.request, { sent, cap }));
  switch (sent.kind) {
    case 'aborted':
      return { course, outcome: err(outOfTime(question)) };
    case 'too-long':
      return { course, outcome: err(words.TOO_LONG_REPLY) };
    case 'lost':
      if (sent.cause === 'cut' || sent.cause === 'refused')
        return again(question, course, { waitMs: null, giveUp: () => words.UNREACHABLE(sent.cause) });
      return { course, outcome: err(words.UNREACHABLE(sent.cause)) };
    case 'answered':
      return settleAnswer(question, course, sent);
  }
}

type Answered = Extract<Sent, { readonly kind: 'answered' }>;

async function settleAnswer(question: Question, course: Course, sent: Answered): Promise<Turn> {
  const completion = completionOf(sent);
  if (completion !== null) return { course, outcome: ok(withoutKey(completion.reply, question.the.apiKey)) };
  if (isCut(sent)) return again(question, course, { waitMs: null, giveUp: () => words.UNREACHABLE('cut') });
  const status = realStatus(sent);
  const verdict = judge({ ...sent, status }, course.form, Date.now());
  switch (verdict.kind) {
    case 'lower':
      return inForm(verdict.form, course, status);
    case 'stop':
      return { course, outcome: err(verdict.failure) };
    case 'again':
      return again(question, course, { waitMs: verdict.waitMs, giveUp: (tries) => words.BUSY(status, tries) });
  }
}

function inForm(form: Form, before: Course, status: number): Turn {
  const course = { ...before, form, refused: [...before.refused, before.form] };
  const isKnown = course.refused.some((each) => isSameForm(each, form));
  return { course, outcome: isKnown ? err(words.NOT_UNDERSTOOD(status)) : null };
}

const completionOf = (sent: Answered) =>
  sent.status >= 200 && sent.status < 300
    ? readCompletion(sent.body, sent.headers.get('x-request-id') ?? sent.headers.get('apim-request-id'))
    : null;

/** Begins like JSON and does not end so: the server closed early, in good order. */
const isCut = ({ status, body, text }: Answered): boolean =>
  status >= 200 && status < 300 && body === undefined && /^\s*\{/.test(text);

type Retry = { readonly waitMs: number | null; readonly giveUp: (tries: number) => ModelFailure };

async function again(question: Question, before: Course, { waitMs, giveUp }: Retry): Promise<Turn> {
  const course = { ...before, failures: before.failures + 1 };
  if (course.failures >= TRIES_MAX) return { course, outcome: err(giveUp(course.failures)) };
  const backoffMs = (question.the.backoffMs ?? BACKOFF_MS) * 2 ** before.failures * (0.75 + Math.random() / 4);
  const wait = waitMs ?? backoffMs;
  if (wait >= question.leftMs())
    return { course, outcome: err(waitMs === null ? giveUp(course.failures) : words.WAIT_TOO_LONG(wait)) };
  await pause(wait, question.signal);
  return { course, outcome: null };
}

/** Ends early when the signal fires; whoever goes on looks at it. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}

type Cost = { readonly requests: number; readonly tokens: number; readonly isEstimated: boolean };

const charged = (course: Course, cost: Cost): Course => ({
  ...course,
  requests: course.requests + cost.requests,
  tokens: course.tokens + cost.tokens,
  isEstimated: course.isEstimated || cost.isEstimated,
});

/** After these the model may have written all that it was allowed to, and nobody will ever tell. */
const MAYBE_WRITTEN = new Set([408, 504, 524]);

function costOf(request: ModelRequest, { sent, cap }: Delivery): Cost {
  const prompt = promptTokens(request);
  const guess = (reply: number): Cost => ({ requests: 1, tokens: prompt + reply, isEstimated: true });
  if (sent.kind === 'lost' && sent.cause !== 'cut') return { requests: 0, tokens: 0, isEstimated: false };
  if (sent.kind !== 'answered') return guess(cap);
  const completion = completionOf(sent);
  if (completion !== null)
    return completion.tokens === null
      ? guess(Math.max(replyTokens(completion.reply.text), completion.reply.finish === 'length' ? cap : 0))
      : { requests: 1, tokens: completion.tokens, isEstimated: false };
  if (isCut(sent) || MAYBE_WRITTEN.has(realStatus(sent))) return guess(cap);
  // Refused before a model saw it. A filter has read the prompt, and a failing server may have.
  const isRefused = sent.status >= 300 && sent.status < 500 && !/content_filter/.test(sent.text);
  return isRefused ? { requests: 1, tokens: 0, isEstimated: false } : guess(0);
}
