/** What a string literal means: prefixes, escapes, adjacent pieces. */

const ESCAPE = /\\(?:([0-7]{1,3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|N\{([^}]{1,90})\}|(\r\n|[\s\S]))/g;

const SIMPLE: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
  '\r': '',
  '\r\n': '',
};

/** The characters a program can name with `\N{…}` to spell ASCII words; other names give U+FFFD. */
const NAMED: Readonly<Record<string, string>> = {
  'FULL STOP': '.',
  'LOW LINE': '_',
  SPACE: ' ',
  SOLIDUS: '/',
  'LEFT PARENTHESIS': '(',
  'RIGHT PARENTHESIS': ')',
  APOSTROPHE: "'",
  'QUOTATION MARK': '"',
  COMMA: ',',
  COLON: ':',
  SEMICOLON: ';',
  'HYPHEN-MINUS': '-',
  'EQUALS SIGN': '=',
  'VERTICAL LINE': '|',
};

const DIGITS = ['ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE'];

export type Text = { readonly value: string; readonly escaped: boolean };

/** A whole literal with its prefix and quotes. Bytes come as one char per byte. */
export function readString(literal: string): Text & { readonly bytes: boolean } {
  const start = literal.search(/["']/);
  const prefix = literal.slice(0, start).toLowerCase();
  const quote = literal.startsWith(literal.charAt(start).repeat(3), start) ? 3 : 1;
  const closed = literal.length >= start + 2 * quote;
  const body = literal.slice(start + quote, closed ? literal.length - quote : literal.length);
  const bytes = prefix.includes('b');
  return { ...(prefix.includes('r') ? { value: joinLines(body), escaped: false } : unescapeText(body, bytes)), bytes };
}

/** The text between a literal's quotes. `escaped` says that an escape stands for a plain printable ASCII letter or sign. */
export function unescapeText(body: string, bytes = false): Text {
  if (!body.includes('\\')) return { value: joinLines(body), escaped: false };
  let escaped = false;
  const value = joinLines(body).replace(ESCAPE, (whole, ...groups: (string | undefined)[]) => {
    const char = readEscape(whole, groups.slice(0, 6), bytes);
    if (groups[5] === undefined && /^[ -~]$/.test(char)) escaped = true;
    return char;
  });
  return { value, escaped };
}

function readEscape(whole: string, groups: readonly (string | undefined)[], bytes: boolean): string {
  const [octal, hex, short, long, name, simple] = groups;
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & (bytes ? 0xff : 0x1ff));
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  if (simple !== undefined) return SIMPLE[simple] ?? whole;
  if (bytes) return whole;
  if (name !== undefined) return named(name.toUpperCase());
  const point = Number.parseInt(short ?? long ?? '', 16);
  return point > 0x10ffff ? whole : String.fromCodePoint(point);
}

function named(name: string): string {
  const letter = /^LATIN (SMALL|CAPITAL) LETTER ([A-Z])$/.exec(name);
  if (letter !== null) return letter[1] === 'SMALL' ? (letter[2] ?? '').toLowerCase() : (letter[2] ?? '');
  const digit = /^DIGIT ([A-Z]+)$/.exec(name);
  if (digit !== null) return String(Math.max(0, DIGITS.indexOf(digit[1] ?? '')));
  return NAMED[name] ?? '\uFFFD';
}

/** Python reads every line end as `\n`. */
function joinLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** A number literal: `value` is `null` for imaginary ones, `big` is set for whole ones that a double cannot hold. */
export function readNumber(literal: string): { readonly value: number | null; readonly big: bigint | null } {
  const text = literal.replaceAll('_', '');
  if (/[jJ]$/.test(text)) return { value: null, big: null };
  const value = Number(text);
  if (Number.isNaN(value)) return { value: null, big: null };
  const exact = Number.isSafeInteger(value) || !/^(?:0[xXoObB][\da-fA-F]+|\d+)$/.test(text) || text.length > 20_000;
  return { value, big: exact ? null : BigInt(text) };
}
