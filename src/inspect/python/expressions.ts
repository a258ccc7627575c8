/** Python's expressions: tokens → tree, by precedence. */

import { callArguments, parameterList, subscript } from './arguments';
import { atom, KEYWORDS } from './atoms';
import { type Cursor, Unreadable } from './cursor';
import type { Expr } from './tree';

/** Binary operators by how tightly they bind; unary sign binds tighter than `*`, power tighter than the sign. */
const BINDING: Readonly<Record<string, number>> = {
  '|': 1,
  '^': 2,
  '&': 3,
  '<<': 4,
  '>>': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '//': 6,
  '%': 6,
  '@': 6,
};

const COMPARISONS = new Set(['<', '>', '==', '>=', '<=', '!=', '<>', 'in', 'is']);

/** `a, *b, c`: a tuple without brackets, or the single expression. */
export function expressionList(cursor: Cursor): Expr {
  const from = cursor.peek().from;
  const first = starOrNamed(cursor);
  if (!cursor.at(',')) return first;
  const items = [first];
  while (cursor.accept(',') && startsExpression(cursor)) items.push(starOrNamed(cursor));
  return cursor.make(from, { kind: 'tuple', items }, items);
}

/** Whether an expression can begin here; ends lists with a trailing comma. */
export function startsExpression(cursor: Cursor): boolean {
  const token = cursor.peek();
  if (token.kind === 'name') return !KEYWORDS.has(token.text) || STARTING_KEYWORDS.has(token.text);
  if (token.kind === 'op') return '([{-+~*...'.includes(token.text);
  return token.kind === 'number' || token.kind === 'string' || token.kind === 'fstring';
}

const STARTING_KEYWORDS = new Set(['not', 'lambda', 'await', 'yield', 'True', 'False', 'None']);

export function starOrNamed(cursor: Cursor): Expr {
  const from = cursor.peek().from;
  if (!cursor.accept('*')) return named(cursor);
  const value = bitOr(cursor);
  return cursor.make(from, { kind: 'starred', value }, [value]);
}

/** An expression, or `target := value`. */
export function named(cursor: Cursor): Expr {
  const target = expression(cursor);
  if (!cursor.accept(':=')) return target;
  const value = expression(cursor);
  return cursor.make(target.from, { kind: 'walrus', target, value }, [target, value]);
}

export function expression(cursor: Cursor): Expr {
  return cursor.deeper(() => {
    if (cursor.inPattern) return pattern(cursor);
    if (cursor.at('lambda')) return lambda(cursor);
    if (cursor.at('yield')) return yielded(cursor);
    const body = disjunction(cursor);
    if (!cursor.accept('if')) return body;
    const test = disjunction(cursor);
    cursor.expect('else');
    const orelse = expression(cursor);
    return cursor.make(body.from, { kind: 'conditional', test, body, orelse }, [test, body, orelse]);
  });
}

/** A pattern reads like an expression, but `if` after it is a guard and `as` names what it matched. */
function pattern(cursor: Cursor): Expr {
  const matched = bitOr(cursor);
  if (!cursor.accept('as')) return matched;
  return cursor.make(matched.from, { kind: 'as', pattern: matched, name: identifier(cursor) }, [matched]);
}

function yielded(cursor: Cursor): Expr {
  const from = cursor.take().from;
  if (cursor.accept('from')) {
    const value = expression(cursor);
    return cursor.make(from, { kind: 'yield-from', value }, [value]);
  }
  const value = startsExpression(cursor) ? expressionList(cursor) : null;
  return cursor.make(from, { kind: 'yield', value }, [value]);
}

function lambda(cursor: Cursor): Expr {
  const from = cursor.take().from;
  const parameters = parameterList(cursor, ':', false);
  cursor.expect(':');
  const body = expression(cursor);
  return cursor.make(from, { kind: 'lambda', parameters, body }, [body, ...parameters.map((one) => one.value)]);
}

