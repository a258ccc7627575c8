/** What may happen in a random world: who does what, under which rules of the house. */
import fc from 'fast-check';

const PEOPLE = ['alice', 'bob', 'cara', 'dan', 'erin', 'helper[bot]'] as const;
const RISKS = ['low', 'medium', 'high'] as const;

export type Person = (typeof PEOPLE)[number];
export type Risk = (typeof RISKS)[number];

export type Rules = {
  readonly required: 'risky' | 'always' | 'never';
  readonly trusted: 'triage' | 'write' | 'maintain';
  readonly second_person: boolean;
  readonly high: 'approve' | 'block';
  /** Without meaning for the gate, but part of what was approved. */
  readonly pids: number;
};

const RULES: fc.Arbitrary<Rules> = fc.record({
  required: fc.constantFrom('risky', 'risky', 'always', 'never'),
  trusted: fc.constantFrom('write', 'write', 'triage', 'maintain'),
  second_person: fc.boolean(),
  high: fc.constantFrom('approve', 'approve', 'block'),
  pids: fc.constantFrom(62, 63),
});

const person = fc.constantFrom(...PEOPLE);
/** The people who mostly may: else hardly anything would ever be approved. */
const decider = fc.constantFrom(...PEOPLE, 'bob', 'bob', 'bob', 'cara', 'cara');
/** How many before the latest. */
const which = fc.constantFrom(0, 0, 0, 0, 1, 2, 3);

export const DEED = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('ask'), by: person, risk: fc.constantFrom(...RISKS) }) },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constantFrom('approve', 'approve', 'approve', 'reject'), by: decider, which }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('approve at once'), by: decider, other: decider, which }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('label'),
      by: decider,
      name: fc.constantFrom('run:approved', 'run:approved', 'run:rejected'),
      isHeard: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('edit'), by: person, which, isHeard: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove'), which, isHeard: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('tamper'), by: person, which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('copy'), by: person, which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('deliver again'), which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('sweep') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait'), hours: fc.constantFrom(1, 25) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('role'),
      of: person,
      role: fc.constantFrom('read', 'triage', 'write', 'maintain'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('configure'), rules: RULES }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('shut'), how: fc.constantFrom('close', 'lock', 'open', 'open') }),
  },
);

export type Deed = typeof DEED extends fc.Arbitrary<infer D> ? D : never;

/** Somebody who may not run anything asks first, or there would be nothing to decide. */
const FIRST = fc.record({
  kind: fc.constant('ask'),
  by: fc.constantFrom('alice', 'alice', 'dan', 'cara'),
  risk: fc.constantFrom(...RISKS),
});

/** What goes on behind somebody's back, right before they approve. */
const BEHIND = fc.tuple(
  fc.oneof(
    fc.record({ kind: fc.constant('edit'), by: person, which: fc.constant(0), isHeard: fc.constant(false) }),
    fc.record({ kind: fc.constant('configure'), rules: RULES }),
    fc.record({ kind: fc.constant('tamper'), by: person, which: fc.constant(0) }),
  ),
  fc.record({ kind: fc.constant('approve'), by: fc.constantFrom('bob', 'cara'), which: fc.constant(0) }),
);

const STEPS = fc.oneof(
  {
    weight: 4,
    arbitrary: DEED.map((deed): readonly Deed[] => [deed]),
  },
  { weight: 1, arbitrary: BEHIND },
);

export const WORLD = fc
  .tuple(RULES, FIRST, fc.array(STEPS, { minLength: 3, maxLength: 9 }))
  .map(([rules, first, steps]) => ({ rules, deeds: [first, ...steps.flat()] }));
