/** Functions whose answer or whose arguments lead on: to other names, to calls made later, to code held as text. */
import { apply, type Call } from './apply';
import { code } from './code';
import { unseenCall } from './definitions';
import { anyItem } from './evaluate';
import { attribute, entry, environment, hide, imported } from './lookup';
import type { Machine } from './machine';
import { canonical } from './modules';
import { add, asText, concatenate, foreign, truth } from './operators';
import { itemsOf } from './text-methods';
import {
  both,
  either,
  external,
  instance,
  isWhole,
  list,
  number,
  options,
  path,
  text,
  UNKNOWN,
  type Val,
} from './values';

type Special = (machine: Machine, call: Call) => Val | undefined;

export function special(machine: Machine, name: string, call: Call): Val | undefined {
  if (Object.hasOwn(SPECIAL, name)) return SPECIAL[name]?.(machine, call);
  const end = name.slice(name.lastIndexOf('.') + 1);
  return Object.hasOwn(BY_LAST_NAME, end) ? BY_LAST_NAME[end]?.(machine, call) : undefined;
}

const first = ({ args }: Call): Val => args[0] ?? UNKNOWN;

/** Calls a value that was handed over, as the library will do later. */
const later = (machine: Machine, callee: Val | undefined, args: readonly Val[], call: Call): Val =>
  callee === undefined ? UNKNOWN : apply(machine, callee, { args, keywords: new Map(), at: call.at });

const getattr: Special = (_, call) => {
  const [object = UNKNOWN, name = UNKNOWN, otherwise] = call.args;
  const found = options(name).flatMap((one) => {
    const word = asText(one);
    return isWhole(word ?? UNKNOWN) ? [hide(attribute(object, word?.value ?? ''))] : [];
  });
  if (found.length > 0) return either(found);
  return otherwise ?? foreign([name]);
};

const importModule: Special = (machine, call) => {
  const modules = options(first(call)).flatMap((one) => {
    const word = asText(one);
    if (word === null || word.gap !== null) return [];
    return [imported(machine, word.value, call.at, word.how.length > 0)];
  });
  return modules.length === 0 ? undefined : either(modules);
};

/** `__import__("os.path")` gives `os`. */
const builtinImport: Special = (machine, call) => {
  const value = importModule(machine, call);
  return value?.kind === 'path' && call.args.length < 4 && !call.keywords.has('fromlist')
    ? { ...value, path: value.path.split('.')[0] ?? value.path }
    : value;
};

const located: Special = (machine, call) => {
  const word = asText(first(call));
  if (word === null) return undefined;
  const name = word.value.replace(':', '.');
  imported(machine, name.split('.')[0] ?? name, call.at, true);
  return path(canonical(name), true);
};

const variables: Special = (_, call) => {
  const [object] = call.args;
  if (object === undefined) return path('globals');
  return object.kind === 'path'
    ? object.path === 'builtins'
      ? object
      : path(`${object.path}.__dict__`, object.hidden)
    : undefined;
};

const mapped: Special = (machine, call) => {
  const [callee, ...rows] = call.args;
  const columns = rows.map(itemsOf);
  const [items] = columns;
  if (items === null || items === undefined || columns.length > 1)
    return later(
      machine,
      callee,
      rows.map((row) => foreign([row])),
      call,
    );
  const results: Val[] = [];
  for (const [at, item] of items.entries()) {
    if (!machine.spend()) return UNKNOWN;
    const run = () => later(machine, callee, [item], call);
    results.push(at < 8 ? run() : machine.quietly(run));
  }
  return list(results);
};

const filtered: Special = (machine, call) => {
  const [callee, given = UNKNOWN] = call.args;
  const items = itemsOf(given);
  if (items === null) return later(machine, callee, [foreign([given])], call);
  const kept = items.filter(
    (item) => machine.spend() && truth(callee?.kind === 'none' ? item : later(machine, callee, [item], call)) !== false,
  );
  return list(kept);
};

const reduced: Special = (machine, call) => {
  const [callee, given = UNKNOWN, start] = call.args;
  const items = itemsOf(given);
  if (items === null) return later(machine, callee, [UNKNOWN, foreign([given])], call);
  const all = start === undefined ? items : [start, ...items];
  let value = all[0] ?? UNKNOWN;
  for (const item of all.slice(1)) {
    if (!machine.spend()) return UNKNOWN;
    value = later(machine, callee, [value, item], call);
  }
  return value;
};

