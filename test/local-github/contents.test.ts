import { createHash } from 'node:crypto';
import { at, startTown, type Town } from './town';

const CONTENTS = '/repos/acme/tools/contents';

describe('files on the local GitHub', () => {
  let town: Town;
  beforeEach(async () => {
    town = await startTown();
  });
  afterEach(async () => {
    await town.github.stop();
    expect(town.github.violations).toEqual([]);
  });

  const decoded = (body: unknown) => Buffer.from(String(at(body, 'content')), 'base64').toString('utf8');

  it('come with their bytes, by plain and by encoded path', async () => {
    for (const path of ['.github/sallyport.yml', '.github%2Fsallyport.yml']) {
      const { status, body } = await town.ask('GET', `${CONTENTS}/${path}`);
      expect([status, decoded(body), at(body, 'size')]).toEqual([200, 'version: 1\n', 11]);
    }
  });

  it('carry git’s own name of their content', async () => {
    const { body } = await town.ask('GET', `${CONTENTS}/.github/sallyport.yml`);
    expect(at(body, 'sha')).toBe(createHash('sha1').update('blob 11\0version: 1\n').digest('hex'));
  });

  it('come from the default branch unless another is named', async () => {
    const { github, ask } = town;
    github.commit('acme/tools', { branch: 'evil' }, { '.github/sallyport.yml': 'approval: { required: never }\n' });
    const read = async (query: string) => decoded((await ask('GET', `${CONTENTS}/.github/sallyport.yml${query}`)).body);
    expect(await read('')).toBe('version: 1\n');
    expect(await read('?ref=evil')).toBe('approval: { required: never }\n');
    expect((await ask('GET', `${CONTENTS}/README.md?ref=nowhere`)).status).toBe(404);
  });

  it('come raw, byte for byte', async () => {
    const bytes = new Uint8Array([0, 255, 10, 13]);
    town.github.commit('acme/tools', { branch: 'main' }, { 'a.bin': bytes });
    const token = town.github.addToken({ repository: 'acme/tools' });
    const headers = {
      authorization: `Bearer ${token}`,
      'user-agent': 'a test',
      accept: 'application/vnd.github.raw+json',
    };
    const answer = await fetch(`${town.apiUrl}${CONTENTS}/a.bin`, { headers });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
  });

  it('of more than a MiB come without content', async () => {
    town.github.commit('acme/tools', { branch: 'main' }, { 'big.txt': 'x'.repeat(1_048_577) });
    const { body } = await town.ask('GET', `${CONTENTS}/big.txt`);
    expect([at(body, 'encoding'), at(body, 'content'), at(body, 'size')]).toEqual(['none', '', 1_048_577]);
  });

  it('are listed by folder', async () => {
    const { body } = await town.ask('GET', `${CONTENTS}/`);
    expect(body).toMatchObject([
      { name: '.github', type: 'dir' },
      { name: 'README.md', type: 'file' },
    ]);
    expect((await town.ask('GET', `${CONTENTS}/nothing`)).status).toBe(404);
  });
});
