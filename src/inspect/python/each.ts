/** Every node of a tree, for questions that need no order of execution. */
import type { Argument, Block, Expr, FPart, Parameter, Stmt } from './tree';

const present = (list: readonly (Expr | null)[]): Expr[] => list.filter((one) => one !== null);
const ofArguments = (args: readonly Argument[]) => args.map((one) => one.value);
const ofParameters = (list: readonly Parameter[]) => list.flatMap((one) => present([one.annotation, one.value]));
const ofParts = (parts: readonly FPart[]): Expr[] =>
  parts.flatMap((part) => (part.kind === 'field' ? [part.value, ...ofParts(part.spec)] : []));

/** The expressions directly below one. */
export function parts(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'name':
    case 'string':
    case 'number':
    case 'constant':
      return [];
    case 'fstring':
      return ofParts(expr.parts);
    case 'attribute':
      return [expr.object];
    case 'subscript':
      return [expr.object, expr.index];
    case 'slice':
      return present([expr.lower, expr.upper, expr.step]);
    case 'call':
      return [expr.callee, ...ofArguments(expr.args)];
    case 'binary':
    case 'boolean':
      return [expr.left, expr.right];
    case 'unary':
      return [expr.operand];
    case 'compare':
      return [expr.first, ...expr.rest.map((one) => one.operand)];
    case 'conditional':
      return [expr.test, expr.body, expr.orelse];
    case 'walrus':
      return [expr.target, expr.value];
    case 'lambda':
      return [...ofParameters(expr.parameters), expr.body];
    case 'tuple':
    case 'list':
    case 'set':
      return expr.items;
    case 'dict':
      return expr.entries.flatMap((one) => present([one.key, one.value]));
    case 'comprehension':
      return [
        ...present([expr.key, expr.value]),
        ...expr.clauses.flatMap((one) => [one.target, one.iterable, ...one.conditions]),
      ];
    case 'starred':
    case 'await':
    case 'yield-from':
      return [expr.value];
    case 'yield':
      return present([expr.value]);
    case 'as':
      return [expr.pattern];
  }
}

/** The expressions that stand directly in a statement, not in its blocks. */
export function expressionsOf(stmt: Stmt): readonly Expr[] {
  switch (stmt.kind) {
    case 'expression':
      return [stmt.value];
    case 'assign':
      return [...stmt.targets, stmt.value];
    case 'augmented':
      return [stmt.target, stmt.value];
    case 'annotated':
      return present([stmt.target, stmt.annotation, stmt.value]);
    case 'return':
    case 'delete':
      return present([stmt.value]);
    case 'raise':
      return present([stmt.value, stmt.cause]);
    case 'assert':
      return present([stmt.test, stmt.message]);
    case 'if':
      return stmt.branches.map((one) => one.test);
    case 'while':
      return [stmt.test];
    case 'for':
      return [stmt.target, stmt.iterable];
    case 'try':
      return present(stmt.handlers.map((one) => one.type));
    case 'with':
      return stmt.items.flatMap((one) => present([one.value, one.target]));
    case 'function':
      return [...stmt.decorators, ...ofParameters(stmt.parameters), ...present([stmt.returns])];
    case 'class':
      return [...stmt.decorators, ...ofArguments(stmt.bases)];
    case 'match':
      return [stmt.subject, ...stmt.cases.flatMap((one) => present([one.pattern, one.guard]))];
    case 'type-alias':
      return [stmt.value];
    default:
      return [];
  }
}

/** The blocks of a compound statement in order; none for a simple one. */
export function blocks(stmt: Stmt): readonly Block[] {
  switch (stmt.kind) {
    case 'if':
      return [...stmt.branches.map((one) => one.body), stmt.orelse];
    case 'while':
    case 'for':
      return [stmt.body, stmt.orelse];
    case 'try':
      return [stmt.body, ...stmt.handlers.map((one) => one.body), stmt.orelse, stmt.final];
    case 'with':
    case 'function':
    case 'class':
      return [stmt.body];
    case 'match':
      return stmt.cases.map((one) => one.body);
    default:
      return [];
  }
}

/** Every expression at and below one, parents first. */
export function eachExpression(expr: Expr, visit: (expr: Expr) => void): void {
  visit(expr);
  for (const part of parts(expr)) eachExpression(part, visit);
}

/** Every statement of a block and of the blocks in it, parents first. */
export function eachStatement(block: Block, visit: (stmt: Stmt) => void): void {
  for (const stmt of block) {
    visit(stmt);
    for (const inner of blocks(stmt)) eachStatement(inner, visit);
  }
}