/** A name, normalised as Python does (NFKC). */
export function identifier(cursor: Cursor): string {
  const token = cursor.peek();
  if (token.kind !== 'name' || KEYWORDS.has(token.text)) throw new Unreadable('expected a name');
  return cursor.take().text.normalize('NFKC');
}

export function disjunction(cursor: Cursor): Expr {
  return joined(cursor, 'or', () => joined(cursor, 'and', () => inversion(cursor)));
}

function joined(cursor: Cursor, operator: string, operand: () => Expr): Expr {
  let left = operand();
  while (cursor.accept(operator)) {
    const right = operand();
    left = cursor.make(left.from, { kind: 'boolean', operator, left, right }, [left, right]);
  }
  return left;
}

function inversion(cursor: Cursor): Expr {
  const from = cursor.peek().from;
  if (!cursor.accept('not')) return comparison(cursor);
  const operand = cursor.deeper(() => inversion(cursor));
  return cursor.make(from, { kind: 'unary', operator: 'not', operand }, [operand]);
}

function comparison(cursor: Cursor): Expr {
  const first = bitOr(cursor);
  const rest: { operator: string; operand: Expr }[] = [];
  for (let operator = comparator(cursor); operator !== null; operator = comparator(cursor)) {
    rest.push({ operator, operand: bitOr(cursor) });
  }
  if (rest.length === 0) return first;
  return cursor.make(first.from, { kind: 'compare', first, rest }, [first, ...rest.map((one) => one.operand)]);
}

function comparator(cursor: Cursor): string | null {
  if (cursor.at('not') && cursor.peek(1).text === 'in') {
    cursor.take();
    cursor.take();
    return 'not in';
  }
  const token = cursor.peek();
  if ((token.kind !== 'op' && token.kind !== 'name') || !COMPARISONS.has(token.text)) return null;
  cursor.take();
  return token.text === 'is' && cursor.accept('not') ? 'is not' : token.text;
}

/** The level below comparisons: what a star, a `for` target or a `|` of patterns takes. */
export function bitOr(cursor: Cursor, least = 1): Expr {
  let left = signed(cursor);
  for (;;) {
    const token = cursor.peek();
    const binding = token.kind === 'op' ? (BINDING[token.text] ?? 0) : 0;
    if (binding < least) return left;
    cursor.take();
    const right = bitOr(cursor, binding + 1);
    left = cursor.make(left.from, { kind: 'binary', operator: token.text, left, right }, [left, right]);
  }
}

function signed(cursor: Cursor): Expr {
  const token = cursor.peek();
  if (token.kind !== 'op' || !'+-~'.includes(token.text)) return power(cursor);
  cursor.take();
  const operand = cursor.deeper(() => signed(cursor));
  return cursor.make(token.from, { kind: 'unary', operator: token.text, operand }, [operand]);
}

function power(cursor: Cursor): Expr {
  const from = cursor.peek().from;
  const awaits = cursor.accept('await');
  let left = primary(cursor);
  if (awaits) left = cursor.make(from, { kind: 'await', value: left }, [left]);
  if (!cursor.accept('**')) return left;
  const right = cursor.deeper(() => signed(cursor));
  return cursor.make(from, { kind: 'binary', operator: '**', left, right }, [left, right]);
}

function primary(cursor: Cursor): Expr {
  let object = atom(cursor);
  const from = object.from;
  for (;;) {
    if (cursor.accept('.')) {
      const name = identifier(cursor);
      object = cursor.make(from, { kind: 'attribute', object, name }, [object]);
    } else if (cursor.accept('(')) {
      const args = callArguments(cursor);
      cursor.expect(')');
      object = cursor.make(from, { kind: 'call', callee: object, args }, [object, ...args.map((one) => one.value)]);
    } else if (cursor.accept('[')) {
      const index = subscript(cursor);
      cursor.expect(']');
      object = cursor.make(from, { kind: 'subscript', object, index }, [object, index]);
    } else return object;
  }
}
