import { runIdOf, runOf } from '../../src/adapters/run-identity';

const RUN = { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '2', GITHUB_REPOSITORY: 'acme/tools' };

describe('a workflow run', () => {
  test('is named by id, attempt, job and runner, in letters that a label takes', () => {
    expect(runIdOf({ ...RUN, GITHUB_JOB: 'run code', RUNNER_NAME: 'GitHub Actions 7' })).toBe(
      '77-2-run_code-GitHub_Actions_7',
    );
  });

  test('is local outside of GitHub', () => {
    expect([runIdOf({}), runOf({})]).toEqual(['local-1-job-runner', null]);
  });

  test('has a page', () => {
    expect(runOf({ ...RUN, GITHUB_SERVER_URL: 'https://ghe.test' })).toEqual({
      id: 77,
      attempt: 2,
      url: 'https://ghe.test/acme/tools/actions/runs/77',
    });
  });

  test('is its first attempt where nobody says', () => {
    expect(runOf({ GITHUB_RUN_ID: '77' })).toEqual({
      id: 77,
      attempt: 1,
      url: 'https://github.com//actions/runs/77',
    });
  });

  test('has a number or is none', () => {
    expect([runOf({ GITHUB_RUN_ID: 'x7' }), runOf({ GITHUB_RUN_ID: '' })]).toEqual([null, null]);
  });
});
