/**
 * What the pipeline needs from the world. Adapters implement these; tests use fakes with state.
 * A port never decides: it answers with what the world says, or throws when the world failed.
 */
import type { Account, Source } from '../core/trigger';
import type { Execution, Job, LanguageId, Limits, Role } from '../core/types';

import type { CheckRun } from '../report/check-run';

export type { Inspector } from '../core/types';
export type { Annotation } from '../report/check-run';
export type {
  Model,
  ModelAnswer,
  ModelFailure,
  ModelMessage,
  ModelReply,
  ModelRequest,
  ModelUsage,
} from './model-port';

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Does it when `ms` have passed, unless it is called off before: by calling what this returns. Never holds the process up. */
  after(ms: number, deed: () => void): () => void;
}

/** Progress for people. Foreign text never goes here: the runner reads commands from what is printed. */
export interface Log {
  info(message: string): void;
  /** Something to know that is no trouble. */
  notice(message: string): void;
  warn(message: string): void;
}

/** What the sandbox may start before the verdict: containers that hold no foreign byte yet. */
export type WarmRequest = {
  readonly language: LanguageId;
  readonly image: string;
  readonly limits: Limits;
  readonly runtime: string;
};

/** Where output appears while a program runs; bytes as they come, not yet inert. */
export type OutputListener = (stream: 'stdout' | 'stderr', chunk: Uint8Array) => void;

export interface Sandbox {
  /**
   * Pulls images and starts containers that wait for a program. Never throws: what fails here fails again,
   * with words, in `run`. Resolves as soon as the engine has been told to start, so that work that keeps the thread
   * (a scan) can begin without holding it up.
   */
  warm(requests: readonly WarmRequest[]): Promise<void>;
  /** Runs one job. A failing program is a value; a failing machine too (`infra-error`). Never rejects. */
  run(job: Job, signal: AbortSignal, onOutput?: OutputListener): Promise<Execution>;
  /** Removes every container this sandbox still holds. */
  close(): Promise<void>;
}

/** What GitHub says about one text, read at the same time. */
export type SourceText = {
  readonly body: string;
  readonly author: Account;
  /** `null` when nobody but the author ever edited it. */
  readonly lastEditor: Account | null;
  readonly url: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** When its body was last edited; `null` when it never was. */
  readonly lastEditedAt: string | null;
  /** A program acted in the author's name. */
  readonly viaApp: boolean;
};

export type Thread = {
  readonly locked: boolean;
  readonly isClosed: boolean;
  /** The whole repository is: nothing can be written to it. */
  readonly isArchived: boolean;
  readonly isPullRequest: boolean;
  /** Head commit of a pull request; `null` for an issue. */
  readonly headSha: string | null;
  /** Branch that a pull request would change; `null` for an issue. */
  readonly baseRef: string | null;
  /** The pull request's branch is in another repository: no label on it reaches a workflow that may answer. */
  readonly isFork: boolean;
  /** Names, as the repository writes them. */
  readonly labels: readonly string[];
  /** The issue's or pull request's own text. */
  readonly description: Source;
};

export type ThreadComment = {
  readonly id: number;
  readonly nodeId: string;
  readonly issueNumber: number;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly url: string;
  readonly author: Account;
  readonly body: string;
};

export type ReactionContent = 'eyes' | 'rocket' | 'confused' | 'hooray';

/** A comment's body together with who last edited it, read in one breath. */
export type CommentState = { readonly body: string; readonly lastEditor: Account | null };

/** What happened on a thread, in the order of its happening. */
export type ThreadEvent =
  | { readonly kind: 'commented'; readonly commentId: number }
  | {
      readonly kind: 'labeled' | 'unlabeled';
      readonly label: string;
      readonly actor: Account;
      /** A program acted in the actor's name. */
      readonly viaApp: boolean;
      /** ISO 8601. */
      readonly at: string;
    };

export type LabeledThread = { readonly issueNumber: number; readonly labels: readonly string[] };

export type LabelSeed = { readonly name: string; readonly color: string; readonly description: string };

export type Team = { readonly organization: string; readonly slug: string };

