import fc from 'fast-check';
import type { Problem } from '../../src/core/problem';
import { needsDescription, PROGRAMS_MAX, type Program, programOfCode, programsOf } from '../../src/core/program';
import type { LanguageId, Snippet } from '../../src/core/types';
import { commandsIn, fencesIn, vocabulary } from '../support/commands';

const ALL: readonly LanguageId[] = ['python', 'javascript', 'typescript', 'bash'];
const RULES = { languages: ALL, defaultLanguage: 'python', maxCharacters: 10_000 } as const;

type Scene = { readonly description?: string; readonly languages?: readonly LanguageId[] };

/** What `/run …` with this text below it comes to. */
function programs(text: string, { description = '', languages = ALL }: Scene = {}): Program | Problem {
  const [parsed] = commandsIn(text);
  if (parsed?.command.ok !== true || parsed.command.value.kind !== 'run') throw new Error(`No run: ${text}`);
  const answer = programsOf({
    command: parsed.command.value,
    own: parsed.fences,
    description: fencesIn(description),
    vocabulary,
    rules: { ...RULES, languages },
  });
  return answer.ok ? answer.value : answer.error;
}

const snippet = (language: LanguageId, source: string, line: number, more: Partial<Snippet> = {}): Snippet => ({
  language,
  source,
  line,
  files: [],
  parameters: null,
  stdin: null,
  expect: null,
  tests: null,
  ...more,
});

const program = (...snippets: Snippet[]): Program => ({
  snippets: snippets.map((one, index) => ({ number: index + 1, snippet: one })),
  skipped: [],
});

describe('program blocks below a command', () => {
  test('all run, in order, each with its language and its line', () => {
    expect(programs('/run\n```py\n1\n```\n```Shell\necho\n```')).toEqual(
      program(snippet('python', '1\n', 3), snippet('bash', 'echo\n', 6)),
    );
  });

  test.each([
    ['/run', 'python'],
    ['/run js', 'javascript'],
    ['/run --language ts', 'typescript'],
  ])('without a language word take that of %j', (command, language) => {
    expect(programs(`${command}\n\`\`\`\n1\n\`\`\`\n\`\`\`sh\n2\n\`\`\``)).toMatchObject({
      snippets: [{ snippet: { language } }, { snippet: { language: 'bash' } }],
    });
  });

  test('keep their number when one is picked', () => {
    expect(programs('/run 2\n```py\n\0\n```\n```py\n2\n```')).toEqual({
      snippets: [{ number: 2, snippet: snippet('python', '2\n', 6) }],
      skipped: [],
    });
  });

  test('may have words of other tools after the language', () => {
    expect(programs('/run\n```py title="a" {1,2}\n1\n```')).toEqual(program(snippet('python', '1\n', 3)));
  });

  test('leave out what stands in a quote or list', () => {
    expect(programs('/run\n> ```py\n> 1\n> ```\n\n```py\n2\n```')).toEqual({
      ...program(snippet('python', '2\n', 7)),
      skipped: [{ line: 2, language: 'py', reason: 'inside a quote or a list' }],
    });
  });
});

describe('program blocks of a description', () => {
  const description = '```\nlog\n```\n```json\n{}\n```\n```js\n1\n```\n```console test\n$\n```\n```sh\necho\n```';

  test('run when the command has none; everything else is listed', () => {
    expect(programs('/run', { description, languages: ['javascript', 'python'] })).toEqual({
      ...program(snippet('javascript', '1\n', 8)),
      skipped: [
        { line: 1, language: '', reason: 'no language word' },
        { line: 4, language: 'json', reason: 'no language that Sallyport runs' },
        { line: 10, language: 'console', reason: 'no language that Sallyport runs' },
        { line: 13, language: 'sh', reason: 'bash is switched off here' },
      ],
    });
  });

  test('are not looked at when the command has its own', () => {
    expect(programs('/run\n```py\n1\n```', { description })).toEqual(program(snippet('python', '1\n', 3)));
    expect([
      needsDescription(fencesIn('```py\n1\n```')),
      needsDescription(fencesIn('```json params\n{}\n```')),
    ]).toEqual([false, true]);
  });

  test('run with the data below the command rather than with their own', () => {
    const own = '```py\n1\n```\n```json params\n{"a":1}\n```\n```text stdin\nx\n```\n```csv file=a.csv\n1\n```';
    const asked = '/run\n```json params\n{"a":2}\n```\n```csv file=a.csv\n2\n```';
    expect(programs(asked, { description: own })).toEqual(
      program(
        snippet('python', '1\n', 2, {
          parameters: '{"a":2}\n',
          stdin: 'x\n',
          files: [{ name: 'a.csv', source: '2\n' }],
        }),
      ),
    );
  });
});

