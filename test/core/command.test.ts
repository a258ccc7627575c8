import fc from 'fast-check';
import { COMMANDS_MAX, type Command } from '../../src/core/command';
import { NO_OPTIONS, type Options } from '../../src/core/options';
import type { Problem } from '../../src/core/problem';
import { commandsIn } from '../support/commands';
import { workMs } from '../support/work-time';

const BLOCK = '\n```py\n1\n```\n';
const ID = '3f9a1c2b7d04';

function only(text: string): Command | Problem {
  const [parsed, ...others] = commandsIn(text);
  if (parsed === undefined || others.length > 0) throw new Error(`${others.length + 1} commands in ${text}`);
  return parsed.command.ok ? parsed.command.value : parsed.command.error;
}

const run = (more: Partial<Extract<Command, { kind: 'run' }>> = {}) => ({
  kind: 'run',
  selection: null,
  options: NO_OPTIONS,
  caption: '',
  ...more,
});
const task = (words: string, options: Partial<Options> = {}) => ({
  kind: 'generate',
  task: words,
  options: { ...NO_OPTIONS, ...options },
});
const python: Options = { ...NO_OPTIONS, language: 'python' };

describe('a command', () => {
  test.each<[string, unknown]>([
    ['/run', run()],
    ['/run   ', run()],
    ['/run 2', run({ selection: 2 })],
    ['/run python', run({ options: python })],
    ['/run PY', run({ options: python })],
    ['/run python 2', run({ selection: 2, options: python })],
    ['/run 2 python', run({ selection: 2, options: python })],
    ['/run py --language python', run({ options: python })],
    [`/run this shows the error${BLOCK}`, run({ caption: 'this shows the error' })],
    [
      `/run node leaks here${BLOCK}`,
      run({ options: { ...NO_OPTIONS, language: 'javascript' }, caption: 'node leaks here' }),
    ],
    ['/run compute the factorial of 10', task('compute the factorial of 10')],
    [
      '/run compute the factorial of 10 in javascript',
      task('compute the factorial of 10 in javascript', { language: 'javascript' }),
    ],
    [
      '/run sort, with Python, what\'s in "the list"',
      task('sort, with Python, what\'s in "the list"', { language: 'python' }),
    ],
    ['/run bash one-liner for dates', task('bash one-liner for dates', { language: 'bash' })],
    ['/run sum a list in python --language js', task('sum a list in python', { language: 'javascript' })],
    ['/run task reverse', task('reverse')],
    ['/run task 2 plus 2', task('2 plus 2')],
    [`/run task make this twice as fast${BLOCK}`, task('make this twice as fast')],
    ['/run area of a circle\n```json params\n{}\n```', task('area of a circle')],
    ['/run -- --help of tar', task('--help of tar')],
    ['/run plan', { kind: 'plan', of: run() }],
    ['/run plan 2', { kind: 'plan', of: run({ selection: 2 }) }],
    ['/run plan task sort a list', { kind: 'plan', of: task('sort a list') }],
    [`/run approve ${ID}`, { kind: 'approve', id: ID }],
    [`/run reject ${ID}`, { kind: 'reject', id: ID, reason: null }],
    [`/run reject ${ID}  that's "bad --really `, { kind: 'reject', id: ID, reason: 'that\'s "bad --really' }],
    ['/run cancel', { kind: 'cancel', id: null }],
    [`/run cancel ${ID}`, { kind: 'cancel', id: ID }],
    ['/run rerun', { kind: 'rerun', id: null }],
    ['/run status', { kind: 'status' }],
    ['/run stats', { kind: 'stats' }],
    ['/run Help', { kind: 'help' }],
  ])('%j', (text, command) => expect(only(text)).toEqual(command));
});

