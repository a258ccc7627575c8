/**
 * What people read when no reply came: what happened and the cure, in our own words. Nothing that a server, a proxy or a
 * model wrote, no address and no key is ever part of them; numbers are.
 */
import type { ModelFailure } from '../../app/ports';

const because =
  (reasonCode: ModelFailure['reasonCode']) =>
  (message: string): ModelFailure => ({ reasonCode, message });

const unavailable = because('model_unavailable');

export const UNSET = (names: readonly string[]): string =>
  `Tasks in plain words need a model, and none is configured: set ${names.join(' and ')} in the workflow (the key as a secret), or \`model.base_url\` and \`model.name\` in the configuration. Code blocks run without a model.`;

export const WRONG_URL =
  'The model’s base URL is no plain http or https address: expected something like https://host/v1, without user, query or fragment. Mend `openai-base-url` or `model.base_url`.';

export const REDIRECTED = unavailable(
  'The model server sends on to another address. The key is never carried along: put the final address into `openai-base-url` or `model.base_url`.',
);

export const WRONG_KEY = (status: number): ModelFailure =>
  unavailable(
    `The model server refused the key (HTTP ${status}). Check the secret behind \`openai-api-key\`, and that it may use this model.`,
  );

export const NO_QUOTA = unavailable(
  'The account behind the key has no quota or credit left, so trying again does not help. Check its plan and billing, or set another key.',
);

export const RETIRED = (status: number): ModelFailure =>
  unavailable(
    `The model server does not know this model, or has retired it (HTTP ${status}). Set \`openai-model\` or \`model.name\` to one that it offers now (with Azure: the name of the deployment).`,
  );

export const WRONG_PATH = (status: number): ModelFailure =>
  unavailable(
    `There is no chat completions API at the configured address (HTTP ${status}). The base URL usually ends in /v1 (with Azure in /openai/v1): check \`openai-base-url\` or \`model.base_url\`.`,
  );

export const NOT_JSON = (status: number): ModelFailure =>
  unavailable(
    `The configured address answered with a web page or other text instead of JSON (HTTP ${status}): a proxy, a login page or a wrong path. Check \`openai-base-url\` or \`model.base_url\`.`,
  );

export const NO_COMPLETION = unavailable(
  'The model server answered with JSON that is no chat completion. Check that the base URL is that of an OpenAI-compatible API.',
);

export const TOO_LONG_PROMPT = because('generation_failed')(
  'The task, with its material and feedback, is longer than this model can read. Ask for less, or use a model with a larger window.',
);

export const TOO_LONG_REPLY = because('generation_failed')(
  'The model server sent more than a reply can be, so it was cut off. Check the server behind the base URL.',
);

export const CAP_TOO_LARGE = unavailable(
  'The model server refused the length asked for: this model writes fewer tokens. Lower `model.max_tokens`.',
);

export const FILTERED = because('model_refused')(
  'A content filter of the model server refused the task. Say it in other words.',
);

export const NOT_UNDERSTOOD = (status: number): ModelFailure =>
  unavailable(
    `The model server refused the request in every form it was tried (HTTP ${status}). Check that the model answers chat completions with plain text.`,
  );

export const ODD_STATUS = (status: number): ModelFailure =>
  unavailable(`The model server answered with HTTP ${status}. Check the server behind the base URL.`);

export const BUSY = (status: number, tries: number): ModelFailure =>
  unavailable(
    status === 429
      ? `The model server is over its rate limit (HTTP 429, ${tries} tries). Try again later.`
      : `The model server failed (HTTP ${status}, ${tries} tries). Try again later.`,
  );

export const WAIT_TOO_LONG = (waitMs: number): ModelFailure =>
  unavailable(
    `The model server asks to wait ${Math.ceil(waitMs / 1000)} s, longer than what is left of \`model.timeout\`. Try again later, or raise it.`,
  );

export const UNREACHABLE = (cause: Unreachable): ModelFailure =>
  unavailable(
    {
      refused:
        'Nothing answers at the configured address: the connection was refused. Is the model server running, and reachable from this runner?',
      'unknown-host':
        'The host of the base URL has no address. Check its spelling in `openai-base-url` or `model.base_url`.',
      certificate: 'The certificate of the model server is not trusted here, so nothing was sent.',
      cut: 'The connection to the model server broke before the reply was whole, again and again. Try again later.',
    }[cause],
  );

export type Unreachable = 'refused' | 'unknown-host' | 'certificate' | 'cut';

export const SILENT = (timeoutMs: number): ModelFailure =>
  unavailable(
    `The model has not answered within ${Math.ceil(timeoutMs / 1000)} s (\`model.timeout\`). Try again, or raise it.`,
  );

export const STOPPED = unavailable('The run was stopped while the model was asked.');

export const OUT_OF_TOKENS = because('budget_exceeded')(
  'The tokens left for this task (`model.budget_tokens`) are not enough for another request, so none was sent.',
);

export const OUT_OF_TIME = because('budget_exceeded')(
  'The time of this task’s model calls (`model.timeout`) is used up, so no further request was sent.',
);
