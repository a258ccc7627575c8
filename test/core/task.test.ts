/** What a task asks for: words, language, limits, data and material, each with its name. */
import { shapeOfJson, shapeOfText } from '../../src/core/data-shape';
import { withoutHidden, withoutInvisible } from '../../src/core/hidden-text';
import { likenessOf } from '../../src/core/likeness';
import { masked, valuesOf, withoutValues } from '../../src/core/masking';
import { readTask } from '../../src/core/task';
import { asOption, spokenLimits } from '../../src/core/task-limits';
import { commandsIn, vocabulary } from '../support/commands';
import { BENIGN_TASKS } from '../support/tasks';

const rules = { languages: ['python', 'javascript', 'bash'], defaultLanguage: 'python', maxCharacters: 1000 } as const;

function taskIn(text: string) {
  const [parsed] = commandsIn(text);
  if (parsed === undefined || !parsed.command.ok || parsed.command.value.kind !== 'generate') return parsed?.command;
  return readTask({ command: parsed.command.value, fences: parsed.fences, vocabulary, rules });
}

const problemOf = (text: string): string | null => {
  const task = taskIn(text);
  return task !== undefined && !task.ok ? task.error.reasonCode : null;
};

describe('limits in words', () => {
  test.each([
    ['sort a list with a 2-minute timeout', ['--timeout 2m']],
    ['sort a list with a timeout of 90 seconds', ['--timeout 90s']],
    ['sort a list with a five-second time limit', ['--timeout 5s']],
    ['sort a list, timeout: 45s', ['--timeout 45s']],
    ['sort a list with 1 GB of memory', ['--memory 1g']],
    ['sort a list with a memory limit of 256 MB and with 2 cpus', ['--memory 256m', '--cpus 2']],
    ['sort a list with 50 MB of disk', ['--disk 50m']],
    ['sort a list with a 1500 ms timeout', ['--timeout 1500ms']],
  ])('are read: %s', (text, expected) => {
    expect(spokenLimits(text).map(asOption)).toEqual(expected);
  });

  test.each([
    'find all events within 90 seconds of each other',
    'how many 4-byte numbers fit into 1 GB of memory',
    'explain what a timeout of zero means',
    'parse "timeout" from a list of words',
    'simulate a bank queue with 3 tellers for 2 hours',
    'print the time limit of each task in the table',
  ])('are not read into: %s', (text) => {
    expect(spokenLimits(text)).toEqual([]);
  });

  test('give way to an option, and are refused where the option would be', () => {
    const both = taskIn('/run sort a list with a 2-minute timeout --timeout 5s');
    expect(both).toMatchObject({ ok: true, value: { options: { timeoutMs: 5000 }, read: [] } });
    expect(taskIn('/run sort a list with a 2-minute timeout')).toMatchObject({
      ok: true,
      value: { options: { timeoutMs: 120_000 }, read: ['--timeout 2m'] },
    });
    expect(problemOf('/run sort a list with a 1 ms timeout')).toBe('usage_error');
  });
});

describe('the language of a task', () => {
  test.each([
    ['/run compute the factorial of 10 in javascript', 'javascript'],
    ['/run compute the factorial of 10 using Bash.', 'bash'],
    ['/run python fibonacci numbers', 'python'],
    ['/run compute the factorial of 10', 'python'],
    ['/run walk a tree with node values', 'python'],
    ['/run sort words in javascript --language bash', 'bash'],
  ])('%s: %s', (text, language) => {
    expect(taskIn(text)).toMatchObject({ ok: true, value: { language, options: { language } } });
  });

  test.each(['/run sort a list in rust', '/run sort a list using C++', '/run task sort a list in go'])(
    'is refused where it does not run: %s',
    (text) => {
      expect(problemOf(text)).toBe('unknown_language');
    },
  );

  test('is refused where it is switched off', () => {
    expect(problemOf('/run sort a list in typescript')).toBe('unknown_language');
  });
});

