/** Class 3: time bombs and replays. */
import { REPOSITORY } from '../acceptance';
import { type Attack, LOW, type Stage } from './stage';

const SECOND = { env: { GITHUB_RUN_ATTEMPT: '2' } };

const approved =
  (before: (stage: Stage, asked: Awaited<ReturnType<Stage['ask']>>) => unknown) =>
  async (stage: Stage): Promise<void> => {
    const asked = await stage.ask();
    await before(stage, asked);
    await stage.say(asked.thread, 'bob', `/run approve ${asked.id}`);
  };
const harmless = approved(() => undefined);

const changed = (action: 'edited' | 'deleted') => async (stage: Stage) => {
  const comment = stage.write(stage.issue(), 'bob', LOW);
  await stage.tell('issue_comment', { action, comment, from: 'Hello.' });
};

export const REPLAY: readonly Attack[] = [
  {
    name: 'a command is edited into an old comment',
    attack: changed('edited'),
    twin: async (stage) => stage.say(stage.issue(), 'bob', LOW),
  },
  {
    name: 'a comment with a command is deleted',
    attack: changed('deleted'),
    twin: async (stage) => stage.say(stage.issue(), 'cara', LOW),
  },
  {
    name: 'the workflow is run again after the program ran',
    attack: async (stage) => stage.hear(await stage.say(stage.issue(), 'bob', LOW), SECOND),
    allowed: 1,
    twin: async (stage) => stage.hear(stage.write(stage.issue(), 'bob', LOW), SECOND),
  },
  {
    name: 'one event is delivered twice at once',
    attack: async (stage) => {
      const comment = stage.write(stage.issue(), 'bob', LOW);
      await Promise.all([stage.hear(comment), stage.hear(comment)]);
    },
    allowed: 1,
    twin: async (stage) => {
      const thread = stage.issue();
      await Promise.all([stage.say(thread, 'bob', LOW), stage.say(thread, 'bob', LOW)]);
    },
    served: 2,
  },
  {
    name: 'a second delivery cannot take its report away',
    attack: async (stage) => {
      const comment = await stage.say(stage.issue(), 'bob', LOW);
      stage.github.fail('issues/delete-comment', 403, { times: 9 });
      await stage.hear(comment);
    },
    allowed: 1,
    twin: async (stage) => {
      stage.github.fail('issues/delete-comment', 403, { times: 9 });
      await stage.say(stage.issue(), 'bob', LOW);
    },
  },
  {
    name: 'a second delivery does not see what GitHub holds',
    attack: async (stage) => {
      const comment = await stage.say(stage.issue(), 'bob', LOW);
      stage.github.fail('issues/list-comments', 403, { times: 9 });
      await stage.hear(comment);
    },
    allowed: 1,
    twin: async (stage) => {
      stage.github.fail('issues/list-comments', 403, { times: 9 });
      await stage.say(stage.issue(), 'bob', LOW);
    },
  },
  {
    name: 'an approval is delivered twice at once',
    attack: async (stage) => {
      const { thread, id } = await stage.ask();
      const comment = stage.write(thread, 'bob', `/run approve ${id}`);
      await Promise.all([stage.hear(comment), stage.hear(comment)]);
    },
    allowed: 1,
    twin: harmless,
  },
  {
    name: 'a label and a comment approve at once',
    attack: async (stage) => {
      const { thread, id } = await stage.ask();
      await Promise.all([stage.say(thread, 'bob', `/run approve ${id}`), stage.label(thread, 'cara')]);
    },
    allowed: 1,
    twin: async (stage) => {
      const { thread } = await stage.ask();
      await stage.label(thread, 'cara');
    },
  },
  {
    name: 'the reports are deleted and both workflows run again',
    attack: async (stage) => {
      const { thread, comment, id } = await stage.ask();
      const approval = await stage.say(thread, 'bob', `/run approve ${id}`);
      for (const report of stage.reports(thread)) stage.github.removeComment(report, 'bob');
      await stage.hear(comment, SECOND);
      await stage.hear(approval, SECOND);
    },
    allowed: 1,
    twin: approved(async (stage, { thread, comment }) => {
      for (const report of stage.reports(thread)) stage.github.removeComment(report, 'bob');
      await stage.hear(comment, SECOND);
    }),
  },
  {
    name: 'the comment that asked is gone',
    attack: approved((stage, { comment }) => stage.github.removeComment(comment, 'alice')),
    twin: approved((stage, { thread }) => stage.github.removeComment(stage.write(thread, 'alice', 'Oops.'), 'alice')),
  },
  {
    name: 'the comment was edited and edited back, and the event said so',
    attack: approved(async (stage, { comment }) => {
      stage.github.edit(comment, { by: 'alice', body: 'Hello.' });
      stage.github.edit(comment, { by: 'alice', body: LOW });
      await stage.tell('issue_comment', {
        action: 'edited',
        comment: stage.github.comments(REPOSITORY, 1)[0] ?? comment,
        from: 'Hello.',
      });
    }),
    twin: approved(async (stage, { thread }) => {
      const comment = stage.write(thread, 'alice', 'Try /run later.');
      await stage.tell('issue_comment', { action: 'edited', comment, from: 'Try.' });
    }),
  },
  {
    name: 'the issue was closed',
    attack: approved((stage, { thread }) => stage.github.close(REPOSITORY, thread, { by: 'bob' })),
    twin: approved((stage, { thread }) => {
      stage.github.close(REPOSITORY, thread, { by: 'bob' });
      stage.github.reopen(REPOSITORY, thread, { by: 'bob' });
    }),
  },
  {
    name: 'the conversation was locked',
    attack: approved((stage, { thread }) => stage.github.lock(REPOSITORY, thread, { by: 'bob' })),
    twin: approved((stage, { thread }) => {
      stage.github.lock(REPOSITORY, thread, { by: 'bob' });
      stage.github.unlock(REPOSITORY, thread, { by: 'bob' });
    }),
  },
  {
    name: 'the repository was archived',
    attack: async (stage) => {
      const comment = stage.write(stage.issue(), 'bob', LOW);
      stage.github.archive(REPOSITORY);
      await stage.hear(comment);
    },
    twin: async (stage) => {
      const comment = stage.write(stage.issue(), 'bob', LOW);
      stage.github.archive(REPOSITORY);
      stage.github.archive(REPOSITORY, false);
      await stage.hear(comment);
    },
  },
  {
    name: 'an approval comes after a rejection',
    attack: approved((stage, { thread, id }) => stage.say(thread, 'cara', `/run reject ${id} not here`)),
    twin: approved(async (stage, { thread, id }) => {
      await stage.say(thread, 'frank', `/run reject ${id} not here`);
    }),
  },
  {
    name: 'an approval comes after the requester withdrew',
    attack: approved((stage, { thread }) => stage.say(thread, 'alice', '/run cancel')),
    twin: approved((stage, { thread }) => stage.say(thread, 'frank', '/run cancel')),
  },
  {
    name: 'a rejection stands there as a label that no event brought',
    attack: approved((stage, { thread }) =>
      stage.github.label(REPOSITORY, thread, { by: 'cara', name: 'run:rejected' }),
    ),
    twin: approved((stage, { thread }) => stage.github.label(REPOSITORY, thread, { by: 'dan', name: 'run:rejected' })),
  },
  {
    name: 'both labels are set',
    attack: async (stage) => {
      const { thread } = await stage.ask();
      stage.github.label(REPOSITORY, thread, { by: 'cara', name: 'run:rejected' });
      await stage.label(thread, 'bob');
    },
    twin: async (stage) => {
      const { thread } = await stage.ask();
      stage.github.label(REPOSITORY, thread, { by: 'cara', name: 'bug' });
      await stage.label(thread, 'bob');
    },
  },
  {
    name: 'a claim was taken by a run that never came back',
    attack: approved((stage, { thread }) => {
      const [report] = stage.reports(thread);
      if (report !== undefined) stage.github.react(report, { by: 'github-actions[bot]', content: 'rocket' });
    }),
    twin: approved((stage, { thread }) => {
      const [report] = stage.reports(thread);
      if (report !== undefined) stage.github.react(report, { by: 'alice', content: 'rocket' });
    }),
  },
];
