/** Who stands behind a request: live roles of everyone whose hands its text went through (contract §5). */
import { lowestRole } from '../core/policy';
import type { Account } from '../core/trigger';
import type { Role } from '../core/types';
import type { Forge, SourceText } from './ports';

export type Authority = {
  /** The lowest role of author, last editor and requester. */
  readonly role: Role;
  readonly author: Role;
  readonly requester: Role;
};

/** Looks every account up once per event: roles do not change between two commands of one comment. */
export class Roles {
  readonly #forge: Forge;
  readonly #known = new Map<number, Promise<Role>>();

  constructor(forge: Forge) {
    this.#forge = forge;
  }

  /** Throws a `ForgeError` when GitHub does not say. */
  of(account: Account): Promise<Role> {
    // An account without a number is a deleted one: nobody can answer for it.
    if (account.id === 0) return Promise.resolve('none');
    const known = this.#known.get(account.id) ?? this.#forge.roleOf(account);
    this.#known.set(account.id, known);
    return known;
  }

  /** `texts` is every text whose words matter; the first author named is the program's. */
  async behind(program: SourceText, texts: readonly SourceText[], requester: Account): Promise<Authority> {
    const hands = texts.flatMap(({ author, lastEditor }) => [author, lastEditor ?? author]);
    const [author, asker, ...others] = await Promise.all(
      [program.author, requester, ...hands].map((account) => this.of(account)),
    );
    return {
      role: lowestRole([author ?? 'none', asker ?? 'none', ...others]),
      author: author ?? 'none',
      requester: asker ?? 'none',
    };
  }
}
