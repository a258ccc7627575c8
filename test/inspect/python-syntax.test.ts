import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSyntax } from '../../src/inspect/python/syntax';

/** What CPython 3.13's `compile` says of each program: its message, or null where it accepts the program. */
type Judged = { readonly code: string; readonly error: string | null };
const judged = JSON.parse(readFileSync(join(__dirname, '../fixtures/python/syntax.json'), 'utf8')) as readonly Judged[];

describe('the syntax of Python', () => {
  it('agrees with CPython 3.13 on every form of error and its legal neighbours, but for two named ones', async () => {
    const disagreements: string[] = [];
    for (const { code, error } of judged) {
      const { valid } = await checkSyntax(`${code}\n`);
      if (valid !== (error === null)) disagreements.push(code);
    }
    expect(disagreements).toEqual(['match x:\n    case f"a": pass', 'def f():\n    class x: pass\n    global x']);
  }, 60_000);

  it('names several errors at once, each with line and column', async () => {
    expect(await checkSyntax('x = = 1\ny = 2 +\nif x\n    pass\n')).toMatchObject({
      valid: false,
      errors: [
        { line: 1, column: 5, message: 'Expected an expression' },
        { line: 2, column: 8, message: 'Expected an expression' },
        { line: 3, column: 5, message: 'Expected `:`, found newline' },
      ],
    });
  });

  it('counts columns in UTF-16 units', async () => {
    const { errors } = await checkSyntax('s = "💥é" "\n');
    expect(errors[0]).toMatchObject({ line: 1, column: 11 });
  });

  it.each([
    ['print "x"', 'Line 1: print is a function in Python 3: write print("x")'],
    ['if x\n    pass', 'Line 1: put a colon at the end of the line'],
    ['if x = 1:\n    pass', 'Line 1: a comparison takes ==, or := to assign inside the condition'],
    ['x = [1, 2\ny = 3', 'Line 1: close the [ of column 5 with ]'],
    ['x = (1, 2]', 'Line 1: the ( of line 1, column 5 is closed by ]'],
    ['x = 1)', 'Line 1: nothing is open that the ) in column 6 could close'],
    ['if x:\n\ta\n        b', 'Line 3: indent with spaces only, four for each level'],
    ['if x:\npass', 'Line 2: indent the lines of the block, or write pass'],
    ['x = 1\n    y = 2', 'Line 2: make the indentation equal to that of the lines of the same block'],
    ['i++', 'Line 1: Python has no ++: write += 1'],
    ['a && b', 'Line 1: write and instead of &&'],
    ['a || b', 'Line 1: write or instead of ||'],
    ['!a', 'Line 1: write not instead of !'],
    ['if a:\n    pass\nelse if b:\n    pass', 'Line 3: write elif instead of else if'],
    ['const x = 1', 'Line 1: leave const out: Python declares a variable by assigning to it'],
    ['function f() {', 'Line 1: a function begins with def: def name(arguments):'],
    ['x = 0777', 'Line 1: an octal number is written 0o17, a decimal one without leading zeros'],
    ['print(“x”)', 'Line 1: replace the typographic quotes by " or \''],
    ["x = 'a", 'Line 1: close the string with the quote that opened it'],
    ['return 1', 'Line 1: move this into a function (def)'],
    ['def f():\n    await x', 'Line 2: make the function around it async def'],
    ['try:\n    pass\nx = 1', 'Line 3: give the try block an except or finally'],
    ['def class():\n    pass', 'Line 1: choose another name: class is a word of the language'],
  ])('knows the cure of %j', async (code, cure) => {
    const report = await checkSyntax(`${code}\n`);
    expect(report.valid).toBe(false);
    expect(report.suggestions).toContain(cure);
  });

  it.each([
    'return 1  # noqa',
    '# ruff: noqa\nreturn 1',
    '# ruff: noqa: F706\nreturn 1',
    '# flake8: noqa\nreturn 1',
    'return 1  # type: ignore',
  ])('lets no suppression comment speak: %j', async (code) => {
    expect(await checkSyntax(`${code}\n`)).toMatchObject({ valid: false });
  });

  it('leaves strings that look like suppression comments alone', async () => {
    expect(await checkSyntax('x = "# noqa"\ny = f"{x}# noqa"\n')).toEqual({
      valid: true,
      errors: [],
      warnings: [],
      suggestions: [],
    });
  });

  it('warns of what CPython warns of', async () => {
    expect(await checkSyntax('x = "\\d"\nassert (x, "y")\nprint(x is 1)\n')).toMatchObject({
      valid: true,
      warnings: [{ line: 1 }, { line: 2 }, { line: 3 }],
    });
  });

  it.each([
    ['brackets', `${'('.repeat(5000)}${')'.repeat(5000)}`],
    ['sums', `${'1+'.repeat(30_000)}1`],
    ['blocks', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}if x:`).join('\n')],
    ['f-strings', 'f"{'.repeat(20_000)],
  ])('refuses %s too deep for any reader, and goes on working', async (_, code) => {
    expect(await checkSyntax(code)).toMatchObject({
      valid: false,
      errors: [{ message: expect.stringMatching(/^Cannot be checked: /) }],
    });
    expect(await checkSyntax('x = 1\n')).toMatchObject({ valid: true });
  });
});
