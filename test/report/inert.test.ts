import fc from 'fast-check';
import { renderComment, renderSummary } from '../../src/report/markdown';
import { parseMarker } from '../../src/report/marker';
import { DEFAULT_OPTIONS } from '../../src/report/view';
import { allowedIn, hostileView } from './hostile';
import { faultsOf } from './inspect-markdown';

const SEED = Number(process.env['SALLYPORT_SEED'] ?? 20261120);
const RUNS = Number(process.env['SALLYPORT_RUNS'] ?? 400);

describe('a report on hostile text', () => {
  it('links, mentions, refers, embeds, hides and breaks nothing, in any state and style', () => {
    fc.assert(
      fc.property(hostileView(), fc.constantFrom('full', 'compact', 'reaction'), (view, style) => {
        const comment = renderComment(view, { ...DEFAULT_OPTIONS, style });
        expect(faultsOf(comment, allowedIn(view))).toEqual([]);
        expect(comment.length).toBeLessThanOrEqual(60_000);
        expect(parseMarker(comment)).not.toBeNull();
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it('is as inert in the job summary', () => {
    fc.assert(
      fc.property(hostileView(), (view) => {
        expect(faultsOf(renderSummary(view, DEFAULT_OPTIONS), allowedIn(view))).toEqual([]);
      }),
      { seed: SEED, numRuns: RUNS / 2 },
    );
  });
});
