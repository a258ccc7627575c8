/** Documents that run: a stale one fails here, and `npm run docs` mends it. */
import { stringify } from 'yaml';
import { type Field, INPUTS, OUTPUTS } from '../../src/adapters/inputs';
import { SUBCOMMANDS } from '../../src/core/command-grammar';
import { DEFAULT_CONFIG } from '../../src/core/config';
import { CONFIG_WORDS } from '../../src/core/config-words';
import { OPTIONS } from '../../src/core/options';
import { REASONS } from '../../src/core/reasons';
import { durationText, sizeText } from '../../src/core/units';
import { rulesPage } from '../../src/rules/page';
import { CHINESE_CONFIG, CHINESE_INPUTS, CHINESE_OUTPUTS } from '../support/chinese-docs';
import { galleryPage } from '../support/gallery';
import { checkSection, type Section } from '../support/generated';
import { pageScriptFile } from '../support/page-script';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => ':--'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

const named = (fields: readonly Field[]) =>
  Object.fromEntries(
    fields.map(({ name, description, default: fallback }) => [
      name,
      fallback === undefined ? { description } : { description, default: fallback },
    ]),
  );

const leavesOf = (value: object, path: readonly string[] = []): readonly (readonly [string, unknown])[] =>
  Object.entries(value).flatMap(([key, below]: [string, unknown]) =>
    typeof below === 'object' && below !== null && !Array.isArray(below) && Object.keys(below).length > 0
      ? leavesOf(below, [...path, key])
      : [[[...path, key].join('.'), below] as const],
  );

/** As a person writes it: times and sizes with their units. */
const written = (key: string, value: unknown): string => {
  if (typeof value === 'number' && /(^|\.)(timeout|expires|window)$/.test(key)) return durationText(value);
  if (typeof value === 'number' && /\.(memory|disk|output)$/.test(key)) return sizeText(value);
  return JSON.stringify(value);
};

type Words = Readonly<Record<string, string>>;

const configuration = (head: readonly [string, string, string], words: Words): string =>
  table(
    head,
    leavesOf(DEFAULT_CONFIG).map(([key, value]) => [`\`${key}\``, `\`${written(key, value)}\``, said(words, key)]),
  );

const CONFIGURATION = configuration(['Key', 'Default', 'What it is'], CONFIG_WORDS);

/** A table that says nothing of one of its rows is not done. */
function said(words: Words, name: string): string {
  const text = words[name];
  if (text === undefined) throw new Error(`No words for ${name}`);
  return text;
}

const inputs = (head: readonly [string, string, string], words: Words): string =>
  table(
    head,
    INPUTS.map(({ name, default: fallback }: Field) => [
      `\`${name}\``,
      said(words, name),
      fallback === undefined ? '' : `\`${fallback}\``,
    ]),
  );

const outputs = (head: readonly [string, string], words: Words): string =>
  table(
    head,
    OUTPUTS.map(({ name }) => [`\`${name}\``, said(words, name)]),
  );

const descriptions = (fields: readonly Field[]): Words =>
  Object.fromEntries(fields.map(({ name, description }) => [name, description]));

const options = table(
  ['Option', 'What it is', 'Value'],
  Object.entries(OPTIONS).map(([name, { takes, says, expected }]) => [
    `\`--${name}${takes === '' ? '' : ` ${takes}`}\``,
    says,
    expected,
  ]),
);

const subcommands = table(
  ['Comment', 'What happens'],
  Object.entries(SUBCOMMANDS).map(([name, { takes, says }]) => [
    `\`/run ${name}${takes === '' ? '' : ` ${takes}`}\``,
    says,
  ]),
);

const SECTIONS: readonly Section[] = [
  { file: 'README.md', name: 'configuration', text: CONFIGURATION },
  {
    file: 'README.zh-CN.md',
    name: 'configuration',
    text: configuration(['键', '缺省值', '含义'], CHINESE_CONFIG),
  },
  { file: 'docs/configuration.md', name: 'configuration', text: CONFIGURATION },
  { file: 'docs/commands.md', name: 'options', text: options },
  { file: 'docs/commands.md', name: 'subcommands', text: subcommands },
  {
    file: 'action.yml',
    name: 'inputs',
    text: stringify({ inputs: named(INPUTS), outputs: named(OUTPUTS) }, { lineWidth: 0 }),
  },
  { file: 'README.md', name: 'inputs', text: inputs(['Input', 'What it is', 'Default'], descriptions(INPUTS)) },
  { file: 'README.zh-CN.md', name: 'inputs', text: inputs(['输入', '含义', '缺省值'], CHINESE_INPUTS) },
  { file: 'README.md', name: 'outputs', text: outputs(['Output', 'What it is'], descriptions(OUTPUTS)) },
  { file: 'README.zh-CN.md', name: 'outputs', text: outputs(['输出', '含义'], CHINESE_OUTPUTS) },
  {
    file: 'docs/reason-codes.md',
    name: 'reasons',
    text: table(
      ['Code', 'What it means, and the cure'],
      Object.entries(REASONS).map(([code, words]) => [`\`${code}\``, words]),
    ),
  },
  { file: 'docs/rules.md', name: null, text: rulesPage() },
  { file: 'docs/gallery.md', name: null, text: galleryPage() },
  { file: 'src/report/audit-script.ts', name: null, text: pageScriptFile() },
];

describe('the generated documents', () => {
  it.each(SECTIONS.map((section) => [`${section.file} (${section.name ?? 'whole'})`, section] as const))(
    '%s is what the code says; mend it with: npm run docs',
    (_name, section) => {
      const { current, wanted } = checkSection(section);
      expect(current).toBe(wanted);
    },
  );
});
