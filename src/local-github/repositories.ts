/** Repositories, roles in them, and the little of git that is read over the API. */
import { createHash } from 'node:crypto';
import type { Role } from '../core/types';
import { findUser, plain, userOf } from './people';
import {
  type Commit,
  type Grant,
  keyOf,
  mintAccountId,
  mintId,
  type Repository,
  textsOf,
  timestamp,
  type World,
} from './world';

/** A role, or a custom role of the organisation with the role it is based on. */
export type GrantSeed = Role | Grant;

/** Path → content; `null` removes the file. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export type RepositorySeed = {
  readonly id?: number;
  readonly private?: boolean;
  readonly defaultBranch?: string;
  /** Login → role. */
  readonly roles?: Readonly<Record<string, GrantSeed>>;
  /** Slug of a team of the owning organisation → role. */
  readonly teams?: Readonly<Record<string, GrantSeed>>;
  readonly files?: Files;
  /** `owner/name` of the repository this one is a fork of. */
  readonly forkOf?: string;
  readonly at?: string;
};

export function addRepository(world: World, fullName: string, seed: RepositorySeed = {}): Repository {
  const [owner = '', name = ''] = fullName.split('/');
  if (owner === '' || name === '') throw new Error(`Expected owner/name, got ${fullName}`);
  const ownerId = userOf(world, owner).id;
  const defaultBranch = seed.defaultBranch ?? 'main';
  const grants = Object.entries(seed.roles ?? {}).map(
    ([login, role]) => [userOf(world, login).id, toGrant(role)] as const,
  );
  const parent = seed.forkOf === undefined ? null : repositoryOf(world, seed.forkOf);
  const repository: Repository = {
    id: seed.id ?? mintAccountId(world),
    ownerId,
    name,
    private: seed.private ?? false,
    archived: false,
    defaultBranch,
    parentId: parent?.id ?? null,
    createdAt: timestamp(world, seed.at),
    grants: new Map(grants),
    teamGrants: teamGrants(world, ownerId, seed.teams ?? {}),
    branches: parent?.branches ?? new Map(),
  };
  world.repositories.set(repository.id, repository);
  if (!repository.branches.has(defaultBranch) || seed.files !== undefined)
    commit(world, fullName, { branch: defaultBranch }, seed.files ?? { 'README.md': `# ${name}\n` });
  return requireRepository(world, repository.id);
}

function teamGrants(world: World, ownerId: number, teams: Readonly<Record<string, GrantSeed>>): Map<number, Grant> {
  const grants = new Map<number, Grant>();
  for (const [slug, role] of Object.entries(teams)) {
    const team = [...world.teams.values()].find((each) => each.organizationId === ownerId && each.slug === slug);
    if (team === undefined) throw new Error(`The organisation has no team ${slug}: add it before the repository`);
    grants.set(team.id, toGrant(role));
  }
  return grants;
}

const toGrant = (seed: GrantSeed): Grant => (typeof seed === 'string' ? plain(seed) : seed);

/** Gives somebody a role, or takes it away (`none`). */
export function setRole(world: World, fullName: string, login: string, role: GrantSeed): void {
  const repository = repositoryOf(world, fullName);
  const grants = new Map(repository.grants).set(userOf(world, login).id, toGrant(role));
  world.repositories.set(repository.id, { ...repository, grants });
}

export function archive(world: World, fullName: string, archived = true): void {
  const repository = repositoryOf(world, fullName);
  world.repositories.set(repository.id, { ...repository, archived });
}

export type CommitSeed = { readonly by?: string; readonly message?: string; readonly at?: string };

/** Adds a commit to a branch (made from the default branch when it is new) and returns its SHA. */
export function commit(
  world: World,
  fullName: string,
  on: CommitSeed & { readonly branch: string },
  change: Files,
): string {
  const { branch, ...seed } = on;
  const repository = repositoryOf(world, fullName);
  const parent = repository.branches.get(branch) ?? repository.branches.get(repository.defaultBranch) ?? null;
  const files = new Map(parent === null ? [] : requireCommit(world, parent).files);
  for (const [path, content] of Object.entries(change))
    if (content === null) files.delete(path);
    else files.set(path, Buffer.from(content));
  const made = {
    repositoryId: repository.id,
    parent,
    message: seed.message ?? `Change ${Object.keys(change).join(', ')}`,
    authorId: seed.by === undefined ? repository.ownerId : userOf(world, seed.by).id,
    authoredAt: timestamp(world, seed.at),
    files,
  };
  const sha = shaOf(made, mintId(world));
  world.commits.set(sha, { ...made, sha });
  setBranch(world, fullName, branch, sha);
  return sha;
}

/** Moves a branch to a commit it need not follow: a force push. */
export function setBranch(world: World, fullName: string, branch: string, sha: string): void {
  const repository = repositoryOf(world, fullName);
  const branches = new Map(repository.branches).set(branch, sha);
  world.repositories.set(repository.id, { ...repository, branches });
  for (const thread of textsOf(world, 'thread')) {
    const { pull } = thread;
    if (pull === null || thread.state === 'closed') continue;
    if (pull.head.repositoryId === repository.id && pull.head.branch === branch)
      world.texts.set(keyOf(thread), { ...thread, pull: { ...pull, head: { ...pull.head, sha } } });
  }
}

function shaOf(made: Omit<Commit, 'sha'>, salt: number): string {
  return createHash('sha1').update(`${made.parent} ${made.message} ${made.authoredAt} ${salt}`).digest('hex');
}

/** Git's own name of a file's content. */
export function blobSha(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

export function findRepository(world: World, owner: string, name: string): Repository | null {
  const ownerId = findUser(world, owner)?.id;
  for (const repository of world.repositories.values())
    if (repository.ownerId === ownerId && repository.name.toLowerCase() === name.toLowerCase()) return repository;
  return null;
}

/** The repository called `owner/name`; a test that names one that is not there is mistaken. */
export function repositoryOf(world: World, fullName: string): Repository {
  const [owner = '', name = ''] = fullName.split('/');
  const repository = findRepository(world, owner, name);
  if (repository === null) throw new Error(`No repository is called ${fullName}: add it first`);
  return repository;
}

export function requireRepository(world: World, id: number): Repository {
  const repository = world.repositories.get(id);
  if (repository === undefined) throw new Error(`No repository has the id ${id}`);
  return repository;
}

export function requireCommit(world: World, sha: string): Commit {
  const found = world.commits.get(sha);
  if (found === undefined) throw new Error(`No commit has the SHA ${sha}`);
  return found;
}

/** A branch, a full ref or a SHA to its commit; the default branch when empty. */
export function resolveRef(world: World, repository: Repository, ref: string): Commit | null {
  const branch = ref === '' ? repository.defaultBranch : ref.replace(/^(refs\/)?heads\//, '');
  const sha = repository.branches.get(branch) ?? ref;
  return world.commits.get(sha) ?? null;
}
