/** JSON test cases: `[{"call": "add(2, 3)", "expected": 5}]`. */
import { type Problem, problem } from './problem';
import { jsonOf } from './program-text';
import { err, ok, type Result } from './result';
import type { Position, Tests } from './types';

type Case = Extract<Tests, { readonly kind: 'cases' }>['cases'][number];

export function casesOf(text: string, at: Position): Result<Tests, Problem> {
  const wrong = (message: string) => err(problem('usage_error', message, { at }));
  const json = jsonOf(text);
  if (!json.ok) return wrong(`The test cases are no JSON: ${json.error}`);
  if (!Array.isArray(json.value) || json.value.length === 0)
    return wrong('Test cases are a JSON list with at least one {"call": "add(2, 3)", "expected": 5}');
  const cases = json.value.map(caseOf);
  const bad = cases.indexOf(null);
  if (bad !== -1) return wrong(`Test case ${bad + 1} is not of the form {"call": "add(2, 3)", "expected": 5}`);
  const lost = lostNumber(text);
  if (lost !== null)
    return wrong(`The number ${lost} is too large for JSON test cases: write the test as code instead, as \`assert\``);
  return ok({ kind: 'cases', cases: cases.filter((found) => found !== null) });
}

function caseOf(value: unknown): Case | null {
  if (typeof value !== 'object' || value === null || Object.keys(value).sort().join() !== 'call,expected') return null;
  const call: unknown = Reflect.get(value, 'call');
  return typeof call === 'string' && call.trim() !== '' ? { call, expected: Reflect.get(value, 'expected') } : null;
}

/** Strings are passed over, so that only numbers are seen. */
const STRING_OR_INTEGER = /"(?:[^"\\]|\\.)*"|-?\d+(?![\d.eE])/g;

/** A whole number that reading would round: its test could pass for a wrong answer, or fail for the right one. */
function lostNumber(text: string): string | null {
  const numbers = text.match(STRING_OR_INTEGER)?.filter((token) => !token.startsWith('"')) ?? [];
  return numbers.find((digits) => BigInt(Number(digits)) !== BigInt(digits)) ?? null;
}
