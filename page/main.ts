/** The page of an audit comes alive: filters, totals, plots and rows all speak of the same selection. */
import { type Filter, matching, NO_FILTER } from '../src/core/audit-figures';
import { nameOf, type PageData, readData } from './data';
import { byId, element } from './elements';
import { showFigures } from './plots';
import { Rows } from './rows';

const data = readData();
const rows = new Rows(data);
const form = byId('filter');

function choices(kind: 'outcome' | 'risk' | 'language' | 'repository', names: readonly string[]): void {
  const options = [...new Set(names)].sort().map((name) => {
    const words = kind === 'repository' ? name : nameOf(data, kind, name);
    return element('option', { value: name }, words);
  });
  byId(`filter-${kind}`).append(...options);
  byId(`filter-${kind}`)
    .closest('label')
    ?.toggleAttribute('hidden', options.length < 2);
}

const repositoriesOf = ({ entries }: PageData): readonly string[] =>
  entries.flatMap(({ repository }) => (repository === null ? [] : [repository]));

function chosen(): Filter {
  const fields = form instanceof HTMLFormElement ? new FormData(form) : new FormData();
  const names = Object.keys(NO_FILTER).map((name) => [name, String(fields.get(name) ?? '')]);
  return { ...NO_FILTER, ...Object.fromEntries(names) };
}

function show(): void {
  const selected = matching(data.entries, chosen());
  showFigures(data, selected);
  rows.show(selected);
}

choices(
  'outcome',
  data.entries.map(({ outcome }) => outcome),
);
choices(
  'risk',
  data.entries.map(({ risk }) => risk ?? 'none'),
);
choices(
  'language',
  data.entries.flatMap(({ languages }) => languages),
);
choices('repository', repositoriesOf(data));
form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
// The fields are emptied after the event.
form.addEventListener('reset', () => setTimeout(show));
window.addEventListener('resize', () => showFigures(data, matching(data.entries, chosen())));
show();
