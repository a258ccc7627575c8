/** One request, one execution: duplicates, claims that went astray, reports that were copied or taken away. */
import { type Court, type CourtOptions, codes, LOW, openCourt, REPOSITORY, requestIn } from './court';

jest.setTimeout(60_000);

let court: Court;
const open = async (options: CourtOptions = {}): Promise<void> => {
  court = await openCourt(options);
};
afterEach(async () => {
  expect(court.github.violations).toEqual([]);
  await court.close();
});

const MINUTE_MS = 60_000;

async function waiting() {
  const thread = court.issue('bob');
  const { comment } = await court.say(thread, 'alice', LOW);
  return { thread, comment, id: requestIn(court.github, thread) };
}

const report = (thread: number) => {
  const [first] = court.reports(thread);
  if (first === undefined) throw new Error('There is no report');
  return first;
};

describe('a second delivery', () => {
  it('runs nothing although its report cannot be taken away', async () => {
    await open();
    const thread = court.issue('bob');
    const { comment } = await court.say(thread, 'bob', LOW);
    court.github.fail('issues/delete-comment', 403, { times: 9 });
    expect(codes(await court.deliver('issue_comment', { action: 'created', comment }))).toEqual(['duplicate']);
    expect(court.jobs).toHaveLength(1);
  });

  it('is seen through the other list when one fails, and nothing runs when both do', async () => {
    await open();
    const thread = court.issue('bob');
    const { comment } = await court.say(thread, 'bob', LOW);
    court.github.fail('issues/list-comments', 403, { times: 99 });
    expect(codes(await court.deliver('issue_comment', { action: 'created', comment }))).toEqual(['duplicate']);
    court.github.fail('issues/list-comments-for-repo', 403, { times: 99, after: 1 });
    expect(codes(await court.deliver('issue_comment', { action: 'created', comment }))).toEqual(['permission_unknown']);
    expect(court.jobs).toHaveLength(1);
  });

  it('runs nothing where it may not even post, since the first one’s report stands there', async () => {
    await open();
    const thread = court.issue('bob');
    const { comment } = await court.say(thread, 'bob', LOW);
    court.github.fail('issues/create-comment', 403, { times: 9 });
    expect(codes(await court.deliver('issue_comment', { action: 'created', comment }))).toEqual(['duplicate']);
    expect(court.jobs).toHaveLength(1);
  });

  it('leaves no reaction that says it failed', async () => {
    await open();
    const thread = court.issue('bob');
    const { comment } = await court.say(thread, 'bob', LOW);
    await court.deliver('issue_comment', { action: 'created', comment }, 2);
    expect(court.github.reactions(comment).map(({ content }) => content)).toEqual(['rocket']);
  });
});

describe('a claim', () => {
  it('whose answer was lost is nobody’s, and ends as a failure of ours when its time is over', async () => {
    await open();
    const { thread, id } = await waiting();
    const claims = ({ path, method }: { readonly path: string; readonly method: string }) =>
      method === 'POST' && path.includes(`/${report(thread).id}/reactions`);
    court.github.fail(claims, { kind: 'status', status: 502, after: 'work' });
    expect(codes((await court.say(thread, 'bob', `/run approve ${id}`)).outcomes)).toEqual(['permission_unknown']);
    expect(codes((await court.say(thread, 'bob', `/run approve ${id}`)).outcomes)).toEqual(['approval_consumed']);
    court.wait(14 * MINUTE_MS);
    await court.deliver('schedule', { repository: REPOSITORY });
    expect(court.states(thread)[0]).toBe('waiting');
    court.wait(2 * MINUTE_MS);
    await court.deliver('schedule', { repository: REPOSITORY });
    expect(court.states(thread)[0]).toBe('refused');
    expect(report(thread).body).toContain('"statuses":["infra-error"]');
    expect(court.labels(thread)).toEqual([]);
    expect(court.jobs).toEqual([]);
  });

  it('that went astray is also found by whoever decides next', async () => {
    await open();
    const { thread, id } = await waiting();
    court.github.react(report(thread), { by: 'github-actions[bot]', content: 'rocket' });
    court.wait(16 * MINUTE_MS);
    expect(codes((await court.say(thread, 'bob', `/run approve ${id}`)).outcomes)).toEqual(['sandbox_error']);
    expect(court.jobs).toEqual([]);
  });

  it('by somebody else’s reaction is none', async () => {
    await open();
    const { thread, id } = await waiting();
    court.github.react(report(thread), { by: 'alice', content: 'rocket' });
    expect(codes((await court.say(thread, 'bob', `/run approve ${id}`)).outcomes)).toEqual(['ok']);
  });

  it('after which GitHub does not answer makes the request void: nothing goes on waiting', async () => {
    await open();
    const { thread, id } = await waiting();
    const claims = ({ path, method }: { readonly path: string; readonly method: string }) =>
      method === 'POST' && path.includes(`/${report(thread).id}/reactions`);
    court.github.changeBefore(claims, () => court.github.fail('issues/get', 403, { times: 9 }));
    expect(codes((await court.say(thread, 'bob', `/run approve ${id}`)).outcomes)).toEqual(['permission_unknown']);
    expect(court.states(thread)[0]).toBe('void');
    expect(court.jobs).toEqual([]);
  });
});

