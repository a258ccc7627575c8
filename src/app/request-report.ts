/** The report of one request while it moves: what its view is made of, its one comment, and what it leaves at the end. */
import type { ExecutionRecord } from '../core/record';
import type { Account } from '../core/trigger';
import { isQuiet, renderComment } from '../report/markdown';
import { markerOf } from '../report/marker';
import { type ReportIdentity, type ReportState, type ReportView, viewOf } from '../report/view';
import { blockView, withOutcomes } from './block-view';
import type { Outcome } from './house';
import { artifactsOf, leave } from './leave';
import { type Claim, LiveReport } from './live-report';
import { type ReadyRequest, type RequestPlace, requestKey } from './prepare';
import { signatureFor } from './records';
import type { BlockOutcome } from './run';
import { notesOf } from './tasks/in-report';

/** The marker of a task that waits carries its program; the code of people stands in their own text. */
function codeIn(state: ReportState, task: ReadyRequest['task']): Pick<ReportIdentity, 'code' | 'made'> {
  if (state !== 'waiting' || task?.packed == null) return { code: null };
  return { code: task.packed.program, made: task.packed.made };
}

/** Who let a waiting request run, and where it waited. */
export type Approval = { readonly approver: Account; readonly waitingUrl: string };

export class RequestReport {
  readonly #at: RequestPlace;
  readonly #live: LiveReport;
  #ready: ReadyRequest;
  #approval: Approval | null;
  /** A first word stands there, and nobody was told of anything since. */
  #hasSpoken: boolean;
  #others = false;
  #outcomes: readonly BlockOutcome[] = [];

  constructor(at: RequestPlace, ready: ReadyRequest, approval: Approval | null = null) {
    this.#at = at;
    this.#ready = ready;
    this.#approval = approval;
    const first = at.firstWord?.take();
    this.#live = first?.live ?? new LiveReport(at.house.forge, at.trigger.issueNumber, at.house);
    this.#hasSpoken = first?.hasSpoken ?? false;
  }

  get url(): string | null {
    return this.#live.url;
  }

  /** Other requests wait on this thread, so no label can tell which one is meant. */
  othersWait(): void {
    this.#others = true;
  }

  /** The request turned into another one: a task has a program now, which is bound and decided by itself. */
  become(ready: ReadyRequest, approval: Approval | null): void {
    this.#ready = ready;
    this.#approval = approval;
  }

  /** Shows it in a new comment, of which people are told, in the place of the one so far. */
  async renew(state: ReportState, record: ExecutionRecord): Promise<void> {
    this.#hasSpoken = false;
    await this.#live.renew(renderComment(this.#view(state, record), this.#at.scene.config.report));
  }

  async show(state: ReportState, record: ExecutionRecord): Promise<void> {
    await this.#live.show(renderComment(this.#view(state, record), this.#at.scene.config.report));
  }

