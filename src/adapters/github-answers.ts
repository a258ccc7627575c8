/** GitHub's answers in our nouns, and its refusals in our words. */
import { ForgeError, type ThreadComment, type ThreadEvent } from '../app/ports';
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
  readonly performed_via_github_app?: object | null;
};

export const itemOf = (data: Item) => ({
  body: data.body ?? '',
  url: data.html_url,
  author: accountOf(data.user),
  nodeId: data.node_id,
  // A review carries the time of its submission instead.
  createdAt: data.created_at ?? data.submitted_at ?? new Date(0).toISOString(),
  viaApp: isViaApp(data.performed_via_github_app),
});

const isViaApp = (app: object | null | undefined): boolean => app !== null && app !== undefined;

type Comment = {
  readonly id: number;
  readonly node_id: string;
  readonly html_url: string;
  readonly issue_url: string;
  readonly created_at: string;
  readonly user?: User;
  readonly body?: string | null;
};

export const commentOf = (data: Comment): ThreadComment => ({
  id: data.id,
  nodeId: data.node_id,
  issueNumber: Number(data.issue_url.slice(data.issue_url.lastIndexOf('/') + 1)),
  createdAt: data.created_at,
  url: data.html_url,
  author: accountOf(data.user),
  body: data.body ?? '',
});

type TimelineItem = {
  readonly event?: string;
  readonly id?: number;
  readonly created_at?: string;
  readonly actor?: User;
  readonly label?: { readonly name?: string | null };
  readonly performed_via_github_app?: object | null;
};

/** Empty for what happened otherwise. */
export function eventsOf(item: TimelineItem): readonly ThreadEvent[] {
  const { event, label } = item;
  if (event === 'commented') return [{ kind: event, commentId: item.id ?? 0 }];
  if (event !== 'labeled' && event !== 'unlabeled') return [];
  const viaApp = isViaApp(item.performed_via_github_app);
  return [{ kind: event, label: label?.name ?? '', actor: accountOf(item.actor), viaApp, at: item.created_at ?? '' }];
}

export type Editor = { readonly __typename: string; readonly login: string; readonly databaseId?: number } | null;

/** `null` when nobody edited it. */
export function editorOf(lastEditedAt: string | null | undefined, editor: Editor | undefined): Account | null {
  if (editor) return { id: editor.databaseId ?? 0, login: editor.login, isBot: editor.__typename !== 'User' };
  // Edited by an account that no longer exists: somebody unknown, who grants nothing.
  return lastEditedAt ? { id: 0, login: 'ghost', isBot: false } : null;
}

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
  // A used-up rate limit comes as 403 too, and no permission cures it.
  const cure = CURES[isRateLimit(error) ? 429 : status] ?? 'GitHub did not answer as it should: try again.';
  const came = status === 0 ? 'no answer' : `status ${status}`;
  return new ForgeError(`GitHub could not ${what} in ${repository} (${came}). ${cure}`, status, error);
}

/** GraphQL answers 200 whatever happened; its errors carry a word instead. */
const GRAPHQL_STATUSES: Readonly<Record<string, number>> = { NOT_FOUND: 404, FORBIDDEN: 403, RATE_LIMITED: 429 };

/** 0 when GitHub did not answer. */
export function statusOf(error: unknown): number {
  const errors = at(error, 'errors');
  if (Array.isArray(errors)) return GRAPHQL_STATUSES[String(at(errors, '0', 'type'))] ?? 200;
  const status = at(error, 'status');
  return typeof status === 'number' && at(error, 'response') !== undefined ? status : 0;
}

const isRateLimit = (error: unknown): boolean =>
  at(error, 'response', 'headers', 'retry-after') !== undefined ||
  at(error, 'response', 'headers', 'x-ratelimit-remaining') === '0';

/** What stands at a path of an error that could be anything; undefined where it ends early. */
const at = (error: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
    error,
  );

/** GitHub writes a label as its name, or as an object that may lack one. */
export const labelName = (label: string | { readonly name?: string | null }): string =>
  typeof label === 'string' ? label : (label.name ?? '');
