/** What `object.key` is called: one canonical path however the object was reached. */
import { external, type Known, NOTHING, number, path, text, UNKNOWN } from './values';

const GLOBALS = new Set(['globalThis', 'global', 'window', 'self', 'frames', 'top', 'root', 'GLOBAL']);
/** Different ways to the same thing. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['module.require', 'require'],
  ['process.mainModule.require', 'require'],
  ['require.main.require', 'require'],
  ['module.parent.require', 'require'],
  ['module.constructor._load', 'require'],
  ['process.mainModule.constructor._load', 'require'],
  ['module.Module._load', 'require'],
  ['module._load', 'require'],
  ['module.prototype.require', 'require'],
  ['process.getBuiltinModule', 'require'],
  ['import.meta.require', 'require'],
  ['buffer.Buffer', 'Buffer'],
  ['buffer.atob', 'atob'],
  ['process.global', 'globalThis'],
  ['fs/promises', 'fs.promises'],
  ['dns/promises', 'dns.promises'],
  ['timers.setTimeout', 'setTimeout'],
  ['timers.setInterval', 'setInterval'],
  ['vm.default', 'vm'],
]);
/** However a module object was reached, its class loads any other. */
const LOADER = /^(?:module|require|process\.mainModule)\b.{0,80}\.constructor\._load$/u;
const FUNCTION_MAKERS = new Set(['Object.getPrototypeOf()', 'Reflect.getPrototypeOf()']);
/** The value of a free name. */
export function globalName(name: string, hidden: boolean): Known {
  if (GLOBALS.has(name)) return path('globalThis', hidden);
  if (name === 'undefined') return NOTHING;
  if (name === 'parameters') return external('parameters');
  return path(name, hidden);
}

/** The module that `require(name)` gives, by its canonical name. */
export function moduleName(name: string): string {
  const bare = name.replace(/^node:/u, '').replace(/\/+$/u, '');
  return bare === 'process' || bare === 'console' ? bare : (SYNONYMS.get(bare) ?? bare);
}

/** `key` is null when it is not known; `hidden` when it was put together. */
export function member(object: Known, key: string | null, hidden: boolean): Known {
  switch (object.kind) {
    case 'path':
      return pathMember(object.path, key, hidden || object.hidden);
    case 'object':
    case 'list':
      return key === null ? UNKNOWN : partMember(object, key, hidden);
    case 'string':
      if (key === 'length') return number(object.value.length);
      return key !== null && /^\d+$/u.test(key)
        ? text(object.value.charAt(Number(key)), 'slice')
        : foreign(key, hidden);
    case 'function':
      return key === 'constructor' ? path('Function', true) : foreign(key, hidden);
    case 'external':
      return object;
    case 'partial':
      return object.source === null ? foreign(key, hidden) : external(object.source);
    default:
      return foreign(key, hidden);
  }
}

const partMember = (object: Extract<Known, { kind: 'object' | 'list' }>, key: string, hidden: boolean): Known =>
  object.kind === 'list' ? listMember(object.items, key, hidden) : (object.props.get(key) ?? foreign(key, hidden));

function listMember(items: readonly Known[], key: string, hidden: boolean): Known {
  if (key === 'length') return number(items.length);
  // The texts of a template as they are written.
  if (key === 'raw') return { kind: 'list', items };
  return /^\d*$/u.test(key) ? (items[Number(key || Number.NaN)] ?? NOTHING) : foreign(key, hidden);
}

const foreign = (key: string | null, hidden: boolean): Known => path(`?.${key ?? '?'}`, hidden);

function pathMember(base: string, key: string | null, hidden: boolean): Known {
  if (base === 'globalThis') return key === null ? path('globalThis.?', hidden) : globalName(key, hidden);
  if (key === 'constructor' && isFunctionPath(base)) return path('Function', true);
  if (key === 'default') return path(base, hidden);
  const name = `${base}.${key ?? '?'}`;
  if (base === 'process.argv') return external('arguments');
  if (name === 'process.stdin') return external('input');
  const synonym = LOADER.test(name) ? 'require' : SYNONYMS.get(name);
  return synonym === undefined ? path(name, hidden) : path(synonym, hidden || synonym === 'require');
}

const METHODS =
  'at|map|filter|find|push|pop|shift|flat|concat|sort|slice|join|reverse|forEach|reduce|some|every|keys|values|entries|fill|toString|valueOf|hasOwnProperty|toFixed|split|replace|trim|charAt|repeat|includes|indexOf|sub|sup|big|bold|link|anchor|italics|constructor';
const FUNCTION_PATH = new RegExp(
  `^(?:eval|Function|Function\\.prototype|Object|Array|String|Number|RegExp|Date|Promise|Map|Set|Symbol|require|fetch|setTimeout|constructor|console\\.\\w+|\\?\\.(?:${METHODS}))$`,
  'u',
);

/** Whose `.constructor` is `Function`: classes, constructors, methods and prototypes of functions. */
const isFunctionPath = (base: string): boolean =>
  base.endsWith('.constructor') || FUNCTION_MAKERS.has(base) || FUNCTION_PATH.test(base);
