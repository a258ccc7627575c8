/** Operators over the program's own classes call methods of them: `a + b` is `a.__add__(b)`. */
import { apply } from './apply';
import { attribute } from './lookup';
import type { Machine } from './machine';
import type { Range } from './tree';
import type { Val } from './values';

const METHODS: Readonly<Record<string, string | undefined>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'truediv',
  '//': 'floordiv',
  '%': 'mod',
  '**': 'pow',
  '@': 'matmul',
  '&': 'and',
  '|': 'or',
  '^': 'xor',
  '<<': 'lshift',
  '>>': 'rshift',
  '==': 'eq',
  '!=': 'ne',
  '<': 'lt',
  '>': 'gt',
  '<=': 'le',
  '>=': 'ge',
};

/** What the class of the left operand, or of the right one, makes of it; `undefined` where neither says anything. */
export function ownOperator(machine: Machine, operator: string, [left, right]: readonly [Val, Val], at: Range) {
  if (operator === 'in' || operator === 'not in')
    return ownMethod(machine, { object: right, name: '__contains__', args: [left] }, at);
  const name = Object.hasOwn(METHODS, operator) ? METHODS[operator] : undefined;
  if (name === undefined) return undefined;
  return (
    ownMethod(machine, { object: left, name: `__${name}__`, args: [right] }, at) ??
    ownMethod(machine, { object: right, name: `__r${name}__`, args: [left] }, at)
  );
}

type Asked = { readonly object: Val; readonly name: string; readonly args: readonly Val[] };

/** Calls a method that the program's own class defines. */
export function ownMethod(machine: Machine, { object, name, args }: Asked, at: Range): Val | undefined {
  if (object.kind !== 'class') return undefined;
  const found = attribute(object, name);
  return found.kind === 'function' ? apply(machine, found, { args, keywords: new Map(), at }) : undefined;
}
