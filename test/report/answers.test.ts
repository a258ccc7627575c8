import fc from 'fast-check';
import { type Answer, renderAnswer } from '../../src/report/answers';
import { markerOf } from '../../src/report/marker';
import { expectGolden } from './golden';
import { hostileText } from './hostile';
import { faultsOf } from './inspect-markdown';
import { STATES } from './states';

const AT = { trigger: '/run', lang: 'en' } as const;

const requests = ['waiting', 'passed', 'refused-usage'].flatMap((name) => {
  const view = STATES[name];
  const marker = view === undefined ? null : markerOf(view);
  return marker === null
    ? []
    : [{ marker, url: `https://github.com/acme/widgets/issues/1#issuecomment-${name.length}` }];
});

describe('short answers', () => {
  it.each<[string, Answer]>([
    ['help', { kind: 'help', languages: ['python', 'javascript', 'typescript', 'bash'] }],
    ['status', { kind: 'status', requests }],
    ['status-empty', { kind: 'status', requests: [] }],
    ['taken', { kind: 'taken', what: 'approved', requestId: 'c07e55ab1d92' }],
    [
      'declined',
      {
        kind: 'declined',
        reasonCode: 'approver_not_allowed',
        message: 'High risk needs maintain or admin; your role is write.',
        lines: [],
      },
    ],
    [
      'declined-ambiguous',
      {
        kind: 'declined',
        reasonCode: 'approval_ambiguous',
        message: 'Two requests wait on this thread.',
        lines: ['/run approve c07e55ab1d92', '/run approve 9f2c41d7e0a5'],
      },
    ],
  ])('%s reads as its golden file does', (name, answer) => {
    expectGolden(`answer-${name}.md`, renderAnswer(answer, AT));
  });

  it('speak of the word that commands start with here', () => {
    expect(renderAnswer({ kind: 'help', languages: [] }, { ...AT, trigger: '/exec' })).not.toContain('/run');
  });

  it('are inert, whatever they quote', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (message, line) => {
        const answer = renderAnswer({ kind: 'declined', reasonCode: 'usage_error', message, lines: [line] }, AT);
        expect(faultsOf(`${answer}\n\n<sub>end</sub>`, { urls: [], mentions: [] })).toEqual([]);
      }),
      { seed: 20261120, numRuns: 300 },
    );
  });
});
