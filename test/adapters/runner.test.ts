import { createRunner } from '../../src/adapters/runner';
import { outputsOf } from '../../src/report/outputs';
import { type Folder, makeFolder } from '../support/folder';
import { printed } from '../support/streams';

describe('the runner', () => {
  let folder: Folder;
  const before = { ...process.env };
  beforeEach(async () => {
    folder = await makeFolder({ output: '', state: '' });
    process.env['GITHUB_OUTPUT'] = folder.at('output');
    process.env['GITHUB_STATE'] = folder.at('state');
  });
  afterEach(async () => {
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE'])
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    process.exitCode = undefined;
    await folder.remove();
  });

  /** The runner's own reading of the file: `name<<delimiter`, lines, `delimiter`. */
  const outputs = async () => {
    const found = (await folder.read('output')).matchAll(/^(\S+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm);
    return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
  };

  test('gets every output by the file, whatever stands in it', async () => {
    const strange = 'one\nEOF\n::set-output name=risk::low\nghadelimiter_x\n';
    const wanted = { ...outputsOf([]), stdout: strange };
    const { stdout, stderr } = await printed(() => createRunner(process.env).setOutputs(wanted));
    expect([await outputs(), stdout, stderr]).toEqual([wanted, '', '']);
  });

  test('is told nothing where it has no file: values would be printed, and some are foreign', async () => {
    const { stdout } = await printed(() => createRunner({}).setOutputs({ ...outputsOf([]), stdout: 'foreign' }));
    expect([stdout, await folder.read('output')]).toEqual(['', '']);
  });

  test('remembers for the post step that a sandbox was opened', async () => {
    createRunner(process.env).saveSandboxState();
    createRunner({}).saveSandboxState();
    expect(await folder.read('state')).toMatch(/^sandbox<<(ghadelimiter_\S+)\nstarted\n\1\n$/);
  });

  test('hears our own words', async () => {
    const runner = createRunner(process.env);
    const { stdout } = await printed(() => {
      runner.log.info('Looking.');
      runner.log.warn('Beware.');
      runner.fail('Failed.');
    });
    expect([stdout, process.exitCode]).toEqual(['Looking.\n::warning::Beware.\n::error::Failed.\n', 1]);
  });
});
