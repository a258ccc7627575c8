/** Statements in their order; loops with known bounds round by round while folding is allowed. */
import type * as t from '@babel/types';
import { runDeclaration, tellImport } from './declarations';
import { evaluate, read } from './expressions';
import { truth } from './fold';
import { makeFunction } from './functions';
import { either, type Machine } from './machine';
import { declare } from './patterns';
import { tellLetters } from './texts';
import { isConstant, leaves } from './tree';
import { childScope, type Known, NOTHING, type Scope, text, UNKNOWN } from './values';

/** How a statement ended, as far as that is certain. */
export type Completion = 'normal' | 'break' | 'continue' | 'return';

const MAX_ROUNDS = 3000;
/** Fewer rounds are nothing to tell. */
const MANY = 1000;

/** Function declarations hold from the start of their block. */
export function hoist(machine: Machine, statements: readonly t.Node[], scope: Scope): void {
  for (const statement of statements) {
    const inner =
      statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
        ? statement.declaration
        : statement;
    if (inner?.type === 'FunctionDeclaration' && inner.id != null)
      scope.names.set(inner.id.name, makeFunction(machine, inner, scope));
    else if (inner?.type === 'FunctionDeclaration') makeFunction(machine, inner, scope);
  }
}

function runAll(machine: Machine, statements: readonly t.Node[], scope: Scope): Completion {
  hoist(machine, statements, scope);
  for (const statement of statements) {
    const completion = run(machine, statement, scope);
    if (completion !== 'normal' && machine.depth > 0) return completion;
  }
  return 'normal';
}

export function run(machine: Machine, node: t.Node, scope: Scope): Completion {
  switch (node.type) {
    case 'ExpressionStatement':
      runExpression(machine, node.expression, scope);
      return 'normal';
    case 'BlockStatement':
    case 'TSModuleBlock':
      return runAll(machine, node.body, childScope(scope));
    case 'IfStatement':
      return runIf(machine, node, scope);
    case 'ReturnStatement':
      return runReturn(machine, node, scope);
    case 'ThrowStatement':
      evaluate(machine, node.argument, scope);
      return 'return';
    case 'BreakStatement':
      return 'break';
    case 'ContinueStatement':
      return 'continue';
    case 'ForStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return runLoop(machine, node, scope);
    case 'ForOfStatement':
    case 'ForInStatement':
      return runEach(machine, node, scope);
    case 'TryStatement':
      return runTry(machine, node, scope);
    case 'SwitchStatement':
      return runSwitch(machine, node, scope);
    case 'LabeledStatement':
      return run(machine, node.body, scope) === 'return' ? 'return' : 'normal';
    case 'WithStatement':
      return run(machine, node.body, { ...childScope(scope), within: read(machine, node.object, scope) });
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      runExport(machine, node, scope);
      return 'normal';
    default:
      runDeclaration(machine, node, scope);
      if (node.type === 'TSModuleDeclaration' && node.declare !== true) runNamespace(machine, node, scope);
      return 'normal';
  }
}

/** The names inside are the parts of an object that is named like the namespace. */
function runNamespace(machine: Machine, node: t.TSModuleDeclaration, scope: Scope): void {
  const inner = childScope(scope);
  if (node.body.type === 'TSModuleBlock') {
    hoist(machine, node.body.body, inner);
    for (const statement of node.body.body) run(machine, statement, inner);
  } else run(machine, node.body, inner);
  if (node.id.type === 'Identifier') scope.names.set(node.id.name, { kind: 'object', props: inner.names });
}

/** Outside of functions the last value is what `eval` would give. */
function runExpression(machine: Machine, node: t.Expression, scope: Scope): void {
  const value = evaluate(machine, node, scope);
  if (machine.depth === 0) machine.returned = value;
}

function runExport(machine: Machine, node: t.ExportNamedDeclaration | t.ExportDefaultDeclaration, scope: Scope): void {
  if (node.type === 'ExportNamedDeclaration' && node.source != null) tellImport(machine, node.source.value, node);
  const { declaration } = node;
  if (declaration == null || declaration.type === 'FunctionDeclaration') return;
  if (declaration.type.endsWith('Declaration')) run(machine, declaration, scope);
  else evaluate(machine, declaration, scope);
}

function runReturn(machine: Machine, node: t.ReturnStatement, scope: Scope): Completion {
  const value = node.argument == null ? NOTHING : evaluate(machine, node.argument, scope);
  machine.returned = machine.returned.kind === 'nothing' ? value : either(machine.returned, value);
  return 'return';
}

function runIf(machine: Machine, node: t.IfStatement, scope: Scope): Completion {
  const test = truth(evaluate(machine, node.test, scope));
  const following = machine.depth > 0 && test !== null;
  const branch = (body: t.Node, taken: boolean): Completion => {
    if (test === taken) return run(machine, body, scope);
    if (!following) machine.maybe(scope.depth + 1, () => run(machine, body, scope));
    return 'normal';
  };
  const yes = branch(node.consequent, true);
  const no = node.alternate == null ? 'normal' : branch(node.alternate, false);
  return yes === 'normal' ? no : yes;
}

