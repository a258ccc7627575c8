/**
 * The house rules (contract §4): one schema gives the types, the defaults, the published JSON Schema and, in their
 * `error` words, what each value was expected to be. Every key is optional; an unknown one is a problem.
 */
import { z } from 'zod';
import { DURATION, parseDuration, parseSize, SIZE } from './units';

const duration = (minMs: number, maxMs: number, words: string) =>
  z
    .union([z.string().regex(DURATION, { error: words }), z.number().positive()], { error: words })
    .transform((value) => parseDuration(String(value)) ?? Number.NaN)
    .refine((ms) => ms >= minMs && ms <= maxMs, { error: words });

const size = (minBytes: number, maxBytes: number, words: string) =>
  z
    .union([z.string().regex(SIZE, { error: words }), z.number().int().positive()], { error: words })
    .transform((value) => parseSize(String(value)) ?? Number.NaN)
    .refine((bytes) => bytes >= minBytes && bytes <= maxBytes, { error: words });

const whole = (min: number, max: number) => {
  const words = `a whole number from ${min} to ${max}`;
  return z.number({ error: words }).int({ error: words }).min(min, { error: words }).max(max, { error: words });
};

const oneOf = <const Words extends readonly [string, ...string[]]>(...words: Words) =>
  z.enum(words, { error: `one of ${words.join(', ')}` });

const flag = () => z.boolean({ error: 'true or false' });
const text = (words: string, max = 200) =>
  z.string({ error: words }).min(1, { error: words }).max(max, { error: words });
const list = <Item extends z.ZodType>(item: Item, words: string) =>
  z.array(item, { error: words }).max(200, { error: words });
const section = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, { error: 'a mapping of the documented keys' });

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

const cpus = () => {
  const words = 'a number of CPUs from 0.1 to 64';
  return z.number({ error: words }).min(0.1, { error: words }).max(64, { error: words });
};
const memory = () => size(32 * MIB, 64 * GIB, 'a size from 32m to 64g, such as 512m');
const disk = () => size(MIB, 16 * GIB, 'a size from 1m to 16g, such as 100m');
const pids = () => whole(4, 4096);
const timeout = () => duration(100, 6 * 3_600_000, 'a time from 100ms to 6h, such as 30s or 2m');
const language = () => oneOf('python', 'javascript', 'typescript', 'bash');
const role = () => oneOf('triage', 'write', 'maintain', 'admin');
const image = () =>
  text('an image reference, such as python:3.13-slim').regex(/^[\w][\w.\-/:@]*$/, {
    error: 'an image reference, such as python:3.13-slim',
  });
const login = () => text('a login', 100);
const label = () => text('a label name of at most 50 characters', 50);
const host = () => text('a host name, such as example.org', 253);

const approver = (least: 'write' | 'maintain') =>
  section({
    role: role().default(least),
    users: list(login(), 'a list of logins').default([]),
    teams: list(login(), 'a list of team slugs').default([]),
  }).prefault({});

