import { ALICE, type FakeWorld, makeWorld } from '../support/fakes';
import { cameTo, comment, fence, RAN, refused, reports, run } from './thread';

describe('a comment', () => {
  let world: FakeWorld;
  beforeEach(() => {
    world = makeWorld();
  });

  describe('when two runs meet', () => {
    /** The report of another run on the same comment, a moment earlier. */
    const rival = async () => {
      const other = makeWorld();
      await comment(other, run('print(1)'));
      return reports(other)[0] ?? '';
    };

    test('only the first one goes on; the other takes its report away', async () => {
      const body = await rival();
      world.forge.beforeComment = () => world.forge.addComment({ id: 41_898_282, login: 'x', isBot: true }, body);
      const outcomes = await comment(world, run('print(1)'));
      expect(outcomes.map(cameTo)).toEqual([{ ...refused('duplicate'), decision: 'ignore' }]);
      expect([world.sandbox.programs, reports(world)]).toEqual([[], [body]]);
    });

    test('nobody else’s copy of a report counts', async () => {
      const body = await rival();
      world.forge.beforeComment = () => world.forge.addComment(ALICE, body);
      expect((await comment(world, run('print(1)'))).map(cameTo)).toEqual([RAN]);
    });

    test('a report on another command does not count', async () => {
      const body = (await rival()).replace('issue_comment:501:0', 'issue_comment:501:1');
      world.forge.beforeComment = () => world.forge.addComment({ id: 41_898_282, login: 'x', isBot: true }, body);
      expect((await comment(world, run('print(1)'))).map(cameTo)).toEqual([RAN]);
    });
  });

  describe('whose report GitHub does not take', () => {
    test('is run once, and the job summary tells it', async () => {
      world.forge.broken.add('createComment');
      const [outcome] = await comment(world, run('print(1)'));
      expect(outcome && cameTo(outcome)).toEqual(RAN);
      expect([outcome?.commentUrl, world.sandbox.programs, reports(world)]).toEqual([null, ['print(1)\n'], []]);
      expect(world.store.summary).toContain('print(1)');
      expect(world.log.lines).toEqual([
        'notice: GitHub refused createComment. The report is in the job summary: https://github.test/acme/tools/actions/runs/77.',
      ]);
    });

    test('is not run by a second attempt, which cannot know what the first one did', async () => {
      world = makeWorld({ run: { id: 77, attempt: 2, url: 'https://github.test/run' } });
      world.forge.broken.add('createComment');
      expect((await comment(world, run('print(1)'))).map(cameTo)).toEqual([
        { ...refused('duplicate'), decision: 'ignore' },
      ]);
      expect(world.sandbox.programs).toEqual([]);
    });

    test('is run all the same when only edits or lists are refused', async () => {
      for (const method of ['updateComment', 'listComments', 'react', 'unreact'] as const)
        world.forge.broken.add(method);
      expect((await comment(world, run('print(1)'))).map(cameTo)).toEqual([RAN]);
      expect(world.store.summary).toContain('print(1)');
    });
  });

  test('whose run is called off is cancelled, what ran and what never began', async () => {
    world.sandbox.answers.set('print(1)\n', () => {
      world.stop.abort();
      return {};
    });
    const body = `/run\n\n${fence('python', 'print(1)')}\n\n${fence('python', 'print(2)')}\n`;
    expect((await comment(world, body)).map(cameTo)).toEqual([
      {
        decision: 'run',
        reasonCode: 'cancelled',
        conclusion: 'cancelled',
        risk: 'low',
        statuses: ['cancelled', 'not-run'],
      },
    ]);
    expect(world.sandbox.programs).toEqual(['print(1)\n']);
  });

  test('whose run is called off before it began is cancelled too', async () => {
    world.stop.abort();
    expect((await comment(world, run('print(1)'))).map(cameTo)).toEqual([
      { decision: 'run', reasonCode: 'cancelled', conclusion: 'cancelled', risk: 'low', statuses: ['not-run'] },
    ]);
    expect(world.sandbox.programs).toEqual([]);
  });

  test('that meets a broken machine is answered with what failed, in our words', async () => {
    world.sandbox.answers.set('print(1)\n', {
      status: 'infra-error',
      exitCode: null,
      message: 'No Docker engine answered.',
      reasonCode: 'docker_unavailable',
    });
    const [outcome] = await comment(world, run('print(1)'));
    expect(outcome && cameTo(outcome)).toEqual({
      ...RAN,
      reasonCode: 'docker_unavailable',
      conclusion: 'failure',
      statuses: ['infra-error'],
    });
    expect(outcome?.record.message).toBe('No Docker engine answered.');
  });

  test.each(['readText', 'react', 'createComment'] as const)(
    'that meets a mistake of ours (%s) ends loudly, not as somebody’s fault',
    async (method) => {
      const mistake = async () => {
        throw new TypeError('x is not a function');
      };
      Object.assign(world.forge, { [method]: mistake });
      await expect(comment(world, run('print(1)'))).rejects.toThrow(TypeError);
    },
  );
});
