import fc from 'fast-check';
import { renderComment, renderSummary } from '../../src/report/markdown';
import { parseMarker } from '../../src/report/marker';
import { DEFAULT_OPTIONS, type ReportView } from '../../src/report/view';
import { runsOf, SEED, SOAK_MS } from '../support/soak';
import { allowedIn, hostileText, hostileView } from './hostile';
import { faultsOf } from './inspect-markdown';
import { block, extras, record, result, view } from './records';

jest.setTimeout(SOAK_MS);

/** The budget; with the marker nothing comes nearer to GitHub's limit. */
const MOST = 60_000;

describe('a report on hostile text', () => {
  it('links, mentions, refers, embeds, hides and breaks nothing, in any state and style', () => {
    fc.assert(
      fc.property(hostileView(), fc.constantFrom('full', 'compact', 'reaction'), (of, style) => {
        const comment = renderComment(of, { ...DEFAULT_OPTIONS, style });
        expect(faultsOf(comment, allowedIn(of))).toEqual([]);
        expect(comment.length).toBeLessThanOrEqual(MOST);
        expect(parseMarker(comment)).not.toBeNull();
      }),
      { seed: SEED, numRuns: runsOf({ sample: 200, soak: 10_000 }) },
    );
  });

  it('is as inert in the job summary', () => {
    fc.assert(
      fc.property(hostileView(), (of) => {
        expect(faultsOf(renderSummary(of, DEFAULT_OPTIONS), allowedIn(of))).toEqual([]);
      }),
      { seed: SEED, numRuns: runsOf({ sample: 100, soak: 5000 }) },
    );
  });
});

/** What a program says and is called: its output, its error, its caption, the task, a file that it left. */
const spoken = (output: string, title: string): ReportView => {
  const failed = output.length % 2 === 0;
  const said = result({
    ...(failed ? { status: 'error', success: false, exitCode: 1 } : {}),
    stdout: output,
    stderr: failed ? output : '',
    error: failed ? { type: title, line: 1, message: output } : null,
    files: [{ name: title, bytes: 3, type: 'text/plain' }],
  });
  const ran = record({
    executions: [block({ code: 'print(1)\n', result: said })],
    trigger: { ...record({}).trigger, author: title },
  });
  return view('done', ran, {
    task: output.length % 3 === 0 ? title : null,
    blocks: [extras({ caption: title, tables: [{ name: title, text: output, isWhole: true }] })],
  });
};

describe('random outputs and titles', () => {
  it('leave no live mention, reference, picture or marker, and never go over the limit', () => {
    fc.assert(
      fc.property(hostileText(30), hostileText(6), (output, title) => {
        const of = spoken(output, title);
        const comment = renderComment(of, DEFAULT_OPTIONS);
        const faults = faultsOf(comment, allowedIn(of));
        if (faults.length > 0 || comment.length > MOST) throw new Error(faults.join('\n'));
        // One marker, ours: what an output says of markers stands in no first line and in no comment.
        if (parseMarker(comment)?.requestId !== of.record.requestId) throw new Error('the marker is not ours');
      }),
      { seed: SEED, numRuns: runsOf({ sample: 500, soak: 100_000 }) },
    );
  });
});
