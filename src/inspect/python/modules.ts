/** Python's names: what the standard library calls by several, and where foreign data comes in. */

/** Modules that stand for others: C parts, old names. */
const SAME_MODULE: Readonly<Record<string, string>> = {
  posix: 'os',
  nt: 'os',
  _os: 'os',
  _sys: 'sys',
  _io: 'io',
  _socket: 'socket',
  _pickle: 'pickle',
  cPickle: 'pickle',
  _pickletools: 'pickle',
  _thread: 'threading',
  _subprocess: 'subprocess',
  __builtin__: 'builtins',
  __builtins__: 'builtins',
  urllib2: 'urllib.request',
  httplib: 'http.client',
  commands: 'subprocess',
  imp: 'importlib',
  posixpath: 'os.path',
  ntpath: 'os.path',
  _ctypes: 'ctypes',
};

/** The parts in C of modules that have a name of their own: who imports these hides which module it is. */
const BACK_DOORS = new Set(['posix', 'nt', '_os', '_sys', '_subprocess', '_posixsubprocess', '_ctypes', '__builtin__']);

export const isBackDoor = (module: string): boolean => BACK_DOORS.has(module);

/** Modules that others carry along as an attribute: `subprocess.os.system` is `os.system`. */
const CARRIED = new Set([
  'os',
  'sys',
  'subprocess',
  'socket',
  'builtins',
  'ctypes',
  'importlib',
  'shutil',
  'pickle',
  'marshal',
]);

const SAME_NAME: Readonly<Record<string, string>> = {
  'io.open': 'open',
  'os.getenvb': 'os.getenv',
  'os.environb': 'os.environ',
  builtins: 'builtins',
  'os.path.os': 'os',
  'importlib.__import__': '__import__',
  'threading.start_new_thread': 'threading.start_new_thread',
  'subprocess.getstatus': 'subprocess.getoutput',
};

/** Functions of `os` that a bare name out of an unknown `__globals__` most likely means. */
export const OS_NAMES = new Set(
  'system popen fork forkpty execl execle execlp execlpe execv execve execvp execvpe spawnl spawnv spawnvp posix_spawn kill killpg'.split(
    ' ',
  ),
);

export const BUILTINS = new Set(
  (
    'abs all any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir ' +
    'divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance ' +
    'issubclass iter len license list locals map max memoryview min next object oct open ord pow print property quit range repr ' +
    'reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip __import__ __build_class__'
  ).split(' '),
);

const known = new Map<string, string>();

/** One name for everything that has several. */
export function canonical(path: string): string {
  let name = known.get(path);
  if (name !== undefined) return name;
  name = find(path);
  // Names are asked for again and again; foreign text must not fill the memory.
  if (known.size > 2000) known.clear();
  known.set(path, name);
  return name;
}

function find(path: string): string {
  const dot = path.indexOf('.');
  const head = dot < 0 ? path : path.slice(0, dot);
  let name = Object.hasOwn(SAME_MODULE, head) ? SAME_MODULE[head] + path.slice(head.length) : path;
  name = carried(name);
  if (name.startsWith('builtins.')) name = name.slice('builtins.'.length).replace(/^__dict__\.?/, '') || 'builtins';
  return Object.hasOwn(SAME_NAME, name) ? (SAME_NAME[name] ?? name) : name;
}

/** Whether a name was reached through a module that only happens to carry it. */
export const isCarried = (path: string) => carried(path) !== path;

function carried(path: string): string {
  const parts = path.split('.');
  if (parts[0] === '?' || parts.length < 3) return path;
  for (let at = parts.length - 2; at > 0; at--) {
    const part = (parts[at] ?? '').replace(/^_/, '');
    if (CARRIED.has(part)) return [part, ...parts.slice(at + 1)].join('.');
  }
  return path;
}

/** Functions whose answer comes from outside, by the beginning of their name. Longest first where two fit. */
const SOURCES: readonly (readonly [string, string])[] = [
  ['input', 'input'],
  ['raw_input', 'input'],
  ['sys.stdin', 'input'],
  ['fileinput.', 'input'],
  ['getpass.', 'input'],
  ['sys.argv', 'arguments'],
  ['argparse.', 'arguments'],
  ['os.environ', 'environment'],
  ['os.getenv', 'environment'],
  ['requests.', 'network'],
  ['httpx.', 'network'],
  ['aiohttp.', 'network'],
  ['urllib.request.', 'network'],
  ['urllib3.', 'network'],
  ['http.client.', 'network'],
  ['socket.', 'network'],
  ['ftplib.', 'network'],
  ['telnetlib.', 'network'],
  ['poplib.', 'network'],
  ['imaplib.', 'network'],
  ['paramiko.', 'network'],
  ['websocket', 'network'],
  ['open', 'file'],
  ['pathlib.Path.read', 'file'],
  ['os.read', 'file'],
];

/** Where the answer of a function or the value of a name comes from; `null` where it is not known to come from outside. */
export function outside(path: string): string | null {
  for (const [prefix, source] of SOURCES) {
    if (
      path === prefix ||
      (path.startsWith(prefix) &&
        (prefix.endsWith('.') ||
          path[prefix.length] === '.' ||
          prefix === 'websocket' ||
          prefix === 'pathlib.Path.read'))
    ) {
      return source;
    }
  }
  return null;
}
