import fc from 'fast-check';
import {
  type ApprovalRules,
  type Deciding,
  type Hand,
  mayDecide,
  mayRun,
  type PendingRecord,
  type Question,
} from '../../src/core/approval';
import { roleAtLeast } from '../../src/core/policy';
import type { RiskLevel, Role } from '../../src/core/types';

const RULES: ApprovalRules = {
  medium: { role: 'write', users: [], teams: [] },
  high: { role: 'maintain', users: [], teams: [] },
  secondPerson: false,
  blocked: [],
};
const RECORD: PendingRecord = {
  requestId: '0123456789ab',
  digest: 'sha256:1',
  standing: 'waiting',
  risk: 'medium',
  requesterId: 1,
  createdMs: 1000,
  expiresMs: 2000,
  isIntact: true,
};
const HAND: Hand = { id: 2, login: 'cara', isBot: false, role: 'write', isInTeam: false };
const DECIDING: Deciding = { kind: 'approve', hands: [HAND], isAfterReport: true, atMs: 0 };
const QUESTION: Question = { record: RECORD, deciding: DECIDING, rules: RULES, nowMs: 1500 };

type Change = {
  readonly record?: Partial<PendingRecord>;
  readonly hand?: Partial<Hand>;
  readonly deciding?: Partial<Deciding>;
  readonly rules?: Partial<ApprovalRules>;
  readonly nowMs?: number;
};

const question = ({ record, hand, deciding, rules, nowMs = 1500 }: Change = {}): Question => ({
  record: { ...RECORD, ...record },
  deciding: { ...DECIDING, hands: [{ ...HAND, ...hand }], ...deciding },
  rules: { ...RULES, ...rules },
  nowMs,
});

const outcome = (change: Change = {}) => {
  const answer = mayDecide(question(change));
  return answer.kind === 'granted' ? 'granted' : answer.reasonCode;
};

describe('an approval counts', () => {
  it.each<[string, Change]>([
    ['from somebody with the role', {}],
    ['from the requester, unless a second person is wanted', { hand: { id: 1 } }],
    [
      'from a named user, in any case',
      { hand: { role: 'read' }, rules: { medium: { role: 'write', users: ['Cara'], teams: [] } } },
    ],
    ['from a member of a team', { hand: { role: 'read', isInTeam: true } }],
    ['from a maintainer for high risk', { hand: { role: 'maintain' }, record: { risk: 'high' } }],
    ['in the last millisecond', { nowMs: 1999 }],
  ])('%s', (_why, change) => expect(outcome(change)).toBe('granted'));
});

describe('an approval does not count', () => {
  it.each<[string, Change, string]>([
    ['without the role', { hand: { role: 'triage' } }, 'approver_not_allowed'],
    ['of a writer for high risk', { record: { risk: 'high' } }, 'approver_not_allowed'],
    ['of a bot, whatever its role', { hand: { isBot: true, role: 'admin' } }, 'approver_not_allowed'],
    ['of nobody', { deciding: { hands: [] } }, 'permission_unknown'],
    ['of a deleted account', { hand: { id: 0, role: 'admin' } }, 'approver_not_allowed'],
    ['of a blocked account', { rules: { blocked: ['CARA'] }, hand: { role: 'admin' } }, 'approver_not_allowed'],
    [
      'of the requester, where a second person is wanted',
      { hand: { id: 1 }, rules: { secondPerson: true } },
      'approver_not_allowed',
    ],
    [
      'through a second hand that may not',
      { deciding: { hands: [HAND, { ...HAND, id: 3, role: 'read' }] } },
      'approver_not_allowed',
    ],
    ['on a report that somebody changed', { record: { isIntact: false } }, 'approval_stale'],
    ['by a label from before the report', { deciding: { isAfterReport: false, atMs: 0 } }, 'approval_stale'],
    ['too late', { nowMs: 2000 }, 'approval_expired'],
    ['twice', { record: { standing: 'done' } }, 'approval_consumed'],
    ['while the first one runs', { record: { standing: 'running' } }, 'approval_consumed'],
    ['after a rejection', { record: { standing: 'rejected' } }, 'rejected'],
    ['after a cancellation', { record: { standing: 'cancelled' } }, 'cancelled'],
    ['on what is void', { record: { standing: 'void' } }, 'approval_stale'],
    ['on what expired', { record: { standing: 'expired' } }, 'approval_expired'],
  ])('%s', (_why, change, code) => expect(outcome(change)).toBe(code));

  it('when what would run is something else, or riskier than the approver may decide', () => {
    const answers = [
      mayRun(QUESTION, { digest: 'sha256:2', risk: 'medium' }),
      mayRun(QUESTION, null),
      mayRun(QUESTION, { digest: 'sha256:1', risk: 'high' }),
      mayRun(question({ deciding: { kind: 'reject' } }), { digest: 'sha256:1', risk: 'medium' }),
    ];
    expect(answers.map((answer) => (answer.kind === 'declined' ? answer.reasonCode : 'granted'))).toEqual([
      'approval_stale',
      'approval_stale',
      'approver_not_allowed',
      'internal_error',
    ]);
  });
});

describe('refusing takes no more than the write role', () => {
  it.each<[string, Change, string]>([
    ['for high risk, too', { record: { risk: 'high' } }, 'granted'],
    ['and no less', { hand: { role: 'triage' } }, 'approver_not_allowed'],
  ])('%s', (_why, change, code) =>
    expect(outcome({ ...change, deciding: { kind: 'reject', hands: [{ ...HAND, ...change.hand }] } })).toBe(code),
  );

  it('and the requester may always cancel', () => {
    expect(outcome({ deciding: { kind: 'cancel', hands: [{ ...HAND, id: 1, role: 'none' }] } })).toBe('granted');
    expect(outcome({ deciding: { kind: 'cancel', hands: [{ ...HAND, id: 9, role: 'none' }] } })).toBe(
      'approver_not_allowed',
    );
  });
});

