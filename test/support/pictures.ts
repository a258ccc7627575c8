/** The pictures of the README: which golden report each shows, and of what it was made when it was taken. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { githubPage } from './github-page';

const ROOT = join(__dirname, '../..');
const GOLDEN = join(ROOT, 'test/report/golden');
export const PICTURES = join(ROOT, 'docs/pictures');

export type Picture = { readonly name: string; readonly golden: string; readonly scheme: 'light' | 'dark' };

const SHOWN = ['passed', 'failed', 'waiting', 'failed-expected', 'zh-passed', 'zh-waiting'];

export const pictures: readonly Picture[] = SHOWN.flatMap((golden) =>
  (['light', 'dark'] as const).map((scheme) => ({ name: `${golden}-${scheme}.png`, golden: `${golden}.md`, scheme })),
);

export const goldenReports = (): readonly string[] => readdirSync(GOLDEN).filter((name) => name.endsWith('.md'));

export const pageOf = (golden: string): string => githubPage(readFileSync(join(GOLDEN, golden), 'utf8'));

/** Names everything that a picture is made of: the golden report and the style of the page. */
export const sourceOf = ({ golden }: Picture): string =>
  `sha256:${createHash('sha256').update(pageOf(golden)).digest('hex')}`;

/** What `docs/pictures/sources.json` should hold: of which source each picture was made. */
export const sources = (): string =>
  `${JSON.stringify(Object.fromEntries(pictures.map((one) => [one.name, sourceOf(one)])), null, 2)}\n`;
