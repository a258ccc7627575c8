import { createLiveOutput } from '../../src/cli/live-output';
import { PLAIN } from '../../src/report/terminal';

function watched() {
  const seen: string[] = [];
  return { live: createLiveOutput((text) => seen.push(text), PLAIN), seen };
}

const bytes = (text: string) => Buffer.from(text);

describe('output as it comes', () => {
  it('is shown line by line, stdout and stderr apart', () => {
    const { live, seen } = watched();
    live.listen('stdout', bytes('one\ntw'));
    live.listen('stderr', bytes('careful\n'));
    live.listen('stdout', bytes('o\nthree'));
    live.end();
    expect(seen).toEqual(['│ one\n', '┆ careful\n', '│ two\n', '│ three\n']);
  });

  it('keeps a character together that came in two chunks', () => {
    const { live, seen } = watched();
    const euro = bytes('€\n');
    live.listen('stdout', euro.subarray(0, 1));
    live.listen('stdout', euro.subarray(1));
    live.end();
    expect(seen).toEqual(['│ €\n']);
  });

  it('cannot move the cursor, ring or rename the window', () => {
    const { live, seen } = watched();
    live.listen('stdout', bytes('\u001b[2J\u001b]0;owned\u0007a\rb\u009b31m\n'));
    live.end();
    expect(seen.join('')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('ends at a bound and says so once', () => {
    const { live, seen } = watched();
    for (let index = 0; index < 1000; index += 1) live.listen('stdout', bytes(`${'x'.repeat(1000)}\n`));
    live.end();
    expect(seen.join('').length).toBeLessThan(300 * 1024);
    expect(seen.filter((line) => line.startsWith('…'))).toHaveLength(1);
  });
});
