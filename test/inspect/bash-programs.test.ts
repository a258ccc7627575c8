/** What a Bash script runs through wrappers and interpreters, and which of its loops never end. */

import { analyserFor } from '../../src/inspect/analysers';
import type { Fact } from '../../src/inspect/facts';

async function factsOf(program: string): Promise<readonly Fact[]> {
  const { walk } = await analyserFor('bash');
  return (await walk(`${program}\n`)).facts ?? [];
}

/** The arguments of every call of `tool`; `…` for one that is not known. */
async function toolCalls(program: string): Promise<readonly string[]> {
  return (await factsOf(program)).flatMap((fact) =>
    fact.kind === 'call' && fact.path === 'tool'
      ? [fact.args.map((arg) => (arg.kind === 'string' ? arg.value : '…')).join('|')]
      : [],
  );
}

describe('a wrapper runs what it wraps', () => {
  it.each([
    ['sudo -u root tool x', 'x'],
    ['sudo --user root tool x', 'x'],
    ['sudo A=1 B=2 tool x', 'x'],
    ['env -u A --chdir /tmp tool x', 'x'],
    ["env -S 'tool x' y", 'x|y'],
    ['env --split-string tool x', 'x'],
    [`env -S "tool 'x y'"`, 'x y'],
    ["watch -n 1 'tool x'", 'x'],
    ['watch tool x', 'x'],
    ["flock /tmp/lock -c 'tool x'", 'x'],
    ['flock -w 3 /tmp/lock tool x', 'x'],
    ["parallel ::: 'tool x'", 'x'],
    ['chroot /srv tool x', 'x'],
    ['taskset 1 tool x', 'x'],
    ['xargs tool', '…'],
    ['xargs -I{} tool a{}', '…'],
    ["find /srv -name '*.c' -exec tool {} +", '/srv/found'],
    ["find /srv -name '*' -exec tool {} ';'", '/srv/*'],
    ['find . -execdir tool {} +', './found'],
    ['find -exec tool {}', './found'],
    ["ssh host 'tool x'", 'x'],
    ['ssh -p 22 host tool x', 'x'],
    ["ssh host <<< 'tool x'", 'x'],
    ["at now <<< 'tool x'", 'x'],
    ["batch <<< 'tool x'", 'x'],
    ["echo '* * * * * tool x' | crontab -", 'x'],
    ["echo '@reboot tool x' | crontab", 'x'],
    ["trap 'tool x' EXIT", 'x'],
    ["PROMPT_COMMAND='tool x'", 'x'],
    ["PS1='$(tool x)'", 'x'],
    ["alias t='tool x'\nt y", 'x|y'],
    ['a[$(tool x)]=1', 'x'],
    ['bash -s y <<< \'tool "$1"\'', 'y'],
    ["bash --rcfile /dev/null -c 'tool x'", 'x'],
    ['bash -- /dev/stdin y <<< \'tool "$1"\'', 'y'],
  ])('%s', async (program, expected) => {
    expect(await toolCalls(program)).toContain(expected);
  });

  it.each([
    'env A=1',
    'env',
    'env -S',
    'command -v tool',
    'command -pV tool',
    'sudo -u tool',
    'timeout 5',
    'flock /tmp/lock -c',
    'xargs',
    'find /srv -name tool',
    'bash --version tool',
    'bash -c',
    "trap - EXIT 'tool x'",
    "trap 'tool x'",
    "trap '' EXIT",
    "PS1='tool x'",
    'ssh host',
    'ssh -p 22',
    "crontab -l <<< '* * * * * tool x'",
    'at now',
    'crontab -',
    'source',
    'printf -v',
    'read',
    "alias tool\n: 'tool x'",
  ])('and nothing is run by: %s', async (program) => {
    expect(await toolCalls(program)).toEqual([]);
  });
});

describe('code in another language', () => {
  const nested = async (program: string) =>
    (await factsOf(program)).flatMap((fact) => (fact.kind === 'nested' ? [`${fact.language}: ${fact.code}`] : []));

  it.each([
    ["python3 -c 'import os'", 'python: import os'],
    ["python3 -W ignore -c 'import os'", 'python: import os'],
    ["python3 -Ic 'import os'", 'python: import os'],
    ["python3 - <<< 'import os'", 'python: import os\n'],
    ["python3 <<< 'import os'", 'python: import os\n'],
    ["node -e 'eval(x)'", 'javascript: eval(x)'],
    ["node --require x -e 'eval(x)'", 'javascript: eval(x)'],
  ])('is read: %s', async (program, expected) => {
    expect((await nested(program)).map((text) => text.trimEnd())).toContain(expected.trimEnd());
  });

  it.each(['python3 -m venv x', 'python3 --version', 'node --check -e', 'python3 main.py'])(
    'is not made up: %s',
    async (program) => {
      expect(await nested(program)).toEqual([]);
    },
  );
});

