import { entryIn, entryOf, latestOf, outcomeOfReason, outcomeOfRun } from '../../src/core/audit';
import type { ExecutionRecord } from '../../src/core/record';
import { block, record, result } from '../report/records';
import { entry } from '../support/audit-entries';

const notRun = block({ result: result({ status: 'not-run', success: false, reasonCode: 'ok' }) });
const ran = (change: Partial<ExecutionRecord['executions'][number]['result']>) =>
  record({ executions: [block({ result: result(change) })] });

describe('one row of an audit', () => {
  it('says who asked, who approved, what ran, at which risk, how it ended, and where that stands', () => {
    const of = record({
      risk: 'high',
      trigger: { ...record({}).trigger, approver: 'maintainer' },
      executions: [block({}), block({ block: 2, language: 'bash' })],
    });
    expect(entryOf(of, 'a/b.json')).toEqual({
      repository: 'acme/widgets',
      issueNumber: 512,
      requestId: '9f2c41d7e0a5',
      digest: of.digest,
      createdAt: '2026-11-20T11:40:00Z',
      requester: 'octocat',
      approver: 'maintainer',
      risk: 'high',
      outcome: 'passed',
      reasonCode: 'ok',
      languages: ['python', 'bash'],
      statuses: ['ok', 'ok'],
      durationMs: 1430,
      url: 'https://github.com/acme/widgets/actions/runs/18823344121',
      file: 'a/b.json',
    });
  });

  it.each([
    ['passed', ran({})],
    ['failed', ran({ status: 'error', success: false })],
    ['failed', ran({ success: false, verification: { by: 'expect', passed: false, message: null } })],
    ['timed-out', ran({ status: 'timeout', success: false })],
    ['trouble', ran({ status: 'infra-error', success: false })],
    ['waiting', record({ decision: 'await-approval', executions: [notRun] })],
    ['refused', record({ decision: 'refuse', reasonCode: 'syntax_error', executions: [notRun] })],
    ['rejected', record({ decision: 'refuse', reasonCode: 'rejected', executions: [] })],
    ['planned', record({ executions: [notRun] })],
  ] as const)('came out as %s', (outcome, of) => {
    const { outcome: told, durationMs } = entryOf(of, null);
    expect(told).toBe(outcome);
    expect(durationMs === null).toBe(['waiting', 'refused', 'rejected', 'planned'].includes(outcome));
  });

  it('speaks of the worst of several programs', () => {
    const statuses = ['ok', 'timeout', 'error'] as const;
    expect(outcomeOfRun(statuses.map((status) => ({ status, success: status === 'ok' })))).toBe('failed');
    expect(outcomeOfRun([])).toBe('refused');
  });

  it('believes no reason that only looks like a member', () => {
    expect(['constructor', '__proto__', 'toString'].map(outcomeOfReason)).toEqual(['refused', 'refused', 'refused']);
  });
});

describe('a record file', () => {
  it('gives a row', () => {
    const read = entryIn(JSON.stringify(record({})), 'r.json');
    expect(read.ok && read.value.requestId).toBe('9f2c41d7e0a5');
  });

  it.each([
    ['', 'no JSON'],
    ['{"schema":1', 'no JSON'],
    ['null', 'no execution record'],
    ['[]', 'no execution record'],
    [JSON.stringify({ ...record({}), schema: 2 }), 'no execution record (see schema)'],
    [JSON.stringify({ ...record({}), extra: 1 }), 'no execution record'],
    [JSON.stringify({ ...record({}), risk: 'none' }), 'no execution record (see risk)'],
    [JSON.stringify({ ...record({}), createdAt: 'yesterday' }), 'no execution record (createdAt is no time)'],
  ])('that is none is named with the reason: %.20s', (text, words) => {
    expect(entryIn(text, 'r.json')).toEqual({ ok: false, error: words });
  });
});

describe('several words on one request', () => {
  it('are one row: the end outweighs the wait, whichever was read first', () => {
    const waited = entry({ outcome: 'unfinished', approver: 'ada', createdAt: '2026-11-20T11:40:00.000Z' });
    const done = entry({ outcome: 'failed', approver: 'ada', createdAt: '2026-11-20T11:40:00.000Z' });
    expect(latestOf([waited, done])).toEqual([done]);
    expect(latestOf([done, waited])).toEqual([done]);
  });

  it('are not mixed up with another repository, or with refusals that never got an ID', () => {
    const none = entry({ requestId: null });
    expect(latestOf([entry(), entry({ repository: 'acme/tools' }), none, none])).toHaveLength(4);
  });

  it('stand newest first', () => {
    const older = entry({ requestId: 'aaaaaaaaaaaa', createdAt: '2026-11-01T00:00:00.000Z' });
    expect(latestOf([older, entry()]).map(({ requestId }) => requestId)).toEqual(['9f2c41d7e0a5', 'aaaaaaaaaaaa']);
  });
});
