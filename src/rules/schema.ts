/** Unknown value → rules, or every problem at once with its path. For a repository's own rules; built-in ones are typed. */
import { z } from 'zod';
import { LANGUAGE_IDS } from '../core/types';
import type { ArgumentTest, Match, Rule, TextTest, ValueKind, ValueTest } from './format';
import { regexProblem, wordList } from './pattern';

export type RuleIssue = { readonly path: readonly (string | number)[]; readonly message: string };

/** A file's rules: a list, or a mapping with the list under `rules`. */
export function checkRules(
  value: unknown,
): { readonly rules: readonly Rule[] } | { readonly issues: readonly RuleIssue[] } {
  const below = typeof value === 'object' && value !== null && 'rules' in value ? ['rules'] : [];
  const parsed = (
    below.length === 0 ? listSchema : z.strictObject({ rules: listSchema }).transform((file) => file.rules)
  ).safeParse(value);
  if (!parsed.success) return { issues: parsed.error.issues.flatMap(issuesOf) };
  const twice = parsed.data.flatMap((rule, index) =>
    parsed.data.findIndex((other) => other.id === rule.id) < index
      ? [{ path: [...below, index, 'id'], message: `${rule.id} stands twice; give each rule an id of its own` }]
      : [],
  );
  return twice.length === 0 ? { rules: parsed.data } : { issues: twice };
}

function issuesOf(issue: z.core.$ZodIssue): readonly RuleIssue[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `unknown key ${key}; remove it or mend its spelling`,
    }));
  return [{ path, message: issue.code === 'custom' ? issue.message : `expected ${issue.message}` }];
}

const text = (words: string, max = 300) =>
  z.string({ error: words }).min(1, { error: words }).max(max, { error: words });
const WORDS = 'a text or a list of texts';
const word = () => z.string({ error: WORDS }).max(500, { error: 'a text of at most 500 characters' });
const words = () => z.union([word(), z.array(word()).min(1).max(200)], { error: WORDS }).readonly();
const flag = () => z.boolean({ error: 'true or false' });
const amount = () => z.number({ error: 'a number' });

const KINDS: readonly [ValueKind, ...ValueKind[]] = [
  'literal',
  'non-literal',
  'external',
  'string',
  'number',
  'list',
  'path',
  'unknown',
  'true',
  'false',
  'folded',
  'missing',
  'present',
];
const kind = () => z.enum(KINDS, { error: `one of ${KINDS.join(', ')}` });

const regex = () =>
  words().superRefine((value, context) => {
    for (const source of wordList(value)) {
      const problem = regexProblem(source);
      if (problem !== null)
        context.addIssue({ code: 'custom', message: `the regular expression ${source.slice(0, 60)} ${problem}` });
    }
  });

const textShape = {
  equals: words().exactOptional(),
  prefix: words().exactOptional(),
  suffix: words().exactOptional(),
  contains: words().exactOptional(),
  regex: regex().exactOptional(),
};
const textTest: z.ZodType<TextTest> = z.strictObject(textShape, {
  error: 'a mapping of equals, prefix, suffix, contains or regex',
});
const valueShape = {
  ...textShape,
  is: z.union([kind(), z.array(kind()).readonly()], { error: `one of ${KINDS.join(', ')}` }).exactOptional(),
  source: words().exactOptional(),
  atLeast: amount().exactOptional(),
  atMost: amount().exactOptional(),
  path: words().exactOptional(),
};
const valueTest: z.ZodType<ValueTest> = z.strictObject(valueShape, { error: 'a mapping that tests a value' });

const ARGUMENT = 'a position from 0, a name, `any`, `rest`, or a list of these';
const position = () => z.union([z.number().int().min(-1).max(100), text(ARGUMENT, 100)], { error: ARGUMENT });
const argumentTest: z.ZodType<ArgumentTest> = z.strictObject(
  {
    ...valueShape,
    arg: z.union([position(), z.array(position()).readonly()], { error: ARGUMENT }).exactOptional(),
    flag: words().exactOptional(),
    minArgs: amount().exactOptional(),
    maxArgs: amount().exactOptional(),
    not: flag().exactOptional(),
  },
  { error: 'a mapping that tests an argument' },
);

/** A value or a list of such; unlike a union, with the problems of the one that was meant. */
const oneOrMany = <T>(schema: z.ZodType<T>): z.ZodType<T | readonly T[]> =>
  z.unknown().transform((value, context): T | readonly T[] => {
    const parsed = (Array.isArray(value) ? z.array(schema).min(1).max(50).readonly() : schema).safeParse(value);
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues.flatMap(issuesOf))
      context.issues.push({ code: 'custom', input: value, path: [...path], message });
    return z.NEVER;
  });

