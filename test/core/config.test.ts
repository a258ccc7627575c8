import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { DEFAULT_CONFIG } from '../../src/core/config';
import { configJsonSchema } from '../../src/core/config-schema';
import { CONFIG_WORDS } from '../../src/core/config-words';
import { readConfig } from '../../src/documents/config';
import { readMarkdown } from '../../src/documents/markdown';
import { checkSection } from '../support/generated';

const ROOT = join(__dirname, '../..');
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(configJsonSchema());

/** Both judges of one file: the published schema and the reader. */
const judges = (text: string) => ({ schema: validate(parse(text) ?? {}), reader: readConfig(text).ok });

const keysOf = (value: object, path: readonly string[] = []): readonly string[] =>
  Object.entries(value).flatMap(([key, below]: [string, unknown]) =>
    typeof below === 'object' && below !== null && !Array.isArray(below) && Object.keys(below).length > 0
      ? keysOf(below, [...path, key])
      : [[...path, key].join('.')],
  );

describe('the published schema of the configuration', () => {
  test('is what the code says; mend it with: npm run docs', () => {
    const text = `${JSON.stringify(configJsonSchema(), null, 2)}\n`;
    const { current, wanted } = checkSection({ file: 'schema/config.schema.json', name: null, text });
    expect(current).toBe(wanted);
  });

  test('explains every key there is, and no other', () => {
    expect(Object.keys(CONFIG_WORDS).sort()).toEqual([...keysOf(DEFAULT_CONFIG)].sort());
    const described = JSON.stringify(configJsonSchema()).match(/"description":/g);
    expect(described).toHaveLength(Object.keys(CONFIG_WORDS).length);
  });

  test.each([
    '{}',
    'limits: { memory: 1G, disk: 104857600, cpus: 0.5, max: { timeout: 600 } }',
    'defaults: { timeout: 1.5h }\nlimits: { max: { timeout: 2h } }',
    'security: { overrides: { severity: { py/process/shell: high } } }',
    'approval: { bots: [41898282], labels: { pending: "wait" } }',
    readFileSync(join(ROOT, 'config/local-images.yml'), 'utf8'),
  ])('accepts what the reader accepts: %s', (text) => expect(judges(text)).toEqual({ schema: true, reader: true }));

  test.each([
    'limit: {}',
    'limits: { memory: lots }',
    'limits: { memory: -5 }',
    'limits: { pids: 1 }',
    'limits: { max: { output: 1m } }',
    'languages: []',
    'languages: python',
    'version: 2',
    'approval: { trusted: owner }',
    'images: { ruby: "ruby:3" }',
    'images: { python: "a b" }',
    'security: { overrides: { severity: { x: extreme } } }',
  ])('refuses what the reader refuses: %s', (text) => expect(judges(text)).toEqual({ schema: false, reader: false }));
});

describe('the configurations that people read', () => {
  const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
  const documents = [
    'README.md',
    ...readdirSync(join(ROOT, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];
  const inDocuments = documents.flatMap((file) =>
    readMarkdown(read(file), '/run').elements.flatMap((element) =>
      element.kind === 'fence' && /^ya?ml$/.test(element.info) && /^(?:#.*\n)*version: 1$/m.test(element.content)
        ? [[`${file}, line ${element.line}`, element.content]]
        : [],
    ),
  );
  const files = readdirSync(join(ROOT, 'config')).map((name) => [`config/${name}`, read(`config/${name}`)]);

  test.each([...inDocuments, ...files])('%s is valid', (_, text = '') =>
    expect({ ...judges(text), problems: readConfig(text) }).toMatchObject({
      schema: true,
      reader: true,
      problems: { ok: true },
    }),
  );

  test('the one that names every key gives the defaults', () => {
    const text = read('test/fixtures/all-defaults.yml');
    expect(judges(text)).toEqual({ schema: true, reader: true });
    expect(readConfig(text)).toEqual({ ok: true, value: DEFAULT_CONFIG });
    expect(keysOf(parse(text))).toEqual(keysOf(DEFAULT_CONFIG));
  });
});

test('any text gives a configuration or problems that stand inside it', () => {
  const yaml = fc.array(
    fc.constantFrom(
      'limits:',
      '\n',
      '  ',
      'cpus: ',
      '1',
      '{',
      '}',
      '[',
      ']',
      '- ',
      '&a',
      '*a',
      '<<: ',
      '!!x ',
      '"',
      "'",
      '__proto__: ',
      '? ',
      '|',
      '>',
      '#',
      ': ',
      '\t',
      '---\n',
      'null',
      '\0',
      '%YAML 1.1\n',
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        yaml.map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const answer = readConfig(text);
        if (answer.ok) return;
        expect(answer.error.length).toBeGreaterThan(0);
        for (const { line, message } of answer.error) {
          expect(message).not.toBe('');
          expect(line).toBeLessThanOrEqual(text.split(/\r\n|[\r\n]/).length + 1);
        }
      },
    ),
    { seed: 7, numRuns: 1500 },
  );
});

describe('64 KiB of hostile YAML take less than a second', () => {
  const hostile = [
    ...[
      '[',
      '{',
      '- ',
      '? ',
      'a: ',
      '&a ',
      '*a ',
      '"',
      '!',
      '|',
      '\n',
      '#',
      '{a: ',
      '- &a\n',
      '<<: *a\n',
      'a:\n ',
      '[[',
      '%',
    ],
    ...[',', '[]', '{}\n', ': - ', '? a\n', '---\n', '- [[\n', '- @\n', '&a *a\n', '- !!x a\n'],
  ].map((unit) => unit.repeat(65_536 / unit.length));
  const keys = Array.from({ length: 9000 }, (_, index) => `k${index}`);

  test.each([...hostile, `{${keys.join(',')}}`, keys.join(': 1\n'), 'a: '.repeat(3000), '['.repeat(1000)])(
    '%#',
    (text) => {
      // CPU time, and the least of three: other work on the machine is nobody's fault, and only ever adds.
      const took = () => {
        const began = process.cpuUsage();
        expect(readConfig(text).ok).toBe(/^[#\n]/.test(text));
        const { user, system } = process.cpuUsage(began);
        return (user + system) / 1000;
      };
      const first = took();
      expect(first < 1500 ? first : Math.min(took(), took())).toBeLessThan(1500);
    },
  );

  test('a file of ordinary depth and size is read', () => {
    const severity = Array.from({ length: 1000 }, (_, index) => `py/rule/${index}: high`).join(', ');
    expect(readConfig(`security: { overrides: { severity: { ${severity} } } }`).ok).toBe(true);
  });
});
