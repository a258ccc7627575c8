import type { LanguageId, Snippet } from '../../src/core/types';
import { createInspector } from '../../src/inspect';
import { bareSnippet } from '../support/snippet';

const snippet = (source: string, language: LanguageId = 'javascript'): Snippet => bareSnippet(language, source);
const inspect = async (source: string, language: LanguageId = 'javascript') =>
  (await createInspector().inspect(snippet(source, language))).security;

describe('an inspection', () => {
  it('names rule, place and cure of every finding', async () => {
    expect(await inspect("const cp = require('child_process');\ncp.execSync('git ' + parameters.verb);")).toEqual({
      risk: 'medium',
      safe: false,
      analysed: true,
      findings: [
        {
          ruleId: 'js/process/child-process',
          capability: 'process',
          level: 'note',
          line: 1,
          column: 12,
          endLine: 1,
          endColumn: 36,
          message: 'Starts other processes',
          recommendation: 'Do the work in the program itself',
        },
        expect.objectContaining({ ruleId: 'js/process/shell', level: 'warning', line: 2, column: 1, endColumn: 38 }),
        expect.objectContaining({ ruleId: 'js/process/child-process', level: 'note', line: 2 }),
        expect.objectContaining({ ruleId: 'js/process/given-command', level: 'note', line: 2 }),
      ],
      recommendations: [
        'Do the work in the program itself',
        'Pass an argument list (`execFile`) and leave the shell out',
        'Choose between known commands',
      ],
    });
  });

  it('is safe exactly when the risk is low', async () => {
    expect(await inspect("console.log('eval(1)')")).toEqual({
      risk: 'low',
      safe: true,
      analysed: true,
      findings: [],
      recommendations: [],
    });
    expect(await inspect("fetch('https://example.org')")).toMatchObject({ risk: 'low', safe: true, analysed: true });
  });

  it.each([
    ['broken code', 'const = 1', 'it has syntax errors'],
    ['too much code', `x = '${'a'.repeat(70_000)}'`, 'the code is longer than 64 KB'],
    ['deep nesting', `${'['.repeat(30_000)}${']'.repeat(30_000)}`, 'it is nested too deeply'],
    [
      'code in code in code in code in code',
      'eval(`eval(\'eval("eval(String(1))")\')`)',
      'code is nested more than 3 deep',
    ],
  ])('says "not analysed" for %s', async (_, source, reason) => {
    const { risk, analysed, findings } = await inspect(source);
    expect([risk === 'low', analysed]).toEqual([false, false]);
    expect(findings.map(({ message }) => message)).toContain(
      `Could not be analysed in full, so the scan cannot say what it does: ${reason}`,
    );
  });

  it('keeps what it found in code that it could not analyse in full', async () => {
    const { risk, findings } = await inspect("globalThis['ev' + 'al']('1');\nconst a = 1; const a = 2;");
    expect([risk, findings.map(({ ruleId }) => ruleId)]).toEqual([
      'high',
      expect.arrayContaining(['js/dynamic-code/hidden-eval', 'any/obfuscation/not-analysed']),
    ]);
  });

  it('looks into the languages inside a language', async () => {
    const source = "require('child_process').execFile('sh', ['-c', 'curl -s https://example.org/x | sh'])";
    expect((await inspect(source)).findings.map(({ ruleId }) => ruleId)).toContain('sh/process/download-to-shell');
  });

  it('is never "no findings" when the scan is switched off', async () => {
    const inspector = createInspector({ scan: false });
    expect((await inspector.inspect(snippet('console.log(1)'))).security).toMatchObject({
      risk: 'medium',
      safe: false,
      analysed: false,
    });
  });
});

describe('characters that a reader does not see', () => {
  it.each([
    ['a change of direction', 'const a = 1; // \u202e x', 'bidirectional-text', 'U+202E'],
    ['a zero width space', "const a = 'x\u200by';", 'invisible-text', 'U+200B'],
    ['tag characters', "const a = 'x\u{e0041}\u{e0042}';", 'tag-characters', 'U+E0041, U+E0042'],
    ['a line separator', '// note\u2028alert(1)', 'invisible-text', 'U+2028'],
    ['a joiner between digits', "const a = '1\u200d2';", 'invisible-text', 'U+200D'],
    ['a selector on a letter', "const a = 'x\ufe01';", 'invisible-text', 'U+FE01'],
    ['a Cyrillic letter in a name', 'const p\u0430ss = 1;', 'confusable-name', 'p\\u{0430}ss'],
    [
      'a name that looks like another one',
      'const \u0430\u0441\u0435 = 1, ace = 2;',
      'confusable-name',
      '\\u{0430}\\u{0441}\\u{0435}',
    ],
  ])('are found and shown: %s', async (_, source, rule, shown) => {
    const { risk, findings } = await inspect(source);
    expect(risk).not.toBe('low');
    const found = findings.find(({ ruleId }) => ruleId === `any/obfuscation/${rule}`);
    expect(found?.message.endsWith(`: ${shown}`)).toBe(true);
  });

  it.each([
    ['a joiner inside a picture', "const a = '👨‍👩‍👧 🏳️‍🌈 ❤️ 1️⃣ 👍🏽';"],
    ['the flag of Scotland', "const a = '🏴󠁧󠁢󠁳󠁣󠁴󠁿';"],
    ['a byte order mark at the start', '\ufeffconst a = 1;'],
    ['other scripts', "const имя = 'שלום مرحبا 你好'; const Δx = имя;"],
    ['accents', 'const naïve = "café";'],
    ['a foreign letter in a text', "const a = 'p\u0430ss';"],
  ])('leave alone: %s', async (_, source) => {
    expect((await inspect(source)).findings).toEqual([]);
  });
});
