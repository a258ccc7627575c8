import { OUTPUTS } from '../../src/adapters/inputs';
import type { ExecutionRecord } from '../../src/core/record';
import { outputsOf } from '../../src/report/outputs';
import { block, record, result } from './records';

const reported = (change: Partial<ExecutionRecord>, name = 'a') => ({
  record: record(change),
  reportPath: `/tmp/${name}.json`,
  sarifPath: `/tmp/${name}.sarif`,
  commentUrl: `https://github.com/${name}`,
});

const failing = (exitCode: number | null, number = 1) =>
  block({ block: number, result: result({ status: 'error', success: false, exitCode, stdout: `from ${number}\n` }) });

describe('outputs', () => {
  it('are those that the action declares, no more and no fewer', () => {
    expect(Object.keys(outputsOf([])).sort()).toEqual(OUTPUTS.map(({ name }) => name).sort());
  });

  it('say what became of one request', () => {
    expect(outputsOf([reported({ executions: [block({ result: result({ stdout: 'hello\n' }) })] })])).toEqual({
      decision: 'run',
      'reason-code': 'ok',
      conclusion: 'success',
      risk: 'low',
      'request-id': '9f2c41d7e0a5',
      'exit-code': '0',
      stdout: 'hello\n',
      'report-path': '/tmp/a.json',
      'sarif-path': '/tmp/a.sarif',
      'comment-url': 'https://github.com/a',
    });
  });

  it('describe the worst of several requests, the earlier one among equals', () => {
    const names = (...conclusions: readonly ExecutionRecord['conclusion'][]): string =>
      outputsOf(conclusions.map((conclusion, index) => reported({ conclusion }, String(index))))['report-path'];
    expect(names('success', 'failure', 'timed_out', 'failure')).toBe('/tmp/1.json');
    expect(names('success', 'action_required', 'neutral')).toBe('/tmp/1.json');
    expect(names('neutral', 'timed_out', 'action_required')).toBe('/tmp/1.json');
    expect(names('success', 'success')).toBe('/tmp/0.json');
  });

  it('give the exit code of the first block that failed, and what all blocks printed', () => {
    const outputs = outputsOf([
      reported({
        conclusion: 'failure',
        executions: [block({ result: result({ stdout: 'fine\n' }) }), failing(3, 2), failing(4, 3)],
      }),
    ]);
    expect([outputs['exit-code'], outputs.stdout]).toEqual(['3', 'fine\nfrom 2\nfrom 3\n']);
  });

  it('leave the exit code empty where the failing block has none; what never ran has not failed', () => {
    const waits = block({ result: result({ status: 'not-run', success: false, exitCode: null }) });
    expect(outputsOf([reported({ executions: [failing(null)] })])['exit-code']).toBe('');
    expect(outputsOf([reported({ executions: [] })])['exit-code']).toBe('0');
    expect(outputsOf([reported({ executions: [waits, waits] })])['exit-code']).toBe('0');
  });

  it('cut standard output at 32 KiB, between characters, and without NUL', () => {
    const stdout = (text: string): string =>
      outputsOf([reported({ executions: [block({ result: result({ stdout: text }) })] })]).stdout;
    expect(Buffer.byteLength(stdout('ä'.repeat(40_000)))).toBe(32 * 1024);
    expect(stdout(`a${'€'.repeat(40_000)}`)).toBe(`a${'€'.repeat((32 * 1024 - 1) / 3 - ((32 * 1024 - 1) % 3) / 3)}`);
    expect(stdout('a\0b')).toBe('ab');
  });

  it('say that there was nothing to do when there was no request', () => {
    expect(outputsOf([])).toMatchObject({ decision: 'ignore', 'reason-code': 'no_command', conclusion: 'neutral' });
  });
});
