/** Class 2: authority that somebody does not have. */
import { block, REPOSITORY } from '../acceptance';
import { type Attack, HIGH, LOW, PRIZE, type Stage } from './stage';

const approveBy =
  (by: string, body = LOW) =>
  async (stage: Stage): Promise<void> => {
    const { thread, id } = await stage.ask(body);
    await stage.say(thread, by, `/run approve ${id}`);
  };
const labelBy =
  (by: string, how: Parameters<Stage['label']>[2] = {}) =>
  async (stage: Stage): Promise<void> => {
    const { thread } = await stage.ask();
    await stage.label(thread, by, how);
  };
const askBy =
  (by: string, before: (stage: Stage) => unknown = () => undefined) =>
  async (stage: Stage): Promise<void> => {
    await before(stage);
    await stage.say(stage.issue(), by, LOW);
  };

const ROLE = 'repos/get-collaborator-permission-level';
const answerAs = (change: (body: Record<string, unknown>) => object) => (stage: Stage) =>
  stage.github.fail(ROLE, { kind: 'rewrite', rewrite: (body) => change(Object(body)) }, { times: 99 });

const editedBy = (author: string, editor: string) => async (stage: Stage) => {
  const comment = stage.write(stage.issue(), author, '/run help');
  stage.github.edit(comment, { by: editor, body: LOW });
  await stage.hear(comment);
};

const asPayload = (change: (payload: Record<string, unknown>) => object) => async (stage: Stage) => {
  const comment = stage.write(stage.issue(), 'alice', LOW);
  const payload = stage.github.eventPayload('issue_comment', { action: 'created', comment });
  await stage.receive('issue_comment', change(Object(payload)), { on: comment });
};

