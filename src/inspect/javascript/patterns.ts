/** Declaring and assigning: names, destructuring, and stores into objects. */
import type * as t from '@babel/types';
import { keyOf, read } from './expressions';
import { deliver } from './functions';
import type { Machine } from './machine';
import { member } from './members';
import { propertyKey } from './texts';
import { external, type Known, list, type Scope, toValue, UNKNOWN } from './values';

/** What calls its `onmessage` with what the network sends. */
const CLIENT = /^(?:WebSocket|EventSource|XMLHttpRequest|ws(?:\.WebSocket)?)\(\)$/u;

type Binder = {
  readonly machine: Machine;
  readonly scope: Scope;
  readonly store: (name: string, value: Known) => void;
};

/** Binds the names of a declaration in `scope`. */
export function declare(machine: Machine, target: t.Node, value: Known, scope: Scope): void {
  const store = (name: string, known: Known) => void scope.names.set(name, known);
  bind({ machine, scope, store }, target, value);
}

/** An assignment expression's left side; answers with the value, as the expression does. */
export function assignTo(machine: Machine, target: t.Node, value: Known, scope: Scope): Known {
  const store = (name: string, known: Known) => machine.assign(scope, name, known);
  bind({ machine, scope, store }, target, value);
  return value;
}

function bind(binder: Binder, target: t.Node, value: Known): void {
  switch (target.type) {
    case 'Identifier':
      binder.store(target.name, value);
      break;
    case 'AssignmentPattern': {
      const fallback = read(binder.machine, target.right, binder.scope);
      bind(binder, target.left, value.kind === 'unknown' || value.kind === 'nothing' ? fallback : value);
      break;
    }
    case 'RestElement':
      bind(binder, target.argument, value);
      break;
    case 'ObjectPattern':
      bindObject(binder, target, value);
      break;
    case 'ArrayPattern':
      bindArray(binder, target, value);
      break;
    case 'MemberExpression':
      storeMember(binder, target, value);
      break;
    case 'TSParameterProperty':
      bind(binder, target.parameter, value);
      break;
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      bind(binder, target.expression, value);
  }
}

function bindObject(binder: Binder, target: t.ObjectPattern, value: Known): void {
  const { machine, scope } = binder;
  for (const property of target.properties) {
    if (property.type === 'RestElement') {
      if (value.kind === 'path') machine.emit({ kind: 'attribute', path: value.path, hidden: value.hidden }, property);
      bind(binder, property, value);
      continue;
    }
    const key = propertyKey(machine, property, scope);
    const hidden = property.computed && property.key.type !== 'StringLiteral';
    const part = member(value, key, hidden);
    if (part.kind === 'path' && !part.path.startsWith('?'))
      machine.emit({ kind: 'attribute', path: part.path, hidden: part.hidden }, property);
    bind(binder, property.value, isForeign(part) ? UNKNOWN : part);
  }
}

/** Parts of unknown objects have no name of their own, so that defaults apply. */
const isForeign = (known: Known): boolean => known.kind === 'path' && known.path.startsWith('?');

function bindArray(binder: Binder, target: t.ArrayPattern, value: Known): void {
  for (const [index, element] of target.elements.entries()) {
    if (element === null) continue;
    const rest = element.type === 'RestElement';
    bind(binder, element, rest ? itemsFrom(value, index) : itemAt(value, index));
  }
}

const itemAt = (value: Known, index: number): Known =>
  value.kind === 'list' ? (value.items[index] ?? UNKNOWN) : value.kind === 'external' ? value : UNKNOWN;
const itemsFrom = (value: Known, index: number): Known =>
  value.kind === 'list' ? list(value.items.slice(index)) : value.kind === 'external' ? external(value.source) : UNKNOWN;

function storeMember({ machine, scope }: Binder, target: t.MemberExpression, value: Known): void {
  const object = read(machine, target.object, scope);
  const { key, hidden } = keyOf(machine, target, scope);
  if (object.kind === 'object' && key !== null) object.props.set(key, value);
  const place = member(object.kind === 'object' ? UNKNOWN : object, key, hidden);
  if (object.kind === 'path' && CLIENT.test(object.path) && key?.startsWith('on') === true)
    deliver(machine, 'network', [value]);
  if (place.kind === 'external' && key !== null)
    machine.emit({ kind: 'assign', path: `?.${key}`, value: toValue(value) }, target);
  if (place.kind === 'path') machine.emit({ kind: 'assign', path: place.path, value: toValue(value) }, target);
}
