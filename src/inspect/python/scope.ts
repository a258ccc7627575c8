/** Names and what they may stand for, while a program is followed in its order. */
import { either, type Val } from './values';

type Binding = {
  /** What the name stands for at this point of the walk; `undefined` before the first assignment. */
  current: Val | undefined;
  /** Everything it was ever given: what code that runs later, or again, may find. */
  readonly all: Val[];
};

const MAX_KNOWN = 8;

export class Scope {
  readonly parent: Scope | null;
  readonly kind: 'module' | 'function' | 'class';
  readonly stars: string[] = [];
  /** Names that `global` or `nonlocal` hands to an outer scope. */
  private readonly outer = new Map<string, Scope>();
  private readonly bindings = new Map<string, Binding>();
  /** The values that names had before the branches now being followed. */
  private readonly saved: Map<string, Val | undefined>[] = [];

  constructor(parent: Scope | null, kind: Scope['kind']) {
    this.parent = parent;
    this.kind = kind;
  }

  get module(): Scope {
    return this.parent === null ? this : this.parent.module;
  }

  handOver(name: string, to: 'global' | 'nonlocal'): void {
    const target = to === 'global' ? this.module : this.owner(name);
    if (target !== null && target !== this) this.outer.set(name, target);
  }

  private owner(name: string): Scope | null {
    if (this.parent === null) return null;
    return this.parent.kind === 'function' && this.parent.bindings.has(name) ? this.parent : this.parent.owner(name);
  }

  set(name: string, value: Val): void {
    const outer = this.outer.get(name);
    if (outer !== undefined) {
      outer.set(name, value);
      return;
    }
    let binding = this.bindings.get(name);
    if (binding === undefined) {
      binding = { current: undefined, all: [] };
      this.bindings.set(name, binding);
    }
    const saved = this.saved.at(-1);
    if (saved !== undefined && !saved.has(name)) saved.set(name, binding.current);
    binding.current = value;
    // A name that is given many values in a loop must keep the last one.
    if (binding.all.at(-1) !== value) binding.all[Math.min(binding.all.length, MAX_KNOWN - 1)] = value;
  }

  /** What a name of this very scope stands for. `later`: asked by code that runs at another time. */
  own(name: string, later: boolean): Val | undefined {
    const outer = this.outer.get(name);
    if (outer !== undefined) return outer.own(name, true);
    const binding = this.bindings.get(name);
    if (binding === undefined) return undefined;
    if (later || binding.current === undefined) return either(binding.all);
    return binding.current;
  }

  /** The names of this scope with all that they may stand for. */
  *entries(): Iterable<readonly [string, Val]> {
    for (const [name, { all }] of this.bindings) yield [name, either(all)];
  }

  /** A name by Python's order of scopes: class scopes are not seen from the functions in them. */
  find(name: string): Val | undefined {
    let later = false;
    for (let scope: Scope | null = this; scope !== null; scope = scope.parent) {
      if (scope.kind !== 'class' || scope === this) {
        const value = scope.own(name, later);
        if (value !== undefined) return value;
      }
      later ||= scope.kind === 'function';
    }
    return undefined;
  }

  /** Forgets the order, keeps what was learnt: before the second pass. */
  restart(): void {
    for (const binding of this.bindings.values()) binding.current = undefined;
  }

  /** Follows alternatives, each from the same state, and leaves every name with what any of them gave it. */
  branches(runs: readonly (() => void)[], mayskip: boolean): void {
    const results = new Map<string, Val[]>();
    const before = new Map<string, Val | undefined>();
    for (const run of runs) {
      const saved = new Map<string, Val | undefined>();
      this.saving(saved, run);
      for (const [name, value] of saved) {
        const binding = this.bindings.get(name);
        if (binding?.current !== undefined) results.set(name, [...(results.get(name) ?? []), binding.current]);
        if (binding !== undefined) binding.current = value;
        before.set(name, value);
      }
    }
    for (const [name, values] of results) {
      const earlier = before.get(name);
      const reachable = mayskip || values.length < runs.length;
      this.set(name, either(earlier !== undefined && reachable ? [...values, earlier] : values));
    }
  }

  /** Runs something and puts back what names stood for. */
  undone(run: () => void): void {
    const saved = new Map<string, Val | undefined>();
    this.saving(saved, run);
    for (const [name, value] of saved) {
      const binding = this.bindings.get(name);
      if (binding !== undefined) binding.current = value;
    }
  }

  private saving(saved: Map<string, Val | undefined>, run: () => void): void {
    this.saved.push(saved);
    try {
      run();
    } finally {
      this.saved.pop();
    }
  }
}
