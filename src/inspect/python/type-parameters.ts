import { type Cursor, Unreadable } from './cursor';

/** `[T: int, *Ts, **P = …]`: nothing here runs before it is asked for. */
export function skipTypeParameters(cursor: Cursor): void {
  for (let depth = 1; depth > 0; ) {
    if (cursor.atKind('end')) throw new Unreadable('expected ]');
    const { text } = cursor.take();
    if (text === '[') depth++;
    else if (text === ']') depth--;
  }
}
