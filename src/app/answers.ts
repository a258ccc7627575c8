/** Answers that run nothing: refusals with their cure, and help. Each is one comment, one record, one page of summary. */
import { DEFAULT_CONFIG } from '../core/config';
import type { Problem } from '../core/problem';
import type { ReasonCode } from '../core/reasons';
import type { TextTrigger } from '../core/trigger';
import type { ConfigProblem } from '../documents/config';
import { renderAnswer } from '../report/answers';
import { renderComment } from '../report/markdown';
import { type ReportView, type Problem as ShownProblem, viewOf } from '../report/view';
import { frameFor } from './frame';
import type { ForgeHouse, Outcome } from './house';
import { leave } from './leave';
import { LiveReport } from './live-report';
import { answeredRecord, refusedRecord } from './record';
import type { Scene } from './scene';

/** Whom an answer goes to. Without a scene too little is known of the world for more than a refusal. */
export type Answering = {
  readonly house: ForgeHouse;
  readonly trigger: TextTrigger;
  /** Which command of the text this is, from 0. */
  readonly index: number;
  readonly scene: Scene | null;
};

export type Refusal = {
  readonly reasonCode: ReasonCode;
  readonly message: string;
  readonly problem?: Problem;
  readonly configProblems?: readonly ConfigProblem[];
};

export async function refuse(at: Answering, refusal: Refusal): Promise<Outcome> {
  const { house, trigger, scene } = at;
  const frame = frameFor(house, trigger, scene?.text.author.login ?? null);
  const record = refusedRecord(frame, refusal.reasonCode, refusal.message);
  const view: ReportView = {
    ...viewOf(record, 'refused'),
    trigger: house.settings.trigger,
    links: { ...viewOf(record, 'refused').links, source: scene?.text.url ?? null },
    problems: problemsOf(refusal),
  };
  return post(at, view);
}

export async function answerHelp(at: Answering & { readonly scene: Scene }): Promise<Outcome> {
  const { house, trigger, scene } = at;
  const { report, languages } = scene.config;
  const body = renderAnswer({ kind: 'help', languages }, { trigger: house.settings.trigger, lang: report.lang });
  const live = new LiveReport(house.forge, trigger.issueNumber, house.log);
  await live.show(body);
  const record = answeredRecord(frameFor(house, trigger, scene.text.author.login), 'Explained the commands.');
  await house.store.appendSummary(body);
  return { record, view: viewOf(record, 'done'), reportPath: null, sarifPath: null, commentUrl: live.url };
}

/** The report's own table of problems; the message above it already says what the only one is. */
export function problemsOf({ problem, configProblems = [], message }: Refusal): readonly ShownProblem[] {
  const ofConfig = configProblems.map((each) => ({ ...each, got: each.came }));
  if (problem === undefined) return ofConfig;
  const { line, column, suggestion } = problem;
  return [{ message, line, column, path: null, expected: null, got: null, hint: suggestion }, ...ofConfig];
}

async function post(at: Answering, view: ReportView): Promise<Outcome> {
  const { house, trigger, scene, index } = at;
  const options = (scene?.config ?? DEFAULT_CONFIG).report;
  const live = new LiveReport(house.forge, trigger.issueNumber, house.log);
  await live.show(renderComment(view, options));
  const fallbackName = `${trigger.source.kind}-${trigger.source.id}-${index}`;
  return leave(house, { view, options, outcomes: [], commentUrl: live.url, fallbackName });
}
