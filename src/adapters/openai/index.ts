/**
 * The door to a model behind any OpenAI-compatible API: settings → `Model`, or why there is none. The SDK lies behind
 * `session.ts` and is loaded with the first question, so that who runs code blocks never pays for it.
 */
import type { Model, ModelFailure } from '../../app/ports';
import { err, ok, type Result } from '../../core/result';
import { UNSET, WRONG_URL } from './words';

export type ModelSettings = {
  /** Empty: the server asks for none (Ollama, llama.cpp). */
  readonly apiKey: string;
  /** Empty: OpenAI's own address, when there is a key. */
  readonly baseUrl: string;
  readonly name: string;
  /** Longest time of all calls of this instance together; time between the calls does not count. */
  readonly timeoutMs: number;
  /** Wait before the second try of a request; doubles with each further one. */
  readonly backoffMs?: number;
};

const OPENAI_URL = 'https://api.openai.com/v1';

/** Where an input of the workflow is set it wins over the configuration. */
export function modelSettings(
  inputs: { readonly apiKey: string; readonly baseUrl: string; readonly name: string },
  config: { readonly base_url: string; readonly name: string; readonly timeout: number },
): ModelSettings {
  return {
    apiKey: inputs.apiKey.trim(),
    baseUrl: inputs.baseUrl.trim() || config.base_url.trim(),
    name: inputs.name.trim() || config.name.trim(),
    timeoutMs: config.timeout,
  };
}

/** One instance for one task. Sends nothing yet. */
export function openModel(settings: ModelSettings): Result<Model, ModelFailure> {
  const missing = missingOf(settings);
  if (missing.length > 0) return err({ reasonCode: 'model_unavailable', message: UNSET(missing) });
  const baseUrl = plainUrl(settings.baseUrl === '' ? OPENAI_URL : settings.baseUrl);
  if (baseUrl === null) return err({ reasonCode: 'model_unavailable', message: WRONG_URL });
  let session: Promise<Model> | null = null;
  const open = async () => (await import('./session')).openSession({ ...settings, baseUrl });
  return ok({
    async ask(request, tokensLeft, signal) {
      session ??= open();
      return (await session).ask(request, tokensLeft, signal);
    },
  });
}

function missingOf({ apiKey, baseUrl, name }: ModelSettings): readonly string[] {
  return [...(apiKey === '' && baseUrl === '' ? ['`openai-api-key`'] : []), ...(name === '' ? ['`openai-model`'] : [])];
}

/** Without user, query and fragment: the SDK hangs a path onto it, and a password in an address ends up in logs. */
function plainUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (!/^https?:$/.test(url.protocol) || !isPlain) return null;
  return url.href.replace(/\/+$/, '').replace(/\/chat\/completions$/, '');
}
