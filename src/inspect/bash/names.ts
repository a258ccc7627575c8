/** Names of commands as rules know them. */

/** `/usr/bin/python3.12` → `python`, `nc.traditional` → `nc`; other names lose their folder only. */
export function canonicalName(text: string): string {
  const base = text.slice(text.lastIndexOf('/') + 1);
  const versioned = /^(python|pypy|perl|ruby|php|node|lua|tclsh|wish|bash|zsh|ksh|dash|sh|gawk|mawk)-?\d[\d.]*$/u.exec(
    base,
  );
  const name = versioned?.[1] ?? base;
  return SAME.get(name) ?? (name.startsWith('mkfs.') ? 'mkfs' : name);
}

const SAME: ReadonlyMap<string, string> = new Map([
  ['nodejs', 'node'],
  ['pypy', 'python'],
  ['ncat', 'nc'],
  ['netcat', 'nc'],
  ['nc.traditional', 'nc'],
  ['nc.openbsd', 'nc'],
  ['gawk', 'awk'],
  ['mawk', 'awk'],
  ['nawk', 'awk'],
  ['rbash', 'bash'],
  ['gtar', 'tar'],
  ['bsdtar', 'tar'],
  ['gsed', 'sed'],
  ['pkexec', 'sudo'],
  ['doas', 'sudo'],
]);

const SHELLS_AND_CODE = ['sh', 'bash', 'dash', 'zsh', 'ksh', 'perl', 'ruby', 'php'];
export const SHELLS: ReadonlySet<string> = new Set([
  'sh',
  'bash',
  'dash',
  'zsh',
  'ksh',
  'ash',
  'mksh',
  'fish',
  'csh',
  'tcsh',
]);

/** Interpreters with the options that introduce code. */
export const CODE_OPTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['python', ['-c']],
  ['node', ['-e', '--eval', '-p', '--print', '-pe']],
  ['bun', ['-e', '--eval']],
  ['deno', ['eval']],
  ['perl', ['-e', '-E']],
  ['ruby', ['-e']],
  ['php', ['-r', '-B', '-R', '-E']],
  ['lua', ['-e']],
  ['tclsh', []],
  ['osascript', ['-e']],
  ['Rscript', ['-e']],
]);

/** Techniques that turn a text into another one: what they make was not readable as code before. */
export const DECODERS: ReadonlySet<string> = new Set([
  ...[
    'base64',
    'base32',
    'hex',
    'reversed',
    'translated',
    'compressed',
    'escape',
    'replaced',
    'substring',
    'indirect',
    'joined',
  ],
]);
/** Techniques that hide any name. */
export const DISGUISES: ReadonlySet<string> = new Set([
  ...['base64', 'base32', 'hex', 'reversed', 'translated', 'compressed', 'escape', 'quotes', 'braces', 'glob'],
]);
/** Techniques that ordinary scripts use for names too (`gcc-$version`): a disguise where the name is dangerous. */
export const SHAPERS: ReadonlySet<string> = new Set(['concat', 'replaced', 'substring', 'indirect', 'case', 'trimmed']);
export const DANGEROUS: ReadonlySet<string> = new Set([
  ...SHELLS_AND_CODE,
  ...[
    'eval',
    'exec',
    'source',
    'curl',
    'wget',
    'nc',
    'socat',
    'telnet',
    'ssh',
    'rm',
    'dd',
    'mkfs',
    'shred',
    'chmod',
    'chown',
  ],
  ...[
    'sudo',
    'su',
    'kill',
    'pkill',
    'killall',
    'base64',
    'xxd',
    'openssl',
    'crontab',
    'docker',
    'mount',
    'insmod',
    'nsenter',
  ],
  ...['cat', 'env', 'printenv', 'whoami', 'id', 'shutdown', 'reboot', 'history', 'useradd', 'passwd', 'iptables'],
]);
