/** The loop of a task, one decision at a time. */
import type { Outcome } from '../../src/core/attempt-outcome';
import { beginning, bestOf, next, type RefineEvent, type RefineRules, type Turn } from '../../src/core/refine';

const RULES: RefineRules = { retries: 2, maxTokens: 1000, budget: 5000, execute: true };
const call = (tokens = 100) => ({ tokens, isEstimated: false, model: 'm', requestId: null });

const program = (likeness: string, tokens = 100): RefineEvent => ({
  kind: 'program',
  call: call(tokens),
  codeDigest: `sha256:${likeness}`,
  likeness,
});
const none = (outcome: Outcome, tokens = 100): RefineEvent => ({
  kind: 'no-program',
  call: call(tokens),
  outcome,
  detail: null,
});
const runs: RefineEvent = { kind: 'judged', verdict: 'run', detail: null };
const judged = (verdict: 'run' | 'wait' | 'syntax' | 'refused'): RefineEvent => ({
  kind: 'judged',
  verdict,
  detail: null,
});
const ended = (outcome: Outcome): RefineEvent => ({ kind: 'ended', outcome, detail: null });

function play(rules: Partial<RefineRules>, ...events: readonly RefineEvent[]): Turn {
  let turn = next(beginning({ ...RULES, ...rules }), { kind: 'begun' });
  for (const event of events) turn = next(turn.state, event);
  return turn;
}

const stepOf = ({ step }: Turn): string => (step.kind === 'stop' ? `stop: ${step.why}` : step.kind);
const outcomes = ({ state }: Turn): readonly Outcome[] => state.attempts.map(({ outcome }) => outcome);

