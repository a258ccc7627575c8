/** How far the walk follows a program: statements that compute, names reached by calls, growth; and what it must not follow. */
import type { Fact } from '../../src/inspect/facts';
import { walk } from '../../src/inspect/python/walk';

const factsOf = async (code: string): Promise<readonly Fact[]> => (await walk(code)).facts ?? [];
const nested = async (code: string) =>
  (await factsOf(code)).flatMap((fact) => (fact.kind === 'nested' ? [fact.code] : []));
const pathsOf = async (code: string, kind: 'call' | 'attribute' | 'import' | 'assign') =>
  (await factsOf(code)).flatMap((fact) => (fact.kind === kind ? [fact.path] : []));
const called = (code: string) => pathsOf(code, 'call');

describe('a text computed by statements', () => {
  it.each([
    ['with a tuple as target', '(a, b), c = ("e", "v"), "al"\ns = a + b + c'],
    ['with a list as target', '[a, *b] = "eval"\ns = a + "".join(b)'],
    ['with the star first', '*a, b = "eval"\ns = "".join(a) + b'],
    ['with a star between', 'a, *b, c = "eval"\ns = a + "".join(b) + c'],
    ['by items of a list', 'a = list("xval")\na[0] = "e"\ns = "".join(a)'],
    ['by items of a dictionary', 'd = {}\nd["k"] = "eval"\ns = d["k"]'],
    ['by an attribute of a class', 'class A:\n    pass\nA.s = "eval"\ns = A.s'],
    [
      'by nonlocal',
      'def f():\n    r = "ev"\n    def g():\n        nonlocal r\n        r = r + "al"\n    g()\n    return r\ns = f()',
    ],
    [
      'by nonlocal two functions up',
      'def f():\n    r = "x"\n    def g():\n        def h():\n            nonlocal r\n            r = "eval"\n        h()\n    g()\n    return r\ns = f()',
    ],
    ['by an inherited member', 'class A:\n    s = "eval"\nclass B(A):\n    pass\ns = B.s'],
    ['by an operator of its own', 'class A:\n    def __add__(self, o):\n        return "ev" + o\ns = A() + "al"'],
    [
      'by an operator of the right operand',
      'class A:\n    def __radd__(self, o):\n        return o + "al"\ns = "ev" + A()',
    ],
    ['by an annotated assignment', 's: str = "eval"'],
    [
      'by an if in a function',
      'def f(n):\n    if n > 2:\n        return "x"\n    elif n == 2:\n        return "eval"\n    else:\n        return "y"\ns = f(2)',
    ],
    [
      'by the else of a function',
      'def f(n):\n    if n > 2:\n        r = "x"\n    else:\n        r = "eval"\n    return r\ns = f(1)',
    ],
    [
      'by continue and break',
      'def f():\n    r = ""\n    for c in "e-val!x":\n        if c == "-":\n            continue\n        if c == "!":\n            break\n        r += c\n    return r\ns = f()',
    ],
    ['in a try', 'try:\n    s = "eval"\nfinally:\n    pass'],
    [
      'by a context manager of its own',
      'from contextlib import contextmanager\n@contextmanager\ndef f():\n    yield "eval"\nwith f() as s:\n    pass',
    ],
    ['in a match', 'match "eval":\n    case s:\n        pass'],
    ['in a match with as', 'match "eval":\n    case str() as s:\n        pass'],
    ['by the default of a lambda', 'f = lambda a="eval": a\ns = f()'],
    ['by a mapping of attributes', 'import operator\ns = operator.itemgetter("k")({"k": "eval"})'],
    ['by a partial function', 'import functools\ns = functools.partial(str.join, "")(["ev", "al"])'],
    ['by removing and adding', 'a = list("xeval")\na.pop(0)\ns = "".join(a)'],
  ])('is known: %s', async (_, code) => {
    expect(await nested(`${code}\nexec(s)\n`)).toContain('eval');
  });

  it.each([
    ['of an unknown list', 'a = input()\na[0] = "eval"\ns = a[0]'],
    ['picked by an unknown key', 'd = {}\nd[input()] = "x"\ns = d["k"]'],
    ['split at an unknown place', 's = "eval x".split(" ", int(input()))[0]'],
    ['from a number too large for its bytes', 's = (0x65766).to_bytes(1, "big").decode()'],
    ['from a negative number', 's = (-1).to_bytes(1, "big", signed=True).hex()'],
    ['of a method that numbers do not have folded', 's = str((5).bit_count())'],
    ['of a function', 's = (lambda: 1).__doc__'],
    ['by a division by zero', 's = str(1 // 0) + str(1 % 0) + str(1 / 0)'],
    ['of a large shift', 's = str(1 << 9000) + str((1 << 70) // 0) + str((1 << 70) % 0)'],
    ['by unknown operands', 's = input() + input()'],
    ['of JSON that is none', 'import json\ns = json.loads("{")'],
    ['of unknown JSON', 'import json\ns = json.loads(input())'],
    ['of a pattern that is no plain word', 'import re\ns = re.sub("[a-z]+", "eval", "x")'],
  ])('is not made up: %s', async (_, code) => {
    const { analysed } = await walk(`${code}\nexec(s)\n`);
    expect(analysed).toBe(true);
    expect((await nested(`${code}\nexec(s)\n`)).filter((text) => !text.includes('$'))).toEqual([]);
  });
});

