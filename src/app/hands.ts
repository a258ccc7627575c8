/** Whose hands did a decision go through, and what may they do, asked of GitHub now? */
import { type ApprovalRules, type Hand, includesLogin } from '../core/approval';
import type { Config } from '../core/config';
import { roleAtLeast } from '../core/policy';
import type { Account } from '../core/trigger';
import type { RiskLevel } from '../core/types';
import type { ForgeHouse } from './house';
import { ForgeError, type Team } from './ports';
import type { Surroundings } from './scene';

/** An account, and whether a program acted in its name. */
export type Actor = { readonly account: Account; readonly viaApp: boolean };

export const approvalRules = ({ approval }: Config): ApprovalRules => ({
  medium: approval.approvers.medium,
  high: approval.approvers.high,
  secondPerson: approval.second_person,
  blocked: approval.blocked,
});

type Lookup = {
  readonly house: ForgeHouse;
  readonly surroundings: Surroundings;
  readonly risk: RiskLevel;
  /** The repository's owner, for teams that are named by their slug alone. */
  readonly owner: string;
};

/** Throws a `ForgeError` when GitHub does not say. */
export function handsOf(actors: readonly Actor[], lookup: Lookup): Promise<readonly Hand[]> {
  const unique = [...new Map(actors.map((actor) => [actor.account.id, actor])).values()];
  return Promise.all(unique.map((actor) => handOf(actor, lookup)));
}

async function handOf({ account, viaApp }: Actor, lookup: Lookup): Promise<Hand> {
  const { id, login } = account;
  const isBot = account.isBot || viaApp;
  const role = isBot ? 'none' : await lookup.surroundings.roles.of(account);
  const { approvers } = lookup.surroundings.config.approval;
  const rule = lookup.risk === 'high' ? approvers.high : approvers.medium;
  // Teams need a token that may read them: they are asked for only where nothing else lets somebody in.
  if (isBot || roleAtLeast(role, rule.role)) return { id, login, isBot, role, isInTeam: false };
  // A list names logins, and a login can be given up and taken by somebody else: whose it is now, the number tells.
  const live = rule.users.length + rule.teams.length > 0 ? await lookup.house.forge.accountOf(id) : account;
  if (live === null) return { id: 0, login, isBot, role: 'none', isInTeam: false };
  const isIn = includesLogin(rule.users, live.login) || (await isInTeam(live.login, rule.teams, lookup));
  return { id, login: live.login, isBot, role, isInTeam: isIn && !includesLogin(rule.users, live.login) };
}

async function isInTeam(login: string, teams: readonly string[], { house, owner }: Lookup): Promise<boolean> {
  try {
    const answers = await Promise.all(teams.map((team) => house.forge.isTeamMember(teamOf(team, owner), login)));
    return answers.includes(true);
  } catch (error) {
    if (!(error instanceof ForgeError) || !UNSEEN.has(error.status)) throw error;
    throw new ForgeError(`${error.message} ${NO_TEAMS}`, error.status, error.cause);
  }
}

const UNSEEN: ReadonlySet<number> = new Set([401, 403, 404]);

const NO_TEAMS =
  'Approvers are named by team here, and this token does not see the teams: `github-token` must be one that may read the organization’s members.';

/** `org/slug`, `@org/slug` or a slug of the repository's own organisation. */
function teamOf(name: string, owner: string): Team {
  const [first = '', second] = name.replace(/^@/, '').split('/');
  return second === undefined ? { organization: owner, slug: first } : { organization: first, slug: second };
}
