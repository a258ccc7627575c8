/** Assignment: a value to a name, a place, or several of them. */
import { unseenCall } from './definitions';
import { evaluate } from './evaluate';
import type { Machine } from './machine';
import { foreign } from './operators';
import { dictKey } from './sequences';
import { itemsOf } from './text-methods';
import type { Expr } from './tree';
import { either, list, options, toFact, UNKNOWN, type Val } from './values';

export function bind(machine: Machine, target: Expr, value: Val): void {
  switch (target.kind) {
    case 'name':
      machine.scope.set(target.id, value);
      return;
    case 'tuple':
    case 'list':
      bindEach(machine, target.items, value);
      return;
    case 'starred':
      bind(machine, target.value, value);
      return;
    case 'attribute':
      bindAttribute(machine, target, value);
      return;
    case 'subscript':
      bindItem(machine, target, value);
      return;
    case 'as':
      bind(machine, target.pattern, value);
      machine.scope.set(target.name, value);
      return;
    default:
      return;
  }
}

function bindEach(machine: Machine, targets: readonly Expr[], value: Val): void {
  const items = itemsOf(value);
  const star = targets.findIndex((one) => one.kind === 'starred');
  for (const [at, target] of targets.entries()) {
    if (items === null) bind(machine, target, foreign([value]));
    else if (star < 0 || at < star) bind(machine, target, items[at] ?? UNKNOWN);
    else if (at === star) bind(machine, target, list(items.slice(at, items.length - (targets.length - 1 - star))));
    else bind(machine, target, items.at(at - targets.length) ?? UNKNOWN);
  }
}

function bindAttribute(machine: Machine, target: Extract<Expr, { kind: 'attribute' }>, value: Val): void {
  for (const object of options(evaluate(machine, target.object))) {
    if (object.kind === 'class') object.scope.set(target.name, value);
    else if (object.kind === 'path' || object.kind === 'instance') {
      const path = `${object.path}.${target.name}`;
      machine.tell(target, { kind: 'assign', path, value: toFact(value) });
      if (/^(?:sys|threading)\.\w{1,20}hook$/.test(path)) unseenCall(machine, value, target);
    } else if (object.kind === 'function') {
      machine.tell(target, { kind: 'assign', path: `?.${target.name}`, value: toFact(value) });
    }
  }
}

function bindItem(machine: Machine, target: Extract<Expr, { kind: 'subscript' }>, value: Val): void {
  const object = evaluate(machine, target.object);
  const index = evaluate(machine, target.index);
  const key = dictKey(index);
  if (object.kind === 'path' || object.kind === 'instance') {
    const name = key?.startsWith('s:') ? key.slice(2) : '*';
    machine.tell(target, { kind: 'assign', path: `${object.path}.${name}`, value: toFact(value) });
  }
  if (target.object.kind !== 'name') return;
  if (object.kind === 'dict' && key !== null) {
    machine.scope.set(target.object.id, { kind: 'dict', entries: new Map([...object.entries, [key, value]]) });
  } else if (object.kind === 'list' && index.kind === 'number') {
    machine.scope.set(target.object.id, list(object.items.map((one, at) => (at === index.value ? value : one))));
  } else if (object.kind === 'list' || object.kind === 'dict') {
    machine.scope.set(target.object.id, either([object, UNKNOWN]));
  }
}
