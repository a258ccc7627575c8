import { type Court, type CourtOptions, LOW, openCourt, REPOSITORY, requestIn } from './court';

jest.setTimeout(60_000);

let court: Court;
const open = async (options: CourtOptions = {}): Promise<void> => {
  court = await openCourt(options);
};
afterEach(async () => {
  expect(court.github.violations).toEqual([]);
  await court.close();
});

const codes = (outcomes: readonly { readonly record: { readonly reasonCode: string } }[]) =>
  outcomes.map(({ record }) => record.reasonCode);

describe('a rerun', () => {
  it('is a new request for the same code', async () => {
    await open();
    const thread = court.issue('bob');
    const first = await court.say(thread, 'bob', LOW);
    const second = await court.say(thread, 'bob', '/run rerun');
    expect(court.jobs.map(({ program }) => program)).toEqual(['print(6 * 7)\n', 'print(6 * 7)\n']);
    const ids = [...first.outcomes, ...second.outcomes].map(({ record }) => record.requestId);
    expect(new Set(ids).size).toBe(2);
  });

  it('runs once, however often its comment is delivered', async () => {
    await open();
    const thread = court.issue('bob');
    await court.say(thread, 'bob', LOW);
    const { comment } = await court.say(thread, 'bob', '/run rerun');
    await court.deliver('issue_comment', { action: 'created', comment }, 2);
    expect(court.jobs).toHaveLength(2);
  });

  it('by an outsider waits, and can be approved', async () => {
    await open();
    const thread = court.issue('bob');
    await court.say(thread, 'bob', LOW);
    await court.say(thread, 'alice', '/run rerun');
    expect(court.jobs).toHaveLength(1);
    const { outcomes } = await court.say(thread, 'cara', `/run approve ${requestIn(court.github, thread)}`);
    expect(codes(outcomes)).toEqual(['ok']);
    expect(court.jobs).toHaveLength(2);
  });

  it('of a text that somebody less trusted edited since waits', async () => {
    await open();
    const thread = court.issue('bob');
    const { comment } = await court.say(thread, 'bob', LOW);
    court.github.edit(comment, { by: 'dan', body: LOW.replace('6', '7') });
    await court.say(thread, 'bob', '/run rerun');
    expect(court.states(thread)).toEqual(['done', 'waiting']);
  });

  it('of nothing finds nothing', async () => {
    await open();
    const thread = court.issue('bob');
    expect(codes((await court.say(thread, 'bob', '/run rerun 0123456789ab')).outcomes)).toEqual(['not_found']);
  });
});

describe('an overview', () => {
  it('lists what waits or runs on the thread, and only that', async () => {
    await open();
    const thread = court.issue('bob');
    await court.say(court.issue('bob'), 'bob', LOW);
    await court.say(thread, 'bob', LOW);
    await court.say(thread, 'alice', LOW);
    await court.say(thread, 'alice', '/run status');
    const answer = court.reports(thread).at(-1)?.body ?? '';
    expect(answer).toContain('1 request on this thread');
    expect(answer).toContain('waits for approval');
  });

  it('counts what ran in the repository', async () => {
    await open();
    const thread = court.issue('bob');
    await court.say(court.issue('bob'), 'bob', LOW);
    await court.say(thread, 'bob', LOW);
    await court.say(thread, 'bob', '/run stats');
    const answer = court.reports(thread).at(-1)?.body ?? '';
    expect(answer).toContain('| Requests that ran | 2 |');
    expect(answer).toContain('"Python" : 2');
  });
});

describe('a quota', () => {
  it('ends in one answer, however many commands follow', async () => {
    await open({ config: 'quota: { per_user: 2 }\n' });
    const thread = court.issue('bob');
    for (let count = 0; count < 5; count += 1) await court.say(thread, 'alice', LOW);
    expect(court.reports(thread)).toHaveLength(3);
    expect(court.reports(thread)[2]?.body).toContain('quota');
    expect(
      court.github.reactions(court.github.comments(REPOSITORY, thread).at(-1) ?? fail()).map((r) => r.content),
    ).toEqual(['confused']);
  });

  it('is one account’s: others go on, and who decides is never stopped', async () => {
    await open({ config: 'quota: { per_user: 1 }\n' });
    const thread = court.issue('bob');
    await court.say(thread, 'alice', LOW);
    await court.say(thread, 'cara', LOW);
    const { outcomes } = await court.say(thread, 'cara', `/run approve ${requestIn(court.github, thread)}`);
    expect(codes(outcomes)).toEqual(['ok']);
  });

  it('of the repository counts everybody', async () => {
    await open({ config: 'quota: { per_repository: 1 }\n' });
    const thread = court.issue('bob');
    await court.say(thread, 'cara', LOW);
    expect(codes((await court.say(thread, 'bob', LOW)).outcomes)).toEqual(['quota_exceeded']);
  });

  it('begins anew with the next window', async () => {
    await open({ config: 'quota: { per_user: 1, window: 1h }\n' });
    const thread = court.issue('bob');
    await court.say(thread, 'bob', LOW);
    court.wait(3_601_000);
    expect(codes((await court.say(thread, 'bob', LOW)).outcomes)).toEqual(['ok']);
  });

  it.each([
    { whose: 'one account', key: 'per_user', people: ['alice', 'alice', 'alice', 'alice', 'alice'], runs: 0 },
    { whose: 'everybody', key: 'per_repository', people: ['bob', 'cara', 'erin', 'bob', 'cara'], runs: 2 },
  ])('of $whose is not overrun by commands of one moment', async ({ key, people, runs }) => {
    await open({ config: `quota: { ${key}: 2 }\n` });
    const { answered, said } = await flood(people);
    expect([answered, said]).toEqual([2, 1]);
    expect(court.jobs).toHaveLength(runs);
  });

  it('serves as many commands of one moment as there may be', async () => {
    await open({ config: 'quota: { per_user: 4 }\n' });
    expect(await flood(['bob', 'bob', 'bob', 'bob'])).toEqual({ answered: 4, said: 0 });
    expect(court.jobs).toHaveLength(4);
  });

  /** Each on a thread of its own, all at once: nobody sees anybody's report when they begin. */
  async function flood(people: readonly string[]) {
    const events = people.map((by) => {
      const comment = court.github.addComment(REPOSITORY, court.issue('bob'), { by, body: LOW });
      return court.github.eventPayload('issue_comment', { action: 'created', comment });
    });
    await Promise.all(events.map((event) => court.receive('issue_comment', event)));
    const reports = events.flatMap((_, index) => court.reports(index + 1));
    const said = reports.filter(({ body }) => body.includes('quota_exceeded')).length;
    return { answered: reports.length - said, said };
  }

  it('that cannot be counted stops outsiders, and nobody else', async () => {
    await open();
    const thread = court.issue('bob');
    court.github.fail('issues/list-comments-for-repo', 403, { times: 9 });
    expect(codes((await court.say(thread, 'alice', LOW)).outcomes)).toEqual(['quota_exceeded']);
    expect(codes((await court.say(thread, 'bob', LOW)).outcomes)).toEqual(['ok']);
  });
});

function fail(): never {
  throw new Error('There is no comment');
}
