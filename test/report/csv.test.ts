import { rowsOf } from '../../src/report/csv';
import { renderComment } from '../../src/report/markdown';
import { DEFAULT_OPTIONS } from '../../src/report/view';
import { allowedIn } from './hostile';
import { faultsOf } from './inspect-markdown';
import { block, extras, record, result, view } from './records';

const left = (name: string, text: string, isWhole = true) =>
  view(
    'done',
    record({ executions: [block({ result: result({ files: [{ name, bytes: text.length, type: 'text/csv' }] }) })] }),
    { blocks: [extras({ tables: [{ name, text, isWhole }] })] },
  );
const shown = (text: string, isWhole = true): readonly string[] =>
  renderComment(left('t.csv', text, isWhole), DEFAULT_OPTIONS)
    .split('\n\n')
    .filter((part) => (part.includes('`t.csv`') && !part.startsWith('-') ? true : /^\| [^|]*(?:a|name)/.test(part)))
    .filter((part) => !part.startsWith('- '));

describe('the rows of a CSV', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\r\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a\tb\n1\t',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      '\ufeffa,b\n\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n"x, ""y""\nz",2\n',
      [
        ['a', 'b'],
        ['x, "y"\nz', '2'],
      ],
    ],
    ['a,b\n"never closed,2\n', [['a', 'b'], ['never closed,2\n']]],
    ['', []],
    ['\n\n', []],
  ] as const)('of %j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('end, whatever the text', () => {
    const lengths = ['"'.repeat(9999), '"",'.repeat(9999), ',\n'.repeat(9999), '\r'.repeat(9999)].map(
      (text) => rowsOf(text).length,
    );
    expect(lengths.every((length) => length <= 2000)).toBe(true);
  });
});

describe('a table that a program left', () => {
  it('is shown with its first rows', () => {
    expect(shown('name,count\nada,1\nwei,2\n')).toEqual([
      '`t.csv`',
      '| name | count |\n|:--|:--|\n| ada | 1 |\n| wei | 2 |',
    ]);
  });

  it('says what is left out', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `${index},x`).join('\n');
    expect(shown(`a,b\n${rows}\n`)[0]).toBe('`t.csv` (20 more rows)');
    expect(shown(`a,b\n${rows}`, false)[0]).toBe('`t.csv` (first rows)');
    expect(shown('a1,a2,a3,a4,a5,a6,a7,a8,a9\n1,2,3,4,5,6,7,8,9\n')[0]).toBe('`t.csv` (1 more column)');
  });

  it('gives a nameless column a number, so that no head is empty', () => {
    expect(shown('a,\n1,2\n')[1]).toContain('| a | column 2 |');
  });

  it('stays text, whatever its cells hold', () => {
    const hostile = '@octocat,#1,![x](http://evil.test/x.png),<img src=x>,"a|b\n| c","```",<!-- x,\u202eabc\n';
    const text = renderComment(left('t.csv', `a,b,c,d,e,f,g,h\n${hostile}${hostile}`), DEFAULT_OPTIONS);
    expect(faultsOf(text, allowedIn(left('t.csv', '')))).toEqual([]);
  });

  it('goes first where room is short', () => {
    const wide =
      `${Array.from({ length: 8 }, (_, i) => `column${i}`).join(',')}\n${`${'x'.repeat(70)},`.repeat(8)}\n`.repeat(1);
    const many = Array.from({ length: 300 }, (_, index) => index + 1);
    const of = view(
      'done',
      record({
        executions: many.map((n) =>
          block({ block: n, result: result({ files: [{ name: 't.csv', bytes: 9, type: 'text/csv' }] }) }),
        ),
      }),
      { blocks: many.map((n) => extras({ block: n, tables: [{ name: 't.csv', text: wide + wide, isWhole: true }] })) },
    );
    expect(renderComment(of, DEFAULT_OPTIONS).length).toBeLessThanOrEqual(60_000);
  });
});

describe('a picture that a program left', () => {
  it('leads to where it can be had, and is never embedded', () => {
    const files = [{ name: 'plot.png', bytes: 2048, type: 'image/png' }];
    const links = { ...left('t.csv', '').links, artifacts: 'https://github.com/acme/widgets/actions/runs/1#artifacts' };
    const of = view('done', record({ executions: [block({ result: result({ files }) })] }), { links });
    const text = renderComment(of, DEFAULT_OPTIONS);
    expect(text).toContain(
      '- [`plot.png`](https://github.com/acme/widgets/actions/runs/1#artifacts), 2 KiB, image/png',
    );
    expect(text).not.toContain('![');
  });
});
