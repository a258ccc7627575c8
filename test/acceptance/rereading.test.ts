/** The event only says that something was written; what runs is what GitHub says when it is asked. */
import type { LocalGithub } from '../../src/local-github';
import {
  block,
  comment,
  endings,
  type Happening,
  onlyRecord,
  openWorld,
  REPOSITORY,
  scenario,
} from '../support/acceptance';

jest.setTimeout(300_000);

const ASK = `/run\n\n${block('bash', 'echo hello "from" here')}`;

type Happens = (github: LocalGithub) => Happening;

describe('the text that counts is the one that GitHub has now', () => {
  it.concurrent('not the one in the event', async () => {
    const happens: Happens = (github) => {
      const happening = comment(ASK)(github);
      if (happening.text === null) throw new Error('A comment has a text');
      github.edit(happening.text, { by: 'bob', body: ASK.replace('hello', 'later') });
      return happening;
    };
    expect(endings(await scenario({ happens }))).toEqual([['ok', 'later from here\n']]);
  });

  it.concurrent('a comment that is gone runs nothing', async () => {
    const happens: Happens = (github) => {
      const { number } = github.addIssue(REPOSITORY, { by: 'bob', body: 'It breaks.' });
      const text = github.addComment(REPOSITORY, number, { by: 'bob', body: ASK });
      const payload = github.eventPayload('issue_comment', { action: 'created', comment: text });
      github.removeComment(text, 'bob');
      return { event: 'issue_comment', payload, thread: number, text: null };
    };
    const outcome = await scenario({ happens });
    expect(onlyRecord(outcome)).toMatchObject({ decision: 'refuse', reasonCode: 'not_found', executions: [] });
  });

  it.concurrent('a command that was edited out since runs nothing', async () => {
    const world = await openWorld();
    const happening = comment(ASK)(world.github);
    if (happening.text !== null) world.github.edit(happening.text, { by: 'bob', body: 'Never mind.' });
    const outcome = await world.run(happening);
    await world.close();
    expect([outcome.records, outcome.comments, outcome.exitCode]).toEqual([[], [], 0]);
    expect(outcome.reactions).not.toContain('rocket');
  });
});
