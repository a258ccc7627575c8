import type { Fact, Value } from '../../src/inspect/facts';
import { compileMatch } from '../../src/inspect/match';
import type { ArgumentTest, ValueKind } from '../../src/rules/format';

const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
const call = (args: readonly Value[], kw: Readonly<Record<string, Value>> = {}): Fact => ({
  kind: 'call',
  path: 'f',
  args,
  kw,
  hidden: false,
  ...place,
});
const word = (value: string, folded = false): Value => ({ kind: 'string', value, folded });
const meets = (where: ArgumentTest, fact: Fact) => compileMatch({ call: 'f', where }).test(fact);

describe('the test of one argument', () => {
  it.each<[ValueKind, Value, Value]>([
    ['true', { kind: 'boolean', value: true }, { kind: 'boolean', value: false }],
    ['false', { kind: 'boolean', value: false }, { kind: 'boolean', value: true }],
    ['true', { kind: 'boolean', value: true }, { kind: 'number', value: 1 }],
    ['false', { kind: 'boolean', value: false }, { kind: 'number', value: 0 }],
    ['folded', word('x', true), word('x')],
    ['literal', { kind: 'list', items: [word('x')] }, { kind: 'list', items: [{ kind: 'unknown' }] }],
    ['non-literal', { kind: 'unknown' }, word('x')],
    ['external', { kind: 'external', source: 'input' }, word('x')],
    ['number', { kind: 'number', value: 3 }, word('3')],
  ])('that is %j', (is, yes, no) => {
    expect(meets({ arg: 0, is }, call([yes]))).toBe(true);
    expect(meets({ arg: 0, is }, call([no]))).toBe(false);
  });

  it('tells what is there from what is missing', () => {
    expect(meets({ arg: 1, is: 'missing' }, call([word('x')]))).toBe(true);
    expect(meets({ arg: 0, is: 'missing' }, call([word('x')]))).toBe(false);
    expect(meets({ arg: ['key', 0], is: 'present' }, call([], { key: word('x') }))).toBe(true);
    expect(meets({ arg: 'key', is: 'present' }, call([word('x')]))).toBe(false);
  });

  it('takes the rest, or any of them', () => {
    const fact = call([word('a'), word('b')], { c: word('d') });
    expect(meets({ arg: 'rest', equals: 'b' }, fact)).toBe(true);
    expect(meets({ arg: 'rest', equals: 'a' }, fact)).toBe(false);
    expect(meets({ arg: 'any', equals: 'd' }, fact)).toBe(true);
    expect(meets({ arg: 'any', equals: 'e' }, fact)).toBe(false);
  });

  it('keeps to the number of arguments and to bounds', () => {
    expect(meets({ minArgs: 2 }, call([word('a')]))).toBe(false);
    expect(meets({ maxArgs: 1 }, call([word('a'), word('b')]))).toBe(false);
    expect(meets({ arg: 0, atLeast: 2, atMost: 3 }, call([{ kind: 'number', value: 3 }]))).toBe(true);
    expect(meets({ arg: 0, atMost: 3 }, call([{ kind: 'number', value: 4 }]))).toBe(false);
  });
});

describe('the test of one fact', () => {
  const nested = (language: 'python' | null): Fact => ({ kind: 'nested', language, code: 'x', ...place });

  it.each<['any' | 'unknown' | 'python', boolean, boolean]>([
    ['any', true, true],
    ['unknown', false, true],
    ['python', true, false],
  ])('finds code in code of the language %s', (wanted, python, unknown) => {
    const { test } = compileMatch({ nested: wanted });
    expect([test(nested('python')), test(nested(null))]).toEqual([python, unknown]);
  });

  it('of a pipe may leave its source open', () => {
    const pipe = (...stages: string[]): Fact => ({ kind: 'pipe', stages, ...place });
    expect(compileMatch({ pipe: { to: 'sh' } }).test(pipe('curl', 'sh'))).toBe(true);
    expect(compileMatch({ pipe: { to: 'sh' } }).test(pipe('sh', 'cat'))).toBe(false);
    expect(compileMatch({ pipe: { from: 'cat', to: 'sh' } }).test(pipe('curl', 'sh'))).toBe(false);
  });

  it('of an assignment may look at the name alone or at the value too', () => {
    const fact: Fact = { kind: 'assign', path: 'os.environ.PATH', value: word('x'), ...place };
    expect(compileMatch({ assign: 'os.environ.*' }).test(fact)).toBe(true);
    expect(compileMatch({ assign: 'os.environ.*', value: { equals: 'y' } }).test(fact)).toBe(false);
  });
});
