/** Tasks on GitHub: who may have a model asked, what waits and with which bytes, and what runs after an approval. */

import { unpackMade } from '../../../src/app/tasks/packing';
import { parseMarker } from '../../../src/report/marker';
import { type Court, type CourtOptions, openCourt, requestIn } from '../court';
import { HIGH, LOW, MEDIUM, wrote } from './written';

const TASK = '/run print the answer to everything';

jest.setTimeout(60_000);

describe('a task', () => {
  let court: Court;
  const open = async (options: CourtOptions = {}) => {
    court = await openCourt(options);
  };
  afterEach(() => court.close());

  const programs = () => court.jobs.map(({ program }) => program);
  const say = async (thread: number, by: string, body: string) => (await court.say(thread, by, body)).outcomes;
  const last = (thread: number) => court.reports(thread).at(-1)?.body ?? '';

  test('of somebody trusted is written, judged and run, and the report is one comment', async () => {
    await open();
    court.model.turns.push(wrote(LOW));
    const thread = court.issue('bob');
    const [outcome] = await say(thread, 'bob', TASK);
    expect(outcome?.record).toMatchObject({
      decision: 'run',
      reasonCode: 'ok',
      conclusion: 'success',
      risk: 'low',
      attempts: [{ number: 1, outcome: 'ran', tokens: 100, isEstimated: false, model: 'fake-1', requestId: 'req-1' }],
      generation: { description: 'Does it.', dependencies: [], complexity: 'simple', estimatedSeconds: 1 },
    });
    expect(programs()).toEqual([LOW]);
    expect(court.reports(thread)).toHaveLength(1);
    expect(last(thread)).toContain('**Verified by**: nothing.');
    expect(last(thread)).not.toMatch(/passed/);
  });

  test('of an outsider asks no model before somebody allowed it, and its program then waits by itself', async () => {
    await open();
    court.model.turns.push(wrote(LOW));
    const thread = court.issue('alice');
    await say(thread, 'alice', TASK);
    expect([court.model.requests.length, court.states(thread), court.labels(thread)]).toEqual([
      0,
      ['waiting'],
      ['run:pending'],
    ]);
    expect(last(thread)).toContain('**If you approve**, the words of the task go to the model.');

    await say(thread, 'bob', `/run approve ${requestIn(court.github, thread)}`);
    expect([court.model.requests.length, programs(), court.states(thread), court.labels(thread)]).toEqual([
      1,
      [],
      ['approved', 'waiting'],
      ['run:pending'],
    ]);

    const [outcome] = await say(thread, 'bob', `/run approve ${requestIn(court.github, thread)}`);
    expect(outcome?.record).toMatchObject({ conclusion: 'success', trigger: { requester: 'alice', approver: 'bob' } });
    expect([programs(), court.states(thread), court.labels(thread)]).toEqual([
      [LOW],
      ['approved', 'approved', 'done'],
      [],
    ]);
  });

  test.each([
    ['an outsider', 'alice'],
    ['a triager', 'dan'],
  ])('of %s cannot be allowed by themselves', async (_who, login) => {
    await open();
    const thread = court.issue(login);
    await say(thread, login, TASK);
    await say(thread, login, `/run approve ${requestIn(court.github, thread)}`);
    expect([court.model.requests.length, court.states(thread)]).toEqual([0, ['waiting', null]]);
  });

  test('of an outsider is not planned either, and one of a writer is, without a run', async () => {
    await open();
    court.model.turns.push(wrote(MEDIUM));
    const thread = court.issue('alice');
    const [no] = await say(thread, 'alice', '/run plan print the answer');
    expect([no?.record.reasonCode, court.model.requests.length]).toEqual(['needs_approval', 0]);
    const [plan] = await say(thread, 'cara', '/run plan print the answer');
    expect([plan?.view.state, plan?.record.risk, plan?.record.attempts[0]?.outcome, programs()]).toEqual([
      'planned',
      'medium',
      'planned',
      [],
    ]);
  });

  test('whose program is risky waits with exactly its bytes, which then run once', async () => {
    await open();
    court.model.turns.push(wrote(MEDIUM));
    const thread = court.issue('bob');
    await say(thread, 'bob', TASK);
    const marker = parseMarker(last(thread));
    const packed = { program: marker?.code ?? '', made: marker?.made ?? '' };
    expect(unpackMade(packed)).toMatchObject({ program: MEDIUM, made: { attempts: [{ outcome: 'waits' }] } });
    expect([programs(), court.states(thread)]).toEqual([[], ['waiting']]);
    const id = requestIn(court.github, thread);
    const [outcome] = await say(thread, 'bob', `/run approve ${id}`);
    expect(outcome?.record.attempts).toMatchObject([{ outcome: 'ran', tokens: 100 }]);
    await say(thread, 'bob', `/run approve ${id}`);
    expect([programs(), court.model.requests.length]).toEqual([[MEDIUM], 1]);
  });

  test('runs nothing when the marker’s program was changed, by whomever', async () => {
    await open();
    court.model.turns.push(wrote(MEDIUM));
    const thread = court.issue('bob');
    await say(thread, 'bob', TASK);
    const id = requestIn(court.github, thread);
    const [report] = court.reports(thread);
    if (report === undefined) throw new Error('No report');
    const { pack } = await import('../../../src/app/tasks/packing');
    const marker = parseMarker(report.body);
    const forged = report.body.replace(marker?.code ?? '-', pack(HIGH));
    // As the bot itself would: nobody's edit gives it away, so the digest has to.
    court.github.edit(report, { by: 'github-actions[bot]', body: forged });
    const [outcome] = await say(thread, 'bob', `/run approve ${id}`);
    expect([outcome?.record.reasonCode, programs()]).toEqual(['approval_stale', []]);
  });

  test('that fails is refined; a malicious second attempt waits and nothing of it runs', async () => {
    await open({ onJob: (job) => (job.program === LOW ? FAILED : {}) });
    court.model.turns.push(wrote(LOW), wrote(HIGH));
    const thread = court.issue('bob');
    const [outcome] = await say(thread, 'bob', TASK);
    expect([outcome?.view.state, outcome?.record.risk, programs()]).toEqual(['waiting', 'high', [LOW]]);
    expect(outcome?.record.attempts.map(({ outcome: how }) => how)).toEqual(['error', 'waits']);
    // People are told of a comment, not of an edit, and there is one.
    expect(court.states(thread)).toEqual(['waiting']);
    expect(last(thread)).toContain('This program has not run; earlier attempts have.');
    expect(last(thread)).not.toContain('Nothing has run');
  });

  test('goes on after an approved program failed, and the next one runs by its own verdict alone', async () => {
    await open({ onJob: (job) => (job.program === MEDIUM ? FAILED : {}) });
    court.model.turns.push(wrote(MEDIUM), wrote(LOW));
    const thread = court.issue('bob');
    await say(thread, 'bob', TASK);
    const [outcome] = await say(thread, 'bob', `/run approve ${requestIn(court.github, thread)}`);
    expect(outcome?.record).toMatchObject({
      conclusion: 'success',
      trigger: { approver: null },
      attempts: [{ outcome: 'error' }, { outcome: 'ran' }],
    });
    expect(programs()).toEqual([MEDIUM, LOW]);
    expect(last(thread)).toContain('Ran without approval.');
  });

  test('whose next program is risky as well waits once more', async () => {
    await open({ onJob: (job) => (job.program === MEDIUM ? FAILED : {}) });
    court.model.turns.push(wrote(MEDIUM), wrote(HIGH));
    const thread = court.issue('bob');
    await say(thread, 'bob', TASK);
    await say(thread, 'bob', `/run approve ${requestIn(court.github, thread)}`);
    expect([programs(), court.states(thread), court.labels(thread)]).toEqual([
      [MEDIUM],
      ['approved', 'waiting'],
      ['run:pending'],
    ]);
    await say(thread, 'cara', `/run approve ${requestIn(court.github, thread)}`);
    expect(programs()).toEqual([MEDIUM]);
    await say(thread, 'bob', `/run approve ${requestIn(court.github, thread)}`);
    expect(programs()).toEqual([MEDIUM, HIGH]);
  });

  test('is void when its words are edited while it waits', async () => {
    await open();
    court.model.turns.push(wrote(MEDIUM));
    const thread = court.issue('bob');
    const { comment } = await court.say(thread, 'bob', TASK);
    const id = requestIn(court.github, thread);
    court.github.edit(comment, { by: 'bob', body: `${TASK} and more` });
    const [outcome] = await say(thread, 'bob', `/run approve ${id}`);
    expect([outcome?.record.reasonCode, programs()]).toEqual(['approval_stale', []]);
  });

  test('is asked for once when its event is delivered twice', async () => {
    await open();
    court.model.turns.push(wrote(LOW), wrote(LOW));
    const thread = court.issue('bob');
    const { comment } = await court.say(thread, 'bob', TASK);
    const [twin] = await court.deliver('issue_comment', { action: 'created', comment });
    expect([twin?.record.reasonCode, court.model.requests.length, programs()]).toEqual(['duplicate', 1, [LOW]]);
  });

  test('is asked for anew by rerun', async () => {
    await open();
    court.model.turns.push(wrote(LOW), wrote('print(43)\n'));
    const thread = court.issue('bob');
    await say(thread, 'bob', TASK);
    await say(thread, 'bob', '/run rerun');
    expect(programs()).toEqual([LOW, 'print(43)\n']);
  });

  test('says why without a model, and code blocks run all the same', async () => {
    await open();
    court.model.turns.push({ reasonCode: 'model_unavailable', message: 'No model here.' });
    const thread = court.issue('bob');
    const [outcome] = await say(thread, 'bob', `${TASK}\n\n/run\n\n\`\`\`python\nprint(1)\n\`\`\`\n`);
    expect(outcome?.record).toMatchObject({ decision: 'refuse', reasonCode: 'model_unavailable' });
    expect(programs()).toEqual(['print(1)\n']);
  });

  test('takes limits from its words, and more than the default waits', async () => {
    await open();
    court.model.turns.push(wrote(LOW));
    const thread = court.issue('bob');
    const [outcome] = await say(thread, 'bob', `${TASK} with a 2-minute timeout`);
    expect(outcome?.record).toMatchObject({
      decision: 'await-approval',
      risk: 'medium',
      limits: { timeoutMs: 120_000 },
    });
    expect(last(thread)).toContain('Read from its words: `--timeout 2m`.');
  });

  test('hands data over as data: the program gets them, the model their shape', async () => {
    await open();
    court.model.turns.push(wrote(LOW));
    const thread = court.issue('bob');
    const body =
      '/run sum the salaries\n\n```json\n{"salaries": [5100, 4200], "owner": "Zelda Canary"}\n```\n\n```text stdin\nwhisper-7f3a\n```\n';
    await say(thread, 'bob', body);
    const [job] = court.jobs;
    expect([job?.parameters, job?.stdin]).toEqual([
      '{"salaries": [5100, 4200], "owner": "Zelda Canary"}\n',
      'whisper-7f3a\n',
    ]);
    expect(court.model.heard).toContain('{"salaries": list (2) of whole number, "owner": text}');
    expect(court.model.heard).not.toMatch(/5100|Zelda|whisper/);
  });

  test('sends code below it as material and does not run it', async () => {
    await open();
    court.model.turns.push(wrote(LOW));
    const thread = court.issue('bob');
    await say(thread, 'bob', '/run task refactor this\n\n```python\nprint("old")\n```\n');
    expect(court.model.heard).toContain('<<<MATERIAL (python)');
    expect(programs()).toEqual([LOW]);
  });
});

const FAILED = {
  status: 'error',
  exitCode: 1,
  stderr: { text: 'Traceback\nValueError: bad\n', truncated: false, omittedBytes: 0 },
} as const;
