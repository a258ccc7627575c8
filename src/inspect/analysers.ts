/** Loads a language's analyser when its first snippet comes, so that nobody waits for a parser that is not needed. */
import type { LanguageId } from '../core/types';
import type { Analyser } from './facts';

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
