/** The page of an audit in a real browser: what people see, press and hear read out. */
import { createServer } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { AuditEntry } from '../../src/core/audit';
import { auditPage } from '../../src/report/audit-page';
import { audit, entries, entry } from '../support/audit-entries';
import { type Opened, openBrowser, openPage } from '../support/browser';

let browser: Browser;
const open: Opened[] = [];

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});
afterAll(() => browser?.close());
jest.setTimeout(60_000);

async function see(
  rows: readonly AuditEntry[],
  options: BrowserContextOptions & { readonly lang?: 'en' | 'zh' } = {},
): Promise<Opened> {
  const { lang = 'en', ...context } = options;
  const opened = await openPage(browser, auditPage(audit(rows), lang), context);
  open.push(opened);
  return opened;
}

const texts = (page: Page, selector: string): Promise<readonly string[]> =>
  page.locator(selector).evaluateAll((found) => found.map((each) => each.textContent ?? ''));
const column = (page: Page, nth: number) => texts(page, `#rows tr td:nth-child(${nth})`);
const shown = (page: Page) => page.locator('#shown').innerText();
const figure = async (page: Page, name: string) =>
  page.locator(`#figures div:has(dt:text-is("${name}")) dd`).innerText();

describe('the page of an audit', () => {
  it('shows who, what, risk, approver, outcome, time, digest and link of every request, and asks nobody', async () => {
    const { page, requests, complaints } = await see([
      entry({
        approver: 'maintainer',
        risk: 'high',
        languages: ['python', 'python', 'bash'],
        statuses: ['ok', 'ok', 'ok'],
      }),
    ]);
    const cells = (await texts(page, '#rows td')).map((text) => text.replaceAll('\u00a0', ' '));
    expect(cells).toEqual([
      '2026-11-20 11:40',
      'octocat',
      'Python ×2, Bash',
      'high',
      'maintainer',
      'passed',
      '1.43 s',
      '9f2c41d7e0a5sha256:9f2c41d7e0a5c07e55ab6ed5bff4a2c37f1ad1cb9b0b1d2a7d2b6b0a1c8e0c0fok',
      'acme/widgets#512',
    ]);
    expect(await page.locator('#rows a').getAttribute('href')).toBe(
      'https://github.com/acme/widgets/pull/512#issuecomment-2291734455',
    );
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
  });

  it('keeps what strangers wrote as text', async () => {
    const hostile = '</script><script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">';
    const { page, requests, complaints } = await see([
      entry({ requester: hostile, repository: hostile, url: 'javascript:window.hacked=1' }),
    ]);
    expect((await column(page, 2))[0]).toContain('<script>window.hacked');
    expect(await page.locator('#rows a, #rows img, #rows script').count()).toBe(0);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
  });

  it('runs and loads nothing but itself, even if something got in', async () => {
    let visits = 0;
    const server = createServer((_request, response) => {
      visits += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const { page } = await see([entry()]);
    await page.evaluate(
      (port) => {
        const picture = `<img src="http://127.0.0.1:${port}/x.png" onerror="document.title = 'taken'">`;
        document.body.insertAdjacentHTML('beforeend', picture);
        const script = document.createElement('script');
        script.textContent = "document.title = 'taken'";
        document.body.append(script);
      },
      typeof address === 'object' && address !== null ? address.port : 0,
    );
    await page.waitForTimeout(300);
    server.close();
    expect({ title: await page.title(), visits }).toEqual({ title: 'Audit: acme/widgets', visits: 0 });
  });

  it('filters by word, outcome, risk, language, repository and day, and all parts follow', async () => {
    const rows = [
      entry({ requestId: 'aaaaaaaaaaaa', requester: 'ada', createdAt: '2026-11-20T10:00:00.000Z' }),
      entry({
        requestId: 'bbbbbbbbbbbb',
        outcome: 'failed',
        risk: 'high',
        languages: ['bash'],
        repository: 'acme/tools',
      }),
      entry({
        requestId: null,
        digest: null,
        outcome: 'refused',
        risk: null,
        languages: [],
        createdAt: '2026-11-01T10:00:00.000Z',
      }),
    ];
    const { page } = await see(rows);
    const idsAfter = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
      await page.getByRole('button', { name: 'Show all' }).click();
      await page.waitForFunction('document.querySelectorAll("#rows tr").length === 3');
      await act();
      return (await texts(page, '#rows summary')).map((text) => text.slice(0, 4));
    };
    expect(await idsAfter(() => page.getByLabel('Words').fill('ADA 512'))).toEqual(['aaaa']);
    expect(await idsAfter(() => page.getByLabel('Outcome').selectOption('failed'))).toEqual(['bbbb']);
    expect(await idsAfter(() => page.getByLabel('Risk').selectOption('high'))).toEqual(['bbbb']);
    expect(await idsAfter(() => page.getByLabel('Language').selectOption('python'))).toEqual(['aaaa']);
    expect(await idsAfter(() => page.getByLabel('Repository').selectOption('acme/tools'))).toEqual(['bbbb']);
    expect(await idsAfter(() => page.getByLabel('From').fill('2026-11-19'))).toEqual(['bbbb', 'aaaa']);
    expect(await figure(page, 'Requests')).toBe('2');
    expect(await idsAfter(() => page.getByLabel('Words').fill('nothing like it'))).toEqual([]);
    expect(await shown(page)).toBe('No request matches the filter.');
  });

  it('sorts by a column and turns pages from the keyboard alone', async () => {
    const { page } = await see(entries(120, 100));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Took' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('columnheader', { name: 'Took' }).getAttribute('aria-sort')).toBe('descending');
    expect((await column(page, 7))[0]).toMatch(/^\d+(\.\d)? s$/);
    await page.getByRole('button', { name: 'Next rows' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await shown(page)).toBe('Rows 101 to 120 of 120');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('next');
    expect(await page.locator('#next').getAttribute('aria-disabled')).toBe('true');
  });

  it('holds ten thousand requests and stays as quick as with ten', async () => {
    const timed = async (count: number): Promise<number> => {
      const { page } = await see(entries(count));
      expect(await figure(page, 'Requests')).toBe(count === 10 ? '10' : '10\u00a0000');
      expect(await page.locator('#rows tr').count()).toBe(Math.min(count, 50));
      return page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('input[name=text]');
        if (field === null) throw new Error('No field');
        field.value = 'ada';
        const began = performance.now();
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return performance.now() - began;
      });
    };
    const [few, many] = [await timed(10), await timed(10_000)];
    // A thousand times the rows: a table that held them all would be a thousand times as slow.
    expect(many).toBeLessThan(Math.max(few, 5) * 60);
  });

  it('gives every control a name, every region a heading and every plot its numbers', async () => {
    const { page } = await see(entries(40, 30));
    const nameless = await page
      .locator('input, select, button, [role=region], [role=img], table')
      .evaluateAll((found) =>
        found
          .filter((each) => {
            const labelled = each.getAttribute('aria-labelledby');
            const label = labelled === null ? null : document.getElementById(labelled)?.textContent;
            const inside = each.closest('label')?.textContent ?? each.querySelector(':scope > caption')?.textContent;
            return !(
              each.getAttribute('aria-label') ||
              label ||
              inside ||
              (each.tagName === 'BUTTON' && each.textContent)
            );
          })
          .map((each) => each.outerHTML.slice(0, 80)),
      );
    expect(nameless).toEqual([]);
    expect(await texts(page, 'h1, h2')).toEqual(['Audit: acme/widgets', 'Filter', 'Totals', 'Plots', 'Requests']);
    expect(await page.locator('#shown').getAttribute('role')).toBe('status');
    const perDay = (await texts(page, '#time-numbers td')).reduce((sum, text) => sum + Number(text), 0);
    expect(perDay).toBe(40);
  });

  it.each(['light', 'dark'] as const)(
    'can be read in %s: every word has a contrast of at least 4.5',
    async (colorScheme) => {
      const { page } = await see(entries(60, 30), { colorScheme });
      expect(await page.evaluate(pale)).toEqual([]);
    },
  );

  it.each([320, 390, 660, 1280])('never scrolls sideways as a whole, at %d pixels', async (width) => {
    const { page } = await see(entries(60, 30), { viewport: { width, height: 800 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  it('speaks Chinese throughout', async () => {
    const { page } = await see(entries(60, 30), { lang: 'zh' });
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    const own = await texts(
      page,
      'h1, h2, label, dt, button, caption, figcaption, #by-outcome th, #by-risk tbody th, .badge',
    );
    expect(own.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('says what it needs where scripts are switched off', async () => {
    const { page } = await see([entry()], { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toContain('sallyport audit --json');
  });

  it('is honest about nothing', async () => {
    const { page, complaints } = await see([]);
    expect(await page.locator('header').innerText()).toContain('No request was found.');
    expect(await figure(page, 'Passed')).toBe('none');
    expect(complaints).toEqual([]);
  });
});

/** Words whose colour is too close to what lies behind them (WCAG 2, AA). Runs in the page. */
function pale(): readonly string[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const share = value / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (from: Element): string => {
    for (let each: Element | null = from; each !== null; each = each.parentElement) {
      const colour = getComputedStyle(each).backgroundColor;
      if (channels(colour)[3] !== 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const found: string[] = [];
  for (const each of document.querySelectorAll('body *:not(script):not(style):not(noscript)')) {
    const own = [...each.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
    if (!own || each.getClientRects().length === 0) continue;
    const style = getComputedStyle(each);
    const [one, other] = [luminance(each instanceof SVGElement ? style.fill : style.color), luminance(behind(each))];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) found.push(`${each.tagName} ${each.textContent?.slice(0, 30)}: ${contrast.toFixed(2)}`);
  }
  return found;
}
