/** What every request leaves behind, whatever became of it: record, findings, files and the job summary. */
import type { ExecutionRecord } from '../core/record';
import { renderSummary } from '../report/markdown';
import { sarifOf } from '../report/sarif';
import type { ReportOptions, ReportView } from '../report/view';
import type { House, Outcome } from './house';
import type { BlockOutcome } from './run';

export type Leaving = {
  readonly view: ReportView;
  readonly options: ReportOptions;
  readonly outcomes: readonly BlockOutcome[];
  readonly commentUrl: string | null;
  /** Name of the record when the request never got an ID. */
  readonly fallbackName: string;
};

export async function leave({ store }: House, leaving: Leaving): Promise<Outcome> {
  const { view, outcomes, options, commentUrl } = leaving;
  const { record } = view;
  const name = record.requestId ?? leaving.fallbackName;
  const [reportPath, sarifPath] = await Promise.all([
    store.saveRecord(`${name}.json`, `${JSON.stringify(record, null, 2)}\n`),
    record.executions.length === 0 ? null : store.saveRecord(`${name}.sarif`, sarifText(record)),
    ...outcomes.flatMap((outcome) => saveFiles(store, name, outcome)),
  ]);
  await store.appendSummary(renderSummary(view, options));
  return { record, view, reportPath, sarifPath, commentUrl };
}

const sarifText = (record: ExecutionRecord): string => `${JSON.stringify(sarifOf(record), null, 2)}\n`;

function saveFiles(
  store: House['store'],
  request: string,
  { record, files }: BlockOutcome,
): readonly Promise<string>[] {
  return files.map((file) => store.saveResult(`${request}/block-${record.block}/${file.name}`, file.content));
}
