/** The port behind which a model writes programs: a conversation in, one reply or the reason why there is none out. */

/** One turn of a conversation with a model. */
export type ModelMessage = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

export type ModelRequest = {
  readonly messages: readonly ModelMessage[];
  /** Upper bound of the reply's tokens. */
  readonly maxTokens: number;
  /**
   * JSON Schema of the reply, for servers that can be held to one; the prompt describes the same form in words, since a
   * server may ignore it. `null`: free text.
   */
  readonly schema: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> } | null;
};

/**
 * What one call used, all its HTTP requests together. `isEstimated`: of at least one of them the server did not say, so
 * it was estimated from the lengths of the texts, rather too much than too little.
 */
export type ModelUsage = { readonly tokens: number; readonly isEstimated: boolean };

export type ModelReply = {
  /** As the model wrote it: foreign text. */
  readonly text: string;
  /** `length`: cut at the token limit, so the text is not whole. `refusal`: the model or a filter refused. */
  readonly finish: 'stop' | 'length' | 'refusal';
  /** The model that the server says it used; foreign text. */
  readonly model: string;
  /** By which the server's operator finds the call; foreign text. `null`: the server named none. */
  readonly requestId: string | null;
};

/** Why no reply came. `message` holds our own words with the cure, safe for reports: never the server's text. */
export type ModelFailure = {
  readonly reasonCode: 'model_unavailable' | 'model_refused' | 'budget_exceeded' | 'generation_failed';
  readonly message: string;
};

export type ModelAnswer = {
  /** Every HTTP request that was sent for this call, failed ones too. */
  readonly requests: number;
  readonly usage: ModelUsage;
  readonly outcome:
    | { readonly ok: true; readonly value: ModelReply }
    | { readonly ok: false; readonly error: ModelFailure };
};

/** A model behind an OpenAI-compatible API. One instance lives for one task: it remembers what the server can do. */
export interface Model {
  /**
   * Asks once. Never rejects: a model that fails is a value. What may be retried is retried, within `signal` and the
   * total time that the instance was built with; `tokensLeft` is checked before every request that is sent.
   */
  ask(request: ModelRequest, tokensLeft: number, signal: AbortSignal): Promise<ModelAnswer>;
}
