import { highestRisk, lowestRole, roleAtLeast, roleOf } from '../../src/core/policy';

describe('authority', () => {
  it('is the lowest of everyone whose hands the text went through', () => {
    expect(lowestRole(['admin', 'triage', 'write'])).toBe('triage');
  });

  it('is nothing when nobody stands behind a text', () => {
    expect(lowestRole([])).toBe('none');
  });

  it('orders the roles as GitHub does', () => {
    expect([roleAtLeast('triage', 'write'), roleAtLeast('maintain', 'write'), roleAtLeast('write', 'write')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it.each([
    [{ admin: true, maintain: true, push: true, triage: true, pull: true }, 'admin'],
    [{ admin: false, maintain: true, push: true, triage: true, pull: true }, 'maintain'],
    [{ admin: false, maintain: false, push: true, triage: true, pull: true }, 'write'],
    [{ admin: false, maintain: false, push: false, triage: true, pull: true }, 'triage'],
    [{ admin: false, maintain: false, push: false, triage: false, pull: true }, 'read'],
    [{}, 'none'],
  ])('reads %j as %s', (permissions, role) => {
    expect(roleOf(permissions)).toBe(role);
  });
});

describe('the risk of a request', () => {
  it('is its highest block’s', () => {
    expect([highestRisk(['low', 'high', 'medium']), highestRisk(['low', 'medium']), highestRisk([])]).toEqual([
      'high',
      'medium',
      'low',
    ]);
  });
});
