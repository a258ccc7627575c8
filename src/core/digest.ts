/**
 * What exactly? The one place that mints a digest. It covers everything that decides what would run (contract §5),
 * so whoever approves a digest has approved these bytes, these limits, this image and nothing else.
 */
import { createHash } from 'node:crypto';
import type { Digest, LanguageId, Limits, Policy } from './types';

/** One block with its role, exactly as written. */
export type DigestedBlock = {
  readonly role: 'program' | 'params' | 'stdin' | 'file' | 'expect' | 'tests' | 'material';
  readonly language: LanguageId | null;
  readonly name: string | null;
  readonly text: string;
};

export type RequestContent = {
  readonly repositoryId: number;
  readonly issueNumber: number | null;
  /** The asking text, which of its commands this is (from 0), and how often it was asked to run again. */
  readonly request: { readonly kind: string; readonly id: number; readonly index: number; readonly rerun: number };
  /** Where the blocks stand. */
  readonly source: { readonly kind: string; readonly id: number };
  readonly blocks: readonly DigestedBlock[];
  readonly options: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly policy: Policy;
  readonly hosts: readonly string[];
  readonly images: Readonly<Record<string, string>>;
  readonly runtime: string;
  readonly headSha: string | null;
  /** Branch that a pull request would change; left out for an issue. */
  readonly baseRef?: string;
  readonly configDigest: string;
};

type Canonical = string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical };

/**
 * Canonical JSON: keys in code-unit order, no white space (the form of RFC 8785 for the values used here).
 * A number that JSON cannot carry would make two contents look alike, so it throws.
 */
export function canonicalJson(value: Canonical): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`Not a JSON number: ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(value as { readonly [key: string]: Canonical });
  const members = entries
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** SHA-256 of a text's UTF-8 bytes, as `sha256:<hex>`. */
export const textDigest = (text: string): string => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

export const digestOf = (content: RequestContent): Digest => textDigest(canonicalJson(content)) as Digest;

/** The ID people type: the digest's first 12 hex digits. */
export const requestIdOf = (digest: Digest): string => digest.slice('sha256:'.length, 'sha256:'.length + 12);
