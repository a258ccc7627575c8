/**
 * How each language's program is started and how it meets `parameters`. Everything here is a file or an argument that
 * travels in the frame; the images hold nothing of ours.
 */
import type { Job, LanguageId } from '../../core/types';

const WORK = '/tmp/work';
const SUPPORT = '/tmp/.sallyport';

/** Paths that programs may rely on (contract §2). */
export const PATHS = {
  work: WORK,
  support: SUPPORT,
  output: '/tmp/output',
  parameters: `${SUPPORT}/parameters.json`,
  stdin: `${SUPPORT}/stdin`,
} as const;

/** A variable of the environment may hold this much; longer parameters are in the file only. */
const PARAMETERS_VARIABLE_BYTES = 64 * 1024;

export type Launch = {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly files: readonly { readonly path: string; readonly content: string }[];
};

type LanguageLaunch = {
  readonly mainFile: string;
  readonly argv: (heapMib: number) => readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly support: readonly { readonly path: string; readonly content: string }[];
};

/**
 * Python imports `sitecustomize` when `__main__` exists and the program has not begun, so no frame of ours is ever on
 * its stack. It takes itself out of sight again. Lines are flushed as they end: a killed program's output is not lost.
 */
const SITECUSTOMIZE = `import os, sys, __main__
_here = ${JSON.stringify(`${SUPPORT}/python`)}
sys.path[:] = [entry for entry in sys.path if entry != _here]
_rest = [entry for entry in os.environ.pop("PYTHONPATH", "").split(os.pathsep) if entry and entry != _here]
if _rest:
    os.environ["PYTHONPATH"] = os.pathsep.join(_rest)
with open(os.environ["PARAMETERS_FILE"], encoding="utf-8") as _file:
    _text = _file.read()
if _text == "{}":
    __main__.parameters = {}
else:
    import json
    __main__.parameters = json.loads(_text)
sys.stdout.reconfigure(line_buffering=True)
`;

/**
 * Node's pipes are asynchronous: without blocking ones a program that exits, or is stopped, loses all that lies beyond
 * the pipe's 64 KiB, and one that prints in a loop fills its memory instead.
 */
const PRELOAD = `globalThis.parameters = JSON.parse(require('node:fs').readFileSync(process.env.PARAMETERS_FILE, 'utf8'));
for (const stream of [process.stdout, process.stderr]) stream._handle?.setBlocking?.(true);
`;

const node = (mainFile: string, flags: readonly string[]): LanguageLaunch => ({
  mainFile,
  argv: (heapMib) => [
    'node',
    `--max-old-space-size=${heapMib}`,
    '--disable-warning=ExperimentalWarning',
    '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
    ...flags,
    `--require=${SUPPORT}/preload.cjs`,
    mainFile,
  ],
  env: {},
  support: [{ path: `${SUPPORT}/preload.cjs`, content: PRELOAD }],
});

const LAUNCHES: Readonly<Record<LanguageId, LanguageLaunch>> = {
  python: {
    mainFile: 'main.py',
    argv: () => ['python3', 'main.py'],
    env: { PYTHONPATH: `${SUPPORT}/python` },
    support: [{ path: `${SUPPORT}/python/sitecustomize.py`, content: SITECUSTOMIZE }],
  },
  javascript: node('main.js', []),
  typescript: node('main.ts', ['--experimental-transform-types']),
  bash: { mainFile: 'main.sh', argv: () => ['bash', 'main.sh'], env: {}, support: [] },
};

/** Files, arguments and environment of a job's program, or of its check when `source` is the check's text. */
export function launchOf(job: Job, source: string): Launch {
  const { mainFile, argv, env, support } = LAUNCHES[job.language];
  const fits = Buffer.byteLength(job.parameters) <= PARAMETERS_VARIABLE_BYTES;
  return {
    argv: argv(heapMib(job)),
    env: {
      HOME: '/tmp',
      TMPDIR: '/tmp',
      LANG: 'C.UTF-8',
      OUTPUT_DIR: PATHS.output,
      PARAMETERS_FILE: PATHS.parameters,
      ...(fits ? { PARAMETERS: job.parameters } : {}),
      ...env,
    },
    files: [
      { path: PATHS.parameters, content: job.parameters },
      { path: PATHS.stdin, content: job.stdin ?? '' },
      ...support,
      ...job.files.map(({ name, source: content }) => ({ path: `${WORK}/${plainName(name)}`, content })),
      { path: `${WORK}/${mainFile}`, content: source },
    ],
  };
}

/** Folders that must be there before the files, parents first. */
export const FOLDERS: readonly string[] = [WORK, SUPPORT, `${SUPPORT}/python`, PATHS.output];

/** V8 ends itself with a readable error when its own limit lies below the engine's. */
function heapMib({ limits }: Job): number {
  return Math.max(16, Math.floor((limits.memoryBytes * 0.75) / (1024 * 1024)));
}

function plainName(name: string): string {
  if (/^[^/\0]{1,255}$/.test(name) && name !== '.' && name !== '..') return name;
  throw new Error(`expected a plain file name, got ${JSON.stringify(name)}`);
}
