/** Whether Python would run a program at all: Ruff's parser, made to agree with CPython's compiler. */
import type { SyntaxProblem, SyntaxReport } from '../../core/types';
import { blankComments, withoutDeepTexts } from './comments';
import { compileErrors } from './compile-errors';
import type { Program } from './parse';
import { parsed } from './parsed';
import { Places } from './places';
import type { Checker, Diagnostic } from './ruff';
import { suggestions } from './suggestions';

/** After the first errors the parser's guesses are of no use to anybody. */
const MAX_ERRORS = 20;

export async function checkSyntax(source: string): Promise<SyntaxReport> {
  const tree = parsed(source);
  if (!tree.ok) return invalid([{ line: 1, column: 1, message: `Cannot be checked: ${tree.reason}` }], []);
  const { COMPILE_ERRORS, ruff, RuffFailed, SYNTAX_WARNINGS } = await import('./ruff');
  try {
    const all = await diagnose(ruff, source, tree.program);
    const isWarning = ({ code }: Diagnostic) => code !== null && SYNTAX_WARNINGS.has(code);
    const found = all.filter(({ code }) => code === null || COMPILE_ERRORS.has(code)).map(problem);
    const errors = found.length > 0 ? found : ownErrors(source, tree.program);
    if (errors.length > 0) return invalid(errors.slice(0, MAX_ERRORS), suggestions(source, tree.program, errors));
    return { valid: true, errors: [], warnings: all.filter(isWarning).map(problem), suggestions: [] };
  } catch (error) {
    if (!(error instanceof RuffFailed)) throw error;
    return invalid([{ line: 1, column: 1, message: `Cannot be checked: ${error.message}` }], []);
  }
}

const HEAD = 8 * 1024;
/** Cutting a program in two makes a few errors, never as many. */
const HOPELESS = 500;

/** Nobody waits for sixty thousand messages: what the beginning alone says is enough where hardly a word of it fits. */
async function diagnose(
  check: Checker,
  source: string,
  { comments, tokens, unread }: Program,
): Promise<readonly Diagnostic[]> {
  const text = blankComments(source, comments);
  const head = unread.length > 0 && text.length > HEAD ? await check(text.slice(0, HEAD), 'syntax') : [];
  if (head.filter(({ code }) => code === null).length > HOPELESS) return head;
  // What the linter can read as it is, the measures ask for as well: one answer serves both.
  return check(text, withoutDeepTexts(text, tokens) === text ? 'lint' : 'syntax');
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
