/** Issues, pull requests, labels and timelines as the REST API and webhooks show them. */
import { nodeId, textNodeId } from '../nodes';
import { requireRepository } from '../repositories';
import { byTime, pullOf } from '../texts';
import { findLabel } from '../threads';
import { type Label, type PullSide, type Thread, type ThreadEvent, textsOf, type World } from '../world';
import { actorShape, appShape, associationShape, userShape } from './people';
import { apiUrl, diffShape, fullName, repositoryShape } from './repositories';
import { commentShape, placeOf, reactionsShape, reviewShape } from './texts';

export function labelShape(world: World, label: Label) {
  const repository = requireRepository(world, label.repositoryId);
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: `${apiUrl(world, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

export function labelsShape(world: World, thread: Thread) {
  const repository = requireRepository(world, thread.repositoryId);
  return thread.labels.flatMap((name) => {
    const label = findLabel(world, repository, name);
    return label === null ? [] : labelShape(world, label);
  });
}

export function issueShape(world: World, thread: Thread) {
  const { repository, api, html, issueUrl, pullUrl } = placeOf(world, thread);
  return {
    url: issueUrl,
    repository_url: api,
    labels_url: `${issueUrl}/labels{/name}`,
    comments_url: `${issueUrl}/comments`,
    events_url: `${issueUrl}/events`,
    html_url: html,
    id: thread.id,
    node_id: textNodeId(thread),
    number: thread.number,
    title: thread.title,
    user: userShape(world, thread.authorId),
    labels: labelsShape(world, thread),
    state: thread.state,
    locked: thread.locked,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: textsOf(world, 'comment').filter((each) => each.threadId === thread.id).length,
    created_at: thread.createdAt,
    updated_at: thread.updatedAt,
    closed_at: thread.closedAt,
    author_association: associationShape(world, repository, thread.authorId),
    active_lock_reason: thread.lockReason,
    body: thread.body === '' ? null : thread.body,
    reactions: reactionsShape(world, thread, issueUrl),
    timeline_url: `${issueUrl}/timeline`,
    performed_via_github_app: appShape(world, thread.app),
    state_reason: thread.state === 'closed' && thread.pull === null ? 'completed' : null,
    ...(thread.pull === null
      ? {}
      : {
          draft: thread.pull.draft,
          pull_request: {
            url: pullUrl,
            html_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            merged_at: thread.pull.mergedAt,
          },
        }),
  };
}

/** An issue as its own address shows it: with who closed it. */
export function fullIssueShape(world: World, thread: Thread) {
  return { ...issueShape(world, thread), closed_by: userShape(world, thread.closedById) };
}

export function pullShape(world: World, thread: Thread) {
  const pull = pullOf(thread);
  const { repository, api, html, issueUrl, pullUrl } = placeOf(world, thread);
  const statuses = `${api}/statuses/${pull.head.sha}`;
  return {
    url: pullUrl,
    id: pull.id,
    node_id: textNodeId(thread),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issueUrl,
    number: thread.number,
    state: thread.state,
    locked: thread.locked,
    title: thread.title,
    user: actorShape(world, thread.authorId),
    body: thread.body === '' ? null : thread.body,
    created_at: thread.createdAt,
    updated_at: thread.updatedAt,
    closed_at: thread.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: labelsShape(world, thread),
    milestone: null,
    draft: pull.draft,
    commits_url: `${pullUrl}/commits`,
    review_comments_url: `${pullUrl}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${issueUrl}/comments`,
    statuses_url: statuses,
    head: sideShape(world, pull.head),
    base: sideShape(world, pull.base),
    _links: {
      self: { href: pullUrl },
      html: { href: html },
      issue: { href: issueUrl },
      comments: { href: `${issueUrl}/comments` },
      review_comments: { href: `${pullUrl}/comments` },
      review_comment: { href: `${api}/pulls/comments{/number}` },
      commits: { href: `${pullUrl}/commits` },
      statuses: { href: statuses },
    },
    author_association: associationShape(world, repository, thread.authorId),
    auto_merge: null,
    active_lock_reason: thread.lockReason,
  };
}

const MERGING = {
  allow_squash_merge: true,
  allow_merge_commit: true,
  allow_rebase_merge: true,
  delete_branch_on_merge: false,
};

function sideShape(world: World, side: PullSide) {
  const repository = requireRepository(world, side.repositoryId);
  const owner = fullName(world, repository).split('/')[0];
  return {
    label: `${owner}:${side.branch}`,
    ref: side.branch,
    sha: side.sha,
    user: actorShape(world, repository.ownerId),
    repo: { ...repositoryShape(world, repository), ...MERGING },
  };
}

/** A pull request as its own address shows it: with what only a single look-up computes. */
export function fullPullShape(world: World, thread: Thread) {
  const pull = pullOf(thread);
  const files = diffShape(world, requireRepository(world, thread.repositoryId), pull.base.sha, pull.head.sha);
  const sum = (key: 'additions' | 'deletions') => files.reduce((total, file) => total + file[key], 0);
  const on = (kind: 'comment' | 'review-comment') =>
    textsOf(world, kind).filter((each) => each.threadId === thread.id).length;
  return {
    ...pullShape(world, thread),
    merged: pull.mergedAt !== null,
    mergeable: true,
    rebaseable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: on('comment'),
    review_comments: on('review-comment'),
    maintainer_can_modify: false,
    commits: 1,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: files.length,
  };
}

export function eventShape(world: World, thread: Thread, event: ThreadEvent) {
  const { api } = placeOf(world, thread);
  return {
    id: event.id,
    node_id: nodeId('EVE', event.id),
    url: `${api}/issues/events/${event.id}`,
    actor: actorShape(world, event.actorId),
    event: event.kind,
    commit_id: null,
    commit_url: null,
    created_at: event.at,
    ...detailsOf(event),
    performed_via_github_app: appShape(world, event.app),
  };
}

function detailsOf(event: ThreadEvent): object {
  switch (event.kind) {
    case 'labeled':
    case 'unlabeled':
      return { label: { name: event.label, color: event.color } };
    case 'renamed':
      return { rename: { from: event.from, to: event.to } };
    case 'locked':
    case 'unlocked':
      return { lock_reason: event.reason };
    default:
      return {};
  }
}

export function eventsOf(world: World, thread: Thread): readonly ThreadEvent[] {
  const events = [...world.events.values()].filter((each) => each.threadId === thread.id);
  return events.sort((a, b) => a.at.localeCompare(b.at) || a.id - b.id);
}

/** Events, comments and reviews in the order of their happening. */
export function timelineShape(world: World, thread: Thread): readonly object[] {
  const here = (each: { readonly threadId: number }) => each.threadId === thread.id;
  const items = [
    ...eventsOf(world, thread).map((each) => ({
      createdAt: each.at,
      id: each.id,
      shape: eventShape(world, thread, each),
    })),
    ...textsOf(world, 'comment')
      .filter(here)
      .map((each) => {
        const actor = actorShape(world, each.authorId);
        return { ...each, shape: { ...commentShape(world, each), event: 'commented', actor, user: actor } };
      }),
    ...textsOf(world, 'review')
      .filter(here)
      .map((each) => ({
        ...each,
        shape: {
          ...reviewShape(world, each),
          event: 'reviewed',
          state: each.state.toLowerCase(),
          user: actorShape(world, each.authorId),
        },
      })),
  ];
  return items.sort(byTime).map((item) => item.shape);
}
