/**
 * Ruff, compiled to WebAssembly: the exact judge of Python's syntax, and the linter. It lives in a thread of its own:
 * loading it takes a third of a second, in which this thread talks to the engine and looks at the code itself; and what
 * stops it, or keeps it too long, costs that thread alone. Ruff has no switch against suppression comments: callers pass
 * sources whose comments are blank (`blankComments`), and whose tree is known to be low enough for its recursive readers.
 */
import './quick-wasm';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

export type Diagnostic = {
  /** Ruff's rule (`F401`), or `null` for a syntax error. */
  readonly code: string | null;
  readonly message: string;
  /** Line and column from 1, in UTF-16 units. */
  readonly line: number;
  readonly column: number;
};

/** What the images run. */
const TARGET = 'py313';

/** CPython's compiler refuses these although they parse. */
export const COMPILE_ERRORS: ReadonlySet<string> = new Set([
  ...['F404', 'F406', 'F407', 'F622', 'F701', 'F702', 'F704', 'F706', 'F707'],
  ...['PLE0100', 'PLE0115', 'PLE0116', 'PLE0117', 'PLE0118', 'PLE1142', 'PLE1700'],
]);

/** What CPython itself prints a SyntaxWarning for: bad escapes, `is` with a literal, an assertion of a tuple. */
export const SYNTAX_WARNINGS: ReadonlySet<string> = new Set(['W605', 'F632', 'F631']);

const LINT = [
  'E',
  'F',
  'W',
  'B',
  'C4',
  'C90',
  'SIM',
  'PIE',
  'RET',
  'PLR0911',
  'PLR0912',
  'PLR0913',
  'PLR0915',
  'PLR5501',
  'PLW',
  'N',
];

const PROFILES = {
  syntax: [...COMPILE_ERRORS, ...SYNTAX_WARNINGS],
  /** With all that `syntax` tells. */
  lint: [...LINT, ...COMPILE_ERRORS],
} as const;

type Profile = keyof typeof PROFILES;
/** Throws `RuffFailed`. */
export type Checker = (source: string, profile: Profile) => Promise<readonly Diagnostic[]>;

/** Named so that the bundler does not follow it. */
const PACKAGE = ['@astral-sh', 'ruff-wasm-nodejs'].join('/');

/** Far more than 64 KB of any program took; what takes longer is an attack on the checker. */
const BUDGET_MS = 10_000;

/** Ten megabytes are compiled meanwhile, on a machine that may have other work. */
const LOADING_MS = 60_000;

/** Who asks no more gets the memory back. */
const IDLE_MS = 10_000;

/** A broken program can have one for every character, and each is copied from the thread. */
const MAX_DIAGNOSTICS = 5000;

const optionsOf = (profile: Profile) => ({
  'target-version': TARGET,
  'line-length': 100,
  // Every program has it (contract: what the program sees).
  builtins: ['parameters'],
  lint: { select: PROFILES[profile] },
});

/** The thread's program. The first check of a profile compiles what it needs, and must not count as a snippet's time. */
const THREAD = `
const { parentPort, workerData: { path, options, most } } = require('node:worker_threads');
const { PositionEncoding, Workspace } = require(path);
const checkers = Object.entries(options).map(([profile, one]) => [profile, new Workspace(one, PositionEncoding.Utf16)]);
const checkerOf = new Map(checkers);
for (const [, checker] of checkers) checker.check('x = 1');
parentPort.on('message', ({ profile, source }) => {
  parentPort.postMessage(checkerOf.get(profile).check(source).slice(0, most));
});
parentPort.postMessage('ready');
`;

/** Ruff gave no answer; the next source gets a new thread. */
export class RuffFailed extends Error {}

type Thread = {
  /** The diagnostics as Ruff gives them. One question at a time. */
  ask(profile: Profile, source: string): Promise<unknown>;
  end(): void;
};

let thread: Thread | null = null;
let turn: Promise<unknown> = Promise.resolve();
let idle: NodeJS.Timeout | undefined;

/** Loads it ahead of the first question. */
export function startRuff(): void {
  thread ??= openThread();
  clearTimeout(idle);
  idle = setTimeout(endRuff, IDLE_MS).unref();
}

/** Syntax and measures ask the same question in turn, so the last answer is kept. */
let last: { readonly source: string; readonly profile: Profile; readonly answer: ReturnType<Checker> } | null = null;

export const ruff: Checker = (source, profile) => {
  if (last?.source === source && last.profile === profile) return last.answer;
  const answer = turn.then(() => check(source, profile));
  turn = answer.catch(() => undefined);
  last = { source, profile, answer };
  return answer;
};

async function check(source: string, profile: Profile): Promise<readonly Diagnostic[]> {
  startRuff();
  clearTimeout(idle);
  try {
    return parseDiagnostics(await thread?.ask(profile, source));
  } catch (error) {
    endRuff();
    const why = error instanceof Error ? error.message : 'no reason given';
    throw new RuffFailed(`the Python checker stopped (${why})`, { cause: error });
  } finally {
    if (thread !== null) startRuff();
  }
}

function endRuff(): void {
  thread?.end();
  thread = null;
}

/** A thread can load no part of the bundle: there Ruff lies beside it (`scripts/build`), elsewhere in its package. */
function pathOfRuff(): string {
  const beside = join(__dirname, 'ruff', 'ruff_wasm.js');
  return existsSync(beside) ? beside : createRequire(__filename).resolve(PACKAGE);
}

function openThread(): Thread {
  const path = pathOfRuff();
  const options = { syntax: optionsOf('syntax'), lint: optionsOf('lint') };
  // What it prints when it panics quotes foreign text, which belongs on no stream of ours.
  const own = { eval: true, env: {}, execArgv: [], stdout: true, stderr: true };
  const worker = new Worker(THREAD, { ...own, workerData: { path, options, most: MAX_DIAGNOSTICS } });
  // Only an open question keeps the process.
  worker.unref();
  const ended = new Promise<never>((_, reject) => {
    worker.once('error', reject).once('exit', () => reject(new Error('its thread ended')));
  });
  const message = async (withinMs: number): Promise<unknown> => {
    const signal = AbortSignal.timeout(withinMs);
    const said = once(worker, 'message', { signal }).catch((error) => {
      throw signal.aborted ? new Error(`no answer within ${withinMs} ms`) : error;
    });
    const [value] = await Promise.race([said, ended]);
    return value;
  };
  const ready = message(LOADING_MS);
  ready.catch(() => undefined);
  return {
    ask: async (profile, source) => {
      worker.ref();
      try {
        await ready;
        const answer = message(BUDGET_MS);
        worker.postMessage({ profile, source });
        return await answer;
      } finally {
        worker.unref();
      }
    },
    end: () => void worker.terminate(),
  };
}

/** Ruff's own words that say nothing to a person. */
const UNCLEAR: ReadonlyMap<string, string> = new Map([
  ['ParseIntError { kind: Empty }', 'Invalid number'],
  ['Got unexpected unicode', 'Invalid escape in a string'],
]);

function parseDiagnostics(answer: unknown): readonly Diagnostic[] {
  const list = answer as readonly {
    readonly code: string | null;
    readonly message: string;
    readonly start_location: { readonly row: number; readonly column: number };
  }[];
  return list.map(({ code, message, start_location }) => ({
    code: code === 'invalid-syntax' ? null : code,
    message: UNCLEAR.get(message) ?? message,
    line: start_location.row,
    column: start_location.column,
  }));
}
