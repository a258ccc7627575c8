import { runBatch } from '../../src/cli/batch';
import type { HouseRules } from '../../src/cli/house';
import type { Given } from '../../src/cli/options';
import { DEFAULT_CONFIG } from '../../src/core/config';
import { captured, type FakeWorld, makeWorld } from '../support/fakes';
import { type Folder, makeFolder } from '../support/folder';
import { printed } from '../support/streams';

const RULES: HouseRules = { config: DEFAULT_CONFIG, digest: 'sha256:0', isFile: false };

type Answered = {
  readonly id: unknown;
  readonly line?: number;
  readonly error?: unknown;
  readonly result?: { readonly status: string };
};

describe('a batch', () => {
  let folder: Folder;
  let world: FakeWorld;
  beforeEach(async () => {
    folder = await makeFolder();
    world = makeWorld();
  });
  afterEach(() => folder.remove());

  const feed = async (lines: readonly (object | string)[] | Buffer, given: Given = {}, execute = true) => {
    const text = Buffer.isBuffer(lines)
      ? lines
      : `${lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')}\n`;
    const file = await folder.write('batch.jsonl', text);
    const house = { ...world.house, close: async () => undefined };
    const question = { files: [file], given, signal: world.stop.signal, execute, rules: RULES, house };
    const { value, stdout, stderr } = await printed(() => runBatch(question));
    const answers: readonly Answered[] = stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
    return { status: value, answers, stderr };
  };
  const statuses = (answers: readonly Answered[]) =>
    answers.map(({ id, result, error }) => [id, result?.status ?? error]).sort();

  test('answers every line with syntax, security, quality and result', async () => {
    world.sandbox.answers.set('print(1)', { stdout: captured('1\n') });
    const { status, answers, stderr } = await feed([{ id: 'a', language: 'python', code: 'print(1)' }]);
    expect([status, stderr]).toEqual([0, '1 done, 0 bad line(s)\n']);
    expect(answers).toMatchObject([
      {
        id: 'a',
        syntax: { valid: true },
        security: { risk: 'low', safe: true },
        quality: { metrics: { totalLines: 1 } },
        result: { status: 'ok', success: true, stdout: '1\n' },
      },
    ]);
    expect(Object.keys(answers[0] ?? {})).toEqual(['id', 'syntax', 'security', 'quality', 'result']);
  });

  test('hands over stdin, parameters and time-out of each line', async () => {
    await feed(
      [
        { id: 1, language: 'py', code: 'a', stdin: 'in', parameters: { n: 1 }, timeout: 5 },
        { id: 2, language: 'js', code: 'b', parameters: '{"n": 2}', timeout: '100ms' },
        { id: 3, language: 'bash', code: 'true', stdin: null, parameters: null, timeout: null },
      ],
      { concurrency: '1', timeout: '7s' },
    );
    expect(
      world.sandbox.jobs
        .map(({ language, stdin, parameters, limits }) => [language, stdin, parameters, limits.timeoutMs])
        .sort(),
    ).toEqual([
      ['bash', null, '{}', 7_000],
      ['javascript', null, '{"n": 2}', 100],
      ['python', 'in', '{"n":1}', 5_000],
    ]);
  });

  test('goes on after bad lines and says what is wrong with each', async () => {
    const { status, answers, stderr } = await feed([
      'no JSON',
      '',
      { id: 'x', language: 'python' },
      { id: 'y', language: 'cobol', code: 'x' },
      { id: 'z', language: 'python', code: 'print(1)', timeout: 'soon' },
      { id: 'w', language: 'python', code: 'print(1)', timeout: 0 },
      { id: 'v', language: 'python', code: 'x'.repeat(10_001) },
      { id: 'u', language: 'python', code: 'print(1)', timeout: '10m' },
      '[]',
      { id: { a: 1 }, language: 'python', code: 'x' },
      { language: 'python', code: 'print(1)' },
    ]);
    expect([status, stderr]).toEqual([2, '1 done, 9 bad line(s)\n']);
    const told = answers.map(({ id, line, error, result }) => [line, id, error ?? result?.status]);
    const problem = (reasonCode: string, message: RegExp) => ({ reasonCode, message: expect.stringMatching(message) });
    const expected = /^Expected \{"id", "language", "code"/;
    expect(told.sort((left, right) => Number(left[0] ?? 99) - Number(right[0] ?? 99))).toEqual([
      [1, null, problem('usage_error', /^The line is no JSON/)],
      [3, 'x', problem('usage_error', expected)],
      [4, 'y', problem('unknown_language', /^No language is called cobol: expected one of python/)],
      [5, 'z', problem('usage_error', /^timeout: expected seconds or a time such as 90s, got soon$/)],
      [6, 'w', problem('usage_error', /^timeout: expected seconds or a time such as 90s, got 0$/)],
      [7, 'v', problem('code_too_long', /./)],
      [8, 'u', problem('limit_exceeded', /./)],
      [9, null, problem('usage_error', expected)],
      [10, null, problem('usage_error', expected)],
      [undefined, null, 'ok'],
    ]);
  });

  test('refuses a line that is no UTF-8, and passes over the mark that some editors put first', async () => {
    const good = JSON.stringify({ id: 'good', language: 'python', code: 'print(1)' });
    const bad = JSON.stringify({ id: 'bad', language: 'python', code: 'print("?")' });
    const bytes = Buffer.concat([
      Buffer.from(`\ufeff${good}\r\n`),
      Buffer.from(bad.replace('?', '\u00ff'), 'latin1'),
      Buffer.from(`\n \t\r\n${good}`),
    ]);
    const { status, answers } = await feed(bytes);
    expect([status, statuses(answers)]).toEqual([
      2,
      [
        [null, { reasonCode: 'invalid_characters', message: 'The line is not valid UTF-8. Save it as UTF-8.' }],
        ['good', 'ok'],
        ['good', 'ok'],
      ],
    ]);
    expect(world.sandbox.programs).toEqual(['print(1)', 'print(1)']);
  });

  test.each([
    [['gone.jsonl'], {}, /^File not found: .*gone\.jsonl/],
    [['.'], {}, /is a folder/],
    [['batch.jsonl'], { sarif: 'out.sarif' }, /^--sarif and --jsonl do not go together/],
  ])('does not begin with what it cannot read or keep: %j %j', async (files, given, message) => {
    await folder.write('batch.jsonl', '{"id": 1, "language": "python", "code": "print(1)"}\n');
    const house = { ...world.house, close: async () => undefined };
    const paths = ['batch.jsonl', ...files].map((file) => folder.at(file));
    const question = { files: paths, given, signal: world.stop.signal, execute: true, rules: RULES, house };
    await expect(runBatch(question)).rejects.toMatchObject({ exitStatus: 2, message: expect.stringMatching(message) });
    expect(world.sandbox.programs).toEqual([]);
  });

  test('refuses a line that would fill the memory', async () => {
    const { answers } = await feed([`{"id": "big", "code": "${'x'.repeat(8 * 1024 * 1024)}"}`]);
    expect(answers).toEqual([
      {
        id: null,
        line: 1,
        error: { reasonCode: 'limit_exceeded', message: 'The line has more than 8388608 bytes' },
      },
    ]);
  });

  test('never asks: what is risky is not run without --yes', async () => {
    const risky = { id: 'r', language: 'python', code: 'eval(input())' };
    const refused = await feed([risky, { id: 's', language: 'python', code: 'print(' }]);
    expect([refused.status, statuses(refused.answers)]).toEqual([
      3,
      [
        ['r', 'not-run'],
        ['s', 'not-run'],
      ],
    ]);
    const allowed = await feed([risky], { yes: true });
    expect([allowed.status, statuses(allowed.answers)]).toEqual([0, [['r', 'ok']]]);
  });

  test.each([
    [{ status: 'error', exitCode: 3 } as const, 1],
    [{ status: 'infra-error', reasonCode: 'docker_unavailable', message: 'No engine.' } as const, 4],
  ])('ends as badly as its worst line: %j', async (answer, status) => {
    world.sandbox.answers.set('bad', answer);
    const lines = [
      { id: 1, language: 'python', code: 'bad' },
      { id: 2, language: 'python', code: 'good' },
    ];
    expect((await feed(lines)).status).toBe(status);
  });

  test('that only scans runs nothing', async () => {
    const { status, answers } = await feed([{ id: 'a', language: 'python', code: 'eval(input())' }], {}, false);
    expect([status, answers.map((answer) => Object.keys(answer)), world.sandbox.programs]).toEqual([
      3,
      [['id', 'syntax', 'security', 'quality']],
      [],
    ]);
  });

  test('that is called off reads no further', async () => {
    world.sandbox.answers.set('one', () => {
      world.stop.abort();
      return {};
    });
    const lines = ['one', 'two', 'three', 'four'].map((code) => ({ id: code, language: 'python', code }));
    const { status, answers } = await feed(lines, { concurrency: '1' });
    expect([status, answers.length < 4, world.sandbox.programs.includes('four')]).toEqual([3, true, false]);
  });
});
