/** A reply may be as hostile as a comment: reading it takes time in proportion to its length. */
import { readReply } from '../../src/core/reply';
import { languageOf } from '../../src/languages';
import { workMs } from '../support/work-time';

const read = (text: string) => readReply({ text, finish: 'stop' }, { language: 'python', languageOf });
const LONG = 200_000;

describe('reading a hostile reply', () => {
  test.each([
    ['white space in an info string', `\`\`\`python${' '.repeat(LONG)}x\nprint(1)\n\`\`\`\n`],
    ['white space before a fence', `${' '.repeat(LONG)}\`\`\`x`],
    ['marks without an end', '`'.repeat(LONG)],
    ['fences without an end', '```python\n'.repeat(LONG / 10)],
    [
      'many different programs',
      Array.from({ length: 4_000 }, (_, n) => `\`\`\`python\nprint(${n})\n\`\`\`\n`).join('\n'),
    ],
    ['thoughts that never close', '<think>'.repeat(LONG / 7)],
    [
      'an installation without an end',
      `\`\`\`python\npip ${'-a '.repeat(LONG / 3)}\n\`\`\`\n\n\`\`\`python\n1\n\`\`\`\n`,
    ],
    ['open brackets', '{'.repeat(LONG)],
    ['nested JSON', `{"code":${'['.repeat(LONG)}`],
    ['words about it', `Dependencies: ${'*'.repeat(LONG)}\n\n\`\`\`python\n1\n\`\`\`\n`],
    ['empty lines', `${'\n '.repeat(LONG)}x`],
  ])('with %s is quick', async (_what, text) => {
    expect(await workMs(() => read(text), 1_500)).toBeLessThan(1_500);
  });
});
