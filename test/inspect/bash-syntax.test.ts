import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bash } from '../../src/inspect/bash';

const fixture = (name: string): readonly unknown[] =>
  readFileSync(join(__dirname, '../fixtures', name), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

const isJudged = (value: unknown): value is { readonly valid: boolean; readonly code: string } =>
  typeof value === 'object' && value !== null && 'valid' in value && 'code' in value;

describe('the syntax of Bash', () => {
  it('is judged as bash -n of Bash 5.2 judges it, over scripts with one to three edits', async () => {
    const judged = fixture('bash-mutants.jsonl').filter(isJudged);
    const wrong = [];
    for (const { valid, code } of judged) if ((await bash.syntax(code)).valid !== valid) wrong.push({ valid, code });
    expect(judged.length).toBe(400);
    expect(wrong).toEqual([]);
  });

  it.each([
    [
      'a missing fi',
      'if true; then\n  echo a',
      2,
      9,
      'expected fi for the if on line 1, found the end of the script',
      'Close the if on line 1 with fi.',
    ],
    [
      'a missing done',
      'for i in 1 2; do\n  echo "$i"\n',
      2,
      12,
      'expected done for the for on line 1, found the end of the script',
      'Close the for on line 1 with done.',
    ],
    [
      'a missing esac',
      'case x in\n  a) echo 1 ;;',
      2,
      15,
      'expected a pattern for the case on line 1, found the end of the script',
      'Close the case on line 1 with esac.',
    ],
    [
      'a missing then',
      'if true\n  echo a\nfi',
      3,
      1,
      'expected then for the if on line 1, found fi',
      'Write then after the test of the if on line 1 (on a new line or after ;).',
    ],
    [
      'a missing do',
      'while true\n  echo a\ndone',
      3,
      1,
      'expected do for the while on line 1, found done',
      'Write do after the head of the while on line 1 (on a new line or after ;).',
    ],
    [
      'a missing brace',
      'f() {\n  echo a\n',
      2,
      9,
      'expected a closing } (after ; or a line end) for the { on line 1, found the end of the script',
      'Close the { on line 1 with }.',
    ],
    [
      'an empty block',
      'if true; then\nfi',
      2,
      1,
      'expected a command for the if on line 1, found fi',
      'Write a command (at least :) inside the if on line 1.',
    ],
    [
      'an open quote',
      'echo "a\necho b',
      1,
      6,
      'expected a closing " for this ", found the end of the script',
      'Close the quote with ".',
    ],
    [
      'an apostrophe in single quotes',
      "echo 'it's'",
      1,
      11,
      "expected a closing ' for this ', found the end of the script",
      "Close the quote with ' (inside single quotes an apostrophe is written '\\'').",
    ],
    [
      'an open substitution',
      'x=$(date\n',
      1,
      9,
      'expected a closing ) for the ( on line 1, found the end of the script',
      'Close the ( on line 1 with ).',
    ],
    [
      'a lost fi',
      'echo a\nfi',
      2,
      1,
      'expected a command, found fi',
      'Take this fi away, or write the if … then that belongs to it.',
    ],
    [
      'a parenthesis in text',
      'echo hello (world)',
      1,
      12,
      'expected a line end or ;, found (',
      'Quote the parenthesis if it is meant as text; a function is written name() { …; }.',
    ],
    [
      'a single bracket at the end of [[',
      'if [[ -f a ]; then echo; fi',
      1,
      12,
      'expected &&, || or ]] in [[ … ]], found ]',
      'Close the test with ]] (with a space before it), and put a space on either side of its operators.',
    ],
    ['an operator without a command', 'echo a &&', 1, 10, 'expected a command, found the end of the script', null],
  ])('names %s, where it is and the cure', async (_, code, line, column, message, suggestion) => {
    expect(await bash.syntax(code)).toEqual({
      valid: false,
      errors: [{ line, column, message }],
      warnings: [],
      suggestions: suggestion === null ? [] : [suggestion],
    });
  });

  it('names several errors at once, and none that only follows from another', async () => {
    const code = 'if true; then\n  echo )\nfi\necho ok\nfor x in 1; echo; done\necho "$x"\n[[ a -b ]]\n';
    expect((await bash.syntax(code)).errors.map(({ line }) => line)).toEqual([2, 5, 7]);
  });

  it('names Windows line ends as the cause', async () => {
    const { valid, suggestions } = await bash.syntax('if true; then\r\n  echo a\r\nfi\r\n');
    expect({ valid, first: suggestions[0] }).toEqual({
      valid: false,
      first: 'The script has Windows line ends (CR LF); save it with plain line ends (LF).',
    });
  });

  it.each([
    ['[ "$a" == "$b" ]', '== in [ … ] is known to Bash only'],
    ['[ "$a"="$b" ]', 'this test is always true, since it is one word'],
    ['["$a" = 1 ]', '["$a" is one word, so Bash looks for a command of that name'],
    ['[ -f a && -f b ]', '[ lacks its closing ]'],
    ['x = 1', 'runs the command x instead of assigning'],
    ['$x=1', 'an assignment has no $ before its name'],
    ['cat <<EOF\nhello', 'the here-document that ends at EOF runs to the end of the script'],
  ])('warns of %s, which Bash accepts', async (code, message) => {
    const report = await bash.syntax(code);
    expect({ valid: report.valid, warnings: report.warnings.map((warning) => warning.message) }).toEqual({
      valid: true,
      warnings: [message],
    });
    expect(report.suggestions).toHaveLength(1);
  });

  it.each([
    'case $x in (a|b) echo;; *) ;& c) ;;& esac',
    'for ((i = 0; i < 3; i++)) { echo $i; }',
    'f() (echo) >out 2>&1',
    'coproc x { cat; }; time -p ! true',
    'a=([1]=x "y z"); a[2]+=q; declare -A m=([k]="v")',
    'cat <<A <<-"B"\n$(x\nA\n\tb\n\tB\n',
    'x=$(case a in a) echo;; esac); echo ${x:-$(y)} $((1 << 2)) $[3]',
    '[[ $a =~ ^(a|b)+$ && ! -f x || ( a < b ) ]]',
    'shopt -s extglob\nls !(a|b)',
    'if true; then :; fi | while read -r a; do :; done &',
    'echo ${foo bar} "${x/\'/}\'}"',
  ])('accepts %s', async (code) => {
    expect(await bash.syntax(code)).toMatchObject({ valid: true, errors: [] });
  });
});
