import type { LanguageId } from '../../src/core/types';
import { jobOf, leftovers, newSandbox, sandboxForTests } from './jobs';

jest.setTimeout(60_000);

const { run } = sandboxForTests();

describe('what the program sees', () => {
  test.each<[LanguageId, string]>([
    ['python', 'print(parameters["radius"] * 2, __name__, __file__)'],
    ['javascript', 'console.log(parameters.radius * 2, __filename)'],
    ['javascript', 'import { basename } from "node:path";\nconsole.log(parameters.radius * 2, basename("main"))'],
    ['typescript', 'enum Kind { A = 2 }\nconst r: number = parameters.radius;\nconsole.log(r * Kind.A)'],
    ['bash', 'echo "$PARAMETERS"; cat "$PARAMETERS_FILE"'],
  ])('%s meets its parameters', async (language, program) => {
    const execution = await run(language, program, { parameters: '{"radius":21}' });
    expect({
      status: execution.status,
      stdout: execution.stdout.text,
      stderr: execution.stderr.text,
    }).toMatchSnapshot();
  });

  test.each<[LanguageId, string]>([
    ['python', 'def f():\n    raise ValueError("no")\n\nf()'],
    ['javascript', '\nfunction f() {\n  throw new TypeError("no");\n}\nf();'],
    ['typescript', 'type A = string;\nconst f = (a: A): void => {\n  throw new TypeError(a);\n};\nf("no");'],
    ['bash', 'echo begin\n\nno-such-command'],
  ])('%s errors keep the lines of the program, and show no frame of ours', async (language, program) => {
    const { status, exitCode, stderr } = await run(language, program);
    const ownFrames = stderr.text.split('\n').filter((line) => !/node:internal|^Node\.js v/.test(line));
    expect({ status, exitCode, stderr: ownFrames.join('\n') }).toMatchSnapshot();
  });

  test('standard input is the given bytes and then the end', async () => {
    const stdin = 'a\r\nb\u00e4\n\nno line end';
    const { stdout } = await run('python', 'import sys; print(repr(sys.stdin.buffer.read()))', { stdin });
    expect(stdout.text).toBe(`b'a\\r\\nb\\xc3\\xa4\\n\\nno line end'\n`);
  });

  test.each<[LanguageId, string]>([
    ['python', 'import sys; print(repr(sys.stdin.read()))'],
    ['javascript', 'console.log(JSON.stringify(require("fs").readFileSync(0, "utf8")))'],
    ['bash', 'cat; read x || echo end'],
  ])('without stdin %s is at the end at once', async (language, program) => {
    expect((await run(language, program)).stdout.text).toMatch(/^(''|""|end)\n$/);
  });

  test('a megabyte of standard input and of parameters arrive whole; long ones are in the file only', async () => {
    const long = 'x'.repeat(1024 * 1024);
    const { stdout } = await run(
      'python',
      'import os, sys; print(len(sys.stdin.read()), len(parameters["a"]), "PARAMETERS" in os.environ)',
      { stdin: long, parameters: JSON.stringify({ a: long.slice(0, -100) }) },
    );
    expect(stdout.text).toBe(`1048576 1048476 False\n`);
  });

  test('work directory, environment and files beside the program', async () => {
    const { stdout } = await run('bash', 'pwd; ls; env | sort', {
      files: [{ name: 'util.sh', source: 'echo util' }],
      parameters: '{"a":"it\'s $HOME"}',
    });
    expect(stdout.text).toMatchSnapshot();
  });

  test('python imports the files beside it; a broken pipe, SIGINT and abort behave as at home', async () => {
    const { stdout, stderr, signal } = await run(
      'python',
      'import util, os, signal\ntry:\n    os.kill(os.getpid(), signal.SIGINT)\nexcept KeyboardInterrupt:\n    print(util.word)\nos.abort()',
      { files: [{ name: 'util.py', source: 'word = "beside"' }] },
    );
    expect({ stdout: stdout.text, stderr: stderr.text, signal }).toEqual({
      stdout: 'beside\n',
      stderr: '',
      signal: 'SIGABRT',
    });
  });

  test('files in the output folder come back: regular ones only', async () => {
    const { files } = await run(
      'bash',
      'cd "$OUTPUT_DIR"; echo hello >a.txt; mkdir -p deep; printf "\\0\\1" >deep/b.png; ln -s /etc/passwd link; mkfifo pipe; ln /tmp/work/main.sh hard',
    );
    expect(
      files.map(({ content, ...file }) => ({ ...file, content: Buffer.from(content).toString('latin1').slice(0, 9) })),
    ).toEqual([
      { name: 'a.txt', bytes: 6, type: 'text/plain', content: 'hello\n' },
      { name: 'hard', bytes: expect.any(Number), type: 'application/octet-stream', content: 'cd "$OUTP' },
      { name: 'deep/b.png', bytes: 2, type: 'image/png', content: '\0\x01' },
    ]);
  });

  test('a check runs after exit 0, in the same container, and passes when it reaches its last line', async () => {
    const check = (source: string) => run('python', 'print("first")', { check: { source, nonce: 'n0nce' } });
    const passed = await check('print("first")\nprint("n0nce")');
    expect(passed.check).toEqual({
      passed: true,
      exitCode: 0,
      stdout: { text: 'first\n', truncated: false, omittedBytes: 0 },
      stderr: { text: '', truncated: false, omittedBytes: 0 },
    });
    expect((await check('print("first")\nimport sys; sys.exit(0)\nprint("n0nce")')).check).toMatchObject({
      passed: false,
      exitCode: 0,
    });
    expect((await check('assert 1 == 2\nprint("n0nce")')).check).toMatchObject({ passed: false, exitCode: 1 });
    expect((await run('python', '1/0', { check: { source: 'print("n0nce")', nonce: 'n0nce' } })).check).toBeNull();
  });

  test('output appears while the program runs', async () => {
    const times: number[] = [];
    const started = Date.now();
    await run('python', 'import time\nprint("a")\ntime.sleep(1)\nprint("b")', {}, () =>
      times.push(Date.now() - started),
    );
    expect(times).toHaveLength(2);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(700);
  });
});

test('nothing is left when the sandbox is closed', async () => {
  const sandbox = newSandbox({ runId: 'closing' });
  const { image, limits, runtime, language } = jobOf('bash', 'echo hi');
  sandbox.warm([
    { image, limits, runtime, language },
    { image, limits, runtime, language },
  ]);
  await sandbox.run(jobOf('bash', 'echo hi'), new AbortController().signal);
  await sandbox.close();
  expect(await leftovers('closing')).toEqual([]);
});
