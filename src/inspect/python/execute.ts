/** What statements do to names; tells the facts in them on the way. */
import { bind } from './bind';
import { annotation, define, defineClass } from './definitions';
import { evaluate } from './evaluate';
import { anyItem } from './items';
import { loop } from './loops';
import type { Machine } from './machine';
import { canonical, isBackDoor } from './modules';
import { binary, foreign, truth } from './operators';
import type { Alias, Block, Expr, Stmt } from './tree';
import { instance, path, UNKNOWN, type Val } from './values';

/** How a block was left, where conditions decide (`Machine.concrete`). */
export type Ending = 'next' | 'break' | 'continue' | 'return';

export function execute(machine: Machine, block: Block): Ending {
  for (const stmt of block) {
    machine.step();
    const ending = statement(machine, stmt);
    if (ending !== 'next' && machine.concrete > 0) return ending;
  }
  return 'next';
}

function statement(machine: Machine, stmt: Stmt): Ending {
  switch (stmt.kind) {
    case 'return':
      machine.returned.push(stmt.value === null ? { kind: 'none' } : evaluate(machine, stmt.value));
      return 'return';
    case 'break':
    case 'continue':
      return stmt.kind;
    case 'if':
      return conditional(machine, stmt);
    case 'while':
    case 'for':
      return loop(machine, stmt);
    case 'with':
      for (const { value, target } of stmt.items) {
        const entered = evaluate(machine, value);
        // A context manager made of a generator gives what it yields.
        if (target !== null) bind(machine, target, entered.kind === 'list' ? anyItem(entered) : entered);
      }
      return execute(machine, stmt.body);
    case 'try':
      return attempt(machine, stmt);
    case 'match':
      return choose(machine, stmt);
    default:
      simple(machine, stmt);
      return 'next';
  }
}

function simple(machine: Machine, stmt: Stmt): void {
  switch (stmt.kind) {
    case 'expression':
      // A text by itself is documentation.
      if (stmt.value.kind !== 'string') evaluate(machine, stmt.value);
      return;
    case 'assign': {
      const value = evaluate(machine, stmt.value);
      for (const target of stmt.targets) bind(machine, target, value);
      return;
    }
    case 'annotated':
      annotation(machine, stmt.annotation);
      if (stmt.value !== null) bind(machine, stmt.target, evaluate(machine, stmt.value));
      return;
    case 'augmented':
      augment(machine, stmt);
      return;
    case 'global':
    case 'nonlocal':
      for (const name of stmt.names) machine.scope.handOver(name, stmt.kind);
      return;
    case 'import':
    case 'import-from':
      imports(machine, stmt);
      return;
    case 'function':
      define(machine, stmt);
      return;
    case 'class':
      defineClass(machine, stmt);
      return;
    case 'type-alias':
      return;
    default:
      for (const one of operands(stmt)) if (one !== null) evaluate(machine, one);
  }
}

function operands(stmt: Stmt): readonly (Expr | null)[] {
  if (stmt.kind === 'raise') return [stmt.value, stmt.cause];
  if (stmt.kind === 'assert') return [stmt.test, stmt.message];
  return stmt.kind === 'delete' ? [stmt.value] : [];
}

function augment(machine: Machine, stmt: Extract<Stmt, { kind: 'augmented' }>): void {
  const before = evaluate(machine, stmt.target);
  const value = evaluate(machine, stmt.value);
  const { value: after, size } = binary(stmt.operator, before, value);
  if (size !== undefined && size > 1e6) machine.tell(stmt, { kind: 'allocation', size });
  bind(machine, stmt.target, after);
}

function imports(machine: Machine, stmt: Extract<Stmt, { kind: 'import' | 'import-from' }>): void {
  for (const name of stmt.names) {
    if (stmt.kind === 'import') importModule(machine, stmt, name);
    else importName(machine, stmt, name);
  }
}

const tellImport = (machine: Machine, at: Stmt, module: string): void =>
  machine.tell(at, { kind: 'import', path: canonical(module), ...(isBackDoor(module) ? { hidden: true } : {}) });

function importModule(machine: Machine, at: Stmt, { path: module, as }: Alias): void {
  tellImport(machine, at, module);
  const [head = module] = module.split('.');
  if (as === null) machine.scope.set(head, path(canonical(head)));
  else machine.scope.set(as, path(canonical(module)));
}

function importName(machine: Machine, stmt: Extract<Stmt, { kind: 'import-from' }>, name: Alias): void {
  tellImport(machine, stmt, stmt.module);
  if (name.path === '*') {
    machine.scope.module.stars.push(stmt.module);
    return;
  }
  const whole = canonical(`${stmt.module}.${name.path}`);
  machine.scope.set(name.as ?? name.path, stmt.module.startsWith('.') ? instance('?') : path(whole));
}

function conditional(machine: Machine, stmt: Extract<Stmt, { kind: 'if' }>): Ending {
  const bodies: Block[] = [];
  for (const { test, body } of stmt.branches) {
    const known = truth(evaluate(machine, test));
    if (machine.concrete > 0 && known === true && bodies.length === 0) return execute(machine, body);
    if (machine.concrete === 0 || known !== false) bodies.push(body);
  }
  if (stmt.orelse.length > 0) bodies.push(stmt.orelse);
  const [only] = bodies;
  const exhaustive = stmt.orelse.length > 0;
  if (machine.concrete > 0 && exhaustive && bodies.length === 1 && only !== undefined) return execute(machine, only);
  return anyOf(machine, bodies, exhaustive);
}

/** Follows every body; the ending is known only where all of them end alike. */
function anyOf(machine: Machine, bodies: readonly Block[], exhaustive: boolean): Ending {
  const endings = new Set<Ending>();
  const runs = bodies.map((body) => () => {
    endings.add(execute(machine, body));
  });
  machine.scope.branches(runs, !exhaustive);
  const [ending = 'next'] = endings;
  return exhaustive && endings.size === 1 ? ending : 'next';
}

function attempt(machine: Machine, stmt: Extract<Stmt, { kind: 'try' }>): Ending {
  const ending = execute(machine, stmt.body);
  machine.scope.branches(
    stmt.handlers.map((handler) => () => {
      if (handler.type !== null) evaluate(machine, handler.type);
      if (handler.name !== null) machine.scope.set(handler.name, UNKNOWN);
      execute(machine, handler.body);
    }),
    true,
  );
  execute(machine, stmt.orelse);
  execute(machine, stmt.final);
  return ending;
}

function choose(machine: Machine, stmt: Extract<Stmt, { kind: 'match' }>): Ending {
  const subject = evaluate(machine, stmt.subject);
  machine.scope.branches(
    stmt.cases.map(({ pattern, guard, body }) => () => {
      capture(machine, pattern, subject);
      if (guard !== null) evaluate(machine, guard);
      execute(machine, body);
    }),
    true,
  );
  return 'next';
}

/** Names in a pattern stand for the subject or some part of it. */
function capture(machine: Machine, pattern: Expr, subject: Val): void {
  if (pattern.kind === 'name' || pattern.kind === 'as') bind(machine, pattern, subject);
  else if (pattern.kind === 'starred') capture(machine, pattern.value, subject);
  else if (pattern.kind === 'tuple' || pattern.kind === 'list') {
    for (const one of pattern.items) capture(machine, one, foreign([subject]));
  } else if (pattern.kind === 'call') {
    for (const one of pattern.args) capture(machine, one.value, foreign([subject]));
  } else if (pattern.kind === 'dict') {
    for (const one of pattern.entries) capture(machine, one.value, foreign([subject]));
  }
}
