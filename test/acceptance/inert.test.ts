/**
 * Foreign text on its way out: nothing of it reaches the step's own streams, whose lines the runner obeys, and nothing
 * of the runner's environment reaches a container. The harness reads every line of every step; these provoke it.
 */
import { readFile } from 'node:fs/promises';
import { OUTPUTS } from '../../src/adapters/inputs';
import { block, comment, dispatch, endings, type Outcome, onlyRecord, scenario } from '../support/acceptance';
import { CANARIES } from '../support/acceptance-step';

jest.setTimeout(300_000);

/** Every grammar that a runner has ever read commands in, and what hides their beginning. */
const COMMANDS = [
  '::set-output name=decision::run',
  '::error file=a.js,line=1::mine',
  '\u0085::warning::mine',
  '  ::add-mask::mine',
  'before\r::save-state name=sandbox::mine',
  'text ##[error]mine',
  '##[command]mine',
  '::stop-commands::mine',
  '\u001b[31m::notice::mine',
  '\u2028::debug::mine',
].join('\n');

/** A JavaScript string that says it without holding it. */
const literal = (text: string): string =>
  JSON.stringify(text).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const anyRisk = 'approval: { required: never }\n';

function expectInert({ stdout, stderr, post }: Outcome): void {
  for (const text of [stdout, stderr, post.stdout, post.stderr]) expect(text).not.toContain('mine');
}

/** Every output stands in the runner's file once, and none that is not ours. */
const expectOwnOutputs = ({ outputs }: Outcome): void =>
  expect(Object.keys(outputs).sort()).toEqual(OUTPUTS.map(({ name }) => name).sort());

describe('runner commands', () => {
  it.concurrent('that a program prints on both streams stay words', async () => {
    const code = `process.stdout.write(${literal(COMMANDS)}); process.stderr.write(${literal(COMMANDS)})`;
    const outcome = await scenario({ config: anyRisk, happens: comment(`/run\n\n${block('js', code)}`) });
    expectInert(outcome);
    expectOwnOutputs(outcome);
    expect(outcome.outputs['stdout']).toBe(COMMANDS);
    expect(endings(outcome)).toEqual([['ok', COMMANDS]]);
    expect(outcome.comments[0]).not.toMatch(/\u001b|\u0085|\r/);
  });

  it.concurrent('in outputs cannot end the runner’s file block', async () => {
    const code = 'console.log("ghadelimiter_x\\nEOF\\ndecision=refuse\\nconclusion<<EOF\\nmine\\nEOF")';
    const outcome = await scenario({ happens: comment(`/run\n\n${block('js', code)}`) });
    expectOwnOutputs(outcome);
    expect(outcome.outputs).toMatchObject({ decision: 'run', conclusion: 'success' });
  });

  it.concurrent('in an error’s words, a file’s name and its content stay words', async () => {
    const code = [
      'const { writeFileSync } = require("node:fs");',
      'writeFileSync(`${process.env.OUTPUT_DIR}/::error::mine`, "::error::mine");',
      'throw new Error("mine\\n::error::mine\\n##[error]mine");',
    ].join('\n');
    const outcome = await scenario({ config: anyRisk, happens: comment(`/run\n\n${block('js', code)}`) });
    expectInert(outcome);
    expect(endings(outcome)).toEqual([['error', '']]);
  });

  const typed: readonly (readonly [string, string])[] = [
    ['an option', '/run --::error::mine 1'],
    ['an option’s value', "/run --timeout '##[error]mine'"],
    ['a language', `/run\n\n${block('##[error]mine', 'x')}`],
    ['a caption', `/run ::error::mine\n\n${block('bash', 'echo')}`],
    ['code that does not parse', `/run\n\n${block('bash', 'if ##[error]mine\n::error::mine')}`],
  ];
  it.concurrent.each(typed)('in %s stay words', async (_, body) => {
    const outcome = await scenario({ happens: comment(body, { title: '::error::mine ##[error]mine' }) });
    expectInert(outcome);
    expectOwnOutputs(outcome);
  });

  it.concurrent('in the workflow’s own inputs stay words', async () => {
    const inputs = [
      { files: '::error::mine.rb' },
      { files: '##[error]mine.rb' },
      { code: 'echo', language: '::error::mine' },
      { code: 'echo', language: 'bash', parameters: '::error::mine' },
      { code: 'echo', 'fail-on': '\n::error::mine' },
      { code: 'echo', trigger: '::error::mine x' },
    ];
    const files = { '##[error]mine.rb': 'x\n' };
    for (const outcome of await Promise.all(
      inputs.map((given) => scenario({ happens: dispatch, inputs: given, files })),
    )) {
      expectInert(outcome);
      expect(outcome.outputs['decision']).toBe('refuse');
    }
  });

  it.concurrent('in what GitHub answers stay words', async () => {
    const outcome = await scenario({
      happens: (github) => {
        const fault = { kind: 'status', status: 403, message: 'no\n::error::mine ##[error]mine' } as const;
        github.fail('issues/create-comment', fault, { times: 9 });
        github.fail('repos/get-collaborator-permission-level', fault, { times: 9 });
        return comment(`/run\n\n${block('bash', 'echo')}`)(github);
      },
    });
    expectInert(outcome);
    expect(onlyRecord(outcome).reasonCode).toBe('permission_unknown');
  });
});

