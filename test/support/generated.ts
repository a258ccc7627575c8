/** Parts of documents that are written by the objects the code uses: `npm run docs` rewrites them, a test compares them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

export type Section = {
  readonly file: string;
  /** Name of the part between `name: begin` and `name: end`; `null`: the whole file. */
  readonly name: string | null;
  readonly text: string;
};

/** What the file should hold; everything outside the section stays as it is. */
export function withSection(current: string, { name, text }: Section): string {
  if (name === null) return text;
  const lines = current.split('\n');
  const begin = lines.findIndex((line) => line.includes(`${name}: begin`));
  const end = lines.findIndex((line) => line.includes(`${name}: end`));
  if (begin < 0 || end < begin) throw new Error(`No section "${name}: begin" … "${name}: end"`);
  return [...lines.slice(0, begin + 1), ...text.trimEnd().split('\n'), ...lines.slice(end)].join('\n');
}

export function checkSection(section: Section): { readonly current: string; readonly wanted: string } {
  const path = join(ROOT, section.file);
  const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const wanted = withSection(current, section);
  if (process.env['UPDATE_DOCS'] === '1' && wanted !== current) writeFileSync(path, wanted);
  return process.env['UPDATE_DOCS'] === '1' ? { current: wanted, wanted } : { current, wanted };
}
