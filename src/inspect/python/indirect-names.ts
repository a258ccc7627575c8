/** Names reached by calls: `getattr`, `import_module`, `attrgetter` and their like. */
import { apply, type Call } from './apply';
import { attribute, environment, hide, imported, subscript } from './lookup';
import { canonical } from './modules';
import { asText, foreign } from './operators';
import type { Special } from './special-calls';
import { either, isWhole, list, options, path, UNKNOWN, type Val } from './values';

const first = ({ args }: Call): Val => args[0] ?? UNKNOWN;

/** Modules any of whose functions is worth a look. */
const POWERFUL = new Set(['os', 'subprocess', 'builtins', 'sys', 'shutil', 'ctypes', 'socket', 'pty']);

export const getattr: Special = (_, call) => {
  const [object = UNKNOWN, name = UNKNOWN, otherwise] = call.args;
  const found = options(name).flatMap((one) => {
    const word = asText(one);
    return isWhole(word ?? UNKNOWN) ? [hide(attribute(object, word?.value ?? ''))] : [];
  });
  if (found.length > 0) return either(found);
  if (object.kind === 'path' && POWERFUL.has(object.path)) return path(`${object.path}.?`, true);
  return otherwise ?? foreign([name]);
};

export const importModule: Special = (machine, call) => {
  const modules = options(first(call)).flatMap((one) => {
    const word = asText(one);
    if (word === null || word.gap !== null) return [];
    return [imported(machine, word.value, call.at, word.how.length > 0)];
  });
  return modules.length === 0 ? undefined : either(modules);
};

/** `__import__("os.path")` gives `os`. */
export const builtinImport: Special = (machine, call) => {
  const value = importModule(machine, call);
  return value?.kind === 'path' && call.args.length < 4 && !call.keywords.has('fromlist')
    ? { ...value, path: value.path.split('.')[0] ?? value.path }
    : value;
};

export const located: Special = (machine, call) => {
  const word = asText(first(call));
  if (word === null) return undefined;
  const name = word.value.replace(':', '.');
  imported(machine, name.split('.')[0] ?? name, call.at, true);
  return path(canonical(name), true);
};

export const variables: Special = (_, call) => {
  const [object] = call.args;
  if (object === undefined) return path('globals');
  return object.kind === 'path'
    ? object.path === 'builtins'
      ? object
      : path(`${object.path}.__dict__`, object.hidden)
    : undefined;
};

export const attrgetter: Special = (_machine, call) => {
  const word = asText(first(call));
  return word === null ? undefined : { kind: 'partial', callee: path('getter'), args: [word], keywords: new Map() };
};

export const getter: Special = (_, call) => {
  const word = asText(first(call));
  const [, object = UNKNOWN] = call.args;
  if (word === null) return undefined;
  return hide(word.value.split('.').reduce((value, name) => attribute(value, name), object));
};

export const methodcaller: Special = (_, call) => ({
  kind: 'partial',
  callee: path('caller'),
  args: [list(call.args)],
  keywords: call.keywords,
});

export const caller: Special = (machine, call) => {
  const [given, object = UNKNOWN] = call.args;
  const [name, ...args] = given?.kind === 'list' ? given.items : [];
  const word = name === undefined ? null : asText(name);
  return word === null ? undefined : apply(machine, hide(attribute(object, word.value)), { ...call, args });
};

export const itemgetter: Special = (_, call) => ({
  kind: 'partial',
  callee: path('item-getter'),
  args: [first(call)],
  keywords: new Map(),
});

export const itemGetter: Special = (machine, call) => {
  const [key = UNKNOWN, object = UNKNOWN] = call.args;
  return subscript(machine, object, key, call.at);
};

export const environmentValue: Special = (machine, call) =>
  either(options(first(call)).map((name) => environment(machine, name, call.at)));
