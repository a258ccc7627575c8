import { parsePython } from '../../src/inspect/python/parse';

const unread = (source: string) => {
  const parsed = parsePython(source);
  return parsed.ok ? parsed.program.unread : parsed.reason;
};

describe('the tree of Python', () => {
  it.each([
    'x = 1.; y = 1./3; z = .5; w = 0x_ff + 1_000 + 1e5j',
    'match x:\n    case [1, *rest] if rest: pass\n    case {"a": b, **more}: pass\n    case P(a=1) | None as q: pass\n    case -1 | "x" "y": pass\n    case a.b: pass\n    case 1, 2: pass',
    'match = 1\ncase = match\ntype = case\nmatch(x)\nmatch[1]\nmatch.x\nmatch - 1\nprint(match, case, type)',
    'type X[T: int] = list[T]\ndef f[T, *A, **P](x: T) -> T: ...\nclass C[T](B): ...',
    'with (open("a") as f, open("b") as g):\n    pass\nwith (a, b) as c: pass\nwith (yield): pass\nwith (a).b as c, d: pass',
    'try:\n    pass\nexcept* (A, B) as e:\n    pass\nelse:\n    pass\nfinally:\n    pass',
    'async def f():\n    async with a as b: pass\n    async for x in y: pass\n    return [x async for x in y if await z]',
    'def f(a, /, b: int = 1, *args: *T, c, **kw) -> int: return lambda *a, k=1, **kw: (yield)',
    '@(lambda f: f)\n@a.b[c](d)\nclass A(B, metaclass=C): x = 1; y = 2',
    'f"{x!r:>{w}} {{}} {y=} {z = !s}" f\'{a[\'b\']}\' rf"\\d{x}" f"{f"{1}"}" f"{x:%Y-%m}" f"""{\nx  # why\n}"""',
    'x[1:2, ::3, ...]; x[*a]; x[a := 1]; print(*a, **b, c=1); f(x for x in y)',
    'a = b = *c, d\nfor x in *a, b: pass\nfor x, *y in z: pass\nreturn_ = not a not in b is not c',
    'if (n := 1) > 0: pass\nelif n: pass\nelse: pass\nwhile x: y\nelse: z',
    '\f\nx = 1 + \\\n  2\n\fif x:\n    y = (\n1\n)\n',
    '\ufeffx = 1\r\ny = 2\rz = 3',
    'del a, b[1], (c)\nglobal q\nassert x, "m"\nraise A from B\nfrom . import a\nfrom ...b.c import (d, e as f,)',
    '{**a, "b": 1}; {*a, b}; {a: b for a in c}; {a for a in b}; [*a]; (a,); ()',
    'été = "é"; ｅ = 変数 = 1',
  ])('follows %j to its end', (source) => {
    expect(unread(source)).toEqual([]);
  });

  it('skips a statement that it cannot follow, and says where', () => {
    expect(unread('x = 1\ny = )\nz = 2\n')).toEqual([6]);
  });

  it.each([
    ['('.repeat(400), 'more than 300 levels of nesting'],
    [`x = 1${' + 1'.repeat(400)}`, 'more than 300 levels of nesting'],
    [`x${'.y'.repeat(400)}`, 'more than 300 levels of nesting'],
    ['not '.repeat(400), 'more than 300 levels of nesting'],
    ['f"{'.repeat(20), 'f-strings nested more than 12 deep'],
    [
      Array.from({ length: 120 }, (_, depth) => `${' '.repeat(depth)}if x:`).join('\n'),
      'more than 100 levels of indentation',
    ],
  ])('refuses what no recursive reader could follow', (source, reason) => {
    expect(unread(source)).toBe(reason);
  });

  it('reads escapes, adjacent literals and bytes as Python does', () => {
    const parsed = parsePython('x = "a\\x62\\143\\u0064\\N{LATIN SMALL LETTER E}" \'f\' r"\\g"\ny = b"\\xff\\u0041"\n');
    const values = parsed.ok
      ? parsed.program.body.map((stmt) =>
          stmt.kind === 'assign' && stmt.value.kind === 'string' ? stmt.value.value : null,
        )
      : [];
    expect(values).toEqual(['abcdef\\g', '\xff\\u0041']);
  });
});
