/**
 * The script of an audit's page, made from `page/` and the modules it shares with the command line: each is a function
 * in one closed script, so the page asks nobody for anything.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');

/** In the order in which they need each other. */
const MODULES = [
  'src/core/audit-figures.ts',
  'src/report/amounts.ts',
  'page/elements.ts',
  'page/data.ts',
  'page/plots.ts',
  'page/rows.ts',
  'page/main.ts',
];

const nameOf = (path: string): string => basename(path).replace(/\.ts$/, '');

const compiled = (path: string): string =>
  ts.transpileModule(readFileSync(join(ROOT, path), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, removeComments: true },
  }).outputText;

export function pageScript(): string {
  const modules = MODULES.map(
    (path) =>
      `(modules => (exports => {\n${compiled(path)}})(modules[${JSON.stringify(nameOf(path))}] = {}))(modules);`,
  );
  return [
    '(() => {',
    'const modules = {};',
    'const require = path => modules[path.slice(path.lastIndexOf("/") + 1)];',
    ...modules,
    '})();',
    '',
  ].join('\n');
}

/** The same as a source file of the report. */
export const pageScriptFile = (): string =>
  [
    '/** The script of an audit’s page. Generated from `page/` by `npm run docs`; a test compares them. */',
    `export const PAGE_SCRIPT = ${JSON.stringify(pageScript())};`,
    '',
  ].join('\n');
