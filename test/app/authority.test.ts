/** Who may decide, where and when: what was not obvious, each beside what must go on working. */
import { type Court, type CourtOptions, codes, HIGH, LOW, openCourt, REPOSITORY, requestIn } from './court';

jest.setTimeout(60_000);

let court: Court;
const open = async (options: CourtOptions = {}): Promise<void> => {
  court = await openCourt(options);
};
afterEach(async () => {
  expect(court.github.violations).toEqual([]);
  await court.close();
});

const HOUR_MS = 3_600_000;

async function waiting(body = LOW) {
  const thread = court.issue('bob');
  const { comment } = await court.say(thread, 'alice', body);
  return { thread, comment, id: requestIn(court.github, thread) };
}

async function label(number: number, by: string, name = 'run:approved') {
  const thread = court.github.label(REPOSITORY, number, { by, name });
  return court.deliver('issues', { action: 'labeled', thread, label: name, by });
}

describe('a list of approvers names logins', () => {
  const named = (login: string) => `approval: { approvers: { medium: { role: admin, users: [${login}] } } }\n`;

  it('and counts whose login it is now, not whose it was when the event was made', async () => {
    await open({ config: named('frank') });
    const { thread, id } = await waiting();
    const comment = court.github.addComment(REPOSITORY, thread, { by: 'frank', body: `/run approve ${id}` });
    const payload = court.github.eventPayload('issue_comment', { action: 'created', comment });
    court.github.renameUser('frank', 'mallory');
    expect(codes(await court.receive('issue_comment', payload))).toEqual(['approver_not_allowed']);
    court.github.renameUser('mallory', 'frank');
    expect(codes(await court.receive('issue_comment', payload))).toEqual(['ok']);
  });

  it('and teams, which a token that sees them is asked for', async () => {
    await open({ config: 'approval: { approvers: { medium: { role: admin, teams: [security] } } }\n' });
    const { thread, id } = await waiting();
    const { outcomes } = await court.say(thread, 'bob', `/run approve ${id}`);
    expect(outcomes[0]?.record).toMatchObject({ reasonCode: 'permission_unknown' });
    expect(outcomes[0]?.record.message).toContain('this token does not see the teams');
  });
});

describe('two answers about a role that do not agree', () => {
  it('grant the lesser', async () => {
    await open();
    const { thread, id } = await waiting();
    const rewrite = (body: unknown) => ({ ...Object(body), role_name: 'triage' });
    court.github.fail('repos/get-collaborator-permission-level', { kind: 'rewrite', rewrite }, { times: 9 });
    expect(codes((await court.say(thread, 'bob', `/run approve ${id}`)).outcomes)).toEqual(['approver_not_allowed']);
  });
});

describe('a thread that is shut', () => {
  it.each([
    ['closed', () => court.github.close(REPOSITORY, 1, { by: 'bob' }), 'closed'],
    ['locked', () => court.github.lock(REPOSITORY, 1, { by: 'bob' }), 'locked'],
    ['in an archived repository', () => court.github.archive(REPOSITORY), 'archived'],
  ])('(%s) runs nothing, decides nothing and says why', async (_how, shut, word) => {
    await open();
    const { thread, id } = await waiting();
    shut();
    const asked = await court.say(thread, 'bob', LOW);
    const decided = await court.say(thread, 'bob', `/run approve ${id}`);
    expect(codes([...asked.outcomes, ...decided.outcomes])).toEqual(['locked', 'locked']);
    expect(asked.outcomes[0]?.record.message).toContain(word);
    expect(codes(await label(thread, 'bob'))).toEqual(['locked']);
    await court.deliver('schedule', { repository: REPOSITORY });
    expect(court.jobs).toEqual([]);
  });

  it('between the last two looks ends the request', async () => {
    await open();
    const { thread, id } = await waiting();
    court.github.changeBefore(
      ({ path, method }) => method === 'POST' && path.includes(`/${court.reports(thread)[0]?.id}/reactions`),
      () => court.github.close(REPOSITORY, thread, { by: 'bob' }),
    );
    expect(codes((await court.say(thread, 'bob', `/run approve ${id}`)).outcomes)).toEqual(['locked']);
    expect(court.jobs).toEqual([]);
  });

  it('is swept all the same when its requests have waited too long', async () => {
    await open();
    const { thread } = await waiting();
    court.github.close(REPOSITORY, thread, { by: 'bob' });
    court.wait(25 * HOUR_MS);
    await court.deliver('schedule', { repository: REPOSITORY });
    expect(court.states(thread)).toEqual(['expired']);
  });

  it('decides again once it was opened again', async () => {
    await open();
    const { thread, id } = await waiting();
    court.github.close(REPOSITORY, thread, { by: 'bob' });
    court.github.reopen(REPOSITORY, thread, { by: 'bob' });
    expect(codes((await court.say(thread, 'bob', `/run approve ${id}`)).outcomes)).toEqual(['ok']);
  });
});

