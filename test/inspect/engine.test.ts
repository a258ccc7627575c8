import { createEngine, riskOf } from '../../src/inspect/engine';
import type { Fact } from '../../src/inspect/facts';
import { type Match, NO_OVERRIDES, type Rule } from '../../src/rules';

const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
const call = (path: string, args: Extract<Fact, { kind: 'call' }>['args'] = [], kw = {}): Fact => ({
  kind: 'call',
  path,
  args,
  kw,
  hidden: false,
  ...place,
});
const text = (value: string) => ({ kind: 'string', value, folded: false }) as const;

const rule = (match: Match | readonly Match[], more: Partial<Rule> = {}): Rule => ({
  id: 'own/process/x',
  languages: ['bash'],
  severity: 'medium',
  message: 'Does it',
  recommendation: 'Do not',
  metadata: { capability: 'process' },
  match,
  bad: [],
  ok: [],
  ...more,
});

const found = (rules: Rule | readonly Rule[], ...facts: readonly Fact[]): readonly string[] =>
  createEngine('id' in rules ? [rules] : rules, NO_OVERRIDES)
    .judge([{ language: 'bash', facts }])
    .map(({ ruleId, level }) => `${level} ${ruleId}`);
const finds = (match: Match, ...facts: readonly Fact[]): boolean => found(rule(match), ...facts).length > 0;

describe('a matcher', () => {
  it('of calls looks at arguments by position, name and option', () => {
    const first: Match = { call: 'f', where: { arg: 0, prefix: '/etc/' } };
    expect([
      finds(first, call('f', [text('/etc/x')])),
      finds(first, call('f', [text('x'), text('/etc/x')])),
      finds(first, call('f')),
    ]).toEqual([true, false, false]);
    const named: Match = { call: 'f', where: { arg: [5, 'shell'], is: 'true' } };
    expect([
      finds(named, call('f', [], { shell: { kind: 'boolean', value: true } })),
      finds(named, call('f', [], { shell: { kind: 'boolean', value: false } })),
    ]).toEqual([true, false]);
    const option: Match = { call: 'rm', where: [{ flag: ['r', 'recursive'] }, { flag: 'f' }] };
    const words = (...list: readonly string[]) => call('rm', list.map(text));
    expect([
      finds(option, words('-rf', '/')),
      finds(option, words('-f', '--recursive')),
      finds(option, words('-r')),
      finds(option, words('--', '-rf')),
    ]).toEqual([true, true, false, false]);
  });

  it('tells known from unknown values', () => {
    const unknown: Match = { call: 'eval', where: { arg: 0, is: 'non-literal' } };
    const list = { kind: 'list', items: [text('a'), { kind: 'unknown' }] } as const;
    expect([
      finds(unknown, call('eval', [text('1')])),
      finds(unknown, call('eval', [list])),
      finds(unknown, call('eval', [{ kind: 'external', source: 'network' }])),
    ]).toEqual([false, true, true]);
    expect(
      finds(
        { call: 'eval', where: { arg: 0, source: 'network' } },
        call('eval', [{ kind: 'external', source: 'input' }]),
      ),
    ).toBe(false);
    expect(finds({ call: 'f', where: { arg: 0, is: 'missing' } }, call('f'))).toBe(true);
    expect(finds({ call: 'f', where: { arg: 0, equals: 'x', not: true } }, call('f', [text('y')]))).toBe(true);
    expect(
      finds(
        { call: 'f', where: { arg: 'any', contains: 'x' } },
        call('f', [list, { kind: 'list', items: [text('ax')] }]),
      ),
    ).toBe(true);
  });

  it('of pipes, redirects, loops and functions looks at their parts', () => {
    const pipe: Match = { pipe: { from: 'curl', to: ['sh', 'bash'] } };
    expect(
      [
        ['curl', 'tee', 'sh'],
        ['sh', 'curl'],
        ['curl', 'jq'],
      ].map((stages) => finds(pipe, { kind: 'pipe', stages, ...place })),
    ).toEqual([true, false, false]);
    const redirect: Match = { redirect: { operator: ['>', '>>'], target: { prefix: '/dev/sd' } } };
    expect([
      finds(redirect, { kind: 'redirect', operator: '>', target: '/dev/sda', ...place }),
      finds(redirect, { kind: 'redirect', operator: '<', target: '/dev/sda', ...place }),
      finds(redirect, { kind: 'redirect', operator: '>', target: null, ...place }),
    ]).toEqual([true, false, false]);
    expect(
      finds(
        { loop: { endless: true, calls: 'os.fork' } },
        { kind: 'loop', endless: true, calls: ['os.fork'], ...place },
      ),
    ).toBe(true);
    expect(finds({ function: { selfCalls: 2 } }, { kind: 'function', name: 'f', calls: ['f', 'g'], ...place })).toBe(
      false,
    );
  });

  it('of several facts needs all of them, anywhere', () => {
    const both: Match = { all: [{ call: 'a' }, { call: 'b' }] };
    expect([finds(both, call('b'), call('a')), finds(both, call('a'))]).toEqual([true, false]);
  });
});

