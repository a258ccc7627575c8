/** What takes long is made ready once it is known in which languages programs come, before anybody has looked at them. */
import type { Config } from '../core/config';
import type { LanguageId, Limits } from '../core/types';
import { expectLanguages } from '../inspect/analysers';
import type { House } from './house';

export type Warming = { readonly config: Config; readonly limits: Limits; readonly languages: readonly LanguageId[] };

/**
 * Containers start while the scan runs: they hold no foreign byte, and are killed when the verdict is no. Resolves when
 * the engine is at work on the first of them.
 */
export async function warm(house: Pick<House, 'openSandbox'>, { config, limits, languages }: Warming): Promise<void> {
  void expectLanguages(languages);
  const { docker, images } = config;
  await house
    .openSandbox(config)
    .warm(languages.map((language) => ({ language, image: images[language], limits, runtime: docker.runtime })));
}
