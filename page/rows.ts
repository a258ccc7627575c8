/** The table of requests: one page of rows at a time, so that ten thousand are as quick as ten. */
import type { AuditEntry } from '../src/core/audit';
import { kindOf, type SortKey, sorted } from '../src/core/audit-figures';
import { duration, number } from '../src/report/amounts';
import { filled, minute, nameOf, type PageData } from './data';
import { byId, type Child, element, link } from './elements';

const ROWS = 50;
const SORT_KEYS: readonly SortKey[] = [
  'createdAt',
  'requester',
  'what',
  'risk',
  'approver',
  'outcome',
  'durationMs',
  'requestId',
];

export class Rows {
  readonly #data: PageData;
  #entries: readonly AuditEntry[] = [];
  #first = 0;
  #key: SortKey = 'createdAt';
  #isAscending = false;

  constructor(data: PageData) {
    this.#data = data;
    const { columns } = data.words.table;
    const heads = SORT_KEYS.map((key) => {
      const button = element('button', { type: 'button' }, columns[key]);
      button.addEventListener('click', () => this.#sortBy(key));
      return element('th', { scope: 'col', id: `sort-${key}` }, button);
    });
    byId('heads').replaceChildren(...heads, element('th', { scope: 'col' }, columns.link));
    byId('previous').addEventListener('click', () => this.#turn(-ROWS));
    byId('next').addEventListener('click', () => this.#turn(ROWS));
  }

  show(entries: readonly AuditEntry[]): void {
    this.#entries = sorted(entries, this.#key, this.#isAscending);
    this.#first = 0;
    this.#draw();
  }

  /** The same column again turns its order; times start with the newest, everything else with the least. */
  #sortBy(key: SortKey): void {
    this.#isAscending = key === this.#key ? !this.#isAscending : key !== 'createdAt';
    this.#key = key;
    this.show(this.#entries);
  }

  #turn(by: number): void {
    this.#first = Math.max(0, Math.min(this.#first + by, this.#entries.length - 1));
    this.#draw();
  }

  #draw(): void {
    const { table } = this.#data.words;
    const shown = this.#entries.slice(this.#first, this.#first + ROWS);
    byId('rows').replaceChildren(...shown.map((entry) => this.#row(entry)));
    for (const key of SORT_KEYS) {
      const direction = this.#isAscending ? 'ascending' : 'descending';
      byId(`sort-${key}`).setAttribute('aria-sort', key === this.#key ? direction : 'none');
    }
    byId('shown').textContent =
      shown.length === 0
        ? table.none
        : filled(table.shown, {
            from: number(this.#first + 1),
            to: number(this.#first + shown.length),
            count: number(this.#entries.length),
          });
    // `aria-disabled` keeps the focus where it is when the last page is reached.
    mute(byId('previous'), this.#first === 0);
    mute(byId('next'), this.#first + ROWS >= this.#entries.length);
  }

  #row(entry: AuditEntry): HTMLElement {
    const { table } = this.#data.words;
    const { risk, approver, durationMs } = entry;
    const cells: readonly (readonly [string, Child])[] = [
      ['time', element('time', { datetime: entry.createdAt }, minute(entry.createdAt))],
      ['name', entry.requester ?? table.nobody],
      ['what', this.#what(entry)],
      ['word', risk === null ? this.#data.words.noRisk : badge(`risk-${risk}`, this.#data.risk[risk])],
      ['name', approver ?? table.nobody],
      ['word', badge(kindOf(entry.outcome), this.#data.words.outcome[entry.outcome])],
      ['figure', durationMs === null ? '–' : duration(durationMs)],
      ['digest', digest(entry)],
      ['where', this.#where(entry)],
    ];
    return element('tr', {}, ...cells.map(([kind, child]) => element('td', { class: kind }, child)));
  }

  /** `Python ×2, Bash`. */
  #what({ languages }: AuditEntry): string {
    const counts = new Map<string, number>();
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
    const parts = [...counts].map(([language, count]) => {
      const name = nameOf(this.#data, 'language', language);
      return count === 1 ? name : `${name} ×${count}`;
    });
    return parts.length === 0 ? this.#data.words.table.nothing : parts.join(', ');
  }

  #where({ repository, issueNumber, url, file }: AuditEntry): Child {
    const { table } = this.#data.words;
    const words = issueNumber === null ? (file ?? repository ?? table.report) : `${repository ?? ''}#${issueNumber}`;
    return link(words, url);
  }
}

function mute(button: HTMLElement, isMute: boolean): void {
  button.setAttribute('aria-disabled', String(isMute));
}

const badge = (kind: string, words: string): HTMLElement => element('span', { class: `badge ${kind}` }, words);

function digest({ requestId, digest: whole, reasonCode }: AuditEntry): Child {
  if (requestId === null || whole === null) return element('code', {}, reasonCode);
  return element(
    'details',
    {},
    element('summary', {}, element('code', {}, requestId)),
    element('code', { class: 'whole' }, whole),
    element('br'),
    element('code', {}, reasonCode),
  );
}
