/**
 * What one text event needs to know of the world, read live and once: the text itself, the house rules of the default
 * branch, the thread, and everybody's roles. Whatever cannot be established refuses.
 */

import type { Config } from '../core/config';
import { textDigest } from '../core/digest';
import type { ReasonCode } from '../core/reasons';
import { err, ok, type Result } from '../core/result';
import type { Asking } from '../core/trigger';
import { type ConfigProblem, readConfig } from '../documents/config';
import { Roles } from './authority';
import type { ForgeHouse } from './house';
import { openInspector, type RuleFile, splitPattern } from './inspector';
import { type Forge, ForgeError, type SourceText, type Thread } from './ports';

/** What holds for every text of a thread. */
export type Surroundings = {
  readonly thread: Thread;
  readonly config: Config;
  readonly configDigest: string;
  readonly roles: Roles;
  /** Settles while people are looked up; a mistake in the repository's own rules refuses. */
  readonly inspector: ReturnType<typeof openInspector>;
};

export type Scene = Surroundings & { readonly text: SourceText };

export type SceneProblem = {
  readonly reasonCode: ReasonCode;
  readonly message: string;
  readonly configProblems: readonly ConfigProblem[];
  /** Who wrote the text, where that much is known. */
  readonly author: string | null;
};

const GONE = 'The text that asked is gone, so nothing ran.';

export async function setScene(house: ForgeHouse, asking: Asking): Promise<Result<Scene, SceneProblem>> {
  try {
    const [text, surroundings] = await Promise.all([
      house.forge.readText(asking.source),
      readSurroundings(house, asking.issueNumber),
    ]);
    const author = text?.author.login ?? null;
    if (!surroundings.ok) return err({ ...surroundings.error, author });
    const shut = shutProblem(surroundings.value.thread);
    if (shut !== null) return err({ ...shut, author });
    return text === null ? err(problem('not_found', GONE)) : ok({ ...surroundings.value, text });
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return err(forgeProblem(error));
  }
}

/** The same where no text asks: a label, the sweep, an edit. A thread that is shut is no problem yet. */
export async function surround(house: ForgeHouse, issueNumber: number): Promise<Result<Surroundings, SceneProblem>> {
  try {
    return await readSurroundings(house, issueNumber);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return err(forgeProblem(error));
  }
}

async function readSurroundings(
  { forge, settings }: ForgeHouse,
  issueNumber: number,
): Promise<Result<Surroundings, SceneProblem>> {
  const later = laterMode(settings.mode);
  if (later !== null) return err(problem('blocked_by_policy', later));
  const [thread, configText] = await Promise.all([forge.readThread(issueNumber), forge.readFile(settings.configPath)]);
  if (thread === null) return err(problem('not_found', GONE));
  const config = readConfig(configText);
  if (!config.ok) {
    const message = `${settings.configPath} on the default branch has ${config.error.length} problem(s), so nothing ran.`;
    return err({ ...problem('config_invalid', message), configProblems: config.error });
  }
  if (!config.value.enabled) return err(problem('disabled', 'Sallyport is switched off in this repository.'));
  return ok({
    thread,
    config: config.value,
    configDigest: textDigest(configText ?? ''),
    roles: new Roles(forge),
    inspector: quietly(openInspector(config.value, (patterns) => ruleFilesOf(forge, patterns))),
  });
}

/** A job that was set up for one stage gets no other: it would do more than was asked of it. `null` for `all`. */
export const laterMode = (mode: string): string | null =>
  mode === 'all' ? null : `The mode ${mode} is not in this version: there is only all. Nothing ran.`;

/** Why nothing is decided or run on a thread as it is; `null` when it is open to everybody. */
export function shutProblem({ locked, isClosed, isArchived, isPullRequest }: Thread): SceneProblem | null {
  const what = isPullRequest ? 'pull request' : 'issue';
  if (isArchived) return problem('locked', 'This repository is archived, so nothing ran. Unarchive it and ask again.');
  if (locked) return problem('locked', 'This conversation is locked, so nothing ran. Unlock it and ask again.');
  if (isClosed) return problem('locked', `This ${what} is closed, so nothing ran. Reopen it and ask again.`);
  return null;
}

/** Whoever needs it awaits it; a command that needs none must not fail by it. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** A file that is named and missing is read as empty, which the rules' own check then names. */
export async function ruleFilesOf(forge: Forge, patterns: readonly string[]): Promise<readonly RuleFile[]> {
  const found = await Promise.all(
    patterns.map(async (pattern) => {
      const { folder, matches } = splitPattern(pattern);
      const paths = pattern.includes('*') ? ((await forge.listFolder(folder)) ?? []) : [pattern];
      return paths.filter((path) => matches(path.slice(path.lastIndexOf('/') + 1)));
    }),
  );
  const paths = [...new Set(found.flat())].sort();
  const texts = await Promise.all(paths.map((path) => forge.readFile(path)));
  return paths.map((file, index) => ({ file, text: texts[index] ?? '' }));
}

/** GitHub did not say what we must know: the request is refused in our own words. */
export const forgeProblem = (error: ForgeError): SceneProblem => problem('permission_unknown', error.message);

const problem = (reasonCode: ReasonCode, message: string): SceneProblem => ({
  reasonCode,
  message,
  configProblems: [],
  author: null,
});
