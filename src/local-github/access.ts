/** Who is asking, and may they? Tokens, declared permissions, roles, archived repositories. */
import { grantOf, reaches } from './people';
import { ApiError, notFound, type Route } from './routes/call';
import type { Repository, Thread, Token, User, World } from './world';

const FORBIDDEN = 'Resource not accessible by integration';

export type Asker = { readonly token: Token; readonly user: User };

/** The account behind an `Authorization` header. */
export function authenticate(world: World, header: string | undefined): Asker {
  const value = /^(?:token|bearer)\s+(\S+)$/i.exec(header ?? '')?.[1];
  const token = value === undefined ? undefined : world.tokens.get(value);
  const user = token === undefined ? undefined : world.users.get(token.userId);
  if (token === undefined || user === undefined)
    throw new ApiError(401, header === undefined ? 'Requires authentication' : 'Bad credentials');
  return { token, user };
}

/** What a request is about. `thread` is `null` when it is about no single thread. */
export type Subject = { readonly repository: Repository | null; readonly thread: Thread | null };

/** Throws GitHub's refusal when this asker may not do what the route does. */
export function authorize(world: World, asker: Asker, route: Pick<Route, 'needs' | 'role'>, subject: Subject): void {
  if (route.needs === '') return;
  const { repository } = subject;
  const isWrite = route.needs.includes('=write');
  if (repository !== null && !canSee(world, asker, repository)) throw notFound();
  if (repository !== null && isWrite && repository.archived)
    throw new ApiError(403, 'Repository was archived so is read-only.');
  if (asker.token.kind === 'personal') authorizePerson(world, asker, route, repository);
  else authorizeInstallation(asker.token, route.needs, subject);
}

function canSee(world: World, { token, user }: Asker, repository: Repository): boolean {
  if (!repository.private || token.repositoryId === repository.id) return true;
  return token.repositoryId === null && reaches(grantOf(world, repository, user.id), 'read');
}

function authorizePerson(
  world: World,
  { user }: Asker,
  route: Pick<Route, 'role'>,
  repository: Repository | null,
): void {
  if (repository === null || route.role === undefined) return;
  if (!reaches(grantOf(world, repository, user.id), route.role))
    throw new ApiError(403, `Must have ${route.role === 'write' ? 'push' : route.role} access to the repository.`);
}

/** One alternative must be declared; reading public things needs no declaration. */
function authorizeInstallation(token: Token, needs: string, { repository, thread }: Subject): void {
  const isHome = repository === null || token.repositoryId === null || token.repositoryId === repository.id;
  const isGranted = needs.split('; ').some((need) => {
    const [scope = '', access] = need.split('=');
    if (access === 'read' && repository?.private === false && scope !== 'members') return true;
    // Declared rights over pull requests reach the comments of a pull request only, never those of an issue.
    if (scope === 'pull_requests' && thread !== null && thread.pull === null) return false;
    const declared = token.permissions[scope];
    return isHome && (declared === 'write' || declared === access);
  });
  if (isGranted) return;
  throw new ApiError(403, FORBIDDEN, { headers: { 'x-accepted-github-permissions': needs } });
}