describe('the loop of a task', () => {
  test.each<[string, readonly RefineEvent[], string, readonly Outcome[]]>([
    ['asks first', [], 'ask', []],
    ['judges a program before anything else', [program('a')], 'judge', ['written']],
    ['runs what the gate lets run', [program('a'), runs], 'run', ['written']],
    ['is settled by a run that went well', [program('a'), runs, ended('ran')], 'stop: settled', ['ran']],
    ['is settled by a verified run', [program('a'), runs, ended('verified')], 'stop: settled', ['verified']],
    ['waits with what the gate holds back', [program('a'), judged('wait')], 'wait', ['waits']],
    ['ends with what the gate refuses', [program('a'), judged('refused')], 'stop: refused-by-gate', ['blocked']],
    ['asks again after a syntax error', [program('a'), judged('syntax')], 'ask', ['syntax-error']],
    ...(
      ['error', 'timeout', 'oom', 'output-limit', 'wrong-answer', 'tests-failed', 'generated-tests-failed'] as const
    ).map((outcome): [string, readonly RefineEvent[], string, readonly Outcome[]] => [
      `asks again after ${outcome}`,
      [program('a'), runs, ended(outcome)],
      'ask',
      [outcome],
    ]),
    [
      'blames no program for our machine',
      [program('a'), runs, ended('machine-failed')],
      'stop: machine',
      ['machine-failed'],
    ],
    ['ends when it is called off', [program('a'), runs, ended('cancelled')], 'stop: settled', ['cancelled']],
    ['ends with a refusal', [none('refused')], 'stop: model-refused', ['refused']],
    ['ends when no model answers', [none('unavailable')], 'stop: model-unavailable', ['unavailable']],
    ['asks again for a form', [none('no-code')], 'ask', ['no-code']],
    ['asks for a form once', [none('no-code'), none('no-code')], 'stop: no-program', ['no-code', 'no-code']],
    ['asks again for the language', [none('wrong-language')], 'ask', ['wrong-language']],
    ['asks again after a cut reply', [none('truncated')], 'ask', ['truncated']],
    ['takes a cut reply once', [none('truncated'), none('truncated')], 'stop: truncated', ['truncated', 'truncated']],
    [
      'stops on the same program',
      [program('a'), runs, ended('error'), program('a')],
      'stop: repeated',
      ['error', 'repeated'],
    ],
    [
      'stops on the same program after another failure',
      [program('a'), judged('syntax'), program('a')],
      'stop: repeated',
      ['syntax-error', 'repeated'],
    ],
    [
      'stops when it goes in circles',
      [program('a'), runs, ended('error'), program('b'), runs, ended('wrong-answer'), program('a')],
      'stop: oscillating',
      ['error', 'wrong-answer', 'oscillating'],
    ],
    [
      'stops after its retries',
      [program('a'), runs, ended('error'), program('b'), runs, ended('error'), program('c'), runs, ended('error')],
      'stop: retries',
      ['error', 'error', 'error'],
    ],
  ])('%s', (_name, events, step, expected) => {
    const turn = play({}, ...events);
    expect([stepOf(turn), outcomes(turn)]).toEqual([step, expected]);
  });

  test('does not stop on the same error of another program', () => {
    expect(stepOf(play({}, program('a'), runs, ended('error'), program('b'), runs, ended('error')))).toBe('ask');
  });

  test('gives the next reply twice the room after one that was cut, and only then', () => {
    const room = (...events: readonly RefineEvent[]) => {
      const { step } = play({ retries: 5 }, ...events);
      return step.kind === 'ask' ? step.maxTokens : null;
    };
    expect([room(), room(none('truncated')), room(none('no-code'))]).toEqual([1000, 2000, 1000]);
  });

  /** A model that never gets it right. */
  const worst = ({ kind }: Turn['step'], index: number): RefineEvent => {
    if (kind === 'ask') return index % 3 === 0 ? none('wrong-language') : program(String(index));
    return kind === 'judge' ? runs : ended('error');
  };

  test.each([0, 1, 2, 5])('never asks more than once and %i times again, whatever happens', (retries) => {
    let turn = play({ retries });
    let asked = 0;
    for (let index = 0; turn.step.kind !== 'stop'; index += 1) {
      if (turn.step.kind === 'ask') asked += 1;
      turn = next(turn.state, worst(turn.step, index));
    }
    expect(asked).toBe(retries + 1);
  });

  test('asks for nothing that the budget does not hold, and for no more than is left', () => {
    expect(stepOf(play({ budget: 1000 }, none('no-code', 1000)))).toBe('stop: budget');
    expect(stepOf(play({ budget: 1000 }, none('no-code', 980)))).toBe('stop: budget');
    expect(play({ budget: 1000 }, none('no-code', 700)).step).toEqual({ kind: 'ask', maxTokens: 300, tokensLeft: 300 });
  });

  test('plans without running', () => {
    const turn = play({ execute: false }, program('a'), runs);
    expect([stepOf(turn), outcomes(turn)]).toEqual(['stop: planned', ['planned']]);
    expect(stepOf(play({ execute: false }, program('a'), judged('wait')))).toBe('stop: planned');
    expect(stepOf(play({ execute: false }, program('a'), judged('syntax')))).toBe('ask');
  });

  test('goes on after an approval with everything that was before: attempts, tokens, programs', () => {
    const before = play({}, program('a', 2000), judged('wait')).state.attempts;
    let turn = next(beginning(RULES, before), { kind: 'approved' });
    expect(stepOf(turn)).toBe('run');
    turn = next(turn.state, ended('error'));
    expect(turn.step).toEqual({ kind: 'ask', maxTokens: 1000, tokensLeft: 3000 });
    expect(stepOf(next(turn.state, program('a')))).toBe('stop: repeated');
  });

  test('keeps the best of what ran, and of equals the later one', () => {
    const { attempts } = play(
      { retries: 5 },
      ...(['error', 'wrong-answer', 'wrong-answer', 'timeout'] as const).flatMap((outcome, index) => [
        program(String(index)),
        runs,
        ended(outcome),
      ]),
    ).state;
    expect(bestOf(attempts, new Set([1, 2, 3, 4]))?.number).toBe(3);
    expect(bestOf(attempts, new Set([1, 4]))?.number).toBe(1);
    expect(bestOf(attempts, new Set())).toBeNull();
  });
});
