/** The commands of a text on GitHub, in this house's vocabulary. */
import { type ParsedCommand, parseCommands } from '../core/command';
import { readMarkdown } from '../documents/markdown';
import type { Settings } from './house';
import { vocabularyFor } from './program-source';

export const commandsIn = ({ trigger }: Settings, text: string): readonly ParsedCommand[] =>
  parseCommands(readMarkdown(text, trigger), vocabularyFor(trigger));
