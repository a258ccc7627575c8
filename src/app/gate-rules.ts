/** The part of the configuration that the gate decides by. */
import type { Config } from '../core/config';
import type { GateRules } from '../core/gate';

export const gateRules = ({ approval, security }: Config): GateRules => ({
  required: approval.required,
  trusted: approval.trusted,
  high: security.high,
  approvers: { medium: approval.approvers.medium.role, high: approval.approvers.high.role },
});
