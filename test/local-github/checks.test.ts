import { at, startTown, type Town } from './town';

const CHECKS = '/repos/acme/tools/check-runs';

describe('check runs on the local GitHub', () => {
  let town: Town;
  let sha: string | undefined;
  beforeEach(async () => {
    town = await startTown();
    sha = town.github.thread('acme/tools', 2).pull?.head.sha;
  });
  afterEach(() => town.github.stop());

  const annotation = { path: 'a.py', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'Look here' };
  const create = (body: object) => town.ask('POST', CHECKS, { name: 'sallyport', head_sha: sha, ...body });

  it('gather annotations and end with a conclusion', async () => {
    const made = await create({
      status: 'in_progress',
      output: { title: 'Runs', summary: '…', annotations: [annotation] },
    });
    expect(made.body).toMatchObject({ status: 'in_progress', conclusion: null, completed_at: null });
    const output = { title: 'Ran', summary: 'All well', text: 'More', annotations: [annotation, annotation] };
    const ended = await town.ask('PATCH', `${CHECKS}/${at(made.body, 'id')}`, { conclusion: 'success', output });
    expect(ended.body).toMatchObject({
      status: 'completed',
      conclusion: 'success',
      output: { title: 'Ran', summary: 'All well', text: 'More', annotations_count: 3 },
    });
    const listed = await town.ask('GET', `/repos/acme/tools/commits/${sha}/check-runs?check_name=sallyport`);
    expect(listed.body).toMatchObject({ total_count: 1, check_runs: [{ head_sha: sha }] });
    expect(town.github.violations).toEqual([]);
  });

  it('take at most 50 annotations at once', async () => {
    await create({
      output: { title: 'Runs', summary: '…', annotations: Array.from({ length: 51 }, () => annotation) },
    });
    expect(town.github.violations.join()).toMatch(/annotations: must NOT have more than 50 items/);
  });

  it('need a commit and a run that are there', async () => {
    expect((await create({ head_sha: '0'.repeat(40) })).status).toBe(422);
    expect((await town.ask('PATCH', `${CHECKS}/1`, { conclusion: 'success' })).status).toBe(404);
    expect((await town.ask('GET', '/repos/acme/tools/actions/runs/1')).status).toBe(404);
  });

  it('belong to workflow runs that may be attempted again by somebody else', async () => {
    const { github, ask } = town;
    const run = github.addWorkflowRun('acme/tools', { by: 'alice', event: 'issue_comment', id: 77 });
    github.addWorkflowRun('acme/tools', {
      by: 'alice',
      event: 'issue_comment',
      id: run.id,
      attempt: 2,
      rerunBy: 'bob',
    });
    const { body } = await ask('GET', '/repos/acme/tools/actions/runs/77');
    expect(body).toMatchObject({ run_attempt: 2, actor: { login: 'alice' }, triggering_actor: { login: 'bob' } });
    expect(at(body, 'previous_attempt_url')).toMatch(/attempts\/1$/);
  });
});
