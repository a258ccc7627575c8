import fc from 'fast-check';
import { COMMENT_BUDGET, COMMENT_LIMIT, clip, fullest, type Plan } from '../../src/report/fit';
import { renderComment, renderSummary } from '../../src/report/markdown';
import { DEFAULT_OPTIONS, type ReportView } from '../../src/report/view';
import { runsOf, SEED, SOAK_MS } from '../support/soak';
import { allowedIn, hostileText } from './hostile';
import { faultsOf } from './inspect-markdown';
import { block, finding, record, result, view } from './records';
import { STATES } from './states';

const printed = (stdout: string, stderr = ''): ReportView =>
  view('done', record({ executions: [block({ result: result({ stdout, stderr }) })] }));

const wellFormed = (comment: string, of: ReportView): void => {
  expect(faultsOf(comment, allowedIn(of))).toEqual([]);
  expect(comment.length).toBeLessThanOrEqual(COMMENT_BUDGET);
};

describe('the length of a comment', () => {
  it.each([0, 1, 11, 12, 13, 59_000, 60_000, 65_536, 300_000, 2_000_000, 10_000_000])(
    'stays in the budget, whole and unbroken, at %i characters of output',
    (size) => {
      const line = 'one line of `output` with ``` a fence and | a pipe </details>\n';
      const of = printed(line.repeat(Math.ceil(size / line.length)).slice(0, size));
      wellFormed(renderComment(of, DEFAULT_OPTIONS), of);
    },
  );

  it('stays in the budget when every character of the output has to be shown as its number', () => {
    const of = printed('\u202e'.repeat(100_000), '\0'.repeat(100_000));
    wellFormed(renderComment(of, DEFAULT_OPTIONS), of);
  });

  it('stays in the budget when the output is one fence longer than the budget', () => {
    const of = printed('`'.repeat(200_000));
    wellFormed(renderComment(of, DEFAULT_OPTIONS), of);
  });

  it('stays in the budget with 200 blocks, each with findings, errors and output', () => {
    const one = block({
      security: {
        ...block({}).security,
        findings: Array.from({ length: 40 }, () => finding({ message: 'x'.repeat(300) })),
      },
      result: result({ status: 'error', success: false, exitCode: 1, stderr: 'e\n'.repeat(3000) }),
    });
    const executions = Array.from({ length: 200 }, (_, index) => ({ ...one, block: index + 1 }));
    for (const state of ['done', 'waiting', 'refused', 'planned', 'running'] as const) {
      const of = view(state, record({ executions }));
      wellFormed(renderComment(of, DEFAULT_OPTIONS), of);
    }
  });

  it('stays in the budget at any size of output, error output and code', () => {
    const size = fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 200_000 }));
    const unit = fc.constantFrom('a', 'ab\n', '```\n', '\u0007', '😀', '\ud800', '| a |\n', '</details>\n', '\r');
    fc.assert(
      fc.property(size, size, size, unit, unit, (out, err, code, one, other) => {
        const of = view(
          'done',
          record({
            executions: [
              block({
                code: other.repeat(Math.ceil(code / other.length)),
                result: result({
                  stdout: one.repeat(Math.ceil(out / one.length)),
                  stderr: other.repeat(Math.ceil(err / other.length)),
                }),
              }),
            ],
          }),
        );
        wellFormed(renderComment(of, DEFAULT_OPTIONS), of);
      }),
      { seed: SEED, numRuns: 25 },
    );
  });

  it(
    'stays whole and in the budget from nothing to ten megabytes of anything',
    () => {
      // As many small sizes as large ones.
      const size = fc
        .double({ min: 0, max: Math.log2(10_000_001), noNaN: true })
        .map((log) => Math.floor(2 ** log) - 1);
      const streams = fc.record({ out: size, err: size, code: size, unit: hostileText(6), ok: fc.boolean() });
      const upTo = (unit: string, length: number): string =>
        (unit === '' ? 'x' : unit).repeat(Math.ceil(length / Math.max(1, unit.length))).slice(0, length);
      fc.assert(
        fc.property(streams, fc.constantFrom('full', 'compact'), ({ out, err, code, unit, ok }, style) => {
          const change = { stdout: upTo(unit, out), stderr: upTo(unit, err) };
          const failed = { status: 'error', success: false, exitCode: 1 } as const;
          const ran = block({ code: upTo(unit, code), result: result(ok ? change : { ...change, ...failed }) });
          const of = view('done', record({ executions: [ran] }));
          wellFormed(renderComment(of, { ...DEFAULT_OPTIONS, style }), of);
        }),
        { seed: SEED, numRuns: runsOf({ sample: 25, soak: 2000 }) },
      );
    },
    SOAK_MS,
  );

  it('uses the room it has: long output fills at least four fifths of the budget', () => {
    const comment = renderComment(printed('a line of output\n'.repeat(20_000)), DEFAULT_OPTIONS);
    expect(comment.length).toBeGreaterThan(COMMENT_BUDGET * 0.8);
  });

  it('never touches the code of a generated program in the marker, and gives it the room the text then lacks', () => {
    const code = 'A'.repeat(55_000);
    const of = printed('a line of output\n'.repeat(20_000));
    const comment = renderComment({ ...of, identity: of.identity && { ...of.identity, code } }, DEFAULT_OPTIONS);
    expect(comment).toContain(`"code":"${code}"`);
    expect(comment.length).toBeLessThanOrEqual(COMMENT_LIMIT);
  });

  it('throws when the code of a generated program leaves no room for a report', () => {
    const of = printed('');
    const code = 'A'.repeat(COMMENT_LIMIT);
    expect(() => renderComment({ ...of, identity: of.identity && { ...of.identity, code } }, DEFAULT_OPTIONS)).toThrow(
      new RangeError('The marker leaves no room for the report.'),
    );
  });
});

