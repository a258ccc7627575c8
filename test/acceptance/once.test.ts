/** The same delivery twice: exactly one execution and one report, whoever comes first. */
import { block, comment, type Happening, openWorld, type World } from '../support/acceptance';
import { processesDuring } from '../support/acceptance-host';

jest.setTimeout(300_000);

/** Two runs of the action for one event, at the same time or one after the other. */
async function twice(world: World, happening: Happening, order: 'at once' | 'later') {
  if (order === 'at once') return Promise.all([world.run(happening), world.run(happening)]);
  return [await world.run(happening), await world.run(happening)] as const;
}

const reasons = (outcomes: readonly { readonly outputs: Readonly<Record<string, string>> }[]) =>
  outcomes.map(({ outputs }) => outputs['reason-code']).sort();

describe.each(['at once', 'later'] as const)('an event that is delivered twice, %s', (order) => {
  it.concurrent('runs once and is reported once', async () => {
    const seconds = order === 'later' ? '1.7531' : '1.7532';
    const world = await openWorld();
    const happening = comment(`/run\n\n${block('bash', `sleep ${seconds}; echo it "ran"`)}`)(world.github);
    const { result, processes } = await processesDuring(['sleep', seconds], () => twice(world, happening, order));
    expect(processes).toBe(1);
    expect(reasons(result)).toEqual(['duplicate', 'ok']);
    const ran = result.flatMap(({ records }) => records).filter(({ decision }) => decision === 'run');
    expect(ran.map(({ executions }) => executions.map((each) => each.result.stdout))).toEqual([['it ran\n']]);
    const left = world.github.comments('acme/tools', happening.thread ?? 0).slice(1);
    expect(left.map(({ body }) => body.includes('it ran'))).toEqual([true]);
    await world.close();
  });

  it.concurrent('waits once', async () => {
    const world = await openWorld();
    const happening = comment(`/run\n\n${block('bash', 'echo no')}`, { by: 'alice' })(world.github);
    expect(reasons(await twice(world, happening, order))).toEqual(['duplicate', 'needs_approval']);
    expect(world.github.comments('acme/tools', happening.thread ?? 0)).toHaveLength(2);
    await world.close();
  });
});

describe('two comments at the same time', () => {
  it.concurrent('are two requests, and both run', async () => {
    const world = await openWorld();
    const ask = comment(`/run\n\n${block('bash', 'echo it "ran"')}`);
    const outcomes = await Promise.all([world.run(ask(world.github)), world.run(ask(world.github))]);
    expect(reasons(outcomes)).toEqual(['ok', 'ok']);
    await world.close();
  });
});

describe('a copy of the report by somebody else', () => {
  it.concurrent('owns nothing and is left alone', async () => {
    const world = await openWorld();
    const first = comment(`/run\n\n${block('bash', 'echo it "ran"')}`)(world.github);
    const thread = first.thread ?? 0;
    const source = `issue_comment:${first.text?.id}:0`;
    const marker = `<!-- sallyport:report {"v":1,"requestId":null,"digest":null,"state":"done","source":"${source}","requesterId":1,"approverId":null,"risk":null,"reasonCode":"ok","statuses":[],"languages":[],"durationMs":null,"createdAt":"2026-11-20T00:00:00.000Z","expiresAt":null} -->`;
    const copy = world.github.addComment('acme/tools', thread, { by: 'alice', body: `${marker}\nDone.` });
    const outcome = await world.run(first);
    expect(reasons([outcome])).toEqual(['ok']);
    expect(world.github.current(copy)).toEqual(copy);
    await world.close();
  });
});
