/** May this text be looked at as code at all? Asked before everything else. */
import { err, ok, type Result } from '../core/result';

export type InputProblem = {
  readonly reasonCode: 'no_code' | 'code_too_long' | 'invalid_characters';
  readonly message: string;
};

/** Tab, line feed and carriage return are text; every other C0 control, DEL and half a surrogate pair are not. */
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** `maxCharacters` counts UTF-16 units, as `limits.code` does. The message names the place and the cure. */
export function checkInput(source: string, maxCharacters: number): Result<null, InputProblem> {
  if (source.trim() === '')
    return err({ reasonCode: 'no_code', message: 'The code is empty: write a program into the block' });
  if (source.length > maxCharacters)
    return err({
      reasonCode: 'code_too_long',
      message: `The code has ${source.length} characters, at most ${maxCharacters} are allowed: shorten it or raise limits.code`,
    });
  const bad = CONTROL.exec(source);
  if (bad === null) return ok(null);
  const before = source.slice(0, bad.index).split(/\r\n|[\r\n]/u);
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  const code = bad[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const what = code.startsWith('D') ? `half a character (U+${code})` : `the control character U+${code}`;
  return err({
    reasonCode: 'invalid_characters',
    message: `The code has ${what} at ${place}: code is UTF-8 text with tabs and line ends only, so delete it or write it as an escape`,
  });
}
