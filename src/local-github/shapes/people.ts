/** Accounts and Apps as the REST API and webhooks show them. */
import { userNodeId } from '../nodes';
import { ACTIONS_BOT } from '../people';
import type { Repository, User, World } from '../world';

/** `null` for an account that was deleted. */
export function userShape(world: World, userId: number | null) {
  const user = userId === null ? undefined : world.users.get(userId);
  return user === undefined ? null : accountShape(world, user);
}

/** For places where GitHub never answers `null`: a deleted account shows as `ghost`. */
export function actorShape(world: World, userId: number) {
  const ghost: User = { id: 10_137, login: 'ghost', type: 'User', createdAt: '2008-05-13T06:14:25Z' };
  return accountShape(world, world.users.get(userId) ?? ghost);
}

export function accountShape(world: World, user: User) {
  const url = `${world.origin}/users/${encodeURIComponent(user.login)}`;
  const page = user.type === 'Bot' ? `apps/${user.login.replace('[bot]', '')}` : user.login;
  return {
    login: user.login,
    id: user.id,
    node_id: userNodeId(user),
    avatar_url: `${world.origin}/avatars/u/${user.id}`,
    gravatar_id: '',
    url,
    html_url: `${world.origin}/${page}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

export function profileShape(world: World, user: User) {
  return {
    ...accountShape(world, user),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: [...world.repositories.values()].filter((each) => each.ownerId === user.id && !each.private).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: user.createdAt,
    updated_at: user.createdAt,
  };
}

/** The App that acted; `null` for none. */
export function appShape(world: World, slug: string | null) {
  if (slug === null) return null;
  const isActions = `${slug}[bot]` === ACTIONS_BOT.login;
  const owner: User = { id: 9919, login: 'github', type: 'Organization', createdAt: '2008-05-11T04:37:31Z' };
  return {
    id: isActions ? 15_368 : 1_000_000 + slug.length,
    slug,
    node_id: `A_${slug}`,
    client_id: `Iv1.${slug}`,
    owner: accountShape(world, owner),
    name: isActions ? 'GitHub Actions' : slug,
    description: null,
    external_url: `${world.origin}/apps/${slug}`,
    html_url: `${world.origin}/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { issues: 'write', metadata: 'read', contents: 'read' },
    events: [],
  };
}

/** GitHub's own guess at the tie between an author and a repository. It is no statement about roles. */
export function associationShape(world: World, repository: Repository, userId: number): string {
  if (repository.ownerId === userId) return 'OWNER';
  const teams = [...world.teams.values()].filter((team) => team.organizationId === repository.ownerId);
  if (teams.some((team) => team.memberIds.has(userId))) return 'MEMBER';
  return repository.grants.has(userId) ? 'COLLABORATOR' : 'NONE';
}
