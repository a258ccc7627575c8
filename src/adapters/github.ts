/** GitHub behind the `Forge` port: REST for everything but the last editor, which only GraphQL tells. */
import {
  type Forge,
  ForgeError,
  type ReactionContent,
  type SourceText,
  type Thread,
  type ThreadComment,
} from '../app/ports';
import { roleOf } from '../core/policy';
import type { Account, Source } from '../core/trigger';
import type { Role } from '../core/types';
import { commentOf, type Editor, editorOf, itemOf, labelName, statusOf } from './github-answers';
import type { ForgeOptions } from './github-connection';
import { EDITED, GithubDecisions } from './github-decisions';

/** How far the runner's clock and GitHub's may lie apart. */
const CLOCKS_APART_MS = 60_000;

export function createForge(options: ForgeOptions): Forge {
  return new GithubForge(options);
}

class GithubForge extends GithubDecisions implements Forge {
  async readText(source: Source): Promise<SourceText | null> {
    return this.orNull('read the text', async () => {
      const { nodeId, ...item } = await this.#readItem(source);
      // The editor is asked for after the body: an edit in between can then only lower the authority.
      return { ...item, ...(await this.#lastEdit(nodeId)) };
    });
  }

  async readThread(issueNumber: number): Promise<Thread | null> {
    return this.orNull('read the issue', async () => {
      const [{ data }, { data: repository }] = await Promise.all([
        this.octokit.rest.issues.get({ ...this.repo, issue_number: issueNumber }),
        this.octokit.rest.repos.get({ ...this.repo }),
      ]);
      // A transferred issue answers under its new address; it is no longer this thread.
      if (data.number !== issueNumber || !this.isHere(data.repository_url)) return null;
      const isPullRequest = data.pull_request !== undefined && data.pull_request !== null;
      // A pull request has two numbers on GitHub, one as an issue; events name it by the other.
      const pull = isPullRequest ? await this.#readPull(issueNumber) : null;
      return {
        locked: data.locked,
        isClosed: data.state !== 'open',
        isArchived: repository.archived,
        isPullRequest,
        headSha: pull?.head.sha ?? null,
        baseRef: pull?.base.ref ?? null,
        isFork: pull !== null && pull.head.repo?.id !== pull.base.repo.id,
        labels: data.labels.map(labelName),
        description: {
          kind: isPullRequest ? 'pull_request' : 'issue',
          id: pull?.id ?? data.id,
          nodeId: pull?.node_id ?? data.node_id,
          issueNumber,
        },
      };
    });
  }

  async readFile(path: string): Promise<string | null> {
    return this.orNull('read the configuration', async () => {
      const { data } = await this.octokit.rest.repos.getContent({ ...this.repo, path });
      if (Array.isArray(data) || data.type !== 'file' || !('content' in data))
        throw new ForgeError(`${path} on the default branch is no regular file`, 422, null);
      return Buffer.from(data.content, 'base64').toString('utf8');
    });
  }

  async listFolder(path: string): Promise<readonly string[] | null> {
    return this.orNull('list a folder', async () => {
      const { data } = await this.octokit.rest.repos.getContent({ ...this.repo, path });
      return Array.isArray(data) ? data.filter(({ type }) => type === 'file').map((entry) => entry.path) : [];
    });
  }

  async roleOf(account: Account): Promise<Role> {
    const answer = await this.orNull('look up a role', async () => {
      const request = { ...this.repo, username: account.login };
      return (await this.octokit.rest.repos.getCollaboratorPermissionLevel(request)).data;
    });
    // A login can be renamed and taken by somebody else; the number cannot.
    if (answer === null || answer.user?.id !== account.id) return 'none';
    return roleOf({ ...answer.user.permissions }, answer.role_name);
  }

  async createComment(issueNumber: number, body: string): Promise<ThreadComment> {
    const began = Date.now();
    return this.asked('post a comment', async () => {
      try {
        return await this.#createOnce(issueNumber, body);
      } catch (error) {
        const status = statusOf(error);
        if (status !== 0 && status < 500) throw error;
        // The comment may stand there although its answer was lost; the same again would be a second one.
        const listed = Promise.all([this.self(), this.listComments(issueNumber, began - CLOCKS_APART_MS)]);
        const [self, comments] = await listed.catch(() => Promise.reject(error));
        // Somebody may have copied our words meanwhile, and what another account wrote is never ours to edit.
        const ours = comments.findLast((comment) => comment.author.id === self && comment.body === body);
        return ours ?? this.#createOnce(issueNumber, body);
      }
    });
  }

  async updateComment(id: number, body: string): Promise<void> {
    await this.asked('edit a comment', () =>
      this.octokit.rest.issues.updateComment({ ...this.repo, comment_id: id, body }),
    );
  }

  async deleteComment(id: number): Promise<void> {
    await this.orNull('delete a comment', () =>
      this.octokit.rest.issues.deleteComment({ ...this.repo, comment_id: id }),
    );
  }

  async listComments(issueNumber: number, sinceMs: number): Promise<readonly ThreadComment[]> {
    return this.asked('list comments', async () => {
      const request = {
        ...this.repo,
        issue_number: issueNumber,
        since: new Date(sinceMs).toISOString(),
        per_page: 100,
      };
      const comments = await this.octokit.paginate(this.octokit.rest.issues.listComments, request);
      return comments.map(commentOf);
    });
  }

  async react(source: Source, content: ReactionContent): Promise<number | null> {
    const { reactions } = this.octokit.rest;
    return this.asked('react', async () => {
      switch (source.kind) {
        case 'issue':
        case 'pull_request':
          return (await reactions.createForIssue({ ...this.repo, issue_number: source.issueNumber, content })).data.id;
        case 'issue_comment':
          return (await reactions.createForIssueComment({ ...this.repo, comment_id: source.id, content })).data.id;
        case 'review_comment':
          return (await reactions.createForPullRequestReviewComment({ ...this.repo, comment_id: source.id, content }))
            .data.id;
        case 'review':
          return null;
      }
    });
  }

  async unreact(source: Source, reaction: number): Promise<void> {
    const { reactions } = this.octokit.rest;
    const which = { ...this.repo, reaction_id: reaction };
    await this.orNull('remove a reaction', async () => {
      if (source.kind === 'issue_comment') await reactions.deleteForIssueComment({ ...which, comment_id: source.id });
      else if (source.kind === 'review_comment')
        await reactions.deleteForPullRequestComment({ ...which, comment_id: source.id });
      else if (source.kind !== 'review') await reactions.deleteForIssue({ ...which, issue_number: source.issueNumber });
    });
  }

  async #createOnce(issueNumber: number, body: string): Promise<ThreadComment> {
    const request = { ...this.repo, issue_number: issueNumber, body, request: { retries: 0 } };
    return commentOf((await this.octokit.rest.issues.createComment(request)).data);
  }

  async #readItem(source: Source) {
    const { rest } = this.octokit;
    const { issueNumber, id } = source;
    switch (source.kind) {
      case 'issue':
        return itemOf((await rest.issues.get({ ...this.repo, issue_number: issueNumber })).data);
      case 'pull_request':
        return itemOf((await rest.pulls.get({ ...this.repo, pull_number: issueNumber })).data);
      case 'issue_comment':
        return itemOf((await rest.issues.getComment({ ...this.repo, comment_id: id })).data);
      case 'review':
        return itemOf((await rest.pulls.getReview({ ...this.repo, pull_number: issueNumber, review_id: id })).data);
      case 'review_comment':
        return itemOf((await rest.pulls.getReviewComment({ ...this.repo, comment_id: id })).data);
    }
  }

  async #readPull(pull: number) {
    return (await this.octokit.rest.pulls.get({ ...this.repo, pull_number: pull })).data;
  }

  async #lastEdit(nodeId: string): Promise<Pick<SourceText, 'lastEditor' | 'lastEditedAt'>> {
    const query = `query LastEditor($id: ID!) { node(id: $id) { ... on Comment { ${EDITED} } } }`;
    const answer = await this.asked('read the last editor', () =>
      this.octokit.graphql<EditorAnswer>(query, { id: nodeId }),
    );
    if (answer.node === null || answer.node === undefined)
      throw new ForgeError('GitHub could not read the last editor: the text is gone', 404, null);
    const { editor, lastEditedAt } = answer.node;
    return { lastEditor: editorOf(lastEditedAt, editor), lastEditedAt: lastEditedAt ?? null };
  }
}

type EditorAnswer = { readonly node?: { readonly lastEditedAt?: string | null; readonly editor?: Editor } | null };
