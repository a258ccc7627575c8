import { inspectorFor, openHouse, readHouseRules } from '../../src/cli/house';
import { DEFAULT_CONFIG } from '../../src/core/config';
import { textDigest } from '../../src/core/digest';
import { VERSION } from '../../src/version';
import { type Folder, makeFolder } from '../support/folder';

describe('the house of the command line', () => {
  let folder: Folder;
  const home = process.cwd();
  beforeEach(async () => {
    folder = await makeFolder();
    process.chdir(folder.path);
  });
  afterEach(async () => {
    process.chdir(home);
    await folder.remove();
  });

  test('has the defaults where there is no configuration', async () => {
    expect(await readHouseRules(null)).toEqual({ config: DEFAULT_CONFIG, digest: textDigest(''), isFile: false });
  });

  test('has the usual file’s rules, or those of a file that is named', async () => {
    await folder.write('.github/sallyport.yml', 'enabled: false\n');
    await folder.write('other.yml', 'limits: { pids: 7 }\n');
    const [usual, named] = [await readHouseRules(null), await readHouseRules('other.yml')];
    expect([usual.config.enabled, named.config.limits.pids, named.digest]).toEqual([
      false,
      7,
      textDigest('limits: { pids: 7 }\n'),
    ]);
  });

  test('does not open when a named file is missing', async () => {
    await expect(readHouseRules('gone.yml')).rejects.toMatchObject({
      exitStatus: 2,
      message: 'Configuration: File not found: gone.yml. Check the path.',
    });
  });

  test('names every mistake in the configuration', async () => {
    await folder.write('bad.yml', 'limits:\n  cpus: many\n  memroy: 1g\n');
    await expect(readHouseRules('bad.yml')).rejects.toMatchObject({
      exitStatus: 2,
      message: expect.stringMatching(
        /^bad\.yml is invalid:\n {2}line 2:.*cpus.*got "many"\n {2}line 3:.*did you mean memory\?$/,
      ),
    });
  });

  test('scans by the rules below the working directory, and another digest names them', async () => {
    const rules = { config: DEFAULT_CONFIG, digest: textDigest(''), isFile: false };
    const before = await inspectorFor(rules);
    await folder.write('.github/sallyport-rules/own.yml', 'rules: []\n');
    const after = await inspectorFor(rules);
    expect(after.digest).not.toBe(before.digest);
    await folder.write('.github/sallyport-rules/own.yml', 'rules: [\n');
    await expect(inspectorFor(rules)).rejects.toMatchObject({
      exitStatus: 2,
      message: expect.stringMatching(/^The rules are invalid:\n.*own\.yml/),
    });
  });

  test('tells progress to whoever listens, and has no GitHub', async () => {
    const said: string[] = [];
    const house = openHouse({ signal: new AbortController().signal, say: (message) => said.push(message) });
    house.log.info('one');
    house.log.warn('two');
    expect([said, house.settings]).toEqual([
      ['one', 'two'],
      {
        version: VERSION,
        trigger: '/run',
        configPath: '.github/sallyport.yml',
        mode: 'all',
        run: null,
        repositoryUrl: null,
        rulesUrl: null,
        signingKey: null,
      },
    ]);
    await house.close();
  });

  test('opens one sandbox and closes it', async () => {
    const house = openHouse({ signal: new AbortController().signal, say: () => undefined, concurrency: 1 });
    const [one, two] = [house.openSandbox(DEFAULT_CONFIG), house.openSandbox(DEFAULT_CONFIG)];
    expect(two).toBe(one);
    await house.close();
  });
});
