/** Bash: what deletes and overwrites files, disks and rights. */
import { DEVICE } from './bash-disks';
import type { Rule } from './format';

/** The root, homes and system folders themselves (or all that is in them). */
const WHOLE = [
  '^(/|~|/root|/home|/etc|/usr|/usr/(bin|lib|local|sbin|share)|/var|/var/(lib|log|www)|/bin|/sbin|/lib|/lib64|/boot|/dev|/opt|/sys|/proc|/srv|/mnt|/media|/System|/Users|/Library|C:|/mnt/c|/\\$\\{[^}]{0,40}\\})/{0,2}(\\.?\\*|\\.|\\.\\.|\\.\\*)?/?$',
  '^(/\\.{0,2}){2,4}/?$',
  '^/[a-z]?[?*]{1,8}/?$',
];
/** Below those folders; temporary folders are not among them. */
const SYSTEM =
  '^(/etc|/usr|/bin|/sbin|/lib|/lib64|/boot|/opt|/srv|/root|/home|/dev|/sys|/proc|/var/(lib|log|www|spool|backups|mail))/.';
/** Every file of a home, of a folder in it, or of the system. */
const PLACES = '^(~|/home|/root|/etc|/usr|/var|/srv|/opt|)';
const EVERY = ['/\\*', '/[^/*]{1,20}/\\*', '/[^/*]{1,20}/[^/*]{1,20}/\\*'].map((end) => PLACES + end);
const RECURSIVE = { flag: ['r', 'R', 'recursive'] };

