import { createForge } from '../../src/adapters/github';
import { auditComments } from '../../src/app/audit';
import { ACTIONS_BOT } from '../../src/local-github';
import { type Court, HIGH, LOW, openCourt, REPOSITORY, requestIn } from './court';

jest.setTimeout(60_000);

describe('an audit of a repository', () => {
  let court: Court;
  beforeEach(async () => {
    court = await openCourt();
  });
  afterEach(() => court.close());

  const rows = async (authorId: number | null = null) => {
    const { forge } = court.house();
    return (await auditComments({ forge, repository: REPOSITORY, authorId, sinceMs: 0 })).entries;
  };

  it('finds every request once, with who asked, who approved, and where its report stands', async () => {
    const thread = court.issue('bob');
    await court.say(thread, 'bob', LOW);
    await court.say(thread, 'alice', HIGH);
    await court.say(thread, 'bob', `/run approve ${requestIn(court.github, thread)}`);
    await court.say(thread, 'alice', HIGH.replace('example', 'other'));
    await court.say(thread, 'bob', `/run reject ${requestIn(court.github, thread)} no`);
    await court.say(thread, 'cara', '/run --tiemout 3\n\n```python\n1\n```');
    const found = (await rows()).map(({ requester, approver, risk, outcome, languages, reasonCode }) => [
      requester,
      approver,
      risk,
      outcome,
      languages.join(),
      reasonCode,
    ]);
    expect(found.sort()).toEqual([
      ['alice', null, 'high', 'rejected', 'bash', 'rejected'],
      ['alice', 'bob', 'high', 'passed', 'bash', 'ok'],
      ['bob', null, 'low', 'passed', 'python', 'ok'],
      ['cara', null, null, 'refused', '', 'usage_error'],
    ]);
    const urls = (await rows()).map(({ url }) => url);
    const posted = court.reports(thread).map(({ id }) => `issuecomment-${id}`);
    expect(urls.every((url) => posted.some((anchor) => url?.endsWith(anchor)))).toBe(true);
  });

  it('counts no answer in words, such as help', async () => {
    const thread = court.issue('bob');
    await court.say(thread, 'bob', '/run help');
    await court.say(thread, 'bob', '/run status');
    expect(await rows()).toEqual([]);
  });

  it('believes no marker that somebody else wrote', async () => {
    const thread = court.issue('bob');
    await court.say(thread, 'bob', LOW);
    const [report] = court.reports(thread);
    const forged = (report?.body ?? '').replace(/"requesterId":\d+/, '"requesterId":1');
    court.github.addComment(REPOSITORY, thread, { by: 'alice', body: forged });
    expect((await rows()).map(({ requester }) => requester)).toEqual(['bob']);
  });

  it('finds the reports of GitHub’s own account for a token that is a person’s', async () => {
    const thread = court.issue('bob');
    await court.say(thread, 'bob', LOW);
    const token = court.github.addToken({ login: 'bob' });
    const forge = createForge({ token, apiUrl: court.github.world.origin, repository: court.repository });
    const { entries } = await auditComments({ forge, repository: REPOSITORY, authorId: null, sinceMs: 0 });
    expect(entries).toHaveLength(1);
    expect(await rows(ACTIONS_BOT.id)).toHaveLength(1);
    expect(await rows(4711)).toEqual([]);
  });

  it('names an account that is gone by its number', async () => {
    const { id } = court.github.addUser('zoe');
    const thread = court.issue('bob');
    await court.say(thread, 'zoe', LOW);
    court.github.removeUser('zoe');
    expect((await rows()).map(({ requester }) => requester)).toEqual([`account ${id}`]);
  });
});
