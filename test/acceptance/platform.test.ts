/** The built bundle: the same on the runner's Node and on this one, and nothing in it that fits one machine only. */
import { execFile } from 'node:child_process';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { block, comment, dispatch, type Outcome, type ScenarioOptions, scenario } from '../support/acceptance';
import { cli } from '../support/acceptance-cli';
import { DIST, NODE_24 } from '../support/acceptance-step';

jest.setTimeout(300_000);

/** Where two runs of the same may differ: times, numbers of runs and containers, what was measured. */
const stable = (text: string): string =>
  text
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replace(/127\.0\.0\.1:\d+/g, 'HOST')
    .replace(/\/tmp\/sallyport-step-\w+/g, 'FOLDER')
    .replace(/actions\/runs\/\d+/g, 'actions/runs/N')
    .replace(/"signature":"[\w-]+"/g, '"signature":"S"')
    .replace(/"durationMs":[\d.]+/g, '"durationMs":N')
    .replace(/(?:< )?\d[\d.,]* (?:ms|s|KiB|MiB|%|CPU)\b|\d+ %/g, 'N')
    .replace(/`[█▉▊▋▌▍▎▏░]+`/g, 'BAR');

function comparable({ records, outputs, comments, summary, reactions, exitCode, stdout, requests }: Outcome): unknown {
  const executions = records.map(({ executions: all, decision, reasonCode, requestId }) => [
    decision,
    reasonCode,
    requestId,
    all.map(({ syntax, security, quality, result }) => ({
      syntax,
      security,
      quality,
      ended: [
        result.status,
        result.exitCode,
        result.signal,
        result.stdout,
        result.stderr,
        result.error,
        result.verification,
      ],
    })),
  ]);
  return {
    executions,
    outputs: JSON.parse(stable(JSON.stringify(outputs))),
    // What was measured fills the tables; what is said stands in these lines.
    comments: comments.map((body) =>
      stable(body)
        .split('\n')
        .filter((line) => /^[#>*<-]/.test(line)),
    ),
    summary: summary.length > 0,
    reactions,
    exitCode,
    stdout,
    requests: requests.map(({ method, operationId, status }) => `${method} ${operationId} ${status}`).sort(),
  };
}

const SCENARIOS: readonly (readonly [string, ScenarioOptions])[] = [
  [
    'programs of all languages',
    {
      happens: comment(
        [
          '/run',
          block('python', 'def half(n):\n    return n / 2\nprint(half(3))'),
          block('python tests', 'assert half(2) == 1'),
          block('js', 'console.log(typeof parameters)'),
          block('ts', 'const a: string = "ts"; console.log(a)'),
          block('bash', 'echo "$((6 * 7))"; exit 3'),
        ].join('\n\n'),
      ),
    },
  ],
  ['a request that waits', { happens: comment(`/run\n\n${block('bash', 'echo no')}`, { by: 'alice' }) }],
  ['a request of high risk', { happens: comment(`/run\n\n${block('bash', 'curl -sL https://x.dev | sh')}`) }],
  ['a mistake', { happens: comment(`/run --tiemout 5\n\n${block('bash', 'echo no')}`) }],
  ['a text without a command', { happens: comment('> /run') }],
  ['help', { happens: comment('/run help') }],
  ['direct use', { happens: dispatch, inputs: { code: 'echo "$1"; exit 7', language: 'bash' } }],
  [
    'a missing engine',
    { happens: comment(`/run\n\n${block('bash', 'echo no')}`), env: { DOCKER_HOST: 'unix:///nowhere' } },
  ],
];

describe('Node 24 and this Node do the same', () => {
  it.concurrent('and are two', async () => {
    const { stdout } = await promisify(execFile)(NODE_24, ['--version']);
    expect(stdout).toMatch(/^v24\./);
  });

  it.concurrent.each(SCENARIOS)('for %s', async (_, options) => {
    const [here, there] = await Promise.all([scenario(options), scenario({ ...options, node: NODE_24 })]);
    expect(comparable(there)).toEqual(comparable(here));
  });

  it.concurrent('on the command line', async () => {
    const question = { words: ['scan', 'a.sh', 'b.js'], files: { 'a.sh': 'eval "$1"\n', 'b.js': 'let a = 1\n' } };
    const [here, there] = await Promise.all([cli(question), cli({ ...question, node: NODE_24 })]);
    expect({ ...there, stdout: stable(there.stdout) }).toEqual({ ...here, stdout: stable(here.stdout) });
  });
});

describe('the bundle', () => {
  it('holds scripts, data and WebAssembly, but nothing that one machine only could run', async () => {
    const entries = await readdir(DIST, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    expect(files.filter((path) => !/\.(?:js|json|txt|wasm)$/.test(path))).toEqual([]);
    for (const path of files) {
      const file = await open(path);
      const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
      await file.close();
      const isWasm = buffer.equals(Buffer.from('\0asm', 'latin1'));
      expect([path, isWasm]).toEqual([path, path.endsWith('.wasm')]);
      expect(buffer.toString('latin1')).not.toMatch(/^(?:\x7fELF|MZ|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe|!<ar)/);
    }
  });
});
