/** Loops: followed round by round while everything is known, and read once for what any round may do. */
import { bind } from './bind';
import { blocks, eachExpression, expressionsOf } from './each';
import { evaluate } from './evaluate';
import { type Ending, execute } from './execute';
import { growing, growsForEver } from './growth';
import { anyItem } from './items';
import type { Machine } from './machine';
import { letterByLetter } from './masking';
import { truth } from './operators';
import { itemsOf } from './text-methods';
import type { Block, Expr, Stmt } from './tree';
import type { Val } from './values';

type LoopStmt = Extract<Stmt, { kind: 'while' | 'for' }>;

const MAX_ROUNDS = 4000;
/** Fewer rounds are nothing to tell. */
const MANY = 1000;
/** Rounds of a loop in a called function whose facts are told. */
const TOLD_ROUNDS = 8;

export function loop(machine: Machine, stmt: LoopStmt): Ending {
  if (machine.concrete > 0) return rounds(machine, stmt).ending;
  const { complete } = machine.quietly(() =>
    machine.concretely(
      () => rounds(machine, stmt),
      () => UNFINISHED,
    ),
  );
  const calls = machine.collecting(() => {
    if (complete) machine.scope.undone(() => once(machine, stmt));
    else machine.scope.branches([() => once(machine, stmt)], true);
  });
  const endless = isEndless(machine, stmt);
  machine.tell(stmt, { kind: 'loop', endless, ...manyRounds(machine, stmt), calls: [...new Set(calls)] });
  if (endless && some(stmt.body, (one) => growing(one) !== null))
    machine.tell(stmt, { kind: 'allocation', size: Number.MAX_SAFE_INTEGER });
  execute(machine, stmt.orelse);
  return 'next';
}

/** A range that is too long to list knows its length all the same. */
function manyRounds(machine: Machine, stmt: LoopStmt): { readonly rounds?: number } {
  if (stmt.kind === 'while') return {};
  const items = machine.quietly(() => evaluate(machine, stmt.iterable));
  if (items.kind === 'list' && items.items.length >= MANY) return { rounds: items.items.length };
  return items.kind === 'instance' && items.size !== undefined ? { rounds: items.size } : {};
}

/** One reading with the target standing for any item. */
function once(machine: Machine, stmt: LoopStmt): void {
  if (stmt.kind === 'while') evaluate(machine, stmt.test);
  else {
    const items = evaluate(machine, stmt.iterable);
    letterByLetter(machine, items, stmt.iterable);
    bind(machine, stmt.target, anyItem(items));
  }
  execute(machine, stmt.body);
}

type Rounds = { readonly complete: boolean; readonly ending: Ending };

const UNFINISHED: Rounds = { complete: false, ending: 'next' };

function rounds(machine: Machine, stmt: LoopStmt): Rounds {
  const items = stmt.kind === 'for' ? itemsOf(evaluate(machine, stmt.iterable)) : null;
  if (items === null && goesOn(stmt)) return unknownRounds(machine, stmt);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    machine.step();
    const going = begins(machine, stmt, items?.[round]);
    if (going !== true) return { complete: going === false, ending: 'next' };
    const run = () => execute(machine, stmt.body);
    const ending = round < TOLD_ROUNDS ? run() : machine.quietly(run);
    if (ending === 'break') return { complete: true, ending: 'next' };
    if (ending === 'return') return { complete: true, ending };
  }
  return UNFINISHED;
}

/** A loop over what nobody knows, or `while True:` that nothing leaves: many rounds tell no more than one. */
const goesOn = (stmt: LoopStmt) =>
  stmt.kind === 'for' || ((stmt.test.kind === 'constant' || stmt.test.kind === 'number') && !leaves(stmt.body, false));

/** Whether one more round begins; `null` where nobody knows. */
function begins(machine: Machine, stmt: LoopStmt, item: Val | undefined): boolean | null {
  if (stmt.kind === 'while') return truth(evaluate(machine, stmt.test));
  if (item === undefined) return false;
  bind(machine, stmt.target, item);
  return true;
}

/** Inside a called function: a loop over what nobody knows is read once. */
function unknownRounds(machine: Machine, stmt: LoopStmt): Rounds {
  machine.scope.branches([() => once(machine, stmt)], true);
  return UNFINISHED;
}

/** Iterators without an end; `iter(int, 1)` never meets its last value. */
const ENDLESS_CALLS = /^(?:itertools\.(?:count|cycle|repeat))$/;

function isEndless(machine: Machine, stmt: LoopStmt): boolean {
  if (leaves(stmt.body, false)) return false;
  if (stmt.kind === 'while')
    return (
      growsForEver(stmt) || (truth(machine.quietly(() => evaluate(machine, stmt.test))) === true && !changes(stmt))
    );
  const value: Val = machine.quietly(() => evaluate(machine, stmt.iterable));
  if (value.kind === 'instance' && ENDLESS_CALLS.test(value.path)) return true;
  return (
    stmt.iterable.kind === 'call' &&
    stmt.iterable.callee.kind === 'name' &&
    stmt.iterable.callee.id === 'iter' &&
    stmt.iterable.args.length === 2
  );
}

/** Whether the body assigns to a name of the condition. */
function changes(stmt: Extract<Stmt, { kind: 'while' }>): boolean {
  const asked = new Set<string>();
  eachExpression(stmt.test, (one) => one.kind === 'name' && asked.add(one.id));
  if (asked.size === 0) return false;
  return some(stmt.body, (inner) => expressionsOf(inner).some((one) => names(one).some((name) => asked.has(name))));
}

function names(expr: Expr): string[] {
  const found: string[] = [];
  eachExpression(expr, (one) => one.kind === 'name' && found.push(one.id));
  return found;
}

function some(block: Block, test: (stmt: Stmt) => boolean): boolean {
  return block.some((stmt) => test(stmt) || blocks(stmt).some((inner) => some(inner, test)));
}

const EXITS = new Set(['exit', 'quit', '_exit', 'abort']);

/** Whether something in the body may end the loop. `inner`: inside a further loop, whose `break` is its own. */
function leaves(block: Block, inner: boolean): boolean {
  return block.some((stmt) => {
    if (stmt.kind === 'return' || stmt.kind === 'raise' || (stmt.kind === 'break' && !inner)) return true;
    if (stmt.kind === 'function' || stmt.kind === 'class') return false;
    if (expressionsOf(stmt).some(exits)) return true;
    const nested = inner || stmt.kind === 'for' || stmt.kind === 'while';
    return blocks(stmt).some((one) => leaves(one, nested));
  });
}

function exits(expr: Expr): boolean {
  let found = false;
  eachExpression(expr, (one) => {
    if (one.kind === 'yield' || one.kind === 'yield-from') found = true;
    if (one.kind !== 'call') return;
    const { callee } = one;
    if (EXITS.has(callee.kind === 'name' ? callee.id : callee.kind === 'attribute' ? callee.name : '')) found = true;
  });
  return found;
}
