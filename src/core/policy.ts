/** Who may, how much? Roles as GitHub orders them; what is unknown grants nothing. */
import type { RiskLevel, Role } from './types';

const ROLES: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const RISKS: readonly RiskLevel[] = ['low', 'medium', 'high'];

export const roleAtLeast = (role: Role, least: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(least);

/** The authority of a request is the lowest of everyone whose hands its text went through. Nobody grants nothing. */
export const lowestRole = (roles: readonly Role[]): Role =>
  roles.reduce<Role>(
    (lowest, role) => (roleAtLeast(role, lowest) ? lowest : role),
    roles.length === 0 ? 'none' : 'admin',
  );

export const riskAtLeast = (risk: RiskLevel, least: RiskLevel): boolean => RISKS.indexOf(risk) >= RISKS.indexOf(least);

export const highestRisk = (risks: readonly RiskLevel[]): RiskLevel =>
  risks.reduce<RiskLevel>((highest, risk) => (riskAtLeast(risk, highest) ? risk : highest), 'low');

/**
 * The role in GitHub's collaborator-permission answer. `permission` folds maintain into write and triage into read,
 * so `user.permissions` decides, and a custom role counts as its base permission. Where `role_name` is one of GitHub's
 * own and says less, that is believed: two answers that do not agree grant the lesser.
 */
export function roleOf(permissions: Readonly<Record<string, boolean>>, roleName = ''): Role {
  const named = ROLES.find((role) => role === roleName);
  const base = baseRole(permissions);
  return named === undefined ? base : lowestRole([base, named]);
}

function baseRole(permissions: Readonly<Record<string, boolean>>): Role {
  if (permissions['admin'] === true) return 'admin';
  if (permissions['maintain'] === true) return 'maintain';
  if (permissions['push'] === true) return 'write';
  if (permissions['triage'] === true) return 'triage';
  return permissions['pull'] === true ? 'read' : 'none';
}
