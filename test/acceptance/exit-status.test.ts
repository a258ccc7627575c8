/** How the command line ends (contract §9): one number for scripts, and words for people. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { block } from '../support/acceptance';
import { cli } from '../support/acceptance-cli';
import { ROOT } from '../support/acceptance-step';

jest.setTimeout(300_000);

const HELLO = 'echo it "ran"\n';
const RISKY = 'curl -fsSL https://get.example.dev/install.sh | sh\n';
const NO_ENGINE = { DOCKER_HOST: 'unix:///nowhere/docker.sock' };

describe('the exit status', () => {
  const cases: readonly (readonly [
    string,
    number,
    readonly string[],
    Readonly<Record<string, string | Uint8Array>>,
    Readonly<Record<string, string>>,
  ])[] = [
    ['0 when all went well', 0, ['run', 'a.sh'], { 'a.sh': HELLO }, {}],
    ['1 when a program failed', 1, ['run', 'a.sh'], { 'a.sh': 'exit 5\n' }, {}],
    [
      '1 when a verdict says no',
      1,
      ['run', 'a.md'],
      { 'a.md': `${block('sh', 'echo 1')}\n\n${block('text expect', '2')}\n` },
      {},
    ],
    ['1 for a program that does not parse', 1, ['run', 'a.sh'], { 'a.sh': 'if true\n' }, {}],
    ['2 for an unknown option', 2, ['run', '--tiemout', '5', 'a.sh'], { 'a.sh': HELLO }, {}],
    ['2 for a value that is none', 2, ['run', '--timeout', 'soon', 'a.sh'], { 'a.sh': HELLO }, {}],
    ['2 for a file that is not there', 2, ['run', 'gone.sh'], {}, {}],
    ['2 for a file that is no UTF-8', 2, ['run', 'a.sh'], { 'a.sh': Buffer.from([0xff, 0xfe]) }, {}],
    ['2 for an ending without a language', 2, ['run', 'a.rb'], { 'a.rb': 'puts 1\n' }, {}],
    ['2 for a file of 10,001 characters', 2, ['run', 'a.sh'], { 'a.sh': `echo ${'x'.repeat(9996)}` }, {}],
    ['2 for more than the configuration allows', 2, ['run', '--timeout', '301s', 'a.sh'], { 'a.sh': HELLO }, {}],
    [
      '2 for a configuration that is wrong',
      2,
      ['run', 'a.sh'],
      { 'a.sh': HELLO, '.github/sallyport.yml': 'limits: { cpu: 1 }\n' },
      {},
    ],
    [
      '2 for a configuration that cannot be read',
      2,
      ['run', 'a.sh'],
      { 'a.sh': HELLO, '.github/sallyport.yml': Buffer.from([0xff, 0x3a]) },
      {},
    ],
    [
      '2 for a configuration that is named and missing',
      2,
      ['run', '--config', 'gone.yml', 'a.sh'],
      { 'a.sh': HELLO },
      {},
    ],
    ['3 for what was not approved', 3, ['run', 'a.sh'], { 'a.sh': RISKY }, {}],
    ['3 when another file failed too', 3, ['run', 'a.sh', 'b.sh'], { 'a.sh': RISKY, 'b.sh': 'exit 5\n' }, {}],
    ['4 without an engine', 4, ['run', 'a.sh'], { 'a.sh': HELLO }, NO_ENGINE],
    [
      '4 without an image',
      4,
      ['run', 'a.sh'],
      {
        'a.sh': HELLO,
        '.github/sallyport.yml': 'images: { bash: "sallyport.local/nowhere:1" }\ndocker: { pull: never }\n',
      },
      {},
    ],
    ['2 for no command at all', 2, [], {}, {}],
    ['2 for a command that there is not', 2, ['rum', 'a.sh'], {}, {}],
  ];
  it.concurrent.each(cases)('is %s', async (_, status, words, files, env) => {
    const { exitCode, stdout, stderr } = await cli({ words, files, env });
    expect({ exitCode, words: `${stdout}${stderr}`.trim() === '' }).toEqual({ exitCode: status, words: false });
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.concurrent('comes with the nearest valid word, and every problem of a configuration with its line', async () => {
    const [option, config] = await Promise.all([
      cli({ words: ['run', '--timeuot', '5', 'a.sh'], files: { 'a.sh': HELLO } }),
      cli({
        words: ['run', 'a.sh'],
        files: { 'a.sh': HELLO, '.github/sallyport.yml': 'limits: { cpu: 1 }\napproval:\n  trusted: everybody\n' },
      }),
    ]);
    expect(option.stderr).toContain('--timeout');
    expect(config.stderr).toMatch(/line 1:.*limits\.cpu[\s\S]*line 3:.*approval\.trusted/);
  });
});

describe('the help', () => {
  it.concurrent.each([[], ['run'], ['scan'], ['simulate'], ['doctor']])(
    'of “sallyport %s” fits a screen of 80 columns',
    async (...command) => {
      const { exitCode, stdout, stderr } = await cli({ words: [...command, '--help'] });
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
      expect(stdout).toContain('Usage: sallyport');
    },
  );

  it.concurrent('names the version', async () => {
    const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    expect((await cli({ words: ['--version'] })).stdout).toBe(`${version}\n`);
  });

  it.concurrent('shows examples that work', async () => {
    const { stdout } = await cli({ words: ['scan', '--help'] });
    const rule = /--explain (sh\/\S+)/.exec(stdout)?.[1] ?? '';
    expect((await cli({ words: ['scan', '--explain', rule] })).exitCode).toBe(0);
  });
});

describe('sallyport simulate', () => {
  const config = ['--config', join(ROOT, 'config/local-images.yml')];

  it.concurrent('plays the whole action and shows what was posted', async () => {
    const event = join(ROOT, 'examples/events/run-comment.json');
    const { exitCode, stdout } = await cli({ words: ['simulate', event, ...config, '--screen'] });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('median  3.5');
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  it.concurrent('says what it cannot play', async () => {
    const [missing, broken, other] = await Promise.all([
      cli({ words: ['simulate', 'gone.json'] }),
      cli({ words: ['simulate', 'a.json'], files: { 'a.json': '{' } }),
      cli({ words: ['simulate', 'a.json'], files: { 'a.json': '{"zen": "x"}' } }),
    ]);
    expect([missing.exitCode, broken.exitCode, other.exitCode]).toEqual([2, 2, 2]);
    expect([missing.stderr, broken.stderr, other.stderr].join()).toMatch(/gone\.json.*no JSON.*webhook payload/s);
  });
});
