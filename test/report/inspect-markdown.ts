/**
 * Reads a rendered report as GitHub would, and lists everything in it that is alive or broken and not of our making:
 * links, images, HTML, mentions, references, unbalanced details, torn tables, hidden characters.
 */
import type { Node, Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export type Allowed = {
  /** Addresses that links may lead to. */
  readonly urls: readonly string[];
  /** The folder below which links may lead to a file's line. */
  readonly folder?: string | null;
  /** Accounts and teams that may be mentioned. */
  readonly mentions: readonly string[];
};

const OUR_HTML =
  /^(?:<details>\n<summary>(?:<b>[^<>]*<\/b>|<code>[^<>]*<\/code>|[^<>])*<\/summary>|<\/details>|<sub>|<\/sub>)$/;
const MARKER = /^<!-- sallyport:report \{[^<>\n]*\} -->$/;
const HIDDEN =
  /[\0-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e0fff}]|\p{Cs}/u;
const BANNED: ReadonlySet<string> = new Set([
  'image',
  'imageReference',
  'linkReference',
  'definition',
  'footnoteDefinition',
  'footnoteReference',
  'thematicBreak',
]);

export function faultsOf(markdown: string, allowed: Allowed): readonly string[] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const faults: string[] = HIDDEN.test(markdown)
    ? [`hidden character ${JSON.stringify(HIDDEN.exec(markdown)?.[0])}`]
    : [];
  const html: string[] = [];
  walk(tree, (node) => {
    if (BANNED.has(node.type)) faults.push(`${node.type}: ${excerpt(markdown, node)}`);
    if (node.type === 'html') html.push(node.value);
    if (node.type === 'link' && !mayLead(node.url, allowed)) faults.push(`link to ${node.url}`);
    if (node.type === 'heading' && node.depth !== 3 && node.depth !== 4) faults.push(`heading ${node.depth}`);
    if (node.type === 'table' && new Set(node.children.map((row) => row.children.length)).size > 1)
      faults.push(`torn table: ${excerpt(markdown, node)}`);
  });
  // GitHub's filters read the text after Markdown is done with it, across its pieces.
  for (const text of looseTexts(tree)) faults.push(...liveWords(text, allowed.mentions));
  return [...faults, ...htmlFaults(html, markdown), ...footerFaults(tree)];
}

function mayLead(url: string, { urls, folder = null }: Allowed): boolean {
  if (urls.includes(url) || urls.includes(url.replace(/#[a-z0-9-]+$/, ''))) return true;
  return folder !== null && url.startsWith(`${folder}/`) && !url.includes('/../') && /#L\d+$/.test(url);
}

const excerpt = (markdown: string, { position }: Node): string =>
  markdown.slice(position?.start.offset ?? 0, Math.min(position?.end.offset ?? 0, (position?.start.offset ?? 0) + 200));

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

/** The text of every paragraph, heading and cell with code and our own links cut out. */
function looseTexts(tree: Parents): readonly string[] {
  const texts: string[] = [];
  const collect = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (node.type === 'inlineCode') return '\u0001';
    if (node.type === 'code' || node.type === 'html') return '';
    return 'children' in node ? node.children.map(collect).join('') : '';
  };
  walk(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') texts.push(collect(node));
  });
  return texts;
}

function liveWords(given: string, mentions: readonly string[]): readonly string[] {
  const mentioned: string[] = [];
  const text = given.replace(/(?<![\w`])@([a-z\d][\w-]*(?:\/[\w-]+)?)/gi, (word, name: string) => {
    if (!mentions.includes(name)) mentioned.push(`mention ${word}`);
    return '';
  });
  const live = [
    /(?<![\w`])(?:[\w.-]+\/[\w.-]+)?#\d+/,
    /\bGH-\d+/i,
    /https?:\/\//i,
    /www\.\w/i,
    /(?<![\w])[0-9a-f]{7,40}(?![\w])/i,
    /:[a-z\d+_-]+:/i,
    /\w@\w+\.\w/,
  ].flatMap((pattern) => {
    const match = pattern.exec(text);
    return match === null ? [] : [`live ${JSON.stringify(match[0])} in ${JSON.stringify(text.slice(0, 300))}`];
  });
  return [...mentioned, ...live];
}

function htmlFaults(html: readonly string[], markdown: string): readonly string[] {
  const faults: string[] = [];
  let depth = 0;
  html.forEach((value, index) => {
    if (index === 0 && MARKER.test(value) && markdown.startsWith(value)) return;
    if (!OUR_HTML.test(value)) faults.push(`foreign HTML ${JSON.stringify(value.slice(0, 200))}`);
    if (value.startsWith('<details>')) depth += 1;
    if (value === '</details>') depth -= 1;
    if (depth < 0) faults.push('details closed before they were opened');
  });
  return depth === 0 ? faults : [...faults, 'details left open'];
}

/** The last thing on the page is our footer, in a paragraph of its own: an open fence or table would have eaten it. */
function footerFaults(tree: Parents): readonly string[] {
  const last = tree.children.at(-1);
  const isFooter =
    last?.type === 'paragraph' && last.children[0]?.type === 'html' && last.children[0].value === '<sub>';
  return isFooter ? [] : ['the footer is not a paragraph of its own at the end'];
}
