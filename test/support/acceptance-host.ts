/** What the machine itself tells of programs in containers: their processes are the host's too. */
import { readdir, readFile } from 'node:fs/promises';

/** Numbers of the host's processes whose command line is exactly these words. */
export async function processesOf(...words: readonly string[]): Promise<readonly number[]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const wanted = `${words.join('\0')}\0`;
  const found = await Promise.all(
    numbers.map(async (number) => {
      const line = await readFile(`/proc/${number}/cmdline`, 'utf8').catch(() => '');
      return line === wanted ? [Number(number)] : [];
    }),
  );
  return found.flat();
}

/** Every process with this command line that lives at some time while the work goes on. It should live for a second. */
export async function processesDuring<T>(
  words: readonly string[],
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly processes: number }> {
  const seen = new Set<number>();
  let going = true;
  const watching = (async () => {
    while (going) {
      for (const number of await processesOf(...words)) seen.add(number);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  try {
    const result = await work();
    return { result, processes: seen.size };
  } finally {
    going = false;
    await watching;
  }
}

/** Resolves when a process with this command line lives; rejects after a minute. */
export async function appearance(...words: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if ((await processesOf(...words)).length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No process ${words.join(' ')} was seen within a minute`);
}