/** `sorted(items, key=f)` calls `f` with every item. */
const keyed: Special = (machine, call) => {
  const key = call.keywords.get('key');
  if (key !== undefined && (key.kind === 'path' || key.kind === 'function'))
    later(machine, key, [anyItem(first(call))], call);
  return copied(machine, call);
};

/** `type("X", (), {"__getitem__": f})` makes a class. */
const typed: Special = (machine, call) => {
  const [, , members] = call.args;
  if (members?.kind === 'dict') for (const value of members.entries.values()) unseenCall(machine, value, call.at);
  return undefined;
};

const joinedByOperator: Special = (_, call) =>
  call.args.length === 2 ? add(first(call), call.args[1] ?? UNKNOWN) : undefined;

const parsedJson: Special = (_, call) => {
  const word = first(call);
  if (!isWhole(word)) return undefined;
  try {
    return fromJson(JSON.parse(word.value));
  } catch {
    return undefined;
  }
};

function fromJson(value: unknown): Val {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return number(value);
  if (Array.isArray(value)) return list(value.map(fromJson));
  if (typeof value !== 'object' || value === null) return UNKNOWN;
  return { kind: 'dict', entries: new Map(Object.entries(value).map(([key, one]) => [`s:${key}`, fromJson(one)])) };
}