describe('role blocks', () => {
  test('params, stdin and files serve every program; expect and tests the one before them', () => {
    const text = [
      '/run',
      '```json params\n{"n": 1}\n```',
      '```py\n1\n```',
      '```text expect\n1\n```',
      '```python tests\nassert True\n```',
      '```ts\n2\n```',
      '```json tests\n[{"call": "f()", "expected": {"__proto__": [null]}}]\n```',
      '```text stdin\na\n\n```',
      '```python file=util.py\nx = 1\n```',
    ].join('\n');
    const shared = { parameters: '{"n": 1}\n', stdin: 'a\n\n', files: [{ name: 'util.py', source: 'x = 1\n' }] };
    expect(programs(text)).toEqual(
      program(
        snippet('python', '1\n', 6, { ...shared, expect: '1\n', tests: { kind: 'code', source: 'assert True\n' } }),
        snippet('typescript', '2\n', 15, {
          ...shared,
          tests: { kind: 'cases', cases: [{ call: 'f()', expected: JSON.parse('{"__proto__": [null]}') }] },
        }),
      ),
    );
  });

  test('options give the same', () => {
    expect(programs('/run --params \'{"a": 1}\' --stdin x\n```py\n1\n```')).toEqual(
      program(snippet('python', '1\n', 3, { parameters: '{"a": 1}', stdin: 'x' })),
    );
  });

  test('JavaScript may test TypeScript', () => {
    expect(programs('/run\n```ts\n1\n```\n```js tests\n1\n```')).toMatchObject({
      snippets: [{ snippet: { tests: { kind: 'code' } } }],
    });
  });

  const PY = '```py\n1\n```\n';
  test.each<[string, string, number, string | null]>([
    ['```text expect\n1\n```', 'usage_error', 2, null],
    [`${PY}\`\`\`text expect\n\`\`\`\n\`\`\`text expect\n\`\`\``, 'usage_error', 7, null],
    [`${PY}\`\`\`js tests\n1\n\`\`\``, 'usage_error', 5, 'python tests'],
    [`${PY}\`\`\`python test\n1\n\`\`\``, 'usage_error', 5, 'tests'],
    [`${PY}\`\`\`json parms\n{}\n\`\`\``, 'usage_error', 5, 'params'],
    [`${PY}\`\`\`py files=a.py\n1\n\`\`\``, 'usage_error', 5, 'file=NAME'],
    [`${PY}\`\`\`stdin\n1\n\`\`\``, 'usage_error', 5, 'text stdin'],
    [`${PY}\`\`\`json params\n{"a": }\n\`\`\``, 'usage_error', 5, null],
    [`${PY}\`\`\`json params\n[1]\n\`\`\``, 'usage_error', 5, null],
    [`${PY}\`\`\`json params\n{}\n\`\`\`\n\`\`\`json params\n{}\n\`\`\``, 'usage_error', 8, null],
    [`${PY}\`\`\`text stdin\n\`\`\`\n\`\`\`text stdin\n\`\`\``, 'usage_error', 7, null],
    [`${PY}\`\`\`py file=a.py\n1\n\`\`\`\n\`\`\`py file=a.py\n1\n\`\`\``, 'usage_error', 8, null],
    [`${PY}\`\`\`py file=../a.py\n1\n\`\`\``, 'usage_error', 5, null],
    [`${PY}\`\`\`py file=a/b.py\n1\n\`\`\``, 'usage_error', 5, null],
    [`${PY}\`\`\`py file=.hidden\n1\n\`\`\``, 'usage_error', 5, null],
    [`${PY}\`\`\`py file=\n1\n\`\`\``, 'usage_error', 5, null],
    [`${PY}\`\`\`py file=main.py\n1\n\`\`\``, 'usage_error', 5, null],
    [`${PY}\`\`\`json tests\n[]\n\`\`\``, 'usage_error', 6, null],
    [`${PY}\`\`\`json tests\n[{"call": "f()"}]\n\`\`\``, 'usage_error', 6, null],
    [`${PY}\`\`\`json tests\n[{"call": "f()", "expected": 12345678901234567890}]\n\`\`\``, 'usage_error', 6, null],
    ['```sh\n1\n```\n```json tests\n[{"call": "f", "expected": 1}]\n```', 'usage_error', 5, null],
  ])('refuse %j', (blocks, reasonCode, line, suggestion) =>
    expect(programs(`/run\n${blocks}`)).toMatchObject({ reasonCode, line, suggestion }),
  );

  test.each(['--params {}', '--stdin x'])('do not stand beside the option that gives the same: %s', (option) => {
    const role = option.startsWith('--params') ? 'params' : 'stdin';
    expect(programs(`/run ${option}\n${PY}\`\`\`text ${role}\n{}\n\`\`\``)).toMatchObject({
      reasonCode: 'usage_error',
      message: `--${role} and a ${role} block are both given: give one`,
      line: 5,
    });
  });

  test('in the description alone cannot be asked for from below a command', () => {
    const answer = programs('/run\n```text expect\n1\n```', { description: PY });
    expect(answer).toMatchObject({ reasonCode: 'usage_error', line: 2 });
  });
});

