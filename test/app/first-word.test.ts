/** The life of a report's comment: silent for five seconds, then a word on what it waits for, few edits, and the end. */
import { LiveReport } from '../../src/app/live-report';
import { parseMarker, writeMarker } from '../../src/report/marker';
import { BOT, type FakeWorld, makeWorld, START_MS } from '../support/fakes';
import { type Court, openCourt, REPOSITORY } from './court';
import { comment, fence, place, reports, run } from './thread';

jest.setTimeout(60_000);

const SLOW = 'import time\ntime.sleep(9)';
const headings = (world: FakeWorld): readonly string[] =>
  reports(world).map((body) => (body.split('\n')[1] ?? '').replaceAll('\u00a0', ' '));
const states = (world: FakeWorld): readonly (string | undefined)[] =>
  reports(world).map((body) => parseMarker(body)?.state);

/** Everything that was written, in order: the comment's number, then its state. */
function watch({ forge }: FakeWorld): readonly string[] {
  const written: string[] = [];
  const note = (id: number) => written.push(`${id}: ${parseMarker(forge.comments.get(id)?.body ?? '')?.state}`);
  const create = forge.createComment.bind(forge);
  const update = forge.updateComment.bind(forge);
  const remove = forge.deleteComment.bind(forge);
  forge.createComment = async (...given) => {
    const made = await create(...given);
    note(made.id);
    return made;
  };
  forge.updateComment = async (id, body) => {
    await update(id, body);
    note(id);
  };
  forge.deleteComment = async (id) => {
    await remove(id);
    written.push(`${id}: gone`);
  };
  return written;
}

/** As another run would have left it a moment ago. */
const queued = (source: string): string =>
  `${writeMarker({
    v: 1,
    requestId: null,
    digest: null,
    state: 'queued',
    source,
    requesterId: 12,
    approverId: null,
    risk: null,
    reasonCode: 'ok',
    statuses: [],
    languages: [],
    durationMs: null,
    createdAt: '2026-11-20T12:00:00Z',
    expiresAt: null,
  })}\n### ⏳ Queued`;

