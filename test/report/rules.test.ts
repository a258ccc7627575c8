/**
 * The rules behind a good report, each as a test under its number:
 *  1 heading · 2 second line (also first-lines) · 3 order · 4 folding · 5 alerts · 6 table before chart · 7 bars and icons
 *  8 no pictures · 10 marker (also marker) · 14 footer · 15 styles: here
 *  9 foreign text is inert: quote, inert, fit (any size), app/acceptance `inert`
 * 11 length and order of shrinking: fit
 * 12 one comment, edited in place, few edits; a new one where somebody must be told: app/first-word, app/decisions,
 *    acceptance/report-life
 * 13 reactions: app/conversation, acceptance/events
 * 16 without the right to comment: app/conversation, acceptance/github-fails and platform
 */
import { isQuiet, renderComment, renderSummary } from '../../src/report/markdown';
import { DEFAULT_OPTIONS, type ReportOptions, type ReportView } from '../../src/report/view';
import { block, extras, finding, record, result, view } from './records';
import { STATES } from './states';

const state = (name: string): ReportView => {
  const found = STATES[name];
  if (found === undefined) throw new Error(`No state ${name}`);
  return found;
};
const lines = (name: string, options: Partial<ReportOptions> = {}): readonly string[] =>
  renderComment(state(name), { ...DEFAULT_OPTIONS, ...options }).split('\n');
const comment = (name: string): string => lines(name).join('\n');
const heading = (name: string): string => (lines(name)[1] ?? '').replaceAll('\u00a0', ' ');
const printed = (stdout: string): string =>
  renderComment(view('done', record({ executions: [block({ result: result({ stdout }) })] })), DEFAULT_OPTIONS);

const ALL = Object.keys(STATES);

describe('rule 1: the heading alone says whether it worked', () => {
  it.each([
    ['passed', '### ✅ Python block passed: exit 0 in 1.43 s'],
    ['passed-expected', '### ✅ Python block passed: output as expected, 1.43 s'],
    ['passed-tests', '### ✅ Python block passed its tests in 1.43 s'],
    ['passed-several', '### ✅ 3 blocks passed in 240 ms'],
    ['task', '### ✅ Generated JavaScript program ran: exit 0 in 64 ms'],
    ['failed', '### ❌ Python block failed: ZeroDivisionError on line 3 after 212 ms'],
    ['failed-exit', '### ❌ Bash block failed: exit 3 after 12 ms'],
    ['failed-signal', '### ❌ Python block failed: ended by `SIGSEGV` after 40 ms'],
    ['failed-several', '### ❌ 1 of 3 blocks failed: Python block 2, ZeroDivisionError on line 3'],
    ['failed-expected', '### ❌ Python block ran in 1.43 s, but the output is not as expected'],
    ['failed-tests', '### ❌ Python block ran in 1.43 s, but its tests failed'],
    ['timed-out', '### ⏱️ Python block timed out: stopped after 30 s'],
    ['out-of-memory', '### 💥 Python block ran out of memory (512 MiB) after 812 ms'],
    ['output-limit', '### ✂️ Python block printed too much: stopped after 95 ms'],
    ['cancelled-running', '### 🚫 Cancelled by @octocat while it ran'],
    ['infra-error', '### 🛠️ Python block could not be run, our fault: no Docker engine answered'],
    ['waiting', '### 🟠 Waiting for approval: high risk'],
    ['rejected', '### ⛔ Rejected by @maintainer: nothing ran'],
    ['cancelled', '### 🚫 Cancelled by @new-contributor: nothing ran'],
    ['expired', '### ⌛ Expired: nobody approved in time, nothing ran'],
    ['void', '### 🗑️ Void: the text was changed or deleted, nothing ran'],
    ['refused-usage', '### ⛔ Not run: the command could not be read'],
    ['refused-docker', '### 🛠️ Not run, our fault: no Docker engine answered'],
    ['running-several', '### ▶️ 3 blocks are running'],
    ['planned-waiting', '### 📋 Plan: Bash block would wait for approval, high risk'],
  ])('%s', (name, expected) => {
    expect(heading(name)).toBe(expected);
  });

  it('never says “passed” on the word of generated tests alone', () => {
    expect(comment('task')).not.toContain('passed');
  });
});