const hidden = flag().exactOptional();
const nestedMatch = z.lazy(() => matchSchema);

/** One schema for each matcher, by the key that names it. */
const MATCHERS: Readonly<Record<string, z.ZodType<Match>>> = {
  call: z.strictObject({
    call: words(),
    hidden,
    renamed: flag().exactOptional(),
    where: oneOrMany(argumentTest).exactOptional(),
  }),
  import: z.strictObject({ import: words(), hidden }),
  attribute: z.strictObject({ attribute: words(), hidden }),
  decorator: z.strictObject({ decorator: words() }),
  assign: z.strictObject({ assign: words(), value: valueTest.exactOptional() }),
  string: z.strictObject({ string: z.strictObject({ ...textShape, folded: flag().exactOptional() }) }),
  pipe: z.strictObject({ pipe: z.strictObject({ from: words().exactOptional(), to: words() }) }),
  redirect: z.strictObject({
    redirect: z.strictObject({ operator: words().exactOptional(), target: textTest.exactOptional() }),
  }),
  loop: z.strictObject({
    loop: z.strictObject({
      endless: flag().exactOptional(),
      rounds: amount().exactOptional(),
      calls: words().exactOptional(),
    }),
  }),
  allocation: z.strictObject({ allocation: z.strictObject({ atLeast: amount() }) }),
  function: z.strictObject({
    function: z.strictObject({ selfCalls: amount().exactOptional(), calls: words().exactOptional() }),
  }),
  nested: z.strictObject({
    nested: z.enum([...LANGUAGE_IDS, 'any', 'unknown'], { error: 'a language, any or unknown' }),
  }),
  obfuscation: z.strictObject({ obfuscation: words() }),
  all: z.strictObject({ all: z.array(nestedMatch).min(2).max(10).readonly() }),
  combine: z.strictObject({ combine: z.array(words()).min(1).max(10).readonly() }),
};

const matchSchema: z.ZodType<Match> = z.unknown().transform((value, context): Match => {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const name = keys.find((key) => Object.hasOwn(MATCHERS, key));
  const schema = name === undefined ? undefined : MATCHERS[name];
  if (schema === undefined) {
    const known = Object.keys(MATCHERS).join(', ');
    context.issues.push({
      code: 'custom',
      input: value,
      message: `expected a matcher: a mapping with one of ${known}`,
    });
    return z.NEVER;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues.flatMap(issuesOf))
    context.issues.push({ code: 'custom', input: value, path: [...path], message });
  return z.NEVER;
});

const CAPABILITIES = [
  'network',
  'filesystem',
  'process',
  'dynamic-code',
  'native',
  'environment-secrets',
  'resource-exhaustion',
  'obfuscation',
  'sandbox-escape',
] as const;
const LANGUAGE = `one of ${LANGUAGE_IDS.join(', ')}`;
const language = () => z.enum(LANGUAGE_IDS, { error: LANGUAGE });
const EXAMPLES = 'a list of snippets';
const example = () =>
  z.union([text(EXAMPLES, 5000), z.strictObject({ language: language(), code: text(EXAMPLES, 5000) }).readonly()], {
    error: EXAMPLES,
  });
const ID = 'an id of lower-case words with slashes, such as own/network/internal-host';

const ruleSchema: z.ZodType<Rule> = z.strictObject(
  {
    id: text(ID, 100).regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+){1,3}$/u, { error: ID }),
    languages: z
      .array(language(), { error: 'a list of languages' })
      .min(1, { error: 'at least one language' })
      .readonly(),
    severity: z.enum(['low', 'medium', 'high'], { error: 'low, medium or high' }),
    message: text('one sentence that says what the code does'),
    recommendation: text('one sentence that says what to do instead'),
    metadata: z.strictObject(
      {
        capability: z.enum(CAPABILITIES, { error: `one of ${CAPABILITIES.join(', ')}` }),
        cwe: text('a CWE number, such as CWE-78')
          .regex(/^CWE-\d{1,5}$/u, { error: 'a CWE number, such as CWE-78' })
          .exactOptional(),
      },
      { error: 'a mapping with capability and, if you like, cwe' },
    ),
    tags: z.array(text('a word', 50)).readonly().exactOptional(),
    inside: flag().exactOptional(),
    match: oneOrMany(matchSchema),
    bad: z.array(example(), { error: EXAMPLES }).max(50).readonly().default([]),
    ok: z.array(example(), { error: EXAMPLES }).max(50).readonly().default([]),
  },
  { error: 'a rule: a mapping with id, languages, severity, message, recommendation, metadata, match' },
);

const listSchema = z
  .array(ruleSchema, { error: 'a list of rules' })
  .max(200, { error: 'at most 200 rules in a file' })
  .readonly();