export const AUTHORITY: readonly Attack[] = [
  { name: 'a triager sets the label', attack: labelBy('dan'), twin: labelBy('cara') },
  { name: 'a bot sets the label', attack: labelBy('helper[bot]'), twin: labelBy('bob') },
  { name: 'an App sets it in a maintainer’s name', attack: labelBy('bob', { app: 'helper' }), twin: labelBy('bob') },
  {
    name: 'the event names a maintainer, the history a triager',
    attack: labelBy('dan', { as: 'bob' }),
    twin: labelBy('bob', { as: 'bob' }),
  },
  {
    name: 'the label was there before the report',
    attack: async (stage) => {
      const thread = stage.issue();
      stage.github.label(REPOSITORY, thread, { by: 'bob', name: 'run:approved' });
      await stage.ask(LOW, { thread });
      await stage.tell('issues', {
        action: 'labeled',
        thread: stage.github.thread(REPOSITORY, thread),
        label: 'run:approved',
        by: 'bob',
      });
    },
    twin: async (stage) => {
      const thread = stage.issue();
      stage.github.label(REPOSITORY, thread, { by: 'bob', name: 'run:approved' });
      await stage.ask(LOW, { thread });
      stage.github.unlabel(REPOSITORY, thread, { by: 'bob', name: 'run:approved' });
      await stage.label(thread, 'bob');
    },
  },
  {
    name: 'the label was there when the issue was opened',
    attack: async (stage) => {
      const thread = stage.issue('alice', 'It breaks.', ['run:approved']);
      await stage.ask(LOW, { thread });
      await stage.sweep();
      await stage.tell('issues', {
        action: 'labeled',
        thread: stage.github.thread(REPOSITORY, thread),
        label: 'run:approved',
        by: 'bob',
      });
    },
    twin: async (stage) => {
      const { thread } = await stage.ask(LOW, { thread: stage.issue('alice', 'It breaks.', ['bug']) });
      await stage.label(thread, 'bob');
    },
  },
  {
    name: 'a label of a triager on a fork’s pull request reaches the sweep',
    attack: async (stage) => {
      const { thread } = await stage.ask(LOW, { thread: stage.fork() });
      await stage.label(thread, 'dan');
      await stage.sweep();
    },
    twin: async (stage) => {
      const { thread, id } = await stage.ask(LOW, { thread: stage.fork() });
      await stage.say(thread, 'bob', `/run approve ${id}`);
    },
  },
  { name: 'an outsider approves', attack: approveBy('frank'), twin: approveBy('cara') },
  { name: 'the requester approves what needs another role', attack: approveBy('alice'), twin: approveBy('bob') },
  { name: 'a triager approves', attack: approveBy('dan'), twin: approveBy('bob') },
  { name: 'a writer approves high risk', attack: approveBy('cara', HIGH), twin: approveBy('cara') },
  {
    name: 'an App approves in a maintainer’s name',
    attack: async (stage) => {
      const { thread, id } = await stage.ask();
      await stage.hear(stage.write(thread, 'bob', `/run approve ${id}`, 'helper'));
    },
    twin: approveBy('bob'),
  },
  { name: 'a bot approves', attack: approveBy('helper[bot]'), twin: approveBy('bob') },
  {
    name: 'somebody approves their own request where a second person must',
    world: { config: 'approval: { second_person: true, required: always }\n' },
    attack: async (stage) => {
      const { thread, id } = await stage.ask(LOW, { by: 'bob' });
      await stage.say(thread, 'bob', `/run approve ${id}`);
    },
    twin: async (stage) => {
      const { thread, id } = await stage.ask(LOW, { by: 'bob' });
      await stage.say(thread, 'cara', `/run approve ${id}`);
    },
  },
  {
    name: 'a maintainer mends an outsider’s comment',
    attack: editedBy('alice', 'bob'),
    twin: editedBy('bob', 'bob'),
  },
  {
    name: 'somebody less trusted edits a maintainer’s comment',
    world: { config: 'approval: { trusted: maintain }\n' },
    attack: editedBy('bob', 'cara'),
    twin: editedBy('bob', 'bob'),
  },
  {
    name: 'GitHub does not say what somebody may do',
    attack: askBy('bob', (stage) => stage.github.fail(ROLE, 403, { times: 99 })),
    twin: askBy('bob', (stage) => stage.github.fail(ROLE, 502, { times: 1 })),
  },
  {
    name: 'GitHub does not say it when an approval is decided',
    attack: async (stage) => {
      const { thread, id } = await stage.ask();
      stage.github.fail(ROLE, 500, { times: 99 });
      await stage.say(thread, 'bob', `/run approve ${id}`);
    },
    twin: async (stage) => {
      const { thread, id } = await stage.ask();
      stage.github.fail(ROLE, 500, { times: 1 });
      await stage.say(thread, 'bob', `/run approve ${id}`);
    },
  },
  {
    name: 'GitHub knows nobody of that login',
    attack: askBy('bob', (stage) => stage.github.fail(ROLE, 404, { times: 99 })),
    twin: askBy('bob'),
  },
  {
    name: 'the login belongs to somebody else now',
    attack: askBy(
      'bob',
      answerAs((body) => ({ ...body, user: { ...Object(body['user']), id: 1 } })),
    ),
    twin: askBy('bob'),
  },
  {
    name: 'a maintainer was renamed and a stranger took the login',
    attack: askBy('bob', (stage) => {
      stage.github.renameUser('bob', 'robert');
      stage.github.addUser('bob', { id: 777 });
    }),
    twin: async (stage) => {
      const thread = stage.issue();
      stage.github.renameUser('bob', 'robert');
      await stage.say(thread, 'robert', LOW);
    },
  },
  {
    name: 'a custom role sounds like more than it is',
    attack: askBy('erin', (stage) => stage.github.setRole(REPOSITORY, 'erin', { base: 'read', name: 'admin-of-docs' })),
    twin: askBy('erin', (stage) => stage.github.setRole(REPOSITORY, 'erin', { base: 'write', name: 'docs' })),
  },
  {
    name: 'somebody lost the role before they decide',
    attack: async (stage) => {
      const { thread, id } = await stage.ask();
      stage.github.setRole(REPOSITORY, 'cara', 'read');
      await stage.say(thread, 'cara', `/run approve ${id}`);
    },
    twin: async (stage) => {
      const { thread, id } = await stage.ask();
      stage.github.setRole(REPOSITORY, 'frank', 'write');
      await stage.say(thread, 'frank', `/run approve ${id}`);
    },
  },
  {
    name: 'a blocked account asks',
    world: { config: 'approval: { blocked: [Cara] }\n' },
    attack: askBy('cara'),
    twin: askBy('bob'),
  },
  {
    name: 'the payload says that an outsider is the owner',
    attack: asPayload((payload) => ({
      ...payload,
      comment: { ...Object(payload['comment']), author_association: 'OWNER' },
    })),
    twin: askBy('bob'),
  },
  {
    name: 'the payload holds other code than the comment',
    attack: asPayload((payload) => ({
      ...payload,
      comment: { ...Object(payload['comment']), body: `${LOW}\n# better` },
    })),
    twin: askBy('cara'),
  },
  {
    name: 'a bot’s pull request brings a command along',
    attack: async (stage) => {
      const thread = stage.github.addPullRequest(REPOSITORY, { by: 'dependabot[bot]', body: LOW, head: 'feature' });
      await stage.tell('pull_request', { action: 'opened', thread });
    },
    twin: async (stage) => {
      const thread = stage.github.addPullRequest(REPOSITORY, { by: 'bob', body: LOW, head: 'feature' });
      await stage.tell('pull_request', { action: 'opened', thread });
    },
  },
  {
    name: 'a maintainer’s bare command runs an outsider’s description',
    attack: async (stage) => stage.say(stage.issue('alice', PRIZE), 'bob', '/run'),
    twin: async (stage) => stage.say(stage.issue('bob', PRIZE), 'bob', '/run'),
  },
  {
    name: 'approvals are never required, and an outsider asks',
    world: { config: 'approval: { required: never }\n' },
    attack: askBy('alice'),
    twin: async (stage) => stage.say(stage.issue(), 'bob', `/run\n\n${block('bash', 'echo it\neval "true"')}`),
  },
];