type Loop = t.ForStatement | t.WhileStatement | t.DoWhileStatement;

function runLoop(machine: Machine, node: Loop, outer: Scope): Completion {
  const scope = childScope(outer);
  const before = machine.called.length;
  if (node.type === 'ForStatement' && node.init != null) {
    if (node.init.type === 'VariableDeclaration') run(machine, node.init, scope);
    else read(machine, node.init, scope);
  }
  const first = node.test == null ? true : truth(evaluate(machine, node.test, scope));
  const endless = (node.test == null || (first === true && isConstant(node.test))) && !leaves(node.body);
  const completion = first !== null && !endless && node.test != null ? rounds(machine, node, scope, first) : null;
  if (completion === null) {
    machine.maybe(scope.depth, () => {
      run(machine, node.body, scope);
      if (node.type === 'ForStatement' && node.update != null) read(machine, node.update, scope);
    });
  }
  const calls = machine.called.slice(before, before + 200);
  machine.emit({ kind: 'loop', endless, ...manyRounds(machine, node, scope), calls }, node);
  return completion ?? 'normal';
}

/** `for (let i = 0; i < 1e6; i++)` goes round about as often as its bound says. */
function manyRounds(machine: Machine, node: Loop, scope: Scope): { readonly rounds?: number } {
  if (node.type !== 'ForStatement' || node.test?.type !== 'BinaryExpression') return {};
  const bound = read(machine, node.test.right, scope);
  return /^(?:<=?|!==?)$/u.test(node.test.operator) && bound.kind === 'number' && bound.value >= MANY
    ? { rounds: bound.value }
    : {};
}

/** Follows the loop; `null` when its end cannot be known, so that the body has to be walked once as uncertain. */
function rounds(machine: Machine, node: Loop, scope: Scope, first: boolean): Completion | null {
  let holds: boolean | null = first || node.type === 'DoWhileStatement';
  for (let round = 0; holds === true; round++) {
    if (round >= MAX_ROUNDS || !machine.spend(3)) return null;
    const completion = run(machine, node.body, scope);
    if (completion === 'return' || completion === 'break') return afterBreak(completion);
    if (node.type === 'ForStatement' && node.update != null) read(machine, node.update, scope);
    holds = node.test == null ? true : truth(read(machine, node.test, scope));
  }
  return holds === false && first ? 'normal' : null;
}

const afterBreak = (completion: Completion): Completion => (completion === 'return' ? 'return' : 'normal');

function runEach(machine: Machine, node: t.ForOfStatement | t.ForInStatement, outer: Scope): Completion {
  const values = evaluate(machine, node.right, outer);
  const items = itemsOf(values, node.type);
  if (node.type === 'ForOfStatement') tellLetters(machine, values, node);
  const pass = (item: Known) => {
    const scope = childScope(outer);
    const { left } = node;
    if (left.type === 'VariableDeclaration') for (const { id } of left.declarations) declare(machine, id, item, scope);
    else declare(machine, left, item, outer);
    return run(machine, node.body, scope);
  };
  for (const item of items ?? []) {
    if (!machine.spend(3)) break;
    const completion = pass(item);
    if (completion === 'return' || completion === 'break') return afterBreak(completion);
  }
  if (items === null || items.length === 0)
    machine.maybe(outer.depth + 1, () => pass(values.kind === 'external' ? values : UNKNOWN));
  return 'normal';
}

function itemsOf(values: Known, type: 'ForOfStatement' | 'ForInStatement'): readonly Known[] | null {
  if (type === 'ForInStatement')
    return values.kind === 'object' ? [...values.props.keys()].map((key) => text(key, 'slice')) : null;
  if (values.kind === 'list') return values.items;
  return values.kind === 'string' && values.value.length < 3000
    ? [...values.value].map((char) => text(char, 'slice'))
    : null;
}

function runTry(machine: Machine, node: t.TryStatement, scope: Scope): Completion {
  const completion = run(machine, node.block, scope);
  const { handler } = node;
  if (handler != null)
    machine.maybe(scope.depth + 1, () => {
      const inner = childScope(scope);
      if (handler.param != null) declare(machine, handler.param, UNKNOWN, inner);
      run(machine, handler.body, inner);
    });
  if (node.finalizer != null) run(machine, node.finalizer, scope);
  return completion;
}

function runSwitch(machine: Machine, node: t.SwitchStatement, outer: Scope): Completion {
  evaluate(machine, node.discriminant, outer);
  const scope = childScope(outer);
  for (const { test, consequent } of node.cases) {
    if (test != null) evaluate(machine, test, scope);
    machine.maybe(scope.depth, () => {
      for (const statement of consequent) run(machine, statement, scope);
    });
  }
  return 'normal';
}
