import { forScreen } from '../../src/cli/screen';

describe('a comment on a screen of 80 columns', () => {
  it('leaves the marker out and folds long lines between words', () => {
    const long = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');
    const shown = forScreen(`<!-- sallyport:report {} -->\n${long}`);
    expect(shown.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(shown.replaceAll('\n', ' ')).toBe(long);
  });

  it('keeps a table that fits as it is', () => {
    const table = '| a | b |\n|:--|--:|\n| 1 | 2 |';
    expect(forScreen(`before\n\n${table}\n\nafter`)).toBe(`before\n\n${table}\n\nafter`);
  });

  it('tells a table that is too wide row by row', () => {
    const words = 'what came was not what was expected '.repeat(3).trim();
    const shown = forScreen(`| Attempt | Outcome |\n|--:|:--|\n| 1 | ${words}, a \\| b |\n| 2 | ran |`);
    expect(shown.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(shown.replaceAll(/\n {2}/g, ' ')).toBe(
      `- Attempt: 1 · Outcome: ${words}, a \\| b\n- Attempt: 2 · Outcome: ran`,
    );
  });

  it('leaves an output alone that looks like such a table', () => {
    const output = `\`\`\`text\n| ${'x'.repeat(100)} |\n\`\`\``;
    expect(forScreen(output)).toBe(`\`\`\`text\n|\n${'x'.repeat(100)}\n|\n\`\`\``);
  });

  it('keeps words that cannot be folded', () => {
    const link = `See ${'y'.repeat(100)} there`;
    expect(forScreen(link)).toBe(`See\n${'y'.repeat(100)}\nthere`);
  });
});
