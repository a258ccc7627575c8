/**
 * The one comment that reports on one request: created when there is something to say, then edited in place.
 * Writes never overlap and never throw: what GitHub does not take stands in the job summary instead.
 */
import { sameAsking } from '../core/request-key';
import { parseMarker } from '../report/marker';
import type { House } from './house';
import { isEarly } from './lost';
import { type Forge, ForgeError, type ThreadComment } from './ports';

/** `unposted`: no other report answers this, and ours could not be posted; `unknown`: GitHub does not tell. */
export type Claim = 'mine' | 'duplicate' | 'unposted' | 'unknown';

const PAGES_MAX = 5;

/** People who watch a report need no more edits than this, and GitHub slows down whoever makes more. */
const EDIT_EVERY_MS = 10_000;

type Surroundings = Pick<House, 'log' | 'settings' | 'clock'>;

export class LiveReport {
  readonly #forge: Forge;
  readonly #issueNumber: number;
  readonly #house: Surroundings;
  #comment: ThreadComment | null = null;
  #refused = false;
  /** What stands there; `null` before the first write and after one that failed. */
  #shown: string | null = null;
  #last: Promise<void> = Promise.resolve();
  #wroteMs = 0;
  /** What moved since the last write, and the call that takes its writing back. */
  #moved: { readonly body: string; readonly callOff: () => void } | null = null;

  constructor(forge: Forge, issueNumber: number, house: Surroundings) {
    this.#forge = forge;
    this.#issueNumber = issueNumber;
    this.#house = house;
  }

  get url(): string | null {
    return this.#comment?.url ?? null;
  }

  get commentId(): number | null {
    return this.#comment?.id ?? null;
  }

  /** Shows the report; resolves when it stands there or GitHub refused it. */
  show(body: string): Promise<void> {
    this.#moved?.callOff();
    this.#moved = null;
    this.#last = this.#last.then(() => this.#write(body));
    return this.#last;
  }

  /** Shows how far it is as soon as the last edit is ten seconds old; only the latest word, and none when it is over by then. */
  move(body: string): void {
    const { clock } = this.#house;
    this.#moved?.callOff();
    const wait = Math.max(0, this.#wroteMs + EDIT_EVERY_MS - clock.now());
    this.#moved = { body, callOff: clock.after(wait, () => void this.show(body)) };
  }

  /** Takes away what was said, where nothing is to be said after all; what GitHub does not let go can be shown again. */
  async withdraw(): Promise<void> {
    this.#moved?.callOff();
    await this.#last;
    if (this.#comment !== null) await this.#delete(this.#comment);
  }

  /** Writes a new comment and takes the one so far away: the new one is there before the old one goes. */
  async renew(body: string): Promise<void> {
    await this.#last;
    const old = this.#comment;
    if (old === null) return this.show(body);
    this.#moved?.callOff();
    try {
      this.#comment = await this.#forge.createComment(this.#issueNumber, body);
      this.#shown = body;
      await this.#forge.deleteComment(old.id);
    } catch (error) {
      this.#complain(error);
    }
  }

  /** Folds it away as resolved: it stays the record, and nobody has to read it. */
  async fold(): Promise<void> {
    await this.#last;
    if (this.#comment === null) return;
    try {
      await this.#forge.minimize(this.#comment.nodeId);
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
      this.#house.log.warn(error.message);
    }
  }

  /**
   * Whether this run owns the request. Of all reports on the same request by the same account the lowest id owns it,
   * so of two runs that start in the same second exactly one goes on; the other takes its own report away.
   */
  async claim(source: string, sinceMs: number): Promise<Claim> {
    await this.#last;
    const mine = this.#comment;
    try {
      const own = mine?.author.id ?? (await this.#forge.self());
      const rival = (await this.#commentsSince(sinceMs)).find(({ id, author, body }) => {
        const marker = author.id === own && (mine === null || id < mine.id) ? parseMarker(body) : null;
        if (marker === null || !sameAsking(marker.source, source)) return false;
        // A short answer (a refusal before there was anything to name) holds no request; a first word does.
        return marker.requestId !== null || isEarly({ marker });
      });
      if (rival === undefined) return mine === null ? 'unposted' : 'mine';
    } catch (error) {
      this.#complain(error);
      return 'unknown';
    }
    // Whether ours can be taken away or not: the request is the other run's.
    if (mine !== null) await this.#delete(mine);
    return 'duplicate';
  }

  /** GitHub has two lists that tell of a thread's comments; while either answers, nobody runs a thing twice. */
  async #commentsSince(sinceMs: number): Promise<readonly ThreadComment[]> {
    try {
      return await this.#forge.listComments(this.#issueNumber, sinceMs);
    } catch (error) {
      this.#complain(error);
      const { comments, isWhole } = await this.#forge.listRepositoryComments(sinceMs, PAGES_MAX);
      if (!isWhole) throw error;
      return comments.filter(({ issueNumber }) => issueNumber === this.#issueNumber);
    }
  }

  async #delete({ id }: ThreadComment): Promise<void> {
    try {
      await this.#forge.deleteComment(id);
      this.#comment = null;
    } catch (error) {
      this.#complain(error);
    }
  }

  async #write(body: string): Promise<void> {
    if (this.#refused || body === this.#shown) return;
    this.#shown = null;
    try {
      if (this.#comment === null) this.#comment = await this.#forge.createComment(this.#issueNumber, body);
      else await this.#forge.updateComment(this.#comment.id, body);
      this.#shown = body;
      this.#wroteMs = this.#house.clock.now();
    } catch (error) {
      this.#complain(error);
      // A comment that could not be made would be made twice by trying again; an edit may well work later.
      this.#refused = this.#comment === null;
    }
  }

  /** A token that may not comment (a fork's, a read-only one) is no trouble of this run's: people only need to know where to look. */
  #complain(error: unknown): void {
    if (!(error instanceof ForgeError)) throw error;
    const { log, settings } = this.#house;
    const where = settings.run === null ? '' : `: ${settings.run.url}`;
    const words = `${error.message} The report is in the job summary${where}.`;
    if (error.status === 403) log.notice(words);
    else log.warn(words);
  }
}
