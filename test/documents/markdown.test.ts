import fc from 'fast-check';
import type { DocumentElement } from '../../src/core/document';
import { readMarkdown } from '../../src/documents/markdown';
import { workMs } from '../support/work-time';

const read = (text: string): readonly DocumentElement[] => readMarkdown(text, '/run').elements;
const fence = (info: string, content: string, line: number, rest = {}) => ({
  kind: 'fence',
  info,
  content,
  line,
  closed: true,
  nested: false,
  ...rest,
});
const command = (text: string, line: number, column = 1) => ({ kind: 'command-line', text, line, column });

describe('a command line', () => {
  test.each([
    ['alone', '/run', [command('/run', 1)]],
    ['with words, as written', 'Hi\n\n/run *a* `b` \\c &amp; ', [command('/run *a* `b` \\c &amp; ', 3)]],
    ['inside a paragraph', 'Please\n/run 2\nthanks', [command('/run 2', 2)]],
    ['after a hard break', 'Please  \n/run 2', [command('/run 2', 2)]],
    ['indented by three spaces', 'a\n\n   /run', [command('/run', 3, 4)]],
    ['twice in one paragraph', '/run 1\n/run 2', [command('/run 1', 1), command('/run 2', 2)]],
    [
      'with white space of another kind after it',
      '/run\u00a0x\n/run\ty',
      [command('/run\u00a0x', 1), command('/run\ty', 2)],
    ],
    ['below a list that has ended', '- a\n\n/run', [command('/run', 3)]],
    ['inside emphasis', '*x\n/run*\n/run y*', [command('/run y*', 3)]],
    ['below a word that only looks like HTML', 'List<String>\n/run', [command('/run', 2)]],
    ['between folded HTML', '<details>\n\n/run\n\n</details>', [command('/run', 3)]],
    ['after a byte order mark', '\ufeff/run', [command('/run', 1)]],
  ])('counts %s', (_, text, elements) => expect(read(text)).toEqual(elements));

  test.each([
    ['in a quote', '> /run'],
    ['in the lazy rest of a quote', '> a\n/run'],
    ['in a list', '- /run'],
    ['in the rest of a list item', '- a\n/run'],
    ['in an ordered list', '1. /run\n   /run'],
    ['in a heading', '# /run'],
    ['in an underlined heading', '/run\n===='],
    ['in an indented block', '    /run'],
    ['indented like code inside a paragraph', 'a\n    /run'],
    ['in inline code', '`a\n/run\n`'],
    ['in inline code with more ticks', 'x `` a ` b\n/run\n``'],
    ['in an HTML comment', '<!--\n/run\n-->'],
    ['in an HTML comment inside a paragraph', 'a <!--\n/run\n-->'],
    ['in a tag', 'a <b title="\n/run\n">c</b>'],
    ['in HTML code', 'a <code>\n/run\n</code>'],
    ['in preformatted HTML', '<pre>\n\n/run\n\n</pre>'],
    ['in a block of HTML', '<div>\n/run\n</div>'],
    ['in the text of a link', '[a\n/run](b)'],
    ['in the text of a link by reference', '[a\n/run]\n\n[a /run]: b'],
    ['in the title of a link', '[a](b "\n/run")'],
    ['in an image', '![a\n/run](b)'],
    ['in a definition', '[a]:\n/run\n'],
    ['in the title of a definition', '[a]: b "\n/run\n"'],
    ['escaped', '\\/run'],
    ['written as a reference', '&#47;run'],
    ['behind a zero-width space', '\u200b/run'],
    ['with more letters', '/runs\n/run/x\n/run\u200b'],
    ['in another case', '/Run'],
    ['inside a line', 'a /run'],
    ['emphasised', '**/run**'],
  ])('does not count %s', (_, text) => expect(read(text).filter(({ kind }) => kind === 'command-line')).toEqual([]));

  test('begins with any trigger', () => {
    expect(readMarkdown('@bot.js x\n@botxjs', '@bot.js').elements).toEqual([command('@bot.js x', 1)]);
  });
});

