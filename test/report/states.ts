/** One view for every state a reader can meet; the golden files show them all. */
import type { ReportView } from '../../src/report/view';
import { block, extras, finding, record, result, view } from './records';

const DIVIDE = `def share(total, parts):
    # parts may be empty on a Monday
    return total / len(parts)

print("shares")
print(share(10, []))
`;

const TRACEBACK = `Traceback (most recent call last):
  File "/tmp/work/main.py", line 6, in <module>
    print(share(10, []))
          ~~~~~^^^^^^^^
  File "/tmp/work/main.py", line 3, in share
    return total / len(parts)
           ~~~~~~^~~~~~~~~~~~
ZeroDivisionError: division by zero
`;

const INSTALL = `#!/bin/sh
set -eu
curl -fsSL https://get.example.dev/latest/install.sh | sh
export PATH="$HOME/.tool/bin:$PATH"
sudo ln -sf "$HOME/.tool/bin/tool" /usr/local/bin/tool
tool --version
`;

const none = { risk: 'low', safe: true, analysed: true, findings: [], recommendations: [] } as const;

const notRun = (reasonCode: string) =>
  result({
    status: 'not-run',
    reasonCode,
    success: false,
    exitCode: null,
    stdout: '',
    durationMs: 0,
    resources: {
      wallMs: null,
      cpuMs: null,
      peakMemoryBytes: null,
      peakPids: null,
      diskBytes: null,
      networkBytes: null,
    },
  });

const installer = block({
  language: 'bash',
  code: INSTALL,
  codeDigest: 'sha256:c07e55ab1d92b1d2a7d2b6b0a1c8e0c0f9f2c41d7e0a5c07e55ab6ed5bff4a2c',
  security: {
    risk: 'high',
    safe: false,
    analysed: true,
    findings: [
      finding({
        ruleId: 'sh/process/root',
        capability: 'process',
        level: 'warning',
        line: 5,
        endLine: 5,
        message: 'Asks for more rights (sudo, su)',
        recommendation: 'Run without sudo; the sandbox has no root',
      }),
      finding({
        ruleId: 'sh/process/download-to-shell',
        capability: 'process',
        level: 'error',
        line: 3,
        endLine: 3,
        message: 'Runs what it has just downloaded, unseen (curl | bash, wget -O - | sh)',
        recommendation: 'Have the script in the repository, where it can be read before it runs',
      }),
      finding({
        ruleId: 'sh/network/client',
        capability: 'network',
        line: 3,
        endLine: 3,
        message: 'Fetches from the network',
        recommendation: 'Give the program the data as a file, since a sandbox has no network',
      }),
    ],
    recommendations: [],
  },
  quality: { ...block({}).quality, score: null },
  result: notRun('needs_approval'),
});

const waiting = record({
  requestId: 'c07e55ab1d92',
  digest: 'sha256:c07e55ab1d92c07e55ab6ed5bff4a2c37f1ad1cb9b0b1d2a7d2b6b0a1c8e0c0f',
  decision: 'await-approval',
  reasonCode: 'needs_approval',
  conclusion: 'action_required',
  risk: 'high',
  trigger: { ...record({}).trigger, author: 'new-contributor', requester: 'new-contributor' },
  executions: [installer],
});

const approval = {
  role: 'maintain',
  users: [],
  teams: ['acme/sallyport-approvers'],
  expiresAt: '2026-11-21T11:40:00Z',
  labels: { approved: 'run:approved', rejected: 'run:rejected' },
  secondPerson: false,
  reasons: [
    'The code or the request comes from somebody without the write role.',
    'The scan rates the code high risk.',
  ],
} as const;

const failed = block({
  code: DIVIDE,
  security: none,
  result: result({
    status: 'error',
    success: false,
    exitCode: 1,
    stdout: 'shares\n',
    stderr: TRACEBACK,
    error: { type: 'ZeroDivisionError', line: 3, message: 'division by zero' },
    durationMs: 212,
    resources: {
      wallMs: 212,
      cpuMs: 31,
      peakMemoryBytes: 9 * 1024 ** 2,
      peakPids: 1,
      diskBytes: 0,
      networkBytes: 0,
    },
  }),
});

