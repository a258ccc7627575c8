/** A program's output as it comes, for a person at a terminal: line by line, stdout and stderr apart, inert and bounded. */
import { StringDecoder } from 'node:string_decoder';
import type { OutputListener } from '../app/ports';
import { plainOutput } from '../report/quote';
import type { Palette } from '../report/terminal';

/** A terminal is for looking; the report and the record hold what the limits keep. */
const CHARACTERS_MAX = 256 * 1024;
/** A line that does not end is shown in pieces. */
const LINE_MAX = 4096;

type Stream = 'stdout' | 'stderr';

export type LiveOutput = {
  readonly listen: OutputListener;
  /** Shows what has no line end yet. */
  end(): void;
};

export function createLiveOutput(write: (text: string) => void, palette: Palette): LiveOutput {
  const streams = { stdout: openStream(), stderr: openStream() };
  const marks = { stdout: palette.dim('│ '), stderr: palette.red('┆ ') };
  let left = CHARACTERS_MAX;
  const show = (stream: Stream, line: string): void => {
    if (left <= 0) return;
    left -= line.length + 1;
    write(`${marks[stream]}${plainOutput(line)}\n`);
    if (left <= 0) write(palette.dim('… more output than is shown here; the report has head and tail\n'));
  };
  return {
    listen(stream, chunk) {
      const lines = streams[stream].add(chunk);
      for (const line of lines) show(stream, line);
    },
    end() {
      for (const stream of ['stdout', 'stderr'] as const) {
        const rest = streams[stream].end();
        if (rest !== '') show(stream, rest);
      }
    },
  };
}

/** Bytes → whole lines; a character that is split between two chunks waits for its other half. */
function openStream() {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  return {
    add(chunk: Uint8Array): readonly string[] {
      const lines = (rest + decoder.write(Buffer.from(chunk))).split(/\r?\n/);
      rest = lines.pop() ?? '';
      while (rest.length > LINE_MAX) {
        lines.push(rest.slice(0, LINE_MAX));
        rest = rest.slice(LINE_MAX);
      }
      return lines;
    },
    end: () => rest + decoder.end(),
  };
}
