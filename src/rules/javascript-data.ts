/** JavaScript and TypeScript: network, files, the environment. */
import type { Rule } from './format';

const languages = ['javascript', 'typescript'] as const;

const CLIENTS = [
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dgram',
  'dns',
  'dns.promises',
  'undici',
  'axios',
  'node-fetch',
  'got',
  'ws',
  'request',
  'superagent',
  'needle',
  'nodemailer',
  'ssh2',
  'socket.io*',
  'ky',
  'ftp',
];
const REQUESTS = [
  'fetch',
  'http.get',
  'http.request',
  'https.get',
  'https.request',
  'http2.connect',
  'net.connect',
  'net.createConnection',
  'net.Socket',
  'net.Socket().connect',
  'tls.connect',
  'dgram.createSocket',
  'dns.resolve*',
  'dns.lookup',
  'dns.promises.*',
  'axios',
  'axios.*',
  'node-fetch',
  'node-fetch.*',
  'got',
  'got.*',
  'undici.*',
  'needle*',
  'superagent*',
  'request',
  'request.*',
  'WebSocket',
  'ws',
  'ws.WebSocket',
  'EventSource',
  'XMLHttpRequest',
  'XMLHttpRequest().*',
  'navigator.sendBeacon',
  'nodemailer.*',
  'ky',
  'ky.*',
];
const SECRET_FILES = [
  '(?:^|/)\\.(?:ssh|aws|gnupg|kube|docker|azure|netrc|git-credentials|npmrc|pypirc|pgpass|bash_history)(?:/|$)|(?:^|/)id_(?:rsa|ed25519|ecdsa|dsa)$|^/etc/(?:shadow|gshadow|sudoers|ssl/private)|^/etc/passwd$|^/proc/(?:[0-9]{1,7}|self|\\*)/(?:environ|maps|cmdline)|^/var/run/secrets|^/run/secrets|(?:^|/)(?:credentials|secrets?)\\.(?:json|ya?ml|env)$|(?:^|/)\\.env(?:\\.\\w{1,20})?$|^/root(?:/|$)|wallet\\.dat$|Login Data$',
  '(?:^|/)\\.(?:config/(?:google-chrome|chromium|gcloud|gh)|mozilla|bitcoin|electrum|ethereum|password-store)(?:/|$)|Library/Keychains|(?:^|/)\\.git/config$|cookies\\.sqlite$',
];
const FILE_READERS = ['fs.*', 'child_process.*', 'require', 'path.join', 'path.resolve', '?.readFile*'];
const SECRET_NAMES = [
  '*TOKEN*',
  '*SECRET*',
  '*PASSWORD*',
  '*PASSWD*',
  '*API_KEY*',
  '*APIKEY*',
  '*PRIVATE_KEY*',
  '*CREDENTIAL*',
  '*AWS_*',
  '*_KEY',
  '*token*',
  '*secret*',
  '*password*',
].map((name) => `process.env.${name.replace(/^\*AWS/u, 'AWS')}`);
const REMOVERS = [
  'fs.rm',
  'fs.rmSync',
  'fs.rmdir',
  'fs.rmdirSync',
  'fs.promises.rm',
  'fs.promises.rmdir',
  'rimraf*',
  'fs-extra.remove*',
  'fs-extra.emptyDir*',
  'del*',
];

const HOMES = ['os.homedir()', 'process.env.HOME', 'process.env.USERPROFILE'];
const OVERWRITERS = ['fs.write*', 'fs.promises.writeFile', 'fs.createWriteStream', 'fs.truncate*', 'fs.rename*'];
/** The root, homes and system folders. */
const WHOLE = '^(?:/|~|/(?:home|root|etc|usr|var|bin|boot|lib|opt|srv)/?)$';
/** Neither a folder below the current one nor a temporary one that the program made. */
const NOT_OWN = [
  { arg: 0, regex: '^(?!/|~|\\.\\.|[A-Za-z]:|\\*|\\.?/?$)|^/(?:var/)?tmp/[^*]', not: true },
  { arg: 0, path: ['fs.mkdtempSync()', 'fs.promises.mkdtemp()', 'fs.mkdtemp()', 'tmp.*()'], not: true },
] as const;
/** What other programs run or trust. */
const STARTUP =
  'authorized_keys$|(?:^|/)\\.(?:bashrc|profile|bash_profile|zshrc|gitconfig|npmrc)$|\\.git/hooks/|^/etc/(?:cron|passwd|shadow|sudoers|systemd|profile|ld\\.so|hosts|init\\.d|rc\\.local)|^/var/spool/cron|\\.config/(?:autostart|systemd)|^/usr/(?:local/)?s?bin/|^/s?bin/';