/** The writes that are on their way have been made. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the first word on a request', () => {
  it('is not spoken when the verdict comes within five seconds: one comment, edited once', async () => {
    const world = makeWorld();
    const written = watch(world);
    await comment(world, run('print(1)'));
    expect(written).toEqual(['1002: running', '1002: done']);
  });

  it('is spoken after five seconds by what waits for another command of its comment, and becomes its report', async () => {
    const world = makeWorld();
    const written = watch(world);
    const seen: (readonly string[])[] = [];
    world.sandbox.answers.set(`${SLOW}\n`, () => {
      world.clock.pass(4900);
      seen.push(headings(world));
      world.clock.pass(200);
      return {};
    });
    await comment(world, `${run(SLOW)}\n${run('print(2)')}`);
    expect(seen).toEqual([['### ▶️ Python block is running']]);
    expect(written).toEqual(['1002: running', '1003: queued', '1002: done', '1003: running', '1003: done']);
    expect(states(world)).toEqual(['done', 'done']);
  });

  it('says that it is looked at once its turn has come, no sooner than ten seconds after the last edit', async () => {
    const world = makeWorld();
    const written = watch(world);
    place(world, '');
    world.sandbox.answers.set(`${SLOW}\n`, () => {
      world.clock.pass(6000);
      return {};
    });
    // The engine takes its time to get ready for the second command.
    const before: (readonly string[])[] = [];
    world.sandbox.warm = async () => {
      if (world.sandbox.jobs.length === 0) return;
      world.clock.pass(9900);
      await settled();
      before.push([...written]);
      world.clock.pass(200);
      await settled();
    };
    await comment(world, `${run(SLOW)}\n${run('print(2)')}`);
    expect(before).toEqual([['1002: running', '1003: queued', '1002: done']]);
    expect(written.slice(3)).toEqual(['1003: scanning', '1003: running', '1003: done']);
  });

  it('is taken away where no report follows', async () => {
    const world = makeWorld();
    const written = watch(world);
    place(world, '');
    world.sandbox.answers.set(`${SLOW}\n`, () => {
      world.clock.pass(6000);
      throw new Error('the machine breaks down');
    });
    await expect(comment(world, `${run(SLOW)}\n${run('print(2)')}`)).rejects.toThrow('breaks down');
    await settled();
    expect(written).toEqual(['1002: running', '1003: queued', '1003: gone']);
  });

  it('gives way to a new comment where somebody has to decide: nobody is told of an edit', async () => {
    const world = makeWorld();
    const written = watch(world);
    world.sandbox.answers.set(`${SLOW}\n`, () => {
      world.clock.pass(6000);
      return {};
    });
    await comment(world, `${run(SLOW)}\n${run('import os\nos.system("rm -rf /")')}`);
    expect(written).toEqual(['1002: running', '1003: queued', '1002: done', '1004: waiting', '1003: gone']);
    expect(states(world)).toEqual(['done', 'waiting']);
  });

  it('holds the request: a second delivery of the event finds it and stops', async () => {
    const world = makeWorld();
    const body = run('print(1)');
    place(world, body);
    world.forge.addComment(BOT, queued('issue_comment:501:0'));
    const [outcome] = await comment(world, body);
    expect(outcome?.record.reasonCode).toBe('duplicate');
    expect(world.sandbox.jobs).toEqual([]);
    expect(states(world)).toEqual(['queued']);
  });

  it('of somebody else’s command holds nothing', async () => {
    const world = makeWorld();
    world.forge.addComment(BOT, queued('issue_comment:400:0'));
    const [outcome] = await comment(world, run('print(1)'));
    expect(outcome?.record.reasonCode).toBe('ok');
  });
});

describe('a report of several programs', () => {
  const three = (world: FakeWorld, eachMs: number) => {
    const seen: string[] = [];
    const programs = ['print(1)', 'print(2)', 'print(3)'];
    for (const program of programs)
      world.sandbox.answers.set(`${program}\n`, () => {
        world.clock.pass(eachMs);
        return {};
      });
    return { seen, body: `/run\n\n${programs.map((program) => fence('python', program)).join('\n\n')}\n` };
  };

  it('shows how far it is while it runs, at most every ten seconds', async () => {
    const world = makeWorld();
    const written = watch(world);
    await comment(world, three(world, 11_000).body);
    expect(written.length).toBeGreaterThanOrEqual(3);
    expect(written.length).toBeLessThanOrEqual(4);
    expect(written.at(-1)).toBe('1002: done');
  });

  it('is edited once at the end when its programs are quick', async () => {
    const world = makeWorld();
    const written = watch(world);
    await comment(world, three(world, 900).body);
    expect(written).toEqual(['1002: running', '1002: done']);
  });
});

describe('a comment that moves', () => {
  const open = () => {
    const world = makeWorld();
    return { world, live: new LiveReport(world.forge, 5, world.house) };
  };

  it('takes the latest of many words, ten seconds after the last edit', async () => {
    const { world, live } = open();
    await live.show('first');
    for (let second = 1; second <= 9; second += 1) {
      world.clock.pass(1000);
      live.move(`after ${second} s`);
    }
    await settled();
    expect(reports(world)).toEqual(['first']);
    world.clock.pass(1000);
    await settled();
    expect(reports(world)).toEqual(['after 9 s']);
    expect(world.clock.now()).toBe(START_MS + 10_000);
  });

  it('never says how far it is once it is over', async () => {
    const { world, live } = open();
    await live.show('first');
    live.move('half');
    await live.show('done');
    world.clock.pass(60_000);
    await settled();
    expect(reports(world)).toEqual(['done']);
  });

  it('leaves nothing behind that was withdrawn', async () => {
    const { world, live } = open();
    await live.show('first');
    live.move('half');
    await live.withdraw();
    world.clock.pass(60_000);
    await settled();
    expect(reports(world)).toEqual([]);
  });
});

describe('a first word whose run never came back', () => {
  it('is told as a failure of ours once no job can be at it any more', async () => {
    const court: Court = await openCourt();
    try {
      const thread = court.issue('bob');
      court.github.addComment(REPOSITORY, thread, { by: 'github-actions[bot]', body: queued('issue_comment:7:1') });
      const shown = () => court.reports(thread).map(({ body }) => parseMarker(body)?.state);
      court.wait(5.9 * 3_600_000);
      await court.deliver('schedule', { repository: REPOSITORY });
      expect(shown()).toEqual(['queued']);
      court.wait(0.2 * 3_600_000);
      await court.deliver('schedule', { repository: REPOSITORY });
      expect(shown()).toEqual(['refused']);
      expect(court.reports(thread)[0]?.body).toContain('never reported back');
    } finally {
      await court.close();
    }
  });
});

describe('free words beside a program', () => {
  it('stand in the report as they are, and have no effect', async () => {
    const world = makeWorld();
    const [outcome] = await comment(world, run('print(1)', '/run see what @everyone gets **now**'));
    expect(outcome?.record.reasonCode).toBe('ok');
    expect(reports(world)[0]).toContain('Note: `see what @everyone gets **now**`');
  });
});
