/** A task's conversation with its model, as a file: what was asked and answered, each with a digest of its own. */
import { z } from 'zod';
import { canonicalJson, textDigest } from './digest';

const count = z.number().int().nonnegative();
const message = z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() });

const reply = z.strictObject({
  text: z.string(),
  finish: z.enum(['stop', 'length', 'refusal']),
  model: z.string(),
  requestId: z.string().nullable(),
});

const failure = z.strictObject({
  reasonCode: z.enum(['model_unavailable', 'model_refused', 'budget_exceeded', 'generation_failed']),
  message: z.string(),
});

const answer = z.strictObject({
  requests: count,
  usage: z.strictObject({ tokens: count, isEstimated: z.boolean() }),
  outcome: z.union([
    z.strictObject({ ok: z.literal(true), value: reply }),
    z.strictObject({ ok: z.literal(false), error: failure }),
  ]),
});

const transcript = z.strictObject({
  schema: z.literal(1),
  exchanges: z.array(
    z.strictObject({
      request: z.strictObject({ messages: z.array(message), maxTokens: count, schema: z.string().nullable() }),
      requestDigest: z.string(),
      answer,
      answerDigest: z.string(),
    }),
  ),
  /** Over all exchanges. */
  digest: z.string(),
});

export type Transcript = z.infer<typeof transcript>;

type Message = { readonly role: string; readonly content: string };

/** The same for two prompts that differ in their random mark alone. */
export const requestDigest = (messages: readonly Message[]): string =>
  textDigest(JSON.stringify(messages.map(({ role, content }) => [role, withoutMark(content)])));

function withoutMark(content: string): string {
  const mark = /^<<<TASK ([0-9a-f]{32})$/m.exec(content)?.[1];
  return mark === undefined ? content : content.replaceAll(mark, 'MARK');
}

/** Reads one back; the sentence says what is wrong with it. An altered one is not replayed. */
export function readTranscript(text: string): { readonly transcript: Transcript } | { readonly problem: string } {
  const parsed = transcript.safeParse(jsonIn(text));
  if (!parsed.success) return { problem: 'It is no transcript of this version.' };
  const { exchanges, digest } = parsed.data;
  const isWhole =
    digest === textDigest(canonicalJson(exchanges)) &&
    exchanges.every(
      (exchange) =>
        exchange.requestDigest === requestDigest(exchange.request.messages) &&
        exchange.answerDigest === textDigest(canonicalJson(exchange.answer)),
    );
  return isWhole ? { transcript: parsed.data } : { problem: 'It was changed after it was written.' };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
