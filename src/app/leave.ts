/** What every request leaves behind, whatever became of it: record, findings, files, job summary, and a check on its commit. */
import type { ExecutionRecord } from '../core/record';
import { checkRunOf } from '../report/check-run';
import { renderSummary } from '../report/markdown';
import { sarifOf } from '../report/sarif';
import type { ReportOptions, ReportView } from '../report/view';
import type { House, Outcome } from './house';
import { type Forge, ForgeError } from './ports';
import type { BlockOutcome } from './run';

/** The commit that a request speaks of. */
export type OnCommit = { readonly forge: Forge; readonly headSha: string };

export type Leaving = {
  readonly view: ReportView;
  readonly options: ReportOptions;
  readonly outcomes: readonly BlockOutcome[];
  readonly commentUrl: string | null;
  /** Name of the record when the request never got an ID. */
  readonly fallbackName: string;
  /** `null`: no check is shown. */
  readonly onCommit: OnCommit | null;
};

/** Where the files of a run are, once the workflow has uploaded them. */
export const artifactsOf = ({ run }: House['settings']): string | null =>
  run === null ? null : `${run.url}#artifacts`;

/** Kept free for requests that end later in the same step: their pages then have what matters at least. */
const RESERVE_BYTES = 64 * 1024;
const LEAST_BYTES = 8 * 1024;

export async function leave(house: House, leaving: Leaving): Promise<Outcome> {
  const { store, settings, log } = house;
  const { view, outcomes, options, commentUrl } = leaving;
  const { record } = view;
  const name = record.requestId ?? leaving.fallbackName;
  const [hasCheck, reportPath, sarifPath] = await Promise.all([
    showCheck(house, leaving),
    store.saveRecord(`${name}.json`, `${JSON.stringify(record, null, 2)}\n`),
    record.executions.length === 0 ? null : store.saveRecord(`${name}.sarif`, sarifText(record, settings.rulesUrl)),
    keepFiles(store, { requestId: name, outcomes }, (_, error) =>
      log.warn(`A file that a program left could not be kept (${codeOf(error)}).`),
    ),
  ]);
  await store.appendSummary(renderSummary(view, options, Math.max(LEAST_BYTES, store.summaryRoom() - RESERVE_BYTES)));
  return { record, view, reportPath, sarifPath, commentUrl, hasCheck };
}

/** A check is an extra: without it the report still tells everything. */
async function showCheck({ log, settings }: House, { view, options, onCommit }: Leaving): Promise<boolean> {
  if (onCommit === null) return false;
  try {
    const check = { ...checkRunOf(view, options), requestId: view.record.requestId, url: settings.run?.url ?? null };
    return await onCommit.forge.publishCheck(onCommit.headSha, check);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    log.warn(error.message);
    return false;
  }
}

const sarifText = (record: ExecutionRecord, rulesUrl: string | null): string =>
  `${JSON.stringify(sarifOf(record, rulesUrl), null, 2)}\n`;

/**
 * Keeps what programs left. Names are the program's choice: one that the disk refuses, or where a folder stands already,
 * costs that file alone, and `unkept` hears of it.
 */
export async function keepFiles(
  store: House['store'],
  { requestId, outcomes }: { readonly requestId: string; readonly outcomes: readonly BlockOutcome[] },
  unkept: (path: string, error: unknown) => void,
): Promise<readonly string[]> {
  const kept = outcomes.flatMap(({ record, files }) =>
    files.map(async ({ name, content }) => {
      const path = `${requestId}/block-${record.block}/${name}`;
      return await store.saveResult(path, content).catch((error) => {
        unkept(path, error);
        return null;
      });
    }),
  );
  return (await Promise.all(kept)).filter((path) => path !== null);
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown reason';
