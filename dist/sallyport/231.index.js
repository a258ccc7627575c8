"use strict";
exports.id = 231;
exports.ids = [231];
exports.modules = {

/***/ 53762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createForge)
});

// EXTERNAL MODULE: ./build/app/ports.js
var ports = __webpack_require__(93111);
// EXTERNAL MODULE: ./build/core/policy.js
var policy = __webpack_require__(47905);
;// CONCATENATED MODULE: ./build/adapters/github-answers.js
/** GitHub's answers in our nouns, and its refusals in our words. */

const accountOf = (user) => user ? { id: user.id, login: user.login, isBot: user.type !== 'User' } : { id: 0, login: 'ghost', isBot: false };
const itemOf = (data) => ({
    body: data.body ?? '',
    url: data.html_url,
    author: accountOf(data.user),
    nodeId: data.node_id,
    // A review carries the time of its submission instead.
    createdAt: data.created_at ?? data.submitted_at ?? new Date(0).toISOString(),
    viaApp: isViaApp(data.performed_via_github_app),
});
const isViaApp = (app) => app !== null && app !== undefined;
const commentOf = (data) => ({
    id: data.id,
    nodeId: data.node_id,
    issueNumber: Number(data.issue_url.slice(data.issue_url.lastIndexOf('/') + 1)),
    createdAt: data.created_at,
    url: data.html_url,
    author: accountOf(data.user),
    body: data.body ?? '',
});
/** Empty for what happened otherwise. */
function eventsOf(item) {
    const { event, label } = item;
    if (event === 'commented')
        return [{ kind: event, commentId: item.id ?? 0 }];
    if (event !== 'labeled' && event !== 'unlabeled')
        return [];
    const viaApp = isViaApp(item.performed_via_github_app);
    return [{ kind: event, label: label?.name ?? '', actor: accountOf(item.actor), viaApp, at: item.created_at ?? '' }];
}
/** `null` when nobody edited it. */
function editorOf(lastEditedAt, editor) {
    if (editor)
        return { id: editor.databaseId ?? 0, login: editor.login, isBot: editor.__typename !== 'User' };
    // Edited by an account that no longer exists: somebody unknown, who grants nothing.
    return lastEditedAt ? { id: 0, login: 'ghost', isBot: false } : null;
}
const CURES = {
    401: 'The token is invalid or expired: check the input `github-token`.',
    403: 'The token may not do this: check the `permissions` of the workflow.',
    404: 'It is not there, or the token may not see it.',
    422: 'GitHub refused the content.',
    429: 'The rate limit is used up: try again later.',
};
/** Names the request and the status in our own words; GitHub's words may quote foreign text, so they stay in `cause`. */
function forgeError(what, repository, error) {
    const status = statusOf(error);
    // A used-up rate limit comes as 403 too, and no permission cures it.
    const cure = CURES[isRateLimit(error) ? 429 : status] ?? 'GitHub did not answer as it should: try again.';
    const came = status === 0 ? 'no answer' : `status ${status}`;
    return new ports/* ForgeError */.Q(`GitHub could not ${what} in ${repository} (${came}). ${cure}`, status, error);
}
/** GraphQL answers 200 whatever happened; its errors carry a word instead. */
const GRAPHQL_STATUSES = { NOT_FOUND: 404, FORBIDDEN: 403, RATE_LIMITED: 429 };
/** 0 when GitHub did not answer. */
function statusOf(error) {
    const errors = at(error, 'errors');
    if (Array.isArray(errors))
        return GRAPHQL_STATUSES[String(at(errors, '0', 'type'))] ?? 200;
    const status = at(error, 'status');
    return typeof status === 'number' && at(error, 'response') !== undefined ? status : 0;
}
const isRateLimit = (error) => at(error, 'response', 'headers', 'retry-after') !== undefined ||
    at(error, 'response', 'headers', 'x-ratelimit-remaining') === '0';
/** What stands at a path of an error that could be anything; undefined where it ends early. */
const at = (error, ...path) => path.reduce((node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined), error);
/** GitHub writes a label as its name, or as an object that may lack one. */
const labelName = (label) => typeof label === 'string' ? label : (label.name ?? '');

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
var light_default = /*#__PURE__*/__webpack_require__.n(light);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
;// CONCATENATED MODULE: ./build/adapters/patience.js
/** How long one request to GitHub may take, and when a refused one is asked again. */

