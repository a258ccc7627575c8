/**
 * Eight servers that call themselves OpenAI-compatible, and in what they differ: which parameters they take, refuse or
 * ignore, whether they want a key, and how they word it. Sources: the servers' own documentation and error texts in
 * public reports of 2024 to 2026.
 */
import { type ChatRequest, schemaProblem } from './request';
import type { ApiError } from './turns';

export type Refused = { readonly status: number; readonly error: ApiError };

export type Profile = {
  /** What stands before `/chat/completions`. */
  readonly path: string;
  readonly needsKey: boolean;
  /** Any name of a model will do. */
  readonly hasOneModel?: boolean;
  /** How it refuses a request's form; `null`: it takes it. */
  refuse(asked: ChatRequest): Refused | null;
  unknownModel(name: string): Refused;
  /** Takes `max_completion_tokens` without a word and writes as much as it likes. */
  readonly ignoresNewBound?: boolean;
  /** Errors stand bare in the body instead of below `error`. */
  readonly hasBareErrors?: boolean;
  /** Fields that its answers have beyond OpenAI's. */
  readonly extras?: Readonly<Record<string, unknown>>;
  /** Names of the header that carries the request's id. */
  readonly idHeaders: readonly string[];
  /** It answers everything like this. */
  readonly always?: 'page' | 'retired';
};

const invalid = (message: string, param: string | null, code: string | null): Refused => ({
  status: 400,
  error: { message, type: 'invalid_request_error', param, code },
});

const openAiUnknown = (name: string): Refused => ({
  status: 404,
  error: {
    message: `The model \`${name}\` does not exist or you do not have access to it.`,
    type: 'invalid_request_error',
    param: null,
    code: 'model_not_found',
  },
});

function badSchema(asked: ChatRequest): Refused | null {
  const problem = schemaProblem(asked);
  return problem === null ? null : invalid(problem, 'response_format', null);
}

/** Models that reason take the new bound only, and no temperature but their own. One complaint at a time. */
function refuseLikeReasoning(asked: ChatRequest): Refused | null {
  if (asked.max_tokens !== undefined)
    return invalid(
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      'max_tokens',
      'unsupported_parameter',
    );
  if (asked.temperature !== undefined && asked.temperature !== 1)
    return invalid(
      `Unsupported value: 'temperature' does not support ${asked.temperature} with this model. Only the default (1) value is supported.`,
      'temperature',
      'unsupported_value',
    );
  return badSchema(asked);
}

/** Before structured outputs and before the new bound. */
function refuseLikeOlder(asked: ChatRequest): Refused | null {
  if (asked.max_completion_tokens !== undefined)
    return invalid('Unrecognized request argument supplied: max_completion_tokens', null, null);
  if (asked.response_format?.type === 'json_schema')
    return invalid(
      "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model. Learn more about supported models at the Structured Outputs guide.",
      'response_format',
      null,
    );
  const speaksOfJson = asked.messages.some(({ content }) => /json/i.test(content));
  return asked.response_format?.type === 'json_object' && !speaksOfJson
    ? invalid(
        "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
        'messages',
        null,
      )
    : null;
}

const takesAll = (): null => null;

export const PROFILES = {
  openai: {
    path: '/v1',
    needsKey: true,
    refuse: refuseLikeReasoning,
    unknownModel: openAiUnknown,
    extras: { service_tier: 'default', system_fingerprint: null },
    idHeaders: ['x-request-id'],
  },
  'openai-older': {
    path: '/v1',
    needsKey: true,
    refuse: refuseLikeOlder,
    unknownModel: openAiUnknown,
    idHeaders: ['x-request-id'],
  },
  azure: {
    path: '/openai/v1',
    needsKey: true,
    refuse: refuseLikeReasoning,
    unknownModel: () => ({
      status: 404,
      error: { message: 'The API deployment for this resource does not exist.', code: 'DeploymentNotFound' },
    }),
    extras: { prompt_filter_results: [{ prompt_index: 0, content_filter_results: {} }] },
    idHeaders: ['apim-request-id'],
  },
  // Knows `max_tokens` alone, ignores what it does not know, takes any key and none.
  ollama: {
    path: '/v1',
    needsKey: false,
    ignoresNewBound: true,
    refuse: takesAll,
    unknownModel: (name) => ({
      status: 404,
      error: { message: `model "${name}" not found, try pulling it first`, type: 'api_error', param: null, code: null },
    }),
    extras: { system_fingerprint: 'fp_ollama' },
    idHeaders: [],
  },
  // A release before the new bound: it forbids fields that it does not know, and its errors stand bare.
  vllm: {
    path: '/v1',
    needsKey: true,
    refuse: (asked) =>
      asked.max_completion_tokens === undefined
        ? null
        : {
            status: 400,
            error: {
              message:
                "[{'type': 'extra_forbidden', 'loc': ('body', 'max_completion_tokens'), 'msg': 'Extra inputs are not permitted'}]",
              type: 'BadRequestError',
              param: null,
              code: 400,
            },
          },
    unknownModel: (name) => ({
      status: 404,
      error: { message: `The model \`${name}\` does not exist.`, type: 'NotFoundError', param: null, code: 404 },
    }),
    hasBareErrors: true,
    extras: { prompt_logprobs: null, kv_transfer_params: null },
    idHeaders: [],
  },
  // One model, whatever it is called.
  'llama-cpp': {
    path: '/v1',
    needsKey: false,
    hasOneModel: true,
    refuse: takesAll,
    unknownModel: openAiUnknown,
    extras: { timings: { predicted_per_second: 42 } },
    idHeaders: [],
  },
  'html-proxy': {
    path: '/v1',
    needsKey: false,
    refuse: takesAll,
    unknownModel: openAiUnknown,
    idHeaders: [],
    always: 'page',
  },
  retired: {
    path: '/v1',
    needsKey: true,
    refuse: takesAll,
    unknownModel: openAiUnknown,
    idHeaders: ['x-request-id'],
    always: 'retired',
  },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof PROFILES;

export const profileOf = (name: ProfileName): Profile => PROFILES[name];
