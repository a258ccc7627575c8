/** Totals and plots. Every plot stands beside the same figures as text, so it is an extra and never the only way. */

import type { AuditEntry } from '../src/core/audit';
import { type Bucket, type Count, figuresOf, overTime } from '../src/core/audit-figures';
import { duration, number, percent } from '../src/report/amounts';
import { nameOf, type PageData } from './data';
import { byId, drawn, element } from './elements';

export function showFigures(data: PageData, entries: readonly AuditEntry[]): void {
  const figures = figuresOf(entries);
  const say = data.words.figures;
  const unknown = say.unknown;
  const cards: readonly (readonly [string, string])[] = [
    [say.total, number(figures.total)],
    [say.ran, number(figures.ran)],
    [say.passed, figures.passedShare === null ? unknown : percent(figures.passedShare)],
    [say.approved, number(figures.approved)],
    [say.waiting, number(figures.waiting)],
    [say.programs, number(figures.programs)],
    [say.median, figures.medianMs === null ? unknown : duration(figures.medianMs)],
    [say.people, number(figures.people)],
  ];
  byId('figures').replaceChildren(
    ...cards.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))),
  );
  showTime(data, entries);
  showCounts(data, 'outcome', figures.byOutcome);
  showCounts(data, 'risk', figures.byRisk);
  showCounts(data, 'language', figures.byLanguage);
}

function showCounts(data: PageData, kind: 'outcome' | 'risk' | 'language', counts: readonly Count[]): void {
  const { plots } = data.words;
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const sum = Math.max(
    1,
    counts.reduce((all, { count }) => all + count, 0),
  );
  const rows = counts.map(({ name, count }) => {
    const width = String(Math.max(1, (count / most) * 100));
    const bar = drawn(
      'svg',
      { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      drawn('rect', { width, height: '10' }),
    );
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, nameOf(data, kind, name)),
      element('td', { class: 'figure' }, number(count)),
      element('td', { class: 'figure' }, percent(count / sum)),
      element('td', { class: 'drawing', 'aria-hidden': 'true' }, bar),
    );
  });
  const heads = [plots.name, plots.label, plots.share].map((name) => element('th', { scope: 'col' }, name));
  byId(`by-${kind}`).replaceChildren(
    element('caption', {}, plots[kind]),
    element('thead', { class: 'unseen' }, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows),
  );
}

const HEIGHT = 190;
const LEFT = 44;
const BOTTOM = 22;
const KINDS = ['good', 'bad', 'other'] as const;

function showTime(data: PageData, entries: readonly AuditEntry[]): void {
  const { plots } = data.words;
  const { unit, buckets } = overTime(entries);
  byId('time-title').textContent = plots[unit];
  byId('time').replaceChildren(buckets.length === 0 ? data.words.table.none : chart(data, plots[unit], buckets));
  const heads = [plots.start, plots.good, plots.bad, plots.other];
  byId('time-numbers').replaceChildren(
    element('caption', { class: 'unseen' }, plots[unit]),
    element('thead', {}, element('tr', {}, ...heads.map((name) => element('th', { scope: 'col' }, name)))),
    element(
      'tbody',
      {},
      ...buckets.map(({ start, good, bad, other }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, start),
          ...[good, bad, other].map((count) => element('td', { class: 'figure' }, number(count))),
        ),
      ),
    ),
  );
}

const totalOf = ({ good, bad, other }: Bucket): number => good + bad + other;

/** As wide as its place, so that its words are as large as all others. */
const widthOf = (place: HTMLElement): number => Math.max(280, Math.round(place.clientWidth));

function chart(data: PageData, title: string, buckets: readonly Bucket[]): SVGElement {
  const width = widthOf(byId('time'));
  const top = niceTop(Math.max(...buckets.map(totalOf)));
  const step = (width - LEFT) / buckets.length;
  const heightOf = (count: number): number => (count / top) * (HEIGHT - BOTTOM - 8);
  const bars = buckets.map((bucket, index) => {
    const x = LEFT + index * step + Math.min(1.5, step * 0.1);
    return bar(data, bucket, { x, width: Math.min(Math.max(step - 3, step * 0.7), 40), heightOf });
  });
  return drawn(
    'svg',
    { viewBox: `0 0 ${width} ${HEIGHT}`, role: 'img', 'aria-label': `${title}. ${sums(data, buckets)}` },
    ...grid(top, width, heightOf),
    ...bars,
    ...dates(buckets, step),
  );
}

const sums = ({ words }: PageData, buckets: readonly Bucket[]): string =>
  KINDS.map((kind) => `${words.plots[kind]}: ${buckets.reduce((sum, bucket) => sum + bucket[kind], 0)}`).join(', ');

type BarPlace = {
  readonly x: number;
  readonly width: number;
  readonly heightOf: (count: number) => number;
};

function bar(data: PageData, bucket: Bucket, { x, width, heightOf }: BarPlace): SVGElement {
  let y = HEIGHT - BOTTOM;
  const parts = KINDS.map((kind) => {
    const height = heightOf(bucket[kind]);
    y -= height;
    return drawn('rect', {
      class: kind,
      x: x.toFixed(2),
      y: y.toFixed(2),
      width: width.toFixed(2),
      height: height.toFixed(2),
    });
  });
  return drawn('g', {}, drawn('title', {}, `${bucket.start}. ${sums(data, [bucket])}`), ...parts);
}

function grid(top: number, width: number, heightOf: (count: number) => number): readonly SVGElement[] {
  return [0, top / 2, top].filter(Number.isInteger).flatMap((value) => {
    const y = (HEIGHT - BOTTOM - heightOf(value)).toFixed(1);
    return [
      drawn('line', { class: 'grid', x1: String(LEFT), x2: String(width), y1: y, y2: y }),
      drawn('text', { x: String(LEFT - 6), y, 'text-anchor': 'end', 'dominant-baseline': 'middle' }, number(value)),
    ];
  });
}

/** First, middle and last day: more would run into each other on a narrow screen. */
function dates(buckets: readonly Bucket[], step: number): readonly SVGElement[] {
  const last = buckets.length - 1;
  const places = last < 2 ? [0] : [0, Math.floor(last / 2), last];
  return [...new Set(places)].map((index) => {
    const anchor = index === 0 ? 'start' : index === last ? 'end' : 'middle';
    const x = LEFT + (index + (index === 0 ? 0 : index === last ? 1 : 0.5)) * step;
    return drawn(
      'text',
      { x: x.toFixed(1), y: String(HEIGHT - 6), 'text-anchor': anchor },
      buckets[index]?.start ?? '',
    );
  });
}

/** The next of 1, 2, 4, 6, 10, 20, 40 …: halves of it are whole. */
function niceTop(most: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return [1, 2, 4, 6, 10].map((factor) => factor * size).find((top) => top >= most) ?? most;
}
