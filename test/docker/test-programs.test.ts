/** Python's test programs in the image they run in. */
import { spawnSync } from 'node:child_process';
import type { Tests } from '../../src/core/types';
import { LANGUAGES } from '../../src/languages';

const NONCE = '5f0c';
const IMAGE = 'sallyport.local/python:3.13';

function run(source: string, tests: Tests): { readonly passed: boolean; readonly stderr: string } {
  const input = LANGUAGES.python.testProgram(source, tests, NONCE);
  const flags = ['run', '--rm', '-i', '--network', 'none', '--entrypoint', 'python3', IMAGE, '-'];
  const { status, stdout, stderr } = spawnSync('docker', flags, { input, encoding: 'utf8' });
  return { passed: status === 0 && stdout.trimEnd().split('\n').at(-1) === NONCE, stderr };
}

const cases = (...list: [string, unknown][]): Tests => ({
  kind: 'cases',
  cases: list.map(([call, expected]) => ({ call, expected })),
});

test('cases compare values as JSON does', () => {
  const source = 'def same(x): return x\nprint("no line end", end="")';
  const right = cases(
    ['same((1, [2.0, None]))', [1, [2, null]]],
    ['same({1: "a", "\\"": "\u{1f600}"})', { 1: 'a', '"': '\u{1f600}' }],
    ['same(True)', true],
    ['same(5.0)', 5],
  );
  expect(run(source, right)).toEqual({ passed: true, stderr: '' });
  const wrong = run(source, cases(['same(True)', 1], ['same([1])', [1, 2]], ['same(1)', 1], ['no()', 1]));
  expect(wrong.passed).toBe(false);
  expect(LANGUAGES.python.parseError(wrong.stderr.replaceAll('<stdin>', '/tmp/work/main.py'))).toMatchObject({
    type: 'AssertionError',
    message:
      "3 of 4 cases failed: same(True) gave True, expected 1; same([1]) gave [1], expected [1, 2]; no() raised NameError: name 'no' is not defined",
  });
});

test.each([
  ['a true assertion', 'x = 1', 'assert x == 1', true],
  ['a false assertion', 'x = 1', 'assert x == 2', false],
  ['a program that ends before the tests', 'import sys; sys.exit(0)', 'pass', false],
  ['a program that catches its output', 'import io, sys; sys.stdout = io.StringIO()', 'print(1)', true],
])('code: %s', (_, source, tests, passed) => {
  expect(run(source, { kind: 'code', source: tests })).toMatchObject({ passed });
});
