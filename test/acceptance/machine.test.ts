/** Our own side fails: no engine, no image, a run that is stopped in the middle. It is said, with the cure. */
import {
  block,
  comment,
  dispatch,
  endings,
  type Outcome,
  onlyRecord,
  REPOSITORY,
  scenario,
} from '../support/acceptance';
import { appearance, processesOf } from '../support/acceptance-host';

jest.setTimeout(300_000);

const ASK = comment(`/run\n\n${block('bash', 'echo it "ran"')}`);

function expectTrouble(outcome: Outcome, reason: string, words: string): void {
  const record = onlyRecord(outcome);
  expect(record).toMatchObject({ decision: 'run', reasonCode: reason, conclusion: 'failure' });
  expect(record.executions.map(({ result: { status, success } }) => [status, success])).toEqual([
    ['infra-error', false],
  ]);
  expect(outcome.comments).toHaveLength(1);
  expect(outcome.comments[0]).toContain(words);
  expect(outcome.summary).toContain(words);
  expect(outcome.reactions).toEqual(['confused']);
}

describe('without an engine', () => {
  const env = { DOCKER_HOST: 'unix:///nowhere/docker.sock' };

  it.concurrent('a comment hears so, and how to mend it', async () => {
    expectTrouble(await scenario({ happens: ASK, env }), 'docker_unavailable', 'DOCKER_HOST');
  });

  it.concurrent('a workflow’s step fails', async () => {
    const outcome = await scenario({ happens: dispatch, env, inputs: { code: 'echo no', language: 'bash' } });
    expect(endings(outcome).map(([status]) => status)).toEqual(['infra-error']);
    expect(outcome.outputs).toMatchObject({ 'reason-code': 'docker_unavailable', conclusion: 'failure' });
    expect(outcome.exitCode).toBe(1);
  });

  it.concurrent('what needs none is answered all the same', async () => {
    const outcome = await scenario({ happens: comment(`/run plan\n\n${block('bash', 'echo no')}`), env });
    expect(onlyRecord(outcome)).toMatchObject({ reasonCode: 'ok', risk: 'low' });
  });
});

describe('without an image', () => {
  it.concurrent.each(['missing', 'never'])('that cannot be pulled, a comment hears so (pull: %s)', async (pull) => {
    const config = `version: 1\nimages: { bash: "sallyport.local/nowhere:1" }\ndocker: { pull: ${pull} }\n`;
    const outcome = await scenario({
      happens: (github) => {
        github.commit(REPOSITORY, { branch: 'main' }, { '.github/sallyport.yml': config });
        return ASK(github);
      },
    });
    expectTrouble(outcome, 'image_unavailable', 'sallyport.local/nowhere:1');
  });
});

describe('a run that is stopped', () => {
  it.concurrent('ends its program, says cancelled, and leaves no container', async () => {
    const outcome = await scenario({
      happens: comment(`/run\n\n${block('bash', 'echo begun\nsleep 25.117')}`),
      interrupt: { signal: 'SIGTERM', when: () => appearance('sleep', '25.117') },
    });
    expect(onlyRecord(outcome)).toMatchObject({ decision: 'run', reasonCode: 'cancelled', conclusion: 'cancelled' });
    expect(outcome.comments[0]).toMatch(/cancelled/i);
    expect(await processesOf('sleep', '25.117')).toEqual([]);
  });

  it.concurrent('by force leaves nothing either once the post step has run', async () => {
    const outcome = await scenario({
      happens: comment(`/run\n\n${block('bash', 'echo begun\nsleep 25.118')}`),
      interrupt: { signal: 'SIGKILL', when: () => appearance('sleep', '25.118') },
    });
    expect(outcome.exitCode).toBe(137);
    expect(await processesOf('sleep', '25.118')).toEqual([]);
  });
});
