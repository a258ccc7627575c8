/** May this text enter the sandbox at all? Asked of every block before anything else looks at it. */
import { type Problem, problem } from './problem';
import type { Position } from './types';

/** Bytes of UTF-8 that parameters and stdin may have, each. */
export const INPUT_BYTES_MAX = 1024 * 1024;

/** Control characters but tab, line feed and carriage return; half a surrogate pair; what decoding left of bad bytes. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|\ufffd/u;

/**
 * Code: `limits.code` counts characters (an emoji is one); the line end before the closing fence is the fence's.
 * `line` is where the text's first line stands.
 */
export function codeProblem(source: string, line: number, maxCharacters: number): Problem | null {
  if (source.trim() === '')
    return problem('no_code', 'The block is empty: write a program into it', { at: { line, column: 1 } });
  const length = lengthOf(source.endsWith('\n') ? source.slice(0, -1) : source);
  if (length > maxCharacters)
    return problem(
      'code_too_long',
      `The code has ${length} characters and at most ${maxCharacters} are allowed: shorten it, or raise \`limits.code\``,
      { at: { line, column: 1 } },
    );
  return charactersProblem(source, line);
}

/** Characters, not UTF-16 units. */
const lengthOf = (text: string): number => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

function charactersProblem(source: string, line: number): Problem | null {
  const found = FORBIDDEN.exec(source);
  if (found === null) return null;
  const before = source.slice(0, found.index).split(/\r\n|[\r\n]/);
  const at = { line: line + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
  return problem(
    'invalid_characters',
    `The code holds ${nameOf(found[0])}; code is UTF-8 text with tabs and line ends: write it as an escape, or remove it`,
    { at },
  );
}

function nameOf(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (character === '\ufffd') return `${code}, the mark of bytes that are no UTF-8`;
  return /\p{Cs}/u.test(character) ? `${code}, half of a character` : `the control character ${code}`;
}

/** What goes in beside the code may hold any character that UTF-8 has, up to its size. `noun` names it. */
export function inputProblem(noun: string, text: string, at: Position): Problem | null {
  if (/\p{Cs}/u.test(text))
    return problem('invalid_characters', `The ${noun} holds half of a character, which UTF-8 cannot carry`, { at });
  const bytes = Buffer.byteLength(text, 'utf8');
  if (bytes <= INPUT_BYTES_MAX) return null;
  return problem('limit_exceeded', `The ${noun} has ${bytes} bytes and at most ${INPUT_BYTES_MAX} are allowed`, { at });
}

/** Parameters are one JSON object; its text goes on as written, so that no digit of a large number is lost. */
export function parametersProblem(text: string, at: Position): Problem | null {
  const value = jsonOf(text);
  if (!value.ok) return problem('usage_error', `The parameters are no JSON: ${value.error}`, { at });
  if (typeof value.value !== 'object' || value.value === null || Array.isArray(value.value))
    return problem('usage_error', 'The parameters are no JSON object: write {"name": value}', { at });
  return inputProblem('parameters', text, at);
}

export type Json = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

export function jsonOf(text: string): Json {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const curly = /[\u201c\u201d\u2018\u2019]/.test(text) ? ' (it has curly quotes; JSON takes straight ones)' : '';
    return { ok: false, error: `${error instanceof Error ? error.message : String(error)}${curly}` };
  }
}
