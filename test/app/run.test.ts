import { blockView } from '../../src/app/block-view';
import { makePlan, type Plan, type PlanQuestion } from '../../src/app/plan';
import { answeredRecord, plannedRecord, type RecordFrame, ranRecord, refusedRecord } from '../../src/app/record';
import { runPlan } from '../../src/app/run';
import { runRequest } from '../../src/app/run-request';
import { DEFAULT_CONFIG } from '../../src/core/config';
import { textDigest } from '../../src/core/digest';
import { defaultLimits } from '../../src/core/limits';
import { recordSchema } from '../../src/core/record';
import type { Inspection, Inspector, Snippet } from '../../src/core/types';
import { captured, type FakeWorld, makeWorld, SETTINGS, START_MS } from '../support/fakes';

const LIMITS = defaultLimits(DEFAULT_CONFIG);

const CLEAN: Inspection = {
  syntax: { valid: true, errors: [], warnings: [], suggestions: [] },
  security: { risk: 'low', safe: true, analysed: true, findings: [], recommendations: [] },
  quality: {
    score: null,
    issues: [],
    metrics: {
      totalLines: 1,
      codeLines: 1,
      commentLines: 0,
      commentRatio: 0,
      hasErrorHandling: false,
      hasDocumentation: false,
      avgLineLength: 8,
      complexity: 1,
    },
  },
};

const CALM: Inspector = { inspect: async () => CLEAN };

const snippet = (change: Partial<Snippet> = {}): Snippet => ({
  language: 'python',
  source: 'print(1)\n',
  line: 3,
  files: [],
  parameters: null,
  stdin: null,
  expect: null,
  tests: null,
  ...change,
});

const plan = (snippets: readonly Snippet[], change: Partial<PlanQuestion> = {}): Promise<Plan> =>
  makePlan({
    programs: snippets.map((each, index) => ({ number: index + 1, file: null, snippet: each })),
    content: {
      repositoryId: 9,
      issueNumber: 5,
      request: { kind: 'issue_comment', id: 501, index: 0, rerun: 0 },
      source: { kind: 'issue_comment', id: 501 },
      options: {},
      headSha: null,
      configDigest: textDigest(''),
    },
    limits: LIMITS,
    raised: false,
    images: DEFAULT_CONFIG.images,
    runtime: 'default',
    inspector: CALM,
    decide: () => ({ kind: 'run' }),
    ...change,
  });

const FRAME: RecordFrame = {
  version: '0.1.0',
  createdAt: new Date(START_MS).toISOString(),
  run: SETTINGS.run,
  limits: LIMITS,
  trigger: {
    event: 'issue_comment',
    repository: 'acme/tools',
    issueNumber: 5,
    sourceId: 501,
    author: 'alice',
    requester: 'bob',
    approver: null,
  },
};

const NEVER = new AbortController().signal;

