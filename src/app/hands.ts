/** Whose hands did a decision go through, and what may they do, asked of GitHub now? */
import { type ApprovalRules, type Hand, includesLogin } from '../core/approval';
import type { Config } from '../core/config';
import { roleAtLeast } from '../core/policy';
import type { Account } from '../core/trigger';
import type { RiskLevel } from '../core/types';
import type { ForgeHouse } from './house';
import type { Team } from './ports';
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
  const isIn = isBot || roleAtLeast(role, rule.role) || includesLogin(rule.users, login);
  return { id, login, isBot, role, isInTeam: !isIn && (await isInTeam(login, rule.teams, lookup)) };
}

async function isInTeam(login: string, teams: readonly string[], { house, owner }: Lookup): Promise<boolean> {
  const answers = await Promise.all(teams.map((team) => house.forge.isTeamMember(teamOf(team, owner), login)));
  return answers.includes(true);
}

/** `org/slug`, `@org/slug` or a slug of the repository's own organisation. */
function teamOf(name: string, owner: string): Team {
  const [first = '', second] = name.replace(/^@/, '').split('/');
  return second === undefined ? { organization: owner, slug: first } : { organization: first, slug: second };
}
