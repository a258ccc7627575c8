/** The HTTP server: every request is read, disturbed where ordered, answered, and remembered. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { authenticate, authorize } from './access';
import { checkResponse } from './description';
import type { Disturbance, Faults } from './faults';
import { answerGraphql } from './graphql';
import { type Limits, rateHeaders } from './limits';
import { findRepository } from './repositories';
import { type Incoming, type LoggedRequest, receive } from './requests';
import { ROUTES } from './routes';
import { type Answer, ApiError, Call, notFound } from './routes/call';
import { subjectOf } from './routes/find';
import type { World } from './world';

export type Services = {
  readonly world: World;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly log: (request: LoggedRequest) => void;
};

/** What was made of a request, before any loss on the way back. */
type Served = { readonly answer: Answer; readonly login: string; readonly violations: readonly string[] };

export function createHttpServer(services: Services): Server {
  return createServer((request, response) => {
    serve(services, request, response).catch(() => response.destroy());
  });
}

async function serve(services: Services, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { world, faults, limits, log } = services;
  const incoming = await receive(request, world.origin);
  const disturbance = faults.take(incoming);
  await disturbance.before();
  const served = disturbance.skipsWork ? idle(incoming) : await answer(services, incoming, disturbance);
  const sent = disturbance.ending(served.answer, world.now());
  const { method, url, operationId, body } = incoming;
  const { login, violations } = served;
  const path = `${url.pathname}${url.search}`;
  log({ method, path, operationId, body, login, status: sent.kind === 'answer' ? sent.answer.status : 0, violations });
  if (sent.kind === 'hang-up') response.destroy();
  // Its own clock: whoever asks when something expires goes by it.
  const date = new Date(world.now()).toUTCString();
  if (sent.kind === 'answer') send(response, sent.answer, { ...rateHeaders(limits.rateOf(tokenOf(incoming))), date });
}

/** For a request that a fault keeps from its work. A wrong call is wrong all the same. */
function idle({ problems }: Incoming): Served {
  return { login: '', ...(problems.length > 0 ? violated(problems) : { answer: notFound().answer, violations: [] }) };
}

async function answer(services: Services, incoming: Incoming, disturbance: Disturbance): Promise<Served> {
  let login = '';
  try {
    const asker = greet(services, incoming);
    login = asker.user.login;
    if (incoming.problems.length > 0) return { login, ...violated(incoming.problems) };
    if (incoming.operationId !== 'graphql') return { login, ...serveRest(services, asker, incoming, disturbance) };
    const { body, problems } = await answerGraphql(services.world, asker, incoming.body);
    return { login, answer: { status: 200, body }, violations: problems };
  } catch (error) {
    return { login, ...refused(incoming, error) };
  }
}

/** What every request meets first, whatever it asks for. */
function greet({ world, limits }: Services, { headers }: Incoming) {
  if ((headers['user-agent'] ?? '') === '')
    throw new ApiError(403, 'Request forbidden by administrative rules. Please send a User-Agent header.');
  const asker = authenticate(world, headers.authorization);
  limits.countRequest(asker.token.value);
  return asker;
}

type Asker = ReturnType<typeof greet>;

function serveRest({ world, limits }: Services, asker: Asker, incoming: Incoming, disturbance: Disturbance) {
  const { operation, parameters, url, body, headers } = incoming;
  const route = operation === null ? undefined : ROUTES[operation.id];
  if (operation === null || route === undefined) throw new Error(`${incoming.operationId} has no route`);
  const repository = repositoryIn(world, parameters);
  const thread = repository === null ? null : subjectOf(world, repository, parameters);
  authorize(world, asker, route, { repository, thread });
  if (operation.method !== 'GET') limits.countWrite();
  const accept = headers.accept ?? '';
  const given = disturbance.rewrite(
    route.answer(new Call({ world, limits, ...asker, url, accept, parameters, body, repository })),
  );
  const wrong = given.raw === undefined ? checkResponse(operation, given.status, given.body) : [];
  return wrong.length > 0 ? violated(wrong) : { answer: given, violations: [] };
}

function repositoryIn(world: World, { owner, repo }: Incoming['parameters']) {
  if (owner === undefined || repo === undefined) return null;
  const repository = findRepository(world, String(owner), String(repo));
  if (repository === null) throw notFound();
  return repository;
}

/** A refusal by GitHub's rules; anything else that was thrown is a fault of this server, and shown as one. */
function refused({ operation }: Incoming, error: unknown): Omit<Served, 'login'> {
  if (!(error instanceof ApiError))
    return violated([`server: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]);
  const { answer: given } = error;
  return { answer: given, violations: operation === null ? [] : checkResponse(operation, given.status, given.body) };
}

function violated(problems: readonly string[]): Omit<Served, 'login'> {
  const message = `Against GitHub's description: ${problems.join('; ')}`;
  return { answer: { status: 500, body: { message } }, violations: problems };
}

function tokenOf({ headers }: Incoming): string {
  return headers.authorization?.split(' ')[1] ?? '';
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