export const bashFileRules: readonly Rule[] = [
  {
    id: 'sh/filesystem/delete',
    languages: ['bash'],
    severity: 'low',
    message: 'Deletes files',
    recommendation: 'Name exactly what is deleted',
    metadata: { capability: 'filesystem' },
    match: [{ call: ['rm', 'unlink', 'rmdir'] }, { call: ['find', 'fd'], where: { flag: ['-delete', 'delete'] } }],
    bad: ['rm old.txt', "find . -name '*.pyc' -delete", '/bin/rm -f a'],
    ok: ['echo "rm -rf /"', "cat <<'E'\nrm -rf /\nE", '# rm -rf /', 'farm=1; echo "$farm"'],
  },
  {
    id: 'sh/filesystem/delete-all',
    languages: ['bash'],
    severity: 'high',
    message: 'Deletes or destroys the whole file system, a home or a system folder (rm -rf /)',
    recommendation: 'Take it out; to clean up, name the one folder that the program made',
    metadata: { capability: 'filesystem', cwe: 'CWE-732' },
    match: [
      { call: 'rm', where: [RECURSIVE, { arg: 'any', regex: WHOLE }] },
      { call: 'rm', where: { flag: 'no-preserve-root' } },
      { call: ['shred', 'wipe', 'srm', 'unlink', 'scrub'], where: { arg: 'any', regex: [...WHOLE, DEVICE] } },
      { call: 'rm', where: { arg: 'any', regex: '^(/|~/?|/home|/etc|/usr)/?\\*$' } },
      { call: 'find', where: [{ arg: 'any', regex: WHOLE }, { flag: ['-delete'] }] },
      { call: 'mv', where: [{ arg: 0, regex: WHOLE }, { minArgs: 2 }] },
      { call: 'rsync', where: [{ flag: ['delete', 'delete-before', 'delete-after'] }, { arg: -1, regex: WHOLE }] },
    ],
    bad: [
      'rm -rf /',
      'rm -fr /*',
      'rm -r -f ~',
      'sudo rm -rf --no-preserve-root /',
      'X=rm; Y=-rf; $X $Y /',
      'command rm -rf "$HOME"',
      "r''m -rf /",
      'rm -rf //',
      'cd /; rm -rf "${x:-/}"',
      'find / -delete',
      'find ~ -type f -exec shred -u {} +',
      'mv ~ /dev/null',
      'echo / | xargs rm -rf',
      'find / -exec rm -rf {} \\;',
      'a=(rm -rf /); "${a[@]}"',
      'busybox rm -rf /etc',
      'rm --recursive --force /usr/*',
      'f() { rm -rf "$1"; }; f /',
    ],
    ok: [
      'rm -rf build',
      'rm -rf ./dist node_modules',
      'd=$(mktemp -d); rm -rf "$d"',
      'rm -rf /tmp/work',
      'echo rm -rf /',
      "grep -r 'rm -rf /' .",
      'rm -f ~/notes.txt',
      'find . -delete',
    ],
  },
  {
    id: 'sh/filesystem/delete-given',
    languages: ['bash'],
    severity: 'medium',
    message: 'Deletes a folder that an argument, the environment or a pattern names',
    recommendation: 'Check the path first, or delete only what the program made (mktemp -d)',
    metadata: { capability: 'filesystem', cwe: 'CWE-73' },
    match: [
      { call: 'rm', where: [RECURSIVE, { arg: 'any', is: ['external', 'list'] }] },
      {
        call: 'rm',
        where: [
          RECURSIVE,
          {
            arg: 'any',
            regex: [
              SYSTEM,
              '^(\\.{1,2}/){0,4}(\\*|\\.|\\.\\.|\\.\\*|\\.\\[.{1,8})$',
              '^~/\\.?[^/]{1,40}/?$',
              '^\\.git/?$',
            ],
          },
        ],
      },
      { call: 'find', where: [{ arg: 0, regex: SYSTEM }, { flag: ['-delete'] }] },
      {
        call: 'find',
        where: [
          { arg: 'any', regex: [...WHOLE, SYSTEM] },
          { flag: ['-exec', '-execdir'] },
          { arg: 'any', regex: '^(rm|shred|unlink|mv|truncate)$|\\b(rm|shred|unlink) ' },
        ],
      },
      { call: ['shred', 'wipe', 'srm', 'scrub', 'bleachbit'] },
    ],
    bad: [
      'rm -rf "$1"',
      'rm -rf "$DIR/cache"',
      'rm -rf /var/lib/postgresql',
      'rm -rf *',
      'rm -rf ~/Documents',
      'shred -u key.txt',
      'rm -rf ..',
    ],
    ok: ['rm -rf build/', 'rm "$1"', 'tmp=$(mktemp -d); rm -rf "$tmp"', 'out=build; rm -rf "$out"'],
  },
  {
    id: 'sh/filesystem/overwrite-all',
    languages: ['bash'],
    severity: 'high',
    message: 'Overwrites, encrypts or empties every file of a home or the system',
    recommendation: 'Write only to files that the script made',
    metadata: { capability: 'filesystem', cwe: 'CWE-73' },
    match: [
      { redirect: { operator: ['>', '>|', '&>'], target: { regex: EVERY } } },
      {
        call: ['truncate', 'tee', 'cp', 'mv', 'gpg', 'openssl', 'ccrypt', '7z', 'zip'],
        where: { arg: -1, regex: EVERY },
      },
      { call: 'dd', where: { arg: 'any', regex: EVERY.map((each) => each.replace('^', '^of=')) } },
      {
        call: 'openssl',
        where: [
          { arg: 0, equals: 'enc' },
          { arg: 'any', regex: EVERY },
        ],
      },
      { call: 'gpg', where: [{ flag: ['c', 'e', 'symmetric', 'encrypt'] }, { arg: 'any', regex: EVERY }] },
    ],
    bad: [
      'for f in ~/*; do dd if=/dev/urandom of="$f" bs=1k count=1; done',
      'for f in /home/*; do : > "$f"; done',
      'for f in ~/Documents/*; do openssl enc -aes-256-cbc -k x -in "$f" -out "$f.enc"; done',
    ],
    ok: [
      'for f in *.log; do : > "$f"; done',
      'dd if=/dev/zero of=~/blank.img bs=1k count=1',
      'openssl enc -aes-256-cbc -in a -out b',
    ],
  },
  {
    id: 'sh/filesystem/rights-of-all',
    languages: ['bash'],
    severity: 'high',
    message: 'Changes rights or owners of the whole system',
    recommendation: 'Take it out; name the one folder',
    metadata: { capability: 'filesystem', cwe: 'CWE-732' },
    match: [
      { call: ['chmod', 'chown', 'chgrp', 'setfacl', 'chattr'], where: [RECURSIVE, { arg: 'any', regex: WHOLE }] },
      {
        call: 'chmod',
        where: [
          { arg: 0, regex: '^0?[0-7]?(000|[0-7][0-7][2367])$|^[augo]*[-+=]' },
          { arg: 'any', regex: '^/(etc|usr|bin|sbin|lib|lib64|boot|var|root|dev|proc|sys)?/?$' },
        ],
      },
    ],
    bad: ['chmod -R 777 /', 'chown -R nobody /etc', 'chmod -R 000 ~', 'chmod 000 /etc /usr'],
    ok: ['chmod -R u+rw build', 'chown -R app ./data', 'chmod 700 ~', 'chmod 755 /usr'],
  },
  {
    id: 'sh/filesystem/rights',
    languages: ['bash'],
    severity: 'medium',
    message: 'Lets everybody write, or changes rights in a system folder',
    recommendation: 'Give the narrowest rights that are needed',
    metadata: { capability: 'filesystem', cwe: 'CWE-732' },
    match: [
      { call: 'chmod', where: { arg: 'any', regex: ['^0?[0-7]?[0-7][0-7][2367]$', '^(a|o|ugo)?\\+[rx]*w'] } },
      { call: ['chmod', 'chown', 'chgrp', 'setfacl', 'chattr'], where: { arg: 'any', regex: SYSTEM } },
    ],
    bad: ['chmod 777 data', 'chmod -R a+rwx .', 'chown app /etc/hosts'],
    ok: ['chmod 755 run.sh', 'chmod u+w a.txt', 'chown app:app data'],
  },
];
