/**
 * One-line programs in languages without a walker of their own (Perl, Ruby, PHP, Lua, awk). Their calls of interest are
 * found by name outside of comments and become `perl.system`, `ruby.socket` … A text in them that is a shell command is
 * handed back as code.
 */

export type Foreign = { readonly calls: readonly string[]; readonly shell: readonly string[] };

const CALLS: readonly (readonly [string, RegExp])[] = [
  [
    'system',
    /\b(system|exec|popen|shell_exec|passthru|proc_open|spawn|os\.execute|io\.popen|IO\.popen|Kernel|qx)\b|`/u,
  ],
  ['eval', /\b(eval|instance_eval|assert|create_function|loadstring|dofile)\b/u],
  [
    'socket',
    /\b(socket|Socket|TCPSocket|fsockopen|pfsockopen|IO::Socket|socket_create|UDPSocket|LWP|Net::HTTP|open-uri|curl_init)\b|\/inet\/(tcp|udp)/u,
  ],
  ['unlink', /\b(unlink|rmtree|rm_rf|remove_entry|rmdir|File\.delete)\b/u],
  ['fork', /\b(?:pcntl_)?fork\b/u],
  ['decode', /\b(decode_base64|base64_decode|Base64\.(strict_)?decode64|pack|unpack|str_rot13|gzinflate|chr)\b/u],
  ['env', /\$ENV\b|\bENV\[|\bgetenv\b|\bENVIRON\b|%ENV\b/u],
  ['kill', /\bkill\b/u],
];

const SHELL_TEXT =
  /(?:\bsystem|\bexec|\bpopen|\bshell_exec|\bpassthru|os\.execute|io\.popen|\bqx)\s*[({]?\s*(["'])((?:[^"'\\]|\\.){1,2000})\1|`([^`]{1,2000})`/gu;

/** A shell without a command: whoever reads and writes its streams rules it. */
const BARE_SHELL = /^\s*(?:exec\s+)?(?:\/usr)?(?:\/bin\/)?(?:ba|da|z|k)?sh(?:\s+-\w)?\s*(?:$|[<>&\d])/u;

export function readForeign(code: string): Foreign {
  const text = code.slice(0, 20_000);
  const shell = [...text.matchAll(SHELL_TEXT)]
    .slice(0, 20)
    .map((match) => (match[2] ?? match[3] ?? '').replace(/\\(["'\\])/gu, '$1'));
  const calls = CALLS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  return { calls: shell.some((each) => BARE_SHELL.test(each)) ? [...calls, 'shell'] : calls, shell };
}

/** Commands that only work on what they are given. */
const FILTERS = /^\s*(?:sort|uniq|head|tail|wc|cat|column|tr|cut|nl|rev|date|fold)(?:\s+-?[\w.,:=+%]{1,20}){0,6}\s*$/u;

/** awk runs shell commands through `system()`, `print | "cmd"` and `"cmd" | getline`; what stands in other texts is no code. */
export function readAwk(code: string): Foreign {
  const texts: string[] = [];
  const bare = code.slice(0, 20_000).replace(/"((?:[^"\\]|\\.)*)"/gu, (_, text: string) => `"${texts.push(text) - 1}"`);
  const used = [...bare.matchAll(/system\s*\(\s*"(\d+)"|\|&?\s*"(\d+)"|"(\d+)"\s*\|&?\s*getline/gu)];
  const shell = used
    .slice(0, 20)
    .map((match) => (texts[Number(match[1] ?? match[2] ?? match[3])] ?? '').replace(/\\(["'\\])/gu, '$1'));
  const network = texts.filter((text) => text.includes('/inet/')).join(' ');
  const { calls } = readForeign(`${bare.replace(/"\d+"/gu, '""')} ${network}`);
  const told = new Set<string>(calls.filter((name) => name === 'system' || name === 'socket' || name === 'env'));
  if (shell.some((text) => !FILTERS.test(text))) told.add('system');
  if (shell.some((text) => BARE_SHELL.test(text))) told.add('shell');
  return { calls: [...told], shell };
}
