/** What stands on the command line → the options of a `/run` line, by the same table and with the same messages. */
import { availableParallelism } from 'node:os';
import { vocabularyFor } from '../app/program-source';
import { OPTIONS, type Options, takeOptions } from '../core/options';
import { CliProblem } from './problem';

export type Given = Readonly<Record<string, unknown>>;

const AT = { line: 1, column: 1 };

export function runOptions(given: Given): Options {
  const words = Object.keys(OPTIONS).flatMap((name) =>
    valuesOf(given[name]).map((value) => {
      const text = value === true ? `--${name}` : `--${name}=${String(value)}`;
      return { value: text, raw: text, at: AT };
    }),
  );
  const taken = takeOptions(words, vocabularyFor('/run'));
  if (taken.ok) return taken.value.options;
  const { message, suggestion } = taken.error;
  throw new CliProblem(2, suggestion === null ? `${message}.` : `${message}. Did you mean ${suggestion}?`);
}

/** As often as it was given: twice is a mistake that the table's reader names. */
const valuesOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === false ? [] : [value];

export const textOf = (given: Given, name: string): string | null =>
  typeof given[name] === 'string' ? given[name] : null;

/** Programs at once: a whole number from 1 to 64. */
export function concurrencyOf(given: Given): number {
  const text = textOf(given, 'concurrency');
  if (text === null) return availableParallelism();
  if (!/^[1-9]\d?$/.test(text) || Number(text) > 64)
    throw new CliProblem(2, `--concurrency takes a whole number from 1 to 64, not ${text}`);
  return Number(text);
}
