/** Whether Python would run a program at all: Ruff's parser, made to agree with CPython's compiler. */
import type { SyntaxProblem, SyntaxReport } from '../../core/types';
import { blankComments } from './comments';
import { compileErrors } from './compile-errors';
import type { Program } from './parse';
import { parsed } from './parsed';
import { Places } from './places';
import type { Diagnostic } from './ruff';
import { suggestions } from './suggestions';

/** After the first errors the parser's guesses are of no use to anybody. */
const MAX_ERRORS = 20;

export async function checkSyntax(source: string): Promise<SyntaxReport> {
  const tree = parsed(source);
  if (!tree.ok) return invalid([{ line: 1, column: 1, message: `Cannot be checked: ${tree.reason}` }], []);
  const { ruff, RuffFailed, SYNTAX_WARNINGS } = await import('./ruff');
  try {
    const all = await ruff(blankComments(source, tree.program.comments), 'syntax');
    const isWarning = ({ code }: Diagnostic) => code !== null && SYNTAX_WARNINGS.has(code);
    const found = all.filter((one) => !isWarning(one)).map(problem);
    const errors = found.length > 0 ? found : ownErrors(source, tree.program);
    if (errors.length > 0) return invalid(errors.slice(0, MAX_ERRORS), suggestions(source, tree.program, errors));
    return { valid: true, errors: [], warnings: all.filter(isWarning).map(problem), suggestions: [] };
  } catch (error) {
    if (!(error instanceof RuffFailed)) throw error;
    return invalid([{ line: 1, column: 1, message: `Cannot be checked: ${error.message}` }], []);
  }
}

const invalid = (errors: readonly SyntaxProblem[], cures: readonly string[]): SyntaxReport => ({
  valid: false,
  errors,
  warnings: [],
  suggestions: cures,
});

const problem = ({ line, column, message }: Diagnostic): SyntaxProblem => ({ line, column, message });

function ownErrors(source: string, program: Program): SyntaxProblem[] {
  const errors = compileErrors(program.body);
  if (errors.length === 0) return [];
  const places = new Places(source);
  return errors.map(({ at, message }) => ({ ...places.position(at.from), message }));
}
