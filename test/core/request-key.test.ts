import fc from 'fast-check';
import { readRequestKey, writeRequestKey } from '../../src/core/request-key';

const place = fc.record({
  kind: fc.constantFrom('issue', 'pull_request', 'issue_comment', 'review', 'review_comment'),
  id: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  index: fc.integer({ min: 0, max: 99 }),
} as const);

describe('the name of a request', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.record({ asked: place, again: fc.option(place) }), (key) => {
        expect(readRequestKey(writeRequestKey(key))).toEqual(key);
      }),
    );
  });

  it.each([
    '',
    'direct:1:0',
    'issue_comment:0:0',
    'issue_comment:1',
    'issue:1:0/',
    '/issue:1:0',
    'issue:1:0/issue:2:0/issue:3:0',
    'issue:99999999999999999:0',
    'issue:1:-1',
  ])('is nothing else (%j)', (text) => {
    expect(readRequestKey(text)).toBeNull();
  });
});
