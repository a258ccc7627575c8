/** The inside of f-strings: literal pieces and replacement fields, whose quotes may repeat the string's own (PEP 701). */
import type { PyToken } from './tokens';
import { TooDeep } from './too-deep';

export type FStringPart =
  | { readonly kind: 'text'; readonly raw: string }
  | {
      readonly kind: 'field';
      /** The expression's tokens, without an `end`. */
      readonly tokens: readonly PyToken[];
      /** `r`, `s`, `a` or empty. */
      readonly conversion: string;
      readonly spec: readonly FStringPart[];
    };

/** What the tokenizer lends for this: its position, its count of open brackets and its next token. */
export type Reader = {
  readonly source: string;
  at: number;
  brackets: number;
  fstringDepth: number;
  next(): PyToken | null;
  skipCharacter(): void;
  lineEndAt(at: number): number;
};

type Mode = { readonly quote: string; readonly raw: boolean; readonly spec: boolean };

const MAX_DEPTH = 12;
const TEXT_END = /["'\\{}\r\n]/g;
const CONVERSION = /![a-z]/y;

/** Reads up to and with the closing quote, or for a format spec up to the closing brace. */
export function readFString(reader: Reader, mode: Mode): FStringPart[] {
  if (++reader.fstringDepth > MAX_DEPTH) throw new TooDeep(`f-strings nested more than ${MAX_DEPTH} deep`);
  const parts: FStringPart[] = [];
  let text = '';
  while (reader.at < reader.source.length) {
    TEXT_END.lastIndex = reader.at;
    const stop = TEXT_END.exec(reader.source)?.index ?? reader.source.length;
    text += reader.source.slice(reader.at, stop);
    reader.at = stop;
    if (endsHere(reader, mode)) break;
    if (opensField(reader, mode)) {
      if (text !== '') parts.push({ kind: 'text', raw: text });
      text = '';
      parts.push(readField(reader, mode));
    } else text += readOrdinary(reader, mode);
  }
  if (text !== '') parts.push({ kind: 'text', raw: text });
  reader.fstringDepth--;
  return parts;
}

function endsHere(reader: Reader, { quote, spec }: Mode): boolean {
  if (reader.source.startsWith(quote, reader.at)) {
    if (!spec) reader.at += quote.length;
    return true;
  }
  if (spec && reader.source[reader.at] === '}') return true;
  return quote.length === 1 && reader.lineEndAt(reader.at) > 0;
}

function opensField(reader: Reader, { spec }: Mode): boolean {
  return reader.source[reader.at] === '{' && (spec || reader.source[reader.at + 1] !== '{');
}

/** A character that stands for itself, a doubled brace (read as one) or an escape (kept as written). */
function readOrdinary(reader: Reader, { raw }: Mode): string {
  const from = reader.at;
  const char = reader.source.charAt(from);
  const following = reader.source.charAt(from + 1);
  if (char === '{' || char === '}') {
    reader.at += following === char ? 2 : 1;
    return char;
  }
  if (char === '\\' && !raw && reader.source.startsWith('N{', from + 1)) reader.at = endOfName(reader);
  else if (char === '\\' && (following === '{' || following === '}')) reader.at += 1;
  else reader.skipCharacter();
  return reader.source.slice(from, reader.at);
}

/** Past the closing brace of `\N{…}`; character names are shorter than 100. */
function endOfName(reader: Reader): number {
  const close = reader.source.slice(reader.at, reader.at + 100).indexOf('}');
  return reader.at + (close < 0 ? 2 : close + 1);
}

function readField(reader: Reader, mode: Mode): FStringPart {
  reader.at++;
  const outer = reader.brackets;
  reader.brackets = 1;
  const tokens: PyToken[] = [];
  let conversion = '';
  let spec: FStringPart[] = [];
  while (reader.at < reader.source.length) {
    const stop = fieldStop(reader);
    if (stop === '}') {
      reader.at++;
      break;
    }
    if (stop === '!') {
      CONVERSION.lastIndex = reader.at;
      conversion = CONVERSION.exec(reader.source)?.[0].slice(1) ?? '';
      reader.at += 1 + conversion.length;
    } else if (stop === ':') {
      reader.at++;
      spec = readFString(reader, { ...mode, spec: true });
    } else {
      const token = reader.next();
      if (token !== null) tokens.push(token);
    }
  }
  reader.brackets = outer;
  // `{x=}` prints the expression's text too; for the value only the expression counts.
  if (tokens.at(-1)?.text === '=') tokens.pop();
  return { kind: 'field', tokens, conversion, spec };
}

/** What ends or divides the field right here: `}`, `!` or `:` outside of brackets. */
function fieldStop(reader: Reader): string {
  const char = reader.source.charAt(reader.at);
  if (reader.brackets > 1) return '';
  if (char === '!') return reader.source[reader.at + 1] === '=' ? '' : char;
  return char === '}' || char === ':' ? char : '';
}
