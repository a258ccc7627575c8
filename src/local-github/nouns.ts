/**
 * What this GitHub knows. Records are replaced, never changed; who once got one holds a picture of its time.
 * Times are ISO 8601 in UTC with whole seconds, as GitHub gives them.
 */
import type { Role } from '../core/types';

export type User = {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
  readonly createdAt: string;
};

/** A role in one repository. `name` differs from `base` for an organisation's custom roles. */
export type Grant = { readonly base: Role; readonly name: string };

export type Team = {
  readonly id: number;
  readonly organizationId: number;
  readonly slug: string;
  readonly memberIds: ReadonlySet<number>;
};

export type Repository = {
  readonly id: number;
  readonly ownerId: number;
  readonly name: string;
  readonly private: boolean;
  readonly archived: boolean;
  readonly defaultBranch: string;
  /** The repository this one was forked from; `null` for none. */
  readonly parentId: number | null;
  readonly createdAt: string;
  readonly grants: ReadonlyMap<number, Grant>;
  readonly teamGrants: ReadonlyMap<number, Grant>;
  /** Branch name → commit. */
  readonly branches: ReadonlyMap<string, string>;
};

export type Commit = {
  readonly sha: string;
  readonly repositoryId: number;
  readonly parent: string | null;
  readonly message: string;
  readonly authorId: number;
  /** As the author's machine claims: can be any time. */
  readonly authoredAt: string;
  /** Path → content of the whole tree. */
  readonly files: ReadonlyMap<string, Uint8Array>;
};

export type Edit = { readonly editorId: number; readonly at: string };

/** Something a person wrote. `id` is unique within its kind. */
type Written = {
  readonly id: number;
  readonly authorId: number;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly edits: readonly Edit[];
  /** Slug of the App that acted for the author; `null` for none. */
  readonly app: string | null;
};

export type PullSide = { readonly repositoryId: number; readonly branch: string; readonly sha: string };

/** An issue or a pull request: GitHub numbers, locks, labels and comments them alike. */
export type Thread = Written & {
  readonly kind: 'thread';
  readonly repositoryId: number;
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly closedAt: string | null;
  readonly closedById: number | null;
  readonly locked: boolean;
  readonly lockReason: string | null;
  readonly labels: readonly string[];
  /** Where it went: gone for good, or another thread by id. `null` while it is here. */
  readonly gone: 'deleted' | { readonly movedTo: number } | null;
  /** `null` for an issue. `id` is the pull request's own, other than the issue's. */
  readonly pull: {
    readonly id: number;
    readonly head: PullSide;
    readonly base: PullSide;
    readonly draft: boolean;
    readonly mergedAt: string | null;
  } | null;
};

export type Comment = Written & {
  readonly kind: 'comment';
  readonly threadId: number;
  /** Why it is folded (`RESOLVED`, `OUTDATED` …); `null` while it is shown. */
  readonly minimized: string | null;
};

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';

export type Review = Written & {
  readonly kind: 'review';
  readonly threadId: number;
  readonly state: ReviewState;
  readonly commitSha: string;
};

export type ReviewComment = Written & {
  readonly kind: 'review-comment';
  readonly threadId: number;
  readonly reviewId: number;
  readonly path: string;
  readonly line: number;
  readonly commitSha: string;
};

export type Text = Thread | Comment | Review | ReviewComment;

export type ReactionContent = '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes';

export type Reaction = {
  readonly id: number;
  /** Kind and id of the text, as `keyOf` writes them. */
  readonly on: string;
  readonly userId: number;
  readonly content: ReactionContent;
  readonly createdAt: string;
};

export type Label = {
  readonly id: number;
  readonly repositoryId: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
};

type Change =
  | { readonly kind: 'labeled' | 'unlabeled'; readonly label: string; readonly color: string }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'locked' | 'unlocked'; readonly reason: string | null }
  | { readonly kind: 'closed' | 'reopened' | 'transferred' | 'comment_deleted' | 'head_ref_force_pushed' };

/** Something that happened on a thread, as the timeline tells it. */
export type ThreadEvent = Change & {
  readonly id: number;
  readonly threadId: number;
  readonly actorId: number;
  readonly at: string;
  readonly app: string | null;
};

export type CheckRun = {
  readonly id: number;
  readonly repositoryId: number;
  readonly headSha: string;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly startedAt: string;
  readonly completedAt: string | null;
  readonly externalId: string | null;
  readonly detailsUrl: string | null;
  readonly output: { readonly title: string | null; readonly summary: string | null; readonly text: string | null };
  readonly annotations: readonly unknown[];
};

export type WorkflowRun = {
  readonly id: number;
  readonly repositoryId: number;
  readonly attempt: number;
  readonly event: string;
  readonly actorId: number;
  readonly triggeringActorId: number;
  readonly headSha: string;
  readonly createdAt: string;
};

export type Access = 'read' | 'write';

/** A token and what it may do. Only `workflow` and `app` tokens are limited by declared permissions. */
export type Token = {
  readonly value: string;
  readonly kind: 'workflow' | 'app' | 'personal';
  readonly userId: number;
  /** The one repository an installation token is for; `null` for all that its user sees. */
  readonly repositoryId: number | null;
  readonly permissions: Readonly<Record<string, Access>>;
};
