/** What must not leave in a text: the secrets that we know, and what looks like one. Linear in the text. */

const LOOKS_SECRET: readonly RegExp[] = [
  /\bgh[pousr]_[A-Za-z0-9]{20,255}\b/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,255}\b/g,
  /\bsk-[A-Za-z0-9_-]{16,255}/g,
  /\bAKIA[0-9A-Z]{16}\b/g,
  /\bxox[abprs]-[A-Za-z0-9-]{10,255}/g,
  /\beyJ[A-Za-z0-9_-]{8,2048}\.[A-Za-z0-9_-]{8,4096}\.[A-Za-z0-9_-]{4,1024}/g,
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]{0,8192}?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g,
];

/** Shorter texts are words that stand everywhere. */
const SECRET_MIN = 6;

export function masked(text: string, secrets: readonly string[]): string {
  const known = secrets
    .filter((secret) => secret.length >= SECRET_MIN)
    .sort((left, right) => right.length - left.length);
  const without = known.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  return LOOKS_SECRET.reduce((rest, pattern) => rest.replace(pattern, '***'), without);
}

const VALUES_MAX = 500;
const VALUE_MIN = 4;

/** The values of a program's data: feedback to a model tells how a run failed, not what the data say. */
export function valuesOf(parameters: string | null, stdin: string | null): readonly string[] {
  const found = new Set<string>();
  collect(parameters === null ? null : parsed(parameters), found);
  const json = stdin === null ? null : parsed(stdin);
  if (json !== null) collect(json, found);
  else for (const line of (stdin ?? '').slice(0, 65_536).split(/\r?\n/)) found.add(line.trim());
  return [...found].filter((value) => value.length >= VALUE_MIN).slice(0, VALUES_MAX);
}

function collect(value: unknown, into: Set<string>, depth = 0): void {
  if (into.size >= VALUES_MAX || depth > 8) return;
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) collect(item, into, depth + 1);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Longest first, so that no part of a value is left standing. */
export const withoutValues = (text: string, values: readonly string[]): string =>
  [...values]
    .sort((left, right) => right.length - left.length)
    .reduce((rest, value) => rest.replaceAll(value, '[data]'), text);
