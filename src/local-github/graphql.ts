/** What only GraphQL tells: one's own account and who edited last; and how to fold a comment away. */
import { buildSchema, execute, GraphQLError, type GraphQLFormattedError, parse, validate } from 'graphql';
import { type Asker, authorize } from './access';
import document from './graphql-schema.json';
import { findNode, textNodeId, userNodeId } from './nodes';
import { findRepository } from './repositories';
import { ApiError, isRecord } from './routes/call';
import { fullName } from './shapes/repositories';
import { commentShape, placeOf, reviewCommentShape, reviewShape } from './shapes/texts';
import { findThread, minimize } from './texts';
import { findText, type Repository, type Text, type Thread, type User, type World } from './world';

const schema = buildSchema(document.schema.join('\n'));

export type GraphqlAnswer = {
  readonly body: { readonly data?: unknown; readonly errors?: readonly object[] };
  /** What the published schema does not allow, in words. */
  readonly problems: readonly string[];
};

/** Answers one GraphQL request. Errors come in the body with status 200, as GitHub gives them. */
export async function answerGraphql(world: World, asker: Asker, request: unknown): Promise<GraphqlAnswer> {
  const parsed = parseRequest(request);
  if (parsed === null) return refused([new GraphQLError('A query attribute must be specified and must be a string.')]);
  const query = parseQuery(parsed.query);
  if (query instanceof GraphQLError) return refused([query]);
  const problems = validate(schema, query);
  if (problems.length > 0) return refused(problems);
  const rootValue = rootOf(world, asker);
  const result = await execute({ schema, document: query, rootValue, variableValues: parsed.variables });
  const errors = (result.errors ?? []).map((error) => formatted(error.toJSON()));
  return { body: { data: result.data, ...(errors.length === 0 ? {} : { errors }) }, problems: [] };
}

function refused(errors: readonly GraphQLError[]): GraphqlAnswer {
  return {
    body: { errors: errors.map((error) => error.toJSON()) },
    problems: errors.map((error) => `query: ${error.message}`),
  };
}

function parseRequest(request: unknown) {
  if (!isRecord(request) || typeof request['query'] !== 'string') return null;
  const variables = request['variables'];
  return { query: request['query'], variables: isRecord(variables) ? { ...variables } : {} };
}

function parseQuery(query: string) {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** GitHub puts the kind of an error beside its message, not into `extensions`. */
function formatted({ extensions, ...error }: GraphQLFormattedError): object {
  return extensions?.['type'] === undefined ? error : { type: extensions['type'], ...error };
}

function notResolved(what: string): GraphQLError {
  return new GraphQLError(`Could not resolve to ${what}`, { extensions: { type: 'NOT_FOUND' } });
}

function rootOf(world: World, asker: Asker) {
  return {
    id: 'Q',
    viewer: () => ({ ...actorOf(world, asker.user.id), __typename: 'User', login: asker.user.login }),
    node: ({ id }: { readonly id: string }) => nodeOf(world, asker, id),
    nodes: ({ ids }: { readonly ids: readonly string[] }) => ids.map((id) => nodeOf(world, asker, id)),
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      const repository = findRepository(world, owner, name);
      if (repository === null) throw notResolved(`a Repository with the name '${owner}/${name}'.`);
      allow(world, asker, 'metadata=read', { repository, thread: null });
      return repositoryOf(world, asker, repository);
    },
    minimizeComment: ({ input }: Input) => ({
      clientMutationId: input.clientMutationId,
      minimizedComment: fold(world, asker, input.subjectId, input.classifier ?? null),
    }),
    unminimizeComment: ({ input }: Input) => ({
      clientMutationId: input.clientMutationId,
      unminimizedComment: fold(world, asker, input.subjectId, null),
    }),
  };
}

type Input = {
  readonly input: { readonly subjectId: string; readonly classifier?: string; readonly clientMutationId?: string };
};

function nodeOf(world: World, asker: Asker, id: string) {
  const found = findNode(world, id);
  if (found === null) throw notResolved(`a node with the global id of '${id}'.`);
  return 'login' in found ? actorOf(world, found.id) : textOf(world, asker, found);
}

