/** How many tokens does a text cost at most, and what did the server say it took? */
import type { ModelRequest } from '../../app/ports';

/** Bytes of a token at least. Prose has four; dense code, hexadecimal and base64 come down to two. */
const TOKEN_BYTES_MIN = 2;

/** What chat templates put around each message. */
const MESSAGE_TOKENS = 8;

/** More than any model's window: a server that claims it counts wrongly. */
const CLAIM_MAX = 100_000_000;

const tokensOf = (text: string): number => Math.ceil(Buffer.byteLength(text) / TOKEN_BYTES_MIN);

/** Tokens of what is sent, rather too many. The schema counts: servers put it into the prompt. */
export function promptTokens({ messages, schema }: ModelRequest): number {
  const texts = messages.map(({ content }) => tokensOf(content) + MESSAGE_TOKENS);
  const form = schema === null ? 0 : tokensOf(JSON.stringify(schema));
  return texts.reduce((sum, each) => sum + each, form + MESSAGE_TOKENS);
}

/** Tokens of a reply whose length nobody told. */
export const replyTokens = (text: string): number => tokensOf(text) + MESSAGE_TOKENS;

const count = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= CLAIM_MAX ? value : 0;

/** What the server says it used; `null` where it says nothing, or nothing that can be. */
export function claimedTokens(usage: unknown): number | null {
  if (typeof usage !== 'object' || usage === null) return null;
  const said: Readonly<Record<string, unknown>> = { ...usage };
  const tokens = Math.max(count(said['total_tokens']), count(said['prompt_tokens']) + count(said['completion_tokens']));
  return tokens > 0 ? tokens : null;
}
