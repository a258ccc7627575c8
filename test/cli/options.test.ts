import { concurrencyOf, runOptions, textOf } from '../../src/cli/options';
import { NO_OPTIONS } from '../../src/core/options';

const failure = (deed: () => unknown) => {
  try {
    deed();
  } catch (error) {
    if (error instanceof Error && 'exitStatus' in error) return [error.exitStatus, error.message];
  }
  throw new Error('It did not fail');
};

describe('the options of the command line', () => {
  test('are those of a /run line', () => {
    expect(
      runOptions({
        language: 'py',
        timeout: '90s',
        memory: '1g',
        cpus: '0.5',
        disk: '10m',
        params: '{"a": 1}',
        stdin: "it's = 'quoted'\n",
        tests: true,
        policy: 'strict',
        network: 'a.test,b.test',
        json: true,
      }),
    ).toEqual({
      language: 'python',
      timeoutMs: 90_000,
      memoryBytes: 1024 ** 3,
      cpus: 0.5,
      diskBytes: 10 * 1024 ** 2,
      policy: 'strict',
      network: ['a.test', 'b.test'],
      parameters: '{"a": 1}',
      stdin: "it's = 'quoted'\n",
      tests: true,
    });
  });

  test('are none where none are given', () => {
    expect(runOptions({ yes: true, tests: false })).toEqual(NO_OPTIONS);
  });

  test.each([
    [{ timeout: 'soon' }, /^--timeout takes a time from 100ms/],
    [{ language: 'pyhton' }, /Did you mean python\?$/],
    [{ params: '[1]' }, /object/],
  ])('are refused with what was expected: %j', (given, message) => {
    const [status, words] = failure(() => runOptions(given));
    expect([status, String(words)]).toEqual([2, expect.stringMatching(message)]);
  });

  test('are texts or absent', () => {
    expect([textOf({ sarif: 'a' }, 'sarif'), textOf({ sarif: true }, 'sarif'), textOf({}, 'sarif')]).toEqual([
      'a',
      null,
      null,
    ]);
  });

  test('say how many run at once: 1 to 64, by default as many as there are cores', () => {
    expect([concurrencyOf({ concurrency: '1' }), concurrencyOf({ concurrency: '64' })]).toEqual([1, 64]);
    expect(concurrencyOf({})).toBeGreaterThanOrEqual(1);
    for (const concurrency of ['0', '65', '-1', '1.5', 'many', ''])
      expect(failure(() => concurrencyOf({ concurrency }))).toEqual([
        2,
        `--concurrency takes a whole number from 1 to 64, not ${concurrency}`,
      ]);
  });
});