describe('a run that never came back', () => {
  it('is told as a failure of ours by the sweep, and not run again by a second attempt', async () => {
    await open({ onRun: () => court.github.fail(/./, { kind: 'hang-up' }, { times: 99 }) });
    const thread = court.issue('bob');
    const { comment } = await court.say(thread, 'bob', LOW);
    court.github.clearFaults();
    expect(court.states(thread)).toEqual(['running']);
    court.wait(14 * MINUTE_MS);
    await court.deliver('schedule', { repository: REPOSITORY });
    expect(court.states(thread)).toEqual(['running']);
    court.wait(2 * MINUTE_MS);
    await court.deliver('schedule', { repository: REPOSITORY });
    expect(court.states(thread)).toEqual(['refused']);
    expect(codes(await court.deliver('issue_comment', { action: 'created', comment }, 2))).toEqual(['duplicate']);
    expect(court.jobs).toHaveLength(1);
  });
});

describe('a report', () => {
  it('that was taken away does not come back to life by running the workflows again', async () => {
    await open();
    const { thread, comment, id } = await waiting();
    const approval = await court.say(thread, 'bob', `/run approve ${id}`);
    for (const each of court.reports(thread)) court.github.removeComment(each, 'bob');
    await court.deliver('issue_comment', { action: 'created', comment }, 2);
    expect(requestIn(court.github, thread)).toBe(id);
    expect(codes(await court.deliver('issue_comment', { action: 'created', comment: approval.comment }, 2))).toEqual([
      'approval_stale',
    ]);
    expect(court.jobs).toHaveLength(1);
  });

  it('of a request that was decided is not made to wait again by a copy under the same account', async () => {
    await open();
    const { thread, id } = await waiting();
    const copy = report(thread).body;
    await court.say(thread, 'bob', `/run approve ${id}`);
    court.github.addComment(REPOSITORY, thread, { by: 'github-actions[bot]', body: copy });
    expect(codes((await court.say(thread, 'bob', `/run approve ${id}`)).outcomes)).toEqual(['approval_consumed']);
    const labeled = court.github.label(REPOSITORY, thread, { by: 'bob', name: 'run:approved' });
    await court.deliver('issues', { action: 'labeled', thread: labeled, label: 'run:approved', by: 'bob' });
    expect(court.jobs).toHaveLength(1);
  });

  it('takes its label with it when it is deleted', async () => {
    await open();
    const { thread } = await waiting();
    const deleted = report(thread);
    court.github.removeComment(deleted, 'bob');
    await court.deliver('issue_comment', { action: 'deleted', comment: deleted });
    expect(court.labels(thread)).toEqual([]);
  });

  it.each([
    ['with its marker', (body: string) => `${body}\nlooks fine to me`],
    ['back to what it was', (body: string) => body],
  ])('that somebody else edited, %s, is replaced at once', async (_how, change) => {
    await open();
    const { thread } = await waiting();
    const edited = report(thread);
    const before = edited.body;
    court.github.edit(edited, { by: 'cara', body: `${before} ` });
    court.github.edit(edited, { by: 'cara', body: change(before) });
    await court.deliver('issue_comment', { action: 'edited', comment: edited });
    expect(court.states(thread)).toEqual(['void']);
    expect(report(thread).body).not.toContain('looks fine to me');
  });

  it('that the bot itself edited is left as it is', async () => {
    await open();
    const { thread } = await waiting();
    const edited = report(thread);
    court.github.edit(edited, { by: 'github-actions[bot]', body: edited.body });
    await court.deliver('issue_comment', { action: 'edited', comment: edited });
    expect(court.states(thread)).toEqual(['waiting']);
  });

  it('that was not signed with the key decides nothing, and makes no label ambiguous', async () => {
    await open({ signingKey: 'k3y' });
    const { thread, id } = await waiting();
    const unsigned = report(thread)
      .body.replace(
        id,
        id.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
      )
      .replace(/,"signature":"[^"]+"/, '');
    court.github.addComment(REPOSITORY, thread, { by: 'github-actions[bot]', body: unsigned });
    const labeled = court.github.label(REPOSITORY, thread, { by: 'bob', name: 'run:approved' });
    const outcomes = await court.deliver('issues', {
      action: 'labeled',
      thread: labeled,
      label: 'run:approved',
      by: 'bob',
    });
    expect(codes(outcomes)).toEqual(['ok']);
  });
});
