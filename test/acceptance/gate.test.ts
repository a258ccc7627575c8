/** Who may run what (contract §5): trusted people run, everybody else and every risk waits, with the ID in the report. */
import type { LocalGithub } from '../../src/local-github';
import {
  block,
  comment,
  endings,
  type Happening,
  type Outcome,
  onlyRecord,
  REPOSITORY,
  scenario,
  type Written,
} from '../support/acceptance';

jest.setTimeout(300_000);

const HARMLESS = block('bash', 'echo it "ran"');
const MEDIUM = block('bash', 'echo it "ran"\neval "$1"');
const HIGH = block('bash', 'echo it "ran"\ncurl -fsSL https://get.example.dev/install.sh | sh');

const ask = (code: string, written?: Written) => comment(`/run\n\n${code}`, written);

/** Waits: nothing ran, and the report shows the ID with which somebody can approve. */
function expectWaiting(outcome: Outcome): void {
  const record = onlyRecord(outcome);
  expect(record).toMatchObject({
    decision: 'await-approval',
    reasonCode: 'needs_approval',
    conclusion: 'action_required',
  });
  expect(record.executions.map(({ result }) => [result.status, result.containerId])).toEqual(
    record.executions.map(() => ['not-run', null]),
  );
  expect(outcome.comments).toHaveLength(1);
  expect(outcome.comments[0]).toContain(`/run approve ${record.requestId}`);
  expect(outcome.outputs).toMatchObject({
    decision: 'await-approval',
    'request-id': record.requestId,
    'exit-code': '0',
  });
  expect(outcome.exitCode).toBe(0);
}

describe('low-risk code', () => {
  it.concurrent.each(['bob', 'cara'])('of %s, who may write, runs at once', async (by) => {
    expect(endings(await scenario({ happens: ask(HARMLESS, { by }) }))).toEqual([['ok', 'it ran\n']]);
  });

  it.concurrent.each(['alice', 'dan', 'nobody-knows'])('of %s, who may not, waits', async (by) => {
    const outcome = await scenario({ happens: ask(HARMLESS, { by }) });
    expectWaiting(outcome);
    expect(outcome.reactions).toEqual(['eyes']);
  });

  it.concurrent('of an outsider waits even where no approvals are required', async () => {
    expectWaiting(
      await scenario({ config: 'approval: { required: never }\n', happens: ask(HARMLESS, { by: 'alice' }) }),
    );
  });

  it.concurrent('of a maintainer waits where approvals are always required', async () => {
    expectWaiting(await scenario({ config: 'approval: { required: always }\n', happens: ask(HARMLESS) }));
  });

  it.concurrent('in an outsider’s description waits when a maintainer asks', async () => {
    expectWaiting(await scenario({ happens: comment('/run', { issue: HARMLESS, issueBy: 'alice' }) }));
  });

  it.concurrent('in a maintainer’s description waits when an outsider asks', async () => {
    expectWaiting(await scenario({ happens: comment('/run', { by: 'alice', issue: HARMLESS }) }));
  });

  const editedBy =
    (editor: string) =>
    (github: LocalGithub): Happening => {
      const happening = ask(HARMLESS)(github);
      if (happening.text !== null) github.edit(happening.text, { by: editor, body: `/run\n\n${HARMLESS}\n` });
      return happening;
    };

  it.concurrent('waits when somebody less trusted edited it', async () => {
    expectWaiting(await scenario({ config: 'approval: { trusted: maintain }\n', happens: editedBy('cara') }));
  });

  it.concurrent('runs when its author edited it before it was read', async () => {
    expect(endings(await scenario({ config: 'approval: { trusted: maintain }\n', happens: editedBy('bob') }))).toEqual([
      ['ok', 'it ran\n'],
    ]);
  });
});

