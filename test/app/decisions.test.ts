import { type Court, type CourtOptions, HIGH, LOW, openCourt, REPOSITORY, requestIn } from './court';

jest.setTimeout(60_000);

let court: Court;
const open = async (options: CourtOptions = {}): Promise<void> => {
  court = await openCourt(options);
};
afterEach(async () => {
  expect(court.github.violations).toEqual([]);
  await court.close();
});

/** A request of alice's that waits on a new issue. */
async function waiting(body = LOW): Promise<{ readonly thread: number; readonly id: string }> {
  const thread = court.issue('bob');
  await court.say(thread, 'alice', body);
  return { thread, id: requestIn(court.github, thread) };
}

const codes = (outcomes: readonly { readonly record: { readonly reasonCode: string } }[]) =>
  outcomes.map(({ record }) => record.reasonCode);

describe('an approval by comment', () => {
  it('runs what waited, once, in a comment of its own, and folds the old one away', async () => {
    await open();
    const { thread, id } = await waiting();
    expect(court.jobs).toEqual([]);
    const { outcomes } = await court.say(thread, 'cara', `/run approve ${id}`);
    expect(codes(outcomes)).toEqual(['ok']);
    expect(court.jobs.map(({ program }) => program)).toEqual(['print(6 * 7)\n']);
    expect(court.states(thread)).toEqual(['approved', 'done']);
    expect(court.reports(thread).map(({ minimized }) => minimized)).toEqual(['RESOLVED', null]);
    expect(court.reports(thread)[1]?.body).toContain('@alice');
  });

  it('counts once: a second one is told so', async () => {
    await open();
    const { thread, id } = await waiting();
    await court.say(thread, 'cara', `/run approve ${id}`);
    const { outcomes } = await court.say(thread, 'bob', `/run approve ${id}`);
    expect(codes(outcomes)).toEqual(['approval_consumed']);
    expect(court.jobs).toHaveLength(1);
  });

  it('counts once for two at the same time, and for one that is delivered twice', async () => {
    await open();
    const { thread, id } = await waiting();
    const comment = court.github.addComment(REPOSITORY, thread, { by: 'cara', body: `/run approve ${id}` });
    const again = court.github.addComment(REPOSITORY, thread, { by: 'bob', body: `/run approve ${id}` });
    await Promise.all([
      court.deliver('issue_comment', { action: 'created', comment }),
      court.deliver('issue_comment', { action: 'created', comment }),
      court.deliver('issue_comment', { action: 'created', comment: again }),
    ]);
    expect(court.jobs).toHaveLength(1);
  });

  it.each([
    ['an outsider', 'alice', LOW],
    ['a triager', 'dan', LOW],
    ['a writer for high risk', 'cara', HIGH],
    ['a bot', 'helper[bot]', LOW],
  ])('does not count from %s', async (_who, by, body) => {
    await open({ config: 'approval: { bots: [] }\n' });
    const { thread, id } = await waiting(body);
    await court.say(thread, by, `/run approve ${id}`);
    expect(court.jobs).toEqual([]);
    expect(court.states(thread)[0]).toBe('waiting');
  });

  it('counts from a maintainer for high risk', async () => {
    await open();
    const { thread, id } = await waiting(HIGH);
    await court.say(thread, 'bob', `/run approve ${id}`);
    expect(court.jobs).toHaveLength(1);
  });

  it('covers exactly what the report shows', async () => {
    await open();
    const thread = court.issue('bob');
    const { comment } = await court.say(thread, 'alice', LOW);
    const id = requestIn(court.github, thread);
    court.github.edit(comment, { by: 'alice', body: LOW.replace('6 * 7', '6 * 8') });
    const { outcomes } = await court.say(thread, 'bob', `/run approve ${id}`);
    expect(codes(outcomes)).toEqual(['approval_stale']);
    expect(court.states(thread)).toEqual(['void', null]);
    expect(court.jobs).toEqual([]);
  });

  it('is void when the text changes between the two last looks, and the claim stays used', async () => {
    await open();
    const thread = court.issue('bob');
    const { comment } = await court.say(thread, 'alice', LOW);
    const id = requestIn(court.github, thread);
    court.github.changeBefore('reactions/create-for-issue-comment', () => undefined);
    court.github.changeBefore(
      ({ path, method }) => method === 'POST' && path.endsWith('/reactions') && !path.includes(String(comment.id)),
      () => court.github.edit(comment, { by: 'alice', body: LOW.replace('6 * 7', '6 * 8') }),
      1,
    );
    const { outcomes } = await court.say(thread, 'bob', `/run approve ${id}`);
    expect(codes(outcomes)).toEqual(['approval_stale']);
    expect(court.jobs).toEqual([]);
  });

  it('expires', async () => {
    await open();
    const { thread, id } = await waiting();
    court.wait(25 * 3_600_000);
    const { outcomes } = await court.say(thread, 'bob', `/run approve ${id}`);
    expect(codes(outcomes)).toEqual(['approval_expired']);
    expect(court.states(thread)).toEqual(['expired', null]);
    expect(court.jobs).toEqual([]);
  });

  it('finds nothing for an ID of another thread or of nobody', async () => {
    await open();
    const { id } = await waiting();
    const other = court.issue('bob');
    const { outcomes } = await court.say(other, 'bob', `/run approve ${id}`);
    expect(codes(outcomes)).toEqual(['not_found']);
    expect(court.jobs).toEqual([]);
  });

  it('decides nothing on a report that somebody else changed, and replaces it', async () => {
    await open();
    const { thread, id } = await waiting();
    const [report] = court.reports(thread);
    if (report === undefined) throw new Error('no report');
    court.github.edit(report, { by: 'cara', body: `${report.body}\nlooks fine to me` });
    const { outcomes } = await court.say(thread, 'bob', `/run approve ${id}`);
    expect(codes(outcomes)).toEqual(['approval_stale']);
    expect(court.states(thread)).toEqual(['void', null]);
    expect(court.jobs).toEqual([]);
  });

  it('decides nothing on a copy of the report by somebody else', async () => {
    await open();
    const { thread } = await waiting();
    const [report] = court.reports(thread);
    const other = court.issue('bob');
    court.github.addComment(REPOSITORY, other, { by: 'alice', body: report?.body ?? '' });
    const { outcomes } = await court.say(other, 'bob', `/run approve ${requestIn(court.github, thread)}`);
    expect(codes(outcomes)).toEqual(['not_found']);
  });

  it('takes the named approvers, and a second person where the house wants one', async () => {
    await open({ config: 'approval: { second_person: true, approvers: { medium: { users: [Alice, frank] } } }\n' });
    const { thread, id } = await waiting();
    expect(codes((await court.say(thread, 'alice', `/run approve ${id}`)).outcomes)).toEqual(['approver_not_allowed']);
    expect(codes((await court.say(thread, 'frank', `/run approve ${id}`)).outcomes)).toEqual(['ok']);
  });

  it('grants nothing when GitHub does not say what somebody may do', async () => {
    await open();
    const { thread, id } = await waiting();
    court.github.fail('repos/get-collaborator-permission-level', 403, { times: 9 });
    expect(codes((await court.say(thread, 'bob', `/run approve ${id}`)).outcomes)).toEqual(['permission_unknown']);
    expect(court.jobs).toEqual([]);
  });

  it('asks teams only through a token that may, and says so otherwise', async () => {
    await open({ config: 'approval: { approvers: { medium: { role: admin, teams: [security] } } }\n' });
    const { thread, id } = await waiting();
    const { outcomes } = await court.say(thread, 'bob', `/run approve ${id}`);
    expect(codes(outcomes)).toEqual(['permission_unknown']);
  });

  it('holds signed reports against the key', async () => {
    await open({ signingKey: 'k3y' });
    const { thread, id } = await waiting();
    expect(court.reports(thread)[0]?.body).toContain('"signature":');
    expect(codes((await court.say(thread, 'bob', `/run approve ${id}`)).outcomes)).toEqual(['ok']);
  });
});

