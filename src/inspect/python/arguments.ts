/** What stands in the brackets of calls, definitions, comprehensions and subscripts. */
import type { Cursor } from './cursor';
import { bitOr, disjunction, expression, identifier, named, starOrNamed } from './expressions';
import type { Argument, Clause, Expr, Parameter } from './tree';

/** Parameters up to, and without, `close`. */
export function parameterList(cursor: Cursor, close: string, annotated: boolean): Parameter[] {
  const parameters: Parameter[] = [];
  while (!cursor.at(close)) {
    const star = cursor.accept('**') ? '**' : cursor.accept('*') ? '*' : '';
    const separator = star === '*' ? !cursor.atKind('name') : cursor.accept('/');
    if (!separator) parameters.push(parameter(cursor, star, annotated));
    if (!cursor.accept(',')) break;
  }
  return parameters;
}

function parameter(cursor: Cursor, star: Parameter['star'], annotated: boolean): Parameter {
  const name = identifier(cursor);
  const annotation = annotated && cursor.accept(':') ? starOrNamed(cursor) : null;
  const value = cursor.accept('=') ? expression(cursor) : null;
  return { name, star, annotation, value };
}

/** Arguments up to, and without, the closing bracket. A bare generator is one argument. */
export function callArguments(cursor: Cursor): Argument[] {
  const args: Argument[] = [];
  while (!cursor.at(')')) {
    args.push(argument(cursor));
    if (!cursor.accept(',')) break;
  }
  return args;
}

function argument(cursor: Cursor): Argument {
  const star = cursor.accept('**') ? '**' : cursor.accept('*') ? '*' : '';
  if (star === '' && cursor.atKind('name') && cursor.peek(1).text === '=' && cursor.peek(1).kind === 'op') {
    const name = identifier(cursor);
    cursor.take();
    return { name, star, value: expression(cursor) };
  }
  const value = named(cursor);
  const clauses = comprehensionClauses(cursor);
  if (clauses.length === 0) return { name: null, star, value };
  return {
    name: null,
    star,
    value: comprehension(cursor, value.from, { result: 'generator', key: null, value, clauses }),
  };
}

type Parts = Pick<Extract<Expr, { kind: 'comprehension' }>, 'result' | 'key' | 'value' | 'clauses'>;

export function comprehension(cursor: Cursor, from: number, parts: Parts): Expr {
  const inner = parts.clauses.flatMap((one) => [one.target, one.iterable, ...one.conditions]);
  return cursor.make(from, { kind: 'comprehension', ...parts }, [parts.key, parts.value, ...inner]);
}

/** `for … in … if …`, any number; empty when none begins here. */
export function comprehensionClauses(cursor: Cursor): Clause[] {
  const clauses: Clause[] = [];
  while (cursor.at('for') || (cursor.at('async') && cursor.peek(1).text === 'for')) {
    cursor.accept('async');
    cursor.take();
    const target = targetList(cursor);
    cursor.expect('in');
    const iterable = disjunctionOrLambda(cursor);
    const conditions: Expr[] = [];
    while (cursor.accept('if')) conditions.push(conditionExpression(cursor));
    clauses.push({ target, iterable, conditions });
  }
  return clauses;
}

function disjunctionOrLambda(cursor: Cursor): Expr {
  return cursor.at('lambda') ? expression(cursor) : disjunction(cursor);
}

function conditionExpression(cursor: Cursor): Expr {
  const target = disjunctionOrLambda(cursor);
  if (!cursor.accept(':=')) return target;
  const value = disjunction(cursor);
  return cursor.make(target.from, { kind: 'walrus', target, value }, [target, value]);
}

/** What stands between `for` and `in`. */
export function targetList(cursor: Cursor): Expr {
  const from = cursor.peek().from;
  const item = () => {
    const start = cursor.peek().from;
    if (!cursor.accept('*')) return bitOr(cursor);
    const value = bitOr(cursor);
    return cursor.make(start, { kind: 'starred', value }, [value]);
  };
  const first = item();
  if (!cursor.at(',')) return first;
  const items = [first];
  while (cursor.accept(',') && !cursor.at('in')) items.push(item());
  return cursor.make(from, { kind: 'tuple', items }, items);
}

/** What stands in `[…]` after an object. */
export function subscript(cursor: Cursor): Expr {
  const from = cursor.peek().from;
  const first = sliceItem(cursor);
  if (!cursor.at(',')) return first;
  const items = [first];
  while (cursor.accept(',') && !cursor.at(']')) items.push(sliceItem(cursor));
  return cursor.make(from, { kind: 'tuple', items }, items);
}

function sliceItem(cursor: Cursor): Expr {
  const from = cursor.peek().from;
  const bound = () => (cursor.at(':') || cursor.at(']') || cursor.at(',') ? null : expression(cursor));
  const lower = cursor.at(':') ? null : starOrNamed(cursor);
  if (lower !== null && !cursor.at(':')) return lower;
  cursor.expect(':');
  const upper = bound();
  const step = cursor.accept(':') ? bound() : null;
  return cursor.make(from, { kind: 'slice', lower, upper, step }, [lower, upper, step]);
}