describe('a name reached by a call', () => {
  it.each([
    ['for f in vars(__import__("os")).values():\n    f("x")', 'os.?'],
    ['for n, f in vars(__import__("os")).items():\n    f("x")', 'os.?'],
    ['import os\nos.__getattribute__("system")("x")', 'os.system'],
    ['import os\nobject.__getattribute__(os, "system")("x")', 'os.system'],
    ['import os\ngetattr(os, input())("x")', 'os.?'],
    ['import os\ngetattr(os, "nothing", os.system)("x")', 'os.nothing'],
    ['import os, operator\noperator.attrgetter("system")(os)("x")', 'os.system'],
    ['import os, operator\noperator.methodcaller("system", "x")(os)', 'os.system'],
    ['import sys, operator\noperator.itemgetter("os")(sys.modules).system("x")', 'os.system'],
    ['import pkgutil\npkgutil.resolve_name("os:system")("x")', 'os.system'],
    ['import pydoc\npydoc.locate("os.system")("x")', 'os.system'],
    ['__import__("os.path", fromlist=["join"]).join("a", "b")', 'os.path.join'],
    ['__import__("os.path").system("x")', 'os.system'],
    ['import os\nos.__dict__.get("system")("x")', 'os.system'],
    ['vars(__builtins__)["eval"]("1")', 'eval'],
    ['globals()["__builtins__"].eval("1")', 'eval'],
    ['import os\nf = os.system\nglobals()["f"]("x")', 'os.system'],
    ['(lambda: 1).__globals__["system"]("x")', 'os.system'],
    ['import os, functools\np = functools.partial(os.system)\np.func("x")', 'os.system'],
    ['import os\nclass A(os.PathLike):\n    pass\nA.system("x")', 'os.PathLike.system'],
    ['import os\nclass A:\n    def __class_getitem__(cls, k):\n        return os.system(k)\nA["x"]', 'os.system'],
    ['import os\nclass A:\n    def __call__(self, k):\n        return os.system(k)\nA()("x")', 'os.system'],
    [
      'import os\nclass M(type):\n    pass\nclass A:\n    def __getattr__(self, n):\n        return os.system\nA.run("x")',
      'os.system',
    ],
    ['import os\nlist(map(os.system, input()))', 'os.system'],
    ['import os\nlist(filter(os.system, input()))', 'os.system'],
    ['import os, functools\nfunctools.reduce(os.system, input())', 'os.system'],
    ['import os\nsorted(["x"], key=os.system)', 'os.system'],
    ['import os\ntype("X", (), {"__getitem__": os.system})', 'os.system'],
    ['import os, threading\nthreading.Thread(target=os.system, args=("x",)).start()', 'os.system'],
    ['import os, threading\nthreading.Thread(None, os.system, None, ("x",)).start()', 'os.system'],
    ['import os, threading\nthreading.Timer(1, os.system, args=["x"]).start()', 'os.system'],
    ['import os, atexit\natexit.register(os.system, "x")', 'os.system'],
    ['import os, atexit, functools\natexit.register(functools.partial(os.system, "x"))', 'os.system'],
    ['import os, itertools\nlist(itertools.starmap(os.system, [("x",)]))', 'os.system'],
    ['import os, itertools\nlist(itertools.starmap(os.system, input()))', 'os.system'],
    ['import os, _thread\n_thread.start_new_thread(os.system, ("x",))', 'os.system'],
    ['import os, re\nre.sub("a", os.system, "abc")', 'os.system'],
    ['import os, multiprocessing\nmultiprocessing.Pool().map(os.system, ["x"])', 'os.system'],
    ['import os, multiprocessing\nmultiprocessing.Pool().imap(os.system, ["x"])', 'os.system'],
    ['import os, multiprocessing\nmultiprocessing.Pool().starmap(os.system, input())', 'os.system'],
    ['import os, multiprocessing\nmultiprocessing.Pool().imap_unordered(os.system, input())', 'os.system'],
    ['from os import *\nfrom sys import *\nsystem("x")', 'os.system'],
    ['import os\nassert os.system("x"), os.popen("y")', 'os.popen'],
    ['import os\nraise ValueError from os.system("x")', 'os.system'],
    ['import os\na = {}\ndel a[os.system("x")]', 'os.system'],
    ['import os\ntry:\n    pass\nexcept os.system("x") as e:\n    pass', 'os.system'],
    ['import os\nmatch [os]:\n    case [m] if m.system("x"):\n        pass', '?.system'],
    ['import os\nmatch {"k": 1}:\n    case {"k": v}:\n        os.system(v)', 'os.system'],
    ['import os\nmatch 1:\n    case int(v, real=w):\n        os.system(v)', 'os.system'],
    ['import os\nmatch [1]:\n    case [a, *b] | (a, b):\n        os.system(a)', 'os.system'],
    ['import os\nx = y[os.system("x"):os.getpid():2]', 'os.system'],
    ['import os\nx = 1 < 2 < os.system("x")', 'os.system'],
    ['import os\ndef f(a: os.system("x") = 1) -> os.popen("y"):\n    pass', 'os.popen'],
  ])('is told: %j', async (code, path) => {
    expect(await called(code)).toContain(path);
  });

  it.each([
    ['class A:\n    def get(self, n):\n        return print\nA().get("system")("x")'],
    ['d = {"system": print}\nd.get("system")("x")'],
    ['d = {"system": print}\nd.pop("system")("x")'],
    ['import operator\noperator.itemgetter(0)([print, eval])("x")'],
    ['getattr(input(), input(), print)("x")'],
    ['(print, eval)[False]("x")'],
    ['def key(x):\n    return x\nsorted([1], key=key)'],
    ['type("X", (), {"name": 1})'],
    ['type("X", ())'],
    ['import threading\nthreading.Thread().start()'],
    ['import atexit\natexit.register()'],
    ['import re\nre.sub("system", "print", "system")'],
    ['import multiprocessing\nmultiprocessing.Pool().map(1, ["system"])'],
    ['import string\nstring.Template(input()).substitute()'],
  ])('is not made up: %j', async (code) => {
    expect((await called(code)).filter((path) => /(?:^|\.)(?:system|eval|exec|popen)$/.test(path))).toEqual([]);
  });
});

