/**
 * What next? The loop of a task as a state machine: what the model said and how its programs ended go in, the next step
 * comes out. It never looks at code, calls nothing and keeps no time, so every way through it is a test of values.
 */
import { type Outcome, rankOf } from './attempt-outcome';

/** One request to the model and what became of it. Plain data: it is shown, stored in a report and read back. */
export type Attempt = {
  /** From 1. */
  readonly number: number;
  /** Of the exact bytes; empty where there was no program. */
  readonly codeDigest: string;
  /** Of the code without what makes no difference: two attempts that share it are the same program. */
  readonly likeness: string;
  readonly outcome: Outcome;
  /** More words, part foreign; `null` for none. */
  readonly detail: string | null;
  readonly tokens: number;
  /** The server did not say how many. */
  readonly isEstimated: boolean;
  readonly model: string;
  readonly requestId: string | null;
};

export type RefineRules = {
  /** Further attempts after the first. */
  readonly retries: number;
  /** Tokens of one reply. */
  readonly maxTokens: number;
  /** Tokens of the task, all attempts together. */
  readonly budget: number;
  /** False for a plan: nothing is run. */
  readonly execute: boolean;
};

export type Refinement = {
  readonly rules: RefineRules;
  readonly attempts: readonly Attempt[];
  /** The cap of the next reply: larger once after one that was cut. */
  readonly maxTokens: number;
};

/** What a call cost and who answered. */
export type Call = Pick<Attempt, 'tokens' | 'isEstimated' | 'model' | 'requestId'>;

export type RefineEvent =
  | { readonly kind: 'begun' }
  /** No program came: why, and what the model is told. */
  | { readonly kind: 'no-program'; readonly call: Call; readonly outcome: Outcome; readonly detail: string | null }
  | { readonly kind: 'program'; readonly call: Call; readonly codeDigest: string; readonly likeness: string }
  /** Syntax, scan and gate have spoken of the last program. */
  | { readonly kind: 'judged'; readonly verdict: 'run' | 'wait' | 'syntax' | 'refused'; readonly detail: string | null }
  /** An approval came for the last program. */
  | { readonly kind: 'approved' }
  | { readonly kind: 'ended'; readonly outcome: Outcome; readonly detail: string | null };

export type RefineStep =
  | { readonly kind: 'ask'; readonly maxTokens: number; readonly tokensLeft: number }
  | { readonly kind: 'judge' }
  | { readonly kind: 'run' }
  | { readonly kind: 'wait' }
  | { readonly kind: 'stop'; readonly why: Stop };

/** `settled`: the last attempt is the answer. Everything else gave up, and the best attempt is what there is. */
export type Stop =
  | 'settled'
  | 'planned'
  | 'refused-by-gate'
  | 'machine'
  | 'repeated'
  | 'oscillating'
  | 'retries'
  | Refusal;
type Refusal = 'model-refused' | 'model-unavailable' | 'model-failed' | 'truncated' | 'no-program' | 'budget';

export type Turn = { readonly state: Refinement; readonly step: RefineStep };

export const beginning = (rules: RefineRules, attempts: readonly Attempt[] = []): Refinement => ({
  rules,
  attempts,
  maxTokens: rules.maxTokens,
});

export function next(state: Refinement, event: RefineEvent): Turn {
  switch (event.kind) {
    case 'begun':
      return again(state);
    case 'no-program':
      return withoutProgram(added(state, { ...event.call, codeDigest: '', likeness: '' }, event), event.outcome);
    case 'program':
      return withProgram(state, event);
    case 'judged':
      return judged(state, event);
    case 'approved':
      return { state, step: { kind: 'run' } };
    case 'ended':
      return ended(settled(state, event), event.outcome);
  }
}

type Told = { readonly outcome: Outcome; readonly detail: string | null };

const added = (
  state: Refinement,
  made: Omit<Attempt, 'number' | 'outcome' | 'detail'>,
  { outcome, detail }: Told,
): Refinement => ({
  ...state,
  attempts: [...state.attempts, { number: state.attempts.length + 1, ...made, outcome, detail }],
});

