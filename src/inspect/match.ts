/** Does this fact meet this matcher? A rule's `match` becomes one test per kind of fact. */
import type { ArgumentTest, CallMatch, Match, TextTest, ValueKind, ValueTest, Words } from '../rules/format';
import { anyGlob, boundedRegex, type TextPredicate, wordList } from '../rules/pattern';
import type { Fact, Value } from './facts';

export type FactOf<K extends Fact['kind']> = Extract<Fact, { readonly kind: K }>;
export type FactTest = { readonly kind: Fact['kind']; readonly paths: readonly string[] | null } & {
  readonly test: (fact: Fact) => boolean;
};
type CallFact = FactOf<'call'>;
type ArgumentPredicate = (call: CallFact) => boolean;

/** `paths` is the list of exact names a fact must have (an index), or `null` when any name may match. */
function factTest<K extends Fact['kind']>(
  kind: K,
  test: (fact: FactOf<K>) => boolean,
  paths: readonly string[] | null = null,
): FactTest {
  const isKind = (fact: Fact): fact is FactOf<K> => fact.kind === kind;
  return { kind, paths, test: (fact) => isKind(fact) && test(fact) };
}

/** The simple matchers; `all` and `combine` look at more than one fact and belong to the engine. */
export function compileMatch(
  match: Exclude<Match, { readonly all: unknown } | { readonly combine: unknown }>,
): FactTest {
  if ('call' in match) return compileCall(match);
  if ('import' in match) return named('import', match.import, match.hidden);
  if ('attribute' in match) return named('attribute', match.attribute, match.hidden);
  if ('decorator' in match) return named('decorator', match.decorator, undefined);
  if ('assign' in match) return compileAssign(match);
  if ('string' in match) return compileString(match.string);
  if ('pipe' in match) return compilePipe(match.pipe);
  if ('redirect' in match) return compileRedirect(match.redirect);
  if ('loop' in match) return compileLoop(match.loop);
  if ('allocation' in match) return factTest('allocation', (fact) => fact.size >= match.allocation.atLeast);
  if ('function' in match) return compileFunction(match.function);
  if ('obfuscation' in match) return compileObfuscation(match.obfuscation);
  const wanted = match.nested;
  return factTest('nested', (fact) => wanted === 'any' || fact.language === (wanted === 'unknown' ? null : wanted));
}

const exactPaths = (patterns: Words): readonly string[] | null => {
  const list = wordList(patterns);
  return list.some((pattern) => pattern.includes('*')) ? null : list;
};

function named(kind: 'import' | 'attribute' | 'decorator', patterns: Words, hidden: boolean | undefined): FactTest {
  const path = anyGlob(patterns);
  return factTest(
    kind,
    (fact) => path(fact.path) && (hidden === undefined || ('hidden' in fact && fact.hidden === true) === hidden),
    exactPaths(patterns),
  );
}

function compileCall(match: CallMatch): FactTest {
  const path = anyGlob(match.call);
  const tests = listOf(match.where).map(compileArgument);
  const { hidden, renamed } = match;
  return factTest(
    'call',
    (fact) =>
      path(fact.path) &&
      (hidden === undefined || fact.hidden === hidden) &&
      (renamed === undefined || (fact.renamed === true) === renamed) &&
      tests.every((argument) => argument(fact)),
    exactPaths(match.call),
  );
}

function compileAssign(match: Extract<Match, { readonly assign: unknown }>): FactTest {
  const path = anyGlob(match.assign);
  const value = match.value === undefined ? null : compileValue(match.value);
  return factTest(
    'assign',
    (fact) => path(fact.path) && (value === null || value(fact.value)),
    exactPaths(match.assign),
  );
}

function compileString(test: TextTest & { readonly folded?: boolean }): FactTest {
  const text = compileText(test) ?? (() => true);
  return factTest('string', (fact) => (test.folded === undefined || fact.folded === test.folded) && text(fact.value));
}

function compilePipe(pipe: Extract<Match, { readonly pipe: unknown }>['pipe']): FactTest {
  const from = pipe.from === undefined ? null : anyGlob(pipe.from);
  const to = anyGlob(pipe.to);
  return factTest('pipe', (fact) => {
    const source = from === null ? 0 : fact.stages.findIndex(from);
    return source >= 0 && fact.stages.slice(source + 1).some(to);
  });
}

function compileRedirect(match: Extract<Match, { readonly redirect: unknown }>['redirect']): FactTest {
  const operators = match.operator === undefined ? null : wordList(match.operator);
  const target = match.target === undefined ? null : compileText(match.target);
  return factTest('redirect', (fact) => {
    const operator = operators === null || operators.includes(fact.operator);
    return operator && (target === null || (fact.target !== null && target(fact.target)));
  });
}

function compileLoop(match: Extract<Match, { readonly loop: unknown }>['loop']): FactTest {
  const calls = match.calls === undefined ? null : anyGlob(match.calls);
  return factTest(
    'loop',
    (fact) =>
      (match.endless === undefined || fact.endless === match.endless) &&
      (match.rounds === undefined || fact.endless || (fact.rounds ?? 0) >= match.rounds) &&
      (calls === null || fact.calls.some(calls)),
  );
}

