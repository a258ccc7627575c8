/** The gate: requests and answers against GitHub's own OpenAPI description, in both directions. */
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import description from './openapi.json';

type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: object;
};

export type Operation = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean } | null;
  readonly responses: Readonly<Record<string, object | null>>;
};

export type Matched = { readonly operation: Operation; readonly pathParameters: Readonly<Record<string, string>> };

/** These stand for several path segments; GitHub takes them with plain or encoded slashes. */
const MULTI_SEGMENT = new Set(['path', 'ref']);

const OPERATIONS = parseOperations(description.operations).sort(byPrecision);
const PATTERNS = new Map(OPERATIONS.map((operation) => [operation, patternOf(operation.path)]));

const plainAjv = addFormats(new Ajv({ strict: false, allErrors: true }));
plainAjv.addSchema(description, 'github');
/** Parameters come as text and are read as the types that the description names. */
const coercingAjv = addFormats(new Ajv({ strict: false, allErrors: true, coerceTypes: true }));
const parameterChecks = new Map<string, ValidateFunction>();

export const OPERATION_IDS: readonly string[] = OPERATIONS.map((operation) => operation.id).sort();

/** The operation that answers this address; `null` when the description has none. */
export function matchOperation(method: string, path: string): Matched | null {
  for (const operation of OPERATIONS) {
    if (operation.method !== method) continue;
    const match = PATTERNS.get(operation)?.exec(path);
    if (match === null || match === undefined) continue;
    const entries = Object.entries(match.groups ?? {}).map(
      ([name, value]) => [name, decodeURIComponent(value)] as const,
    );
    return { operation, pathParameters: Object.fromEntries(entries) };
  }
  return null;
}

export type CheckedRequest = {
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What the description does not allow, in words; empty for a right call. */
  readonly problems: readonly string[];
};

export function checkRequest(
  { operation, pathParameters }: Matched,
  query: URLSearchParams,
  body: unknown,
): CheckedRequest {
  const parameters: Record<string, unknown> = { ...Object.fromEntries(query), ...pathParameters };
  const check = parameterCheckOf(operation);
  const problems = check(parameters) ? [] : wordsOf('parameter', check.errors);
  return { parameters, problems: [...problems, ...checkBody(operation, body)] };
}

function checkBody(operation: Operation, body: unknown): readonly string[] {
  if (operation.body === null) return body === undefined ? [] : ['body: expected none, got one'];
  if (body === undefined) return operation.body.required ? ['body: expected JSON, got none'] : [];
  return check(pointer(operation, 'body/schema'), body, 'body');
}

/** Problems of an answer, in words. An error that the description does not draw must still look like an error. */
export function checkResponse(operation: Operation, status: number, body: unknown): readonly string[] {
  const declared = operation.responses[String(status)];
  if (declared === undefined || (declared === null && status >= 400)) {
    if (status < 400) return [`status: expected one of ${Object.keys(operation.responses).join(', ')}, got ${status}`];
    return check(`github#/schemas/${status === 422 ? 'validation-error' : 'basic-error'}`, body, 'answer');
  }
  if (declared === null) return body === undefined ? [] : ['answer: expected no body, got one'];
  return check(pointer(operation, `responses/${status}`), body, 'answer');
}

function check(reference: string, value: unknown, where: string): readonly string[] {
  const validate = plainAjv.getSchema(reference);
  if (validate === undefined) throw new Error(`The vendored description has no ${reference}`);
  return validate(value) === true ? [] : wordsOf(where, validate.errors);
}

function pointer(operation: Operation, path: string): string {
  return `github#/operations/${operation.id.replaceAll('/', '~1')}/${path}`;
}

function parameterCheckOf(operation: Operation): ValidateFunction {
  const known = parameterChecks.get(operation.id);
  if (known !== undefined) return known;
  const made = coercingAjv.compile({
    type: 'object',
    properties: Object.fromEntries(operation.parameters.map((each) => [each.name, each.schema])),
    required: operation.parameters.filter((each) => each.required).map((each) => each.name),
    additionalProperties: false,
  });
  parameterChecks.set(operation.id, made);
  return made;
}

function wordsOf(where: string, errors: readonly ErrorObject[] | null | undefined): readonly string[] {
  return (errors ?? []).slice(0, 5).map((error) => {
    const extra = error.keyword === 'additionalProperties' ? ` (${error.params['additionalProperty']})` : '';
    return `${where}${error.instancePath}: ${error.message ?? 'is not valid'}${extra}`;
  });
}

/** `issues/comments/{id}` is tried before `issues/{number}`, `commits/{ref}/check-runs` before `commits/{ref}`. */
function byPrecision(a: Operation, b: Operation): number {
  const count = (operation: Operation) => operation.path.split('{').length;
  return count(a) - count(b) || b.path.length - a.path.length;
}

function patternOf(template: string): RegExp {
  const source = template.replace(
    /\{(\w+)\}/g,
    (_, name: string) => `(?<${name}>${MULTI_SEGMENT.has(name) ? '.*' : '[^/]+'})`,
  );
  return new RegExp(`^${source}$`);
}

/** The vendored file is written by our own script; its shape is known. */
function parseOperations(operations: object): Operation[] {
  return Object.entries(operations).map(([id, operation]) => ({ id, ...operation }) as Operation);
}
