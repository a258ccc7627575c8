/** What does an answer that is no reply mean: ask in another form, try again, or give up with words? Pure. */
import type { ModelFailure } from '../../app/ports';
import { blamesFormat, blamesLength, type Form, lowered } from './ladder';
import * as words from './words';

export type Judgement =
  | { readonly kind: 'lower'; readonly form: Form }
  /** `waitMs`: what the server asked for; `null`: it did not say. */
  | { readonly kind: 'again'; readonly waitMs: number | null }
  | { readonly kind: 'stop'; readonly failure: ModelFailure };

export type Refusal = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
};

/** Servers that are busy, restarting, or behind a gateway that lost them. */
const PASSING = new Set([408, 409, 425, 429, 500, 502, 503, 504, 520, 522, 524, 529]);

/** These may also mean that it could not build a grammar from our schema. */
const BROKEN = new Set([500, 501]);

const stop = (failure: ModelFailure): Judgement => ({ kind: 'stop', failure });

/** Long enough for any error; patterns never see more of a hostile one. */
const COMPLAINT_CHARACTERS_MAX = 4_000;

export function judge(refusal: Refusal, form: Form, nowMs: number): Judgement {
  const { status } = refusal;
  const error = errorOf(refusal.body);
  const complaint: Complaint = {
    status,
    text: refusal.text.slice(0, COMPLAINT_CHARACTERS_MAX),
    code: `${word(error['code'])} ${word(error['type'])}`,
    parameter: word(error['param']),
  };
  const final = finalFailure(refusal, complaint);
  if (final !== null) return stop(final);
  if (status === 400 || status === 422) return judgeForm(form, complaint);
  if (BROKEN.has(status) && blamesFormat(complaint.text) && form.format !== 'text')
    return { kind: 'lower', form: { ...form, format: 'text' } };
  if (PASSING.has(status)) return { kind: 'again', waitMs: waitOf(refusal.headers, nowMs) };
  return stop(status < 300 ? words.NO_COMPLETION : words.ODD_STATUS(status));
}

/** What no other form and no further try would change. */
function finalFailure({ status, body }: Refusal, { text, code }: Complaint): ModelFailure | null {
  const isJson = body !== undefined;
  if (status === 402 || /insufficient_quota|billing|exceeded_current_quota/.test(code)) return words.NO_QUOTA;
  if (status < 300) return isJson ? null : words.NOT_JSON(status);
  if (status < 400) return words.REDIRECTED;
  switch (status) {
    case 401:
    case 407:
      return words.WRONG_KEY(status);
    case 403:
      return isJson ? words.WRONG_KEY(status) : words.NOT_JSON(status);
    case 404:
      // A page that is not found is a wrong path; JSON that speaks of the model is a missing model.
      return isJson && /model|deployment/i.test(text) ? words.RETIRED(status) : words.WRONG_PATH(status);
    case 405:
      return words.WRONG_PATH(status);
    case 410:
      return words.RETIRED(status);
    case 413:
      return words.TOO_LONG_PROMPT;
    default:
      return null;
  }
}

/** What the server says of its refusal. */
type Complaint = {
  readonly status: number;
  readonly text: string;
  readonly code: string;
  /** Empty: it names none. */
  readonly parameter: string;
};

function judgeForm(form: Form, { text, code, status, parameter }: Complaint): Judgement {
  if (/content_filter|content_policy|ResponsibleAI/i.test(`${code} ${text}`)) return stop(words.FILTERED);
  if (/context_length|exceed_context|context (length|window|size)|maximum context/i.test(`${code} ${text}`))
    return stop(words.TOO_LONG_PROMPT);
  if (blamesLength(text)) return stop(words.CAP_TOO_LARGE);
  const next = lowered(form, text, parameter === '' ? null : parameter);
  return next === null ? stop(words.NOT_UNDERSTOOD(status)) : { kind: 'lower', form: next };
}

const word = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 200) : '');

/** The fields of the error, wrapped (`{error: {…}}`) as OpenAI does or bare as older servers do. */
function errorOf(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null) return {};
  const bare: Readonly<Record<string, unknown>> = { ...body };
  const wrapped = bare['error'];
  return typeof wrapped === 'object' && wrapped !== null ? { ...wrapped } : bare;
}

/** Gateways send errors with status 200 and the real one inside. */
export function realStatus({ status, body }: Pick<Refusal, 'status' | 'body'>): number {
  const code = Number(errorOf(body)['code'] ?? Number.NaN);
  return status < 300 && Number.isInteger(code) && code >= 400 && code < 600 ? code : status;
}

/** Seconds or a date, or milliseconds where the server is that exact. */
export function waitOf(headers: Headers, nowMs: number): number | null {
  const exact = Number.parseFloat(headers.get('retry-after-ms') ?? '');
  if (exact >= 0) return exact;
  const said = headers.get('retry-after') ?? '';
  if (/^\d+(\.\d+)?$/.test(said.trim())) return Number(said) * 1000;
  const date = Date.parse(said);
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}
