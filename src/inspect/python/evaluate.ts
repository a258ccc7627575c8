/** What an expression stands for; tells the facts in it on the way. */

import { apply, type Call } from './apply';
import { bind } from './bind';
import { comprehension } from './comprehensions';
import { shown } from './formats';
import { attribute, nameValue, subscript } from './lookup';
import type { Machine } from './machine';
import { encodedBySlice, letterByLetter } from './masking';
import { method } from './methods';
import { BUILTINS } from './modules';
import { ownMethod, ownOperator } from './operator-methods';
import { binary, compare, concatenate, foreign, truth } from './operators';
import { Scope } from './scope';
import { dictKey, slice } from './sequences';
import { itemsOf } from './text-methods';
import type { Argument, Expr, FPart } from './tree';
import { boolean, either, list, NONE, number, text, UNKNOWN, type Val } from './values';

export function evaluate(machine: Machine, expr: Expr): Val {
  machine.step();
  switch (expr.kind) {
    case 'name':
      return told(machine, expr, nameValue(machine, expr));
    case 'string':
      machine.tell(expr, { kind: 'string', value: expr.value, folded: expr.escaped });
      return text(expr.value, expr.escaped ? ['escape'] : [], expr.bytes);
    case 'fstring':
      return concatenate(pieces(machine, expr.parts), expr.parts.length > 1 ? 'format' : null);
    case 'number':
      return expr.value === null ? UNKNOWN : number(expr.value, expr.big);
    case 'constant':
      return expr.value === 'None' ? NONE : expr.value === '...' ? UNKNOWN : boolean(expr.value === 'True');
    case 'attribute':
      return told(machine, expr, attribute(holder(machine, expr.object), expr.name));
    case 'subscript':
      return subscripted(machine, expr);
    case 'call':
      return call(machine, expr);
    case 'lambda':
      return lambda(machine, expr);
    case 'comprehension':
      return comprehension(machine, expr);
    default:
      return compound(machine, expr);
  }
}

function compound(machine: Machine, expr: Expr): Val {
  switch (expr.kind) {
    case 'binary':
      return binaryOf(machine, expr);
    case 'unary':
      return unary(expr.operator, evaluate(machine, expr.operand));
    case 'boolean':
      return logical(expr.operator, evaluate(machine, expr.left), evaluate(machine, expr.right));
    case 'compare':
      return comparison(machine, expr);
    case 'conditional':
      return conditional(machine, expr);
    case 'walrus': {
      const value = evaluate(machine, expr.value);
      bind(machine, expr.target, value);
      return value;
    }
    case 'tuple':
    case 'list':
    case 'set':
      return list(expr.items.flatMap((item) => spread(machine, item)));
    case 'dict':
      return dictionary(machine, expr);
    case 'slice':
      for (const part of [expr.lower, expr.upper, expr.step]) if (part) evaluate(machine, part);
      return UNKNOWN;
    case 'yield':
      machine.yielded.push(expr.value === null ? NONE : evaluate(machine, expr.value));
      return UNKNOWN;
    case 'starred':
    case 'await':
    case 'yield-from':
      return evaluate(machine, expr.value);
    default:
      return UNKNOWN;
  }
}

/** What is asked for a part or called is told with that part or call, not by itself. */
function holder(machine: Machine, expr: Expr): Val {
  if (expr.kind === 'name') return nameValue(machine, expr);
  if (expr.kind !== 'attribute') return evaluate(machine, expr);
  const value = attribute(holder(machine, expr.object), expr.name);
  return INNER.test(expr.name) ? told(machine, expr, value) : value;
}

/** Attributes that lead into the interpreter are told wherever they stand. */
const INNER = /^(?:__\w{1,40}__|[fg]i?_\w{1,20}|tb_frame)$/;

/** A name that stands for something of the library is worth telling also where it is not called. */
function told(machine: Machine, expr: Expr, value: Val): Val {
  for (const one of value.kind === 'either' ? value.options : [value]) {
    if (one.kind === 'path' && isTelling(one))
      machine.tell(expr, { kind: 'attribute', path: one.path, hidden: one.hidden });
    if (one.kind === 'instance' && expr.kind === 'attribute') machine.tell(expr, { kind: 'attribute', path: one.path });
  }
  return value;
}

/** A module's bare name says no more than its import did. */
const isTelling = ({ path, hidden }: { readonly path: string; readonly hidden: boolean }) =>
  hidden || path.includes('.') || BUILTINS.has(path);

function sized(machine: Machine, expr: Expr, folded: { readonly value: Val; readonly size?: number }): Val {
  if (folded.size !== undefined && folded.size > 1e6) machine.tell(expr, { kind: 'allocation', size: folded.size });
  return folded.value;
}

function pieces(machine: Machine, parts: readonly FPart[]): Val[] {
  return parts.map((part) => {
    if (part.kind === 'text') return text(part.value, part.escaped ? ['escape'] : []);
    pieces(machine, part.spec);
    const [spec] = part.spec;
    const value = evaluate(machine, part.value);
    return shown(value, spec?.kind === 'text' && spec.value === 'c' ? 'c' : 's');
  });
}