function repositoryOf(world: World, asker: Asker, repository: Repository) {
  const threadAt = (number: number, is: (thread: Thread) => boolean, what: string) => {
    const thread = findThread(world, repository.id, number);
    if (thread === null || thread.gone !== null || !is(thread))
      throw notResolved(`${what} with the number of ${number}.`);
    return textOf(world, asker, thread);
  };
  type Numbered = { readonly number: number };
  return {
    __typename: 'Repository',
    id: `R_${repository.id}`,
    databaseId: repository.id,
    nameWithOwner: fullName(world, repository),
    issue: ({ number }: Numbered) => threadAt(number, (thread) => thread.pull === null, 'an Issue'),
    pullRequest: ({ number }: Numbered) => threadAt(number, (thread) => thread.pull !== null, 'a PullRequest'),
    issueOrPullRequest: ({ number }: Numbered) => threadAt(number, () => true, 'an issue or pull request'),
  };
}

/** GraphQL names bots without the `[bot]` that REST appends. `null` for an account that was deleted. */
function actorOf(world: World, userId: number) {
  const user: User | undefined = world.users.get(userId);
  if (user === undefined) return null;
  const login = user.login.replace(/\[bot\]$/, '');
  const url = `${world.origin}/${user.type === 'Bot' ? `apps/${login}` : login}`;
  return { __typename: user.type, id: userNodeId(user), databaseId: user.id, login, url };
}

function textOf(world: World, asker: Asker, text: Text) {
  const { repository, thread } = placeOf(world, text);
  allow(world, asker, 'issues=read; pull_requests=read', { repository, thread });
  const last = text.edits.at(-1);
  return {
    __typename: typeNameOf(text),
    id: textNodeId(text),
    fullDatabaseId: String(text.kind === 'thread' && text.pull !== null ? text.pull.id : text.id),
    url: urlOf(world, text),
    author: actorOf(world, text.authorId),
    body: text.body,
    createdAt: text.createdAt,
    updatedAt: text.updatedAt,
    lastEditedAt: last?.at ?? null,
    editor: last === undefined ? null : actorOf(world, last.editorId),
    includesCreatedEdit: last !== undefined,
    ...(text.kind === 'thread'
      ? { number: text.number, title: text.title, headRefOid: text.pull?.head.sha }
      : { isMinimized: minimizedOf(text) !== null, minimizedReason: minimizedOf(text)?.toLowerCase() ?? null }),
  };
}

function minimizedOf(text: Text): string | null {
  return text.kind === 'comment' ? text.minimized : null;
}

function typeNameOf(text: Text): string {
  switch (text.kind) {
    case 'thread':
      return text.pull === null ? 'Issue' : 'PullRequest';
    case 'comment':
      return 'IssueComment';
    case 'review':
      return 'PullRequestReview';
    case 'review-comment':
      return 'PullRequestReviewComment';
  }
}

function urlOf(world: World, text: Text): string {
  switch (text.kind) {
    case 'thread':
      return placeOf(world, text).html;
    case 'comment':
      return commentShape(world, text).html_url;
    case 'review':
      return reviewShape(world, text).html_url;
    case 'review-comment':
      return reviewCommentShape(world, text).html_url;
  }
}

function fold(world: World, asker: Asker, id: string, reason: string | null) {
  const found = findNode(world, id);
  const comment =
    found === null || 'login' in found || found.kind !== 'comment' ? null : findText(world, 'comment', found.id);
  if (comment === null) throw notResolved(`a node with the global id of '${id}'.`);
  const { repository, thread } = placeOf(world, comment);
  allow(world, asker, 'issues=write; pull_requests=write', { repository, thread });
  return textOf(world, asker, minimize(world, comment, reason));
}

function allow(world: World, asker: Asker, needs: string, subject: Parameters<typeof authorize>[3]): void {
  try {
    authorize(world, asker, { needs, role: needs.includes('=write') ? 'write' : 'read' }, subject);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const type = error.answer.status === 404 ? 'NOT_FOUND' : 'FORBIDDEN';
    throw new GraphQLError(error.message, { extensions: { type } });
  }
}
