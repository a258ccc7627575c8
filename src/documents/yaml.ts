/** YAML text → a plain value with the place of every key. Bounded: a file of ours is small, a bomb is not. */
import {
  type CST,
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  Parser,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { err, ok, type Result } from '../core/result';
import type { Position } from '../core/types';

const TEXT_MAX = 64 * 1024;
const ALIASES_MAX = 20;
/** The parser calls itself for each level: some thousand of them abort the whole process, and no handler sees it. */
const DEPTH_MAX = 64;
/** Looking for keys that stand twice takes a time that grows with the square of their number. */
const VALUES_MAX = 5000;
/** Nobody mends more at once. */
const PROBLEMS_MAX = 20;

export type YamlProblem = Position & { readonly message: string };

export type YamlDocument = {
  readonly value: unknown;
  /** Where the key or item at this path stands; the nearest parent's place when it is not there. */
  at(path: readonly (string | number)[]): Position;
};

export function readYaml(text: string): Result<YamlDocument, readonly YamlProblem[]> {
  const bound = beyondBounds(text);
  if (bound !== null) return err([{ line: 1, column: 1, message: bound }]);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    strict: true,
    logLevel: 'error',
  });
  const problems = [...document.errors, ...document.warnings].slice(0, PROBLEMS_MAX).map(({ pos, message }) => ({
    ...place(lines, pos[0]),
    message,
  }));
  if (problems.length > 0) return err(problems);
  try {
    const value: unknown = document.toJS({ maxAliasCount: ALIASES_MAX });
    return ok({ value, at: (path) => place(lines, offsetOf(document, path)) });
  } catch {
    return err([
      { line: 1, column: 1, message: `More than ${ALIASES_MAX} aliases are unfolded. Write the values out.` },
    ]);
  }
}

function beyondBounds(text: string): string | null {
  if (text.length > TEXT_MAX) return `The file has ${text.length} characters; at most ${TEXT_MAX} are read.`;
  const { depth, values } = extentOf(text);
  if (depth > DEPTH_MAX) return `The file is nested deeper than ${DEPTH_MAX} levels.`;
  return values > VALUES_MAX ? `The file has more than ${VALUES_MAX} values.` : null;
}

type Extent = { readonly depth: number; readonly values: number };
type Waiting = { readonly token: CST.Token | null | undefined; readonly depth: number };

const BLANK: ReadonlySet<string> = new Set(['newline', 'comment', 'space']);

/** Read from the tokens, which come without recursion, and walked without it. Stops where a bound is passed. */
function extentOf(text: string): Extent {
  const waiting: Waiting[] = [];
  let values = 0;
  for (const token of new Parser().parse(text)) if (!BLANK.has(token.type)) waiting.push({ token, depth: 0 });
  let deepest = 0;
  for (let next = waiting.pop(); next !== undefined && deepest <= DEPTH_MAX; next = waiting.pop()) {
    values += 1;
    deepest = Math.max(deepest, next.depth);
    for (const token of below(next.token)) waiting.push({ token, depth: next.depth + 1 });
  }
  return { depth: deepest, values };
}

function below(token: CST.Token | null | undefined): readonly (CST.Token | null | undefined)[] {
  if (token === null || token === undefined) return [];
  if (token.type === 'document') return [token.value];
  return 'items' in token ? token.items.flatMap(({ key, value }) => [key, value]).filter(Boolean) : [];
}

function place(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** Walks as far as the path leads; the offset is the key's for a mapping, the item's for a list. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = pairOf(node, key);
      if (pair === undefined) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else {
      node = node.get(key, true);
      offset = startOf(node) ?? offset;
    }
  }
  return offset;
}

const pairOf = (map: YAMLMap, key: string | number) =>
  map.items.find((pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === String(key));

const startOf = (node: unknown): number | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : undefined;
