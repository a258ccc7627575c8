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
        ruleId: 'sh/process/sudo',
        capability: 'process',
        level: 'warning',
        line: 5,
        endLine: 5,
        message: 'Asks for root with `sudo`',
        recommendation: 'Leave it out: the sandbox runs as uid 65534 and has no root',
      }),
      finding({
        ruleId: 'sh/process/pipe-to-shell',
        capability: 'process',
        level: 'error',
        line: 3,
        endLine: 3,
        message: 'Downloads code and runs it unseen (`curl … | sh`)',
        recommendation: 'Download to a file, check it, then run it',
      }),
      finding({
        ruleId: 'sh/network/client',
        capability: 'network',
        line: 3,
        endLine: 3,
        message: 'Uses the network (`get.example.dev`)',
        recommendation: 'The sandbox has no network: give the data as a `file=` block',
      }),
    ],
    recommendations: [],
  },
  quality: { ...block({}).quality, score: null },
  result: result({ status: 'not-run', reasonCode: 'needs_approval', success: false, exitCode: null, stdout: '' }),
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

/** By the golden file's name. */
export const STATES: Readonly<Record<string, ReportView>> = {
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
  failed: view('done', failure({ executions: [failed] })),
  waiting: view('waiting', waiting, { approval, roles: { author: 'read', requester: 'read' } }),
  'refused-usage': view(
    'refused',
    record({
      decision: 'refuse',
      reasonCode: 'usage_error',
      conclusion: 'neutral',
      risk: null,
      message: 'The command `/run --tiemout 90` was not understood, so nothing ran.',
      executions: [],
    }),
    {
      problems: [
        {
          message: 'There is no such option',
          line: 3,
          column: 6,
          path: '--tiemout',
          expected: null,
          got: null,
          hint: '--timeout',
        },
      ],
    },
  ),
};
