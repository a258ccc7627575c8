/** Issues and pull requests: opened, labelled, locked, closed, moved. Every deed leaves its event on the timeline. */
import { appOf, userOf } from './people';
import { repositoryOf, requireRepository } from './repositories';
import { put, type TextSeed, threadOf, written } from './texts';
import {
  type Label,
  mintId,
  type Repository,
  type Thread,
  type ThreadEvent,
  textsOf,
  timestamp,
  type World,
} from './world';

/** Who did it, and when (now, when nobody says). */
export type DeedSeed = { readonly by: string; readonly at?: string; readonly app?: string };

export type IssueSeed = TextSeed & {
  readonly title?: string;
  readonly number?: number;
  readonly labels?: readonly string[];
};

export function addIssue(world: World, fullName: string, seed: IssueSeed): Thread {
  const repository = repositoryOf(world, fullName);
  const thread = put(world, newThread(world, repository, seed));
  return labelAtBirth(world, repository, thread, seed);
}

export type PullRequestSeed = IssueSeed & {
  /** Branch of the change; in another repository when `from` names it (`owner/name`). */
  readonly head: string;
  readonly from?: string;
  readonly base?: string;
  readonly pullId?: number;
};

export function addPullRequest(world: World, fullName: string, seed: PullRequestSeed): Thread {
  const repository = repositoryOf(world, fullName);
  const head = repositoryOf(world, seed.from ?? fullName);
  const pull = {
    id: seed.pullId ?? mintId(world),
    head: side(head, seed.head),
    base: side(repository, seed.base ?? repository.defaultBranch),
    draft: false,
    mergedAt: null,
  };
  const thread = put(world, { ...newThread(world, repository, seed), pull });
  return labelAtBirth(world, repository, thread, seed);
}

function side(repository: Repository, branch: string) {
  const sha = repository.branches.get(branch);
  if (sha === undefined) throw new Error(`${repository.name} has no branch ${branch}: commit to it first`);
  return { repositoryId: repository.id, branch, sha };
}

function newThread(world: World, repository: Repository, seed: IssueSeed): Thread {
  return {
    ...written(world, seed),
    kind: 'thread',
    repositoryId: repository.id,
    number: seed.number ?? nextNumber(world, repository),
    title: seed.title ?? 'An issue',
    state: 'open',
    closedAt: null,
    closedById: null,
    locked: false,
    lockReason: null,
    labels: [],
    gone: null,
    pull: null,
  };
}

function nextNumber(world: World, repository: Repository): number {
  const taken = textsOf(world, 'thread').filter((each) => each.repositoryId === repository.id);
  return Math.max(0, ...taken.map((each) => each.number)) + 1;
}

function labelAtBirth(world: World, repository: Repository, thread: Thread, seed: IssueSeed): Thread {
  return (seed.labels ?? []).reduce((current, name) => {
    ensureLabel(world, repository, name);
    return withLabel(world, current, name, seed);
  }, thread);
}

/** Sets a label, made first where the repository lacks it. A label that is set already leaves no second event. */
export function label(
  world: World,
  fullName: string,
  number: number,
  seed: DeedSeed & { readonly name: string },
): Thread {
  ensureLabel(world, repositoryOf(world, fullName), seed.name);
  return withLabel(world, threadOf(world, fullName, number), seed.name, seed);
}

export function unlabel(
  world: World,
  fullName: string,
  number: number,
  seed: DeedSeed & { readonly name: string },
): Thread {
  return withoutLabel(world, threadOf(world, fullName, number), seed.name, seed);
}

export function withLabel(world: World, thread: Thread, name: string, deed: DeedSeed): Thread {
  if (thread.labels.some((each) => sameName(each, name))) return thread;
  const known = findLabel(world, requireRepository(world, thread.repositoryId), name);
  record(world, thread, deed, { kind: 'labeled', label: known?.name ?? name, color: known?.color ?? 'ededed' });
  return touch(world, thread, deed, { labels: [...thread.labels, known?.name ?? name] });
}

export function withoutLabel(world: World, thread: Thread, name: string, deed: DeedSeed): Thread {
  const found = thread.labels.find((each) => sameName(each, name));
  if (found === undefined) return thread;
  const color = findLabel(world, requireRepository(world, thread.repositoryId), found)?.color ?? 'ededed';
  record(world, thread, deed, { kind: 'unlabeled', label: found, color });
  return touch(world, thread, deed, { labels: thread.labels.filter((each) => each !== found) });
}

