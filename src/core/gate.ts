/** May it run? Findings, authority and the house rules in; one verdict out. Nothing here looks at code. */
import { roleAtLeast } from './policy';
import type { ReasonCode } from './reasons';
import { assertNever } from './result';
import type { RiskLevel, Role } from './types';

export type Verdict =
  | { readonly kind: 'run' }
  | { readonly kind: 'await-approval'; readonly reasons: readonly string[]; readonly approverRole: Role }
  | { readonly kind: 'refuse'; readonly reasonCode: ReasonCode; readonly message: string };

export type GateRules = {
  readonly required: 'risky' | 'always' | 'never';
  /** Least role whose low-risk code runs at once. */
  readonly trusted: Role;
  readonly high: 'approve' | 'block';
  /** Least role that may approve, by risk. */
  readonly approvers: { readonly medium: Role; readonly high: Role };
};

export type GateQuestion = {
  readonly risk: RiskLevel;
  /** The lowest role of author, last editor and requester. */
  readonly authority: Role;
  readonly rules: GateRules;
};

const BLOCKED: Verdict = {
  kind: 'refuse',
  reasonCode: 'blocked_by_policy',
  message:
    'High-risk code is blocked here (`security.high: block`). Change the code, or ask a maintainer to change the policy.',
};

/** The verdict for a command in a comment or description (contract §5). */
export function decide({ risk, authority, rules }: GateQuestion): Verdict {
  if (risk === 'high' && rules.high === 'block') return BLOCKED;
  const reasons = [
    ...(roleAtLeast(authority, rules.trusted)
      ? []
      : [`The code or the request comes from somebody without the ${rules.trusted} role.`]),
    ...(rules.required === 'always' ? ['This repository asks for an approval every time.'] : []),
    ...(rules.required === 'risky' && risk !== 'low' ? [`The scan rates the code ${risk} risk.`] : []),
  ];
  if (reasons.length === 0) return { kind: 'run' };
  return { kind: 'await-approval', reasons, approverRole: approverRole(risk, rules) };
}

/**
 * May the model be asked? Whose low-risk code would not run at once does not spend the owner's tokens either: their task
 * waits until somebody who may approve medium risk lets it through. That allows the asking alone; the program it brings
 * has a verdict of its own.
 */
export function decideTask({ authority, rules }: Omit<GateQuestion, 'risk'>): Verdict {
  if (roleAtLeast(authority, rules.trusted)) return { kind: 'run' };
  const reasons = [
    `The task comes from somebody without the ${rules.trusted} role, so no model was asked and no program is written yet.`,
  ];
  return { kind: 'await-approval', reasons, approverRole: rules.approvers.medium };
}

/**
 * The verdict for direct use in a workflow: whoever wrote the workflow asked for the run, so low and medium risk run;
 * high risk runs only where the house says that approvals are never required.
 */
export function decideDirect(risk: RiskLevel, rules: GateRules): Verdict {
  if (risk !== 'high') return { kind: 'run' };
  if (rules.high === 'block') return BLOCKED;
  if (rules.required === 'never') return { kind: 'run' };
  return {
    kind: 'refuse',
    reasonCode: 'needs_approval',
    message:
      'High-risk code does not run in a workflow by itself. Set `approval.required: never` in the configuration to allow it.',
  };
}

function approverRole(risk: RiskLevel, rules: GateRules): Role {
  switch (risk) {
    case 'low':
    case 'medium':
      return rules.approvers.medium;
    case 'high':
      return rules.approvers.high;
    default:
      return assertNever(risk);
  }
}