describe('a plan', () => {
  test('is plain JSON: printed and read back it is the same', async () => {
    const made = await plan([snippet({ tests: { kind: 'cases', cases: [{ call: 'f(1)', expected: 2 }] } })]);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  test.each<[string, Partial<Snippet>]>([
    ['its bytes', { source: 'print(2)\n' }],
    ['its language', { language: 'bash' }],
    ['a file', { files: [{ name: 'a.py', source: 'x' }] }],
    ['a file’s name', { files: [{ name: 'b.py', source: 'x' }] }],
    ['parameters', { parameters: '{}' }],
    ['stdin', { stdin: '' }],
    ['what is expected', { expect: '' }],
    ['tests', { tests: { kind: 'code', source: 'x' } }],
    ['other tests', { tests: { kind: 'cases', cases: [{ call: 'x', expected: 1 }] } }],
  ])('has another digest when a block differs by %s', async (_name, change) => {
    const [one, other] = await Promise.all([plan([snippet()]), plan([snippet(change)])]);
    expect(other.digest).not.toBe(one.digest);
    expect(other.requestId).toBe(other.digest.slice(7, 19));
  });

  test('is at least medium risk when more than the defaults was asked for', async () => {
    const asked = await plan([snippet()], {
      raised: true,
      decide: (risk) => ({ kind: 'refuse', reasonCode: 'ok', message: risk }),
    });
    expect([asked.risk, asked.verdict]).toEqual(['medium', { kind: 'refuse', reasonCode: 'ok', message: 'medium' }]);
  });

  test('is as risky as its riskiest block', async () => {
    const security = { ...CLEAN.security, risk: 'high', safe: false } as const;
    const inspector: Inspector = {
      inspect: async ({ source }) => (source === 'bad\n' ? { ...CLEAN, security } : CLEAN),
    };
    expect((await plan([snippet(), snippet({ source: 'bad\n' })], { inspector, raised: true })).risk).toBe('high');
  });

  test('refuses all of it for a syntax error in any block, whatever the gate would say', async () => {
    const broken = { ...CLEAN, syntax: { ...CLEAN.syntax, valid: false } };
    const inspector: Inspector = { inspect: async ({ source }) => (source.startsWith('(') ? broken : CLEAN) };
    const made = await plan([snippet(), snippet({ source: '(\n' }), snippet({ source: '((\n' })], { inspector });
    expect(made.verdict).toEqual({
      kind: 'refuse',
      reasonCode: 'syntax_error',
      message: 'Block 2, 3 does not parse, so nothing ran. Mend the lines below and ask again.',
    });
  });

  test('needs an image for every language', async () => {
    await expect(plan([snippet()], { images: {} })).rejects.toThrow('No image is configured for python');
  });
});

describe('what a report shows of a block', () => {
  test('is everything that serves the program', async () => {
    const whole = snippet({
      files: [{ name: 'a.py', source: 'x = 1\n' }],
      parameters: '{}',
      stdin: 'in',
      expect: 'out',
      tests: { kind: 'cases', cases: [{ call: 'f(1)', expected: 2 }] },
    });
    const { blocks } = await plan([whole, snippet({ tests: { kind: 'code', source: 'assert 1\n' } })]);
    expect(blocks.map(blockView)).toEqual([
      {
        block: 1,
        caption: null,
        expect: 'out',
        materials: [
          { role: 'file', name: 'a.py', text: 'x = 1\n' },
          { role: 'params', name: null, text: '{}' },
          { role: 'stdin', name: null, text: 'in' },
          { role: 'tests', name: null, text: '[\n  {\n    "call": "f(1)",\n    "expected": 2\n  }\n]' },
        ],
        memory: [],
      },
      {
        block: 2,
        caption: null,
        expect: null,
        materials: [{ role: 'tests', name: null, text: 'assert 1\n' }],
        memory: [],
      },
    ]);
  });
});

describe('a run', () => {
  let world: FakeWorld;
  beforeEach(() => {
    world = makeWorld();
  });

  const resultOf = async (
    answer: Parameters<FakeWorld['sandbox']['answers']['set']>[1],
    change: Partial<Snippet> = {},
  ) => {
    const of = snippet(change);
    world.sandbox.answers.set(of.source, answer);
    const [outcome] = await runPlan(await plan([of]), { sandbox: world.sandbox, signal: NEVER });
    if (outcome === undefined) throw new Error('one block');
    return outcome.record.result;
  };

  test.each<Plan['verdict']>([
    { kind: 'await-approval', reasons: ['risky'], approverRole: 'write' },
    { kind: 'refuse', reasonCode: 'blocked_by_policy', message: 'no' },
  ])('never begins when nobody let the plan through ($kind)', async (verdict) => {
    const running = runPlan({ ...(await plan([snippet()])), verdict }, { sandbox: world.sandbox, signal: NEVER });
    await expect(running).rejects.toThrow(`A plan with the verdict ${verdict.kind} does not run`);
    expect(world.sandbox.jobs).toEqual([]);
  });

  test('reads the error of a program that failed, in its own lines', async () => {
    const stderr = captured(
      'Traceback (most recent call last):\n  File "/tmp/work/main.py", line 1, in <module>\nZeroDivisionError: division by zero\n',
    );
    const result = await resultOf({ status: 'error', exitCode: 1, stderr });
    expect(result).toMatchObject({
      status: 'error',
      reasonCode: 'ok',
      success: false,
      exitCode: 1,
      error: { type: 'ZeroDivisionError', line: 1, message: 'division by zero' },
    });
  });

  test('tells whole milliseconds', async () => {
    const { durationMs, resources } = await resultOf({
      durationMs: 384.0255139,
      resources: {
        wallMs: 384.0255139,
        cpuMs: 97.6,
        peakMemoryBytes: 7368704,
        peakPids: null,
        diskBytes: 0,
        networkBytes: 0,
      },
    });
    expect([durationMs, resources.wallMs, resources.cpuMs]).toEqual([384, 384, 98]);
  });

  test('says timed out only of a time-out', async () => {
    const late = await resultOf({ status: 'timeout', exitCode: null, signal: 'SIGKILL' });
    const failed = await resultOf({ status: 'error', exitCode: 124 });
    expect([late.timedOut, failed.timedOut]).toEqual([true, false]);
  });

  test('shows our words, never a program’s, where our machine failed', async () => {
    const told = { status: 'infra-error', message: 'The image is missing.', reasonCode: 'image_unavailable' } as const;
    const result = await resultOf(
      { ...told, exitCode: null, stderr: captured('Error: of the program') },
      { expect: 'x' },
    );
    expect(result).toMatchObject({
      status: 'infra-error',
      reasonCode: 'image_unavailable',
      stderr: 'The image is missing.',
      error: null,
      verification: { by: 'none', passed: null, message: null },
    });
    expect((await resultOf({ status: 'infra-error', reasonCode: 'sandbox_error' })).stderr).toBe('');
  });

  test('judges nothing that was cancelled', async () => {
    const result = await resultOf({ status: 'cancelled', exitCode: null }, { expect: 'x' });
    expect([result.reasonCode, result.verification.by]).toEqual(['cancelled', 'none']);
  });

  test('tells what of the output was left out', async () => {
    const stdout = { text: 'head … tail', truncated: true, omittedBytes: 512 };
    const { truncated, omittedBytes } = await resultOf({ stdout });
    expect([truncated, omittedBytes]).toEqual([
      { stdout: true, stderr: false },
      { stdout: 512, stderr: 0 },
    ]);
  });

  test('shows output while it comes, to whoever listens', async () => {
    world.sandbox.answers.set('print(1)\n', { stdout: captured('1\n') });
    const heard: string[] = [];
    const question = { frame: FRAME, plan: await plan([snippet()]), sandbox: world.sandbox };
    const onOutput = (stream: string, chunk: Uint8Array) => heard.push(`${stream}: ${Buffer.from(chunk).toString()}`);
    await runRequest(world.house, { ...question, onOutput });
    await runRequest(world.house, question);
    expect(heard).toEqual(['stdout: 1\n']);
  });

  test('knows when it began and ended, and how long the slowest image took', async () => {
    world.clock.nowMs = START_MS + 100;
    world.sandbox.answers.set('print(1)\n', () => {
      world.clock.nowMs += 1_500;
      return { durationMs: 1_200, imageMs: 300 };
    });
    const { record } = await runRequest(world.house, {
      frame: FRAME,
      plan: await plan([snippet()]),
      sandbox: world.sandbox,
    });
    expect([record.startedAt, record.endedAt, { ...record.timings, scanMs: 0 }]).toEqual([
      '2026-11-20T12:00:00.100Z',
      '2026-11-20T12:00:01.600Z',
      { totalMs: 1_600, scanMs: 0, imageMs: 300, runMs: 1_200 },
    ]);
  });
});

describe('the record', () => {
  const TIMES = { startedAt: FRAME.createdAt, endedAt: FRAME.createdAt, runMs: 1, imageMs: 1, totalMs: 2 };
  const ran = async (statuses: readonly ('ok' | 'error' | 'timeout' | 'infra-error')[]) => {
    const { sandbox } = makeWorld();
    const made = await plan(statuses.map((status, index) => snippet({ source: `${index} ${status}\n` })));
    statuses.forEach((status, index) => {
      const ours = { message: 'No Docker engine answered.', reasonCode: 'docker_unavailable' } as const;
      sandbox.answers.set(`${index} ${status}\n`, { status, ...(status === 'infra-error' ? ours : {}) });
    });
    const record = ranRecord(FRAME, made, await runPlan(made, { sandbox, signal: NEVER }), TIMES);
    recordSchema.parse(record);
    return [record.conclusion, record.reasonCode, record.message];
  };

  test.each([
    [['ok'] as const, ['success', 'ok', 'Ran 1 block, 0 failed.']],
    [['ok', 'error'] as const, ['failure', 'ok', 'Ran 2 blocks, 1 failed.']],
    [['ok', 'timeout'] as const, ['timed_out', 'ok', 'Ran 2 blocks, 1 failed.']],
    [['timeout', 'error'] as const, ['failure', 'ok', 'Ran 2 blocks, 2 failed.']],
    [['ok', 'infra-error'] as const, ['failure', 'docker_unavailable', 'No Docker engine answered.']],
  ])('of blocks that ended %j says what it comes to', async (statuses, wanted) => {
    expect(await ran(statuses)).toEqual(wanted);
  });

  test('of a plan says what the gate decided, with every block not run', async () => {
    const verdicts = [
      { kind: 'run' },
      { kind: 'await-approval', reasons: ['One.', 'Two.'], approverRole: 'write' },
      { kind: 'refuse', reasonCode: 'blocked_by_policy', message: 'Blocked.' },
    ] as const;
    const records = await Promise.all(
      verdicts.map(async (verdict) => plannedRecord(FRAME, await plan([snippet()], { decide: () => verdict }))),
    );
    expect(
      records.map(({ decision, reasonCode, message, conclusion, executions }) => [
        [decision, reasonCode, message, conclusion],
        executions.map(({ result }) => [result.status, result.reasonCode]),
      ]),
    ).toEqual([
      [['run', 'ok', 'About to run.', 'neutral'], [['not-run', 'ok']]],
      [['await-approval', 'needs_approval', 'One. Two.', 'action_required'], [['not-run', 'needs_approval']]],
      [['refuse', 'blocked_by_policy', 'Blocked.', 'neutral'], [['not-run', 'blocked_by_policy']]],
    ]);
    for (const record of records) recordSchema.parse(record);
  });

  test.each([
    ['no_command', 'ignore', 'neutral'],
    ['bot_author', 'ignore', 'neutral'],
    ['duplicate', 'ignore', 'neutral'],
    ['cancelled', 'refuse', 'cancelled'],
    ['config_invalid', 'refuse', 'neutral'],
  ] as const)('without a plan (%s) is a decision to %s', (reasonCode, decision, conclusion) => {
    const record = refusedRecord(FRAME, reasonCode, 'Why.');
    expect([record.decision, record.conclusion, record.message]).toEqual([decision, conclusion, 'Why.']);
    recordSchema.parse(record);
  });

  test('of an answer in words is a success that ran nothing', () => {
    const record = recordSchema.parse(answeredRecord(FRAME, 'Explained.'));
    expect([record.conclusion, record.decision, record.executions, record.message]).toEqual([
      'success',
      'run',
      [],
      'Explained.',
    ]);
  });
});
