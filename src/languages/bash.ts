/** Bash. Words: linguist's "Shell" without other shells (zsh, fish), which Bash only half understands. */
import type { ProgramError, Tests } from '../core/types';
import { joined, type Language } from './language';

export const bash: Language = {
  id: 'bash',
  title: 'Bash',
  words: ['bash', 'sh', 'shell', 'shell-script'],
  extensions: ['.sh', '.bash'],
  mainFile: 'main.sh',
  takesCases: false,
  parseError,
  testProgram,
};

const MESSAGE = /^\S*main\.sh: line (\d{1,9}): (.*)$/;
const ECHO = /^`.*'$/;

/**
 * Bash goes on after most errors and only the last one can have ended it, but a syntax error always did. Bash has no
 * error types; the type is what its message says, in Bash's own words.
 */
function parseError(stderr: string): ProgramError | null {
  const errors = stderr.split(/\r?\n/).flatMap((text) => {
    const found = MESSAGE.exec(text);
    const message = found?.[2] ?? '';
    return found === null || ECHO.test(message) || message.startsWith('warning: ')
      ? []
      : [{ type: typeOf(message), line: Number(found[1]), message }];
  });
  return errors.find(({ type }) => type === 'syntax error') ?? errors.at(-1) ?? null;
}

const TYPES = [
  'command not found',
  'unbound variable',
  'No such file or directory',
  'Permission denied',
  'test failed',
] as const;

function typeOf(message: string): string {
  if (message.startsWith('syntax error') || message.startsWith('unexpected EOF')) return 'syntax error';
  return TYPES.find((type) => message.includes(type)) ?? 'error';
}

/**
 * Bash goes on after a command that failed, so tests run under `set -e`: the first test that fails ends them, and the
 * trap says which in Bash's own form.
 */
function testProgram(source: string, tests: Tests, nonce: string): string {
  if (tests.kind === 'cases') throw new Error('Bash takes tests as code, not as cases');
  const trap = `trap 'builtin printf "%s: line %s: test failed: %s\\n" "$0" "$LINENO" "$BASH_COMMAND" >&2' ERR; set -e`;
  return joined(source, `${trap}; ${tests.source}`, `builtin printf '\\n%s\\n' '${nonce}'`);
}