/** GitHub asks for a pause between writes; this one keeps a burst under 80 a minute and a single report quick. */
const PATIENCE = {
    answerMaxMs: 10_000,
    answerMaxWhenSilentMs: 2_000,
    waitMaxS: 60,
    againAfterMs: 1_000,
    betweenWritesMs: 100,
};
/** A GitHub on this machine answers one caller (the demo, `simulate`, a test): nobody else is kept waiting by our writes. */
const patienceFor = (apiUrl) => LOOPBACK.test(new URL(apiUrl).hostname) ? { ...PATIENCE, betweenWritesMs: 0 } : PATIENCE;
const LOOPBACK = /^(?:127(?:\.\d+){3}|\[::1\])$/;
const TRIES_MAX = 3;
/**
 * A fetch that ends: each try has a deadline, and a 403 or 429 that carries `retry-after` is asked again after
 * exactly that time, if it is at most `waitMaxS` seconds. Everything else is the caller's.
 */
function patientFetch({ answerMaxMs, answerMaxWhenSilentMs, waitMaxS }) {
    const inner = utils/* defaults */.NT.request?.fetch ?? fetch;
    let silent = false;
    const once = async (input, init) => {
        const deadline = AbortSignal.timeout(silent ? answerMaxWhenSilentMs : answerMaxMs);
        const signal = init?.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
        try {
            const response = await inner(input, { ...init, signal });
            silent = false;
            return response;
        }
        catch (error) {
            silent = true;
            throw error;
        }
    };
    return async (input, init) => {
        for (let tries = 1;; tries += 1) {
            const response = await once(input, init);
            const waitS = Number(response.headers.get('retry-after') ?? Number.NaN);
            const refused = response.status === 403 || response.status === 429;
            if (!refused || tries >= TRIES_MAX || !(waitS >= 0 && waitS <= waitMaxS))
                return response;
            await response.body?.cancel();
            await new Promise((resolve) => setTimeout(resolve, waitS * 1000));
        }
    };
}

;// CONCATENATED MODULE: ./build/adapters/octokit.js
/**
 * The toolkit's Octokit, which takes proxies and enterprise hosts into account; its plugins retry what may be retried. All
 * traffic goes to the two addresses that the runner names (`GITHUB_API_URL`, `GITHUB_GRAPHQL_URL`).
 */





function connect(options) {
    const octokit = build(options);
    const { graphqlUrl = '' } = options;
    if (graphqlUrl !== '')
        octokit.hook.before('request', (request) => {
            if (request.method === 'POST' && /^(?:https?:.*)?\/graphql$/.test(request.url))
                request.url = graphqlUrl;
        });
    return octokit;
}
function build({ token, apiUrl, patience = patienceFor(apiUrl) }) {
    const pause = () => new (light_default()).Group({ maxConcurrent: 1, minTime: patience.betweenWritesMs, timeout: 120_000 });
    const waits = (waitS, _options, _octokit, tries) => waitS <= patience.waitMaxS && tries < 2;
    return (0,github/* getOctokit */.Q)(token, {
        baseUrl: apiUrl,
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
        request: { fetch: patientFetch(patience) },
        // Not as `request.retries`: that one would ask again whatever the status.
        retry: {
            retries: 2,
            retryAfterBaseValue: patience.againAfterMs,
            doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451],
        },
        throttle: { onRateLimit: waits, onSecondaryRateLimit: waits, write: pause(), notifications: pause() },
    }, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
}
/** Octokit would log foreign text (titles in error bodies) to the step's streams. */
function quiet() { }

;// CONCATENATED MODULE: ./build/adapters/github-connection.js
/** The line to one repository of GitHub, and its failures in our words. */



