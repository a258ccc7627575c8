/**
 * A report as a page: GitHub's dialect of Markdown in a comment's frame, light or dark as the reader's system is. The style
 * is our own and only near enough to judge a report by: its tables, folds, fences, alerts and how wide it gets.
 */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --dim: #59636e; --paper: #fff; --shade: #f6f8fa; --line: #d1d9e0;
  --link: #0969da; --code: #818b981f; --caution: #d1242f; --warning: #9a6700; --important: #8250df;
  --minus: #ffebe9; --plus: #dafbe1; --mark: #fff8c5 }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --dim: #9198a1; --paper: #0d1117; --shade: #151b23;
  --line: #3d444d; --link: #4493f8; --code: #656c7633; --caution: #f85149; --warning: #d29922; --important: #ab7df8;
  --minus: #67060c55; --plus: #03350055; --mark: #bb800926 } }
* { box-sizing: border-box }
body { margin: 0; padding: 12px; background: var(--paper); color: var(--ink);
  font: 14px/1.5 "Noto Sans", "Liberation Sans", "Noto Sans CJK SC", "Noto Color Emoji", sans-serif }
article { border: 1px solid var(--line); border-radius: 6px; max-width: 860px; margin: 0 auto; overflow: hidden }
header { background: var(--shade); border-bottom: 1px solid var(--line); padding: 8px 16px; color: var(--dim) }
header b { color: var(--ink) } header i { border: 1px solid var(--line); border-radius: 9px; padding: 0 6px; font: 11px/1.6 sans-serif }
main { padding: 12px 16px; overflow-wrap: break-word }
main > :first-child { margin-top: 0 } main > :last-child { margin-bottom: 0 }
p, ul, ol, table, pre, blockquote, details { margin: 0 0 14px }
h3 { font-size: 1.25em; margin: 20px 0 14px } h4 { font-size: 1em; margin: 20px 0 14px }
ul { padding-left: 2em }
a { color: var(--link); text-decoration: underline; text-underline-offset: .2em } .mention { font-weight: 600 }
code { background: var(--code); padding: .2em .4em; border-radius: 6px; white-space: break-spaces;
  font: 85%/1.45 "DejaVu Sans Mono", "Liberation Mono", "Noto Sans Mono CJK SC", monospace }
pre { background: var(--shade); padding: 14px; border-radius: 6px; overflow: auto }
pre code { background: none; padding: 0; white-space: pre }
.minus { background: var(--minus) } .plus { background: var(--plus) } .mark { background: var(--mark) }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto }
th, td { border: 1px solid var(--line); padding: 6px 13px } tr:nth-child(2n) td { background: var(--shade) }
blockquote { border-left: 4px solid var(--line); padding: 0 16px; color: var(--dim) } blockquote p { margin: 0 }
.alert { border-left: 4px solid var(--tone); padding: 8px 16px; color: var(--ink) } .alert p { margin: 0 }
.alert p:first-child { color: var(--tone); font-weight: 600; margin-bottom: 4px }
summary { cursor: pointer } details > :nth-child(2) { margin-top: 8px } sub { font-size: 12px; vertical-align: baseline }
`;

const TONES = { NOTE: '--link', IMPORTANT: '--important', WARNING: '--warning', CAUTION: '--caution' } as const;

/** The page of one comment. */
export function githubPage(markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const body = mentioned(diffed(alerted(html)));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A report</title><style>${STYLE}</style>
<article><header><b>github-actions</b> <i>bot</i> commented</header><main>${body}</main></article></html>\n`;
}

const alerted = (html: string): string =>
  html.replace(
    /<blockquote>\n<p>\[!(NOTE|IMPORTANT|WARNING|CAUTION)\]\n/g,
    (_, kind: keyof typeof TONES) =>
      `<blockquote class="alert" style="--tone: var(${TONES[kind]})"><p>${kind[0]}${kind.slice(1).toLowerCase()}</p><p>`,
  );

const ROWS: Readonly<Record<string, string>> = { '-': 'minus', '+': 'plus', '!': 'mark' };

/** Lines of a diff in their colours, as GitHub highlights them. */
const diffed = (html: string): string =>
  html.replace(
    /(<code class="language-diff">)([\s\S]*?)(<\/code>)/g,
    (_, open: string, text: string, close: string) => {
      const lines = text.split('\n').map((line) => {
        const kind = ROWS[line[0] ?? ''];
        return kind === undefined ? line : `<span class="${kind}">${line}</span>`;
      });
      return open + lines.join('\n') + close;
    },
  );

/** GitHub links accounts outside code; that they stand out is enough here. */
const mentioned = (html: string): string =>
  html
    .split(/(<pre[\s\S]*?<\/pre>|<code[\s\S]*?<\/code>)/)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(/(?<![\w/])@[a-z\d][\w-]*(?:\/[\w-]+)?/gi, '<span class="mention">$&</span>'),
    )
    .join('');