const COPIERS = ['fs.copyFile*', 'fs.cp*', 'fs.rename*', 'fs.symlink*', 'fs.link*', 'fs.promises.*'];
const WRITERS = [
  'fs.write*',
  'fs.append*',
  'fs.createWriteStream',
  'fs.truncate*',
  'fs.unlink*',
  'fs.promises.truncate',
  'fs.promises.unlink',
  'fs.copyFile*',
  'fs.cp*',
  'fs.rename*',
  'fs.symlink*',
  'fs.link*',
  'fs.promises.write*',
  'fs.promises.append*',
  'fs.promises.copyFile',
  'fs.promises.rename',
  'fs.promises.symlink',
];

export const dataRules: readonly Rule[] = [
  {
    id: 'js/network/request',
    languages,
    severity: 'low',
    message: 'Talks to the network',
    recommendation: 'Pass the data in as parameters or files; the sandbox has no network',
    metadata: { capability: 'network' },
    tags: ['send', 'download'],
    match: { call: REQUESTS },
    bad: [
      "fetch('https://example.org')",
      "require('https').get('https://example.org', (r) => r.resume())",
      "const { request: r } = require('http'); r('http://h')",
      "import axios from 'axios'; axios.get('http://h')",
      "new WebSocket('wss://h')",
      "globalThis['fetch']('http://h')",
    ],
    ok: [
      "// fetch('https://example.org')",
      "console.log('https://example.org')",
      'const repo = { fetch: () => 1 }; repo.fetch();',
      'function fetch(x) { return x; } fetch(1);',
    ],
  },
  {
    id: 'js/network/module',
    languages,
    severity: 'low',
    message: 'Loads a module for the network',
    recommendation: 'Leave it out where it is not needed; the sandbox has no network',
    metadata: { capability: 'network' },
    match: { import: CLIENTS },
    bad: ["require('net')", "import http from 'node:http'", "const dns = await import('dns/promises')"],
    ok: ["require('path')", 'const https = true; console.log(https)', "import type { Socket } from './net'"],
  },
  {
    id: 'js/network/listen',
    languages,
    severity: 'low',
    message: 'Waits for connections',
    recommendation: 'A program in the sandbox cannot be reached; call the handler directly',
    metadata: { capability: 'network', cwe: 'CWE-1327' },
    tags: ['serves'],
    match: {
      call: [
        'http.createServer',
        'https.createServer',
        'net.createServer',
        'net.Server',
        'http.Server',
        'express',
        'http2.createServer',
        'dgram.createSocket().bind',
      ],
    },
    bad: ["require('http').createServer((q, s) => s.end('x')).listen(80)"],
    ok: ['const bus = { listen() {} }; bus.listen();'],
  },
  {
    id: 'js/network/metadata-address',
    languages,
    severity: 'high',
    message: "Asks the cloud's metadata service, which hands out credentials",
    recommendation: 'Leave the metadata service alone',
    metadata: { capability: 'network', cwe: 'CWE-918' },
    tags: ['send'],
    match: {
      call: REQUESTS,
      where: {
        arg: 'any',
        regex:
          '(?i)^(?:https?://)?(?:[^/@]{0,60}@)?(?:169\\.254\\.(?:169\\.254|170\\.2)|metadata\\.google\\.internal|100\\.100\\.100\\.200|\\[?fd00:ec2::254\\]?|2852039166|0xa9fea9fe|0xa9\\.0xfe|0251\\.0376|instance-data)(?:[/:.]|$)',
      },
    },
    bad: [
      "fetch('http://169.254.169.254/latest/meta-data/')",
      "require('http').get({ host: '169.254.169.254', path: '/' })",
      "const ip = [169, 254, 169, 254].join('.'); fetch(`http://${ip}/latest`)",
      "fetch('http://2852039166/latest')",
      "fetch('http://metadata.google.internal/computeMetadata/v1/')",
    ],
    ok: [
      "console.log('169.254.169.254 is link-local')",
      "fetch('http://169.254.1.1/')",
      "const linkLocal = ip => ip.startsWith('169.254.')",
    ],
  },
  {
    id: 'js/network/drop-address',
    languages,
    severity: 'medium',
    message: 'Sends to a service that is made for collecting foreign data',
    recommendation: 'Print the result instead',
    metadata: { capability: 'network', cwe: 'CWE-200' },
    tags: ['send'],
    match: {
      call: REQUESTS,
      where: {
        arg: 'any',
        contains: [
          'discord.com/api/webhooks',
          'discordapp.com/api/webhooks',
          'api.telegram.org/bot',
          'hooks.slack.com',
          'pastebin.com',
          'webhook.site',
          'requestbin',
          'ngrok',
          'transfer.sh',
          '.onion',
          'pipedream.net',
          'interact.sh',
          'oast.',
        ],
      },
    },
    bad: ["fetch('https://discord.com/api/webhooks/1/x', { method: 'POST', body: 'x' })"],
    ok: ["console.log('see https://pastebin.com/x')", "fetch('https://example.org/webhooks')"],
  },
  {
    id: 'js/environment-secrets/variable',
    languages,
    severity: 'low',
    message: 'Reads an environment variable',
    recommendation: 'Pass values in as parameters; the sandbox has no secrets',
    metadata: { capability: 'environment-secrets', cwe: 'CWE-526' },
    match: [
      { attribute: 'process.env.*' },
      { attribute: ['os.userInfo', 'os.networkInterfaces'] },
      { call: ['os.userInfo', 'os.networkInterfaces', 'process.report.getReport'] },
    ],
    bad: ['console.log(process.env.HOME)', 'const { PATH } = process.env;', "process['env'].HOME"],
    ok: [
      "console.log('process.env.HOME')",
      'const settings = { env: 1 }; settings.env;',
      'process.env.NODE_ENV_IS = 1',
    ],
  },
  {
    id: 'js/environment-secrets/secret',
    languages,
    severity: 'low',
    message: 'Reads the whole environment or a variable that holds a secret',
    recommendation: 'Pass values in as parameters; the sandbox has no secrets',
    metadata: { capability: 'environment-secrets', cwe: 'CWE-526' },
    tags: ['secrets'],
    match: [{ attribute: ['process.env', ...SECRET_NAMES] }],
    bad: [
      'console.log(process.env)',
      'for (const name in process.env) console.log(name)',
      'const copy = { ...process.env };',
      'console.log(process.env.GITHUB_TOKEN)',
      'const { AWS_SECRET_ACCESS_KEY: k } = process.env; console.log(k)',
      "const e = process['e' + 'nv']; console.log(Object.keys(e))",
      "const p = globalThis['pro' + 'cess']; console.log(JSON.stringify(p.env))",
    ],
    ok: [
      'const env = process.env; console.log(env.HOME)',
      'const { PORT = 80 } = process.env; console.log(PORT)',
      'console.log(process.env.LANG)',
      "const token = 'TOKEN'; console.log(token)",
    ],
  },
  {
    id: 'js/environment-secrets/encoded',
    languages,
    severity: 'high',
    message: 'Encodes the environment, so that masking of secrets does not see it',
    recommendation: 'Print only the values that are needed, as they are',
    metadata: { capability: 'environment-secrets', cwe: 'CWE-200' },
    match: [
      {
        call: ['Buffer.from', 'btoa', 'encodeURIComponent', 'zlib.*'],
        where: { arg: 0, is: 'external', source: 'environment' },
      },
      { call: ['Buffer.from', 'btoa', 'zlib.*'], where: { arg: 0, path: SECRET_NAMES } },
      { call: SECRET_NAMES.map((name) => `${name}.split`), where: { arg: 0, equals: '' } },
      { call: SECRET_NAMES.map((name) => `${name}.replace*`) },
      // The first letters show which secret it is; the others are the secret.
      {
        call: SECRET_NAMES.flatMap((name) => ['slice', 'substring', 'substr'].map((part) => `${name}.${part}`)),
        where: [{ arg: 0, atLeast: 1 }, { maxArgs: 1 }],
      },
      { call: 'environment.split', where: { arg: 0, equals: '' } },
      { call: ['environment.replace*', 'environment.charCodeAt', 'environment.codePointAt'] },
    ],
    bad: [
      "console.log(Buffer.from(JSON.stringify(process.env)).toString('base64'))",
      'console.log(btoa(process.env.GITHUB_TOKEN))',
      "console.log(process.env.GITHUB_TOKEN.split('').reverse().join(''))",
      "console.log([...process.env.NPM_TOKEN].join(' '))",
    ],
    ok: [
      'console.log(JSON.stringify(process.env))',
      "console.log(Buffer.from(JSON.stringify({ a: 1 })).toString('base64'))",
      'console.log(encodeURIComponent(process.env.LANG))',
    ],
  },
  {
    id: 'js/environment-secrets/process-files',
    languages,
    severity: 'high',
    message: "Reads a process's environment or memory from `/proc`",
    recommendation: 'Pass values in as parameters; the sandbox has no secrets',
    metadata: { capability: 'environment-secrets', cwe: 'CWE-526' },
    tags: ['secrets', 'sensitive-path'],
    match: {
      call: ['fs.*', 'child_process.*'],
      where: { arg: 'any', regex: '/proc/[a-z0-9*]{1,7}/(?:environ|mem|maps)' },
    },
    bad: [
      "console.log(require('fs').readFileSync('/proc/self/environ', 'latin1'))",
      "require('fs').readFileSync('/proc/' + 1 + '/environ')",
    ],
    ok: ["require('fs').readFileSync('/proc/meminfo')", "console.log('/proc/self/environ')"],
  },
  {
    id: 'js/filesystem/access',
    languages,
    severity: 'low',
    message: 'Reads or writes files',
    recommendation: 'Use standard input and `OUTPUT_DIR`',
    metadata: { capability: 'filesystem' },
    match: [{ import: ['fs', 'fs.promises', 'fs-extra', 'graceful-fs'] }, { call: ['fs.*', 'fs-extra.*'] }],
    bad: [
      "require('fs').readFileSync('x')",
      "import { readFile } from 'node:fs/promises'",
      "const fs = await import('fs')",
    ],
    ok: ["console.log('fs.readFileSync')", 'const fs = { read: () => 1 }; fs.read()'],
  },
  {
    id: 'js/filesystem/sensitive-path',
    languages,
    severity: 'medium',
    message: 'Reads files that hold credentials or tell about the system',
    recommendation: 'Leave files outside of the work directory alone',
    metadata: { capability: 'filesystem', cwe: 'CWE-552' },
    tags: ['sensitive-path'],
    match: [
      { call: FILE_READERS, where: { arg: 'any', regex: SECRET_FILES } },
      {
        all: [
          { call: ['fs.*', 'child_process.*'] },
          {
            string: {
              regex:
                '^(?:~|\\.\\.)?/[\\w./-]{0,80}(?:\\.ssh/|\\.aws/|\\.gnupg/|\\.kube/|id_rsa|id_ed25519)|^/?\\.ssh/id_|^/\\.(?:ssh|aws|netrc|npmrc)',
            },
          },
        ],
      },
    ],
    bad: [
      "require('fs').readFileSync('/etc/shadow', 'utf8')",
      "const fs = require('fs'), path = require('path'), os = require('os'); fs.readFileSync(path.join(os.homedir(), '.ssh', 'id_rsa'))",
      "require('fs').readFileSync(`${process.env.HOME}/.ssh/id_rsa`)",
      "require('fs').readFileSync('/pr' + 'oc/self/environ')",
      "import { readFile } from 'fs/promises'; await readFile(process.env.HOME + '/.aws/credentials')",
      "const f = require('fs'); f['readFile' + 'Sync'](['', 'etc', 'passwd'].join('/'))",
    ],
    ok: [
      "console.log('/etc/shadow')",
      "require('fs').readFileSync('./passwd.txt')",
      "require('fs').readFileSync('/proc/cpuinfo')",
      "require('path').join('ssh', 'keys.md')",
    ],
  },
  {
    id: 'js/filesystem/delete',
    languages,
    severity: 'medium',
    message: 'Deletes whole folders, or files whose names are not known before the program runs',
    recommendation: 'Delete only named files that the program made',
    metadata: { capability: 'filesystem', cwe: 'CWE-73' },
    match: [
      { call: REMOVERS, where: [{ arg: ['recursive'], is: 'true' }, ...NOT_OWN] },
      { call: ['rimraf*', 'fs-extra.remove*', 'fs-extra.emptyDir*', 'del', 'del.*'], where: NOT_OWN },
      {
        all: [
          { call: ['fs.readdir*', 'fs.promises.readdir', 'fs.opendir*'] },
          {
            call: ['fs.unlink*', 'fs.promises.unlink', ...REMOVERS],
            where: { arg: 0, is: ['path', 'list'] },
          },
        ],
      },
      {
        call: ['fs.unlink', 'fs.unlinkSync', 'fs.promises.unlink', ...REMOVERS],
        where: { arg: 0, is: ['external', 'unknown'] },
      },
    ],
    bad: [
      "require('fs').rmSync('/srv/data', { recursive: true })",
      "const fs = require('fs'), p = require('path'); const wipe = (d) => { for (const f of fs.readdirSync(d)) fs.unlinkSync(p.join(d, f)); };",
      "const { unlinkSync } = require('fs'); unlinkSync(process.argv[2])",
      "require('rimraf').sync(parameters.folder)",
    ],
    ok: [
      "require('fs').rmSync('build', { recursive: true, force: true })",
      "const d = require('fs').mkdtempSync('x-'); require('fs').rmSync(d, { recursive: true })",
      "require('fs').unlinkSync('tmp.txt')",
      'new Map().delete(1)',
      'const list = { remove() {} }; list.remove(parameters.x)',
    ],
  },
  {
    id: 'js/filesystem/delete-own',
    languages,
    severity: 'low',
    message: 'Deletes files or folders of the program',
    recommendation: 'Leave files alone: the sandbox is thrown away anyhow',
    metadata: { capability: 'filesystem', cwe: 'CWE-73' },
    match: { call: ['fs.unlink', 'fs.unlinkSync', 'fs.promises.unlink', ...REMOVERS] },
    bad: ["require('fs').unlinkSync('tmp.txt')", "require('fs').rmSync('build', { recursive: true })"],
    ok: ['new Map().delete(1)', "console.log('fs.unlinkSync')"],
  },
  {
    id: 'js/filesystem/delete-system',
    languages,
    severity: 'high',
    message: 'Deletes the system or a home folder',
    recommendation: 'Delete only named files that the program made',
    metadata: { capability: 'filesystem', cwe: 'CWE-73' },
    match: [
      {
        call: REMOVERS,
        where: { arg: 0, path: ['os.homedir()', 'process.env.HOME', 'process.env.USERPROFILE', 'path.parse().root'] },
      },
      {
        all: [
          { call: ['fs.readdir*', 'fs.promises.readdir', 'fs.opendir*'], where: { arg: 0, regex: WHOLE } },
          {
            call: ['fs.unlink*', 'fs.promises.unlink', ...REMOVERS],
            where: { arg: 0, is: ['path', 'unknown', 'external', 'list'] },
          },
        ],
      },
      {
        all: [
          { call: ['os.homedir'] },
          { call: ['fs.readdir*', 'fs.promises.readdir', 'fs.opendir*'] },
          {
            call: ['fs.unlink*', 'fs.promises.unlink', ...REMOVERS],
            where: { arg: 0, is: ['path', 'unknown', 'external', 'list'] },
          },
        ],
      },
      {
        call: [...REMOVERS, 'fs.unlink*', 'fs.promises.unlink'],
        where: {
          arg: 0,
          regex:
            '^(?:/|/\\*|~/?|\\.\\.?/?|/(?:home|root|etc|usr|var|bin|boot|lib|opt|srv|sys|dev|proc|tmp)/?|/(?:root|etc|usr|var/(?!tmp/)|bin|boot|lib|sys|dev|proc)/.{0,200})$',
        },
      },
    ],
    bad: [
      "require('fs').rmSync(require('os').homedir(), { recursive: true })",
      "require('fs').rmSync('/', { recursive: true, force: true })",
      "require('fs/promises').rm('/ho' + 'me', { recursive: true })",
      "require('rimraf')('/etc')",
    ],
    ok: [
      "require('fs').rmSync('./build', { recursive: true })",
      "console.log('rm -rf /')",
      "require('fs').unlinkSync('/tmp/report.txt')",
    ],
  },
  {
    id: 'js/filesystem/overwrite-everything',
    languages,
    severity: 'high',
    message: 'Overwrites or renames whatever it finds in the home or the system',
    recommendation: 'Write only to named files of the program',
    metadata: { capability: 'filesystem', cwe: 'CWE-73' },
    match: [
      {
        all: [
          { call: ['fs.readdir*', 'fs.promises.readdir', 'fs.opendir*'], where: { arg: 0, path: HOMES } },
          { call: OVERWRITERS, where: { arg: 0, is: ['path', 'unknown', 'external', 'list'] } },
        ],
      },
      {
        all: [
          { call: ['fs.readdir*', 'fs.promises.readdir', 'fs.opendir*'], where: { arg: 0, regex: WHOLE } },
          { call: OVERWRITERS, where: { arg: 0, is: ['path', 'unknown', 'external', 'list'] } },
        ],
      },
    ],
    bad: [
      "const fs = require('fs'), h = require('os').homedir(); for (const f of fs.readdirSync(h)) fs.writeFileSync(h + '/' + f, 'x');",
      "const fs = require('fs'); for (const f of fs.readdirSync('/home')) fs.renameSync('/home/' + f, '/home/' + f + '.locked');",
    ],
    ok: [
      "const fs = require('fs'); for (const f of fs.readdirSync('.')) fs.writeFileSync('out/' + f, 'x');",
      "console.log(require('fs').readdirSync(require('os').homedir()).length)",
    ],
  },
  {
    id: 'js/filesystem/startup-file',
    languages,
    severity: 'high',
    message: 'Writes to a file that other programs run or trust',
    recommendation: 'Write to `OUTPUT_DIR`',
    metadata: { capability: 'filesystem', cwe: 'CWE-506' },
    match: [
      { call: WRITERS, where: { arg: 0, regex: STARTUP } },
      { call: COPIERS, where: { arg: 1, regex: STARTUP } },
      { call: WRITERS, where: { arg: 0, path: ['process.env.GITHUB_ENV', 'process.env.GITHUB_PATH'] } },
    ],
    bad: [
      "require('fs').appendFileSync(require('os').homedir() + '/.bashrc', 'x')",
      "require('fs').writeFileSync('/etc/cron.d/x', '* * * * * root x')",
      "require('fs').appendFileSync(process.env.GITHUB_ENV, 'A=1')",
      "const { symlinkSync } = require('fs'); symlinkSync('/tmp/x.sh', '/etc/profile.d/x.sh')",
    ],
    ok: [
      "require('fs').writeFileSync('out.txt', '/etc/cron')",
      "require('fs').appendFileSync(process.env.GITHUB_OUTPUT, 'a=1')",
    ],
  },
  {
    id: 'js/filesystem/package-hook',
    languages,
    severity: 'high',
    message: 'Plants a command that runs when somebody installs the package',
    recommendation: 'Write hooks into package.json by hand, where they can be reviewed',
    metadata: { capability: 'filesystem', cwe: 'CWE-506' },
    match: {
      all: [
        { assign: ['*.preinstall', '*.install', '*.postinstall', '*.prepare'] },
        { call: WRITERS, where: { arg: 0, regex: '(?:^|/)package\\.json$' } },
      ],
    },
    bad: [
      "const fs = require('fs'); const p = JSON.parse(fs.readFileSync('package.json')); p.scripts.postinstall = 'x'; fs.writeFileSync('package.json', JSON.stringify(p));",
    ],
    ok: [
      "const fs = require('fs'); const p = JSON.parse(fs.readFileSync('package.json')); p.version = '1.0.1'; fs.writeFileSync('package.json', JSON.stringify(p));",
    ],
  },
  {
    id: 'js/filesystem/set-user-id',
    languages,
    severity: 'high',
    message: 'Makes a file that runs with the rights of its owner',
    recommendation: 'Leave permissions as they are',
    metadata: { capability: 'filesystem', cwe: 'CWE-732' },
    match: { call: ['fs.chmod*', 'fs.promises.chmod', 'fs.fchmod*'], where: { arg: 1, atLeast: 2048, atMost: 4095 } },
    bad: ["require('fs').chmodSync('/tmp/sh', 0o4755)"],
    ok: ["require('fs').chmodSync('run.sh', 0o755)"],
  },
  {
    id: 'js/filesystem/system-write',
    languages,
    severity: 'medium',
    message: 'Writes where the system or a login reads its settings',
    recommendation: 'Write to `OUTPUT_DIR`',
    metadata: { capability: 'filesystem', cwe: 'CWE-73' },
    match: {
      call: [...WRITERS, 'fs.promises.*'],
      where: {
        arg: 'any',
        regex:
          '^/(?:etc|usr|bin|sbin|lib|boot|var/spool/cron)/|authorized_keys$|(?:^|/)\\.(?:bashrc|profile|bash_profile|zshrc|gitconfig)$|\\.git/hooks/',
      },
    },
    bad: [
      "require('fs').appendFileSync('/etc/crontab', '* * * * * root x')",
      "require('fs').writeFileSync('.git/hooks/pre-commit', 'x')",
      "import { writeFile } from 'fs/promises'; writeFile('/root/.ssh/authorized_keys', 'k')",
    ],
    ok: ["require('fs').writeFileSync('out.txt', 'x')", "require('fs').writeFileSync('/tmp/etc/x', 'x')"],
  },
];
