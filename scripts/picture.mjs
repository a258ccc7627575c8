// Renders docs/report.png from a golden report, as it looks on GitHub: `node scripts/picture.mjs` (needs Chromium).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MarkdownIt = createRequire(import.meta.url)('markdown-it');
const golden = readFileSync('test/report/golden/passed.md', 'utf8');
// Up to the risk report: what a reader sees without scrolling.
const body = golden
  .split('\n')
  .slice(1)
  .join('\n')
  .replace(/<details>\n<summary><b>Memory over time[\s\S]*?<\/details>\n\n/, '');
const html = new MarkdownIt({ html: true })
  .render(body)
  .replaceAll('<a href="https://github.com/octocat">@octocat</a>', '@octocat')
  .replace(/@(\w+)/g, '<b>@$1</b>');
const style = `
  body { margin: 0; padding: 16px; background: #fff; font: 14px/1.5 "Liberation Sans", "DejaVu Sans", sans-serif; color: #1f2328; width: 780px }
  article { border: 1px solid #d1d9e0; border-radius: 6px; padding: 4px 16px }
  h3 { font-size: 1.25em; margin: 12px 0 } a { color: #0969da; text-decoration: none }
  code { background: #818b981f; padding: .2em .4em; border-radius: 6px; font: 85% "DejaVu Sans Mono", monospace }
  pre { background: #f6f8fa; padding: 12px; border-radius: 6px; overflow: hidden } pre code { background: none; padding: 0 }
  table { border-collapse: collapse; margin: 8px 0 } th, td { border: 1px solid #d1d9e0; padding: 6px 13px }
  tr:nth-child(2n) td { background: #f6f8fa } details { margin: 6px 0 } sub { font-size: 11px; color: #59636e }`;
const folder = mkdtempSync(join(tmpdir(), 'sallyport-picture-'));
writeFileSync(
  join(folder, 'page.html'),
  `<!doctype html><meta charset="utf-8"><style>${style}</style><article>${html}</article>`,
);
execFileSync(
  'chromium',
  [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
    '--hide-scrollbars',
    `--user-data-dir=${join(folder, 'profile')}`,
    '--window-size=812,926',
    `--screenshot=${join(process.cwd(), 'docs/report.png')}`,
    `file://${join(folder, 'page.html')}`,
  ],
  { stdio: 'ignore' },
);
