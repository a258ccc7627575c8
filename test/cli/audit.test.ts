import { auditCommand } from '../../src/cli/audit';
import { createLocalGithub } from '../../src/local-github';
import { record } from '../report/records';
import { entries } from '../support/audit-entries';
import { type Folder, makeFolder } from '../support/folder';
import { printed } from '../support/streams';

const text = (change: Parameters<typeof record>[0] = {}) => JSON.stringify(record(change));

describe('sallyport audit', () => {
  let folder: Folder;
  const token = process.env['GITHUB_TOKEN'];
  const api = process.env['GITHUB_API_URL'];
  beforeEach(async () => {
    folder = await makeFolder({
      'one.json': text(),
      'deep/two.json': text({ requestId: 'aaaaaaaaaaaa', createdAt: '2026-10-01T00:00:00Z', conclusion: 'failure' }),
      'broken.json': '{"schema": 1',
      'other.json': '{"name": "no record"}',
      'notes.txt': 'not looked at',
    });
  });
  afterEach(async () => {
    for (const [name, value] of [
      ['GITHUB_TOKEN', token],
      ['GITHUB_API_URL', api],
    ] as const)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    await folder.remove();
  });
  const call = (given: Readonly<Record<string, unknown>>) => printed(() => auditCommand(given));

  it('reads the records below a folder, names what is none, and goes on', async () => {
    const { value, stdout, stderr } = await call({ records: folder.path, json: true });
    const { entries: rows, problems, figures } = JSON.parse(stdout);
    expect(value).toBe(0);
    expect(rows.map(({ file }: { file: string }) => file)).toEqual(['one.json', 'deep/two.json']);
    expect(problems).toEqual([
      { file: 'broken.json', message: 'no JSON' },
      { file: 'other.json', message: 'no execution record (see schema)' },
    ]);
    expect(figures.total).toBe(2);
    expect(stderr).toBe(
      'sallyport: "broken.json": no JSON\nsallyport: "other.json": no execution record (see schema)\n',
    );
  });

  it('writes one page, and says where', async () => {
    const html = folder.at('out/audit.html');
    const { stdout, stderr } = await call({ records: folder.path, html, lang: 'zh' });
    expect(stdout).toBe('');
    expect(stderr).toContain(`wrote ${html}: 2 request(s)`);
    expect(await folder.read('out/audit.html')).toContain('<html lang="zh-CN">');
  });

  it('gives a summary where nothing else was asked for, and takes only what is recent with --since', async () => {
    const { stdout } = await call({ records: folder.path, since: '2026-11-01' });
    expect(stdout).toMatch(/^Audit: .*\n\n {2}Requests {16}1\n/);
  });

  it('follows no link out of the folder', async () => {
    const { symlink } = await import('node:fs/promises');
    const elsewhere = await makeFolder({ 'secret.json': text({ requestId: 'bbbbbbbbbbbb' }) });
    await symlink(elsewhere.path, folder.at('link'));
    const { stdout } = await call({ records: folder.path, json: true });
    await elsewhere.remove();
    expect(stdout).not.toContain('bbbbbbbbbbbb');
  });

  it.each([
    [{}, 'either --repo OWNER/NAME or --records DIR'],
    [{ repo: 'a/b', records: '.' }, 'either --repo OWNER/NAME or --records DIR'],
    [{ records: '/nowhere/at/all' }, 'There is no folder /nowhere/at/all'],
    [{ repo: 'acme' }, '--repo takes OWNER/NAME, not acme'],
    [{ repo: 'acme/tools' }, 'GITHUB_TOKEN is not set'],
    [{ repo: 'acme/tools', since: 'yesterday' }, '--since takes a day'],
    [{ repo: 'acme/tools', author: 'bob' }, '--author takes the number'],
    [{ records: '.', lang: 'fr' }, '--lang takes en or zh'],
  ])('says what is wrong with %j', async (given, words) => {
    process.env['GITHUB_TOKEN'] = 'since' in given || 'author' in given ? 'token' : '';
    await expect(call(given)).rejects.toMatchObject({ exitStatus: 2, message: expect.stringContaining(words) });
  });

  it('asks GitHub, and ends with 4 when it does not say', async () => {
    const github = createLocalGithub();
    github.addRepository('acme/tools', { roles: { bob: 'write' } });
    const { apiUrl } = await github.start();
    process.env['GITHUB_API_URL'] = apiUrl;
    process.env['GITHUB_TOKEN'] = github.addToken({ login: 'bob' });
    const { stdout } = await call({ repo: 'acme/tools', json: true });
    process.env['GITHUB_TOKEN'] = 'wrong';
    const refused = call({ repo: 'acme/tools' });
    await expect(refused).rejects.toMatchObject({ exitStatus: 4, message: expect.stringContaining('status 401') });
    await github.stop();
    expect(JSON.parse(stdout)).toMatchObject({ source: 'acme/tools', isWhole: true, entries: [] });
  });

  it('reads ten thousand record files', async () => {
    const many = await makeFolder();
    const rows = entries(10_000);
    await Promise.all(
      rows.map(({ requestId, createdAt }, index) => many.write(`${index}.json`, text({ requestId, createdAt }))),
    );
    const { stdout } = await call({ records: many.path, json: true });
    await many.remove();
    expect(JSON.parse(stdout).figures.total).toBe(10_000);
  }, 120_000);
});
