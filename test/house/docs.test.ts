/** Documents that run: a stale one fails here, and `npm run docs` mends it. */
import { stringify } from 'yaml';
import { type Field, INPUTS, OUTPUTS } from '../../src/adapters/inputs';
import { REASONS } from '../../src/core/reasons';
import { checkSection, type Section } from '../support/generated';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => ':--'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const named = (fields: readonly Field[]) =>
  Object.fromEntries(
    fields.map(({ name, description, default: fallback }) => [
      name,
      fallback === undefined ? { description } : { description, default: fallback },
    ]),
  );

const SECTIONS: readonly Section[] = [
  {
    file: 'action.yml',
    name: 'inputs',
    text: stringify({ inputs: named(INPUTS), outputs: named(OUTPUTS) }, { lineWidth: 0 }),
  },
  {
    file: 'README.md',
    name: 'inputs',
    text: table(
      ['Input', 'What it is', 'Default'],
      INPUTS.map((input: Field) => [
        `\`${input.name}\``,
        input.description,
        input.default === undefined ? '' : `\`${input.default}\``,
      ]),
    ),
  },
  {
    file: 'README.md',
    name: 'outputs',
    text: table(
      ['Output', 'What it is'],
      OUTPUTS.map(({ name, description }) => [`\`${name}\``, description]),
    ),
  },
  {
    file: 'docs/reason-codes.md',
    name: 'reasons',
    text: table(
      ['Code', 'What it means, and the cure'],
      Object.entries(REASONS).map(([code, words]) => [`\`${code}\``, words]),
    ),
  },
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
