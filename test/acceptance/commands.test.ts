/** What people type, and what runs (contract §2). Every line of output below was printed by a real container. */
import { block, comment, endings, type Outcome, onlyRecord, scenario } from '../support/acceptance';

jest.setTimeout(300_000);

const echo = (word: string): string => block('bash', `echo ${word} "ran"`);

const outputsOf = ({ records }: Outcome): readonly (readonly string[])[] =>
  records.map(({ executions }) => executions.map(({ result }) => result.stdout));

describe('a command', () => {
  it.concurrent('has a report of its own, and the code up to the next command', async () => {
    const body = `/run\n\n${echo('one')}\n\nand then\n\n/run\n\n${echo('two')}\n\n${echo('three')}`;
    const outcome = await scenario({ happens: comment(body) });
    expect(outputsOf(outcome)).toEqual([['one ran\n'], ['two ran\n', 'three ran\n']]);
    expect(outcome.comments).toHaveLength(2);
    expect(outcome.reactions).toEqual(['rocket']);
  });

  it.concurrent('that is refused does not stop the next one', async () => {
    const outcome = await scenario({
      happens: comment(`/run --tiemout 5s\n\n${echo('one')}\n\n/run\n\n${echo('two')}`),
    });
    expect(outcome.records.map(({ reasonCode }) => reasonCode)).toEqual(['usage_error', 'ok']);
    expect(outputsOf(outcome)).toEqual([[], ['two ran\n']]);
    expect(outcome.reactions).toEqual(['confused']);
  });

  it.concurrent('comes at most five times in a text; more are one answer', async () => {
    const outcome = await scenario({ happens: comment(`/run\n\n${echo('no')}\n\n`.repeat(6)) });
    expect(onlyRecord(outcome)).toMatchObject({ reasonCode: 'limit_exceeded', executions: [] });
    expect(outcome.comments).toHaveLength(1);
  });

  it.concurrent('may have another word', async () => {
    const happens = comment(`/run\n\n${echo('no')}\n\n!go\n\n${echo('yes')}`);
    expect(outputsOf(await scenario({ happens, inputs: { trigger: '!go' } }))).toEqual([['yes ran\n']]);
  });

  it.concurrent('with a number runs that block only', async () => {
    const outcome = await scenario({ happens: comment(`/run 2\n\n${echo('one')}\n\n${echo('two')}`) });
    expect(onlyRecord(outcome).executions.map(({ block: number, result }) => [number, result.stdout])).toEqual([
      [2, 'two ran\n'],
    ]);
  });

  it.concurrent('names the language of blocks without one', async () => {
    const outcome = await scenario({
      happens: comment(`/run javascript\n\n${block('', 'console.log([1, 2].length)')}`),
    });
    expect(onlyRecord(outcome).executions.map(({ language, result }) => [language, result.stdout])).toEqual([
      ['javascript', '2\n'],
    ]);
  });

  it.concurrent('shows free text beside the code, where it does nothing', async () => {
    const outcome = await scenario({ happens: comment(`/run shows @everyone what fixes #1\n\n${echo('it')}`) });
    expect(endings(outcome)).toEqual([['ok', 'it ran\n']]);
    const [told, ...others] = outcome.comments
      .join()
      .split('\n')
      .filter((line) => /@everyone|fixes #1/.test(line));
    // In a code span GitHub reads neither a mention nor a reference.
    expect([told, others]).toEqual(['Note: `shows @everyone what fixes #1`', []]);
  });
});

describe('the description', () => {
  const issue = `Look:\n\n${block('text', 'Traceback …')}\n\n${echo('one')}\n\n${block('json', '{}')}\n\n${echo('two')}`;

  it.concurrent('is run by /run alone, but for what is no program', async () => {
    const outcome = await scenario({ happens: comment('/run', { issue }) });
    expect(outputsOf(outcome)).toEqual([['one ran\n', 'two ran\n']]);
  });

  it.concurrent('gives its second program to /run 2', async () => {
    expect(outputsOf(await scenario({ happens: comment('/run 2', { issue }) }))).toEqual([['two ran\n']]);
  });

  it.concurrent('is not run where the comment has code of its own', async () => {
    const happens = comment(`/run\n\n${echo('mine')}`, { issue });
    expect(outputsOf(await scenario({ happens }))).toEqual([['mine ran\n']]);
  });
});

describe('programs', () => {
  it.concurrent('of all languages run by any of their names, in order, also after a failure', async () => {
    const body = [
      '/run',
      block('py', 'print(sum([1, 2]))'),
      block('node', 'console.log("js", 1)\nprocess.exit(3)'),
      block('ts', 'const n: number = 4;\nconsole.log(n);'),
      block('shell', 'echo "shell"'),
    ].join('\n\n');
    const outcome = await scenario({ happens: comment(body) });
    expect(
      onlyRecord(outcome).executions.map(({ language, result }) => [language, result.status, result.stdout]),
    ).toEqual([
      ['python', 'ok', '3\n'],
      ['javascript', 'error', 'js 1\n'],
      ['typescript', 'ok', '4\n'],
      ['bash', 'ok', 'shell\n'],
    ]);
    expect(onlyRecord(outcome)).toMatchObject({ decision: 'run', conclusion: 'failure' });
    expect(outcome.outputs).toMatchObject({ conclusion: 'failure', 'exit-code': '3', stdout: '3\njs 1\n4\nshell\n' });
    expect(outcome.reactions).toEqual(['confused']);
    expect(outcome.exitCode).toBe(0);
  });

  it.concurrent('get parameters, standard input and files from blocks', async () => {
    const body = [
      '/run',
      block('json params', '{ "unit": "m" }'),
      block('text stdin', 'first line\nsecond line'),
      block('javascript file=shapes.js', 'exports.twice = (n) => 2 * n;'),
      block('javascript', 'const { twice } = require("./shapes.js");\nconsole.log(twice(21), parameters.unit);'),
      block('bash', 'cat; echo; ls; cat "$PARAMETERS_FILE"'),
    ].join('\n\n');
    const outcome = await scenario({ config: 'approval: { required: never }\n', happens: comment(body) });
    const [first, second] = onlyRecord(outcome).executions.map(({ result }) => result.stdout);
    expect(first).toBe('42 m\n');
    expect(second).toMatch(/^first line\nsecond line\n+main\.sh\nshapes\.js\n\{ "unit": "m" \}/);
  });

  it.concurrent('get parameters and standard input from options', async () => {
    const body = `/run --params '{"n": 5}' --stdin 'a b'\n\n${block('bash', 'cat; echo " $PARAMETERS"')}`;
    const outcome = await scenario({ config: 'approval: { required: never }\n', happens: comment(body) });
    expect(endings(outcome)).toEqual([['ok', 'a b {"n": 5}\n']]);
  });

  it.concurrent('end at their time', async () => {
    const outcome = await scenario({
      happens: comment(`/run --timeout 1s\n\n${block('bash', 'echo begun\nsleep 30')}`),
    });
    expect(endings(outcome)).toEqual([['timeout', 'begun\n']]);
    expect(outcome.outputs).toMatchObject({ conclusion: 'timed_out', 'exit-code': '' });
    expect(outcome.reactions).toEqual(['confused']);
  });

  it.concurrent('that do not parse run none of the request', async () => {
    const outcome = await scenario({ happens: comment(`/run\n\n${echo('one')}\n\n${block('bash', 'if true; then')}`) });
    expect(onlyRecord(outcome)).toMatchObject({
      decision: 'refuse',
      reasonCode: 'syntax_error',
      conclusion: 'neutral',
    });
    expect(endings(outcome)).toEqual([
      ['not-run', ''],
      ['not-run', ''],
    ]);
  });
});

describe('verdicts', () => {
  const verdicts = (outcome: Outcome) =>
    onlyRecord(outcome).executions.map(({ result: { status, success, verification } }) => [
      status,
      verification.by,
      verification.passed,
      success,
    ]);

  it.concurrent('of expected output ignore trailing white space, and only that', async () => {
    const body = [
      '/run',
      block('bash', 'echo "1 2  "; echo 3; echo'),
      block('text expect', '1 2\n3'),
      block('bash', 'echo 1; echo 4'),
      block('text expect', '1\n5'),
      block('bash', 'echo 1; exit 2'),
      block('text expect', '1'),
    ].join('\n\n');
    const outcome = await scenario({ happens: comment(body) });
    expect(verdicts(outcome)).toEqual([
      ['ok', 'expect', true, true],
      ['ok', 'expect', false, false],
      ['error', 'expect', true, false],
    ]);
    expect(outcome.outputs).toMatchObject({ conclusion: 'failure', 'exit-code': '0' });
  });

  it.concurrent('of tests need every case, the last line and exit 0', async () => {
    const program = block('javascript', 'function add(a, b) { return a + b; }');
    const body = [
      '/run',
      program,
      block('json tests', '[{ "call": "add(2, 3)", "expected": 5 }, { "call": "add(\'a\', 1)", "expected": "a1" }]'),
      program,
      block('json tests', '[{ "call": "add(2, 3)", "expected": 6 }]'),
      program,
      block('javascript tests', 'if (add(1, 1) !== 2) throw new Error("no");'),
      program,
      block('javascript tests', 'throw new Error("always");'),
      program,
      block('javascript tests', 'if (add(1, 1) === 2) process.exit(0);'),
    ].join('\n\n');
    const outcome = await scenario({ config: 'approval: { required: never }\n', happens: comment(body) });
    expect(verdicts(outcome)).toEqual([
      ['ok', 'tests', true, true],
      ['ok', 'tests', false, false],
      ['ok', 'tests', true, true],
      ['ok', 'tests', false, false],
      ['ok', 'tests', false, false],
    ]);
    expect(outcome.comments).toHaveLength(1);
  });

  it.concurrent('of tests in Python and Bash are reached at the end only', async () => {
    const body = [
      '/run',
      block('python', 'def twice(n):\n    return 2 * n'),
      block('python tests', 'assert twice(2) == 4'),
      block('python', 'def twice(n):\n    return 2 * n'),
      block('json tests', '[{ "call": "twice([1])", "expected": [1, 1] }]'),
      block('bash', 'twice() { echo $(( 2 * $1 )); }'),
      block('bash tests', '[ "$(twice 2)" = 4 ]'),
      block('bash', 'twice() { echo $(( 2 * $1 )); }'),
      block('bash tests', 'exit 0'),
    ].join('\n\n');
    const outcome = await scenario({ config: 'approval: { required: never }\n', happens: comment(body) });
    expect(verdicts(outcome)).toEqual([
      ['ok', 'tests', true, true],
      ['ok', 'tests', true, true],
      ['ok', 'tests', true, true],
      ['ok', 'tests', false, false],
    ]);
  });
});

describe('an answer without a run', () => {
  it.concurrent('/run help explains the commands', async () => {
    const outcome = await scenario({ happens: comment('/run help', { by: 'alice' }) });
    expect(outcome.comments).toHaveLength(1);
    expect(outcome.comments[0]).toContain('/run plan');
    expect(outcome.records.flatMap(({ executions }) => executions)).toEqual([]);
    expect(outcome.summary).toContain('/run plan');
    expect(outcome.reactions).toEqual(['rocket']);
  });

  it.concurrent('/run plan tells everything but runs nothing', async () => {
    const outcome = await scenario({ happens: comment(`/run plan\n\n${echo('never')}`) });
    expect(endings(outcome)).toEqual([['not-run', '']]);
    expect(onlyRecord(outcome)).toMatchObject({ risk: 'low' });
    expect(outcome.comments).toHaveLength(1);
    expect(outcome.comments[0]).not.toContain('never ran');
    expect(outcome.reactions).toEqual(['rocket']);
  });
});
