/** What the page of an audit is given, and its words with their gaps filled. */
import type { AuditEntry } from '../src/core/audit';
import type { Words } from '../src/report/words';

export type PageData = {
  readonly entries: readonly AuditEntry[];
  readonly words: Words['audit'];
  readonly language: Words['language'];
  readonly risk: Words['risk'];
};

/** The page is made together with its data, by the same version. */
export function readData(): PageData {
  return JSON.parse(document.getElementById('data')?.textContent ?? '') as PageData;
}

/** `Rows {from} to {to}` with its figures. */
export const filled = (words: string, gaps: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);

export function nameOf(data: PageData, kind: 'outcome' | 'risk' | 'language', name: string): string {
  const names: Readonly<Record<string, string>> = kind === 'outcome' ? data.words.outcome : data[kind];
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name === 'none' ? data.words.noRisk : name;
}

/** `2026-11-20 11:40`. */
export const minute = (iso: string): string => iso.slice(0, 16).replace('T', ' ');