/** `re.sub` of plain letters. */
const substituted: Special = (machine, call) => {
  const [pattern, to, subject] = call.args;
  if (to?.kind === 'path' || to?.kind === 'function') later(machine, to, [UNKNOWN], call);
  if (!isWhole(pattern) || !isWhole(to) || !isWhole(subject) || !/^[\w\s#-]{1,40}$/.test(pattern.value))
    return undefined;
  return text(
    subject.value.replaceAll(pattern.value, to.value),
    both(subject.how, pattern.value.length > 4 ? [] : ['replaced letters']),
  );
};

const chained: Special = (_, call) => {
  const rows = call.args.map(itemsOf);
  return rows.every((row) => row !== null) ? list(rows.flat()) : undefined;
};

/** `Thread(target=f, args=(…))`. */
const targeted: Special = (machine, call) => {
  const callee = call.keywords.get('target') ?? call.args[1];
  const args = itemsOf(call.keywords.get('args') ?? call.args[3] ?? UNKNOWN);
  if (callee !== undefined) later(machine, callee, args ?? [], call);
  return undefined;
};

/** `submit(f, …)`, `register(f, …)`, `to_thread(f, …)`. */
const handed =
  (position: number): Special =>
  (machine, call) => {
    const callee = call.args[position];
    const known =
      callee?.kind === 'path' || callee?.kind === 'function' || callee?.kind === 'partial' || callee?.kind === 'either';
    return known ? later(machine, callee, call.args.slice(position + 1), call) : undefined;
  };

const timer: Special = (machine, call) => {
  later(machine, call.args[1], itemsOf(call.args[2] ?? call.keywords.get('args') ?? UNKNOWN) ?? [], call);
  return undefined;
};

const attrgetter: Special = (_machine, call) => {
  const word = asText(first(call));
  return word === null ? undefined : { kind: 'partial', callee: path('getter'), args: [word], keywords: new Map() };
};

const getter: Special = (_, call) => {
  const word = asText(first(call));
  const [, object = UNKNOWN] = call.args;
  if (word === null) return undefined;
  return hide(word.value.split('.').reduce((value, name) => attribute(value, name), object));
};

const methodcaller: Special = (_, call) => ({
  kind: 'partial',
  callee: path('caller'),
  args: [list(call.args)],
  keywords: call.keywords,
});

const caller: Special = (machine, call) => {
  const [given, object = UNKNOWN] = call.args;
  const [name, ...args] = given?.kind === 'list' ? given.items : [];
  const word = name === undefined ? null : asText(name);
  return word === null ? undefined : apply(machine, hide(attribute(object, word.value)), { ...call, args });
};

const itemgetter: Special = (_, call) => ({
  kind: 'partial',
  callee: path('item-getter'),
  args: [first(call)],
  keywords: new Map(),
});

const itemGetter: Special = (machine, call) => {
  const [key = UNKNOWN, object = UNKNOWN] = call.args;
  return object.kind === 'path' || object.kind === 'instance' ? entry(machine, object, key, call.at) : undefined;
};

const filePath: Special = (_, call) => {
  const joined = concatenate(
    call.args.flatMap((one, at) => (at === 0 ? [one] : [text('/'), one])),
    null,
  );
  return { ...instance('pathlib.Path'), text: joined.kind === 'text' ? joined : null };
};

const environmentValue: Special = (machine, call) =>
  either(options(first(call)).map((name) => environment(machine, name, call.at)));
const home = (): Val => ({ ...instance('pathlib.Path'), text: text('~') });
const same: Special = (_, call) => first(call);

const copied: Special = (_, call) =>
  call.args[0]?.kind === 'path' && call.args[0].path === 'os.environ' ? call.args[0] : undefined;

const SPECIAL: Readonly<Record<string, Special | undefined>> = {
  getattr,
  'object.__getattribute__': getattr,
  'type.__getattribute__': getattr,
  'inspect.getattr_static': getattr,
  __import__: builtinImport,
  'importlib.import_module': importModule,
  'importlib.reload': same,
  'importlib.util.module_from_spec': same,
  'importlib.util.find_spec': importModule,
  'importlib.machinery.BuiltinImporter.load_module': importModule,
  '__loader__.load_module': importModule,
  '__spec__.loader.load_module': importModule,
  'pkgutil.resolve_name': located,
  'pydoc.locate': located,
  // Copies of the whole environment are still the environment.
  dict: copied,
  list: copied,
  sorted: keyed,
  max: keyed,
  min: keyed,
  type: typed,
  'operator.add': joinedByOperator,
  'operator.concat': joinedByOperator,
  'json.loads': parsedJson,
  're.sub': substituted,
  'itertools.chain': chained,
  'unittest.mock._importer': importModule,
  'collections.defaultdict': handed(0),
  'bdb.Bdb.run': code,
  tuple: copied,
  str: copied,
  repr: copied,
  'copy.copy': copied,
  'json.dumps': copied,
  'pprint.pformat': copied,
  globals: () => path('globals'),
  locals: () => path('globals'),
  vars: variables,
  eval: code,
  exec: code,
  compile: code,
  'timeit.timeit': code,
  'timeit.repeat': code,
  'cProfile.run': code,
  'profile.run': code,
  'pdb.run': code,
  'pdb.runeval': code,
  'trace.Trace.run': code,
  'code.InteractiveInterpreter.runsource': code,
  'code.InteractiveInterpreter.runcode': code,
  'code.InteractiveConsole.push': code,
  'functools.partial': (_, call) => ({
    kind: 'partial',
    callee: first(call),
    args: call.args.slice(1),
    keywords: call.keywords,
  }),
  'functools.wraps': () => undefined,
  map: mapped,
  'itertools.starmap': (machine, call) =>
    later(machine, call.args[0], itemsOf(anyRow(call.args[1])) ?? [UNKNOWN], call),
  filter: filtered,
  'functools.reduce': reduced,
  'threading.Thread': targeted,
  'multiprocessing.Process': targeted,
  'multiprocessing.context.Process': targeted,
  'threading.Timer': timer,
  'threading.start_new_thread': (machine, call) =>
    later(machine, call.args[0], itemsOf(call.args[1] ?? UNKNOWN) ?? [], call),
  'atexit.register': handed(0),
  'asyncio.to_thread': handed(0),
  'asyncio.run': same,
  'operator.call': handed(0),
  'signal.signal': handed(1),
  'sys.setprofile': handed(0),
  'sys.settrace': handed(0),
  'weakref.finalize': handed(1),
  'operator.attrgetter': attrgetter,
  getter,
  'operator.methodcaller': methodcaller,
  caller,
  'operator.itemgetter': itemgetter,
  'item-getter': itemGetter,
  'pathlib.Path': filePath,
  'pathlib.PosixPath': filePath,
  'pathlib.PurePath': filePath,
  'pathlib.PurePosixPath': filePath,
  'pathlib.Path.home': home,
  'pathlib.Path.joinpath': filePath,
  'pathlib.Path.expanduser': filePath,
  'pathlib.Path.resolve': filePath,
  'pathlib.Path.absolute': filePath,
  'os.getenv': environmentValue,
  dir: () => undefined,
};

const anyRow = (rows: Val | undefined): Val => (rows?.kind === 'list' ? (rows.items[0] ?? UNKNOWN) : UNKNOWN);

/** Methods of objects that nobody knows the class of. */
const BY_LAST_NAME: Readonly<Record<string, Special | undefined>> = {
  submit: handed(0),
  apply_async: handed(0),
  run_in_executor: handed(1),
  call_soon: handed(0),
  call_later: handed(1),
  callback: handed(0),
  load_module: importModule,
  recv: () => external('network'),
  recvfrom: () => external('network'),
};
