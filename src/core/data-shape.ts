/**
 * What do the data look like? A program is written for their shape, so a model is told the shape alone: names of keys
 * and columns, kinds and counts, never a value.
 */

const KEYS_MAX = 30;
const DEPTH_MAX = 4;
const SAMPLE = 200;
const NAME_MAX = 60;

export const shapeOfJson = (value: unknown): string => shape(value, 0);

function shape(value: unknown, depth: number): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return shapeOfList(value, depth);
  if (typeof value === 'object') return shapeOfObject(value, depth);
  if (typeof value === 'number') return Number.isInteger(value) ? 'whole number' : 'number';
  return typeof value === 'string' ? 'text' : 'true or false';
}

function shapeOfList(list: readonly unknown[], depth: number): string {
  const kinds = [
    ...new Set(list.slice(0, SAMPLE).map((item) => (depth < DEPTH_MAX ? shape(item, depth + 1) : 'value'))),
  ];
  const merged = kinds.includes('number') ? kinds.filter((kind) => kind !== 'whole number') : kinds;
  const of = merged.length === 0 ? '' : ` of ${merged.slice(0, 4).join(' or ')}`;
  return `list (${list.length})${of}`;
}

function shapeOfObject(value: object, depth: number): string {
  if (depth >= DEPTH_MAX) return 'object';
  const entries = Object.entries(value);
  const shown = entries
    .slice(0, KEYS_MAX)
    .map(([key, item]) => `${JSON.stringify(key.slice(0, NAME_MAX))}: ${shape(item, depth + 1)}`);
  const rest = entries.length - shown.length;
  return `{${[...shown, ...(rest > 0 ? [`${rest} more keys`] : [])].join(', ')}}`;
}

/** A text file or standard input: JSON, a table, or lines. */
export function shapeOfText(text: string): string {
  const json = jsonIn(text);
  if (json !== undefined) return `JSON: ${shapeOfJson(json)}`;
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) return 'empty';
  const separator = separatorOf(lines);
  const count = `${lines.length} line${lines.length === 1 ? '' : 's'}`;
  return separator === null ? `${count}, each ${kindsOf(lines)}` : `${count}, ${tableOf(lines, separator)}`;
}

function jsonIn(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const SEPARATORS = [',', '\t', ';', '|'] as const;

/** One that stands equally often in every one of the first lines. */
function separatorOf(lines: readonly string[]): string | null {
  const sample = lines.slice(0, SAMPLE);
  const fields = (line: string, separator: string) => line.split(separator).length;
  return (
    SEPARATORS.find((separator) => {
      const width = fields(sample[0] ?? '', separator);
      return width > 1 && sample.every((line) => fields(line, separator) === width);
    }) ?? null
  );
}

function tableOf(lines: readonly string[], separator: string): string {
  const rows = lines.slice(0, SAMPLE).map((line) => line.split(separator).map((cell) => cell.trim()));
  const [head = [], ...body] = rows;
  const hasNames =
    body.length > 0 &&
    head.every((cell) => kindOf(cell) === 'text') &&
    body.some((row) => row.some((cell) => kindOf(cell) !== 'text'));
  const columns = head.map((name, index) => {
    const kind = kindsOf((hasNames ? body : rows).map((row) => row[index] ?? ''));
    return hasNames ? `${JSON.stringify(name.slice(0, NAME_MAX))}: ${kind}` : kind;
  });
  const shown = columns.slice(0, KEYS_MAX).join(', ');
  return `fields separated by ${JSON.stringify(separator)}${hasNames ? ', the first line names them' : ''}: ${shown}`;
}

const kindsOf = (texts: readonly string[]): string => {
  const kinds = [...new Set(texts.slice(0, SAMPLE).map(kindOf))];
  const merged = kinds.includes('a number') ? kinds.filter((kind) => kind !== 'a whole number') : kinds;
  return merged.join(' or ');
};

function kindOf(text: string): string {
  if (text.trim() === '') return 'empty';
  if (/^\s*[-+]?\d{1,40}\s*$/.test(text)) return 'a whole number';
  return /^\s*[-+]?(?:\d{1,40}\.\d{0,40}|\.\d{1,40}|\d{1,40}(?:\.\d{1,40})?e[-+]?\d{1,4})\s*$/i.test(text)
    ? 'a number'
    : 'text';
}
