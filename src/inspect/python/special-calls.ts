/** Functions whose answer or whose arguments lead on: to other names, to calls made later, to code held as text. */
import type { Call } from './apply';
import { code } from './code';
import { terminal, typedIn } from './commands';
import { COUNTED } from './counted';
import {
  attrgetter,
  builtinImport,
  caller,
  environmentValue,
  getattr,
  getter,
  importModule,
  itemGetter,
  itemgetter,
  located,
  methodcaller,
  variables,
} from './indirect-names';
import { anyRow, copied, filtered, handed, keyed, later, mapped, reduced, targeted, timer, typed } from './later-calls';
import { LIBRARY_CODE, scripts } from './library-code';
import type { Machine } from './machine';
import { add, concatenate } from './operators';
import { itemsOf } from './text-methods';
import { both, external, instance, isWhole, list, number, path, text, UNKNOWN, type Val } from './values';

export type Special = (machine: Machine, call: Call) => Val | undefined;

export function special(machine: Machine, name: string, call: Call): Val | undefined {
  if (Object.hasOwn(SPECIAL, name)) return SPECIAL[name]?.(machine, call);
  const end = name.slice(name.lastIndexOf('.') + 1);
  return Object.hasOwn(BY_LAST_NAME, end) ? BY_LAST_NAME[end]?.(machine, call) : undefined;
}

const first = ({ args }: Call): Val => args[0] ?? UNKNOWN;

const home = (): Val => ({ ...instance('pathlib.Path'), text: text('~') });
const same: Special = (_, call) => first(call);

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

/** `Template("import $m").substitute(m="os")`: the template is the text of the object. */
const template: Special = (_, call) => {
  const given = first(call);
  return { ...instance('string.Template'), text: given.kind === 'text' ? given : null };
};

/** Its text stands before the arguments, as for every object that is made of one. */
const filled: Special = (_, { args, keywords }) => {
  const [format, given] = args;
  if (!isWhole(format)) return undefined;
  const names =
    given?.kind === 'dict' ? given.entries : new Map([...keywords].map(([key, value]) => [`s:${key}`, value]));
  const parts = format.value.split(/(?<!\$)\$(?:\{(\w{1,80})\}|(\w{1,80}))/u);
  const pieces = parts.flatMap((part, at): readonly Val[] => {
    if (part === undefined || part === '') return [];
    return [at % 3 === 0 ? text(part.replaceAll('$$', '$'), format.how) : (names.get(`s:${part}`) ?? UNKNOWN)];
  });
  return concatenate(pieces, 'format');
};

/** `pool.map(f, items)` calls `f` in another process or thread. */
const pooled: Special = (machine, call) => {
  const [callee, items = UNKNOWN] = call.args;
  return callee?.kind === 'path' || callee?.kind === 'function'
    ? later(machine, callee, [anyRow(items)], call)
    : undefined;
};

/** A tree of a known text is as good as the text. */
const parsedText: Special = (_, call) => {
  const given = first(call);
  return { ...instance('ast.parse'), text: given.kind === 'text' ? given : null };
};

const chained: Special = (_, call) => {
  const rows = call.args.map(itemsOf);
  return rows.every((row) => row !== null) ? list(rows.flat()) : undefined;
};

const filePath: Special = (_, call) => {
  const joined = concatenate(
    call.args.flatMap((one, at) => (at === 0 ? [one] : [text('/'), one])),
    null,
  );
  return { ...instance('pathlib.Path'), text: joined.kind === 'text' ? joined : null };
};

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
  'string.Template': template,
  'string.Template.substitute': filled,
  'string.Template.safe_substitute': filled,
  'itertools.chain': chained,
  ...COUNTED,
  ...LIBRARY_CODE,
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
  'pty.fork': terminal,
  'os.forkpty': terminal,
  'os.write': typedIn,
  dir: () => undefined,
  next: (_, call) => itemsOf(first(call))?.[0] ?? call.args[1],
  'ast.parse': parsedText,
  'ctypes.pythonapi.PyRun_SimpleString': code,
  'ctypes.PyDLL.PyRun_SimpleString': code,
};

/** Methods of objects that nobody knows the class of. */
const BY_LAST_NAME: Readonly<Record<string, Special | undefined>> = {
  write: scripts,
  write_text: scripts,
  write_bytes: scripts,
  submit: handed(0),
  map: (machine, call) => pooled(machine, call),
  imap: (machine, call) => pooled(machine, call),
  imap_unordered: (machine, call) => pooled(machine, call),
  starmap: (machine, call) => pooled(machine, call),
  apply_async: handed(0),
  run_in_executor: handed(1),
  call_soon: handed(0),
  call_later: handed(1),
  callback: handed(0),
  load_module: importModule,
  recv: () => external('network'),
  recvfrom: () => external('network'),
};
