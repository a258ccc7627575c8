import { collectFrame, runFrame } from '../../../src/adapters/docker/frame';
import { launchOf } from '../../../src/adapters/docker/launch';
import type { Digest, Job, LanguageId } from '../../../src/core/types';

const job = (language: LanguageId, changes: Partial<Job> = {}): Job => ({
  id: 'job-1',
  digest: `sha256:${'0'.repeat(64)}` as Digest,
  language,
  image: 'image',
  program: 'the program',
  files: [{ name: 'util.txt', source: 'beside' }],
  parameters: '{"a":1}',
  stdin: 'input',
  check: null,
  limits: { cpus: 1, memoryBytes: 512 * 1024 * 1024, diskBytes: 1, pids: 1, timeoutMs: 1, outputBytes: 1 },
  policy: 'strict',
  runtime: 'default',
  ...changes,
});

describe('a launch', () => {
  test.each<LanguageId>(['python', 'javascript', 'typescript', 'bash'])('of %s', (language) => {
    expect(launchOf(job(language), 'the program')).toMatchSnapshot();
  });

  test('puts the program over a file that took its name', () => {
    const files = [{ name: 'main.py', source: 'not this' }];
    const written = launchOf(job('python', { files }), 'this').files.filter(({ path }) => path === '/tmp/work/main.py');
    expect(written.at(-1)?.content).toBe('this');
  });

  test('leaves parameters over 64 KiB to the file, counted in bytes', () => {
    const env = (parameters: string) => launchOf(job('bash', { parameters }), '').env['PARAMETERS'];
    const most = 64 * 1024;
    expect([env('x'.repeat(most))?.length, env('x'.repeat(most + 1)), env('ä'.repeat(most - 10))]).toEqual([
      most,
      undefined,
      undefined,
    ]);
  });

  test.each(['../a', 'a/b', '/a', '..', '.', '', 'a\0b'])('refuses the file name %j', (name) => {
    expect(() => launchOf(job('bash', { files: [{ name, source: '' }] }), '')).toThrow('plain file name');
  });
});

describe('a frame', () => {
  test('is records of kind, lengths in bytes, name and data', () => {
    const launch = { argv: ['run', 'ä'], env: { A: 'b\n' }, files: [{ path: '/tmp/work/x', content: 'one\ntwo' }] };
    expect(runFrame({ launch, nonce: 'n0', seconds: 5 }).toString()).toBe(
      [
        'set 5 2\nnoncen0',
        'set 7 1\nseconds5',
        'set 3 9\ncwd/tmp/work',
        'set 5 21\nstdin/tmp/.sallyport/stdin',
        'folder 9 0\n/tmp/work',
        'folder 15 0\n/tmp/.sallyport',
        'folder 22 0\n/tmp/.sallyport/python',
        'folder 11 0\n/tmp/output',
        'file 11 7\n/tmp/work/xone\ntwo',
        'env 1 2\nAb\n',
        'arg 0 3\nrun',
        'arg 0 2\nä',
        'go 0 0\n',
      ].join(''),
    );
  });

  test('asks for the output folder within bounds', () => {
    expect(collectFrame(100, 5).toString()).toBe('set 4 7\nkindcollectset 5 3\nfiles100set 5 1\nbytes5go 0 0\n');
  });
});
