import type { Position } from '../../core/types';
import type { Span } from '../facts';
import type { Range } from './tree';

/** Offsets of one source as lines and columns from 1. */
export class Places {
  private readonly starts: readonly number[];

  constructor(source: string) {
    const starts = [0];
    for (const { index, 0: end } of source.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
    this.starts = starts;
  }

  position(offset: number): Position {
    const line = this.lineOf(offset);
    return { line, column: offset - (this.starts[line - 1] ?? 0) + 1 };
  }

  lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  span({ from, to }: Range): Span {
    const start = this.position(from);
    const end = this.position(to);
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  }
}
