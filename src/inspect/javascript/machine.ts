/** The state that the parts of the walker share: facts so far, work put off, and how much folding is still allowed. */
import type * as t from '@babel/types';
import type { Fact, Span, Value } from '../facts';
import { type FunctionValue, isSensitiveName, type Known, NOTHING, type Scope, scopeOf, UNKNOWN } from './values';

/** A fact before it has a place. */
type Bare<F> = F extends Fact ? Omit<F, keyof Span> : never;

const MAX_FACTS = 20_000;
/** A call in a loop that is followed round by round tells the same again and again. */
const MAX_FACTS_PER_NODE = 8;

export class Machine {
  readonly source: string;
  private steps: number;
  private readonly innerValue: (code: string, nesting: number) => Known;
  readonly facts: Fact[] = [];
  /** Functions whose bodies were not walked yet: they run later, if at all. */
  readonly later: FunctionValue[] = [];
  readonly walked = new Set<t.Node>();
  /** Calls being followed into their functions. */
  depth = 0;
  /** Assignments to scopes outside of this depth may or may not happen. */
  certainFrom = 0;
  /** The value of the last `return` of the function being followed. */
  returned: Known = NOTHING;
  /** The functions whose bodies are being walked, innermost last. */
  readonly walking: { readonly name: string; readonly node: t.Node; readonly depth: number }[] = [];
  /** Paths and names called so far, in order: what a loop or a function calls is a slice of it. */
  readonly called: string[] = [];
  /** Code inside code that is being evaluated for its value. */
  nesting = 0;
  private readonly told = new Map<t.Node, Set<string>>();

  /** `steps` bounds following calls and unrolling loops, never the walk itself. */
  constructor(source: string, steps: number, innerValue: (code: string, nesting: number) => Known) {
    this.source = source;
    this.steps = steps;
    this.innerValue = innerValue;
  }

  /** The value that code inside the code would give; unknown when it is nested deeper than `most`. */
  evaluateInner(code: string, most: number): Known {
    return this.nesting >= most || code.length > 20_000 || !this.spend(50)
      ? UNKNOWN
      : this.innerValue(code, this.nesting + 1);
  }

  /** False when no more folding by execution is allowed. */
  spend(steps: number): boolean {
    this.steps -= steps;
    return this.steps > 0;
  }

  /** Does what is being walked hang on a condition of the function around it? */
  get isConditional(): boolean {
    return this.certainFrom > (this.walking.at(-1)?.depth ?? 0);
  }

  emit(fact: Bare<Fact>, node: t.Node): void {
    const { loc } = node;
    const place = {
      line: loc?.start.line ?? 1,
      column: (loc?.start.column ?? 0) + 1,
      endLine: loc?.end.line ?? 1,
      endColumn: (loc?.end.column ?? 0) + 1,
    };
    const full: Fact = { ...fact, ...place };
    const told = this.told.get(node) ?? new Set();
    const label = labelOf(full);
    if (told.has(label) || told.size >= MAX_FACTS_PER_NODE || this.facts.length >= MAX_FACTS) return;
    this.told.set(node, told.add(label));
    this.facts.push(full);
  }

  assign(scope: Scope, name: string, value: Known): void {
    const owner = scopeOf(scope, name);
    if (owner === null) {
      rootOf(scope).names.set(name, value);
      return;
    }
    const before = owner.names.get(name);
    owner.names.set(name, owner.depth >= this.certainFrom || before === undefined ? value : either(before, value));
  }

  /** Runs `work` as something that may or may not happen, in a scope of `depth`. */
  maybe(depth: number, work: () => void): void {
    const before = this.certainFrom;
    this.certainFrom = Math.max(before, depth);
    work();
    this.certainFrom = before;
  }
}

/** Tells facts of one node apart, as far as a rule might care: a call by its name and its first arguments. */
function labelOf(fact: Fact): string {
  if (fact.kind === 'call') return `call ${fact.path} ${fact.hidden} ${fact.args.slice(0, 3).map(labelOfValue).join()}`;
  if (fact.kind === 'string') return `string ${fact.value}`;
  if (fact.kind === 'nested') return `nested ${fact.code}`;
  return 'path' in fact ? `${fact.kind} ${fact.path} ${'hidden' in fact && fact.hidden}` : fact.kind;
}

const labelOfValue = (value: Value): string =>
  value.kind === 'path' ? value.path : 'value' in value ? `${value.kind} ${value.value}` : value.kind;

export function rootOf(scope: Scope): Scope {
  let at = scope;
  while (at.parent !== null) at = at.parent;
  return at;
}

/** One of two values: the one that a scan must not lose. */
export function either(a: Known, b: Known): Known {
  const weight = Math.max(interest(a), interest(b));
  if (weight === 0) return same(a, b) ? a : UNKNOWN;
  return interest(b) === weight ? b : a;
}

const same = (a: Known, b: Known): boolean => 'value' in a && 'value' in b && a.kind === b.kind && a.value === b.value;

function interest(known: Known): number {
  switch (known.kind) {
    case 'string':
      return isSensitiveName(known.value) ? 4 : 0;
    case 'external':
    case 'partial':
      return 3;
    case 'path':
      return known.path.startsWith('?') ? 0 : isSensitiveName(known.path) || known.hidden ? 4 : 3;
    case 'function':
    case 'object':
      return 1;
    default:
      return 0;
  }
}
