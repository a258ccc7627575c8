/** A recorded webhook delivery → the local GitHub that it tells of: repository, people, thread and text, by their real ids. */
import { z } from 'zod';
import { createLocalGithub, type LocalGithub } from '../local-github';
import { CliProblem } from './problem';

const user = z.object({ id: z.number(), login: z.string() });
const text = z.object({
  id: z.number(),
  body: z.string().nullable().default(''),
  user,
  author_association: z.string().default('NONE'),
});
const thread = text.extend({ number: z.number(), title: z.string().default(''), pull_request: z.unknown().optional() });

const schema = z.object({
  action: z.string().default(''),
  repository: z.object({ id: z.number(), full_name: z.string().regex(/^[^/]+\/[^/]+$/) }),
  sender: user,
  issue: thread.optional(),
  pull_request: thread.optional(),
  comment: text.optional(),
  review: text.optional(),
});

export type Recorded = {
  /** What the runner puts into `GITHUB_EVENT_NAME`. */
  readonly event: string;
  readonly repository: { readonly id: number; readonly full_name: string };
  readonly issueNumber: number;
  readonly payload: unknown;
  readonly parsed: z.output<typeof schema>;
};

/** The event's name does not stand in its payload, but what the payload holds tells it. */
export function readRecorded(payload: unknown, name: string | null): Recorded {
  const result = schema.safeParse(payload);
  if (!result.success) {
    const places = result.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
    throw new CliProblem(2, `This is no webhook payload of an issue or pull request. ${places.join('; ')}`);
  }
  const parsed = result.data;
  const event = name ?? eventOf(parsed);
  const on = parsed.issue ?? parsed.pull_request;
  if (event === null || on === undefined)
    throw new CliProblem(
      2,
      'Cannot tell which event this is: expected an issue, a pull request, a comment or a review. Say --event NAME.',
    );
  return { event, repository: parsed.repository, issueNumber: on.number, payload, parsed };
}

function eventOf({ issue, pull_request, comment, review }: z.output<typeof schema>): string | null {
  if (review !== undefined) return 'pull_request_review';
  if (comment !== undefined) return issue === undefined ? 'pull_request_review_comment' : 'issue_comment';
  if (issue !== undefined) return 'issues';
  return pull_request === undefined ? null : 'pull_request';
}

/** What `author_association` suggests; only this make-believe GitHub listens to it, the action never does. */
const ROLES: Readonly<Record<string, 'admin' | 'write' | 'read'>> = {
  OWNER: 'admin',
  MEMBER: 'write',
  COLLABORATOR: 'write',
};

/** Shows `files` on the default branch. */
export function githubFor({ parsed, event }: Recorded, files: Readonly<Record<string, string>>): LocalGithub {
  const github = createLocalGithub();
  const { repository, comment, review } = parsed;
  const on = parsed.issue ?? parsed.pull_request;
  const texts = [on, comment, review].filter((item) => item !== undefined);
  const people = new Map(
    [...texts.map((item) => item.user), parsed.sender].map(({ id, login }) => [login, id] as const),
  );
  for (const [login, id] of people) if (login !== 'github-actions[bot]') github.addUser(login, { id });
  const roles = Object.fromEntries(
    texts.map((item) => [item.user.login, ROLES[item.author_association] ?? 'read'] as const),
  );
  github.addRepository(repository.full_name, { id: repository.id, roles, files });
  placeThread(github, parsed);
  placeText(github, parsed, event);
  return github;
}

type Parsed = Recorded['parsed'];

function placeThread(github: LocalGithub, { repository, issue, pull_request }: Parsed): void {
  const on = issue ?? pull_request;
  if (on === undefined) return;
  const seed = {
    by: on.user.login,
    ...(pull_request === undefined ? { id: on.id } : {}),
    number: on.number,
    title: on.title,
    body: on.body ?? '',
  };
  if (pull_request === undefined && on.pull_request === undefined) {
    github.addIssue(repository.full_name, seed);
    return;
  }
  github.commit(repository.full_name, { branch: 'change' }, { 'CHANGE.md': 'The change under review.\n' });
  // The payload of a comment names the pull request by its number as an issue, that of its own events by the other.
  const ids = pull_request === undefined ? {} : { pullId: on.id };
  github.addPullRequest(repository.full_name, { ...seed, ...ids, head: 'change' });
}

/** A deleted comment is one that GitHub no longer has. */
function placeText(
  github: LocalGithub,
  { repository, action, comment, review, ...parsed }: Parsed,
  event: string,
): void {
  const number = (parsed.issue ?? parsed.pull_request)?.number ?? 0;
  const text = comment ?? review;
  if (text === undefined || action === 'deleted') return;
  const written = { by: text.user.login, id: text.id, body: text.body ?? '' };
  if (event === 'issue_comment') github.addComment(repository.full_name, number, written);
  else if (review !== undefined) github.addReview(repository.full_name, number, written);
  else github.addReviewComment(repository.full_name, number, written);
}
