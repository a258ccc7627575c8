/** The operators of `${name…}` on known text. */
import { formatPrintf } from './decode';
import { type Field, knownField, unknownField } from './field';

/** `null`: the operator is not followed. */
type Change = { readonly text: string; readonly how: string } | null;

/** Applies an operator that changes the value. `operand` is its text as far as it is known. */
export function applyOperator(value: Field, operator: string, operand: Field): Field {
  if (operator === '@') return transformed(value, operand.text);
  const picks = value.known && operator === ':';
  if (!picks && (!value.known || !operand.known))
    return unknownField(value.text, [...value.sources, ...operand.sources], value.how);
  const change = changed(value.text === '~' ? '/root' : value.text, operator, operand.text);
  // Letters picked by a number that changes: whatever they spell, nobody can read it.
  if (change === null && picks) return unknownField('${letters}', ['unknown'], [...value.how, 'joined']);
  return change === null
    ? unknownField(value.text, ['unknown'], value.how)
    : knownField(change.text, [...value.how, ...operand.how, change.how]);
}

/** `${x@E}` reads escapes, `${x@U}` and its like change the letters; the others quote or describe. */
function transformed(value: Field, letter: string): Field {
  if (!value.known) return value;
  if (letter === 'E') return knownField(formatPrintf('%b', [value.text]), [...value.how, 'escape']);
  const operator = CASES.get(letter);
  return operator === undefined ? value : applyOperator(value, operator, knownField(''));
}

const CASES: ReadonlyMap<string, string> = new Map([
  ['U', '^^'],
  ['L', ',,'],
  ['u', '^'],
]);

function changed(text: string, operator: string, operand: string): Change {
  switch (operator) {
    case ':':
      return substring(text, operand);
    case '^^':
      return { text: text.toUpperCase(), how: 'case' };
    case ',,':
      return { text: text.toLowerCase(), how: 'case' };
    case '^':
      return { text: text.slice(0, 1).toUpperCase() + text.slice(1), how: 'case' };
    case ',':
      return { text: text.slice(0, 1).toLowerCase() + text.slice(1), how: 'case' };
    case '/':
    case '//':
      return replace(text, operand, operator === '//');
    case '#':
    case '##':
    case '%':
    case '%%':
      return trim(text, operator, operand);
    default:
      return null;
  }
}

function substring(text: string, operand: string): Change {
  const [offset, length] = operand.split(':').map((part) => part.trim());
  if (!/^-?\d{1,9}$/u.test(offset ?? '') || !/^(-?\d{1,9})?$/u.test(length ?? '')) return null;
  const from = Number(offset);
  const start = from < 0 ? text.length + from : from;
  const size = length === undefined ? undefined : Number(length);
  const end = size === undefined ? text.length : size < 0 ? text.length + size : start + size;
  return { text: text.slice(Math.max(0, start), Math.max(0, end)), how: 'substring' };
}

/** `${x/a/b}`; `#` and `%` in front of the pattern tie it to the start and to the end. */
function replace(text: string, operand: string, all: boolean): Change {
  const [written = '', replacement = ''] = operand.split(/(?<!\\)\/(.*)/su);
  const anchor = all ? undefined : /^[#%]/u.exec(written)?.[0];
  const pattern = anchor === undefined ? written : written.slice(1);
  const how = 'replaced';
  if (pattern === '' && anchor !== undefined)
    return { text: anchor === '#' ? replacement + text : text + replacement, how };
  if (anchor !== undefined || /[*?[]/u.test(pattern.replace(/\\./gsu, '')))
    return replaceMatches(text, pattern, { replacement, anchor, all });
  const plain = pattern.replace(/\\(.)/gsu, '$1');
  if (plain === '') return { text, how };
  return {
    text: all ? text.replaceAll(plain, () => replacement) : text.replace(plain, () => replacement),
    how,
  };
}

type Replacing = { readonly replacement: string; readonly anchor: string | undefined; readonly all: boolean };

/** The first match is the one that starts first, and of those the longest. Short texts alone: it is cubic. */
function replaceMatches(text: string, pattern: string, { replacement, anchor, all }: Replacing): Change {
  if (text.length > 64 || pattern.length > 100) return null;
  const matches = globMatcher(pattern);
  const matchEnd = (start: number): number => {
    const least = anchor === '%' ? text.length : start + 1;
    for (let end = text.length; end >= least; end--) if (matches(text.slice(start, end))) return end;
    return -1;
  };
  let made = '';
  for (let at = 0; at < text.length; ) {
    const end = anchor === '#' && at > 0 ? -1 : matchEnd(at);
    made += end < 0 ? text.charAt(at) : replacement;
    if (end >= 0 && !all) return { text: made + text.slice(end), how: 'replaced' };
    at = end < 0 ? at + 1 : end;
  }
  return { text: made, how: 'replaced' };
}

function trim(text: string, operator: string, pattern: string): Change {
  if (text.length > 300 || pattern.length > 100) return null;
  const lengths = Array.from({ length: text.length + 1 }, (_, length) => length);
  const fromEnd = operator.startsWith('%');
  const longest = operator.length === 2;
  const matches = globMatcher(pattern);
  for (const length of longest ? lengths.reverse() : lengths) {
    const piece = fromEnd ? text.slice(text.length - length) : text.slice(0, length);
    if (matches(piece))
      return { text: fromEnd ? text.slice(0, text.length - length) : text.slice(length), how: 'trimmed' };
  }
  return { text, how: 'trimmed' };
}

/** A file-name pattern as a test, in time linear in text × pattern. */
export function globMatcher(pattern: string): (text: string) => boolean {
  const items = pattern.match(/\\.|\[!?\]?[^\]]*\]|[\s\S]/gu) ?? [];
  return (text) => {
    let [at, item, star, mark] = [0, 0, -1, 0];
    while (at < text.length) {
      const current = items[item];
      if (current === '*') {
        star = item++;
        mark = at;
      } else if (current !== undefined && itemMatches(current, text.charAt(at))) {
        item++;
        at++;
      } else if (star >= 0) {
        item = star + 1;
        at = ++mark;
      } else return false;
    }
    while (items[item] === '*') item++;
    return item === items.length;
  };
}

function itemMatches(item: string, character: string): boolean {
  if (item === '?') return true;
  if (item.startsWith('\\') && item.length === 2) return item.charAt(1) === character;
  if (!item.startsWith('[') || item.length < 3) return item === character;
  const negated = item.charAt(1) === '!' || item.charAt(1) === '^';
  const body = item.slice(negated ? 2 : 1, -1);
  return inSet(body, character) !== negated;
}

function inSet(body: string, character: string): boolean {
  for (let at = 0; at < body.length; at++) {
    const isRange = body.charAt(at + 1) === '-' && at + 2 < body.length;
    if (isRange ? character >= body.charAt(at) && character <= body.charAt(at + 2) : character === body.charAt(at))
      return true;
    if (isRange) at += 2;
  }
  return false;
}
