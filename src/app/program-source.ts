/** Whose words are run? The blocks below the command, or, where there are none, those of the thread's description. */
import type { ParsedCommand, RunCommand } from '../core/command';
import type { Config } from '../core/config';
import type { Fence } from '../core/document';
import { needsDescription, type Program, type ProgramRules, programsOf } from '../core/program';
import { err, ok, type Result } from '../core/result';
import type { Source } from '../core/trigger';
import { readMarkdown } from '../documents/markdown';
import { LANGUAGE_WORDS, languageOf } from '../languages';
import type { Refusal } from './answers';
import type { SourceText } from './ports';
import type { RequestPlace } from './prepare';

export type FoundProgram = {
  readonly program: Program;
  /** Where the program blocks stand. */
  readonly source: Source;
  /** Every text whose words reach the container or judge its output. */
  readonly texts: readonly SourceText[];
  /** The text that holds the program blocks. */
  readonly text: SourceText;
};

export const vocabularyFor = (trigger: string) => ({ trigger, languageOf, languageWords: LANGUAGE_WORDS });

export const programRules = ({ languages, defaults, limits }: Config): ProgramRules => ({
  languages,
  defaultLanguage: defaults.language,
  maxCharacters: limits.code,
});

/** Throws a `ForgeError` when the description cannot be read. */
export async function findProgram(
  { house, scene, trigger, again, index }: RequestPlace,
  { parsed, command }: { readonly parsed: ParsedCommand; readonly command: RunCommand },
): Promise<Result<FoundProgram, Refusal>> {
  const own = parsed.fences;
  const word = house.settings.trigger;
  const elsewhere = needsDescription(own);
  const origin = again ?? { source: trigger.source, text: scene.text, index };
  const source = elsewhere ? scene.thread.description : origin.source;
  const isOther = source.kind !== origin.source.kind || source.id !== origin.source.id;
  const text = elsewhere && isOther ? await house.forge.readText(source) : origin.text;
  if (text === null)
    return err({ reasonCode: 'not_found', message: 'The description is gone, so there is nothing to run.' });
  const program = programsOf({
    command,
    own,
    description: elsewhere ? fencesOf(text, word) : null,
    vocabulary: vocabularyFor(word),
    rules: programRules(scene.config),
  });
  if (!program.ok) return err({ ...program.error, problem: program.error });
  return ok({ program: program.value, source, text, texts: [...new Set([scene.text, origin.text, text])] });
}

const fencesOf = ({ body }: SourceText, trigger: string): readonly Fence[] =>
  readMarkdown(body, trigger).elements.filter((element): element is Fence => element.kind === 'fence');
