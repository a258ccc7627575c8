import fc from 'fast-check';
import { checkRunOf } from '../../src/report/check-run';
import { DEFAULT_OPTIONS } from '../../src/report/view';
import { hostileView } from './hostile';
import { block, finding, record, result, view } from './records';
import { STATES } from './states';

const inFile = block({
  file: './lib/share.py',
  code: 'def share(total, parts):\n    return total / len(parts)\n',
  security: {
    ...block({}).security,
    findings: [finding({ line: 1, endLine: 1 }), finding({ level: 'error', line: 2, endLine: 2, ruleId: 'py/x/y' })],
  },
  result: result({
    status: 'error',
    success: false,
    exitCode: 1,
    error: { type: 'ZeroDivisionError', line: 2, message: 'division by zero' },
  }),
});

describe('the check run', () => {
  it('has the conclusion, the heading as plain text, and an annotation where a file and line exist', () => {
    const of = view('done', record({ conclusion: 'failure', executions: [inFile] }));
    const { summary, ...rest } = checkRunOf(of, DEFAULT_OPTIONS);
    expect(summary).toContain('**ZeroDivisionError** on line 2: `division by zero`');
    expect(rest).toEqual({
      conclusion: 'failure',
      title: '❌ ./lib/share.py failed: ZeroDivisionError on line 2 after 1.43 s',
      annotations: [
        {
          path: 'lib/share.py',
          startLine: 2,
          endLine: 2,
          level: 'failure',
          title: 'ZeroDivisionError',
          message: 'division by zero',
        },
        {
          path: 'lib/share.py',
          startLine: 2,
          endLine: 2,
          level: 'failure',
          title: 'py/x/y',
          message: 'Reads or writes files. Write only to the output folder',
        },
        {
          path: 'lib/share.py',
          startLine: 1,
          endLine: 1,
          level: 'notice',
          title: 'py/filesystem/open',
          message: 'Reads or writes files. Write only to the output folder',
        },
      ],
    });
  });

  it.each(Object.entries(STATES))('annotates nothing that stands in a comment: %s', (_name, of) => {
    expect(checkRunOf(of, DEFAULT_OPTIONS).annotations).toEqual([]);
  });

  it('stays within what GitHub takes, whatever a stranger wrote', () => {
    fc.assert(
      fc.property(hostileView(), (of) => {
        const { title, summary, annotations } = checkRunOf(of, DEFAULT_OPTIONS);
        expect(title.length).toBeLessThanOrEqual(255);
        expect(summary.length).toBeLessThanOrEqual(65_535);
        expect(annotations.length).toBeLessThanOrEqual(50);
        for (const { startLine, endLine, message } of annotations) {
          expect(message).not.toBe('');
          expect(startLine).toBeGreaterThanOrEqual(1);
          expect(endLine).toBeGreaterThanOrEqual(startLine);
        }
      }),
      { seed: 20261120, numRuns: 100 },
    );
  });

  it('keeps the worst of more findings than GitHub takes', () => {
    const many = Array.from({ length: 80 }, (_, index) =>
      finding({ line: index + 1, endLine: index + 1, level: index === 79 ? 'error' : 'note' }),
    );
    const of = view(
      'done',
      record({ executions: [block({ file: 'a.py', security: { ...block({}).security, findings: many } })] }),
    );
    const { annotations } = checkRunOf(of, DEFAULT_OPTIONS);
    expect([annotations.length, annotations[0]?.startLine]).toEqual([50, 80]);
  });
});
