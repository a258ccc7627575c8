/** What did the server answer? Unknown JSON → a reply with its usage, or `null` when it is no chat completion. */
import { z } from 'zod';
import type { ModelReply } from '../../app/ports';
import { claimedTokens } from './tokens';

const parts = z
  .array(z.object({ text: z.string().default('') }))
  .transform((all) => all.map(({ text }) => text).join(''));

const message = z.object({
  content: z.union([z.string(), parts]).nullish(),
  refusal: z.string().nullish().catch(null),
});

/** Tolerant where servers differ: only a message is asked for. */
const completion = z.object({
  id: z.string().catch(''),
  model: z.string().catch(''),
  choices: z.array(z.object({ finish_reason: z.string().nullish().catch(null), message })).min(1),
  usage: z.unknown().optional(),
});

export type Completion = { readonly reply: ModelReply; readonly tokens: number | null };

const NAME_CHARACTERS_MAX = 200;

/** Foreign, but short and of one plain word, so that a record can hold it. */
const plainId = (text: string | null): string | null => (text !== null && /^[\w.:-]{1,100}$/.test(text) ? text : null);

export function readCompletion(body: unknown, requestId: string | null): Completion | null {
  const result = completion.safeParse(body);
  if (!result.success) return null;
  const { choices, model, id, usage } = result.data;
  const [choice] = choices;
  if (choice === undefined) return null;
  const refusal = choice.message.refusal ?? '';
  const text = choice.message.content ?? '';
  return {
    reply: {
      text: refusal === '' ? text : refusal,
      finish: finishOf(choice.finish_reason ?? '', refusal),
      model: model.slice(0, NAME_CHARACTERS_MAX),
      requestId: plainId(requestId) ?? plainId(id),
    },
    tokens: claimedTokens(usage),
  };
}

/** A server that shows the key it was given must not get it into a program, a report or a transcript. */
export function withoutKey(reply: ModelReply, key: string): ModelReply {
  if (key === '') return reply;
  const hide = (text: string) => text.replaceAll(key, '***');
  const requestId = reply.requestId?.includes(key) ? null : reply.requestId;
  return { ...reply, text: hide(reply.text), model: hide(reply.model), requestId };
}

function finishOf(reason: string, refusal: string): ModelReply['finish'] {
  if (refusal !== '' || reason === 'content_filter') return 'refusal';
  return reason === 'length' || reason === 'max_tokens' ? 'length' : 'stop';
}
