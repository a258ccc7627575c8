/** The fenced blocks of a model's reply, by CommonMark's rules but with an indentation as deep as a list makes it. */

export type ReplyFence = {
  /** First word of the info string, lower case, without braces, dots and what stands behind a colon. */
  readonly tag: string;
  /** The info string as written. */
  readonly info: string;
  readonly content: string;
  readonly closed: boolean;
  /** Text stands on the very next line: the closing line may have been one of the program itself. */
  readonly isAmbiguous: boolean;
};

export type ReplyParts = { readonly fences: readonly ReplyFence[]; readonly prose: string };

/** The rest is trimmed afterwards: a pattern that does it takes quadratic time on a line of white space. */
const OPENING = /^([ \t]*)(`{3,}|~{3,})([^\n]*)$/;

type Open = { readonly indent: number; readonly mark: string; readonly info: string; readonly lines: string[] };

/** `text` has line feeds only. */
export function fencesOf(text: string): ReplyParts {
  const lines = text.split('\n');
  const fences: ReplyFence[] = [];
  const prose: string[] = [];
  let open: Open | null = null;
  for (const [index, line] of lines.entries()) {
    if (open !== null) {
      if (!closes(line, open)) open.lines.push(line);
      else {
        fences.push(finished(open, true, lines[index + 1] ?? ''));
        open = null;
      }
      continue;
    }
    open = openingOf(line);
    if (open === null) prose.push(line);
  }
  if (open !== null) fences.push(finished(open, false, ''));
  return { fences, prose: prose.join('\n') };
}

function openingOf(line: string): Open | null {
  const [, indent = '', mark = '', rest = ''] = OPENING.exec(line) ?? [];
  const info = rest.trim();
  if (mark === '' || (mark.startsWith('`') && info.includes('`'))) return null;
  return { indent: widthOf(indent), mark, info, lines: [] };
}

const widthOf = (indent: string): number => indent.replaceAll('\t', '    ').length;

function closes(line: string, { indent, mark }: Open): boolean {
  const [, before = '', end = ''] = /^([ \t]*)(`{3,}|~{3,})[ \t]*$/.exec(line) ?? [];
  return end !== '' && end.charAt(0) === mark.charAt(0) && end.length >= mark.length && widthOf(before) <= indent + 3;
}

function finished({ indent, info, lines }: Open, closed: boolean, next: string): ReplyFence {
  const content = lines.map((line) => dedented(line, indent)).join('\n');
  return {
    tag: tagOf(info),
    info,
    content: lines.length === 0 ? '' : `${content}\n`,
    closed,
    isAmbiguous: next.trim() !== '' && openingOf(next) === null,
  };
}

/** At most as much white space as stood before the fence. */
function dedented(line: string, indent: number): string {
  let width = 0;
  let at = 0;
  while (at < line.length && width < indent && /[ \t]/.test(line.charAt(at))) {
    width += line.charAt(at) === '\t' ? 4 : 1;
    at += 1;
  }
  return line.slice(at);
}

/** `python`, `Python3`, `{.python .numberLines}`, `python:main.py`, `python title="a"`. */
const tagOf = (info: string): string => (/^\{?\s*\.?([^\s:{},;=]*)/.exec(info)?.[1] ?? '').toLowerCase();
