/** Containers that start before it is known what will run in them: they hold no foreign byte, and a “no” ends them. */
import { access } from 'node:fs/promises';
import { effectiveLimits } from '../core/limits';
import type { Options } from '../core/options';
import type { LanguageId } from '../core/types';
import { languageOfFile } from '../languages';
import type { HouseRules, OpenHouse } from './house';

export type Warming = { readonly house: OpenHouse; readonly rules: HouseRules; readonly options: Options };

/** Resolves when the engine is at work on the first of them. */
export async function warm({ house, rules: { config }, options }: Warming, languages: readonly LanguageId[]) {
  const { docker, images } = config;
  const asked = effectiveLimits(config, options);
  if (!asked.ok) return;
  const { limits } = asked.value;
  await house
    .openSandbox(config)
    .warm(languages.map((language) => ({ language, image: images[language], limits, runtime: docker.runtime })));
}

/** A file that is a program by its name needs one container, whatever is in it; says whether one starts. */
export async function warmFor(file: string, warming: Warming): Promise<boolean> {
  const language = languageOfFile(file);
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (language === null || !exists) return false;
  await warm(warming, [warming.options.language ?? language]);
  return true;
}