describe('what grows with every round', () => {
  const sizes = async (code: string) =>
    (await factsOf(code)).flatMap((fact) => (fact.kind === 'allocation' ? [fact.size] : []));
  const round = (stmt: string) => `x = input()\nd = {}\nwhile True:\n    ${stmt}\n`;

  it.each([
    'x += x',
    'x += "a"',
    'x += bytes(10)',
    'x *= 2',
    'x = x + x',
    'x = x + "a"',
    'x = [1] + x',
    'x = x * 2',
    'x = 2 * x',
    'x = [x, x]',
    'd[k] = 1',
    'd[f()] = 1',
    'd[k + 1] = 1',
    'a.b.append(1)',
    'x.update(y)',
  ])('is told in a loop without an end: %s', async (stmt) => {
    expect(await sizes(round(stmt))).toEqual([Number.MAX_SAFE_INTEGER]);
  });

  it.each([
    'x += 1',
    'x -= x.y',
    'x *= y',
    'x += f()',
    'x += a.b()',
    'x = y',
    'x = y + "a"',
    'x = x + 1',
    'x = x - [1]',
    'x = y * 2',
    'x = 2 * y',
    'x = [x]',
    'd["k"] = 1',
    'a.b = 1',
    'print(x)',
    'x.strip()',
    'x',
  ])('is not told where it stays as it is: %s', async (stmt) => {
    expect(await sizes(round(stmt))).toEqual([]);
  });

  const endless = async (code: string) =>
    (await factsOf(code)).flatMap((fact) => (fact.kind === 'loop' ? [fact.endless] : []));

  it.each([
    ['while x:\n    x = x + x', true],
    ['while len(x) > 0:\n    x += [1]', true],
    ['while x != 0:\n    x = x * 2', true],
    ['while len(x) < 9:\n    x += [1]', false],
    ['while 0 < x < 9:\n    x = x * 2', false],
    ['while x > y:\n    x = x * 2', false],
    ['while len() > 0:\n    x = x * 2', false],
    ['while x:\n    x = x[1:]', false],
    ['while x.y:\n    x += x', false],
  ])('keeps its loop going for ever or not: %j', async (code, expected) => {
    expect(await endless(`x = input()\n${code}\n`)).toEqual([expected]);
  });

  it.each([
    ['import itertools\nlist(itertools.permutations(range(12)))', 479_001_600 * 8],
    ['import itertools\nlist(itertools.permutations("abcd", 2))', 12 * 8],
    ['import itertools\nlist(itertools.permutations("abcd", r=3))', 24 * 8],
    ['import itertools\nlist(itertools.product(range(100), repeat=4))', 1e8 * 8],
    ['import itertools\nlist(itertools.product("ab", "cde"))', 6 * 8],
    ['import itertools\nlist(itertools.product(range(10 ** 9), [1]))', 1e9 * 8],
    ['x = "a" * 10 ** 9', 1e9],
    ['x = [0] * 10 ** 9', 8e9],
    ['bytes(10 ** 9)', 1e9],
    ['import numpy\nnumpy.zeros((10 ** 5, 10 ** 5))', 1e10],
    ['import numpy\nnumpy.zeros(shape=(10 ** 5, 10 ** 5))', 1e10],
    ['import os\nos.truncate("f", 10 ** 12)', 1e12],
  ])('is counted where it is asked for at once: %j', async (code, size) => {
    expect(await sizes(code)).toContain(size);
  });

  it.each([
    'import itertools\nlist(itertools.permutations(input()))',
    'import itertools\nlist(itertools.product())',
    'x = 2 * input()',
    'x = 3 * None',
    'import numpy\nnumpy.zeros((3, 3))',
    'import os\nos.truncate("f")',
  ])('is no size where nobody knows it or it is small: %j', async (code) => {
    expect((await sizes(code)).filter((size) => size > 1000)).toEqual([]);
  });
});

