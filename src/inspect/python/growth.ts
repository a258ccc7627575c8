/** Names that hold more after every round of a loop. */
import type { Expr, Stmt } from './tree';

const GROWING = new Set(['append', 'extend', 'add', 'insert', 'update']);

/** The name that a statement makes longer (empty for a place without a name): `x += x`, `x = x + [1]`, `x.append(1)`, `d[k] = v`. */
export function growing(stmt: Stmt): string | null {
  switch (stmt.kind) {
    case 'augmented':
      return augmented(stmt);
    case 'assign': {
      const [target] = stmt.targets;
      if (target?.kind === 'name') return isOfItself(target.id, stmt.value) ? target.id : null;
      return target?.kind === 'subscript' ? newPlace(target) : null;
    }
    case 'expression': {
      const { value } = stmt;
      if (value.kind !== 'call' || value.callee.kind !== 'attribute') return null;
      return GROWING.has(value.callee.name) ? nameOf(value.callee.object) : null;
    }
    default:
      return null;
  }
}

const nameOf = (expr: Expr): string => (expr.kind === 'name' ? expr.id : '');

function augmented({ operator, target, value }: Extract<Stmt, { kind: 'augmented' }>): string | null {
  const itself = target.kind === 'name' && value.kind === 'name' && target.id === value.id;
  const grows =
    itself ||
    (operator === '+' && (['string', 'list', 'binary'].includes(value.kind) || makesText(value))) ||
    (operator === '*' && value.kind === 'number');
  return grows ? nameOf(target) : null;
}

/** `bytes(10)`, `str(x)`. */
const makesText = (value: Expr): boolean =>
  value.kind === 'call' && value.callee.kind === 'name' && /^(?:bytes|bytearray|str|list)$/.test(value.callee.id);

/** `x + x`, `x + [1]`, `x * 2`, `[x, x]`. */
function isOfItself(name: string, value: Expr): boolean {
  const isName = (one: Expr): boolean => one.kind === 'name' && one.id === name;
  if (value.kind === 'list' || value.kind === 'tuple') return value.items.filter(isName).length > 1;
  if (value.kind !== 'binary') return false;
  const { operator, left, right } = value;
  if (operator === '*') return (isName(left) && right.kind === 'number') || (isName(right) && left.kind === 'number');
  const other = isName(left) ? right : isName(right) ? left : null;
  return operator === '+' && other !== null && (isName(other) || ['string', 'list'].includes(other.kind));
}

/** A place whose key changes from round to round. */
const newPlace = ({ object, index }: Extract<Expr, { kind: 'subscript' }>): string | null =>
  index.kind === 'name' || index.kind === 'call' || index.kind === 'binary' ? nameOf(object) : null;

const AT_LEAST = new Set(['>', '>=', '!=']);

/** `while x:` or `while len(x) > 0:` over a text or list that every round makes longer. */
export function growsForEver({ test, body }: Extract<Stmt, { kind: 'while' }>): boolean {
  const asked = askedFor(test);
  return asked !== '' && body.some((stmt) => growing(stmt) === asked && stmt.kind !== 'expression');
}

function askedFor(test: Expr): string {
  if (test.kind === 'name') return test.id;
  if (test.kind !== 'compare' || test.rest.length !== 1) return '';
  const [only] = test.rest;
  if (only?.operand.kind !== 'number' || !AT_LEAST.has(only.operator)) return '';
  const { first } = test;
  const isLength = first.kind === 'call' && first.callee.kind === 'name' && first.callee.id === 'len';
  return isLength && first.args[0] !== undefined ? nameOf(first.args[0].value) : nameOf(first);
}
