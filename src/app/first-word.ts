/**
 * The first word on a request whose verdict takes long. A reaction shows at once that it was heard; after five seconds a
 * comment says what it waits for, and the report takes its place. It names the command, so it also holds the request:
 * a second delivery of the event finds it and stops.
 */
import { writeRequestKey } from '../core/request-key';
import { renderComment } from '../report/markdown';
import { markerOf } from '../report/marker';
import { type ReportView, viewOf } from '../report/view';
import type { Answering } from './answers';
import { frameFor } from './frame';
import { LiveReport } from './live-report';
import { answeredRecord } from './record';
import { signatureFor } from './records';
import type { Scene } from './scene';

export const FIRST_WORD_MS = 5000;

export class FirstWord {
  readonly #at: Answering & { readonly scene: Scene };
  readonly #live: LiveReport;
  readonly #createdAt: string;
  #state: 'queued' | 'scanning' = 'queued';
  #hasSpoken = false;
  #isTaken = false;
  readonly #callOff: () => void;

  /** `inMs`: how long to be silent from now on. */
  constructor(at: Answering & { readonly scene: Scene }, inMs: number) {
    const { house, trigger } = at;
    this.#at = at;
    this.#live = new LiveReport(house.forge, trigger.issueNumber, house);
    this.#createdAt = new Date(house.clock.now()).toISOString();
    this.#callOff = house.clock.after(Math.max(0, inMs), () => this.#speak());
  }

  /** It is looked at now. */
  begin(): void {
    this.#state = 'scanning';
    if (this.#hasSpoken) this.#live.move(this.#body());
  }

  /** The comment, for the report that follows; nothing more is said here. */
  take(): { readonly live: LiveReport; readonly hasSpoken: boolean } {
    this.#isTaken = true;
    this.#callOff();
    return { live: this.#live, hasSpoken: this.#hasSpoken };
  }

  /** No report follows. */
  async drop(): Promise<void> {
    if (this.#isTaken) return;
    this.#callOff();
    if (this.#hasSpoken) await this.#live.withdraw();
  }

  #speak(): void {
    this.#hasSpoken = true;
    void this.#live.show(this.#body());
  }

  #body(): string {
    return renderComment(this.#view(), this.#at.scene.config.report);
  }

  #view(): ReportView {
    const { house, trigger, index, scene } = this.#at;
    const { kind, id } = trigger.source;
    const source = writeRequestKey({ asked: { kind, id, index }, again: null });
    const frame = { ...frameFor(house, trigger, scene.text.author.login), createdAt: this.#createdAt };
    const base = viewOf(answeredRecord(frame, ''), this.#state);
    const identity = { source, requesterId: trigger.sender.id, approverId: null, code: null, signature: null };
    const view = {
      ...base,
      trigger: house.settings.trigger,
      identity,
      links: { ...base.links, source: scene.text.url },
    };
    const marker = markerOf(view);
    if (marker === null) return view;
    const { issueNumber, repository } = trigger;
    const signature = signatureFor(house.settings, { repositoryId: repository.id, issueNumber, marker });
    return { ...view, identity: { ...identity, signature } };
  }
}
