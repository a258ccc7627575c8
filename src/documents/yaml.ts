/** YAML text → a plain value with the place of every key. Bounded: a file of ours is small, a bomb is not. */
import { type Document, isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { err, ok, type Result } from '../core/result';
import type { Position } from '../core/types';

const TEXT_MAX = 64 * 1024;
const ALIASES_MAX = 20;

export type YamlProblem = Position & { readonly message: string };

export type YamlDocument = {
  readonly value: unknown;
  /** Where the key or item at this path stands; the nearest parent's place when it is not there. */
  at(path: readonly (string | number)[]): Position;
};

export function readYaml(text: string): Result<YamlDocument, readonly YamlProblem[]> {
  if (text.length > TEXT_MAX)
    return err([
      { line: 1, column: 1, message: `The file has ${text.length} characters; at most ${TEXT_MAX} are read.` },
    ]);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    strict: true,
    logLevel: 'error',
  });
  const problems = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
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
