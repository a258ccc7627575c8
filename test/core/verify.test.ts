import type { Execution, Snippet } from '../../src/core/types';
import { isSuccess, verify as verifyWith } from '../../src/core/verify';
import { LANGUAGES } from '../../src/languages';

const captured = (text: string, truncated = false) => ({ text, truncated, omittedBytes: truncated ? 1 : 0 });

const execution = (more: Partial<Execution>): Execution => ({
  jobId: 'j',
  status: 'ok',
  exitCode: 0,
  signal: null,
  stdout: captured(''),
  stderr: captured(''),
  durationMs: 1,
  containerId: 'c',
  image: { reference: 'i', digest: null },
  resources: { wallMs: 1, cpuMs: 1, peakMemoryBytes: 1, peakPids: 1, diskBytes: 0, networkBytes: 0 },
  violations: [],
  files: [],
  check: null,
  message: null,
  reasonCode: null,
  ...more,
});

const snippet = (more: Partial<Snippet>): Snippet => ({
  language: 'python',
  source: 'print(1)',
  line: 1,
  files: [],
  parameters: null,
  stdin: null,
  expect: null,
  tests: null,
  ...more,
});

const verify = (what: Snippet, how: Execution) => verifyWith(what, how, LANGUAGES[what.language].parseError);

const tests = { kind: 'code', source: 'assert True' } as const;
const check = (passed: boolean, exitCode: number | null, stderr = '') => ({
  passed,
  exitCode,
  stdout: captured(''),
  stderr: captured(stderr),
});

describe('whether a program did what was wanted', () => {
  it('is not known when nobody said what was wanted', () => {
    expect(verify(snippet({}), execution({}))).toEqual({ by: 'none', passed: null, message: null });
  });

  it.each([
    ['a\nb\n', 'a\nb'],
    ['a  \nb\n\n\n', 'a\nb'],
    ['a\r\nb\r\n', 'a\nb\n'],
  ])('ignores white space at the end of lines and blank lines at the end: %j is %j', (came, wanted) => {
    expect(verify(snippet({ expect: wanted }), execution({ stdout: captured(came) })).passed).toBe(true);
  });

  it.each([
    ['a\n', 'a\nb', 'Line 2: expected "b", got the end of the output.'],
    [' a', 'a', 'Line 1: expected "a", got " a".'],
    ['a\n\nb', 'a\nb', 'Line 2: expected "b", got "".'],
  ])('names the first line that differs: %j is not %j', (came, wanted, message) => {
    expect(verify(snippet({ expect: wanted }), execution({ stdout: captured(came) }))).toEqual({
      by: 'expect',
      passed: false,
      message,
    });
  });

  it('never passes on output that was cut', () => {
    expect(verify(snippet({ expect: 'a' }), execution({ stdout: captured('a', true) })).passed).toBe(false);
  });

  it('passes tests only when they reached their end', () => {
    expect(verify(snippet({ tests }), execution({ check: check(true, 0) }))).toEqual({
      by: 'tests',
      passed: true,
      message: null,
    });
    expect(verify(snippet({ tests }), execution({ check: check(false, 0) })).message).toBe(
      'The tests ended before their last line',
    );
    expect(
      verify(snippet({ tests }), execution({ check: check(false, 1, 'Traceback\nAssertionError\n') })).message,
    ).toBe('The tests exited with 1: AssertionError');
  });

  it('says what went wrong in the language’s own words, not in the last line that Node prints', () => {
    const stderr =
      '/tmp/work/main.js:3\nadd(1)\n^\n\nReferenceError: add is not defined\n    at /tmp/work/main.js:3:1\n\nNode.js v24.1.0\n';
    expect(
      verify(snippet({ language: 'javascript', tests }), execution({ check: check(false, 1, stderr) })).message,
    ).toBe('The tests exited with 1: ReferenceError: add is not defined');
  });

  it('counts tests that never started as failed', () => {
    expect(verify(snippet({ tests }), execution({ status: 'error', exitCode: 3 }))).toEqual({
      by: 'tests',
      passed: false,
      message: 'The tests did not start: the program ended with error.',
    });
  });

  it('wants both where output and tests are given', () => {
    const both = snippet({ expect: 'a', tests });
    expect(verify(both, execution({ stdout: captured('b'), check: check(true, 0) }))).toMatchObject({
      by: 'expect',
      passed: false,
    });
    expect(verify(both, execution({ stdout: captured('a'), check: check(true, 0) }))).toMatchObject({
      by: 'tests',
      passed: true,
    });
  });
});

describe('success', () => {
  it('is a good end that nobody’s check contradicts', () => {
    const by = (passed: boolean | null) => ({ by: 'expect', passed, message: null }) as const;
    expect([
      isSuccess('ok', by(null)),
      isSuccess('ok', by(true)),
      isSuccess('ok', by(false)),
      isSuccess('error', by(null)),
    ]).toEqual([true, true, false, false]);
  });
});