class GithubConnection {
    octokit;
    repo;
    #clockMs = null;
    constructor(options) {
        this.octokit = connect(options);
        this.octokit.hook.after('request', ({ headers }) => {
            const ms = Date.parse(headers.date ?? '');
            if (Number.isFinite(ms))
                this.#clockMs = ms;
        });
        this.repo = { owner: options.repository.owner, repo: options.repository.name };
    }
    clockMs() {
        return this.#clockMs;
    }
    async orNull(what, request) {
        try {
            return await this.asked(what, request);
        }
        catch (error) {
            if (error instanceof ports/* ForgeError */.Q && (error.status === 404 || error.status === 410))
                return null;
            throw error;
        }
    }
    async asked(what, request) {
        try {
            return await request();
        }
        catch (error) {
            if (error instanceof ports/* ForgeError */.Q)
                throw error;
            throw forgeError(what, `${this.repo.owner}/${this.repo.repo}`, error);
        }
    }
    /** Whether an API address of a repository is this repository's. */
    isHere(repositoryUrl) {
        return repositoryUrl.toLowerCase().endsWith(`/repos/${this.repo.owner}/${this.repo.repo}`.toLowerCase());
    }
}

;// CONCATENATED MODULE: ./build/adapters/github-decisions.js
/** What decisions need of GitHub: who we are, whose team somebody is in, labels, claims, and who touched a report. */



/** Fields of a GraphQL `Comment`. */
const EDITED = 'lastEditedAt editor { __typename login ... on User { databaseId } ... on Bot { databaseId } }';
/** Stays on a report for good: GitHub keeps one of each kind for each account. */
const CLAIM = 'rocket';
const CREATED = 201;
const LABELED_PAGES_MAX = 10;
class GithubDecisions extends GithubConnection {
    #self = null;
    self() {
        this.#self ??= this.asked('tell whose token this is', async () => {
            const { viewer } = await this.octokit.graphql('query { viewer { databaseId } }');
            return viewer.databaseId;
        });
        return this.#self;
    }
    async repositoryId() {
        return this.asked('read the repository', async () => (await this.octokit.rest.repos.get({ ...this.repo })).data.id);
    }
    accountOf(id) {
        return this.orNull('look up an account', async () => {
            const { data } = await this.octokit.request('GET /user/{account_id}', { account_id: id });
            return data.id === id ? accountOf({ id, login: data.login, type: data.type }) : null;
        });
    }
    async isTeamMember({ organization, slug }, login) {
        const state = await this.orNull('look up a team member', async () => {
            const request = { org: organization, team_slug: slug, username: login };
            return (await this.octokit.rest.teams.getMembershipForUserInOrg(request)).data.state;
        });
        if (state === null)
            await this.#seeTeam(organization, slug);
        return state === 'active';
    }
    /** Who is no member and whoever may not look get the same 404; only the second is refused the list, too. */
    async #seeTeam(organization, slug) {
        await this.asked('see a team', () => this.octokit.rest.teams.listMembersInOrg({ org: organization, team_slug: slug, per_page: 1 }));
    }
    async readComment(nodeId) {
        const query = `query Comment($id: ID!) { node(id: $id) { ... on Comment { body ${EDITED} } } }`;
        const { node } = await this.asked('read a comment', () => this.octokit.graphql(query, { id: nodeId }));
        if (node?.body === undefined)
            return null;
        return { body: node.body, lastEditor: editorOf(node.lastEditedAt, node.editor) };
    }
    async claim(commentId) {
        // Asked once: when the answer is lost, asking again would only show our own claim as somebody else's.
        const request = { ...this.repo, comment_id: commentId, content: CLAIM, request: { retries: 0 } };
        const { status } = await this.asked('claim a report', () => this.octokit.rest.reactions.createForIssueComment(request));
        const code = status;
        return code === CREATED ? 'mine' : 'taken';
    }
    async claimedAt(commentId) {
        return this.asked('read the claim of a report', async () => {
            const request = { ...this.repo, comment_id: commentId, content: CLAIM, per_page: 100 };
            const [self, reactions] = await Promise.all([
                this.self(),
                this.octokit.paginate(this.octokit.rest.reactions.listForIssueComment, request),
            ]);
            const ours = reactions.find(({ user }) => user?.id === self);
            return ours === undefined ? null : Date.parse(ours.created_at);
        });
    }
    async listLabeled(label) {
        return this.asked('list what carries a label', async () => {
            const request = { ...this.repo, labels: label, state: 'all', per_page: 100 };
            let pages = 0;
            const issues = await this.octokit.paginate(this.octokit.rest.issues.listForRepo, request, ({ data }, done) => {
                pages += 1;
                if (pages >= LABELED_PAGES_MAX)
                    done();
                return data;
            });
            return issues.map(({ number, labels }) => ({ issueNumber: number, labels: labels.map(labelName) }));
        });
    }
    async minimize(nodeId) {
        const query = 'mutation Minimize($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized } } }';
        await this.asked('fold a comment away', () => this.octokit.graphql(query, { id: nodeId }));
    }
    async listEvents(issueNumber) {
        return this.asked('list events', async () => {
            const request = { ...this.repo, issue_number: issueNumber, per_page: 100 };
            const items = await this.octokit.paginate(this.octokit.rest.issues.listEventsForTimeline, request);
            return items.flatMap(eventsOf);
        });
    }
    async listRepositoryComments(sinceMs, pagesMax) {
        return this.asked('list comments', async () => {
            const since = new Date(sinceMs).toISOString();
            const request = { ...this.repo, since, sort: 'updated', direction: 'desc', per_page: 100 };
            const comments = [];
            let pages = 0;
            for await (const { data } of this.octokit.paginate.iterator(this.octokit.rest.issues.listCommentsForRepo, request)) {
                comments.push(...data.map(commentOf));
                pages += 1;
                if (pages >= pagesMax && data.length === request.per_page)
                    return { comments, isWhole: false };
            }
            return { comments, isWhole: true };
        });
    }
    async addLabel(issueNumber, label, beside) {
        const { issues } = this.octokit.rest;
        const { name } = label;
        await this.asked('set a label', async () => {
            const known = await this.orNull('read a label', () => issues.getLabel({ ...this.repo, name }));
            for (const made of known === null ? [label, ...beside] : [])
                await issues.createLabel({ ...this.repo, ...made }).catch(unlessExists);
            await issues.addLabels({ ...this.repo, issue_number: issueNumber, labels: [name] });
        });
    }
    async publishCheck(headSha, check) {
        const { title, summary, annotations, conclusion, requestId, url } = check;
        try {
            await this.asked('show a check', () => this.octokit.rest.checks.create({
                ...this.repo,
                name: 'Sallyport',
                head_sha: headSha,
                status: 'completed',
                conclusion,
                ...(requestId === null ? {} : { external_id: requestId }),
                ...(url === null ? {} : { details_url: url }),
                output: { title, summary, annotations: annotations.map(annotationOf) },
            }));
            return true;
        }
        catch (error) {
            if (error instanceof ports/* ForgeError */.Q && (error.status === 403 || error.status === 404))
                return false;
            throw error;
        }
    }
    async removeLabel(issueNumber, name) {
        await this.orNull('remove a label', () => this.octokit.rest.issues.removeLabel({ ...this.repo, issue_number: issueNumber, name }));
    }
}
const annotationOf = ({ path, startLine, endLine, level, title, message }) => ({
    path,
    start_line: startLine,
    end_line: endLine,
    annotation_level: level,
    title,
    message,
});
/** Somebody made it in the same moment. */
function unlessExists(error) {
    if (!(error instanceof Error) || !('status' in error) || error.status !== 422)
        throw error;
}