describe('attributes, variables and assignments', () => {
  it.each([
    ['"{0.__class__.__globals__}".format(x)', 'attribute', '?.__class__.__globals__'],
    ['import os\nfor v in os.environ.values():\n    print(v)', 'attribute', 'os.environ'],
    ['import os\nos.environ.setdefault("KEY", "x")', 'attribute', 'os.environ.KEY'],
    ['import os\nos.getenv("HOME")', 'attribute', 'os.environ.HOME'],
    ['import os, operator\noperator.itemgetter("KEY")(os.environ)', 'attribute', 'os.environ.KEY'],
    ['import sys\nsys.excepthook = print', 'assign', 'sys.excepthook'],
    ['import os\nos.environ["PATH"] = "x"', 'assign', 'os.environ.PATH'],
    ['import os\nos.environ[input()] = "x"', 'assign', 'os.environ.*'],
    ['def f():\n    pass\nf.__code__ = 1', 'assign', '?.__code__'],
    ['import importlib\nimportlib.import_module("o" + "s")', 'import', 'os'],
    ['import pydoc\npydoc.locate("subprocess.run")', 'import', 'subprocess'],
  ] as const)('are told: %j', async (code, kind, path) => {
    expect(await pathsOf(code, kind)).toContain(path);
  });

  it.each([
    ['"{0.name}".format(x)', 'attribute'],
    ['"{}".format("__class__")', 'attribute'],
    ['class A:\n    pass\nA.x = 1', 'assign'],
    ['d = {}\nd["PATH"] = 1', 'assign'],
    ['a = [1]\na[0] = 2', 'assign'],
    ['import importlib\nimportlib.import_module(input())', 'attribute'],
    ['import pydoc\nx = 1', 'attribute'],
  ] as const)('are not told where there are none: %j', async (code, kind) => {
    expect(await pathsOf(code, kind)).toEqual([]);
  });

  it.each([
    ['import doctest\n"""\n>>> print(1)\n... x\n"""\ndoctest.testmod()', 'print(1)\nx'],
    ['import typing\ndef f(a: "eval(1)"):\n    pass\ntyping.get_type_hints(f)', 'eval(1)'],
    ['open("f", "w").write("#!/bin/sh\\nid")', '#!/bin/sh\nid'],
    ['open("f", "w").write("#!/usr/bin/python3\\nid")', '#!/usr/bin/python3\nid'],
    ['import ast\nexec(compile(ast.parse("print(1)"), "f", "exec"))', 'print(1)'],
  ])('hold code that the library runs: %j', async (code, text) => {
    expect(await nested(code)).toContain(text);
  });

  it.each([
    'import doctest\ndoctest.testmod()',
    'import typing\ndef f(a: int):\n    pass\ntyping.get_type_hints(f)',
    'open("f", "w").write("#!/usr/bin/perl\\nid")',
    'open("f", "w").write("id")',
    'import ast\nast.parse(input())',
    'import logging.config\nlogging.config.dictConfig({"a": [{"b": 1}]})',
  ])('hold no code: %j', async (code) => {
    expect(await nested(code)).toEqual([]);
  });

  it('hold a factory that a configuration of logging calls', async () => {
    const code = 'import logging.config\nlogging.config.dictConfig({"h": [{"()": FACTORY, "x": "y"}]})';
    expect(await called(code.replace('FACTORY', '"ext://os.system"'))).toContain('os.system');
    expect(await called(`import os\n${code.replace('FACTORY', 'os.system')}`)).toContain('os.system');
  });
});

describe('a secret written so that no log can mask it', () => {
  const tells = async (expression: string) =>
    (await factsOf(`import os\nt = os.environ["T"]\nprint(${expression})\n`)).some(
      (fact) => fact.kind === 'obfuscation' && fact.how === 'encoded-environment',
    );

  it.each([
    't.hex()',
    't.replace("", " ")',
    't.encode("rot13")',
    't[1:]',
    't[::2]',
    '"-".join(t)',
    '[c for c in t]',
    'list(t)',
    '*t',
    't.swapcase()',
  ])('is told: %s', async (expression) => {
    expect(await tells(expression)).toBe(true);
  });

  it.each(['t', 't[:4]', 't.encode()', 't.encode("utf-8")', 't.replace("long", "x")', 't.strip()', 'len(t)'])(
    'is not told where it stays readable: %s',
    async (expression) => {
      expect(await tells(expression)).toBe(false);
    },
  );
});
