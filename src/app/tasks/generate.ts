/**
 * A task becomes a program: asks the model, judges and runs what it writes, and asks again with how that failed. What
 * comes next is core/refine's to say; here it is done.
 */
import { randomBytes } from 'node:crypto';
import { outcomeOf } from '../../core/attempt-outcome';
import { textDigest } from '../../core/digest';
import { bounded, type Hidden, ofReading, ofResult, ofSyntax } from '../../core/feedback';
import { likenessOf } from '../../core/likeness';
import { valuesOf } from '../../core/masking';
import { type Correction, promptFor, tokensAbout } from '../../core/prompt';
import {
  type Attempt,
  beginning,
  bestOf,
  type Call,
  next,
  type RefineEvent,
  type Refinement,
  type RefineRules,
  type RefineStep,
  type Stop,
} from '../../core/refine';
import { type Reading, readReply, replySchema, type Written } from '../../core/reply';
import type { Result } from '../../core/result';
import type { Task } from '../../core/task';
import type { Snippet } from '../../core/types';
import { LANGUAGES, languageOf } from '../../languages';
import type { Plan } from '../plan';
import type { Model, ModelAnswer, ModelFailure } from '../ports';
import type { Ran } from '../run-request';
import { pack, unpack } from './packing';
import { detailOf, FAILURES, generationOf, type Tried } from './tried';

/** All that making a program needs; who may and where it stands is settled already. */
export type Workbench = {
  readonly task: Task;
  readonly rules: RefineRules;
  readonly limits: Plan['limits'];
  readonly model: Model;
  readonly modelName: string;
  readonly secrets: readonly string[];
  readonly signal: AbortSignal;
  /** The program with everything that serves it, or why it may not even be looked at. */
  snippetOf(program: string, tests: string | null): Result<Snippet, { readonly message: string }>;
  /** Syntax, scan, digest and verdict. */
  planOf(snippet: Snippet): Promise<Plan>;
  /** `isApproved`: by a decision on exactly this plan, not by the gate. */
  run(plan: Plan, isApproved: boolean): Promise<Ran>;
};

export type Made = {
  readonly why: Stop | 'waiting';
  readonly attempts: readonly Attempt[];
  /** What the report shows: the program that waits, that was planned, or the best of those that ran; `null` for none. */
  readonly answer: Tried | null;
  /** Why no reply came, where that ended it. */
  readonly failure: ModelFailure | null;
};

export const generate = (bench: Workbench): Promise<Made> => new Making(bench, []).go({ kind: 'begun' });

/** Goes on where a waiting report stopped: its program runs as it was approved. */
export const goOn = (bench: Workbench, attempts: readonly Attempt[], approved: Tried): Promise<Made> =>
  new Making(bench, attempts, approved).go({ kind: 'approved' });

class Making {
  readonly #bench: Workbench;
  readonly #hidden: Hidden;
  readonly #tried = new Map<number, Tried>();
  readonly #earlier: number;
  #state: Refinement;
  #last: Tried | null = null;
  #written: Written | null = null;
  #feedback = '';
  #failure: ModelFailure | null = null;

  constructor(bench: Workbench, attempts: readonly Attempt[], approved: Tried | null = null) {
    const { shared } = bench.task;
    this.#bench = bench;
    this.#hidden = { secrets: bench.secrets, values: valuesOf(shared.parameters, shared.stdin) };
    this.#state = beginning(bench.rules, attempts);
    this.#earlier = attempts.length;
    this.#last = approved;
  }

  async go(first: RefineEvent): Promise<Made> {
    for (let event = first; ; ) {
      const { state, step } = next(this.#state, event);
      this.#state = state;
      if (step.kind === 'wait') return this.#end('waiting', this.#last);
      if (step.kind === 'stop') return this.#end(step.why, this.#answerFor(step.why));
      event = await this.#take(step);
    }
  }

  #take(step: Extract<RefineStep, { readonly kind: 'ask' | 'judge' | 'run' }>): Promise<RefineEvent> {
    switch (step.kind) {
      case 'ask':
        return this.#ask(step);
      case 'judge':
        return this.#judge();
      case 'run':
        return this.#run();
    }
  }

  #end(why: Made['why'], answer: Tried | null): Made {
    return { why, attempts: this.#state.attempts, answer, failure: this.#failure };
  }

  #answerFor(why: Stop): Tried | null {
    if (why === 'settled' || why === 'planned' || why === 'refused-by-gate' || why === 'machine') return this.#last;
    const best = bestOf(this.#state.attempts, new Set(this.#tried.keys()));
    return best === null ? this.#last : (this.#tried.get(best.number) ?? null);
  }

