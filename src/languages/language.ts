/** What Sallyport has to know of a language. Data and pure functions of text; how it is started is the sandbox's. */
import type { LanguageId, ProgramError, Tests } from '../core/types';

export type Language = {
  readonly id: LanguageId;
  /** How people write the name. */
  readonly title: string;
  /** Words that name it after a fence, lower case: GitHub linguist's name, aliases and extensions. */
  readonly words: readonly string[];
  /** File name endings, with the dot. */
  readonly extensions: readonly string[];
  /** Name of the program's file in the work directory. */
  readonly mainFile: string;
  /** Whether tests may be JSON cases (`{call, expected}`). Bash has no expressions to call. */
  readonly takesCases: boolean;
  /** The error that ended the program, as its own traceback tells it; `null` where there is none. Linear in the text. */
  parseError(stderr: string): ProgramError | null;
  /**
   * Program, tests and a last statement that prints `nonce` on a line of its own, in one text. The tests begin at
   * line `testsLine(source)`, so that the program keeps its line numbers. Throws for cases where `takesCases` is false.
   */
  testProgram(source: string, tests: Tests, nonce: string): string;
};

/** The line of `testProgram`'s text on which the tests begin. */
export const testsLine = (source: string): number => withLineEnd(source).split('\n').length + 1;

/** Ends in a line feed. An empty line follows, so that a trailing backslash joins nothing of ours to the program. */
export const withLineEnd = (source: string): string => (source.endsWith('\n') ? source : `${source}\n`);

/** Program, empty line, tests, last statement. */
export const joined = (source: string, tests: string, last: string): string =>
  `${withLineEnd(source)}\n${withLineEnd(tests)}${last}\n`;
