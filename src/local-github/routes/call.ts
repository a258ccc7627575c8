/** What a route gets and gives. A route decides; the server has already matched, checked and authenticated. */
import type { Limits } from '../limits';
import type { Repository, Token, User, World } from '../world';

export type Answer = {
  readonly status: number;
  /** Undefined where the answer has no body. */
  readonly body?: unknown;
  /** A body that is no JSON, with its media type. */
  readonly raw?: { readonly type: string; readonly bytes: Uint8Array };
  readonly headers?: Readonly<Record<string, string>>;
};

export type Route = {
  /**
   * What an installation token must declare, in the words of `X-Accepted-GitHub-Permissions`: alternatives divided by
   * `; `. Empty: any token may.
   */
  readonly needs: string;
  /** The least role a person's own token needs; reading when left out. */
  readonly role?: 'read' | 'triage' | 'write';
  readonly answer: (call: Call) => Answer;
};

/** Routes by operationId. */
export type Routes = Readonly<Record<string, Route>>;

export class Call {
  readonly world: World;
  readonly limits: Limits;
  readonly token: Token;
  /** Whose token it is. */
  readonly user: User;
  /** The whole address asked for, for `Link` headers. */
  readonly url: URL;
  readonly accept: string;
  readonly #parameters: Readonly<Record<string, unknown>>;
  readonly #body: unknown;
  readonly #repository: Repository | null;

  constructor(request: {
    readonly world: World;
    readonly limits: Limits;
    readonly token: Token;
    readonly user: User;
    readonly url: URL;
    readonly accept: string;
    readonly parameters: Readonly<Record<string, unknown>>;
    readonly body: unknown;
    readonly repository: Repository | null;
  }) {
    this.world = request.world;
    this.limits = request.limits;
    this.token = request.token;
    this.user = request.user;
    this.url = request.url;
    this.accept = request.accept;
    this.#parameters = request.parameters;
    this.#body = request.body;
    this.#repository = request.repository;
  }

  get repository(): Repository {
    if (this.#repository === null) throw notFound();
    return this.#repository;
  }

  /** A parameter of path or query as text; empty when not given. */
  text(name: string): string {
    const value = this.#parameters[name];
    return value === undefined ? '' : String(value);
  }

  /** A numeric parameter; `NaN` when not given, which equals nothing. */
  number(name: string): number {
    return Number(this.#parameters[name] ?? Number.NaN);
  }

  has(name: string): boolean {
    return this.#parameters[name] !== undefined;
  }

  /** A field of the JSON body; undefined when not given. */
  field(name: string): unknown {
    return isRecord(this.#body) ? this.#body[name] : undefined;
  }

  /** A text field of the JSON body; `null` when not given. */
  textField(name: string): string | null {
    const value = this.field(name);
    return typeof value === 'string' ? value : null;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An answer other than success, thrown from anywhere inside a route. */
export class ApiError extends Error {
  readonly answer: Answer;

  constructor(
    status: number,
    message: string,
    extra: { readonly errors?: readonly object[]; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    const body = { message, documentation_url: 'https://docs.github.com/rest', ...detailsOf(status, extra.errors) };
    this.answer = { status, body, ...(extra.headers === undefined ? {} : { headers: extra.headers }) };
  }
}

function detailsOf(status: number, errors: readonly object[] | undefined): object {
  if (status === 422) return errors === undefined ? {} : { errors };
  return { status: String(status) };
}

export function notFound(): ApiError {
  return new ApiError(404, 'Not Found');
}

/** 422 for one field, in GitHub's words. */
export function invalid(resource: string, field: string, message: string): ApiError {
  return new ApiError(422, 'Validation Failed', { errors: [{ resource, code: 'unprocessable', field, message }] });
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

export const NO_CONTENT: Answer = { status: 204 };

const PER_PAGE = 30;
const PER_PAGE_MAX = 100;

/** One page of a list, with the `Link` header by which callers find the others. */
export function page<T>(call: Call, items: readonly T[], shape: (item: T) => unknown): Answer {
  const { from, to, headers } = pageOf(call, items.length);
  return { status: 200, body: items.slice(from, to).map(shape), headers };
}

/** Which slice of `total` items the call asks for. */
export function pageOf(call: Call, total: number) {
  const size = Math.min(Math.max(call.has('per_page') ? call.number('per_page') : PER_PAGE, 1), PER_PAGE_MAX);
  const number = Math.max(call.has('page') ? call.number('page') : 1, 1);
  const last = Math.max(Math.ceil(total / size), 1);
  const relations: [string, number][] = [];
  if (number > 1) relations.push(['prev', number - 1]);
  if (number < last) relations.push(['next', number + 1], ['last', last]);
  if (number > 1) relations.push(['first', 1]);
  const link = relations.map(([name, target]) => `<${withPage(call.url, target)}>; rel="${name}"`).join(', ');
  const headers: Readonly<Record<string, string>> = link === '' ? {} : { link };
  return { from: (number - 1) * size, to: number * size, headers };
}

function withPage(url: URL, number: number): string {
  const target = new URL(url);
  target.searchParams.set('page', String(number));
  return target.href;
}
