/** The examples of docs/tasks.md, as the action takes them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wrote } from '../app/tasks/written';
import { comment } from '../app/thread';
import { makeWorld } from '../support/fakes';

jest.setTimeout(60_000);

const PAGE = readFileSync(join(__dirname, '../../docs/tasks.md'), 'utf8');
const EXAMPLES = [...PAGE.matchAll(/^````markdown\n([\s\S]*?)^````$/gm)].map(([, text = '']) => text);

/** By the words of the page: one waits for its limits, one is a plan, all others run. */
const DECISIONS: readonly (readonly [RegExp, string, string])[] = [
  [/2-minute timeout/, 'await-approval', 'waits'],
  [/^\/run plan/, 'run', 'planned'],
  [/./, 'run', 'ran'],
];

test('the page has its examples', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(9);
});

test.each(EXAMPLES)('%s', async (text) => {
  const world = makeWorld();
  const isJavaScript = text.includes('javascript');
  const code = isJavaScript ? 'console.log(1)\n' : 'print(1)\n';
  world.model.turns.push(wrote(code, { language: isJavaScript ? 'javascript' : 'python' }));
  // What is expected or tested agrees here; whether it does is other tests' business.
  world.sandbox.answers.set(code, {
    stdout: { text: '2432902008176640000\n', truncated: false, omittedBytes: 0 },
    check: { passed: true, exitCode: 0, stdout: NOTHING, stderr: NOTHING },
  });
  const [outcome] = await comment(world, text);
  const [, decision, attempt] = DECISIONS.find(([words]) => words.test(text)) ?? [];
  const expected = attempt === 'ran' && /```(?:text expect|python tests)/.test(text) ? 'verified' : attempt;
  expect([outcome?.record.decision, outcome?.record.attempts.map((each) => each.outcome)]).toEqual([
    decision,
    [expected],
  ]);
  expect(world.sandbox.programs).toEqual(attempt === 'ran' ? [code] : []);
});

const NOTHING = { text: '', truncated: false, omittedBytes: 0 } as const;
