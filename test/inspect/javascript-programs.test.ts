/** What is not known of a JavaScript program is not made up, and what it stores and destructures is told all the same. */
import { analyserFor } from '../../src/inspect/analysers';
import type { Fact } from '../../src/inspect/facts';

async function factsOf(program: string): Promise<readonly Fact[]> {
  const { walk } = await analyserFor('javascript');
  return (await walk(`${program}\n`)).facts ?? [];
}

describe('a text that cannot be told', () => {
  it.each([
    'String.fromCharCode(x)',
    'String.fromCharCode(-1)',
    'atob()',
    'atob(x)',
    "decodeURIComponent('%')",
    'JSON.parse(x)',
    "JSON.parse('{')",
    "JSON.parse('[[[[[[[[1]]]]]]]]')[0][0][0][0][0][0][0][0] + 'a'",
    "require('zlib').gunzipSync(x).toString()",
    "require('zlib').gunzipSync(Buffer.from('ab')).toString()",
    'parseInt(x)',
    'Buffer.concat(x).toString()',
    "Buffer.concat([Buffer.from('a'), x]).toString()",
    "Buffer.from([x, 1]).toString() + 'a'",
    'new TextDecoder().decode(x)',
    "['a', x].join('')",
    "['a'].join(x)",
    "'a'.repeat(-1)",
    "'a'.repeat(1e9)",
    "'a'.padStart(1e9)",
    "'abc'.split(/b/)[0]",
    "'abc'.indexOf(x)",
    "'abc'.replace(x, 'y')",
    "'abc'.replace('b', x)",
    "'abc'.replace(/(b/, 'y')",
    "'abc'.replace(/b/g, x)",
    "'abc'.replace(/b/g, (c) => c + x)",
    '`a${x}`',
    "x ? 'a' : 'b'",
    'x + 1',
    '-x',
    'Object.keys(x)[0]',
    'Array.from(x)[0]',
  ])('is not handed to eval as known: %s', async (expression) => {
    const facts = await factsOf(`function f(x) { eval(${expression}); }`);
    expect(facts.filter((fact) => fact.kind === 'nested')).toEqual([]);
  });
});

describe('a place that is stored into', () => {
  const places = async (program: string) =>
    (await factsOf(program)).flatMap((fact) => (fact.kind === 'assign' ? [fact.path] : []));

  it.each([
    ["process.env.PATH = '/x'", 'process.env.PATH'],
    ["process['env'].PATH = '/x'", 'process.env.PATH'],
    ["[process.env.PATH] = ['/x']", 'process.env.PATH'],
    ["({ a: process.env.PATH } = { a: '/x' })", 'process.env.PATH'],
    ["[...process.env.PATH] = ['/x']", 'process.env.PATH'],
    ["({ a: process.env.PATH = 'd' } = {})", 'process.env.PATH'],
    ["(process.env).PATH = '/x'", 'process.env.PATH'],
    ["for (process.env.PATH of ['/x']);", 'process.env.PATH'],
  ])('is told: %s', async (program, path) => {
    expect(await places(program)).toContain(path);
  });

  it.each([
    "const o = {}; o.PATH = '/x'",
    "const process = { env: {} }; process.env.PATH = '/x'",
    "let [, a] = ['/x']",
  ])('is not told where it is the own: %s', async (program) => {
    expect((await places(program)).filter((path) => path.startsWith('process'))).toEqual([]);
  });
});

describe('a part that is taken out of a module', () => {
  const calls = async (program: string) =>
    (await factsOf(program)).flatMap((fact) => (fact.kind === 'call' ? [fact.path] : []));

  it.each([
    "const { exec } = require('child_process'); exec('x')",
    "const { exec: run } = require('child_process'); run('x')",
    "const { ['exec']: run } = require('child_process'); run('x')",
    "const { ['ex' + 'ec']: run } = require('child_process'); run('x')",
    "const { ...all } = require('child_process'); all.exec('x')",
    "let run; ({ exec: run } = require('child_process')); run('x')",
    "const [{ exec: run }] = [require('child_process')]; run('x')",
    "const run = require('child_process').exec.bind(null, 'x'); run()",
    "require('child_process').exec.call(null, 'x')",
    "require('child_process').exec.apply(null, ['x'])",
    "(({ exec }) => exec('x'))(require('child_process'))",
    "with (require('child_process')) { exec('x'); }",
    "Promise.resolve('x').then(require('child_process').exec)",
    "['x'].forEach(require('child_process').exec)",
    "require('child_process').exec(...['x'])",
    "const f = () => require('child_process'); f().exec('x')",
    "lab: { require('child_process').exec('x'); }",
    "try { x(); } catch { require('child_process').exec('x'); }",
    "try { x(); } catch ({ message }) { require('child_process').exec('x'); } finally { y(); }",
    "switch (x) { case require('child_process').exec('x'): break; }",
    "if (x) y(); else require('child_process').exec('x')",
    "for (const k in x) require('child_process').exec('x')",
    "do { require('child_process').exec('x'); } while (x)",
    "throw require('child_process').exec('x')",
    "export default require('child_process').exec('x')",
    "export const a = require('child_process').exec('x')",
    "function* g() { yield require('child_process').exec('x'); }\ng()",
    "class A { static x = require('child_process').exec('x'); }",
  ])('runs a command: %s', async (program) => {
    expect(await calls(program)).toContain('child_process.exec');
  });

  it.each([
    "const { exec } = { exec() {} }; exec('x')",
    "const child_process = { exec() {} }; child_process.exec('x')",
    "/a/.exec('x')",
  ])('and nothing of one: %s', async (program) => {
    expect(await calls(program)).not.toContain('child_process.exec');
  });
});
