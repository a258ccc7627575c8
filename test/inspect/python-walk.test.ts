import type { Fact } from '../../src/inspect/facts';
import { walk } from '../../src/inspect/python/walk';

const told = async (code: string) => {
  const walked = await walk(code);
  return (walked.facts ?? []).map(
    ({ line: _line, column: _column, endLine: _endLine, endColumn: _endColumn, ...fact }: Fact) => fact,
  );
};

/** The paths called, in order; a hidden one in brackets. */
const calls = async (code: string) =>
  (await told(code)).flatMap((fact) => (fact.kind === 'call' ? [fact.hidden ? `(${fact.path})` : fact.path] : []));

const nested = async (code: string) =>
  (await told(code)).flatMap((fact) => (fact.kind === 'nested' ? [[fact.language, fact.code]] : []));

describe('the walk through Python', () => {
  it('tells calls with canonical paths, values and places', async () => {
    expect(await walk('from os import system as greet\ngreet("id", x=1)\n')).toEqual({
      analysed: true,
      facts: [
        { kind: 'import', path: 'os', line: 1, column: 1, endLine: 1, endColumn: 31 },
        { kind: 'string', value: 'id', folded: false, line: 2, column: 7, endLine: 2, endColumn: 11 },
        {
          kind: 'call',
          path: 'os.system',
          args: [{ kind: 'string', value: 'id', folded: false }],
          kw: { x: { kind: 'number', value: 1 } },
          hidden: false,
          renamed: true,
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 17,
        },
        { kind: 'nested', language: 'bash', code: 'id', line: 2, column: 1, endLine: 2, endColumn: 17 },
      ],
    });
  });

  it.each([
    ['import os as o\no.system("x")', ['os.system']],
    ['import os\nf = os.system\ng = f\ng("x")', ['os.system']],
    ['import os\nf, g = print, os.system\ng("x")', ['os.system']],
    ['(e := eval)("1")', ['eval']],
    ['from os import *\nsystem("x")', ['os.system']],
    ['import os\n{"a": os.system}["a"]("x")', ['os.system']],
    ['import os\n[print, os.system][1]("x")', ['os.system']],
    ['import os\nclass A:\n    run = os.system\nA.run("x")', ['os.system']],
    [
      'import os\nclass A:\n    def __init__(self):\n        self.f = os.system\n    def go(self):\n        self.f("x")\nA().go()',
      ['os.system'],
    ],
    ['import os\nf = os.system if x else print\nf("x")', ['os.system', 'print']],
    ['import os\ndef f():\n    return os.system\nf()("x")', ['os.system']],
    ['import os\ndef f():\n    g("x")\ng = os.system\nf()', ['os.system']],
    ['def f():\n    global g\n    g = eval\nf()\ng("1")', ['eval']],
    ['import functools, os\nfunctools.partial(os.system, "x")()', ['functools.partial', 'os.system']],
    ['import os\nlist(map(os.system, ["x"]))', ['map', 'os.system']],
    ['@exec\n@str\nclass A:\n    pass', ['exec']],
    ['getattr(__import__("o" + "s"), "sys" "tem")("x")', ['__import__', 'getattr', '(os.system)']],
    ['import sys\nsys.modules["os"].system("x")', ['(os.system)']],
    ['vars(__builtins__)["eval"]("1")', ['vars', '(eval)']],
    ['print.__self__.eval("1")', ['(eval)']],
    ['def f(eval):\n    eval(1)\nf(len)', []],
    ['def system(x):\n    return x\nsystem("x")', []],
    ['class A:\n    def eval(self):\n        return 1\nA().eval()', []],
    ['def open(x):\n    return x\nopen("a")', []],
  ])('resolves the names in %j', async (code, paths) => {
    expect(await calls(code)).toEqual(paths);
  });

  it.each([
    ['"pri" + "nt(1)"'],
    ['"print(1)"[:]'],
    ['")1(tnirp"[::-1]'],
    ['"p.r.i.n.t.(.1.)"[::2]'],
    ['"%s(%d)" % ("print", 1)'],
    ['"{}({n})".format("print", n=1)'],
    ['f"{\'print\'}(1)"'],
    ['"".join(["print", "(1)"])'],
    ['"".join(map(chr, [112, 114, 105, 110, 116, 40, 49, 41]))'],
    ['"".join(chr(c - 1) for c in [113, 115, 106, 111, 117, 41, 50, 42])'],
    ['bytes([112, 114, 105, 110, 116, 40, 49, 41]).decode()'],
    ['bytes.fromhex("7072696e742831 29")'],
    ['"\\x70\\162\\u0069\\N{LATIN SMALL LETTER N}t(1)"'],
    ['__import__("base64").b64decode("cHJpbnQoMSk=").decode()'],
    ['__import__("codecs").decode("cevag(1)", "rot13")'],
    ['__import__("zlib").decompress(__import__("base64").b64decode("eJwrKMrMK9Ew1AQADhUCsA=="))'],
    ['"qrint(1)".replace("q", "p")'],
    ['"xrint(1)".translate(str.maketrans("x", "p"))'],
    ['"PRINT(1)".lower()'],
    ['"".join(reversed(")1(tnirp"))'],
    ['(lambda a, b: a + b)("print", "(1)")'],
    ['{"a": "print(1)"}["a"]'],
    ['__import__("json").loads(\'["print(1)"]\')[0]'],
  ])('folds %s', async (expression) => {
    expect(await nested(`exec(${expression})`)).toEqual([['python', 'print(1)']]);
  });

  it.each([
    ['for c in "print(1)":\n    s += c', 's = ""'],
    ['i = 0\nwhile i < 8:\n    s += "print(1)"[i]\n    i += 1', 's = ""'],
    ['for i, c in enumerate("print(1)"):\n    if i >= 0:\n        s = s + c\n    else:\n        s = "x"', 's = ""'],
    ['def f(t):\n    r = ""\n    for c in t:\n        r += chr(ord(c) ^ 1)\n    return r\ns = f("qshou)0(")', ''],
    ['def f():\n    yield "print"\n    yield "(1)"\ns = "".join(f())', ''],
    ['parts = []\nparts.append("print")\nparts.append("(1)")\ns = "".join(parts)', ''],
  ])('follows what %j computes', async (code, before) => {
    expect((await nested(`${before}\n${code}\nexec(s)`)).at(-1)).toEqual(['python', 'print(1)']);
  });

  it.each([
    ['import os\nos.system("ls " + input())', 'ls "$1"'],
    ['import subprocess\nsubprocess.run(["sh", "-c", "a | b"])', "sh -c 'a | b'"],
    ['import os\nos.execvp("nc", ["nc", "-e", "/bin/sh"])', 'nc -e /bin/sh'],
    ['import os\nos.execl("/bin/sh", "sh", "-c", "it\'s")', "sh -c 'it'\\''s'"],
    ['import subprocess\nsubprocess.run("sh", input="id")', "sh <<'INPUT'\nid\nINPUT"],
    ['import sys, subprocess\nsubprocess.run([sys.executable, "-c", "x"])', 'python3 -c x'],
  ])('gives the command of %j to Bash', async (code, command) => {
    expect(await nested(code)).toEqual([['bash', command]]);
  });

  it.each([
    ['input()', 'input'],
    ['__import__("sys").argv[1]', 'arguments'],
    ['__import__("os").environ["A"]', 'environment'],
    ['__import__("requests").get("u").text.strip()', 'network'],
    ['open("f").read()', 'file'],
  ])('knows where %s comes from', async (expression, source) => {
    const facts = await told(`exec(${expression})`);
    expect(facts.filter((fact) => fact.kind === 'call' && fact.path === 'exec')).toMatchObject([
      { args: [{ kind: 'external', source }] },
    ]);
  });

  it.each([
    ['while True:\n    pass', true],
    ['while 1:\n    for x in y:\n        break', true],
    ['import itertools\nfor x in itertools.count():\n    print(x)', true],
    ['for x in iter(int, 1):\n    pass', true],
    ['while True:\n    break', false],
    ['def f():\n    while True:\n        yield 1', false],
    ['while True:\n    exit()', false],
    ['n = 3\nwhile n:\n    n -= 1', false],
  ])('tells whether %j ends', async (code, endless) => {
    expect(
      (await told(code)).filter((fact) => fact.kind === 'loop')[code.includes('for x in y') ? 1 : 0],
    ).toMatchObject({ endless });
  });

  it('says what it has not looked at', async () => {
    expect(await walk('x = (1\n')).toMatchObject({ analysed: false, reason: 'line 1 does not parse' });
    expect(await walk('('.repeat(1000))).toEqual({
      analysed: false,
      reason: 'the program has more than 300 levels of nesting',
    });
    expect(await walk('# coding: unicode_escape\nx = 1\n')).toMatchObject({
      analysed: false,
      reason: 'the program declares the encoding unicode_escape; expected UTF-8',
    });
  });

  it('takes documentation and comments for what they are', async () => {
    expect(await told('"""os.system("id")"""\n# eval("1")\n')).toEqual([]);
  });

  const many = (piece: string) => piece.repeat(Math.ceil(64_000 / piece.length));
  it.each([
    ['additions', `x = "a"\n${many('x += x\n')}`],
    ['growing lists', `x = [1]\n${many('x = x + x\n')}`],
    ['shifts', `x = 1\n${many('x = x << 4000\n')}`],
    [
      'loops in loops',
      Array.from({ length: 90 }, (_, depth) => `${' '.repeat(depth)}for a in range(100):`)
        .join('\n')
        .concat(`\n${' '.repeat(90)}x = 1`),
    ],
    ['comprehensions in each other', `${'['.repeat(140)}1${' for x in range(99)]'.repeat(140)}`],
    [
      'functions that call each other twice',
      Array.from({ length: 999 }, (_, n) => `def f${n}(x): return f${n + 1}(f${n + 1}(x))`).join('\n'),
    ],
    ['a loop of a hundred million rounds', 'i = 0\ns = ""\nwhile i < 100000000:\n    i += 1\n    s += "a"\nexec(s)'],
    ['nested texts', many('exec("x = 1")\n')],
    ['garbage', many('}{)(:=.')],
    ['quotes', '"'.repeat(64_001)],
  ])('follows 64 KB of %s within bounds', async (_, code) => {
    const before = process.cpuUsage();
    await walk(code);
    const { user } = process.cpuUsage(before);
    expect(user / 1e6).toBeLessThan(4);
  });
});
