/** Edits that make a clean program worse, one kind of fault each. */

export type Program = { readonly language: 'python' | 'javascript'; readonly code: string };
/** The first function: its head, the lines of its body, what stands before and after. */
type Parts = {
  readonly before: readonly string[];
  readonly head: string;
  readonly body: readonly string[];
  readonly after: readonly string[];
};
type Edit = (parts: Parts, program: Program) => string | null;

function split({ language, code }: Program): Parts | null {
  const lines = code.split('\n');
  const start = lines.findIndex((line) =>
    (language === 'python' ? /^def .*:\s*$/u : /^(?:const|function) .*\{\s*$/u).test(line),
  );
  if (start < 0) return null;
  const isInside = (line: string) => line.trim() === '' || /^\s/u.test(line);
  const length = lines.slice(start + 1).findIndex((line) => !isInside(line));
  const end = length < 0 ? lines.length : start + 1 + length;
  const body = lines.slice(start + 1, end).filter((line) => line.trim() !== '');
  return { before: lines.slice(0, start), head: lines[start] ?? '', body, after: lines.slice(end) };
}

const COMMENT = '/** Answers what the examples ask for. */';

const join = ({ before, head, body, after }: Parts): string => [...before, head, ...body, ...after].join('\n');
const indent = (lines: readonly string[], by: string): readonly string[] => lines.map((line) => by + line);
/** A docstring cannot move under an `if`, so it stays where it is. */
function afterDocstring(body: readonly string[]): number {
  const first = body.findIndex((line) => /"""|'''/u.test(line));
  if (first !== 0) return 0;
  const quote = body[0]?.includes('"""') === true ? '"""' : "'''";
  if ((body[0]?.split(quote).length ?? 0) > 2) return 1;
  return body.findIndex((line, index) => index > 0 && line.includes(quote)) + 1;
}

export const EDITS: Readonly<Record<string, Edit>> = {
  'copy and paste': (parts) => {
    const copy = [parts.head.replace(/^(def |const |function )\w+/u, '$1copiedOnce'), ...parts.body];
    const closing = parts.after[0]?.startsWith('}') === true ? [parts.after[0]] : [];
    return [...parts.before, ...copy, ...closing, '', parts.head, ...parts.body, ...parts.after].join('\n');
  },
  'swallow errors': (parts, { language }) => {
    const at = afterDocstring(parts.body);
    const inner = indent(parts.body.slice(at), '    ');
    const wrapped =
      language === 'python'
        ? ['    try:', ...inner, '    except:', '        pass']
        : ['  try {', ...inner, '  } catch (e) {', '  }'];
    return join({ ...parts, body: [...parts.body.slice(0, at), ...wrapped] });
  },
  'nest deeply': (parts, { language }) => {
    const at = afterDocstring(parts.body);
    const depth = [0, 1, 2, 3, 4];
    const open = depth.map(
      (level) =>
        `${'    '.repeat(level + (language === 'python' ? 1 : 0))}${language === 'python' ? 'if len(str(1)) > 0:' : 'if (String(1).length > 0) {'}`,
    );
    const close = language === 'python' ? [] : depth.map(() => '}');
    return join({
      ...parts,
      body: [
        ...parts.body.slice(0, at),
        ...open,
        ...indent(parts.body.slice(at), '    '.repeat(depth.length)),
        ...close,
      ],
    });
  },
  'several statements per line': (parts, { language }) => {
    const extra =
      language === 'python'
        ? '    a = 1; b = 2; c = a + b; print(c)'
        : '  let a = 1; let b = 2; let c = a + b; console.log(c);';
    const at = afterDocstring(parts.body);
    return join({
      ...parts,
      body: [...parts.body.slice(0, at), extra, extra.replace(/\b([abc])\b/gu, '$1$1'), ...parts.body.slice(at)],
    });
  },
  'no documentation': (parts, { language, code }) => {
    const at = afterDocstring(parts.body);
    if (language === 'python') return at === 0 ? null : join({ ...parts, body: parts.body.slice(at) });
    return code;
  },
  'many branches': (parts, { language }) => {
    const at = afterDocstring(parts.body);
    const numbers = Array.from({ length: 12 }, (_, index) => index);
    const chain =
      language === 'python'
        ? [
            '    kind = len(str(0))',
            ...numbers.flatMap((n) => [
              `    ${n === 0 ? 'if' : 'elif'} kind == ${n + 50}:`,
              `        print("branch ${n}")`,
            ]),
          ]
        : [
            '  const kind = String(0).length;',
            ...numbers.flatMap((n) => [
              `  ${n === 0 ? 'if' : '} else if'} (kind === ${n + 50}) {`,
              `    console.log("branch ${n}");`,
            ]),
            '  }',
          ];
    return join({ ...parts, body: [...parts.body.slice(0, at), ...chain, ...parts.body.slice(at)] });
  },
  'unused and unreachable': (parts, { language }) => {
    const at = afterDocstring(parts.body);
    const unused =
      language === 'python'
        ? ['    unused_value = 1', '    other_unused = 2']
        : ['  const unusedValue = 1;', '  const otherUnused = 2;'];
    return join({ ...parts, body: [...parts.body.slice(0, at), ...unused, ...parts.body.slice(at)] });
  },
  'long lines': (parts, { language }) => {
    const at = afterDocstring(parts.body);
    const sum = Array.from({ length: 40 }, (_, index) => `${index}00`).join(' + ');
    const line = language === 'python' ? `    print(${sum})` : `  console.log(${sum});`;
    return join({
      ...parts,
      body: [...parts.body.slice(0, at), line, line.replace(/00/gu, '11'), ...parts.body.slice(at)],
    });
  },
};

/** The program after the edit and before it (with a comment to lose, where the edit takes one away); `null` where it does not fit. */
export function worsened(name: string, program: Program): { readonly before: string; readonly after: string } | null {
  const parts = split(program);
  const after = parts === null ? null : (EDITS[name]?.(parts, program) ?? null);
  if (after === null) return null;
  const losesComment = name === 'no documentation' && program.language === 'javascript';
  return { before: losesComment ? `${COMMENT}\n${program.code}` : program.code, after };
}