describe('a combination', () => {
  const reads = rule({ call: 'env' }, { id: 'own/a/reads', tags: ['secrets'], severity: 'low' });
  const sends = rule({ call: 'curl' }, { id: 'own/a/sends', metadata: { capability: 'network' }, severity: 'low' });
  const both = rule({ combine: ['secrets', ['network', 'send']] }, { id: 'own/a/both', severity: 'high' });

  it('is more than its parts', () => {
    expect(found([both, reads, sends], call('env'), call('curl'))).toEqual([
      'error own/a/both',
      'note own/a/reads',
      'note own/a/sends',
    ]);
    expect(found([both, reads, sends], call('env'))).toEqual(['note own/a/reads']);
  });

  it('falls with a rule that is switched off', () => {
    const engine = createEngine([both, reads, sends], { ...NO_OVERRIDES, disable: ['own/a/reads'] });
    expect(
      engine.judge([{ language: 'bash', facts: [call('env'), call('curl')] }]).map(({ ruleId }) => ruleId),
    ).toEqual(['own/a/sends']);
  });

  it('tells what runs inside a text from what runs openly', () => {
    const hidden = rule({ combine: ['inside:process'] }, { id: 'own/a/hidden', severity: 'high' });
    const engine = createEngine([hidden, rule({ call: 'x' })], NO_OVERRIDES);
    const ids = (inside: boolean) =>
      engine.judge([{ language: 'bash', facts: [call('x')], inside }]).map(({ ruleId }) => ruleId);
    expect([ids(false), ids(true)]).toEqual([['own/process/x'], ['own/a/hidden', 'own/process/x']]);
  });
});

describe('findings', () => {
  it('stand in the order of the code, once for each rule and place, at most a hundred and the worst of them', () => {
    const at = (line: number, path: string): Fact => ({ ...call(path), line, endLine: line });
    const facts = [
      ...Array.from({ length: 150 }, (_, index) => at(index + 1, 'low')),
      at(400, 'high'),
      at(400, 'high'),
    ];
    const rules = [
      rule({ call: 'low' }, { id: 'own/a/low', severity: 'low' }),
      rule({ call: 'high' }, { id: 'own/a/high', severity: 'high' }),
    ];
    const findings = createEngine(rules, NO_OVERRIDES).judge([{ language: 'bash', facts }]);
    expect([
      findings.length,
      findings.at(-1)?.line,
      findings.filter(({ ruleId }) => ruleId === 'own/a/high').length,
    ]).toEqual([100, 400, 1]);
    expect(riskOf(findings)).toBe('high');
    expect(riskOf([])).toBe('low');
  });

  it('stop when the time is up', () => {
    const spent = () => {
      throw new Error('the analysis took too long');
    };
    expect(() => createEngine([], NO_OVERRIDES).judge([{ language: 'bash', facts: [call('x')] }], spent)).toThrow(
      'too long',
    );
  });
});
