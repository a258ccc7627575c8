/** What a person or a log sees while programs are pulled for, scanned and run. */
import { createProgress, type ProgressOptions } from '../../src/cli/progress';
import { PLAIN } from '../../src/report/terminal';
import { columns } from '../../src/report/wrap';

const open = (how: ProgressOptions['how']) => {
  let said = '';
  const clock = { ms: 0 };
  const progress = createProgress({
    write: (text) => {
      said += text;
    },
    how,
    palette: PLAIN,
    now: () => clock.ms,
  });
  return { progress, clock, said: () => said };
};

/** What stands on the screen after all of it was obeyed. */
function onScreen(text: string): readonly string[] {
  const lines = [''];
  for (const piece of text.split(/(\r\u001b\[2K|\n)/)) {
    if (piece === '\n') lines.push('');
    else if (piece === '\r\u001b[2K') lines[lines.length - 1] = '';
    else lines[lines.length - 1] += piece;
  }
  return lines;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('progress at a terminal', () => {
  it('is one line that is written over again, with the seconds that a step takes', () => {
    const { progress, clock, said } = open('one line');
    progress.step('scanning a.py');
    progress.step('running a.py');
    expect(onScreen(said())).toEqual(['running a.py …']);
    clock.ms = 3200;
    jest.advanceTimersByTime(1000);
    expect(onScreen(said())).toEqual(['running a.py … 3 s']);
    progress.end();
    expect(onScreen(said())).toEqual(['']);
    jest.advanceTimersByTime(60_000);
    expect(onScreen(said())).toEqual(['']);
  });

  it('says that an image is pulled while it is, whatever else is done meanwhile', () => {
    const { progress, said } = open('one line');
    progress.pulling('python:3.13-slim', false);
    progress.step('scanning a.py');
    expect(onScreen(said())).toEqual(['pulling python:3.13-slim …']);
    progress.step('running a.py');
    progress.pulling('python:3.13-slim', true);
    expect(onScreen(said())).toEqual(['running a.py …']);
  });

  it('makes room for output and comes back below it', () => {
    const { progress, said } = open('one line');
    const lines = () => onScreen(said());
    progress.step('running a.py');
    progress.clear();
    expect(lines()).toEqual(['']);
    jest.advanceTimersByTime(1000);
    expect(lines()).toEqual(['running a.py …']);
  });

  it('stays on one line of 80 columns, whatever a file is called', () => {
    const { progress, said } = open('one line');
    progress.step(`running ${'报告\u001b[2J\n'.repeat(60)}.py`);
    const [line = '', ...others] = onScreen(said());
    expect(others).toEqual([]);
    expect(columns(line)).toBeLessThanOrEqual(80);
    expect(line).not.toContain('\u001b');
  });
});

describe('progress in a log', () => {
  it('is a plain line for each step', () => {
    const { progress, said } = open('lines');
    progress.step('scanning a.py');
    progress.pulling('node:24-slim', false);
    progress.step('running a.py');
    progress.pulling('node:24-slim', true);
    jest.advanceTimersByTime(60_000);
    progress.end();
    expect(said()).toBe('scanning a.py …\npulling node:24-slim …\nrunning a.py …\n');
  });

  it('is nothing beside JSON', () => {
    const { progress, said } = open('silent');
    progress.step('running a.py');
    progress.pulling('node:24-slim', false);
    progress.end();
    expect(said()).toBe('');
  });
});
