/**
 * What happened? An unknown webhook payload becomes a trigger, or the reason why it is none.
 * Written without a schema library on purpose: this runs for every comment of a repository, and most hold no command.
 */

export type Repository = { readonly id: number; readonly owner: string; readonly name: string };

export type Account = { readonly id: number; readonly login: string; readonly isBot: boolean };

export type SourceKind = 'issue' | 'pull_request' | 'issue_comment' | 'review' | 'review_comment';

/** Where a text stands on GitHub; its bytes are always read again from there. */
export type Source = {
  readonly kind: SourceKind;
  readonly id: number;
  readonly nodeId: string;
  readonly issueNumber: number;
};

type Place = {
  readonly event: string;
  readonly repository: Repository;
  readonly issueNumber: number;
  readonly isPullRequest: boolean;
  readonly sender: Account;
};

/** A text that may hold commands. `text` is the payload's copy: good enough to see that it holds none, never to be run. */
export type TextTrigger = Place & { readonly kind: 'text'; readonly source: Source; readonly text: string };

/** Who asked, where, and by which text: all that a request needs of the event it came from. */
export type Asking = Pick<TextTrigger, 'event' | 'repository' | 'issueNumber' | 'sender' | 'source'>;

export type Trigger =
  | TextTrigger
  | (Place & { readonly kind: 'edited' | 'deleted'; readonly source: Source })
  | (Place & { readonly kind: 'labeled'; readonly label: string })
  | { readonly kind: 'sweep'; readonly event: string }
  | {
      readonly kind: 'nothing';
      readonly event: string;
      readonly reasonCode: 'no_command' | 'bot_author' | 'blocked_by_policy';
      readonly message: string;
    };

type Json = Readonly<Record<string, unknown>>;

const EMPTY: Json = {};

const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : EMPTY;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const integer = (value: unknown): number => (Number.isSafeInteger(value) ? (value as number) : 0);

const account = (value: unknown): Account => {
  const user = object(value);
  return { id: integer(user['id']), login: text(user['login']), isBot: text(user['type']) !== 'User' };
};

const repository = (value: unknown): Repository => {
  const [owner = '', name = ''] = text(object(value)['full_name']).split('/');
  return { id: integer(object(value)['id']), owner, name };
};

/** Which payload field holds the text of each event, and what GitHub calls the thing. */
const TEXTS: Readonly<Record<string, { readonly field: string; readonly kind: SourceKind; readonly created: string }>> =
  {
    issue_comment: { field: 'comment', kind: 'issue_comment', created: 'created' },
    issues: { field: 'issue', kind: 'issue', created: 'opened' },
    pull_request: { field: 'pull_request', kind: 'pull_request', created: 'opened' },
    pull_request_review: { field: 'review', kind: 'review', created: 'submitted' },
    pull_request_review_comment: { field: 'comment', kind: 'review_comment', created: 'created' },
  };

const LABEL_EVENTS: ReadonlySet<string> = new Set(['issues', 'pull_request', 'pull_request_target']);

const nothing = (
  event: string,
  message: string,
  reasonCode: 'no_command' | 'bot_author' | 'blocked_by_policy' = 'no_command',
): Trigger => ({ kind: 'nothing', event, reasonCode, message });

/**
 * Reads one webhook delivery. `trigger` is the word commands start with (`/run`): a text without it anywhere is
 * settled here, with no request and no parser.
 */
export function readTrigger(event: string, payload: unknown, trigger: string): Trigger {
  if (event === 'schedule') return { kind: 'sweep', event };
  const body = object(payload);
  const action = text(body['action']);
  if (action === 'labeled' && LABEL_EVENTS.has(event)) return labeled(event, body);
  const shape = Object.hasOwn(TEXTS, event) ? TEXTS[event] : undefined;
  if (shape === undefined) return nothing(event, `Nothing to do for the event ${event}.`);
  const place = placeOf(event, body);
  const item = object(body[shape.field]);
  const source = {
    kind: shape.kind,
    id: integer(item['id']),
    nodeId: text(item['node_id']),
    issueNumber: place.issueNumber,
  };
  if (CHANGES.has(action))
    return isIdle(body, shape, trigger)
      ? nothing(event, 'The text held no command.')
      : { ...place, kind: action === 'edited' ? 'edited' : 'deleted', source };
  const found: TextTrigger = { ...place, kind: 'text', source, text: text(item['body']) };
  return written(found, body, { trigger, created: shape.created });
}

/** A new text: a trigger when it holds the word and comes from where an answer can go. */
function written(
  found: TextTrigger,
  body: Json,
  { trigger, created }: { readonly trigger: string; readonly created: string },
): Trigger {
  const { event, source } = found;
  const action = text(body['action']);
  if (action !== created) return nothing(event, `Nothing to do when a text was ${action || 'touched'}.`);
  if (!found.text.includes(trigger)) return nothing(event, 'The text holds no command.');
  if (source.id === 0 || found.issueNumber === 0 || found.repository.id === 0)
    return nothing(event, 'The payload names no text, issue or repository.');
  if (isForeignHead(body)) return nothing(event, FORK_MESSAGE, 'blocked_by_policy');
  return found;
}

const CHANGES: ReadonlySet<string> = new Set(['edited', 'deleted', 'dismissed']);

/** A comment that holds no command and held none: no request can stand on it. A description may hold the code alone. */
function isIdle(body: Json, { field, kind }: { readonly field: string; readonly kind: SourceKind }, trigger: string) {
  if (kind === 'issue' || kind === 'pull_request') return false;
  const before = object(object(body['changes'])['body'])['from'];
  if (text(body['action']) === 'edited' && typeof before !== 'string') return false;
  return ![text(object(body[field])['body']), text(before)].some((words) => words.includes(trigger));
}

const FORK_MESSAGE =
  'The token of a fork’s pull request cannot answer. Comment the command on the pull request instead.';

const FORK_LABEL = 'The token of a fork’s pull request cannot act on a label. The scheduled sweep does, or a comment.';

function labeled(event: string, body: Json): Trigger {
  if (event === 'pull_request' && isForeignHead(body)) return nothing(event, FORK_LABEL, 'blocked_by_policy');
  const label = text(object(body['label'])['name']);
  return { ...placeOf(event, body), kind: 'labeled', label };
}

function placeOf(event: string, body: Json): Place {
  const thread = object(body['issue'] ?? body['pull_request']);
  return {
    event,
    repository: repository(body['repository']),
    issueNumber: integer(thread['number']),
    isPullRequest: event !== 'issues' && (body['pull_request'] !== undefined || thread['pull_request'] !== undefined),
    sender: account(body['sender']),
  };
}

/** Events on a fork's pull request come with a read-only token; `issue_comment` payloads carry no head at all. */
function isForeignHead(body: Json): boolean {
  const pull = object(body['pull_request']);
  if (pull['head'] === undefined) return false;
  const head = integer(object(object(pull['head'])['repo'])['id']);
  return head !== integer(object(object(pull['base'])['repo'])['id']);
}
