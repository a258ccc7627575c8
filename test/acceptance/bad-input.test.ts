/** What cannot be run: each mistake gets an answer that names it and its cure, and nothing runs. */
import { block, comment, dispatch, type Outcome, onlyRecord, scenario } from '../support/acceptance';

jest.setTimeout(300_000);

const CODE = block('bash', 'echo no');

/** One comment that says it, a confused face, a job summary, and no container. */
function expectRefused(outcome: Outcome, reason: string, words: readonly string[]): void {
  expect(onlyRecord(outcome)).toMatchObject({
    decision: 'refuse',
    reasonCode: reason,
    conclusion: 'neutral',
    executions: [],
  });
  expect(outcome.comments).toHaveLength(1);
  for (const word of words) expect(outcome.comments[0]).toContain(word);
  for (const word of words) expect(outcome.summary).toContain(word);
  expect(outcome.outputs).toMatchObject({ decision: 'refuse', 'reason-code': reason, 'exit-code': '0' });
  expect(outcome.reactions).toEqual(['confused']);
  expect(outcome.exitCode).toBe(0);
}

describe('a command that cannot be read', () => {
  const mistakes: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['an unknown option', `/run --tiemout 5s\n\n${CODE}`, 'usage_error', ['tiemout', '--timeout']],
    ['an option given twice', `/run --cpus 1 --cpus 2\n\n${CODE}`, 'usage_error', ['--cpus']],
    ['an option without its value', `/run --timeout\n\n${CODE}`, 'usage_error', ['--timeout']],
    ['a value that is none', `/run --timeout soon\n\n${CODE}`, 'usage_error', ['soon']],
    ['an unclosed quote', `/run --stdin 'text\n\n${CODE}`, 'usage_error', ['quote']],
    ['parameters that are no JSON', `/run --params '{'\n\n${CODE}`, 'usage_error', ['parameters', 'JSON']],
    ['an unknown language', `/run --language pyhton\n\n${CODE}`, 'unknown_language', ['pyhton', 'python']],
    [
      'a block in an unknown language',
      `/run\n\n${block('pyhton', 'print(1)')}`,
      'unknown_language',
      ['pyhton', 'python'],
    ],
    ['a fence that is never closed', '/run\n\n```bash\necho no', 'usage_error', ['fence']],
    ['a number without its block', `/run 3\n\n${CODE}`, 'not_found', ['3']],
    ['no code anywhere', '/run', 'no_code', []],
    ['an empty block', '/run\n\n```bash\n```', 'no_code', []],
    ['10,001 characters', `/run\n\n${block('bash', `echo ${'x'.repeat(9996)}`)}`, 'code_too_long', ['10000']],
    ['a control character', `/run\n\n${block('bash', 'echo a\u0001b')}`, 'invalid_characters', []],
    ['more time than allowed', `/run --timeout 301s\n\n${CODE}`, 'limit_exceeded', ['300']],
    ['more memory than allowed', `/run --memory 4g\n\n${CODE}`, 'limit_exceeded', []],
    ['a policy of a later version', `/run --policy open\n\n${CODE}`, 'blocked_by_policy', ['not in this version']],
    [
      'a network of a later version',
      `/run --network example.com\n\n${CODE}`,
      'blocked_by_policy',
      ['not in this version'],
    ],
    [
      'a test without a program',
      `/run\n\n${block('python tests', 'assert True')}\n\n${CODE}`,
      'usage_error',
      ['tests'],
    ],
  ];
  it.concurrent.each(mistakes)('%s', async (_, body, reason, words) => {
    expectRefused(await scenario({ happens: comment(body) }), reason, words);
  });

  it.concurrent('10,000 characters are not too many', async () => {
    const outcome = await scenario({ happens: comment(`/run\n\n${block('bash', `: ${'x'.repeat(9998)}`)}`) });
    expect(onlyRecord(outcome)).toMatchObject({ decision: 'run', conclusion: 'success' });
  });

  it.concurrent('a block in a language that is switched off', async () => {
    const outcome = await scenario({ config: 'languages: [python]\n', happens: comment(`/run\n\n${CODE}`) });
    expectRefused(outcome, 'unknown_language', ['bash']);
  });
});

describe('a configuration that is wrong', () => {
  it.concurrent('is refused with every problem and its line at once', async () => {
    const config = 'limits: { cpu: 1 }\napproval:\n  trusted: everybody\nsecurity: { scan: maybe }\n';
    const outcome = await scenario({ config, happens: comment(`/run\n\n${CODE}`) });
    expectRefused(outcome, 'config_invalid', ['cpu', 'everybody', 'maybe', '`limits.cpu', '3 problem']);
    const lines = [...(outcome.comments[0] ?? '').matchAll(/line (\d+)|\| (\d+)(?::\d+)? \|/g)].length;
    expect(lines).toBeGreaterThanOrEqual(3);
  });

  it.concurrent.each([
    ['is no YAML', 'limits: [\n'],
    [
      'has a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b]\n`,
    ],
    ['is larger than any configuration', `# ${'x'.repeat(300_000)}\n`],
  ])('that %s is refused', async (_, config) => {
    expectRefused(await scenario({ config, happens: comment(`/run\n\n${CODE}`) }), 'config_invalid', []);
  });

  it.concurrent('on a branch counts for nothing', async () => {
    const outcome = await scenario({
      happens: (github) => {
        github.commit('acme/tools', { branch: 'feature', by: 'bob' }, { '.github/sallyport.yml': 'enabled: false\n' });
        return comment(`/run\n\n${block('bash', 'echo it "ran"')}`)(github);
      },
    });
    expect(onlyRecord(outcome)).toMatchObject({ decision: 'run', conclusion: 'success' });
  });
});

describe('a mode of a later version', () => {
  const RUNS = `/run\n\n${block('bash', 'echo no')}`;

  it.concurrent.each(['plan', 'run', 'report'])('%s is refused for a comment, and nothing runs', async (mode) => {
    const outcome = await scenario({ happens: comment(RUNS), inputs: { mode } });
    expectRefused(outcome, 'blocked_by_policy', [`mode ${mode}`, 'not in this version']);
  });

  it.concurrent('is refused for direct use', async () => {
    const outcome = await scenario({ happens: dispatch, inputs: { mode: 'run', code: 'echo no', language: 'bash' } });
    expect(onlyRecord(outcome)).toMatchObject({ reasonCode: 'blocked_by_policy', executions: [] });
    expect(outcome.summary).toContain('not in this version');
  });

  it.concurrent('that nobody knows stops the step', async () => {
    const outcome = await scenario({ happens: comment(RUNS), inputs: { mode: 'everything' } });
    expect([outcome.exitCode, outcome.outputs['reason-code'], outcome.requests]).toEqual([1, 'usage_error', []]);
    expect(outcome.stdout).toContain('Input mode');
  });
});

describe('an event file', () => {
  const NOWHERE = { thread: null, text: null };

  it.concurrent.each([
    ['that is missing', null],
    ['that is no JSON', '{'],
  ])('%s stops the step with its name', async (_, payload) => {
    const outcome = await scenario({ happens: () => ({ event: 'issue_comment', payload, ...NOWHERE }) });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stdout).toContain('GITHUB_EVENT_PATH');
    expect(outcome.outputs).toMatchObject({ decision: 'refuse', 'reason-code': 'usage_error' });
    expect(outcome.requests).toEqual([]);
  });
});
