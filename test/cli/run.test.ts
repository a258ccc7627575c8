import { PassThrough } from 'node:stream';
import { cli } from '../../src/cli';
import { recordSchema } from '../../src/core/record';
import { type Folder, makeFolder } from '../support/folder';
import { printed } from '../support/streams';

describe('sallyport', () => {
  let folder: Folder;
  const home = process.cwd();
  const stdin = Object.getOwnPropertyDescriptor(process, 'stdin');
  const engine = process.env['DOCKER_HOST'];
  /** Each call of the door listens to signals and to its own output, as a process does once. */
  const listening = [process, process.stdout] as const;
  const most = listening.map((each) => each.getMaxListeners());
  beforeAll(() => {
    for (const each of listening) each.setMaxListeners(100);
  });
  afterAll(() => {
    for (const [index, each] of listening.entries()) each.setMaxListeners(most[index] ?? 10);
  });
  beforeEach(async () => {
    folder = await makeFolder({
      'hello.py': 'print("hello")\n',
      'risky.py': 'eval(input())\n',
      'broken.js': 'let = ;\n',
      'doc.md': '# Doc\n\n```python\nprint(1)\n```\n\n```json\n{}\n```\n\n/run text here\n',
    });
    process.chdir(folder.path);
    // No engine: whatever would run a program must say so.
    process.env['DOCKER_HOST'] = `unix://${folder.at('no.sock')}`;
  });
  afterEach(async () => {
    process.chdir(home);
    if (engine === undefined) delete process.env['DOCKER_HOST'];
    else process.env['DOCKER_HOST'] = engine;
    if (stdin !== undefined) Object.defineProperty(process, 'stdin', stdin);
    process.exitCode = undefined;
    await folder.remove();
  });

  const call = async (...words: readonly string[]) => {
    process.exitCode = undefined;
    const { stdout, stderr } = await printed(() => cli(words));
    return { status: process.exitCode, stdout, stderr };
  };
  const type = (text: string | Uint8Array) => {
    const input = new PassThrough();
    input.end(text);
    Object.defineProperty(process, 'stdin', { value: input, configurable: true });
  };

  describe('teaches', () => {
    test.each([
      [['--help'], 'Start with:  sallyport doctor'],
      [['run', '--help'], 'sallyport run hello.py'],
      [['scan', '--help'], 'sallyport scan --explain sh/process/download-to-shell'],
      [['simulate', '--help'], 'a recorded webhook payload (JSON)'],
      [['doctor', '--help'], 'what is missing, and the cure'],
    ])('by %j', async (words, sentence) => {
      const { status, stdout } = await call(...words);
      expect([status, stdout.includes(sentence)]).toEqual([0, true]);
    });

    test.each([
      [['rnu'], "error: unknown command 'rnu'"],
      [['run', '--fast', 'hello.py'], "error: unknown option '--fast'"],
      [['simulate'], "error: missing required argument 'event'"],
    ])('who mistypes: %j', async (words, sentence) => {
      const { status, stdout, stderr } = await call(...words);
      expect([status, stdout, stderr.includes(sentence), stderr.includes('sallyport --help')]).toEqual([
        2,
        '',
        true,
        true,
      ]);
    });

    test('what a rule looks for, and which one was meant', async () => {
      const rule = await call('scan', '--explain', 'py/dynamic-code/eval');
      const near = await call('scan', '--explain', 'py/dynamic-code/evil');
      const far = await call('scan', '--explain', 'nonsense');
      expect([rule.status, rule.stdout.includes('py/dynamic-code/eval')]).toEqual([0, true]);
      expect([near, far].map(({ status, stderr }) => [status, stderr])).toEqual([
        [2, 'sallyport: There is no rule py/dynamic-code/evil. Did you mean py/dynamic-code/eval?\n'],
        [2, 'sallyport: There is no rule nonsense. docs/rules.md lists them all.\n'],
      ]);
    });
  });

  describe('scans', () => {
    test('a program: what it is, on stdout; nothing runs', async () => {
      const { status, stdout, stderr } = await call('scan', 'hello.py');
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^🔎 Scanned hello\.py; nothing was run\n {2}low risk · [0-9a-f]{12}\n/);
      expect(stdout).toMatch(/\nRisk report: nothing found\.\n\nQuality: not scored\n {2}- Too short to score\n/);
      expect(stdout).not.toMatch(/would run|About to run/);
    });

    test('and its record says what a run would meet, in words of a scan', async () => {
      const { stdout } = await call('scan', '--json', 'risky.py');
      expect(JSON.parse(stdout)).toMatchObject({
        decision: 'refuse',
        reasonCode: 'needs_approval',
        message: 'Scanned; nothing was run.',
        executions: [{ result: { status: 'not-run' } }],
      });
    });

    test('the blocks of a document, and names what it skipped', async () => {
      const { stdout } = await call('scan', '--json', 'doc.md');
      const record = recordSchema.parse(JSON.parse(stdout));
      expect(record.executions.map(({ file, block, language, code }) => [file, block, language, code])).toEqual([
        ['doc.md', 1, 'python', 'print(1)\n'],
      ]);
    });

    test('several files into one record, and into SARIF', async () => {
      const { status, stdout } = await call('scan', '--json', '--sarif', 'out/found.sarif', 'hello.py', 'risky.py');
      const record = recordSchema.parse(JSON.parse(stdout));
      const sarif = JSON.parse(await folder.read('out/found.sarif'));
      expect([status, record.risk, record.executions.map(({ file }) => file)]).toEqual([
        3,
        'medium',
        ['hello.py', 'risky.py'],
      ]);
      expect([sarif.version, sarif.runs[0].results.length > 0]).toEqual(['2.1.0', true]);
    });

    test('stdin, in the language that is named', async () => {
      type('echo hi\n');
      const { stdout } = await call('scan', '--json', '--language', 'bash', '-');
      expect(recordSchema.parse(JSON.parse(stdout)).executions.map(({ file, language }) => [file, language])).toEqual([
        ['-', 'bash'],
      ]);
    });

    test.each([
      ['a syntax error', ['broken.js'], 1],
      ['a risk', ['risky.py'], 3],
      ['both: the highest status that applies', ['broken.js', 'risky.py'], 3],
      ['a file that is missing, beside one that is not', ['gone.py', 'hello.py'], 2],
      ['an ending that names no language', ['Makefile'], 2],
    ])('and its status tells of %s', async (_name, files, status) => {
      await folder.write('Makefile', 'all:\n');
      expect((await call('scan', ...files)).status).toBe(status);
    });

    test('a batch', async () => {
      await folder.write('b.jsonl', '{"id": 1, "language": "python", "code": "print(1)"}\n');
      const { status, stdout, stderr } = await call('scan', '--jsonl', 'b.jsonl');
      expect([status, JSON.parse(stdout).id, stderr]).toEqual([0, 1, '1 done, 0 bad line(s)\n']);
    });

    test('nothing where nothing is named, where stdin is no text, or under rules that are wrong', async () => {
      await folder.write('bad.yml', 'colour: red\n');
      const none = await call('scan');
      type(Uint8Array.of(0xff));
      const binary = await call('scan', '-');
      const rules = await call('scan', '--config', 'bad.yml', 'hello.py');
      expect(
        [none, binary, rules].map(({ status, stdout, stderr }) => [status, stdout, stderr.split('\n')[0]]),
      ).toEqual([
        [2, '', 'sallyport: Name at least one file; - is stdin.'],
        [2, '', 'sallyport: stdin is not valid UTF-8. Save it as UTF-8.'],
        [2, '', 'sallyport: bad.yml is invalid:'],
      ]);
    });
  });

  describe('refuses', () => {
    test.each([
      [['nul.py'], 2, 'invalid_characters', /^sallyport: nul\.py:1:8: The code holds the control character U\+0000/],
      [['open.md'], 2, 'usage_error', /^sallyport: open\.md:3:1: The fenced block that begins here is never closed/],
      [['words.md'], 2, 'no_code', /^sallyport: words\.md: There is no code: expected at least one fenced block/],
      [['gone.py'], 2, 'not_found', /^sallyport: File not found: gone\.py\. Check the path\.\n$/],
      [['--timeout', '6m', 'hello.py'], 2, 'limit_exceeded', /^sallyport: hello\.py: --timeout 6m is more than/],
      [['--policy', 'open', 'hello.py'], 3, 'blocked_by_policy', /The policy open is not in this version/],
      [['--network', 'a.test', 'hello.py'], 3, 'blocked_by_policy', /Network access \(a\.test\) is not in this/],
    ])('%j, and says so in the record too', async (words, expected, reasonCode, complaint) => {
      await folder.write('nul.py', 'print("\0")\n');
      await folder.write('open.md', '# Open\n\n```python\nprint(1)\n');
      await folder.write('words.md', '# Words\n');
      const { status, stdout, stderr } = await call('run', '--json', ...words);
      const record = recordSchema.parse(JSON.parse(stdout));
      expect([status, record.decision, record.reasonCode, record.executions]).toEqual([
        expected,
        'refuse',
        reasonCode,
        [],
      ]);
      expect(stderr).toMatch(complaint);
    });

    test('an option that stands twice, as in a comment', async () => {
      const { status, stderr } = await call('run', '--timeout', '5', '--timeout=6', 'hello.py');
      expect([status, stderr]).toEqual([2, 'sallyport: --timeout stands twice: give it once.\n']);
    });
  });

  describe('runs', () => {
    test('nothing risky where nobody can be asked, and says how', async () => {
      const { status, stdout } = await call('run', 'risky.py');
      expect([status, stdout.includes('--yes')]).toEqual([3, true]);
    });

    test('nothing that asks for more than the maximum', async () => {
      const { status, stderr } = await call('run', '--timeout', '1h', 'hello.py');
      expect([status, stderr]).toEqual([
        2,
        expect.stringMatching(/^scanning hello\.py …\nsallyport: hello\.py: --timeout 1h is more than/),
      ]);
    });

    test('nothing without an engine, which is our trouble and not the program’s', async () => {
      const { status, stdout } = await call('run', '--json', 'hello.py');
      const record = recordSchema.parse(JSON.parse(stdout));
      expect([status, record.reasonCode, record.executions.map(({ result }) => result.status)]).toEqual([
        4,
        'docker_unavailable',
        ['infra-error'],
      ]);
    });
  });

  describe('at a terminal', () => {
    const tty = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY');
    beforeEach(() => Object.defineProperty(process.stderr, 'isTTY', { value: true, configurable: true }));
    afterEach(() => {
      if (tty === undefined) Reflect.deleteProperty(process.stderr, 'isTTY');
      else Object.defineProperty(process.stderr, 'isTTY', tty);
    });
    const answer = async (words: string) => {
      const input = Object.assign(new PassThrough(), { isTTY: true });
      input.end(words);
      Object.defineProperty(process, 'stdin', { value: input, configurable: true });
      return call('run', 'risky.py');
    };

    test('shows the findings, asks, and runs nothing without a yes', async () => {
      const { status, stderr, stdout } = await answer('n\n');
      expect([
        status,
        stderr.includes('risky.py is medium risk. Run it? [y/N]'),
        stdout.includes('you said no'),
      ]).toEqual([3, true, true]);
    });

    test('runs after a yes', async () => {
      const { status, stderr } = await answer('y\n');
      expect([status, stderr.includes('running risky.py …')]).toEqual([4, true]);
      // The line is taken away again before anything else is said.
      expect(stderr.endsWith('\r\u001b[2K')).toBe(true);
    });

    test('folds a complaint to the screen, and keeps what was indented so', async () => {
      await folder.write('bad.yml', `defaults: { language: ${'x '.repeat(20)}x }\ncolour: red\n`);
      const { stderr } = await call('run', '--config', 'bad.yml', 'hello.py');
      expect(stderr.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(stderr).toMatch(/^sallyport: bad\.yml is invalid:\n {2}line 1:13 [\s\S]*\n {2}line 2:1 colour/);
    });

    test('has colours, unless somebody wants none', async () => {
      expect((await answer('n\n')).stderr).toContain('\u001b[');
      process.env['NO_COLOR'] = '1';
      try {
        expect((await answer('n\n')).stderr.replaceAll(/\u001b\[\d*[A-Z]/g, '')).not.toContain('\u001b[');
      } finally {
        delete process.env['NO_COLOR'];
      }
    });
  });

  describe('examines the machine', () => {
    test('and says what is missing, and the cure', async () => {
      const { status, stdout } = await call('doctor');
      expect(status).toBe(4);
      expect(stdout).toContain(`${folder.at('no.sock')} is not there`);
      expect(stdout).toContain('cure:');
    });

    test('and names a configuration that is wrong', async () => {
      await folder.write('bad.yml', 'docker: { pull: never }\ncolour: red\n');
      const { stdout } = await call('doctor', '--json', '--config', 'bad.yml');
      const { checks } = JSON.parse(stdout);
      const states = checks.map(({ name, state }: { name: string; state: string }) => [name, state]);
      expect(states).toEqual(
        expect.arrayContaining([
          ['configuration', 'failed'],
          ['node', 'ok'],
          ['socket', 'failed'],
        ]),
      );
    });

    test('and tells an engine that is not on a socket; without one it says nothing of images', async () => {
      process.env['DOCKER_HOST'] = 'tcp://127.0.0.1:9';
      const { status, stdout } = await call('doctor');
      expect([status, stdout]).toEqual([4, expect.stringContaining('tcp://127.0.0.1:9')]);
      expect(stdout).not.toContain('image ');
      expect(stdout).toMatch(/\nMend first: engine\.\n$/);
    });

    test('in lines of 80 columns, and without colours where no terminal is, whatever CI says', async () => {
      const ci = process.env['CI'];
      process.env['CI'] = 'true';
      try {
        await folder.write('bad.yml', `colour: red\ndefaults: { language: ${'x'.repeat(90)} }\n`);
        const { stdout } = await call('doctor', '--config', 'bad.yml');
        expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
        expect(stdout).not.toContain('\u001b');
      } finally {
        if (ci === undefined) delete process.env['CI'];
        else process.env['CI'] = ci;
      }
    });
  });
});
