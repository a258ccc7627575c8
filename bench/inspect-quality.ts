/**
 * Does the quality score fall when code gets worse? Eight worsening edits of clean programs, each scored before and after.
 * `node -r ./bench/typescript.cjs bench/inspect-quality.ts FILE.jsonl…`
 */
import { readFileSync } from 'node:fs';
import type { LanguageId } from '../src/core/types';
import { analyserFor } from '../src/inspect/analysers';
import { scoreQuality } from '../src/inspect/quality';
import { EDITS, type Program, worsened } from '../test/inspect/worsening';

async function score(language: LanguageId, code: string): Promise<number | null> {
  const analyser = await analyserFor(language);
  return scoreQuality(code, await analyser.measure(code)).score;
}

function programs(files: readonly string[]): readonly Program[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line): readonly Program[] => {
        const value: unknown = JSON.parse(line);
        if (typeof value !== 'object' || value === null) return [];
        const [language, code] = [Reflect.get(value, 'language'), String(Reflect.get(value, 'code'))];
        return language === 'python' || language === 'javascript' ? [{ language, code }] : [];
      }),
  );
}

async function main(): Promise<void> {
  const all = programs(process.argv.slice(2));
  const scores: number[] = [];
  for (const program of all) scores.push((await score(program.language, program.code)) ?? 0);
  const sorted = [...scores].sort((a, b) => a - b);
  console.log(
    `${all.length} programs: median ${sorted[Math.floor(sorted.length / 2)]}, over 0.8: ${((100 * scores.filter((each) => each > 0.8).length) / scores.length).toFixed(1)} %`,
  );
  for (const language of ['python', 'javascript'] as const)
    for (const name of Object.keys(EDITS)) await measureEdit(language, name, all);
}

async function measureEdit(language: Program['language'], name: string, all: readonly Program[]): Promise<void> {
  const counts = { tried: 0, fell: 0, rose: 0, broken: 0 };
  for (const program of all.filter((each) => each.language === language)) {
    const pair = worsened(name, program);
    if (pair === null) continue;
    const before = await score(language, pair.before);
    const after = await score(language, pair.after);
    if (before === null || after === null) {
      counts.broken += 1;
      continue;
    }
    counts.tried += 1;
    if (after < before) counts.fell += 1;
    if (after > before) counts.rose += 1;
  }
  const percent = (part: number) => `${((100 * part) / Math.max(1, counts.tried)).toFixed(1)} %`;
  console.log(
    `${language.padEnd(10)} ${name.padEnd(28)} tried ${counts.tried}, fell ${percent(counts.fell)}, rose ${percent(counts.rose)}, not scored ${counts.broken}`,
  );
}

void main();
