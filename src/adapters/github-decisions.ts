/** What decisions need of GitHub: who we are, whose team somebody is in, labels, claims, and who touched a report. */
import {
  type CommentState,
  ForgeError,
  type LabeledThread,
  type LabelSeed,
  type PublishedCheck,
  type Team,
  type ThreadComment,
  type ThreadEvent,
} from '../app/ports';
import type { Account } from '../core/trigger';
import { accountOf, commentOf, type Editor, editorOf, eventsOf, labelName } from './github-answers';
import { GithubConnection } from './github-connection';

/** Fields of a GraphQL `Comment`. */
export const EDITED = 'lastEditedAt editor { __typename login ... on User { databaseId } ... on Bot { databaseId } }';

/** Stays on a report for good: GitHub keeps one of each kind for each account. */
const CLAIM = 'rocket';

const CREATED = 201;

const LABELED_PAGES_MAX = 10;

export class GithubDecisions extends GithubConnection {
  #self: Promise<number> | null = null;

  self(): Promise<number> {
    this.#self ??= this.asked('tell whose token this is', async () => {
      const { viewer } = await this.octokit.graphql<{ readonly viewer: { readonly databaseId: number } }>(
        'query { viewer { databaseId } }',
      );
      return viewer.databaseId;
    });
    return this.#self;
  }

  async repositoryId(): Promise<number> {
    return this.asked('read the repository', async () => (await this.octokit.rest.repos.get({ ...this.repo })).data.id);
  }

  accountOf(id: number): Promise<Account | null> {
    return this.orNull('look up an account', async () => {
      const { data } = await this.octokit.request('GET /user/{account_id}', { account_id: id });
      return data.id === id ? accountOf({ id, login: data.login, type: data.type }) : null;
    });
  }

  async isTeamMember({ organization, slug }: Team, login: string): Promise<boolean> {
    const state = await this.orNull('look up a team member', async () => {
      const request = { org: organization, team_slug: slug, username: login };
      return (await this.octokit.rest.teams.getMembershipForUserInOrg(request)).data.state;
    });
    if (state === null) await this.#seeTeam(organization, slug);
    return state === 'active';
  }

  /** Who is no member and whoever may not look get the same 404; only the second is refused the list, too. */
  async #seeTeam(organization: string, slug: string): Promise<void> {
    await this.asked('see a team', () =>
      this.octokit.rest.teams.listMembersInOrg({ org: organization, team_slug: slug, per_page: 1 }),
    );
  }

  async readComment(nodeId: string): Promise<CommentState | null> {
    const query = `query Comment($id: ID!) { node(id: $id) { ... on Comment { body ${EDITED} } } }`;
    const { node } = await this.asked('read a comment', () =>
      this.octokit.graphql<CommentAnswer>(query, { id: nodeId }),
    );
    if (node?.body === undefined) return null;
    return { body: node.body, lastEditor: editorOf(node.lastEditedAt, node.editor) };
  }

  async claim(commentId: number): Promise<'mine' | 'taken'> {
    // Asked once: when the answer is lost, asking again would only show our own claim as somebody else's.
    const request = { ...this.repo, comment_id: commentId, content: CLAIM, request: { retries: 0 } } as const;
    const { status } = await this.asked('claim a report', () =>
      this.octokit.rest.reactions.createForIssueComment(request),
    );
    const code: number = status;
    return code === CREATED ? 'mine' : 'taken';
  }

  async claimedAt(commentId: number): Promise<number | null> {
    return this.asked('read the claim of a report', async () => {
      const request = { ...this.repo, comment_id: commentId, content: CLAIM, per_page: 100 } as const;
      const [self, reactions] = await Promise.all([
        this.self(),
        this.octokit.paginate(this.octokit.rest.reactions.listForIssueComment, request),
      ]);
      const ours = reactions.find(({ user }) => user?.id === self);
      return ours === undefined ? null : Date.parse(ours.created_at);
    });
  }

  async listLabeled(label: string): Promise<readonly LabeledThread[]> {
    return this.asked('list what carries a label', async () => {
      const request = { ...this.repo, labels: label, state: 'all', per_page: 100 } as const;
      let pages = 0;
      const issues = await this.octokit.paginate(this.octokit.rest.issues.listForRepo, request, ({ data }, done) => {
        pages += 1;
        if (pages >= LABELED_PAGES_MAX) done();
        return data;
      });
      return issues.map(({ number, labels }) => ({ issueNumber: number, labels: labels.map(labelName) }));
    });
  }

  async minimize(nodeId: string): Promise<void> {
    const query =
      'mutation Minimize($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized } } }';
    await this.asked('fold a comment away', () => this.octokit.graphql(query, { id: nodeId }));
  }

  async listEvents(issueNumber: number): Promise<readonly ThreadEvent[]> {
    return this.asked('list events', async () => {
      const request = { ...this.repo, issue_number: issueNumber, per_page: 100 };
      const items = await this.octokit.paginate(this.octokit.rest.issues.listEventsForTimeline, request);
      return items.flatMap(eventsOf);
    });
  }

  async listRepositoryComments(
    sinceMs: number,
    pagesMax: number,
  ): Promise<{ readonly comments: readonly ThreadComment[]; readonly isWhole: boolean }> {
    return this.asked('list comments', async () => {
      const since = new Date(sinceMs).toISOString();
      const request = { ...this.repo, since, sort: 'updated', direction: 'desc', per_page: 100 } as const;
      const comments: ThreadComment[] = [];
      let pages = 0;
      for await (const { data } of this.octokit.paginate.iterator(
        this.octokit.rest.issues.listCommentsForRepo,
        request,
      )) {
        comments.push(...data.map(commentOf));
        pages += 1;
        if (pages >= pagesMax && data.length === request.per_page) return { comments, isWhole: false };
      }
      return { comments, isWhole: true };
    });
  }

  async addLabel(issueNumber: number, label: LabelSeed, beside: readonly LabelSeed[]): Promise<void> {
    const { issues } = this.octokit.rest;
    const { name } = label;
    await this.asked('set a label', async () => {
      const known = await this.orNull('read a label', () => issues.getLabel({ ...this.repo, name }));
      for (const made of known === null ? [label, ...beside] : [])
        await issues.createLabel({ ...this.repo, ...made }).catch(unlessExists);
      await issues.addLabels({ ...this.repo, issue_number: issueNumber, labels: [name] });
    });
  }

  async publishCheck(headSha: string, check: PublishedCheck): Promise<boolean> {
    const { title, summary, annotations, conclusion, requestId, url } = check;
    try {
      await this.asked('show a check', () =>
        this.octokit.rest.checks.create({
          ...this.repo,
          name: 'Sallyport',
          head_sha: headSha,
          status: 'completed',
          conclusion,
          ...(requestId === null ? {} : { external_id: requestId }),
          ...(url === null ? {} : { details_url: url }),
          output: { title, summary, annotations: annotations.map(annotationOf) },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ForgeError && (error.status === 403 || error.status === 404)) return false;
      throw error;
    }
  }

  async removeLabel(issueNumber: number, name: string): Promise<void> {
    await this.orNull('remove a label', () =>
      this.octokit.rest.issues.removeLabel({ ...this.repo, issue_number: issueNumber, name }),
    );
  }
}

const annotationOf = ({ path, startLine, endLine, level, title, message }: PublishedCheck['annotations'][number]) => ({
  path,
  start_line: startLine,
  end_line: endLine,
  annotation_level: level,
  title,
  message,
});

/** Somebody made it in the same moment. */
function unlessExists(error: unknown): void {
  if (!(error instanceof Error) || !('status' in error) || error.status !== 422) throw error;
}

type CommentAnswer = {
  readonly node?: {
    readonly body?: string;
    readonly lastEditedAt?: string | null;
    readonly editor?: Editor;
  } | null;
};
