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

const codes = (outcomes: readonly { readonly record: { readonly reasonCode: string } }[]) =>
  outcomes.map(({ record }) => record.reasonCode);

async function waiting(body = LOW): Promise<number> {
  const thread = court.issue('bob');
  await court.say(thread, 'alice', body);
  return thread;
}

/** Somebody sets a label, and the workflow starts. */
async function label(number: number, by: string, name = 'run:approved') {
  const thread = court.github.label(REPOSITORY, number, { by, name });
  return court.deliver('issues', { action: 'labeled', thread, label: name, by });
}

describe('a label', () => {
  it('approves the one request that waits, and is taken off', async () => {
    await open();
    const thread = await waiting();
    expect(codes(await label(thread, 'cara'))).toEqual(['ok']);
    expect(court.jobs).toHaveLength(1);
    expect(court.labels(thread)).toEqual([]);
    expect(court.states(thread)).toEqual(['approved', 'done']);
  });

  it('rejects it, and a rejection wins over an approval', async () => {
    await open();
    const thread = await waiting();
    court.github.label(REPOSITORY, thread, { by: 'bob', name: 'run:rejected' });
    await label(thread, 'bob');
    expect(court.states(thread)[0]).toBe('rejected');
    expect(court.jobs).toEqual([]);
  });

  it.each([
    ['a triager', 'dan', LOW, 'approver_not_allowed'],
    ['a writer for high risk', 'cara', HIGH, 'approver_not_allowed'],
    ['a bot', 'helper[bot]', LOW, 'approver_not_allowed'],
  ])('of %s is taken off with one sentence', async (_who, by, body, code) => {
    await open();
    const thread = await waiting(body);
    expect(codes(await label(thread, by))).toEqual([code]);
    expect(court.labels(thread)).toEqual(['run:pending']);
    expect(court.jobs).toEqual([]);
    expect(court.states(thread)).toEqual(['waiting', null]);
  });

  it('is believed by the history, not by the event', async () => {
    await open();
    const number = await waiting();
    const thread = court.github.label(REPOSITORY, number, { by: 'dan', name: 'run:approved' });
    await court.deliver('issues', { action: 'labeled', thread, label: 'run:approved', by: 'bob' });
    expect(court.jobs).toEqual([]);
  });

  it('that was there before the report does not count', async () => {
    await open();
    const thread = court.issue('bob');
    court.github.label(REPOSITORY, thread, { by: 'bob', name: 'run:approved' });
    await court.say(thread, 'alice', LOW);
    const labeled = court.github.thread(REPOSITORY, thread);
    await court.deliver('issues', { action: 'labeled', thread: labeled, label: 'run:approved', by: 'bob' });
    expect(court.jobs).toEqual([]);
    expect(court.states(thread)[0]).toBe('waiting');
  });

  it('cannot tell which of two is meant, and says what to type', async () => {
    await open();
    const thread = await waiting();
    await court.say(thread, 'alice', LOW.replace('6 * 7', '2 * 3'));
    expect(codes(await label(thread, 'bob'))).toEqual(['approval_ambiguous']);
    expect(court.jobs).toEqual([]);
    const answer = court.reports(thread).at(-1)?.body ?? '';
    expect(answer.match(/\/run approve [0-9a-f]{12}/g)).toHaveLength(2);
    expect(court.reports(thread)[1]?.body).not.toContain('or the label');
  });

  it('with another name means nothing', async () => {
    await open();
    const thread = await waiting();
    await label(thread, 'bob', 'bug');
    expect(court.states(thread)).toEqual(['waiting']);
  });

  it('on a pull request of the same repository approves, too', async () => {
    await open();
    const { number } = court.github.addPullRequest(REPOSITORY, { by: 'bob', body: '', head: 'feature' });
    await court.say(number, 'alice', LOW);
    const thread = court.github.label(REPOSITORY, number, { by: 'bob', name: 'run:approved' });
    await court.deliver('pull_request', { action: 'labeled', thread, label: 'run:approved', by: 'bob' });
    expect(court.jobs).toHaveLength(1);
  });

  it('on a fork’s pull request waits for the sweep', async () => {
    await open();
    const seed = { by: 'alice', body: '', head: 'patch', from: 'alice/tools' };
    const { number } = court.github.addPullRequest(REPOSITORY, seed);
    await court.say(number, 'alice', LOW);
    expect(court.reports(number)[0]?.body).not.toContain('or the label');
    const thread = court.github.label(REPOSITORY, number, { by: 'bob', name: 'run:approved' });
    await court.deliver('pull_request', { action: 'labeled', thread, label: 'run:approved', by: 'bob' });
    expect(court.jobs).toEqual([]);
    await court.deliver('schedule', { repository: REPOSITORY });
    expect(court.jobs).toHaveLength(1);
  });
});

