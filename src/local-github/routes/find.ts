/** From the numbers in an address to the things they name, with GitHub's own refusals. */
import { requireRepository } from '../repositories';
import { apiUrl } from '../shapes/repositories';
import { findThread } from '../texts';
import {
  type Comment,
  findText,
  type Repository,
  type Review,
  type ReviewComment,
  type Thread,
  type World,
} from '../world';
import { ApiError, type Call, notFound } from './call';

/** The issue or pull request of `issue_number`. Deleted: 410; transferred: 301 to where it went. */
export function threadIn(call: Call): Thread {
  const thread = findThread(call.world, call.repository.id, call.number('issue_number'));
  if (thread === null) throw notFound();
  if (thread.gone === 'deleted') throw new ApiError(410, 'This issue was deleted');
  if (thread.gone !== null) throw movedTo(call, thread.gone.movedTo);
  return thread;
}

function movedTo(call: Call, threadId: number): ApiError {
  const target = findText(call.world, 'thread', threadId);
  if (target === null) return notFound();
  const repository = requireRepository(call.world, target.repositoryId);
  const location = `${apiUrl(call.world, repository)}/issues/${target.number}`;
  return new ApiError(301, 'Moved Permanently', { headers: { location } });
}

export function pullIn(call: Call): Thread {
  const thread = findThread(call.world, call.repository.id, call.number('pull_number'));
  if (thread === null || thread.pull === null || thread.gone !== null) throw notFound();
  return thread;
}

export function commentIn(call: Call): Comment {
  return inRepository(call, findText(call.world, 'comment', call.number('comment_id')));
}

export function reviewCommentIn(call: Call): ReviewComment {
  return inRepository(call, findText(call.world, 'review-comment', call.number('comment_id')));
}

export function reviewIn(call: Call): Review {
  const review = inRepository(call, findText(call.world, 'review', call.number('review_id')));
  if (review.threadId !== pullIn(call).id) throw notFound();
  return review;
}

function inRepository<T extends { readonly threadId: number }>(call: Call, text: T | null): T {
  const thread = text === null ? null : findText(call.world, 'thread', text.threadId);
  if (text === null || thread === null || thread.gone !== null || thread.repositoryId !== call.repository.id)
    throw notFound();
  return text;
}

/** The thread an address is about, however it names it; `null` when it is about none. */
export function subjectOf(
  world: World,
  repository: Repository,
  numbers: Readonly<Record<string, unknown>>,
): Thread | null {
  const number = numbers['issue_number'] ?? numbers['pull_number'];
  if (number !== undefined) return findThread(world, repository.id, Number(number));
  if (numbers['comment_id'] === undefined) return null;
  const id = Number(numbers['comment_id']);
  const comment = findText(world, 'comment', id) ?? findText(world, 'review-comment', id);
  return comment === null ? null : findText(world, 'thread', comment.threadId);
}
