/** What people write on a thread: made, edited, deleted, reacted to. */
import { appOf, userOf } from './people';
import { repositoryOf } from './repositories';
import {
  type Comment,
  keyOf,
  mintId,
  type Reaction,
  type ReactionContent,
  type Review,
  type ReviewComment,
  type ReviewState,
  type Text,
  type Thread,
  textsOf,
  timestamp,
  type World,
} from './world';

/** Who wrote what, and when (now, when nobody says). `app` is the slug of an App that acted for a person. */
export type TextSeed = {
  readonly by: string;
  readonly body: string;
  readonly at?: string;
  readonly id?: number;
  readonly app?: string;
};

export function written(world: World, seed: TextSeed) {
  const author = userOf(world, seed.by);
  const createdAt = timestamp(world, seed.at);
  const app = seed.app ?? appOf(author);
  return {
    id: seed.id ?? mintId(world),
    authorId: author.id,
    body: seed.body,
    createdAt,
    updatedAt: createdAt,
    edits: [],
    app,
  };
}

export function addComment(world: World, fullName: string, number: number, seed: TextSeed): Comment {
  const thread = threadOf(world, fullName, number);
  const comment: Comment = { ...written(world, seed), kind: 'comment', threadId: thread.id, minimized: null };
  if (comment.createdAt > thread.updatedAt) put(world, { ...thread, updatedAt: comment.createdAt });
  return put(world, comment);
}

export type ReviewSeed = TextSeed & { readonly state?: ReviewState };

export function addReview(world: World, fullName: string, number: number, seed: ReviewSeed): Review {
  const thread = threadOf(world, fullName, number);
  const commitSha = pullOf(thread).head.sha;
  const state = seed.state ?? 'COMMENTED';
  return put<Review>(world, { ...written(world, seed), kind: 'review', threadId: thread.id, state, commitSha });
}

export type ReviewCommentSeed = TextSeed & { readonly path?: string; readonly line?: number };

/** A comment on a line of the diff; it makes the review it belongs to. */
export function addReviewComment(
  world: World,
  fullName: string,
  number: number,
  seed: ReviewCommentSeed,
): ReviewComment {
  const { id: _, ...rest } = seed;
  const review = addReview(world, fullName, number, { ...rest, body: '' });
  const { threadId, commitSha } = review;
  const place = { path: seed.path ?? 'README.md', line: seed.line ?? 1, commitSha };
  return put<ReviewComment>(world, {
    ...written(world, seed),
    kind: 'review-comment',
    threadId,
    reviewId: review.id,
    ...place,
  });
}

export type EditSeed = { readonly by: string; readonly body: string; readonly at?: string };

/** Replaces the body; the author stays, the editor is remembered. */
export function edit<T extends Text>(world: World, text: T, seed: EditSeed): T {
  const at = timestamp(world, seed.at);
  const current = currentOf(world, text);
  const edits = [...current.edits, { editorId: userOf(world, seed.by).id, at }];
  return put(world, { ...current, body: seed.body, updatedAt: at, edits });
}

/** Deletes a comment for good (its reactions too); the thread remembers that somebody did. */
export function removeComment(world: World, comment: Comment | ReviewComment, by: string): void {
  world.texts.delete(keyOf(comment));
  for (const reaction of world.reactions.values())
    if (reaction.on === keyOf(comment)) world.reactions.delete(reaction.id);
  const event = { id: mintId(world), threadId: comment.threadId, kind: 'comment_deleted' as const };
  world.events.set(event.id, { ...event, actorId: userOf(world, by).id, at: timestamp(world), app: null });
}

/** Folds a comment away, or shows it again (`null`). */
export function minimize(world: World, comment: Comment, reason: string | null): Comment {
  return put(world, { ...currentOf(world, comment), minimized: reason });
}

/** `isNew` is false when this account had left the same reaction before. */
export function react(
  world: World,
  text: Pick<Text, 'kind' | 'id'>,
  seed: { readonly by: string; readonly content: ReactionContent; readonly at?: string },
): { readonly reaction: Reaction; readonly isNew: boolean } {
  const userId = userOf(world, seed.by).id;
  const existing = reactionsOn(world, text).find((each) => each.userId === userId && each.content === seed.content);
  if (existing !== undefined) return { reaction: existing, isNew: false };
  const reaction = {
    id: mintId(world),
    on: keyOf(text),
    userId,
    content: seed.content,
    createdAt: timestamp(world, seed.at),
  };
  world.reactions.set(reaction.id, reaction);
  return { reaction, isNew: true };
}

export function reactionsOn(world: World, text: Pick<Text, 'kind' | 'id'>): readonly Reaction[] {
  const key = keyOf(text);
  return [...world.reactions.values()].filter((each) => each.on === key);
}

/** The thread's comments in the order of their making. */
export function commentsOf(world: World, fullName: string, number: number): readonly Comment[] {
  const thread = threadOf(world, fullName, number);
  return textsOf(world, 'comment')
    .filter((each) => each.threadId === thread.id)
    .sort(byTime);
}

export function byTime(a: Pick<Text, 'createdAt' | 'id'>, b: Pick<Text, 'createdAt' | 'id'>): number {
  return a.createdAt.localeCompare(b.createdAt) || a.id - b.id;
}

export function findThread(world: World, repositoryId: number, number: number): Thread | null {
  const found = textsOf(world, 'thread').find((each) => each.repositoryId === repositoryId && each.number === number);
  return found ?? null;
}

/** The thread `owner/name#number`; a test that names one that is not there is mistaken. */
export function threadOf(world: World, fullName: string, number: number): Thread {
  const thread = findThread(world, repositoryOf(world, fullName).id, number);
  if (thread === null) throw new Error(`${fullName} has no issue or pull request ${number}: add it first`);
  return thread;
}

export function pullOf(thread: Thread) {
  if (thread.pull === null) throw new Error(`${thread.number} is an issue, not a pull request`);
  return thread.pull;
}

/** The text as it is now, for one that was got earlier. */
export function currentOf<T extends Text>(world: World, text: T): T {
  const found = world.texts.get(keyOf(text));
  if (found === undefined) throw new Error(`The ${text.kind} ${text.id} is gone`);
  return { ...text, ...found };
}

export function put<T extends Text>(world: World, text: T): T {
  world.texts.set(keyOf(text), text);
  return text;
}
