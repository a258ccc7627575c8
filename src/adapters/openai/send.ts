/** One HTTP request through the SDK, and what became of it. Decides nothing. */
import { OpenAI } from 'openai';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import type { ModelRequest } from '../../app/ports';
import type { Form } from './ladder';
import { openWire, TooLong } from './wire';
import type { Unreachable } from './words';

export type Server = { readonly apiKey: string; readonly baseUrl: string; readonly name: string };

export type Sent =
  /** An answer, whatever it says. `body`: its JSON; `undefined` where it is none. */
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: Headers;
      readonly text: string;
      readonly body: unknown;
    }
  | { readonly kind: 'lost'; readonly cause: Unreachable }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'aborted' };

export type Letter = {
  readonly request: ModelRequest;
  readonly form: Form;
  /** Bound of the reply's tokens, after the budget had its say. */
  readonly cap: number;
};

/** Low: a program is wanted, not an idea. */
const TEMPERATURE = 0.2;

/** The SDK refuses to be built without a key; the wire leaves it out. */
const NO_KEY = 'none';

export async function send(server: Server, letter: Letter, signal: AbortSignal): Promise<Sent> {
  const wire = openWire(signal, server.apiKey !== '');
  // Everything that the SDK would else take from the environment is said here: its log goes to stdout, its
  // organisation and project to any address.
  const client = new OpenAI({
    apiKey: server.apiKey === '' ? NO_KEY : server.apiKey,
    baseURL: server.baseUrl,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    maxRetries: 0,
    // The deadline is the signal's; this one must not come first.
    timeout: 2 ** 31 - 1,
    fetch: wire.fetch,
  });
  try {
    await client.chat.completions.create(paramsOf(server.name, letter), { signal });
  } catch (error) {
    if (wire.received() === null) return lossOf(error, signal);
  }
  const received = wire.received();
  if (received === null) return { kind: 'lost', cause: 'cut' };
  return { kind: 'answered', ...received, body: jsonOf(received.text) };
}

function paramsOf(model: string, { request, form, cap }: Letter): ChatCompletionCreateParamsNonStreaming {
  const format = formatOf(request, form);
  return {
    model,
    messages: request.messages.map(({ role, content }) => ({ role, content })),
    ...(form.cap === 'max_tokens' ? { max_tokens: cap } : { max_completion_tokens: cap }),
    ...(form.hasTemperature ? { temperature: TEMPERATURE } : {}),
    ...(format === null ? {} : { response_format: format }),
  };
}

type ResponseFormat = NonNullable<ChatCompletionCreateParamsNonStreaming['response_format']>;

function formatOf({ schema }: ModelRequest, { format }: Form): ResponseFormat | null {
  if (schema === null || format === 'text') return null;
  if (format === 'json_object') return { type: 'json_object' };
  return { type: 'json_schema', json_schema: { name: schema.name, strict: true, schema: { ...schema.schema } } };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The reasons lie under several errors of the SDK and of `fetch`. */
function lossOf(error: unknown, signal: AbortSignal): Sent {
  if (signal.aborted) return { kind: 'aborted' };
  const codes: string[] = [];
  for (let each: unknown = error, depth = 0; each instanceof Error && depth < 6; each = each.cause, depth += 1) {
    if (each instanceof TooLong) return { kind: 'too-long' };
    if ('code' in each && typeof each.code === 'string') codes.push(each.code);
  }
  return { kind: 'lost', cause: causeOf(codes.join(' ')) };
}

function causeOf(codes: string): Unreachable {
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT/.test(codes)) return 'refused';
  if (/ENOTFOUND|EAI_AGAIN/.test(codes)) return 'unknown-host';
  return /CERT|SELF_SIGNED|ERR_TLS|UNABLE_TO/.test(codes) ? 'certificate' : 'cut';
}