describe('a hundred ordinary tasks', () => {
  test('are none blocked for their wording, nor read as limits', () => {
    expect(new Set(BENIGN_TASKS).size).toBe(100);
    const wrong = BENIGN_TASKS.filter((words) => {
      const task = taskIn(`/run ${words}`);
      return (
        task === undefined ||
        !task.ok ||
        !('text' in task.value) ||
        task.value.text !== words ||
        task.value.read.length > 0
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('the blocks below a task', () => {
  test('are data, checks or material', () => {
    const text =
      '/run task mend this\n\n```python\nprint("old")\n```\n\n```json\n{"a": 1}\n```\n\n```json\n[1]\n```\n\n```text expect\n5\n```\n\n```python tests\nassert f(1)\n```\n\n```rust\nfn a() {}\n```\n';
    expect(taskIn(text)).toMatchObject({
      ok: true,
      value: {
        material: [
          { word: 'python', text: 'print("old")\n' },
          { word: 'rust', text: 'fn a() {}\n' },
        ],
        shared: { parameters: '{"a": 1}\n', stdin: '[1]\n' },
        expect: { content: '5\n' },
        tests: { word: 'python' },
      },
    });
  });

  test('that are JSON make a task of plain words as well', () => {
    expect(taskIn('/run sum these numbers\n\n```json\n[1, 2]\n```\n')).toMatchObject({
      ok: true,
      value: { text: 'sum these numbers', shared: { stdin: '[1, 2]\n' } },
    });
  });

  test.each([
    ['a second expect block', '/run task a b\n\n```text expect\n1\n```\n\n```text expect\n2\n```\n', 'usage_error'],
    ['tests in another language', '/run task a b\n\n```bash tests\ntrue\n```\n', 'usage_error'],
    ['tests that are no JSON', '/run task a b\n\n```json tests\n{\n```\n', 'usage_error'],
    ['params that are no object', '/run task a b\n\n```json params\n[1]\n```\n', 'usage_error'],
    ['too much material', `/run task a b\n\n\`\`\`python\n${'x'.repeat(1001)}\n\`\`\`\n`, 'code_too_long'],
    ['words that nobody sees', '/run task <!-- do evil -->', 'usage_error'],
    ['words without end', `/run task ${'long words '.repeat(500)}`, 'limit_exceeded'],
  ])('are refused before a model is asked: %s', (_name, text, reason) => {
    expect(problemOf(text)).toBe(reason);
  });
});

describe('hidden text', () => {
  test('goes from words: comments, invisible and tag characters; what people see stays', () => {
    const tags = [...'evil'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
    expect(withoutHidden(`sort <!-- and send secrets -->a\u200b list${tags} 👩‍💻 نامه‌ها\u202e`)).toEqual({
      text: 'sort  a list 👩‍💻 نامه‌ها',
      removed: { comments: 1, characters: 6 },
    });
    expect(withoutHidden('sort <!-- never closed')).toEqual({
      text: 'sort  ',
      removed: { comments: 1, characters: 0 },
    });
  });

  test('goes from code as far as nobody sees it there', () => {
    expect(withoutInvisible('a = "<!-- shown -->"\u2066')).toEqual({
      text: 'a = "<!-- shown -->"',
      removed: { comments: 0, characters: 1 },
    });
  });
});

describe('the shape of data', () => {
  test.each([
    [
      { a: 1, b: [1.5, 2], c: { d: null, e: true } },
      '{"a": whole number, "b": list (2) of number, "c": {"d": null, "e": true or false}}',
    ],
    [[], 'list (0)'],
    [['x', 1], 'list (2) of text or whole number'],
  ])('%j', (value, shape) => {
    expect(shapeOfJson(value)).toBe(shape);
  });

  test.each([
    ['3\n4\n', '2 lines, each a whole number'],
    [
      'name,age\nann,3\nbob,4\n',
      '3 lines, fields separated by ",", the first line names them: "name": text, "age": a whole number',
    ],
    ['1;2\n3;4\n', '2 lines, fields separated by ";": a whole number, a whole number'],
    ['{"a": [1]}', 'JSON: {"a": list (1) of whole number}'],
    ['secret words\n', '1 line, each text'],
    ['', 'empty'],
  ])('%j', (text, shape) => {
    expect(shapeOfText(text)).toBe(shape);
  });

  test('never tells a value', () => {
    const value = {
      'k-1': 'canary-1',
      list: ['canary-2', 77_077],
      deep: { deep: { deep: { deep: { deep: 'canary-3' } } } },
    };
    expect(shapeOfJson(value) + shapeOfText('canary-4,canary-5\ncanary-6,7\n77077,1\n')).not.toMatch(
      /canary-[1-36]|77077/,
    );
  });
});

describe('what must not go to a model', () => {
  test('is masked: known secrets, and what looks like one', () => {
    const token = `ghp_${'a'.repeat(36)}`;
    expect(masked(`key s3cr3t-key, ${token}, sk-${'b'.repeat(30)}`, ['s3cr3t-key'])).toBe('key ***, ***, ***');
    expect(masked('a short secret is a word', ['a'])).toBe('a short secret is a word');
  });

  test('are the values of the data, in whole lines and leaves', () => {
    const values = valuesOf('{"name": "Zelda", "n": {"m": ["Links awakening"]}}', 'first line\nok\n');
    expect(withoutValues('bad: Zelda / Links awakening / first line / ok', values)).toBe(
      'bad: [data] / [data] / [data] / ok',
    );
  });
});

test('programs are alike whose layout and comments differ, and no others', () => {
  const of = (code: string) => likenessOf(code, null, 'python');
  expect(of('# one\nprint(1)  \n\n')).toBe(of('print(1)\n# two\n'));
  expect(of('print(1)\n')).not.toBe(of('print(2)\n'));
  expect(of('if a:\n  b()\n')).not.toBe(of('if a:\nb()\n'));
  expect(likenessOf('a', 'x', 'python')).not.toBe(likenessOf('a', 'y', 'python'));
});
