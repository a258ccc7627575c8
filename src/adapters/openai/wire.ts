/**
 * The `fetch` that the SDK uses: follows no redirect, sends no header beyond the few that are meant, and reads a bounded
 * body whole within the deadline. It keeps what came, since the SDK drops parts of it (errors without an `error` field).
 */
export const BODY_BYTES_MAX = 4 * 1024 * 1024;

/** The SDK adds headers from `OPENAI_CUSTOM_HEADERS`, and tells of the machine. Neither is this server's business. */
const SENT_HEADERS = ['authorization', 'content-type', 'accept', 'user-agent'];

export type Received = { readonly status: number; readonly headers: Headers; readonly text: string };

export class TooLong extends Error {}

export type Wire = {
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** `null` until an answer is whole. */
  received(): Received | null;
};

export function openWire(signal: AbortSignal, hasKey: boolean): Wire {
  let received: Received | null = null;
  return {
    received: () => received,
    async fetch(input, init = {}) {
      const given = new Headers(init.headers);
      const headers = Object.fromEntries(
        SENT_HEADERS.filter((name) => given.has(name) && (hasKey || name !== 'authorization')).map((name) => [
          name,
          given.get(name) ?? '',
        ]),
      );
      const { method = 'POST', body = null } = init;
      const response = await fetch(input, { method, body, headers, signal, redirect: 'manual' });
      const text = await readWhole(response);
      received = { status: response.status, headers: response.headers, text };
      // A status without a body allows none here either.
      const isEmpty = [204, 205, 304].includes(response.status);
      return new Response(isEmpty ? null : text, { status: response.status, headers: response.headers });
    },
  };
}

async function readWhole(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.byteLength;
    if (bytes > BODY_BYTES_MAX) {
      await reader.cancel().catch(() => undefined);
      throw new TooLong();
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}
