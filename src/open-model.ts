/** Which model writes programs here? Inputs first, then the configuration; its client is loaded only for a task. */
import type { Inputs } from './adapters/inputs';
import { modelSettings, openModel as openApi } from './adapters/openai';
import { openReplay } from './adapters/replay';
import type { OpenedModel } from './app/house';
import type { ModelFailure } from './app/ports';
import type { Config } from './core/config';
import { ok, type Result } from './core/result';

/** Set by `sallyport simulate --replay` alone: a transcript's path. No text of GitHub reaches the environment. */
const REPLAY = 'SALLYPORT_REPLAY';

export async function openModel(
  { text }: Inputs,
  { model }: Config,
  env: NodeJS.ProcessEnv,
): Promise<Result<OpenedModel, ModelFailure>> {
  const replay = env[REPLAY] ?? '';
  if (replay !== '') return openReplay(replay);
  const inputs = {
    apiKey: text['openai-api-key'],
    baseUrl: text['openai-base-url'],
    name: text['openai-model'],
  };
  const settings = modelSettings(inputs, model);
  const opened = openApi(settings);
  return opened.ok ? ok({ model: opened.value, name: settings.name }) : opened;
}
