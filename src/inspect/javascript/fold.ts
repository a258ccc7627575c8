/** Constant folding: what strings, numbers, lists and bytes become without running the program. Pure and bounded. */
import { boolean, external, GAP, type Known, mergeHow, NOTHING, number, text, UNKNOWN } from './values';

/** The text of a value as `String(value)` gives it; null when it is not known. */
export function textOf(known: Known): string | null {
  switch (known.kind) {
    case 'string':
      return known.value;
    case 'number':
    case 'boolean':
      return String(known.value);
    case 'list': {
      const parts = known.items.map((item) => (item.kind === 'nothing' ? '' : textOf(item)));
      return parts.includes(null) ? null : parts.join(',');
    }
    case 'nothing':
      return known.text;
    case 'path':
      return nativeText(known.path);
    case 'bytes':
      return Buffer.from(known.value).toString('utf8');
    default:
      return null;
  }
}

/** Folders that are the same on every machine as far as the rules care. */
const FOLDERS: ReadonlyMap<string, string> = new Map([
  ['os.homedir()', '~'],
  ['process.env.HOME', '~'],
  ['process.env.USERPROFILE', '~'],
  ['os.tmpdir()', '/tmp'],
]);

/** `[].flat + ''`: the letters that programs without letters are made of. */
function nativeText(path: string): string | null {
  const folder = FOLDERS.get(path);
  if (folder !== undefined) return folder;
  const name = /^\?\.(at|concat|entries|fill|filter|find|flat|join|map|slice|sort|italics|fontcolor)$/u.exec(path)?.[1];
  return name === undefined ? null : `function ${name}() { [native code] }`;
}

/** The number of a value as `Number(value)` gives it; null when it is not known. */
export const numberOf = (known: Known | undefined): number | null => {
  if (known?.kind === 'number') return known.value;
  if (known?.kind === 'boolean') return Number(known.value);
  if (known?.kind === 'string' && known.value.length < 100) return Number(known.value);
  return known?.kind === 'list' && known.items.length === 0 ? 0 : null;
};

export function binary(operator: string, left: Known, right: Known): Known {
  if (operator === '+' && isTextual(left, right)) return concat([left, right], 'concat');
  const a = numberOf(left);
  const b = numberOf(right);
  if (left.kind === 'string' && right.kind === 'string' && Object.hasOwn(COMPARED, operator))
    return boolean(COMPARED[operator]?.(left.value, right.value) === true);
  if (a === null || b === null) return UNKNOWN;
  // Of two kinds, which only the loose comparisons bring together.
  if (left.kind !== right.kind && (operator === '===' || operator === '!==')) return boolean(operator === '!==');
  const compute = ARITHMETIC[operator];
  return compute === undefined ? UNKNOWN : compute(a, b);
}

const TEXTUAL = new Set(['string', 'list', 'object', 'external', 'partial', 'bytes']);
const isTextual = (...sides: readonly Known[]): boolean =>
  sides.some((side) => TEXTUAL.has(side.kind) || (side.kind === 'path' && nativeText(side.path) !== null));

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => Known>> = {
  '+': (a, b) => number(a + b),
  '-': (a, b) => number(a - b),
  '*': (a, b) => number(a * b),
  '/': (a, b) => number(a / b),
  '%': (a, b) => number(a % b),
  '**': (a, b) => number(a ** b),
  '^': (a, b) => number(a ^ b),
  '&': (a, b) => number(a & b),
  '|': (a, b) => number(a | b),
  '<<': (a, b) => number(a << b),
  '>>': (a, b) => number(a >> b),
  '>>>': (a, b) => number(a >>> b),
  '<': (a, b) => boolean(a < b),
  '<=': (a, b) => boolean(a <= b),
  '>': (a, b) => boolean(a > b),
  '>=': (a, b) => boolean(a >= b),
  '==': (a, b) => boolean(a === b),
  '===': (a, b) => boolean(a === b),
  '!=': (a, b) => boolean(a !== b),
  '!==': (a, b) => boolean(a !== b),
};

/** Two texts are compared letter by letter, also where both are numbers. */
const COMPARED: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '===': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '!==': (a, b) => a !== b,
};

/** Joins the texts of all parts; what comes from outside makes the whole external. */
export function concat(parts: readonly Known[], how: string): Known {
  const texts = parts.map(textOf);
  if (!texts.includes(null)) return text(texts.join(''), mergeHow(parts, how));
  const source = parts.map(sourceOf).find((each) => each !== null) ?? null;
  const known = parts.map((part, index) => (part.kind === 'partial' ? part.text : (texts[index] ?? GAP))).join('');
  if (known.length > 10_000 || known.replaceAll(GAP, '').trim().length < 2)
    return source === null ? UNKNOWN : external(source);
  return { kind: 'partial', text: known, source };
}

const sourceOf = (known: Known): string | null =>
  known.kind === 'external' || known.kind === 'partial' ? known.source : null;

export const truth = (known: Known): boolean | null => {
  switch (known.kind) {
    case 'string':
      return known.value !== '';
    case 'number':
      return known.value !== 0 && !Number.isNaN(known.value);
    case 'boolean':
      return known.value;
    case 'nothing':
      return false;
    case 'list':
    case 'object':
    case 'function':
    case 'bytes':
      return true;
    default:
      return null;
  }
};

export function unary(operator: string, known: Known): Known {
  const truthful = truth(known);
  if (operator === '!') return truthful === null ? UNKNOWN : boolean(!truthful);
  if (operator === 'void') return NOTHING;
  const value = numberOf(known);
  if (value === null && operator === '~') return number(-1);
  if (value === null) return operator === '+' || operator === '-' ? number(Number.NaN) : UNKNOWN;
  if (operator === '-') return number(-value);
  if (operator === '+') return number(value);
  return operator === '~' ? number(~value) : UNKNOWN;
}