describe('a text that changes', () => {
  it('makes void what waits on it', async () => {
    await open();
    const thread = court.issue('bob');
    const { comment } = await court.say(thread, 'alice', LOW);
    court.github.edit(comment, { by: 'alice', body: `${LOW}\nreally` });
    await court.deliver('issue_comment', { action: 'edited', comment });
    expect(court.states(thread)).toEqual(['void']);
    expect(court.labels(thread)).toEqual([]);
  });

  it('makes void what waits on a deleted comment', async () => {
    await open();
    const thread = court.issue('bob');
    const { comment } = await court.say(thread, 'alice', LOW);
    court.github.removeComment(comment, 'alice');
    await court.deliver('issue_comment', { action: 'deleted', comment });
    expect(court.states(thread)).toEqual(['void']);
  });

  it('makes void what takes its code from a description, but for an edit that leaves the code', async () => {
    await open();
    const body = 'See:\n\n```python\nprint(1)\n```\n';
    const issue = court.github.addIssue(REPOSITORY, { by: 'alice', body });
    await court.say(issue.number, 'bob', '/run');
    court.github.edit(issue, { by: 'alice', body: `Please ${body}` });
    await court.deliver('issues', { action: 'edited', thread: issue, from: body });
    expect(court.states(issue.number)).toEqual(['waiting']);
    court.github.edit(issue, { by: 'alice', body: body.replace('1', '2') });
    await court.deliver('issues', { action: 'edited', thread: issue, from: body });
    expect(court.states(issue.number)).toEqual(['void']);
  });
});

describe('a mode of a later version', () => {
  it('runs nothing for a label or a command that would approve, and does with all', async () => {
    let mode = 'all';
    await open({ mode: () => mode });
    const thread = await waiting();
    mode = 'plan';
    expect(await label(thread, 'bob')).toEqual([]);
    const { outcomes } = await court.say(thread, 'bob', `/run approve ${requestIn(court.github, thread)}`);
    expect([codes(outcomes), court.jobs]).toEqual([['blocked_by_policy'], []]);
    mode = 'all';
    await label(thread, 'bob');
    expect(court.jobs).toHaveLength(1);
  });
});

describe('the sweep', () => {
  it('ends what waited too long', async () => {
    await open();
    const thread = await waiting();
    court.wait(25 * 3_600_000);
    await court.deliver('schedule', { repository: REPOSITORY });
    expect(court.states(thread)).toEqual(['expired']);
    expect(court.labels(thread)).toEqual([]);
  });

  it('leaves alone what still may wait', async () => {
    await open();
    const thread = await waiting();
    await court.deliver('schedule', { repository: REPOSITORY });
    expect(court.states(thread)).toEqual(['waiting']);
    expect(requestIn(court.github, thread)).toHaveLength(12);
  });

  it('of more threads than it can look at takes first what is decided on, says so, and reaches all in time', async () => {
    await open({ config: 'quota: { per_user: 100 }\n' });
    const numbers = Array.from({ length: 51 }, () => court.issue('bob'));
    const [pending] = court.labels(await waiting());
    for (const number of numbers) court.github.label(REPOSITORY, number, { by: 'bob', name: pending ?? '' });
    const decided = numbers.at(-1) ?? 0;
    court.github.label(REPOSITORY, decided, { by: 'bob', name: 'run:rejected' });
    await court.deliver('schedule', { repository: REPOSITORY });
    expect(court.notices).toEqual([expect.stringContaining('50 of 52 threads')]);
    expect(court.labels(decided)).toEqual([]);
    court.wait(60_000);
    await court.deliver('schedule', { repository: REPOSITORY });
    expect(numbers.flatMap((number) => court.labels(number))).toEqual([]);
  });
});
