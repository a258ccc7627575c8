/** What a program leaves behind for the tests that run after it in its container, and what they make of it. */
import type { LanguageId } from '../../../src/core/types';
import { sandboxForTests } from '../jobs';

jest.setTimeout(60_000);

const { run } = sandboxForTests();
const NONCE = 'n0nce';

type Attack = readonly [name: string, language: LanguageId, program: string, check: string, exitCode: number | null];

const ATTACKS: readonly Attack[] = [
  [
    'a daemon that rewrites the tests',
    'python',
    `import os
if os.fork() == 0:
    os.setsid()
    while True:
        with open("/tmp/work/main.py", "w") as file:
            file.write('print("${NONCE}")')`,
    'import time\ntime.sleep(0.3)\nraise SystemExit(3)',
    3,
  ],
  [
    'a daemon that holds the output and says that they passed',
    'bash',
    `(trap '' HUP TERM; while sleep 0.05; do echo ${NONCE}; done) & sleep 0.1`,
    'sleep 0.3; exit 3',
    3,
  ],
  [
    'an environment for the next process',
    'bash',
    `echo 'echo ${NONCE}; exit 0' >/tmp/first; export BASH_ENV=/tmp/first ENV=/tmp/first; cp /tmp/first ~/.bashrc; cp /tmp/first ~/.profile`,
    'exit 3',
    3,
  ],
  [
    'options for the next process',
    'javascript',
    `require('node:fs').writeFileSync('/tmp/.noderc', 'process.exit(0)'); process.env.NODE_OPTIONS = '--require=/tmp/.noderc';
require('node:fs').writeFileSync('/tmp/.sallyport/preload.cjs', 'console.log("${NONCE}"); process.exit(0)');`,
    'process.exit(3)',
    3,
  ],
  [
    'a module that is loaded before them',
    'python',
    `open("/tmp/.sallyport/python/sitecustomize.py", "w").write("import os\\nprint('${NONCE}', flush=True)\\nos._exit(0)")`,
    'raise SystemExit(3)',
    3,
  ],
  ['a folder in their place', 'bash', 'rm main.sh; mkdir main.sh; echo x >main.sh/x', `echo ${NONCE}`, null],
];

describe('tests do not pass for', () => {
  test.each(ATTACKS)('%s', async (_, language, program, source, exitCode) => {
    const result = await run(language, program, { check: { source, nonce: NONCE } });
    expect(result).toMatchObject({ status: 'ok', check: { passed: false, exitCode } });
  });
});

describe('tests pass all the same beside', () => {
  test.each<readonly [string, string]>([
    ['a work folder that leads elsewhere', 'mkdir /tmp/other; rm -r /tmp/work; ln -s /tmp/other /tmp/work'],
    [
      'links and pipes in the place of files',
      'ln -sf /etc/passwd main.sh; rm "$PARAMETERS_FILE"; mkfifo "$PARAMETERS_FILE"; ln -sf /dev/zero /tmp/.sallyport/stdin',
    ],
    ['a full disk', 'cat /dev/zero >/tmp/hog 2>/dev/null; true'],
    ['a child that never ends', '(trap "" HUP TERM; sleep 3600) & disown'],
  ])('%s', async (_, program) => {
    const source = `[ "$(cat)" = in ] && grep -q 1 "$PARAMETERS_FILE" && echo ${NONCE}`;
    const { check } = await run('bash', program, {
      check: { source, nonce: NONCE },
      stdin: 'in',
      parameters: '{"a":1}',
    });
    expect(check).toMatchObject({ passed: true, exitCode: 0 });
  });
});