export function addLabel(
  world: World,
  repository: Repository,
  seed: { readonly name: string; readonly color?: string; readonly description?: string | null },
): Label {
  const made = {
    id: mintId(world),
    repositoryId: repository.id,
    name: seed.name,
    color: seed.color ?? 'ededed',
    description: seed.description ?? null,
  };
  world.labels.set(made.id, made);
  return made;
}

export function findLabel(world: World, repository: Repository, name: string): Label | null {
  for (const each of world.labels.values())
    if (each.repositoryId === repository.id && sameName(each.name, name)) return each;
  return null;
}

export function ensureLabel(world: World, repository: Repository, name: string): Label {
  return findLabel(world, repository, name) ?? addLabel(world, repository, { name });
}

/** GitHub compares label names without regard to case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function lock(
  world: World,
  fullName: string,
  number: number,
  deed: DeedSeed & { readonly reason?: string },
): Thread {
  const thread = threadOf(world, fullName, number);
  record(world, thread, deed, { kind: 'locked', reason: deed.reason ?? null });
  return touch(world, thread, deed, { locked: true, lockReason: deed.reason ?? null });
}

export function unlock(world: World, fullName: string, number: number, deed: DeedSeed): Thread {
  const thread = threadOf(world, fullName, number);
  record(world, thread, deed, { kind: 'unlocked', reason: null });
  return touch(world, thread, deed, { locked: false, lockReason: null });
}

export function close(world: World, fullName: string, number: number, deed: DeedSeed): Thread {
  const thread = threadOf(world, fullName, number);
  record(world, thread, deed, { kind: 'closed' });
  const closedById = userOf(world, deed.by).id;
  return touch(world, thread, deed, { state: 'closed', closedAt: timestamp(world, deed.at), closedById });
}

export function reopen(world: World, fullName: string, number: number, deed: DeedSeed): Thread {
  const thread = threadOf(world, fullName, number);
  record(world, thread, deed, { kind: 'reopened' });
  return touch(world, thread, deed, { state: 'open', closedAt: null, closedById: null });
}

export function rename(
  world: World,
  fullName: string,
  number: number,
  deed: DeedSeed & { readonly title: string },
): Thread {
  const thread = threadOf(world, fullName, number);
  record(world, thread, deed, { kind: 'renamed', from: thread.title, to: deed.title });
  return touch(world, thread, deed, { title: deed.title });
}

/** Deletes an issue for good: its number answers 410 from now on. */
export function removeIssue(world: World, fullName: string, number: number): void {
  put(world, { ...threadOf(world, fullName, number), gone: 'deleted' });
}

/** Moves an issue to another repository: its old address answers 301 from now on. */
export function transfer(
  world: World,
  fullName: string,
  number: number,
  deed: DeedSeed & { readonly to: string },
): Thread {
  const thread = threadOf(world, fullName, number);
  const target = repositoryOf(world, deed.to);
  const moved = { ...thread, id: mintId(world), repositoryId: target.id, number: nextNumber(world, target) };
  put(world, moved);
  for (const comment of textsOf(world, 'comment'))
    if (comment.threadId === thread.id) put(world, { ...comment, threadId: moved.id });
  record(world, moved, deed, { kind: 'transferred' });
  put(world, { ...thread, gone: { movedTo: moved.id } });
  return moved;
}

type Change<E> = E extends unknown ? Omit<E, 'id' | 'threadId' | 'actorId' | 'at' | 'app'> : never;

function record(world: World, thread: Thread, deed: DeedSeed, change: Change<ThreadEvent>): void {
  const actor = userOf(world, deed.by);
  const event: ThreadEvent = {
    ...change,
    id: mintId(world),
    threadId: thread.id,
    actorId: actor.id,
    at: timestamp(world, deed.at),
    app: deed.app ?? appOf(actor),
  };
  world.events.set(event.id, event);
}

function touch(world: World, thread: Thread, deed: DeedSeed, change: Partial<Thread>): Thread {
  return put(world, { ...thread, ...change, updatedAt: timestamp(world, deed.at) });
}
