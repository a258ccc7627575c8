/** The report in Chinese says nothing of ours in English: rules, remarks, reasons, cures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { LanguageId } from '../../src/core/types';
import { createInspector } from '../../src/inspect';
import { annotationsOf } from '../../src/report/check-run';
import { renderComment, renderSummary } from '../../src/report/markdown';
import { sarifOf } from '../../src/report/sarif';
import { PLAIN, renderTerminal } from '../../src/report/terminal';
import { DEFAULT_OPTIONS } from '../../src/report/view';
import { wordsFor } from '../../src/report/words';
import { RULES } from '../../src/report/words/chinese-rules';
import { phrasebook } from '../../src/report/words/phrasebook';
import { builtInRules } from '../../src/rules';
import { bareSnippet } from '../support/snippet';
import { block, finding, record, view } from './records';
import { STATES } from './states';

const ZH = { ...DEFAULT_OPTIONS, lang: 'zh' } as const;
const { told, say } = wordsFor('zh');
/** Four words in a row are no name any more. */
const ENGLISH = /(?:[a-z]+ ){3}[a-z]+/i;

jest.setTimeout(60_000);

const inspect = (language: LanguageId, source: string) => createInspector().inspect(bareSnippet(language, source));

describe('the rules in Chinese', () => {
  it('are the built-in ones, all of them and no others', () => {
    expect(Object.keys(RULES).sort()).toEqual(builtInRules.map(({ id }) => id).sort());
  });

  it.each(builtInRules.map((rule) => [rule.id, rule] as const))('has both texts: %s', (id, rule) => {
    const words = told({ ruleId: id, message: rule.message, recommendation: rule.recommendation });
    expect(RULES[id]).toEqual([words.message, words.recommendation]);
    for (const text of Object.values(words)) {
      expect(text).toMatch(/\p{Script=Han}/u);
      expect(text).not.toMatch(ENGLISH);
      expect(text).not.toMatch(/[。.]$/);
    }
  });

  it('can be told apart from their detail: no English message has a colon and a space, or begins like a file’s', () => {
    expect(builtInRules.filter(({ message }) => message.includes(': ') || message.startsWith('In '))).toEqual([]);
  });

  it('keep the detail and the file', () => {
    const at = (message: string) => told({ ruleId: 'js/obfuscation/split-name', message, recommendation: '' }).message;
    expect(at('Puts a dangerous name together from pieces: a: b')).toBe('把危险的名称拆开再拼接：a: b');
    expect(at('In lib.js: Puts a dangerous name together from pieces: eval')).toBe(
      'lib.js 中：把危险的名称拆开再拼接：eval',
    );
    expect(at('In the tests: Puts a dangerous name together from pieces')).toBe('测试中：把危险的名称拆开再拼接');
  });

  it('leave a repository’s own rules as they are', () => {
    const own = { message: 'In lib.js: Talks to the old host', recommendation: 'Use the new one' };
    expect(told({ ruleId: 'own/network/old-host', ...own })).toEqual(own);
    expect(told({ ruleId: 'constructor', ...own })).toEqual(own);
  });
});

describe('what a scan really says, in Chinese', () => {
  it.each([
    ['python', "# \u202e admin \u2066\nprint('x')", 'any/obfuscation/bidirectional-text', 'U+202E'],
    ['python', "p\u0430ssword = 'x'", 'any/obfuscation/confusable-name', 'p\\u{0430}ssword'],
    ['python', 'x = (', 'any/obfuscation/not-analysed', '第 1 行无法解析'],
    ['bash', 'if true; then', 'any/obfuscation/not-analysed', '脚本有语法错误：'],
    ['javascript', 'let x = ;', 'any/obfuscation/not-analysed', '代码有语法错误'],
  ] as const)('keeps the detail of a finding: %s %j', async (language, source, ruleId, detail) => {
    const { security } = await inspect(language, source);
    const found = security.findings.filter((one) => one.ruleId === ruleId).map(told);
    expect(found.map(({ message }) => message).join('\n')).toContain(detail);
    for (const { message } of found) expect(message).not.toMatch(ENGLISH);
  });

  it.each([
    ['bash', 'if true; then echo a'],
    ['bash', 'echo "a'],
    ['bash', 'for x in a; echo; done\nfi'],
    ['javascript', 'def f(x):\n  pass\n'],
    ['javascript', 'function f() {\n  return (1;\n'],
    ['python', 'print "a"\n'],
    ['python', 'if x = 1:\n  pass\n'],
    ['python', 'x = (1,\n'],
  ] as const)('tells how a syntax error is mended: %s %j', async (language, source) => {
    const { syntax } = await inspect(language, source);
    const cures = syntax.suggestions.map(say);
    expect(cures).not.toEqual([]);
    for (const cure of cures) {
      expect(cure).toMatch(/\p{Script=Han}/u);
      expect(cure).not.toMatch(ENGLISH);
    }
  });
});