describe('a rejection', () => {
  it('as a label that no event brought wins over an approval by comment', async () => {
    await open();
    const { thread, id } = await waiting();
    court.github.label(REPOSITORY, thread, { by: 'cara', name: 'run:rejected' });
    expect(codes((await court.say(thread, 'bob', `/run approve ${id}`)).outcomes)).toEqual(['rejected']);
    expect(court.jobs).toEqual([]);
    expect(court.states(thread)[0]).toBe('rejected');
  });

  it('as a label by somebody who may not is none, for a comment and for the other label', async () => {
    await open();
    const first = await waiting();
    court.github.label(REPOSITORY, first.thread, { by: 'dan', name: 'run:rejected' });
    expect(codes((await court.say(first.thread, 'bob', `/run approve ${first.id}`)).outcomes)).toEqual(['ok']);
    const second = await waiting();
    court.github.label(REPOSITORY, second.thread, { by: 'dan', name: 'run:rejected' });
    expect(codes(await label(second.thread, 'bob'))).toEqual(['approver_not_allowed', 'ok']);
  });

  it('beside an approval takes both labels off', async () => {
    await open();
    const { thread } = await waiting();
    court.github.label(REPOSITORY, thread, { by: 'bob', name: 'run:rejected' });
    await label(thread, 'bob');
    expect(court.labels(thread)).toEqual([]);
    expect(court.jobs).toEqual([]);
  });

  it('folds the report away, as every decision does', async () => {
    await open();
    const { thread, id } = await waiting();
    await court.say(thread, 'bob', `/run reject ${id}`);
    expect(court.reports(thread).map(({ minimized }) => minimized)).toEqual(['RESOLVED', null]);
  });
});

describe('a label that is set again and again', () => {
  it('by somebody who may not is answered once, and taken off each time', async () => {
    await open();
    const { thread } = await waiting();
    for (let time = 0; time < 4; time += 1) await label(thread, 'dan');
    expect(court.reports(thread)).toHaveLength(2);
    expect(court.labels(thread)).toEqual(['run:pending']);
    await label(thread, 'bob');
    expect(court.jobs).toHaveLength(1);
  });
});

describe('a label under a configuration that cannot be read', () => {
  it('decides nothing and says why', async () => {
    await open();
    const { thread } = await waiting();
    court.github.commit(REPOSITORY, { branch: 'main' }, { '.github/sallyport.yml': 'version: 1\nenabld: true\n' });
    expect(codes(await label(thread, 'bob'))).toEqual(['config_invalid']);
    expect(court.jobs).toEqual([]);
  });
});

describe('time', () => {
  it('is GitHub’s: a runner whose clock stands still lets nothing live longer', async () => {
    await open({ runnerClock: () => Date.now() });
    const { thread, id } = await waiting();
    court.wait(25 * HOUR_MS);
    expect(codes((await court.say(thread, 'bob', `/run approve ${id}`)).outcomes)).toEqual(['approval_expired']);
  });

  it('is GitHub’s: a runner whose clock is days ahead ends nothing early', async () => {
    await open({ runnerClock: () => Date.now() + 72 * HOUR_MS });
    const { thread, id } = await waiting();
    expect(codes((await court.say(thread, 'bob', `/run approve ${id}`)).outcomes)).toEqual(['ok']);
  });
});

describe('a pull request', () => {
  it('whose base was changed makes void what waits on it', async () => {
    await open();
    court.github.commit(REPOSITORY, { branch: 'release', by: 'bob' }, { 'c.py': 'print(3)\n' });
    const { number } = court.github.addPullRequest(REPOSITORY, { by: 'bob', body: '', head: 'feature' });
    await court.say(number, 'alice', LOW);
    const id = requestIn(court.github, number);
    const rewrite = (body: unknown) => ({ ...Object(body), base: { ...Object(body).base, ref: 'release' } });
    court.github.fail('pulls/get', { kind: 'rewrite', rewrite }, { times: 9 });
    expect(codes((await court.say(number, 'bob', `/run approve ${id}`)).outcomes)).toEqual(['approval_stale']);
  });

  it('that got a commit does, too; one whose base branch moved on does not', async () => {
    await open();
    const { number } = court.github.addPullRequest(REPOSITORY, { by: 'bob', body: '', head: 'feature' });
    await court.say(number, 'alice', LOW);
    await court.say(number, 'alice', LOW);
    const [first, second] = court.ids(number);
    court.github.commit(REPOSITORY, { branch: 'main', by: 'bob' }, { 'd.py': 'print(4)\n' });
    expect(codes((await court.say(number, 'bob', `/run approve ${first}`)).outcomes)).toEqual(['ok']);
    court.github.commit(REPOSITORY, { branch: 'feature', by: 'bob' }, { 'e.py': 'print(5)\n' });
    expect(codes((await court.say(number, 'bob', `/run approve ${second}`)).outcomes)).toEqual(['approval_stale']);
  });
});

