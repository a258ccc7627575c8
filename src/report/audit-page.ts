/**
 * An audit as one page that asks nobody for anything: data, style and script stand in it, and its own policy lets
 * nothing else in. What strangers wrote is data that the script shows as text, never markup.
 */
import type { Audit, AuditEntry } from '../core/audit';
import { textDigest } from '../core/digest';
import { number } from './amounts';
import { PAGE_SCRIPT } from './audit-script';
import { PAGE_STYLE } from './audit-style';
import { oneLine } from './quote';
import { type Words, wordsFor } from './words';

export function auditPage(audit: Audit, lang: 'en' | 'zh'): string {
  const words = wordsFor(lang);
  const say = words.audit;
  const title = escaped(filled(say.heading, { source: oneLine(audit.source, 200) }));
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#table-title">${escaped(say.skip)}</a>
<header>
<h1>${title}</h1>
<p>${escaped(spanOf(audit, say))}</p>
<p>${escaped(origin(audit, say))}</p>
</header>
<main>
<noscript><p class="note">${escaped(say.noScript)}</p></noscript>
${audit.isWhole ? '' : `<p class="note">${escaped(say.notWhole)}</p>`}
${problems(audit, say)}
${filter(say)}
${figures(say)}
${plots(say)}
${table(say)}
</main>
<script type="application/json" id="data">${dataOf(audit, words)}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

/** Nothing is loaded from anywhere; style and script are these very bytes. */
const policy = (): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(PAGE_SCRIPT)}`,
    `style-src ${hashOf(PAGE_STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashOf = (text: string): string =>
  `'sha256-${Buffer.from(textDigest(text).slice('sha256:'.length), 'hex').toString('base64')}'`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const filled = (text: string, gaps: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);

const minute = (iso: string): string => iso.slice(0, 16).replace('T', ' ');

function spanOf({ entries }: Audit, say: Words['audit']): string {
  const [newest] = entries;
  const oldest = entries.at(-1);
  if (newest === undefined || oldest === undefined) return say.empty;
  const [from, to] = [oldest, newest].map(({ createdAt }) => oneLine(createdAt.slice(0, 10), 10));
  return filled(say.span, { count: number(entries.length), from: from ?? '', to: to ?? '' });
}

function origin({ entries, madeAt, tool }: Audit, say: Words['audit']): string {
  const made = filled(say.made, { time: `${minute(madeAt)} UTC`, version: tool.version });
  const isFromFiles = entries.some(({ file }) => file !== null);
  return entries.length === 0 ? made : `${made} ${isFromFiles ? say.origin.files : say.origin.comments}`;
}

const MOST_PROBLEMS = 200;

function problems({ problems: found }: Audit, say: Words['audit']): string {
  if (found.length === 0) return '';
  const shown = found
    .slice(0, MOST_PROBLEMS)
    .map(
      ({ file, message }) => `<li><code>${escaped(oneLine(file, 300))}</code>: ${escaped(oneLine(message, 300))}</li>`,
    );
  const rest = found.length - shown.length;
  const more = rest > 0 ? [`<li>${escaped(filled(say.moreProblems, { count: number(rest) }))}</li>`] : [];
  const title = escaped(filled(say.problems, { count: number(found.length) }));
  return `<details class="problems"><summary>${title}</summary><ul>${[...shown, ...more].join('')}</ul></details>`;
}

function filter({ filter: say }: Words['audit']): string {
  const choice = (name: string, words: string): string =>
    `<label>${escaped(words)}<select id="filter-${name}" name="${name}"><option value="">${escaped(say.all)}</option></select></label>`;
  return `<section aria-labelledby="filter-title">
<h2 id="filter-title">${escaped(say.title)}</h2>
<form id="filter" role="search">
<label class="wide">${escaped(say.text)}<input type="search" name="text" placeholder="${escaped(say.textHint)}" autocomplete="off"></label>
${choice('outcome', say.outcome)}
${choice('risk', say.risk)}
${choice('language', say.language)}
${choice('repository', say.repository)}
<label>${escaped(say.from)}<input type="date" name="from"></label>
<label>${escaped(say.to)}<input type="date" name="to"></label>
<button type="reset">${escaped(say.reset)}</button>
</form>
</section>`;
}

const figures = ({ figures: say }: Words['audit']): string => `<section aria-labelledby="figures-title">
<h2 id="figures-title">${escaped(say.title)}</h2>
<dl id="figures"></dl>
</section>`;

function plots({ plots: say }: Words['audit']): string {
  const kinds = (['good', 'bad', 'other'] as const).map(
    (kind) =>
      `<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="${kind}" width="10" height="10"/></svg>${escaped(say[kind])}</li>`,
  );
  return `<section aria-labelledby="plots-title">
<h2 id="plots-title">${escaped(say.title)}</h2>
<figure>
<figcaption id="time-title"></figcaption>
<div id="time"></div>
<ul class="legend">${kinds.join('')}</ul>
</figure>
<details id="time-figures"><summary>${escaped(say.numbers)}</summary>
<div class="scroll" tabindex="0" role="region" aria-labelledby="time-title"><table id="time-numbers"></table></div>
</details>
<div class="counts">
<table id="by-outcome"></table>
<table id="by-risk"></table>
<table id="by-language"></table>
</div>
</section>`;
}

const table = ({ table: say }: Words['audit']): string => `<section aria-labelledby="table-title">
<h2 id="table-title" tabindex="-1">${escaped(say.title)}</h2>
<div class="pager"><button type="button" id="previous">${escaped(say.previous)}</button>
<button type="button" id="next">${escaped(say.next)}</button>
<span id="shown" role="status"></span></div>
<div class="scroll" tabindex="0" role="region" aria-labelledby="table-title">
<table aria-labelledby="table-title"><thead><tr id="heads"></tr></thead><tbody id="rows"></tbody></table>
</div>
</section>`;

/** JSON in which nothing can close the script element, and hidden characters of strangers are shown. */
function dataOf({ entries }: Audit, words: Words): string {
  const data = { entries: entries.map(shown), words: words.audit, language: words.language, risk: words.risk };
  return JSON.stringify(data).replace(/</g, '\\u003c');
}

const orNull = (text: string | null, most: number): string | null => (text === null ? null : oneLine(text, most));

const shown = (entry: AuditEntry): AuditEntry => ({
  ...entry,
  repository: orNull(entry.repository, 150),
  requestId: orNull(entry.requestId, 20),
  digest: orNull(entry.digest, 100),
  createdAt: oneLine(entry.createdAt, 30),
  requester: orNull(entry.requester, 80),
  approver: orNull(entry.approver, 80),
  reasonCode: oneLine(entry.reasonCode, 60),
  url: orNull(entry.url, 500),
  file: orNull(entry.file, 200),
});
