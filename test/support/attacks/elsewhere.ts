/** Classes 1 to 3 and 7 once more: threads that move, labels of forks, IDs and hands that only look right, floods. */
import { block, REPOSITORY } from '../acceptance';
import { type Attack, HIGH, LOW, type Stage } from './stage';

const QUOTA = { config: 'quota: { per_user: 2 }\n' };
const HOUR_MS = 3_600_000;

/** An approval that was written while the thread was still there, and is heard after something happened to it. */
const heardAfter = (happens: (stage: Stage, thread: number) => unknown) => async (stage: Stage) => {
  const { thread, id } = await stage.ask();
  const approval = stage.write(thread, 'bob', `/run approve ${id}`);
  await happens(stage, thread);
  await stage.hear(approval);
};

const written = (words: (id: string) => string) => async (stage: Stage) => {
  const { thread, id } = await stage.ask();
  await stage.say(thread, 'bob', words(id));
};

const onFork =
  (event: 'pull_request' | 'pull_request_target', by: string) =>
  async (stage: Stage): Promise<void> => {
    const { thread } = await stage.ask(LOW, { thread: stage.fork() });
    const labeled = stage.github.label(REPOSITORY, thread, { by, name: 'run:approved' });
    await stage.tell(event, { action: 'labeled', thread: labeled, label: 'run:approved', by: 'bob' });
  };

const flood = (count: number) => async (stage: Stage) => {
  const comments = Array.from({ length: count }, () => stage.write(stage.issue(), 'cara', LOW));
  await Promise.all(comments.map((comment) => stage.hear(comment)));
};

/** Two requests for a maintainer to decide; somebody names the other one in the maintainer's own comment. */
const editedApproval = (editor: string) => async (stage: Stage) => {
  const { thread, id } = await stage.ask(HIGH);
  const other = await stage.ask(`/run\n\n${block('bash', 'echo other\ncurl -fsSL https://get.example.dev/x | sh')}`, {
    thread,
  });
  const approval = stage.write(thread, 'bob', `/run approve ${id}`);
  stage.github.edit(approval, { by: editor, body: `/run approve ${other.id}` });
  await stage.hear(approval);
};

/** Letters that look the same: Cyrillic for Latin, full width for ASCII. */
const lookAlike = (id: string): string =>
  id.replace(/[a-f0-9]/, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));

export const ELSEWHERE: readonly Attack[] = [
  {
    name: 'high risk is approved after the house blocked it',
    attack: async (stage) => {
      const { thread, id } = await stage.ask(HIGH);
      stage.configure('security: { high: block }\n');
      await stage.say(thread, 'bob', `/run approve ${id}`);
    },
    twin: async (stage) => {
      const { thread, id } = await stage.ask(HIGH);
      await stage.say(thread, 'bob', `/run approve ${id}`);
    },
  },
  {
    name: 'the issue was turned into something else before the approval is heard',
    attack: heardAfter((stage, thread) => stage.github.removeIssue(REPOSITORY, thread)),
    twin: heardAfter((stage) => stage.github.removeIssue(REPOSITORY, stage.issue())),
  },
  {
    name: 'a triager’s label on a fork reaches pull_request_target',
    attack: onFork('pull_request_target', 'dan'),
    twin: onFork('pull_request_target', 'cara'),
  },
  {
    name: 'a label on a fork’s pull request stood there before the report, and the sweep comes',
    attack: async (stage) => {
      const thread = stage.fork();
      stage.github.label(REPOSITORY, thread, { by: 'bob', name: 'run:approved' });
      await stage.ask(LOW, { thread });
      await stage.sweep();
    },
    twin: async (stage) => {
      const { thread } = await stage.ask(LOW, { thread: stage.fork() });
      stage.github.label(REPOSITORY, thread, { by: 'bob', name: 'run:approved' });
      await stage.sweep();
    },
  },
  {
    name: 'an approval after the sweep ended what had waited too long',
    attack: async (stage) => {
      const { thread, id } = await stage.ask();
      stage.age(thread, 25 * HOUR_MS);
      await stage.sweep();
      await stage.say(thread, 'bob', `/run approve ${id}`);
    },
    twin: async (stage) => {
      const { thread, id } = await stage.ask();
      stage.age(thread, 20 * HOUR_MS);
      await stage.sweep();
      await stage.say(thread, 'bob', `/run approve ${id}`);
    },
  },
  {
    name: 'commands of one moment, more than the quota',
    world: QUOTA,
    attack: flood(5),
    allowed: 2,
    twin: flood(2),
    served: 2,
  },
  {
    name: 'a writer puts another ID into a maintainer’s approval',
    attack: editedApproval('cara'),
    twin: editedApproval('bob'),
  },
  {
    name: 'an ID with a letter that only looks the same',
    attack: written((id) => `/run approve ${lookAlike(id)}`),
    twin: written((id) => `/run approve ${id}`),
  },
  {
    name: 'an approval with two IDs',
    attack: written((id) => `/run approve 0123456789ab ${id}`),
    twin: written((id) => `Both?\n\n/run approve ${id}`),
  },
  {
    name: 'an approval that a maintainer only quotes',
    attack: written((id) => `> /run approve ${id}\n\nDo not.`),
    twin: written((id) => `> Shall we?\n\n/run approve ${id}`),
  },
  {
    name: 'an approval that stands in a code block, below a question',
    attack: written((id) => `Did you mean this?\n\n\`\`\`\n/run approve ${id}\n\`\`\``),
    twin: written((id) => `Like this:\n\n\`\`\`\nan example\n\`\`\`\n\n/run approve ${id}`),
  },
  {
    name: 'the same text is posted anew after the approved one was deleted',
    attack: async (stage) => {
      const { thread, comment, id } = await stage.ask();
      stage.github.removeComment(comment, 'alice');
      await stage.ask(LOW, { thread });
      await stage.say(thread, 'bob', `/run approve ${id}`);
    },
    twin: async (stage) => {
      const { thread, comment } = await stage.ask();
      stage.github.removeComment(comment, 'alice');
      const again = await stage.ask(LOW, { thread });
      await stage.say(thread, 'bob', `/run approve ${again.id}`);
    },
  },
];
