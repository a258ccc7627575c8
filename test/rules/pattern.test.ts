import { boundedRegex, glob, regexProblem } from '../../src/rules/pattern';

describe('a path pattern', () => {
  it.each([
    ['os.system', 'os.system', true],
    ['os.system', 'os.systems', false],
    ['os.*', 'os.path.join', true],
    ['*.execSync', '?.execSync', true],
    ['a*b*c', 'aXbXc', true],
    ['a*b*c', 'acb', false],
    ['a*a', 'a', false],
    ['*', '', true],
  ])('%s and %s: %s', (pattern, path, matches) => {
    expect(glob(pattern)(path)).toBe(matches);
  });

  it('takes linear time', () => {
    const { user } = process.cpuUsage();
    expect(glob('*a'.repeat(50))('a'.repeat(49) + 'b'.repeat(60_000))).toBe(false);
    expect((process.cpuUsage().user - user) / 1000).toBeLessThan(200);
  });
});

describe('a regular expression of a rule', () => {
  it.each([
    ['(a+)+$', 'itself repeats'],
    ['(?:a|aa)+$', 'itself repeats'],
    ['(a?){30}', 'itself repeats'],
    ['(?:a{1,30}){2}', 'itself repeats'],
    ['a*b*c*', 'more than two'],
    ['(a)\\1', 'back-reference'],
    ['(?<=a)b', 'lookbehind'],
    ['[', 'does not compile'],
    ['x'.repeat(501), 'longer than 500'],
  ])('%s is refused: %s', (source, reason) => {
    expect(regexProblem(source)).toContain(reason);
    expect(() => boundedRegex(source)).toThrow(reason);
  });

  it.each([
    '^\\d{1,3}(?:\\.\\d{1,3}){3}$',
    'curl.{0,200}\\|\\s*(?:ba)?sh',
    '(?i)^https?://[a-z.]+',
    '[(+*]{1,3}',
    '\\(\\+\\)',
    '(?:foo|bar){1,5}',
    'a+?b',
  ])('%s is fine', (source) => {
    expect(regexProblem(source)).toBeNull();
  });

  it('finds what stands anywhere in a long text, and keeps its anchors', () => {
    const long = `${'x'.repeat(5000)}docker.sock${'x'.repeat(5000)}`;
    expect(boundedRegex('docker\\.sock')(long)).toBe(true);
    expect(boundedRegex('(?i)DOCKER\\.SOCK')(long)).toBe(true);
    expect(boundedRegex('^docker')(long)).toBe(false);
    expect(boundedRegex('^xxx')(long)).toBe(true);
    expect(boundedRegex('xxx$')(long)).toBe(true);
    expect(boundedRegex('sock$')(long)).toBe(false);
  });

  it('is not slow on text made to be slow', () => {
    const { user } = process.cpuUsage();
    expect(boundedRegex('curl.{0,500}\\|\\s*sh')('curl '.repeat(13_000))).toBe(false);
    expect((process.cpuUsage().user - user) / 1000).toBeLessThan(500);
  });
});
