/** Are two programs the same? Layout and whole-line comments make no difference to how they run. */
import { textDigest } from './digest';
import type { LanguageId } from './types';

const COMMENT: Readonly<Record<LanguageId, RegExp>> = {
  python: /^\s*#/,
  bash: /^\s*#/,
  javascript: /^\s*\/\//,
  typescript: /^\s*\/\//,
};

/** Equal for the same code; a digest, so that it can be kept without the code. Generated tests run too, so they count. */
export function likenessOf(code: string, tests: string | null, language: LanguageId): string {
  const plain = (text: string) =>
    text
      .split(/\r?\n/)
      .map((line) => line.trimEnd())
      .filter((line) => line !== '' && !COMMENT[language].test(line))
      .join('\n');
  return textDigest(`${plain(code)}\n\0\n${plain(tests ?? '')}`).slice('sha256:'.length, 'sha256:'.length + 16);
}
