/** Loads a language's analyser when its first snippet comes, so that nobody waits for a parser that is not needed. */
import type { LanguageId } from '../core/types';
import type { Analyser } from './facts';

/** Such code is about to come: what takes long to load, and not in this thread, is loaded from now on. */
export async function expectLanguages(languages: readonly LanguageId[]): Promise<void> {
  if (languages.includes('python')) (await import('./python/ruff')).startRuff();
}

export async function analyserFor(language: LanguageId): Promise<Analyser> {
  switch (language) {
    case 'python':
      return (await import('./python/index')).python;
    case 'bash':
      return (await import('./bash/index')).bash;
    case 'javascript':
      return (await import('./javascript/index')).javascript;
    case 'typescript':
      return (await import('./javascript/index')).typescript;
  }
}
