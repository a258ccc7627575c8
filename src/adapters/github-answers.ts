/** GitHub's answers in our nouns, and its refusals in our words. */
import { ForgeError, type ThreadComment } from '../app/ports';
import type { Account } from '../core/trigger';

type User = { readonly id: number; readonly login: string; readonly type: string } | null | undefined;

export const accountOf = (user: User): Account =>
  user ? { id: user.id, login: user.login, isBot: user.type !== 'User' } : { id: 0, login: 'ghost', isBot: false };

type Item = {
  readonly body?: string | null;
  readonly user?: User;
  readonly html_url: string;
  readonly node_id: string;
  readonly created_at?: string;
  readonly submitted_at?: string;
};

export const itemOf = (data: Item) => ({
  body: data.body ?? '',
  url: data.html_url,
  author: accountOf(data.user),
  nodeId: data.node_id,
  // A review carries the time of its submission instead.
  createdAt: data.created_at ?? data.submitted_at ?? new Date(0).toISOString(),
});

export const commentOf = (data: {
  id: number;
  html_url: string;
  user?: User;
  body?: string | null;
}): ThreadComment => ({
  id: data.id,
  url: data.html_url,
  author: accountOf(data.user),
  body: data.body ?? '',
});

const CURES: Readonly<Record<number, string>> = {
  401: 'The token is invalid or expired: check the input `github-token`.',
  403: 'The token may not do this: check the `permissions` of the workflow.',
  404: 'It is not there, or the token may not see it.',
  422: 'GitHub refused the content.',
  429: 'The rate limit is used up: try again later.',
};

/** Names the request and the status in our own words; GitHub's words may quote foreign text, so they stay in `cause`. */
export function forgeError(what: string, repository: string, error: unknown): ForgeError {
  const status = statusOf(error);
  const cure = CURES[status] ?? 'GitHub did not answer as it should: try again.';
  const came = status === 0 ? 'no answer' : `status ${status}`;
  return new ForgeError(`GitHub could not ${what} in ${repository} (${came}). ${cure}`, status, error);
}

/** GraphQL answers 200 whatever happened; its errors carry a word instead. */
const GRAPHQL_STATUSES: Readonly<Record<string, number>> = { NOT_FOUND: 404, FORBIDDEN: 403, RATE_LIMITED: 429 };

/** 0 when GitHub did not answer. */
export function statusOf(error: unknown): number {
  if (!(error instanceof Error)) return 0;
  if ('errors' in error && Array.isArray(error.errors)) return GRAPHQL_STATUSES[wordOf(error.errors[0])] ?? 200;
  if (!('status' in error) || typeof error.status !== 'number') return 0;
  return 'response' in error && error.response !== undefined ? error.status : 0;
}

const wordOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'type' in error ? String(error.type) : '';
