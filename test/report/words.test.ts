import { decide, decideDirect, decideTask } from '../../src/core/gate';
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

const GRAMMAR: ReadonlySet<string> = new Set(['usage_error', 'unknown_language', 'limit_exceeded']);

/** What of a report's text is not ours: rules and parsers speak English, people what they like. */
const othersWords = ({ record, ending, task, blocks, problems }: ReportView): readonly string[] =>
  [
    ...record.executions.flatMap(({ security, syntax, quality, result }) => [
      ...security.findings.flatMap(({ message, recommendation }) => [message, recommendation]),
      ...syntax.errors.map(({ message }) => message),
      ...syntax.suggestions,
      ...quality.issues,
      ...result.violations.map(({ detail }) => detail),
    ]),
    ending?.reason ?? '',
    record.generation?.description ?? '',
    // What tests wrote last, and which of the engine's doings failed.
    ...record.attempts.map(({ detail }) => detail?.split(': ').slice(1).join(': ') ?? ''),
    /\((.*?)\)/.exec(record.message)?.[1] ?? '',
    ...(blocks.flatMap(({ tables = [] }) => tables.map(({ text }) => text.split('"')[1] ?? '')) ?? []),
    // Of the grammar of commands, which names words, places and the nearest valid word.
    ...(GRAMMAR.has(record.reasonCode) ? [record.message, ...problems.map(({ message }) => message)] : []),
    task ?? '',
  ]
    .flatMap((text) => text.split(/`[^`]*`/))
    .flatMap((text) => [text, text.replaceAll('|', '\\|')])
    .filter((text) => text.trim().length > 3);

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

  it.each(Object.keys(STATES))('leaves no English sentence but what scanners, parsers and people said: %s', (name) => {
    const text = renderComment(state(name), ZH)
      .split('\n')
      .slice(1)
      .join('\n')
      .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
      .replace(/\[((?:\\.|`[^`]*`|[^\]])*)\]\([^)]*\)/g, '$1')
      .replace(/`[^`]*`/g, '')
      .replace(/\b(?:python|javascript|typescript|bash)\b,?/g, '');
    const left = othersWords(state(name)).reduce((rest, words) => rest.replaceAll(words, ''), text);
    expect(left.match(/(?:\b[a-z’]+[ ,]+){2,}[a-z’]+/gi) ?? []).toEqual([]);
  });

  it('says every reason of the gate, whoever asks for whatever', () => {
    const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
    const said = roles.flatMap((trusted) =>
      (['risky', 'always', 'never'] as const).flatMap((required) =>
        (['low', 'medium', 'high'] as const).flatMap((risk) =>
          (['approve', 'block'] as const).flatMap((high) => {
            const rules = { required, trusted, high, approvers: { medium: 'write', high: 'maintain' } } as const;
            return [
              decide({ risk, authority: 'read', rules }),
              decideTask({ authority: 'read', rules }),
              decideDirect(risk, rules),
            ].flatMap((verdict) => {
              if (verdict.kind === 'run') return [];
              return verdict.kind === 'refuse' ? [verdict.message] : [...verdict.reasons, verdict.reasons.join(' ')];
            });
          }),
        ),
      ),
    );
    const english = new Set(said.filter((text) => /[a-z]{3,} [a-z]{2,} [a-z]{2,}/.test(wordsFor('zh').say(text))));
    expect(said.length).toBeGreaterThan(100);
    expect([...english]).toEqual([]);
  });

  it('keeps names and figures of a sentence, and a sentence that nobody knows', () => {
    const { say } = wordsFor('zh');
    expect(say('Line 3: expected 4, got five $&.')).toBe('第 3 行：应为 4，实为 five $&。');
    expect(say('The sky is blue. About to run.')).toBe('The sky is blue. 即将运行。');
    expect(wordsFor('en').say('About to run.')).toBe('About to run.');
  });

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
