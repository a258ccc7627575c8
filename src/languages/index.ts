/** The languages, by id, by fence word and by file name. */
import type { LanguageId } from '../core/types';
import { bash } from './bash';
import { javascript } from './javascript';
import type { Language } from './language';
import { python } from './python';
import { typescript } from './typescript';

export { type Language, testsLine } from './language';

export const LANGUAGES: Readonly<Record<LanguageId, Language>> = { python, javascript, typescript, bash };

const ALL: readonly Language[] = Object.values(LANGUAGES);
const BY_WORD = new Map(ALL.flatMap(({ id, words }) => words.map((word) => [word, id] as const)));
const BY_EXTENSION = new Map(ALL.flatMap(({ id, extensions }) => extensions.map((end) => [end, id] as const)));

/** Every word that names a language, for suggestions. */
export const LANGUAGE_WORDS: readonly string[] = [...BY_WORD.keys()];

/** The language a word names, in any case; `null` for every other word. */
export const languageOf = (word: string): LanguageId | null => BY_WORD.get(word.toLowerCase()) ?? null;

/** The language of a file by the end of its name; `null` for every other ending. */
export function languageOfFile(name: string): LanguageId | null {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? null : (BY_EXTENSION.get(name.slice(dot).toLowerCase()) ?? null);
}