describe('the order in which a report shrinks', () => {
  const parts =
    (chart: number): ((plan: Plan) => string) =>
    (plan) =>
      'c'.repeat(plan.chart * chart) +
      'e'.repeat(plan.environment * 100) +
      'k'.repeat(Math.min(plan.code, 5000)) +
      'r'.repeat(Math.min(plan.stderr, 5000)) +
      'o'.repeat(Math.min(plan.stdout, 5000));
  const left = (budget: number): string =>
    fullest({ render: parts(100), sizeOf: (text) => text.length, budget, keepsCode: false }).replace(/(.)\1*/g, '$1');

  it('loses the chart, then the environment, before anything is shortened', () => {
    expect(left(15_200)).toBe('cekro');
    expect(left(15_150)).toBe('ekro');
    expect(left(15_050)).toBe('kro');
  });

  it('shortens code before stderr and stderr before stdout', () => {
    const shown = (budget: number): string =>
      fullest({ render: parts(0), sizeOf: (t) => t.length, budget, keepsCode: false });
    const counts = (text: string) => ['k', 'r', 'o'].map((letter) => text.split(letter).length - 1);
    expect(counts(shown(12_000))[1]).toBe(5000);
    expect(counts(shown(12_000))[2]).toBe(5000);
    expect(counts(shown(9000))).toEqual([1000, expect.any(Number), 5000]);
    expect(counts(shown(6000))).toEqual([1000, 2000, expect.any(Number)]);
  });

  it('keeps the code of a waiting request longest', () => {
    const text = fullest({ render: parts(0), sizeOf: (t) => t.length, budget: 5000, keepsCode: true });
    expect(text).toBe('k'.repeat(5000));
  });
});

describe('a shortened text', () => {
  it('says in the place of the cut how many lines are gone', () => {
    const comment = renderComment(printed('a line of output\n'.repeat(20_000)), DEFAULT_OPTIONS);
    const [, count = ''] = /^… ([\d\u00a0]+) lines left out;.*…$/m.exec(comment) ?? [];
    const kept = comment.split('a line of output').length - 1;
    expect(Number(count.replace(/\u00a0/g, '')) + kept).toBe(20_000);
  });

  it('is cut between lines, keeps head and tail, and counts what is gone', () => {
    expect(clip('1\n2\n3\n4\n5\n6\n', 8, 0.5)).toEqual({ head: '1\n2\n', tail: '5\n6\n', leftOut: 2 });
  });

  it('never ends in half a character', () => {
    const clipped = clip('😀'.repeat(10), 7, 0.5);
    expect(clipped).toEqual({ head: '😀', tail: '😀😀', leftOut: 1 });
  });

  it('is left alone when it fits', () => {
    expect(clip('fits', 4, 0.5)).toBeNull();
  });
});

describe('the job summary', () => {
  it('holds what the comment had to leave out, up to its own limit in bytes', () => {
    const of = printed('ä line of output\n'.repeat(20_000));
    const summary = renderSummary(of, DEFAULT_OPTIONS);
    expect(summary.split('ä line of output')).toHaveLength(20_001);
    const longer = renderSummary(printed('ä line of output\n'.repeat(200_000)), DEFAULT_OPTIONS);
    expect(Buffer.byteLength(longer)).toBeLessThanOrEqual(1024 ** 2);
  });

  it('has no marker: the bot reads its state in comments only', () => {
    for (const of of Object.values(STATES)) expect(renderSummary(of, DEFAULT_OPTIONS)).not.toContain('<!--');
  });
});
