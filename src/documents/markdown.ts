/**
 * What is a command and what is code? CommonMark decides, by markdown-it: of the parsers looked at the one whose time
 * stays linear on hostile text (64 KiB of the worst known patterns: 0.15 s; others took a minute).
 */
import MarkdownIt, { type StateInline, type Token } from 'markdown-it';
import type { CommandLine, DocumentElement, Fence, MarkdownDocument } from '../core/document';

/** Reads a text of any content and size; never throws. `trigger` is the word commands begin with (`/run`). */
export function readMarkdown(text: string, trigger: string): MarkdownDocument {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const lines = source.split('\n');
  const elements = parserFor(trigger)
    .parse(source, {})
    .flatMap((token, index, tokens): readonly DocumentElement[] => {
      if (token.type === 'fence') return [fenceOf(token, lines)];
      const opens = tokens[index - 1];
      return token.type === 'inline' && opens?.type === 'paragraph_open' && opens.level === 0
        ? commandLines(token, lines)
        : [];
    });
  return { elements };
}

const RULE = 'command_line';

/**
 * The parser itself says where plain text begins a line: its inline rules are asked at every position that is not
 * inside code, HTML or a link's target, so one more rule there sees exactly the lines that count.
 */
function parserFor(trigger: string) {
  const parser = new MarkdownIt('commonmark');
  // It would replace NUL by U+FFFD, and NUL must be seen to be refused.
  parser.core.ruler.disable('normalize');
  parser.inline.ruler.before('text', RULE, (state, silent) => {
    if (!beginsCommand(state, trigger)) return false;
    if (!silent) state.push(RULE, '', 0).meta = { offset: state.pos };
    state.pos += trigger.length;
    return true;
  });
  return parser;
}

/** Further indented than this, a line looks like code. */
const INDENT_MAX = 3;

function beginsCommand({ src, pos }: StateInline, trigger: string): boolean {
  return src.startsWith(trigger, pos) && /^\s?$/.test(src.charAt(pos + trigger.length)) && beginsLine(src, pos);
}

function beginsLine(src: string, pos: number): boolean {
  for (let indent = 0; indent <= INDENT_MAX; indent += 1) {
    const before = src.charAt(pos - indent - 1);
    if (before === '' || before === '\n') return true;
    if (before !== ' ') return false;
  }
  return false;
}

/** Elements whose text is shown as code, quoted, struck out or linked. Unknown names stay text: `List<String>`. */
const QUOTING = /^<(\/?)(?:a|blockquote|code|del|kbd|pre|q|s|samp|strike|tt|var)(?=[\s/>])/i;

function commandLines({ children, content, map }: Token, lines: readonly string[]): readonly CommandLine[] {
  let depth = 0;
  let index = map?.[0] ?? 0;
  let read = 0;
  return (children ?? []).flatMap((child): readonly CommandLine[] => {
    depth = Math.max(0, depth + enclosure(child));
    if (child.type !== RULE || depth > 0) return [];
    index += content.slice(read, offsetOf(child)).split('\n').length - 1;
    read = offsetOf(child);
    const line = lines[index] ?? '';
    const text = line.trimStart();
    return [{ kind: 'command-line', text, line: index + 1, column: line.length - text.length + 1 }];
  });
}

const offsetOf = ({ meta }: Token): number => Number(meta?.['offset'] ?? 0);

/** 1 where a token begins something whose text is no command, -1 where it ends one. */
function enclosure({ type, content }: Token): number {
  if (type === 'link_open') return 1;
  if (type === 'link_close') return -1;
  const tag = type === 'html_inline' ? QUOTING.exec(content) : null;
  if (tag === null) return 0;
  return tag[1] === '/' ? -1 : 1;
}

function fenceOf({ info, content, map, level, markup }: Token, lines: readonly string[]): Fence {
  const [first, end] = map ?? [0, 0];
  const last = lines[end - 1] ?? '';
  return {
    kind: 'fence',
    info: info.trim(),
    content: content === '' || content.endsWith('\n') ? content : `${content}\n`,
    line: first + 1,
    // The parser ends a block at the first line that closes it, so only its last line can be that one.
    closed: end - first > 1 && closes(level > 0 ? last.replace(/^[ \t>]+/, '') : last, markup),
    nested: level > 0,
  };
}

function closes(line: string, opening: string): boolean {
  const run = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return run?.startsWith(opening) === true;
}
