/** What names, attributes and subscripts lead to, however they are spelt. */
import type { Machine } from './machine';
import { BUILTINS, canonical, isCarried, OS_NAMES, outside } from './modules';
import { asText, foreign } from './operators';
import { item } from './sequences';
import type { Expr, Range } from './tree';
import {
  boolean,
  eachOption,
  either,
  external,
  instance,
  isWhole,
  OWN_FILE,
  options,
  path,
  sourceOf,
  text,
  UNKNOWN,
  type Val,
} from './values';

const SPECIAL_NAMES: Readonly<Record<string, Val | undefined>> = {
  __builtins__: path('builtins'),
  __file__: text(OWN_FILE),
  __name__: text('__main__'),
  __debug__: boolean(true),
};

export function nameValue(machine: Machine, expr: Extract<Expr, { kind: 'name' }>): Val {
  const value = machine.scope.find(expr.id) ?? free(machine, expr.id);
  const written = machine.source.slice(expr.from, expr.to);
  if (written === expr.id || machine.texts > 0) return value;
  machine.tell(expr, { kind: 'obfuscation', how: 'unicode-name' });
  return hide(value);
}

/** A name that the program gives no value: a builtin, one of a star import, or simply itself. */
function free(machine: Machine, id: string): Val {
  if (Object.hasOwn(SPECIAL_NAMES, id)) return SPECIAL_NAMES[id] ?? UNKNOWN;
  const stars = machine.scope.module.stars.map((module) => path(canonical(`${module}.${id}`)));
  if (stars.length > 0 && !BUILTINS.has(id)) return either(stars);
  return path(canonical(id));
}

export function hide(value: Val): Val {
  if (value.kind === 'path') return { ...value, hidden: true };
  return value.kind === 'either' ? either(value.options.map(hide)) : value;
}

const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const LETTERS: Readonly<Record<string, string | undefined>> = {
  'string.ascii_lowercase': SMALL,
  'string.ascii_uppercase': SMALL.toUpperCase(),
  'string.ascii_letters': SMALL + SMALL.toUpperCase(),
  'string.digits': '0123456789',
};

export function attribute(object: Val, name: string): Val {
  return eachOption(object, (one) => attributeOf(one, name));
}

function attributeOf(object: Val, name: string): Val {
  // Whoever has the builtins at all has them from the interpreter.
  if (name === '__builtins__' && object.kind !== 'class') return path('builtins', true);
  switch (object.kind) {
    case 'path':
      return ofPath(object, name);
    case 'instance':
      return ofInstance(object, name);
    case 'class':
      return member(object, name) ?? path(`?.${name}`);
    case 'partial':
      return name === 'func' ? object.callee : UNKNOWN;
    case 'external':
      return instance(`?.${name}`, object.source);
    case 'none':
    case 'unknown':
      return path(`?.${name}`);
    default:
      return name.startsWith('__') ? path(`?.${name}`) : UNKNOWN;
  }
}

function ofPath(object: Val & { kind: 'path' }, name: string): Val {
  // The builtins are the module that every builtin function belongs to.
  if (name === '__self__' && BUILTINS.has(object.path)) return path('builtins', true);
  if (object.path === 'sys' && name === 'executable') return text('python3');
  if (object.path === 'sys' && name === 'platform') return text('linux');
  if (object.path === 'os' && name === 'name') return text('posix');
  if (object.path === 'os' && name === 'sep') return text('/');
  const constant = LETTERS[`${object.path}.${name}`];
  if (constant !== undefined) return text(constant);
  const whole = `${object.path}.${name}`;
  return path(canonical(whole), object.hidden || isCarried(whole));
}

function ofInstance(object: Val & { kind: 'instance' }, name: string): Val {
  const whole = `${object.path}.${name}`;
  if (object.text !== null && name === 'parent') {
    return { ...object, text: { ...object.text, value: object.text.value.replace(/\/[^/]*$/, '') || '/' } };
  }
  return instance(whole, object.source ?? outside(whole), object.how);
}

function member(object: Val & { kind: 'class' }, name: string): Val | undefined {
  const own = object.scope.own(name, true);
  if (own === undefined) {
    for (const base of object.bases) {
      const inherited = base.kind === 'class' ? member({ ...base, instance: object.instance }, name) : undefined;
      if (inherited !== undefined) return inherited;
      if (base.kind === 'path') return path(`${base.path}.${name}`);
    }
    return undefined;
  }
  if (!object.instance) return own;
  return either(options(own).map((one) => (one.kind === 'function' ? { ...one, self: object } : one)));
}

export function subscript(machine: Machine, object: Val, index: Val, at: Range): Val {
  return eachOption(object, (one) => eachOption(index, (key) => subscriptOf(machine, one, key, at)));
}

function subscriptOf(machine: Machine, object: Val, index: Val, at: Range): Val {
  const found = item(object, index);
  if (found !== undefined) return found;
  if (object.kind === 'path' || object.kind === 'instance') return entry(machine, object, index, at);
  if (object.kind === 'dict' || object.kind === 'list') {
    const values = object.kind === 'dict' ? [...object.entries.values()] : object.items;
    return either([...values.slice(0, 7), UNKNOWN]);
  }
  return foreign([object]);
}

type Named = Val & { kind: 'path' | 'instance' };

/** `os.environ["X"]`, `sys.modules["os"]`, `vars(os)["system"]`, `f.__globals__["x"]` … */
export function entry(machine: Machine, object: Named, index: Val, at: Range): Val {
  const key = asText(index);
  const hidden = key !== null && key.how.length > 0;
  if (object.path === 'os.environ') return environment(machine, index, at);
  if (object.path === 'sys.argv' && index.kind === 'number' && index.value === 0) return text(OWN_FILE);
  if (key === null || !isWhole(key)) return object.kind === 'path' ? given(object) : foreign([object]);
  if (object.path === 'sys.modules') return imported(machine, key.value, at, hidden);
  if (object.path === 'builtins') return path(canonical(key.value), true);
  if (object.path === 'globals') return hide(global(machine, key.value));
  if (/(?:^|\.)(?:__globals__|f_globals|f_builtins|gi_frame)$|^gc\.get_/.test(object.path))
    return fromGlobals(key.value);
  if (object.path.endsWith('.__dict__')) return hide(attribute(path(object.path.slice(0, -9)), key.value));
  return given(object);
}

const given = (object: Named): Val => {
  const source = object.kind === 'instance' ? object.source : sourceOf(object);
  return source === null || source === '' ? instance(`${object.path}[]`) : external(source);
};

export function imported(machine: Machine, module: string, at: Range, hidden: boolean): Val {
  machine.tell(at, { kind: 'import', path: canonical(module), hidden });
  return path(canonical(module), true);
}

/** The value of an environment variable. */
export function environment(machine: Machine, name: Val, at: Range): Val {
  const key = asText(name);
  if (key === null) return external('environment');
  machine.tell(at, { kind: 'attribute', path: `os.environ.${key.value}`, hidden: key.how.length > 0 });
  if (key.value === 'HOME') return text('~');
  if (key.value === 'SHELL') return text('/bin/sh');
  return external('environment');
}

function global(machine: Machine, name: string): Val {
  return machine.scope.module.own(name, true) ?? free(machine, name);
}

/** Names out of the globals of a function nobody knows. */
function fromGlobals(name: string): Val {
  if (name === '__builtins__') return path('builtins', true);
  return OS_NAMES.has(name) ? path(`os.${name}`, true) : path(canonical(name), true);
}
