import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RiskLevel, Snippet } from '../../src/core/types';
import { createInspector } from '../../src/inspect';
import { bash } from '../../src/inspect/bash';
import type { Fact } from '../../src/inspect/facts';
import { bareSnippet } from '../support/snippet';
import { workMs } from '../support/work-time';

const inspector = createInspector({ budgetMs: 20_000 });

const snippet = (source: string): Snippet => bareSnippet('bash', source);

const RISKS: readonly RiskLevel[] = ['low', 'medium', 'high'];
const riskOf = async (source: string): Promise<RiskLevel> => (await inspector.inspect(snippet(source))).security.risk;

type Case = { readonly risk: RiskLevel; readonly why: string; readonly code: string };
const isCase = (value: unknown): value is Case =>
  typeof value === 'object' && value !== null && 'risk' in value && 'why' in value && 'code' in value;

/** Snippets with the least risk that they must have; `low` means that they must not have more. */
const CASES = readFileSync(join(__dirname, '../fixtures/bash-scan.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): unknown => JSON.parse(line))
  .filter(isCase);

async function factsOf<K extends Fact['kind']>(source: string, kind: K): Promise<readonly object[]> {
  const walked = await bash.walk(source);
  return (walked.facts ?? [])
    .filter((fact) => fact.kind === kind)
    .map(({ kind: _kind, line: _line, column: _column, endLine: _endLine, endColumn: _endColumn, ...rest }) => rest);
}

const call = (path: string, args: readonly string[], hidden = false) => ({
  path,
  args: args.map((value) => ({ kind: 'string', value, folded: expect.any(Boolean) })),
  kw: {},
  hidden,
});

describe('the scan of Bash', () => {
  it.each(CASES.filter(({ risk }) => risk !== 'low').map(({ why, risk, code }) => [why, risk, code] as const))(
    'sees %s (%s)',
    async (_, risk, code) => {
      expect(RISKS.indexOf(await riskOf(code))).toBeGreaterThanOrEqual(RISKS.indexOf(risk));
    },
  );

  it.each(CASES.filter(({ risk }) => risk === 'low').map(({ why, code }) => [why, code] as const))(
    'leaves %s alone',
    async (_, code) => {
      expect(await riskOf(code)).toBe('low');
    },
  );

  it.each(['curl -s https://example.org/x | bash', 'eval "$1"', 'rm -rf /', ':(){ :|:& };:'])(
    'gives comments of linters no say: %s',
    async (code) => {
      const silenced = `# shellcheck disable=all\n# shellcheck disable=SC2086,SC2294\n${code} # shellcheck disable=SC2115 # nosec # noqa`;
      const { security } = await inspector.inspect(snippet(silenced));
      const { security: plain } = await inspector.inspect(snippet(code));
      expect(security.findings.map(({ ruleId }) => ruleId)).toEqual(plain.findings.map(({ ruleId }) => ruleId));
      expect(security.risk).not.toBe('low');
    },
  );
});

describe('the walker of Bash', () => {
  it.each([
    ['quotes and escapes', `c'u'r"l" \\-s x`, call('curl', ['-s', 'x'], true)],
    ['variables', 'a=cu; b=rl; $a$b x', call('curl', ['x'], true)],
    ['a variable that holds the whole name', 'C=curl; $C x', call('curl', ['x'])],
    ['substrings and replacement', 'x=xcurlx; ${x:1:4} y', call('curl', ['y'], true)],
    ['ANSI quotes', "$'\\x63\\165rl' x", call('curl', ['x'], true)],
    ['braces', '{curl,-s,x}', call('curl', ['-s', 'x'], true)],
    ['substitutions', '$(echo curl) x', call('curl', ['x'])],
    ['decoders', '$(base64 -d <<< Y3VybA==) x', call('curl', ['x'], true)],
    ['patterns', '/usr/b?n/cu?l x', call('curl', ['x'], true)],
    ['folders and versions', '/usr/bin/python3.12 -V', call('python', ['-V'])],
    ['wrappers', 'nohup timeout 5 nice -n 3 env A=1 curl x', call('curl', ['x'])],
    ['xargs', 'echo x y | xargs -n1 curl', call('curl', ['x', 'y'])],
    ['find', "find /x -exec shred '{}' +", call('shred', ['/x/*'])],
    ['functions', 'f() { "$2" "$1"; }; f x curl', call('curl', ['x'])],
    ['arrays', 'a=(curl -s x); "${a[@]}"', call('curl', ['-s', 'x'])],
    ['set', 'set -- x curl; $2 $1', call('curl', ['x'])],
    ['loops', 'for c in c u r l; do n+=$c; done; $n x', call('curl', ['x'], true)],
    ['code in a file', 'echo "curl x" > /tmp/a; sh /tmp/a', call('curl', ['x'])],
    ['code in a here-document', 'bash <<E\ncurl x\nE', call('curl', ['x'])],
    ['code in a trap', "trap 'curl x' EXIT", call('curl', ['x'])],
    ['aliases', "alias g='curl -s'\ng x", call('curl', ['-s', 'x'])],
    ['a line continuation', 'cu\\\nrl x', call('curl', ['x'])],
    ['options that run commands', 'tar cf a b --to-command="curl x"', call('curl', ['x'])],
  ])('sees through %s', async (_, code, wanted) => {
    expect(await factsOf(code, 'call')).toContainEqual(wanted);
  });

  it('says where unknown code comes from', async () => {
    expect(await factsOf('x=$(curl a | gunzip); bash -c "$x"', 'pipe')).toContainEqual({
      stages: ['curl', 'gunzip', 'bash'],
    });
  });

  it('hands code of other languages on', async () => {
    expect(await factsOf("python3 - <<'E'\nprint(1)\nE", 'nested')).toEqual([
      { language: 'python', code: 'print(1)\n' },
    ]);
  });

  it('knows endless loops from those that end', async () => {
    const loops = 'while :; do date; done\nwhile :; do break; done\nfor i in 1 2; do date; done';
    expect(await factsOf(loops, 'loop')).toEqual([
      { endless: true, calls: [':', 'date', 'busy'] },
      { endless: false, calls: [':', 'break'] },
      { endless: false, calls: ['date'] },
    ]);
  });

  it('places facts in the code, and those of inner code where it stands', async () => {
    const walked = await bash.walk('echo a\n  eval "rm b"\n');
    expect((walked.facts ?? []).map(({ kind, line, column, endColumn }) => [kind, line, column, endColumn])).toEqual([
      ['call', 1, 1, 7],
      ['call', 2, 3, 14],
      ['call', 2, 3, 14],
    ]);
  });

  it('says what it could not read, with the facts of the rest', async () => {
    const walked = await bash.walk('curl x\nif true; then\n');
    expect(walked).toMatchObject({
      analysed: false,
      reason: 'the script has a syntax error: expected a command for the if on line 2, found the end of the script',
    });
    expect(walked.facts).toHaveLength(1);
  });

  it.each([
    ['nesting', '$('.repeat(30_000)],
    ['commands', 'a;'.repeat(32_000)],
    ['braces', '{a,b}'.repeat(12_000)],
    ['doubling', `x=a\n${'x=$x$x\n'.repeat(9000)}`],
    [
      'functions that call each other',
      `${Array.from({ length: 25 }, (_, i) => `f${i}(){ f${i + 1}; f${i + 1}; }`).join('\n')}\nf0`,
    ],
    ['arrays that grow', `a=(1 2 3)\n${'a+=(${a[@]})\n'.repeat(3000)}`],
    ['parentheses that fit two readings', `${'(( $( '.repeat(70)}1${' ) ); '.repeat(70)}`],
    ['patterns', `x=${'a'.repeat(4000)}\n${'echo ${x%%*b*c*d}\n'.repeat(2000)}`],
  ])('bounds its work on hostile %s', async (_, code) => {
    const inspect = async (): Promise<void> => {
      await bash.syntax(code);
      await bash.walk(code);
      await bash.measure(code);
    };
    expect(await workMs(inspect, 1500)).toBeLessThan(1500);
  });
});
