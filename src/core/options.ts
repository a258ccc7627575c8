/** The options of a command (contract §2): one table that parsing, messages and the documents share. */
import type { Word } from './command-words';
import { nearestWord, type Problem, problem, shown } from './problem';
import { parametersProblem } from './program-text';
import { err, ok, type Result } from './result';
import type { LanguageId } from './types';
import { parseDuration, parseSize } from './units';

/** What a language's words are: the rooms that know tell the core. */
export type Vocabulary = {
  /** The word commands begin with. */
  readonly trigger: string;
  readonly languageOf: (word: string) => LanguageId | null;
  /** Every word that `languageOf` knows, for suggestions. */
  readonly languageWords: readonly string[];
};

/** `null`, or an empty list, where the option was not given. */
export type Options = {
  readonly language: LanguageId | null;
  readonly timeoutMs: number | null;
  readonly memoryBytes: number | null;
  readonly cpus: number | null;
  readonly diskBytes: number | null;
  readonly policy: string | null;
  readonly network: readonly string[];
  /** JSON text of an object. */
  readonly parameters: string | null;
  readonly stdin: string | null;
  readonly tests: boolean;
};

export const NO_OPTIONS: Options = {
  language: null,
  timeoutMs: null,
  memoryBytes: null,
  cpus: null,
  diskBytes: null,
  policy: null,
  network: [],
  parameters: null,
  stdin: null,
  tests: false,
};

type Option = {
  /** What stands behind the name; empty for a switch. */
  readonly takes: string;
  readonly says: string;
  /** What a value has to be. */
  readonly expected: string;
  /** `null` when the value is not that. */
  readonly read: (value: string, vocabulary: Vocabulary) => Partial<Options> | null;
};

const MIB = 1024 ** 2;

const option = (takes: string, says: string, expected: string, read: Option['read']): Option => ({
  takes,
  says,
  expected,
  read,
});

/** The least values are the configuration's own: below them nothing starts. */
export const OPTIONS = {
  language: option(
    'python',
    'Language of blocks without a language word, or of the program to write',
    'a language word',
    (word, { languageOf }) => {
      const language = languageOf(word);
      return language === null ? null : { language };
    },
  ),
  timeout: option('90s', 'Longest running time', 'a time from 100ms, such as 90s, 2m or 120 (seconds)', (value) =>
    atLeast(parseDuration(value), 100, (timeoutMs) => ({ timeoutMs })),
  ),
  memory: option('512m', 'Memory', 'a size from 32m, such as 512m or 1g', (value) =>
    atLeast(parseSize(value), 32 * MIB, (memoryBytes) => ({ memoryBytes })),
  ),
  cpus: option('1', 'CPUs, also a fraction', 'a number from 0.1, such as 0.5 or 2', (value) =>
    atLeast(/^\d{1,3}(?:\.\d{1,3})?$/.test(value) ? Number(value) : null, 0.1, (cpus) => ({ cpus })),
  ),
  disk: option('100m', 'Space for files', 'a size from 1m, such as 100m', (value) =>
    atLeast(parseSize(value), MIB, (diskBytes) => ({ diskBytes })),
  ),
  policy: option('strict', 'Sandbox policy', 'the name of a policy, such as strict', (policy) =>
    /^[a-z][a-z0-9-]{0,31}$/.test(policy) ? { policy } : null,
  ),
  network: option('host,host', 'Hosts the program may reach', 'host names joined by commas', (value) => {
    const network = value.toLowerCase().split(',');
    return network.every((host) => HOST.test(host)) ? { network } : null;
  }),
  params: option('\'{"radius":5}\'', 'Parameters of the program', 'a JSON object', (parameters) => ({ parameters })),
  stdin: option("'text'", 'Standard input of the program', 'text', (stdin) => ({ stdin })),
  tests: option('', 'Also write tests for the program', '', () => ({ tests: true })),
} as const satisfies Readonly<Record<string, Option>>;

const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;

const atLeast = (
  value: number | null,
  least: number,
  name: (value: number) => Partial<Options>,
): Partial<Options> | null => (value === null || value < least ? null : name(value));

const NAMES: readonly string[] = Object.keys(OPTIONS);

export type OptionsAndText = {
  readonly options: Options;
  /** The words that are no options, in order. */
  readonly text: readonly Word[];
};

/** Takes the options out of a command's words, wherever they stand. A lone `--` ends them: what follows is text. */
export function takeOptions(words: readonly Word[], vocabulary: Vocabulary): Result<OptionsAndText, Problem> {
  const text: Word[] = [];
  const given = new Map<string, Partial<Options>>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (word.raw === '--') return ok({ options: merged(given), text: [...text, ...words.slice(index + 1)] });
    if (!looksLikeOption(word)) {
      text.push(word);
      continue;
    }
    const taken = takeOption(word, words[index + 1], { vocabulary, given });
    if (!taken.ok) return taken;
    given.set(taken.value.name, taken.value.options);
    index += taken.value.usedNext ? 1 : 0;
  }
  return ok({ options: merged(given), text });
}

