/** What the bot tells of what it did before. */
import { comment, scenario } from '../support/acceptance';

jest.setTimeout(300_000);

describe('an overview', () => {
  it.concurrent.each([
    ['status', 'No request of this thread'],
    ['stats', 'Requests that ran'],
  ])('/run %s is one short answer', async (words, shown) => {
    const outcome = await scenario({ happens: comment(`/run ${words}`) });
    expect(outcome.comments).toEqual([expect.stringContaining(shown)]);
    expect(outcome.reactions).toEqual(['rocket']);
  });
});