describe('what is no program is refused', () => {
  test.each<[string, string, Partial<Problem>]>([
    ['nothing', '/run', { reasonCode: 'no_code', line: null }],
    [
      'a language word nobody knows',
      '/run\n```pyton\n1\n```',
      { reasonCode: 'unknown_language', line: 2, suggestion: 'python' },
    ],
    ['data without a role', '/run\n```text\n1\n```', { reasonCode: 'unknown_language', line: 2 }],
    ['an empty block', '/run\n```py\n1\n```\n```py\n```', { reasonCode: 'no_code', line: 6 }],
    ['a blank block', '/run\n```py\n \t\n```', { reasonCode: 'no_code', line: 3 }],
    ['NUL', '/run\n```py\na\nb\0\n```', { reasonCode: 'invalid_characters', line: 4, column: 2 }],
    ['an escape character', '/run\n```sh\n\x1b[0m\n```', { reasonCode: 'invalid_characters', line: 3, column: 1 }],
    ['half a character', '/run\n```py\n"\ud83d"\n```', { reasonCode: 'invalid_characters', line: 3, column: 2 }],
    [
      'bytes that were no UTF-8',
      '/run\n```py\n"\ufffd"\n```',
      { reasonCode: 'invalid_characters', line: 3, column: 2 },
    ],
    ['a file with NUL', '/run\n```py\n1\n```\n```py file=a.py\n\0\n```', { reasonCode: 'invalid_characters', line: 6 }],
    ['tests with NUL', '/run\n```py\n1\n```\n```py tests\n\0\n```', { reasonCode: 'invalid_characters', line: 6 }],
    ['a block that is not there', '/run 3\n```py\n1\n```\n```py\n2\n```', { reasonCode: 'not_found' }],
    ['block zero', '/run 0\n```py\n1\n```', { reasonCode: 'not_found' }],
    ['tests asked of a model', '/run --tests\n```py\n1\n```', { reasonCode: 'usage_error' }],
    ['too many programs', `/run\n${'```py\n1\n```\n'.repeat(PROGRAMS_MAX + 1)}`, { reasonCode: 'limit_exceeded' }],
  ])('%s', (_, text, wrong) => expect(programs(text)).toMatchObject(wrong));

  test('a language that is switched off', () => {
    expect(programs('/run\n```sh\n1\n```', { languages: ['python'] })).toEqual({
      reasonCode: 'unknown_language',
      message: 'bash is switched off here; enabled are python. A maintainer can add it to `languages`',
      line: 2,
      column: 1,
      suggestion: null,
    });
  });

  test('a description of logs, with each block named', () => {
    expect(programs('/run', { description: '```\nx\n```\n```text\ny\n```' })).toMatchObject({
      reasonCode: 'no_code',
      message:
        'No block here is a program: line 1 (no word: no language word), line 4 (text: no language that Sallyport runs)',
    });
  });

  test('a fence of the description that is never closed', () => {
    expect(programs('/run', { description: 'a\n```py\n1' })).toMatchObject({ reasonCode: 'usage_error', line: 2 });
  });
});