function merged(given: ReadonlyMap<string, Partial<Options>>): Options {
  let options = NO_OPTIONS;
  for (const more of given.values()) options = { ...options, ...more };
  return options;
}

/** One dash, or the long one that telephones make of two, is somebody's try at an option. */
const looksLikeOption = ({ raw }: Word): boolean => /^(?:--|[-\u2013\u2014]+\p{L})/u.test(raw);

type Given = { readonly vocabulary: Vocabulary; readonly given: ReadonlyMap<string, unknown> };
type Taken = { readonly name: string; readonly options: Partial<Options>; readonly usedNext: boolean };

function takeOption(word: Word, next: Word | undefined, { vocabulary, given }: Given): Result<Taken, Problem> {
  const { at } = word;
  const [, name = '', assigned] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word.value) ?? [];
  if (!isOption(name)) return err(unknownOption(word));
  if (given.has(name)) return err(problem('usage_error', `--${name} stands twice: give it once`, { at }));
  const { takes, expected, read } = OPTIONS[name];
  if (takes === '' && assigned !== undefined)
    return err(problem('usage_error', `--${name} is a switch and takes no value: write --${name} alone`, { at }));
  const usedNext = takes !== '' && assigned === undefined;
  const value = usedNext ? valueIn(next) : (assigned ?? '');
  if (value === null)
    return err(
      problem('usage_error', `--${name} has no value: it takes ${expected}, as in --${name} ${takes}`, { at }),
    );
  if (/^[\u201c\u201d\u2018\u2019]/.test(value))
    return err(
      problem('usage_error', `--${name} has curly quotes; only straight ones (' and ") hold words together`, { at }),
    );
  const options = read(value, vocabulary);
  if (options === null) return err(wrongValue(name, value, { word, vocabulary }));
  const wrong =
    options.parameters === undefined || options.parameters === null ? null : parametersProblem(options.parameters, at);
  return wrong === null ? ok({ name, options, usedNext }) : err(wrong);
}

const isOption = (name: string): name is keyof typeof OPTIONS => Object.hasOwn(OPTIONS, name);

/** The next word, unless it is an option itself. A quoted one is always a value. */
const valueIn = (next: Word | undefined): string | null =>
  next === undefined || next.raw.startsWith('--') ? null : next.value;

function unknownOption({ value, at }: Word): Problem {
  const name = value.replace(/^[-\u2013\u2014]+/u, '').replace(/=[\s\S]*$/, '');
  const nearest = isOption(name)
    ? name
    : (nearestWord(name, NAMES) ?? NAMES.find((known) => name !== '' && known.startsWith(name)));
  return problem(
    'usage_error',
    `There is no option ${shown(value.replace(/=[\s\S]*$/, ''))}. Options are ${NAMES.map((known) => `--${known}`).join(', ')}; for text that begins with a dash put -- before it`,
    { at, suggestion: nearest === undefined ? null : `--${nearest}` },
  );
}

function wrongValue(
  name: keyof typeof OPTIONS,
  value: string,
  { word: { at }, vocabulary }: { readonly word: Word; readonly vocabulary: Vocabulary },
): Problem {
  if (name === 'language') return unknownLanguage(value, { at, vocabulary });
  return problem('usage_error', `--${name} takes ${OPTIONS[name].expected}, not ${shown(value)}`, { at });
}

/** `place` says where the word stands. */
export function unknownLanguage(
  word: string,
  { at, vocabulary }: { readonly at: Word['at']; readonly vocabulary: Vocabulary },
): Problem {
  const words = [...new Set(vocabulary.languageWords.map((known) => vocabulary.languageOf(known)))].join(', ');
  return problem('unknown_language', `${shown(word)} is no language that Sallyport runs. It runs ${words}`, {
    at,
    suggestion: nearestWord(word, vocabulary.languageWords),
  });
}

/** The options that were given, by name, in one canonical form: what a request's digest covers. */
export function writtenOptions(options: Options): Readonly<Record<string, string>> {
  const { language, timeoutMs, memoryBytes, cpus, diskBytes, policy, network, parameters, stdin, tests } = options;
  const values = { language, timeoutMs, memoryBytes, cpus, diskBytes, policy, parameters, stdin };
  return Object.fromEntries([
    ...Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
    ...(network.length === 0 ? [] : [['network', network.join(',')]]),
    ...(tests ? [['tests', 'true']] : []),
  ]);
}
