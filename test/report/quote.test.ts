import fc from 'fast-check';
import { codeSpan, fence, htmlCode, link, mention, oneLine, plainOutput, prose, visible } from '../../src/report/quote';
import { table } from '../../src/report/table';
import { hostileText } from './hostile';
import { faultsOf } from './inspect-markdown';

const SEED = Number(process.env['SALLYPORT_SEED'] ?? 20261120);
const RUNS = Number(process.env['SALLYPORT_RUNS'] ?? 1000);
const Z = '\u200b';
const NOBODY = { urls: [], mentions: [] };
const page = (body: string): string => `${body}\n\n<sub>end</sub>`;

describe('hidden characters', () => {
  it.each([
    ['NUL', '\0', '⟨U+0000⟩'],
    ['bell', '\u0007', '⟨U+0007⟩'],
    ['a C1 control', '\u0085', '⟨U+0085⟩'],
    ['a bidi override', '\u202e', '⟨U+202E⟩'],
    ['a bidi isolate', '\u2066', '⟨U+2066⟩'],
    ['a zero-width space', '\u200b', '⟨U+200B⟩'],
    ['a byte order mark', '\ufeff', '⟨U+FEFF⟩'],
    ['a soft hyphen', '\u00ad', '⟨U+00AD⟩'],
    ['a Hangul filler', '\u3164', '⟨U+3164⟩'],
    ['a line separator', '\u2028', '⟨U+2028⟩'],
    ['a tag character', '\u{e0041}', '⟨U+E0041⟩'],
    ['a variation selector', '\u{e0100}', '⟨U+E0100⟩'],
    ['half a surrogate pair', '\ud83d', '⟨U+D83D⟩'],
    ['a non-character', '\uffff', '⟨U+FFFF⟩'],
    ['a carriage return alone', '\r', '⟨U+000D⟩'],
  ])('%s is shown by its number', (_name, character, shown) => {
    expect(visible(`a${character}b`)).toBe(`a${shown}b`);
  });

  it.each([
    ['tab and line feed', 'a\tb\nc'],
    ['emoji', '🚀 ❤️ 👍🏽'],
    ['an emoji made of three by joiners', '👨‍👩‍👧'],
    ['letters that need a non-joiner', 'می‌خواهم'],
    ['accents that combine', 'e\u0301'],
    ['East Asian text', '漢字かな'],
  ])('%s stays as it is', (_name, text) => {
    expect(visible(text)).toBe(text);
  });

  it('a joiner that joins nothing is shown', () => {
    expect(visible('pass\u200dword')).toBe('pass⟨U+200D⟩word');
  });

  it('line ends of Windows become plain ones', () => {
    expect(visible('a\r\nb')).toBe('a\nb');
  });
});

describe('program output', () => {
  it.each([
    ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
    ['a window title', '\u001b]0;title\u0007text', 'text'],
    ['a hyperlink', '\u001b]8;;https://evil.example\u001b\\click\u001b]8;;\u001b\\', 'click'],
    ['cursor moves and a cleared screen', 'a\u001b[2J\u001b[Hb', 'ab'],
    ['one-byte controls', 'a\u009b31mb', 'ab'],
    ['character sets and resets', '\u001b(Ba\u001bc', 'a'],
  ])('loses %s', (_name, text, plain) => {
    expect(plainOutput(text)).toBe(plain);
  });

  it('shows the escape of a sequence that never ends instead of swallowing what follows', () => {
    expect(plainOutput('\u001b]0;everything after')).toBe('⟨U+001B⟩]0;everything after');
  });

  it('starts a new line at a carriage return, so that nothing is overwritten', () => {
    expect(plainOutput('10 %\r50 %\r100 %\r\n')).toBe('10 %\n50 %\n100 %\n');
  });
});

describe('a fence', () => {
  it('is longer than every run of backticks in the text', () => {
    expect(fence('a ``` b ````', 'text')).toBe('`````text\na ``` b ````\n`````');
  });

  it('keeps one blank line at the end out, and no more', () => {
    expect(fence('a\n\n', 'text')).toBe('```text\na\n\n```');
  });
});

