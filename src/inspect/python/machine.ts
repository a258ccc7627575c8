/** The state of one walk: where facts go, what names stand for, and how much may still be computed. */
import type { Fact, Span } from '../facts';
import { Places } from './places';
import { Scope } from './scope';
import type { Range } from './tree';
import type { Callable, Val } from './values';

type WithoutSpan<T> = T extends unknown ? Omit<T, keyof Span> : never;
export type BareFact = WithoutSpan<Fact>;

/** Steps that loops, calls and nested texts may take beyond the one reading of the program. */
const EXTRA_STEPS = 8_000;
/** The first reading only learns names, so that it may compute less. */
const FIRST_STEPS = 1_000;
const MAX_FACTS = 20_000;

/** Ends what is computed beyond one reading; never leaves the machine. */
class OutOfSteps extends Error {}

export class Machine {
  source: string;
  scope: Scope;
  /** Above zero nothing is told: the first pass, and what is computed for its result only. */
  silent = 0;
  /** Above zero conditions decide which branch is followed, as in a run. */
  concrete = 0;
  /** Functions being followed with the arguments of a call. */
  readonly calling: Callable[] = [];
  /** What the function being followed has returned so far. */
  returned: Val[] = [];
  /** What the generator being followed has yielded. */
  yielded: Val[] = [];
  /** Above zero inside a text that the program executes; bounds texts in texts. */
  texts = 0;
  /** Annotations that are written as texts: some functions of the library evaluate them. */
  readonly annotations: string[] = [];
  /** The class whose body is being followed. */
  defining: Extract<Val, { kind: 'class' }> | null = null;
  private steps = FIRST_STEPS;
  private readonly told = new Map<string, Fact>();
  private readonly collectors: string[][] = [];
  private readonly places: Places;

  constructor(source: string) {
    this.source = source;
    this.places = new Places(source);
    this.scope = new Scope(null, 'module');
  }

  get facts(): readonly Fact[] {
    return [...this.told.values()];
  }

  /** Tells a fact once, however often the same code is followed. */
  tell(at: Range, fact: BareFact): void {
    if (this.silent > 0 || this.told.size >= MAX_FACTS) return;
    const whole = { ...this.places.span(at), ...fact };
    this.told.set(`${at.from}:${at.to}:${JSON.stringify(fact)}`, whole);
  }

  /** A call has been made: for the loops and functions around it. */
  called(path: string): void {
    for (const calls of this.collectors) if (calls.length < 200) calls.push(path);
  }

  /** Runs a part and gives the paths that it calls. */
  collecting(run: () => void): readonly string[] {
    const calls: string[] = [];
    this.collectors.push(calls);
    try {
      run();
    } finally {
      this.collectors.pop();
    }
    return calls;
  }

  /** Takes from what may be computed beyond one reading; false when nothing is left. */
  spend(steps = 1): boolean {
    this.steps -= steps;
    return this.steps > 0;
  }

  quietly<T>(run: () => T): T {
    this.silent++;
    try {
      return run();
    } finally {
      this.silent--;
    }
  }

  /**
   * Follows a part as a run would: conditions decide, and every step is counted. When the steps are spent, the outermost
   * such part ends where it stands and `unfinished` gives its answer.
   */
  concretely<T>(run: () => T, unfinished: () => T): T {
    this.concrete++;
    try {
      return run();
    } catch (error) {
      if (!(error instanceof OutOfSteps) || this.concrete > 1) throw error;
      return unfinished();
    } finally {
      this.concrete--;
    }
  }

  /** Counts a step of such a part. */
  step(): void {
    if (this.concrete > 0 && !this.spend()) throw new OutOfSteps();
  }

  within<T>(scope: Scope, run: () => T): T {
    const outer = this.scope;
    this.scope = scope;
    try {
      return run();
    } finally {
      this.scope = outer;
    }
  }

  /** Before the second reading: all names are known, nothing has been told. */
  restart(): void {
    this.steps = EXTRA_STEPS;
    this.scope.restart();
  }
}