;// CONCATENATED MODULE: ./build/adapters/github.js
/** GitHub behind the `Forge` port: REST for everything but the last editor, which only GraphQL tells. */




/** How far the runner's clock and GitHub's may lie apart. */
const CLOCKS_APART_MS = 60_000;
function createForge(options) {
    return new GithubForge(options);
}
class GithubForge extends GithubDecisions {
    async readText(source) {
        return this.orNull('read the text', async () => {
            const { nodeId, ...item } = await this.#readItem(source);
            // The editor is asked for after the body: an edit in between can then only lower the authority.
            return { ...item, ...(await this.#lastEdit(nodeId)) };
        });
    }
    async readThread(issueNumber) {
        return this.orNull('read the issue', async () => {
            const [{ data }, { data: repository }] = await Promise.all([
                this.octokit.rest.issues.get({ ...this.repo, issue_number: issueNumber }),
                this.octokit.rest.repos.get({ ...this.repo }),
            ]);
            // A transferred issue answers under its new address; it is no longer this thread.
            if (data.number !== issueNumber || !this.isHere(data.repository_url))
                return null;
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
    async readFile(path) {
        return this.orNull('read the configuration', async () => {
            const { data } = await this.octokit.rest.repos.getContent({ ...this.repo, path });
            if (Array.isArray(data) || data.type !== 'file' || !('content' in data))
                throw new ports/* ForgeError */.Q(`${path} on the default branch is no regular file`, 422, null);
            return Buffer.from(data.content, 'base64').toString('utf8');
        });
    }
    async listFolder(path) {
        return this.orNull('list a folder', async () => {
            const { data } = await this.octokit.rest.repos.getContent({ ...this.repo, path });
            return Array.isArray(data) ? data.filter(({ type }) => type === 'file').map((entry) => entry.path) : [];
        });
    }
    async roleOf(account) {
        const answer = await this.orNull('look up a role', async () => {
            const request = { ...this.repo, username: account.login };
            return (await this.octokit.rest.repos.getCollaboratorPermissionLevel(request)).data;
        });
        // A login can be renamed and taken by somebody else; the number cannot.
        if (answer === null || answer.user?.id !== account.id)
            return 'none';
        return (0,policy/* roleOf */.kp)({ ...answer.user.permissions }, answer.role_name);
    }
    async createComment(issueNumber, body) {
        const began = Date.now();
        return this.asked('post a comment', async () => {
            try {
                return await this.#createOnce(issueNumber, body);
            }
            catch (error) {
                const status = statusOf(error);
                if (status !== 0 && status < 500)
                    throw error;
                // The comment may stand there although its answer was lost; the same again would be a second one.
                const listed = Promise.all([this.self(), this.listComments(issueNumber, began - CLOCKS_APART_MS)]);
                const [self, comments] = await listed.catch(() => Promise.reject(error));
                // Somebody may have copied our words meanwhile, and what another account wrote is never ours to edit.
                const ours = comments.findLast((comment) => comment.author.id === self && comment.body === body);
                return ours ?? this.#createOnce(issueNumber, body);
            }
        });
    }
    async updateComment(id, body) {
        await this.asked('edit a comment', () => this.octokit.rest.issues.updateComment({ ...this.repo, comment_id: id, body }));
    }
    async deleteComment(id) {
        await this.orNull('delete a comment', () => this.octokit.rest.issues.deleteComment({ ...this.repo, comment_id: id }));
    }
    async listComments(issueNumber, sinceMs) {
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
    async react(source, content) {
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
    async unreact(source, reaction) {
        const { reactions } = this.octokit.rest;
        const which = { ...this.repo, reaction_id: reaction };
        await this.orNull('remove a reaction', async () => {
            if (source.kind === 'issue_comment')
                await reactions.deleteForIssueComment({ ...which, comment_id: source.id });
            else if (source.kind === 'review_comment')
                await reactions.deleteForPullRequestComment({ ...which, comment_id: source.id });
            else if (source.kind !== 'review')
                await reactions.deleteForIssue({ ...which, issue_number: source.issueNumber });
        });
    }
    async #createOnce(issueNumber, body) {
        const request = { ...this.repo, issue_number: issueNumber, body, request: { retries: 0 } };
        return commentOf((await this.octokit.rest.issues.createComment(request)).data);
    }
    async #readItem(source) {
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
    async #readPull(pull) {
        return (await this.octokit.rest.pulls.get({ ...this.repo, pull_number: pull })).data;
    }
    async #lastEdit(nodeId) {
        const query = `query LastEditor($id: ID!) { node(id: $id) { ... on Comment { ${EDITED} } } }`;
        const answer = await this.asked('read the last editor', () => this.octokit.graphql(query, { id: nodeId }));
        if (answer.node === null || answer.node === undefined)
            throw new ports/* ForgeError */.Q('GitHub could not read the last editor: the text is gone', 404, null);
        const { editor, lastEditedAt } = answer.node;
        return { lastEditor: editorOf(lastEditedAt, editor), lastEditedAt: lastEditedAt ?? null };
    }
}


/***/ }),

/***/ 38851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ nowMs)
/* harmony export */ });
/** Milliseconds since the epoch by GitHub's clock, which dates what is decided; the runner's own may be wrong. */
const nowMs = ({ forge, clock }) => forge.clockMs() ?? clock.now();


