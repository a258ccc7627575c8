/** The scripted model's answer, as the SDK's types know it, and what it costs. */
import type { ChatCompletion } from 'openai/resources/chat/completions';
import type { Profile } from './profiles';
import type { ChatRequest } from './request';
import type { Turn } from './turns';

/** This model's tokens have three characters. */
const TOKEN_CHARACTERS = 3;

export const tokensIn = (text: string): number => Math.ceil(text.length / TOKEN_CHARACTERS);

export const promptTokens = ({ messages }: ChatRequest): number =>
  messages.reduce((sum, { content }) => sum + tokensIn(content), 0);

type Reply = Extract<Turn, { readonly kind: 'reply' }>;

export type Completed = {
  readonly body: unknown;
  /** Tokens of prompt and reply. */
  readonly tokens: number;
};

/** `id`: of this request, unique in the server's life. */
export function complete(asked: ChatRequest, turn: Reply, profile: Profile, id: string): Completed {
  const cap =
    (profile.ignoresNewBound ? null : asked.max_completion_tokens) ?? asked.max_tokens ?? Number.POSITIVE_INFINITY;
  const wanted = tokensIn(turn.text);
  const isCut = wanted > cap;
  const text = isCut ? turn.text.slice(0, cap * TOKEN_CHARACTERS) : turn.text;
  const prompt = promptTokens(asked);
  const written = tokensIn(text) + tokensIn(turn.refusal ?? '');
  const completion: ChatCompletion = {
    id,
    object: 'chat.completion',
    created: 1_790_000_000,
    model: asked.model,
    choices: [
      {
        index: 0,
        finish_reason: turn.finish ?? (isCut ? 'length' : 'stop'),
        logprobs: null,
        message: {
          role: 'assistant',
          content: turn.refusal === undefined ? text : null,
          refusal: turn.refusal ?? null,
        },
      },
    ],
    ...usageOf(turn, prompt, written),
  };
  return { body: { ...completion, ...profile.extras }, tokens: prompt + written };
}

function usageOf({ usage = 'exact' }: Reply, prompt: number, written: number): Pick<ChatCompletion, 'usage'> {
  if (usage === 'none') return {};
  if (usage === 'absurd') return { usage: { prompt_tokens: -5, completion_tokens: 0.5, total_tokens: 1e300 } };
  return { usage: { prompt_tokens: prompt, completion_tokens: written, total_tokens: prompt + written } };
}
