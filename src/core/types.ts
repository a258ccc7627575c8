/**
 * The nouns of the house. Everything here is plain, read-only data that can be printed, stored and replayed.
 * Units stand last in a name (`timeoutMs`, `memoryBytes`).
 */

/** A language that Sallyport can run. Names follow GitHub linguist, lower case. */
export type LanguageId = 'python' | 'javascript' | 'typescript' | 'bash';

export const LANGUAGE_IDS: readonly LanguageId[] = ['python', 'javascript', 'typescript', 'bash'];

/** How much a person has to look at code before it may run. Ordered. */
export type RiskLevel = 'low' | 'medium' | 'high';

/** SARIF's levels: `error` is high risk, `warning` medium, `note` low. */
export type FindingLevel = 'error' | 'warning' | 'note';

/** What code can do; the scan reports nothing else. */
export type Capability =
  | 'network'
  | 'filesystem'
  | 'process'
  | 'dynamic-code'
  | 'native'
  | 'environment-secrets'
  | 'resource-exhaustion'
  | 'obfuscation'
  | 'sandbox-escape';

/** GitHub's repository roles, ordered from nothing to everything. Custom roles count as their base role. */
export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

/** SHA-256 over canonical JSON, as `sha256:<64 hex>`. Only `core/digest.ts` mints one. */
export type Digest = string & { readonly __brand: 'Digest' };

/** A place in a text. Lines and columns count from 1; columns count UTF-16 units. */
export type Position = { readonly line: number; readonly column: number };

/** What one execution gets. Sizes are bytes, times milliseconds, `cpus` may be a fraction. */
export type Limits = {
  readonly cpus: number;
  readonly memoryBytes: number;
  readonly diskBytes: number;
  readonly pids: number;
  readonly timeoutMs: number;
  readonly outputBytes: number;
};

/** One runnable program with everything that serves it. */
export type Snippet = {
  readonly language: LanguageId;
  readonly source: string;
  /** Line of the Markdown text on which the first line of `source` stands; 1 for a file. */
  readonly line: number;
  /** Files laid beside the program, by plain name. */
  readonly files: readonly ProgramFile[];
  /** The parameters as JSON text; `null` when none were given (the program then sees `{}`). */
  readonly parameters: string | null;
  /** Exact text for the program's standard input; `null` means end of file at once. */
  readonly stdin: string | null;
  /** The output that counts as right; `null` when nobody said. */
  readonly expect: string | null;
  readonly tests: Tests | null;
};

export type ProgramFile = { readonly name: string; readonly source: string };

/** Tests of one program: code that runs after it, or calls with the values they must give. */
export type Tests =
  /** `by: 'model'`: tests that came with a generated program. They are advice and prove nothing. */
  | { readonly kind: 'code'; readonly source: string; readonly by?: 'model' }
  | { readonly kind: 'cases'; readonly cases: readonly { readonly call: string; readonly expected: unknown }[] };

/** Something the scan saw (SARIF's result). Lines and columns count from 1 in the snippet; ends are exclusive columns. */
export type Finding = {
  readonly ruleId: string;
  readonly capability: Capability;
  readonly level: FindingLevel;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly recommendation: string;
};

export type SyntaxProblem = Position & { readonly message: string };

export type SyntaxReport = {
  readonly valid: boolean;
  readonly errors: readonly SyntaxProblem[];
  readonly warnings: readonly SyntaxProblem[];
  /** Cures in words, where one is known. */
  readonly suggestions: readonly string[];
};

export type SecurityReport = {
  readonly risk: RiskLevel;
  /** Exactly `risk === 'low'`. */
  readonly safe: boolean;
  /** False when some part could not be looked at; the risk is then at least medium. */
  readonly analysed: boolean;
  readonly findings: readonly Finding[];
  readonly recommendations: readonly string[];
};

export type QualityReport = {
  /** 0..1; `null` when the code is too short to score. */
  readonly score: number | null;
  readonly issues: readonly string[];
  readonly metrics: {
    readonly totalLines: number;
    readonly codeLines: number;
    readonly commentLines: number;
    readonly commentRatio: number;
    readonly hasErrorHandling: boolean;
    readonly hasDocumentation: boolean;
    readonly avgLineLength: number;
    readonly complexity: number;
  };
};

export type Inspection = {
  readonly syntax: SyntaxReport;
  readonly security: SecurityReport;
  readonly quality: QualityReport;
};