/**
 * GitHub, for one repository. `null` means that GitHub says the thing is not there (404). Every other failure throws
 * a `ForgeError`.
 */
export interface Forge {
  readText(source: Source): Promise<SourceText | null>;
  readThread(issueNumber: number): Promise<Thread | null>;
  /** A file of the default branch. */
  readFile(path: string): Promise<string | null>;
  /** Paths of the files directly in a folder of the default branch. */
  listFolder(path: string): Promise<readonly string[] | null>;
  /** The live role, looked up by login and checked against the numeric id. A stranger has `none` or `read`. */
  roleOf(account: Account): Promise<Role>;
  createComment(issueNumber: number, body: string): Promise<ThreadComment>;
  updateComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
  /** Comments of the thread that were written at or after `sinceMs`, oldest first. */
  listComments(issueNumber: number, sinceMs: number): Promise<readonly ThreadComment[]>;
  /** The reaction's id; `null` where the text takes none (a review). */
  react(source: Source, content: ReactionContent): Promise<number | null>;
  unreact(source: Source, reactionId: number): Promise<void>;
  /** Numeric id of the account that this token acts as. */
  self(): Promise<number>;
  /** The repository's number, where the workflow does not tell it. */
  repositoryId(): Promise<number>;
  /** GitHub's own clock as its latest answer told it, in milliseconds since the epoch; `null` before the first. */
  clockMs(): number | null;
  /** The account of this number, by its present login. */
  accountOf(id: number): Promise<Account | null>;
  /** Throws where the token does not see the team. */
  isTeamMember(team: Team, login: string): Promise<boolean>;
  readComment(nodeId: string): Promise<CommentState | null>;
  /** Sets the one reaction by which a report of ours is claimed: exactly one caller ever gets `mine`. */
  claim(commentId: number): Promise<'mine' | 'taken'>;
  /** When a report of ours was claimed, in milliseconds since the epoch; `null` when it never was. */
  claimedAt(commentId: number): Promise<number | null>;
  /** Folds a comment away as resolved. */
  minimize(nodeId: string): Promise<void>;
  /** Comments and label events of the thread, oldest first; others are left out. */
  listEvents(issueNumber: number): Promise<readonly ThreadEvent[]>;
  /** Comments of the whole repository that changed at or after `sinceMs`, latest first, at most `pagesMax` × 100. */
  listRepositoryComments(
    sinceMs: number,
    pagesMax: number,
  ): Promise<{ readonly comments: readonly ThreadComment[]; readonly isWhole: boolean }>;
  /** Issues and pull requests, open or not, that carry a label, each with all its labels; the first thousand. */
  listLabeled(label: string): Promise<readonly LabeledThread[]>;
  /** Sets a label. Where the repository lacks it, it is made first (colour, description), and those beside it too. */
  addLabel(issueNumber: number, label: LabelSeed, beside: readonly LabelSeed[]): Promise<void>;
  /** Nothing happens where the label is not set. */
  removeLabel(issueNumber: number, name: string): Promise<void>;
  /** Shows a check on a commit; false where the token may not, which is no failure: nobody granted it. */
  publishCheck(headSha: string, check: PublishedCheck): Promise<boolean>;
}

export type PublishedCheck = CheckRun & {
  readonly requestId: string | null;
  /** The workflow's run. */
  readonly url: string | null;
};

/** GitHub failed or refused. `status` is 0 when it did not answer. */
export class ForgeError extends Error {
  readonly status: number;

  constructor(message: string, status: number, cause: unknown) {
    super(message, { cause });
    this.name = 'ForgeError';
    this.status = status;
  }
}

/** Where records and results are kept for the workflow's later steps. */
export interface Store {
  /** Writes whole or not at all; returns the path. Names are plain; folders inside are made. */
  saveRecord(name: string, json: string): Promise<string>;
  /** A file that a program left, for the artifact upload. */
  saveResult(name: string, content: Uint8Array): Promise<string>;
  appendSummary(markdown: string): Promise<void>;
  /** Bytes that the job summary still takes. */
  summaryRoom(): number;
}