function binaryOf(machine: Machine, expr: Extract<Expr, { kind: 'binary' }>): Val {
  const operands = [evaluate(machine, expr.left), evaluate(machine, expr.right)] as const;
  return (
    ownOperator(machine, expr.operator, operands, expr) ?? sized(machine, expr, binary(expr.operator, ...operands))
  );
}

function unary(operator: string, operand: Val): Val {
  if (operator === 'not') {
    const known = truth(operand);
    return known === null ? UNKNOWN : boolean(!known);
  }
  if (operand.kind !== 'number') return UNKNOWN;
  if (operator === '-') return number(-operand.value, operand.big === null ? null : -operand.big);
  return operator === '~' ? number(~operand.value) : operand;
}

function logical(operator: string, left: Val, right: Val): Val {
  const known = truth(left);
  if (known === null) return either([left, right]);
  return known === (operator === 'or') ? left : right;
}

function comparison(machine: Machine, expr: Extract<Expr, { kind: 'compare' }>): Val {
  const first = evaluate(machine, expr.first);
  const rest = expr.rest.map(({ operator, operand }) => ({ operator, value: evaluate(machine, operand) }));
  const [only] = rest;
  if (rest.length !== 1 || only === undefined) return UNKNOWN;
  const own = ownOperator(machine, only.operator, [first, only.value], expr);
  return own ?? compare(only.operator, first, only.value);
}

function conditional(machine: Machine, expr: Extract<Expr, { kind: 'conditional' }>): Val {
  const known = truth(evaluate(machine, expr.test));
  if (machine.concrete > 0 && known !== null) return evaluate(machine, known ? expr.body : expr.orelse);
  const values = [evaluate(machine, expr.body), evaluate(machine, expr.orelse)];
  return known === null ? either(values) : (values[known ? 0 : 1] ?? UNKNOWN);
}

function spread(machine: Machine, item: Expr): readonly Val[] {
  const value = evaluate(machine, item);
  if (item.kind !== 'starred') return [value];
  letterByLetter(machine, value, item);
  return itemsOf(value) ?? [foreign([value])];
}

function dictionary(machine: Machine, expr: Extract<Expr, { kind: 'dict' }>): Val {
  const entries = new Map<string, Val>();
  for (const { key, value } of expr.entries) {
    const name = key === null ? null : dictKey(evaluate(machine, key));
    const given = evaluate(machine, value);
    if (name !== null) entries.set(name, given);
    else if (key === null && given.kind === 'dict') for (const [inner, one] of given.entries) entries.set(inner, one);
  }
  return { kind: 'dict', entries };
}

function subscripted(machine: Machine, expr: Extract<Expr, { kind: 'subscript' }>): Val {
  const object = holder(machine, expr.object);
  const { index } = expr;
  if (index.kind === 'slice') {
    const bound = (part: Expr | null) => (part === null ? null : evaluate(machine, part));
    const bounds = { lower: bound(index.lower), upper: bound(index.upper), step: bound(index.step) };
    encodedBySlice(machine, object, bounds, expr);
    return slice(object, bounds);
  }
  const key = evaluate(machine, index);
  const name = object.kind === 'class' && !object.instance ? '__class_getitem__' : '__getitem__';
  const own = ownMethod(machine, { object, name, args: [key] }, expr);
  return own ?? told(machine, expr, subscript(machine, object, key, expr));
}

function lambda(machine: Machine, expr: Extract<Expr, { kind: 'lambda' }>): Val {
  const defaults = expr.parameters.map((one) => (one.value === null ? null : evaluate(machine, one.value)));
  const scope = new Scope(machine.scope, 'function');
  for (const [at, one] of expr.parameters.entries())
    scope.set(one.name, defaults[at] ?? { kind: 'external', source: 'parameter' });
  if (machine.concrete === 0) machine.within(scope, () => evaluate(machine, expr.body));
  return {
    kind: 'function',
    name: '<lambda>',
    parameters: expr.parameters,
    defaults,
    body: expr.body,
    scope: machine.scope,
    self: null,
  };
}

function call(machine: Machine, expr: Extract<Expr, { kind: 'call' }>): Val {
  const { callee } = expr;
  if (callee.kind === 'attribute') {
    const object = holder(machine, callee.object);
    const made = givenArguments(machine, expr.args, expr);
    return method(machine, { object, name: callee.name, place: callee.object }, made);
  }
  return apply(machine, holder(machine, callee), givenArguments(machine, expr.args, expr));
}

export function givenArguments(machine: Machine, given: readonly Argument[], at: Expr): Call {
  const args: Val[] = [];
  const keywords = new Map<string, Val>();
  for (const { name, star, value } of given) {
    const one = evaluate(machine, value);
    if (name !== null) keywords.set(name, one);
    else if (star === '') args.push(one);
    else if (star === '*') {
      letterByLetter(machine, one, value);
      args.push(...(itemsOf(one) ?? [foreign([one])]).slice(0, 1000));
    } else if (one.kind === 'dict') for (const [key, entry] of one.entries) keywords.set(key.slice(2), entry);
  }
  return { args, keywords, at };
}