/** Sentences in a source file, each gap filled with a number. */
function sentencesIn(path: string): readonly string[] {
  const file = ts.createSourceFile(
    path,
    readFileSync(join(__dirname, '../../src', path), 'utf8'),
    ts.ScriptTarget.ES2022,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `7${literal.text}`).join(''));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.filter((text) => /^[\w$@=`&[\]-]+(?: \S+){2,}/.test(text) && /[a-z]{2,} [a-z]/.test(text));
}

describe('sentences of other rooms', () => {
  it.each([
    ['inspect/quality.ts', 8],
    ['inspect/nested.ts', 3],
    ['inspect/bash/lint.ts', 28],
    ['inspect/bash/variables.ts', 2],
    ['inspect/bash/syntax.ts', 8],
    ['inspect/bash/unexpected.ts', 12],
    ['inspect/javascript/lint.ts', 15],
    ['inspect/javascript/syntax.ts', 15],
    ['inspect/python/own-lint.ts', 1],
    ['inspect/python/suggestions.ts', 20],
    ['core/gate.ts', 4],
    ['core/approval.ts', 15],
    ['core/program.ts', 8],
    ['core/program-fences.ts', 3],
    ['core/program-parts.ts', 5],
    ['core/program-tests.ts', 3],
    ['core/limits.ts', 3],
    ['app/scene.ts', 5],
    ['app/again.ts', 2],
    ['app/quota.ts', 3],
    ['app/tasks/outcome.ts', 8],
    ['adapters/docker/ending.ts', 5],
  ] as const)('are all told in Chinese: %s', (path, least) => {
    const sentences = sentencesIn(path);
    expect(sentences.length).toBeGreaterThanOrEqual(least);
    expect(sentences.filter((sentence) => !/\p{Script=Han}/u.test(say(sentence)))).toEqual([]);
  });
});

describe('a book of phrases', () => {
  const tell = phrasebook({
    'Line {#}: {}': '第 {1} 行：{{2}}',
    'ends here': '在此结束',
    '{} meets {}': '{2} 遇到 {1}',
  });

  it.each([
    ['ends here', '在此结束'],
    ['ends here.', '在此结束。'],
    ['Line 3: ends here', '第 3 行：在此结束'],
    ['Line 3: somebody’s own words', '第 3 行：somebody’s own words'],
    ['Line up: ends here', 'Line up: ends here'],
    ['a meets b', 'b 遇到 a'],
    [' meets b', ' meets b'],
    ['ends here. a meets b.', '在此结束。b 遇到 a。'],
    ['ends here. Nobody knows this.', '在此结束。Nobody knows this.'],
    ['', ''],
    [
      'Line 1: Line 2: Line 3: Line 4: Line 5: Line 6: ends here',
      '第 1 行：第 2 行：第 3 行：第 4 行：第 5 行：Line 6: ends here',
    ],
  ])('tells %j as %j', (sentence, translation) => {
    expect(tell(sentence)).toBe(translation);
  });

  it('is quick about long foreign texts', () => {
    const started = process.cpuUsage().user;
    for (let n = 0; n < 100; n++) say('Line 1: expected for the on line , found '.repeat(50));
    expect(process.cpuUsage().user - started).toBeLessThan(2_000_000);
  });
});

describe('a Chinese report', () => {
  const one = finding({
    ruleId: 'py/network/use',
    message: 'Uses the network',
    recommendation: 'Work on files and parameters: the sandbox has no network',
    level: 'error',
  });
  const quality = { ...block({}).quality, issues: ['Line 4: Nothing reaches this line', 'Too short to score'] };
  const security = { risk: 'high', safe: false, analysed: true, findings: [one], recommendations: [] } as const;
  const seen = view('done', record({ executions: [block({ file: 'a.py', security, quality })] }));

  it('tells findings and remarks in Chinese in the comment, the summary, the terminal and the check run', () => {
    const texts = [renderComment(seen, ZH), renderSummary(seen, ZH), renderTerminal(seen, ZH, PLAIN)];
    for (const text of texts) {
      expect(text).toContain('使用网络');
      expect(text).toContain('第 4 行：永远执行不到这一行');
      expect(text).not.toContain(one.message);
    }
    expect(annotationsOf(seen, wordsFor('zh'))[0]?.message).toBe('使用网络。改用文件和参数：沙箱没有网络。');
  });

  it('leaves records and SARIF in English', () => {
    renderComment(seen, ZH);
    expect(seen.record.executions[0]?.security.findings).toEqual([one]);
    expect(JSON.stringify(sarifOf(seen.record))).toContain(one.message);
  });
});

/** What a report quotes: code, names, links, and the words of people, models and programs. */
const QUOTED: readonly RegExp[] = [
  /<!--[\s\S]*?-->/g,
  /^(`{3,})[\s\S]*?^\1/gm,
  /`[^`\n]*`/g,
  /\]\([^)\s]*\)/g,
  /<code>.*?<\/code>/g,
  /Computes the factorial of 30 with BigInt, recursively\./g,
  /Installs the tool and prints its version\./g,
  /Please pin the version first\./g,
];

describe('every state in Chinese', () => {
  it.each(Object.keys(STATES))('has no English sentence besides what it quotes: %s', (name) => {
    const seen = STATES[name];
    if (seen === undefined) throw new Error(name);
    const own = QUOTED.reduce((text, quoted) => text.replace(quoted, ' '), renderComment(seen, ZH));
    expect(own.split('\n').filter((line) => ENGLISH.test(line))).toEqual([]);
  });
});