/***/ }),

/***/ 21782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rh: () => (/* binding */ findRequest),
  kM: () => (/* binding */ isIntact),
  MU: () => (/* binding */ isOurs),
  Gu: () => (/* binding */ isWaiting),
  Bd: () => (/* binding */ ownRecords),
  lc: () => (/* binding */ pendingOf),
  yG: () => (/* binding */ recordsOn),
  O4: () => (/* binding */ signatureFor)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(89211);
;// CONCATENATED MODULE: ./build/core/signature.js
/** Did we write this? An HMAC over a record and the place it stands in; without a key nobody is asked to prove it. */


/** HMAC-SHA-256 as base64url. */
const signatureOf = (content, key) => (0,external_node_crypto_.createHmac)('sha256', key).update((0,digest/* canonicalJson */.dj)(content), 'utf8').digest('base64url');
function isSigned(content, key, signature) {
    const expected = Buffer.from(signatureOf(content, key));
    const came = Buffer.from(signature ?? '');
    return came.length === expected.length && (0,external_node_crypto_.timingSafeEqual)(came, expected);
}

// EXTERNAL MODULE: ./build/report/marker.js
var report_marker = __webpack_require__(7714);
// EXTERNAL MODULE: ./build/app/house.js
var app_house = __webpack_require__(38851);
;// CONCATENATED MODULE: ./build/app/records.js



