import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CONFIG } from '../../src/core/config';
import { readConfig } from '../../src/documents/config';

const problemsOf = (text: string) => {
  const answer = readConfig(text);
  return answer.ok ? [] : answer.error;
};

const sentences = (text: string) =>
  problemsOf(text).map(({ line, path, message, expected, came, hint }) =>
    [
      `${line} ${path}: ${message}`,
      ...(expected === null ? [] : [`expected ${expected}, came ${came}`]),
      ...(hint === null ? [] : [`perhaps ${hint}`]),
    ].join('; '),
  );

describe('the configuration', () => {
  it.each([[null], [''], ['# nothing but a comment\n'], ['version: 1\n']])(
    'has a default for every key (%j)',
    (text) => {
      expect(readConfig(text)).toEqual({ ok: true, value: DEFAULT_CONFIG });
    },
  );

  it('has the documented defaults, in milliseconds and bytes', () => {
    expect({
      limits: DEFAULT_CONFIG.limits,
      timeout: DEFAULT_CONFIG.defaults.timeout,
      approval: DEFAULT_CONFIG.approval,
    }).toEqual({
      limits: {
        cpus: 1,
        memory: 512 * 1024 ** 2,
        disk: 100 * 1024 ** 2,
        pids: 64,
        output: 256 * 1024,
        code: 10_000,
        max: { cpus: 2, memory: 2 * 1024 ** 3, disk: 500 * 1024 ** 2, pids: 256, timeout: 300_000 },
      },
      timeout: 30_000,
      approval: {
        required: 'risky',
        trusted: 'write',
        approvers: {
          medium: { role: 'write', users: [], teams: [] },
          high: { role: 'maintain', users: [], teams: [] },
        },
        second_person: false,
        expires: 86_400_000,
        bots: [],
        blocked: [],
        labels: { pending: 'run:pending', approved: 'run:approved', rejected: 'run:rejected' },
      },
    });
  });

  it('keeps the defaults beside a value that is given', () => {
    const answer = readConfig('limits:\n  memory: 1g\napproval:\n  approvers:\n    high: { users: [ann] }\n');
    expect(
      answer.ok && [answer.value.limits.memory, answer.value.limits.cpus, answer.value.approval.approvers.high],
    ).toEqual([1024 ** 3, 1, { role: 'maintain', users: ['ann'], teams: [] }]);
  });

  it('tells every problem at once, each with its line, what was expected and what came', () => {
    const text = [
      'version: 2',
      'enabled: "yes"',
      'limit: {}',
      'limits:',
      '  memroy: 1g',
      '  cpus: lots',
      'languages: [python, ruby]',
      'defaults:',
      '  timeout: soon',
    ].join('\n');
    expect(sentences(text).sort()).toEqual([
      '1 version: Wrong value; expected 1, the only version there is, came 2',
      '2 enabled: Wrong value; expected true or false, came "yes"',
      expect.stringMatching(
        /^3 limit: Unknown key limit; expected one of version, enabled, .*, report, came "limit"; perhaps limits$/,
      ),
      '5 limits.memroy: Unknown key memroy; expected one of cpus, memory, disk, pids, output, code, max, came "memroy"; perhaps memory',
      '6 limits.cpus: Wrong value; expected a number of CPUs from 0.1 to 64, came "lots"',
      '7 languages.1: Wrong value; expected one of python, javascript, typescript, bash, came "ruby"',
      '9 defaults.timeout: Wrong value; expected a time from 100ms to 6h, such as 30s or 2m, came "soon"',
    ]);
  });

  it('finds defaults that contradict their own maximum', () => {
    expect(sentences('limits:\n  memory: 4g\n  max: { memory: 1g }\nlanguages: [bash]\n')).toEqual([
      '2 limits.memory: More than its maximum; expected at most limits.max.memory, came "4g"',
      '4 languages: The default language is missing; expected a list with python, came ["bash"]',
    ]);
  });

  it.each([
    ['a list', '- a\n- b\n'],
    ['a word', 'hello'],
    ['broken YAML', 'limits: {cpus: 1\n'],
    ['a key twice', 'version: 1\nversion: 1\n'],
    ['a custom tag', 'enabled: !!js/function "x"\n'],
    ['a prototype', '__proto__: { enabled: false }\n'],
    ['two documents', 'version: 1\n---\nversion: 1\n'],
    ['NaN', 'limits: { cpus: .nan }\n'],
    ['a negative number', 'limits: { pids: -1 }\n'],
    ['a file beyond its bound', `# ${'x'.repeat(70_000)}`],
  ])('refuses %s', (_what, text) => {
    expect(problemsOf(text).length).toBeGreaterThan(0);
  });

  it('refuses a YAML bomb quickly', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]`,
    );
    const began = process.cpuUsage();
    expect(problemsOf(['l0: &l0 [x]', ...levels].join('\n')).length).toBeGreaterThan(0);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(1500);
  });

  it('reads the file that names the locally built images', () => {
    const answer = readConfig(readFileSync(join(__dirname, '../../config/local-images.yml'), 'utf8'));
    expect(answer.ok && answer.value.images).toEqual({
      python: 'sallyport.local/python:3.13',
      javascript: 'sallyport.local/node:24',
      typescript: 'sallyport.local/node:24',
      bash: 'sallyport.local/bash:5.2',
    });
  });
});
