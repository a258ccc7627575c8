import { createStore } from '../../src/adapters/store';
import { type Folder, makeFolder } from '../support/folder';

describe('the store', () => {
  let folder: Folder;
  beforeEach(async () => {
    folder = await makeFolder();
  });
  afterEach(() => folder.remove());
  const open = (summary: string | null = null) =>
    createStore({ records: folder.at('records'), results: folder.at('results'), summary });

  test('keeps records and what programs left apart', async () => {
    const store = open();
    expect([
      await store.saveRecord('abc.json', '{}'),
      await store.saveResult('abc/block-1/plot.png', Uint8Array.of(1, 2)),
    ]).toEqual([folder.at('records/abc.json'), folder.at('results/abc/block-1/plot.png')]);
    expect(await folder.files()).toEqual(['records/abc.json', 'results/abc/block-1/plot.png']);
  });

  test('takes any name that stays in its folder', async () => {
    for (const name of ['..data', 'a..b', 'x/../y', './z', 'ünï 😀.txt', '-rf', '$(id)'])
      await open().saveResult(name, Buffer.from(name));
    expect(await folder.files()).toEqual(
      ['$(id)', '-rf', '..data', 'a..b', 'y', 'z', 'ünï 😀.txt'].map((name) => `results/${name}`).sort(),
    );
  });

  test.each(['../records/forged.json', 'a/../../x', '..', '.', '', 'x\0.png', '../results-of-others/x'])(
    'writes nothing under a name that leads out: %j',
    async (name) => {
      await expect((async () => open().saveResult(name, Buffer.from('x')))()).rejects.toThrow(
        'A file name leads out of its folder',
      );
      expect(await folder.files()).toEqual([]);
    },
  );

  test('takes a path from the root as one below its folder', async () => {
    expect(await open().saveResult('/etc/passwd', Buffer.from('x'))).toBe(folder.at('results/etc/passwd'));
  });

  describe('writes the job summary', () => {
    test('page after page, beside what others wrote', async () => {
      const path = await folder.write('summary.md', 'Of another step\n');
      const store = open(path);
      await store.appendSummary('One');
      await store.appendSummary('Two');
      expect(await folder.read('summary.md')).toBe('Of another step\nOne\n\nTwo\n\n');
    });

    test('up to what GitHub shows; a page that would break the limit is left out, a smaller one still goes in', async () => {
      const store = open(folder.at('summary.md'));
      const large = 'x'.repeat(700_000);
      await store.appendSummary(large);
      await store.appendSummary(large);
      await store.appendSummary('small');
      expect(await folder.read('summary.md')).toBe(`${large}\n\nsmall\n\n`);
    });

    test('nowhere where there is none', async () => {
      await open().appendSummary('One');
      expect(await folder.files()).toEqual([]);
    });
  });
});
