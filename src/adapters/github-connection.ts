/** The line to one repository of GitHub, and its failures in our words. */
import { ForgeError } from '../app/ports';
import type { Repository } from '../core/trigger';
import { forgeError } from './github-answers';
import { connect, type Octokit, type OctokitOptions } from './octokit';

export type ForgeOptions = OctokitOptions & { readonly repository: Repository };

export class GithubConnection {
  protected readonly octokit: Octokit;
  protected readonly repo: { readonly owner: string; readonly repo: string };

  #clockMs: number | null = null;

  constructor(options: ForgeOptions) {
    this.octokit = connect(options);
    this.octokit.hook.after('request', ({ headers }) => {
      const ms = Date.parse(headers.date ?? '');
      if (Number.isFinite(ms)) this.#clockMs = ms;
    });
    this.repo = { owner: options.repository.owner, repo: options.repository.name };
  }

  clockMs(): number | null {
    return this.#clockMs;
  }

  protected async orNull<T>(what: string, request: () => Promise<T>): Promise<T | null> {
    try {
      return await this.asked(what, request);
    } catch (error) {
      if (error instanceof ForgeError && (error.status === 404 || error.status === 410)) return null;
      throw error;
    }
  }

  protected async asked<T>(what: string, request: () => Promise<T>): Promise<T> {
    try {
      return await request();
    } catch (error) {
      if (error instanceof ForgeError) throw error;
      throw forgeError(what, `${this.repo.owner}/${this.repo.repo}`, error);
    }
  }

  /** Whether an API address of a repository is this repository's. */
  protected isHere(repositoryUrl: string): boolean {
    return repositoryUrl.toLowerCase().endsWith(`/repos/${this.repo.owner}/${this.repo.repo}`.toLowerCase());
  }
}