const failure = (of: Parameters<typeof record>[0]) => record({ conclusion: 'failure', ...of });

const stopped = (change: Parameters<typeof result>[0]) =>
  result({ success: false, exitCode: 137, signal: 'SIGKILL', ...change });

const ended = (change: Parameters<typeof result>[0]) =>
  view(
    'done',
    failure({ executions: [block({ security: none, code: 'print("go")\nwork()\n', result: stopped(change) })] }),
  );

const refused = (reasonCode: string, message: string, change: Partial<ReportView> = {}): ReportView =>
  view(
    'refused',
    record({
      requestId: null,
      digest: null,
      decision: 'refuse',
      reasonCode,
      message,
      conclusion: 'neutral',
      risk: null,
      executions: [],
      timings: { totalMs: 0, scanMs: 0, imageMs: 0, runMs: 0 },
    }),
    change,
  );

const unanswered = (reasonCode: string) =>
  record({
    executions: [block({ result: notRun(reasonCode) })],
    decision: 'refuse',
    reasonCode,
    conclusion: 'neutral',
  });

const NO_OPTION =
  'There is no option --tiemout. Options are --language, --timeout, --memory, --cpus, --disk, --params, --stdin, --tests; for text that begins with a dash put -- before it';
const NO_LANGUAGE =
  'pythn is no language that Sallyport runs. It runs python, javascript, typescript, bash. Data for the program carries a role: pythn stdin';
const TOO_LONG =
  '--timeout 20m is more than the 5m this repository allows (`limits.max.timeout`): ask for less, or for a higher maximum';

const problem = { line: null, column: null, path: null, expected: null, got: null, hint: null } as const;

const long = Array.from({ length: 340 }, (_, index) => `row ${index + 1} of the table`).join('\n');

const several = record({
  conclusion: 'failure',
  executions: [
    block({ code: 'print("one")\n', security: none, result: result({ stdout: 'one\n', durationMs: 95 }) }),
    block({ ...failed, block: 2 }),
    block({
      block: 3,
      language: 'javascript',
      code: 'for (let i = 1; i <= 340; i += 1) console.log(`row ${i} of the table`);\n',
      security: none,
      result: result({ stdout: `${long}\n`, durationMs: 118 }),
    }),
  ],
  timings: { totalMs: 1010, scanMs: 52, imageMs: 130, runMs: 425 },
});

const FACTORIAL = `function factorial(n) {
  return n < 2n ? 1n : n * factorial(n - 1n);
}
console.log(String(factorial(30n)));
`;

const task = record({
  executions: [
    block({
      language: 'javascript',
      code: FACTORIAL,
      security: none,
      result: result({
        stdout: '265252859812191058636308480000000\n',
        durationMs: 64,
        verification: { by: 'generated-tests', passed: true, message: null },
      }),
    }),
  ],
  attempts: [
    {
      number: 1,
      codeDigest: 'sha256:0b1d2a7d2b6bb1d2a7d2b6b0a1c8e0c0f9f2c41d7e0a5c07e55ab6ed5bff4a2c',
      outcome: 'generated-tests-failed',
      detail: 'The tests exited with 1: `30!` was printed as `2.6525285981219103e+32`',
      tokens: 412,
      isEstimated: false,
      model: 'gpt-6-luna',
      requestId: 'req_7c1d',
    },
    {
      number: 2,
      codeDigest: 'sha256:9f2c41d7e0a5b1d2a7d2b6b0a1c8e0c0f9f2c41d7e0a5c07e55ab6ed5bff4a2c',
      outcome: 'ran',
      detail: null,
      tokens: 501,
      isEstimated: true,
      model: 'gpt-6-luna',
      requestId: null,
    },
  ],
  generation: {
    description: 'Computes the factorial of 30 with BigInt, recursively.',
    dependencies: [],
    complexity: 'simple',
    estimatedSeconds: 0.1,
  },
});

