/** From a comment's text to its commands, as the action reads them. */
import { type ParsedCommand, parseCommands } from '../../src/core/command';
import type { Fence } from '../../src/core/document';
import type { Vocabulary } from '../../src/core/options';
import { readMarkdown } from '../../src/documents/markdown';
import { LANGUAGE_WORDS, languageOf } from '../../src/languages';

export const vocabulary: Vocabulary = { trigger: '/run', languageOf, languageWords: LANGUAGE_WORDS };

export const commandsIn = (text: string): readonly ParsedCommand[] =>
  parseCommands(readMarkdown(text, vocabulary.trigger), vocabulary);

export const fencesIn = (text: string): readonly Fence[] =>
  readMarkdown(text, vocabulary.trigger).elements.filter((element) => element.kind === 'fence');
