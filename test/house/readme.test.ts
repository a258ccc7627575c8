/** The two READMEs are twins: whatever one shows, offers or links to, the other does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const ROOT = join(__dirname, '../..');

const treeOf = (file: string): Nodes =>
  fromMarkdown(readFileSync(join(ROOT, file), 'utf8'), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });

const ENGLISH = treeOf('README.md');
const CHINESE = treeOf('README.zh-CN.md');

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

const all = <T extends Nodes['type']>(tree: Nodes, type: T): readonly Extract<Nodes, { readonly type: T }>[] =>
  [...nodesOf(tree)].filter((node): node is Extract<Nodes, { readonly type: T }> => node.type === type);

const textOf = (node: Nodes): string => [...nodesOf(node)].map((each) => ('value' in each ? each.value : '')).join('');

describe('README.zh-CN.md', () => {
  it('and README.md lead to each other', () => {
    const to = (tree: Nodes, url: string) => all(tree, 'link').some((link) => link.url === url);
    expect([to(ENGLISH, 'README.zh-CN.md'), to(CHINESE, 'README.md')]).toEqual([true, true]);
  });

  it('has the same headings in the same order, in Chinese', () => {
    const depths = (tree: Nodes) => all(tree, 'heading').map(({ depth }) => depth);
    expect(depths(CHINESE)).toEqual(depths(ENGLISH));
    const [, ...below] = all(CHINESE, 'heading').map(textOf);
    expect(below.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('shows the same blocks of code, to the letter', () => {
    const blocks = (tree: Nodes) => all(tree, 'code').map(({ lang, value }) => [lang, value]);
    expect(blocks(CHINESE)).toEqual(blocks(ENGLISH));
  });

  it('names the same commands, options, inputs, outputs and keys with the same defaults', () => {
    const rows = (tree: Nodes) =>
      all(tree, 'tableRow').map((row) => all(row, 'inlineCode').map(({ value }) => value)[0]);
    expect(rows(CHINESE)).toEqual(rows(ENGLISH));
    const spans = (tree: Nodes) => [...new Set(all(tree, 'inlineCode').map(({ value }) => value))].sort();
    expect(spans(CHINESE)).toEqual(spans(ENGLISH));
  });

  it('links to the same places', () => {
    const links = (tree: Nodes) =>
      all(tree, 'link')
        .map(({ url }) => url)
        .filter((url) => !url.startsWith('README'))
        .sort();
    expect(links(CHINESE)).toEqual(links(ENGLISH));
  });

  it('says everything in Chinese: no paragraph, item or cell of plain English', () => {
    const words = [...all(CHINESE, 'paragraph'), ...all(CHINESE, 'tableCell')].map((node) =>
      [...nodesOf(node)].map((each) => (each.type === 'text' ? each.value : '')).join(''),
    );
    const english = words.filter((text) => /[a-z]{3,} [a-z]{2,} [a-z]{2,}/i.test(text));
    expect(english).toEqual([]);
  });

  it('shows as many pictures', () => {
    const pictures = (tree: Nodes) => all(tree, 'html').filter(({ value }) => value.includes('<picture>')).length;
    expect(pictures(CHINESE)).toBe(pictures(ENGLISH));
  });
});