describe('a fenced block', () => {
  test.each([
    ['as written, with its last line end', '```py\na\n\tb \n```', [fence('py', 'a\n\tb \n', 1)]],
    ['with its whole info string', '\n~~~ json  params x\n{}\n~~~~~', [fence('json  params x', '{}\n', 2)]],
    ['empty', '```\n```', [fence('', '', 1)]],
    ['of one empty line', '```\n\n```', [fence('', '\n', 1)]],
    ['without the indentation of its fence', '  ```\n  a\n   b\nc\n  ```', [fence('', 'a\n b\nc\n', 1)]],
    ['with shorter fences inside', '````\n```\nx\n```\n````', [fence('', '```\nx\n```\n', 1)]],
    ['right below a command', '/run\n```\na\n```', [command('/run', 1), fence('', 'a\n', 2)]],
    ['with lines of any end', '/run\r\n```\r\na\r\nb\rc\nd\n```', [command('/run', 1), fence('', 'a\nb\nc\nd\n', 2)]],
    ['with NUL', '```\na\0b\n```', [fence('', 'a\0b\n', 1)]],
    ['that is not closed', '```py\na', [fence('py', 'a\n', 1, { closed: false })]],
    ['that is not closed and has nothing inside', '```py', [fence('py', '', 1, { closed: false })]],
    ['that a shorter fence does not close', '````\na\n```', [fence('', 'a\n```\n', 1, { closed: false })]],
    ['that another fence does not close', '```\na\n~~~', [fence('', 'a\n~~~\n', 1, { closed: false })]],
    ['that an indented fence does not close', '```\na\n    ```', [fence('', 'a\n    ```\n', 1, { closed: false })]],
    ['in a quote', '> ```py\n> a\n> ```', [fence('py', 'a\n', 1, { nested: true })]],
    ['in a list', '1. a\n   ```py\n   a\n   ```', [fence('py', 'a\n', 2, { nested: true })]],
    ['inside folded HTML', '<details>\n\n```py\na\n```\n</details>', [fence('py', 'a\n', 3)]],
  ])('is read %s', (_, text, elements) => expect(read(text)).toEqual(elements));

  test('hides commands', () => expect(read('```\n/run\n```\n~~~\n/run')).toHaveLength(2));
});

/** Ways to hold any text so that CommonMark shows none of it as the beginning of a plain line. */
const wrap = {
  quote: (text: string) => text.replace(/^/gm, '> '),
  list: (text: string) => text.replace(/^/gm, '  ').replace(/^ {2}/, '- '),
  indented: (text: string) => text.replace(/^/gm, '    '),
  fence: (text: string) => `~~~~~~~~\n${text}\n~~~~~~~~`,
  comment: (text: string) => `<!--\n${text.replaceAll('--', '__')}\n-->`,
  preformatted: (text: string) => `<pre>\n${text.replaceAll('<', '&lt;')}\n</pre>`,
};

const pieces = fc.array(
  fc.constantFrom(
    '/run',
    '/run python',
    '\n',
    '\n\n',
    '`',
    '```',
    '```py',
    '[',
    '](',
    ')',
    '<!--',
    '-->',
    '<b>',
    '> ',
    '- ',
    '*',
    '    ',
    'x ',
    '#',
    '\\',
    '\r\n',
    '\t',
  ),
  { maxLength: 40 },
);

describe('whatever the text', () => {
  test.each(Object.entries(wrap))('no command is found inside a %s', (_, hold) => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = hold(parts.join('').replace(/[\r~]/g, ''));
        expect(read(text).filter(({ kind }) => kind === 'command-line')).toEqual([]);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('reading never throws, and every command line stands where it says', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
          for (const element of read(text))
            if (element.kind === 'command-line')
              expect(lines[element.line - 1]?.slice(element.column - 1)).toBe(element.text);
            else expect(lines[element.line - 1]).toMatch(/```|~~~/);
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('64 KiB of hostile text take less than a second', () => {
  const SIZE = 65_536;
  test.each([
    '[',
    '>',
    '> ',
    '*',
    '`',
    '**a ',
    'a**b',
    '![',
    '[a](',
    '![](',
    '<',
    '<a ',
    '- ',
    '-\n',
    'a<!--',
    'a<?',
    '[a]:\n',
    '[x]: y\n',
    '[a]: (',
    '`` `',
    '~~~\n',
    '1. ',
    '* a\n',
    '*a_ ',
    '[]',
    '[a][',
    'a\n---\n',
    '- >',
    '\t',
    '\0',
    '/run ',
    '/run\n',
    '[\n/run',
    '*\n/run ',
    '/run `',
    '<code>\n/run\n',
  ])('%j', async (unit) => {
    expect(await workMs(() => read(unit.repeat(SIZE / unit.length)), 1000)).toBeLessThan(1000);
  });
});