function compileFunction(match: Extract<Match, { readonly function: unknown }>['function']): FactTest {
  const calls = match.calls === undefined ? null : anyGlob(match.calls);
  return factTest('function', (fact) => {
    const selfCalls = fact.calls.filter((path) => path === fact.name).length;
    return selfCalls >= (match.selfCalls ?? 0) && (calls === null || fact.calls.some(calls));
  });
}

function compileObfuscation(patterns: Words): FactTest {
  const how = anyGlob(patterns);
  return factTest('obfuscation', (fact) => how(fact.how));
}

const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : isList(value) ? value : [value];
const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value);

function compileArgument(test: ArgumentTest): ArgumentPredicate {
  const value = compileValue(test);
  const flags = test.flag === undefined ? null : wordList(test.flag);
  const { arg, minArgs = 0, maxArgs = Number.POSITIVE_INFINITY } = test;
  const hold: ArgumentPredicate = (call) => {
    if (call.args.length < minArgs || call.args.length > maxArgs) return false;
    if (flags !== null && !flags.some((flag) => hasFlag(call.args, flag))) return false;
    return arg === undefined || selectArguments(call, listOf(arg)).some(value);
  };
  return test.not === true ? (call) => !hold(call) : hold;
}

/** The arguments a test speaks of; one `undefined` stands for an argument that is not there. */
function selectArguments(call: CallFact, names: readonly (number | string)[]): readonly (Value | undefined)[] {
  for (const name of names) {
    if (name === 'any') return [...call.args, ...Object.values(call.kw)];
    if (name === 'rest') return call.args.slice(1);
    const value = typeof name === 'number' ? call.args.at(name) : ownValue(call.kw, name);
    if (value !== undefined) return [value];
  }
  return [undefined];
}

const ownValue = (kw: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(kw, name) ? kw[name] : undefined;

/** One letter looks into clusters (`-rf`), `--name` and `--name=value` match `name`, `-name` a single-dash word. */
function hasFlag(args: readonly Value[], flag: string): boolean {
  const words = args.flatMap((arg) => (arg.kind === 'string' && arg.value.startsWith('-') ? [arg.value] : []));
  const end = words.indexOf('--');
  return (end < 0 ? words : words.slice(0, end)).some((word) => setsFlag(word, flag));
}

function setsFlag(word: string, flag: string): boolean {
  if (word.startsWith('--')) return word === `--${flag}` || word.startsWith(`--${flag}=`);
  return word === flag || (flag.length === 1 && /^-[A-Za-z]+$/u.test(word) && word.includes(flag));
}

type ValuePredicate = (value: Value | undefined) => boolean;

function compileValue(test: ValueTest): ValuePredicate {
  const kinds = listOf<ValueKind>(test.is);
  const text = compileText(test);
  const path = test.path === undefined ? null : anyGlob(test.path);
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = test;
  const checks: ValuePredicate[] = [];
  if (kinds.length > 0) checks.push((value) => kinds.some((kind) => isKind(value, kind)));
  if (text !== null) checks.push((value) => value !== undefined && textsOf(value).some(text));
  if (path !== null) checks.push((value) => value !== undefined && pathsOf(value).some(path));
  const sources = test.source === undefined ? null : wordList(test.source);
  if (sources !== null)
    checks.push((value) => value !== undefined && sourcesOf(value).some((source) => sources.includes(source)));
  if (test.atLeast !== undefined || test.atMost !== undefined)
    checks.push((value) => value?.kind === 'number' && value.value >= atLeast && value.value <= atMost);
  return (value) => checks.every((check) => check(value));
}

const sourcesOf = (value: Value): readonly string[] =>
  value.kind === 'external' ? [value.source] : value.kind === 'list' ? value.items.flatMap(sourcesOf) : [];

const pathsOf = (value: Value): readonly string[] =>
  value.kind === 'path' ? [value.path] : value.kind === 'list' ? value.items.flatMap(pathsOf) : [];

const textsOf = (value: Value): readonly string[] =>
  value.kind === 'string' ? [value.value] : value.kind === 'list' ? value.items.flatMap(textsOf) : [];

const isLiteral = (value: Value): boolean =>
  value.kind === 'string' ||
  value.kind === 'number' ||
  value.kind === 'boolean' ||
  (value.kind === 'list' && value.items.every(isLiteral));

function isKind(value: Value | undefined, kind: ValueKind): boolean {
  if (value === undefined) return kind === 'missing';
  switch (kind) {
    case 'missing':
      return false;
    case 'present':
      return true;
    case 'literal':
      return isLiteral(value);
    case 'non-literal':
      return !isLiteral(value);
    case 'external':
      return sourcesOf(value).length > 0;
    case 'true':
      return value.kind === 'boolean' && value.value;
    case 'false':
      return value.kind === 'boolean' && !value.value;
    case 'folded':
      return value.kind === 'string' && value.folded;
    default:
      return value.kind === kind;
  }
}

/** `null` when the test gives no text form. */
export function compileText(test: TextTest): TextPredicate | null {
  const forms: TextPredicate[] = [];
  const add = (words: Words | undefined, make: (word: string) => TextPredicate) =>
    words !== undefined && forms.push(...wordList(words).map(make));
  add(test.equals, (word) => (text) => text === word);
  add(test.prefix, (word) => (text) => text.startsWith(word));
  add(test.suffix, (word) => (text) => text.endsWith(word));
  add(test.contains, (word) => (text) => text.includes(word));
  add(test.regex, boundedRegex);
  return forms.length === 0 ? null : (text) => forms.some((form) => form(text));
}