describe('inline code', () => {
  it.each([
    ['plain words', 'x', '`x`'],
    ['backticks inside', 'a`b``c', '```a`b``c```'],
    ['a backtick at an end', '`a', '`` `a ``'],
    ['several lines', 'a\n  b', '`a b`'],
    ['nothing', '', '` `'],
    ['more than fits', 'x'.repeat(12), '`xxxxxxx…`'],
  ])('holds %s', (_name, text, code) => {
    expect(codeSpan(text, 8 + Number(text.length < 8))).toBe(code);
  });

  it('never ends in half a character', () => {
    expect(oneLine('😀😀😀', 4)).toBe('😀…');
  });
});

describe('prose', () => {
  it.each([
    ['a mention', '@octocat', `@${Z}octocat`],
    ['a reference', 'fixes #1', `fixes \\#${Z}1`],
    ['a reference with letters', 'GH-12', `GH-${Z}12`],
    ['a commit', 'a1b2c3d4e5f6a7', `a1b2c3${Z}d4e5f6${Z}a7`],
    ['a web address', 'https://evil.example', `https:${Z}//evil.example`],
    ['a bare web address', 'www.evil.example', `www${Z}.evil.example`],
    ['an emoji word', ':rocket:', `:${Z}rocket:`],
    ['an image', '![x](y)', '!\\[x\\](y)'],
    ['an escape that would free a bracket', '\\[x\\](y)', '\\\\\\[x\\\\\\](y)'],
    ['HTML', '<b>&amp;', '\\<b\\>\\&amp;'],
    ['mathematics', '$x$', '\\$x\\$'],
    ['emphasis', '*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '1. a', '1\\. a'],
    ['several lines', 'a\n\n# b', `a \\#${Z} b`],
  ])('makes %s inert', (_name, text, markdown) => {
    expect(prose(text)).toBe(markdown);
  });

  it('shows what stands in balanced backticks as code, and escapes a stray backtick', () => {
    expect(prose('use `a|b` here')).toBe('use `a|b` here');
    expect(prose('a ` b')).toBe('a \\` b');
  });

  it('leaves ordinary words alone', () => {
    expect(prose('Expected a number, got 12: try 3 (or 4).')).toBe('Expected a number, got 12: try 3 (or 4).');
  });
});

describe('a table', () => {
  it('escapes what would end a cell, even in code, and parts a backslash from it', () => {
    expect(table(['A', 'B'], ['l', 'r'], [['`a|b`', '`\\|`']])).toBe(
      `| A | B |\n|:--|--:|\n| \`a\\|b\` | \`\\${Z}\\|\` |`,
    );
  });
});

describe('names and addresses', () => {
  it.each(['octocat', 'a-b', 'acme/sallyport-approvers', 'acme/team_1'])('%s is mentioned', (name) => {
    expect(mention(name)).toBe(`@${name}`);
  });

  it.each(['dependabot[bot]', '-a', 'a--b', 'a/b/c', '', 'x'.repeat(40), 'a b'])('%j cannot be an account', (name) => {
    expect(mention(name)).toBe(codeSpan(name));
  });

  it('links to web addresses only, and lets no bracket end one', () => {
    expect(link('x', 'https://github.com/a(b)')).toBe('[x](https://github.com/a%28b%29)');
    for (const url of [null, 'javascript:alert(1)', 'https://a b', 'https://a"b', 'https://ä'])
      expect(link('x', url)).toBe('x');
  });

  it('writes code in HTML without a live character', () => {
    expect(htmlCode('<b>&@a #1 `')).toBe('<code>&#60;b&#62;&#38;&#64;a &#35;1 &#96;</code>');
  });
});

describe('any text at all', () => {
  const inert = (body: string): void => {
    expect(faultsOf(page(body), NOBODY)).toEqual([]);
  };

  it('is inert as prose, as code, in a fence, in a cell, in a list and in a summary', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        inert(prose(text));
        inert(codeSpan(text));
        inert(fence(plainOutput(text), 'text'));
        inert(fence(visible(text), 'python'));
        inert(table(['A', 'B'], ['l', 'l'], [[prose(text), codeSpan(text)]]));
        inert(`- **x**: ${prose(text)}\n- ${codeSpan(text)}`);
        inert(`<details>\n<summary>${htmlCode(text)}</summary>\n\n${prose(text)}\n\n</details>`);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});
