/**
 * Errors of CPython's compiler that neither Ruff's parser nor its rules report. Known to be missed still: an f-string
 * as a pattern, and `global x` after `class x`.
 */
import { blocks, eachExpression, eachStatement, expressionsOf } from './each';
import type { Block, Expr, Range, Stmt } from './tree';

export type CompileError = { readonly at: Range; readonly message: string };

export function compileErrors(body: Block): CompileError[] {
  const errors: CompileError[] = [];
  const add: Add = (at, message) => errors.push({ at, message });
  eachStatement(body, (stmt) => {
    inStatement(stmt, add);
    for (const expr of expressionsOf(stmt)) eachExpression(expr, (one) => inExpression(one, add));
  });
  return errors;
}

type Add = (at: Range, message: string) => void;

function inStatement(stmt: Stmt, add: Add): void {
  if (stmt.kind === 'expression' && stmt.value.kind === 'starred') add(stmt, 'Cannot use a starred expression here');
  if (stmt.kind === 'function') {
    for (const at of valuedReturns(stmt)) add(at, '`return` with a value in an async generator');
  }
  if (stmt.kind === 'try' && stmt.star) {
    for (const at of jumps(stmt)) add(at, '`break`, `continue` and `return` cannot appear in an `except*` block');
  }
  for (const target of assigned(stmt)) if (isDebug(target)) add(target, 'Cannot assign to `__debug__`');
}

function inExpression(expr: Expr, add: Add): void {
  if (expr.kind === 'call') {
    for (const one of expr.args) if (one.name === '__debug__') add(one.value, 'Cannot assign to `__debug__`');
  }
  if (expr.kind !== 'fstring') return;
  for (const part of expr.parts) {
    if (part.kind === 'field' && part.value.kind === 'starred') add(part.value, 'Cannot use a starred expression here');
  }
}

const assigned = (stmt: Stmt): readonly Expr[] => {
  if (stmt.kind === 'assign') return stmt.targets;
  return stmt.kind === 'augmented' || stmt.kind === 'annotated' ? [stmt.target] : [];
};

const isDebug = (expr: Expr) => expr.kind === 'attribute' && expr.name === '__debug__';

function valuedReturns(stmt: Extract<Stmt, { kind: 'function' }>): Range[] {
  if (!stmt.async) return [];
  const returns: Range[] = [];
  let yields = false;
  sameFunction(stmt.body, (inner) => {
    if (inner.kind === 'return' && inner.value !== null) returns.push(inner);
    for (const expr of expressionsOf(inner)) eachExpression(expr, (one) => (yields ||= one.kind === 'yield'));
  });
  return yields ? returns : [];
}

/** What would leave the handlers: `return`, and `break` or `continue` outside a loop of their own. */
function jumps(stmt: Extract<Stmt, { kind: 'try' }>): Stmt[] {
  return stmt.handlers.flatMap((handler) => leaving(handler.body, false));
}

function leaving(block: Block, inLoop: boolean): Stmt[] {
  return block.flatMap((stmt) => {
    if (stmt.kind === 'return') return [stmt];
    if (stmt.kind === 'break' || stmt.kind === 'continue') return inLoop ? [] : [stmt];
    if (stmt.kind === 'function' || stmt.kind === 'class') return [];
    const loop = inLoop || stmt.kind === 'for' || stmt.kind === 'while';
    return blocks(stmt).flatMap((inner) => leaving(inner, loop));
  });
}

/** Statements of a function's own body, without those of functions and classes in it. */
function sameFunction(block: Block, visit: (stmt: Stmt) => void): void {
  for (const stmt of block) {
    visit(stmt);
    if (stmt.kind === 'function' || stmt.kind === 'class') continue;
    for (const inner of blocks(stmt)) sameFunction(inner, visit);
  }
}
