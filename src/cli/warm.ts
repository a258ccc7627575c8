/** A container for a program of which nothing but the file's name is known yet. */
import { access } from 'node:fs/promises';
import { warm } from '../app/warm';
import { effectiveLimits } from '../core/limits';
import type { Options } from '../core/options';
import type { LanguageId } from '../core/types';
import { languageOfFile } from '../languages';
import type { HouseRules, OpenHouse } from './house';

export type Warming = { readonly house: OpenHouse; readonly rules: HouseRules; readonly options: Options };

/** Options that are out of bounds warm nothing: the request itself will say so. */
export async function warmLanguages({ house, rules: { config }, options }: Warming, languages: readonly LanguageId[]) {
  const asked = effectiveLimits(config, options);
  if (asked.ok) await warm(house, { config, limits: asked.value.limits, languages });
}

/** A file that is a program by its name needs one container, whatever is in it; says whether one starts. */
export async function warmFor(file: string, warming: Warming): Promise<boolean> {
  const language = languageOfFile(file);
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (language === null || !exists) return false;
  await warmLanguages(warming, [warming.options.language ?? language]);
  return true;
}