/** Looks at a snippet without running it. Never throws: what could not be looked at is said in the answer. */
export interface Inspector {
  inspect(snippet: Snippet): Promise<Inspection>;
}

/** One container's work. Built only after the gate said yes; carries the digest it said yes to. */
export type Job = {
  readonly id: string;
  readonly digest: Digest;
  readonly language: LanguageId;
  readonly image: string;
  readonly program: string;
  readonly files: readonly ProgramFile[];
  /** JSON text; `{}` when none were given. */
  readonly parameters: string;
  readonly stdin: string | null;
  /**
   * A second program text (program plus tests) that runs in the same container after the first exits 0.
   * It passes only when it exits 0 and the last line it prints is `nonce`, which is then cut from the output.
   */
  readonly check: { readonly source: string; readonly nonce: string } | null;
  readonly limits: Limits;
  readonly policy: Policy;
  /** The engine's runtime name; `default` leaves the choice to the engine. */
  readonly runtime: string;
};

export type Policy = 'strict';

/** How the process ended, from evidence outside the program's reach. Never inferred from an exit code alone. */
export type ExecutionStatus =
  | 'ok'
  | 'error'
  | 'timeout'
  | 'oom'
  | 'output-limit'
  | 'cancelled'
  | 'not-run'
  | 'infra-error';

/** One captured stream. `text` is head, one marker line and tail where `omittedBytes` > 0. */
export type Captured = { readonly text: string; readonly truncated: boolean; readonly omittedBytes: number };

/** `null` where the engine cannot tell. */
export type Resources = {
  readonly wallMs: number | null;
  readonly cpuMs: number | null;
  readonly peakMemoryBytes: number | null;
  readonly peakPids: number | null;
  readonly diskBytes: number | null;
  readonly networkBytes: number | null;
};

export type Violation = {
  readonly kind: 'network' | 'memory' | 'processes' | 'disk' | 'output' | 'time' | 'syscall';
  readonly detail: string;
  readonly count: number;
};

/** A regular file the program left in its output folder. */
export type OutputFile = {
  readonly name: string;
  readonly bytes: number;
  readonly type: string;
  readonly content: Uint8Array;
};

/** What the sandbox observed of one job. */
/** One thing that was looked at before foreign code met an engine. */
export type Check = {
  readonly name: string;
  readonly state: 'ok' | 'warning' | 'failed';
  /** What was found. */
  readonly detail: string;
  /** What to do about it; `null` when nothing has to be done. */
  readonly cure: string | null;
};

/** The engine that held a program, as it was found before the first program of the job. */
export type EngineReport = {
  readonly version: string;
  readonly apiVersion: string;
  /** By name, also where the configuration leaves the choice to the engine. */
  readonly runtime: string;
  readonly cgroupVersion: string;
  readonly kernel: string;
  readonly checks: readonly Check[];
};

export type Execution = {
  readonly jobId: string;
  readonly status: Exclude<ExecutionStatus, 'not-run'>;
  readonly exitCode: number | null;
  /** Signal name (`SIGSEGV`) where one ended the program. */
  readonly signal: string | null;
  readonly stdout: Captured;
  readonly stderr: Captured;
  readonly durationMs: number;
  readonly containerId: string | null;
  readonly image: { readonly reference: string; readonly digest: string | null };
  readonly resources: Resources;
  readonly violations: readonly Violation[];
  readonly files: readonly OutputFile[];
  readonly memory?: readonly { readonly ms: number; readonly bytes: number }[];
  /** `null` when the job had no check or the program did not get that far. */
  readonly check: {
    readonly passed: boolean;
    readonly exitCode: number | null;
    readonly stdout: Captured;
    readonly stderr: Captured;
  } | null;
  /** Set for `infra-error` only: what failed on our side and the cure. */
  readonly message: string | null;
  /** How long the image took to be found or pulled; absent where that was never known. */
  readonly imageMs?: number;
  /** `null` or absent where no engine was found fit, or none was asked. */
  readonly engine?: EngineReport | null;
  /** Set for `infra-error` only. */
  readonly reasonCode: 'docker_unavailable' | 'image_unavailable' | 'sandbox_error' | null;
};

/** An error as the language itself reported it, in the user's own line numbers. */
export type ProgramError = { readonly type: string; readonly line: number | null; readonly message: string };