  /**
   * Shows what a request has come to, before it is claimed. Where somebody has to decide and a first word stands there
   * already, that one holds the request: nobody would be told of its edit, so `tell` writes a new one.
   */
  async open(state: ReportState, record: ExecutionRecord): Promise<void> {
    if (state !== 'waiting' || !this.#hasSpoken) await this.show(state, record);
  }

  async tell(record: ExecutionRecord): Promise<void> {
    if (this.#hasSpoken) await this.renew('waiting', record);
  }

  /** How far it is: the programs that ended so far. Shown when there is time for it. */
  move(record: ExecutionRecord): void {
    this.#live.move(renderComment(this.#view('running', record), this.#at.scene.config.report));
  }

  /**
   * Whether this run owns the request. Where no report can be posted at all, the first attempt of a delivery goes on:
   * no other one shows. A second attempt cannot know what the first did, so it is told to stop.
   */
  async claim(): Promise<Exclude<Claim, 'unposted'>> {
    const claim = await this.#live.claim(this.#source(), Date.parse(this.#at.scene.text.createdAt));
    if (claim !== 'unposted') return claim;
    return (this.#at.house.settings.run?.attempt ?? 1) === 1 ? 'mine' : 'duplicate';
  }

  async finish(state: ReportState, record: ExecutionRecord, outcomes: readonly BlockOutcome[] = []): Promise<Outcome> {
    this.#outcomes = outcomes;
    await this.show(state, record);
    if (isQuiet(state, this.#at.scene.config.report)) await this.#live.fold();
    return this.#leave(this.#view(state, record), outcomes);
  }

  /** The comment so far, and the request it is about. `Infinity`: GitHub took none, so all others came before. */
  get place(): { readonly source: string; readonly commentId: number } {
    return { source: this.#source(), commentId: this.#live.commentId ?? Number.POSITIVE_INFINITY };
  }

  /** Nothing is to be read here after all; what cannot be taken away says at least that it is over. */
  async takeAway(record: ExecutionRecord): Promise<Outcome> {
    await this.#live.withdraw();
    return this.#live.url === null ? this.withdraw(record) : this.finish('refused', record);
  }

  /** Another run answers; this one leaves no comment. */
  async withdraw(record: ExecutionRecord): Promise<Outcome> {
    return { record, view: viewOf(record, 'refused'), reportPath: null, sarifPath: null, commentUrl: null };
  }

  #leave(view: ReportView, outcomes: readonly BlockOutcome[]): Promise<Outcome> {
    const { house, scene } = this.#at;
    const fallbackName = this.#ready.plan.requestId;
    const { headSha } = scene.thread;
    return leave(house, {
      view,
      outcomes,
      options: scene.config.report,
      commentUrl: this.#live.url,
      fallbackName,
      onCommit: headSha === null ? null : { forge: house.forge, headSha },
    });
  }

  #source(): string {
    return requestKey(this.#at);
  }

  #view(state: ReportState, record: ExecutionRecord): ReportView {
    const { house, trigger } = this.#at;
    const view = this.#unsigned(state, record);
    const marker = markerOf(view);
    if (marker === null || view.identity === null) return view;
    const { issueNumber, repository } = trigger;
    const signature = signatureFor(house.settings, { repositoryId: repository.id, issueNumber, marker });
    return { ...view, identity: { ...view.identity, signature } };
  }

  #unsigned(state: ReportState, record: ExecutionRecord): ReportView {
    const { house, scene, trigger } = this.#at;
    const { authority, found, plan, task, caption = null } = this.#ready;
    // It is the command's, and stands once.
    const blocks = plan.blocks.map((each, place) => ({ ...blockView(each), caption: place === 0 ? caption : null }));
    const { headSha } = scene.thread;
    const { repositoryUrl, rulesUrl } = house.settings;
    const base = viewOf(record, state);
    return {
      ...base,
      trigger: house.settings.trigger,
      identity: {
        source: this.#source(),
        requesterId: trigger.sender.id,
        approverId: this.#approval?.approver.id ?? null,
        ...codeIn(state, task),
        signature: null,
      },
      links: {
        ...base.links,
        source: scene.text.url,
        commit:
          headSha === null || repositoryUrl === null
            ? null
            : { sha: headSha, url: `${repositoryUrl}/commit/${headSha}` },
        artifacts: artifactsOf(house.settings),
        twin: this.#approval?.waitingUrl ?? null,
        rules: rulesUrl,
      },
      roles: { author: authority.author, requester: authority.requester },
      approval: state === 'waiting' && plan.verdict.kind === 'await-approval' ? this.#waits(plan.verdict) : null,
      task: task?.task.text ?? null,
      taskNotes: task === null ? null : notesOf(task),
      blocks: withOutcomes(blocks, this.#outcomes),
      skipped: found.program.skipped,
    };
  }

  #waits({
    reasons,
    approverRole,
  }: {
    readonly reasons: readonly string[];
    readonly approverRole: 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';
  }) {
    const { config, thread } = this.#at.scene;
    const { approval } = config;
    const { approved, rejected } = approval.labels;
    const { users, teams } = this.#ready.plan.risk === 'high' ? approval.approvers.high : approval.approvers.medium;
    return {
      role: approverRole,
      users,
      teams,
      expiresAt: new Date(Date.parse(this.#ready.frame.createdAt) + approval.expires).toISOString(),
      labels: thread.isFork || this.#others ? null : { approved, rejected },
      secondPerson: approval.second_person,
      reasons,
    };
  }
}
