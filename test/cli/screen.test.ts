import { forScreen } from '../../src/cli/screen';

describe('a report on a screen of 80 columns', () => {
  test('is without its marker', () => {
    expect(forScreen('<!-- sallyport:report {"v":1} -->\n### It ran\n')).toBe('### It ran\n');
  });

  test('has long lines folded between words, and none is lost', () => {
    const line = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
    const folded = forScreen(line).split('\n');
    expect([folded.join(' '), folded.every((each) => each.length <= 80)]).toEqual([line, true]);
  });

  test('keeps tables and words that cannot be folded', () => {
    const table = `| ${'x'.repeat(100)} |`;
    const link = `See ${'y'.repeat(100)} there`;
    expect(forScreen(`${table}\n${link}`)).toBe(`${table}\nSee\n${'y'.repeat(100)}\nthere`);
  });
});
