/** Python 3. Words: linguist's "Python" without dialects that CPython 3 does not run. */
import type { ProgramError, Tests } from '../core/types';
import { joined, type Language } from './language';

export const python: Language = {
  id: 'python',
  title: 'Python',
  words: ['python', 'python3', 'py', 'py3'],
  extensions: ['.py'],
  mainFile: 'main.py',
  takesCases: true,
  parseError,
  testProgram: (source, tests, nonce) => joined(source, testsText(tests), lastStatement(nonce)),
};

const FRAME = /^[ |]*File "([^"]*)", line (\d{1,9})/;
const FINAL = /^(?:[ |]*\| )?([A-Za-z_][\w.]{0,200})(?:: (.*))?$/;

/**
 * The last traceback counts: "During handling of the above exception" puts the one that ended the program last.
 * The line is the innermost one of the user's own main file.
 */
function parseError(stderr: string): ProgramError | null {
  const lines = stderr.split(/\r?\n/);
  const start = lastTraceback(lines);
  if (start === -1) return null;
  let line: number | null = null;
  for (const text of lines.slice(start)) {
    const frame = FRAME.exec(text);
    if (frame !== null) {
      if (frame[1]?.endsWith('main.py') === true) line = Number(frame[2]);
      continue;
    }
    const final = FINAL.exec(text);
    if (final !== null) return { type: final[1] ?? '', line, message: final[2] ?? '' };
  }
  return null;
}

/** A syntax error of the main file has no heading, only its `File` line. */
function lastTraceback(lines: readonly string[]): number {
  const heading = lines.findLastIndex((text) => text.endsWith('Traceback (most recent call last):'));
  return heading === -1 ? lines.findIndex((text) => /^ {2}File "[^"]*main\.py", line /.test(text)) : heading + 1;
}

/** Written with `os`, so that a program that replaced `print` or `sys.stdout` still reaches its last line. */
const lastStatement = (nonce: string): string =>
  `import os as _sallyport_os, sys as _sallyport_sys; _sallyport_sys.stdout.flush(); _sallyport_os.write(1, b"\\n${nonce}\\n")`;

const testsText = (tests: Tests): string => (tests.kind === 'code' ? tests.source : casesText(tests.cases));

/**
 * Every case is judged, then the failures are told together. Values compare as JSON does: a tuple is a list, keys are
 * strings, `true` is not 1; numbers compare by value, so 5.0 is 5.
 */
const casesText = (cases: readonly unknown[]): string => `def _sallyport_cases(cases):
    def same(actual, expected):
        if isinstance(actual, bool) or isinstance(expected, bool):
            return actual is expected
        if isinstance(actual, (list, tuple)) and isinstance(expected, list):
            return len(actual) == len(expected) and all(map(same, actual, expected))
        if isinstance(actual, dict) and isinstance(expected, dict):
            actual = {str(key): value for key, value in actual.items()}
            return actual.keys() == expected.keys() and all(same(actual[key], expected[key]) for key in expected)
        return actual == expected
    failures = []
    for case in cases:
        try:
            actual = eval(case["call"], globals())
            if not same(actual, case["expected"]):
                failures.append("%s gave %r, expected %r" % (case["call"], actual, case["expected"]))
        except Exception as error:
            failures.append("%s raised %s: %s" % (case["call"], type(error).__name__, error))
    if failures:
        raise AssertionError("%d of %d cases failed: %s" % (len(failures), len(cases), "; ".join(failures)))
_sallyport_cases(__import__("json").loads(${JSON.stringify(JSON.stringify(cases))}))`;
