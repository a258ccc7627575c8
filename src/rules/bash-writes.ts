/** Bash: changing files that matter (logs, startup files, system folders). */
import type { Rule } from './format';

const LOGS = '(^|/)var/log(/|$)|(^|/)\\.(bash|zsh|sh|python|mysql)_history$|(^|/)var/run/utmp|wtmp|btmp|lastlog';
const STARTUP =
  '(^|~|/)\\.(bashrc|bash_profile|bash_login|bash_logout|profile|zshrc|zprofile|zshenv|xinitrc|xsession|config/autostart|config/fish|gitconfig|vimrc|inputrc|pam_environment)';
const PERSISTENT =
  '(^|/)etc/(cron|crontab|systemd|init\\.d|rc\\.local|rc\\d|profile|bash\\.bashrc|environment|ld\\.so|update-motd|apt/apt\\.conf|anacrontab|xinetd|udev|hosts$|resolv|NetworkManager|logrotate|inittab)|(^|/)var/spool/(cron|at)|(^|/)(usr/)?lib/systemd|\\.config/systemd|LaunchAgents|LaunchDaemons';
/** Who may log in, and what then runs. */
const ACCOUNTS =
  '(^|/|~)\\.ssh/(config|rc|environment|authorized_keys)|^/etc/(passwd|shadow|gshadow|group|sudoers|pam\\.d|ssh/sshd_config|security)(/|$|\\.d/)';
const WRITES = ['>', '>>', '>|', '&>', '&>>', '<>'];
const WRITERS = ['tee', 'cp', 'mv', 'ln', 'install'];

