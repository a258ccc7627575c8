/** What a call of a known function means: modules, code inside code, the network, memory. */
import type * as t from '@babel/types';
import type { Value } from '../facts';
import { textOf } from './fold';
import { deliver } from './functions';
import { PURE } from './globals';
import type { Machine } from './machine';
import { member, moduleName } from './members';
import { answerOf, tellCodeInside } from './nested';
import { external, type Known, path, toValue, UNKNOWN } from './values';

type Callee = { readonly path: string; readonly hidden: boolean };

/** Emits the call and gives its value. */
export function callPath(machine: Machine, callee: Callee, args: readonly Known[], node: t.Node): Known {
  const name = callee.path;
  machine.called.push(name);
  const forwarded = forward(machine, name, args, node);
  if (forwarded !== null) return forwarded;
  machine.emit({ kind: 'call', path: name, args: args.map(toValue), kw: optionsOf(args), hidden: callee.hidden }, node);
  tellAllocation(machine, name, args, node);
  tellCodeInside(machine, name, args, node);
  const pure = PURE.get(name);
  if (pure !== undefined) return pure(args);
  return loads(name) ? load(machine, name, args, node) : resultOf(machine, name, args);
}

/** The last object among the arguments: `{ shell: true }`. */
function optionsOf(args: readonly Known[]): Readonly<Record<string, Value>> {
  const last = args.findLast((arg) => arg.kind === 'object');
  if (last?.kind !== 'object') return {};
  return Object.fromEntries([...last.props].slice(0, 50).map(([key, value]) => [key, toValue(value)]));
}

const IDENTITIES = new Set([
  'Promise.resolve',
  'Object.freeze',
  'Object.create',
  'structuredClone',
  'util.promisify',
  'util.callbackify',
]);

/** Functions that call, or reach into, what they are given. */
function forward(machine: Machine, name: string, args: readonly Known[], node: t.Node): Known | null {
  const [first = UNKNOWN, second = UNKNOWN, third = UNKNOWN] = args;
  if (IDENTITIES.has(name)) return first;
  switch (name) {
    case 'Reflect.apply':
      return first.kind === 'path' ? callPath(machine, first, spread(third), node) : null;
    case 'Reflect.construct':
      return first.kind === 'path' ? callPath(machine, first, spread(second), node) : null;
    case 'Reflect.get':
      return member(first, textOf(second), true);
    case 'Object.getOwnPropertyDescriptor':
    case 'Reflect.getOwnPropertyDescriptor': {
      const part = member(first, textOf(second), true);
      return {
        kind: 'object',
        props: new Map([
          ['value', part],
          ['get', part],
        ]),
      };
    }
    default:
      return null;
  }
}

const spread = (known: Known): readonly Known[] => (known.kind === 'list' ? known.items : [known]);

const LOADERS = new Set(['require', 'import', 'require.resolve']);
const loads = (name: string): boolean => LOADERS.has(name) || /^(?:module\.)?createRequire\(\)$/u.test(name);

function load(machine: Machine, name: string, [first]: readonly Known[], node: t.Node): Known {
  const target = first === undefined ? null : textOf(first);
  if (target === null) return UNKNOWN;
  const hidden = first?.kind === 'string' && first.how !== null;
  const moduleId = moduleName(target);
  if (/^data:/iu.test(target)) tellCodeInside(machine, 'import data', [first ?? UNKNOWN], node);
  machine.emit({ kind: 'import', path: moduleId.slice(0, 200), hidden }, node);
  return name === 'require.resolve' ? UNKNOWN : path(moduleId, hidden);
}

/** What arrives by these comes from the network. */
const NETWORK =
  /^(?:fetch|got|axios|node-fetch|undici|needle|superagent|request|ky|phin|bent)(?:\.(?:get|post|put|request|fetch|stream|text|json|body))?$|^(?:https?|http2|undici|net|tls)\.(?:get|request|connect|createConnection|fetch|stream)$|^(?:WebSocket|EventSource|XMLHttpRequest|net\.Socket|ws|dgram\.createSocket)$|^dns\.(?:promises\.)?resolve\w*$/u;
const FILES = /^fs\.(?:promises\.)?(?:readFile|readFileSync|createReadStream)$/u;

function resultOf(machine: Machine, name: string, args: readonly Known[]): Known {
  if (NETWORK.test(name)) {
    deliver(machine, 'network', args);
    return name === 'net.Socket' || name === 'XMLHttpRequest' || name === 'WebSocket' || name.startsWith('dgram')
      ? path(`${name}()`)
      : external('network');
  }
  if (FILES.test(name)) {
    deliver(machine, 'file', args);
    return external(args[0]?.kind === 'number' && args[0].value === 0 ? 'input' : 'file');
  }
  if (name === 'prompt' || name.startsWith('readline.')) return external('input');
  return answerOf(machine, name, args) ?? path(`${name.startsWith('?') ? '?.' : name}()`);
}

const ALLOCATORS =
  /^(?:Array|Buffer\.alloc(?:Unsafe(?:Slow)?)?|ArrayBuffer|SharedArrayBuffer|(?:Uint|Int|Float|BigInt|BigUint)\d+(?:Clamped)?Array|WebAssembly\.Memory)$/u;

/** Sizes in elements or bytes. */
function tellAllocation(machine: Machine, name: string, args: readonly Known[], node: t.Node): void {
  const [first] = args;
  if (args.length === 0 || first?.kind !== 'number') return;
  if (ALLOCATORS.test(name) || /^\?\.(?:repeat|padStart|padEnd)$/u.test(name))
    machine.emit({ kind: 'allocation', size: first.value }, node);
}