/** Twice the longest time a request may wait; what is older is history. */
const HORIZON_MS = 60 * 86_400_000;
/** All records of a thread, oldest first. */
async function recordsOn(house, issueNumber) {
    const { forge } = house;
    const since = (0,app_house/* nowMs */.T)(house) - HORIZON_MS;
    const [self, comments] = await Promise.all([forge.self(), forge.listComments(issueNumber, since)]);
    return ownRecords(comments, self);
}
const ownRecords = (comments, self) => comments.flatMap((comment) => {
    const marker = comment.author.id === self ? (0,report_marker/* parseMarker */.gY)(comment.body) : null;
    return marker === null ? [] : [{ comment, marker }];
});
const isWaiting = ({ marker }) => marker.state === 'waiting';
const signedContent = ({ repositoryId, issueNumber, marker: { signature: _, ...record } }) => ({
    repositoryId,
    issueNumber,
    record: JSON.stringify(record),
});
/** Signed by this key; everything is where there is none. */
function isOurs({ signingKey }, { marker, comment }, repositoryId) {
    const content = signedContent({ repositoryId, issueNumber: comment.issueNumber, marker });
    return signingKey === null || isSigned(content, signingKey, marker.signature);
}
/** `null` where there is no key. */
const signatureFor = ({ signingKey }, placed) => signingKey === null ? null : signatureOf(signedContent(placed), signingKey);
/**
 * Whether nobody but the bot ever wrote in this report, and the bot did. Body and last editor are read in one breath,
 * so no edit can slip between them.
 */
async function isIntact({ forge, settings }, record, repositoryId) {
    const [self, state] = await Promise.all([forge.self(), forge.readComment(record.comment.nodeId)]);
    if (state === null || (state.lastEditor !== null && state.lastEditor.id !== self))
        return false;
    if (JSON.stringify((0,report_marker/* parseMarker */.gY)(state.body)) !== JSON.stringify(record.marker))
        return false;
    return isOurs(settings, record, repositoryId);
}
const STANDINGS = {
    queued: null,
    scanning: null,
    planned: null,
    refused: null,
    waiting: 'waiting',
    approved: 'approved',
    running: 'running',
    done: 'done',
    rejected: 'rejected',
    cancelled: 'cancelled',
    expired: 'expired',
    void: 'void',
};
/** The record as decisions see it; `null` for a report on which nothing can be decided. */
function pendingOf({ marker, comment }, expiresAfterMs) {
    const { requestId, digest, risk, expiresAt } = marker;
    const standing = STANDINGS[marker.state];
    if (standing === null || requestId === null || digest === null)
        return null;
    const createdMs = Date.parse(comment.createdAt);
    // GitHub's own time of creation bounds what the marker says.
    const latest = createdMs + expiresAfterMs;
    return {
        requestId,
        digest,
        standing,
        risk: risk ?? 'high',
        requesterId: marker.requesterId,
        createdMs,
        expiresMs: expiresAt === null ? latest : Math.min(Date.parse(expiresAt), latest),
        isIntact: true,
    };
}
/** The report of a request: what became of it where anything did, so that no copy of its report makes it wait again. */
function findRequest(records, requestId) {
    const all = records.filter(({ marker }) => marker.requestId === requestId && STANDINGS[marker.state] !== null);
    return all.find((record) => !isWaiting(record)) ?? all[0] ?? null;
}


/***/ })

};
;