import type { LanguageId, Snippet } from '../../src/core/types';

/** Code alone, as the inspector takes it: no files, no data and no expectation beside it. */
export const bareSnippet = (language: LanguageId, source: string): Snippet => ({
  language,
  source,
  line: 1,
  files: [],
  parameters: null,
  stdin: null,
  expect: null,
  tests: null,
});
