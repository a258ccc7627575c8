/**
 * GitHub refuses, fails or is silent at each kind of request. Whatever cannot be established refuses; what ran, ran
 * once, and its result is in the job summary at least.
 */
import type { Fault } from '../../src/local-github';
import { block, comment, endings, type Outcome, onlyRecord, openWorld } from '../support/acceptance';

jest.setTimeout(300_000);

const ASK = comment(`/run\n\n${block('bash', 'echo it "ran"')}`);

type Trouble = {
  /** `everywhere`: each request whatsoever. */
  readonly at: string;
  readonly fault: Fault | number;
  readonly times?: number;
};

async function under({ at, fault, times = Number.POSITIVE_INFINITY }: Trouble): Promise<Outcome> {
  const world = await openWorld();
  try {
    const happening = ASK(world.github);
    world.github.fail(at === 'everywhere' ? /./ : at, fault, { times });
    const idle = typeof fault !== 'number' && fault.kind === 'silence';
    return await world.run(happening, { idle });
  } finally {
    await world.close();
  }
}

/** What a request came to, as far as somebody sees it. */
const seen = (outcome: Outcome) => ({
  reason: onlyRecord(outcome).reasonCode,
  ended: endings(outcome),
  comments: outcome.comments.length,
  exitCode: outcome.exitCode,
});

const asked = ({ requests }: Outcome, operationId: string): number =>
  requests.filter((request) => request.operationId === operationId).length;

const RAN = { reason: 'ok', ended: [['ok', 'it ran\n']], comments: 1, exitCode: 0 };
const refused = (reason: string) => ({ reason, ended: [], comments: 1, exitCode: 0 });

/** What somebody must know before code runs. */
const NEEDED = [
  'issues/get-comment',
  'issues/get',
  'repos/get-content',
  'graphql',
  'repos/get-collaborator-permission-level',
] as const;

/** What only tells of it. */
const TELLING = [
  'reactions/create-for-issue-comment',
  'reactions/delete-for-issue-comment',
  'issues/list-comments',
  'issues/update-comment',
] as const;

/** These take long and do little, so they all begin at once and go on while the others run. */
const silence = new Map<string, Promise<Outcome>>();

beforeAll(() => {
  for (const at of [...NEEDED, ...TELLING, 'issues/create-comment', 'everywhere']) {
    const outcome = under({ at, fault: { kind: 'silence' } });
    // Whoever asks for it hears of it.
    outcome.catch(() => undefined);
    silence.set(at, outcome);
  }
});

describe('when GitHub refuses what must be known first', () => {
  for (const at of NEEDED)
    for (const fault of [401, 403, 422])
      it.concurrent(`${fault} at ${at} runs nothing, says so, and is not asked again`, async () => {
        const outcome = await under({ at, fault });
        expect(seen(outcome)).toEqual(refused('permission_unknown'));
        expect(outcome.summary).toContain(`status ${fault}`);
        expect(asked(outcome, at)).toBeLessThanOrEqual(2);
      });

  for (const at of ['issues/get-comment', 'issues/get'])
    it.concurrent(`404 at ${at} means that the text is gone`, async () => {
      expect(seen(await under({ at, fault: 404 }))).toEqual(refused('not_found'));
    });

  it.concurrent('404 for a role is nobody, who waits', async () => {
    const outcome = await under({ at: 'repos/get-collaborator-permission-level', fault: 404 });
    expect(onlyRecord(outcome).decision).toBe('await-approval');
    expect(endings(outcome)).toEqual([['not-run', '']]);
  });

  it.concurrent('404 for files of the default branch means the defaults, whose images are not here', async () => {
    const outcome = await under({ at: 'repos/get-content', fault: 404 });
    expect(seen(outcome)).toMatchObject({ reason: 'image_unavailable', comments: 1 });
    expect(asked(outcome, 'repos/get-content')).toBe(2);
  });
});

describe('when GitHub takes no report', () => {
  for (const at of TELLING)
    for (const fault of [401, 403, 404, 422])
      it.concurrent(`${fault} at ${at}: the code ran once and the job summary tells it`, async () => {
        const outcome = await under({ at, fault });
        expect(seen(outcome)).toEqual(RAN);
        expect(outcome.summary).toContain('it ran');
      });

  for (const fault of [401, 403, 404, 422])
    it.concurrent(`${fault} for the comment itself: it ran once and the job summary tells it`, async () => {
      const outcome = await under({ at: 'issues/create-comment', fault });
      expect(seen(outcome)).toEqual({ ...RAN, comments: 0 });
      expect(outcome.summary).toContain('it ran');
      expect(asked(outcome, 'issues/create-comment')).toBe(1);
    });
});

describe('when GitHub fails once', () => {
  const all = [...NEEDED, ...TELLING, 'issues/create-comment'];
  const tooMany: Fault = { kind: 'secondary-rate-limit', retryAfterS: 1, status: 429 };
  for (const at of all)
    for (const [name, fault] of [
      ['502', 502],
      ['429 with retry-after', tooMany],
      ['no answer', { kind: 'hang-up' }],
    ] as const)
      it.concurrent(`${name} at ${at} is asked again`, async () => {
        expect(seen(await under({ at, fault, times: 1 }))).toEqual(RAN);
      });

  for (const fault of [
    { kind: 'status', status: 502, after: 'work' },
    { kind: 'hang-up', after: 'work' },
  ] satisfies Fault[])
    it.concurrent(`a report whose answer was lost (${fault.kind}) is found again, not written twice`, async () => {
      const outcome = await under({ at: 'issues/create-comment', fault, times: 1 });
      expect(seen(outcome)).toEqual(RAN);
      expect(outcome.comments[0]).toContain('it ran');
    });
});

describe('when GitHub is silent', () => {
  it.each(NEEDED)('at %s, nothing runs', async (at) => {
    const outcome = await silence.get(at);
    expect(outcome && seen(outcome)).toEqual(refused('permission_unknown'));
    expect(outcome?.summary).toContain('no answer');
  });

  it.each([...TELLING, 'issues/create-comment'])('at %s, what ran is in the job summary', async (at) => {
    const outcome = await silence.get(at);
    expect(outcome && seen(outcome)).toEqual({ ...RAN, comments: at === 'issues/create-comment' ? 0 : 1 });
    expect(outcome?.summary).toContain('it ran');
  });

  it('everywhere, nothing runs and the job summary says why', async () => {
    const outcome = await silence.get('everywhere');
    expect(outcome && seen(outcome)).toEqual({ ...refused('permission_unknown'), comments: 0 });
    expect(outcome?.summary).toContain('no answer');
  });
});
