/** Small, real records and views that the tests of reports share. Every one could have come out of the pipeline. */
import type { BlockRecord, ExecutionRecord, ResultRecord } from '../../src/core/record';
import { type BlockView, type ReportView, viewOf } from '../../src/report/view';

const SHA = '3f2c1ab9d41f00d7e0a59f2c41d7e0a59f2c41d7';
const COMMENT = 'https://github.com/acme/widgets/pull/512#issuecomment-2291734455';
const RUN = 'https://github.com/acme/widgets/actions/runs/18823344121';

const LATENCY = `import csv, sys, statistics as st
from collections import defaultdict

rows = list(csv.DictReader(open("latency.csv")))
kept = [r for r in rows if float(r["ms"]) < 1000]
ms = sorted(float(r["ms"]) for r in kept)
print(f"rows read     {len(rows)}\\nrows kept     {len(kept)}")
print(f"median        {st.median(ms):5.1f} ms\\np99           {ms[int(len(ms) * .99)]:5.1f} ms")
by = defaultdict(list)
for r in kept:
    by[r["endpoint"]].append(float(r["ms"]))
for name, v in sorted(by.items(), key=lambda e: -st.mean(e[1]))[:3]:
    print(f"{name:13} {st.mean(v):5.1f} ms")
print(len(rows) - len(kept), "rows above 1000 ms ignored", file=sys.stderr)
`;

export type Finding = BlockRecord['security']['findings'][number];

export const finding = (change: Partial<Finding>): Finding => ({
  ruleId: 'py/filesystem/open',
  capability: 'filesystem',
  level: 'note',
  line: 4,
  column: 28,
  endLine: 4,
  endColumn: 47,
  message: 'Reads or writes files',
  recommendation: 'Write only to the output folder',
  ...change,
});

export const result = (change: Partial<ResultRecord>): ResultRecord => ({
  status: 'ok',
  reasonCode: 'ok',
  success: true,
  exitCode: 0,
  signal: null,
  stdout:
    'rows read     12480\nrows kept     11902\nmedian         38.2 ms\np99           214.7 ms\nGET /search   198.3 ms\nPOST /orders  141.0 ms\nGET /export   120.6 ms\n',
  stderr: '',
  truncated: { stdout: false, stderr: false },
  omittedBytes: { stdout: 0, stderr: 0 },
  error: null,
  timedOut: false,
  durationMs: 1430,
  containerId: '5b0ce1d0c0de',
  image: {
    reference: 'python:3.13-slim',
    digest: 'sha256:6ed5bff4a2c37f1ad1cb9b0b1d2a7d2b6b0a1c8e0c0f9f2c41d7e0a5c07e55ab',
  },
  resources: {
    wallMs: 1430,
    cpuMs: 1210,
    peakMemoryBytes: 187 * 1024 ** 2,
    peakPids: 3,
    diskBytes: 410 * 1024,
    networkBytes: 0,
  },
  violations: [],
  files: [],
  verification: { by: 'none', passed: null, message: null },
  ...change,
});

export const block = (change: Partial<BlockRecord>): BlockRecord => ({
  executionId: '9f2c41d7e0a5-1',
  block: 1,
  file: null,
  language: 'python',
  code: LATENCY,
  codeDigest: 'sha256:9f2c41d7e0a5b1d2a7d2b6b0a1c8e0c0f9f2c41d7e0a5c07e55ab6ed5bff4a2c',
  syntax: { valid: true, errors: [], warnings: [], suggestions: [] },
  security: { risk: 'low', safe: true, analysed: true, findings: [finding({})], recommendations: [] },
  quality: {
    score: 0.92,
    issues: [],
    metrics: {
      totalLines: 14,
      codeLines: 13,
      commentLines: 0,
      commentRatio: 0,
      hasErrorHandling: false,
      hasDocumentation: false,
      avgLineLength: 52,
      complexity: 4,
    },
  },
  result: result({}),
  ...change,
});

export const record = (change: Partial<ExecutionRecord>): ExecutionRecord => ({
  schema: 1,
  tool: { name: 'sallyport', version: '0.1.0' },
  requestId: '9f2c41d7e0a5',
  digest: 'sha256:9f2c41d7e0a5c07e55ab6ed5bff4a2c37f1ad1cb9b0b1d2a7d2b6b0a1c8e0c0f',
  decision: 'run',
  reasonCode: 'ok',
  message: '',
  conclusion: 'success',
  risk: 'low',
  createdAt: '2026-11-20T11:40:00Z',
  startedAt: '2026-11-20T11:40:01Z',
  endedAt: '2026-11-20T11:40:03Z',
  run: { id: 18823344121, attempt: 1, url: RUN },
  trigger: {
    event: 'issue_comment',
    repository: 'acme/widgets',
    issueNumber: 512,
    sourceId: 2291734455,
    author: 'octocat',
    requester: 'octocat',
    approver: null,
  },
  policy: 'strict',
  limits: {
    cpus: 1,
    memoryBytes: 512 * 1024 ** 2,
    diskBytes: 100 * 1024 ** 2,
    pids: 64,
    timeoutMs: 30_000,
    outputBytes: 256 * 1024,
  },
  executions: [block({})],
  attempts: [],
  generation: null,
  timings: { totalMs: 2310, scanMs: 41, imageMs: 120, runMs: 1430 },
  ...change,
});

/** A view as the pipeline makes it for a comment on a pull request. */
export const view = (
  state: ReportView['state'],
  of: ExecutionRecord,
  change: Partial<ReportView> = {},
): ReportView => ({
  ...viewOf(of, state),
  identity: {
    source: 'issue_comment:2291734455',
    requesterId: 583231,
    approverId: null,
    code: null,
    signature: null,
  },
  links: {
    source: COMMENT,
    commit: { sha: SHA, url: `https://github.com/acme/widgets/commit/${SHA}` },
    artifacts: null,
    twin: null,
    rules: 'https://github.com/acme/sallyport/blob/v1/docs/rules.md',
    files: null,
  },
  roles: { author: 'write', requester: 'write' },
  ...change,
});

export const extras = (change: Partial<BlockView>): BlockView => ({
  block: 1,
  caption: null,
  expect: null,
  materials: [],
  memory: [],
  ...change,
});
