/** Was it what was wanted? Whether a program ran and whether it was right are two verdicts, never one (contract §2). */
import type { ResultRecord } from './record';
import type { Execution, ProgramError, Snippet } from './types';

export type Verification = ResultRecord['verification'];

const NONE: Verification = { by: 'none', passed: null, message: null };

/** `success` of a result: it ended well and nobody's check says otherwise. */
export const isSuccess = (status: string, verification: Verification): boolean =>
  status === 'ok' && verification.passed !== false;

export type ErrorParser = (stderr: string) => ProgramError | null;

/**
 * Expected output is judged first, then the tests; the first that fails is the answer. `parseError` finds in the
 * language's own words what went wrong.
 */
export function verify(snippet: Snippet, execution: Execution, parseError: ErrorParser): Verification {
  const expected = snippet.expect === null ? NONE : verifyOutput(snippet.expect, execution);
  if (snippet.tests === null || expected.passed === false) return expected;
  const tested = verifyTests(execution, parseError);
  if (!isGenerated(snippet.tests)) return tested;
  // Somebody's own word for what is right stands above the advice of generated tests.
  return expected.passed === true ? expected : { ...tested, by: 'generated-tests' };
}

const isGenerated = (tests: NonNullable<Snippet['tests']>): boolean => tests.kind === 'code' && tests.by === 'model';

function verifyOutput(expected: string, execution: Execution): Verification {
  if (execution.stdout.truncated)
    return { by: 'expect', passed: false, message: 'The output is too long to be compared: some of it was left out.' };
  const wanted = linesOf(expected);
  const came = linesOf(execution.stdout.text);
  const length = Math.max(wanted.length, came.length);
  for (let index = 0; index < length; index += 1) {
    if (wanted[index] === came[index]) continue;
    return {
      by: 'expect',
      passed: false,
      message: `Line ${index + 1}: expected ${shown(wanted[index])}, got ${shown(came[index])}.`,
    };
  }
  return { by: 'expect', passed: true, message: null };
}

function verifyTests({ status, check }: Execution, parseError: ErrorParser): Verification {
  if (check === null)
    return { by: 'tests', passed: false, message: `The tests did not start: the program ended with ${status}.` };
  if (check.passed) return { by: 'tests', passed: true, message: null };
  const error = parseError(check.stderr.text);
  const lastWords = error === null ? (linesOf(check.stderr.text).at(-1) ?? '') : wordsOf(error);
  const reason = check.exitCode === 0 ? 'ended before their last line' : `exited with ${check.exitCode ?? 'a signal'}`;
  return { by: 'tests', passed: false, message: `The tests ${reason}${lastWords === '' ? '' : `: ${lastWords}`}` };
}

const wordsOf = ({ type, message }: ProgramError): string => (message === '' ? type : `${type}: ${message}`);

/** Trailing white space of lines and trailing blank lines do not count. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

const LINE_MAX = 200;

function shown(line: string | undefined): string {
  if (line === undefined) return 'the end of the output';
  return JSON.stringify(line.length > LINE_MAX ? `${line.slice(0, LINE_MAX)}…` : line);
}