export const configSchema = section({
  version: z.literal(1, { error: '1, the only version there is' }).default(1),
  enabled: flag().default(true),
  languages: list(language(), 'a list of python, javascript, typescript, bash')
    .min(1, { error: 'at least one language' })
    .default(['python', 'javascript', 'typescript', 'bash']),
  defaults: section({
    language: language().default('python'),
    timeout: timeout().prefault('30s'),
    policy: text('a policy name').default('strict'),
  }).prefault({}),
  limits: section({
    cpus: cpus().default(1),
    memory: memory().prefault('512m'),
    disk: disk().prefault('100m'),
    pids: pids().default(64),
    output: size(1024, 16 * MIB, 'a size from 1k to 16m, such as 256k').prefault('256k'),
    code: whole(1, 60_000).default(10_000),
    max: section({
      cpus: cpus().default(2),
      memory: memory().prefault('2g'),
      disk: disk().prefault('500m'),
      pids: pids().default(256),
      timeout: timeout().prefault('300s'),
    }).prefault({}),
  }).prefault({}),
  security: section({
    scan: flag().default(true),
    high: oneOf('approve', 'block').default('approve'),
    rules: list(text('a path or glob in the repository'), 'a list of paths').default(['.github/sallyport-rules/*.yml']),
    overrides: section({
      disable: list(text('a rule id'), 'a list of rule ids').default([]),
      severity: z
        .record(z.string(), oneOf('low', 'medium', 'high'), { error: 'a mapping of rule ids to low, medium or high' })
        .default({}),
      allow: section({ network: list(host(), 'a list of host names').default([]) }).prefault({}),
    }).prefault({}),
  }).prefault({}),
  approval: section({
    required: oneOf('risky', 'always', 'never').default('risky'),
    trusted: role().default('write'),
    approvers: section({ medium: approver('write'), high: approver('maintain') }).prefault({}),
    second_person: flag().default(false),
    expires: duration(60_000, 30 * 86_400_000, 'a time from 1m to 30d, such as 24h').prefault('24h'),
    bots: list(whole(1, Number.MAX_SAFE_INTEGER), 'a list of numeric account ids').default([]),
    blocked: list(login(), 'a list of logins').default([]),
    labels: section({
      pending: label().default('run:pending'),
      approved: label().default('run:approved'),
      rejected: label().default('run:rejected'),
    }).prefault({}),
  }).prefault({}),
  images: section({
    python: image().default('python:3.13-slim'),
    javascript: image().default('node:24-slim'),
    typescript: image().default('node:24-slim'),
    bash: image().default('debian:trixie-slim'),
  }).prefault({}),
  docker: section({
    pull: oneOf('missing', 'always', 'never').default('missing'),
    runtime: text('a runtime of the engine, such as runsc').default('default'),
  }).prefault({}),
  model: section({
    base_url: z.string({ error: 'a URL, or empty' }).max(500).default(''),
    name: z.string({ error: 'a model name, or empty' }).max(200).default(''),
    max_retries: whole(0, 5).default(2),
    max_tokens: whole(16, 100_000).default(4096),
    budget_tokens: whole(16, 1_000_000).default(20_000),
    timeout: duration(1000, 600_000, 'a time from 1s to 10m, such as 60s').prefault('60s'),
  }).prefault({}),
  quota: section({
    per_user: whole(0, 100_000).default(20),
    per_repository: whole(0, 100_000).default(200),
    window: duration(60_000, 30 * 86_400_000, 'a time from 1m to 30d, such as 1h').prefault('1h'),
  }).prefault({}),
  report: section({
    style: oneOf('full', 'compact', 'reaction').default('full'),
    lang: oneOf('en', 'zh').default('en'),
    quality: flag().default(true),
    code: flag().default(true),
    output: flag().default(true),
  }).prefault({}),
});

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** Times in milliseconds, sizes in bytes, whatever the file said. */
export type Config = DeepReadonly<z.output<typeof configSchema>>;

export const DEFAULT_CONFIG: Config = configSchema.parse({});

/** One thing wrong with a configuration, before anybody knows on which line it stands. */
export type ConfigIssue = {
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** `null` where the message says it all. */
  readonly expected: string | null;
};

/** Every problem at once; a configuration with a problem decides nothing. */
export function checkConfig(value: unknown): { readonly config: Config } | { readonly issues: readonly ConfigIssue[] } {
  const parsed = configSchema.safeParse(value);
  if (!parsed.success) return { issues: parsed.error.issues.flatMap(issuesOf) };
  const issues = contradictions(parsed.data);
  return issues.length === 0 ? { config: parsed.data } : { issues };
}

function issuesOf(issue: z.core.$ZodIssue): readonly ConfigIssue[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], message: `Unknown key ${key}`, expected: null }));
  return [{ path, message: 'Wrong value', expected: issue.message }];
}

/** What no single value can show: a default above its own maximum, a default language that is switched off. */
function contradictions({ limits, defaults, languages }: Config): readonly ConfigIssue[] {
  const over = (['cpus', 'memory', 'disk', 'pids'] as const)
    .filter((key) => limits[key] > limits.max[key])
    .map((key) => ({ path: ['limits', key], message: 'More than its maximum', expected: `at most limits.max.${key}` }));
  return [
    ...over,
    ...(defaults.timeout > limits.max.timeout
      ? [{ path: ['defaults', 'timeout'], message: 'More than its maximum', expected: 'at most limits.max.timeout' }]
      : []),
    ...(languages.includes(defaults.language)
      ? []
      : [
          {
            path: ['languages'],
            message: 'The default language is missing',
            expected: `a list with ${defaults.language}`,
          },
        ]),
  ];
}
