/** Calls through an attribute: `value.name(…)`. */
import { apply, applyPath, type Call } from './apply';
import { attribute, entry } from './lookup';
import type { Machine } from './machine';
import { encodedByMethod } from './masking';
import { add, asText, foreign } from './operators';
import { pureCall } from './pure-calls';
import { containerMethod, itemsOf, textMethod } from './text-methods';
import type { Expr } from './tree';
import { eachOption, either, list, NONE, options, path, sourceOf, type Text, text, UNKNOWN, type Val } from './values';

type Method = {
  readonly object: Val;
  readonly name: string /** The expression that gave the object. */;
  readonly place: Expr;
};

export function method(machine: Machine, { object, name, place }: Method, call: Call): Val {
  return eachOption(object, (one) => methodOf(machine, { object: one, name, place }, call));
}

function methodOf(machine: Machine, asked: Method, call: Call): Val {
  const { object, name } = asked;
  encodedByMethod(machine, object, name, call);
  switch (object.kind) {
    case 'text':
      return ofText(machine, asked, object, call);
    case 'list':
    case 'dict':
      return container(machine, asked, call);
    case 'number':
      return numberMethod(object, name, call.args) ?? UNKNOWN;
    case 'function':
    case 'boolean':
      return UNKNOWN;
    case 'class':
      return ofClass(machine, object, name, call);
    default:
      return ofName(machine, object, name, call);
  }
}

function ofText(machine: Machine, asked: Method, object: Text, call: Call): Val {
  const { name } = asked;
  changeText(machine, asked, call);
  if (name.startsWith('format')) formatAttributes(machine, object.value, call);
  if (name === 'join' && sourceOf(call.args[0] ?? UNKNOWN) === 'environment')
    machine.tell(call.at, { kind: 'obfuscation', how: 'encoded-environment' });
  if (name === '__add__') return add(object, call.args[0] ?? UNKNOWN);
  return textMethod(object, name, call.args, call.keywords) ?? foreign([object, ...call.args]);
}

function ofName(machine: Machine, object: Val, name: string, call: Call): Val {
  const found = object.kind === 'path' || object.kind === 'instance' ? mapping(machine, object, name, call) : undefined;
  if (found !== undefined) return found;
  // A file's name is what its methods work on: it stands first among their arguments.
  const file = object.kind === 'instance' ? object.text : null;
  const made = file === null ? call : { ...call, args: [file, ...call.args] };
  return apply(machine, attribute(object, name), made);
}

/** `os.environ.get("X")`, `sys.modules.get("os")`, `vars(os).get("system")`, `os.__getattribute__("system")`. */
function mapping(
  machine: Machine,
  object: Val & { kind: 'path' | 'instance' },
  name: string,
  call: Call,
): Val | undefined {
  const [first] = call.args;
  if (object.path === 'os.environ' && ['items', 'copy', 'values', 'keys'].includes(name)) {
    machine.tell(call.at, { kind: 'attribute', path: 'os.environ' });
    return object;
  }
  if (isNamespace(object.path) && ['items', 'values'].includes(name)) {
    const part = path(`${object.path.slice(0, -'.__dict__'.length)}.?`, true);
    return list([name === 'items' ? list([UNKNOWN, part]) : part]);
  }
  if (first === undefined) return undefined;
  if (name === '__getattribute__' || name === '__getattr__') {
    const wanted = asText(first);
    return wanted === null ? undefined : hidden(attribute(object, wanted.value));
  }
  if (!['get', '__getitem__', 'pop', 'setdefault'].includes(name)) return undefined;
  if (object.path === 'os.environ') {
    applyPath(machine, `os.environ.${name}`, false, call);
    return either(options(first).map((key) => entry(machine, object, key, call.at)));
  }
  const isTable = /(?:^|\.)(?:__dict__|__globals__|f_globals|f_builtins)$/.test(object.path);
  return isTable || ['sys.modules', 'builtins', 'globals'].includes(object.path)
    ? either(options(first).map((key) => entry(machine, object, key, call.at)))
    : undefined;
}

const isNamespace = (name: string) => name.endsWith('.__dict__') && !name.startsWith('?');

