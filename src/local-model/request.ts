/**
 * Is this a request that Sallyport may send? What a schema of ours lets through is a request by the SDK's own types: the
 * compiler holds one against the other. Unknown fields and headers are violations, also where real servers ignore them.
 */
import type { IncomingHttpHeaders } from 'node:http';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { z } from 'zod';

const message = z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() });

const responseFormat = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('json_object') }),
  z.strictObject({
    type: z.literal('json_schema'),
    json_schema: z.strictObject({
      name: z.string().regex(/^[\w-]{1,64}$/),
      strict: z.boolean(),
      schema: z.record(z.string(), z.unknown()),
    }),
  }),
]);

const request = z.strictObject({
  model: z.string().min(1),
  messages: z.array(message).min(1),
  max_tokens: z.int().positive().exactOptional(),
  max_completion_tokens: z.int().positive().exactOptional(),
  temperature: z.number().min(0).max(2).exactOptional(),
  response_format: responseFormat.exactOptional(),
});

export type ChatRequest = z.output<typeof request>;

/** The compiler's part: whatever the schema lets through, the SDK's types know. */
export const asSdkSees = (asked: ChatRequest): ChatCompletionCreateParamsNonStreaming => asked;

export type Checked = { readonly asked: ChatRequest | null; readonly violations: readonly string[] };

export function checkRequest(body: string, headers: IncomingHttpHeaders): Checked {
  const odd = headerViolations(headers);
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return { asked: null, violations: [...odd, 'the body is no JSON'] };
  }
  const result = request.safeParse(json);
  if (!result.success) {
    const places = result.error.issues.map((issue) => `${issue.path.join('.') || 'request'}: ${issue.message}`);
    return { asked: null, violations: [...odd, ...places] };
  }
  const { max_tokens: old, max_completion_tokens: current } = result.data;
  const caps = [old, current].filter((cap) => cap !== undefined).length;
  return {
    asked: result.data,
    violations: [...odd, ...(caps === 1 ? [] : [`${caps} bounds of the reply instead of one`])],
  };
}

/** What `fetch` adds by itself, and what is meant. */
const HEADERS = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'authorization',
  'connection',
  'content-length',
  'content-type',
  'host',
  'sec-fetch-mode',
  'user-agent',
]);

function headerViolations(headers: IncomingHttpHeaders): readonly string[] {
  const odd = Object.keys(headers).filter((name) => !HEADERS.has(name));
  const type = headers['content-type'] ?? '';
  return [
    ...odd.map((name) => `unexpected header ${name}`),
    ...(type.startsWith('application/json') ? [] : ['the content type is not application/json']),
  ];
}

/**
 * The rules of OpenAI's strict schemas, in the words in which it refuses one that breaks them; `null` when it holds.
 * Source: its guide on structured outputs (every property required, no further ones).
 */
export function schemaProblem({ response_format: format }: ChatRequest): string | null {
  if (format?.type !== 'json_schema') return null;
  const { name, schema } = format.json_schema;
  const open = looseObject(schema);
  return open === null ? null : `Invalid schema for response_format '${name}': ${open}`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function looseObject(schema: unknown): string | null {
  if (Array.isArray(schema)) return schema.map(looseObject).find((each) => each !== null) ?? null;
  if (!isRecord(schema)) return null;
  if (isRecord(schema['properties'])) {
    if (schema['additionalProperties'] !== false)
      return "'additionalProperties' is required to be supplied and to be false.";
    const required = Array.isArray(schema['required']) ? schema['required'] : [];
    const missing = Object.keys(schema['properties']).find((key) => !required.includes(key));
    if (missing !== undefined)
      return `'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`;
  }
  return (
    Object.values(schema)
      .map(looseObject)
      .find((each) => each !== null) ?? null
  );
}