describe('a rejection or a cancellation', () => {
  it('ends the request for good, with the words that were given', async () => {
    await open();
    const { thread, id } = await waiting();
    await court.say(thread, 'cara', `/run reject ${id} not on our runners`);
    expect(court.states(thread)).toEqual(['rejected', null]);
    expect(court.reports(thread)[0]?.body).toContain('not on our runners');
    expect(codes((await court.say(thread, 'bob', `/run approve ${id}`)).outcomes)).toEqual(['rejected']);
    expect(court.jobs).toEqual([]);
  });

  it('lets the requester cancel, also without the ID, and nobody else who may not write', async () => {
    await open();
    const { thread } = await waiting();
    await court.say(thread, 'frank', '/run cancel');
    expect(court.states(thread)[0]).toBe('waiting');
    await court.say(thread, 'alice', '/run cancel');
    expect(court.states(thread)[0]).toBe('cancelled');
  });

  it('keeps the pending label exactly while something waits', async () => {
    await open();
    const { thread, id } = await waiting();
    expect(court.labels(thread)).toEqual(['run:pending']);
    await court.say(thread, 'bob', `/run reject ${id}`);
    expect(court.labels(thread)).toEqual([]);
  });
});

describe('one request', () => {
  it('waits once, however often its comment is delivered', async () => {
    await open();
    const thread = court.issue('bob');
    const { comment } = await court.say(thread, 'alice', LOW);
    await court.deliver('issue_comment', { action: 'created', comment }, 2);
    expect(court.states(thread)).toEqual(['waiting']);
  });

  it('is refused to a blocked account', async () => {
    await open({ config: 'approval: { blocked: [CARA] }\n' });
    const thread = court.issue('bob');
    expect(codes((await court.say(thread, 'cara', LOW)).outcomes)).toEqual(['requester_blocked']);
    expect(court.jobs).toEqual([]);
  });
});
