import { REASONS } from '../../src/core/reasons';
import { renderComment } from '../../src/report/markdown';
import { PLAIN, renderTerminal } from '../../src/report/terminal';
import { DEFAULT_OPTIONS, type ReportView } from '../../src/report/view';
import { wordsFor } from '../../src/report/words';
import { columns } from '../../src/report/wrap';
import { expectGolden } from './golden';
import { allowedIn } from './hostile';
import { faultsOf } from './inspect-markdown';
import { STATES } from './states';

const ZH = { ...DEFAULT_OPTIONS, lang: 'zh' } as const;
const state = (name: string): ReportView => {
  const found = STATES[name];
  if (found === undefined) throw new Error(`No state ${name}`);
  return found;
};

/** Every plain string of a tree of words, by its path. */
function leaves(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => leaves(member, `${path}.${key}`));
}

describe('the words', () => {
  it('have a reason and a cure for every reason code, in both languages', () => {
    for (const lang of ['en', 'zh'] as const) {
      const { reason, cure } = wordsFor(lang);
      expect(Object.keys(reason).sort()).toEqual(Object.keys(REASONS).sort());
      expect(Object.keys(cure).sort()).toEqual(Object.keys(REASONS).sort());
    }
  });

  it('are Chinese in Chinese, but for names that stay', () => {
    const stays =
      /^(?:\.language\.|\.second\.stop$|\.role\.|\.approvers\.|\.cure\.|\.help\.commands\.\d+\.0|\.status\.columns\.0|\.waiting\.conditions\.columns\.)/;
    const left = leaves(wordsFor('zh'), '').filter(
      ([path, text]) => !stays.test(path) && !/\p{Script=Han}/u.test(text),
    );
    expect(left).toEqual([]);
  });

  it('boast of nothing and never shout', () => {
    for (const [, text] of leaves(wordsFor('en'), ''))
      expect(text).not.toMatch(/\b(?:awesome|powerful|amazing|great|blazing|simply|just|easy|easily|secure)\b|!(?!`)/i);
  });
});

describe('the report in Chinese', () => {
  it.each(['passed', 'failed-several', 'waiting', 'refused-config', 'task'])(
    'shows %s as its golden file does',
    (name) => {
      expectGolden(`zh-${name}.md`, renderComment(state(name), ZH));
    },
  );

  it.each(Object.keys(STATES))('is as whole and inert as in English: %s', (name) => {
    expect(faultsOf(renderComment(state(name), ZH), allowedIn(state(name)))).toEqual([]);
  });

  it.each(Object.keys(STATES))('keeps to 80 columns in a terminal: %s', (name) => {
    const own = renderTerminal(state(name), ZH, PLAIN)
      .split('\n')
      .filter((line) => !line.startsWith('  │ ') && !/^ {4}[> ] +\d* \|/.test(line));
    expect(own.filter((line) => columns(line) > 80)).toEqual([]);
  });
});