describe('a loop', () => {
  const isEndless = async (program: string) =>
    (await factsOf(program)).flatMap((fact) => (fact.kind === 'loop' ? [fact.endless] : []));

  it.each([
    'while true; do :; done',
    'while :; do :; done',
    'while /bin/true; do :; done',
    'until false; do :; done',
    'while ! false; do :; done',
    'while ((1)); do :; done',
    'until ((0)); do :; done',
    'while [ 1 ]; do :; done',
    'while test 1; do :; done',
    'while [ 1 -eq 1 ]; do :; done',
    'while [ a != b ]; do :; done',
    'while [ 1 -ne 2 ]; do :; done',
    'until [ 1 = 2 ]; do :; done',
    'while [[ x ]]; do :; done',
    'while [[ -n x ]]; do :; done',
    'while [[ a == a ]]; do :; done',
    'until [ "" ]; do :; done',
    'for ((;;)); do :; done',
    'for ((;1;)); do :; done',
    'for i in {1..100000}; do x & done',
    'for i in $(seq 100000); do x & done',
    'for i in $(seq 1 100000); do x & done',
    'for i in `seq 1 2 100000`; do x & done',
    'for ((i = 0; i < 100000; i++)); do x & done',
  ])('never ends: %s', async (program) => {
    expect(await isEndless(program)).toEqual([true]);
  });

  it.each([
    'while false; do :; done',
    'until true; do :; done',
    'while x; do :; done',
    'while ((x)); do :; done',
    'while [ -f x ]; do :; done',
    'while [ "$x" = 1 ]; do :; done',
    'while [ 1 -lt 2 ]; do :; done',
    'while [ a = b ]; do :; done',
    'while [[ -n $x ]]; do :; done',
    'while [[ -f x ]]; do :; done',
    'while [[ a && b ]]; do :; done',
    'while true && x; do :; done',
    'while true | x; do :; done',
    'while (true; x); do :; done',
    'while x=1; do break; done',
    'while true; do break; done',
    'while true; do exit; done',
    'for ((i = 0; i < 9; i++)); do x & done',
    'for ((i = 0;;)); do break; done',
    'for i in {1..10}; do x & done',
    'for i in $(seq 1 10000 100000); do x & done',
    'for i in {1..100000}; do x; done',
    'for i; do x; done',
    'set -- a b; for i; do x; done',
    'for i in; do x; done',
    'select i in a b; do x; done',
  ])('ends, as far as one can tell: %s', async (program) => {
    expect((await isEndless(program)).includes(true)).toBe(false);
  });
});

describe('a value that cannot be told', () => {
  it.each([
    'tool "${u:1:2}"',
    'v=abc; tool "${v:$RANDOM:1}"',
    'tool "$(printf 日本 | gunzip)"',
    'tool "$(echo abc | gunzip)"',
    'tool "$(echo \'a!b\' | base64 -d)"',
    'tool "$(echo 018 | base32 -d)"',
    'tool "$(echo abc | base64)"',
    'tool "$(echo abc | openssl base64)"',
    'tool "$(echo abc | sed \'s/a.c/x/\')"',
    'tool "$(echo abc | sed \'s/b/&&/\')"',
    'tool "$(echo abc | sed p)"',
    'tool "$(echo abc | cut -s)"',
    'tool "$(dd if=/dev/urandom bs=1 count=1)"',
    'tool "$(printf abc | dd bs=1k skip=1)"',
    'tool "$(cat)"',
    'tool $((x / 2))',
    'tool $(((1 + 2) * 3))',
    'tool "${!n}"',
    'n=u; tool "${!n}"',
    'tool "$1"',
    'tool "$0"',
    'tool "$?"',
    'tool "${#u}"',
    'tool "${#@}"',
    'tool "$*"',
    'mapfile m < file; tool "${m[0]}"',
    'read x < file; tool "$x"',
    'read x <<< "$u"; tool "$x"',
  ])('is not made up: %s', async (program) => {
    expect(await toolCalls(program)).toEqual(['…']);
  });
});
