/** Every reason code is reached by something that people do, and says in both languages what it is and what helps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../src/app/house';
import { REASONS, type ReasonCode } from '../../src/core/reasons';
import { renderComment } from '../../src/report/markdown';
import { DEFAULT_OPTIONS } from '../../src/report/view';
import { wordsFor } from '../../src/report/words';
import { type Court, type CourtOptions, HIGH, LOW, openCourt, REPOSITORY, requestIn } from './court';

jest.setTimeout(300_000);

type Scene = (court: Court) => Promise<readonly Outcome[]>;
type Way = { readonly options?: CourtOptions; readonly scene: Scene };

const python = (code: string, words = '/run') => `${words}\n\n\`\`\`python\n${code}\n\`\`\`\n`;

const says =
  (body: string, by = 'bob'): Scene =>
  async (court) =>
    (await court.say(court.issue('bob'), by, body)).outcomes;

/** Alice's request waits; something happens; somebody decides. */
const decided =
  (
    word: string,
    { by = 'bob', body = LOW, before = (_court: Court, _thread: number): unknown => undefined } = {},
  ): Scene =>
  async (court) => {
    const thread = court.issue('bob');
    await court.say(thread, 'alice', body);
    const id = requestIn(court.github, thread);
    await before(court, thread);
    return (await court.say(thread, by, `/run ${word} ${id}`)).outcomes;
  };

const typed = (by: string, word: string) => (court: Court, thread: number) =>
  court.say(thread, by, `/run ${word} ${requestIn(court.github, thread)}`);

const ends = (reasonCode: 'docker_unavailable' | 'image_unavailable' | 'sandbox_error'): Way => ({
  options: { onJob: () => ({ status: 'infra-error', reasonCode }) },
  scene: says(LOW),
});

/** By what people do on GitHub. */
const WAYS: Partial<Readonly<Record<ReasonCode, Way>>> = {
  ok: { scene: says(LOW) },
  bot_author: { scene: says(LOW, 'helper[bot]') },
  usage_error: { scene: says(python('print(1)', '/run --tiemout 5s')) },
  unknown_language: { scene: says('/run\n\n```cobol\nx\n```\n') },
  no_code: { scene: says('/run') },
  code_too_long: { scene: says(python(`print("${'a'.repeat(10_000)}")`)) },
  invalid_characters: { scene: says(python('print("\u0007")')) },
  syntax_error: { scene: says(python('print(')) },
  needs_approval: { scene: says(LOW, 'alice') },
  approval_stale: {
    scene: decided('approve', {
      before: ({ github }, thread) => {
        const [comment] = github.comments(REPOSITORY, thread);
        if (comment !== undefined) github.edit(comment, { by: 'alice', body: python('print(2)') });
      },
    }),
  },
  approval_expired: { scene: decided('approve', { before: (court) => court.wait(25 * 3_600_000) }) },
  approval_consumed: { scene: decided('approve', { before: typed('cara', 'approve') }) },
  approval_ambiguous: {
    scene: async (court) => {
      const thread = court.issue('bob');
      await court.say(thread, 'alice', LOW);
      await court.say(thread, 'alice', python('print(2)'));
      const labeled = court.github.label(REPOSITORY, thread, { by: 'bob', name: 'run:approved' });
      return court.deliver('issues', { action: 'labeled', thread: labeled, label: 'run:approved', by: 'bob' });
    },
  },
  approver_not_allowed: { scene: decided('approve', { by: 'cara', body: HIGH }) },
  requester_blocked: { options: { config: 'approval: { blocked: [cara] }\n' }, scene: says(LOW, 'cara') },
  rejected: { scene: decided('approve', { before: typed('cara', 'reject') }) },
  cancelled: { scene: decided('approve', { before: typed('alice', 'cancel') }) },
  blocked_by_policy: { options: { config: 'security: { high: block }\n' }, scene: says(HIGH) },
  limit_exceeded: { scene: says(python('print(1)', '/run --timeout 10m')) },
  quota_exceeded: {
    options: { config: 'quota: { per_user: 1 }\n' },
    scene: async (court) => {
      await says(LOW)(court);
      return says(LOW)(court);
    },
  },
  config_invalid: { options: { config: 'limts: {}\n' }, scene: says(LOW) },
  permission_unknown: {
    scene: async (court) => {
      court.github.fail('repos/get-collaborator-permission-level', 403, { times: 9 });
      return says(LOW)(court);
    },
  },
  not_found: { scene: says('/run approve 0123456789ab') },
  locked: {
    scene: async (court) => {
      const thread = court.issue('bob');
      court.github.lock(REPOSITORY, thread, { by: 'bob' });
      return (await court.say(thread, 'bob', LOW)).outcomes;
    },
  },
  duplicate: {
    scene: async (court) => {
      const { comment } = await court.say(court.issue('bob'), 'bob', LOW);
      return court.deliver('issue_comment', { action: 'created', comment });
    },
  },
  docker_unavailable: ends('docker_unavailable'),
  image_unavailable: ends('image_unavailable'),
  sandbox_error: ends('sandbox_error'),
  disabled: { options: { config: 'enabled: false\n' }, scene: says(LOW) },
};

