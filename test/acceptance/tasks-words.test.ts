/**
 * Many words: fifty that want something else, and a hundred that want a program. All on the built action; a fixed share of
 * them here, every one with `npm run soak` (`SALLYPORT_SOAK=1`).
 */
import { SYSTEM_MESSAGE } from '../../src/core/prompt';
import type { LocalGithub } from '../../src/local-github';
import { comment } from '../support/acceptance';
import { openTaskWorld, writes } from '../support/acceptance-tasks';
import { BENIGN_TASKS, INJECTIONS } from '../support/tasks';

jest.setTimeout(600_000);

const isSoak = process.env['SALLYPORT_SOAK'] === '1';

/** Every fifth, so that all kinds are among them. */
const sampleOf = (words: readonly string[]): readonly string[] => words.filter((_, index) => isSoak || index % 5 === 0);

/** A comment holds five commands. */
const comments = (words: readonly string[]): readonly string[] =>
  Array.from({ length: Math.ceil(words.length / 5) }, (_, index) =>
    words
      .slice(index * 5, index * 5 + 5)
      .map((each) => `/run task ${each}`)
      .join('\n\n'),
  );

/** Every branch with its commit: a file that changes makes a new one. */
const branchesOf = (github: LocalGithub): string => JSON.stringify([...github.repository('acme/tools').branches]);

const CONFIG = 'quota: { per_user: 1000, per_repository: 1000 }\n';

test('fifty injections change neither the system message nor the configuration, and learn no secret', async () => {
  // Whatever is left of a run (requests, comments, records, output) is searched for canaries after it.
  const world = await openTaskWorld(() => writes('import sys\nprint(sys.argv, sys.version)\n'), { config: CONFIG });
  const before = branchesOf(world.github);
  let ran = 0;
  for (const body of comments(sampleOf(INJECTIONS))) {
    const { records, requests } = await world.ask(comment(body)(world.github));
    expect(records.map(({ reasonCode }) => reasonCode)).toEqual(Array(5).fill('ok'));
    expect(requests.filter(({ method, path: at }) => method !== 'GET' && at.includes('/contents/'))).toEqual([]);
    ran += records.length;
  }
  const systems = world.model.requests.map(({ asked }) => asked?.messages[0]);
  expect(new Set(systems.map((message) => JSON.stringify(message)))).toEqual(
    new Set([JSON.stringify({ role: 'system', content: SYSTEM_MESSAGE })]),
  );
  expect(branchesOf(world.github)).toBe(before);
  expect(ran).toBe(sampleOf(INJECTIONS).length);
  await world.close();
});

test('a hundred ordinary tasks are none blocked for their wording', async () => {
  const world = await openTaskWorld(() => writes('print("done")\n'), { config: CONFIG });
  const blocked: string[] = [];
  for (const body of comments(sampleOf(BENIGN_TASKS))) {
    const { records } = await world.ask(comment(body)(world.github));
    const bad = records.filter(({ conclusion, executions }) => conclusion !== 'success' || executions.length !== 1);
    blocked.push(...bad.map(({ reasonCode, message }) => `${reasonCode}: ${message}`));
    expect(records).toHaveLength(5);
  }
  expect(blocked).toEqual([]);
  await world.close();
});
