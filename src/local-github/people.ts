/** Accounts, teams, tokens, and which role somebody really has. */
import type { Role } from '../core/types';
import {
  type Access,
  type Grant,
  mintAccountId,
  mintId,
  type Repository,
  type Team,
  timestamp,
  type User,
  type World,
} from './world';

/** The account of every workflow's own token, by its real number. */
export const ACTIONS_BOT = { login: 'github-actions[bot]', id: 41_898_282 };

const RANK: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const BOT_LOGIN = /\[bot\]$/;

/** Slug of the App whose account this is; `null` for people. */
export function appOf(user: User): string | null {
  return user.type === 'Bot' ? user.login.replace(BOT_LOGIN, '') : null;
}

export type UserSeed = { readonly id?: number; readonly type?: User['type']; readonly at?: string };

/** Adds an account; a login that ends in `[bot]` is a bot. A login taken by somebody else is a mistake of the test. */
export function addUser(world: World, login: string, seed: UserSeed = {}): User {
  if (findUser(world, login) !== null) throw new Error(`${login} exists already`);
  const type = seed.type ?? (BOT_LOGIN.test(login) ? 'Bot' : 'User');
  const user = { id: seed.id ?? mintAccountId(world), login, type, createdAt: timestamp(world, seed.at) };
  world.users.set(user.id, user);
  return user;
}

/** The account's login is free afterwards; its number stays. */
export function renameUser(world: World, login: string, to: string): User {
  const user = { ...requireUser(world, login), login: to };
  world.users.set(user.id, user);
  return user;
}

/** Deletes the account: what it wrote stays, by nobody. */
export function removeUser(world: World, login: string): void {
  world.users.delete(requireUser(world, login).id);
}

export function addTeam(world: World, organization: string, slug: string, members: readonly string[]): Team {
  const memberIds = new Set(members.map((login) => userOf(world, login).id));
  const owner = findUser(world, organization) ?? addUser(world, organization, { type: 'Organization' });
  const existing = [...world.teams.values()].find((team) => team.organizationId === owner.id && team.slug === slug);
  const team = { id: existing?.id ?? mintAccountId(world), organizationId: owner.id, slug, memberIds };
  world.teams.set(team.id, team);
  return team;
}

export function findUser(world: World, login: string): User | null {
  const wanted = login.toLowerCase();
  for (const user of world.users.values()) if (user.login.toLowerCase() === wanted) return user;
  return null;
}

/** The account of this login; a new one the first time it is named. */
export function userOf(world: World, login: string): User {
  return findUser(world, login) ?? addUser(world, login);
}

function requireUser(world: World, login: string): User {
  const user = findUser(world, login);
  if (user === null) throw new Error(`No account is called ${login}`);
  return user;
}

/** What this account may do in this repository: the highest of ownership, own role, teams and, in public, reading. */
export function grantOf(world: World, repository: Repository, userId: number): Grant {
  const grants: Grant[] = [plain(repository.private ? 'none' : 'read')];
  if (repository.ownerId === userId) grants.push(plain('admin'));
  const own = repository.grants.get(userId);
  if (own !== undefined) grants.push(own);
  for (const [teamId, grant] of repository.teamGrants)
    if (world.teams.get(teamId)?.memberIds.has(userId) === true) grants.push(grant);
  return grants.reduce((best, each) => (RANK.indexOf(each.base) > RANK.indexOf(best.base) ? each : best));
}

export function plain(role: Role): Grant {
  return { base: role, name: role };
}

export function reaches(grant: Grant, least: Role): boolean {
  return RANK.indexOf(grant.base) >= RANK.indexOf(least);
}

export type TokenSeed = {
  readonly value?: string;
  /** Whose token it is; without it a workflow's own token, acting as `github-actions[bot]`. */
  readonly login?: string;
  /** `owner/name` of the one repository; without it all that the account sees. */
  readonly repository?: string;
  /** What the workflow's `permissions:` or the App's registration declares, in GitHub's API names (`pull_requests`). */
  readonly permissions?: Readonly<Record<string, Access>>;
};

/** Permissions that a usual Sallyport workflow declares. */
export const USUAL_PERMISSIONS: Readonly<Record<string, Access>> = {
  metadata: 'read',
  contents: 'read',
  issues: 'write',
  pull_requests: 'write',
  checks: 'write',
  actions: 'read',
};

/** Adds a token and returns its value. A person's login makes a personal token, a bot's an App's installation token. */
export function addToken(world: World, seed: TokenSeed & { readonly repositoryId: number | null }): string {
  const user = seed.login === undefined ? requireUser(world, ACTIONS_BOT.login) : userOf(world, seed.login);
  const kind = user.id === ACTIONS_BOT.id ? 'workflow' : user.type === 'Bot' ? 'app' : 'personal';
  const value = seed.value ?? `${kind === 'personal' ? 'ghp' : 'ghs'}_local${mintId(world)}`;
  const permissions = { metadata: 'read' as const, ...(seed.permissions ?? USUAL_PERMISSIONS) };
  world.tokens.set(value, { value, kind, userId: user.id, repositoryId: seed.repositoryId, permissions });
  return value;
}
