/** Where a quote or bracket ends, in text that the parser has accepted. Offsets stop at `end` in text that it has not. */

/** The offset of the quote that closes the one at `open`. */
export function closingQuote(source: string, open: number, end: number, escapes = false): number {
  const quote = source.charAt(open);
  const isSingle = quote === "'";
  for (let at = open + 1; at < end; at++) {
    const character = source.charAt(at);
    if (character === quote) return at;
    if (character === '\\' && (!isSingle || escapes)) at++;
    else if (quote === '"' && character === '`') at = closingQuote(source, at, end);
    else if (quote === '"' && character === '$') at = skipExpansion(source, at, end);
  }
  return end;
}

/** `at` stands on `$`; answers the offset of the expansion's last character, or `at`. */
function skipExpansion(source: string, at: number, end: number): number {
  const next = source.charAt(at + 1);
  if (next === '{') return closingBrace(source, at + 2, end);
  return next === '(' ? closingRound(source, at + 2, end) : at;
}

/** The offset of the brace that ends `${…}`, whose body starts at `from`. */
export const closingBrace = (source: string, from: number, end: number): number => closing(source, from, end, '}');

/** The offset of the parenthesis that ends `$(…)`, whose body starts at `from`. */
export const closingRound = (source: string, from: number, end: number): number => closing(source, from, end, ')');

/** The last character of the escape, quote or expansion that begins at `at`, or `at`. */
function skipQuoted(source: string, at: number, end: number): number {
  const character = source.charAt(at);
  if (character === '\\') return at + 1;
  if (character === "'" || character === '"' || character === '`') return closingQuote(source, at, end);
  return character === '$' ? skipExpansion(source, at, end) : at;
}

function closing(source: string, from: number, end: number, close: string): number {
  let depth = 1;
  for (let at = from; at < end; at++) {
    const character = source.charAt(at);
    if (character === '(' && close === ')') depth++;
    else if (character === close && --depth === 0) return at;
    else at = skipQuoted(source, at, end);
  }
  return end;
}
