import { symlink } from 'node:fs/promises';
import { decodeUtf8, findTexts, readFiles, readText, writeWhole } from '../../src/adapters/files';
import { err, ok } from '../../src/core/result';
import { type Folder, makeFolder } from '../support/folder';

describe('files', () => {
  let folder: Folder;
  beforeEach(async () => {
    folder = await makeFolder({
      'work/a.py': 'print(1)\n',
      'work/b.py': 'print(2)\n',
      'work/docs/c.md': '# c\n',
      'work/empty.py': '',
      'secret.txt': 'hunter2',
    });
  });
  afterEach(() => folder.remove());

  describe('of a workflow', () => {
    const read = (...lines: readonly string[]) => readFiles(lines, folder.at('work'));

    test('are read in the order they are named', async () => {
      expect(await read('docs/c.md', 'a.py')).toEqual(
        ok([
          { path: 'docs/c.md', text: '# c\n' },
          { path: 'a.py', text: 'print(1)\n' },
        ]),
      );
    });

    test('are found by globs, in a stable order, each once', async () => {
      const found = await read('b.py', '*.py', '**/*.md');
      expect(found.ok && found.value.map(({ path }) => path)).toEqual(['b.py', 'a.py', 'empty.py', 'docs/c.md']);
    });

    test('may be named by a path that leaves and comes back', async () => {
      expect(await read('docs/../a.py')).toEqual(ok([{ path: 'a.py', text: 'print(1)\n' }]));
    });

    test.each([
      ['../secret.txt', 'not_found', '../secret.txt leads out of the workspace. Expected a file inside it.'],
      ['../*.txt', 'not_found', '../secret.txt leads out of the workspace. Expected a file inside it.'],
      ['/etc/hostname', 'not_found', '/etc/hostname leads out of the workspace. Expected a file inside it.'],
      ['missing.py', 'not_found', 'File not found: missing.py. Expected a path inside the workspace.'],
      ['*.rb', 'not_found', 'No file matches *.rb: expected at least one inside the workspace.'],
      ['docs', 'usage_error', 'docs is a folder. Name the files in it, such as docs/*.py.'],
      ['.', 'usage_error', 'The workspace is a folder. Name the files in it, such as *.py.'],
    ])('are refused when they are not there to be read: %s', async (line, reasonCode, message) => {
      expect(await read('a.py', line)).toEqual(err({ reasonCode, message }));
    });

    test('are followed inside the workspace only: a link must not lead to the runner’s secrets', async () => {
      await symlink(folder.at('secret.txt'), folder.at('work/innocent.py'));
      await symlink(folder.at('work/a.py'), folder.at('work/same.py'));
      await symlink(folder.path, folder.at('work/up'));
      expect(await read('same.py')).toEqual(ok([{ path: 'same.py', text: 'print(1)\n' }]));
      for (const line of ['innocent.py', 'inno*.py', 'up/secret.txt'])
        expect(await read(line)).toMatchObject({
          ok: false,
          error: { message: expect.stringContaining('leads out of the workspace') },
        });
    });

    test('do not lead into a folder whose name only begins alike', async () => {
      await folder.write('work-of-others/a.py', 'print(3)\n');
      expect(await read('../work-of-others/a.py')).toEqual(
        err({
          reasonCode: 'not_found',
          message: '../work-of-others/a.py leads out of the workspace. Expected a file inside it.',
        }),
      );
    });
  });

  describe('named by a person', () => {
    test('may lie anywhere', async () => {
      const path = folder.at('secret.txt');
      expect(await readText(path)).toEqual(ok({ path, text: 'hunter2' }));
    });

    test('must be UTF-8, since a program runs as it was read', async () => {
      const path = await folder.write('latin.py', Uint8Array.of(0x70, 0xe9, 0x0a));
      expect(await readText(path, 'latin.py')).toEqual(
        err({ reasonCode: 'invalid_characters', message: 'latin.py is not valid UTF-8. Save it as UTF-8.' }),
      );
    });

    test('must not be huge', async () => {
      const path = await folder.write('huge.py', new Uint8Array(4 * 1024 * 1024 + 1));
      expect(await readText(path, 'huge.py')).toEqual(
        err({ reasonCode: 'code_too_long', message: 'huge.py has 4194305 bytes; at most 4194304 are read.' }),
      );
    });

    test('must be there, and readable', async () => {
      expect(await readText('/nowhere/x.py')).toEqual(
        err({ reasonCode: 'not_found', message: 'File not found: /nowhere/x.py. Check the path.' }),
      );
      // A file that is there for everybody and that nobody can read from its start.
      expect(await readText('/proc/self/mem', 'mem')).toEqual(
        err({ reasonCode: 'usage_error', message: 'mem cannot be read. Check its permissions.' }),
      );
    });
  });

  test('of rules are found below the working directory, hidden ones too; unreadable ones are left out', async () => {
    await folder.write('.github/rules/b.yml', 'b');
    await folder.write('.github/rules/a.yml', 'a');
    await folder.write('.github/rules/bad.yml', Uint8Array.of(0xff));
    const before = process.cwd();
    process.chdir(folder.path);
    try {
      expect(await findTexts(['.github/rules/*.yml'])).toEqual([
        { path: '.github/rules/a.yml', text: 'a' },
        { path: '.github/rules/b.yml', text: 'b' },
      ]);
    } finally {
      process.chdir(before);
    }
  });

  test('are decoded without the mark that some editors put first', () => {
    expect(decodeUtf8(Buffer.from('\ufeffhé'), 'x')).toEqual(ok({ path: 'x', text: 'hé' }));
  });

  describe('that are written', () => {
    test('make their folders, and replace what was there', async () => {
      expect(await writeWhole(folder.at('new/deep/x.json'), 'one')).toBe(folder.at('new/deep/x.json'));
      await writeWhole(folder.at('new/deep/x.json'), Buffer.from('two'));
      expect([
        await folder.read('new/deep/x.json'),
        (await folder.files()).filter((name) => name.startsWith('new')),
      ]).toEqual(['two', ['new/deep/x.json']]);
    });

    test('are written whole or not at all', async () => {
      const before = await folder.files();
      await expect(writeWhole(folder.at('work'), 'a folder stands there')).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
      expect(await folder.files()).toEqual(before);
    });
  });
});