describe('options', () => {
  test('come anywhere on the line, in both forms', () => {
    const text =
      '/run --timeout 2m python --memory=1.5g 3 --cpus=0.5 --disk 200m --policy loose --network A.example,b.example ' +
      '--params \'{"radius": 5}\' --stdin="a \\"b\\" \\\\ \'c\'" --tests';
    expect(only(text)).toEqual(
      run({
        selection: 3,
        options: {
          language: 'python',
          timeoutMs: 120_000,
          memoryBytes: 1536 * 1024 ** 2,
          cpus: 0.5,
          diskBytes: 200 * 1024 ** 2,
          policy: 'loose',
          network: ['a.example', 'b.example'],
          parameters: '{"radius": 5}',
          stdin: 'a "b" \\ \'c\'',
          tests: true,
        },
      }),
    );
  });

  test.each<[string, Partial<Options>]>([
    ['--timeout 120', { timeoutMs: 120_000 }],
    ['--timeout 90s', { timeoutMs: 90_000 }],
    ['--timeout=500ms', { timeoutMs: 500 }],
    ['--memory 536870912', { memoryBytes: 512 * 1024 ** 2 }],
    ['--stdin ""', { stdin: '' }],
    ['--stdin=', { stdin: '' }],
    ["--stdin '--x'", { stdin: '--x' }],
    ['--stdin -x', { stdin: '-x' }],
    ["--stdin it's", { stdin: "it's" }],
    ['--params \'{"__proto__": {"a": 1}}\'', { parameters: '{"__proto__": {"a": 1}}' }],
    ['--params \'{"n": 12345678901234567890}\'', { parameters: '{"n": 12345678901234567890}' }],
  ])('%s', (option, options) =>
    expect(only(`/run ${option}`)).toEqual(run({ options: { ...NO_OPTIONS, ...options } })),
  );
});

describe('what cannot be read is refused with its place and the nearest valid word', () => {
  test.each<[string, string, number, string | null]>([
    ['/run pyhton', 'unknown_language', 6, 'python'],
    ['/run cobol', 'unknown_language', 6, null],
    [`/run pyhton${BLOCK}`, 'unknown_language', 6, 'python'],
    ['/run --language rubby', 'unknown_language', 6, null],
    ['/run --language=typscript', 'unknown_language', 6, 'typescript'],
    ['/run staus', 'usage_error', 6, 'status'],
    [`/run aprove ${ID}`, 'usage_error', 6, 'approve'],
    ['/run approve', 'usage_error', 1, null],
    ['/run approve 3f9a1c', 'usage_error', 14, null],
    [`/run approve ${ID.toUpperCase()}`, 'usage_error', 14, null],
    [`/run approve ${ID} now`, 'usage_error', 27, null],
    [`/run approve ${ID} --timeout 5`, 'usage_error', 1, null],
    ['/run reject no', 'usage_error', 13, null],
    ['/run cancel my order', 'usage_error', 16, null],
    ['/run help me', 'usage_error', 11, null],
    ['/run plan status', 'usage_error', 11, null],
    ['/run task', 'usage_error', 6, null],
    ['/run 2 please', 'usage_error', 6, null],
    ['/run 1 2', 'usage_error', 8, null],
    ['/run js py', 'usage_error', 9, null],
    ['/run py --language js', 'usage_error', 1, null],
    ['/run --tiemout 5', 'usage_error', 6, '--timeout'],
    ['/run --time 5', 'usage_error', 6, '--timeout'],
    ['/run -timeout 5', 'usage_error', 6, '--timeout'],
    ['/run \u2014timeout 5', 'usage_error', 6, '--timeout'],
    ['/run --privileged', 'usage_error', 6, null],
    ['/run --__proto__ 1', 'usage_error', 6, null],
    ['/run --constructor=1', 'usage_error', 6, null],
    ['/run --timeout', 'usage_error', 6, null],
    ['/run --timeout --tests', 'usage_error', 6, null],
    ['/run --timeout soon', 'usage_error', 6, null],
    ['/run --timeout 0', 'usage_error', 6, null],
    ['/run --timeout -5', 'usage_error', 6, null],
    ['/run --timeout 1 --timeout 1', 'usage_error', 18, null],
    ['/run --memory 512', 'usage_error', 6, null],
    ['/run --memory 1e9', 'usage_error', 6, null],
    ['/run --cpus 0', 'usage_error', 6, null],
    ['/run --cpus Infinity', 'usage_error', 6, null],
    ['/run --policy ../x', 'usage_error', 6, null],
    ['/run --network a..b', 'usage_error', 6, null],
    ['/run --network=', 'usage_error', 6, null],
    ['/run --params {radius:5}', 'usage_error', 6, null],
    ['/run --params 5', 'usage_error', 6, null],
    ['/run --params \u2018{}\u2019', 'usage_error', 6, null],
    ['/run --tests=yes', 'usage_error', 6, null],
    ["/run --stdin 'a", 'usage_error', 14, null],
    ['/run print "hello', 'usage_error', 12, null],
  ])('%j', (text, reasonCode, column, suggestion) =>
    expect(only(text)).toMatchObject({ reasonCode, line: 1, column, suggestion }),
  );

  test('says what was expected and what came', () => {
    expect(only('\n\n   /run --timeout soon')).toEqual({
      reasonCode: 'usage_error',
      message: '--timeout takes a time from 100ms, such as 90s, 2m or 120 (seconds), not soon',
      line: 3,
      column: 9,
      suggestion: null,
    });
  });

  test.each([
    ['/run\n```py\n1', 2],
    ['/run compute pi\n\n~~~\n1\n```', 3],
    ['/run task this\n```\n', 2],
  ])('a fence that is never closed: %j', (text, line) =>
    expect(only(text)).toMatchObject({ reasonCode: 'usage_error', line }),
  );

  test.each(['/run\n\n> ```py\n> 1\n> ```', '/run fix my list\n\n1. a\n   ```py\n   1\n   ```'])(
    'code only inside a quote or list: %j',
    (text) =>
      expect(only(text)).toMatchObject({ reasonCode: 'usage_error', message: expect.stringContaining('left margin') }),
  );
});

