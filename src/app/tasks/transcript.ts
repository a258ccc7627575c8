/** Everything that was said to a model and by it, without secrets: kept among the result files, and enough to replay. */
import { canonicalJson, textDigest } from '../../core/digest';
import { masked } from '../../core/masking';
import { requestDigest, type Transcript } from '../../core/transcript';
import type { Model, ModelAnswer, ModelRequest } from '../ports';

export type Recorder = { readonly model: Model; transcript(): Transcript | null };

export function recorder(model: Model, secrets: readonly string[]): Recorder {
  const exchanges: Transcript['exchanges'][number][] = [];
  return {
    model: {
      async ask(request, tokensLeft, signal) {
        const answer = await model.ask(request, tokensLeft, signal);
        exchanges.push(exchangeOf(request, answer, secrets));
        return answer;
      },
    },
    transcript: () =>
      exchanges.length === 0
        ? null
        : { schema: 1, exchanges: [...exchanges], digest: textDigest(canonicalJson(exchanges)) },
  };
}

function exchangeOf(request: ModelRequest, answer: ModelAnswer, secrets: readonly string[]) {
  const hide = (text: string) => masked(text, secrets);
  const messages = request.messages.map(({ role, content }) => ({ role, content: hide(content) }));
  const { outcome } = answer;
  const said = outcome.ok
    ? { ...answer, outcome: { ...outcome, value: { ...outcome.value, text: hide(outcome.value.text) } } }
    : answer;
  return {
    request: { messages, maxTokens: request.maxTokens, schema: request.schema?.name ?? null },
    requestDigest: requestDigest(messages),
    answer: said,
    answerDigest: textDigest(canonicalJson(said)),
  };
}
