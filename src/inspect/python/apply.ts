/** Calls: of what the program defines itself, and of what the library offers. */
import { isRenamed } from '../renamed';
import { commands } from './commands';
import { evaluate } from './evaluate';
import { execute } from './execute';
import { attribute } from './lookup';
import type { Machine } from './machine';
import { encodedByCall } from './masking';
import { method } from './methods';
import { outside } from './modules';
import { foreign } from './operators';
import { isPlain, pureCall } from './pure-calls';
import { Scope } from './scope';
import { special } from './special-calls';
import type { Range } from './tree';
import {
  both,
  type Callable,
  eachOption,
  either,
  external,
  instance,
  type Keywords,
  list,
  NONE,
  options,
  toFact,
  UNKNOWN,
  type Val,
} from './values';

export type Call = { readonly args: readonly Val[]; readonly keywords: Keywords; readonly at: Range };

/** Functions that call each other deeper than this are not followed. */
const MAX_CALLING = 6;

export function apply(machine: Machine, callee: Val, call: Call): Val {
  return eachOption(callee, (one) => applyOne(machine, one, call));
}

function applyOne(machine: Machine, callee: Val, call: Call): Val {
  switch (callee.kind) {
    case 'path':
      return applyPath(machine, callee.path, callee.hidden, call);
    case 'instance': {
      // What comes from outside stays foreign through its methods.
      const result = applyPath(machine, callee.path, false, call);
      if (result.kind !== 'instance') return result;
      return { ...result, source: result.source ?? callee.source, how: both(result.how, callee.how) };
    }
    case 'function':
      return applyFunction(machine, callee, call);
    case 'class':
      return construct(machine, callee, call);
    case 'partial': {
      const keywords = new Map([...callee.keywords, ...call.keywords]);
      return apply(machine, callee.callee, { ...call, args: [...callee.args, ...call.args], keywords });
    }
    default:
      return foreign([callee, ...call.args]);
  }
}

/** A call of the library: told, and followed where its answer or its arguments lead on. */
export function applyPath(machine: Machine, path: string, hidden: boolean, call: Call): Val {
  const folded = pureCall(path, call.args, call.keywords);
  if (hidden || !isPlain(path)) tellCall(machine, path, hidden, call);
  encodedByCall(machine, path, call);
  const size = allocated(path, call);
  if (size !== null) machine.tell(call.at, { kind: 'allocation', size });
  if (folded !== undefined) return folded;
  const unbound = unboundMethod(machine, path, call);
  if (unbound !== undefined) return unbound;
  const led = special(machine, path, call);
  if (led !== undefined) return led;
  return commands(machine, path, call) ?? instance(path, outside(path));
}

/** `str.join("", parts)`: the method of the first argument. */
function unboundMethod(machine: Machine, path: string, call: Call): Val | undefined {
  const [, type, name] = /^(str|bytes|bytearray|list|dict)\.(\w{1,40})$/.exec(path) ?? [];
  const [object, ...args] = call.args;
  if (type === undefined || name === undefined || object === undefined) return undefined;
  const place = { kind: 'constant', value: 'None', from: call.at.from, to: call.at.to, height: 0 } as const;
  return method(machine, { object, name, place }, { ...call, args });
}

const ALLOCATORS = /^(?:bytearray|bytes|(?:numpy|np|torch)\.(?:zeros|ones|empty|full|rand|random\.rand)|eye)$/;

/** The size asked for by functions that reserve as much as their first argument says. */
function allocated(path: string, { args, keywords }: Call): number | null {
  const [first] = args;
  if (path === 'list' || path === 'tuple' || path === 'set' || path === 'sorted') {
    return first?.kind === 'instance' && first.size !== undefined ? first.size * 8 : null;
  }
  if (/^(?:open|os)\.(?:truncate|ftruncate|posix_fallocate)$/.test(path)) {
    const size = args.findLast((one) => one.kind === 'number');
    return size?.kind === 'number' ? size.value : null;
  }
  if (!ALLOCATORS.test(path)) return null;
  const shape = first ?? keywords.get('shape');
  const sizes = shape?.kind === 'list' && path.includes('.') ? shape.items : [shape];
  const total = sizes.reduce((product, one) => product * (one?.kind === 'number' ? one.value : 1), 1);
  return total > 1e6 ? total : null;
}

function tellCall(machine: Machine, path: string, hidden: boolean, { args, keywords, at }: Call): void {
  machine.called(path);
  const kw = Object.fromEntries([...keywords].map(([name, value]) => [name, toFact(value)]));
  const renamed = isRenamed(machine.source, path, at.from, at.to);
  const fact = { kind: 'call', path, args: args.slice(0, 64).map((one) => toFact(one)), kw, hidden } as const;
  machine.tell(at, renamed ? { ...fact, renamed } : fact);
}

function applyFunction(machine: Machine, callee: Callable, call: Call): Val {
  machine.called(callee.name);
  const recursive = machine.calling.some((one) => one.body === callee.body);
  if (recursive || machine.calling.length >= MAX_CALLING || !machine.spend(5)) return UNKNOWN;
  const scope = new Scope(callee.scope, 'function');
  parameters(callee, call, scope);
  const { body } = callee;
  const { returned, yielded } = machine;
  machine.calling.push(callee);
  machine.returned = [];
  machine.yielded = [];
  try {
    const run = () => answer(machine, body);
    return machine.concretely(
      () => machine.within(scope, run),
      () => halfMade(scope),
    );
  } finally {
    machine.calling.pop();
    machine.returned = returned;
    machine.yielded = yielded;
  }
}

function answer(machine: Machine, body: Callable['body']): Val {
  if (!('length' in body)) return evaluate(machine, body);
  execute(machine, body);
  // A generator, as far as anybody can tell, gives what it yields in order.
  if (machine.yielded.length > 0) return list(machine.yielded);
  return machine.returned.length === 0 ? NONE : either(machine.returned);
}

/** What a decoder had put together when the steps were spent shows how it works. */
function halfMade(scope: Scope): Val {
  for (const [, value] of scope.entries()) {
    for (const one of options(value))
      if (one.kind === 'text' && one.how.length > 0) return { ...one, gap: one.gap ?? '' };
  }
  return UNKNOWN;
}

function parameters({ parameters: declared, defaults, self }: Callable, { args, keywords }: Call, scope: Scope): void {
  const given = self === null ? [...args] : [self, ...args];
  const named = new Map(keywords);
  for (const [at, { name, star }] of declared.entries()) {
    if (star === '*') scope.set(name, list(given.splice(0)));
    else if (star === '**')
      scope.set(name, { kind: 'dict', entries: new Map([...named].map(([key, value]) => [`s:${key}`, value])) });
    else {
      const value = given.shift() ?? named.get(name) ?? defaults[at] ?? external('parameter');
      named.delete(name);
      scope.set(name, value);
    }
  }
}

function construct(machine: Machine, callee: Val & { kind: 'class' }, call: Call): Val {
  machine.called(callee.name);
  if (callee.instance) return apply(machine, attribute(callee, '__call__'), call);
  const made: Val = { ...callee, instance: true };
  for (const one of options(attribute(made, '__init__'))) {
    if (one.kind === 'function') applyFunction(machine, one, call);
  }
  return made;
}
