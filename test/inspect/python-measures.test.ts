import { measure } from '../../src/inspect/python/measures';
import { scoreQuality } from '../../src/inspect/quality';

const CLEAN = `"""Counts words in texts."""
from collections import Counter


def count_words(text):
    """How often each word of a text occurs, longest words first."""
    words = text.lower().split()
    counts = Counter(words)
    return sorted(counts.items(), key=lambda item: -len(item[0]))


def most_common(text, limit):
    """The words that occur most."""
    result = []
    for word, number in count_words(text):
        if number > limit:
            result.append(word)
    return result


print(most_common("a b a", 1))
`;

const score = async (source: string) => scoreQuality(source, await measure(source)).score ?? Number.NaN;

const indented = (text: string, levels: number) => text.replace(/^(?=.)/gm, '    '.repeat(levels));
const BODY = CLEAN.slice(CLEAN.indexOf('    result = []'), CLEAN.indexOf('\n\n\nprint'));
const withBody = (body: string) => CLEAN.replace(BODY, body);

describe('the measures of Python', () => {
  it('know the variable that every program gets, and no other', async () => {
    const undefinedNames = async (source: string) =>
      scoreQuality(source, await measure(source)).issues.filter((issue) => issue.includes('ndefined name'));
    const body = 'a = 1\nb = 2\nc = 3\nd = a + b\nprint(c, d)\n';
    expect(await undefinedNames(`print(parameters["radius"])\n${body}`)).toEqual([]);
    expect(await undefinedNames(`print(parameter["radius"])\n${body}`)).toHaveLength(1);
  });

  it('counts tokens, functions, statements and what they have', async () => {
    const measures = await measure(
      'def f(x):  # adds\n    """Adds one to a number."""\n    if x and x > 1:\n        return x + 1\n    return 0\n',
    );
    expect(measures).toMatchObject({
      functions: [
        { line: 1, complexity: 1, nesting: 0 },
        { line: 1, complexity: 3, nesting: 1 },
      ],
      hasErrorHandling: false,
      hasDocumentation: true,
      statementLines: [2, 4, 5],
      lint: [],
    });
    expect(measures?.tokens.filter((token) => token.comment)).toEqual([
      { line: 1, column: 12, endLine: 1, text: '# adds', comment: true },
    ]);
  });

  it('scores clean code high', async () => {
    expect(await score(CLEAN)).toBeGreaterThan(0.9);
  });

  it.each([
    [
      'a copied function',
      CLEAN.replace(
        '\n\nprint',
        `\n\n${CLEAN.slice(CLEAN.indexOf('def most'), CLEAN.indexOf('\n\n\nprint')).replace('most_common', 'again')}\n\n\nprint`,
      ),
    ],
    ['a copied block', withBody(`${BODY}\n${BODY}`)],
    ['a bare except', withBody(`    try:\n${indented(BODY, 1)}\n    except:\n        pass`)],
    [
      'deep nesting',
      withBody(`    if True:\n        if True:\n            if True:\n                if True:\n${indented(BODY, 4)}`),
    ],
    ['no documentation', CLEAN.replace(/^ *""".*"""\n/gm, '')],
    ['several statements on a line', CLEAN.replace('split()\n    counts', 'split(); counts')],
    [
      'an import and a variable without use',
      `import json\n${CLEAN.replace('    result = []', '    unused = 1\n    result = []')}`,
    ],
    ['long lines', CLEAN.replace('number > limit', `number > limit and "${'x'.repeat(90)}" != ""`)],
    ['bad names', CLEAN.replace(/\bwords\b/g, 'l').replace(/\bresult\b/g, 'O')],
    [
      'many paths',
      withBody(
        `${Array.from({ length: 12 }, (_, n) => `    if limit == ${n}:\n        limit += ${n}`).join('\n')}\n${BODY}`,
      ),
    ],
    ['comparisons with True and None', withBody(`    if limit == None or limit == True:\n        limit = 1\n${BODY}`)],
    ['a mutable default', CLEAN.replace('text, limit)', 'text, limit, cache=[])')],
    ['code that nothing reaches', withBody(`${BODY}\n    print(1)`)],
    ['a global', CLEAN.replace('    result = []', '    global total\n    total = 1\n    result = []')],
  ])('scores %s lower', async (_, worse) => {
    expect(worse).not.toBe(CLEAN);
    expect(await score(worse)).toBeLessThan(await score(CLEAN));
  });

  it.each(['# ruff: noqa\n', '# flake8: noqa\n'])('scores no better for %j', async (comment) => {
    const worse = CLEAN.replace('    result = []', '    unused = 1\n    result = []');
    expect((await measure(comment + worse))?.lint).toHaveLength((await measure(worse))?.lint.length ?? -1);
  });

  it('lets no suppression comment on a line speak', async () => {
    expect(await measure('import json  # noqa\nimport re  # noqa: F401\nimport os  # type: ignore\n')).toMatchObject({
      lint: [{ line: 1 }, { line: 2 }, { line: 3 }],
    });
  });

  it('measures nothing that does not parse', async () => {
    expect(await measure('x = (\n')).toBeNull();
    expect(await measure('return 1 = 2\n')).toBeNull();
  });
});
