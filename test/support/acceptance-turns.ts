/** Programs at once in each of jest's workers: independent scenarios run side by side, but no more than a small machine carries. */
const AT_ONCE = 2;

let free = AT_ONCE;
const waiting: (() => void)[] = [];

export async function takeTurn<T>(work: () => Promise<T>): Promise<T> {
  if (free > 0) free -= 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  }
}