/** What waits is told as that, and carries its bytes. */
const installing = {
  number: 1,
  codeDigest: installer.codeDigest,
  outcome: 'waits',
  detail: null,
  tokens: 412,
  isEstimated: false,
  model: 'gpt-6-luna',
  requestId: 'req_7c1d',
};
const withBytes = {
  source: 'issue_comment:2291734455',
  requesterId: 583231,
  approverId: null,
  code: 'H4sIAAAAAAAAA-_',
  made: 'H4sIAAAAAAAAA-M',
  signature: null,
};

const notes = {
  read: [],
  removed: { comments: 0, characters: 0 },
  transcript: '9f2c41d7e0a5/transcript.json',
  hasRunBefore: false,
};

/** By the golden file's name. */
export const STATES: Readonly<Record<string, ReportView>> = {
  queued: view('queued', unanswered('ok')),
  scanning: view('scanning', unanswered('ok')),
  running: view('running', record({ executions: [block({ result: notRun('ok') })] })),
  'running-several': view('running', {
    ...several,
    executions: several.executions.map((one) => ({ ...one, result: notRun('ok') })),
  }),
  'running-second': view('running', {
    ...several,
    executions: several.executions.map((one, index) => (index === 0 ? one : { ...one, result: notRun('ok') })),
  }),
  passed: view(
    'done',
    record({ executions: [block({ result: result({ stderr: '578 rows above 1000 ms ignored\n' }) })] }),
    {
      blocks: [
        extras({
          memory: [11, 38, 96, 141, 187, 182, 164, 95].map((mib, n) => ({ ms: n * 204, bytes: mib * 1024 ** 2 })),
        }),
      ],
    },
  ),
  'passed-long-output': view(
    'done',
    record({ executions: [block({ security: none, result: result({ stdout: `${long}\n` }) })] }),
  ),
  'passed-silent': view('done', record({ executions: [block({ security: none, result: result({ stdout: '' }) })] })),
  'passed-with-files': view(
    'done',
    record({
      executions: [
        block({
          result: result({
            files: [
              { name: 'chart.png', bytes: 48_211, type: 'image/png' },
              { name: 'latency.csv', bytes: 98, type: 'text/csv' },
              { name: 'result.json', bytes: 512, type: 'application/json' },
            ],
          }),
        }),
      ],
    }),
    {
      links: {
        ...view('done', record({})).links,
        artifacts: 'https://github.com/acme/widgets/actions/runs/18823344121#artifacts',
      },
      blocks: [
        extras({
          caption: 'the slow endpoints of last week, please',
          tables: [
            {
              name: 'latency.csv',
              text: 'endpoint,median,p99,note\nGET /search,38.2,198.3,\nPOST /orders,41.0,141.0,"two, at most"\n',
              isWhole: true,
            },
          ],
        }),
      ],
    },
  ),
  'passed-after-approval': view(
    'done',
    record({
      risk: 'high',
      trigger: { ...waiting.trigger, approver: 'maintainer' },
      executions: [
        block({
          ...installer,
          result: result({
            violations: [
              { kind: 'network', detail: 'tried to reach an address; the sandbox has no network', count: 2 },
            ],
          }),
        }),
      ],
    }),
    {
      links: {
        ...view('done', record({})).links,
        twin: 'https://github.com/acme/widgets/pull/512#issuecomment-2291801190',
      },
    },
  ),
  'passed-expected': view(
    'done',
    record({
      executions: [
        block({ security: none, result: result({ verification: { by: 'expect', passed: true, message: null } }) }),
      ],
    }),
  ),
  'passed-tests': view(
    'done',
    record({
      executions: [
        block({ security: none, result: result({ verification: { by: 'tests', passed: true, message: null } }) }),
      ],
    }),
  ),
  'passed-several': view(
    'done',
    record({
      executions: several.executions.map((one) => ({ ...one, result: result({ stdout: 'fine\n', durationMs: 80 }) })),
      timings: { totalMs: 640, scanMs: 52, imageMs: 130, runMs: 240 },
    }),
  ),
  failed: view('done', failure({ executions: [failed] })),
  'failed-exit': view(
    'done',
    failure({
      executions: [
        block({
          language: 'bash',
          code: 'echo "no such table" >&2\nexit 3\n',
          security: none,
          result: result({
            status: 'error',
            success: false,
            exitCode: 3,
            stdout: '',
            stderr: 'no such table\n',
            durationMs: 12,
          }),
        }),
      ],
    }),
  ),
  'failed-signal': view(
    'done',
    failure({
      executions: [
        block({
          security: none,
          code: 'import ctypes\nctypes.string_at(0)\n',
          result: result({
            status: 'error',
            success: false,
            exitCode: 139,
            signal: 'SIGSEGV',
            stdout: '',
            durationMs: 40,
          }),
        }),
      ],
    }),
  ),
  'failed-several': view('done', several, {
    blocks: [extras({ block: 2, caption: 'This one should share the total' })],
    skipped: [{ line: 31, language: 'json', reason: 'no language that Sallyport runs' }],
  }),
  'failed-expected': view(
    'done',
    failure({
      executions: [
        block({
          security: none,
          result: result({
            success: false,
            verification: {
              by: 'expect',
              passed: false,
              message: 'Line 3: expected "median         38.0 ms", got "median         38.2 ms".',
            },
          }),
        }),
      ],
    }),
    {
      blocks: [
        extras({
          expect:
            'rows read     12480\nrows kept     11902\nmedian         38.0 ms\np99           214.7 ms\nGET /search   198.3 ms\nPOST /orders  141.0 ms\n',
        }),
      ],
    },
  ),
  'failed-tests': view(
    'done',
    failure({
      executions: [
        block({
          security: none,
          code: 'def add(a, b):\n    return a - b\n',
          result: result({
            success: false,
            stdout: '',
            verification: {
              by: 'tests',
              passed: false,
              message: 'The tests exited with 1: AssertionError: add(2, 3) gave -1, expected 5',
            },
          }),
        }),
      ],
    }),
  ),
  'timed-out': view(
    'done',
    record({
      conclusion: 'timed_out',
      executions: [
        block({
          security: none,
          code: 'while True:\n    pass\n',
          result: stopped({ status: 'timeout', timedOut: true, stdout: 'start\n', durationMs: 30_004 }),
        }),
      ],
    }),
  ),
  'out-of-memory': ended({
    status: 'oom',
    stdout: 'go\n',
    durationMs: 812,
    violations: [{ kind: 'memory', detail: 'the limit of 512 MiB was hit', count: 1 }],
  }),
  'output-limit': ended({
    status: 'output-limit',
    stdout: 'yes\nyes\n\n[… 1.9 MiB left out …]\n\nyes\n',
    truncated: { stdout: true, stderr: false },
    omittedBytes: { stdout: 1_992_294, stderr: 0 },
    durationMs: 95,
  }),
  'cancelled-running': view(
    'cancelled',
    record({
      reasonCode: 'cancelled',
      conclusion: 'cancelled',
      executions: [
        block({ security: none, result: stopped({ status: 'cancelled', stdout: 'start\n', durationMs: 4100 }) }),
      ],
    }),
    { ending: { by: 'octocat', reason: null } },
  ),
  'infra-error': view(
    'done',
    record({
      reasonCode: 'docker_unavailable',
      message: 'Docker did not answer at unix:///var/run/docker.sock (ENOENT). Start it, or set DOCKER_HOST.',
      conclusion: 'failure',
      executions: [
        block({
          security: none,
          result: {
            ...notRun('docker_unavailable'),
            status: 'infra-error',
            stderr: 'Docker did not answer at unix:///var/run/docker.sock (ENOENT). Start it, or set DOCKER_HOST.',
          },
        }),
      ],
    }),
  ),
  task: view('done', task, { task: 'compute the factorial of 30 in javascript' }),
  'task-failed': view(
    'refused',
    record({
      ...task,
      decision: 'refuse',
      reasonCode: 'generation_failed',
      message: 'The model gave the same program twice, so it was asked no more.',
      conclusion: 'neutral',
      risk: null,
      executions: [],
      attempts: task.attempts.map((attempt, index) => ({
        ...attempt,
        outcome: index === 0 ? 'syntax-error' : 'repeated',
        detail: index === 0 ? 'line 3: Expected an expression' : null,
      })),
      generation: null,
    }),
    { task: 'compute the last digit of pi', taskNotes: notes },
  ),
  'task-unverified': view(
    'done',
    record({
      ...task,
      executions: task.executions.map((one) => ({
        ...one,
        result: { ...one.result, verification: { by: 'none', passed: null, message: null } },
      })),
      attempts: task.attempts.slice(1),
    }),
    {
      task: 'compute the factorial of 30 in javascript with a 2-minute timeout',
      taskNotes: { ...notes, read: ['--timeout 2m'], removed: { comments: 1, characters: 3 } },
    },
  ),
  'task-gave-up': view(
    'done',
    record({
      ...task,
      reasonCode: 'generation_failed',
      message: 'The model gave the same program twice, so it was asked no more.',
      conclusion: 'failure',
      executions: task.executions.map((one) => ({
        ...one,
        result: {
          ...one.result,
          success: false,
          verification: { by: 'expect', passed: false, message: 'Line 1: expected "1", got "2".' },
        },
      })),
    }),
    { task: 'compute the factorial of 30 in javascript', taskNotes: notes },
  ),
  'task-writing': view('running', record({ executions: [] }), { task: 'compute the factorial of 30' }),
  'waiting-task-words': view('waiting', record({ ...waiting, risk: 'medium', executions: [] }), {
    approval: {
      ...approval,
      role: 'write',
      reasons: [
        'The task comes from somebody without the write role, so no model was asked and no program is written yet.',
      ],
    },
    task: 'compute the factorial of 30',
    roles: { author: 'read', requester: 'read' },
  }),
  'waiting-task-again': view(
    'waiting',
    record({
      ...waiting,
      attempts: [
        { ...installing, outcome: 'error', detail: 'exit 3' },
        { ...installing, number: 2 },
      ],
    }),
    {
      approval,
      task: 'install the tool from our website and print its version',
      taskNotes: { ...notes, hasRunBefore: true },
      identity: withBytes,
      roles: { author: 'read', requester: 'read' },
    },
  ),
  waiting: view('waiting', waiting, { approval, roles: { author: 'read', requester: 'read' } }),
  'waiting-low-with-material': view(
    'waiting',
    record({
      ...waiting,
      risk: 'low',
      executions: [
        block({ ...installer, language: 'python', code: 'from rate import rate\nprint(rate(2))\n', security: none }),
      ],
    }),
    {
      approval: {
        ...approval,
        role: 'write',
        teams: [],
        users: ['octocat'],
        labels: null,
        secondPerson: true,
        reasons: [approval.reasons[0]],
      },
      roles: { author: 'none', requester: 'none' },
      blocks: [
        extras({
          materials: [
            { role: 'file', name: 'rate.py', text: 'def rate(n):\n    return n * 7\n' },
            { role: 'expect', name: null, text: '14\n' },
          ],
        }),
      ],
    },
  ),
  'waiting-task': view(
    'waiting',
    record({
      ...waiting,
      attempts: [installing],
      generation: {
        ...task.generation,
        description: 'Installs the tool and prints its version.',
        dependencies: ['curl'],
        complexity: 'simple',
        estimatedSeconds: 5,
      },
    }),
    {
      approval,
      identity: withBytes,
      task: 'install the tool from our website and print its version',
      roles: { author: 'read', requester: 'read' },
    },
  ),
  approved: view('approved', record({ ...waiting, trigger: { ...waiting.trigger, approver: 'maintainer' } }), {
    links: {
      ...view('done', record({})).links,
      twin: 'https://github.com/acme/widgets/pull/512#issuecomment-2291801190',
    },
  }),
  rejected: view('rejected', record({ ...waiting, reasonCode: 'rejected' }), {
    ending: { by: 'maintainer', reason: 'Please pin the version first.' },
  }),
  cancelled: view('cancelled', record({ ...waiting, reasonCode: 'cancelled', conclusion: 'cancelled' }), {
    ending: { by: 'new-contributor', reason: null },
  }),
  expired: view('expired', record({ ...waiting, reasonCode: 'approval_expired', message: '' })),
  void: view(
    'void',
    record({
      ...waiting,
      reasonCode: 'approval_stale',
      message: 'The text of this request was edited or deleted, so nothing runs. Ask again with a new command.',
    }),
  ),
  planned: view('planned', { ...unanswered('ok'), decision: 'run', reasonCode: 'ok' }),
  'planned-waiting': view('planned', waiting, { approval }),
  'refused-usage': refused('usage_error', NO_OPTION, {
    problems: [{ ...problem, message: NO_OPTION, line: 3, column: 6, hint: '--timeout' }],
  }),
  'refused-language': refused('unknown_language', NO_LANGUAGE, {
    problems: [
      {
        ...problem,
        message: NO_LANGUAGE,
        line: 5,
        column: 4,
        hint: 'python',
      },
    ],
  }),
  'refused-config': refused(
    'config_invalid',
    '.github/sallyport.yml on the default branch has 3 problem(s), so nothing ran.',
    {
      problems: [
        { ...problem, message: 'Unknown key limit', line: 4, column: 1, path: 'limit', hint: 'limits' },
        {
          ...problem,
          message: 'Wrong value',
          line: 9,
          column: 9,
          path: 'limits.pids',
          expected: 'a whole number from 4 to 4096',
          got: 'many',
        },
        {
          ...problem,
          message: 'Wrong value',
          line: 12,
          column: 12,
          path: 'defaults.timeout',
          expected: 'a time from 100ms to 6h, such as 30s or 2m',
          got: '30 parsecs',
        },
      ],
    },
  ),
  'refused-limit': refused('limit_exceeded', TOO_LONG, {
    problems: [{ ...problem, message: TOO_LONG, line: 3, column: 6 }],
  }),
  'refused-syntax': view(
    'refused',
    record({
      decision: 'refuse',
      reasonCode: 'syntax_error',
      message: 'Block 1 does not parse, so nothing ran. Mend the lines below and ask again.',
      conclusion: 'neutral',
      executions: [
        block({
          code: 'def area(radius:\n    return 3.14 * radius ** 2\n',
          security: none,
          syntax: {
            valid: false,
            errors: [{ line: 1, column: 16, message: 'Expected `)`, found `:`' }],
            warnings: [],
            suggestions: ['Line 1: close the ( of column 9 with )'],
          },
          result: notRun('syntax_error'),
        }),
      ],
    }),
  ),
  'refused-policy': view(
    'refused',
    record({
      ...waiting,
      decision: 'refuse',
      reasonCode: 'blocked_by_policy',
      conclusion: 'neutral',
      message:
        'High-risk code is blocked here (`security.high: block`). Change the code, or ask a maintainer to change the policy.',
    }),
  ),
  'refused-nocode': refused(
    'no_code',
    'There is no code: put a fenced block below the command, or into the description',
  ),
  'refused-docker': refused(
    'docker_unavailable',
    'No Docker engine answered (ask the engine: ENOENT). Start it, or set DOCKER_HOST; “sallyport doctor” shows what is missing.',
  ),
};
