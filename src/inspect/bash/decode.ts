/** What filters make of a known text: decoders first, since payloads hide in them. `null`: it cannot be told. */
import { gunzipSync, inflateSync } from 'node:zlib';
import { decodeAnsi } from './parts';

const MAX_BYTES = 256 * 1024;

/** Bytes as text: UTF-8 where they are, else one character per byte. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}

const bytesOf = (text: string): Buffer => Buffer.from(text, /^[\u0000-\u00ff]*$/u.test(text) ? 'latin1' : 'utf8');

export function decodeBase64(text: string): string | null {
  const body = text.replace(/\s+/gu, '');
  return /^[A-Za-z0-9+/_-]*={0,2}$/u.test(body) ? textOf(Buffer.from(body, 'base64')) : null;
}

export function decodeBase32(text: string): string | null {
  const body = text.replace(/[\s=]+/gu, '');
  if (!/^[A-Z2-7]*$/u.test(body)) return null;
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const character of body) {
    value = ((value << 5) | 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(character)) & 0xffff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >> bits) & 0xff);
  }
  return textOf(Uint8Array.from(bytes));
}

export const decodeHex = (text: string): string =>
  textOf(Buffer.from(text.replace(/^[0-9a-fA-F]+:/gmu, '').replace(/[^0-9a-fA-F]/gu, ''), 'hex'));

export function gunzip(text: string): string | null {
  for (const open of [gunzipSync, inflateSync]) {
    try {
      return textOf(open(bytesOf(text), { maxOutputLength: MAX_BYTES }));
    } catch {
      // Not this format, or more than the bound: the next one, then "unknown".
    }
  }
  return null;
}

export const reverseLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => [...line].reverse().join(''))
    .join('\n');

const CLASSES: Readonly<Record<string, string>> = {
  '[:lower:]': 'a-z',
  '[:upper:]': 'A-Z',
  '[:digit:]': '0-9',
  '[:alpha:]': 'A-Za-z',
  '[:alnum:]': 'A-Za-z0-9',
  '[:space:]': ' \\t\\n\\r',
  '[:blank:]': ' \\t',
};

/** `tr`'s sets: classes, ranges, escapes. */
function trSet(text: string): string[] {
  const body = decodeAnsi(text.replace(/\[:\w+:\]/gu, (name) => CLASSES[name] ?? name));
  const characters: string[] = [];
  for (let at = 0; at < body.length; at++) {
    const from = body.charCodeAt(at);
    if (body[at + 1] !== '-' || at + 2 >= body.length) {
      characters.push(body.charAt(at));
      continue;
    }
    const to = body.charCodeAt(at + 2);
    for (let code = from; code <= to && code - from < 256; code++) characters.push(String.fromCharCode(code));
    at += 2;
  }
  return characters;
}

export function translate(text: string, from: string, to: string): string {
  const source = trSet(from);
  const target = trSet(to);
  const table = new Map(source.map((character, index) => [character, target[index] ?? target.at(-1) ?? '']));
  return [...text].map((character) => table.get(character) ?? character).join('');
}

export function deleteCharacters(text: string, set: string, complement: boolean): string {
  const gone = new Set(trSet(set));
  return [...text].filter((character) => gone.has(character) === complement).join('');
}

/** `tr -s`: one of each run of the set's characters. */
export function squeezed(text: string, set: string): string {
  const members = new Set(trSet(set));
  return [...text].filter((character, at, all) => character !== all[at - 1] || !members.has(character)).join('');
}

/** `printf FORMAT ARGUMENT…`, the format used again while arguments remain. */
export function formatPrintf(format: string, args: readonly string[]): string {
  let rest = [...args];
  let text = '';
  do {
    const before = rest.length;
    text += formatOnce(format, () => rest.shift() ?? '');
    if (rest.length === before) break;
  } while (rest.length > 0 && text.length < MAX_BYTES);
  rest = [];
  return text;
}

const formatOnce = (format: string, next: () => string): string =>
  decodeAnsi(format.replaceAll('%%', '\u0000'))
    .replace(/%([-+ 0#]*)(\d*)(?:\.(\d+))?([bcdiosuxXqe])/gu, (_all, ...groups: readonly (string | undefined)[]) => {
      const [flags = '', width, precision, kind = 's'] = groups;
      const text = conversion(kind, next(), precision);
      const size = Math.min(Number(width || 0), 1000);
      if (flags.includes('-')) return text.padEnd(size);
      return text.padStart(size, flags.includes('0') && /^\d+$/u.test(text) ? '0' : ' ');
    })
    .replaceAll('\u0000', '%');

function conversion(kind: string, value: string, precision: string | undefined): string {
  const text = converted(kind, value);
  return precision === undefined || kind !== 's' ? text : text.slice(0, Number(precision));
}

function converted(kind: string, value: string): string {
  if (kind === 'b') return decodeAnsi(value);
  if (kind === 'c') return value.charAt(0);
  if (kind === 's' || kind === 'q') return value;
  const number = /^['"]/u.test(value) ? (value.codePointAt(1) ?? 0) : Number(value || 0);
  if (!Number.isFinite(number)) return '0';
  const whole = Math.trunc(number);
  if (kind === 'x') return whole.toString(16);
  if (kind === 'X') return whole.toString(16).toUpperCase();
  return kind === 'o' ? whole.toString(8) : String(whole);
}

/** The plain substitutions of `sed` (`s/a/b/g`, `y/ab/cd/`) whose pattern has no special characters. */
export function substitute(text: string, script: string): string | null {
  const match = /^([sy])([^\w\s\\])(.*)$/su.exec(script.trim());
  const [pattern, replacement, flags, ...more] = match?.[3]?.split(match[2] ?? '/') ?? [];
  if (pattern === undefined || replacement === undefined || flags === undefined || more.length > 0) return null;
  if (match?.[1] === 'y') return translate(text, pattern, replacement);
  if (pattern === '' || /[\\.*^$[+?{(|]/u.test(pattern) || /[\\&]/u.test(replacement)) return null;
  if (flags.includes('g')) return text.replaceAll(pattern, () => replacement);
  return text
    .split('\n')
    .map((line) => line.replace(pattern, () => replacement))
    .join('\n');
}
