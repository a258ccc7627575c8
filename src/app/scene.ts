/**
 * What one text event needs to know of the world, read live and once: the text itself, the house rules of the default
 * branch, the thread, and everybody's roles. Whatever cannot be established refuses.
 */

import type { Config } from '../core/config';
import { textDigest } from '../core/digest';
import type { ReasonCode } from '../core/reasons';
import { err, ok, type Result } from '../core/result';
import type { TextTrigger } from '../core/trigger';
import { type ConfigProblem, readConfig } from '../documents/config';
import { Roles } from './authority';
import type { ForgeHouse } from './house';
import { openInspector, type RuleFile, splitPattern } from './inspector';
import { type Forge, ForgeError, type SourceText, type Thread } from './ports';

export type Scene = {
  readonly trigger: TextTrigger;
  readonly text: SourceText;
  readonly thread: Thread;
  readonly config: Config;
  readonly configDigest: string;
  readonly roles: Roles;
  /** Settles while people are looked up; a mistake in the repository's own rules refuses. */
  readonly inspector: ReturnType<typeof openInspector>;
};

export type SceneProblem = {
  readonly reasonCode: ReasonCode;
  readonly message: string;
  readonly configProblems: readonly ConfigProblem[];
  /** Who wrote the text, where that much is known. */
  readonly author: string | null;
};

export async function setScene(house: ForgeHouse, trigger: TextTrigger): Promise<Result<Scene, SceneProblem>> {
  const { forge, settings } = house;
  try {
    const [text, thread, configText] = await Promise.all([
      forge.readText(trigger.source),
      forge.readThread(trigger.issueNumber),
      forge.readFile(settings.configPath),
    ]);
    if (text === null || thread === null)
      return err(problem('not_found', 'The text that asked is gone, so nothing ran.', null));
    const author = text.author.login;
    const config = readConfig(configText);
    if (!config.ok) {
      const message = `${settings.configPath} on the default branch has ${config.error.length} problem(s), so nothing ran.`;
      return err({ ...problem('config_invalid', message, author), configProblems: config.error });
    }
    if (!config.value.enabled) return err(problem('disabled', 'Sallyport is switched off in this repository.', author));
    if (thread.locked) return err(problem('locked', 'This conversation is locked, so nothing ran.', author));
    return ok({
      trigger,
      text,
      thread,
      config: config.value,
      configDigest: textDigest(configText ?? ''),
      roles: new Roles(forge),
      inspector: quietly(openInspector(config.value, (patterns) => ruleFilesOf(forge, patterns))),
    });
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return err(forgeProblem(error));
  }
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
export const forgeProblem = (error: ForgeError): SceneProblem => problem('permission_unknown', error.message, null);

const problem = (reasonCode: ReasonCode, message: string, author: string | null): SceneProblem => ({
  reasonCode,
  message,
  configProblems: [],
  author,
});
