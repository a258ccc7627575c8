/** One argument as far as it is known without running anything. */
import type { Value } from '../facts';

export type Field = {
  /** `${name}` stands where a part is not known. */
  readonly text: string;
  readonly known: boolean;
  /** The techniques that put it together: `quotes`, `concat`, `escape`, `base64`, `reversed` … */
  readonly how: readonly string[];
  /**
   * Where the unknown parts come from: `argument`, `environment`, `input`, `unknown`, or the commands whose output they
   * are (`curl`).
   */
  readonly sources: readonly string[];
};

/** Longer texts are not followed. */
export const MAX_TEXT = 65_536;

export const knownField = (text: string, how: readonly string[] = []): Field =>
  text.length > MAX_TEXT ? unknownField('', ['unknown']) : { text, known: true, how, sources: [] };

export const unknownField = (text: string, sources: readonly string[], how: readonly string[] = []): Field => ({
  text,
  known: false,
  how,
  sources,
});

export const EMPTY: Field = knownField('');

export function join(fields: readonly Field[], separator = ''): Field {
  if (fields.length === 1 && fields[0] !== undefined) return fields[0];
  const text = fields.map((field) => field.text).join(separator);
  if (text.length > MAX_TEXT) return unknownField('', ['unknown']);
  return {
    text,
    known: fields.every((field) => field.known),
    how: unique(fields.flatMap((field) => field.how)),
    sources: unique(fields.flatMap((field) => field.sources)),
  };
}

export const unique = <T>(items: readonly T[]): readonly T[] => (items.length < 2 ? items : [...new Set(items)]);

/** Sources that a program does not choose itself; the last ones list the processes of others. */
const OUTSIDE = new Set(['argument', 'environment', 'input', 'network', 'pgrep', 'pidof', 'ps', 'lsof']);
/** Commands whose output comes from another machine. */
export const DOWNLOADERS: ReadonlySet<string> = new Set([
  ...[
    'curl',
    'wget',
    'fetch',
    'aria2c',
    'lynx',
    'w3m',
    'elinks',
    'links',
    'http',
    'https',
    'xh',
    'axel',
    'lwp-request',
  ],
  ...['nc', 'ncat', 'netcat', 'socat', 'telnet', 'openssl', 'ssh', 'scp', 'sftp', 'ftp', 'tftp', 'rsync', 'ftpget'],
  ...['dig', 'nslookup', 'host', 'drill', 'gh', 'aws', 'gsutil', '/dev/tcp', 'GET', 'nc.traditional', 'curlie'],
]);

/** The field as rules see it. A partly known one is a list of its origin and its text with placeholders. */
export function asValue(field: Field): Value {
  if (field.known) return { kind: 'string', value: field.text, folded: field.how.length > 0 };
  const source = field.sources.find((name) => OUTSIDE.has(name) || DOWNLOADERS.has(name));
  const origin: Value =
    source === undefined
      ? { kind: 'unknown' }
      : { kind: 'external', source: DOWNLOADERS.has(source) ? 'network' : source };
  if (/^\$\{[^{}]*\}$|^$/u.test(field.text)) return origin;
  return { kind: 'list', items: [origin, { kind: 'string', value: field.text, folded: true }] };
}
