/** The inputs of direct use → the texts to run. Paths stay inside the workspace. */
import { NO_OPTIONS, type Options } from '../core/options';
import type { ReasonCode } from '../core/reasons';
import { err, ok, type Result } from '../core/result';
import type { LanguageId } from '../core/types';
import { readFiles } from './files';
import type { Inputs } from './inputs';

type DirectText = { readonly name: string | null; readonly text: string };
type Refusal = { readonly reasonCode: ReasonCode; readonly message: string };

export async function directTexts(
  { text }: Inputs,
  workspace: string,
): Promise<Result<readonly DirectText[], Refusal>> {
  if (text.task !== '') return ok([]);
  if (text.code !== '') return ok([{ name: null, text: text.code.endsWith('\n') ? text.code : `${text.code}\n` }]);
  const lines = text.files
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return err({ reasonCode: 'no_code', message: 'Input files names no file.' });
  const files = await readFiles(lines, workspace);
  if (!files.ok) return files;
  return ok(files.value.map(({ path, text: source }) => ({ name: path, text: source })));
}

/** The options that come as inputs of their own. */
export function directOptions(
  { text }: Inputs,
  languageOf: (word: string) => LanguageId | null,
): Result<Options, Refusal> {
  const language = text.language === '' ? null : languageOf(text.language);
  if (text.language !== '' && language === null)
    return err({
      reasonCode: 'unknown_language',
      message: 'Input language: expected python, javascript, typescript or bash.',
    });
  return ok({
    ...NO_OPTIONS,
    language,
    parameters: text.parameters === '' ? null : text.parameters,
    stdin: text.stdin === '' ? null : text.stdin,
  });
}
