import type { LanguageId, Snippet } from '../../src/core/types';
import { createInspector } from '../../src/inspect';
import { javascript, typescript } from '../../src/inspect/javascript';
import { bareSnippet } from '../support/snippet';

const errorsOf = async (source: string, analyser = javascript) => {
  const { errors } = await analyser.syntax(source);
  return errors.map(({ line, column, message }) => `${line}:${column} ${message}`);
};
const suggestionsOf = async (source: string, analyser = javascript) => (await analyser.syntax(source)).suggestions;

const snippet = (source: string, language: LanguageId = 'javascript'): Snippet => bareSnippet(language, source);

describe('the syntax of JavaScript', () => {
  it('is what Node starts: a script, or a module when only that parses', async () => {
    for (const source of [
      'return 1',
      "import fs from 'fs'",
      'await Promise.resolve()',
      '#!/usr/bin/env node\n1',
      'with (Math) PI',
      'const await = 1',
    ])
      expect(await errorsOf(source)).toEqual([]);
    expect(await errorsOf("import fs from 'fs'; return 1")).toHaveLength(1);
  });

  it('tells several errors at once, each with its place', async () => {
    expect(await errorsOf('const a = 1;\nconst a = 2;\nlet b = 1;\nlet b = 2;\n')).toEqual([
      "2:7 Identifier 'a' has already been declared",
      "4:5 Identifier 'b' has already been declared",
    ]);
  });

  it('has the regular expressions checked by the language itself', async () => {
    expect(await errorsOf('x = /(/;')).toEqual(['1:5 Invalid regular expression: /(/: Unterminated group']);
    expect(await errorsOf('x = /(?<year>\\d{4})/u;')).toEqual([]);
  });

  it.each([
    ['def f(x):\n  return x', 'Line 1: Functions start with `function`, not `def`'],
    ['if (a) {}\nelif (b) {}', 'Line 2: Write `else if`, not `elif`'],
    ['print "x"', 'Line 1: Print with `console.log(…)`'],
    [
      'const s = "abc\n',
      'Line 1: Close the string with the quote that opened it; text over several lines goes in backticks',
    ],
    [
      'const a = 1; const a = 2;',
      'Line 1: Give one of the two another name, or assign without `let`, `const` or `var`',
    ],
    ['const x: number = 1;', 'Line 1: This is TypeScript: name the block `typescript`'],
    ['function f() {\n  if (x) {\n    y();\n}\n', 'Line 1: `{` is not closed; add `}`'],
    ['if (1 = x) {}', 'Line 1: Compare with `===`; a single `=` assigns'],
  ])('knows the cure for %j', async (source, cure) => {
    expect(await suggestionsOf(source)).toContain(cure);
  });

  it('takes TypeScript for what it is', async () => {
    for (const source of [
      'const x: number = 1',
      'enum A { B }',
      "import cp = require('fs')",
      'const f = <T,>(x: T): T => x',
      'let x = y as string',
      'declare const z: unique symbol',
    ])
      expect(await errorsOf(source, typescript)).toEqual([]);
    expect(await errorsOf('const x: = 1', typescript)).toHaveLength(1);
  });
});

describe('comments that switch checks off', () => {
  it.each([
    '/* eslint-disable */',
    '// eslint-disable-next-line',
    '// @ts-nocheck',
    '// nosemgrep',
    '// NOSONAR',
    '/* istanbul ignore next */',
  ])('%s changes nothing', async (comment) => {
    const bad = 'if (x == y) eval(parameters.code)\ntry { f() } catch (e) {}\nvar unused = 1;\na();\nb();\n';
    const inspector = createInspector();
    const plain = await inspector.inspect(snippet(`// a note\n${bad}`));
    const silenced = await inspector.inspect(snippet(`${comment}\n${bad}`));
    expect(silenced.security).toEqual(plain.security);
    expect(silenced.quality.issues).toEqual(plain.quality.issues);
  });
});

describe('the quality of JavaScript', () => {
  it('has the metrics of the contract', async () => {
    const source = [
      '/** Adds what is given. */',
      'function sum(values) {',
      '  let total = 0;',
      '  for (const value of values) {',
      '    if (value > 0) total += value; // only these',
      '  }',
      '  return total;',
      '}',
      '',
      'console.log(sum([1, 2]));',
    ].join('\n');
    const { quality } = await createInspector().inspect(snippet(source));
    expect(quality).toEqual({
      score: 0.98,
      issues: [],
      metrics: {
        totalLines: 10,
        codeLines: 8,
        commentLines: 1,
        commentRatio: 0.11,
        hasErrorHandling: false,
        hasDocumentation: true,
        avgLineLength: 20.13,
        complexity: 3,
      },
    });
  });

  it('says in words what is wrong', async () => {
    const source =
      'function f(a) {\n  try { a(); } catch {}\n  const unused = 1; if (a = 2) {}\n  return a;\n  a();\n}\nf(1);';
    const { quality } = await createInspector().inspect(snippet(source));
    expect(quality.issues).toEqual([
      'Line 2: an empty `catch` hides every error',
      'Line 3: an empty block does nothing',
      'Line 3: the condition assigns instead of comparing',
      'Line 3: `unused` is never used',
      'Line 5: code after the end of a block is never reached',
    ]);
    expect(quality.score).toBeLessThan(0.7);
  });

  it('does not score a few lines', async () => {
    const { quality } = await createInspector().inspect(snippet('console.log(1);'));
    expect([quality.score, quality.issues]).toEqual([null, ['Too short to score']]);
  });
});
