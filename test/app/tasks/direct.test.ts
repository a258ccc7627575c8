/** The input `task` of a workflow: whoever wrote the workflow asked, so only high risk is held back. */
import { type DirectRequest, handleDirect } from '../../../src/app/direct-request';
import { NO_OPTIONS } from '../../../src/core/options';
import { ok } from '../../../src/core/result';
import { makeWorld } from '../../support/fakes';
import { HIGH, LOW, MEDIUM, wrote } from './written';

jest.setTimeout(60_000);

const use = (world: ReturnType<typeof makeWorld>, change: Partial<DirectRequest> = {}) =>
  handleDirect(world.house, {
    event: 'push',
    texts: ok([]),
    options: NO_OPTIONS,
    task: 'print the answer',
    issueNumber: null,
    repository: { id: 9, fullName: 'acme/tools' },
    actor: 'bob',
    headSha: 'a'.repeat(40),
    forge: world.forge,
    ...change,
  });

describe('a task in a workflow', () => {
  test.each([
    ['low', LOW, 'success', [LOW]],
    ['medium', MEDIUM, 'success', [MEDIUM]],
    ['high', HIGH, 'neutral', []],
  ])('of %s risk', async (risk, code, conclusion, ran) => {
    const world = makeWorld();
    world.model.turns.push(wrote(code));
    const { record } = await use(world);
    expect([record.risk, record.conclusion, world.sandbox.programs]).toEqual([risk, conclusion, ran]);
    expect(record.reasonCode).toBe(risk === 'high' ? 'needs_approval' : 'ok');
  });

  test('takes its language from its words, and its data from the inputs', async () => {
    const world = makeWorld();
    world.model.turns.push(wrote('console.log(1)\n', { language: 'javascript' }));
    const options = { ...NO_OPTIONS, parameters: '{"n":7}', stdin: 'x' };
    await use(world, { task: 'print n in javascript', options });
    const [job] = world.sandbox.jobs;
    expect([job?.language, job?.parameters, job?.stdin]).toEqual(['javascript', '{"n":7}', 'x']);
  });

  test('leaves its transcript among the result files', async () => {
    const world = makeWorld();
    world.model.turns.push(wrote(LOW));
    const { record } = await use(world);
    expect([...world.store.results.keys()]).toEqual([`${record.requestId}/transcript.json`]);
  });

  test('says why without a model', async () => {
    const world = makeWorld();
    world.model.turns.push({ reasonCode: 'model_unavailable', message: 'No model here.' });
    const { record } = await use(world);
    expect([record.reasonCode, record.message, world.sandbox.programs]).toEqual([
      'model_unavailable',
      'No model here.',
      [],
    ]);
  });
});
