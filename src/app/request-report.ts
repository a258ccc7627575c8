/** The report of one request while it moves: what its view is made of, its one comment, and what it leaves at the end. */
import type { ExecutionRecord } from '../core/record';
import { renderComment } from '../report/markdown';
import { type ReportState, type ReportView, viewOf } from '../report/view';
import { blockView } from './block-view';
import type { Outcome } from './house';
import { leave } from './leave';
import { type Claim, LiveReport } from './live-report';
import type { ReadyRequest, RequestPlace } from './request';
import type { BlockOutcome } from './run';

export class RequestReport {
  readonly #at: RequestPlace;
  readonly #ready: ReadyRequest;
  readonly #live: LiveReport;

  constructor(at: RequestPlace, ready: ReadyRequest) {
    this.#at = at;
    this.#ready = ready;
    this.#live = new LiveReport(at.house.forge, at.trigger.issueNumber, at.house.log);
  }

  async show(state: ReportState, record: ExecutionRecord): Promise<void> {
    await this.#live.show(renderComment(this.#view(state, record), this.#at.scene.config.report));
  }

  /**
   * Whether this run owns the request. When GitHub does not tell, the first attempt of a delivery goes on: nobody else
   * was started for it. A second attempt cannot know what the first did, so it is told to stop.
   */
  async claim(): Promise<'mine' | 'duplicate'> {
    const claim: Claim = await this.#live.claim(this.#source(), Date.parse(this.#at.scene.text.createdAt));
    if (claim !== 'unknown') return claim;
    return (this.#at.house.settings.run?.attempt ?? 1) === 1 ? 'mine' : 'duplicate';
  }

  async finish(state: ReportState, record: ExecutionRecord, outcomes: readonly BlockOutcome[] = []): Promise<Outcome> {
    await this.show(state, record);
    return this.#leave(this.#view(state, record), outcomes);
  }

  /** Another run answers; this one leaves no comment. */
  async withdraw(record: ExecutionRecord): Promise<Outcome> {
    return { record, view: viewOf(record, 'refused'), reportPath: null, sarifPath: null, commentUrl: null };
  }

  #leave(view: ReportView, outcomes: readonly BlockOutcome[]): Promise<Outcome> {
    const { house, scene } = this.#at;
    const fallbackName = this.#ready.plan.requestId;
    return leave(house, { view, outcomes, options: scene.config.report, commentUrl: this.#live.url, fallbackName });
  }

  #source(): string {
    const { trigger, index } = this.#at;
    return `${trigger.source.kind}:${trigger.source.id}:${index}`;
  }

  #view(state: ReportState, record: ExecutionRecord): ReportView {
    const { house, scene, trigger } = this.#at;
    const { authority, found, plan } = this.#ready;
    const { headSha } = scene.thread;
    const { repositoryUrl, rulesUrl } = house.settings;
    const base = viewOf(record, state);
    return {
      ...base,
      trigger: house.settings.trigger,
      identity: {
        source: this.#source(),
        requesterId: trigger.sender.id,
        approverId: null,
        code: null,
        signature: null,
      },
      links: {
        ...base.links,
        source: scene.text.url,
        commit:
          headSha === null || repositoryUrl === null
            ? null
            : { sha: headSha, url: `${repositoryUrl}/commit/${headSha}` },
        artifacts: house.settings.run?.url ?? null,
        rules: rulesUrl,
      },
      roles: { author: authority.author, requester: authority.requester },
      approval: state === 'waiting' && plan.verdict.kind === 'await-approval' ? this.#approval(plan.verdict) : null,
      blocks: plan.blocks.map(blockView),
      skipped: found.program.skipped,
    };
  }

  #approval({
    reasons,
    approverRole,
  }: {
    readonly reasons: readonly string[];
    readonly approverRole: 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';
  }) {
    const { scene, house } = this.#at;
    const { approval } = scene.config;
    const { users, teams } = this.#ready.plan.risk === 'high' ? approval.approvers.high : approval.approvers.medium;
    return {
      role: approverRole,
      users,
      teams,
      expiresAt: new Date(house.clock.now() + approval.expires).toISOString(),
      labels: null,
      secondPerson: approval.second_person,
      reasons,
    };
  }
}
