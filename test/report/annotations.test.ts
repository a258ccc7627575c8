import fc from 'fast-check';
import { ownAnnotations } from '../../src/report/annotations';
import { hostileView } from './hostile';
import { block, finding, record, result, view } from './records';

const of = (file: string | null, change: Parameters<typeof block>[0] = {}) =>
  ownAnnotations(view('done', record({ executions: [block({ file, ...change })] })));

describe('lines that the step marks itself', () => {
  it('name rule, risk and place, and repeat nothing that the code or its output says', () => {
    const marked = of('./lib/share.py', {
      code: 'def f():\n    return 1 / 0\n',
      security: {
        ...block({}).security,
        findings: [finding({ line: 2, endLine: 2, level: 'error', message: 'reads `secret`' })],
      },
      result: result({
        status: 'error',
        success: false,
        exitCode: 1,
        error: { type: '::error::x', line: 2, message: '::stop-commands::y' },
      }),
    });
    expect(marked).toEqual([
      {
        path: 'lib/share.py',
        startLine: 2,
        endLine: 2,
        level: 'failure',
        title: 'Program',
        message: 'The program failed here. The job summary says more.',
      },
      {
        path: 'lib/share.py',
        startLine: 2,
        endLine: 2,
        level: 'failure',
        title: 'py/filesystem/open',
        message: 'High risk. The job summary says more.',
      },
    ]);
  });

  it.each([
    null,
    'a b.py',
    'x::error::y.py',
    'a\n::set-output name=x::y.py',
    '../up.py',
    'a/../../up.py',
    'ä.py',
    '/etc/passwd',
  ])('are none in %j, whose name could carry words of its own', (file) => {
    expect(of(file)).toEqual([]);
  });

  it('are at most ten of a kind, as GitHub shows', () => {
    const findings = Array.from({ length: 40 }, (_, index) => finding({ line: 1, ruleId: `own/rule-${index}` }));
    expect(of('a.py', { security: { ...block({}).security, findings } })).toHaveLength(10);
  });

  it('hold plain ASCII of ours, whatever strangers wrote', () => {
    fc.assert(
      fc.property(hostileView(), (hostile) => {
        for (const { path, title, message } of ownAnnotations(hostile)) {
          expect(path).toMatch(/^[\w./-]+$/);
          expect(title).toMatch(/^[A-Za-z0-9/ -]+$/);
          expect(message).toMatch(
            /^(?:High risk|Medium risk|Low risk|This does not parse|The program failed here)\. The job summary says more\.$/,
          );
        }
      }),
      { seed: 20261120, numRuns: 200 },
    );
  });
});
