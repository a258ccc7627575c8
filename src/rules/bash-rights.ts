/** Bash: lasting rights and accounts. */
import type { Rule } from './format';

/** Files that say who is who and who may what. */
const RIGHTS_FILES = '(^|/)etc/(sudoers|passwd|shadow|group|gshadow|pam\\.d/|security/|doas\\.conf)|authorized_keys';

export const bashRightsRules: readonly Rule[] = [
  {
    id: 'sh/process/rights',
    languages: ['bash'],
    severity: 'high',
    message: 'Gives a program or person lasting rights of root (setuid, sudoers, accounts, capabilities)',
    recommendation: 'Take it out',
    metadata: { capability: 'process', cwe: 'CWE-732' },
    match: [
      {
        call: 'chmod',
        where: {
          arg: 'any',
          regex: ['^[ugoa]*\\+[rwxt]*s', '^0?[24567][0-7]{3}$', '^[ug]=[rwxt]*s', '^=?[ugoa]*\\+s'],
        },
      },
      { call: 'install', where: { arg: 'any', regex: '^(-m)?[u+]?[sS=]*[46][0-7]{3}$' } },
      { call: ['setcap', 'chpasswd', 'visudo'] },
      { call: 'passwd', where: { flag: ['d', 'delete', 'stdin', 'u', 'unlock'] } },
      { call: ['usermod', 'gpasswd', 'adduser'], where: { arg: 'any', regex: '^(sudo|wheel|root|docker|admin|adm)$' } },
      { call: ['useradd', 'usermod'], where: [{ flag: ['u', 'o'] }, { arg: 'any', equals: '0' }] },
      { redirect: { operator: ['>', '>>', '>|', '<>'], target: { regex: RIGHTS_FILES } } },
      { call: ['tee', 'cp', 'mv', 'ln', 'install'], where: { arg: -1, regex: RIGHTS_FILES } },
      { call: 'sed', where: [{ flag: ['i', 'in-place'] }, { arg: 'any', regex: RIGHTS_FILES }] },
    ],
    bad: [
      'chmod u+s /bin/bash',
      'chmod 4755 tool',
      'cp /bin/sh /tmp/s; chmod +s /tmp/s',
      'echo "a ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers',
      'echo root:x | chpasswd',
      'usermod -aG sudo a',
      'echo "x::0:0::/:/bin/sh" | tee -a /etc/passwd',
    ],
    ok: ['chmod +x run.sh', 'chmod 755 run.sh', 'chmod 0644 a.txt', 'echo "chmod u+s"', 'useradd app'],
  },
  {
    id: 'sh/process/accounts',
    languages: ['bash'],
    severity: 'medium',
    message: 'Creates or changes accounts, or looks for programs that run as root',
    recommendation: 'Leave accounts alone',
    metadata: { capability: 'process', cwe: 'CWE-250' },
    match: [
      { call: ['useradd', 'adduser', 'usermod', 'userdel', 'deluser', 'groupadd', 'passwd', 'chsh', 'chage'] },
      { call: 'find', where: { arg: 'any', regex: '^[-/]?0?[246]0{3}$|^[-/]?[ugo]{1,3}[=+]s$' } },
      { call: ['getcap', 'sudo'], where: { arg: 'any', equals: ['-r', '-l', '-ll'] } },
    ],
    bad: ['useradd app', 'find / -perm -4000 -type f', 'find / -perm -u=s', 'sudo -l'],
    ok: ['id app', 'find . -perm 644', 'groups', 'sudo ls'],
  },
];
