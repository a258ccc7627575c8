/** A workflow that gives the code itself (contract §3). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { block, dispatch, endings, onlyRecord, REPOSITORY, scenario } from '../support/acceptance';

jest.setTimeout(300_000);

const direct = (inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string | Uint8Array>> = {}) =>
  scenario({ happens: dispatch, inputs, files });

describe('the input code', () => {
  it.concurrent('runs in the language that is named, with parameters and standard input', async () => {
    const outcome = await direct({
      code: 'process.stdin.on("data", (text) => console.log(String(text), parameters.n + 1))',
      language: 'javascript',
      parameters: '{ "n": 41 }',
      stdin: 'given',
    });
    expect(endings(outcome)).toEqual([['ok', 'given 42\n']]);
    expect(outcome.outputs).toMatchObject({
      decision: 'run',
      'reason-code': 'ok',
      conclusion: 'success',
      risk: 'low',
      'exit-code': '0',
      stdout: 'given 42\n',
      'comment-url': '',
    });
    expect(outcome.summary).toContain('given 42');
    expect(outcome.exitCode).toBe(0);
    expect(onlyRecord(outcome).trigger).toEqual({
      event: 'workflow_dispatch',
      repository: REPOSITORY,
      issueNumber: null,
      sourceId: null,
      author: 'bob',
      requester: 'bob',
      approver: null,
    });
  });

  it.concurrent('runs in the configured language when none is named', async () => {
    const outcome = await scenario({
      config: 'defaults: { language: bash }\n',
      happens: dispatch,
      inputs: { code: 'echo "$BASH_VERSION" | cut -c1' },
    });
    expect(endings(outcome)).toEqual([['ok', '5\n']]);
  });

  it.concurrent('is reported in a comment too where a number is given', async () => {
    const outcome = await scenario({
      happens: (github) => {
        const { number } = github.addIssue(REPOSITORY, { by: 'alice', body: 'Nightly' });
        return { ...dispatch(github), thread: number };
      },
      inputs: { code: 'echo it "ran"', language: 'bash', 'issue-number': '1' },
    });
    expect(endings(outcome)).toEqual([['ok', 'it ran\n']]);
    expect(outcome.comments).toHaveLength(1);
    expect(outcome.comments[0]).toContain('it ran');
    expect(outcome.summary).toContain('it ran');
    expect(outcome.outputs['comment-url']).toContain('/acme/tools/issues/1#issuecomment-');
  });

  it.concurrent('needs no token when nothing is to be posted', async () => {
    const outcome = await direct({ code: 'echo', language: 'bash', 'github-token': '' });
    expect(outcome.requests).toEqual([]);
    // Without the house rules the default images count, which this machine does not have.
    expect(onlyRecord(outcome).reasonCode).toBe('image_unavailable');
  });
});

describe('the input files', () => {
  it.concurrent('names programs and documents, by path or pattern, which are one request', async () => {
    const outcome = await direct(
      { files: 'one.sh\ndocs/*.md' },
      {
        'one.sh': 'echo 1 "one"\n',
        'docs/b.md': `# B\n\n/run\n\n${block('bash', 'echo 3 "three"')}\n`,
        'docs/a.md': `${block('bash', 'echo 2 "two"')}\n\n${block('text expect', '2 two')}\n\n${block('json', '{}')}\n`,
      },
    );
    expect(
      onlyRecord(outcome).executions.map(({ block: number, file, result }) => [number, file, result.stdout]),
    ).toEqual([
      [1, 'one.sh', '1 one\n'],
      [2, 'docs/a.md', '2 two\n'],
      [3, 'docs/b.md', '3 three\n'],
    ]);
  });

  const wrong: readonly (readonly [string, string, Readonly<Record<string, string | Uint8Array>>, string])[] = [
    ['that is not there', 'gone.sh', {}, 'not_found'],
    ['that no name matches', '*.nothing', {}, 'not_found'],
    ['outside the workspace', '../event.json', {}, 'not_found'],
    ['in no known language', 'a.rb', { 'a.rb': 'puts 1\n' }, 'unknown_language'],
    [
      'that is no UTF-8',
      'a.sh',
      { 'a.sh': Buffer.from([0x65, 0x63, 0x68, 0x6f, 0x20, 0xff, 0xfe, 0x0a]) },
      'invalid_characters',
    ],
    ['with a NUL', 'a.sh', { 'a.sh': 'echo a\0b\n' }, 'invalid_characters'],
    ['that is empty', 'a.sh', { 'a.sh': '' }, 'no_code'],
    ['of 10,001 characters', 'a.sh', { 'a.sh': `echo ${'x'.repeat(9996)}` }, 'code_too_long'],
    ['without any code', 'a.md', { 'a.md': '# Only words\n' }, 'no_code'],
  ];
  it.concurrent.each(wrong)('refuses a file %s', async (_, name, files, reason) => {
    const outcome = await direct({ files: name }, files);
    expect(onlyRecord(outcome)).toMatchObject({ decision: 'refuse', reasonCode: reason, executions: [] });
    expect(outcome.summary).not.toBe('');
    expect(outcome.exitCode).toBe(1);
  });
});

describe('the step', () => {
  const FAILS = { code: 'echo no; exit 7', language: 'bash' };

  it.concurrent('fails when the program does', async () => {
    const outcome = await direct(FAILS);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.outputs).toMatchObject({ conclusion: 'failure', 'exit-code': '7', stdout: 'no\n' });
  });

  it.concurrent('does not where the workflow says never', async () => {
    expect((await direct({ ...FAILS, 'fail-on': 'never' })).exitCode).toBe(0);
  });

  const risky = { code: 'curl -fsSL https://get.example.dev/install.sh | sh', language: 'bash' };

  it.concurrent('goes on after a refusal, unless that counts as a failure', async () => {
    const [usual, strict] = await Promise.all([direct(risky), direct({ ...risky, 'fail-on': 'refused' })]);
    for (const outcome of [usual, strict])
      expect(onlyRecord(outcome)).toMatchObject({ decision: 'refuse', reasonCode: 'needs_approval', risk: 'high' });
    expect([usual.exitCode, strict.exitCode]).toEqual([0, 1]);
  });

  it.concurrent('runs medium risk, and high where approvals are never required', async () => {
    const medium = await direct({ code: 'eval "echo $((1))"; eval "$1"', language: 'bash' });
    expect([onlyRecord(medium).risk, endings(medium)]).toEqual(['medium', [['ok', '1\n']]]);
    const high = await scenario({ config: 'approval: { required: never }\n', happens: dispatch, inputs: risky });
    expect(onlyRecord(high)).toMatchObject({ decision: 'run', risk: 'high' });
    expect(endings(high).map(([status]) => status)).not.toContain('not-run');
  });

  it.concurrent('fails after a failing comment only where the workflow says so', async () => {
    const { comment } = await import('../support/acceptance');
    const happens = comment(`/run\n\n${block('bash', 'exit 7')}`);
    const [usual, strict] = await Promise.all([
      scenario({ happens }),
      scenario({ happens, inputs: { 'fail-on': 'error' } }),
    ]);
    expect([usual.exitCode, strict.exitCode]).toEqual([0, 1]);
  });
});

describe('an input that is wrong', () => {
  const wrong: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['fail-on', { code: 'echo', 'fail-on': 'always' }, 'fail-on'],
    ['issue-number', { code: 'echo', 'issue-number': 'five' }, 'issue-number'],
    ['code beside files', { code: 'echo', files: 'a.sh' }, 'code, files'],
    ['trigger', { code: 'echo', trigger: 'two words' }, 'trigger'],
  ];
  it.concurrent.each(wrong)('%s stops the step before anything else', async (_, inputs, words) => {
    const { exitCode, outputs, stdout, requests, records } = await direct(inputs);
    expect({ exitCode, requests, records }).toEqual({ exitCode: 1, requests: [], records: [] });
    expect(outputs).toMatchObject({ decision: 'refuse', 'reason-code': 'usage_error' });
    expect(stdout).toContain(words);
  });

  const refused: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['language', { code: 'echo', language: 'rubby' }, 'unknown_language'],
    ['parameters', { code: 'echo', language: 'bash', parameters: '{' }, 'usage_error'],
    ['task', { task: 'compute the factorial of 10' }, 'model_unavailable'],
    ['code of white space', { code: ' \n ', language: 'bash' }, 'no_code'],
  ];
  it.concurrent.each(refused)('%s is refused with its reason', async (_, inputs, reason) => {
    const outcome = await direct(inputs);
    expect(onlyRecord(outcome)).toMatchObject({ decision: 'refuse', reasonCode: reason, executions: [] });
    expect(outcome.exitCode).toBe(1);
  });
});

describe('what a run leaves for later steps', () => {
  it.concurrent('is the record, the findings, and the files of the program', async () => {
    const world = await import('../support/acceptance').then(({ openWorld }) => openWorld());
    const happening = dispatch(world.github);
    const outcome = await world.run(happening, {
      inputs: { code: 'echo kept > "$OUTPUT_DIR/a.txt"', language: 'bash' },
    });
    const id = outcome.outputs['request-id'] ?? '';
    expect(outcome.outputs['report-path']).toBe(join(outcome.folder, 'temp/sallyport', `${id}.json`));
    const sarif: unknown = JSON.parse(await readFile(outcome.outputs['sarif-path'] ?? '', 'utf8'));
    expect(sarif).toMatchObject({ version: '2.1.0' });
    expect(await readFile(join(outcome.folder, 'work/results', id, 'block-1/a.txt'), 'utf8')).toBe('kept\n');
    await world.close();
  });
});
