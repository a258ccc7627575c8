import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Field, INPUTS, inputText, OUTPUTS, readInputs } from '../../src/adapters/inputs';

const action = parse(readFileSync(join(__dirname, '../../action.yml'), 'utf8')) as Record<
  string,
  Record<string, unknown>
>;

const described = (fields: readonly Field[]) =>
  Object.fromEntries(
    fields.map(({ name, description, default: fallback }) => [
      name,
      fallback === undefined ? { description } : { description, default: fallback },
    ]),
  );

describe('the inputs and outputs', () => {
  it('are the same in action.yml and in the code', () => {
    expect({ inputs: action['inputs'], outputs: action['outputs'] }).toEqual({
      inputs: described(INPUTS),
      outputs: described(OUTPUTS),
    });
  });

  it('run on Node 24 with a post step', () => {
    expect(action['runs']).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post.js' });
  });

  it('fall back to the defaults where the runner gave nothing', () => {
    expect([
      inputText({}, 'trigger'),
      inputText({ INPUT_TRIGGER: '/go' }, 'trigger'),
      inputText({}, 'github-token'),
    ]).toEqual(['/run', '/go', '']);
  });

  it('name every mistake at once, with what was expected', () => {
    const answer = readInputs({
      'INPUT_FAIL-ON': 'sometimes',
      'INPUT_ISSUE-NUMBER': 'five',
      INPUT_CODE: 'print(1)',
      INPUT_FILES: 'a.py',
      INPUT_TRIGGER: 'two words',
    });
    expect(answer).toEqual({
      ok: false,
      error: [
        'Input fail-on: expected never, error or refused. Leave it out for the default.',
        'Input issue-number: expected a positive whole number.',
        'Inputs code, files: give one of them, not several.',
        'Input trigger: expected one word without white space, like /run.',
      ],
    });
  });
});
