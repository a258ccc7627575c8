/** Class 4: injection on the way in. Whoever types is trusted; the text is not what it seems. */
import { block, REPOSITORY } from '../acceptance';
import { type Attack, LOW, PRIZE, type Stage } from './stage';

const say = (body: string) => async (stage: Stage) => stage.say(stage.issue(), 'bob', body);
const quoted = (text: string): string => text.replace(/^/gm, '> ');

export const INJECTION: readonly Attack[] = [
  { name: 'a quoted command', attack: say(quoted(LOW)), twin: say(`${quoted('What about it?')}\n\n${LOW}`) },
  { name: 'a command in an HTML comment', attack: say(`<!--\n${LOW}\n-->`), twin: say(`<!-- note -->\n\n${LOW}`) },
  { name: 'a command in a code block', attack: say(`~~~text\n${LOW}\n~~~`), twin: say(`~~~text\nlog\n~~~\n\n${LOW}`) },
  {
    name: 'a command in a list',
    attack: say(`- /run\n\n  ${PRIZE.replaceAll('\n', '\n  ')}`),
    twin: say(`- first\n\n${LOW}`),
  },
  { name: 'a command behind a zero-width space', attack: say(`\u200b${LOW}`), twin: say(`\n\n${LOW}`) },
  {
    name: 'a command that only begins like ours',
    attack: say(LOW.replace('/run', '/running')),
    twin: say(LOW.replace('/run', '/run bash')),
  },
  {
    name: 'a language word that is an option of the engine',
    attack: say(`/run\n\n${block('--privileged', 'echo the prize')}`),
    twin: say(`/run\n\n${block('sh', 'echo the prize')}`),
  },
  {
    name: 'a language word that is a property of every object',
    attack: say(`/run\n\n${block('__proto__', 'echo the prize')}`),
    twin: say(`/run\n\n${block('shell', 'echo the prize')}`),
  },
  {
    name: 'an info string of ten thousand letters',
    attack: say(`/run\n\n${block('b'.repeat(10_000), 'echo the prize')}`),
    twin: say(`/run\n\n${block('bash', `echo ${'b'.repeat(5000)}`)}`),
  },
  {
    name: 'an option nobody knows',
    attack: say(LOW.replace('/run', '/run --privileged')),
    twin: say(LOW.replace('/run', '/run --timeout 20s')),
  },
  {
    name: 'more than the repository allows',
    attack: say(LOW.replace('/run', '/run --timeout 9999s')),
    twin: say(LOW.replace('/run', '/run --memory 256m')),
  },
  {
    name: 'a file beside the program that climbs out',
    attack: say(`${LOW}\n\n${block('text file=../../etc/passwd', 'x')}`),
    twin: say(`${LOW}\n\n${block('text file=data.txt', 'x')}`),
  },
  {
    name: 'a fence that never closes',
    attack: say('/run\n\n```bash\necho the prize\n'),
    twin: say('/run\n\n````bash\necho the prize\n````'),
  },
  {
    name: 'a configuration that is a bomb of aliases',
    world: { config: null },
    attack: async (stage) => {
      const bomb = [
        'a: &a [x, x, x, x, x, x, x, x, x]',
        ...'bcdefghi'
          .split('')
          .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]`),
      ];
      stage.github.commit(REPOSITORY, { branch: 'main' }, { '.github/sallyport.yml': `${bomb.join('\n')}\n` });
      await stage.say(stage.issue(), 'bob', LOW);
    },
    twin: async (stage) => {
      const config = 'version: 1\nimages: { bash: "sallyport.local/bash:5.2" }\n';
      stage.github.commit(REPOSITORY, { branch: 'main' }, { '.github/sallyport.yml': config });
      await stage.say(stage.issue(), 'bob', LOW);
    },
  },
  {
    name: 'a configuration on the pull request’s branch',
    attack: async (stage) => {
      const config = 'version: 1\napproval: { required: never, trusted: read }\n';
      stage.github.commit('alice/tools', { branch: 'patch', by: 'alice' }, { '.github/sallyport.yml': config });
      await stage.say(stage.fork(), 'alice', LOW);
    },
    twin: async (stage) => stage.say(stage.fork(), 'bob', LOW),
  },
];
