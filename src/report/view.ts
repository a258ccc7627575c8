/** What a report is made of: the execution record, and the few things about its surroundings that people need to see. */
import type { ExecutionRecord } from '../core/record';
import type { Role } from '../core/types';

/** Where a request stands. Also the marker's `state`. */
export type ReportState =
  | 'queued'
  | 'scanning'
  | 'waiting'
  | 'running'
  /** `/run plan`: everything but execution. */
  | 'planned'
  /** The comment that asked for an approval, once it was given; the result stands in a comment of its own. */
  | 'approved'
  /** Something ran, or our machine failed while it should have; the executions say how each block ended. */
  | 'done'
  | 'refused'
  | 'rejected'
  | 'cancelled'
  | 'expired'
  /** The text was edited or deleted before the request ran. */
  | 'void';

/** The `report` section of the configuration. */
export type ReportOptions = {
  readonly style: 'full' | 'compact' | 'reaction';
  readonly lang: 'en' | 'zh';
  readonly quality: boolean;
  readonly code: boolean;
  readonly output: boolean;
};

export const DEFAULT_OPTIONS: ReportOptions = { style: 'full', lang: 'en', quality: true, code: true, output: true };

/** What only GitHub knows, for the marker. */
export type ReportIdentity = {
  /** The asking text: `issue_comment:2291734455`. */
  readonly source: string;
  readonly requesterId: number;
  readonly approverId: number | null;
  /** The exact bytes of a generated program (gzip, base64url); `null` for code that stands in a comment. */
  readonly code: string | null;
  /** What belongs to that program; not there without one. */
  readonly made?: string;
  readonly signature: string | null;
};

export type ReportLinks = {
  /** The text that asked. */
  readonly source: string | null;
  readonly commit: { readonly sha: string; readonly url: string } | null;
  /** Where the files that the program left, the record and the SARIF file can be had. */
  readonly artifacts: string | null;
  /** The other comment of an approved request: from the result to the waiting one, and back. */
  readonly twin: string | null;
  /** The page whose anchors are rule ids with dashes; without it, ids are plain text. */
  readonly rules: string | null;
  /** The workflow's folder at the commit: `<files>/<name>#L<line>` shows a line. Direct use of `files` only. */
  readonly files: string | null;
};

export type ApprovalView = {
  /** The least role that may approve this risk. */
  readonly role: Role;
  /** Who else may, by login and by `org/team`; they are mentioned, so that somebody is told. */
  readonly users: readonly string[];
  readonly teams: readonly string[];
  readonly expiresAt: string;
  /** The labels that decide; `null` where no label can (several requests wait, or none can be delivered). */
  readonly labels: { readonly approved: string; readonly rejected: string } | null;
  /** The requester may not approve. */
  readonly secondPerson: boolean;
  /** Why it waits, in the gate's words. */
  readonly reasons: readonly string[];
};

/** One sample of the memory that a program used, `ms` after its start. */
export type MemorySample = { readonly ms: number; readonly bytes: number };

export type Material = {
  readonly role: 'file' | 'params' | 'stdin' | 'expect' | 'tests';
  /** A file's name; `null` for the other roles. */
  readonly name: string | null;
  readonly text: string;
};

/** What the record does not say about a program block. */
export type BlockView = {
  readonly block: number;
  /** Free words beside the block. */
  readonly caption: string | null;
  /** The output that counts as right. */
  readonly expect: string | null;
  /** Everything that serves the program and is bound by an approval: files beside it, parameters, stdin, tests. */
  readonly materials: readonly Material[];
  /** Empty or one sample: no chart. */
  readonly memory: readonly MemorySample[];
  /** First characters of the tables (CSV) that the program left, by file name; not there before it ran. */
  readonly tables?: readonly { readonly name: string; readonly text: string; readonly isWhole: boolean }[];
};

/** A fenced block of the text that is no program, and why. */
export type SkippedBlock = { readonly line: number; readonly language: string; readonly reason: string };

/** One thing that is wrong with a command, a configuration or a limit. Foreign text may stand in every field. */
export type Problem = {
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
  /** The key (`limits.cpus`) or the option (`--timeout`). */
  readonly path: string | null;
  readonly expected: string | null;
  readonly got: string | null;
  /** The nearest valid word, or another cure. */
  readonly hint: string | null;
};

/** What is known of a task beside its words. */
export type TaskNotes = {
  /** Limits that were read from its words, as options: `--timeout 2m`. */
  readonly read: readonly string[];
  /** What nobody sees and was taken out before the model was asked. */
  readonly removed: { readonly comments: number; readonly characters: number };
  /** Where its transcript lies among the result files. */
  readonly transcript: string | null;
  /** Earlier programs of this task ran. */
  readonly hasRunBefore: boolean;
};

export type ReportView = {
  readonly state: ReportState;
  readonly record: ExecutionRecord;
  /** The word commands start with. */
  readonly trigger: string;
  /** `null` leaves the marker out (job summary, terminal). */
  readonly identity: ReportIdentity | null;
  readonly links: ReportLinks;
  /** Live roles; `null` where nobody asked or nobody knows. */
  readonly roles: { readonly author: Role | null; readonly requester: Role | null };
  readonly approval: ApprovalView | null;
  /** Who ended the request (rejected, cancelled), and the words they gave. */
  readonly ending: { readonly by: string | null; readonly reason: string | null } | null;
  /** The text of a task for the model. */
  readonly task: string | null;
  readonly taskNotes: TaskNotes | null;
  readonly blocks: readonly BlockView[];
  readonly skipped: readonly SkippedBlock[];
  readonly problems: readonly Problem[];
};

/** A view with nothing but the record; spread it and add what is known. */
export const viewOf = (record: ExecutionRecord, state: ReportState): ReportView => ({
  state,
  record,
  trigger: '/run',
  identity: null,
  links: { source: null, commit: null, artifacts: null, twin: null, rules: null, files: null },
  roles: { author: null, requester: null },
  approval: null,
  ending: null,
  task: null,
  taskNotes: null,
  blocks: [],
  skipped: [],
  problems: [],
});
