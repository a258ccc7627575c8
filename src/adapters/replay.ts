/** A model that says again what a transcript holds, in its order; nothing leaves the machine. */
import type { Model, ModelAnswer, ModelFailure } from '../app/ports';
import { err, ok, type Result } from '../core/result';
import { readTranscript, requestDigest, type Transcript } from '../core/transcript';
import { readText } from './files';

export type Replay = { readonly model: Model; readonly name: string };

export async function openReplay(path: string): Promise<Result<Replay, ModelFailure>> {
  const file = await readText(path);
  if (!file.ok) return err(unavailable('The transcript to replay cannot be read.'));
  const read = readTranscript(file.value.text);
  if ('problem' in read) return err(unavailable(`The transcript cannot be replayed. ${read.problem}`));
  return ok({ model: modelOf(read.transcript), name: 'replay' });
}

const unavailable = (message: string): ModelFailure => ({ reasonCode: 'model_unavailable', message });

/** The first prompt has to be the recorded one: later ones carry what programs printed, which may differ from run to run. */
function modelOf({ exchanges }: Transcript): Model {
  let at = 0;
  return {
    async ask({ messages }) {
      const exchange = exchanges[at];
      if (exchange === undefined) return failure('The transcript has no further reply.');
      if (at === 0 && exchange.requestDigest !== requestDigest(messages))
        return failure('The transcript is of another task, or of another version.');
      at += 1;
      return exchange.answer;
    },
  };
}

const failure = (message: string): ModelAnswer => ({
  requests: 0,
  usage: { tokens: 0, isEstimated: false },
  outcome: { ok: false, error: unavailable(message) },
});
