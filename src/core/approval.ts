/**
 * May this decision count? What the bot's own record says, what the world says now, and whose hands the decision went
 * through; one answer out. Every clause of contract §5 is one line here, and whatever is unknown declines.
 */
import { highestRisk, roleAtLeast } from './policy';
import type { ReasonCode } from './reasons';
import { assertNever } from './result';
import type { RiskLevel, Role } from './types';

export type DecisionKind = 'approve' | 'reject' | 'cancel';

/** Where a request stands, as far as decisions can tell it apart. */
export type Standing = 'waiting' | 'approved' | 'running' | 'done' | 'rejected' | 'cancelled' | 'expired' | 'void';

/** A request as the bot's own report of it says. Times are milliseconds since the epoch. */
export type PendingRecord = {
  readonly requestId: string;
  readonly digest: string;
  readonly standing: Standing;
  readonly risk: RiskLevel;
  readonly requesterId: number;
  readonly createdMs: number;
  readonly expiresMs: number;
  /** Nobody but the bot ever wrote in it, and its signature is right where there is a key. */
  readonly isIntact: boolean;
};

/** Somebody whose hands a decision went through: who set the label, or who wrote or edited the deciding comment. */
export type Hand = {
  readonly id: number;
  readonly login: string;
  /** A bot, or a program in somebody's name. */
  readonly isBot: boolean;
  readonly role: Role;
  /** Member of a team that may approve this risk. */
  readonly isInTeam: boolean;
};

export type ApproverRule = {
  readonly role: Role;
  readonly users: readonly string[];
  /** For the words of a refusal; who is in one is told by the hand. */
  readonly teams: readonly string[];
};

export type ApprovalRules = {
  readonly medium: ApproverRule;
  readonly high: ApproverRule;
  readonly secondPerson: boolean;
  /** Logins that may neither ask nor decide. */
  readonly blocked: readonly string[];
};

export type Deciding = {
  readonly kind: DecisionKind;
  /** Empty means that nobody is known, and nobody may. */
  readonly hands: readonly Hand[];
  /** Whoever decides must have been able to read the report. */
  readonly isAfterReport: boolean;
  /** When the label was set or the comment written, by GitHub's clock. */
  readonly atMs: number;
};

export type Declined = {
  readonly kind: 'declined';
  readonly reasonCode: ReasonCode;
  readonly message: string;
  /** What becomes of the request itself; `null` leaves it waiting. */
  readonly ends: 'expired' | 'void' | null;
};

export type Answer = { readonly kind: 'granted' } | Declined;

const GRANTED: Answer = { kind: 'granted' };

const declined = (reasonCode: ReasonCode, message: string, ends: Declined['ends'] = null): Declined => ({
  kind: 'declined',
  reasonCode,
  message,
  ends,
});

export type Question = {
  readonly record: PendingRecord;
  readonly deciding: Deciding;
  readonly rules: ApprovalRules;
  readonly nowMs: number;
};

/** All that can be said without looking at the code again. Who may not decide learns nothing and ends nothing. */
export function mayDecide({ record, deciding, rules, nowMs }: Question): Answer {
  const over = standingProblem(record.standing, deciding.kind);
  if (over !== null) return over;
  const unfit = handsProblem(record, deciding, rules);
  if (unfit !== null) return unfit;
  if (!record.isIntact)
    return declined('approval_stale', 'The report was changed by somebody else, so it decides nothing.', 'void');
  if (!deciding.isAfterReport)
    return declined('approval_stale', 'This decision is older than the report. Read the report, then decide again.');
  if (Math.max(nowMs, deciding.atMs) >= record.expiresMs)
    return declined('approval_expired', 'The request waited too long. Ask again with a new command.', 'expired');
  return GRANTED;
}

/** What GitHub's texts come to when they are read again: what would run now, and how risky that is. */
export type Afresh = { readonly digest: string; readonly risk: RiskLevel };

/** The last word before an execution: what would run now is what was approved, and whoever approved may, at this risk. */
export function mayRun({ record, deciding, rules, nowMs }: Question, afresh: Afresh | null): Answer {
  if (deciding.kind !== 'approve') return declined('internal_error', 'Only an approval lets anything run.');
  if (afresh === null || afresh.digest !== record.digest)
    return declined(
      'approval_stale',
      'What would run is no longer what the report shows: the text, a limit, the configuration or the commit changed. Ask again with a new command.',
      'void',
    );
  const risk = highestRisk([record.risk, afresh.risk]);
  return mayDecide({ record: { ...record, risk }, deciding, rules, nowMs });
}

const RUNS = 'This request runs already; an approval counts once.';
const UNSTOPPABLE = 'Its time limit ends it; who may, can cancel the workflow run.';

function standingProblem(standing: Standing, kind: DecisionKind): Declined | null {
  switch (standing) {
    case 'waiting':
      return null;
    case 'running':
      return declined('approval_consumed', kind === 'approve' ? RUNS : `${RUNS} ${UNSTOPPABLE}`);
    case 'approved':
    case 'done':
      return declined('approval_consumed', 'This request was approved already; an approval counts once.');
    case 'rejected':
      return declined('rejected', 'This request was rejected. Ask again with a new command.');
    case 'cancelled':
      return declined('cancelled', 'This request was cancelled. Ask again with a new command.');
    case 'expired':
      return declined('approval_expired', 'This request waited too long. Ask again with a new command.');
    case 'void':
      return declined('approval_stale', 'This request is void: its text or report changed. Ask again.');
    default:
      return assertNever(standing);
  }
}

function handsProblem(record: PendingRecord, { kind, hands }: Deciding, rules: ApprovalRules): Declined | null {
  if (hands.length === 0) return declined('permission_unknown', 'Nobody is known who decided this.');
  if (hands.some(({ isBot }) => isBot)) return declined('approver_not_allowed', 'Bots do not decide.');
  if (hands.some(({ login }) => includesLogin(rules.blocked, login)))
    return declined('approver_not_allowed', 'This account is on the `approval.blocked` list.');
  if (kind === 'cancel' && hands.every(({ id }) => id === record.requesterId)) return null;
  const rule = ruleFor(kind, record.risk, rules);
  if (!hands.every((hand) => fits(hand, rule)))
    return declined('approver_not_allowed', `Deciding this takes ${wantedRole(rule)}.`);
  if (kind === 'approve' && rules.secondPerson && hands.some(({ id }) => id === record.requesterId))
    return declined('approver_not_allowed', 'Nobody approves their own request here (`approval.second_person`).');
  return null;
}

/** Who may write may also stop: refusing never needs more than the write role, or what approving takes. */
function ruleFor(kind: DecisionKind, risk: RiskLevel, rules: ApprovalRules): ApproverRule {
  const rule = risk === 'high' ? rules.high : rules.medium;
  if (kind === 'approve' || !roleAtLeast(rule.role, 'write')) return rule;
  return { ...rule, role: 'write' };
}

const fits = (hand: Hand, { role, users }: ApproverRule): boolean =>
  hand.id !== 0 && (roleAtLeast(hand.role, role) || includesLogin(users, hand.login) || hand.isInTeam);

const wantedRole = ({ role, users, teams }: ApproverRule): string =>
  users.length + teams.length === 0 ? `the ${role} role` : `the ${role} role, or a place on the list of approvers`;

/** Logins are the same in any case. */
export const includesLogin = (logins: readonly string[], login: string): boolean =>
  logins.some((each) => each.toLowerCase() === login.toLowerCase());
