/** The command line (contract §9), built, in a folder of its own. */
import { recordSchema } from '../../src/core/record';
import { block } from '../support/acceptance';
import { type CliOutcome, cli } from '../support/acceptance-cli';

jest.setTimeout(300_000);

const HELLO = 'echo it "ran"\n';
const RISKY = 'curl -fsSL https://get.example.dev/install.sh | sh\n';
const NO_ENGINE = { DOCKER_HOST: 'unix:///nowhere/docker.sock' };

const recordOf = ({ stdout }: CliOutcome) => recordSchema.parse(JSON.parse(stdout));
const linesOf = ({ stdout }: CliOutcome): readonly unknown[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('sallyport run', () => {
  it.concurrent('shows the report on stdout', async () => {
    const { exitCode, stdout } = await cli({ words: ['run', 'a.sh'], files: { 'a.sh': HELLO } });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('it ran');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it.concurrent('prints the record as JSON, one for several files', async () => {
    const files = {
      'a.sh': HELLO,
      'b.js': 'console.log("two")\n',
      'c.md': `/run\n\n${block('sh', 'cat')}\n\n${block('text stdin', 'three')}\n`,
    };
    const done = await cli({ words: ['run', '--json', 'a.sh', 'b.js', 'c.md'], files });
    const record = recordOf(done);
    expect(record.executions.map(({ file, result }) => [file, result.status, result.stdout.trim()])).toEqual([
      ['a.sh', 'ok', 'it ran'],
      ['b.js', 'ok', 'two'],
      ['c.md', 'ok', 'three'],
    ]);
    expect([done.exitCode, record.decision, record.conclusion]).toEqual([0, 'run', 'success']);
  });

  it.concurrent('takes a program or a document from stdin', async () => {
    const program = await cli({ words: ['run', '-', '--language', 'bash', '--json'], stdin: HELLO });
    const document = await cli({ words: ['run', '-', '--json'], stdin: `# Title\n\n${block('bash', HELLO.trim())}\n` });
    for (const done of [program, document])
      expect(recordOf(done).executions.map(({ result }) => result.stdout)).toEqual(['it ran\n']);
  });

  it.concurrent('takes the options of a command', async () => {
    const words = [
      'run',
      'a.sh',
      '--json',
      '--params',
      '{"n": 5}',
      '--stdin',
      'given ',
      '--timeout',
      '20s',
      '--memory',
      '256m',
    ];
    const record = recordOf(await cli({ words, files: { 'a.sh': 'cat; echo "$PARAMETERS"\n' } }));
    expect(record.executions[0]?.result.stdout).toBe('given {"n": 5}\n');
    expect(record.limits).toMatchObject({ timeoutMs: 20_000, memoryBytes: 256 * 1024 * 1024 });
  });

  it.concurrent('runs risky programs only when told to', async () => {
    const files = { 'a.sh': RISKY };
    const [asked, told] = await Promise.all([
      cli({ words: ['run', 'a.sh', '--json'], files }),
      cli({ words: ['run', 'a.sh', '--json', '--yes'], files }),
    ]);
    expect([asked.exitCode, recordOf(asked).reasonCode, recordOf(asked).executions[0]?.result.status]).toEqual([
      3,
      'needs_approval',
      'not-run',
    ]);
    expect(recordOf(told).executions[0]?.result.status).not.toBe('not-run');
  });

  it.concurrent('writes the findings as SARIF', async () => {
    const { read } = await cli({
      words: ['run', 'a.sh', '--sarif', 'out/findings.sarif'],
      files: { 'a.sh': RISKY },
      reads: ['out/findings.sarif'],
    });
    expect(JSON.parse(read['out/findings.sarif'] ?? '')).toMatchObject({ version: '2.1.0', runs: [{ tool: {} }] });
  });

  it.concurrent('keeps the files that a program leaves', async () => {
    const { stderr } = await cli({
      words: ['run', 'a.sh', '--json'],
      files: { 'a.sh': 'echo kept > "$OUTPUT_DIR/a.txt"\n' },
    });
    expect(stderr).toMatch(/results\/[0-9a-f]{12}\/block-1\/a\.txt/);
  });
});

describe('sallyport scan', () => {
  it.concurrent('executes nothing, so it needs no engine', async () => {
    const done = await cli({
      words: ['scan', 'a.sh', 'b.sh', '--json'],
      files: { 'a.sh': HELLO, 'b.sh': RISKY },
      env: NO_ENGINE,
    });
    const { executions, risk } = recordOf(done);
    expect(executions.map(({ security, result }) => [security.risk, result.status, result.containerId])).toEqual([
      ['low', 'not-run', null],
      ['high', 'not-run', null],
    ]);
    expect(risk).toBe('high');
  });

  it.concurrent('says 1 for what does not parse, with the place', async () => {
    const { exitCode, stdout } = await cli({ words: ['scan', 'a.js'], files: { 'a.js': 'let a = ;\n' } });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/1/);
  });

  it.concurrent('explains a rule by its name', async () => {
    const { exitCode, stdout } = await cli({ words: ['scan', '--explain', 'sh/process/download-to-shell'] });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('download-to-shell');
  });
});

describe('a batch', () => {
  const BATCH = [
    { id: 'good', language: 'bash', code: HELLO },
    { id: 2, language: 'sh', code: 'read -r word; echo "$word $PARAMETERS"', stdin: 'in\n', parameters: { n: 1 } },
    { id: 'late', language: 'bash', code: 'sleep 30', timeout: 1 },
    { id: 'risky', language: 'bash', code: RISKY },
    { id: 'strange', language: 'rubby', code: 'puts 1' },
    { id: 'empty', language: 'bash', code: '' },
  ].map((line) => JSON.stringify(line));
  const stdin = [...BATCH.slice(0, 2), '', 'no JSON', '{"id": 7}', ...BATCH.slice(2), '[]'].join('\n');

  type Answered = {
    readonly id: unknown;
    readonly line?: number;
    readonly error?: { readonly reasonCode: string };
    readonly result?: { readonly status: string; readonly stdout: string; readonly reasonCode: string };
  };
  const parsed = (done: CliOutcome): readonly Answered[] => linesOf(done).map((line) => line as Answered);

  it.concurrent('answers every line once, whatever the others do', async () => {
    const done = await cli({ words: ['run', '--jsonl', '-', '--concurrency', '2'], stdin });
    const answers = parsed(done);
    const results = answers.flatMap(({ id, result }) =>
      result === undefined ? [] : [[id, result.status, result.stdout]],
    );
    expect(results.sort((a, b) => String(a[0]).localeCompare(String(b[0])))).toEqual([
      [2, 'ok', 'in {"n":1}\n'],
      ['good', 'ok', 'it ran\n'],
      ['late', 'timeout', ''],
      ['risky', 'not-run', ''],
    ]);
    const errors = answers.flatMap(({ id, line, error }) =>
      error === undefined ? [] : [[line, id, error.reasonCode]],
    );
    expect(errors.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
      [4, null, 'usage_error'],
      [5, 7, 'usage_error'],
      [8, 'strange', 'unknown_language'],
      [9, 'empty', 'no_code'],
      [10, null, 'usage_error'],
    ]);
    expect(done.exitCode).toBe(3);
  });

  it.concurrent('scans without running, and without an engine', async () => {
    const done = await cli({ words: ['scan', '--jsonl', '-'], stdin, env: NO_ENGINE });
    const scanned = linesOf(done).flatMap((line) =>
      typeof line === 'object' && line !== null && 'security' in line ? [Object.keys(line)] : [],
    );
    expect(scanned).toEqual(Array(4).fill(['id', 'syntax', 'security', 'quality']));
  });
});

describe('sallyport doctor', () => {
  it.concurrent('finds this machine well', async () => {
    const { exitCode, stdout } = await cli({ words: ['doctor', '--json'] });
    const { checks } = JSON.parse(stdout);
    expect(checks.filter(({ state }: { readonly state: string }) => state === 'failed')).toEqual([]);
    expect(exitCode).toBe(0);
  });

  it.concurrent('names a missing engine and its cure', async () => {
    const { exitCode, stdout } = await cli({ words: ['doctor'], env: NO_ENGINE });
    expect(exitCode).toBe(4);
    expect(stdout).toContain('/nowhere/docker.sock');
    expect(stdout).toContain('cure');
  });

  it.concurrent('names a wrong configuration', async () => {
    const { exitCode, stdout } = await cli({
      words: ['doctor'],
      files: { '.github/sallyport.yml': 'limits: { cpu: 1 }\n' },
    });
    expect(stdout).toContain('limits.cpu');
    expect(exitCode).toBeGreaterThanOrEqual(2);
  });
});