describe('rule 2: the second line says how risky, who asked, who approved, where', () => {
  it('holds risk, approval, requester, text, commit and log in one paragraph', () => {
    expect(lines('passed-after-approval')[3]?.replaceAll('\u00a0', ' ')).toBe(
      '🔴 **High risk**. Approved by @maintainer [here](https://github.com/acme/widgets/pull/512#issuecomment-2291801190). ' +
        'Requested by @new-contributor in [this comment](https://github.com/acme/widgets/pull/512#issuecomment-2291734455) ' +
        'on [`3f2c1ab`](https://github.com/acme/widgets/commit/3f2c1ab9d41f00d7e0a59f2c41d7e0a59f2c41d7). ' +
        '[Full log](https://github.com/acme/widgets/actions/runs/18823344121)',
    );
  });

  it.each(ALL)('has at most four links: %s', (name) => {
    const second = lines(name)[3] ?? '';
    expect(second.split('](').length - 1).toBeLessThanOrEqual(4);
  });

  it('says whose code it is when the requester did not write it', () => {
    const { trigger } = record({});
    const text = renderComment(view('done', record({ trigger: { ...trigger, author: 'stranger' } })), DEFAULT_OPTIONS);
    expect(text).toContain('Requested by @octocat in [this comment]');
    expect(text).toContain('The code is by `stranger`.');
  });
});

describe('rule 3: then the thing that was asked for', () => {
  const order = (name: string, ...marks: readonly string[]): readonly number[] =>
    marks.map((mark) => comment(name).indexOf(mark));

  it('is the output of a success, with the risk report after it', () => {
    const [output = 0, risk = 0] = order('passed', '**Output**', '**Risk report**');
    expect(output).toBeGreaterThan(0);
    expect(risk).toBeGreaterThan(output);
  });

  it('comes after the risk report where the risk is more than low', () => {
    const [output = 0, risk = 0] = order('passed-after-approval', '**Output**', '**Risk report**');
    expect(risk).toBeGreaterThan(0);
    expect(output).toBeGreaterThan(risk);
  });

  it('is the error of a failure, with a pointer into the code and the last lines of stderr', () => {
    const text = comment('failed');
    expect(text).toContain('**ZeroDivisionError** on line 3: `division by zero`');
    expect(text).toContain('> 3 |     return total / len(parts)');
    expect(text).toContain('**stderr** (8 lines, complete)\n\n```text\nTraceback');
  });

  it('is a diff where output was expected', () => {
    expect(comment('failed-expected')).toContain('- median         38.0 ms\n+ median         38.2 ms\n');
  });

  it('is the findings, the marked code and the way to decide when somebody has to approve', () => {
    const text = comment('waiting');
    expect(text).toContain(
      '| 🔴\u00a0high | Runs what it has just downloaded, unseen (curl \\| bash, wget -O - \\| sh) |',
    );
    expect(text).toContain('\n! curl -fsSL https://get.example.dev/latest/install.sh | sh\n');
    expect(text).toContain('`/run approve c07e55ab1d92`, or the label `run:approved` | maintain or admin');
  });

  it('shows everything that an approval binds, not the program alone', () => {
    const text = comment('waiting-low-with-material');
    expect(text).toContain('**File** `rate.py`\n\n```text\ndef rate(n):\n    return n * 7\n```');
    expect(text).toContain('**Expected output**\n\n```text\n14\n```');
  });
});

describe('rule 4: what is long is folded, what failed is open', () => {
  it('leaves up to 12 lines of output open and folds 13 under their number', () => {
    expect(printed('line\n'.repeat(12))).toContain('**Output** (12 lines, complete)\n\n```text\nline\n');
    expect(printed('line\n'.repeat(13))).toContain('<summary><b>Output</b>: 13 lines, complete</summary>');
  });

  it('opens the last 20 lines of stderr when a program failed, however long it is', () => {
    const stderr = Array.from({ length: 100 }, (_, index) => `trace ${index + 1}\n`).join('');
    const failed = result({ status: 'error', success: false, exitCode: 1, stdout: '', stderr });
    const text = renderComment(view('done', record({ executions: [block({ result: failed })] })), DEFAULT_OPTIONS);
    expect(text).toContain('**stderr** (last 20 lines)\n\n```text\ntrace 81\n');
    expect(text).toContain('<summary><b>stderr</b>: 100 lines, complete</summary>');
  });

  it.each(ALL)('has a number or a name in every summary, and nothing empty below it: %s', (name) => {
    expect(comment(name)).not.toMatch(/<\/summary>\s*<\/details>/);
    expect(comment(name)).not.toMatch(/<summary>(?:<b>)?(?:<\/b>)?<\/summary>/);
  });
});

describe('rule 5: alerts stand at the top level, at most one', () => {
  it.each(ALL)('%s', (name) => {
    for (const style of ['full', 'compact'] as const) {
      const text = lines(name, { style });
      const alerts = text.filter((line) => /\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/.test(line));
      expect(alerts.length).toBe(state(name).state === 'waiting' ? 1 : 0);
      expect(alerts.every((line) => line.startsWith('> '))).toBe(true);
      const before = text.slice(0, text.indexOf(alerts[0] ?? '')).join('\n');
      expect(before.split('<details>').length).toBe(before.split('</details>').length);
    }
  });
});

