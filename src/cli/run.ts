/** `sallyport run` and `sallyport scan`: files in, report on stdout, progress on stderr, exit status by contract §9. */
import type { Engine } from '../adapters/docker/engine-connection';
import { openHouse, readHouseRules } from './house';
import { concurrencyOf, type Given, runOptions, textOf } from './options';
import { CliProblem, say } from './problem';
import { progressOn } from './progress';
import { warmFor } from './warm';

export type RunQuestion = {
  readonly files: readonly string[];
  readonly given: Given;
  readonly signal: AbortSignal;
  /** False for `scan`. */
  readonly execute: boolean;
  /** Asked before anything else was loaded. */
  readonly engine?: Engine;
};

export async function runCommand(question: RunQuestion): Promise<number> {
  const { files, given, signal, execute, engine = null } = question;
  const rule = textOf(given, 'explain');
  if (rule !== null) return (await import('./explain')).explainRule(rule);
  const isBatch = given['jsonl'] === true;
  if (files.length === 0 && !(isBatch && process.stdin.isTTY !== true))
    throw new CliProblem(2, 'Name at least one file; - is stdin.');
  const rules = await readHouseRules(textOf(given, 'config'));
  const isSilent = isBatch || given['json'] === true || (!execute && process.stderr.isTTY !== true);
  const progress = progressOn(process.stderr, isSilent);
  const house = openHouse({
    signal,
    say,
    concurrency: concurrencyOf(given),
    onPull: progress.pulling,
    ...(engine === null ? {} : { engine }),
  });
  try {
    if (isBatch) return await (await import('./batch')).runBatch({ ...question, rules, house });
    const options = runOptions(given);
    const [first = '-'] = files;
    const isWarm = execute && (await warmFor(first, { house, rules, options }));
    // The rest is loaded while the engine works.
    const { Session } = await import('./session');
    return await new Session(question, { rules, house, progress, options, warmed: isWarm ? first : null }).run();
  } finally {
    progress.end();
    await house.close();
  }
}
