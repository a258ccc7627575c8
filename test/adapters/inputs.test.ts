import { INPUTS, inputText, readInputs } from '../../src/adapters/inputs';
import { err } from '../../src/core/result';

const read = (given: Readonly<Record<string, string>> = {}) =>
  readInputs(Object.fromEntries(Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])));

const BLANK = Object.fromEntries(INPUTS.map(({ name }) => [name, '']));
const DEFAULTS = { ...BLANK, mode: 'all', config: '.github/sallyport.yml', trigger: '/run' };

describe('the inputs', () => {
  test('are all optional', () => {
    expect(read()).toEqual({ ok: true, value: { text: DEFAULTS, failOn: null, issueNumber: null } });
  });

  test('are read as given, trimmed of nothing', () => {
    const given = {
      code: '  print(1)\n',
      'fail-on': 'error',
      'issue-number': '7',
      'github-token': 't',
      trigger: '/go',
    };
    expect(read(given)).toEqual({
      ok: true,
      value: { text: { ...DEFAULTS, ...given }, failOn: 'error', issueNumber: 7 },
    });
  });

  test('have no default that only the runner can fill in', () => {
    expect(inputText({}, 'github-token')).toBe('');
  });

  test.each([
    [{ 'fail-on': 'always' }, ['Input fail-on: expected never, error or refused. Leave it out for the default.']],
    [{ 'issue-number': '#5' }, ['Input issue-number: expected a positive whole number.']],
    [{ 'issue-number': '0' }, ['Input issue-number: expected a positive whole number.']],
    [{ 'issue-number': '99999999999999999' }, ['Input issue-number: expected a positive whole number.']],
    [{ code: 'x', files: 'y' }, ['Inputs code, files: give one of them, not several.']],
    [{ mode: 'everything' }, ['Input mode: expected all, the only one that this version carries out.']],
    [{ trigger: '/run it' }, ['Input trigger: expected one word without white space, like /run.']],
    [{ trigger: 'x'.repeat(33) }, ['Input trigger: expected one word without white space, like /run.']],
  ])('are refused when they make no sense: %j', (given, problems) => {
    expect(read(given)).toEqual(err(problems));
  });

  test('are told all their problems at once', () => {
    const problems = read({ 'fail-on': 'x', 'issue-number': 'x', code: 'x', task: 'x', trigger: ' ' });
    expect(problems.ok ? [] : problems.error).toHaveLength(4);
  });
});