describe('a report', () => {
  it.concurrent('shows hostile output inside a fence that it cannot end, and rings no bell', async () => {
    const lines = [
      '~~~',
      '```',
      '``````',
      '</details>',
      '@everyone fixes #1',
      '<!-- sallyport:report {"v":1} -->',
      '![x](https://evil.example/x.png)',
      '\u202egnp.exe',
      'a\u200bb',
    ];
    const outcome = await scenario({
      happens: comment(`/run\n\n${block('js', `console.log(${literal(lines.join('\n'))})`)}`),
    });
    const [report = ''] = outcome.comments;
    const inside = /^(`{7,})text\n([\s\S]*?)\n\1$/m.exec(report)?.[2] ?? '';
    expect(inside.split('\n')).toEqual(
      expect.arrayContaining(['~~~', '```', '``````', '</details>', '@everyone fixes #1']),
    );
    expect(report).not.toContain('\u202e');
    expect(report.split('\n').filter((line) => line.startsWith('<!-- sallyport:report'))).toHaveLength(2);
  });

  it.concurrent('of a flood stays within what GitHub takes, and the record says what was left out', async () => {
    const code = 'for (let n = 0; n < 40000; n += 1) console.log(`${n} ${"`".repeat(9)}`)';
    const outcome = await scenario({ happens: comment(`/run\n\n${block('js', code)}`) });
    expect(outcome.comments[0]?.length).toBeLessThanOrEqual(60_000);
    expect(Buffer.byteLength(outcome.summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(outcome.outputs['stdout'] ?? '')).toBeLessThanOrEqual(32 * 1024);
    expect(onlyRecord(outcome).executions[0]?.result).toMatchObject({ status: 'ok', truncated: { stdout: true } });
  });
});

describe('a container', () => {
  // The engine itself adds the host's name, which is the container's.
  const OURS = ['HOME', 'HOSTNAME', 'LANG', 'OUTPUT_DIR', 'PARAMETERS', 'PARAMETERS_FILE', 'TMPDIR'];

  it.concurrent('gets no variable of the runner’s, neither by name nor by value', async () => {
    const body = [
      '/run',
      block('js', 'console.log(JSON.stringify(process.env))'),
      block('bash', 'compgen -e; cat /proc/self/environ'),
    ].join('\n\n');
    const outcome = await scenario({ config: anyRisk, happens: comment(body) });
    const [node = '', bash = ''] = endings(outcome).map(([, stdout]) => stdout);
    const names = Object.keys(JSON.parse(node));
    expect(names).toEqual(expect.arrayContaining(OURS));
    expect(names.filter((name) => /^(?:GITHUB|RUNNER|INPUT|ACTIONS|AWS|DOCKER|CI|STATE)/.test(name))).toEqual([]);
    for (const secret of [...Object.values(CANARIES), outcome.folder]) expect(node + bash).not.toContain(secret);
    expect(bash).not.toMatch(/^(?:GITHUB|RUNNER|INPUT|ACTIONS|AWS)_/m);
  });

  it.concurrent('gets exactly the variables that the contract lists', async () => {
    const outcome = await scenario({
      config: anyRisk,
      happens: comment(`/run\n\n${block('js', 'console.log(Object.keys(process.env).sort().join())')}`),
    });
    const names = endings(outcome)[0]?.[1].trim().split(',') ?? [];
    expect(names.filter((name) => name !== 'PATH' && name !== 'PWD')).toEqual(OURS);
  });
});

describe('the action itself', () => {
  it.concurrent('writes nothing where the runner gave no files', async () => {
    const env = { GITHUB_OUTPUT: undefined, GITHUB_STATE: undefined, GITHUB_STEP_SUMMARY: undefined };
    const outcome = await scenario({
      happens: comment(`/run\n\n${block('js', `console.log(${literal(COMMANDS)})`)}`),
      env,
    });
    expectInert(outcome);
    expect(endings(outcome)[0]?.[0]).toBe('ok');
  });

  it.concurrent('keeps its secrets from what it leaves in its folder', async () => {
    const outcome = await scenario({ happens: dispatch, inputs: { code: 'echo it "ran"', language: 'bash' } });
    const sarif = await readFile(outcome.outputs['sarif-path'] ?? '', 'utf8').catch(() => '');
    for (const secret of Object.values(CANARIES)) expect(sarif).not.toContain(secret);
  });
});
