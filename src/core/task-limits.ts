/**
 * Which limits does a task ask for in words? Only forms that can hardly mean anything else count ("with a 2-minute
 * timeout", "memory limit of 1 GB"): what is read here raises the risk like the option itself, and is shown.
 */
import { OPTIONS, type Options } from './options';

export type SpokenLimit = {
  readonly option: 'timeout' | 'memory' | 'disk' | 'cpus';
  /** As the option takes it: `2m`. */
  readonly value: string;
  /** The words that say so. */
  readonly words: string;
};

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
  ninety: 90,
};

const NUMBER = `(\\d{1,6}(?:\\.\\d{1,3})?|${Object.keys(NUMBERS).join('|')})`;
const TIME = '(milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|h)';
const SIZE = '(kilobytes?|kib|kb|k|megabytes?|mib|mb|m|gigabytes?|gib|gb|g)';
const AMOUNT = (unit: string): string => `${NUMBER}[\\s-]?${unit}`;

type Form = { readonly option: SpokenLimit['option']; readonly pattern: RegExp };

const form = (option: SpokenLimit['option'], pattern: string): Form => ({
  option,
  pattern: new RegExp(`\\b${pattern}(?![\\w-])`, 'i'),
});

/** In each the first group is the number and the second, where there is one, the unit. */
const FORMS: readonly Form[] = [
  form('timeout', `with (?:a |an )?${AMOUNT(TIME)} (?:time ?out|time limit|limit of time)`),
  form('timeout', `with (?:a |an )?(?:time ?out|time limit) of (?:at most )?${AMOUNT(TIME)}`),
  form('timeout', `(?:time ?out|time limit)\\s?[:=]\\s?${AMOUNT(TIME)}`),
  form('memory', `with (?:a |an |at most |up to )?${AMOUNT(SIZE)} (?:of )?(?:memory|ram)(?: limit)?`),
  form('memory', `with (?:a |an )?memory limit of (?:at most )?${AMOUNT(SIZE)}`),
  form('memory', `memory limit\\s?[:=]\\s?${AMOUNT(SIZE)}`),
  form('disk', `with (?:a |an |at most |up to )?${AMOUNT(SIZE)} (?:of )?disk(?: space| limit)?`),
  form('disk', `with (?:a |an )?disk limit of (?:at most )?${AMOUNT(SIZE)}`),
  form('cpus', `with ${NUMBER} (?:cpus?|cores?)`),
];

/** Every limit at most once: the first form that names it. */
export function spokenLimits(text: string): readonly SpokenLimit[] {
  const found = new Map<string, SpokenLimit>();
  for (const { option, pattern } of FORMS) {
    const match = pattern.exec(text);
    if (match === null || found.has(option)) continue;
    const [words, number = '', unit = ''] = match;
    found.set(option, { option, words, value: `${NUMBERS[number.toLowerCase()] ?? number}${shortUnit(option, unit)}` });
  }
  return [...found.values()];
}

function shortUnit(option: SpokenLimit['option'], unit: string): string {
  const word = unit.toLowerCase();
  if (option === 'cpus') return '';
  if (option === 'timeout' && /^(?:ms|milli)/.test(word)) return 'ms';
  return word.charAt(0);
}

export type WithSpoken =
  | { readonly ok: true; readonly options: Options; readonly used: readonly SpokenLimit[] }
  /** A value that the option itself would refuse, such as one far too small. */
  | { readonly ok: false; readonly wrong: SpokenLimit; readonly expected: string };

const GIVEN: Readonly<Record<SpokenLimit['option'], (options: Options) => number | null>> = {
  timeout: ({ timeoutMs }) => timeoutMs,
  memory: ({ memoryBytes }) => memoryBytes,
  disk: ({ diskBytes }) => diskBytes,
  cpus: ({ cpus }) => cpus,
};

/** An option that was typed wins over words. */
export function withSpoken(options: Options, spoken: readonly SpokenLimit[]): WithSpoken {
  let all = options;
  const used: SpokenLimit[] = [];
  for (const limit of spoken) {
    if (GIVEN[limit.option](options) !== null) continue;
    const { read, expected } = OPTIONS[limit.option];
    const value = read(limit.value, NO_VOCABULARY);
    if (value === null) return { ok: false, wrong: limit, expected };
    all = { ...all, ...value };
    used.push(limit);
  }
  return { ok: true, options: all, used };
}

const NO_VOCABULARY = { trigger: '', languageOf: () => null, languageWords: [] };

/** For the readers of a report: what was read, as an option. */
export const asOption = ({ option, value }: SpokenLimit): string => `--${option} ${value}`;
