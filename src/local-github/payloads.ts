/**
 * Webhook payloads as a workflow finds them in `GITHUB_EVENT_PATH`, made from the world as it is now. A test holds
 * their shape against recorded ones.
 */
import { userNodeId } from './nodes';
import { userOf } from './people';
import { repositoryOf, requireRepository } from './repositories';
import { accountShape, userShape } from './shapes/people';
import { repositoryShape } from './shapes/repositories';
import { commentShape, placeOf, reviewCommentShape, reviewShape } from './shapes/texts';
import { fullPullShape, issueShape, labelShape, pullShape } from './shapes/threads';
import { currentOf } from './texts';
import { findLabel } from './threads';
import {
  type Comment,
  keyOf,
  type Repository,
  type Review,
  type ReviewComment,
  type Text,
  type Thread,
  type User,
  type World,
} from './world';

/** Who caused the event; the text's author when left out. `from` is the body before an edit. */
type Cause = { readonly by?: string; readonly from?: string };

type OnThread = Cause & {
  readonly action: 'opened' | 'edited' | 'deleted' | 'labeled' | 'unlabeled' | 'closed' | 'reopened' | 'transferred';
  readonly thread: Thread;
  /** For `labeled` and `unlabeled`. */
  readonly label?: string;
};

/** What each event is about. */
export type EventDetails = {
  readonly issue_comment: Cause & { readonly action: 'created' | 'edited' | 'deleted'; readonly comment: Comment };
  readonly issues: OnThread;
  readonly pull_request: OnThread;
  readonly pull_request_target: OnThread;
  readonly pull_request_review: Cause & {
    readonly action: 'submitted' | 'edited' | 'dismissed';
    readonly review: Review;
  };
  readonly pull_request_review_comment: Cause & {
    readonly action: 'created' | 'edited' | 'deleted';
    readonly comment: ReviewComment;
  };
  /** `cron` as the workflow file writes it. */
  readonly schedule: { readonly repository: string; readonly cron?: string };
  readonly workflow_dispatch: {
    readonly repository: string;
    readonly by: string;
    readonly inputs?: Readonly<Record<string, string>>;
  };
};

export type EventName = keyof EventDetails;

const WORKFLOW = '.github/workflows/sallyport.yml';

const BUILDERS: { readonly [K in EventName]: (world: World, detail: EventDetails[K]) => object } = {
  issue_comment: (world, { action, comment, ...cause }) => {
    const { thread } = placeOf(world, comment);
    const payload = { action, issue: issueShape(world, thread), comment: commentShape(world, latest(world, comment)) };
    return { ...payload, ...changesOf(action, cause), ...around(world, comment, cause) };
  },
  issues: (world, { action, thread, label, ...cause }) => ({
    action,
    issue: issueShape(world, latest(world, thread)),
    ...labelOf(world, thread, label),
    ...changesOf(action, cause),
    ...around(world, thread, cause),
  }),
  pull_request: onPull,
  pull_request_target: onPull,
  pull_request_review: (world, { action, review, ...cause }) => {
    const shape = reviewShape(world, latest(world, review));
    const body = shape.body === '' ? null : shape.body;
    return {
      action,
      review: { ...shape, body, state: shape.state.toLowerCase() },
      pull_request: pullShape(world, placeOf(world, review).thread),
      ...changesOf(action, cause),
      ...around(world, review, cause),
    };
  },
  pull_request_review_comment: (world, { action, comment, ...cause }) => ({
    action,
    comment: reviewCommentShape(world, latest(world, comment)),
    pull_request: pullShape(world, placeOf(world, comment).thread),
    ...changesOf(action, cause),
    ...around(world, comment, cause),
  }),
  schedule: (world, { repository, cron }) => ({
    schedule: cron ?? '*/15 * * * *',
    workflow: WORKFLOW,
    ...home(world, repositoryOf(world, repository)),
  }),
  workflow_dispatch: (world, { repository, by, inputs }) => {
    const target = repositoryOf(world, repository);
    return {
      inputs: inputs ?? null,
      ref: `refs/heads/${target.defaultBranch}`,
      workflow: WORKFLOW,
      ...home(world, target),
      sender: accountShape(world, userOf(world, by)),
    };
  },
};

/** The payload of one event. Texts given from earlier are shown as they are now, deleted ones as they were. */
export function eventPayload<K extends EventName>(world: World, name: K, detail: EventDetails[K]): object {
  return BUILDERS[name](world, detail);
}

/** As it is now, where it still is. */
function latest<T extends Text>(world: World, text: T): T {
  return world.texts.has(keyOf(text)) ? currentOf(world, text) : text;
}

function onPull(world: World, { action, thread, label, ...cause }: OnThread): object {
  return {
    action,
    number: thread.number,
    pull_request: fullPullShape(world, latest(world, thread)),
    ...labelOf(world, thread, label),
    ...changesOf(action, cause),
    ...around(world, thread, cause),
  };
}

function labelOf(world: World, thread: Thread, name: string | undefined): object {
  if (name === undefined) return {};
  const label = findLabel(world, requireRepository(world, thread.repositoryId), name);
  return label === null ? {} : { label: labelShape(world, label) };
}

function changesOf(action: string, { from }: Cause): object {
  return action === 'edited' ? { changes: from === undefined ? {} : { body: { from } } } : {};
}

/** Repository, organisation and sender: what every payload ends with. */
function around(world: World, text: Text, { by }: Cause): object {
  const sender = by === undefined ? userShape(world, text.authorId) : accountShape(world, userOf(world, by));
  return { ...home(world, placeOf(world, text).repository), sender };
}

function home(world: World, repository: Repository): object {
  const owner = world.users.get(repository.ownerId);
  const organization = owner?.type === 'Organization' ? { organization: organizationShape(world, owner) } : {};
  return { repository: repositoryShape(world, repository), ...organization };
}

function organizationShape(world: World, organization: User) {
  const url = `${world.origin}/orgs/${organization.login}`;
  return {
    login: organization.login,
    id: organization.id,
    node_id: userNodeId(organization),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${world.origin}/avatars/u/${organization.id}`,
    description: '',
  };
}
