import { OPERATION_IDS } from '../../src/local-github/description';
import { textNodeId } from '../../src/local-github/nodes';
import { at, startTown, type Town } from './town';

const REPO = '/repos/acme/tools';

describe('the local GitHub', () => {
  let town: Town;
  beforeEach(async () => {
    town = await startTown();
  });
  afterEach(() => town.github.stop());

  it('answers every operation of the vendored description as that description says', async () => {
    const { github, ask } = town;
    const [comment] = github.comments('acme/tools', 1);
    const review = github.addReview('acme/tools', 2, { by: 'cara', body: 'Fine' });
    const remark = github.addReviewComment('acme/tools', 2, { by: 'cara', body: 'Here' });
    const run = github.addWorkflowRun('acme/tools', { by: 'alice', event: 'issue_comment' });
    const { sha } = github.thread('acme/tools', 2).pull?.head ?? { sha: '' };
    const person = github.addToken({ login: 'bob' });
    const reader = github.addToken({ login: 'reader[bot]', permissions: { members: 'read' } });
    const get = (path: string, token?: string) => ask('GET', path, undefined, token);
    const reactions = async (path: string) => {
      const made = await ask('POST', `${REPO}${path}/reactions`, { content: 'eyes' });
      await get(`${REPO}${path}/reactions`);
      await ask('DELETE', `${REPO}${path}/reactions/${at(made.body, 'id')}`);
    };

    const posted = await ask('POST', `${REPO}/issues/1/comments`, { body: 'A report' });
    await ask('PATCH', `${REPO}/issues/comments/${at(posted.body, 'id')}`, { body: 'A better report' });
    await get(`${REPO}/issues/comments/${at(posted.body, 'id')}`);
    await get(`${REPO}/issues/1/comments`);
    await get(`${REPO}/issues/comments?sort=updated&direction=desc&since=2020-01-01T00:00:00Z`);
    await ask('DELETE', `${REPO}/issues/comments/${at(posted.body, 'id')}`);
    await reactions('/issues/1');
    await reactions(`/issues/comments/${comment?.id}`);
    await reactions(`/pulls/comments/${remark.id}`);
    await ask('POST', `${REPO}/labels`, { name: 'run:pending', color: 'fbca04', description: 'Waits' });
    await get(`${REPO}/labels/run%3Apending`);
    await get(`${REPO}/labels`);
    await ask('POST', `${REPO}/issues/1/labels`, { labels: ['run:pending', 'new'] });
    await get(`${REPO}/issues/1/labels`);
    await ask('DELETE', `${REPO}/issues/1/labels/run%3Apending`);
    github.lock('acme/tools', 1, { by: 'bob', reason: 'resolved' });
    github.unlock('acme/tools', 1, { by: 'bob' });
    github.rename('acme/tools', 1, { by: 'alice', title: 'It broke' });
    github.close('acme/tools', 1, { by: 'bob' });
    github.reopen('acme/tools', 1, { by: 'bob' });
    await get(`${REPO}/issues/1`);
    await get(`${REPO}/issues/2`);
    await get(`${REPO}/issues?state=all&labels=bug`);
    await get(`${REPO}/issues/1/events`);
    await get(`${REPO}/issues/1/timeline`);
    await get(`${REPO}/issues/2/timeline`);
    await get(`${REPO}/pulls/3`);
    await get(`${REPO}/pulls/3/files`);
    await get(`${REPO}/pulls/2/reviews/${review.id}`);
    await get(`${REPO}/pulls/comments/${remark.id}`);
    await get(REPO);
    await get('/repos/alice/tools');
    await get(`${REPO}/contents/README.md`);
    await get(`${REPO}/contents/?ref=feature`);
    await get(`${REPO}/collaborators/dan/permission`);
    await get(`${REPO}/commits/feature`);
    await get(`${REPO}/git/ref/heads/feature`);
    const check = await ask('POST', `${REPO}/check-runs`, { name: 'sallyport', head_sha: sha, status: 'in_progress' });
    await ask('PATCH', `${REPO}/check-runs/${at(check.body, 'id')}`, {
      conclusion: 'success',
      output: { title: 'Ran', summary: 'All well', annotations: [] },
    });
    await get(`${REPO}/commits/${sha}/check-runs`);
    await get(`${REPO}/actions/runs/${run.id}`);
    await get('/orgs/acme/teams/security/memberships/erin', reader);
    await get('/orgs/acme/teams/security/members', reader);
    await get(`${REPO}/collaborators?permission=maintain`);
    await get('/user', person);
    await get('/users/bob');
    await get(`/user/${github.addUser('zoe').id}`);
    await get('/rate_limit');

    expect(github.violations).toEqual([]);
    expect(github.requests.filter((each) => each.status >= 400)).toEqual([]);
    expect([...new Set(github.requests.map((each) => each.operationId))].sort()).toEqual(OPERATION_IDS);
    expect(textNodeId(review)).toMatch(/^PRR_/);
  });
});
