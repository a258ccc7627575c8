/** The texts are what the real interpreters print: Python 3.11, Node 20 and 24, Bash 5.2. */
import { LANGUAGES } from '../../src/languages';
import { workMs } from '../support/work-time';

const PY = '/tmp/work/main.py';

describe('an error of Python', () => {
  const { parseError } = LANGUAGES.python;

  test('has the line of the main file, not of the library that raised it', () => {
    const stderr = `Traceback (most recent call last):
  File "${PY}", line 5, in <module>
    f()
  File "${PY}", line 3, in f
    json.loads("{")
  File "/usr/lib/python3.13/json/decoder.py", line 353, in raw_decode
    obj, end = self.scan_once(s, idx)
               ^^^^^^^^^^^^^^^^^^^^^^
json.decoder.JSONDecodeError: Expecting property name: line 1 column 2 (char 1)
`;
    expect(parseError(stderr)).toEqual({
      type: 'json.decoder.JSONDecodeError',
      line: 3,
      message: 'Expecting property name: line 1 column 2 (char 1)',
    });
  });

  test('is the last one of a chain', () => {
    const stderr = `Traceback (most recent call last):
  File "${PY}", line 2, in <module>
    1 / 0
ZeroDivisionError: division by zero

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "${PY}", line 4, in <module>
    raise RuntimeError("multi\\nline")
RuntimeError: multi
line
`;
    expect(parseError(stderr)).toEqual({ type: 'RuntimeError', line: 4, message: 'multi' });
  });

  test('may be a syntax error, which has no heading', () => {
    const stderr = `  File "${PY}", line 2
    print("a"
         ^
SyntaxError: '(' was never closed
`;
    expect(parseError(stderr)).toEqual({ type: 'SyntaxError', line: 2, message: "'(' was never closed" });
  });

  test('may be a group', () => {
    const stderr = `  + Exception Group Traceback (most recent call last):
  |   File "${PY}", line 1, in <module>
  |     raise ExceptionGroup("eg",[ValueError("a"),TypeError("b")])
  | ExceptionGroup: eg (2 sub-exceptions)
  +-+---------------- 1 ----------------
    | ValueError: a
`;
    expect(parseError(stderr)).toEqual({ type: 'ExceptionGroup', line: 1, message: 'eg (2 sub-exceptions)' });
  });

  test('may have no message', () => {
    const stderr = `warming up\nTraceback (most recent call last):\n  File "${PY}", line 2, in <module>\n    raise E\nE\n`;
    expect(parseError(stderr)).toEqual({ type: 'E', line: 2, message: '' });
  });

  test.each(['', 'just words\n', 'Traceback (most recent call last):\n'])('is not in %j', (stderr) =>
    expect(parseError(stderr)).toBeNull(),
  );
});

describe('an error of Node', () => {
  const { parseError } = LANGUAGES.javascript;

  test('has the line of the innermost frame in the main file', () => {
    const stderr = `node:assert:90
  throw new AssertionError(obj);
  ^

AssertionError [ERR_ASSERTION]: Expected values to be loosely deep-equal:

1

should loosely deep-equal

2
    at Object.<anonymous> (/tmp/work/main.js:7:19)
    at Module._compile (node:internal/modules/cjs/loader:1521:14) {
  code: 'ERR_ASSERTION'
}

Node.js v24.21.0
`;
    expect(parseError(stderr)).toEqual({
      type: 'AssertionError',
      line: 7,
      message: 'Expected values to be loosely deep-equal: 1 should loosely deep-equal 2',
    });
  });

  test('may be a syntax error, which has a place and no frame of ours', () => {
    const stderr = `/tmp/work/main.js:2
  let x = ;
          ^

SyntaxError: Unexpected token ';'
    at wrapSafe (node:internal/modules/cjs/loader:1464:18)
`;
    expect(parseError(stderr)).toEqual({ type: 'SyntaxError', line: 2, message: "Unexpected token ';'" });
  });

  test('is read in TypeScript too', () => {
    const stderr = `file:///tmp/work/main.ts:2
const x: number = 5;
const y: = 6;
         ^

SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected token \`=\`
    at parseTypeScript (node:internal/modules/typescript:72:36)
`;
    expect(LANGUAGES.typescript.parseError(stderr)).toEqual({
      type: 'SyntaxError',
      line: 2,
      message: 'Unexpected token `=`',
    });
  });

  test('may be anything a program throws', () => {
    const stderr = `/tmp/work/main.js:1\nthrow "abc: d"\n^\nabc: d\n(Use \`node --trace-uncaught ...\`)\n\nNode.js v24\n`;
    expect(parseError(stderr)).toEqual({ type: 'Uncaught', line: 1, message: 'abc: d' });
  });

  test('may be a rejection nobody handled', () => {
    const stderr = `node:internal/process/promises:389
      new UnhandledPromiseRejection(reason);
      ^

UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "abc".
    at throwUnhandledRejectionsMode (node:internal/process/promises:389:7)
`;
    expect(parseError(stderr)).toEqual({ type: 'UnhandledPromiseRejection', line: null, message: 'abc' });
  });

  test.each(['', 'Error: printed by the program\n', '/tmp/work/main.js:1\n'])('is not in %j', (stderr) =>
    expect(parseError(stderr)).toBeNull(),
  );
});

describe('an error of Bash', () => {
  const { parseError } = LANGUAGES.bash;
  const SH = '/tmp/work/main.sh';

  test('is the last one, since Bash goes on after most', () => {
    const stderr = `${SH}: line 1: foo: command not found\n${SH}: line 2: x: unbound variable\n`;
    expect(parseError(stderr)).toEqual({ type: 'unbound variable', line: 2, message: 'x: unbound variable' });
  });

  test('is a syntax error wherever there is one', () => {
    const stderr = `${SH}: line 2: syntax error near unexpected token \`fi'\n${SH}: line 2: \`fi'\n`;
    expect(parseError(stderr)).toEqual({
      type: 'syntax error',
      line: 2,
      message: "syntax error near unexpected token `fi'",
    });
  });

  test.each(['', 'words\n', `${SH}: line 1: warning: here-document at line 1 delimited by end-of-file\n`])(
    'is not in %j',
    (stderr) => expect(parseError(stderr)).toBeNull(),
  );
});

test('a megabyte of hostile text costs every parser less than a second', async () => {
  const units = ['/', ' ', '|', '/main.js:', 'at /main.js:1', 'File "', '^', 'a:', 'main.sh: line ', '\n', '  | '];
  const read = () => {
    for (const unit of units)
      for (const language of Object.values(LANGUAGES)) {
        const text = unit.repeat(262_144 / unit.length);
        language.parseError(`Traceback (most recent call last):\n/x:1\n^\n${text}`);
      }
  };
  const limitMs = 250 * units.length * 4;
  expect(await workMs(read, limitMs)).toBeLessThan(limitMs);
});
