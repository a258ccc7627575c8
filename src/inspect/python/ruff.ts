/**
 * Ruff, compiled to WebAssembly: the exact judge of Python's syntax, and the linter. Loading it takes about 150 ms and
 * 10 MB, so this file is imported lazily. Ruff has no switch against suppression comments: callers pass sources whose
 * comments are blank (`blankComments`), and whose tree is known to be low enough for its recursive readers.
 */
import './quick-wasm';
import { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-nodejs';
import { bounded } from '../bounded';

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
const COMPILE_ERRORS = [
  ...['F404', 'F406', 'F407', 'F622', 'F701', 'F702', 'F704', 'F706', 'F707'],
  ...['PLE0100', 'PLE0115', 'PLE0116', 'PLE0117', 'PLE0118', 'PLE1142', 'PLE1700'],
];

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

const PROFILES = { syntax: [...COMPILE_ERRORS, ...SYNTAX_WARNINGS], lint: LINT } as const;

/** Far more than 64 KB of any program took; what takes longer is an attack on the checker. */
const BUDGET_MS = 10_000;

/** A broken program can have one for every character. */
const MAX_DIAGNOSTICS = 5000;

const workspaces = new Map<keyof typeof PROFILES, Workspace>();
let failure: string | null = null;

/** Thrown when Ruff gave up. Its memory is then in doubt, so that every later call throws as well. */
export class RuffFailed extends Error {}

export function ruff(source: string, profile: keyof typeof PROFILES): readonly Diagnostic[] {
  if (failure !== null) throw new RuffFailed(failure);
  try {
    const checker = workspace(profile);
    return parseDiagnostics(bounded(() => checker.check(source), BUDGET_MS));
  } catch (error) {
    failure = `the Python checker stopped (${error instanceof Error ? error.message : 'no reason given'}); run the scan again without the program that stopped it`;
    throw new RuffFailed(failure, { cause: error });
  }
}

function workspace(profile: keyof typeof PROFILES): Workspace {
  const known = workspaces.get(profile);
  if (known !== undefined) return known;
  const options = {
    'target-version': TARGET,
    'line-length': 100,
    // Every program has it (contract: what the program sees).
    builtins: ['parameters'],
    lint: { select: PROFILES[profile] },
  };
  const made = new Workspace(options, PositionEncoding.Utf16);
  // The first check compiles the module, which must not count against the snippet's time.
  made.check('x = 1\n');
  workspaces.set(profile, made);
  return made;
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
  return list.slice(0, MAX_DIAGNOSTICS).map(({ code, message, start_location }) => ({
    code: code === 'invalid-syntax' ? null : code,
    message: UNCLEAR.get(message) ?? message,
    line: start_location.row,
    column: start_location.column,
  }));
}
