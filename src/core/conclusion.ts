/** What does it come to? One word for a request, from how each of its blocks ended (contract §3). */

import type { ReasonCode } from './reasons';
import type { BlockRecord, Conclusion, Decision, ExecutionRecord, ResultRecord } from './record';

export function concludeRun(results: readonly ResultRecord[]): Conclusion {
  const is = (status: ResultRecord['status']) => results.some((result) => result.status === status);
  // A block that never began because the run was called off has no status of its own for that.
  if (is('cancelled') || results.some(({ reasonCode }) => reasonCode === 'cancelled')) return 'cancelled';
  if (results.some((result) => !result.success && result.status !== 'timeout')) return 'failure';
  return is('timeout') ? 'timed_out' : 'success';
}

/** The conclusion of a request that did not run. */
export function concludeWithout(decision: Exclude<Decision, 'run'>, reasonCode: string): Conclusion {
  if (decision === 'await-approval') return 'action_required';
  return reasonCode === 'cancelled' ? 'cancelled' : 'neutral';
}

/** Reasons that say: this could not run as it was given, or we could not run it. Everything else is somebody's no. */
const COULD_NOT_RUN: ReadonlySet<string> = new Set<ReasonCode>([
  'usage_error',
  'unknown_language',
  'no_code',
  'code_too_long',
  'invalid_characters',
  'syntax_error',
  'config_invalid',
  'not_found',
  'permission_unknown',
  'docker_unavailable',
  'image_unavailable',
  'sandbox_error',
  'model_unavailable',
  'model_refused',
  'generation_failed',
  'budget_exceeded',
  'internal_error',
]);

/** Whether the step fails (`fail-on`). */
export function failsStep(record: ExecutionRecord, failOn: 'never' | 'error' | 'refused'): boolean {
  if (failOn === 'never' || record.decision === 'ignore') return false;
  if (record.decision === 'run') return record.conclusion !== 'success';
  return failOn === 'refused' || COULD_NOT_RUN.has(record.reasonCode);
}

const OURS: ReadonlySet<string> = new Set<ReasonCode>([
  'docker_unavailable',
  'image_unavailable',
  'sandbox_error',
  'internal_error',
]);
const USAGE: ReadonlySet<string> = new Set<ReasonCode>([
  'usage_error',
  'config_invalid',
  'unknown_language',
  'no_code',
  'limit_exceeded',
  'not_found',
]);

/**
 * Exit status of the command line (contract §9): 0 success · 1 a program failed · 2 usage or configuration ·
 * 3 refused or not approved · 4 Docker, image or network. Of several the highest counts.
 */
export function exitStatusOf(block: Pick<BlockRecord['result'], 'status' | 'success' | 'reasonCode'>): number {
  if (block.success) return 0;
  if (block.status === 'infra-error' || OURS.has(block.reasonCode)) return 4;
  if (block.status !== 'not-run') return 1;
  if (block.reasonCode === 'syntax_error') return 1;
  return USAGE.has(block.reasonCode) ||
    block.reasonCode === 'code_too_long' ||
    block.reasonCode === 'invalid_characters'
    ? 2
    : 3;
}

/**
 * Exit status of a scan, which runs nothing: 0 low risk · 1 a syntax error · 3 medium or high risk. What does not parse
 * could not be looked at either, so its risk says nothing more.
 */
export const scanStatusOf = ({ syntax, security }: Pick<BlockRecord, 'syntax' | 'security'>): number =>
  !syntax.valid ? 1 : security.risk === 'low' ? 0 : 3;
