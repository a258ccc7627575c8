/** The text of `.github/sallyport.yml` → the configuration, or every problem with its line. */
import { closest, distance } from 'fastest-levenshtein';
import { type Config, type ConfigIssue, checkConfig, DEFAULT_CONFIG } from '../core/config';
import { err, ok, type Result } from '../core/result';
import type { Position } from '../core/types';
import { readYaml, type YamlDocument } from './yaml';

export type ConfigProblem = Position & {
  readonly path: string;
  readonly message: string;
  readonly expected: string | null;
  /** What stands there, as JSON, cut. */
  readonly came: string | null;
  /** The nearest key that exists. */
  readonly hint: string | null;
};

/** `null` and an empty file give the defaults: every key is optional. */
export function readConfig(text: string | null): Result<Config, readonly ConfigProblem[]> {
  if (text === null) return ok(DEFAULT_CONFIG);
  const document = readYaml(text);
  if (!document.ok)
    return err(document.error.map((problem) => ({ ...problem, path: '', expected: null, came: null, hint: null })));
  const checked = checkConfig(document.value.value ?? {});
  if ('config' in checked) return ok(checked.config);
  const problems = checked.issues.map((issue) => problemOf(document.value, issue));
  return err(problems.sort((left, right) => left.line - right.line || left.column - right.column));
}

function problemOf(document: YamlDocument, { path, message, expected }: ConfigIssue): ConfigProblem {
  const place = { ...document.at(path), path: path.join('.'), message };
  if (expected !== null) return { ...place, expected, came: shown(valueAt(document.value, path)), hint: null };
  const keys = keysBeside(path);
  const key = String(path.at(-1));
  return { ...place, expected: `one of ${keys.join(', ')}`, came: shown(key), hint: nearestKey(key, keys) };
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null && Object.hasOwn(current, key)
        ? Reflect.get(current, key)
        : undefined,
    value,
  );
}

const SHOWN_MAX = 60;

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > SHOWN_MAX ? `${json.slice(0, SHOWN_MAX)}…` : json;
}

/** The defaults hold every key there is, so they know the neighbours of a misspelt one. */
function keysBeside(path: readonly (string | number)[]): readonly string[] {
  const parent = valueAt(DEFAULT_CONFIG, path.slice(0, -1));
  return typeof parent === 'object' && parent !== null ? Object.keys(parent) : [];
}

function nearestKey(wrong: string, keys: readonly string[]): string | null {
  if (keys.length === 0) return null;
  const nearest = closest(wrong, keys);
  return distance(wrong, nearest) <= Math.max(2, wrong.length / 3) ? nearest : null;
}