const hidden = (value: Val): Val => (value.kind === 'path' ? { ...value, hidden: true } : value);

function container(machine: Machine, { object, name, place }: Method, call: Call): Val {
  const changed = object.kind === 'list' ? changedList(object, name, call) : changedDict(object, name, call);
  if (changed !== undefined) {
    if (place.kind === 'name') machine.scope.set(place.id, changed);
    return name === 'pop' && object.kind === 'list'
      ? (object.items.at(call.args[0]?.kind === 'number' ? call.args[0].value : -1) ?? UNKNOWN)
      : NONE;
  }
  return containerMethod(object, name, call.args) ?? foreign([object]);
}

function changedList(object: Val & { kind: 'list' }, name: string, { args, keywords }: Call): Val | undefined {
  const { items } = object;
  const [first = UNKNOWN, second = UNKNOWN] = args;
  switch (name) {
    case 'append':
    case 'add':
      return list([...items, first].slice(0, 10_000));
    case 'extend':
      return list([...items, ...(itemsOf(first) ?? [foreign([first])])].slice(0, 10_000));
    case 'insert':
      return first.kind === 'number' ? list(items.toSpliced(first.value, 0, second)) : undefined;
    case 'reverse':
      return list([...items].reverse());
    case 'clear':
      return list([]);
    case 'pop':
      return list(items.toSpliced(first.kind === 'number' ? first.value : -1, 1));
    case 'sort':
      return pureCall('sorted', [object], keywords) ?? either([object, list([...items].reverse())]);
    default:
      return undefined;
  }
}

function changedDict(object: Val, name: string, call: Call): Val | undefined {
  const [first] = call.args;
  if (object.kind !== 'dict' || name !== 'update') return undefined;
  const given = first?.kind === 'dict' ? first.entries : [];
  return {
    kind: 'dict',
    entries: new Map([
      ...object.entries,
      ...given,
      ...[...call.keywords].map(([key, value]): [string, Val] => [`s:${key}`, value]),
    ]),
  };
}

/** A `bytearray` grows by `append` and `extend`. */
function changeText(machine: Machine, { object, name, place }: Method, call: Call): void {
  const [first] = call.args;
  if (place.kind !== 'name' || first === undefined || !['append', 'extend'].includes(name)) return;
  const piece = first.kind === 'number' ? text(String.fromCharCode(first.value & 0xff), ['char-codes'], true) : first;
  machine.scope.set(place.id, add(object, piece));
}

/** A class may answer for any name by `__getattr__`. */
function ofClass(machine: Machine, object: Val & { kind: 'class' }, name: string, call: Call): Val {
  const hook = object.scope.own('__getattr__', true);
  if (hook?.kind !== 'function' || object.scope.own(name, true) !== undefined)
    return apply(machine, attribute(object, name), call);
  return apply(machine, apply(machine, { ...hook, self: object }, { ...call, args: [text(name)] }), call);
}

/** `"{0.__init__.__globals__}".format(x)` reads attributes. */
function formatAttributes(machine: Machine, template: string, { at }: Call): void {
  for (const [, path = ''] of template.matchAll(/\{\w{0,20}((?:\.\w{1,40}|\[\w{1,40}\]){1,8})/g)) {
    if (path.includes('__')) machine.tell(at, { kind: 'attribute', path: `?${path}` });
  }
}

/** `n.to_bytes(2, "big")`. */
function numberMethod(object: Val & { kind: 'number' }, name: string, args: readonly Val[]): Val | undefined {
  if (name !== 'to_bytes') return undefined;
  const [length, order] = args;
  const value = object.big ?? (Number.isSafeInteger(object.value) && object.value >= 0 ? BigInt(object.value) : null);
  if (value === null || (length !== undefined && length.kind !== 'number')) return undefined;
  const digits = Math.min(length?.value ?? 1, 10_000) * 2;
  const hex = value.toString(16).padStart(digits, '0');
  // Python refuses a number that does not fit.
  if (hex.length > digits) return undefined;
  const bytes = Buffer.from(hex, 'hex');
  const ordered = order?.kind === 'text' && order.value === 'little' ? bytes.reverse() : bytes;
  return text(ordered.toString('latin1'), ['char-codes'], true);
}
