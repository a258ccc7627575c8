import Ajv from 'ajv';
import { recordSchema } from '../../src/core/record';
import { recordJsonSchema } from '../../src/core/record-schema';
import { block, record, result } from '../report/records';
import { checkSection } from '../support/generated';

const validate = new Ajv({ allErrors: true, strict: true }).compile(recordJsonSchema());

/** Both judges of one record: the published schema and the reader of records that come from elsewhere. */
const judges = (value: unknown) => ({ schema: validate(value), reader: recordSchema.safeParse(value).success });

const GOOD = { schema: true, reader: true };
const BAD = { schema: false, reader: false };

describe('the published schema of the execution record', () => {
  test('is what the code says; mend it with: npm run docs', () => {
    const text = `${JSON.stringify(recordJsonSchema(), null, 2)}\n`;
    const { current, wanted } = checkSection({ file: 'schema/report.schema.json', name: null, text });
    expect(current).toBe(wanted);
  });

  test.each([
    ['of a program that ran', record({})],
    ['of a refusal', record({ requestId: null, digest: null, decision: 'refuse', risk: null, executions: [] })],
    ['of a workflow that names no thread', record({ trigger: { ...record({}).trigger, issueNumber: null } })],
    [
      'of a program that broke a limit',
      record({
        executions: [
          block({
            result: result({
              status: 'oom',
              success: false,
              exitCode: null,
              signal: 'SIGKILL',
              violations: [{ kind: 'memory', detail: '512 MiB', count: 1 }],
            }),
          }),
        ],
      }),
    ],
    ['where the engine cannot measure', record({ executions: [block({ result: result({ containerId: null }) })] })],
    [
      'of a task',
      record({
        attempts: [
          {
            number: 1,
            codeDigest: 'sha256:00',
            outcome: 'ran',
            detail: null,
            tokens: 812,
            isEstimated: false,
            model: 'a-model',
            requestId: null,
          },
        ],
        generation: { description: 'Adds.', dependencies: [], complexity: 'low', estimatedSeconds: 1 },
      }),
    ],
  ])('takes the record %s', (_name, value) => {
    expect(judges(value)).toEqual(GOOD);
  });

  test.each([
    ['an unknown key', { ...record({}), colour: 'red' }],
    ['a missing key', Object.fromEntries(Object.entries(record({})).filter(([key]) => key !== 'limits'))],
    ['another version', { ...record({}), schema: 2 }],
    ['a word that is no conclusion', { ...record({}), conclusion: 'great' }],
    ['a score above one', record({ executions: [block({ quality: { ...block({}).quality, score: 1.5 } })] })],
    ['half a byte', record({ executions: [block({ result: result({ omittedBytes: { stdout: 0.5, stderr: 0 } }) })] })],
    ['a negative time', { ...record({}), timings: { ...record({}).timings, runMs: -1 } }],
    ['no object', 'a record'],
  ])('refuses %s', (_name, value) => {
    expect(judges(value)).toEqual(BAD);
  });
});
