/** One request on its way in: read, matched to an operation, and held against the description. */
import type { IncomingMessage } from 'node:http';
import { checkRequest, matchOperation, type Operation } from './description';

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

export type Incoming = Pick<LoggedRequest, 'method' | 'operationId' | 'body'> & {
  readonly url: URL;
  /** Without the prefix of an enterprise server, and without its query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** `null` for GraphQL and for addresses that the description does not have. */
  readonly operation: Operation | null;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What the description does not allow, in words; empty for a right call. */
  readonly problems: readonly string[];
};

/** Enterprise servers have their API below these; both kinds of address work. */
const PREFIX = /^\/api(?:\/v3)?(?=\/)/;

export async function receive(request: IncomingMessage, origin: string): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const url = new URL(request.url ?? '/', origin);
  const plain = {
    method: request.method ?? 'GET',
    url,
    path: url.pathname.replace(PREFIX, ''),
    headers: request.headers,
    body: parseBody(Buffer.concat(chunks).toString('utf8')),
  };
  return { ...plain, ...identify(plain) };
}

function identify({ method, path, url, body }: Pick<Incoming, 'method' | 'path' | 'url' | 'body'>) {
  const nothing = { operation: null, parameters: {} };
  if (path === '/graphql' && method === 'POST') return { ...nothing, operationId: 'graphql', problems: [] };
  const matched = matchOperation(method, path);
  if (matched === null) {
    const problems = [`address: GitHub's description, as vendored, has no ${method} ${path}`];
    return { ...nothing, operationId: '', problems };
  }
  const { operation } = matched;
  return { operation, operationId: operation.id, ...checkRequest(matched, url.searchParams, body) };
}

/** Undefined for no body; text that is no JSON stays text, and the description refuses it. */
function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