export const bashWriteRules: readonly Rule[] = [
  {
    id: 'sh/filesystem/covers-tracks',
    languages: ['bash'],
    severity: 'high',
    message: 'Deletes or switches off histories and logs',
    recommendation: 'Leave histories and logs as they are',
    metadata: { capability: 'filesystem', cwe: 'CWE-117' },
    match: [
      { call: 'history', where: { flag: ['c', 'd', 'w'] } },
      { call: 'unset', where: { arg: 'any', equals: ['HISTFILE', 'HISTSIZE', 'HISTFILESIZE'] } },
      { assign: ['HISTFILE'], value: { equals: ['/dev/null', ''] } },
      { assign: ['HISTSIZE', 'HISTFILESIZE'], value: { equals: ['0', ''] } },
      { call: 'set', where: { arg: 1, equals: 'history' } },
      {
        call: ['rm', 'shred', 'truncate', 'unlink', 'wipe', 'srm', 'cp', 'ln', 'mv', 'tee'],
        where: { arg: 'any', regex: LOGS },
      },
      { call: 'sed', where: [{ flag: ['i', 'in-place'] }, { arg: 'any', regex: LOGS }] },
      { redirect: { operator: ['>', '>|', '&>'], target: { regex: LOGS } } },
      { call: 'journalctl', where: { flag: ['vacuum-time', 'vacuum-size', 'rotate'] } },
      { call: 'wevtutil' },
    ],
    bad: [
      'history -c',
      'unset HISTFILE',
      'export HISTFILE=/dev/null',
      'HISTSIZE=0',
      'rm -f ~/.bash_history',
      '> /var/log/auth.log',
      'truncate -s 0 /var/log/syslog',
      'ln -sf /dev/null ~/.bash_history',
      'journalctl --vacuum-time=1s',
    ],
    ok: ['history | tail', 'HISTSIZE=1000', 'tail -n1 /var/log/syslog', 'rm -f build.log', 'echo done >> build.log'],
  },
  {
    id: 'sh/filesystem/persistence',
    languages: ['bash'],
    severity: 'high',
    message: 'Plants something that runs again later (cron, systemd, ssh keys, the dynamic linker)',
    recommendation: 'Take it out; what runs in a sandbox ends with it',
    metadata: { capability: 'filesystem', cwe: 'CWE-506' },
    match: [
      { redirect: { operator: WRITES, target: { regex: PERSISTENT } } },
      { call: WRITERS, where: [{ minArgs: 1, arg: -1, regex: PERSISTENT }] },
      { call: 'sed', where: [{ flag: ['i', 'in-place'] }, { arg: 'any', regex: PERSISTENT }] },
      { call: 'crontab', where: { flag: ['l', 'V'], not: true } },
      {
        call: ['systemctl', 'update-rc.d', 'chkconfig', 'launchctl'],
        where: { arg: 'any', equals: ['enable', 'defaults', 'load', 'bootstrap', 'on'] },
      },
    ],
    bad: [
      '(crontab -l; echo "* * * * * /tmp/x") | crontab -',
      'echo "* * * * * root /tmp/x" > /etc/cron.d/x',
      'cp x.service /etc/systemd/system/',
      'systemctl enable x',
      'echo /tmp/x.so >> /etc/ld.so.preload',
      'echo "* * * * * /tmp/x" | tee -a /etc/crontab',
    ],
    ok: ['crontab -l', 'systemctl list-units', 'cat /etc/crontab', 'echo "/etc/cron.d"', 'cp crontab.txt backup/'],
  },
  {
    id: 'sh/filesystem/account-files',
    languages: ['bash'],
    severity: 'high',
    message: 'Changes or empties the files that say who may log in',
    recommendation: 'Leave accounts as they are',
    metadata: { capability: 'filesystem', cwe: 'CWE-732' },
    match: [
      {
        call: 'chmod',
        where: [
          { arg: 0, regex: '^0?[0-7]{2}[2367]$|^[augo]*\\+[rx]*w' },
          { arg: 'any', regex: '^/etc/(passwd|shadow|gshadow|sudoers)' },
        ],
      },
      { redirect: { operator: WRITES, target: { regex: ACCOUNTS } } },
      { call: WRITERS, where: [{ minArgs: 1, arg: -1, regex: ACCOUNTS }] },
      { call: ['truncate', 'rm', 'shred', 'unlink', 'chattr', 'ed', 'visudo'], where: { arg: 'any', regex: ACCOUNTS } },
      { call: 'dd', where: { arg: 'any', regex: `^of=${ACCOUNTS.slice(ACCOUNTS.indexOf('/etc'))}` } },
      { call: ['sed', 'perl'], where: [{ flag: ['i', 'in-place', 'pi'] }, { arg: 'any', regex: ACCOUNTS }] },
    ],
    bad: [
      "echo 'r::0:0::/:/bin/sh' >> /etc/passwd",
      ': > /etc/shadow',
      "echo 'ProxyCommand x' >> ~/.ssh/config",
      'truncate -s 0 /etc/passwd',
      "echo 'x ALL=(ALL) NOPASSWD: ALL' | tee -a /etc/sudoers.d/x",
      "sed -i 's/x/y/' /etc/group",
    ],
    ok: ['cut -d: -f1 /etc/passwd', 'cp /etc/passwd passwd.bak', 'echo x > etc/passwd', 'getent passwd'],
  },
  {
    id: 'sh/filesystem/later-steps',
    languages: ['bash'],
    severity: 'high',
    message: 'Changes the environment or the path of later steps of the workflow',
    recommendation: 'Set what is needed in the workflow itself',
    metadata: { capability: 'filesystem', cwe: 'CWE-454' },
    match: [
      { redirect: { operator: WRITES, target: { regex: '\\$\\{?GITHUB_(ENV|PATH)' } } },
      {
        all: [
          { attribute: ['env.GITHUB_ENV', 'env.GITHUB_PATH'] },
          { call: WRITERS, where: { minArgs: 1, arg: -1, is: 'external' } },
        ],
      },
    ],
    bad: [
      'echo "LD_PRELOAD=/tmp/x.so" >> "$GITHUB_ENV"',
      'echo /tmp/bin >> $GITHUB_PATH',
      'echo A=1 | tee -a "$GITHUB_ENV"',
    ],
    ok: ['echo "a=1" >> "$GITHUB_OUTPUT"', 'echo "$GITHUB_ENV"', 'cat "$GITHUB_PATH"'],
  },
  {
    id: 'sh/filesystem/startup-file',
    languages: ['bash'],
    severity: 'medium',
    message: 'Changes what later shells, jobs or commits run',
    recommendation: 'Set what is needed in the script itself',
    metadata: { capability: 'filesystem' },
    match: [
      {
        redirect: {
          operator: WRITES,
          target: { regex: [STARTUP, '\\.git/hooks/', '\\.git/config$'] },
        },
      },
      { call: WRITERS, where: { minArgs: 1, arg: -1, regex: [STARTUP, '\\.git/hooks/'] } },
      { call: ['at', 'batch'] },
      {
        call: 'git',
        where: {
          arg: 'any',
          equals: ['core.hooksPath', 'core.fsmonitor', 'core.sshCommand', 'core.pager', 'init.templateDir'],
        },
      },
      { assign: ['PROMPT_COMMAND', 'BASH_ENV', 'ENV'] },
    ],
    bad: [
      "echo 'export PATH=/x:$PATH' >> ~/.bashrc",
      'cp hook .git/hooks/pre-commit',
      'echo /tmp/x | at now',
      "PROMPT_COMMAND='date'",
    ],
    ok: ['cat ~/.bashrc', 'echo "a=1" >> "$GITHUB_OUTPUT"', 'source ~/.bashrc', 'git config user.name a'],
  },
  {
    id: 'sh/filesystem/system-write',
    languages: ['bash'],
    severity: 'medium',
    message: 'Writes into a system folder',
    recommendation: 'Write into the working folder',
    metadata: { capability: 'filesystem' },
    match: [
      {
        redirect: {
          operator: WRITES,
          target: { regex: '^/(etc|usr|bin|sbin|lib|lib64|boot|sys|proc|root|opt|var/(lib|www|spool))/' },
        },
      },
      {
        call: WRITERS,
        where: {
          minArgs: 2,
          arg: -1,
          regex: '^/(etc|usr|bin|sbin|lib|lib64|boot|sys|proc|root|var/(lib|www|spool))(/|$)',
        },
      },
      { call: 'tee', where: { arg: -1, regex: '^/(etc|usr|bin|sbin|lib|boot|sys|proc|root)/' } },
      { call: 'sed', where: [{ flag: ['i', 'in-place'] }, { arg: 'any', prefix: ['/etc/', '/usr/', '/boot/'] }] },
    ],
    bad: ['echo 1.2.3.4 x >> /etc/hosts', 'sudo cp tool /usr/local/bin/', 'sed -i s/a/b/ /etc/ssh/sshd_config'],
    ok: ['cp a b', 'echo x > out/etc/hosts', 'cat /usr/share/dict/words > words.txt', 'cp /etc/hosts hosts.bak'],
  },
];
