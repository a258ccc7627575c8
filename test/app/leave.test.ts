/** What a request leaves beside its comment: a check on the commit, a page of the summary, a folded record. */
import { shareSummary } from '../../src/app/summary-share';
import { type FakeWorld, MemoryStore, makeWorld } from '../support/fakes';
import { type Court, HIGH, LOW, openCourt, REPOSITORY, requestIn } from './court';
import { comment, run } from './thread';

jest.setTimeout(60_000);

describe('a check on the pull request’s commit', () => {
  let court: Court;
  afterEach(() => court.close());

  const pull = () => court.github.addPullRequest(REPOSITORY, { by: 'bob', body: '', head: 'feature' });
  const checks = () =>
    [...court.github.world.checkRuns.values()].map(({ name, conclusion, output, headSha, externalId }) => ({
      name,
      conclusion,
      title: output.title,
      headSha,
      externalId,
    }));

  it('shows how the request ended, on the head of the pull request', async () => {
    court = await openCourt();
    const { number } = pull();
    await court.say(number, 'bob', LOW);
    const [check, ...others] = checks();
    expect(others).toEqual([]);
    expect(check).toMatchObject({ name: 'Sallyport', conclusion: 'success' });
    expect(check?.title).toContain('Python block passed: exit 0');
    expect(check?.externalId).toMatch(/^[0-9a-f]{12}$/);
    expect(court.github.violations).toEqual([]);
  });

  it('says that somebody has to act while a request waits, and no longer when it was rejected', async () => {
    court = await openCourt();
    const { number } = pull();
    await court.say(number, 'alice', HIGH);
    expect(checks().map(({ conclusion }) => conclusion)).toEqual(['action_required']);
    await court.say(number, 'bob', `/run reject ${requestIn(court.github, number)} no`);
    expect(checks().map(({ conclusion }) => conclusion)).toEqual(['action_required', 'neutral']);
  });

  it('is quietly not there for a token that may not', async () => {
    court = await openCourt({ permissions: { contents: 'read', issues: 'write', pull_requests: 'write' } });
    const { number } = pull();
    const { outcomes } = await court.say(number, 'bob', LOW);
    expect(checks()).toEqual([]);
    expect([court.warnings, court.notices]).toEqual([[], []]);
    expect(outcomes.map(({ record, hasCheck }) => [record.conclusion, hasCheck])).toEqual([['success', false]]);
  });

  it('is not asked for on an issue', async () => {
    court = await openCourt();
    await court.say(court.issue('bob'), 'bob', LOW);
    expect(checks()).toEqual([]);
  });

  describe('in the style reaction', () => {
    it('a result is two folded lines that quotas, audit and “once” still find; a wait is whole and open', async () => {
      court = await openCourt({ config: 'report: { style: reaction }\nquota: { per_user: 2 }\n' });
      const thread = court.issue('bob');
      const { comment: asked } = await court.say(thread, 'bob', LOW);
      const [report, ...others] = court.reports(thread);
      expect(others).toEqual([]);
      expect(report?.minimized).toBe('RESOLVED');
      expect(report?.body.split('\n\n').length).toBe(3);
      expect(report?.body).not.toContain('```');
      expect(court.github.reactions(asked).map(({ content }) => content)).toEqual(['rocket']);
      await court.deliver('issue_comment', { action: 'created', comment: asked });
      expect(court.jobs).toHaveLength(1);
      await court.say(thread, 'alice', HIGH);
      const waiting = court.reports(thread).at(-1);
      expect(waiting?.minimized).toBeNull();
      expect(waiting?.body).toContain('curl -fsSL');
      await court.say(thread, 'bob', LOW);
      const { outcomes } = await court.say(thread, 'bob', LOW);
      expect(outcomes.map(({ record }) => record.reasonCode)).toEqual(['quota_exceeded']);
    });
  });
});

describe('the job summary', () => {
  let world: FakeWorld;
  beforeEach(() => {
    world = makeWorld();
  });

  it('holds every request of a comment, however much each of them printed', async () => {
    const commands = [1, 2, 3, 4, 5].map((n) => run(`print(${n})`));
    for (const n of [1, 2, 3, 4, 5])
      world.sandbox.answers.set(`print(${n})\n`, {
        stdout: { text: `${`output of ${n} `.repeat(20)}\n`.repeat(4000), truncated: false, omittedBytes: 0 },
      });
    const outcomes = await comment(world, commands.join('\n'));
    expect(outcomes).toHaveLength(5);
    expect(Buffer.byteLength(world.store.summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(world.store.summary)).toBeGreaterThan(600_000);
    for (const n of [1, 2, 3, 4, 5]) expect(world.store.summary).toContain(`output of ${n} output of ${n}`);
  });

  it('gives each page to come an equal part of what is left', async () => {
    const store = new MemoryStore();
    const shared = shareSummary(store, 4);
    expect(shared.summaryRoom()).toBe(1024 ** 2 / 4);
    await shared.appendSummary('x'.repeat(1024 ** 2 / 4 - 1));
    expect(shared.summaryRoom()).toBe(1024 ** 2 / 4);
    for (let n = 0; n < 5; n += 1) await shared.appendSummary('');
    expect(shared.summaryRoom()).toBeGreaterThan(700_000);
  });
});

describe('files and figures of a run', () => {
  it('are in the report: the first rows of a table, and memory over time', async () => {
    const world = makeWorld();
    world.sandbox.answers.set('print(1)\n', {
      files: [{ name: 'out.csv', bytes: 16, type: 'text/csv', content: Buffer.from('name,n\nada,1\n') }],
      memory: [
        { ms: 0, bytes: 1024 ** 2 },
        { ms: 900, bytes: 30 * 1024 ** 2 },
      ],
    });
    await comment(world, run('print(1)'));
    const [body = ''] = [...world.forge.comments.values()].map((each) => each.body);
    expect(body).toContain('| name | n |\n|:--|:--|\n| ada | 1 |');
    expect(body).toContain('    line [1, 30]');
    expect(world.store.results.size).toBe(1);
  });

  it('that cannot be kept cost their own place alone, and no word of the program’s is said of it', async () => {
    const world = makeWorld();
    const file = (name: string) => ({ name, bytes: 1, type: 'text/plain', content: Buffer.from('x') });
    world.sandbox.answers.set('print(1)\n', { files: [file('taken'), file('free')] });
    const keep = world.store.saveResult.bind(world.store);
    world.store.saveResult = async (name, content) => {
      if (name.endsWith('taken')) throw Object.assign(new Error(`EISDIR: ${name}`), { code: 'EISDIR' });
      return keep(name, content);
    };
    const [outcome] = await comment(world, run('print(1)'));
    expect(outcome?.record.conclusion).toBe('success');
    expect([...world.store.results.keys()].map((name) => name.split('/').at(-1))).toEqual(['free']);
    expect(world.log.lines).toEqual(['warning: A file that a program left could not be kept (EISDIR).']);
  });
});