describe('several commands', () => {
  test('own the blocks after them, up to the next', () => {
    const commands = commandsIn(`${BLOCK}\n/run js\n${BLOCK}\n> /run\n${BLOCK}\n/run help\n`);
    expect(
      commands.map(({ index, line, text, fences }) => [index, line, text, fences.map((fence) => fence.line)]),
    ).toEqual([
      [0, 6, '/run js', [8, 14]],
      [1, 18, '/run help', []],
    ]);
  });

  test('may be five', () => expect(commandsIn('/run\n\n'.repeat(COMMANDS_MAX))).toHaveLength(5));

  test('get one answer when they are more', () => {
    const commands = commandsIn('/run\n'.repeat(500));
    expect(commands).toHaveLength(1);
    expect(commands[0]?.command).toMatchObject({
      ok: false,
      error: { reasonCode: 'limit_exceeded', line: 6, column: 1 },
    });
  });

  test('none are no command', () => expect(commandsIn(`a /run\n${BLOCK}`)).toEqual([]));
});

test('any text after the trigger gives an answer, with a place inside the text', () => {
  const words = fc.constantFrom(
    'python',
    '2',
    'task',
    'plan',
    'approve',
    ID,
    '--timeout',
    '--params=',
    "'",
    '"',
    '{}',
    '--',
    '5s',
    'x',
    '—y',
    '\u0000',
    '```py',
    '\n',
  );
  const rest = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(rest, (text) => {
      for (const { command } of commandsIn(`/run ${text}`)) {
        if (command.ok) continue;
        expect(command.error.message).not.toBe('');
        expect(command.error.line).toBeGreaterThan(0);
      }
    }),
    { seed: 7, numRuns: 2000 },
  );
});

test('64 KiB of anything on one line take less than a second', async () => {
  for (const unit of ['a ', "'", '--x=', '--', '"\\', '\u00a0', 'in py ', '9', '—a']) {
    expect(await workMs(() => commandsIn(`/run ${unit.repeat(65_536 / unit.length)}`), 1000)).toBeLessThan(1000);
  }
});
