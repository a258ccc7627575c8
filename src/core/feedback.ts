/** What is the model told of its last attempt? How it ended and where, at most 4 KB, without secrets and data. */

import { masked, withoutValues } from './masking';
import type { BlockRecord } from './record';
import type { Reading } from './reply';
import type { Limits, SyntaxReport } from './types';

export const FEEDBACK_BYTES = 4096;

export type Hidden = {
  readonly secrets: readonly string[];
  /** Of parameters and standard input. */
  readonly values: readonly string[];
};

/** Nothing unmasked can be left at a cut: masking comes first. */
export function bounded(text: string, { secrets, values }: Hidden): string {
  return cut(withoutValues(masked(text, secrets), values), FEEDBACK_BYTES);
}

/** Head and tail, in bytes of UTF-8. */
function cut(text: string, most: number): string {
  if (Buffer.byteLength(text, 'utf8') <= most) return text;
  const gap = '\n… left out …\n';
  const half = Math.floor((most - Buffer.byteLength(gap, 'utf8')) / 2);
  const bytes = Buffer.from(text, 'utf8');
  const whole = (part: Buffer) => part.toString('utf8').replaceAll('\ufffd', '');
  return `${whole(bytes.subarray(0, half))}${gap}${whole(bytes.subarray(bytes.length - half))}`;
}

export const ofSyntax = ({ errors, suggestions }: SyntaxReport, code: string): string =>
  [
    'The program does not parse:',
    ...errors
      .slice(0, 5)
      .map(({ line, column, message }) => `line ${line}, column ${column}: ${message}\n${lineAt(code, line)}`),
    ...suggestions.slice(0, 5),
  ].join('\n');

const lineAt = (code: string, line: number | null): string => {
  const text = line === null ? undefined : code.split('\n')[line - 1];
  return text === undefined || text.trim() === '' ? '' : `  ${text.slice(0, 200)}`;
};

export function ofReading(reading: Exclude<Reading, { kind: 'program' }>, language: string): string {
  switch (reading.kind) {
    case 'no-code':
      return `Your reply held no program that can be told for sure. ${reading.why} Use one of the two forms, exactly.`;
    case 'wrong-language':
      return `Your reply was in another language. Write ${language}.`;
    case 'truncated':
      return 'Your reply was cut before its end, so nothing of it was used. Write a shorter program.';
    case 'refused':
      return '';
  }
}

const STREAM_BYTES = 1200;

/** `expected` and `actual` are told by the verification's own message. */
export function ofResult({ result, code }: Pick<BlockRecord, 'result' | 'code'>, limits: Limits): string {
  const { error, verification } = result;
  return [
    howItEnded(result, limits),
    ...(error === null
      ? []
      : [
          `${error.type}: ${error.message}${error.line === null ? '' : `, on line ${error.line}`}`,
          lineAt(code, error.line),
        ]),
    ...(result.status === 'ok' && verification.message !== null ? [verification.message] : []),
    ...stream('Standard error', result.stderr),
    ...stream('Standard output', result.stdout),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const stream = (name: string, text: string): readonly string[] =>
  text.trim() === '' ? [] : [`${name}:\n${cut(text, STREAM_BYTES)}`];

function howItEnded(result: BlockRecord['result'], limits: Limits): string {
  switch (result.status) {
    case 'ok':
      return WRONG[result.verification.by];
    case 'timeout':
      return `The program was still running after ${limits.timeoutMs / 1000} s and was stopped. It has to be faster, or to end.`;
    case 'oom':
      return `The program needed more than ${Math.floor(limits.memoryBytes / 1024 ** 2)} MiB of memory and was stopped.`;
    case 'output-limit':
      return 'The program printed far too much and was stopped.';
    default:
      return result.signal === null
        ? `The program failed with exit code ${result.exitCode ?? 'unknown'}.`
        : `The program was ended by ${result.signal}.`;
  }
}

const WRONG: Readonly<Record<BlockRecord['result']['verification']['by'], string>> = {
  none: 'The program ran.',
  expect: 'The program ran, but its output is not the expected one.',
  tests: 'The program ran, but the tests failed.',
  'generated-tests': 'The program ran, but your own tests failed. Mend whichever is wrong.',
};
