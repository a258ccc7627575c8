/** Brace expansion: `{curl,-s}` is two words, `{1..3}` three. */
import type { Part } from './parts';

const MAX_WORDS = 256;
/** A word with more opening braces is left as it is: matching them takes quadratic time. */
const MAX_BRACES = 40;

type Token = Part | '{' | '}' | ',';

/** The words that one word becomes, each as its parts. At most 256; what is beyond stays as written. */
export function expandBraces(parts: readonly Part[]): readonly (readonly Part[])[] {
  if (!parts.some((part) => part.kind === 'text' && part.style === 'plain' && part.value.includes('{'))) return [parts];
  const tokens = parts.flatMap(tokensOf);
  if (tokens.filter((token) => token === '{').length > MAX_BRACES) return [parts];
  const words = alternatives(tokens, 0);
  return words.length > MAX_WORDS ? [parts] : words.map((word) => word.map(asPart));
}

const tokensOf = (part: Part): readonly Token[] =>
  part.kind === 'text' && part.style === 'plain'
    ? part.value.split(/([{},])/u).flatMap((value): Token[] => (value === '' ? [] : [tokenOf(value)]))
    : [part];

const tokenOf = (value: string): Token =>
  value === '{' || value === '}' || value === ',' ? value : { kind: 'text', value, style: 'plain' };

const asPart = (token: Token): Part =>
  typeof token === 'string' ? { kind: 'text', value: token, style: 'plain' } : token;

type Words = readonly (readonly Token[])[];

function alternatives(tokens: readonly Token[], depth: number): Words {
  const open = depth > 8 ? -1 : tokens.findIndex((token, at) => token === '{' && inside(tokens, at) !== null);
  if (open < 0) return [tokens];
  const group = inside(tokens, open);
  if (group === null) return [tokens];
  const before = tokens.slice(0, open);
  const after = alternatives(tokens.slice(group.close + 1), depth + 1);
  const middle = group.choices.flatMap((choice) => alternatives(choice, depth + 1));
  if (middle.length * after.length > MAX_WORDS) return [tokens];
  return middle.flatMap((choice) => after.map((rest) => [...before, ...choice, ...rest]));
}

/** The choices of the braces that open at `open`; `null` when they are no brace expansion. */
function inside(tokens: readonly Token[], open: number): { readonly choices: Words; readonly close: number } | null {
  let depth = 0;
  let from = open + 1;
  const choices: (readonly Token[])[] = [];
  for (let at = open; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === '{') depth++;
    if (token === ',' && depth === 1) {
      choices.push(tokens.slice(from, at));
      from = at + 1;
    }
    if (token !== '}' || --depth > 0) continue;
    const last = tokens.slice(from, at);
    if (choices.length > 0) return { choices: [...choices, last], close: at };
    const sequence = sequenceOf(last);
    return sequence === null ? null : { choices: sequence, close: at };
  }
  return null;
}

function sequenceOf(tokens: readonly Token[]): Words | null {
  const [only] = tokens;
  if (tokens.length !== 1 || only === undefined || typeof only === 'string' || only.kind !== 'text') return null;
  const match = /^(?:(-?\d{1,9})\.\.(-?\d{1,9})|([A-Za-z])\.\.([A-Za-z]))(?:\.\.(-?\d{1,9}))?$/u.exec(only.value);
  if (match === null) return null;
  const isNumber = match[1] !== undefined;
  const [from, to] = isNumber
    ? [Number(match[1]), Number(match[2])]
    : [(match[3] ?? '').charCodeAt(0), (match[4] ?? '').charCodeAt(0)];
  const step = Math.max(1, Math.abs(Number(match[5] ?? 1)));
  const count = Math.floor(Math.abs(to - from) / step) + 1;
  if (count > MAX_WORDS) return null;
  return Array.from({ length: count }, (_, index) => {
    const value = from + Math.sign(to - from) * index * step;
    return [
      { kind: 'text' as const, value: isNumber ? String(value) : String.fromCharCode(value), style: 'plain' as const },
    ];
  });
}
