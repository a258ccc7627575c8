/** Source → Babel's tree, with every syntax error that Node or TypeScript would report. */
import { type ParseResult, type ParserOptions, parse } from '@babel/parser';
import type * as t from '@babel/types';

/** The tree with the errors the parser could live with in `errors`. */
export type Parsed = ParseResult<t.File>;

export type Dialect = 'javascript' | 'typescript';

const COMMON: ParserOptions = {
  errorRecovery: true,
  attachComment: false,
  allowReturnOutsideFunction: true,
  allowNewTargetOutsideFunction: true,
  createParenthesizedExpressions: false,
};

/** With more errors than this no other way of reading makes sense of a text, and nothing in it is worth a walk. */
const HOPELESS = 200;

export const isHopeless = ({ errors }: Parsed): boolean => (errors ?? []).length > HOPELESS;

/** A program of its own, as Node starts it: a CommonJS script, or a module when only that parses. */
export function parseProgram(source: string, dialect: Dialect): Parsed {
  const plugins: ParserOptions['plugins'] = dialect === 'typescript' ? ['typescript', 'decorators-legacy'] : [];
  const script = attempt(() => parse(source, { ...COMMON, plugins, sourceType: 'script', tokens: true }));
  if (script.ok && ((script.file.errors ?? []).length === 0 || isHopeless(script.file))) return script.file;
  const module = attempt(() =>
    parse(source, { ...COMMON, plugins, sourceType: 'module', tokens: true, allowReturnOutsideFunction: false }),
  );
  if (module.ok && (module.file.errors ?? []).length === 0) return module.file;
  return better(script, module);
}

type Attempt = { readonly ok: true; readonly file: Parsed } | { readonly ok: false; readonly error: unknown };

function attempt(work: () => Parsed): Attempt {
  const { stackTraceLimit } = Error;
  // A hostile text has ten thousands of errors, and nobody reads where in the parser they were made.
  Error.stackTraceLimit = 0;
  try {
    return { ok: true, file: work() };
  } catch (error) {
    return { ok: false, error };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Of two failures the one that got further; code with `import` or `export` is judged as a module. */
function better(script: Attempt, module: Attempt): Parsed {
  if (module.ok && (!script.ok || hasModuleSyntax(module.file))) return module.file;
  if (script.ok) return script.file;
  if (module.ok) return module.file;
  throw positionOf(module.error) > positionOf(script.error) ? module.error : script.error;
}

const hasModuleSyntax = (file: Parsed): boolean =>
  file.program.body.some((node) => node.type === 'ImportDeclaration' || node.type.startsWith('Export'));

const positionOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'pos' in error && typeof error.pos === 'number' ? error.pos : 0;

/** Code inside code (`eval`, the body of `Function`): anything goes that may stand in a function. Throws when it does not parse. */
export function parseInner(source: string): t.File {
  return parse(source, { ...COMMON, errorRecovery: false, sourceType: 'unambiguous', allowAwaitOutsideFunction: true });
}
