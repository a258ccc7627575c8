/**
 * What is being done right now, on stderr: one line that is written over again where a person watches, a plain line for
 * each step elsewhere, nothing beside JSON. While an image is being pulled, that is what everything waits for.
 */
import { oneLine } from '../report/quote';
import type { Palette } from '../report/terminal';
import { columns } from '../report/wrap';
import { paletteFor } from './colours';

export type Progress = {
  /** `running hello.py`. */
  step(words: string): void;
  pulling(reference: string, isOver: boolean): void;
  /** Makes room for other lines on the same stream. */
  clear(): void;
  /** Nothing is being done any more. */
  end(): void;
};

export type ProgressOptions = {
  readonly write: (text: string) => void;
  readonly how: 'one line' | 'lines' | 'silent';
  readonly palette: Palette;
  readonly now: () => number;
};

const WIDTH = 80;
const ERASE = '\r\u001b[2K';
const TICK_MS = 1000;

export function createProgress({ write, how, palette, now }: ProgressOptions): Progress {
  const pulls = new Set<string>();
  let step: string | null = null;
  let sinceMs = 0;
  let shown: string | null = null;
  let isDrawn = false;
  let timer: NodeJS.Timeout | undefined;
  const current = (): string | null => (pulls.size === 0 ? step : `pulling ${[...pulls].join(', ')}`);

  const clear = (): void => {
    if (isDrawn) write(ERASE);
    isDrawn = false;
  };
  const draw = (): void => {
    if (shown === null) return;
    const seconds = Math.floor((now() - sinceMs) / 1000);
    const time = seconds < 1 ? ' …' : ` … ${seconds} s`;
    write(`${isDrawn ? ERASE : ''}${palette.dim(fitted(shown, WIDTH - time.length) + time)}`);
    isDrawn = true;
  };
  const turnTo = (words: string | null): void => {
    if (words === shown) return;
    shown = words;
    sinceMs = now();
    clearInterval(timer);
    if (how === 'lines' && words !== null) write(`${fitted(words, WIDTH - 2)} …\n`);
    if (how !== 'one line') return;
    clear();
    if (words === null) return;
    draw();
    timer = setInterval(draw, TICK_MS);
    timer.unref();
  };

  return {
    step(words) {
      step = words;
      turnTo(current());
    },
    pulling(reference, isOver) {
      if (isOver) pulls.delete(reference);
      else pulls.add(reference);
      turnTo(current());
    },
    clear,
    end() {
      step = null;
      turnTo(null);
    },
  };
}

/**
 * Silent where nobody reads it: a batch counts for itself, a scan is over before a line of a log would be of use, and a
 * program that reads JSON wants no words.
 */
export function progressOn(stream: NodeJS.WriteStream, isSilent: boolean): Progress {
  const isScreen = stream.isTTY === true && process.env['TERM'] !== 'dumb';
  const how = isSilent ? 'silent' : isScreen ? 'one line' : 'lines';
  return createProgress({ write: (text) => stream.write(text), how, palette: paletteFor(stream), now: Date.now });
}

/** On one line, whatever a file is called. */
function fitted(words: string, most: number): string {
  let line = oneLine(words, most);
  while (columns(line) > most) line = `${line.slice(0, -2).replace(/[\ud800-\udbff]$/, '')}…`;
  return line;
}
