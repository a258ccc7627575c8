/** The HTTP server: matches, checks, authenticates, answers, checks again; and remembers everything. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Asker, authenticate, authorize } from './access';
import { checkRequest, checkResponse, type Matched, matchOperation } from './description';
import { answerOf, type Fault, type Faults } from './faults';
import { answerGraphql } from './graphql';
import { type Limits, rateHeaders } from './limits';
import { findRepository } from './repositories';
import { ROUTES } from './routes';
import { type Answer, ApiError, Call, notFound } from './routes/call';
import { subjectOf } from './routes/find';
import type { World } from './world';

/** One request as it came and was answered. */
export type LoggedRequest = {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** As in GitHub's description; `graphql`; or empty for an address that it does not have. */
  readonly operationId: string;
  readonly body: unknown;
  /** Whose token it carried; empty for none or a bad one. */
  readonly login: string;
  /** 0 when it was never answered. */
  readonly status: number;
  /** What was wrong by GitHub's description, in words: a wrong call, or a wrong answer of this server. */
  readonly violations: readonly string[];
};

export type Services = {
  readonly world: World;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly log: (request: LoggedRequest) => void;
};

type Incoming = {
  readonly method: string;
  readonly url: URL;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
  readonly matched: Matched | null;
  readonly operationId: string;
};

/** Enterprise servers have their API below these; both kinds of address work. */
const PREFIX = /^\/api(?:\/v3)?(?=\/)/;

export function createHttpServer(services: Services): Server {
  return createServer((request, response) => {
    serve(services, request, response).catch((error: unknown) => {
      const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
      send(response, { status: 500, body: { message: `The local GitHub failed: ${words}` } }, {});
    });
  });
}

async function serve(services: Services, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const incoming = await receive(services.world, request);
  const faults = services.faults.take({ ...incoming, operationId: incoming.operationId });
  for (const fault of faults) {
    if (fault.kind === 'change') fault.change();
    if (fault.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.ms));
  }
  const stop = faults.find(
    (fault) =>
      fault.kind === 'silence' ||
      fault.kind === 'hang-up' ||
      fault.kind === 'status' ||
      fault.kind.endsWith('rate-limit'),
  );
  const isServed = stop === undefined || ('after' in stop && stop.after === 'work');
  const served = isServed
    ? await answer(services, incoming, faults)
    : { answer: notFound().answer, login: '', violations: [] };
  finish(services, { incoming, response, stop, ...served });
}

type Served = { readonly answer: Answer; readonly login: string; readonly violations: readonly string[] };

function finish(
  { world, limits, log }: Services,
  outcome: Served & {
    readonly incoming: Incoming;
    readonly response: ServerResponse;
    readonly stop: Fault | undefined;
  },
): void {
  const { incoming, response, stop, violations, login } = outcome;
  const isLost = stop?.kind === 'silence' || stop?.kind === 'hang-up';
  const given = (stop === undefined ? null : answerOf(stop, world.now())) ?? outcome.answer;
  const { method, url, operationId, body } = incoming;
  log({
    method,
    path: `${url.pathname}${url.search}`,
    operationId,
    body,
    login,
    status: isLost ? 0 : given.status,
    violations,
  });
  if (stop?.kind === 'silence') return;
  if (stop?.kind === 'hang-up') {
    response.destroy();
    return;
  }
  send(response, given, rateHeaders(limits.rateOf(tokenOf(incoming))));
}

function tokenOf({ headers }: Incoming): string {
  return headers.authorization?.split(' ')[1] ?? '';
}

async function receive(world: World, request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const url = new URL(request.url ?? '/', world.origin);
  const path = url.pathname.replace(PREFIX, '');
  const method = request.method ?? 'GET';
  const matched = matchOperation(method, path);
  const operationId = path === '/graphql' ? 'graphql' : (matched?.operation.id ?? '');
  return { method, url, path, headers: request.headers, body: parseBody(chunks), matched, operationId };
}

/** Undefined for no body; text that is no JSON stays text, and the description refuses it. */
function parseBody(chunks: readonly Buffer[]): unknown {
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function answer(services: Services, incoming: Incoming, faults: readonly Fault[]): Promise<Served> {
  let login = '';
  try {
    const asker = greet(services, incoming);
    login = asker.user.login;
    if (incoming.operationId === 'graphql') return { login, ...(await serveGraphql(services.world, asker, incoming)) };
    return { login, ...serveRest(services, asker, incoming, faults) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const violations =
      incoming.matched === null
        ? []
        : checkResponse(incoming.matched.operation, error.answer.status, error.answer.body);
    return { login, answer: error.answer, violations };
  }
}

/** What every request meets first, whatever it asks for. */
function greet({ world, limits }: Services, { headers }: Incoming): Asker {
  if ((headers['user-agent'] ?? '') === '')
    throw new ApiError(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    );
  const asker = authenticate(world, headers.authorization);
  limits.countRequest(asker.token.value);
  return asker;
}

async function serveGraphql(world: World, asker: Asker, { body, method }: Incoming) {
  if (method !== 'POST') throw notFound();
  const { body: result, problems } = await answerGraphql(world, asker, body);
  return { answer: { status: 200, body: result }, violations: problems };
}

function serveRest({ world, limits }: Services, asker: Asker, incoming: Incoming, faults: readonly Fault[]) {
  const { matched, method, path, url } = incoming;
  if (matched === null) return violated([`address: GitHub's description, as vendored, has no ${method} ${path}`]);
  const { parameters, problems } = checkRequest(matched, url.searchParams, incoming.body);
  if (problems.length > 0) return violated(problems);
  const route = ROUTES[matched.operation.id];
  if (route === undefined) throw new Error(`${matched.operation.id} has no route`);
  const repository = repositoryIn(world, parameters);
  const thread = repository === null ? null : subjectOf(world, repository, parameters);
  authorize(world, asker, route, { repository, thread });
  if (method !== 'GET') limits.countWrite();
  const accept = incoming.headers.accept ?? '';
  const call = new Call({ world, limits, ...asker, url, accept, parameters, body: incoming.body, repository });
  const given = faults.reduce(rewritten, route.answer(call));
  if (given.raw !== undefined) return { answer: given, violations: [] };
  const wrong = checkResponse(matched.operation, given.status, given.body);
  return wrong.length > 0 ? violated(wrong) : { answer: given, violations: [] };
}

function repositoryIn(world: World, parameters: Readonly<Record<string, unknown>>) {
  const { owner, repo } = parameters;
  if (owner === undefined || repo === undefined) return null;
  const repository = findRepository(world, String(owner), String(repo));
  if (repository === null) throw notFound();
  return repository;
}

function rewritten(given: Answer, fault: Fault): Answer {
  return fault.kind === 'rewrite' ? { ...given, body: fault.rewrite(given.body) } : given;
}

function violated(problems: readonly string[]) {
  const message = `Against GitHub's OpenAPI description: ${problems.join('; ')}`;
  return { answer: { status: 500, body: { message } }, violations: problems };
}

function send(
  response: ServerResponse,
  { status, body, raw, headers }: Answer,
  common: Readonly<Record<string, string>>,
): void {
  const type = raw?.type ?? 'application/json';
  const bytes = raw?.bytes ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body)));
  response.writeHead(status, {
    ...common,
    'x-github-media-type': 'github.v3; format=json',
    ...(bytes === undefined ? {} : { 'content-type': `${type}; charset=utf-8`, 'content-length': bytes.length }),
    ...headers,
  });
  response.end(bytes);
}