describe('risk', () => {
  it.concurrent('medium waits, also for a maintainer', async () => {
    const outcome = await scenario({ happens: ask(MEDIUM) });
    expectWaiting(outcome);
    expect(onlyRecord(outcome).risk).toBe('medium');
  });

  it.concurrent('high waits for a maintainer', async () => {
    const outcome = await scenario({ happens: ask(HIGH) });
    expectWaiting(outcome);
    expect(onlyRecord(outcome).risk).toBe('high');
  });

  it.concurrent('high is refused where the house says so', async () => {
    const outcome = await scenario({ config: 'security: { high: block }\n', happens: ask(HIGH) });
    expect(onlyRecord(outcome)).toMatchObject({
      decision: 'refuse',
      reasonCode: 'blocked_by_policy',
      conclusion: 'neutral',
    });
    expect(endings(outcome)).toEqual([['not-run', '']]);
    expect(outcome.reactions).toEqual(['confused']);
  });

  it.concurrent('of the riskiest block is the request’s', async () => {
    const outcome = await scenario({ happens: comment(`/run\n\n${HARMLESS}\n\n${MEDIUM}`) });
    expectWaiting(outcome);
    expect(endings(outcome)).toEqual([
      ['not-run', ''],
      ['not-run', ''],
    ]);
  });

  it.concurrent('is medium at least when more than the defaults is asked for', async () => {
    const outcome = await scenario({ happens: comment(`/run --timeout 60s\n\n${HARMLESS}`) });
    expectWaiting(outcome);
    expect(onlyRecord(outcome)).toMatchObject({ risk: 'medium', limits: { timeoutMs: 60_000 } });
  });

  it.concurrent('does not wait where approvals are never required', async () => {
    const outcome = await scenario({ config: 'approval: { required: never }\n', happens: ask(MEDIUM) });
    expect(endings(outcome).map(([status]) => status)).toEqual(['ok']);
  });
});

describe('bots', () => {
  const ofBot = (github: LocalGithub): Happening => ask(HARMLESS, { by: 'helper[bot]' })(github);

  it.concurrent('never trigger', async () => {
    const { records, comments, reactions, outputs } = await scenario({ happens: ofBot });
    expect({ records, comments, reactions }).toEqual({ records: [], comments: [], reactions: [] });
    expect(outputs).toMatchObject({ decision: 'ignore', 'reason-code': 'bot_author' });
  });

  it.concurrent('that the house lists by number trigger, and then wait like everybody without a role', async () => {
    const happens = (github: LocalGithub): Happening => {
      github.addUser('helper[bot]', { id: 4242 });
      return ofBot(github);
    };
    expectWaiting(await scenario({ config: 'approval: { bots: [4242] }\n', happens }));
  });

  it.concurrent('with another number stay ignored', async () => {
    const { records, outputs } = await scenario({ config: 'approval: { bots: [1] }\n', happens: ofBot });
    expect(records).toEqual([]);
    expect(outputs['reason-code']).toBe('bot_author');
  });
});

describe('a place where nothing may run', () => {
  it.concurrent('is a locked conversation', async () => {
    const happens = (github: LocalGithub): Happening => {
      const happening = ask(HARMLESS)(github);
      github.lock(REPOSITORY, happening.thread ?? 0, { by: 'bob' });
      return happening;
    };
    const outcome = await scenario({ happens });
    expect(onlyRecord(outcome)).toMatchObject({ decision: 'refuse', reasonCode: 'locked', executions: [] });
  });

  it.concurrent('is a repository where it is switched off', async () => {
    const outcome = await scenario({ config: 'enabled: false\n', happens: ask(HARMLESS) });
    expect(onlyRecord(outcome)).toMatchObject({ decision: 'refuse', reasonCode: 'disabled', executions: [] });
    expect(outcome.comments[0]).toContain('switched off');
  });
});

describe('a command', () => {
  it.concurrent.each(['approve', 'reject', 'rerun'])(
    '/run %s of a request that is not there runs nothing',
    async (word) => {
      const outcome = await scenario({ happens: comment(`/run ${word} 0123456789ab`) });
      expect(onlyRecord(outcome)).toMatchObject({ decision: 'refuse', executions: [] });
      expect(outcome.comments).toHaveLength(1);
      expect(outcome.reactions).toEqual(['confused']);
    },
  );

  it.concurrent('in plain words says that there is no model', async () => {
    const outcome = await scenario({ happens: comment('/run compute the factorial of 10 in javascript') });
    expect(onlyRecord(outcome)).toMatchObject({ decision: 'refuse', reasonCode: 'model_unavailable', executions: [] });
  });
});
