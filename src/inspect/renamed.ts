/** Does a call name the function otherwise than the function is called? */

/** Enough of both ends of a call to hold the name; a whole call may hold the rest of the program. */
const WINDOW = 300;

/** `path` is canonical; the call stands from `from` to `to` in `source`. */
export function isRenamed(source: string, path: string, from: number, to: number): boolean {
  const own = path.slice(path.lastIndexOf('.') + 1);
  if (source.slice(from, Math.min(to, from + WINDOW)).includes(own)) return false;
  return to - from <= WINDOW || !source.slice(Math.max(from, to - WINDOW), to).includes(own);
}
