/** Reads the files that a program left in its output folder. The container can shape every byte of this: all is bounded. */
import type { OutputFile } from '../../core/types';

export type Collected = { readonly files: readonly OutputFile[]; readonly omitted: number };

type Bounds = { readonly files: number; readonly bytes: number };

/** At most so many files, and bytes in all, come back. */
export const COLLECTION = { files: 100, bytes: 20 * 1024 * 1024 } as const;

/** The longest path that Linux knows. */
const NAME_BYTES = 4096;

/** More than any record's head has. */
const HEAD_BYTES = 32;

type Part = 'head' | 'name' | 'data';
type Head = { readonly isEnd: boolean; readonly nameBytes: number; readonly dataBytes: number };

/**
 * Reads records `file nameBytes dataBytes\n`, name, data as their bytes come, each byte once and into its place, so that
 * no file's content can make this slow or large. The answer is `null` until the `end` record is complete. Throws on
 * what is no such listing, or more than may come.
 */
export function createCollector(most: Bounds = COLLECTION): (piece: Buffer) => Collected | null {
  const files: OutputFile[] = [];
  let bytesLeft: number = most.bytes;
  let filesLeft: number = most.files;
  let part: Part = 'head';
  let head: Head = { isEnd: false, nameBytes: 0, dataBytes: 0 };
  let name = '';
  let place = new Uint8Array(HEAD_BYTES);
  let filled = 0;

  const next = (following: Part, bytes: number): void => {
    part = following;
    place = new Uint8Array(bytes);
    filled = 0;
  };

  const readHead = (): void => {
    head = parseHead(text(place.subarray(0, filled)));
    bytesLeft -= head.isEnd ? 0 : head.dataBytes;
    filesLeft -= head.isEnd ? 0 : 1;
    const isLongEnd = head.isEnd && head.dataBytes > HEAD_BYTES;
    if (bytesLeft < 0 || filesLeft < 0 || head.nameBytes > NAME_BYTES || isLongEnd) throw notAListing();
    next('name', head.nameBytes);
  };

  /** What is complete leads on; a part without bytes is complete at once. */
  const finish = (): Collected | null => {
    if (part === 'name') {
      name = text(place);
      next('data', head.dataBytes);
      if (filled < place.length) return null;
    }
    if (head.isEnd) return { files, omitted: Number.parseInt(text(place), 10) || 0 };
    if (isPlainPath(name)) files.push({ name, bytes: place.length, type: typeOf(name), content: place });
    next('head', HEAD_BYTES);
    return null;
  };

  /** Returns how many bytes of the piece it took. */
  const take = (piece: Buffer): number => {
    const lineEnd = part === 'head' ? piece.indexOf(10) : -1;
    const taken = piece.copy(place, filled, 0, lineEnd < 0 ? piece.length : lineEnd);
    filled += taken;
    if (part !== 'head') return taken;
    if (filled === HEAD_BYTES) throw notAListing();
    if (lineEnd < 0) return taken;
    readHead();
    return taken + 1;
  };

  return (piece) => {
    let rest = piece;
    while (rest.length > 0) {
      rest = rest.subarray(take(rest));
      const collected = part !== 'head' && filled === place.length ? finish() : null;
      if (collected !== null) return collected;
    }
    return null;
  };
}

function parseHead(line: string): Head {
  const [, kind, nameBytes, dataBytes] = /^(file|end) (\d{1,5}) (\d{1,9})$/.exec(line) ?? [];
  if (kind === undefined) throw notAListing();
  return { isEnd: kind === 'end', nameBytes: Number(nameBytes), dataBytes: Number(dataBytes) };
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');

const notAListing = (): Error => new Error('the output folder’s listing is not one');

/**
 * Relative, without `..`, without control characters: a name that can become a file below a folder of ours. What is no
 * UTF-8 would become longer than a name may be, or two of them one.
 */
const isPlainPath = (name: string): boolean =>
  !/[\u0000-\u001f\u007f\\\ufffd]/.test(name) &&
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
