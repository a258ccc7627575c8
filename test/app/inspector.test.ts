import { openInspector, splitPattern } from '../../src/app/inspector';
import { ruleFilesOf } from '../../src/app/scene';
import { DEFAULT_CONFIG } from '../../src/core/config';
import { readConfig } from '../../src/documents/config';
import { FakeForge } from '../support/fakes';

const configOf = (text: string) => {
  const config = readConfig(text);
  if (!config.ok) throw new Error(JSON.stringify(config.error));
  return config.value;
};

describe('a pattern of rule files', () => {
  const matching = (pattern: string, names: readonly string[]) => {
    const { folder, matches } = splitPattern(pattern);
    return [folder, names.filter(matches)];
  };

  test.each([
    ['rules/*.yml', ['rules', ['a.yml', '.yml']]],
    ['rules/a.yml', ['rules', ['a.yml']]],
    ['a.yml', ['', ['a.yml']]],
    ['deep/er/a*', ['deep/er', ['a.yml', 'axyml']]],
    ['rules/a.y(m|x)l', ['rules', []]],
  ])('%s names a folder and its files, letter by letter but for the star', (pattern, found) => {
    expect(matching(pattern, ['a.yml', '.yml', 'b.json', 'axyml'])).toEqual(found);
  });
});

describe('the rule files of a repository', () => {
  test('are found by name and by star, each once, in a stable order', async () => {
    const forge = new FakeForge();
    for (const name of ['rules/b.yml', 'rules/a.yml', 'rules/note.txt', 'own.yml']) forge.files.set(name, `# ${name}`);
    expect(await ruleFilesOf(forge, ['rules/*.yml', 'own.yml', 'rules/a.yml', 'nowhere/*.yml'])).toEqual([
      { file: 'own.yml', text: '# own.yml' },
      { file: 'rules/a.yml', text: '# rules/a.yml' },
      { file: 'rules/b.yml', text: '# rules/b.yml' },
    ]);
  });

  test('that are named and missing are read as empty', async () => {
    expect(await ruleFilesOf(new FakeForge(), ['gone.yml'])).toEqual([{ file: 'gone.yml', text: '' }]);
  });
});

describe('the inspector of a house', () => {
  const open = (text: string, files: readonly { readonly file: string; readonly text: string }[] = []) =>
    openInspector(configOf(text), async () => files);

  test('has another digest for other rule files', async () => {
    const [none, one, other] = await Promise.all([
      open(''),
      open('', [{ file: 'a.yml', text: 'rules: []\n' }]),
      open('', [{ file: 'b.yml', text: 'rules: []\n' }]),
    ]);
    const digests = [none, one, other].map((opened) => (opened.ok ? opened.value.digest : opened.error));
    expect(new Set(digests.map(String)).size).toBe(3);
    expect(digests.every((digest) => String(digest).startsWith('sha256:'))).toBe(true);
  });

  test('does not open under rules that are no YAML, and says where', async () => {
    const opened = await open('', [{ file: 'a.yml', text: 'rules:\n  - [\n' }]);
    expect(opened.ok ? [] : opened.error.map(({ path }) => path)).toEqual(['a.yml']);
  });

  test('does not open under overrides that name no rule', async () => {
    const opened = await open('security: { overrides: { disable: ["no/such/rule"] } }');
    expect(opened.ok ? [] : opened.error.map(({ path, line, column }) => [path, line, column])).toEqual([
      ['security.overrides', 1, 1],
    ]);
  });

  test('asks for the files that the house rules name', async () => {
    let asked: readonly string[] = [];
    await openInspector(DEFAULT_CONFIG, async (patterns) => {
      asked = patterns;
      return [];
    });
    expect(asked).toEqual(['.github/sallyport-rules/*.yml']);
  });
});