  async #ask({ maxTokens, tokensLeft }: Extract<RefineStep, { kind: 'ask' }>): Promise<RefineEvent> {
    const { task, limits, model, signal } = this.#bench;
    const wantsTests = task.options.tests && task.tests === null;
    const messages = promptFor({
      task,
      limits,
      wantsTests,
      title: LANGUAGES[task.language].title,
      tests: this.#requestersTests(),
      correction: this.#correction(),
      nonce: randomBytes(16).toString('hex'),
    });
    const room = tokensLeft - tokensAbout(messages);
    if (room <= 0) return this.#overBudget();
    const request = { messages, maxTokens: Math.min(maxTokens, room), schema: replySchema(wantsTests) };
    return this.#heard(await model.ask(request, tokensLeft, signal));
  }

  #requestersTests(): Snippet['tests'] {
    const probe = this.#bench.snippetOf('probe\n', null);
    return probe.ok ? probe.value.tests : null;
  }

  #correction(): Correction | null {
    if (this.#feedback === '') return null;
    return { code: this.#last?.program ?? null, tests: this.#last?.tests ?? null, feedback: this.#feedback };
  }

  /** Nothing was sent, so nothing was spent. */
  #overBudget(): RefineEvent {
    const call = { tokens: 0, isEstimated: false, model: this.#bench.modelName, requestId: null };
    return { kind: 'no-program', call, outcome: 'over-budget', detail: null };
  }

  #heard({ usage, outcome }: ModelAnswer): RefineEvent {
    const named = { ...usage, model: this.#bench.modelName, requestId: null };
    if (!outcome.ok) {
      this.#failure = outcome.error;
      return { kind: 'no-program', call: named, outcome: FAILURES[outcome.error.reasonCode], detail: null };
    }
    const { model, requestId } = outcome.value;
    const call: Call = { ...usage, model: model.slice(0, 100), requestId: requestId?.slice(0, 100) ?? null };
    const { language } = this.#bench.task;
    return this.#read(readReply(outcome.value, { language, languageOf }), call);
  }

  #read(reading: Reading, call: Call): RefineEvent {
    const { task } = this.#bench;
    if (reading.kind !== 'program') {
      this.#feedback = bounded(ofReading(reading, LANGUAGES[task.language].title), this.#hidden);
      const detail = reading.kind === 'wrong-language' ? reading.word.slice(0, 40) : null;
      return { kind: 'no-program', call, outcome: reading.kind, detail };
    }
    // From here on the program is what its packed bytes say: they are what a report may have to carry.
    const code = unpack(pack(reading.written.code));
    const tests = task.options.tests && task.tests === null ? reading.written.tests : null;
    const snippet = code === null ? null : this.#bench.snippetOf(code, tests);
    if (code === null || snippet === null || !snippet.ok) {
      const why = snippet === null || snippet.ok ? 'The program is too long.' : snippet.error.message;
      this.#feedback = bounded(why, this.#hidden);
      return { kind: 'no-program', call, outcome: 'unfit', detail: why.slice(0, 200) };
    }
    this.#written = { ...reading.written, code, tests };
    return { kind: 'program', call, codeDigest: textDigest(code), likeness: likenessOf(code, tests, task.language) };
  }

  async #judge(): Promise<RefineEvent> {
    const written = this.#written;
    const snippet = written === null ? null : this.#bench.snippetOf(written.code, written.tests);
    if (written === null || snippet === null || !snippet.ok) throw new Error('There is no program to judge');
    const plan = await this.#bench.planOf(snippet.value);
    const [block] = plan.blocks;
    this.#last = {
      number: this.#state.attempts.length,
      program: written.code,
      tests: written.tests,
      generation: generationOf(written, block?.inspection.quality.metrics.complexity ?? 1),
      plan,
      ran: null,
    };
    const { verdict } = plan;
    if (verdict.kind === 'run') return { kind: 'judged', verdict: 'run', detail: null };
    if (verdict.kind === 'await-approval') return { kind: 'judged', verdict: 'wait', detail: null };
    if (verdict.reasonCode !== 'syntax_error') return { kind: 'judged', verdict: 'refused', detail: null };
    const syntax = block?.inspection.syntax ?? { valid: false, errors: [], warnings: [], suggestions: [] };
    this.#feedback = bounded(ofSyntax(syntax, written.code), this.#hidden);
    const [first] = syntax.errors;
    const detail = first === undefined ? null : `line ${first.line}: ${first.message}`.slice(0, 200);
    return { kind: 'judged', verdict: 'syntax', detail };
  }

  async #run(): Promise<RefineEvent> {
    const last = this.#last;
    if (last === null) throw new Error('There is no program to run');
    // Only the program that waited was approved; every later one runs by its own verdict or not at all.
    const isApproved = last.number === this.#earlier;
    const ran = await this.#bench.run(last.plan, isApproved);
    this.#last = { ...last, ran };
    this.#tried.set(last.number, this.#last);
    const [execution] = ran.record.executions;
    if (execution === undefined) throw new Error('A run left no result');
    this.#feedback = bounded(ofResult(execution, this.#bench.limits), this.#hidden);
    return { kind: 'ended', outcome: outcomeOf(execution.result), detail: detailOf(execution) };
  }
}
