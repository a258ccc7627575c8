/** Comprehensions: computed where all items are known, and read once for their facts. */
import { bind } from './bind';
import { evaluate } from './evaluate';
import { anyItem } from './items';
import type { Machine } from './machine';
import { letterByLetter } from './masking';
import { foreign, truth } from './operators';
import { Scope } from './scope';
import { dictKey } from './sequences';
import { itemsOf } from './text-methods';
import type { Clause, Expr } from './tree';
import { list, UNKNOWN, type Val } from './values';

const MAX_ROUNDS = 4000;

export function comprehension(machine: Machine, expr: Comprehension): Val {
  return machine.within(new Scope(machine.scope, 'function'), () => {
    const found: Val[] = [];
    const compute = () => results(machine, expr, found);
    const known =
      machine.concrete > 0
        ? compute()
        : machine.quietly(() => machine.concretely(compute, () => beginning(expr, found)));
    let one: Val = UNKNOWN;
    if (machine.concrete === 0) {
      const calls = machine.collecting(() => {
        one = once(machine, expr);
      });
      const size = expr.result === 'generator' ? undefined : sizeOf(evaluateQuietly(machine, expr.clauses[0]));
      if (size !== undefined) machine.tell(expr, { kind: 'allocation', size: size * 8 });
      machine.tell(expr, { kind: 'loop', endless: false, ...roundsOf(machine, expr), calls: [...new Set(calls)] });
    }
    // Which of the functions were picked is not known, but that these may be called is.
    if (known === null && expr.result !== 'dict' && (one.kind === 'path' || one.kind === 'function'))
      return list([one]);
    return known ?? foreign([evaluateQuietly(machine, expr.clauses[0])]);
  });
}

type Comprehension = Extract<Expr, { kind: 'comprehension' }>;

/** All elements, or `null` when they are not all known. The beginning of a long text still shows how it was put together. */
function results(machine: Machine, expr: Comprehension, found: Val[]): Val | null {
  const complete = rounds(machine, expr.clauses, () => found.push(element(machine, expr)) < MAX_ROUNDS);
  if (!complete) return beginning(expr, found);
  return expr.result === 'dict' ? asDictionary(found) : list(found);
}

const beginning = (expr: Comprehension, found: readonly Val[]) =>
  found.length > 16 && expr.result !== 'dict' ? list([...found, UNKNOWN]) : null;

/** How often the first clause goes round, where that is known and many. */
function roundsOf(machine: Machine, expr: Comprehension): { readonly rounds?: number } {
  const items = evaluateQuietly(machine, expr.clauses[0]);
  const rounds = items.kind === 'list' ? items.items.length : sizeOf(items);
  return rounds === undefined || rounds < 1000 ? {} : { rounds };
}

/** A range too long to list. */
const sizeOf = (items: Val) => (items.kind === 'instance' ? items.size : undefined);

const evaluateQuietly = (machine: Machine, clause: Clause | undefined) =>
  clause === undefined ? UNKNOWN : machine.quietly(() => evaluate(machine, clause.iterable));

function element(machine: Machine, expr: Comprehension): Val {
  const value = evaluate(machine, expr.value);
  return expr.key === null ? value : list([evaluate(machine, expr.key), value]);
}

function asDictionary(rows: readonly Val[]): Val {
  const entries = new Map<string, Val>();
  for (const row of rows) {
    if (row.kind !== 'list') continue;
    const [key = UNKNOWN, value = UNKNOWN] = row.items;
    const name = dictKey(key);
    if (name !== null) entries.set(name, value);
  }
  return { kind: 'dict', entries };
}

/** Every combination of the clauses' items; false when they are not all known or too many. */
function rounds(machine: Machine, clauses: readonly Clause[], visit: () => boolean): boolean {
  const [clause, ...rest] = clauses;
  if (clause === undefined) return machine.spend() && visit();
  const items = itemsOf(evaluate(machine, clause.iterable));
  if (items === null) return false;
  for (const item of items) {
    bind(machine, clause.target, item);
    const conditions = clause.conditions.map((condition) => truth(evaluate(machine, condition)));
    if (conditions.includes(null)) return false;
    if (!conditions.includes(false) && !rounds(machine, rest, visit)) return false;
  }
  return true;
}

/** One reading with every target standing for all its items. */
function once(machine: Machine, expr: Comprehension): Val {
  for (const clause of expr.clauses) {
    const iterable = evaluate(machine, clause.iterable);
    letterByLetter(machine, iterable, clause.iterable);
    bind(machine, clause.target, anyItem(iterable));
    for (const condition of clause.conditions) evaluate(machine, condition);
  }
  if (expr.key !== null) evaluate(machine, expr.key);
  return evaluate(machine, expr.value);
}