/** The last attempt came to something. */
function settled(state: Refinement, { outcome, detail }: Told): Refinement {
  const last = state.attempts.at(-1);
  if (last === undefined) return state;
  return { ...state, attempts: [...state.attempts.slice(0, -1), { ...last, outcome, detail }] };
}

const stop = (state: Refinement, why: Stop): Turn => ({ state, step: { kind: 'stop', why } });

export const spentBy = (attempts: readonly Attempt[]): number => attempts.reduce((sum, { tokens }) => sum + tokens, 0);

/** A reply of fewer tokens holds no program: asking for it would only cost. */
const REPLY_MIN = 64;

/** Asks once more, while attempts and tokens last. */
function again(state: Refinement): Turn {
  const { rules, attempts, maxTokens } = state;
  if (attempts.length > rules.retries) return stop(state, 'retries');
  const tokensLeft = rules.budget - spentBy(attempts);
  if (tokensLeft < Math.min(REPLY_MIN, rules.maxTokens)) return stop(state, 'budget');
  return { state, step: { kind: 'ask', maxTokens: Math.min(maxTokens, tokensLeft), tokensLeft } };
}

function withoutProgram(state: Refinement, outcome: Outcome): Turn {
  const times = (wanted: Outcome) => state.attempts.filter((attempt) => attempt.outcome === wanted).length;
  switch (outcome) {
    case 'refused':
      return stop(state, 'model-refused');
    case 'unavailable':
      return stop(state, 'model-unavailable');
    case 'failed':
      return stop(state, 'model-failed');
    case 'over-budget':
      return stop(state, 'budget');
    case 'truncated':
      return times('truncated') > 1
        ? stop(state, 'truncated')
        : again({ ...state, maxTokens: state.rules.maxTokens * 2 });
    case 'no-code':
      return times('no-code') > 1 ? stop(state, 'no-program') : again(state);
    default:
      return again(state);
  }
}

/** The same program would end the same way: it is not run a second time. */
function withProgram(
  state: Refinement,
  { call, codeDigest, likeness }: Extract<RefineEvent, { kind: 'program' }>,
): Turn {
  const made = { ...call, codeDigest, likeness };
  const before = state.attempts.filter((attempt) => attempt.likeness !== '');
  if (before.at(-1)?.likeness === likeness)
    return stop(added(state, made, { outcome: 'repeated', detail: null }), 'repeated');
  if (before.some((attempt) => attempt.likeness === likeness))
    return stop(added(state, made, { outcome: 'oscillating', detail: null }), 'oscillating');
  return { state: added(state, made, { outcome: 'written', detail: null }), step: { kind: 'judge' } };
}

function judged(state: Refinement, { verdict, detail }: Extract<RefineEvent, { kind: 'judged' }>): Turn {
  switch (verdict) {
    case 'syntax':
      return again(settled(state, { outcome: 'syntax-error', detail }));
    case 'refused':
      return stop(settled(state, { outcome: 'blocked', detail }), 'refused-by-gate');
    case 'wait':
      return state.rules.execute
        ? { state: settled(state, { outcome: 'waits', detail }), step: { kind: 'wait' } }
        : stop(settled(state, { outcome: 'planned', detail }), 'planned');
    case 'run':
      return state.rules.execute
        ? { state, step: { kind: 'run' } }
        : stop(settled(state, { outcome: 'planned', detail }), 'planned');
  }
}

function ended(state: Refinement, outcome: Outcome): Turn {
  switch (outcome) {
    case 'ran':
    case 'verified':
    case 'cancelled':
      return stop(state, 'settled');
    case 'machine-failed':
      return stop(state, 'machine');
    default:
      return again(state);
  }
}

/** The best of the attempts that were run here; of equals the later one, which knew more. `null` when none was. */
export function bestOf(attempts: readonly Attempt[], ran: ReadonlySet<number>): Attempt | null {
  return attempts.reduce<Attempt | null>(
    (best, attempt) =>
      ran.has(attempt.number) && (best === null || rankOf(attempt.outcome) >= rankOf(best.outcome)) ? attempt : best,
    null,
  );
}
