import { spawn } from 'node:child_process';
import { startTown } from './town';

/** The toolkit's client is an ES module of its own, so it runs in a process of its own. */
const SCRIPT = `
import { getOctokit } from '@actions/github';
const [baseUrl, token] = process.argv.slice(-2);
const { rest, graphql, paginate } = getOctokit(token, { baseUrl });
const repo = { owner: 'acme', repo: 'tools' };
const posted = await rest.issues.createComment({ ...repo, issue_number: 1, body: 'A report' });
await rest.reactions.createForIssueComment({ ...repo, comment_id: posted.data.id, content: 'rocket' });
const file = await rest.repos.getContent({ ...repo, path: '.github/sallyport.yml', mediaType: { format: 'raw' } });
const comments = await paginate(rest.issues.listComments, { ...repo, issue_number: 1, per_page: 1 });
const { viewer } = await graphql('{ viewer { login databaseId } }');
const missing = await rest.issues.get({ ...repo, issue_number: 99 }).catch((error) => error.status);
console.log(JSON.stringify([posted.data.user.login, file.data, comments.length, viewer, missing]));
`;

describe('the toolkit’s Octokit', () => {
  it('finds in the local GitHub what it expects of GitHub', async () => {
    const { github, apiUrl } = await startTown();
    const token = github.addToken({ repository: 'acme/tools' });
    const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT, '--', apiUrl, token]);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    await new Promise((resolve) => child.on('close', resolve));
    await github.stop();
    expect(output.trim()).toBe(
      JSON.stringify([
        'github-actions[bot]',
        'version: 1\n',
        2,
        { login: 'github-actions[bot]', databaseId: 41_898_282 },
        404,
      ]),
    );
    expect(github.violations).toEqual([]);
  });
});
