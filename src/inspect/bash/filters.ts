/** What a harmless command prints, where its arguments and its input are known. */
import {
  decodeBase32,
  decodeBase64,
  decodeHex,
  deleteCharacters,
  formatPrintf,
  gunzip,
  reverseLines,
  squeezed,
  substitute,
  translate,
} from './decode';
import { type Field, join, knownField, MAX_TEXT, unique } from './field';
import { decodeAnsi } from './parts';

type Filter = (args: readonly string[], input: string | null) => Outcome;
/** The text and the technique that made it, if it is one of disguise; `null` when it cannot be told. */
type Outcome = { readonly text: string | null; readonly how?: string };

const has = (args: readonly string[], ...flags: readonly string[]): boolean => args.some((arg) => flags.includes(arg));
const through = (input: string | null, how: string, make: (text: string) => string | null): Outcome =>
  input === null ? { text: null } : { text: make(input), how };
const same: Filter = (_args, input) => ({ text: input });

const decoder =
  (how: string, flags: readonly string[], make: (text: string) => string | null): Filter =>
  (args, input) =>
    args.some((arg) =>
      flags.some(
        (flag) =>
          arg === flag || (/^-[a-z]+$/iu.test(arg) && /^-[a-zA-Z]$/u.test(flag) && arg.includes(flag.charAt(1))),
      ),
    )
      ? through(input, how, make)
      : { text: null };

const FILTERS: Readonly<Record<string, Filter>> = {
  echo,
  printf: (args) => printf(args),
  base64: decoder('base64', ['-d', '-D', '--decode', '--d', '-di'], decodeBase64),
  base32: decoder('base32', ['-d', '--decode'], decodeBase32),
  openssl: (args, input) =>
    has(args, 'base64', '-base64', '-a') && has(args, '-d') ? through(input, 'base64', decodeBase64) : { text: null },
  xxd: decoder('hex', ['-r'], decodeHex),
  rev: (_args, input) => through(input, 'reversed', reverseLines),
  tac: (_args, input) => through(input, 'reversed', (text) => text.trimEnd().split('\n').reverse().join('\n')),
  tr: (args, input) => through(input, 'translated', (text) => tr(args, text)),
  gunzip: (_args, input) => through(input, 'compressed', gunzip),
  zcat: (_args, input) => through(input, 'compressed', gunzip),
  gzip: decoder('compressed', ['-d', '--decompress', '-dc', '-cd'], gunzip),
  sed: (args, input) => through(input, 'replaced', (text) => sed(args, text)),
  cut: (args, input) => through(input, 'substring', (text) => cut(args, text)),
  head: (args, input) => through(input, 'substring', (text) => head(args, text)),
  dd: (args, input) => through(input, 'substring', (text) => skipped(args, text)),
  cat: same,
  tee: same,
  sort: same,
  uniq: same,
  fold: same,
  pv: same,
  stdbuf: same,
  sponge: same,
  tail: same,
  grep: same,
};

export function isFilter(name: string): boolean {
  return Object.hasOwn(FILTERS, name);
}

/** `input` is the standard input; `args` come without the command's name. */
export function outputOf(name: string, args: readonly Field[], input: Field | null): Field | null {
  const filter = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
  if (filter === undefined || !args.every((arg) => arg.known)) return null;
  if (input !== null && !input.known) return null;
  const outcome = filter(
    args.map((arg) => arg.text),
    input?.text ?? null,
  );
  if (outcome.text === null || outcome.text.length > MAX_TEXT) return null;
  const from = join([...args, ...(input === null ? [] : [input])]);
  return knownField(outcome.text, outcome.how === undefined ? from.how : unique([...from.how, outcome.how]));
}

function echo(args: readonly string[]): Outcome {
  let first = 0;
  let newline = true;
  let escapes = false;
  for (; /^-[neE]+$/u.test(args[first] ?? ''); first++) {
    newline &&= !args[first]?.includes('n');
    escapes = args[first]?.includes('e') === true || escapes;
  }
  const text = args.slice(first).join(' ');
  const end = newline ? '\n' : '';
  if (!escapes || !text.includes('\\')) return { text: text + end };
  return { text: decodeAnsi(text) + end, ...(isSpelledOut(text) ? { how: 'escape' } : {}) };
}

function printf(args: readonly string[]): Outcome {
  const [format, ...rest] = args[0] === '--' ? args.slice(1) : args;
  if (format === undefined || format === '-v') return { text: null };
  const text = formatPrintf(format, rest);
  return { text, ...(isSpelledOut(args.join(' ')) ? { how: 'escape' } : {}) };
}

/** Letters written as numbers (`\x63`, `\143`), not just `\n` and `\t`. */
export const isSpelledOut = (text: string): boolean => /\\(x[0-9a-fA-F]{2}|[0-7]{3}|u[0-9a-fA-F]{2,4})/u.test(text);

function tr(args: readonly string[], text: string): string | null {
  const [first = '', second] = args.filter((arg) => !/^-[a-z]+$/iu.test(arg));
  const flags = args.filter((arg) => /^-[a-z]+$/iu.test(arg)).join('');
  if (flags.includes('d')) return deleteCharacters(text, first, /c/iu.test(flags));
  const made = second === undefined ? text : translate(text, first, second);
  return flags.includes('s') ? squeezed(made, second ?? first) : made;
}

function sed(args: readonly string[], text: string): string | null {
  const scripts = args.filter((arg) => !/^-[a-zA-Z]+$/u.test(arg)).flatMap((script) => script.split(/;(?=[sy]\W)/u));
  let current = text;
  for (const script of scripts) {
    const next = substitute(current, script);
    if (next === null || next.length > MAX_TEXT || scripts.length > 20) return null;
    current = next;
  }
  return current;
}

function cut(args: readonly string[], text: string): string | null {
  const joined = args.join(' ');
  const range = /-(?:c|b|f)\s*(\d*)(-?)(\d*)/u.exec(joined);
  if (range === null) return null;
  const from = Number(range[1] || 1);
  const to = range[2] === '' ? from : Number(range[3] || Number.POSITIVE_INFINITY);
  const delimiter = /-d\s?(\S| )/u.exec(joined)?.[1];
  const pick = (line: string): string => {
    if (!/-f/u.test(joined)) return line.slice(from - 1, to);
    const separator = delimiter ?? '\t';
    return line
      .split(separator)
      .slice(from - 1, to)
      .join(separator);
  };
  return text.split('\n').map(pick).join('\n');
}

/** `dd bs=1 skip=2` */
function skipped(args: readonly string[], text: string): string | null {
  const number = (name: string): number | null => {
    const value = args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1);
    return value === undefined ? null : /^\d{1,6}$/u.test(value) ? Number(value) : Number.NaN;
  };
  if (args.some((arg) => /^(if|of|conv)=/u.test(arg))) return null;
  const size = number('bs') ?? 512;
  const from = (number('skip') ?? 0) * size;
  const count = number('count');
  return Number.isNaN(from) ? null : text.slice(from, count === null ? undefined : from + count * size);
}

function head(args: readonly string[], text: string): string {
  const bytes = /-c\s*(\d+)/u.exec(args.join(' '))?.[1];
  if (bytes !== undefined) return text.slice(0, Number(bytes));
  const lines = Number(/-n?\s*(\d+)/u.exec(args.join(' '))?.[1] ?? 10);
  return text.split('\n').slice(0, lines).join('\n');
}
