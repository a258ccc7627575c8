/** The doors of the house (src/README.md): which room may import which, and that rooms stay small. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(__dirname, '../..');
const SRC = join(ROOT, 'src');

type Room = {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  readonly builtins: readonly string[] | 'all';
};

const PURE = { packages: [], builtins: [] } as const;

/** Who may open which door. A room always sees itself. */
const DOORS: Readonly<Record<string, Room>> = {
  core: { rooms: [], packages: ['zod', 'fastest-levenshtein'], builtins: ['node:crypto'] },
  languages: { rooms: ['core'], ...PURE },
  rules: { rooms: ['core', 'languages'], packages: ['zod'], builtins: [] },
  report: { rooms: ['core'], ...PURE },
  documents: {
    rooms: ['core'],
    packages: ['markdown-it', 'yaml', 'fastest-levenshtein'],
    builtins: [],
  },
  inspect: {
    rooms: ['core', 'languages', 'rules', 'documents'],
    packages: [
      '@babel/parser',
      '@babel/types',
      '@astral-sh/ruff-wasm-nodejs',
      '@lezer/common',
      'web-tree-sitter',
      'yaml',
    ],
    builtins: 'all',
  },
  app: {
    rooms: ['core', 'languages', 'documents', 'inspect', 'rules', 'report'],
    packages: [],
    // zlib: a generated program stands compressed in the report that waits with it.
    builtins: ['node:crypto', 'node:zlib'],
  },
  adapters: { rooms: ['core', 'app/ports'], packages: ['*'], builtins: 'all' },
  'local-github': { rooms: ['core'], packages: ['*'], builtins: 'all' },
  'local-model': { rooms: [], packages: ['openai', 'zod'], builtins: 'all' },
  cli: { rooms: ['*'], packages: ['commander', 'picocolors', 'zod', 'fastest-levenshtein'], builtins: 'all' },
  door: { rooms: ['*'], packages: ['commander', 'picocolors'], builtins: 'all' },
};

type Import = { readonly from: string; readonly to: string };

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

const isBuiltin = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);

const roomOf = (path: string): string => {
  const [first = ''] = relative(SRC, path).split('/');
  return first.endsWith('.ts') ? 'door' : first;
};

/** The sentence that says what is wrong with one import; `null` when nothing is. */
function breach({ from, to }: Import): string | null {
  const room = roomOf(from);
  const doors = DOORS[room];
  const where = relative(ROOT, from);
  if (doors === undefined) return `${where}: no room is called ${room}`;
  if (to.startsWith('.')) {
    const target = relative(SRC, resolve(dirname(from), to));
    const [targetRoom = ''] = target.split('/');
    const allowed =
      targetRoom === room || doors.rooms.some((door) => door === '*' || door === targetRoom || door === target);
    return allowed ? null : `${where}: ${room} may not import ${target}`;
  }
  if (isBuiltin(to))
    return doors.builtins === 'all' || doors.builtins.includes(to) ? null : `${where}: ${room} may not import ${to}`;
  const name = to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/');
  return doors.packages.some((door) => door === '*' || door === name) ? null : `${where}: ${room} may not import ${to}`;
}

function importsOf(path: string): readonly Import[] {
  const info = ts.preProcessFile(readFileSync(path, 'utf8'), true, true);
  return info.importedFiles.map(({ fileName }) => ({ from: path, to: fileName }));
}

const sources = filesBelow(SRC);

/** Clocks, environment and randomness have names; the pure rooms must not speak them. */
const IMPURE =
  /\b(process\.|Date\.now|new Date\(\)|Math\.random|performance\.now|setTimeout|setInterval|fetch\(|console\.)/;
const PURE_ROOMS = new Set(['core', 'languages', 'rules', 'report']);

const withoutText = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|"(?:\\.|[^"\\\n])*"/g, '""');

const FILE_LINES_MAX = 250;
const FUNCTION_LINES_MAX = 70;
const PARAMETERS_MAX = 4;

type FunctionShape = { readonly name: string; readonly lines: number; readonly parameters: number };

/**
 * A factory's inner functions are functions of their own, as a class's methods would be: their lines are counted there.
 * The parameters of a callback are its caller's choice.
 */
function functionsOf(path: string): readonly FunctionShape[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: FunctionShape[] = [];
  const lineOf = (position: number) => file.getLineAndCharacterOfPosition(position).line;
  const linesOf = (node: ts.Node) => lineOf(node.end) - lineOf(node.getStart()) + 1;
  /** Returns the lines of the functions inside, nested ones once. */
  const visit = (node: ts.Node): number => {
    let inner = 0;
    ts.forEachChild(node, (child) => {
      inner += visit(child);
    });
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return inner;
    const name = `${relative(ROOT, path)}:${lineOf(node.getStart()) + 1}`;
    const parameters = ts.isCallExpression(node.parent) ? 0 : node.parameters.length;
    found.push({ name, lines: linesOf(node) - inner, parameters });
    return linesOf(node);
  };
  visit(file);
  return found;
}

describe('the house', () => {
  it('keeps its doors: every room imports only what it may', () => {
    expect(
      sources
        .flatMap(importsOf)
        .map(breach)
        .filter((words) => words !== null),
    ).toEqual([]);
  });

  it.each([
    ['a wrong room', join(SRC, 'core/gate.ts'), '../app/ports'],
    ['a stray SDK', join(SRC, 'core/gate.ts'), 'dockerode'],
    ['the file system in core', join(SRC, 'core/gate.ts'), 'node:fs'],
    ['an SDK in the application', join(SRC, 'app/plan.ts'), '@actions/core'],
    ['an adapter in the application', join(SRC, 'app/plan.ts'), '../adapters/github'],
    ['a room nobody planned', join(SRC, 'utils/text.ts'), '../core/types'],
  ])('would notice %s', (_what, from, to) => {
    expect(breach({ from, to })).not.toBeNull();
  });

  it('keeps clocks, environment, randomness and output out of the pure rooms', () => {
    const impure = sources
      .filter((path) => PURE_ROOMS.has(roomOf(path)))
      .filter((path) => IMPURE.test(withoutText(readFileSync(path, 'utf8'))));
    expect(impure.map((path) => relative(ROOT, path))).toEqual([]);
  });

  it('has no file over 250 lines, but for tables of data', () => {
    const code = sources.filter((path) => roomOf(path) !== 'rules');
    const long = code.filter((path) => readFileSync(path, 'utf8').split('\n').length > FILE_LINES_MAX + 1);
    expect(long.map((path) => relative(ROOT, path))).toEqual([]);
  });

  it('has no function over 70 lines or with more than four parameters, and most fit a glance', () => {
    const functions = sources.flatMap(functionsOf);
    const lines = functions.map((shape) => shape.lines).sort((left, right) => left - right);
    expect(functions.filter((shape) => shape.lines > FUNCTION_LINES_MAX || shape.parameters > PARAMETERS_MAX)).toEqual(
      [],
    );
    expect(lines[Math.floor(lines.length / 2)] ?? 0).toBeLessThanOrEqual(12);
  });

  it('has no `any`, and no drawer for odds and ends', () => {
    const drawers = sources.filter((path) =>
      /(^|\/)(utils?|helpers?|common|services?|managers?)(\/|\.ts$)/.test(relative(SRC, path)),
    );
    const anys = sources.filter((path) =>
      /[:<(,|&]\s*any\b(?!\s*\()|\bas any\b/.test(withoutText(readFileSync(path, 'utf8'))),
    );
    expect({ drawers, anys }).toEqual({ drawers: [], anys: [] });
  });
});