describe('a quota', () => {
  it('is not outwitted by several commands in one comment', async () => {
    await open({ config: 'quota: { per_user: 2 }\n' });
    const thread = court.issue('bob');
    const { outcomes } = await court.say(thread, 'bob', [LOW, LOW, LOW, LOW].join('\n'));
    expect(codes(outcomes)).toEqual(['ok', 'ok', 'quota_exceeded']);
    expect(court.jobs).toHaveLength(2);
  });

  it('that cannot be counted is told an outsider once', async () => {
    await open();
    const thread = court.issue('bob');
    court.github.fail('issues/list-comments-for-repo', 403, { times: 99 });
    for (let time = 0; time < 4; time += 1)
      expect(codes((await court.say(thread, 'alice', LOW)).outcomes)).toEqual(['quota_exceeded']);
    expect(court.reports(thread)).toHaveLength(1);
  });

  it('of the repository is told a thread once, however many accounts ask', async () => {
    await open({ config: 'quota: { per_repository: 1 }\n' });
    const thread = court.issue('bob');
    for (const by of ['alice', 'frank', 'gina', 'henry']) await court.say(thread, by, LOW);
    expect(court.reports(thread)).toHaveLength(2);
  });

  it('does not stop a workflow that is run again for what was counted', async () => {
    await open({ config: 'quota: { per_user: 1 }\n' });
    const thread = court.issue('bob');
    const { comment } = await court.say(thread, 'alice', LOW);
    expect(codes(await court.deliver('issue_comment', { action: 'created', comment }, 2))).toEqual(['duplicate']);
    expect(court.reports(thread)).toHaveLength(1);
  });
});

describe('an account', () => {
  it('that is blocked gets one answer to all it writes, whatever it asks', async () => {
    await open({ config: 'approval: { blocked: [alice] }\n' });
    const thread = court.issue('bob');
    const { outcomes } = await court.say(thread, 'alice', '/run help\n\n/run status\n\n/run stats');
    expect(codes(outcomes)).toEqual(['requester_blocked']);
    expect(codes((await court.say(thread, 'bob', '/run help')).outcomes)).toEqual(['ok']);
  });

  it('that is a bot by GitHub’s own word triggers nothing, whatever the event says', async () => {
    await open();
    const thread = court.issue('bob');
    const comment = court.github.addComment(REPOSITORY, thread, { by: 'helper[bot]', body: LOW });
    const payload = court.github.eventPayload('issue_comment', { action: 'created', comment });
    const sender = { ...Reflect.get(payload, 'sender'), type: 'User' };
    expect(codes(await court.receive('issue_comment', { ...payload, sender }))).toEqual(['bot_author']);
    expect(court.jobs).toEqual([]);
  });
});

describe('figures', () => {
  it('reach back as far as they are asked to', async () => {
    await open();
    const thread = court.issue('bob');
    await court.say(thread, 'bob', LOW);
    court.wait(48 * HOUR_MS);
    await court.say(thread, 'bob', LOW);
    const answer = async (words: string) => {
      await court.say(thread, 'bob', words);
      return court.reports(thread).at(-1)?.body ?? '';
    };
    expect(await answer('/run stats')).toContain('| Requests that ran | 2 |');
    expect(await answer('/run stats --since 1d')).toContain('| Requests that ran | 1 |');
    const day = new Date(Date.now() - 24 * HOUR_MS).toISOString().slice(0, 10);
    expect(await answer(`/run stats --since ${day}`)).toContain('| Requests that ran | 2 |');
    expect(await answer('/run stats --since 2999-01-01')).toContain('has not come yet');
  });
});

describe('high risk that is blocked', () => {
  it('by a configuration that came later makes the request void rather than let it wait', async () => {
    await open();
    const { thread, id } = await waiting(HIGH);
    court.github.commit(
      REPOSITORY,
      { branch: 'main' },
      { '.github/sallyport.yml': 'version: 1\nsecurity: { high: block }\n' },
    );
    expect(codes((await court.say(thread, 'bob', `/run approve ${id}`)).outcomes)).toEqual(['approval_stale']);
    expect(court.states(thread)[0]).toBe('void');
  });
});
