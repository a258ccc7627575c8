/** A score that rises when code gets worse is worse than none. Every fifth of the clean programs; `bench/inspect-quality.ts` takes all. */
import { readFileSync } from 'node:fs';
import { analyserFor } from '../../src/inspect/analysers';
import { scoreQuality } from '../../src/inspect/quality';
import { EDITS, type Program, worsened } from './worsening';

function parseProgram(line: string): Program {
  const value: unknown = JSON.parse(line);
  const field = (name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : null;
  const language = field('language');
  if (language !== 'python' && language !== 'javascript') throw new Error(`no such language in ${line}`);
  return { language, code: String(field('code')) };
}

const programs = readFileSync('test/fixtures/quality/programs.jsonl', 'utf8').trimEnd().split('\n').map(parseProgram);

async function scoreOf({ language, code }: Program): Promise<number | null> {
  const analyser = await analyserFor(language);
  return scoreQuality(code, await analyser.measure(code)).score;
}

describe('the quality score', () => {
  it.each(Object.keys(EDITS))(
    'falls for 90 of 100 programs and rises for 8 at most: %s',
    async (name) => {
      const changes: number[] = [];
      for (const program of programs) {
        const pair = worsened(name, program);
        if (pair === null) continue;
        const before = await scoreOf({ ...program, code: pair.before });
        const after = await scoreOf({ ...program, code: pair.after });
        if (before !== null && after !== null) changes.push(after - before);
      }
      const share = (test: (change: number) => boolean) => changes.filter(test).length / changes.length;
      expect(changes.length).toBeGreaterThan(55);
      expect(share((change) => change < 0)).toBeGreaterThanOrEqual(0.9);
      expect(share((change) => change > 0)).toBeLessThanOrEqual(0.08);
    },
    120_000,
  );

  it('is above 0.8 for most ordinary programs', async () => {
    const scores: number[] = [];
    for (const program of programs) scores.push((await scoreOf(program)) ?? 0);
    expect(scores.filter((score) => score > 0.8).length / scores.length).toBeGreaterThanOrEqual(0.8);
  }, 120_000);
});
