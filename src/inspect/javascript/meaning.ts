/** What a call of a known function means: modules, code inside code, the network, memory. */
import type * as t from '@babel/types';
import type { Value } from '../facts';
import { isRenamed } from '../renamed';
import { textOf } from './fold';
import { deliver } from './functions';
import { PURE } from './globals';
import { schedule, tellOwnStart } from './later';
import type { Machine } from './machine';
import { member, moduleName } from './members';
import { answerOf, isBareShell, tellCodeInside, tellEnvironmentGiven } from './nested';
import { external, type Known, path, toValue, UNKNOWN } from './values';

type Callee = { readonly path: string; readonly hidden: boolean };

/** Emits the call and gives its value. */
export function callPath(machine: Machine, callee: Callee, args: readonly Known[], node: t.Node): Known {
  const name = callee.path;
  machine.called.push(name);
  const forwarded = forward(machine, name, args, node);
  if (forwarded !== null) return forwarded;
  const fact = {
    kind: 'call',
    path: name,
    args: args.map(toValue),
    kw: optionsOf(args),
    hidden: callee.hidden,
  } as const;
  const renamed = isRenamed(machine.source, name, node.start ?? 0, node.end ?? 0);
  machine.emit(renamed ? { ...fact, renamed } : fact, node);
  tellAllocation(machine, name, args, node);
  tellOwnStart(machine, name, args, node);
  tellCodeInside(machine, name, args, node);
  tellEnvironmentGiven(machine, name, args, node);
  schedule(machine, name, args, node);
  return foldedCall(name, args) ?? (loads(name) ? load(machine, callee, args, node) : resultOf(machine, name, args));
}

/** What a function that only computes gives; null for one that does not, or whose answer comes from outside. */
function foldedCall(name: string, args: readonly Known[]): Known | null {
  const pure = PURE.get(name);
  const folded = pure === undefined ? UNKNOWN : pure(args);
  const isOpen = folded.kind === 'unknown' || folded.kind === 'external';
  if (isOpen && isDecoding(name, args)) return external('decoded');
  return pure === undefined || (isOpen && sourceOf(name, args) !== null) ? null : folded;
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
      return first.kind === 'path' ? callPath(machine, { ...first, hidden: true }, spread(third), node) : null;
    case 'Reflect.construct':
      return first.kind === 'path' ? callPath(machine, { ...first, hidden: true }, spread(second), node) : null;
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

function load(machine: Machine, callee: Callee, [first]: readonly Known[], node: t.Node): Known {
  const target = first === undefined ? null : textOf(first);
  if (target === null) return UNKNOWN;
  const hidden = callee.hidden || (first?.kind === 'string' && first.how !== null);
  const moduleId = moduleName(target);
  if (/^data:/iu.test(target)) tellCodeInside(machine, 'import data', [first ?? UNKNOWN], node);
  machine.emit({ kind: 'import', path: moduleId.slice(0, 200), hidden }, node);
  return callee.path === 'require.resolve' ? UNKNOWN : path(moduleId, hidden);
}

/** What arrives by these comes from the network. */
const NETWORK =
  /^(?:fetch|got|axios|node-fetch|undici|needle|superagent|request|ky|phin|bent)(?:\.(?:get|post|put|request|fetch|stream|text|json|body))?$|^(?:https?|http2|undici|net|tls)\.(?:get|request|connect|createConnection|fetch|stream)$|^(?:WebSocket|EventSource|XMLHttpRequest|net\.Socket|ws|dgram\.createSocket)$|^dns\.(?:promises\.)?resolve\w*$/u;
/** What waits for the network and calls back. */
const LISTENERS =
  /^(?:https?|http2|net|tls)\.createServer$|^(?:WebSocket|EventSource|ws(?:\.WebSocket)?|net\.Socket|dgram\.createSocket|net\.createServer|https?\.createServer)\(\)\.(?:on|once|addListener|addEventListener)$/u;
/** Texts that were made unreadable and are made readable again. */
const DECODERS =
  /^(?:atob|zlib\.(?:gunzip|inflate|inflateRaw|unzip|brotliDecompress)(?:Sync)?|crypto\.createDecipher(?:iv)?|(?:crypto|subtle)\.decrypt)$/u;
const isDecoding = (name: string, [, encoding]: readonly Known[]): boolean =>
  DECODERS.test(name) ||
  (name === 'Buffer.from' && encoding?.kind === 'string' && /^(?:base64(?:url)?|hex)$/u.test(encoding.value));
const FILES = /^fs\.(?:promises\.)?(?:readFile|readFileSync|createReadStream)$/u;

/** Clients that are used by their methods later, so that their name is worth keeping. */
const CLIENTS = /^(?:net\.Socket|XMLHttpRequest|WebSocket|dgram\.\w+)$/u;
const WRITERS = /^(?:JSON\.stringify|util\.inspect|Object\.\w+)$/u;

function resultOf(machine: Machine, name: string, args: readonly Known[]): Known {
  if (LISTENERS.test(name)) deliver(machine, 'network', args);
  if (isBareShell(name, args)) return path('child_process.shell()');
  const source = sourceOf(name, args);
  if (source !== null) {
    deliver(machine, source, args);
    return CLIENTS.test(name) ? path(`${name}()`) : external(source);
  }
  return answerOf(machine, name, args) ?? path(`${name.startsWith('?') ? '?.' : name}()`);
}

/** Where the result of a call comes from, when that is outside of the program. */
function sourceOf(name: string, [first]: readonly Known[]): string | null {
  if (NETWORK.test(name)) return 'network';
  if (FILES.test(name)) return first?.kind === 'number' && first.value === 0 ? 'input' : 'file';
  if (name === 'prompt' || name.startsWith('readline.')) return 'input';
  return WRITERS.test(name) && carries(first) ? 'environment' : null;
}

const carries = (known: Known | undefined): boolean =>
  (known?.kind === 'path' && known.path.startsWith('process.env')) ||
  (known?.kind === 'external' && known.source === 'environment');

const ALLOCATORS =
  /^(?:Array|Buffer\.alloc(?:Unsafe(?:Slow)?)?|ArrayBuffer|SharedArrayBuffer|(?:Uint|Int|Float|BigInt|BigUint)\d+(?:Clamped)?Array|WebAssembly\.Memory)$/u;

/** Sizes in elements or bytes. */
function tellAllocation(machine: Machine, name: string, args: readonly Known[], node: t.Node): void {
  const [first] = args;
  if (args.length === 0 || first?.kind !== 'number') return;
  if (ALLOCATORS.test(name) || /^\?\.(?:repeat|padStart|padEnd)$/u.test(name))
    machine.emit({ kind: 'allocation', size: first.value }, node);
}
