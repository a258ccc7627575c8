/** What a reader of the code cannot see or would misread (Trojan Source): directions, invisible characters, look-alikes. */
import type { Fact, Span, Token } from './facts';

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const INVISIBLE =
  /[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u0080-\u009f\u00ad\u115f\u1160\u200b-\u200d\u2028\u2029\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0080}-\u{e0fff}]/u;
/** What makes one picture of several characters: joiners and variation selectors inside, or a flag's tag sequence. */
const EMOJI =
  /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f}|\p{ExtPict}[\ufe0e\ufe0f]?\p{EMod}?(?:\u200d\p{ExtPict}[\ufe0e\ufe0f]?\p{EMod}?){0,9}|[0-9#*]\ufe0f\u20e3/gu;
/** A hidden alphabet. */
const TAGS = /[\u{e0000}-\u{e007f}]/u;
const ANY = new RegExp(`${BIDI.source}|${INVISIBLE.source}|${TAGS.source}`, 'u');
const MAX_FACTS = 20;

/** One fact per line and kind, with the characters written as `U+202E`. A byte order mark at the start is nobody's fault. */
export function hiddenCharacters(source: string): readonly Fact[] {
  if (!ANY.test(source)) return [];
  const facts: Fact[] = [];
  const lines = source.replace(/^\ufeff/u, ' ').split(/\r\n|[\r\n]/u);
  for (const [index, line] of lines.entries()) {
    if (facts.length >= MAX_FACTS) break;
    if (!ANY.test(line)) continue;
    const visible = line.replace(EMOJI, (picture) => ' '.repeat(picture.length));
    facts.push(
      ...inLine(visible, index + 1, 'bidi', BIDI),
      ...inLine(visible, index + 1, 'invisible', INVISIBLE),
      ...inLine(visible, index + 1, 'tags', TAGS),
    );
  }
  return facts;
}

function inLine(text: string, line: number, how: string, pattern: RegExp): readonly Fact[] {
  const found = [...text.matchAll(new RegExp(pattern.source, 'gu'))];
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined) return [];
  const names = [...new Set(found.map(([char]) => codePoint(char)))].slice(0, 8);
  const span: Span = { line, column: first.index + 1, endLine: line, endColumn: last.index + last[0].length + 1 };
  return [{ kind: 'obfuscation', how, detail: names.join(', '), ...span }];
}

const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Cyrillic, Greek, Armenian and Cherokee letters that look like Latin ones, and the letters they look like. */
const LOOKALIKES = new Map(
  Object.entries({
    аᴀɑ: 'a',
    Ь: 'b',
    сϲ: 'c',
    ԁ: 'd',
    еҽ: 'e',
    ɡց: 'g',
    һհ: 'h',
    іιɩ: 'i',
    јϳ: 'j',
    κк: 'k',
    ӏ: 'l',
    ո: 'n',
    оοօ: 'o',
    рρ: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    υս: 'u',
    νѵ: 'v',
    ԝ: 'w',
    хχ: 'x',
    уγ: 'y',
    АΑ: 'A',
    ВΒ: 'B',
    СϹ: 'C',
    ЕΕ: 'E',
    НΗ: 'H',
    ІΙ: 'I',
    Ј: 'J',
    КΚ: 'K',
    МΜ: 'M',
    Ν: 'N',
    ОΟՕ: 'O',
    РΡ: 'P',
    Ѕ: 'S',
    ТΤ: 'T',
    ХΧ: 'X',
    УΥ: 'Y',
    Ζ: 'Z',
  }).flatMap(([letters, latin]) => [...letters].map((letter) => [letter, latin] as const)),
);
const IDENTIFIER = /^[\p{L}_$][\p{L}\p{M}\p{N}_$]*$/u;
const NON_ASCII = /[^\0-\x7f]/u;

/** Names that mix Latin letters with their look-alikes, and names that look exactly like another one of the snippet. */
export function confusableNames(tokens: readonly Token[]): readonly Fact[] {
  const names = tokens.filter((token) => !token.comment && NON_ASCII.test(token.text) && IDENTIFIER.test(token.text));
  if (names.length === 0) return [];
  const plain = new Set(tokens.flatMap((token) => (NON_ASCII.test(token.text) ? [] : [token.text])));
  const confusing = names.filter(({ text }) => {
    const skeleton = [...text].map((char) => LOOKALIKES.get(char) ?? char).join('');
    return skeleton !== text && (/[A-Za-z]/u.test(text) || plain.has(skeleton));
  });
  return confusing.slice(0, MAX_FACTS).map(({ text, line, column, endLine }) => ({
    kind: 'obfuscation',
    how: 'confusable',
    detail: [...text].map((char) => (LOOKALIKES.has(char) ? `\\u{${codePoint(char).slice(2)}}` : char)).join(''),
    line,
    column,
    endLine,
    endColumn: column + text.length,
  }));
}
