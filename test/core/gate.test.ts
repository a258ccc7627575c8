import { decide, decideDirect, type GateRules } from '../../src/core/gate';
import type { RiskLevel, Role } from '../../src/core/types';

const RULES: GateRules = {
  required: 'risky',
  trusted: 'write',
  high: 'approve',
  approvers: { medium: 'write', high: 'maintain' },
};

const verdict = (risk: RiskLevel, authority: Role, rules: Partial<GateRules> = {}) =>
  decide({ risk, authority, rules: { ...RULES, ...rules } }).kind;

describe('the gate', () => {
  it.each<[RiskLevel, Role, string]>([
    ['low', 'admin', 'run'],
    ['low', 'write', 'run'],
    ['low', 'triage', 'await-approval'],
    ['low', 'none', 'await-approval'],
    ['medium', 'admin', 'await-approval'],
    ['medium', 'none', 'await-approval'],
    ['high', 'admin', 'await-approval'],
    ['high', 'none', 'await-approval'],
  ])('answers %s risk by somebody with the role %s with: %s', (risk, role, expected) => {
    expect(verdict(risk, role)).toBe(expected);
  });

  it('asks for every request of a house that requires approvals always', () => {
    expect(verdict('low', 'admin', { required: 'always' })).toBe('await-approval');
  });

  it('lets trusted people through where approvals are never required, but no outsider', () => {
    expect([verdict('high', 'write', { required: 'never' }), verdict('low', 'read', { required: 'never' })]).toEqual([
      'run',
      'await-approval',
    ]);
  });

  it('refuses high risk where the house blocks it, whoever asks and whatever else is allowed', () => {
    expect(verdict('high', 'admin', { high: 'block', required: 'never' })).toBe('refuse');
    expect(verdict('medium', 'write', { high: 'block' })).toBe('await-approval');
  });

  it('says why it waits and who may decide', () => {
    expect(decide({ risk: 'high', authority: 'read', rules: RULES })).toEqual({
      kind: 'await-approval',
      reasons: [
        'The code or the request comes from somebody without the write role.',
        'The scan rates the code high risk.',
      ],
      approverRole: 'maintain',
    });
  });

  it('runs low and medium risk in a workflow, and high only where approvals are never required', () => {
    expect([
      decideDirect('low', RULES).kind,
      decideDirect('medium', RULES).kind,
      decideDirect('high', RULES).kind,
      decideDirect('high', { ...RULES, required: 'never' }).kind,
      decideDirect('high', { ...RULES, required: 'never', high: 'block' }).kind,
    ]).toEqual(['run', 'run', 'refuse', 'run', 'refuse']);
  });
});
