/** Who runs code blocks, or writes a comment without a command, never pays for the client of a model. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { block, comment, onlyRecord, openWorld } from '../support/acceptance';
import { DIST } from '../support/acceptance-step';
import { openTaskWorld, writes } from '../support/acceptance-tasks';

jest.setTimeout(180_000);

/** Files of the bundle that hold the SDK: it names itself in the headers that it would send. */
const CLIENT = readdirSync(join(DIST, 'sallyport')).filter(
  (name) => name.endsWith('.js') && readFileSync(join(DIST, 'sallyport', name), 'utf8').includes('X-Stainless-Lang'),
);

/** Writes down at the end which files were loaded. */
async function witness() {
  const folder = await mkdtemp(join(tmpdir(), 'sallyport-loaded-'));
  const list = join(folder, 'loaded');
  const script = join(folder, 'witness.cjs');
  await writeFile(
    script,
    `process.on('exit', () => require('node:fs').appendFileSync(${JSON.stringify(list)}, Object.keys(require.cache).join('\\n') + '\\n'));`,
  );
  const loaded = async () => (await readFile(list, 'utf8')).split('\n').map((path) => basename(path));
  return { env: { NODE_OPTIONS: `--require ${script}` }, loaded };
}

describe('the client of a model', () => {
  test('is in the bundle, in files of its own', () => {
    expect(CLIENT.length).toBeGreaterThan(0);
    expect(CLIENT).not.toContain('index.js');
  });

  test.each([
    ['code blocks', `/run\n\n${block('python', 'print(42)')}`, 1],
    ['no command', 'Thank you!', 0],
  ])('is not loaded for %s, also where a model is configured', async (_what, body, records) => {
    const world = await openWorld({});
    const { env, loaded } = await witness();
    const inputs = { 'openai-base-url': 'http://127.0.0.1:9/v1', 'openai-model': 'any' };
    const outcome = await world.run(comment(body)(world.github), { env, inputs });
    await world.close();
    const names = await loaded();
    expect(names).toContain('index.js');
    expect([outcome.records.length, names.filter((name) => CLIENT.includes(name))]).toEqual([records, []]);
  });

  test('is loaded for a task', async () => {
    const world = await openTaskWorld([writes('print(42)\n')]);
    const { env, loaded } = await witness();
    const outcome = await world.ask(comment('/run print the answer')(world.github), { env });
    await world.close();
    expect(onlyRecord(outcome).executions[0]?.result.stdout).toBe('42\n');
    const names = await loaded();
    expect(names.some((name) => CLIENT.includes(name))).toBe(true);
  });
});
