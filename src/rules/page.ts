/** What people read about the rules: the page docs/rules.md, and one rule's words for `scan --explain`. */
import type { Capability, LanguageId, RiskLevel } from '../core/types';
import type { Example, Match, Rule } from './format';
import { builtInRules } from './index';

const CAPABILITIES: Readonly<Record<Capability, string>> = {
  'dynamic-code': 'Text that becomes code',
  process: 'Other processes',
  obfuscation: 'Disguises',
  'environment-secrets': 'Secrets and the environment',
  filesystem: 'Files',
  network: 'The network',
  native: 'Native code',
  'resource-exhaustion': 'Exhaustion',
  'sandbox-escape': 'Ways out of the sandbox',
};
const ORDER: readonly RiskLevel[] = ['high', 'medium', 'low'];

/** The anchor of a rule on the page. */
export const anchorOf = (ruleId: string): string => ruleId.replaceAll('/', '-');

/** The whole of docs/rules.md. */
export function rulesPage(): string {
  const parts = Object.entries(CAPABILITIES).map(([capability, title]) => {
    const rules = builtInRules.filter((rule) => rule.metadata.capability === capability);
    const sorted = [...rules].sort(
      (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || compare(a.id, b.id),
    );
    return [`## ${title}`, '', summaryTable(sorted), '', ...sorted.flatMap((rule) => [section(rule), ''])].join('\n');
  });
  return [INTRODUCTION, ...parts].join('\n');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const INTRODUCTION = `# Rules

What the scan looks for, by what a program can do. A rule recognises facts about the program (which function is really
called, whatever it is named), not words in it; each shows code that it finds and code that it leaves alone.
This page is generated from the rules: \`npm run docs\`.

A finding decides **who must look** before the code runs, never what the code can do: that is the sandbox's part.
*low* is a plain capability, *medium* a dangerous form of it, *high* what stands alone or a dangerous combination.
Switch a rule off, change its severity or add rules of your own: [own-rules.md](own-rules.md).
`;

const summaryTable = (rules: readonly Rule[]): string =>
  [
    '| Rule | Severity | What the code does |',
    '| :-- | :-- | :-- |',
    ...rules.map((rule) => `| [\`${rule.id}\`](#${anchorOf(rule.id)}) | ${rule.severity} | ${rule.message} |`),
  ].join('\n');

function section(rule: Rule): string {
  const facts = [
    `**${rule.severity}**`,
    rule.languages.map(languageName).join(', '),
    ...(rule.metadata.cwe === undefined ? [] : [cweLink(rule.metadata.cwe)]),
  ];
  return [
    `<a id="${anchorOf(rule.id)}"></a>`,
    '',
    `### ${rule.id}`,
    '',
    `${facts.join(' · ')}`,
    '',
    `${rule.message}. ${rule.recommendation}.`,
    '',
    'Finds:',
    '',
    ...examples(rule, rule.bad),
    'Leaves alone:',
    '',
    ...examples(rule, rule.ok),
  ].join('\n');
}

const NAMES: Readonly<Record<LanguageId, string>> = {
  python: 'Python',
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  bash: 'Bash',
};
const languageName = (language: LanguageId): string => NAMES[language];
const cweLink = (cwe: string): string => `[${cwe}](https://cwe.mitre.org/data/definitions/${cwe.slice(4)}.html)`;

/** One fence per language; hidden characters are shown as escapes. */
function examples(rule: Rule, list: readonly Example[]): readonly string[] {
  const byLanguage = new Map<LanguageId, string[]>();
  for (const example of list) {
    const language = typeof example === 'string' ? (rule.languages[0] ?? 'python') : example.language;
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), visible(codeOf(example))]);
  }
  return [...byLanguage].flatMap(([language, codes]) => {
    const text = codes.join(codes.some((code) => code.includes('\n')) ? '\n\n' : '\n');
    const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length + 1)));
    return [`${fence}${language}`, text, fence, ''];
  });
}

const codeOf = (example: Example): string => (typeof example === 'string' ? example : example.code);

const visible = (code: string): string =>
  code.replace(/[^\P{C}\n\t]|[\ufe00-\ufe0f]|\u3164/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);

/** One rule in words, for a terminal; `null` when there is none of that id. `own` are a repository's rules. */
export function explain(ruleId: string, own: readonly Rule[] = []): string | null {
  const rule = [...builtInRules, ...own].find((each) => each.id === ruleId);
  if (rule === undefined) return null;
  const indented = (list: readonly Example[]) =>
    list.map((example) => `  ${visible(codeOf(example)).replaceAll('\n', '\n  ')}`);
  return [
    `${rule.id} (${rule.severity}, ${rule.metadata.capability}${rule.metadata.cwe === undefined ? '' : `, ${rule.metadata.cwe}`})`,
    `${rule.languages.map(languageName).join(', ')}`,
    '',
    `${rule.message}.`,
    `${rule.recommendation}.`,
    '',
    'Looks for:',
    ...matchLines(rule),
    ...(rule.bad.length === 0 ? [] : ['', 'Finds:', ...indented(rule.bad)]),
    ...(rule.ok.length === 0 ? [] : ['', 'Leaves alone:', ...indented(rule.ok)]),
  ].join('\n');
}

const matchLines = (rule: Rule): readonly string[] => {
  const list: readonly Match[] = 'length' in rule.match ? rule.match : [rule.match];
  return list.map((match) => `  ${JSON.stringify(match)}`);
};