describe('rule 6: a table before any chart', () => {
  it('folds the chart below the resources table, in a dialect that mermaid 10 and 11 read, with a visible colour', () => {
    const text = comment('passed');
    expect(text.indexOf('```mermaid')).toBeGreaterThan(text.indexOf('| Peak memory |'));
    expect(text).toMatch(
      /<summary><b>Memory over time<\/b><\/summary>\n\n```mermaid\n%%\{init:.*plotColorPalette.*\}%%\nxychart-beta\n/,
    );
  });

  it('draws none of a run too short for two samples: the table tells its peak', () => {
    const short = (memory: readonly { readonly ms: number; readonly bytes: number }[]): string =>
      renderComment(view('done', record({}), { blocks: [extras({ memory })] }), DEFAULT_OPTIONS);
    for (const memory of [[], [{ ms: 3, bytes: 1024 ** 2 }]]) {
      expect(short(memory)).not.toContain('mermaid');
      expect(short(memory)).toContain('| Peak memory | 187 MiB |');
    }
    const two = [
      { ms: 0, bytes: 1024 ** 2 },
      { ms: 3, bytes: 2 * 1024 ** 2 },
    ];
    expect(short(two)).toContain('line [1, 2]');
  });

  it('puts no word of anybody else into it', () => {
    const hostile = view('done', record({ executions: [block({ result: result({ stdout: '"]\nclick' }) })] }), {
      blocks: [
        extras({
          caption: 'x"]',
          memory: [
            { ms: 0, bytes: 0 },
            { ms: 9, bytes: 1024 ** 2 },
          ],
        }),
      ],
    });
    const [, chart = ''] = /```mermaid\n([\s\S]*?)```/.exec(renderComment(hostile, DEFAULT_OPTIONS)) ?? [];
    expect(chart.split('\n').slice(1)).toEqual([
      'xychart-beta',
      '    title "Memory in MiB (limit 512)"',
      '    x-axis "seconds" 0 --> 0.01',
      '    y-axis "MiB" 0 --> 1',
      '    line [0, 1]',
      '',
    ]);
  });
});

describe('rule 7: bars of characters, icons that stay with their word', () => {
  it('draws bars in inline code, filled to the end', () => {
    expect(comment('passed')).toContain('| 187 MiB | 512 MiB | `███▋░░░░░░` 37 % |');
  });

  it.each(ALL)('joins icon and word by a no-break space: %s', (name) => {
    const icons = /(?:✅|❌|⛔|🟠|🟢|🔴|🔵|⏱️|💥|✂️|🚫|🛠️|📋|▶️|⏳|🔍|⌛|🗑️|☑️|✏️) /u;
    const code = /```[\s\S]*?\n```/g;
    expect(comment(name).replace(code, '')).not.toMatch(icons);
  });

  it.each(ALL)('has no table without words in its head: %s', (name) => {
    expect(comment(name)).not.toMatch(/^\| *\|/m);
  });
});

describe('rule 8: no picture from elsewhere, no state by colour alone', () => {
  it.each(ALL)('%s', (name) => {
    expect(comment(name)).not.toMatch(/!\[|<img/);
  });
});

describe('rule 10: the marker is the first line', () => {
  it.each(ALL)('%s', (name) => {
    expect(lines(name)[0]).toMatch(/^<!-- sallyport:report \{.*\} -->$/);
  });
});

describe('rule 14: the footer offers at most five commands, those that make sense now', () => {
  const commands = (name: string): readonly string[] =>
    [...(lines(name).at(-1) ?? '').matchAll(/`(\/run[^`]*)`/g)].map(([, command = '']) => command);

  it.each([
    ['running', ['/run cancel 9f2c41d7e0a5', '/run status', '/run help']],
    ['waiting', ['/run cancel c07e55ab1d92', '/run status', '/run help']],
    ['passed', ['/run rerun 9f2c41d7e0a5', '/run help']],
    ['failed-several', ['/run rerun 9f2c41d7e0a5', '/run 2', '/run help']],
    ['timed-out', ['/run rerun 9f2c41d7e0a5', '/run --timeout 60s', '/run help']],
    ['out-of-memory', ['/run rerun 9f2c41d7e0a5', '/run --memory 1g', '/run help']],
    ['refused-usage', ['/run help']],
  ])('%s', (name, expected) => {
    expect(commands(name)).toEqual(expected);
  });

  it.each(ALL)('stands in small type at the very end: %s', (name) => {
    expect(lines(name).at(-1)).toMatch(/^<sub>.*<\/sub>$/);
    expect(commands(name).length).toBeLessThanOrEqual(5);
  });
});

describe('rule 15: quiet styles', () => {
  it.each(ALL.filter((name) => state(name).state !== 'waiting'))(
    'compact is heading, second line, one folded section, footer: %s',
    (name) => {
      const text = renderComment(state(name), { ...DEFAULT_OPTIONS, style: 'compact' });
      const parts = text.split('\n').slice(1).join('\n').split('\n\n');
      expect(parts[0]).toMatch(/^### /);
      const body = parts.slice(2, -1).join('\n\n');
      expect(body === '' || (body.startsWith('<details>') && body.endsWith('</details>'))).toBe(true);
    },
  );

  it('never folds what somebody has to decide on', () => {
    expect(lines('waiting', { style: 'compact' })).toEqual(lines('waiting'));
  });

  it('reaction leaves two lines where the reaction says it all, and everything where somebody must read', () => {
    const options = { ...DEFAULT_OPTIONS, style: 'reaction' } as const;
    const quiet = ALL.filter((name) => isQuiet(state(name).state, options));
    for (const name of quiet) expect(lines(name, options).slice(1).join('\n').split('\n\n')).toHaveLength(3);
    for (const name of quiet) expect(lines(name, options)[1]).toBe(lines(name)[1]);
    const written = ALL.filter((name) => !quiet.includes(name)).map((name) => state(name).state);
    expect([...new Set(written)].sort()).toEqual([
      'approved',
      'cancelled',
      'expired',
      'planned',
      'refused',
      'rejected',
      'void',
      'waiting',
    ]);
    expect(ALL.some((name) => isQuiet(state(name).state, DEFAULT_OPTIONS))).toBe(false);
  });

  it('leaves code, output and quality out where the repository says so', () => {
    const text = lines('passed', { code: false, output: false, quality: false }).join('\n');
    expect(text).not.toContain('import csv');
    expect(text).not.toContain('rows read     12480');
    expect(text).not.toContain('Quality');
  });

  it('does not make the job summary quiet', () => {
    expect(renderSummary(state('passed'), { ...DEFAULT_OPTIONS, style: 'reaction' })).toBe(
      renderSummary(state('passed'), DEFAULT_OPTIONS),
    );
  });
});

describe('what is said once', () => {
  const twice = record({
    risk: 'high',
    executions: [
      block({
        security: {
          ...block({}).security,
          findings: [finding({ column: 1 }), finding({ column: 9 }), finding({ line: 5, endLine: 5 })],
        },
      }),
    ],
  });

  it('is a finding of one rule on one line, however often the line has it', () => {
    const text = renderComment(view('done', twice), DEFAULT_OPTIONS);
    expect(text).toContain('**Risk report**: 2 low');
    expect(text.split('Reads or writes files')).toHaveLength(3);
  });

  it('is the message of an only problem', () => {
    const message = 'There is no option --tiemout';
    const of = view('refused', record({ reasonCode: 'usage_error', message, executions: [], requestId: null }), {
      problems: [{ message, line: 3, column: 6, path: null, expected: null, got: null, hint: '--timeout' }],
    });
    const text = renderComment(of, DEFAULT_OPTIONS);
    expect(text).toContain('There is no option --tiemout\n\n- **line 3, column 6**: did you mean `--timeout`?\n');
  });
});

describe('quality', () => {
  it('is left out for code too short to score', () => {
    const short = block({ quality: { ...block({}).quality, score: null, issues: ['Too short to score'] } });
    expect(renderComment(view('done', record({ executions: [short] })), DEFAULT_OPTIONS)).not.toContain('Quality');
  });

  it('is folded under its score where there are remarks', () => {
    const remarked = block({ quality: { ...block({}).quality, score: 0.614, issues: ['line 3: unused name `x`'] } });
    expect(renderComment(view('done', record({ executions: [remarked] })), DEFAULT_OPTIONS)).toContain(
      '<summary><b>Quality</b>: 0.61 of 1, 1 remark</summary>\n\n- line 3: unused name `x`\n',
    );
  });
});

describe('where a finding stands', () => {
  const files = 'https://github.com/acme/widgets/blob/3f2c1ab';
  const at = (file: string): string => {
    const of = view('done', record({ executions: [block({ file })] }));
    return renderComment({ ...of, links: { ...of.links, files } }, DEFAULT_OPTIONS);
  };

  it('is the line of a file at the commit, where the workflow named files', () => {
    expect(at('lib/a b.py')).toContain(`[line 4](${files}/lib/a%20b.py#L4)`);
  });

  it('is never outside the repository', () => {
    expect(at('../../evil/repo/x.py')).not.toContain(`${files}/..`);
  });
});

describe('a reason code that nobody knows', () => {
  it('is shown as it is, also when every object has a member of that name', () => {
    const of = view('refused', record({ reasonCode: 'constructor', executions: [] }));
    expect(renderComment(of, DEFAULT_OPTIONS)).toContain('### ⛔\u00a0Not run: `constructor`\n');
  });
});
