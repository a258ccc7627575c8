/** What a heading says of endings and decisions that no golden file shows. */
import type { ResultRecord } from '../../src/core/record';
import { renderComment } from '../../src/report/markdown';
import { DEFAULT_OPTIONS, type ReportView } from '../../src/report/view';
import { block, record, result, view } from './records';

const headingOf = (shown: ReportView): string =>
  (
    renderComment(shown, DEFAULT_OPTIONS)
      .split('\n')
      .find((line) => line.startsWith('### ')) ?? ''
  ).replaceAll('\u00a0', ' ');

const failed = (change: Partial<ResultRecord>) =>
  result({ status: 'error', success: false, exitCode: null, ...change });
const done = (...results: readonly ResultRecord[]) =>
  view('done', record({ executions: results.map((each, index) => block({ block: index + 1, result: each })) }));

const error = (line: number | null) => ({ type: 'ValueError', message: 'bad', line, column: null, stack: [] });

describe('the heading of one block', () => {
  it.each([
    ['failed without an error, a signal or an exit code', failed({}), /^### ❌ .*failed after 1\.43 s$/],
    ['failed with an error on no line', failed({ error: error(null) }), /failed: ValueError after 1\.43 s/],
    ['failed with an error on a line', failed({ error: error(3) }), /failed: ValueError on line 3 after 1\.43 s/],
    ['ended by a signal', failed({ signal: 'SIGABRT' }), /ended by `SIGABRT`/],
    ['was cancelled', failed({ status: 'cancelled' }), /^### 🚫 .*was cancelled after/],
    [
      'failed the tests that a model wrote',
      result({ success: false, verification: { by: 'generated-tests', passed: false, message: null } }),
      /^### ❌ .*generated tests disagree/,
    ],
    [
      'was not run for a reason without words of its own',
      failed({ status: 'not-run', reasonCode: 'of_tomorrow' }),
      /^### ⛔ .*was not run: `of_tomorrow`/,
    ],
    [
      'could not be run for a reason without words of its own',
      failed({ status: 'infra-error', reasonCode: 'of_tomorrow' }),
      /^### 🛠️ .*our fault: `of_tomorrow`/,
    ],
  ])('that %s', (_name, ended, expected) => {
    expect(headingOf(done(ended))).toMatch(expected);
  });

  it('of a task says that it ran, not that it passed, when nobody said what would be right', () => {
    const one = record({ executions: [block({ result: result({}) })] });
    const asked = headingOf(view('done', one, { task: 'add two numbers' }));
    expect(asked).toMatch(/Generated Python program/i);
    expect(asked).not.toMatch(/passed/);
    expect(headingOf(view('done', one))).toMatch(/Python block/);
  });
});

describe('the heading of several blocks names the cause of the worst', () => {
  it.each([
    ['an error on a line', failed({ error: error(3) }), /ValueError.*3/],
    ['an error on no line', failed({ error: error(null) }), /ValueError(?!.*line)/],
    ['a signal', failed({ signal: 'SIGABRT' }), /`SIGABRT`/],
    ['an exit code', failed({ exitCode: 7 }), /exit 7/],
    ['none of them', failed({}), /1 of 2 blocks failed/],
    ['the memory', failed({ status: 'oom' }), /memory/],
  ])('%s', (_name, ended, expected) => {
    expect(headingOf(done(result({}), ended))).toMatch(expected);
  });
});

describe('the heading of a request', () => {
  const nothing = { executions: [] };
  it.each([
    ['done with nothing to run', view('done', record(nothing)), /^### \S+ \S/],
    ['planned for approval', view('planned', record({ decision: 'await-approval', risk: 'high' })), /would wait/],
    [
      'planned for approval with an unknown risk',
      view('planned', record({ decision: 'await-approval', risk: null })),
      /high/i,
    ],
    ['planned and refused', view('planned', record({ decision: 'refuse' })), /would (?:not run|be refused)/],
    ['planned and ignored', view('planned', record({ decision: 'ignore' })), /would (?:not run|be refused)/],
    [
      'refused for a reason without words',
      view('refused', record({ ...nothing, reasonCode: 'of_tomorrow' })),
      /⛔ Not run: `of_tomorrow`/,
    ],
    [
      'refused for our fault',
      view('refused', record({ ...nothing, reasonCode: 'sandbox_error' })),
      /🛠️ Not run, our fault: /,
    ],
    ['waiting with an unknown risk', view('waiting', record({ risk: null })), /Waiting for approval.*high/i],
    ['approved by somebody without a name', view('approved', record({})), /☑️ Approved by somebody/],
    ['rejected by nobody', view('rejected', record(nothing)), /⛔ Rejected.*nothing ran/],
    ['cancelled by nobody', view('cancelled', record(nothing)), /🚫 Cancelled.*nothing ran/],
    ['stopped by nobody while it ran', view('cancelled', record({})), /🚫 Cancelled.*while it ran/],
  ])('%s', (_name, shown, expected) => {
    expect(headingOf(shown)).toMatch(expected);
  });
});
