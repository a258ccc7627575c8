import { concludeRun, concludeWithout, exitStatusOf, failsStep, scanStatusOf } from '../../src/core/conclusion';
import { REASONS, type ReasonCode } from '../../src/core/reasons';
import type { ResultRecord } from '../../src/core/record';
import { block, record, result } from '../report/records';

const ended = (status: ResultRecord['status'], reasonCode: ReasonCode = 'ok') =>
  result({ status, reasonCode, success: status === 'ok' });

describe('what a run comes to', () => {
  test.each<[string, readonly ResultRecord[], string]>([
    ['all went well', [ended('ok'), ended('ok')], 'success'],
    ['one failed', [ended('ok'), ended('error')], 'failure'],
    ['one was stopped by the clock', [ended('ok'), ended('timeout')], 'timed_out'],
    ['one failed and one was stopped by the clock', [ended('timeout'), ended('error')], 'failure'],
    ['memory', [ended('oom')], 'failure'],
    ['too much output', [ended('output-limit')], 'failure'],
    ['our machine', [ended('infra-error', 'docker_unavailable')], 'failure'],
    ['a failed verification', [result({ status: 'ok', success: false })], 'failure'],
    ['called off', [ended('error'), ended('cancelled')], 'cancelled'],
    ['called off before it began', [ended('not-run', 'cancelled')], 'cancelled'],
    ['nothing to run', [], 'success'],
  ])('%s', (_name, results, conclusion) => {
    expect(concludeRun(results)).toBe(conclusion);
  });

  test('without a run, what was decided', () => {
    expect([
      concludeWithout('await-approval', 'needs_approval'),
      concludeWithout('refuse', 'cancelled'),
      concludeWithout('refuse', 'rejected'),
      concludeWithout('ignore', 'no_command'),
    ]).toEqual(['action_required', 'cancelled', 'neutral', 'neutral']);
  });
});

describe('whether the step fails', () => {
  const refused = (reasonCode: string) => record({ decision: 'refuse', reasonCode, conclusion: 'neutral' });
  const judged = (of: ReturnType<typeof record>) =>
    (['never', 'error', 'refused'] as const).map((failOn) => failsStep(of, failOn));

  test.each([
    ['a success', record({}), [false, false, false]],
    ['a failure', record({ conclusion: 'failure' }), [false, true, true]],
    ['a time-out', record({ conclusion: 'timed_out' }), [false, true, true]],
    ['what could not run', refused('syntax_error'), [false, true, true]],
    ['what somebody refused', refused('blocked_by_policy'), [false, false, true]],
    ['a wait', record({ decision: 'await-approval', conclusion: 'action_required' }), [false, false, true]],
    ['what was ignored', record({ decision: 'ignore', conclusion: 'neutral' }), [false, false, false]],
  ])('%s under never, error and refused', (_name, of, wanted) => {
    expect(judged(of)).toEqual(wanted);
  });
});

describe('the exit status of the command line', () => {
  const status = (block: ResultRecord) => exitStatusOf(block);

  test.each([
    [ended('ok'), 0],
    [ended('error'), 1],
    [ended('timeout'), 1],
    [ended('oom'), 1],
    [ended('output-limit'), 1],
    [ended('cancelled', 'cancelled'), 1],
    [ended('infra-error', 'sandbox_error'), 4],
  ])('of a program that was started (%#) is %i', (block, wanted) => {
    expect(status(block)).toBe(wanted);
  });

  test('of a program that was not started follows from the reason, and every reason has one', () => {
    const reasons: readonly ReasonCode[] = Object.keys(REASONS).filter((code): code is ReasonCode => code in REASONS);
    const leadingTo = (wanted: number) => reasons.filter((code) => status(ended('not-run', code)) === wanted).sort();
    expect(leadingTo(1)).toEqual(['syntax_error']);
    expect(leadingTo(2)).toEqual([
      'code_too_long',
      'config_invalid',
      'invalid_characters',
      'limit_exceeded',
      'no_code',
      'not_found',
      'unknown_language',
      'usage_error',
    ]);
    expect(leadingTo(4)).toEqual(['docker_unavailable', 'image_unavailable', 'internal_error', 'sandbox_error']);
    expect(leadingTo(3)).toHaveLength(reasons.length - 13);
  });
});

describe('the exit status of a scan', () => {
  const scanned = (valid: boolean, risk: 'low' | 'medium' | 'high') =>
    scanStatusOf({ syntax: { ...block({}).syntax, valid }, security: { ...block({}).security, risk } });

  test('tells low risk, a syntax error, and what somebody should look at', () => {
    expect([scanned(true, 'low'), scanned(false, 'medium'), scanned(true, 'medium'), scanned(true, 'high')]).toEqual([
      0, 1, 3, 3,
    ]);
  });
});