// ── Random worlds ───────────────────────────────────────────────────────────────────────────────────────────────────

type Happening =
  | { readonly kind: 'edit'; readonly digest: string; readonly risk: RiskLevel }
  | { readonly kind: 'tamper' | 'expire' }
  | { readonly kind: 'role'; readonly id: number; readonly role: Role }
  | {
      readonly kind: 'decide';
      readonly deed: 'approve' | 'reject' | 'cancel';
      readonly ids: readonly number[];
      readonly isAfterReport: boolean;
    };

const role = fc.constantFrom<Role>('none', 'read', 'triage', 'write', 'maintain', 'admin');
const risk = fc.constantFrom<RiskLevel>('low', 'medium', 'high');
const account = fc.integer({ min: 0, max: 5 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('edit' as const), digest: fc.constantFrom('sha256:1', 'sha256:2'), risk }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('tamper' as const, 'expire' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('role' as const), id: account, role }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      deed: fc.constantFrom('approve' as const, 'approve' as const, 'reject' as const, 'cancel' as const),
      ids: fc.array(account, { minLength: 1, maxLength: 2 }),
      isAfterReport: fc.boolean(),
    }),
  },
);
const worlds = fc.record({
  risk,
  requesterId: fc.integer({ min: 1, max: 5 }),
  secondPerson: fc.boolean(),
  roles: fc.tuple(role, role, role, role, role, role),
  botIds: fc.subarray([1, 2, 3, 4, 5]),
  blockedIds: fc.subarray([1, 2, 3, 4, 5], { maxLength: 2 }),
  happenings: fc.array(happening, { maxLength: 12 }),
});

type RandomWorld = typeof worlds extends fc.Arbitrary<infer T> ? T : never;

const login = (id: number): string => `user${id}`;

type State = {
  readonly record: PendingRecord;
  readonly now: { readonly digest: string; readonly risk: RiskLevel };
  readonly nowMs: number;
  readonly roles: ReadonlyMap<number, Role>;
  /** The states in which something was let run, with the hands that did it. */
  readonly runs: readonly { readonly state: State; readonly event: Decision }[];
};
type Decision = Extract<Happening, { readonly kind: 'decide' }>;

function decided(state: State, event: Decision, world: RandomWorld): State {
  const hands = event.ids.map((id) => ({
    id,
    login: login(id),
    isBot: world.botIds.includes(id),
    role: state.roles.get(id) ?? 'none',
    isInTeam: false,
  }));
  const rules = { ...RULES, secondPerson: world.secondPerson, blocked: world.blockedIds.map(login) };
  const deciding = { kind: event.deed, hands, isAfterReport: event.isAfterReport, atMs: 0 };
  const asked = { record: state.record, deciding, rules, nowMs: state.nowMs };
  const answer = event.deed === 'approve' ? mayRun(asked, state.now) : mayDecide(asked);
  const become = (standing: PendingRecord['standing']): State => ({ ...state, record: { ...state.record, standing } });
  if (answer.kind === 'declined') return answer.ends === null ? state : become(answer.ends);
  if (event.deed !== 'approve') return become('rejected');
  return { ...become('done'), runs: [...state.runs, { state, event }] };
}

function next(state: State, event: Happening, world: RandomWorld): State {
  switch (event.kind) {
    case 'edit':
      return { ...state, now: { digest: event.digest, risk: event.risk } };
    case 'tamper':
      return { ...state, record: { ...state.record, isIntact: false } };
    case 'expire':
      return { ...state, nowMs: 5000 };
    case 'role':
      return { ...state, roles: new Map([...state.roles, [event.id, event.role]]) };
    case 'decide':
      return decided(state, event, world);
  }
}

const begin = ({ risk, requesterId, roles }: RandomWorld): State => ({
  record: { ...RECORD, risk, requesterId },
  now: { digest: RECORD.digest, risk },
  nowMs: 1500,
  roles: new Map(roles.map((each, id) => [id, each])),
  runs: [],
});

/** What must be true of whoever let something run, said without the code under test. */
const isEntitled = (id: number, { roles, record, now }: State, world: RandomWorld): boolean =>
  id !== 0 &&
  roleAtLeast(roles.get(id) ?? 'none', [record.risk, now.risk].includes('high') ? 'maintain' : 'write') &&
  !world.botIds.includes(id) &&
  !world.blockedIds.includes(id) &&
  !(world.secondPerson && id === world.requesterId);

describe('in random worlds, in every order of events', () => {
  it('nothing runs that nobody entitled decided for, and nothing runs twice', () => {
    let ran = 0;
    fc.assert(
      fc.property(worlds, (world) => {
        const { runs } = world.happenings.reduce((state, event) => next(state, event, world), begin(world));
        expect(runs.length).toBeLessThanOrEqual(1);
        for (const { state, event } of runs) {
          expect(event.ids.every((id) => isEntitled(id, state, world))).toBe(true);
          expect(state.now.digest).toBe(RECORD.digest);
          expect([state.record.standing, state.record.isIntact, state.nowMs]).toEqual(['waiting', true, 1500]);
          expect(event.isAfterReport).toBe(true);
        }
        ran += runs.length;
      }),
      { numRuns: 5000, seed: 5 },
    );
    // A gate that refuses everything would pass all of the above.
    expect(ran).toBeGreaterThan(100);
  });
});
