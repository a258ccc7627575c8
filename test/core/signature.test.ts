import { isSigned, signatureOf } from '../../src/core/signature';

const CONTENT = { repositoryId: 1, issueNumber: 5, record: '{"v":1}' };

describe('a signature', () => {
  it('is right for what was signed, with the same key, in the same place', () => {
    const signature = signatureOf(CONTENT, 'key');
    expect(isSigned(CONTENT, 'key', signature)).toBe(true);
    expect([
      isSigned(CONTENT, 'other', signature),
      isSigned({ ...CONTENT, repositoryId: 2 }, 'key', signature),
      isSigned({ ...CONTENT, issueNumber: 6 }, 'key', signature),
      isSigned({ ...CONTENT, record: '{"v":2}' }, 'key', signature),
      isSigned(CONTENT, 'key', undefined),
      isSigned(CONTENT, 'key', ''),
      isSigned(CONTENT, 'key', `${signature}A`),
    ]).toEqual([false, false, false, false, false, false, false]);
  });
});
