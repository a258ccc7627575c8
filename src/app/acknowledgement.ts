/** Within seconds somebody who asked sees that it was heard: a reaction at once, another at the end. */

import type { Source } from '../core/trigger';
import type { ReportState } from '../report/view';
import type { Outcome } from './house';
import type { ReactionContent } from './ports';
import { type Forge, ForgeError, type Log } from './ports';

type Surroundings = { readonly forge: Forge; readonly log: Log };

/** Nothing ran, and that is what the command was for. */
const AS_ASKED: ReadonlySet<ReportState> = new Set(['planned', 'rejected', 'cancelled']);

export class Acknowledgement {
  readonly #house: Surroundings;
  readonly #source: Source;
  readonly #eyes: Promise<number | null>;

  constructor(house: Surroundings, source: Source) {
    this.#house = house;
    this.#source = source;
    this.#eyes = this.#react('eyes');
  }

  /** 🚀 when all went well, 😕 when anything failed or was refused; while something waits the 👀 stay. */
  async settle(outcomes: readonly Outcome[]): Promise<void> {
    const eyes = await this.#eyes;
    if (outcomes.some(({ view }) => view.state === 'waiting')) return;
    const good = outcomes.every(({ record, view }) => record.conclusion === 'success' || AS_ASKED.has(view.state));
    // No outcome at all: the command went away before it was read, so there is nothing to praise.
    // A duplicate says nothing either: the other run has reacted, or will.
    const telling = outcomes.filter(({ record }) => record.reasonCode !== 'duplicate');
    if (telling.length > 0) await this.#react(good ? 'rocket' : 'confused');
    if (eyes !== null) await this.#quietly(this.#house.forge.unreact(this.#source, eyes));
  }

  async #react(content: ReactionContent): Promise<number | null> {
    return (await this.#quietly(this.#house.forge.react(this.#source, content))) ?? null;
  }

  /** A reaction is a courtesy: when GitHub refuses it, the report still tells everything. */
  async #quietly<T>(deed: Promise<T>): Promise<T | undefined> {
    try {
      return await deed;
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
      this.#house.log.warn(error.message);
      return undefined;
    }
  }
}
