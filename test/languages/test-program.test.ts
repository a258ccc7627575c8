/** Test programs are judged by what they do in the language itself: exit code and last line. */
import { spawnSync } from 'node:child_process';
import type { Tests } from '../../src/core/types';
import { LANGUAGES, testsLine } from '../../src/languages';

const NONCE = '5f0c';

type Ending = { readonly passed: boolean; readonly stderr: string };

/** What the sandbox asks of a check: exit 0, and the nonce on the last line. */
function endingOf(command: readonly [string, ...string[]], program: string): Ending {
  const [file, ...args] = command;
  const { status, stdout, stderr } = spawnSync(file, [...args, program], { encoding: 'utf8' });
  return { passed: status === 0 && stdout.trimEnd().split('\n').at(-1) === NONCE, stderr };
}

const code = (source: string): Tests => ({ kind: 'code', source });
const cases = (...list: [string, unknown][]): Tests => ({
  kind: 'cases',
  cases: list.map(([call, expected]) => ({ call, expected })),
});

describe('tests of a JavaScript program', () => {
  const run = (source: string, tests: Tests): Ending =>
    endingOf([process.execPath, '-e'], LANGUAGES.javascript.testProgram(source, tests, NONCE));
  const ADD = 'const add = (a, b) => a + b';

  test.each<[string, string, Tests]>([
    ['code', ADD, code('if (add(2, 3) !== 5) throw new Error("no")')],
    ['code in parentheses after a program without a semicolon', ADD, code('(() => { add(1, 2) })()')],
    ['tests that end later', ADD, code('setTimeout(() => console.log("later"), 5)')],
    ['output without a line end', 'process.stdout.write("x")', code('')],
    ['cases', ADD, cases(['add(2, 3)', 5], ['add("a", "b") // joins', 'ab'])],
    ['promised values', 'const later = async () => ({ a: [1, null] })', cases(['later()', { a: [1, null] }])],
    [
      'values with awkward keys',
      'const f = () => JSON.parse(\'{"__proto__": 1}\')',
      cases(['f()', JSON.parse('{"__proto__": 1}')]),
    ],
  ])('pass: %s', (_, source, tests) => expect(run(source, tests)).toMatchObject({ passed: true }));

  test.each<[string, string, Tests]>([
    ['a failed assertion', ADD, code('if (add(2, 3) !== 6) throw new Error("no")')],
    ['one that fails later', ADD, code('Promise.reject(new Error("late"))')],
    ['a program that ends before the tests', 'process.exit(0)', code('')],
    ['a wrong case', ADD, cases(['add(2, 3)', 5], ['add(2, 3)', 6])],
    ['a list for an object', ADD, cases(['[]', {}])],
    ['more than was expected', ADD, cases(['({ a: 1, b: 2 })', { a: 1 }])],
  ])('fail: %s', (_, source, tests) => expect(run(source, tests)).toMatchObject({ passed: false }));

  test('say what each wrong case gave', () => {
    const { stderr } = run(ADD, cases(['add(2, 3)', 6], ['add(1, 1)', 2], ['nothing()', 1]));
    expect(stderr).toContain(
      'Error: 2 of 3 cases failed: add(2, 3) gave 5, expected 6; nothing() threw ReferenceError: nothing is not defined',
    );
  });
});

describe('tests of a Bash program', () => {
  const run = (source: string, tests: Tests): Ending =>
    endingOf(['bash', '-c'], LANGUAGES.bash.testProgram(source, tests, NONCE));
  const ADD = 'add() { echo $(($1 + $2)); }';

  test.each([
    ['a true test', ADD, '[ "$(add 2 3)" = 5 ]'],
    ['a program that ends in a backslash', `${ADD}\necho a \\`, '[ 1 = 1 ]'],
    ['a condition that is false', ADD, 'if [ 1 = 2 ]; then exit 1; fi'],
  ])('pass: %s', (_, source, tests) => expect(run(source, code(tests))).toMatchObject({ passed: true }));

  test.each([
    ['a false test in the middle', ADD, '[ "$(add 2 3)" = 6 ]\necho done'],
    ['a program that ends before the tests', 'exit 0', 'true'],
    ['a here-document that swallows them', 'cat <<END', 'true'],
  ])('fail: %s', (_, source, tests) => expect(run(source, code(tests))).toMatchObject({ passed: false }));

  test('name the command that failed', () => {
    expect(run(ADD, code('true\n[ 1 = 2 ]')).stderr).toMatch(/line \d+: test failed: \[ 1 = 2 \]/);
  });

  test('cannot be cases', () => {
    expect(() => LANGUAGES.bash.testProgram(ADD, cases(['add 2 3', 5]), NONCE)).toThrow('Bash takes tests as code');
  });
});

test.each([
  ['x = 1\n', 3],
  ['x = 1', 3],
  ['', 3],
  ['a\nb\nc\n', 5],
])('the tests of %j begin at line %i', (source, line) => {
  expect(testsLine(source)).toBe(line);
  const program = LANGUAGES.python.testProgram(source, code('THE TESTS'), NONCE);
  expect(program.split('\n')[line - 1]).toBe('THE TESTS');
});