/** By what a model answers, by how a workflow is set up, or by a fault of ours: the tests that reach them. */
const ELSEWHERE: Partial<Readonly<Record<ReasonCode, string>>> = {
  no_command: 'test/doors/index.test.ts',
  model_unavailable: 'test/app/tasks/conversation.test.ts',
  model_refused: 'test/acceptance/tasks.test.ts',
  generation_failed: 'test/acceptance/tasks.test.ts',
  budget_exceeded: 'test/acceptance/tasks.test.ts',
  internal_error: 'test/doors/index.test.ts',
};

/** Nobody is answered: no two bots may talk for ever, and the first report is the answer. */
const UNANSWERED: ReadonlySet<string> = new Set(['bot_author', 'duplicate']);

/** Where a cure of its own would only say the same again. */
const HELPS_IN_ITS_MESSAGE: Readonly<Record<string, RegExp>> = {
  syntax_error: /Line 1: close the \(/,
  approval_expired: /Ask again with a new command/,
  rejected: /Ask again with a new command/,
  cancelled: /Ask again with a new command/,
  blocked_by_policy: /Change the code, or ask a maintainer/,
};

const entries = <V>(record: Partial<Readonly<Record<ReasonCode, V>>>) =>
  Object.entries(record).map(([code, value]) => [code, value] as const);

function expectTold({ record, view }: Outcome, code: string, lang: 'en' | 'zh'): void {
  const text = renderComment(view, { ...DEFAULT_OPTIONS, lang });
  expect(text.replace(/<!--.*?-->/gs, '').trim().length).toBeGreaterThan(40);
  if (record.decision !== 'refuse') return;
  const helps = HELPS_IN_ITS_MESSAGE[code];
  if (helps === undefined) expect(text).toContain(wordsFor(lang).refusal.cure);
  else expect(text).toMatch(lang === 'en' ? helps : /\p{Script=Han}/u);
}

describe('a reason code', () => {
  it('is reached by something, every single one', () => {
    expect([...Object.keys(WAYS), ...Object.keys(ELSEWHERE)].sort()).toEqual(Object.keys(REASONS).sort());
  });

  it.each(entries(ELSEWHERE))('%s is reached in %s', (code, file) => {
    expect(readFileSync(join(__dirname, '../..', file), 'utf8')).toContain(`'${code}'`);
  });

  it.each(entries(WAYS))('%s is reached, and is told in both languages with what helps', async (code, way) => {
    const court = await openCourt(way.options);
    try {
      const outcome = (await way.scene(court)).at(-1);
      const reached = outcome?.record.executions[0]?.result.reasonCode ?? outcome?.record.reasonCode;
      expect([outcome?.record.reasonCode, reached]).toContain(code);
      if (outcome === undefined || UNANSWERED.has(code)) return;
      for (const lang of ['en', 'zh'] as const) expectTold(outcome, code, lang);
      expect(court.github.violations).toEqual([]);
    } finally {
      await court.close();
    }
  });
});
