/** Answers that run nothing: refusals with their cure, and help. Each is one comment, one record, one page of summary. */
import { type Config, DEFAULT_CONFIG } from '../core/config';
import type { Problem } from '../core/problem';
import type { ReasonCode } from '../core/reasons';
import type { ExecutionRecord } from '../core/record';
import { writeRequestKey } from '../core/request-key';
import type { Asking } from '../core/trigger';
import type { ConfigProblem } from '../documents/config';
import { type Answer, renderAnswer } from '../report/answers';
import { renderComment } from '../report/markdown';
import { markerOf, writeMarker } from '../report/marker';
import { type ReportIdentity, type ReportView, type Problem as ShownProblem, viewOf } from '../report/view';
import type { FirstWord } from './first-word';
import { frameFor } from './frame';
import type { ForgeHouse, Outcome } from './house';
import { leave } from './leave';
import { LiveReport } from './live-report';
import { answeredRecord, refusedRecord } from './record';
import { signatureFor } from './records';
import type { Scene } from './scene';

/** Whom an answer goes to. Without a scene too little is known of the world for more than a refusal. */
export type Answering = {
  readonly house: ForgeHouse;
  readonly trigger: Asking;
  /** Which command of the text this is, from 0. */
  readonly index: number;
  readonly scene: Scene | null;
  /** Where the answer may take long: the comment that says so meanwhile. */
  readonly firstWord?: FirstWord;
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
    identity: identityOf(at, record),
    links: { ...viewOf(record, 'refused').links, source: scene?.text.url ?? null },
    problems: problemsOf(refusal),
  };
  return post(at, view);
}

/** Every answer counts towards the quota of who asked, so every one says who did. It holds no state to decide on. */
function identityOf(
  { house, trigger, index }: Pick<Answering, 'house' | 'trigger' | 'index'>,
  record: ExecutionRecord,
): ReportIdentity {
  const asked = { kind: trigger.source.kind, id: trigger.source.id, index };
  const source = writeRequestKey({ asked, again: null });
  const identity = { source, requesterId: trigger.sender.id, approverId: null, code: null, signature: null };
  const marker = markerOf({ ...viewOf(record, 'refused'), identity });
  const { issueNumber, repository } = trigger;
  const placed = marker === null ? null : { repositoryId: repository.id, issueNumber, marker };
  return { ...identity, signature: placed === null ? null : signatureFor(house.settings, placed) };
}

/** Whom a short answer goes to, in which words. */
export type Addressee = {
  readonly house: ForgeHouse;
  readonly trigger: Asking;
  readonly index: number;
  readonly config: Config;
  /** Who wrote the text that asked; `null` where no text did. */
  readonly author: string | null;
};

export const addresseeOf = ({ house, trigger, index, scene }: Answering & { readonly scene: Scene }): Addressee => ({
  house,
  trigger,
  index,
  config: scene.config,
  author: scene.text.author.login,
});

export async function answerHelp(at: Answering & { readonly scene: Scene }): Promise<Outcome> {
  const { languages } = at.scene.config;
  return answer(addresseeOf(at), { kind: 'help', languages }, 'Explained the commands.');
}

/** A short answer in words, which is no report of a request. */
export async function answer(to: Addressee, words: Answer, message: string): Promise<Outcome> {
  const record = answeredRecord(frameFor(to.house, to.trigger, to.author), message);
  const { body, url } = await say(to, words, record);
  await to.house.store.appendSummary(body);
  return { record, view: viewOf(record, 'done'), reportPath: null, sarifPath: null, commentUrl: url };
}

/**
 * A request that somebody stopped: the answer says so, and later steps of the workflow hear what became of the request,
 * not that a command was understood.
 */
export async function answerStopped(
  to: Addressee,
  { what, requestId, risk }: { readonly what: 'rejected' | 'cancelled' } & Pick<ExecutionRecord, 'requestId' | 'risk'>,
): Promise<Outcome> {
  const words = `The request was ${what}.`;
  const told = await answer(to, { kind: 'taken', what, requestId: requestId ?? '' }, words);
  const record = { ...refusedRecord(frameFor(to.house, to.trigger, to.author), what, words), requestId, risk };
  return { ...told, record, view: viewOf(record, what) };
}

export type Declining = {
  readonly reasonCode: ReasonCode;
  readonly message: string;
  readonly lines: readonly string[];
};

/**
 * A decision that was not taken: one sentence why, and what to type instead. Who was told the same a moment ago
 * (`isSaid`) finds it there.
 */
export async function decline(to: Addressee, declining: Declining, isSaid = false): Promise<Outcome> {
  const { house, trigger, index, config } = to;
  const record = refusedRecord(frameFor(house, trigger, to.author), declining.reasonCode, declining.message);
  const url = isSaid ? null : (await say(to, { kind: 'declined', ...declining }, record)).url;
  return leave(house, {
    view: { ...viewOf(record, 'refused'), trigger: house.settings.trigger },
    options: config.report,
    outcomes: [],
    commentUrl: url,
    fallbackName: fallbackName(trigger, index),
    onCommit: null,
  });
}

async function say(to: Addressee, words: Answer, record: ExecutionRecord) {
  const { house, trigger, config } = to;
  const marker = markerOf({ ...viewOf(record, 'refused'), identity: identityOf(to, record) });
  const first = marker === null ? '' : `${writeMarker(marker)}\n`;
  const body = `${first}${renderAnswer(words, { trigger: house.settings.trigger, lang: config.report.lang })}`;
  const live = new LiveReport(house.forge, trigger.issueNumber, house);
  await live.show(body);
  return { body, url: live.url };
}

const fallbackName = ({ source }: Asking, index: number): string => `${source.kind}-${source.id}-${index}`;

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
  const live = at.firstWord?.take().live ?? new LiveReport(house.forge, trigger.issueNumber, house);
  await live.show(renderComment(view, options));
  return leave(house, {
    view,
    options,
    outcomes: [],
    commentUrl: live.url,
    fallbackName: fallbackName(trigger, index),
    onCommit: null,
  });
}
