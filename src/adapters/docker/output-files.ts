/** Reads the files that a program left in its output folder. The container can shape every byte of this: all is bounded. */
import type { OutputFile } from '../../core/types';

export type Collected = { readonly files: readonly OutputFile[]; readonly omitted: number };

/** At most so many files, and bytes in all, come back. */
export const COLLECTION = { files: 100, bytes: 20 * 1024 * 1024 } as const;

/** Most bytes that can come for a collection: content, names and record heads. */
export const COLLECTION_STREAM_BYTES = COLLECTION.bytes + COLLECTION.files * 5000;

/** Reads records `file nameBytes dataBytes\n`, name, data; `null` until the `end` record is complete. */
export function parseCollection(bytes: Buffer): Collected | null {
  const files: OutputFile[] = [];
  let offset = 0;
  while (true) {
    const record = recordAt(bytes, offset);
    if (record === null) return null;
    const { kind, name, data, next } = record;
    if (kind === 'end') return { files, omitted: Number.parseInt(data.toString('latin1'), 10) || 0 };
    if (isPlainPath(name)) files.push({ name, bytes: data.length, type: typeOf(name), content: Uint8Array.from(data) });
    offset = next;
  }
}

function recordAt(bytes: Buffer, offset: number) {
  const lineEnd = bytes.indexOf(10, offset);
  if (lineEnd < 0) return null;
  const head = /^(file|end) (\d{1,5}) (\d{1,9})$/.exec(bytes.toString('latin1', offset, lineEnd));
  if (head === null) throw new Error('the output folder’s listing is not one');
  const nameEnd = lineEnd + 1 + Number(head[2]);
  const next = nameEnd + Number(head[3]);
  if (next > bytes.length) return null;
  return {
    kind: head[1],
    name: bytes.toString('utf8', lineEnd + 1, nameEnd),
    data: bytes.subarray(nameEnd, next),
    next,
  };
}

/** Relative, without `..`, without control characters: a name that can become a file below a folder of ours. */
const isPlainPath = (name: string): boolean =>
  !/[\u0000-\u001f\u007f\\]/.test(name) &&
  name.length <= 1024 &&
  name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

const TYPES: Readonly<Record<string, string>> = {
  bmp: 'image/bmp',
  csv: 'text/csv',
  gif: 'image/gif',
  gz: 'application/gzip',
  htm: 'text/html',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  log: 'text/plain',
  md: 'text/markdown',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  tar: 'application/x-tar',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  webp: 'image/webp',
  xml: 'application/xml',
  zip: 'application/zip',
};

const typeOf = (name: string): string =>
  TYPES[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
