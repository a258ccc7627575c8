/** Comments, reviews and reactions as the REST API and webhooks show them. */
import { nodeId, textNodeId } from '../nodes';
import { requireRepository } from '../repositories';
import { reactionsOn } from '../texts';
import {
  type Comment,
  findText,
  type Reaction,
  type Repository,
  type Review,
  type ReviewComment,
  type Text,
  type Thread,
  type World,
} from '../world';
import { appShape, associationShape, userShape } from './people';
import { apiUrl, htmlUrl } from './repositories';

export function threadOfText(world: World, text: Text): Thread {
  const thread = text.kind === 'thread' ? text : findText(world, 'thread', text.threadId);
  if (thread === null) throw new Error(`The thread of the ${text.kind} ${text.id} is gone`);
  return thread;
}

export function threadHtmlUrl(world: World, thread: Thread): string {
  const repository = requireRepository(world, thread.repositoryId);
  return `${htmlUrl(world, repository)}/${thread.pull === null ? 'issues' : 'pull'}/${thread.number}`;
}

/** Where a text lives: repository, thread and the addresses built from them. */
export function placeOf(world: World, text: Text) {
  const thread = threadOfText(world, text);
  const repository: Repository = requireRepository(world, thread.repositoryId);
  const api = apiUrl(world, repository);
  return {
    thread,
    repository,
    api,
    html: threadHtmlUrl(world, thread),
    issueUrl: `${api}/issues/${thread.number}`,
    pullUrl: `${api}/pulls/${thread.number}`,
  };
}

export function commentShape(world: World, comment: Comment) {
  const { repository, api, html, issueUrl } = placeOf(world, comment);
  const url = `${api}/issues/comments/${comment.id}`;
  return {
    url,
    html_url: `${html}#issuecomment-${comment.id}`,
    issue_url: issueUrl,
    id: comment.id,
    node_id: textNodeId(comment),
    user: userShape(world, comment.authorId),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationShape(world, repository, comment.authorId),
    body: comment.body,
    reactions: reactionsShape(world, comment, url),
    performed_via_github_app: appShape(world, comment.app),
    ...(comment.minimized === null ? {} : { minimized: { reason: comment.minimized.toLowerCase() } }),
  };
}

export function reviewShape(world: World, review: Review) {
  const { repository, html, pullUrl } = placeOf(world, review);
  const page = `${html}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: textNodeId(review),
    user: userShape(world, review.authorId),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: pullUrl,
    author_association: associationShape(world, repository, review.authorId),
    _links: { html: { href: page }, pull_request: { href: pullUrl } },
    submitted_at: review.createdAt,
    commit_id: review.commitSha,
  };
}

export function reviewCommentShape(world: World, comment: ReviewComment) {
  const { repository, api, html, pullUrl } = placeOf(world, comment);
  const url = `${api}/pulls/comments/${comment.id}`;
  const page = `${html}#discussion_r${comment.id}`;
  return {
    url,
    pull_request_review_id: comment.reviewId,
    id: comment.id,
    node_id: textNodeId(comment),
    diff_hunk: `@@ -${comment.line} +${comment.line} @@`,
    path: comment.path,
    commit_id: comment.commitSha,
    original_commit_id: comment.commitSha,
    user: userShape(world, comment.authorId),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: page,
    pull_request_url: pullUrl,
    author_association: associationShape(world, repository, comment.authorId),
    _links: { self: { href: url }, html: { href: page }, pull_request: { href: pullUrl } },
    reactions: reactionsShape(world, comment, url),
    start_line: null,
    original_start_line: null,
    start_side: null,
    line: comment.line,
    original_line: comment.line,
    side: 'RIGHT',
    position: comment.line,
    original_position: comment.line,
    subject_type: 'line',
  };
}

export function reactionShape(world: World, reaction: Reaction) {
  return {
    id: reaction.id,
    node_id: nodeId('REA', reaction.id),
    user: userShape(world, reaction.userId),
    content: reaction.content,
    created_at: reaction.createdAt,
  };
}

export function reactionsShape(world: World, text: Text, url: string) {
  const contents = reactionsOn(world, text).map((each) => each.content);
  const count = (content: string) => contents.filter((each) => each === content).length;
  return {
    url: `${url}/reactions`,
    total_count: contents.length,
    '+1': count('+1'),
    '-1': count('-1'),
    laugh: count('laugh'),
    hooray: count('hooray'),
    confused: count('confused'),
    heart: count('heart'),
    rocket: count('rocket'),
    eyes: count('eyes'),
  };
}
