/** Every golden report in a real browser, narrow and wide; and the README's pictures of some of them, light and dark. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser';
import { goldenReports, PICTURES, type Picture, pageOf, pictures, sources } from '../support/pictures';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser?.close());
jest.setTimeout(120_000);

const WIDTHS = [360, 900];

describe('the golden reports', () => {
  it.each(goldenReports())('%s is whole and never wider than the page, also with every fold open', async (golden) => {
    await page.setContent(pageOf(golden));
    expect(await page.evaluate(broken, !golden.startsWith('answer-'))).toEqual([]);
    expect(await page.evaluate(tooWide, WIDTHS)).toEqual([]);
  });
});

describe('the pictures of the README', () => {
  it('are taken by scripts/pictures', async () => {
    if (process.env['UPDATE_PICTURES'] !== '1') return;
    mkdirSync(PICTURES, { recursive: true });
    for (const picture of pictures) await take(picture);
    writeFileSync(join(PICTURES, 'sources.json'), sources());
  });
});

async function take({ name, golden, scheme }: Picture): Promise<void> {
  const options = { colorScheme: scheme, viewport: { width: 820, height: 600 }, deviceScaleFactor: 1 };
  const opened = await openPage(browser, pageOf(golden), options);
  await opened.page.screenshot({ path: join(PICTURES, name), fullPage: true });
  await opened.close();
}

/** What GitHub would show as marks instead of obeying them, and what is torn. A short answer has neither heading nor footer. Runs in the page. */
function broken(isReport: boolean): readonly string[] {
  const faults: string[] = [];
  const main = document.querySelector('main');
  if (main === null) return ['no report'];
  for (const table of main.querySelectorAll('table')) {
    const widths = new Set([...table.rows].map((row) => row.cells.length));
    if (widths.size !== 1) faults.push(`torn table: ${table.textContent?.slice(0, 80)}`);
  }
  for (const details of main.querySelectorAll('details')) {
    const [summary, ...rest] = details.children;
    if (summary?.tagName !== 'SUMMARY' || rest.length === 0) faults.push('a fold without words or without content');
  }
  const loose = main.cloneNode(true) as HTMLElement;
  for (const each of loose.querySelectorAll('pre, code')) each.remove();
  const marks = /```|~~~|\|\s*:?-{2,}|^\||<\/?(?:details|summary|sub|b)\b|\]\(|\*\*|^#{1,6} |\[!/m.exec(
    loose.textContent ?? '',
  );
  if (marks !== null) faults.push(`bare mark ${JSON.stringify(marks[0])}`);
  if (isReport && main.firstElementChild?.tagName !== 'H3') faults.push('does not begin with a heading');
  if (isReport && main.lastElementChild?.querySelector(':scope > sub') === null)
    faults.push('does not end with its footer');
  return faults;
}

/**
 * Elements that stick out of a page of these widths; a long line of code or a wide table scrolls in a box of its own.
 * Runs in the page.
 */
function tooWide(widths: readonly number[]): readonly string[] {
  const boxed = (each: Element): boolean => each.closest('pre, table') !== null && !each.matches('pre, table');
  const watched = [...document.querySelectorAll('main, main *')].filter((each) => !boxed(each));
  const found: string[] = [];
  for (const open of [false, true]) {
    for (const each of document.querySelectorAll('details')) each.open = open;
    for (const width of widths) {
      document.body.style.width = `${width}px`;
      for (const each of watched)
        if (each.getBoundingClientRect().right > width + 0.5)
          found.push(`at ${width}: ${each.tagName} ${each.textContent?.slice(0, 60)}`);
    }
  }
  return found;
}
