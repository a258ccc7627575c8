import { handleText } from '../../src/app/conversation';
import { ALICE, type FakeWorld, makeWorld, START_MS } from '../support/fakes';
import { cameTo, comment, fence, ISSUE, place, RAN, reactions, refused, reports, run, trigger } from './thread';

describe('a comment', () => {
  let world: FakeWorld;
  beforeEach(() => {
    world = makeWorld();
  });
  const config = (text: string) => world.forge.files.set('.github/sallyport.yml', text);

  describe('without a command', () => {
    test('touches nothing', async () => {
      expect(await comment(world, 'I /run every morning\n\n> /run\n')).toEqual([]);
      expect([reports(world), reactions(world), world.store.summary, world.log.lines]).toEqual([[], [], '', []]);
    });
  });

  describe('by a bot', () => {
    const bot = { id: 99, login: 'renovate[bot]', isBot: true };

    test('never triggers, so that no two bots talk for ever', async () => {
      const outcomes = await comment(world, run('print(1)'), bot);
      expect(outcomes.map(cameTo)).toEqual([{ ...refused('bot_author'), decision: 'ignore' }]);
      expect([reports(world), reactions(world), world.sandbox.programs]).toEqual([[], [], []]);
    });

    test('triggers where the house rules name its number', async () => {
      config('approval: { bots: [99] }');
      world.forge.roles.set(99, 'write');
      expect((await comment(world, run('print(1)'), bot)).map(cameTo)).toEqual([RAN]);
    });

    test.each(['approval: { bots: [98] }', 'approval: { bots: [99', 'approval: { bots: ["99"] }'])(
      'never triggers under %j',
      async (text) => {
        config(text);
        expect((await comment(world, run('print(1)'), bot)).map((each) => cameTo(each).reasonCode)).toEqual([
          'bot_author',
        ]);
      },
    );

    test('never triggers where the house rules cannot be read', async () => {
      config('approval: { bots: [99] }');
      world.forge.broken.add('readFile');
      expect((await comment(world, run('print(1)'), bot)).map((each) => cameTo(each).reasonCode)).toEqual([
        'bot_author',
      ]);
    });
  });

  describe('with /run and a program', () => {
    test('runs it and reports in one comment, one record, one page of summary', async () => {
      world.sandbox.answers.set('print(1)\n', { stdout: { text: '1\n', truncated: false, omittedBytes: 0 } });
      const [outcome] = await comment(world, run('print(1)'));
      if (outcome === undefined) throw new Error('one request');
      const { record, reportPath, sarifPath, commentUrl } = outcome;
      expect(cameTo(outcome)).toEqual(RAN);
      expect(record.executions.map(({ code, result }) => [code, result.stdout])).toEqual([['print(1)\n', '1\n']]);
      expect(reports(world)).toHaveLength(1);
      expect(reports(world)[0]).toContain('\n1\n');
      expect(world.store.summary).toContain('\n1\n');
      const id = String(record.requestId);
      expect([reportPath, sarifPath, commentUrl]).toEqual([
        `/records/${id}.json`,
        `/records/${id}.sarif`,
        [...world.forge.comments.values()][0]?.url,
      ]);
      expect(JSON.parse(world.store.records.get(`${id}.json`) ?? '')).toEqual(JSON.parse(JSON.stringify(record)));
    });

    test('names who asked, where, when and in which run', async () => {
      const [outcome] = await comment(world, run('print(1)'));
      expect(outcome?.record).toMatchObject({
        tool: { name: 'sallyport', version: '0.1.0' },
        createdAt: new Date(START_MS).toISOString(),
        run: world.house.settings.run,
        trigger: {
          event: 'issue_comment',
          repository: 'acme/tools',
          issueNumber: 5,
          sourceId: 501,
          author: 'bob',
          requester: 'bob',
          approver: null,
        },
      });
    });

    test('is heard at once and answered at the end: 👀, then 🚀', async () => {
      await comment(world, run('print(1)'));
      expect(reactions(world)).toEqual(['rocket on issue_comment:501']);
    });

    test('that fails is answered with 😕', async () => {
      world.sandbox.answers.set('1/0\n', { status: 'error', exitCode: 1 });
      expect((await comment(world, run('1/0'))).map(cameTo)).toEqual([
        { ...RAN, conclusion: 'failure', statuses: ['error'] },
      ]);
      expect(reactions(world)).toEqual(['confused on issue_comment:501']);
    });

    test('runs the bytes that GitHub has now, not those of the payload', async () => {
      place(world, run('print("new")'));
      await handleText(world.house, trigger(run('print("old")')));
      expect(world.sandbox.programs).toEqual(['print("new")\n']);
    });

    test('runs nothing when the command is gone by now', async () => {
      place(world, 'Never mind');
      expect(await handleText(world.house, trigger(run('print(1)')))).toEqual([]);
      expect([world.sandbox.programs, reports(world)]).toEqual([[], []]);
    });

    test('keeps what the program left', async () => {
      const file = { name: 'plot.png', bytes: 2, type: 'image/png', content: Uint8Array.of(1, 2) };
      world.sandbox.answers.set('plot()\n', { files: [file] });
      const [outcome] = await comment(world, run('plot()'));
      expect([...world.store.results]).toEqual([[`${outcome?.record.requestId}/block-1/plot.png`, file.content]]);
      expect(outcome?.record.executions[0]?.result.files).toEqual([{ name: 'plot.png', bytes: 2, type: 'image/png' }]);
    });

    test('starts the containers while the code is looked at: they hold no foreign byte yet', async () => {
      await comment(world, run('print(1)'));
      expect(world.sandbox.warmed.map(({ language, image }) => [language, image])).toEqual([
        ['python', 'python:3.13-slim'],
      ]);
    });

    test('runs every block in its own container, in order, also after one has failed', async () => {
      world.sandbox.answers.set('1/0\n', { status: 'error', exitCode: 1 });
      const body = `/run\n\n${fence('python', '1/0')}\n\n${fence('bash', 'echo 2')}\n`;
      expect((await comment(world, body)).map(cameTo)).toEqual([
        { ...RAN, conclusion: 'failure', statuses: ['error', 'ok'] },
      ]);
      expect(world.sandbox.jobs.map(({ language, program }) => [language, program])).toEqual([
        ['python', '1/0\n'],
        ['bash', 'echo 2\n'],
      ]);
    });

    test('carries the digest that was decided on into every job', async () => {
      const [outcome] = await comment(world, run('print(1)'));
      expect(world.sandbox.jobs.map(({ digest }) => digest)).toEqual([outcome?.record.digest]);
    });

    test('gives the program what its role blocks say', async () => {
      const body = [
        '/run --timeout 5s',
        fence('python', 'print(parameters)'),
        fence('json params', '{"a": 1}'),
        fence('text stdin', 'in'),
        fence('python file=util.py', 'x = 1'),
        fence('text expect', 'out'),
      ].join('\n\n');
      const [outcome] = await comment(world, body);
      const [job] = world.sandbox.jobs;
      expect([job?.parameters, job?.stdin, job?.files, job?.check, job?.limits.timeoutMs]).toEqual([
        '{"a": 1}\n',
        'in\n',
        [{ name: 'util.py', source: 'x = 1\n' }],
        null,
        5_000,
      ]);
      expect(outcome?.record.executions[0]?.result).toMatchObject({
        status: 'ok',
        success: false,
        verification: { by: 'expect', passed: false },
      });
    });

    test('checks tests with a nonce that no program can know', async () => {
      const body = `/run\n\n${fence('python', 'x = 1')}\n\n${fence('python tests', 'assert x == 1')}\n`;
      await comment(world, body);
      const [job] = world.sandbox.jobs;
      expect(job?.program).not.toContain(job?.check?.nonce);
      expect(job?.check?.source).toContain('assert x == 1');
    });
  });

  describe('with several commands', () => {
    test('is several requests, each with a report of its own', async () => {
      const body = `${run('print(1)')}\n${run('print(2)', '/run 2')}\n/run help\n`;
      const outcomes = await comment(world, body);
      expect(outcomes.map((each) => cameTo(each).reasonCode)).toEqual(['ok', 'not_found', 'ok']);
      expect(reports(world)).toHaveLength(3);
      expect(reactions(world)).toEqual(['confused on issue_comment:501']);
    });
  });

  describe('with /run alone', () => {
    test('runs the description', async () => {
      world.forge.place(ISSUE, { body: `It fails:\n\n${fence('python', 'print(5)')}\n` });
      expect((await comment(world, '/run')).map(cameTo)).toEqual([RAN]);
      expect(world.sandbox.programs).toEqual(['print(5)\n']);
    });

    test('waits when an outsider wrote the description', async () => {
      world.forge.place(ISSUE, { body: fence('python', 'print(5)'), author: ALICE });
      const [outcome] = await comment(world, '/run');
      expect([outcome?.record.decision, outcome?.record.trigger.author, world.sandbox.programs]).toEqual([
        'await-approval',
        'alice',
        [],
      ]);
    });

    test('refuses when the description is gone', async () => {
      expect((await comment(world, '/run')).map(cameTo)).toEqual([refused('not_found')]);
    });

    test('refuses when the description has no program', async () => {
      world.forge.place(ISSUE, { body: 'Just words' });
      expect((await comment(world, '/run')).map(cameTo)).toEqual([refused('no_code')]);
    });

    test('in the description itself runs its own blocks', async () => {
      const body = run('print(6)');
      world.forge.threads.set(5, {
        locked: false,
        isClosed: false,
        isArchived: false,
        baseRef: null,
        isPullRequest: false,
        headSha: null,
        isFork: false,
        labels: [],
        description: ISSUE,
      });
      world.forge.place(ISSUE, { body });
      await handleText(world.house, trigger(body, { event: 'issues', source: ISSUE }));
      expect(world.sandbox.programs).toEqual(['print(6)\n']);
    });
  });

  describe('on a pull request', () => {
    test('is bound to its head commit, which the report links', async () => {
      const headSha = 'a'.repeat(40);
      world.forge.threads.set(5, {
        locked: false,
        isClosed: false,
        isArchived: false,
        baseRef: null,
        isPullRequest: true,
        headSha,
        isFork: false,
        labels: [],
        description: ISSUE,
      });
      const [first] = await comment(world, run('print(1)'));
      expect(reports(world)[0]).toContain(`https://github.test/acme/tools/commit/${headSha}`);
      world.forge.threads.set(5, {
        locked: false,
        isClosed: false,
        isArchived: false,
        baseRef: null,
        isPullRequest: true,
        headSha: 'b'.repeat(40),
        isFork: false,
        labels: [],
        description: ISSUE,
      });
      world.forge.comments.clear();
      const [second] = await comment(world, run('print(1)'));
      expect(second?.record.digest).not.toBe(first?.record.digest);
    });
  });

  describe('with /run plan', () => {
    test('does everything but run', async () => {
      const [outcome] = await comment(world, run('print(1)', '/run plan'));
      expect(outcome && cameTo(outcome)).toEqual({ ...RAN, conclusion: 'neutral', statuses: ['not-run'] });
      expect([world.sandbox.programs, world.sandbox.warmed]).toEqual([[], []]);
      expect(reports(world)[0]).toContain('print(1)');
    });
  });

  test('with /run help is answered with the commands, and leaves no record', async () => {
    const [outcome] = await comment(world, '/run help');
    expect([outcome?.record.message, outcome?.reportPath, reports(world).length]).toEqual([
      'Explained the commands.',
      null,
      1,
    ]);
    expect(reports(world)[0]).toContain('/run approve ID');
    expect(world.store.summary).toContain('/run approve ID');
    expect([world.store.records.size, reactions(world)]).toEqual([0, ['rocket on issue_comment:501']]);
  });
});
