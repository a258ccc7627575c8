/**
 * The execution record (contract §6) as a schema: types, the published `schema/report.schema.json` and the check of
 * records that come from elsewhere all follow from these lines. `null` always means "not known" or "does not apply".
 */
import { z } from 'zod';

const risk = z.enum(['low', 'medium', 'high']);
const count = z.number().int().nonnegative();
const amount = z.number().nonnegative();
const problem = z.strictObject({ line: count, column: count, message: z.string() });

const finding = z.strictObject({
  ruleId: z.string(),
  capability: z.string(),
  level: z.enum(['error', 'warning', 'note']),
  line: count,
  column: count,
  endLine: count,
  endColumn: count,
  message: z.string(),
  recommendation: z.string(),
});

const result = z.strictObject({
  status: z.enum(['ok', 'error', 'timeout', 'oom', 'output-limit', 'cancelled', 'not-run', 'infra-error']),
  reasonCode: z.string(),
  success: z.boolean(),
  exitCode: z.number().int().nullable(),
  signal: z.string().nullable(),
  stdout: z.string(),
  stderr: z.string(),
  truncated: z.strictObject({ stdout: z.boolean(), stderr: z.boolean() }),
  omittedBytes: z.strictObject({ stdout: count, stderr: count }),
  error: z.strictObject({ type: z.string(), line: count.nullable(), message: z.string() }).nullable(),
  timedOut: z.boolean(),
  durationMs: amount,
  containerId: z.string().nullable(),
  image: z.strictObject({ reference: z.string(), digest: z.string().nullable() }),
  resources: z.strictObject({
    wallMs: amount.nullable(),
    cpuMs: amount.nullable(),
    peakMemoryBytes: amount.nullable(),
    peakPids: amount.nullable(),
    diskBytes: amount.nullable(),
    networkBytes: amount.nullable(),
  }),
  violations: z.array(
    z.strictObject({
      kind: z.enum(['network', 'memory', 'processes', 'disk', 'output', 'time', 'syscall']),
      detail: z.string(),
      count,
    }),
  ),
  files: z.array(z.strictObject({ name: z.string(), bytes: count, type: z.string() })),
  verification: z.strictObject({
    by: z.enum(['none', 'expect', 'tests', 'generated-tests']),
    passed: z.boolean().nullable(),
    message: z.string().nullable(),
  }),
});

const execution = z.strictObject({
  executionId: z.string(),
  /** The program block's number, from 1. */
  block: count,
  /** The file's name on the command line; `null` for a block of a comment. */
  file: z.string().nullable(),
  language: z.enum(['python', 'javascript', 'typescript', 'bash']),
  code: z.string(),
  codeDigest: z.string(),
  syntax: z.strictObject({
    valid: z.boolean(),
    errors: z.array(problem),
    warnings: z.array(problem),
    suggestions: z.array(z.string()),
  }),
  security: z.strictObject({
    risk,
    safe: z.boolean(),
    analysed: z.boolean(),
    findings: z.array(finding),
    recommendations: z.array(z.string()),
  }),
  quality: z.strictObject({
    score: z.number().min(0).max(1).nullable(),
    issues: z.array(z.string()),
    metrics: z.strictObject({
      totalLines: count,
      codeLines: count,
      commentLines: count,
      commentRatio: z.number(),
      hasErrorHandling: z.boolean(),
      hasDocumentation: z.boolean(),
      avgLineLength: z.number(),
      complexity: z.number(),
    }),
  }),
  result,
});

/** The engine that held the programs, as the preflight found it; absent where nothing ran. */
const engine = z.strictObject({
  version: z.string(),
  apiVersion: z.string(),
  runtime: z.string(),
  cgroupVersion: z.string(),
  kernel: z.string(),
  checks: z.array(
    z.strictObject({
      name: z.string(),
      state: z.enum(['ok', 'warning', 'failed']),
      detail: z.string(),
      cure: z.string().nullable(),
    }),
  ),
});

export const recordSchema = z
  .strictObject({
    schema: z.literal(1),
    tool: z.strictObject({ name: z.literal('sallyport'), version: z.string() }),
    requestId: z.string().nullable(),
    digest: z.string().nullable(),
    decision: z.enum(['run', 'await-approval', 'refuse', 'ignore']),
    reasonCode: z.string(),
    message: z.string(),
    conclusion: z.enum(['success', 'failure', 'neutral', 'timed_out', 'action_required', 'cancelled']),
    risk: risk.nullable(),
    createdAt: z.string(),
    startedAt: z.string().nullable(),
    endedAt: z.string().nullable(),
    run: z.strictObject({ id: z.number(), attempt: z.number(), url: z.string() }).nullable(),
    trigger: z.strictObject({
      event: z.string(),
      repository: z.string().nullable(),
      issueNumber: z.number().nullable(),
      sourceId: z.number().nullable(),
      author: z.string().nullable(),
      requester: z.string().nullable(),
      approver: z.string().nullable(),
    }),
    policy: z.string(),
    limits: z.strictObject({
      cpus: amount,
      memoryBytes: amount,
      diskBytes: amount,
      pids: count,
      timeoutMs: amount,
      outputBytes: amount,
    }),
    engine: engine.optional(),
    executions: z.array(execution),
    attempts: z.array(
      z.strictObject({
        number: count,
        /** Empty where the model gave no program. */
        codeDigest: z.string(),
        outcome: z.string(),
        /** More about the outcome; part foreign. */
        detail: z.string().nullable(),
        tokens: count,
        /** The server did not say how many, so they were estimated. */
        isEstimated: z.boolean(),
        model: z.string(),
        /** The server's own name of the call. */
        requestId: z.string().nullable(),
      }),
    ),
    generation: z
      .strictObject({
        description: z.string(),
        dependencies: z.array(z.string()),
        complexity: z.string(),
        /** The model's own guess. */
        estimatedSeconds: amount.nullable(),
      })
      .nullable(),
    timings: z.strictObject({ totalMs: amount, scanMs: amount, imageMs: amount, runMs: amount }),
  })
  .meta({
    title: 'Sallyport execution record',
    description: 'What was asked, what was decided, what ran and how it ended.',
  });

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

export type ExecutionRecord = DeepReadonly<z.infer<typeof recordSchema>>;
export type BlockRecord = ExecutionRecord['executions'][number];
export type ResultRecord = BlockRecord['result'];
export type Conclusion = ExecutionRecord['conclusion'];
export type Decision = ExecutionRecord['decision'];
