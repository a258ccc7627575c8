import type { Fact, Value } from '../../src/inspect/facts';
import { namesOnlyAllowedHosts } from '../../src/inspect/hosts';

const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
const word = (value: string): Value => ({ kind: 'string', value, folded: false });
const string = (value: string): Fact => ({ kind: 'string', value, folded: false, ...place });
const call = (args: readonly Value[], kw: Readonly<Record<string, Value>> = {}): Fact => ({
  kind: 'call',
  path: 'requests.get',
  args,
  kw,
  hidden: false,
  ...place,
});
const allowed = (fact: Fact) => namesOnlyAllowedHosts(fact, (host) => host === 'good.example');

describe('hosts that a fact names', () => {
  it.each([
    ['the URL of a text', string('https://good.example/a')],
    ['a bare host', string('good.example/path')],
    ['a bare host with a port', string('GOOD.example:443')],
    ['the first argument', call([word('http://good.example')])],
    ['a keyword', call([], { url: word('http://good.example') })],
    ['the address of a socket', call([{ kind: 'list', items: [word('good.example'), { kind: 'number', value: 80 }] }])],
  ])('are allowed: %s', (_, fact) => {
    expect(allowed(fact)).toBe(true);
  });

  it.each([
    ['another host', string('https://bad.example')],
    ['a text that names none', string('hello')],
    ['a URL that is none', string('http://[')],
    ['a text too long for a host', string(`${'a'.repeat(300)}.example`)],
    ['an allowed host among others', call([word('http://good.example'), word('http://bad.example')])],
    ['an address that nobody knows', call([{ kind: 'unknown' }, word('http://good.example')])],
    ['an address from outside', call([{ kind: 'external', source: 'input' }], { url: word('http://good.example') })],
    ['a keyword that is a name', call([], { url: { kind: 'path', path: 'URL' }, host: word('good.example') })],
    ['a call without an address', call([])],
    ['a fact of another kind', { kind: 'import', path: 'good.example', ...place } as const],
  ])('are not allowed: %s', (_, fact) => {
    expect(allowed(fact)).toBe(false);
  });
});
