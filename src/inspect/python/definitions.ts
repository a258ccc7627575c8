/** Functions and classes: bound, and read once as if called by somebody unknown. */
import { apply, applyPath } from './apply';
import { evaluate, givenArguments } from './evaluate';
import { execute } from './execute';
import type { Machine } from './machine';
import { Scope } from './scope';
import type { Expr, Range, Stmt } from './tree';
import { type Callable, either, external, list, options, UNKNOWN, type Val } from './values';

type FunctionStmt = Extract<Stmt, { kind: 'function' }>;
type ClassStmt = Extract<Stmt, { kind: 'class' }>;

export function define(machine: Machine, stmt: FunctionStmt): void {
  for (const one of stmt.parameters) if (one.annotation !== null) annotation(machine, one.annotation);
  if (stmt.returns !== null) annotation(machine, stmt.returns);
  const defaults = stmt.parameters.map(({ value }) => (value === null ? null : evaluate(machine, value)));
  const { name, parameters, body } = stmt;
  const made: Callable = { kind: 'function', name, parameters, defaults, body, scope: machine.scope, self: null };
  machine.scope.set(name, made);
  if (machine.concrete === 0) read(machine, stmt, made);
  machine.scope.set(name, decorated(machine, stmt.decorators, made));
}

export function annotation(machine: Machine, expr: Expr): void {
  if (expr.kind === 'string' && machine.annotations.length < 100) machine.annotations.push(expr.value);
  evaluate(machine, expr);
}

/** Reads a function's body with parameters that anybody may have given. */
function read(machine: Machine, stmt: FunctionStmt, made: Callable): void {
  const scope = new Scope(machine.scope, 'function');
  for (const [at, { name }] of made.parameters.entries()) scope.set(name, parameter(machine, made, at));
  const { returned, yielded } = machine;
  machine.returned = [];
  machine.calling.push(made);
  const calls = machine.collecting(() => machine.within(scope, () => execute(machine, stmt.body)));
  machine.calling.pop();
  if (stmt.name === '__reduce__' || stmt.name === '__reduce_ex__') reduced(machine, stmt);
  machine.returned = returned;
  machine.yielded = yielded;
  machine.tell(stmt, { kind: 'function', name: stmt.name, calls });
}

function parameter(machine: Machine, made: Callable, at: number): Val {
  const declared = made.parameters[at];
  if (at === 0 && machine.scope.kind === 'class' && machine.defining !== null)
    return { ...machine.defining, instance: true };
  if (declared?.star === '*') return list([external('parameter')]);
  if (declared?.star === '**') return UNKNOWN;
  const given = made.defaults[at];
  return given === null || given === undefined ? external('parameter') : either([external('parameter'), given]);
}

/** Unpickling calls what `__reduce__` returns: a function and its arguments. */
function reduced(machine: Machine, stmt: FunctionStmt): void {
  for (const value of machine.returned.flatMap(options)) {
    if (value.kind !== 'list') continue;
    const [callee = UNKNOWN, given] = value.items;
    const call = { args: given?.kind === 'list' ? given.items : [], keywords: new Map(), at: stmt };
    if (callee.kind === 'path') applyPath(machine, callee.path, true, call);
    else apply(machine, callee, call);
  }
}

/** What these make is asked for without a call: the name stands for the answer. */
const PROPERTIES = new Set(['property', 'functools.cached_property']);

/** Decorators are calls without brackets, the lowest first. */
function decorated(machine: Machine, decorators: readonly Expr[], made: Val): Val {
  return [...decorators].reverse().reduce((value, decorator) => decoratedBy(machine, decorator, value), made);
}

function decoratedBy(machine: Machine, decorator: Expr, value: Val): Val {
  const callee = evaluate(machine, decorator);
  if (value.kind === 'function' && callee.kind === 'path' && PROPERTIES.has(callee.path)) {
    const self = machine.defining === null ? [] : [{ ...machine.defining, instance: true } as const];
    return apply(machine, value, { args: self, keywords: new Map(), at: decorator });
  }
  for (const one of options(callee)) {
    if (one.kind === 'path' || one.kind === 'instance') machine.tell(decorator, { kind: 'decorator', path: one.path });
  }
  const result = apply(machine, callee, { args: [value], keywords: new Map(), at: decorator });
  return result.kind === 'function' || result.kind === 'path' || result.kind === 'external' ? result : value;
}

/** The interpreter calls operators, hooks and metaclasses by itself: no call of them can be seen. */
export function unseenCall(machine: Machine, value: Val, at: Range): void {
  for (const one of options(value)) {
    const call = { args: [UNKNOWN], keywords: new Map(), at };
    if (one.kind === 'path') applyPath(machine, one.path, true, call);
    else if (one.kind === 'partial') apply(machine, one, call);
  }
}

export function defineClass(machine: Machine, stmt: ClassStmt): void {
  const { args: bases, keywords } = givenArguments(machine, stmt.bases, {
    kind: 'name',
    id: stmt.name,
    height: 0,
    from: stmt.from,
    to: stmt.to,
  });
  const scope = new Scope(machine.scope, 'class');
  const made = { kind: 'class', name: stmt.name, scope, bases, instance: false } as const;
  const outer = machine.defining;
  machine.defining = made;
  machine.scope.set(stmt.name, made);
  machine.within(scope, () => execute(machine, stmt.body));
  machine.defining = outer;
  for (const [name, value] of scope.entries()) if (/^__\w{1,40}__$/.test(name)) unseenCall(machine, value, stmt);
  for (const value of keywords.values()) unseenCall(machine, value, stmt);
  machine.scope.set(stmt.name, decorated(machine, stmt.decorators, made));
}
