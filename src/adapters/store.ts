/** Records under one folder, files that programs left under another; both plain paths that later steps can upload. */
import { appendFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import type { Store } from '../app/ports';
import { writeWhole } from './files';

export type StorePlaces = {
  readonly records: string;
  readonly results: string;
  /** File of the job summary; `null` where there is none. */
  readonly summary: string | null;
};

/** GitHub drops a step's summary as a whole when it is larger. */
const SUMMARY_MAX_BYTES = 1024 * 1024;

export function createStore({ records, results, summary }: StorePlaces): Store {
  let summaryBytes = 0;
  return {
    saveRecord: (name, json) => writeWhole(inside(records, name), json),
    saveResult: (name, content) => writeWhole(inside(results, name), content),
    async appendSummary(markdown) {
      const page = Buffer.from(`${markdown}\n\n`);
      if (summary === null || summaryBytes + page.length > SUMMARY_MAX_BYTES) return;
      summaryBytes += page.length;
      await appendFile(summary, page);
    },
    // The blank line after a page counts too.
    summaryRoom: () => Math.max(0, SUMMARY_MAX_BYTES - summaryBytes - 2),
  };
}

/** File names come from programs: whatever they are, they stay in their folder. */
function inside(folder: string, name: string): string {
  const path = join(folder, normalize(name));
  if (!path.startsWith(folder + sep) || name.includes('\0')) throw new Error('A file name leads out of its folder');
  return path;
}
