/** Classes 6 and 7: what a program may find, and how much anybody may ask for. */
import { block } from '../acceptance';
import { type Attack, LOW, PRIZE, type Stage } from './stage';

const say = (body: string) => async (stage: Stage) => stage.say(stage.issue(), 'bob', body);

/** Succeeds only where it finds what a runner holds; whatever a run leaves is searched for it as well. */
const thief = (command: string): string => `/run\n\n${block('bash', command)}`;

export const EXHAUSTION: readonly Attack[] = [
  {
    name: 'a program looks for the runner’s variables',
    attack: say(thief('printenv | grep -E "canary|INPUT_|GITHUB_|ACTIONS_"')),
    twin: say(thief('printenv | grep LANG=C.UTF-8')),
  },
  {
    name: 'a program looks for them in other processes',
    attack: say(thief('cat /proc/[0-9]*/environ | tr "\\0" "\\n" | grep -E "canary|_TOKEN"')),
    twin: say(thief('grep Name /proc/self/status')),
  },
  {
    name: 'a program looks for the runner’s files',
    attack: say(thief('ls /home/runner /github /var/run/docker.sock')),
    twin: say(thief('ls /tmp/work')),
  },
  {
    name: 'two hundred blocks in one comment',
    attack: say(`/run\n\n${Array(200).fill(PRIZE).join('\n\n')}`),
    twin: say(`/run\n\n${Array(3).fill(PRIZE).join('\n\n')}`),
    served: 3,
  },
  {
    name: 'six commands in one comment',
    attack: say(Array(6).fill(LOW).join('\n\n')),
    twin: say(Array(2).fill(LOW).join('\n\n')),
    served: 2,
  },
  {
    name: 'a program that is longer than it may be',
    attack: say(`/run\n\n${block('bash', `echo ${'x'.repeat(11_000)}`)}`),
    twin: say(`/run\n\n${block('bash', `echo ${'x'.repeat(9000)}`)}`),
  },
  {
    name: 'a string for slow regular expressions',
    attack: say(`/run ${'--'.repeat(30_000)}`),
    twin: say(`/run ${'a '.repeat(1000)}\n\n${PRIZE}`),
  },
  {
    name: 'more requests than the quota',
    world: { config: 'quota: { per_user: 2 }\n' },
    attack: async (stage) => {
      const thread = stage.issue();
      for (let time = 0; time < 4; time += 1) await stage.say(thread, 'bob', LOW);
    },
    allowed: 2,
    twin: async (stage) => {
      const thread = stage.issue();
      await stage.say(thread, 'bob', LOW);
      await stage.say(thread, 'cara', LOW);
    },
    served: 2,
  },
  {
    name: 'more requests than the quota, in one comment',
    world: { config: 'quota: { per_user: 1 }\n' },
    attack: say(Array(3).fill(LOW).join('\n\n')),
    allowed: 1,
    twin: say(LOW),
  },
  {
    name: 'an outsider whose requests cannot be counted asks for something to be approved',
    attack: async (stage) => {
      stage.github.fail('issues/list-comments-for-repo', 403, { times: 99 });
      const { thread, id } = await stage.ask();
      await stage.say(thread, 'bob', `/run approve ${id}`);
      await stage.label(thread, 'bob');
    },
    twin: async (stage) => {
      stage.github.fail('issues/list-comments-for-repo', 403, { times: 99 });
      await stage.say(stage.issue(), 'bob', LOW);
    },
  },
];
