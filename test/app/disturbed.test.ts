/**
 * GitHub refuses one kind of request while something is decided, withdrawn, changed or swept. Whatever cannot be
 * established grants nothing: nothing runs that did not run undisturbed, nothing runs twice, and no failure escapes.
 */
import { type Court, HIGH, LOW, openCourt, REPOSITORY, requestIn } from './court';

jest.setTimeout(120_000);

type Scene = {
  readonly name: string;
  /** What happened before: undisturbed. Gives the thread. */
  readonly before: (court: Court) => Promise<number>;
  /** What GitHub is disturbed at. */
  readonly happens: (court: Court, thread: number) => Promise<unknown>;
  readonly config?: string;
};

const waiting =
  (body = LOW) =>
  async (court: Court): Promise<number> => {
    const thread = court.issue('bob');
    await court.say(thread, 'alice', body);
    return thread;
  };

const label = (name: string) => async (court: Court, thread: number) => {
  const labeled = court.github.label(REPOSITORY, thread, { by: 'bob', name });
  return court.deliver('issues', { action: 'labeled', thread: labeled, label: name, by: 'bob' });
};

const says =
  (by: string, words: (court: Court, thread: number) => string) =>
  (court: Court, thread: number): Promise<unknown> =>
    court.say(thread, by, words(court, thread));

const command = (word: string) => (court: Court, thread: number) => `/run ${word} ${requestIn(court.github, thread)}`;

const commentOf = (court: Court, thread: number) => {
  const [comment] = court.github.comments(REPOSITORY, thread);
  if (comment === undefined) throw new Error('Nobody has commented');
  return comment;
};

const SCENES: readonly Scene[] = [
  { name: 'a label approves', before: waiting(), happens: label('run:approved') },
  { name: 'a label rejects', before: waiting(HIGH), happens: label('run:rejected') },
  { name: 'somebody takes the label of what waits', before: waiting(), happens: label('run:pending') },
  { name: '/run approve ID', before: waiting(), happens: says('bob', command('approve')) },
  { name: '/run reject ID', before: waiting(HIGH), happens: says('bob', command('reject')) },
  { name: '/run cancel ID', before: waiting(), happens: says('alice', command('cancel')) },
  { name: '/run cancel', before: waiting(), happens: says('alice', () => '/run cancel') },
  { name: '/run rerun', before: waiting(), happens: says('bob', () => '/run rerun') },
  {
    name: '/run plan',
    before: async (court) => court.issue('bob'),
    happens: says('bob', () => LOW.replace('/run', '/run plan')),
  },
  { name: '/run status', before: waiting(), happens: says('bob', () => '/run status') },
  { name: '/run stats', before: waiting(), happens: says('bob', () => '/run stats') },
  {
    name: 'the text is edited',
    before: waiting(),
    happens: (court, thread) => {
      const comment = commentOf(court, thread);
      court.github.edit(comment, { by: 'alice', body: `${comment.body}\nMore.` });
      return court.deliver('issue_comment', { action: 'edited', comment: commentOf(court, thread) });
    },
  },
  {
    name: 'the text is deleted',
    before: waiting(),
    happens: (court, thread) => {
      const comment = commentOf(court, thread);
      court.github.removeComment(comment, 'alice');
      return court.deliver('issue_comment', { action: 'deleted', comment });
    },
  },
  {
    name: 'the hour of the sweep comes, after the request expired',
    before: waiting(),
    happens: (court) => {
      court.wait(25 * 60 * 60 * 1000);
      return court.deliver('schedule', { repository: REPOSITORY });
    },
  },
  {
    name: 'a command over the quota',
    config: 'quota: { per_user: 1 }\n',
    before: waiting(),
    happens: says('alice', () => LOW),
  },
];

const FAULT = { kind: 'status', status: 403 } as const;

async function play(scene: Scene, refused: string | null) {
  const court = await openCourt(scene.config === undefined ? {} : { config: scene.config });
  try {
    const thread = await scene.before(court);
    const seen = court.github.requests.length;
    if (refused !== null) court.github.fail(refused, FAULT, { times: 1000 });
    await scene.happens(court, thread);
    const operations = court.github.requests.slice(seen).map(({ operationId }) => operationId);
    return { ran: court.jobs.length, operations, violations: court.github.violations };
  } finally {
    await court.close();
  }
}

/**
 * Without these the decision stands: they tell of what was decided or tidy up after it, name a person in a report, or
 * count the quota of somebody who is trusted anyway.
 */
const TELLS = [
  /^reactions\//,
  /^issues\/(?:create-comment|update-comment|remove-label|add-labels|create-label|delete-comment)$/,
  /^users\/get-by-id$/,
  /^issues\/list-comments-for-repo$/,
];

describe('when GitHub refuses one kind of request', () => {
  test.each(SCENES.map((scene) => [scene.name, scene] as const))('while %s', async (_name, scene) => {
    const calm = await play(scene, null);
    expect(calm.violations).toEqual([]);
    // Each in a court of its own; what takes time is waiting, so they wait together.
    const operations = [...new Set(calm.operations)];
    const disturbed = await Promise.all(operations.map((operation) => play(scene, operation)));
    const seen = disturbed.map(({ ran, violations }, index) => {
      const operation = operations[index] ?? '';
      const stands = TELLS.some((one) => one.test(operation));
      return { operation, violations, tooMuch: Math.max(0, ran - (stands ? calm.ran : 0)) };
    });
    expect(seen).toEqual(operations.map((operation) => ({ operation, violations: [], tooMuch: 0 })));
  });
});
