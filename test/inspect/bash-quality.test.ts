import type { QualityReport } from '../../src/core/types';
import { bash } from '../../src/inspect/bash';
import { scoreQuality } from '../../src/inspect/quality';

const quality = async (source: string): Promise<QualityReport> => scoreQuality(source, await bash.measure(source));

const CLEAN = `#!/usr/bin/env bash
# Prints the ten longest text files of a folder.
set -euo pipefail

usage() {
  echo "usage: $0 FOLDER" >&2
  exit 2
}

# Prints the number of words and the name of one file.
count_words() {
  local file=$1
  local words
  words=$(wc -w < "$file")
  printf '%6d %s\\n' "$words" "$file"
}

main() {
  [ "$#" -eq 1 ] || usage
  local folder=$1
  for file in "$folder"/*.txt; do
    [ -f "$file" ] || continue
    count_words "$file"
  done | sort -rn | head -n 10
}

main "$@"
`;

const lintOf = async (source: string): Promise<readonly string[]> =>
  ((await bash.measure(source))?.lint ?? []).map(({ line, message }) => `${line}: ${message}`);

describe('the quality of Bash', () => {
  it('scores clean code high, with its metrics', async () => {
    const { score, issues, metrics } = await quality(CLEAN);
    expect(score).toBeGreaterThan(0.9);
    expect({ issues, metrics }).toEqual({
      issues: [],
      metrics: {
        totalLines: 27,
        codeLines: 20,
        commentLines: 3,
        commentRatio: 0.13,
        hasErrorHandling: true,
        hasDocumentation: true,
        avgLineLength: expect.any(Number),
        complexity: 4,
      },
    });
  });

  it('does not score fewer than five lines', async () => {
    expect((await quality('echo a\necho b\n')).score).toBeNull();
  });

  it('does not score what does not parse', async () => {
    expect(await bash.measure('if true; then')).toBeNull();
  });

  it.each([
    [
      'quotes are left out',
      CLEAN.replaceAll('"$file"', '$file').replaceAll('"$words"', '$words').replaceAll('"$@"', '$@'),
    ],
    [
      'substitutions become backticks',
      CLEAN.replace('$(wc -w < "$file")', '`cat "$file" | wc -w`').replace('read -r', 'read'),
    ],
    ['lines are copied', CLEAN.replace('main "$@"\n', CLEAN.slice(CLEAN.indexOf('count_words()')))],
    ['a name is misspelt', CLEAN.replace('"$words"', '"$wrods"')],
    ['statements share a line', CLEAN.replace(/\n {2}(local words|words=|printf)/g, '; $1')],
    [
      'blocks are nested',
      CLEAN.replace('count_words "$file"', `${'if true; then '.repeat(7)}count_words "$file"${'; fi'.repeat(7)}`),
    ],
    ['code never runs', CLEAN.replace('exit 2', 'exit 2\n  echo never\n  echo again')],
  ])('falls when %s', async (_, worse) => {
    const before = (await quality(CLEAN)).score ?? 0;
    expect((await quality(worse)).score ?? 1).toBeLessThan(before);
  });

  it.each([
    ['echo $x', '1: $x without quotes is split at spaces'],
    ['rm $x', '1: $x without quotes is split at spaces'],
    ['x=`date`', '1: Backticks do not nest; use $(…)'],
    ['cd /tmp\nls', '1: Goes on in the wrong folder when cd fails; write cd … || exit'],
    ['cat f | wc -l', '1: cat is not needed here; let the next command read the file'],
    ['[ "$a" == b ]', '1: == in [ … ] is known to Bash only; use = or [[ … ]]'],
    ['[ $a = b ]', '1: An empty variable breaks this test; put it in quotes'],
    ['read line; echo "$line"', '1: read without -r takes backslashes away'],
    ['for f in $(ls); do :; done', '1: Runs over the output of ls; use a pattern such as *.txt'],
    ['run $@', '1: $@ without quotes splits arguments with spaces'],
    ['name=1', '1: name is set and never read'],
    ['echo "$name"', '1: name is read and never set'],
    ['exit 0\necho a', '2: Never runs: exit stands before it'],
    ['sort a > a', '1: Writes the file that it reads, which is empty by then'],
    ['rm -rf "$X"/*', '1: Deletes / when the variable is empty; use ${name:?}'],
    ['function f() { :; }', '1: Write name() or function name, not both'],
    [
      'f() { local a=$(date); echo "$a"; }',
      '1: local hides the exit status of the command; assign on a line of its own',
    ],
    ['eval "$X"', '1: eval runs text as code'],
  ])('finds fault with %s', async (code, issue) => {
    expect(await lintOf(code)).toContain(issue);
  });

  it.each([
    'echo "$X" "${A[@]}" $# $?',
    'cd /tmp || exit\nls',
    'set -e\ncd /tmp\nls',
    'while IFS= read -r line; do echo "$line"; done < f',
    'for f in *.txt; do echo "$f"; done',
    '[[ $X == b ]]',
    'n=1; ((n += 1)); echo "$n"',
    'exit 0\nf() { :; }',
    'cat < a > b',
  ])('finds no fault with %s', async (code) => {
    expect(await lintOf(code)).toEqual([]);
  });

  it('gives comments of linters no say', async () => {
    expect(await lintOf('# shellcheck disable=SC2086\necho $x # shellcheck disable=SC2154')).toEqual([
      '2: $x without quotes is split at spaces',
    ]);
  });
});
