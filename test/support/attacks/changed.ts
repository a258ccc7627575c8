/** Class 1: what was approved is not what would run. */
import { block, REPOSITORY } from '../acceptance';
import { type Attack, LOW, PRIZE, type Stage } from './stage';

const OTHER = LOW.replace('the prize', 'something else');
const approve = (id: string): string => `/run approve ${id}`;

/** Something happens between the report and the approval. */
const between =
  (change: (stage: Stage, asked: Awaited<ReturnType<Stage['ask']>>) => unknown, body = LOW) =>
  async (stage: Stage): Promise<void> => {
    const asked = await stage.ask(body);
    await change(stage, asked);
    await stage.say(asked.thread, 'bob', approve(asked.id));
  };

const onPull =
  (change: (stage: Stage) => unknown) =>
  async (stage: Stage): Promise<void> => {
    const asked = await stage.ask(LOW, { thread: stage.pull() });
    await change(stage);
    await stage.say(asked.thread, 'bob', approve(asked.id));
  };

const DESCRIPTION = `See:\n\n${PRIZE}\n`;
const onDescription =
  (body: string) =>
  async (stage: Stage): Promise<void> => {
    const issue = stage.github.addIssue(REPOSITORY, { by: 'alice', body: DESCRIPTION });
    const { id } = await stage.ask('/run', { thread: issue.number, by: 'bob' });
    stage.github.edit(issue, { by: 'alice', body });
    await stage.say(issue.number, 'bob', approve(id));
  };

const edit =
  (body: string) =>
  (stage: Stage, { comment }: { readonly comment: Parameters<Stage['hear']>[0] }) =>
    stage.github.edit(comment, { by: 'alice', body });

