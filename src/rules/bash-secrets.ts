/** Bash: secrets of the environment, and native code that gets into other programs. */
import type { Rule } from './format';

const SECRET_NAMES = [
  'env.*TOKEN*',
  'env.*SECRET*',
  'env.*PASSWORD*',
  'env.*PASSWD*',
  'env.*API_KEY*',
  'env.*APIKEY*',
  'env.*ACCESS_KEY*',
  'env.*PRIVATE_KEY*',
  'env.*CREDENTIAL*',
  'env.AWS_*',
  'env.*_PAT',
  'env.SSH_AUTH_SOCK',
  'env.*_token',
  'env.*_secret',
  'env.*password*',
];
/** What makes text unreadable for people and for the masking of a log. */
const ENCODERS = ['base64', 'base32', 'basenc', 'xxd', 'od', 'hexdump', 'rev', 'gzip', 'bzip2', 'xz', 'uuencode'];

export const bashSecretRules: readonly Rule[] = [
  {
    id: 'sh/environment-secrets/dump',
    languages: ['bash'],
    severity: 'low',
    message: 'Lists the whole environment',
    recommendation: 'Read the one variable that is needed',
    metadata: { capability: 'environment-secrets', cwe: 'CWE-526' },
    tags: ['secrets'],
    match: [
      { call: ['env', 'printenv', 'set'], where: { maxArgs: 0 } },
      { call: ['env', 'printenv'], where: { maxArgs: 1, flag: ['0', 'null'] } },
      { call: ['export', 'declare', 'typeset', 'readonly'], where: { maxArgs: 1, flag: ['p', 'x', 'px', 'xp'] } },
      { call: ['export', 'declare'], where: { maxArgs: 0 } },
      { call: 'compgen', where: { flag: ['e', 'v'] } },
      { call: ['perl.env', 'ruby.env', 'awk.env', 'php.env'] },
    ],
    bad: [
      'env',
      'printenv | sort',
      'export -p',
      'compgen -e',
      "awk 'BEGIN { for (k in ENVIRON) print k, ENVIRON[k] }'",
    ],
    ok: ['env A=1 ls', 'set -e', 'printenv HOME', 'export A=1', 'echo env'],
  },
  {
    id: 'sh/environment-secrets/named',
    languages: ['bash'],
    severity: 'low',
    message: 'Reads a variable that is named like a secret',
    recommendation: 'Take secrets out of what runs from a comment',
    metadata: { capability: 'environment-secrets', cwe: 'CWE-526' },
    tags: ['secrets'],
    match: [
      {
        attribute: SECRET_NAMES,
      },
      { call: 'printenv', where: { arg: 'any', regex: '(?i)token|secret|password|_key' } },
    ],
    bad: ['echo "$GITHUB_TOKEN"', 'printenv AWS_SECRET_ACCESS_KEY', 'x="${DB_PASSWORD:-none}"'],
    ok: ['TOKEN=abc; echo "$TOKEN"', 'echo "$HOME"', 'echo "TOKEN"'],
  },
  {
    id: 'sh/environment-secrets/store',
    languages: ['bash'],
    severity: 'medium',
    message: 'Asks a store of secrets or a tool for its credentials',
    recommendation: 'Take it out',
    metadata: { capability: 'environment-secrets', cwe: 'CWE-522' },
    tags: ['secrets'],
    match: [
      {
        call: 'gh',
        where: [
          { arg: 0, equals: 'auth' },
          { arg: 1, equals: ['token', 'status'] },
        ],
      },
      { call: 'git', where: { arg: 'any', regex: '^(credential|(http\\..*)?extraheader|credential\\.helper)$' } },
      {
        call: 'aws',
        where: {
          arg: 'any',
          regex: '^(get-secret-value|get-session-token|export-credentials|get-caller-identity|assume-role|configure)$',
        },
      },
      { call: ['kubectl', 'oc'], where: { arg: 'any', regex: '^secrets?(/|$)' } },
      { call: 'gcloud', where: { arg: 'any', regex: '^(print-access-token|print-identity-token|secrets)$' } },
      { call: ['vault', 'pass', 'op', 'secret-tool', 'security', 'keyctl', 'bw', 'doppler', 'chamber'] },
      { call: ['gpg', 'gpg2'], where: { flag: ['export-secret-keys', 'export-secret-subkeys'] } },
    ],
    bad: [
      'gh auth token',
      'git config --get http.https://github.com/.extraheader',
      'kubectl get secrets -o yaml',
      'aws sts get-session-token',
      'pass show mail',
    ],
    ok: ['gh pr list', 'git config user.name', 'kubectl get pods', 'echo vault'],
  },
  {
    id: 'sh/environment-secrets/encoded',
    languages: ['bash'],
    severity: 'high',
    message: 'Writes secrets in another form, so that masking does not see them',
    recommendation: 'Leave secrets out of what is printed',
    metadata: { capability: 'environment-secrets', cwe: 'CWE-200' },
    match: [
      { pipe: { from: ['env', 'printenv', 'set', 'export', 'declare'], to: ENCODERS } },
      { all: [{ attribute: SECRET_NAMES }, { pipe: { to: ENCODERS } }] },
      { all: [{ attribute: SECRET_NAMES }, { call: ENCODERS }] },
      {
        all: [
          { attribute: SECRET_NAMES },
          {
            pipe: {
              from: ['echo', 'printf', 'cat', 'printenv'],
              to: ['sed', 'fold', 'tr', 'awk', 'cut', 'tac', 'perl'],
            },
          },
        ],
      },
      { attribute: SECRET_NAMES.map((name) => `${name}[letters]`) },
      {
        all: [
          { pipe: { from: ['env', 'printenv', 'set'], to: 'tr' } },
          { call: 'tr', where: { arg: 0, regex: '[A-Za-z]' } },
        ],
      },
      { all: [{ call: 'git', where: { arg: 'any', contains: 'extraheader' } }, { pipe: { to: ENCODERS } }] },
    ],
    bad: [
      'env | base64',
      'echo "${GITHUB_TOKEN:1}"',
      'echo "$GITHUB_TOKEN" | rev',
      'xxd -p <<< "$NPM_TOKEN"',
      'printenv | gzip | xxd',
    ],
    ok: [
      'env | sort',
      'echo "${GITHUB_TOKEN:0:4}…"',
      'TOKEN=abc; echo "$TOKEN" | base64',
      'echo "$HOME" | base64',
      'base64 a.bin',
    ],
  },
  {
    id: 'sh/environment-secrets/search',
    languages: ['bash'],
    severity: 'medium',
    message: 'Searches the system for passwords and keys',
    recommendation: 'Take the search out',
    metadata: { capability: 'environment-secrets', cwe: 'CWE-522' },
    tags: ['secrets'],
    match: [
      {
        call: ['grep', 'egrep', 'rg', 'ag', 'ack'],
        where: [
          { arg: 'any', regex: '(?i)passw|secret|token|api_?key|AKIA|private.key|BEGIN (RSA|OPENSSH)' },
          { arg: 'any', regex: '^(/|~|/home|/etc|/root|/var|/opt|/proc|/srv|/usr)(/|$)' },
        ],
      },
      {
        call: ['find', 'locate', 'fd'],
        where: {
          arg: 'any',
          regex:
            '(?i)^\\*?\\.(pem|key|p12|pfx|kdbx|ovpn|env|netrc|htpasswd)$|id_(rsa|ed25519)|^\\*?(password|secret|credential)|wallet',
        },
      },
      { call: ['trufflehog', 'gitleaks', 'linpeas.sh', 'LinEnum.sh', 'pspy64', 'pspy'] },
    ],
    bad: ["grep -rE 'password|secret' /home /etc", "find / -name '*.pem'", "grep -r 'BEGIN RSA' ~"],
    ok: ['grep -c password README.md', "find . -name '*.py'", 'grep -r TODO src'],
  },
  {
    id: 'sh/native/preload',
    languages: ['bash'],
    severity: 'high',
    message: 'Puts foreign code into every program that starts (LD_PRELOAD)',
    recommendation: 'Take it out',
    metadata: { capability: 'native', cwe: 'CWE-426' },
    match: [
      { assign: ['LD_PRELOAD', 'LD_AUDIT', 'DYLD_INSERT_LIBRARIES', 'GCONV_PATH', 'BASH_FUNC_*'] },
      { assign: ['LD_LIBRARY_PATH', 'PATH'], value: { regex: '^(\\.|/tmp|/dev/shm|/var/tmp)(/|:|$)' } },
      {
        assign: [
          'NODE_OPTIONS',
          'PYTHONSTARTUP',
          'PERL5OPT',
          'RUBYOPT',
          'JAVA_TOOL_OPTIONS',
          'PERL5DB',
          'PYTHONINSPECT',
          'BASH_ENV',
          'ENV',
          'GIT_SSH_COMMAND',
        ],
        value: { regex: '-r|--require|--import|-M|-javaagent|/tmp|\\./|system|exec' },
      },
    ],
    bad: [
      'LD_PRELOAD=/tmp/x.so ls',
      'export LD_PRELOAD=./x.so',
      'env LD_PRELOAD=./x.so id',
      'PATH=/tmp:$PATH',
      "NODE_OPTIONS='--require ./x.js' node app.js",
    ],
    ok: [
      'PATH="$HOME/bin:$PATH"',
      'echo LD_PRELOAD',
      'LD_LIBRARY_PATH=/opt/lib ./app',
      'NODE_OPTIONS=--max-old-space-size=4096 node a.js',
    ],
  },
  {
    id: 'sh/native/kernel',
    languages: ['bash'],
    severity: 'high',
    message: 'Loads code into the kernel or into the shell, or reads the memory of another program',
    recommendation: 'Take it out',
    metadata: { capability: 'native', cwe: 'CWE-250' },
    match: [
      { call: ['insmod', 'modprobe', 'rmmod', 'kexec', 'bpftool', 'bpftrace', 'dkms', 'depmod', 'gcore', 'ptrace'] },
      { call: 'enable', where: { flag: 'f' } },
      { call: ['ssh-keygen', 'ssh-add'], where: { arg: 'any', regex: '\\.so(\\.\\d)?$' } },
      { call: ['gdb', 'strace', 'ltrace', 'lldb'], where: { flag: ['p', 'pid', 'attach'] } },
      { call: 'sysctl', where: { flag: ['w', 'write'] } },
      { call: 'ldconfig', where: { minArgs: 1 } },
    ],
    bad: ['insmod rootkit.ko', 'enable -f ./x.so x', 'gdb -p 1', 'sysctl -w kernel.randomize_va_space=0'],
    ok: ['lsmod', 'enable -n test', 'gdb ./a.out', 'sysctl -a'],
  },
  {
    id: 'sh/native/compile',
    languages: ['bash'],
    severity: 'low',
    message: 'Compiles native code',
    recommendation: 'Have the program built before',
    metadata: { capability: 'native' },
    match: { call: ['gcc', 'g++', 'cc', 'c++', 'clang', 'clang++', 'rustc', 'ld', 'as', 'nasm', 'tcc', 'zig'] },
    bad: ['gcc -o a a.c'],
    ok: ['echo gcc'],
  },
];
