import { PassThrough } from 'node:stream';
import { askAbout, isTerminal, verdictFor } from '../../src/cli/ask';
import { printed } from '../support/streams';

const signal = new AbortController().signal;
const NO = { kind: 'refuse', reasonCode: 'rejected' } as const;

describe('whether a program may run on the command line', () => {
  test.each([
    ['low', false, { kind: 'run' }],
    ['medium', true, { kind: 'run' }],
    ['high', true, { kind: 'run' }],
    [
      'medium',
      false,
      {
        kind: 'refuse',
        reasonCode: 'needs_approval',
        message: 'Not run: medium risk. Look at the findings; --yes runs it regardless.',
      },
    ],
    [
      'high',
      false,
      {
        kind: 'refuse',
        reasonCode: 'needs_approval',
        message: 'Not run: high risk. Look at the findings; --yes runs it regardless.',
      },
    ],
  ] as const)('at %s risk with --yes %s', (risk, yes, verdict) => {
    expect(verdictFor(risk, { yes, signal })).toEqual(verdict);
  });

  describe('asks a person', () => {
    const own = Object.getOwnPropertyDescriptor(process, 'stdin');
    afterEach(() => {
      if (own !== undefined) Object.defineProperty(process, 'stdin', own);
    });

    /** What the person types; `null` closes the input without a word. */
    const answered = async (words: string | null, called: AbortSignal = signal) => {
      const stdin = new PassThrough();
      Object.defineProperty(process, 'stdin', { value: stdin, configurable: true });
      stdin.end(words ?? '');
      const { value, stdout, stderr } = await printed(() => askAbout('a.py', 'high', { yes: false, signal: called }));
      return { value, stdout, question: stderr.includes('a.py is high risk. Run it? [y/N] ') };
    };

    test.each(['y\n', 'yes\n', ' YES \n'])('who agrees: %j', async (words) => {
      expect(await answered(words)).toEqual({ value: { kind: 'run' }, stdout: '', question: true });
    });

    test.each(['n\n', '\n', 'yess\n', 'sure\n'])('who does not: %j', async (words) => {
      const value = { ...NO, message: 'Not run: you said no.' };
      expect(await answered(words)).toEqual({ value, stdout: '', question: true });
    });

    test('who is gone', async () => {
      expect((await answered(null)).value).toEqual({
        ...NO,
        message: 'Not run: nobody answered.',
      });
    });

    test('who calls it off', async () => {
      expect((await answered('y\n', AbortSignal.abort())).value).toEqual({
        ...NO,
        message: 'Not run: nobody answered.',
      });
    });

    test('only where both input and messages are a terminal', () => {
      const terminal = (isTTY: boolean) => Object.assign(new PassThrough(), { isTTY });
      const stderr = Object.getOwnPropertyDescriptor(process, 'stderr');
      const both = [true, false].map((isTTY) => {
        for (const name of ['stdin', 'stderr'])
          Object.defineProperty(process, name, { value: terminal(isTTY), configurable: true });
        return isTerminal();
      });
      if (stderr !== undefined) Object.defineProperty(process, 'stderr', stderr);
      expect(both).toEqual([true, false]);
    });
  });
});
