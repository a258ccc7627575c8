/** The HTTP side: a request is read, checked, refused as the profile refuses, or answered as the script says. */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { complete } from './completion';
import type { Profile, Refused } from './profiles';
import { type ChatRequest, checkRequest } from './request';
import type { Turn } from './turns';

export type LoggedRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** `null`: it was no request that could be read. */
  readonly asked: ChatRequest | null;
  /** What was wrong with it by the SDK's types and by what Sallyport means to send. */
  readonly violations: readonly string[];
  /** 0: no answer, or one that never ended. */
  readonly status: number;
  /** Tokens that the model read and wrote for it. */
  readonly tokens: number;
  /** Milliseconds from the request until its connection was done with it: answered whole, or left by either side. */
  readonly lasted: Promise<number>;
};

export type Services = {
  readonly profile: () => Profile;
  readonly key: string;
  readonly model: string;
  readonly nextTurn: (asked: ChatRequest) => Turn | null;
  readonly log: (request: LoggedRequest) => void;
};

export function createHttpServer(services: Services): Server {
  let requests = 0;
  return createServer((request, response) => {
    requests += 1;
    serve(services, { request, response, id: `chatcmpl-${requests}` }).catch(() => response.destroy());
  });
}

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly id: string };

async function serve(services: Services, exchange: Exchange): Promise<void> {
  const { request } = exchange;
  const lasted = lastingOf(exchange);
  const profile = services.profile();
  const body = await bodyOf(request);
  const { method = '', url = '', headers } = request;
  const checked = checkRequest(body, headers);
  const note = (status: number, tokens: number) =>
    services.log({ method, path: url, headers, ...checked, status, tokens, lasted });
  const refused = refusalOf(services, { profile, method, url, headers, asked: checked.asked });
  if (refused !== null || checked.asked === null) {
    const { status, error } = refused ?? { status: 400, error: { message: 'Invalid request', code: null } };
    note(status, 0);
    return sendJson(exchange, profile, {
      status,
      body: profile.hasBareErrors === true ? { object: 'error', ...error } : { error },
    });
  }
  const turn = turnFor(services, profile, checked.asked);
  const played = play(profile, { asked: checked.asked, turn, id: exchange.id });
  note(played.status, played.tokens);
  await played.send(exchange);
}

function lastingOf({ response }: Exchange): Promise<number> {
  const began = performance.now();
  return new Promise((resolve) => response.once('close', () => resolve(performance.now() - began)));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

type Asked = {
  readonly profile: Profile;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly asked: ChatRequest | null;
};

function refusalOf({ key, model }: Services, { profile, method, url, headers, asked }: Asked): Refused | null {
  if (profile.always !== undefined) return null;
  if (method !== 'POST' || url !== `${profile.path}/chat/completions`)
    return { status: 404, error: { message: 'Not Found', code: null } };
  if (profile.needsKey && headers.authorization !== `Bearer ${key}`)
    return {
      status: 401,
      error: {
        message: 'Incorrect API key provided.',
        type: 'invalid_request_error',
        param: null,
        code: 'invalid_api_key',
      },
    };
  if (asked === null) return null;
  if (asked.model !== model && profile.hasOneModel !== true) return profile.unknownModel(asked.model);
  return profile.refuse(asked);
}

function turnFor(services: Services, profile: Profile, asked: ChatRequest): Turn {
  if (profile.always === 'page') return { kind: 'page' };
  if (profile.always === 'retired') return { kind: 'error', ...profile.unknownModel(asked.model) };
  return services.nextTurn(asked) ?? { kind: 'error', status: 500, error: { message: 'The script has ended' } };
}

type Scene = { readonly asked: ChatRequest; readonly turn: Turn; readonly id: string };

type Played = {
  readonly status: number;
  readonly tokens: number;
  readonly send: (exchange: Exchange) => Promise<void>;
};

const PAGE = '<!doctype html><html><head><title>Sign in</title></head><body><h1>Sign in to continue</h1></body></html>';

function play(profile: Profile, { asked, turn, id }: Scene): Played {
  switch (turn.kind) {
    case 'reply': {
      const { body, tokens } = complete(asked, turn, profile, id);
      return {
        status: 200,
        tokens,
        send: (to) => later(turn.delayMs ?? 0, () => sendJson(to, profile, { status: 200, body })),
      };
    }
    case 'cut':
    case 'half': {
      const { body, tokens } = complete(asked, { kind: 'reply', text: turn.text }, profile, id);
      return { status: 0, tokens, send: (to) => sendPart(to, JSON.stringify(body), turn) };
    }
    case 'error': {
      const { status, error, headers } = turn;
      const body = profile.hasBareErrors === true ? { object: 'error', ...error } : { error };
      return {
        status,
        tokens: 0,
        send: (to) => sendJson(to, profile, { status, body, ...(headers ? { headers } : {}) }),
      };
    }
    case 'json':
      return {
        status: turn.status ?? 200,
        tokens: 0,
        send: (to) => sendJson(to, profile, { status: turn.status ?? 200, body: turn.body }),
      };
    case 'page':
      return {
        status: turn.status ?? 200,
        tokens: 0,
        send: (to) => sendText(to, turn.status ?? 200, turn.html ?? PAGE),
      };
    case 'redirect':
      return {
        status: turn.status ?? 307,
        tokens: 0,
        send: async ({ response }) => void response.writeHead(turn.status ?? 307, { location: turn.to }).end(),
      };
    case 'hang':
      return { status: 0, tokens: 0, send: async () => undefined };
    case 'hang-up':
      return { status: 0, tokens: 0, send: async ({ response }) => void response.destroy() };
    case 'endless':
      return { status: 0, tokens: 0, send: (to) => sendEndless(to, turn.pace) };
  }
}

async function later(ms: number, act: () => Promise<void>): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
  await act();
}

type Answer = { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> };

async function sendJson(
  { response, id }: Exchange,
  profile: Profile,
  { status, body, headers }: Answer,
): Promise<void> {
  const ids = Object.fromEntries(profile.idHeaders.map((name) => [name, `req-${id}`]));
  response.writeHead(status, { 'content-type': 'application/json', ...ids, ...headers }).end(JSON.stringify(body));
}

async function sendText({ response }: Exchange, status: number, html: string): Promise<void> {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}

async function sendPart(
  { response }: Exchange,
  whole: string,
  { kind, share }: { readonly kind: 'cut' | 'half'; readonly share: number },
): Promise<void> {
  const part = whole.slice(0, Math.floor(whole.length * share));
  response.writeHead(200, { 'content-type': 'application/json' });
  if (kind === 'half') {
    response.end(part);
    return;
  }
  await new Promise<void>((resolve) => response.write(part === '' ? ' ' : part, () => resolve()));
  response.destroy();
}

/** Until the other side has had enough. */
async function sendEndless({ response }: Exchange, pace: 'flood' | 'drip'): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/json' });
  await pipeline(Readable.from(endless(pace)), response).catch(() => undefined);
}

async function* endless(pace: 'flood' | 'drip'): AsyncGenerator<string> {
  yield '{"choices":[{"message":{"content":"';
  for (;;) {
    if (pace === 'drip') await new Promise((resolve) => setTimeout(resolve, 20));
    yield pace === 'flood' ? 'x'.repeat(65_536) : 'x';
  }
}