describe('the length of code', () => {
  const code = (source: string) => programOfCode({ source, language: 'python', parameters: null, stdin: null }, RULES);

  test.each([
    ['x'.repeat(10_000), true],
    [`${'x'.repeat(10_000)}\n`, true],
    ['\u{1f600}'.repeat(10_000), true],
    ['x'.repeat(10_001), false],
    [`${'x'.repeat(10_000)}\n\n`, false],
  ])('counts characters, without the last line end', (source, fits) => {
    const answer = code(source);
    expect(answer.ok ? 'fits' : answer.error.reasonCode).toBe(fits ? 'fits' : 'code_too_long');
  });

  test('says how long it is and how long it may be', () => {
    expect(code('x'.repeat(10_001))).toMatchObject({
      error: {
        message: 'The code has 10001 characters and at most 10000 are allowed: shorten it, or raise `limits.code`',
      },
    });
  });
});

describe('a program that comes as plain text', () => {
  const code = (more: Partial<Parameters<typeof programOfCode>[0]>) =>
    programOfCode({ source: '1', language: 'python', parameters: null, stdin: null, ...more }, RULES);
  const MIB = 1024 * 1024;

  test('keeps every byte of its data', () => {
    expect(code({ source: '1\r\n', parameters: '{"a": 1.0}', stdin: '\0\r\n' })).toEqual({
      ok: true,
      value: snippet('python', '1\r\n', 1, { parameters: '{"a": 1.0}', stdin: '\0\r\n' }),
    });
  });

  test.each([
    ['stdin of 1 MiB', { stdin: 'é'.repeat(MIB / 2) }, 'ok'],
    ['stdin over 1 MiB', { stdin: `${'é'.repeat(MIB / 2)}x` }, 'limit_exceeded'],
    ['parameters over 1 MiB', { parameters: JSON.stringify({ a: 'x'.repeat(MIB) }) }, 'limit_exceeded'],
    ['parameters that are no object', { parameters: 'null' }, 'usage_error'],
    ['stdin with half a character', { stdin: '\ud800' }, 'invalid_characters'],
    ['no code', { source: ' \n' }, 'no_code'],
  ])('%s', (_, more, wanted) => {
    const answer = code(more);
    expect(answer.ok ? 'ok' : answer.error.reasonCode).toBe(wanted);
  });
});

test('whatever stands below a command, there is an answer, and numbers follow the order of the programs', () => {
  const fence = fc
    .tuple(
      fc.constantFrom('py', 'js', 'text', '', 'json', 'rust', '__proto__'),
      fc.constantFrom('', 'params', 'stdin', 'expect', 'tests', 'file=a.py', 'file=__proto__', 'file=../x', 'x'),
      fc.constantFrom('', '{}', '1', '[{"call":"f","expected":1}]', '\0', '> a'),
    )
    .map(([word, role, content]) => `\`\`\`${word} ${role}\n${content}\n\`\`\``);
  fc.assert(
    fc.property(fc.array(fence, { maxLength: 8 }), fc.boolean(), (fences, described) => {
      const text = fences.join('\n');
      const answer = described ? programs('/run', { description: text }) : programs(`/run\n${text}`);
      if ('reasonCode' in answer) expect(answer.message).not.toBe('');
      else expect(answer.snippets.map(({ number }) => number)).toEqual(answer.snippets.map((_, index) => index + 1));
    }),
    { seed: 7, numRuns: 1000 },
  );
});
