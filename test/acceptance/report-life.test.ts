/** How the comment of a report lives while the built action works: no word for five seconds, few edits, the end at once. */
import { parseMarker } from '../../src/report/marker';
import { block, comment, type Outcome, scenario } from '../support/acceptance';

jest.setTimeout(300_000);

const slow = (seconds: number, word: string): string =>
  `/run\n\n${block('bash', `sleep ${seconds}; echo it "${word}"`)}`;

/**
 * What was written, in order: which report (counted from 1), and the state that it showed. Left out is `scanning`, which a
 * busy machine may take long enough for to be told.
 */
function writes({ requests }: Outcome): readonly string[] {
  const known: string[] = [];
  return requests.flatMap(({ operationId, path, body }) => {
    if (operationId !== 'issues/create-comment' && operationId !== 'issues/update-comment') return [];
    const text = typeof body === 'object' && body !== null && 'body' in body ? String(body.body) : '';
    const marker = parseMarker(text);
    // A report is known by the command that it answers.
    const source = marker?.source ?? path;
    if (!known.includes(source)) known.push(source);
    return marker?.state === 'scanning' ? [] : [`${known.indexOf(source) + 1}: ${marker?.state}`];
  });
}

const made = ({ requests }: Outcome): number =>
  requests.filter(({ operationId }) => operationId === 'issues/create-comment').length;

describe('the comment of a report', () => {
  it.concurrent('is written when the verdict is known, and edited once', async () => {
    const outcome = await scenario({ happens: comment(slow(0.2, 'ran')) });
    expect(writes(outcome)).toEqual(['1: running', '1: done']);
    expect(made(outcome)).toBe(1);
    expect(outcome.comments[0]).toContain('it ran');
  });

  it.concurrent('of a second command says after five seconds that it is queued, and becomes its report', async () => {
    const outcome = await scenario({ happens: comment(`${slow(7, 'first')}\n\n${slow(0.1, 'second')}`) });
    expect(writes(outcome).filter((write) => write.startsWith('1'))).toEqual(['1: running', '1: done']);
    expect(writes(outcome).filter((write) => write.startsWith('2'))).toEqual(['2: queued', '2: running', '2: done']);
    expect(made(outcome)).toBe(2);
    expect(outcome.comments.map((text) => /it (first|second)/.exec(text)?.[1])).toEqual(['first', 'second']);
  });

  it.concurrent('of several programs shows how far it is, no sooner than ten seconds after the last edit', async () => {
    const programs = [block('bash', 'sleep 10.5; echo 1'), block('bash', 'sleep 1; echo 2')].join('\n\n');
    const outcome = await scenario({ happens: comment(`/run\n\n${programs}`) });
    expect(writes(outcome)).toEqual(['1: running', '1: running', '1: done']);
    expect(made(outcome)).toBe(1);
  });
});
