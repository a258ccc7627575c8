import fc from 'fast-check';
import { diffLines } from '../../src/report/diff';

const signs = { same: ' ', expected: '-', actual: '+' } as const;
const drawn = (expected: string, actual: string): string =>
  diffLines(expected, actual)
    .map(({ kind, text }) => `${signs[kind]}${text}`)
    .join('|');

describe('the difference between expected and actual output', () => {
  it.each([
    ['a changed line with two lines around it', '1\n2\n3\n4\n5\n6\n', '1\n2\n3\nx\n5\n6\n', ' 2| 3|-4|+x| 5| 6'],
    ['a missing line', 'a\nb\nc\n', 'a\nc\n', ' a|-b| c'],
    ['an extra line', 'a\nc\n', 'a\nb\nc\n', ' a|+b| c'],
    ['nothing printed', 'a\n', '', '-a'],
    ['something printed where nothing was expected', '', 'a\n', '+a'],
    ['a line that moved', 'a\nb\nc\n', 'b\nc\na\n', '-a| b| c|+a'],
  ])('shows %s', (_name, expected, actual, shown) => {
    expect(drawn(expected, actual)).toBe(shown);
  });

  it('ignores what the verdict ignores: trailing white space and trailing blank lines', () => {
    expect(diffLines('a \nb\n\n', 'a\nb\t')).toEqual([]);
  });

  it('is empty exactly when the texts agree, and gives back both sides', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 8 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const lines = diffLines(left.join('\n'), right.join('\n'));
        const kept = (texts: readonly string[]): readonly string[] => {
          const all = [...texts];
          while (all.at(-1) === '') all.pop();
          return all;
        };
        const [one, other] = [kept(left), kept(right)];
        const changed = lines.some(({ kind }) => kind !== 'same');
        expect(changed).toBe(one.join('\n') !== other.join('\n'));
        const removed = lines.filter(({ kind }) => kind === 'expected').length;
        const added = lines.filter(({ kind }) => kind === 'actual').length;
        expect(one.length - removed).toBe(other.length - added);
      }),
      { seed: 20261120, numRuns: 500 },
    );
  });

  it('stays quick on long outputs that have nothing in common', () => {
    const lines = diffLines('a\n'.repeat(50_000), 'b\n'.repeat(50_000));
    expect(lines).toHaveLength(800);
  });
});