export const CHANGED: readonly Attack[] = [
  {
    name: 'the comment is edited after the report',
    attack: between(edit(OTHER)),
    twin: between(() => undefined),
  },
  {
    name: 'the comment is edited between the first look and the last',
    attack: between((stage, asked) => stage.atTheClaim(asked.thread, () => edit(OTHER)(stage, asked))),
    twin: between((stage, { thread }) => stage.atTheClaim(thread, () => stage.write(thread, 'alice', 'Hurry!'))),
  },
  {
    name: 'the code of a description is edited after the report',
    attack: onDescription(DESCRIPTION.replace('the prize', 'something else')),
    twin: onDescription(`Please. ${DESCRIPTION}`),
  },
  {
    name: 'a role block beside the program is edited',
    attack: between(edit(`${LOW}\n\n${block('text stdin', 'more')}`), `${LOW}\n\n${block('text stdin', 'less')}`),
    twin: between(
      edit(`${LOW}\n\n${block('text stdin', 'less')}\n\nThanks!`),
      `${LOW}\n\n${block('text stdin', 'less')}`,
    ),
  },
  {
    name: 'an option is edited',
    attack: between(edit(LOW.replace('/run', '/run --timeout 50s')), LOW.replace('/run', '/run --timeout 40s')),
    twin: between(() => undefined, LOW.replace('/run', '/run --timeout 40s')),
  },
  {
    name: 'the pull request gets a commit',
    attack: onPull((stage) =>
      stage.github.commit(REPOSITORY, { branch: 'feature', at: '2020-01-01T00:00:00Z' }, { x: 'y' }),
    ),
    twin: onPull((stage) => stage.github.commit(REPOSITORY, { branch: 'main' }, { 'README.md': '# more\n' })),
  },
  {
    name: 'the pull request gets another base',
    attack: onPull((stage) => {
      const rewrite = (body: unknown) => ({ ...Object(body), base: { ...Object(body).base, ref: 'release' } });
      stage.github.fail('pulls/get', { kind: 'rewrite', rewrite }, { times: 99 });
    }),
    twin: onPull((stage) => stage.github.commit(REPOSITORY, { branch: 'release' }, { x: 'y' })),
  },
  {
    name: 'the configuration names another limit',
    attack: between((stage) => stage.configure('limits: { pids: 63 }\n')),
    twin: between((stage) =>
      stage.github.commit(REPOSITORY, { branch: 'feature' }, { '.github/sallyport.yml': 'version: 1\n' }),
    ),
  },
  {
    name: 'the configuration changes between the first look and the last',
    attack: between((stage, { thread }) => stage.atTheClaim(thread, () => stage.configure('limits: { pids: 63 }\n'))),
    twin: between((stage, { thread }) =>
      stage.atTheClaim(thread, () => stage.github.commit(REPOSITORY, { branch: 'main' }, { 'b.txt': 'b' })),
    ),
  },
  {
    name: 'an approval is typed on another thread',
    attack: async (stage) => {
      const { id } = await stage.ask();
      const other = stage.issue();
      await stage.say(other, 'alice', OTHER);
      await stage.say(other, 'bob', approve(id));
    },
    twin: async (stage) => {
      const { thread, id } = await stage.ask();
      await stage.say(stage.issue(), 'alice', OTHER);
      await stage.say(thread, 'bob', approve(id));
    },
  },
  {
    name: 'an approval is used twice',
    attack: async (stage) => {
      const { thread, id } = await stage.ask();
      await stage.say(thread, 'bob', approve(id));
      await stage.say(thread, 'bob', approve(id));
    },
    allowed: 1,
    twin: async (stage) => {
      const { thread, id } = await stage.ask();
      await stage.say(thread, 'bob', approve(id));
      const again = await stage.ask(LOW, { thread });
      await stage.say(thread, 'bob', approve(again.id));
    },
    served: 2,
  },
  {
    name: 'the request waited for longer than a day',
    attack: between((stage, { thread }) => stage.age(thread, 25 * 3_600_000)),
    twin: between((stage, { thread }) => stage.age(thread, 23 * 3_600_000)),
  },
  {
    name: 'the ID is cut short',
    attack: async (stage) => {
      const { thread, id } = await stage.ask();
      await stage.say(thread, 'bob', approve(id.slice(0, 8)));
    },
    twin: between(() => undefined),
  },
  {
    name: 'the ID is the whole digest, or something is added to it',
    attack: async (stage) => {
      const { thread, id } = await stage.ask();
      await stage.say(thread, 'bob', `${approve(id)}0`);
      await stage.say(thread, 'bob', `${approve(id)} please`);
    },
    twin: between(() => undefined),
  },
  {
    name: 'a label stands for two requests',
    attack: async (stage) => {
      const { thread } = await stage.ask();
      await stage.ask(OTHER, { thread });
      await stage.label(thread, 'bob');
    },
    twin: async (stage) => {
      const { thread } = await stage.ask();
      const { id } = await stage.ask(OTHER, { thread });
      await stage.say(thread, 'bob', `/run reject ${id}`);
      await stage.label(thread, 'bob');
    },
  },
  {
    name: 'somebody who may write edits the bot’s report, and edits it back',
    attack: between((stage, { thread }) => {
      const [report] = stage.reports(thread);
      if (report === undefined) return;
      stage.github.edit(report, { by: 'cara', body: `${report.body} fine` });
      stage.github.edit(report, { by: 'cara', body: report.body });
    }),
    twin: between((stage, { thread }) => {
      const comment = stage.write(thread, 'cara', 'hm');
      stage.github.edit(comment, { by: 'cara', body: 'fine' });
    }),
  },
  {
    name: 'a stranger copies the report to another thread',
    attack: async (stage) => {
      const { thread, id } = await stage.ask();
      const other = stage.issue();
      stage.write(other, 'alice', stage.reports(thread)[0]?.body ?? LOW);
      await stage.say(other, 'bob', approve(id));
      await stage.label(other, 'bob');
    },
    twin: async (stage) => {
      const { thread, id } = await stage.ask();
      stage.write(thread, 'alice', stage.reports(thread)[0]?.body ?? LOW);
      await stage.say(thread, 'bob', approve(id));
    },
  },
  {
    name: 'another workflow of the same account copies the report of a request that ran',
    attack: async (stage) => {
      const { thread, id } = await stage.ask();
      const copy = stage.reports(thread)[0]?.body ?? LOW;
      await stage.say(thread, 'bob', approve(id));
      stage.write(thread, 'github-actions[bot]', copy);
      await stage.say(thread, 'bob', approve(id));
      await stage.label(thread, 'bob');
    },
    allowed: 1,
    twin: between((stage, { thread }) => stage.write(thread, 'github-actions[bot]', 'Coverage: 92 %')),
  },
  {
    name: 'the key that signs is another one',
    attack: async (stage) => {
      const { thread, id } = await stage.ask(LOW, { options: { env: { 'INPUT_SIGNING-KEY': 'old' } } });
      await stage.say(thread, 'bob', approve(id), { env: { 'INPUT_SIGNING-KEY': 'new' } });
    },
    twin: async (stage) => {
      const { thread, id } = await stage.ask(LOW, { options: { env: { 'INPUT_SIGNING-KEY': 'old' } } });
      await stage.say(thread, 'bob', approve(id), { env: { 'INPUT_SIGNING-KEY': 'old' } });
    },
  },
];
