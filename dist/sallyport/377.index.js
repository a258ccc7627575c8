"use strict";
exports.id = 377;
exports.ids = [377];
exports.modules = {

/***/ 46935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ paletteFor)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _report_terminal__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20583);
/** Colours for one stream: only where a person watches it and has not said no. */


/** Asked of the stream itself: picocolors would also colour files on a machine that sets `CI`. */
const paletteFor = (stream) => stream.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb'
    ? picocolors__WEBPACK_IMPORTED_MODULE_1___default().createColors(true)
    : _report_terminal__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN */ .tZ;


/***/ }),

/***/ 96377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  simulateCommand: () => (/* binding */ simulateCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/cli/colours.js
var colours = __webpack_require__(46935);
;// CONCATENATED MODULE: ./build/cli/screen.js
/** A posted comment as it reads on a screen of 80 columns: the same Markdown, long lines folded, the marker left out. */
const WIDTH = 80;
function forScreen(markdown) {
    const lines = markdown.split('\n').filter((line) => !line.startsWith('<!-- sallyport:report'));
    return parts(lines)
        .flatMap(({ isTable, lines: part }) => (isTable ? tableOnScreen(part) : part.flatMap(fold)))
        .join('\n');
}
/** Tables, and what stands between them: also an output, in its fence, that looks like one. */
function parts(lines) {
    const found = [];
    let fence = null;
    for (const line of lines) {
        const isTable = fence === null && line.startsWith('|');
        const last = found.at(-1);
        if (last?.isTable === isTable)
            last.lines.push(line);
        else
            found.push({ isTable, lines: [line] });
        if (fence === null)
            fence = /^(?:`{3,}|~{3,})/.exec(line)?.[0] ?? null;
        else if (line === fence)
            fence = null;
    }
    return found;
}
function tableOnScreen(table) {
    if (table.every((line) => line.length <= WIDTH))
        return table;
    const [head = '', , ...rows] = table;
    const titles = cells(head);
    return rows.flatMap((row) => fold(`- ${cells(row)
        .map((cell, at) => told(titles[at] ?? '', cell))
        .join(' · ')}`));
}
/** A table that is too wide is told row by row: folded, it could not be read at all. */
const told = (title, cell) => (title === '' ? cell : `${title}: ${cell}`);
const cells = (row) => row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
function fold(line) {
    if (line.length <= WIDTH)
        return [line];
    const folded = [];
    let current = '';
    for (const word of line.split(' ')) {
        if (current !== '' && current.length + word.length >= WIDTH) {
            folded.push(current);
            current = line.startsWith('- ') ? `  ${word}` : word;
        }
        else
            current = current === '' ? word : `${current} ${word}`;
    }
    return [...folded, current];
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(42543);
// EXTERNAL MODULE: ./build/cli/problem.js
var problem = __webpack_require__(74157);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./build/local-github/world.js
/** GitHub's comment ids have left the 32-bit range, so do ours; accounts and repositories have not. */
const FIRST_ID = 4_300_000_000;
const FIRST_ACCOUNT_ID = 190_000_000;
function createWorld(now) {
    return {
        origin: 'http://127.0.0.1',
        now,
        users: new Map(),
        teams: new Map(),
        tokens: new Map(),
        repositories: new Map(),
        commits: new Map(),
        texts: new Map(),
        reactions: new Map(),
        labels: new Map(),
        events: new Map(),
        checkRuns: new Map(),
        workflowRuns: new Map(),
        lastId: FIRST_ID,
        lastAccountId: FIRST_ACCOUNT_ID,
    };
}
function mintId(world) {
    world.lastId += 1;
    return world.lastId;
}
/** For accounts, teams and repositories. */
function mintAccountId(world) {
    world.lastAccountId += 1;
    return world.lastAccountId;
}
/** `at` as GitHub would write it; now when nobody said. */
function timestamp(world, at) {
    return `${new Date(at ?? world.now()).toISOString().slice(0, 19)}Z`;
}
/** Names a text across kinds: ids of different kinds may coincide. */
function keyOf(text) {
    return `${text.kind}:${text.id}`;
}
function textsOf(world, kind) {
    return [...world.texts.values()].filter((text) => text.kind === kind);
}
function findText(world, kind, id) {
    return textsOf(world, kind).find((text) => text.id === id) ?? null;
}

;// CONCATENATED MODULE: ./build/local-github/nodes.js
/** Global node ids: opaque to callers, and the one way by which GraphQL finds a thing. */

const PREFIXES = { issue: 'I', pull: 'PR', comment: 'IC', review: 'PRR', 'review-comment': 'PRRC' };
function nodeId(prefix, id) {
    return `${prefix}_${Buffer.from(`kwDO:${id}`).toString('base64url')}`;
}
function textNodeId(text) {
    if (text.kind !== 'thread')
        return nodeId(PREFIXES[text.kind], text.id);
    return text.pull === null ? nodeId(PREFIXES.issue, text.id) : nodeId(PREFIXES.pull, text.pull.id);
}
function userNodeId(user) {
    return nodeId(user.type === 'Bot' ? 'BOT' : user.type === 'User' ? 'U' : 'O', user.id);
}
/** The text or user that carries this node id; `null` when none does. */
function findNode(world, id) {
    for (const text of world.texts.values())
        if (textNodeId(text) === id)
            return isGone(world, text) ? null : text;
    for (const user of world.users.values())
        if (userNodeId(user) === id)
            return user;
    return null;
}
function isGone(world, text) {
    const thread = text.kind === 'thread' ? text : findText(world, 'thread', text.threadId);
    return thread === null || thread.gone !== null;
}

;// CONCATENATED MODULE: ./build/local-github/people.js

/** The account of every workflow's own token, by its real number. */
const ACTIONS_BOT = { login: 'github-actions[bot]', id: 41_898_282 };
const RANK = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const BOT_LOGIN = /\[bot\]$/;
/** Slug of the App whose account this is; `null` for people. */
function appOf(user) {
    return user.type === 'Bot' ? user.login.replace(BOT_LOGIN, '') : null;
}
/** Adds an account; a login that ends in `[bot]` is a bot. A login taken by somebody else is a mistake of the test. */
function addUser(world, login, seed = {}) {
    if (findUser(world, login) !== null)
        throw new Error(`${login} exists already`);
    const type = seed.type ?? (BOT_LOGIN.test(login) ? 'Bot' : 'User');
    const user = { id: seed.id ?? mintAccountId(world), login, type, createdAt: timestamp(world, seed.at) };
    world.users.set(user.id, user);
    return user;
}
/** The account's login is free afterwards; its number stays. */
function renameUser(world, login, to) {
    const user = { ...requireUser(world, login), login: to };
    world.users.set(user.id, user);
    return user;
}
/** Deletes the account: what it wrote stays, by nobody. */
function removeUser(world, login) {
    world.users.delete(requireUser(world, login).id);
}
function addTeam(world, organization, slug, members) {
    const memberIds = new Set(members.map((login) => userOf(world, login).id));
    const owner = findUser(world, organization) ?? addUser(world, organization, { type: 'Organization' });
    const existing = [...world.teams.values()].find((team) => team.organizationId === owner.id && team.slug === slug);
    const team = { id: existing?.id ?? mintAccountId(world), organizationId: owner.id, slug, memberIds };
    world.teams.set(team.id, team);
    return team;
}
function findUser(world, login) {
    const wanted = login.toLowerCase();
    for (const user of world.users.values())
        if (user.login.toLowerCase() === wanted)
            return user;
    return null;
}
/** The account of this login; a new one the first time it is named. */
function userOf(world, login) {
    return findUser(world, login) ?? addUser(world, login);
}
function requireUser(world, login) {
    const user = findUser(world, login);
    if (user === null)
        throw new Error(`No account is called ${login}`);
    return user;
}
/** What this account may do in this repository: the highest of ownership, own role, teams and, in public, reading. */
function grantOf(world, repository, userId) {
    const grants = [plain(repository.private ? 'none' : 'read')];
    if (repository.ownerId === userId)
        grants.push(plain('admin'));
    const own = repository.grants.get(userId);
    if (own !== undefined)
        grants.push(own);
    for (const [teamId, grant] of repository.teamGrants)
        if (world.teams.get(teamId)?.memberIds.has(userId) === true)
            grants.push(grant);
    return grants.reduce((best, each) => (RANK.indexOf(each.base) > RANK.indexOf(best.base) ? each : best));
}
function plain(role) {
    return { base: role, name: role };
}
function reaches(grant, least) {
    return RANK.indexOf(grant.base) >= RANK.indexOf(least);
}
/** Permissions that a usual Sallyport workflow declares. */
const USUAL_PERMISSIONS = {
    metadata: 'read',
    contents: 'read',
    issues: 'write',
    pull_requests: 'write',
    checks: 'write',
    actions: 'read',
};
/** Adds a token and returns its value. A person's login makes a personal token, a bot's an App's installation token. */
function addToken(world, seed) {
    const user = seed.login === undefined ? requireUser(world, ACTIONS_BOT.login) : userOf(world, seed.login);
    const kind = user.id === ACTIONS_BOT.id ? 'workflow' : user.type === 'Bot' ? 'app' : 'personal';
    const value = seed.value ?? `${kind === 'personal' ? 'ghp' : 'ghs'}_local${mintId(world)}`;
    const permissions = { metadata: 'read', ...(seed.permissions ?? USUAL_PERMISSIONS) };
    world.tokens.set(value, { value, kind, userId: user.id, repositoryId: seed.repositoryId, permissions });
    return value;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/local-github/repositories.js
/** Repositories, roles in them, and the little of git that is read over the API. */



function addRepository(world, fullName, seed = {}) {
    const [owner = '', name = ''] = fullName.split('/');
    if (owner === '' || name === '')
        throw new Error(`Expected owner/name, got ${fullName}`);
    const ownerId = userOf(world, owner).id;
    const defaultBranch = seed.defaultBranch ?? 'main';
    const grants = Object.entries(seed.roles ?? {}).map(([login, role]) => [userOf(world, login).id, toGrant(role)]);
    const parent = seed.forkOf === undefined ? null : repositoryOf(world, seed.forkOf);
    const repository = {
        id: seed.id ?? mintAccountId(world),
        ownerId,
        name,
        private: seed.private ?? false,
        archived: false,
        defaultBranch,
        parentId: parent?.id ?? null,
        createdAt: timestamp(world, seed.at),
        grants: new Map(grants),
        teamGrants: teamGrants(world, ownerId, seed.teams ?? {}),
        branches: parent?.branches ?? new Map(),
    };
    world.repositories.set(repository.id, repository);
    if (!repository.branches.has(defaultBranch) || seed.files !== undefined)
        commit(world, fullName, { branch: defaultBranch }, seed.files ?? { 'README.md': `# ${name}\n` });
    return requireRepository(world, repository.id);
}
function teamGrants(world, ownerId, teams) {
    const grants = new Map();
    for (const [slug, role] of Object.entries(teams)) {
        const team = [...world.teams.values()].find((each) => each.organizationId === ownerId && each.slug === slug);
        if (team === undefined)
            throw new Error(`The organisation has no team ${slug}: add it before the repository`);
        grants.set(team.id, toGrant(role));
    }
    return grants;
}
const toGrant = (seed) => (typeof seed === 'string' ? plain(seed) : seed);
/** Gives somebody a role, or takes it away (`none`). */
function setRole(world, fullName, login, role) {
    const repository = repositoryOf(world, fullName);
    const grants = new Map(repository.grants).set(userOf(world, login).id, toGrant(role));
    world.repositories.set(repository.id, { ...repository, grants });
}
function archive(world, fullName, archived = true) {
    const repository = repositoryOf(world, fullName);
    world.repositories.set(repository.id, { ...repository, archived });
}
/** Adds a commit to a branch (made from the default branch when it is new) and returns its SHA. */
function commit(world, fullName, on, change) {
    const { branch, ...seed } = on;
    const repository = repositoryOf(world, fullName);
    const parent = repository.branches.get(branch) ?? repository.branches.get(repository.defaultBranch) ?? null;
    const files = new Map(parent === null ? [] : requireCommit(world, parent).files);
    for (const [path, content] of Object.entries(change))
        if (content === null)
            files.delete(path);
        else
            files.set(path, Buffer.from(content));
    const made = {
        repositoryId: repository.id,
        parent,
        message: seed.message ?? `Change ${Object.keys(change).join(', ')}`,
        authorId: seed.by === undefined ? repository.ownerId : userOf(world, seed.by).id,
        authoredAt: timestamp(world, seed.at),
        files,
    };
    const sha = shaOf(made, mintId(world));
    world.commits.set(sha, { ...made, sha });
    setBranch(world, fullName, branch, sha);
    return sha;
}
/** Moves a branch to a commit it need not follow: a force push. */
function setBranch(world, fullName, branch, sha) {
    const repository = repositoryOf(world, fullName);
    const branches = new Map(repository.branches).set(branch, sha);
    world.repositories.set(repository.id, { ...repository, branches });
    for (const thread of textsOf(world, 'thread')) {
        const { pull } = thread;
        if (pull === null || thread.state === 'closed')
            continue;
        if (pull.head.repositoryId === repository.id && pull.head.branch === branch)
            world.texts.set(keyOf(thread), { ...thread, pull: { ...pull, head: { ...pull.head, sha } } });
    }
}
function shaOf(made, salt) {
    return (0,external_node_crypto_.createHash)('sha1').update(`${made.parent} ${made.message} ${made.authoredAt} ${salt}`).digest('hex');
}
/** Git's own name of a file's content. */
function blobSha(content) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
function findRepository(world, owner, name) {
    const ownerId = findUser(world, owner)?.id;
    for (const repository of world.repositories.values())
        if (repository.ownerId === ownerId && repository.name.toLowerCase() === name.toLowerCase())
            return repository;
    return null;
}
/** The repository called `owner/name`; a test that names one that is not there is mistaken. */
function repositoryOf(world, fullName) {
    const [owner = '', name = ''] = fullName.split('/');
    const repository = findRepository(world, owner, name);
    if (repository === null)
        throw new Error(`No repository is called ${fullName}: add it first`);
    return repository;
}
function requireRepository(world, id) {
    const repository = world.repositories.get(id);
    if (repository === undefined)
        throw new Error(`No repository has the id ${id}`);
    return repository;
}
function requireCommit(world, sha) {
    const found = world.commits.get(sha);
    if (found === undefined)
        throw new Error(`No commit has the SHA ${sha}`);
    return found;
}
/** A branch, a full ref or a SHA to its commit; the default branch when empty. */
function resolveRef(world, repository, ref) {
    const branch = ref === '' ? repository.defaultBranch : ref.replace(/^(refs\/)?heads\//, '');
    const sha = repository.branches.get(branch) ?? ref;
    return world.commits.get(sha) ?? null;
}

;// CONCATENATED MODULE: ./build/local-github/shapes/people.js
/** Accounts and Apps as the REST API and webhooks show them. */


/** `null` for an account that was deleted. */
function userShape(world, userId) {
    const user = userId === null ? undefined : world.users.get(userId);
    return user === undefined ? null : accountShape(world, user);
}
/** For places where GitHub never answers `null`: a deleted account shows as `ghost`. */
function actorShape(world, userId) {
    const ghost = { id: 10_137, login: 'ghost', type: 'User', createdAt: '2008-05-13T06:14:25Z' };
    return accountShape(world, world.users.get(userId) ?? ghost);
}
function accountShape(world, user) {
    const url = `${world.origin}/users/${encodeURIComponent(user.login)}`;
    const page = user.type === 'Bot' ? `apps/${user.login.replace('[bot]', '')}` : user.login;
    return {
        login: user.login,
        id: user.id,
        node_id: userNodeId(user),
        avatar_url: `${world.origin}/avatars/u/${user.id}`,
        gravatar_id: '',
        url,
        html_url: `${world.origin}/${page}`,
        followers_url: `${url}/followers`,
        following_url: `${url}/following{/other_user}`,
        gists_url: `${url}/gists{/gist_id}`,
        starred_url: `${url}/starred{/owner}{/repo}`,
        subscriptions_url: `${url}/subscriptions`,
        organizations_url: `${url}/orgs`,
        repos_url: `${url}/repos`,
        events_url: `${url}/events{/privacy}`,
        received_events_url: `${url}/received_events`,
        type: user.type,
        user_view_type: 'public',
        site_admin: false,
    };
}
function profileShape(world, user) {
    return {
        ...accountShape(world, user),
        name: null,
        company: null,
        blog: '',
        location: null,
        email: null,
        hireable: null,
        bio: null,
        twitter_username: null,
        public_repos: [...world.repositories.values()].filter((each) => each.ownerId === user.id && !each.private).length,
        public_gists: 0,
        followers: 0,
        following: 0,
        created_at: user.createdAt,
        updated_at: user.createdAt,
    };
}
/** The App that acted; `null` for none. */
function appShape(world, slug) {
    if (slug === null)
        return null;
    const isActions = `${slug}[bot]` === ACTIONS_BOT.login;
    const owner = { id: 9919, login: 'github', type: 'Organization', createdAt: '2008-05-11T04:37:31Z' };
    return {
        id: isActions ? 15_368 : 1_000_000 + slug.length,
        slug,
        node_id: `A_${slug}`,
        client_id: `Iv1.${slug}`,
        owner: accountShape(world, owner),
        name: isActions ? 'GitHub Actions' : slug,
        description: null,
        external_url: `${world.origin}/apps/${slug}`,
        html_url: `${world.origin}/apps/${slug}`,
        created_at: '2018-07-30T09:30:17Z',
        updated_at: '2024-04-10T20:33:16Z',
        permissions: { issues: 'write', metadata: 'read', contents: 'read' },
        events: [],
    };
}
/** GitHub's own guess at the tie between an author and a repository. It is no statement about roles. */
function associationShape(world, repository, userId) {
    if (repository.ownerId === userId)
        return 'OWNER';
    const teams = [...world.teams.values()].filter((team) => team.organizationId === repository.ownerId);
    if (teams.some((team) => team.memberIds.has(userId)))
        return 'MEMBER';
    return repository.grants.has(userId) ? 'COLLABORATOR' : 'NONE';
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/local-github/shapes/repositories.js
/** Repositories, files and commits as the REST API and webhooks show them. */





const LINKS = {
    archive_url: '/{archive_format}{/ref}',
    assignees_url: '/assignees{/user}',
    blobs_url: '/git/blobs{/sha}',
    branches_url: '/branches{/branch}',
    collaborators_url: '/collaborators{/collaborator}',
    comments_url: '/comments{/number}',
    commits_url: '/commits{/sha}',
    compare_url: '/compare/{base}...{head}',
    contents_url: '/contents/{+path}',
    contributors_url: '/contributors',
    deployments_url: '/deployments',
    downloads_url: '/downloads',
    events_url: '/events',
    forks_url: '/forks',
    git_commits_url: '/git/commits{/sha}',
    git_refs_url: '/git/refs{/sha}',
    git_tags_url: '/git/tags{/sha}',
    hooks_url: '/hooks',
    issue_comment_url: '/issues/comments{/number}',
    issue_events_url: '/issues/events{/number}',
    issues_url: '/issues{/number}',
    keys_url: '/keys{/key_id}',
    labels_url: '/labels{/name}',
    languages_url: '/languages',
    merges_url: '/merges',
    milestones_url: '/milestones{/number}',
    notifications_url: '/notifications{?since,all,participating}',
    pulls_url: '/pulls{/number}',
    releases_url: '/releases{/id}',
    stargazers_url: '/stargazers',
    statuses_url: '/statuses/{sha}',
    subscribers_url: '/subscribers',
    subscription_url: '/subscription',
    tags_url: '/tags',
    teams_url: '/teams',
    trees_url: '/git/trees{/sha}',
};
function fullName(world, repository) {
    return `${world.users.get(repository.ownerId)?.login ?? 'ghost'}/${repository.name}`;
}
function apiUrl(world, repository) {
    return `${world.origin}/repos/${fullName(world, repository)}`;
}
function htmlUrl(world, repository) {
    return `${world.origin}/${fullName(world, repository)}`;
}
function repositoryShape(world, repository) {
    const api = apiUrl(world, repository);
    const html = htmlUrl(world, repository);
    const forks = [...world.repositories.values()].filter((each) => each.parentId === repository.id).length;
    const openIssues = textsOf(world, 'thread').filter((each) => each.repositoryId === repository.id && each.state === 'open' && each.gone === null).length;
    return {
        id: repository.id,
        node_id: nodeId('R', repository.id),
        name: repository.name,
        full_name: fullName(world, repository),
        private: repository.private,
        owner: actorShape(world, repository.ownerId),
        html_url: html,
        description: null,
        fork: repository.parentId !== null,
        url: api,
        ...Object.fromEntries(Object.entries(LINKS).map(([name, path]) => [name, `${api}${path}`])),
        created_at: repository.createdAt,
        updated_at: repository.createdAt,
        pushed_at: repository.createdAt,
        git_url: `git://${new URL(world.origin).host}/${fullName(world, repository)}.git`,
        ssh_url: `git@${new URL(world.origin).hostname}:${fullName(world, repository)}.git`,
        clone_url: `${html}.git`,
        svn_url: html,
        homepage: null,
        size: 0,
        stargazers_count: 0,
        watchers_count: 0,
        language: null,
        has_issues: true,
        has_projects: true,
        has_downloads: true,
        has_wiki: true,
        has_pages: false,
        has_discussions: false,
        forks_count: forks,
        mirror_url: null,
        archived: repository.archived,
        disabled: false,
        open_issues_count: openIssues,
        license: null,
        allow_forking: true,
        is_template: false,
        web_commit_signoff_required: false,
        topics: [],
        visibility: repository.private ? 'private' : 'public',
        forks,
        open_issues: openIssues,
        watchers: 0,
        default_branch: repository.defaultBranch,
    };
}
function fullRepositoryShape(world, repository) {
    const owner = world.users.get(repository.ownerId);
    const parent = repository.parentId === null ? null : requireRepository(world, repository.parentId);
    return {
        ...repositoryShape(world, repository),
        network_count: 0,
        subscribers_count: 0,
        ...(owner?.type === 'Organization' ? { organization: accountShape(world, owner) } : {}),
        ...(parent === null ? {} : { parent: repositoryShape(world, parent), source: repositoryShape(world, parent) }),
    };
}
/** A file, with its content where asked for (GitHub leaves it out of listings). */
function fileShape(world, repository, at, path) {
    const content = at.commit.files.get(path) ?? new Uint8Array();
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    const url = `${apiUrl(world, repository)}/contents/${encoded}?ref=${encodeURIComponent(at.ref)}`;
    const sha = blobSha(content);
    const git = `${apiUrl(world, repository)}/git/blobs/${sha}`;
    const html = `${htmlUrl(world, repository)}/blob/${at.ref}/${encoded}`;
    return {
        type: 'file',
        name: (0,posix_.basename)(path),
        path,
        sha,
        size: content.length,
        url,
        html_url: html,
        git_url: git,
        download_url: `${htmlUrl(world, repository)}/raw/${at.ref}/${encoded}`,
        _links: { self: url, git, html },
    };
}
function directoryShape(world, repository, at, path) {
    const file = fileShape(world, repository, at, path);
    const tree = file.git_url.replace('/blobs/', '/trees/');
    const html = file.html_url.replace('/blob/', '/tree/');
    return {
        ...file,
        type: 'dir',
        size: 0,
        html_url: html,
        git_url: tree,
        download_url: null,
        _links: { ...file._links, git: tree, html },
    };
}
function commitShape(world, repository, commit) {
    const api = apiUrl(world, repository);
    const html = htmlUrl(world, repository);
    const author = world.users.get(commit.authorId)?.login ?? 'ghost';
    const signature = { name: author, email: `${author}@users.noreply.github.com`, date: commit.authoredAt };
    const parents = commit.parent === null ? [] : [commit.parent];
    return {
        url: `${api}/commits/${commit.sha}`,
        sha: commit.sha,
        node_id: `C_${commit.sha}`,
        html_url: `${html}/commit/${commit.sha}`,
        comments_url: `${api}/commits/${commit.sha}/comments`,
        commit: {
            url: `${api}/git/commits/${commit.sha}`,
            author: signature,
            committer: signature,
            message: commit.message,
            comment_count: 0,
            tree: { sha: commit.sha, url: `${api}/git/trees/${commit.sha}` },
            verification: { verified: false, reason: 'unsigned', payload: null, signature: null, verified_at: null },
        },
        author: userShape(world, commit.authorId),
        committer: userShape(world, commit.authorId),
        parents: parents.map((sha) => ({ sha, url: `${api}/commits/${sha}`, html_url: `${html}/commit/${sha}` })),
    };
}
/** What changed between two trees, file by file, with whole-file line counts. */
function diffShape(world, repository, from, to) {
    const before = from === null ? new Map() : requireCommit(world, from).files;
    const after = requireCommit(world, to).files;
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    return names.flatMap((filename) => {
        const [old, now] = [before.get(filename), after.get(filename)];
        if (old !== undefined && now !== undefined && Buffer.compare(old, now) === 0)
            return [];
        const [deletions, additions] = [linesOf(old), linesOf(now)];
        const encoded = filename.split('/').map(encodeURIComponent).join('/');
        return {
            sha: now === undefined ? null : blobSha(now),
            filename,
            status: old === undefined ? 'added' : now === undefined ? 'removed' : 'modified',
            additions,
            deletions,
            changes: additions + deletions,
            blob_url: `${htmlUrl(world, repository)}/blob/${to}/${encoded}`,
            raw_url: `${htmlUrl(world, repository)}/raw/${to}/${encoded}`,
            contents_url: `${apiUrl(world, repository)}/contents/${encoded}?ref=${to}`,
        };
    });
}
function linesOf(content) {
    if (content === undefined || content.length === 0)
        return 0;
    return Buffer.from(content).toString('utf8').replace(/\n$/, '').split('\n').length;
}

;// CONCATENATED MODULE: ./build/local-github/texts.js
/** What people write on a thread: made, edited, deleted, reacted to. */



function written(world, seed) {
    const author = userOf(world, seed.by);
    const createdAt = timestamp(world, seed.at);
    const app = seed.app ?? appOf(author);
    return {
        id: seed.id ?? mintId(world),
        authorId: author.id,
        body: seed.body,
        createdAt,
        updatedAt: createdAt,
        edits: [],
        app,
    };
}
function addComment(world, fullName, number, seed) {
    const thread = threadOf(world, fullName, number);
    const comment = { ...written(world, seed), kind: 'comment', threadId: thread.id, minimized: null };
    if (comment.createdAt > thread.updatedAt)
        put(world, { ...thread, updatedAt: comment.createdAt });
    return put(world, comment);
}
function addReview(world, fullName, number, seed) {
    const thread = threadOf(world, fullName, number);
    const commitSha = pullOf(thread).head.sha;
    const state = seed.state ?? 'COMMENTED';
    return put(world, { ...written(world, seed), kind: 'review', threadId: thread.id, state, commitSha });
}
/** A comment on a line of the diff; it makes the review it belongs to. */
function addReviewComment(world, fullName, number, seed) {
    const { id: _, ...rest } = seed;
    const review = addReview(world, fullName, number, { ...rest, body: '' });
    const { threadId, commitSha } = review;
    const place = { path: seed.path ?? 'README.md', line: seed.line ?? 1, commitSha };
    return put(world, {
        ...written(world, seed),
        kind: 'review-comment',
        threadId,
        reviewId: review.id,
        ...place,
    });
}
/** Replaces the body; the author stays, the editor is remembered. */
function edit(world, text, seed) {
    const at = timestamp(world, seed.at);
    const current = currentOf(world, text);
    const edits = [...current.edits, { editorId: userOf(world, seed.by).id, at }];
    return put(world, { ...current, body: seed.body, updatedAt: at, edits });
}
/** Deletes a comment for good (its reactions too); the thread remembers that somebody did. */
function removeComment(world, comment, by) {
    world.texts.delete(keyOf(comment));
    for (const reaction of world.reactions.values())
        if (reaction.on === keyOf(comment))
            world.reactions.delete(reaction.id);
    const event = { id: mintId(world), threadId: comment.threadId, kind: 'comment_deleted' };
    world.events.set(event.id, { ...event, actorId: userOf(world, by).id, at: timestamp(world), app: null });
}
/** Folds a comment away, or shows it again (`null`). */
function minimize(world, comment, reason) {
    return put(world, { ...currentOf(world, comment), minimized: reason });
}
/** `isNew` is false when this account had left the same reaction before. */
function react(world, text, seed) {
    const userId = userOf(world, seed.by).id;
    const existing = reactionsOn(world, text).find((each) => each.userId === userId && each.content === seed.content);
    if (existing !== undefined)
        return { reaction: existing, isNew: false };
    const reaction = {
        id: mintId(world),
        on: keyOf(text),
        userId,
        content: seed.content,
        createdAt: timestamp(world, seed.at),
    };
    world.reactions.set(reaction.id, reaction);
    return { reaction, isNew: true };
}
function reactionsOn(world, text) {
    const key = keyOf(text);
    return [...world.reactions.values()].filter((each) => each.on === key);
}
/** The thread's comments in the order of their making. */
function commentsOf(world, fullName, number) {
    const thread = threadOf(world, fullName, number);
    return textsOf(world, 'comment')
        .filter((each) => each.threadId === thread.id)
        .sort(byTime);
}
function byTime(a, b) {
    return a.createdAt.localeCompare(b.createdAt) || a.id - b.id;
}
function findThread(world, repositoryId, number) {
    const found = textsOf(world, 'thread').find((each) => each.repositoryId === repositoryId && each.number === number);
    return found ?? null;
}
/** The thread `owner/name#number`; a test that names one that is not there is mistaken. */
function threadOf(world, fullName, number) {
    const thread = findThread(world, repositoryOf(world, fullName).id, number);
    if (thread === null)
        throw new Error(`${fullName} has no issue or pull request ${number}: add it first`);
    return thread;
}
function pullOf(thread) {
    if (thread.pull === null)
        throw new Error(`${thread.number} is an issue, not a pull request`);
    return thread.pull;
}
/** The text as it is now, for one that was got earlier. */
function currentOf(world, text) {
    const found = world.texts.get(keyOf(text));
    if (found === undefined)
        throw new Error(`The ${text.kind} ${text.id} is gone`);
    return { ...text, ...found };
}
function put(world, text) {
    world.texts.set(keyOf(text), text);
    return text;
}

;// CONCATENATED MODULE: ./build/local-github/shapes/texts.js
/** Comments, reviews and reactions as the REST API and webhooks show them. */






function threadOfText(world, text) {
    const thread = text.kind === 'thread' ? text : findText(world, 'thread', text.threadId);
    if (thread === null)
        throw new Error(`The thread of the ${text.kind} ${text.id} is gone`);
    return thread;
}
function threadHtmlUrl(world, thread) {
    const repository = requireRepository(world, thread.repositoryId);
    return `${htmlUrl(world, repository)}/${thread.pull === null ? 'issues' : 'pull'}/${thread.number}`;
}
/** Where a text lives: repository, thread and the addresses built from them. */
function placeOf(world, text) {
    const thread = threadOfText(world, text);
    const repository = requireRepository(world, thread.repositoryId);
    const api = apiUrl(world, repository);
    return {
        thread,
        repository,
        api,
        html: threadHtmlUrl(world, thread),
        issueUrl: `${api}/issues/${thread.number}`,
        pullUrl: `${api}/pulls/${thread.number}`,
    };
}
function commentShape(world, comment) {
    const { repository, api, html, issueUrl } = placeOf(world, comment);
    const url = `${api}/issues/comments/${comment.id}`;
    return {
        url,
        html_url: `${html}#issuecomment-${comment.id}`,
        issue_url: issueUrl,
        id: comment.id,
        node_id: textNodeId(comment),
        user: userShape(world, comment.authorId),
        created_at: comment.createdAt,
        updated_at: comment.updatedAt,
        author_association: associationShape(world, repository, comment.authorId),
        body: comment.body,
        reactions: reactionsShape(world, comment, url),
        performed_via_github_app: appShape(world, comment.app),
        ...(comment.minimized === null ? {} : { minimized: { reason: comment.minimized.toLowerCase() } }),
    };
}
function reviewShape(world, review) {
    const { repository, html, pullUrl } = placeOf(world, review);
    const page = `${html}#pullrequestreview-${review.id}`;
    return {
        id: review.id,
        node_id: textNodeId(review),
        user: userShape(world, review.authorId),
        body: review.body,
        state: review.state,
        html_url: page,
        pull_request_url: pullUrl,
        author_association: associationShape(world, repository, review.authorId),
        _links: { html: { href: page }, pull_request: { href: pullUrl } },
        submitted_at: review.createdAt,
        commit_id: review.commitSha,
    };
}
function reviewCommentShape(world, comment) {
    const { repository, api, html, pullUrl } = placeOf(world, comment);
    const url = `${api}/pulls/comments/${comment.id}`;
    const page = `${html}#discussion_r${comment.id}`;
    return {
        url,
        pull_request_review_id: comment.reviewId,
        id: comment.id,
        node_id: textNodeId(comment),
        diff_hunk: `@@ -${comment.line} +${comment.line} @@`,
        path: comment.path,
        commit_id: comment.commitSha,
        original_commit_id: comment.commitSha,
        user: userShape(world, comment.authorId),
        body: comment.body,
        created_at: comment.createdAt,
        updated_at: comment.updatedAt,
        html_url: page,
        pull_request_url: pullUrl,
        author_association: associationShape(world, repository, comment.authorId),
        _links: { self: { href: url }, html: { href: page }, pull_request: { href: pullUrl } },
        reactions: reactionsShape(world, comment, url),
        start_line: null,
        original_start_line: null,
        start_side: null,
        line: comment.line,
        original_line: comment.line,
        side: 'RIGHT',
        position: comment.line,
        original_position: comment.line,
        subject_type: 'line',
    };
}
function reactionShape(world, reaction) {
    return {
        id: reaction.id,
        node_id: nodeId('REA', reaction.id),
        user: userShape(world, reaction.userId),
        content: reaction.content,
        created_at: reaction.createdAt,
    };
}
function reactionsShape(world, text, url) {
    const contents = reactionsOn(world, text).map((each) => each.content);
    const count = (content) => contents.filter((each) => each === content).length;
    return {
        url: `${url}/reactions`,
        total_count: contents.length,
        '+1': count('+1'),
        '-1': count('-1'),
        laugh: count('laugh'),
        hooray: count('hooray'),
        confused: count('confused'),
        heart: count('heart'),
        rocket: count('rocket'),
        eyes: count('eyes'),
    };
}

;// CONCATENATED MODULE: ./build/local-github/threads.js
/** Issues and pull requests: opened, labelled, locked, closed, moved. Every deed leaves its event on the timeline. */




function addIssue(world, fullName, seed) {
    const repository = repositoryOf(world, fullName);
    const thread = put(world, newThread(world, repository, seed));
    return labelAtBirth(world, repository, thread, seed);
}
function addPullRequest(world, fullName, seed) {
    const repository = repositoryOf(world, fullName);
    const head = repositoryOf(world, seed.from ?? fullName);
    const pull = {
        id: seed.pullId ?? mintId(world),
        head: side(head, seed.head),
        base: side(repository, seed.base ?? repository.defaultBranch),
        draft: false,
        mergedAt: null,
    };
    const thread = put(world, { ...newThread(world, repository, seed), pull });
    return labelAtBirth(world, repository, thread, seed);
}
function side(repository, branch) {
    const sha = repository.branches.get(branch);
    if (sha === undefined)
        throw new Error(`${repository.name} has no branch ${branch}: commit to it first`);
    return { repositoryId: repository.id, branch, sha };
}
function newThread(world, repository, seed) {
    return {
        ...written(world, seed),
        kind: 'thread',
        repositoryId: repository.id,
        number: seed.number ?? nextNumber(world, repository),
        title: seed.title ?? 'An issue',
        state: 'open',
        closedAt: null,
        closedById: null,
        locked: false,
        lockReason: null,
        labels: [],
        gone: null,
        pull: null,
    };
}
function nextNumber(world, repository) {
    const taken = textsOf(world, 'thread').filter((each) => each.repositoryId === repository.id);
    return Math.max(0, ...taken.map((each) => each.number)) + 1;
}
function labelAtBirth(world, repository, thread, seed) {
    return (seed.labels ?? []).reduce((current, name) => {
        ensureLabel(world, repository, name);
        return withLabel(world, current, name, seed);
    }, thread);
}
/** Sets a label, made first where the repository lacks it. A label that is set already leaves no second event. */
function label(world, fullName, number, seed) {
    ensureLabel(world, repositoryOf(world, fullName), seed.name);
    return withLabel(world, threadOf(world, fullName, number), seed.name, seed);
}
function unlabel(world, fullName, number, seed) {
    return withoutLabel(world, threadOf(world, fullName, number), seed.name, seed);
}
function withLabel(world, thread, name, deed) {
    if (thread.labels.some((each) => sameName(each, name)))
        return thread;
    const known = findLabel(world, requireRepository(world, thread.repositoryId), name);
    record(world, thread, deed, { kind: 'labeled', label: known?.name ?? name, color: known?.color ?? 'ededed' });
    return touch(world, thread, deed, { labels: [...thread.labels, known?.name ?? name] });
}
function withoutLabel(world, thread, name, deed) {
    const found = thread.labels.find((each) => sameName(each, name));
    if (found === undefined)
        return thread;
    const color = findLabel(world, requireRepository(world, thread.repositoryId), found)?.color ?? 'ededed';
    record(world, thread, deed, { kind: 'unlabeled', label: found, color });
    return touch(world, thread, deed, { labels: thread.labels.filter((each) => each !== found) });
}
function addLabel(world, repository, seed) {
    const made = {
        id: mintId(world),
        repositoryId: repository.id,
        name: seed.name,
        color: seed.color ?? 'ededed',
        description: seed.description ?? null,
    };
    world.labels.set(made.id, made);
    return made;
}
function findLabel(world, repository, name) {
    for (const each of world.labels.values())
        if (each.repositoryId === repository.id && sameName(each.name, name))
            return each;
    return null;
}
function ensureLabel(world, repository, name) {
    return findLabel(world, repository, name) ?? addLabel(world, repository, { name });
}
/** GitHub compares label names without regard to case. */
function sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function lock(world, fullName, number, deed) {
    const thread = threadOf(world, fullName, number);
    record(world, thread, deed, { kind: 'locked', reason: deed.reason ?? null });
    return touch(world, thread, deed, { locked: true, lockReason: deed.reason ?? null });
}
function unlock(world, fullName, number, deed) {
    const thread = threadOf(world, fullName, number);
    record(world, thread, deed, { kind: 'unlocked', reason: null });
    return touch(world, thread, deed, { locked: false, lockReason: null });
}
function threads_close(world, fullName, number, deed) {
    const thread = threadOf(world, fullName, number);
    record(world, thread, deed, { kind: 'closed' });
    const closedById = userOf(world, deed.by).id;
    return touch(world, thread, deed, { state: 'closed', closedAt: timestamp(world, deed.at), closedById });
}
function reopen(world, fullName, number, deed) {
    const thread = threadOf(world, fullName, number);
    record(world, thread, deed, { kind: 'reopened' });
    return touch(world, thread, deed, { state: 'open', closedAt: null, closedById: null });
}
function rename(world, fullName, number, deed) {
    const thread = threadOf(world, fullName, number);
    record(world, thread, deed, { kind: 'renamed', from: thread.title, to: deed.title });
    return touch(world, thread, deed, { title: deed.title });
}
/** Deletes an issue for good: its number answers 410 from now on. */
function removeIssue(world, fullName, number) {
    put(world, { ...threadOf(world, fullName, number), gone: 'deleted' });
}
/** Moves an issue to another repository: its old address answers 301 from now on. */
function transfer(world, fullName, number, deed) {
    const thread = threadOf(world, fullName, number);
    const target = repositoryOf(world, deed.to);
    const moved = { ...thread, id: mintId(world), repositoryId: target.id, number: nextNumber(world, target) };
    put(world, moved);
    for (const comment of textsOf(world, 'comment'))
        if (comment.threadId === thread.id)
            put(world, { ...comment, threadId: moved.id });
    record(world, moved, deed, { kind: 'transferred' });
    put(world, { ...thread, gone: { movedTo: moved.id } });
    return moved;
}
function record(world, thread, deed, change) {
    const actor = userOf(world, deed.by);
    const event = {
        ...change,
        id: mintId(world),
        threadId: thread.id,
        actorId: actor.id,
        at: timestamp(world, deed.at),
        app: deed.app ?? appOf(actor),
    };
    world.events.set(event.id, event);
}
function touch(world, thread, deed, change) {
    return put(world, { ...thread, ...change, updatedAt: timestamp(world, deed.at) });
}

;// CONCATENATED MODULE: ./build/local-github/shapes/threads.js
/** Issues, pull requests, labels and timelines as the REST API and webhooks show them. */








function labelShape(world, label) {
    const repository = requireRepository(world, label.repositoryId);
    return {
        id: label.id,
        node_id: nodeId('LA', label.id),
        url: `${apiUrl(world, repository)}/labels/${encodeURIComponent(label.name)}`,
        name: label.name,
        color: label.color,
        default: false,
        description: label.description,
    };
}
function labelsShape(world, thread) {
    const repository = requireRepository(world, thread.repositoryId);
    return thread.labels.flatMap((name) => {
        const label = findLabel(world, repository, name);
        return label === null ? [] : labelShape(world, label);
    });
}
function issueShape(world, thread) {
    const { repository, api, html, issueUrl, pullUrl } = placeOf(world, thread);
    return {
        url: issueUrl,
        repository_url: api,
        labels_url: `${issueUrl}/labels{/name}`,
        comments_url: `${issueUrl}/comments`,
        events_url: `${issueUrl}/events`,
        html_url: html,
        id: thread.id,
        node_id: textNodeId(thread),
        number: thread.number,
        title: thread.title,
        user: userShape(world, thread.authorId),
        labels: labelsShape(world, thread),
        state: thread.state,
        locked: thread.locked,
        assignee: null,
        assignees: [],
        milestone: null,
        comments: textsOf(world, 'comment').filter((each) => each.threadId === thread.id).length,
        created_at: thread.createdAt,
        updated_at: thread.updatedAt,
        closed_at: thread.closedAt,
        author_association: associationShape(world, repository, thread.authorId),
        active_lock_reason: thread.lockReason,
        body: thread.body === '' ? null : thread.body,
        reactions: reactionsShape(world, thread, issueUrl),
        timeline_url: `${issueUrl}/timeline`,
        performed_via_github_app: appShape(world, thread.app),
        state_reason: thread.state === 'closed' && thread.pull === null ? 'completed' : null,
        ...(thread.pull === null
            ? {}
            : {
                draft: thread.pull.draft,
                pull_request: {
                    url: pullUrl,
                    html_url: html,
                    diff_url: `${html}.diff`,
                    patch_url: `${html}.patch`,
                    merged_at: thread.pull.mergedAt,
                },
            }),
    };
}
/** An issue as its own address shows it: with who closed it. */
function fullIssueShape(world, thread) {
    return { ...issueShape(world, thread), closed_by: userShape(world, thread.closedById) };
}
function pullShape(world, thread) {
    const pull = pullOf(thread);
    const { repository, api, html, issueUrl, pullUrl } = placeOf(world, thread);
    const statuses = `${api}/statuses/${pull.head.sha}`;
    return {
        url: pullUrl,
        id: pull.id,
        node_id: textNodeId(thread),
        html_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        issue_url: issueUrl,
        number: thread.number,
        state: thread.state,
        locked: thread.locked,
        title: thread.title,
        user: actorShape(world, thread.authorId),
        body: thread.body === '' ? null : thread.body,
        created_at: thread.createdAt,
        updated_at: thread.updatedAt,
        closed_at: thread.closedAt,
        merged_at: pull.mergedAt,
        merge_commit_sha: null,
        assignee: null,
        assignees: [],
        requested_reviewers: [],
        requested_teams: [],
        labels: labelsShape(world, thread),
        milestone: null,
        draft: pull.draft,
        commits_url: `${pullUrl}/commits`,
        review_comments_url: `${pullUrl}/comments`,
        review_comment_url: `${api}/pulls/comments{/number}`,
        comments_url: `${issueUrl}/comments`,
        statuses_url: statuses,
        head: sideShape(world, pull.head),
        base: sideShape(world, pull.base),
        _links: {
            self: { href: pullUrl },
            html: { href: html },
            issue: { href: issueUrl },
            comments: { href: `${issueUrl}/comments` },
            review_comments: { href: `${pullUrl}/comments` },
            review_comment: { href: `${api}/pulls/comments{/number}` },
            commits: { href: `${pullUrl}/commits` },
            statuses: { href: statuses },
        },
        author_association: associationShape(world, repository, thread.authorId),
        auto_merge: null,
        active_lock_reason: thread.lockReason,
    };
}
const MERGING = {
    allow_squash_merge: true,
    allow_merge_commit: true,
    allow_rebase_merge: true,
    delete_branch_on_merge: false,
};
function sideShape(world, side) {
    const repository = requireRepository(world, side.repositoryId);
    const owner = fullName(world, repository).split('/')[0];
    return {
        label: `${owner}:${side.branch}`,
        ref: side.branch,
        sha: side.sha,
        user: actorShape(world, repository.ownerId),
        repo: { ...repositoryShape(world, repository), ...MERGING },
    };
}
/** A pull request as its own address shows it: with what only a single look-up computes. */
function fullPullShape(world, thread) {
    const pull = pullOf(thread);
    const files = diffShape(world, requireRepository(world, thread.repositoryId), pull.base.sha, pull.head.sha);
    const sum = (key) => files.reduce((total, file) => total + file[key], 0);
    const on = (kind) => textsOf(world, kind).filter((each) => each.threadId === thread.id).length;
    return {
        ...pullShape(world, thread),
        merged: pull.mergedAt !== null,
        mergeable: true,
        rebaseable: true,
        mergeable_state: 'clean',
        merged_by: null,
        comments: on('comment'),
        review_comments: on('review-comment'),
        maintainer_can_modify: false,
        commits: 1,
        additions: sum('additions'),
        deletions: sum('deletions'),
        changed_files: files.length,
    };
}
function eventShape(world, thread, event) {
    const { api } = placeOf(world, thread);
    return {
        id: event.id,
        node_id: nodeId('EVE', event.id),
        url: `${api}/issues/events/${event.id}`,
        actor: actorShape(world, event.actorId),
        event: event.kind,
        commit_id: null,
        commit_url: null,
        created_at: event.at,
        ...detailsOf(event),
        performed_via_github_app: appShape(world, event.app),
    };
}
function detailsOf(event) {
    switch (event.kind) {
        case 'labeled':
        case 'unlabeled':
            return { label: { name: event.label, color: event.color } };
        case 'renamed':
            return { rename: { from: event.from, to: event.to } };
        case 'locked':
        case 'unlocked':
            return { lock_reason: event.reason };
        default:
            return {};
    }
}
function eventsOf(world, thread) {
    const events = [...world.events.values()].filter((each) => each.threadId === thread.id);
    return events.sort((a, b) => a.at.localeCompare(b.at) || a.id - b.id);
}
/** Events, comments and reviews in the order of their happening. */
function timelineShape(world, thread) {
    const here = (each) => each.threadId === thread.id;
    const items = [
        ...eventsOf(world, thread).map((each) => ({
            createdAt: each.at,
            id: each.id,
            shape: eventShape(world, thread, each),
        })),
        ...textsOf(world, 'comment')
            .filter(here)
            .map((each) => {
            const actor = actorShape(world, each.authorId);
            return { ...each, shape: { ...commentShape(world, each), event: 'commented', actor, user: actor } };
        }),
        ...textsOf(world, 'review')
            .filter(here)
            .map((each) => ({
            ...each,
            shape: {
                ...reviewShape(world, each),
                event: 'reviewed',
                state: each.state.toLowerCase(),
                user: actorShape(world, each.authorId),
            },
        })),
    ];
    return items.sort(byTime).map((item) => item.shape);
}

;// CONCATENATED MODULE: ./build/local-github/payloads.js
/**
 * Webhook payloads as a workflow finds them in `GITHUB_EVENT_PATH`, made from the world as it is now. A test holds
 * their shape against recorded ones.
 */










const WORKFLOW = '.github/workflows/sallyport.yml';
const BUILDERS = {
    issue_comment: (world, { action, comment, ...cause }) => {
        const { thread } = placeOf(world, comment);
        const payload = { action, issue: issueShape(world, thread), comment: commentShape(world, latest(world, comment)) };
        return { ...payload, ...changesOf(action, cause), ...around(world, comment, cause) };
    },
    issues: (world, { action, thread, label, ...cause }) => ({
        action,
        issue: issueShape(world, latest(world, thread)),
        ...labelOf(world, thread, label),
        ...changesOf(action, cause),
        ...around(world, thread, cause),
    }),
    pull_request: onPull,
    pull_request_target: onPull,
    pull_request_review: (world, { action, review, ...cause }) => {
        const shape = reviewShape(world, latest(world, review));
        const body = shape.body === '' ? null : shape.body;
        return {
            action,
            review: { ...shape, body, state: shape.state.toLowerCase() },
            pull_request: pullShape(world, placeOf(world, review).thread),
            ...changesOf(action, cause),
            ...around(world, review, cause),
        };
    },
    pull_request_review_comment: (world, { action, comment, ...cause }) => ({
        action,
        comment: reviewCommentShape(world, latest(world, comment)),
        pull_request: pullShape(world, placeOf(world, comment).thread),
        ...changesOf(action, cause),
        ...around(world, comment, cause),
    }),
    schedule: (world, { repository, cron }) => ({
        schedule: cron ?? '*/15 * * * *',
        workflow: WORKFLOW,
        ...home(world, repositoryOf(world, repository)),
    }),
    workflow_dispatch: (world, { repository, by, inputs }) => {
        const target = repositoryOf(world, repository);
        return {
            inputs: inputs ?? null,
            ref: `refs/heads/${target.defaultBranch}`,
            workflow: WORKFLOW,
            ...home(world, target),
            sender: accountShape(world, userOf(world, by)),
        };
    },
};
/** The payload of one event. Texts given from earlier are shown as they are now, deleted ones as they were. */
function eventPayload(world, name, detail) {
    return BUILDERS[name](world, detail);
}
/** As it is now, where it still is. */
function latest(world, text) {
    return world.texts.has(keyOf(text)) ? currentOf(world, text) : text;
}
function onPull(world, { action, thread, label, ...cause }) {
    return {
        action,
        number: thread.number,
        pull_request: fullPullShape(world, latest(world, thread)),
        ...labelOf(world, thread, label),
        ...changesOf(action, cause),
        ...around(world, thread, cause),
    };
}
function labelOf(world, thread, name) {
    if (name === undefined)
        return {};
    const label = findLabel(world, requireRepository(world, thread.repositoryId), name);
    return label === null ? {} : { label: labelShape(world, label) };
}
function changesOf(action, { from }) {
    return action === 'edited' ? { changes: from === undefined ? {} : { body: { from } } } : {};
}
/** Repository, organisation and sender: what every payload ends with. */
function around(world, text, { by }) {
    const sender = by === undefined ? userShape(world, text.authorId) : accountShape(world, userOf(world, by));
    return { ...home(world, placeOf(world, text).repository), sender };
}
function home(world, repository) {
    const owner = world.users.get(repository.ownerId);
    const organization = owner?.type === 'Organization' ? { organization: organizationShape(world, owner) } : {};
    return { repository: repositoryShape(world, repository), ...organization };
}
function organizationShape(world, organization) {
    const url = `${world.origin}/orgs/${organization.login}`;
    return {
        login: organization.login,
        id: organization.id,
        node_id: userNodeId(organization),
        url,
        repos_url: `${url}/repos`,
        events_url: `${url}/events`,
        hooks_url: `${url}/hooks`,
        issues_url: `${url}/issues`,
        members_url: `${url}/members{/member}`,
        public_members_url: `${url}/public_members{/member}`,
        avatar_url: `${world.origin}/avatars/u/${organization.id}`,
        description: '',
    };
}

;// CONCATENATED MODULE: ./build/local-github/runs.js
/** Runs of the workflow that Sallyport is a step of. */



/** Adds a run, or (with the `id` of an earlier one) another attempt of it. */
function addWorkflowRun(world, fullName, seed) {
    const repository = repositoryOf(world, fullName);
    const actorId = userOf(world, seed.by).id;
    const run = {
        id: seed.id ?? mintId(world),
        repositoryId: repository.id,
        attempt: seed.attempt ?? 1,
        event: seed.event,
        actorId,
        triggeringActorId: seed.rerunBy === undefined ? actorId : userOf(world, seed.rerunBy).id,
        headSha: repository.branches.get(repository.defaultBranch) ?? '',
        createdAt: timestamp(world, seed.at),
    };
    world.workflowRuns.set(run.id, run);
    return run;
}

;// CONCATENATED MODULE: ./build/local-github/deeds.js
/** What a test or a demo may do to a world, each deed bound to it. Every deed names repositories as `owner/name`. */






function deedsOn(world) {
    const on = (deed) => (...rest) => deed(world, ...rest);
    return {
        addUser: on(addUser),
        renameUser: on(renameUser),
        removeUser: on(removeUser),
        addTeam: on(addTeam),
        addRepository: on(addRepository),
        repository: on(repositoryOf),
        setRole: on(setRole),
        archive: on(archive),
        commit: on(commit),
        setBranch: on(setBranch),
        addIssue: on(addIssue),
        addPullRequest: on(addPullRequest),
        thread: on(threadOf),
        addComment: on(addComment),
        addReview: on(addReview),
        addReviewComment: on(addReviewComment),
        comments: on(commentsOf),
        edit: on(edit),
        current: on(currentOf),
        removeComment: on(removeComment),
        minimize: on(minimize),
        react: on(react),
        reactions: on(reactionsOn),
        addWorkflowRun: on(addWorkflowRun),
        label: on(label),
        unlabel: on(unlabel),
        lock: on(lock),
        unlock: on(unlock),
        close: on(threads_close),
        reopen: on(reopen),
        rename: on(rename),
        removeIssue: on(removeIssue),
        transfer: on(transfer),
        eventPayload: (name, detail) => eventPayload(world, name, detail),
    };
}

;// CONCATENATED MODULE: ./build/local-github/routes/call.js
class Call {
    world;
    limits;
    token;
    /** Whose token it is. */
    user;
    /** The whole address asked for, for `Link` headers. */
    url;
    accept;
    #parameters;
    #body;
    #repository;
    constructor(request) {
        this.world = request.world;
        this.limits = request.limits;
        this.token = request.token;
        this.user = request.user;
        this.url = request.url;
        this.accept = request.accept;
        this.#parameters = request.parameters;
        this.#body = request.body;
        this.#repository = request.repository;
    }
    get repository() {
        if (this.#repository === null)
            throw notFound();
        return this.#repository;
    }
    /** A parameter of path or query as text; empty when not given. */
    text(name) {
        const value = this.#parameters[name];
        return value === undefined ? '' : String(value);
    }
    /** A numeric parameter; `NaN` when not given, which equals nothing. */
    number(name) {
        return Number(this.#parameters[name] ?? Number.NaN);
    }
    has(name) {
        return this.#parameters[name] !== undefined;
    }
    /** A field of the JSON body; undefined when not given. */
    field(name) {
        return isRecord(this.#body) ? this.#body[name] : undefined;
    }
    /** A text field of the JSON body; `null` when not given. */
    textField(name) {
        const value = this.field(name);
        return typeof value === 'string' ? value : null;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** An answer other than success, thrown from anywhere inside a route. */
class ApiError extends Error {
    answer;
    constructor(status, message, extra = {}) {
        super(message);
        const body = { message, documentation_url: 'https://docs.github.com/rest', ...call_detailsOf(status, extra.errors) };
        this.answer = { status, body, ...(extra.headers === undefined ? {} : { headers: extra.headers }) };
    }
}
function call_detailsOf(status, errors) {
    if (status === 422)
        return errors === undefined ? {} : { errors };
    return { status: String(status) };
}
function notFound() {
    return new ApiError(404, 'Not Found');
}
/** 422 for one field, in GitHub's words. */
function invalid(resource, field, message) {
    return new ApiError(422, 'Validation Failed', { errors: [{ resource, code: 'unprocessable', field, message }] });
}
function ok(body) {
    return { status: 200, body };
}
function created(body) {
    return { status: 201, body };
}
const NO_CONTENT = { status: 204 };
const PER_PAGE = 30;
const PER_PAGE_MAX = 100;
/** One page of a list, with the `Link` header by which callers find the others. */
function page(call, items, shape) {
    const { from, to, headers } = pageOf(call, items.length);
    return { status: 200, body: items.slice(from, to).map(shape), headers };
}
/** Which slice of `total` items the call asks for. */
function pageOf(call, total) {
    const size = Math.min(Math.max(call.has('per_page') ? call.number('per_page') : PER_PAGE, 1), PER_PAGE_MAX);
    const number = Math.max(call.has('page') ? call.number('page') : 1, 1);
    const last = Math.max(Math.ceil(total / size), 1);
    const relations = [];
    if (number > 1)
        relations.push(['prev', number - 1]);
    if (number < last)
        relations.push(['next', number + 1], ['last', last]);
    if (number > 1)
        relations.push(['first', 1]);
    const link = relations.map(([name, target]) => `<${withPage(call.url, target)}>; rel="${name}"`).join(', ');
    const headers = link === '' ? {} : { link };
    return { from: (number - 1) * size, to: number * size, headers };
}
function withPage(url, number) {
    const target = new URL(url);
    target.searchParams.set('page', String(number));
    return target.href;
}

;// CONCATENATED MODULE: ./build/local-github/limits.js
/** Rate limits as GitHub keeps them: requests per hour and token, content writes per minute and hour. */

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
class Limits {
    #limits;
    #now;
    #windows = new Map();
    #writes = [];
    constructor(now, seed) {
        this.#now = now;
        this.#limits = { requestsPerHour: 1_000, writesPerMinute: 80, writesPerHour: 500, ...seed };
    }
    /** Counts one request; throws GitHub's refusal when the hour's are used up. */
    countRequest(token) {
        const { startedAt, used } = this.#window(token);
        this.#windows.set(token, { startedAt, used: used + 1 });
        if (used + 1 > this.#limits.requestsPerHour)
            throw primaryLimit(this.rateOf(token));
    }
    /** Counts one write of content (comment, reaction, label); throws when they come too fast. */
    countWrite() {
        const now = this.#now();
        this.#writes = [...this.#writes.filter((at) => at > now - HOUR_MS), now];
        const lastMinute = this.#writes.filter((at) => at > now - MINUTE_MS).length;
        if (lastMinute > this.#limits.writesPerMinute || this.#writes.length > this.#limits.writesPerHour)
            throw secondaryLimit(60);
    }
    rateOf(token) {
        const { startedAt, used } = this.#window(token);
        const limit = this.#limits.requestsPerHour;
        const reset = Math.ceil((startedAt + HOUR_MS) / 1000);
        return { limit, remaining: Math.max(limit - used, 0), used: Math.min(used, limit), reset };
    }
    #window(token) {
        const found = this.#windows.get(token);
        const fresh = { startedAt: this.#now(), used: 0 };
        return found === undefined || found.startedAt + HOUR_MS <= this.#now() ? fresh : found;
    }
}
function rateHeaders(rate) {
    return {
        'x-ratelimit-limit': String(rate.limit),
        'x-ratelimit-remaining': String(rate.remaining),
        'x-ratelimit-used': String(rate.used),
        'x-ratelimit-reset': String(rate.reset),
        'x-ratelimit-resource': 'core',
    };
}
function primaryLimit(rate, status = 403) {
    const headers = rateHeaders({ ...rate, remaining: 0, used: rate.limit });
    return new ApiError(status, 'API rate limit exceeded for installation.', { headers });
}
function secondaryLimit(retryAfterS, status = 403) {
    const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    return new ApiError(status, message, { headers: { 'retry-after': String(retryAfterS) } });
}

;// CONCATENATED MODULE: ./build/local-github/faults.js
/** Faults on order: the ways in which GitHub fails, lies or changes while somebody looks. */


class Faults {
    #orders = [];
    order(matcher, fault, { times = 1, after = 0 } = {}) {
        const known = typeof fault === 'number' ? { kind: 'status', status: fault } : fault;
        this.#orders.push({ matcher, fault: known, times, after });
    }
    clear() {
        this.#orders.length = 0;
    }
    /** What hits this request. Each order is used up by one request. */
    take(request) {
        const hit = this.#orders.filter((order) => matches(order.matcher, request) && isDue(order));
        const faults = hit.map((order) => order.fault);
        const last = faults.find(isLast);
        return {
            before: async () => {
                for (const fault of faults)
                    await before(fault);
            },
            skipsWork: last !== undefined && !('after' in last && last.after === 'work'),
            rewrite: (answer) => faults.reduce(rewritten, answer),
            ending: (answer, nowMs) => endingOf(last, answer, nowMs),
        };
    }
}
function isLast(fault) {
    return fault.kind !== 'change' && fault.kind !== 'rewrite' && fault.kind !== 'delay';
}
async function before(fault) {
    if (fault.kind === 'change')
        fault.change();
    if (fault.kind === 'delay')
        await new Promise((resolve) => setTimeout(resolve, fault.ms));
}
function rewritten(answer, fault) {
    return fault.kind === 'rewrite' ? { ...answer, body: fault.rewrite(answer.body) } : answer;
}
function isDue(order) {
    if (order.after > 0) {
        order.after -= 1;
        return false;
    }
    order.times -= 1;
    return order.times >= 0;
}
function matches(matcher, request) {
    if (typeof matcher === 'string')
        return matcher === request.operationId;
    if (matcher instanceof RegExp)
        return matcher.test(`${request.method} ${request.path}`);
    return matcher(request);
}
const MESSAGES = {
    401: 'Bad credentials',
    403: 'Resource not accessible by integration',
    404: 'Not Found',
    410: 'This issue was deleted',
    422: 'Validation Failed',
    429: 'Too many requests',
    500: 'Server Error',
    502: 'Server Error',
    503: 'Service unavailable',
};
function endingOf(fault, answer, nowMs) {
    switch (fault?.kind) {
        case undefined:
            return { kind: 'answer', answer };
        case 'silence':
        case 'hang-up':
            return { kind: fault.kind };
        case 'status': {
            const message = fault.message ?? MESSAGES[fault.status] ?? 'Error';
            const made = new ApiError(fault.status, message).answer;
            return { kind: 'answer', answer: { ...made, headers: { ...fault.headers } } };
        }
        case 'primary-rate-limit': {
            const reset = Math.ceil(nowMs / 1000) + fault.resetInS;
            const rate = { limit: 1_000, remaining: 0, used: 1_000, reset };
            return { kind: 'answer', answer: primaryLimit(rate, fault.status).answer };
        }
        case 'secondary-rate-limit':
            return { kind: 'answer', answer: secondaryLimit(fault.retryAfterS, fault.status).answer };
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/local-github/access.js
/** Who is asking, and may they? Tokens, declared permissions, roles, archived repositories. */


const FORBIDDEN = 'Resource not accessible by integration';
/** The account behind an `Authorization` header. */
function authenticate(world, header) {
    const value = /^(?:token|bearer)\s+(\S+)$/i.exec(header ?? '')?.[1];
    const token = value === undefined ? undefined : world.tokens.get(value);
    const user = token === undefined ? undefined : world.users.get(token.userId);
    if (token === undefined || user === undefined)
        throw new ApiError(401, header === undefined ? 'Requires authentication' : 'Bad credentials');
    return { token, user };
}
/** Throws GitHub's refusal when this asker may not do what the route does. */
function authorize(world, asker, route, subject) {
    if (route.needs === '')
        return;
    const { repository } = subject;
    const isWrite = route.needs.includes('=write');
    if (repository !== null && !canSee(world, asker, repository))
        throw notFound();
    if (repository !== null && isWrite && repository.archived)
        throw new ApiError(403, 'Repository was archived so is read-only.');
    if (asker.token.kind === 'personal')
        authorizePerson(world, asker, route, repository);
    else
        authorizeInstallation(asker.token, route.needs, subject);
}
function canSee(world, { token, user }, repository) {
    if (!repository.private || token.repositoryId === repository.id)
        return true;
    return token.repositoryId === null && reaches(grantOf(world, repository, user.id), 'read');
}
function authorizePerson(world, { user }, route, repository) {
    if (repository === null || route.role === undefined)
        return;
    if (!reaches(grantOf(world, repository, user.id), route.role))
        throw new ApiError(403, `Must have ${route.role === 'write' ? 'push' : route.role} access to the repository.`);
}
/** One alternative must be declared; reading public things needs no declaration. */
function authorizeInstallation(token, needs, { repository, thread }) {
    const isHome = repository === null || token.repositoryId === null || token.repositoryId === repository.id;
    const isGranted = needs.split('; ').some((need) => {
        const [scope = '', access] = need.split('=');
        if (access === 'read' && repository?.private === false && scope !== 'members')
            return true;
        // Declared rights over pull requests reach the comments of a pull request only, never those of an issue.
        if (scope === 'pull_requests' && thread !== null && thread.pull === null)
            return false;
        const declared = token.permissions[scope];
        return isHome && (declared === 'write' || declared === access);
    });
    if (isGranted)
        return;
    throw new ApiError(403, FORBIDDEN, { headers: { 'x-accepted-github-permissions': needs } });
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(82815);
var dist_default = /*#__PURE__*/__webpack_require__.n(dist);
;// CONCATENATED MODULE: ./build/local-github/openapi.json
const openapi_namespaceObject = /*#__PURE__*/JSON.parse('{"$comment":"GitHub\'s OpenAPI description, 45 operations of @octokit/openapi@23.0.2 (https://github.com/github/rest-api-description). Written by scripts/vendor-openapi.mjs; do not edit.","$license":"MIT License Copyright (c) 2020 Octokit contributors\\n\\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the \\"Software\\"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:\\n\\nThe above copyright notice and this permission notice (including the next paragraph) shall be included in all copies or substantial portions of the Software.\\n\\nTHE SOFTWARE IS PROVIDED \\"AS IS\\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.\\n","operations":{"actions/get-workflow-run":{"method":"GET","path":"/repos/{owner}/{repo}/actions/runs/{run_id}","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"run_id","in":"path","required":true,"schema":{"type":"integer"}},{"name":"exclude_pull_requests","in":"query","required":false,"schema":{"type":"boolean"}}],"body":null,"responses":{"200":{"$ref":"#/schemas/workflow-run"}}},"checks/create":{"method":"POST","path":"/repos/{owner}/{repo}/check-runs","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}}],"body":{"required":true,"schema":{"type":"object","properties":{"name":{"type":"string"},"head_sha":{"type":"string"},"details_url":{"type":"string"},"external_id":{"type":"string"},"status":{"type":"string","enum":["queued","in_progress","completed"]},"started_at":{"type":"string","format":"date-time"},"conclusion":{"type":"string","enum":["action_required","cancelled","failure","neutral","success","skipped","stale","timed_out"]},"completed_at":{"type":"string","format":"date-time"},"output":{"type":"object","properties":{"title":{"type":"string"},"summary":{"type":"string","maxLength":65535},"text":{"type":"string","maxLength":65535},"annotations":{"type":"array","maxItems":50,"items":{"type":"object","properties":{"path":{"type":"string"},"start_line":{"type":"integer"},"end_line":{"type":"integer"},"start_column":{"type":"integer"},"end_column":{"type":"integer"},"annotation_level":{"type":"string","enum":["notice","warning","failure"]},"message":{"type":"string"},"title":{"type":"string"},"raw_details":{"type":"string"}},"required":["path","start_line","end_line","annotation_level","message"],"additionalProperties":false}},"images":{"type":"array","items":{"type":"object","properties":{"alt":{"type":"string"},"image_url":{"type":"string"},"caption":{"type":"string"}},"required":["alt","image_url"],"additionalProperties":false}}},"required":["title","summary"],"additionalProperties":false},"actions":{"type":"array","maxItems":3,"items":{"type":"object","properties":{"label":{"type":"string","maxLength":20},"description":{"type":"string","maxLength":40},"identifier":{"type":"string","maxLength":20}},"required":["label","description","identifier"],"additionalProperties":false}}},"required":["name","head_sha"],"additionalProperties":false}},"responses":{"201":{"$ref":"#/schemas/check-run"}}},"checks/list-for-ref":{"method":"GET","path":"/repos/{owner}/{repo}/commits/{ref}/check-runs","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"ref","in":"path","required":true,"schema":{"type":"string"}},{"name":"check_name","in":"query","required":false,"schema":{"type":"string"}},{"name":"status","in":"query","required":false,"schema":{"type":"string","enum":["queued","in_progress","completed"]}},{"name":"filter","in":"query","required":false,"schema":{"type":"string","enum":["latest","all"]}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer"}},{"name":"page","in":"query","required":false,"schema":{"type":"integer"}},{"name":"app_id","in":"query","required":false,"schema":{"type":"integer"}}],"body":null,"responses":{"200":{"type":"object","required":["total_count","check_runs"],"properties":{"total_count":{"type":"integer"},"check_runs":{"type":"array","items":{"$ref":"#/schemas/check-run"}}},"additionalProperties":false}}},"checks/update":{"method":"PATCH","path":"/repos/{owner}/{repo}/check-runs/{check_run_id}","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"check_run_id","in":"path","required":true,"schema":{"type":"integer","format":"int64"}}],"body":{"required":true,"schema":{"type":"object","properties":{"name":{"type":"string"},"details_url":{"type":"string"},"external_id":{"type":"string"},"started_at":{"type":"string","format":"date-time"},"status":{"type":"string","enum":["queued","in_progress","completed","waiting","requested","pending"]},"conclusion":{"type":"string","enum":["action_required","cancelled","failure","neutral","success","skipped","stale","timed_out"]},"completed_at":{"type":"string","format":"date-time"},"output":{"type":"object","properties":{"title":{"type":"string"},"summary":{"type":"string","maxLength":65535},"text":{"type":"string","maxLength":65535},"annotations":{"type":"array","maxItems":50,"items":{"type":"object","properties":{"path":{"type":"string"},"start_line":{"type":"integer"},"end_line":{"type":"integer"},"start_column":{"type":"integer"},"end_column":{"type":"integer"},"annotation_level":{"type":"string","enum":["notice","warning","failure"]},"message":{"type":"string"},"title":{"type":"string"},"raw_details":{"type":"string"}},"required":["path","start_line","end_line","annotation_level","message"],"additionalProperties":false}},"images":{"type":"array","items":{"type":"object","properties":{"alt":{"type":"string"},"image_url":{"type":"string"},"caption":{"type":"string"}},"required":["alt","image_url"],"additionalProperties":false}}},"required":["summary"],"additionalProperties":false},"actions":{"type":"array","maxItems":3,"items":{"type":"object","properties":{"label":{"type":"string","maxLength":20},"description":{"type":"string","maxLength":40},"identifier":{"type":"string","maxLength":20}},"required":["label","description","identifier"],"additionalProperties":false}}},"anyOf":[{"properties":{"status":{"enum":["completed"]}},"required":["conclusion"],"additionalProperties":true},{"properties":{"status":{"enum":["queued","in_progress"]}},"additionalProperties":true}],"additionalProperties":false}},"responses":{"200":{"$ref":"#/schemas/check-run"}}},"git/get-ref":{"method":"GET","path":"/repos/{owner}/{repo}/git/ref/{ref}","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"ref","in":"path","required":true,"schema":{"type":"string"}}],"body":null,"responses":{"200":{"$ref":"#/schemas/git-ref"},"404":{"$ref":"#/schemas/basic-error"},"409":{"$ref":"#/schemas/basic-error"}}},"issues/add-labels":{"method":"POST","path":"/repos/{owner}/{repo}/issues/{issue_number}/labels","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"issue_number","in":"path","required":true,"schema":{"type":"integer"}}],"body":{"required":false,"schema":{"anyOf":[{"type":"object","properties":{"labels":{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string"},{"type":"object","properties":{"name":{"type":"string"},"rationale":{"type":"string"},"suggest":{"type":"boolean"},"confidence":{"type":"string","enum":["low","medium","high"]}},"required":["name"],"additionalProperties":false}]}}},"additionalProperties":false}]}},"responses":{"200":{"type":"array","items":{"$ref":"#/schemas/label"}},"301":{"$ref":"#/schemas/basic-error"},"404":{"$ref":"#/schemas/basic-error"},"410":{"$ref":"#/schemas/basic-error"},"422":{"$ref":"#/schemas/validation-error"}}},"issues/create-comment":{"method":"POST","path":"/repos/{owner}/{repo}/issues/{issue_number}/comments","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"issue_number","in":"path","required":true,"schema":{"type":"integer"}}],"body":{"required":true,"schema":{"type":"object","properties":{"body":{"type":"string"}},"required":["body"],"additionalProperties":false}},"responses":{"201":{"$ref":"#/schemas/issue-comment"},"403":{"$ref":"#/schemas/basic-error"},"404":{"$ref":"#/schemas/basic-error"},"410":{"$ref":"#/schemas/basic-error"},"422":{"$ref":"#/schemas/validation-error"}}},"issues/create-label":{"method":"POST","path":"/repos/{owner}/{repo}/labels","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}}],"body":{"required":true,"schema":{"type":"object","properties":{"name":{"type":"string"},"color":{"type":"string"},"description":{"type":"string"}},"required":["name"],"additionalProperties":false}},"responses":{"201":{"$ref":"#/schemas/label"},"404":{"$ref":"#/schemas/basic-error"},"422":{"$ref":"#/schemas/validation-error"}}},"issues/delete-comment":{"method":"DELETE","path":"/repos/{owner}/{repo}/issues/comments/{comment_id}","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"comment_id","in":"path","required":true,"schema":{"type":"integer","format":"int64"}}],"body":null,"responses":{"204":null}},"issues/get":{"method":"GET","path":"/repos/{owner}/{repo}/issues/{issue_number}","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"issue_number","in":"path","required":true,"schema":{"type":"integer"}}],"body":null,"responses":{"200":{"$ref":"#/schemas/issue"},"301":{"$ref":"#/schemas/basic-error"},"304":null,"404":{"$ref":"#/schemas/basic-error"},"410":{"$ref":"#/schemas/basic-error"}}},"issues/get-comment":{"method":"GET","path":"/repos/{owner}/{repo}/issues/comments/{comment_id}","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"comment_id","in":"path","required":true,"schema":{"type":"integer","format":"int64"}}],"body":null,"responses":{"200":{"$ref":"#/schemas/issue-comment"},"404":{"$ref":"#/schemas/basic-error"}}},"issues/get-label":{"method":"GET","path":"/repos/{owner}/{repo}/labels/{name}","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"name","in":"path","required":true,"schema":{"type":"string"}}],"body":null,"responses":{"200":{"$ref":"#/schemas/label"},"404":{"$ref":"#/schemas/basic-error"}}},"issues/list-comments":{"method":"GET","path":"/repos/{owner}/{repo}/issues/{issue_number}/comments","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"issue_number","in":"path","required":true,"schema":{"type":"integer"}},{"name":"since","in":"query","required":false,"schema":{"type":"string","format":"date-time"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer"}},{"name":"page","in":"query","required":false,"schema":{"type":"integer"}}],"body":null,"responses":{"200":{"type":"array","items":{"$ref":"#/schemas/issue-comment"}},"404":{"$ref":"#/schemas/basic-error"},"410":{"$ref":"#/schemas/basic-error"}}},"issues/list-comments-for-repo":{"method":"GET","path":"/repos/{owner}/{repo}/issues/comments","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"sort","in":"query","required":false,"schema":{"type":"string","enum":["created","updated"]}},{"name":"direction","in":"query","required":false,"schema":{"type":"string","enum":["asc","desc"]}},{"name":"since","in":"query","required":false,"schema":{"type":"string","format":"date-time"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer"}},{"name":"page","in":"query","required":false,"schema":{"type":"integer"}}],"body":null,"responses":{"200":{"type":"array","items":{"$ref":"#/schemas/issue-comment"}},"404":{"$ref":"#/schemas/basic-error"},"422":{"$ref":"#/schemas/validation-error"}}},"issues/list-events":{"method":"GET","path":"/repos/{owner}/{repo}/issues/{issue_number}/events","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"issue_number","in":"path","required":true,"schema":{"type":"integer"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer"}},{"name":"page","in":"query","required":false,"schema":{"type":"integer"}}],"body":null,"responses":{"200":{"type":"array","items":{"$ref":"#/schemas/issue-event-for-issue"}},"410":{"$ref":"#/schemas/basic-error"}}},"issues/list-events-for-timeline":{"method":"GET","path":"/repos/{owner}/{repo}/issues/{issue_number}/timeline","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"issue_number","in":"path","required":true,"schema":{"type":"integer"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer"}},{"name":"page","in":"query","required":false,"schema":{"type":"integer"}},{"name":"exclude","in":"query","required":false,"schema":{"type":"string"}}],"body":null,"responses":{"200":{"type":"array","items":{"$ref":"#/schemas/timeline-issue-events"}},"400":{"$ref":"#/schemas/basic-error"},"404":{"$ref":"#/schemas/basic-error"},"410":{"$ref":"#/schemas/basic-error"}}},"issues/list-for-repo":{"method":"GET","path":"/repos/{owner}/{repo}/issues","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"milestone","in":"query","required":false,"schema":{"type":"string"}},{"name":"state","in":"query","required":false,"schema":{"type":"string","enum":["open","closed","all"]}},{"name":"assignee","in":"query","required":false,"schema":{"type":"string"}},{"name":"type","in":"query","required":false,"schema":{"type":"string"}},{"name":"creator","in":"query","required":false,"schema":{"type":"string"}},{"name":"mentioned","in":"query","required":false,"schema":{"type":"string"}},{"name":"issue_field_values","in":"query","required":false,"schema":{"type":"string"}},{"name":"labels","in":"query","required":false,"schema":{"type":"string"}},{"name":"sort","in":"query","required":false,"schema":{"type":"string","enum":["created","updated","comments"]}},{"name":"direction","in":"query","required":false,"schema":{"type":"string","enum":["asc","desc"]}},{"name":"since","in":"query","required":false,"schema":{"type":"string","format":"date-time"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer"}},{"name":"page","in":"query","required":false,"schema":{"type":"integer"}}],"body":null,"responses":{"200":{"type":"array","items":{"$ref":"#/schemas/issue"}},"301":{"$ref":"#/schemas/basic-error"},"404":{"$ref":"#/schemas/basic-error"},"422":{"$ref":"#/schemas/validation-error"}}},"issues/list-labels-for-repo":{"method":"GET","path":"/repos/{owner}/{repo}/labels","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer"}},{"name":"page","in":"query","required":false,"schema":{"type":"integer"}}],"body":null,"responses":{"200":{"type":"array","items":{"$ref":"#/schemas/label"}},"404":{"$ref":"#/schemas/basic-error"}}},"issues/list-labels-on-issue":{"method":"GET","path":"/repos/{owner}/{repo}/issues/{issue_number}/labels","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"issue_number","in":"path","required":true,"schema":{"type":"integer"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer"}},{"name":"page","in":"query","required":false,"schema":{"type":"integer"}}],"body":null,"responses":{"200":{"type":"array","items":{"$ref":"#/schemas/label"}},"301":{"$ref":"#/schemas/basic-error"},"404":{"$ref":"#/schemas/basic-error"},"410":{"$ref":"#/schemas/basic-error"}}},"issues/remove-label":{"method":"DELETE","path":"/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"issue_number","in":"path","required":true,"schema":{"type":"integer"}},{"name":"name","in":"path","required":true,"schema":{"type":"string"}}],"body":null,"responses":{"200":{"type":"array","items":{"$ref":"#/schemas/label"}},"301":{"$ref":"#/schemas/basic-error"},"404":{"$ref":"#/schemas/basic-error"},"410":{"$ref":"#/schemas/basic-error"}}},"issues/update-comment":{"method":"PATCH","path":"/repos/{owner}/{repo}/issues/comments/{comment_id}","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"comment_id","in":"path","required":true,"schema":{"type":"integer","format":"int64"}}],"body":{"required":true,"schema":{"type":"object","properties":{"body":{"type":"string"}},"required":["body"],"additionalProperties":false}},"responses":{"200":{"$ref":"#/schemas/issue-comment"},"422":{"$ref":"#/schemas/validation-error"}}},"pulls/get":{"method":"GET","path":"/repos/{owner}/{repo}/pulls/{pull_number}","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"pull_number","in":"path","required":true,"schema":{"type":"integer"}}],"body":null,"responses":{"200":{"$ref":"#/schemas/pull-request"},"304":null,"404":{"$ref":"#/schemas/basic-error"},"406":{"$ref":"#/schemas/basic-error"},"500":{"$ref":"#/schemas/basic-error"},"503":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"documentation_url":{"type":"string"}},"additionalProperties":false}}},"pulls/get-review":{"method":"GET","path":"/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"pull_number","in":"path","required":true,"schema":{"type":"integer"}},{"name":"review_id","in":"path","required":true,"schema":{"type":"integer"}}],"body":null,"responses":{"200":{"$ref":"#/schemas/pull-request-review"},"404":{"$ref":"#/schemas/basic-error"}}},"pulls/get-review-comment":{"method":"GET","path":"/repos/{owner}/{repo}/pulls/comments/{comment_id}","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"comment_id","in":"path","required":true,"schema":{"type":"integer","format":"int64"}}],"body":null,"responses":{"200":{"$ref":"#/schemas/pull-request-review-comment"},"404":{"$ref":"#/schemas/basic-error"}}},"pulls/list-files":{"method":"GET","path":"/repos/{owner}/{repo}/pulls/{pull_number}/files","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"pull_number","in":"path","required":true,"schema":{"type":"integer"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer"}},{"name":"page","in":"query","required":false,"schema":{"type":"integer"}}],"body":null,"responses":{"200":{"type":"array","items":{"$ref":"#/schemas/diff-entry"}},"422":{"$ref":"#/schemas/validation-error"},"500":{"$ref":"#/schemas/basic-error"},"503":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"documentation_url":{"type":"string"}},"additionalProperties":false}}},"rate-limit/get":{"method":"GET","path":"/rate_limit","parameters":[],"body":null,"responses":{"200":{"$ref":"#/schemas/rate-limit-overview"},"304":null,"404":{"$ref":"#/schemas/basic-error"}}},"reactions/create-for-issue":{"method":"POST","path":"/repos/{owner}/{repo}/issues/{issue_number}/reactions","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"issue_number","in":"path","required":true,"schema":{"type":"integer"}}],"body":{"required":true,"schema":{"type":"object","properties":{"content":{"type":"string","enum":["+1","-1","laugh","confused","heart","hooray","rocket","eyes"]}},"required":["content"],"additionalProperties":false}},"responses":{"200":{"$ref":"#/schemas/reaction"},"201":{"$ref":"#/schemas/reaction"},"422":{"$ref":"#/schemas/validation-error"}}},"reactions/create-for-issue-comment":{"method":"POST","path":"/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"comment_id","in":"path","required":true,"schema":{"type":"integer","format":"int64"}}],"body":{"required":true,"schema":{"type":"object","properties":{"content":{"type":"string","enum":["+1","-1","laugh","confused","heart","hooray","rocket","eyes"]}},"required":["content"],"additionalProperties":false}},"responses":{"200":{"$ref":"#/schemas/reaction"},"201":{"$ref":"#/schemas/reaction"},"422":{"$ref":"#/schemas/validation-error"}}},"reactions/create-for-pull-request-review-comment":{"method":"POST","path":"/repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"comment_id","in":"path","required":true,"schema":{"type":"integer","format":"int64"}}],"body":{"required":true,"schema":{"type":"object","properties":{"content":{"type":"string","enum":["+1","-1","laugh","confused","heart","hooray","rocket","eyes"]}},"required":["content"],"additionalProperties":false}},"responses":{"200":{"$ref":"#/schemas/reaction"},"201":{"$ref":"#/schemas/reaction"},"422":{"$ref":"#/schemas/validation-error"}}},"reactions/delete-for-issue":{"method":"DELETE","path":"/repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"issue_number","in":"path","required":true,"schema":{"type":"integer"}},{"name":"reaction_id","in":"path","required":true,"schema":{"type":"integer"}}],"body":null,"responses":{"204":null}},"reactions/delete-for-issue-comment":{"method":"DELETE","path":"/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"comment_id","in":"path","required":true,"schema":{"type":"integer","format":"int64"}},{"name":"reaction_id","in":"path","required":true,"schema":{"type":"integer"}}],"body":null,"responses":{"204":null}},"reactions/delete-for-pull-request-comment":{"method":"DELETE","path":"/repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"comment_id","in":"path","required":true,"schema":{"type":"integer","format":"int64"}},{"name":"reaction_id","in":"path","required":true,"schema":{"type":"integer"}}],"body":null,"responses":{"204":null}},"reactions/list-for-issue":{"method":"GET","path":"/repos/{owner}/{repo}/issues/{issue_number}/reactions","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"issue_number","in":"path","required":true,"schema":{"type":"integer"}},{"name":"content","in":"query","required":false,"schema":{"type":"string","enum":["+1","-1","laugh","confused","heart","hooray","rocket","eyes"]}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer"}},{"name":"page","in":"query","required":false,"schema":{"type":"integer"}}],"body":null,"responses":{"200":{"type":"array","items":{"$ref":"#/schemas/reaction"}},"404":{"$ref":"#/schemas/basic-error"},"410":{"$ref":"#/schemas/basic-error"}}},"reactions/list-for-issue-comment":{"method":"GET","path":"/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"comment_id","in":"path","required":true,"schema":{"type":"integer","format":"int64"}},{"name":"content","in":"query","required":false,"schema":{"type":"string","enum":["+1","-1","laugh","confused","heart","hooray","rocket","eyes"]}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer"}},{"name":"page","in":"query","required":false,"schema":{"type":"integer"}}],"body":null,"responses":{"200":{"type":"array","items":{"$ref":"#/schemas/reaction"}},"404":{"$ref":"#/schemas/basic-error"}}},"reactions/list-for-pull-request-review-comment":{"method":"GET","path":"/repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"comment_id","in":"path","required":true,"schema":{"type":"integer","format":"int64"}},{"name":"content","in":"query","required":false,"schema":{"type":"string","enum":["+1","-1","laugh","confused","heart","hooray","rocket","eyes"]}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer"}},{"name":"page","in":"query","required":false,"schema":{"type":"integer"}}],"body":null,"responses":{"200":{"type":"array","items":{"$ref":"#/schemas/reaction"}},"404":{"$ref":"#/schemas/basic-error"}}},"repos/get":{"method":"GET","path":"/repos/{owner}/{repo}","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}}],"body":null,"responses":{"200":{"$ref":"#/schemas/full-repository"},"301":{"$ref":"#/schemas/basic-error"},"403":{"$ref":"#/schemas/basic-error"},"404":{"$ref":"#/schemas/basic-error"}}},"repos/get-collaborator-permission-level":{"method":"GET","path":"/repos/{owner}/{repo}/collaborators/{username}/permission","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"username","in":"path","required":true,"schema":{"type":"string"}}],"body":null,"responses":{"200":{"$ref":"#/schemas/repository-collaborator-permission"},"404":{"$ref":"#/schemas/basic-error"}}},"repos/get-commit":{"method":"GET","path":"/repos/{owner}/{repo}/commits/{ref}","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"page","in":"query","required":false,"schema":{"type":"integer"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer"}},{"name":"ref","in":"path","required":true,"schema":{"type":"string"}}],"body":null,"responses":{"200":{"$ref":"#/schemas/commit"},"404":{"$ref":"#/schemas/basic-error"},"409":{"$ref":"#/schemas/basic-error"},"422":{"$ref":"#/schemas/validation-error"},"500":{"$ref":"#/schemas/basic-error"},"503":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"documentation_url":{"type":"string"}},"additionalProperties":false}}},"repos/get-content":{"method":"GET","path":"/repos/{owner}/{repo}/contents/{path}","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"path","in":"path","required":true,"schema":{"type":"string"}},{"name":"ref","in":"query","required":false,"schema":{"type":"string"}}],"body":null,"responses":{"200":{"anyOf":[{"$ref":"#/schemas/content-directory"},{"$ref":"#/schemas/content-file"},{"$ref":"#/schemas/content-symlink"},{"$ref":"#/schemas/content-submodule"}]},"302":null,"304":null,"403":{"$ref":"#/schemas/basic-error"},"404":{"$ref":"#/schemas/basic-error"}}},"repos/list-collaborators":{"method":"GET","path":"/repos/{owner}/{repo}/collaborators","parameters":[{"name":"owner","in":"path","required":true,"schema":{"type":"string"}},{"name":"repo","in":"path","required":true,"schema":{"type":"string"}},{"name":"affiliation","in":"query","required":false,"schema":{"type":"string","enum":["outside","direct","all"]}},{"name":"permission","in":"query","required":false,"schema":{"type":"string","enum":["pull","triage","push","maintain","admin"]}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer"}},{"name":"page","in":"query","required":false,"schema":{"type":"integer"}}],"body":null,"responses":{"200":{"type":"array","items":{"$ref":"#/schemas/collaborator"}},"404":{"$ref":"#/schemas/basic-error"}}},"teams/get-membership-for-user-in-org":{"method":"GET","path":"/orgs/{org}/teams/{team_slug}/memberships/{username}","parameters":[{"name":"org","in":"path","required":true,"schema":{"type":"string"}},{"name":"team_slug","in":"path","required":true,"schema":{"type":"string"}},{"name":"username","in":"path","required":true,"schema":{"type":"string"}}],"body":null,"responses":{"200":{"$ref":"#/schemas/team-membership"},"404":null}},"teams/list-members-in-org":{"method":"GET","path":"/orgs/{org}/teams/{team_slug}/members","parameters":[{"name":"org","in":"path","required":true,"schema":{"type":"string"}},{"name":"team_slug","in":"path","required":true,"schema":{"type":"string"}},{"name":"role","in":"query","required":false,"schema":{"type":"string","enum":["member","maintainer","all"]}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer"}},{"name":"page","in":"query","required":false,"schema":{"type":"integer"}}],"body":null,"responses":{"200":{"type":"array","items":{"$ref":"#/schemas/team-member"}}}},"users/get-authenticated":{"method":"GET","path":"/user","parameters":[],"body":null,"responses":{"200":{"anyOf":[{"$ref":"#/schemas/private-user"},{"$ref":"#/schemas/public-user"}]},"304":null,"401":{"$ref":"#/schemas/basic-error"},"403":{"$ref":"#/schemas/basic-error"}}},"users/get-by-id":{"method":"GET","path":"/user/{account_id}","parameters":[{"name":"account_id","in":"path","required":true,"schema":{"type":"integer"}}],"body":null,"responses":{"200":{"anyOf":[{"$ref":"#/schemas/private-user"},{"$ref":"#/schemas/public-user"}]},"404":{"$ref":"#/schemas/basic-error"}}},"users/get-by-username":{"method":"GET","path":"/users/{username}","parameters":[{"name":"username","in":"path","required":true,"schema":{"type":"string"}}],"body":null,"responses":{"200":{"anyOf":[{"$ref":"#/schemas/private-user"},{"$ref":"#/schemas/public-user"}]},"404":{"$ref":"#/schemas/basic-error"}}}},"schemas":{"added-to-project-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"project_card":{"type":"object","properties":{"id":{"type":"integer"},"url":{"type":"string","format":"uri"},"project_id":{"type":"integer"},"project_url":{"type":"string","format":"uri"},"column_name":{"type":"string"},"previous_column_name":{"type":"string"}},"required":["id","url","project_id","project_url","column_name"],"additionalProperties":false}},"required":["id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"assigned-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/integration"},"assignee":{"$ref":"#/schemas/simple-user"},"assigner":{"$ref":"#/schemas/simple-user"},"intent":{"$ref":"#/schemas/nullable-issue-event-intent"}},"required":["id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app","assignee","assigner"],"additionalProperties":false},"author-association":{"type":"string","enum":["COLLABORATOR","CONTRIBUTOR","FIRST_TIMER","FIRST_TIME_CONTRIBUTOR","MANNEQUIN","MEMBER","NONE","OWNER"]},"auto-merge":{"type":["object","null"],"properties":{"enabled_by":{"$ref":"#/schemas/simple-user"},"merge_method":{"type":"string","enum":["merge","squash","rebase"]},"commit_title":{"type":"string"},"commit_message":{"type":"string"}},"required":["enabled_by","merge_method","commit_title","commit_message"],"additionalProperties":false},"basic-error":{"type":"object","properties":{"message":{"type":"string"},"documentation_url":{"type":"string"},"url":{"type":"string"},"status":{"type":"string"}},"additionalProperties":false},"blocked-by-added-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"blocked_by":{"$ref":"#/schemas/nullable-issue-reference"}},"required":["blocked_by","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"blocked-by-removed-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"blocked_by":{"$ref":"#/schemas/nullable-issue-reference"}},"required":["blocked_by","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"blocking-added-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"blocking":{"$ref":"#/schemas/nullable-issue-reference"}},"required":["blocking","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"blocking-removed-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"blocking":{"$ref":"#/schemas/nullable-issue-reference"}},"required":["blocking","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"check-run":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"head_sha":{"type":"string"},"node_id":{"type":"string"},"external_id":{"type":["string","null"]},"url":{"type":"string"},"html_url":{"type":["string","null"]},"details_url":{"type":["string","null"]},"status":{"type":"string","enum":["queued","in_progress","completed","waiting","requested","pending"]},"conclusion":{"type":["string","null"],"enum":["success","failure","neutral","cancelled","skipped","timed_out","action_required",null]},"started_at":{"type":["string","null"],"format":"date-time"},"completed_at":{"type":["string","null"],"format":"date-time"},"output":{"type":"object","properties":{"title":{"type":["string","null"]},"summary":{"type":["string","null"]},"text":{"type":["string","null"]},"annotations_count":{"type":"integer"},"annotations_url":{"type":"string","format":"uri"}},"required":["title","summary","text","annotations_count","annotations_url"],"additionalProperties":false},"name":{"type":"string"},"check_suite":{"type":["object","null"],"properties":{"id":{"type":"integer"}},"required":["id"],"additionalProperties":false},"app":{"$ref":"#/schemas/nullable-integration"},"pull_requests":{"type":"array","items":{"$ref":"#/schemas/pull-request-minimal"}},"deployment":{"$ref":"#/schemas/deployment-simple"}},"required":["id","node_id","head_sha","name","url","html_url","details_url","status","conclusion","started_at","completed_at","external_id","check_suite","output","app","pull_requests"],"additionalProperties":false},"code-of-conduct":{"type":"object","properties":{"key":{"type":"string"},"name":{"type":"string"},"url":{"type":"string","format":"uri"},"body":{"type":"string"},"html_url":{"type":["string","null"],"format":"uri"}},"required":["url","html_url","key","name"],"additionalProperties":false},"code-of-conduct-simple":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"key":{"type":"string"},"name":{"type":"string"},"html_url":{"type":["string","null"],"format":"uri"}},"required":["url","key","name","html_url"],"additionalProperties":false},"collaborator":{"type":"object","properties":{"login":{"type":"string"},"id":{"type":"integer","format":"int64"},"email":{"type":["string","null"]},"name":{"type":["string","null"]},"node_id":{"type":"string"},"avatar_url":{"type":"string","format":"uri"},"gravatar_id":{"type":["string","null"]},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"followers_url":{"type":"string","format":"uri"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string","format":"uri"},"organizations_url":{"type":"string","format":"uri"},"repos_url":{"type":"string","format":"uri"},"events_url":{"type":"string"},"received_events_url":{"type":"string","format":"uri"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"permissions":{"type":"object","properties":{"pull":{"type":"boolean"},"triage":{"type":"boolean"},"push":{"type":"boolean"},"maintain":{"type":"boolean"},"admin":{"type":"boolean"}},"required":["pull","push","admin"],"additionalProperties":false},"role_name":{"type":"string"},"user_view_type":{"type":"string"}},"required":["avatar_url","events_url","followers_url","following_url","gists_url","gravatar_id","html_url","id","node_id","login","organizations_url","received_events_url","repos_url","site_admin","starred_url","subscriptions_url","type","url","role_name"],"additionalProperties":false},"commit":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"sha":{"type":"string"},"node_id":{"type":"string"},"html_url":{"type":"string","format":"uri"},"comments_url":{"type":"string","format":"uri"},"commit":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"author":{"$ref":"#/schemas/nullable-git-user"},"committer":{"$ref":"#/schemas/nullable-git-user"},"message":{"type":"string"},"comment_count":{"type":"integer"},"tree":{"type":"object","properties":{"sha":{"type":"string"},"url":{"type":"string","format":"uri"}},"required":["sha","url"],"additionalProperties":false},"verification":{"$ref":"#/schemas/verification"}},"required":["author","committer","comment_count","message","tree","url"],"additionalProperties":false},"author":{"anyOf":[{"type":"null"},{"anyOf":[{"$ref":"#/schemas/simple-user"},{"$ref":"#/schemas/empty-object"}]}]},"committer":{"anyOf":[{"type":"null"},{"anyOf":[{"$ref":"#/schemas/simple-user"},{"$ref":"#/schemas/empty-object"}]}]},"parents":{"type":"array","items":{"type":"object","properties":{"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"}},"required":["sha","url"],"additionalProperties":false}},"stats":{"type":"object","properties":{"additions":{"type":"integer"},"deletions":{"type":"integer"},"total":{"type":"integer"}},"additionalProperties":false},"files":{"type":"array","items":{"$ref":"#/schemas/diff-entry"}}},"required":["url","sha","node_id","html_url","comments_url","commit","author","committer","parents"],"additionalProperties":false},"commit-comment":{"type":"object","properties":{"html_url":{"type":"string","format":"uri"},"url":{"type":"string","format":"uri"},"id":{"type":"integer"},"node_id":{"type":"string"},"body":{"type":"string"},"path":{"type":["string","null"]},"position":{"type":["integer","null"]},"line":{"type":["integer","null"]},"commit_id":{"type":"string"},"user":{"$ref":"#/schemas/nullable-simple-user"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"author_association":{"$ref":"#/schemas/author-association"},"reactions":{"$ref":"#/schemas/reaction-rollup"}},"required":["url","html_url","id","node_id","user","position","line","path","commit_id","body","author_association","created_at","updated_at"],"additionalProperties":false},"content-directory":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string","enum":["dir","file","submodule","symlink"]},"size":{"type":"integer"},"name":{"type":"string"},"path":{"type":"string"},"content":{"type":"string"},"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"git_url":{"type":["string","null"],"format":"uri"},"html_url":{"type":["string","null"],"format":"uri"},"download_url":{"type":["string","null"],"format":"uri"},"_links":{"type":"object","properties":{"git":{"type":["string","null"],"format":"uri"},"html":{"type":["string","null"],"format":"uri"},"self":{"type":"string","format":"uri"}},"required":["git","html","self"],"additionalProperties":false}},"required":["_links","git_url","html_url","download_url","name","path","sha","size","type","url"],"additionalProperties":false}},"content-file":{"type":"object","properties":{"type":{"type":"string","enum":["file"]},"encoding":{"type":"string"},"size":{"type":"integer"},"name":{"type":"string"},"path":{"type":"string"},"content":{"type":"string"},"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"git_url":{"type":["string","null"],"format":"uri"},"html_url":{"type":["string","null"],"format":"uri"},"download_url":{"type":["string","null"],"format":"uri"},"_links":{"type":"object","properties":{"git":{"type":["string","null"],"format":"uri"},"html":{"type":["string","null"],"format":"uri"},"self":{"type":"string","format":"uri"}},"required":["git","html","self"],"additionalProperties":false},"target":{"type":"string"},"submodule_git_url":{"type":"string"}},"required":["_links","git_url","html_url","download_url","name","path","sha","size","type","url","content","encoding"],"additionalProperties":false},"content-submodule":{"type":"object","properties":{"type":{"type":"string","enum":["submodule"]},"submodule_git_url":{"type":"string","format":"uri"},"size":{"type":"integer"},"name":{"type":"string"},"path":{"type":"string"},"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"git_url":{"type":["string","null"],"format":"uri"},"html_url":{"type":["string","null"],"format":"uri"},"download_url":{"type":["string","null"],"format":"uri"},"_links":{"type":"object","properties":{"git":{"type":["string","null"],"format":"uri"},"html":{"type":["string","null"],"format":"uri"},"self":{"type":"string","format":"uri"}},"required":["git","html","self"],"additionalProperties":false}},"required":["_links","git_url","html_url","download_url","name","path","sha","size","type","url","submodule_git_url"],"additionalProperties":false},"content-symlink":{"type":"object","properties":{"type":{"type":"string","enum":["symlink"]},"target":{"type":"string"},"size":{"type":"integer"},"name":{"type":"string"},"path":{"type":"string"},"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"git_url":{"type":["string","null"],"format":"uri"},"html_url":{"type":["string","null"],"format":"uri"},"download_url":{"type":["string","null"],"format":"uri"},"_links":{"type":"object","properties":{"git":{"type":["string","null"],"format":"uri"},"html":{"type":["string","null"],"format":"uri"},"self":{"type":"string","format":"uri"}},"required":["git","html","self"],"additionalProperties":false}},"required":["_links","git_url","html_url","download_url","name","path","sha","size","type","url","target"],"additionalProperties":false},"converted-note-to-issue-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/integration"},"project_card":{"type":"object","properties":{"id":{"type":"integer"},"url":{"type":"string","format":"uri"},"project_id":{"type":"integer"},"project_url":{"type":"string","format":"uri"},"column_name":{"type":"string"},"previous_column_name":{"type":"string"}},"required":["id","url","project_id","project_url","column_name"],"additionalProperties":false}},"required":["id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"demilestoned-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"milestone":{"type":"object","properties":{"title":{"type":"string"}},"required":["title"],"additionalProperties":false}},"required":["milestone","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"deployment-simple":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"id":{"type":"integer"},"node_id":{"type":"string"},"task":{"type":"string"},"original_environment":{"type":"string"},"environment":{"type":"string"},"description":{"type":["string","null"]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"statuses_url":{"type":"string","format":"uri"},"repository_url":{"type":"string","format":"uri"},"transient_environment":{"type":"boolean"},"production_environment":{"type":"boolean"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"}},"required":["id","node_id","task","environment","description","statuses_url","repository_url","url","created_at","updated_at"],"additionalProperties":false},"diff-entry":{"type":"object","properties":{"sha":{"type":["string","null"]},"filename":{"type":"string"},"status":{"type":"string","enum":["added","removed","modified","renamed","copied","changed","unchanged"]},"additions":{"type":"integer"},"deletions":{"type":"integer"},"changes":{"type":"integer"},"blob_url":{"type":"string","format":"uri"},"raw_url":{"type":"string","format":"uri"},"contents_url":{"type":"string","format":"uri"},"patch":{"type":"string"},"previous_filename":{"type":"string"}},"required":["additions","blob_url","changes","contents_url","deletions","filename","raw_url","sha","status"],"additionalProperties":false},"empty-object":{"type":"object","properties":{},"additionalProperties":false},"enterprise":{"type":"object","properties":{"description":{"type":["string","null"]},"html_url":{"type":"string","format":"uri"},"website_url":{"type":["string","null"],"format":"uri"},"id":{"type":"integer"},"node_id":{"type":"string"},"name":{"type":"string"},"slug":{"type":"string"},"created_at":{"type":["string","null"],"format":"date-time"},"updated_at":{"type":["string","null"],"format":"date-time"},"avatar_url":{"type":"string","format":"uri"}},"required":["id","node_id","name","slug","html_url","created_at","updated_at","avatar_url"],"additionalProperties":false},"full-repository":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"name":{"type":"string"},"full_name":{"type":"string"},"owner":{"$ref":"#/schemas/simple-user"},"private":{"type":"boolean"},"html_url":{"type":"string","format":"uri"},"description":{"type":["string","null"]},"fork":{"type":"boolean"},"url":{"type":"string","format":"uri"},"archive_url":{"type":"string"},"assignees_url":{"type":"string"},"blobs_url":{"type":"string"},"branches_url":{"type":"string"},"collaborators_url":{"type":"string"},"comments_url":{"type":"string"},"commits_url":{"type":"string"},"compare_url":{"type":"string"},"contents_url":{"type":"string"},"contributors_url":{"type":"string","format":"uri"},"deployments_url":{"type":"string","format":"uri"},"downloads_url":{"type":"string","format":"uri"},"events_url":{"type":"string","format":"uri"},"forks_url":{"type":"string","format":"uri"},"git_commits_url":{"type":"string"},"git_refs_url":{"type":"string"},"git_tags_url":{"type":"string"},"git_url":{"type":"string"},"issue_comment_url":{"type":"string"},"issue_events_url":{"type":"string"},"issues_url":{"type":"string"},"keys_url":{"type":"string"},"labels_url":{"type":"string"},"languages_url":{"type":"string","format":"uri"},"merges_url":{"type":"string","format":"uri"},"milestones_url":{"type":"string"},"notifications_url":{"type":"string"},"pulls_url":{"type":"string"},"releases_url":{"type":"string"},"ssh_url":{"type":"string"},"stargazers_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string"},"subscribers_url":{"type":"string","format":"uri"},"subscription_url":{"type":"string","format":"uri"},"tags_url":{"type":"string","format":"uri"},"teams_url":{"type":"string","format":"uri"},"trees_url":{"type":"string"},"clone_url":{"type":"string"},"mirror_url":{"type":["string","null"],"format":"uri"},"hooks_url":{"type":"string","format":"uri"},"svn_url":{"type":"string","format":"uri"},"homepage":{"type":["string","null"],"format":"uri"},"language":{"type":["string","null"]},"forks_count":{"type":"integer"},"stargazers_count":{"type":"integer"},"watchers_count":{"type":"integer"},"size":{"type":"integer"},"default_branch":{"type":"string"},"open_issues_count":{"type":"integer"},"is_template":{"type":"boolean"},"topics":{"type":"array","items":{"type":"string"}},"has_issues":{"type":"boolean"},"has_projects":{"type":"boolean"},"has_wiki":{"type":"boolean"},"has_pages":{"type":"boolean"},"has_downloads":{"type":"boolean"},"has_discussions":{"type":"boolean"},"has_pull_requests":{"type":"boolean"},"pull_request_creation_policy":{"type":"string","enum":["all","collaborators_only"]},"archived":{"type":"boolean"},"disabled":{"type":"boolean"},"visibility":{"type":"string"},"pushed_at":{"type":"string","format":"date-time"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"permissions":{"type":"object","properties":{"admin":{"type":"boolean"},"maintain":{"type":"boolean"},"push":{"type":"boolean"},"triage":{"type":"boolean"},"pull":{"type":"boolean"}},"required":["admin","pull","push"],"additionalProperties":false},"allow_rebase_merge":{"type":"boolean"},"template_repository":{"$ref":"#/schemas/nullable-repository"},"temp_clone_token":{"type":["string","null"]},"allow_squash_merge":{"type":"boolean"},"allow_auto_merge":{"type":"boolean"},"delete_branch_on_merge":{"type":"boolean"},"allow_merge_commit":{"type":"boolean"},"allow_update_branch":{"type":"boolean"},"use_squash_pr_title_as_default":{"type":"boolean"},"squash_merge_commit_title":{"type":"string","enum":["PR_TITLE","COMMIT_OR_PR_TITLE"]},"squash_merge_commit_message":{"type":"string","enum":["PR_BODY","COMMIT_MESSAGES","BLANK"]},"merge_commit_title":{"type":"string","enum":["PR_TITLE","MERGE_MESSAGE"]},"merge_commit_message":{"type":"string","enum":["PR_BODY","PR_TITLE","BLANK"]},"allow_forking":{"type":"boolean"},"web_commit_signoff_required":{"type":"boolean"},"subscribers_count":{"type":"integer"},"network_count":{"type":"integer"},"license":{"$ref":"#/schemas/nullable-license-simple"},"organization":{"$ref":"#/schemas/nullable-simple-user"},"parent":{"$ref":"#/schemas/repository"},"source":{"$ref":"#/schemas/repository"},"forks":{"type":"integer"},"master_branch":{"type":"string"},"open_issues":{"type":"integer"},"watchers":{"type":"integer"},"anonymous_access_enabled":{"type":"boolean"},"code_of_conduct":{"$ref":"#/schemas/code-of-conduct-simple"},"security_and_analysis":{"$ref":"#/schemas/security-and-analysis"},"custom_properties":{"type":"object","additionalProperties":true}},"required":["archive_url","assignees_url","blobs_url","branches_url","collaborators_url","comments_url","commits_url","compare_url","contents_url","contributors_url","deployments_url","description","downloads_url","events_url","fork","forks_url","full_name","git_commits_url","git_refs_url","git_tags_url","hooks_url","html_url","id","node_id","issue_comment_url","issue_events_url","issues_url","keys_url","labels_url","languages_url","merges_url","milestones_url","name","notifications_url","owner","private","pulls_url","releases_url","stargazers_url","statuses_url","subscribers_url","subscription_url","tags_url","teams_url","trees_url","url","clone_url","default_branch","forks","forks_count","git_url","has_issues","has_projects","has_wiki","has_pages","has_discussions","homepage","language","archived","disabled","mirror_url","open_issues","open_issues_count","license","pushed_at","size","ssh_url","stargazers_count","svn_url","watchers","watchers_count","created_at","updated_at","network_count","subscribers_count"],"additionalProperties":false},"git-ref":{"type":"object","properties":{"ref":{"type":"string"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"object":{"type":"object","properties":{"type":{"type":"string"},"sha":{"type":"string","minLength":40,"maxLength":40},"url":{"type":"string","format":"uri"}},"required":["type","sha","url"],"additionalProperties":false}},"required":["ref","node_id","url","object"],"additionalProperties":false},"integration":{"type":["object","null"],"properties":{"id":{"type":"integer"},"slug":{"type":"string"},"node_id":{"type":"string"},"client_id":{"type":"string"},"owner":{"anyOf":[{"$ref":"#/schemas/simple-user"},{"$ref":"#/schemas/enterprise"}]},"name":{"type":"string"},"description":{"type":["string","null"]},"external_url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"permissions":{"type":"object","properties":{"issues":{"type":"string"},"checks":{"type":"string"},"metadata":{"type":"string"},"contents":{"type":"string"},"deployments":{"type":"string"}},"additionalProperties":{"type":"string"}},"events":{"type":"array","items":{"type":"string"}},"installations_count":{"type":"integer"}},"required":["id","node_id","owner","name","description","external_url","html_url","created_at","updated_at","permissions","events"],"additionalProperties":false},"issue":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"repository_url":{"type":"string","format":"uri"},"labels_url":{"type":"string"},"comments_url":{"type":"string","format":"uri"},"events_url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"number":{"type":"integer"},"state":{"type":"string"},"state_reason":{"type":["string","null"],"enum":["completed","reopened","not_planned","duplicate",null]},"title":{"type":"string"},"body":{"type":["string","null"]},"user":{"$ref":"#/schemas/nullable-simple-user"},"labels":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"name":{"type":"string"},"description":{"type":["string","null"]},"color":{"type":["string","null"]},"default":{"type":"boolean"}},"additionalProperties":false}]}},"assignee":{"$ref":"#/schemas/nullable-simple-user"},"assignees":{"type":"array","items":{"$ref":"#/schemas/simple-user"}},"milestone":{"$ref":"#/schemas/nullable-milestone"},"locked":{"type":"boolean"},"active_lock_reason":{"type":["string","null"]},"comments":{"type":"integer"},"pull_request":{"type":"object","properties":{"merged_at":{"type":["string","null"],"format":"date-time"},"diff_url":{"type":["string","null"],"format":"uri"},"html_url":{"type":["string","null"],"format":"uri"},"patch_url":{"type":["string","null"],"format":"uri"},"url":{"type":["string","null"],"format":"uri"}},"required":["diff_url","html_url","patch_url","url"],"additionalProperties":false},"closed_at":{"type":["string","null"],"format":"date-time"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"draft":{"type":"boolean"},"closed_by":{"$ref":"#/schemas/nullable-simple-user"},"body_html":{"type":"string"},"body_text":{"type":"string"},"timeline_url":{"type":"string","format":"uri"},"type":{"$ref":"#/schemas/issue-type"},"repository":{"$ref":"#/schemas/repository"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"author_association":{"$ref":"#/schemas/author-association"},"reactions":{"$ref":"#/schemas/reaction-rollup"},"sub_issues_summary":{"$ref":"#/schemas/sub-issues-summary"},"parent_issue_url":{"type":["string","null"],"format":"uri"},"pinned_comment":{"$ref":"#/schemas/nullable-issue-comment"},"issue_dependencies_summary":{"$ref":"#/schemas/issue-dependencies-summary"},"issue_field_values":{"type":"array","items":{"$ref":"#/schemas/issue-field-value"}}},"required":["assignee","closed_at","comments","comments_url","events_url","html_url","id","node_id","labels","labels_url","milestone","number","repository_url","state","locked","title","url","user","created_at","updated_at"],"additionalProperties":false},"issue-comment":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"body":{"type":"string"},"body_text":{"type":"string"},"body_html":{"type":"string"},"html_url":{"type":"string","format":"uri"},"user":{"$ref":"#/schemas/nullable-simple-user"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"issue_url":{"type":"string","format":"uri"},"author_association":{"$ref":"#/schemas/author-association"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"reactions":{"$ref":"#/schemas/reaction-rollup"},"pin":{"$ref":"#/schemas/nullable-pinned-issue-comment"},"minimized":{"$ref":"#/schemas/nullable-issue-comment-minimized"}},"required":["id","node_id","html_url","issue_url","user","url","created_at","updated_at"],"additionalProperties":false},"issue-dependencies-summary":{"type":"object","properties":{"blocked_by":{"type":"integer"},"blocking":{"type":"integer"},"total_blocked_by":{"type":"integer"},"total_blocking":{"type":"integer"}},"required":["blocked_by","blocking","total_blocked_by","total_blocking"],"additionalProperties":false},"issue-event-for-issue":{"anyOf":[{"$ref":"#/schemas/labeled-issue-event"},{"$ref":"#/schemas/unlabeled-issue-event"},{"$ref":"#/schemas/assigned-issue-event"},{"$ref":"#/schemas/unassigned-issue-event"},{"$ref":"#/schemas/milestoned-issue-event"},{"$ref":"#/schemas/demilestoned-issue-event"},{"$ref":"#/schemas/renamed-issue-event"},{"$ref":"#/schemas/review-requested-issue-event"},{"$ref":"#/schemas/review-request-removed-issue-event"},{"$ref":"#/schemas/review-dismissed-issue-event"},{"$ref":"#/schemas/locked-issue-event"},{"$ref":"#/schemas/added-to-project-issue-event"},{"$ref":"#/schemas/moved-column-in-project-issue-event"},{"$ref":"#/schemas/removed-from-project-issue-event"},{"$ref":"#/schemas/converted-note-to-issue-issue-event"},{"$ref":"#/schemas/issue-type-added-issue-event"},{"$ref":"#/schemas/issue-type-removed-issue-event"},{"$ref":"#/schemas/issue-type-changed-issue-event"},{"$ref":"#/schemas/sub-issue-added-issue-event"},{"$ref":"#/schemas/sub-issue-removed-issue-event"},{"$ref":"#/schemas/parent-issue-added-issue-event"},{"$ref":"#/schemas/parent-issue-removed-issue-event"},{"$ref":"#/schemas/blocked-by-added-issue-event"},{"$ref":"#/schemas/blocked-by-removed-issue-event"},{"$ref":"#/schemas/blocking-added-issue-event"},{"$ref":"#/schemas/blocking-removed-issue-event"}]},"issue-field-value":{"type":"object","properties":{"issue_field_id":{"type":"integer","format":"int64"},"issue_field_name":{"type":"string"},"node_id":{"type":"string"},"data_type":{"type":"string","enum":["text","single_select","multi_select","number","date"]},"value":{"anyOf":[{"type":"null"},{"anyOf":[{"type":"string"},{"type":"number"},{"type":"integer"}]}]},"single_select_option":{"type":["object","null"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"color":{"type":"string"}},"required":["id","name","color"],"additionalProperties":false},"multi_select_options":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"color":{"type":"string"}},"required":["id","name","color"],"additionalProperties":false}}},"required":["issue_field_id","node_id","data_type","value"],"additionalProperties":false},"issue-type":{"type":["object","null"],"properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"name":{"type":"string"},"description":{"type":["string","null"]},"color":{"type":["string","null"],"enum":["gray","blue","green","yellow","orange","red","pink","purple",null]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"is_enabled":{"type":"boolean"}},"required":["id","node_id","name","description"],"additionalProperties":false},"issue-type-added-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"issue_type":{"$ref":"#/schemas/issue-type-webhook"},"intent":{"$ref":"#/schemas/nullable-issue-event-intent"}},"required":["issue_type","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"issue-type-changed-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"issue_type":{"$ref":"#/schemas/issue-type-webhook"},"prev_issue_type":{"$ref":"#/schemas/issue-type-webhook"},"intent":{"$ref":"#/schemas/nullable-issue-event-intent"}},"required":["issue_type","prev_issue_type","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"issue-type-removed-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"prev_issue_type":{"$ref":"#/schemas/issue-type-webhook"},"intent":{"$ref":"#/schemas/nullable-issue-event-intent"}},"required":["prev_issue_type","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"issue-type-webhook":{"type":["object","null"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"color":{"type":["string","null"],"enum":["gray","blue","green","yellow","orange","red","pink","purple",null]}},"required":["id","name"],"additionalProperties":false},"label":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"name":{"type":"string"},"description":{"type":["string","null"]},"color":{"type":"string"},"default":{"type":"boolean"}},"required":["id","node_id","url","name","description","color","default"],"additionalProperties":false},"labeled-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"label":{"type":"object","properties":{"name":{"type":"string"},"color":{"type":"string"}},"required":["name","color"],"additionalProperties":false},"intent":{"$ref":"#/schemas/nullable-issue-event-intent"}},"required":["label","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"link":{"type":"object","properties":{"href":{"type":"string"}},"required":["href"],"additionalProperties":false},"locked-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"lock_reason":{"type":["string","null"]}},"required":["lock_reason","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"milestoned-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"milestone":{"type":"object","properties":{"title":{"type":"string"}},"required":["title"],"additionalProperties":false}},"required":["milestone","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"minimal-repository":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"name":{"type":"string"},"full_name":{"type":"string"},"owner":{"$ref":"#/schemas/simple-user"},"private":{"type":"boolean"},"html_url":{"type":"string","format":"uri"},"description":{"type":["string","null"]},"fork":{"type":"boolean"},"url":{"type":"string","format":"uri"},"archive_url":{"type":"string"},"assignees_url":{"type":"string"},"blobs_url":{"type":"string"},"branches_url":{"type":"string"},"collaborators_url":{"type":"string"},"comments_url":{"type":"string"},"commits_url":{"type":"string"},"compare_url":{"type":"string"},"contents_url":{"type":"string"},"contributors_url":{"type":"string","format":"uri"},"deployments_url":{"type":"string","format":"uri"},"downloads_url":{"type":"string","format":"uri"},"events_url":{"type":"string","format":"uri"},"forks_url":{"type":"string","format":"uri"},"git_commits_url":{"type":"string"},"git_refs_url":{"type":"string"},"git_tags_url":{"type":"string"},"git_url":{"type":"string"},"issue_comment_url":{"type":"string"},"issue_events_url":{"type":"string"},"issues_url":{"type":"string"},"keys_url":{"type":"string"},"labels_url":{"type":"string"},"languages_url":{"type":"string","format":"uri"},"merges_url":{"type":"string","format":"uri"},"milestones_url":{"type":"string"},"notifications_url":{"type":"string"},"pulls_url":{"type":"string"},"releases_url":{"type":"string"},"ssh_url":{"type":"string"},"stargazers_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string"},"subscribers_url":{"type":"string","format":"uri"},"subscription_url":{"type":"string","format":"uri"},"tags_url":{"type":"string","format":"uri"},"teams_url":{"type":"string","format":"uri"},"trees_url":{"type":"string"},"clone_url":{"type":"string"},"mirror_url":{"type":["string","null"]},"hooks_url":{"type":"string","format":"uri"},"svn_url":{"type":"string"},"homepage":{"type":["string","null"]},"language":{"type":["string","null"]},"forks_count":{"type":"integer"},"stargazers_count":{"type":"integer"},"watchers_count":{"type":"integer"},"size":{"type":"integer"},"default_branch":{"type":"string"},"open_issues_count":{"type":"integer"},"is_template":{"type":"boolean"},"topics":{"type":"array","items":{"type":"string"}},"has_issues":{"type":"boolean"},"has_projects":{"type":"boolean"},"has_wiki":{"type":"boolean"},"has_pages":{"type":"boolean"},"has_downloads":{"type":"boolean"},"has_discussions":{"type":"boolean"},"has_pull_requests":{"type":"boolean"},"pull_request_creation_policy":{"type":"string","enum":["all","collaborators_only"]},"archived":{"type":"boolean"},"disabled":{"type":"boolean"},"visibility":{"type":"string"},"pushed_at":{"type":["string","null"],"format":"date-time"},"created_at":{"type":["string","null"],"format":"date-time"},"updated_at":{"type":["string","null"],"format":"date-time"},"permissions":{"type":"object","properties":{"admin":{"type":"boolean"},"maintain":{"type":"boolean"},"push":{"type":"boolean"},"triage":{"type":"boolean"},"pull":{"type":"boolean"}},"additionalProperties":false},"role_name":{"type":"string"},"temp_clone_token":{"type":"string"},"delete_branch_on_merge":{"type":"boolean"},"subscribers_count":{"type":"integer"},"network_count":{"type":"integer"},"code_of_conduct":{"$ref":"#/schemas/code-of-conduct"},"license":{"type":["object","null"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"spdx_id":{"type":"string"},"url":{"type":["string","null"]},"node_id":{"type":"string"}},"additionalProperties":false},"forks":{"type":"integer"},"open_issues":{"type":"integer"},"watchers":{"type":"integer"},"allow_forking":{"type":"boolean"},"web_commit_signoff_required":{"type":"boolean"},"security_and_analysis":{"$ref":"#/schemas/security-and-analysis"},"custom_properties":{"type":"object","additionalProperties":true}},"required":["archive_url","assignees_url","blobs_url","branches_url","collaborators_url","comments_url","commits_url","compare_url","contents_url","contributors_url","deployments_url","description","downloads_url","events_url","fork","forks_url","full_name","git_commits_url","git_refs_url","git_tags_url","hooks_url","html_url","id","node_id","issue_comment_url","issue_events_url","issues_url","keys_url","labels_url","languages_url","merges_url","milestones_url","name","notifications_url","owner","private","pulls_url","releases_url","stargazers_url","statuses_url","subscribers_url","subscription_url","tags_url","teams_url","trees_url","url"],"additionalProperties":false},"moved-column-in-project-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"project_card":{"type":"object","properties":{"id":{"type":"integer"},"url":{"type":"string","format":"uri"},"project_id":{"type":"integer"},"project_url":{"type":"string","format":"uri"},"column_name":{"type":"string"},"previous_column_name":{"type":"string"}},"required":["id","url","project_id","project_url","column_name"],"additionalProperties":false}},"required":["id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"nullable-collaborator":{"type":["object","null"],"properties":{"login":{"type":"string"},"id":{"type":"integer","format":"int64"},"email":{"type":["string","null"]},"name":{"type":["string","null"]},"node_id":{"type":"string"},"avatar_url":{"type":"string","format":"uri"},"gravatar_id":{"type":["string","null"]},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"followers_url":{"type":"string","format":"uri"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string","format":"uri"},"organizations_url":{"type":"string","format":"uri"},"repos_url":{"type":"string","format":"uri"},"events_url":{"type":"string"},"received_events_url":{"type":"string","format":"uri"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"permissions":{"type":"object","properties":{"pull":{"type":"boolean"},"triage":{"type":"boolean"},"push":{"type":"boolean"},"maintain":{"type":"boolean"},"admin":{"type":"boolean"}},"required":["pull","push","admin"],"additionalProperties":false},"role_name":{"type":"string"},"user_view_type":{"type":"string"}},"required":["avatar_url","events_url","followers_url","following_url","gists_url","gravatar_id","html_url","id","node_id","login","organizations_url","received_events_url","repos_url","site_admin","starred_url","subscriptions_url","type","url","role_name"],"additionalProperties":false},"nullable-git-user":{"type":["object","null"],"properties":{"name":{"type":"string"},"email":{"type":"string"},"date":{"type":"string","format":"date-time"}},"additionalProperties":false},"nullable-integration":{"type":["object","null"],"properties":{"id":{"type":"integer"},"slug":{"type":"string"},"node_id":{"type":"string"},"client_id":{"type":"string"},"owner":{"anyOf":[{"$ref":"#/schemas/simple-user"},{"$ref":"#/schemas/enterprise"}]},"name":{"type":"string"},"description":{"type":["string","null"]},"external_url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"permissions":{"type":"object","properties":{"issues":{"type":"string"},"checks":{"type":"string"},"metadata":{"type":"string"},"contents":{"type":"string"},"deployments":{"type":"string"}},"additionalProperties":{"type":"string"}},"events":{"type":"array","items":{"type":"string"}},"installations_count":{"type":"integer"}},"required":["id","node_id","owner","name","description","external_url","html_url","created_at","updated_at","permissions","events"],"additionalProperties":false},"nullable-issue-comment":{"type":["object","null"],"properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"body":{"type":"string"},"body_text":{"type":"string"},"body_html":{"type":"string"},"html_url":{"type":"string","format":"uri"},"user":{"$ref":"#/schemas/nullable-simple-user"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"issue_url":{"type":"string","format":"uri"},"author_association":{"$ref":"#/schemas/author-association"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"reactions":{"$ref":"#/schemas/reaction-rollup"},"pin":{"$ref":"#/schemas/nullable-pinned-issue-comment"},"minimized":{"$ref":"#/schemas/nullable-issue-comment-minimized"}},"required":["id","node_id","html_url","issue_url","user","url","created_at","updated_at"],"additionalProperties":false},"nullable-issue-comment-minimized":{"type":["object","null"],"properties":{"reason":{"type":["string","null"]}},"required":["reason"],"additionalProperties":false},"nullable-issue-event-intent":{"type":["object","null"],"properties":{"rationale":{"type":["string","null"]},"confidence":{"type":["string","null"],"enum":["LOW","MEDIUM","HIGH",null]}},"additionalProperties":false},"nullable-issue-reference":{"type":["object","null"],"properties":{"number":{"type":"integer"},"title":{"type":"string"},"state":{"type":"string"},"state_reason":{"type":["string","null"]},"repository":{"$ref":"#/schemas/simple-repository"},"issue_type":{"type":["object","null"],"properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"name":{"type":"string"},"color":{"type":["string","null"]}},"required":["id","node_id","name"],"additionalProperties":false}},"required":["number","title","state","repository","issue_type"],"additionalProperties":false},"nullable-license-simple":{"type":["object","null"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"url":{"type":["string","null"],"format":"uri"},"spdx_id":{"type":["string","null"]},"node_id":{"type":"string"},"html_url":{"type":"string","format":"uri"}},"required":["key","name","url","spdx_id","node_id"],"additionalProperties":false},"nullable-milestone":{"type":["object","null"],"properties":{"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"labels_url":{"type":"string","format":"uri"},"id":{"type":"integer"},"node_id":{"type":"string"},"number":{"type":"integer"},"state":{"type":"string","enum":["open","closed"]},"title":{"type":"string"},"description":{"type":["string","null"]},"creator":{"$ref":"#/schemas/nullable-simple-user"},"open_issues":{"type":"integer"},"closed_issues":{"type":"integer"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"closed_at":{"type":["string","null"],"format":"date-time"},"due_on":{"type":["string","null"],"format":"date-time"}},"required":["closed_issues","creator","description","due_on","closed_at","id","node_id","labels_url","html_url","number","open_issues","state","title","url","created_at","updated_at"],"additionalProperties":false},"nullable-pinned-issue-comment":{"type":["object","null"],"properties":{"pinned_at":{"type":"string","format":"date-time"},"pinned_by":{"$ref":"#/schemas/nullable-simple-user"}},"required":["pinned_at","pinned_by"],"additionalProperties":false},"nullable-repository":{"type":["object","null"],"properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"name":{"type":"string"},"full_name":{"type":"string"},"license":{"$ref":"#/schemas/nullable-license-simple"},"forks":{"type":"integer"},"permissions":{"type":"object","properties":{"admin":{"type":"boolean"},"pull":{"type":"boolean"},"triage":{"type":"boolean"},"push":{"type":"boolean"},"maintain":{"type":"boolean"}},"required":["admin","pull","push"],"additionalProperties":false},"owner":{"$ref":"#/schemas/simple-user"},"private":{"type":"boolean"},"html_url":{"type":"string","format":"uri"},"description":{"type":["string","null"]},"fork":{"type":"boolean"},"url":{"type":"string","format":"uri"},"archive_url":{"type":"string"},"assignees_url":{"type":"string"},"blobs_url":{"type":"string"},"branches_url":{"type":"string"},"collaborators_url":{"type":"string"},"comments_url":{"type":"string"},"commits_url":{"type":"string"},"compare_url":{"type":"string"},"contents_url":{"type":"string"},"contributors_url":{"type":"string","format":"uri"},"deployments_url":{"type":"string","format":"uri"},"downloads_url":{"type":"string","format":"uri"},"events_url":{"type":"string","format":"uri"},"forks_url":{"type":"string","format":"uri"},"git_commits_url":{"type":"string"},"git_refs_url":{"type":"string"},"git_tags_url":{"type":"string"},"git_url":{"type":"string"},"issue_comment_url":{"type":"string"},"issue_events_url":{"type":"string"},"issues_url":{"type":"string"},"keys_url":{"type":"string"},"labels_url":{"type":"string"},"languages_url":{"type":"string","format":"uri"},"merges_url":{"type":"string","format":"uri"},"milestones_url":{"type":"string"},"notifications_url":{"type":"string"},"pulls_url":{"type":"string"},"releases_url":{"type":"string"},"ssh_url":{"type":"string"},"stargazers_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string"},"subscribers_url":{"type":"string","format":"uri"},"subscription_url":{"type":"string","format":"uri"},"tags_url":{"type":"string","format":"uri"},"teams_url":{"type":"string","format":"uri"},"trees_url":{"type":"string"},"clone_url":{"type":"string"},"mirror_url":{"type":["string","null"],"format":"uri"},"hooks_url":{"type":"string","format":"uri"},"svn_url":{"type":"string","format":"uri"},"homepage":{"type":["string","null"],"format":"uri"},"language":{"type":["string","null"]},"forks_count":{"type":"integer"},"stargazers_count":{"type":"integer"},"watchers_count":{"type":"integer"},"size":{"type":"integer"},"default_branch":{"type":"string"},"open_issues_count":{"type":"integer"},"is_template":{"type":"boolean"},"topics":{"type":"array","items":{"type":"string"}},"has_issues":{"type":"boolean"},"has_projects":{"type":"boolean"},"has_wiki":{"type":"boolean"},"has_pages":{"type":"boolean"},"has_downloads":{"type":"boolean"},"has_discussions":{"type":"boolean"},"has_pull_requests":{"type":"boolean"},"pull_request_creation_policy":{"type":"string","enum":["all","collaborators_only"]},"archived":{"type":"boolean"},"disabled":{"type":"boolean"},"visibility":{"type":"string"},"pushed_at":{"type":["string","null"],"format":"date-time"},"created_at":{"type":["string","null"],"format":"date-time"},"updated_at":{"type":["string","null"],"format":"date-time"},"allow_rebase_merge":{"type":"boolean"},"temp_clone_token":{"type":"string"},"allow_squash_merge":{"type":"boolean"},"allow_auto_merge":{"type":"boolean"},"delete_branch_on_merge":{"type":"boolean"},"allow_update_branch":{"type":"boolean"},"use_squash_pr_title_as_default":{"type":"boolean"},"squash_merge_commit_title":{"type":"string","enum":["PR_TITLE","COMMIT_OR_PR_TITLE"]},"squash_merge_commit_message":{"type":"string","enum":["PR_BODY","COMMIT_MESSAGES","BLANK"]},"merge_commit_title":{"type":"string","enum":["PR_TITLE","MERGE_MESSAGE"]},"merge_commit_message":{"type":"string","enum":["PR_BODY","PR_TITLE","BLANK"]},"allow_merge_commit":{"type":"boolean"},"allow_forking":{"type":"boolean"},"web_commit_signoff_required":{"type":"boolean"},"open_issues":{"type":"integer"},"watchers":{"type":"integer"},"master_branch":{"type":"string"},"starred_at":{"type":"string"},"anonymous_access_enabled":{"type":"boolean"},"code_search_index_status":{"type":"object","properties":{"lexical_search_ok":{"type":"boolean"},"lexical_commit_sha":{"type":"string"}},"additionalProperties":false}},"required":["archive_url","assignees_url","blobs_url","branches_url","collaborators_url","comments_url","commits_url","compare_url","contents_url","contributors_url","deployments_url","description","downloads_url","events_url","fork","forks_url","full_name","git_commits_url","git_refs_url","git_tags_url","hooks_url","html_url","id","node_id","issue_comment_url","issue_events_url","issues_url","keys_url","labels_url","languages_url","merges_url","milestones_url","name","notifications_url","owner","private","pulls_url","releases_url","stargazers_url","statuses_url","subscribers_url","subscription_url","tags_url","teams_url","trees_url","url","clone_url","default_branch","forks","forks_count","git_url","has_downloads","has_issues","has_projects","has_wiki","has_pages","homepage","language","archived","disabled","mirror_url","open_issues","open_issues_count","license","pushed_at","size","ssh_url","stargazers_count","svn_url","watchers","watchers_count","created_at","updated_at"],"additionalProperties":false},"nullable-simple-commit":{"type":["object","null"],"properties":{"id":{"type":"string"},"tree_id":{"type":"string"},"message":{"type":"string"},"timestamp":{"format":"date-time","type":"string"},"author":{"type":["object","null"],"properties":{"name":{"type":"string"},"email":{"type":"string","format":"email"}},"required":["name","email"],"additionalProperties":false},"committer":{"type":["object","null"],"properties":{"name":{"type":"string"},"email":{"type":"string","format":"email"}},"required":["name","email"],"additionalProperties":false}},"required":["id","tree_id","message","timestamp","author","committer"],"additionalProperties":false},"nullable-simple-user":{"type":["object","null"],"properties":{"name":{"type":["string","null"]},"email":{"type":["string","null"]},"login":{"type":"string"},"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"avatar_url":{"type":"string","format":"uri"},"gravatar_id":{"type":["string","null"]},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"followers_url":{"type":"string","format":"uri"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string","format":"uri"},"organizations_url":{"type":"string","format":"uri"},"repos_url":{"type":"string","format":"uri"},"events_url":{"type":"string"},"received_events_url":{"type":"string","format":"uri"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"starred_at":{"type":"string"},"user_view_type":{"type":"string"}},"required":["avatar_url","events_url","followers_url","following_url","gists_url","gravatar_id","html_url","id","node_id","login","organizations_url","received_events_url","repos_url","site_admin","starred_url","subscriptions_url","type","url"],"additionalProperties":false},"nullable-team-simple":{"type":["object","null"],"properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"members_url":{"type":"string"},"name":{"type":"string"},"description":{"type":["string","null"]},"permission":{"type":"string"},"privacy":{"type":"string"},"notification_setting":{"type":"string"},"html_url":{"type":"string","format":"uri"},"repositories_url":{"type":"string","format":"uri"},"slug":{"type":"string"},"ldap_dn":{"type":"string"},"type":{"type":"string","enum":["enterprise","organization"]},"organization_id":{"type":"integer"},"enterprise_id":{"type":"integer"}},"required":["id","node_id","url","members_url","name","description","permission","html_url","repositories_url","slug","type"],"additionalProperties":false},"parent-issue-added-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"parent_issue":{"$ref":"#/schemas/nullable-issue-reference"}},"required":["parent_issue","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"parent-issue-removed-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"parent_issue":{"$ref":"#/schemas/nullable-issue-reference"}},"required":["parent_issue","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"private-user":{"type":"object","properties":{"login":{"type":"string"},"id":{"type":"integer","format":"int64"},"user_view_type":{"type":"string"},"node_id":{"type":"string"},"avatar_url":{"type":"string","format":"uri"},"gravatar_id":{"type":["string","null"]},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"followers_url":{"type":"string","format":"uri"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string","format":"uri"},"organizations_url":{"type":"string","format":"uri"},"repos_url":{"type":"string","format":"uri"},"events_url":{"type":"string"},"received_events_url":{"type":"string","format":"uri"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"name":{"type":["string","null"]},"company":{"type":["string","null"]},"blog":{"type":["string","null"]},"location":{"type":["string","null"]},"email":{"type":["string","null"],"format":"email"},"notification_email":{"type":["string","null"],"format":"email"},"hireable":{"type":["boolean","null"]},"bio":{"type":["string","null"]},"twitter_username":{"type":["string","null"]},"public_repos":{"type":"integer"},"public_gists":{"type":"integer"},"followers":{"type":"integer"},"following":{"type":"integer"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"private_gists":{"type":"integer"},"total_private_repos":{"type":"integer"},"owned_private_repos":{"type":"integer"},"disk_usage":{"type":"integer"},"collaborators":{"type":"integer"},"two_factor_authentication":{"type":"boolean"},"plan":{"type":"object","properties":{"collaborators":{"type":"integer"},"name":{"type":"string"},"space":{"type":"integer"},"private_repos":{"type":"integer"}},"required":["collaborators","name","space","private_repos"],"additionalProperties":false},"business_plus":{"type":"boolean"},"ldap_dn":{"type":"string"}},"required":["avatar_url","events_url","followers_url","following_url","gists_url","gravatar_id","html_url","id","node_id","login","organizations_url","received_events_url","repos_url","site_admin","starred_url","subscriptions_url","type","url","bio","blog","company","email","followers","following","hireable","location","name","public_gists","public_repos","created_at","updated_at","collaborators","disk_usage","owned_private_repos","private_gists","total_private_repos","two_factor_authentication"],"additionalProperties":false},"public-user":{"type":"object","properties":{"login":{"type":"string"},"id":{"type":"integer","format":"int64"},"user_view_type":{"type":"string"},"node_id":{"type":"string"},"avatar_url":{"type":"string","format":"uri"},"gravatar_id":{"type":["string","null"]},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"followers_url":{"type":"string","format":"uri"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string","format":"uri"},"organizations_url":{"type":"string","format":"uri"},"repos_url":{"type":"string","format":"uri"},"events_url":{"type":"string"},"received_events_url":{"type":"string","format":"uri"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"name":{"type":["string","null"]},"company":{"type":["string","null"]},"blog":{"type":["string","null"]},"location":{"type":["string","null"]},"email":{"type":["string","null"],"format":"email"},"notification_email":{"type":["string","null"],"format":"email"},"hireable":{"type":["boolean","null"]},"bio":{"type":["string","null"]},"twitter_username":{"type":["string","null"]},"public_repos":{"type":"integer"},"public_gists":{"type":"integer"},"followers":{"type":"integer"},"following":{"type":"integer"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"plan":{"type":"object","properties":{"collaborators":{"type":"integer"},"name":{"type":"string"},"space":{"type":"integer"},"private_repos":{"type":"integer"}},"required":["collaborators","name","space","private_repos"],"additionalProperties":false},"private_gists":{"type":"integer"},"total_private_repos":{"type":"integer"},"owned_private_repos":{"type":"integer"},"disk_usage":{"type":"integer"},"collaborators":{"type":"integer"}},"required":["avatar_url","events_url","followers_url","following_url","gists_url","gravatar_id","html_url","id","node_id","login","organizations_url","received_events_url","repos_url","site_admin","starred_url","subscriptions_url","type","url","bio","blog","company","email","followers","following","hireable","location","name","public_gists","public_repos","created_at","updated_at"],"additionalProperties":false},"pull-request":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"html_url":{"type":"string","format":"uri"},"diff_url":{"type":"string","format":"uri"},"patch_url":{"type":"string","format":"uri"},"issue_url":{"type":"string","format":"uri"},"commits_url":{"type":"string","format":"uri"},"review_comments_url":{"type":"string","format":"uri"},"review_comment_url":{"type":"string"},"comments_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string","format":"uri"},"number":{"type":"integer"},"state":{"enum":["open","closed"],"type":"string"},"locked":{"type":"boolean"},"title":{"type":"string"},"user":{"$ref":"#/schemas/simple-user"},"body":{"type":["string","null"]},"labels":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string"},"name":{"type":"string"},"description":{"type":["string","null"]},"color":{"type":"string"},"default":{"type":"boolean"}},"required":["id","node_id","url","name","description","color","default"],"additionalProperties":false}},"milestone":{"$ref":"#/schemas/nullable-milestone"},"active_lock_reason":{"type":["string","null"]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"closed_at":{"type":["string","null"],"format":"date-time"},"merged_at":{"type":["string","null"],"format":"date-time"},"merge_commit_sha":{"type":["string","null"]},"assignee":{"$ref":"#/schemas/nullable-simple-user"},"assignees":{"type":"array","items":{"$ref":"#/schemas/simple-user"}},"requested_reviewers":{"type":"array","items":{"$ref":"#/schemas/simple-user"}},"requested_teams":{"type":"array","items":{"$ref":"#/schemas/team-simple"}},"head":{"type":"object","properties":{"label":{"type":"string"},"ref":{"type":"string"},"repo":{"$ref":"#/schemas/repository"},"sha":{"type":"string"},"user":{"$ref":"#/schemas/simple-user"}},"required":["label","ref","repo","sha","user"],"additionalProperties":false},"base":{"type":"object","properties":{"label":{"type":"string"},"ref":{"type":"string"},"repo":{"$ref":"#/schemas/repository"},"sha":{"type":"string"},"user":{"$ref":"#/schemas/simple-user"}},"required":["label","ref","repo","sha","user"],"additionalProperties":false},"_links":{"type":"object","properties":{"comments":{"$ref":"#/schemas/link"},"commits":{"$ref":"#/schemas/link"},"statuses":{"$ref":"#/schemas/link"},"html":{"$ref":"#/schemas/link"},"issue":{"$ref":"#/schemas/link"},"review_comments":{"$ref":"#/schemas/link"},"review_comment":{"$ref":"#/schemas/link"},"self":{"$ref":"#/schemas/link"}},"required":["comments","commits","statuses","html","issue","review_comments","review_comment","self"],"additionalProperties":false},"author_association":{"$ref":"#/schemas/author-association"},"auto_merge":{"$ref":"#/schemas/auto-merge"},"stack":{"$ref":"#/schemas/pull-request-stack"},"draft":{"type":"boolean"},"merged":{"type":"boolean"},"mergeable":{"type":["boolean","null"]},"rebaseable":{"type":["boolean","null"]},"mergeable_state":{"type":"string"},"merged_by":{"$ref":"#/schemas/nullable-simple-user"},"comments":{"type":"integer"},"review_comments":{"type":"integer"},"maintainer_can_modify":{"type":"boolean"},"commits":{"type":"integer"},"additions":{"type":"integer"},"deletions":{"type":"integer"},"changed_files":{"type":"integer"}},"required":["_links","assignee","labels","base","body","closed_at","comments_url","commits_url","created_at","diff_url","head","html_url","id","node_id","issue_url","merge_commit_sha","merged_at","milestone","number","patch_url","review_comment_url","review_comments_url","statuses_url","state","locked","title","updated_at","url","user","author_association","auto_merge","additions","changed_files","comments","commits","deletions","mergeable","mergeable_state","merged","maintainer_can_modify","merged_by","review_comments"],"additionalProperties":false},"pull-request-minimal":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"number":{"type":"integer"},"url":{"type":"string"},"head":{"type":"object","properties":{"ref":{"type":"string"},"sha":{"type":"string"},"repo":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"url":{"type":"string"},"name":{"type":"string"}},"required":["id","url","name"],"additionalProperties":false}},"required":["ref","sha","repo"],"additionalProperties":false},"base":{"type":"object","properties":{"ref":{"type":"string"},"sha":{"type":"string"},"repo":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"url":{"type":"string"},"name":{"type":"string"}},"required":["id","url","name"],"additionalProperties":false}},"required":["ref","sha","repo"],"additionalProperties":false}},"required":["id","number","url","head","base"],"additionalProperties":false},"pull-request-review":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"user":{"$ref":"#/schemas/nullable-simple-user"},"body":{"type":"string"},"state":{"type":"string"},"html_url":{"type":"string","format":"uri"},"pull_request_url":{"type":"string","format":"uri"},"_links":{"type":"object","properties":{"html":{"type":"object","properties":{"href":{"type":"string"}},"required":["href"],"additionalProperties":false},"pull_request":{"type":"object","properties":{"href":{"type":"string"}},"required":["href"],"additionalProperties":false}},"required":["html","pull_request"],"additionalProperties":false},"submitted_at":{"type":"string","format":"date-time"},"commit_id":{"type":["string","null"]},"body_html":{"type":"string"},"body_text":{"type":"string"},"author_association":{"$ref":"#/schemas/author-association"}},"required":["id","node_id","user","body","state","commit_id","html_url","pull_request_url","_links","author_association"],"additionalProperties":false},"pull-request-review-comment":{"type":"object","properties":{"url":{"type":"string"},"pull_request_review_id":{"type":["integer","null"],"format":"int64"},"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"diff_hunk":{"type":"string"},"path":{"type":"string"},"position":{"type":"integer"},"original_position":{"type":"integer"},"commit_id":{"type":"string"},"original_commit_id":{"type":"string"},"in_reply_to_id":{"type":"integer"},"user":{"$ref":"#/schemas/nullable-simple-user"},"body":{"type":"string"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"html_url":{"type":"string","format":"uri"},"pull_request_url":{"type":"string","format":"uri"},"author_association":{"$ref":"#/schemas/author-association"},"_links":{"type":"object","properties":{"self":{"type":"object","properties":{"href":{"type":"string","format":"uri"}},"required":["href"],"additionalProperties":false},"html":{"type":"object","properties":{"href":{"type":"string","format":"uri"}},"required":["href"],"additionalProperties":false},"pull_request":{"type":"object","properties":{"href":{"type":"string","format":"uri"}},"required":["href"],"additionalProperties":false}},"required":["self","html","pull_request"],"additionalProperties":false},"start_line":{"type":["integer","null"]},"original_start_line":{"type":["integer","null"]},"start_side":{"type":["string","null"],"enum":["LEFT","RIGHT",null]},"line":{"type":"integer"},"original_line":{"type":"integer"},"side":{"enum":["LEFT","RIGHT"],"type":"string"},"subject_type":{"type":"string","enum":["line","file"]},"reactions":{"$ref":"#/schemas/reaction-rollup"},"body_html":{"type":"string"},"body_text":{"type":"string"}},"required":["url","id","node_id","pull_request_review_id","diff_hunk","path","commit_id","original_commit_id","user","body","created_at","updated_at","html_url","pull_request_url","author_association","_links"],"additionalProperties":false},"pull-request-stack":{"type":["object","null"],"properties":{"base":{"type":"object","properties":{"ref":{"type":"string"},"sha":{"type":"string"}},"required":["ref","sha"],"additionalProperties":false},"size":{"type":"integer"},"position":{"type":"integer"},"id":{"type":"integer"},"number":{"type":"integer"}},"required":["base"],"additionalProperties":false},"rate-limit":{"type":"object","properties":{"limit":{"type":"integer"},"remaining":{"type":"integer"},"reset":{"type":"integer"},"used":{"type":"integer"}},"required":["limit","remaining","reset","used"],"additionalProperties":false},"rate-limit-overview":{"type":"object","properties":{"resources":{"type":"object","properties":{"core":{"$ref":"#/schemas/rate-limit"},"graphql":{"$ref":"#/schemas/rate-limit"},"search":{"$ref":"#/schemas/rate-limit"},"code_search":{"$ref":"#/schemas/rate-limit"},"source_import":{"$ref":"#/schemas/rate-limit"},"integration_manifest":{"$ref":"#/schemas/rate-limit"},"actions_runner_registration":{"$ref":"#/schemas/rate-limit"},"scim":{"$ref":"#/schemas/rate-limit"},"dependency_snapshots":{"$ref":"#/schemas/rate-limit"},"dependency_sbom":{"$ref":"#/schemas/rate-limit"},"code_scanning_autofix":{"$ref":"#/schemas/rate-limit"},"copilot_usage_records":{"$ref":"#/schemas/rate-limit"}},"required":["core","search"],"additionalProperties":false},"rate":{"$ref":"#/schemas/rate-limit"}},"required":["rate","resources"],"additionalProperties":false},"reaction":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"user":{"$ref":"#/schemas/nullable-simple-user"},"content":{"type":"string","enum":["+1","-1","laugh","confused","heart","hooray","rocket","eyes"]},"created_at":{"type":"string","format":"date-time"}},"required":["id","node_id","user","content","created_at"],"additionalProperties":false},"reaction-rollup":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"total_count":{"type":"integer"},"+1":{"type":"integer"},"-1":{"type":"integer"},"laugh":{"type":"integer"},"confused":{"type":"integer"},"heart":{"type":"integer"},"hooray":{"type":"integer"},"eyes":{"type":"integer"},"rocket":{"type":"integer"}},"required":["url","total_count","+1","-1","laugh","confused","heart","hooray","eyes","rocket"],"additionalProperties":false},"referenced-workflow":{"type":"object","properties":{"path":{"type":"string"},"sha":{"type":"string"},"ref":{"type":"string"}},"required":["path","sha"],"additionalProperties":false},"removed-from-project-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"project_card":{"type":"object","properties":{"id":{"type":"integer"},"url":{"type":"string","format":"uri"},"project_id":{"type":"integer"},"project_url":{"type":"string","format":"uri"},"column_name":{"type":"string"},"previous_column_name":{"type":"string"}},"required":["id","url","project_id","project_url","column_name"],"additionalProperties":false}},"required":["id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"renamed-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"rename":{"type":"object","properties":{"from":{"type":"string"},"to":{"type":"string"}},"required":["from","to"],"additionalProperties":false}},"required":["rename","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"repository":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"name":{"type":"string"},"full_name":{"type":"string"},"license":{"$ref":"#/schemas/nullable-license-simple"},"forks":{"type":"integer"},"permissions":{"type":"object","properties":{"admin":{"type":"boolean"},"pull":{"type":"boolean"},"triage":{"type":"boolean"},"push":{"type":"boolean"},"maintain":{"type":"boolean"}},"required":["admin","pull","push"],"additionalProperties":false},"owner":{"$ref":"#/schemas/simple-user"},"private":{"type":"boolean"},"html_url":{"type":"string","format":"uri"},"description":{"type":["string","null"]},"fork":{"type":"boolean"},"url":{"type":"string","format":"uri"},"archive_url":{"type":"string"},"assignees_url":{"type":"string"},"blobs_url":{"type":"string"},"branches_url":{"type":"string"},"collaborators_url":{"type":"string"},"comments_url":{"type":"string"},"commits_url":{"type":"string"},"compare_url":{"type":"string"},"contents_url":{"type":"string"},"contributors_url":{"type":"string","format":"uri"},"deployments_url":{"type":"string","format":"uri"},"downloads_url":{"type":"string","format":"uri"},"events_url":{"type":"string","format":"uri"},"forks_url":{"type":"string","format":"uri"},"git_commits_url":{"type":"string"},"git_refs_url":{"type":"string"},"git_tags_url":{"type":"string"},"git_url":{"type":"string"},"issue_comment_url":{"type":"string"},"issue_events_url":{"type":"string"},"issues_url":{"type":"string"},"keys_url":{"type":"string"},"labels_url":{"type":"string"},"languages_url":{"type":"string","format":"uri"},"merges_url":{"type":"string","format":"uri"},"milestones_url":{"type":"string"},"notifications_url":{"type":"string"},"pulls_url":{"type":"string"},"releases_url":{"type":"string"},"ssh_url":{"type":"string"},"stargazers_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string"},"subscribers_url":{"type":"string","format":"uri"},"subscription_url":{"type":"string","format":"uri"},"tags_url":{"type":"string","format":"uri"},"teams_url":{"type":"string","format":"uri"},"trees_url":{"type":"string"},"clone_url":{"type":"string"},"mirror_url":{"type":["string","null"],"format":"uri"},"hooks_url":{"type":"string","format":"uri"},"svn_url":{"type":"string","format":"uri"},"homepage":{"type":["string","null"],"format":"uri"},"language":{"type":["string","null"]},"forks_count":{"type":"integer"},"stargazers_count":{"type":"integer"},"watchers_count":{"type":"integer"},"size":{"type":"integer"},"default_branch":{"type":"string"},"open_issues_count":{"type":"integer"},"is_template":{"type":"boolean"},"topics":{"type":"array","items":{"type":"string"}},"has_issues":{"type":"boolean"},"has_projects":{"type":"boolean"},"has_wiki":{"type":"boolean"},"has_pages":{"type":"boolean"},"has_downloads":{"type":"boolean"},"has_discussions":{"type":"boolean"},"has_pull_requests":{"type":"boolean"},"pull_request_creation_policy":{"type":"string","enum":["all","collaborators_only"]},"archived":{"type":"boolean"},"disabled":{"type":"boolean"},"visibility":{"type":"string"},"pushed_at":{"type":["string","null"],"format":"date-time"},"created_at":{"type":["string","null"],"format":"date-time"},"updated_at":{"type":["string","null"],"format":"date-time"},"allow_rebase_merge":{"type":"boolean"},"temp_clone_token":{"type":"string"},"allow_squash_merge":{"type":"boolean"},"allow_auto_merge":{"type":"boolean"},"delete_branch_on_merge":{"type":"boolean"},"allow_update_branch":{"type":"boolean"},"use_squash_pr_title_as_default":{"type":"boolean"},"squash_merge_commit_title":{"type":"string","enum":["PR_TITLE","COMMIT_OR_PR_TITLE"]},"squash_merge_commit_message":{"type":"string","enum":["PR_BODY","COMMIT_MESSAGES","BLANK"]},"merge_commit_title":{"type":"string","enum":["PR_TITLE","MERGE_MESSAGE"]},"merge_commit_message":{"type":"string","enum":["PR_BODY","PR_TITLE","BLANK"]},"allow_merge_commit":{"type":"boolean"},"allow_forking":{"type":"boolean"},"web_commit_signoff_required":{"type":"boolean"},"open_issues":{"type":"integer"},"watchers":{"type":"integer"},"master_branch":{"type":"string"},"starred_at":{"type":"string"},"anonymous_access_enabled":{"type":"boolean"},"code_search_index_status":{"type":"object","properties":{"lexical_search_ok":{"type":"boolean"},"lexical_commit_sha":{"type":"string"}},"additionalProperties":false}},"required":["archive_url","assignees_url","blobs_url","branches_url","collaborators_url","comments_url","commits_url","compare_url","contents_url","contributors_url","deployments_url","description","downloads_url","events_url","fork","forks_url","full_name","git_commits_url","git_refs_url","git_tags_url","hooks_url","html_url","id","node_id","issue_comment_url","issue_events_url","issues_url","keys_url","labels_url","languages_url","merges_url","milestones_url","name","notifications_url","owner","private","pulls_url","releases_url","stargazers_url","statuses_url","subscribers_url","subscription_url","tags_url","teams_url","trees_url","url","clone_url","default_branch","forks","forks_count","git_url","has_downloads","has_issues","has_projects","has_wiki","has_pages","homepage","language","archived","disabled","mirror_url","open_issues","open_issues_count","license","pushed_at","size","ssh_url","stargazers_count","svn_url","watchers","watchers_count","created_at","updated_at"],"additionalProperties":false},"repository-collaborator-permission":{"type":"object","properties":{"permission":{"type":"string"},"role_name":{"type":"string"},"user":{"$ref":"#/schemas/nullable-collaborator"}},"required":["permission","role_name","user"],"additionalProperties":false},"review-dismissed-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"dismissed_review":{"type":"object","properties":{"state":{"type":"string"},"review_id":{"type":"integer"},"dismissal_message":{"type":["string","null"]},"dismissal_commit_id":{"type":"string"}},"required":["state","review_id","dismissal_message"],"additionalProperties":false}},"required":["dismissed_review","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"review-request-removed-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"review_requester":{"$ref":"#/schemas/simple-user"},"requested_team":{"$ref":"#/schemas/team"},"requested_reviewer":{"$ref":"#/schemas/simple-user"}},"required":["review_requester","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"review-requested-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"review_requester":{"$ref":"#/schemas/simple-user"},"requested_team":{"$ref":"#/schemas/team"},"requested_reviewer":{"$ref":"#/schemas/simple-user"}},"required":["review_requester","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"security-and-analysis":{"type":["object","null"],"properties":{"advanced_security":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}},"additionalProperties":false},"code_security":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}},"additionalProperties":false},"dependabot_security_updates":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}},"additionalProperties":false},"secret_scanning":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}},"additionalProperties":false},"secret_scanning_push_protection":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}},"additionalProperties":false},"secret_scanning_non_provider_patterns":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}},"additionalProperties":false},"secret_scanning_ai_detection":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}},"additionalProperties":false},"secret_scanning_delegated_alert_dismissal":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}},"additionalProperties":false},"secret_scanning_delegated_bypass":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}},"additionalProperties":false},"secret_scanning_delegated_bypass_options":{"type":"object","properties":{"reviewers":{"type":"array","items":{"type":"object","required":["reviewer_id","reviewer_type"],"properties":{"reviewer_id":{"type":"integer"},"reviewer_type":{"type":"string","enum":["TEAM","ROLE"]},"mode":{"type":"string","enum":["ALWAYS","EXEMPT"]}},"additionalProperties":false}}},"additionalProperties":false}},"additionalProperties":false},"simple-repository":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"name":{"type":"string"},"full_name":{"type":"string"},"owner":{"$ref":"#/schemas/simple-user"},"private":{"type":"boolean"},"html_url":{"type":"string","format":"uri"},"description":{"type":["string","null"]},"fork":{"type":"boolean"},"url":{"type":"string","format":"uri"},"archive_url":{"type":"string"},"assignees_url":{"type":"string"},"blobs_url":{"type":"string"},"branches_url":{"type":"string"},"collaborators_url":{"type":"string"},"comments_url":{"type":"string"},"commits_url":{"type":"string"},"compare_url":{"type":"string"},"contents_url":{"type":"string"},"contributors_url":{"type":"string","format":"uri"},"deployments_url":{"type":"string","format":"uri"},"downloads_url":{"type":"string","format":"uri"},"events_url":{"type":"string","format":"uri"},"forks_url":{"type":"string","format":"uri"},"git_commits_url":{"type":"string"},"git_refs_url":{"type":"string"},"git_tags_url":{"type":"string"},"issue_comment_url":{"type":"string"},"issue_events_url":{"type":"string"},"issues_url":{"type":"string"},"keys_url":{"type":"string"},"labels_url":{"type":"string"},"languages_url":{"type":"string","format":"uri"},"merges_url":{"type":"string","format":"uri"},"milestones_url":{"type":"string"},"notifications_url":{"type":"string"},"pulls_url":{"type":"string"},"releases_url":{"type":"string"},"stargazers_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string"},"subscribers_url":{"type":"string","format":"uri"},"subscription_url":{"type":"string","format":"uri"},"tags_url":{"type":"string","format":"uri"},"teams_url":{"type":"string","format":"uri"},"trees_url":{"type":"string"},"hooks_url":{"type":"string","format":"uri"}},"required":["archive_url","assignees_url","blobs_url","branches_url","collaborators_url","comments_url","commits_url","compare_url","contents_url","contributors_url","deployments_url","description","downloads_url","events_url","fork","forks_url","full_name","git_commits_url","git_refs_url","git_tags_url","hooks_url","html_url","id","node_id","issue_comment_url","issue_events_url","issues_url","keys_url","labels_url","languages_url","merges_url","milestones_url","name","notifications_url","owner","private","pulls_url","releases_url","stargazers_url","statuses_url","subscribers_url","subscription_url","tags_url","teams_url","trees_url","url"],"additionalProperties":false},"simple-user":{"type":"object","properties":{"name":{"type":["string","null"]},"email":{"type":["string","null"]},"login":{"type":"string"},"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"avatar_url":{"type":"string","format":"uri"},"gravatar_id":{"type":["string","null"]},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"followers_url":{"type":"string","format":"uri"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string","format":"uri"},"organizations_url":{"type":"string","format":"uri"},"repos_url":{"type":"string","format":"uri"},"events_url":{"type":"string"},"received_events_url":{"type":"string","format":"uri"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"starred_at":{"type":"string"},"user_view_type":{"type":"string"}},"required":["avatar_url","events_url","followers_url","following_url","gists_url","gravatar_id","html_url","id","node_id","login","organizations_url","received_events_url","repos_url","site_admin","starred_url","subscriptions_url","type","url"],"additionalProperties":false},"state-change-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"state_reason":{"type":["string","null"]},"intent":{"$ref":"#/schemas/nullable-issue-event-intent"}},"required":["id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"sub-issue-added-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"sub_issue":{"$ref":"#/schemas/nullable-issue-reference"}},"required":["sub_issue","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"sub-issue-removed-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"sub_issue":{"$ref":"#/schemas/nullable-issue-reference"}},"required":["sub_issue","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"sub-issues-summary":{"type":"object","properties":{"total":{"type":"integer"},"completed":{"type":"integer"},"percent_completed":{"type":"integer"}},"required":["total","completed","percent_completed"],"additionalProperties":false},"team":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"name":{"type":"string"},"slug":{"type":"string"},"description":{"type":["string","null"]},"privacy":{"type":"string"},"notification_setting":{"type":"string"},"permission":{"type":"string"},"permissions":{"type":"object","properties":{"pull":{"type":"boolean"},"triage":{"type":"boolean"},"push":{"type":"boolean"},"maintain":{"type":"boolean"},"admin":{"type":"boolean"}},"required":["pull","triage","push","maintain","admin"],"additionalProperties":false},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"members_url":{"type":"string"},"repositories_url":{"type":"string","format":"uri"},"type":{"type":"string","enum":["enterprise","organization"]},"access_source":{"type":"string","enum":["direct","organization","enterprise"]},"organization_id":{"type":"integer"},"enterprise_id":{"type":"integer"},"parent":{"$ref":"#/schemas/nullable-team-simple"}},"required":["id","node_id","url","members_url","name","description","permission","html_url","repositories_url","slug","parent","type"],"additionalProperties":false},"team-member":{"type":"object","properties":{"name":{"type":["string","null"]},"email":{"type":["string","null"]},"login":{"type":"string"},"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"avatar_url":{"type":"string","format":"uri"},"gravatar_id":{"type":["string","null"]},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"followers_url":{"type":"string","format":"uri"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string","format":"uri"},"organizations_url":{"type":"string","format":"uri"},"repos_url":{"type":"string","format":"uri"},"events_url":{"type":"string"},"received_events_url":{"type":"string","format":"uri"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"starred_at":{"type":"string"},"user_view_type":{"type":"string"},"role":{"type":"string","enum":["member","maintainer"]},"inherited":{"type":"boolean"}},"required":["avatar_url","events_url","followers_url","following_url","gists_url","gravatar_id","html_url","id","node_id","login","organizations_url","received_events_url","repos_url","site_admin","starred_url","subscriptions_url","type","url"],"additionalProperties":false},"team-membership":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"role":{"enum":["member","maintainer"],"type":"string"},"state":{"type":"string","enum":["active","pending"]}},"required":["role","state","url"],"additionalProperties":false},"team-simple":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"members_url":{"type":"string"},"name":{"type":"string"},"description":{"type":["string","null"]},"permission":{"type":"string"},"privacy":{"type":"string"},"notification_setting":{"type":"string"},"html_url":{"type":"string","format":"uri"},"repositories_url":{"type":"string","format":"uri"},"slug":{"type":"string"},"ldap_dn":{"type":"string"},"type":{"type":"string","enum":["enterprise","organization"]},"organization_id":{"type":"integer"},"enterprise_id":{"type":"integer"}},"required":["id","node_id","url","members_url","name","description","permission","html_url","repositories_url","slug","type"],"additionalProperties":false},"timeline-assigned-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"assignee":{"$ref":"#/schemas/simple-user"},"intent":{"$ref":"#/schemas/nullable-issue-event-intent"}},"required":["id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app","assignee"],"additionalProperties":false},"timeline-comment-event":{"type":"object","properties":{"event":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"body":{"type":"string"},"body_text":{"type":"string"},"body_html":{"type":"string"},"html_url":{"type":"string","format":"uri"},"user":{"$ref":"#/schemas/simple-user"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"issue_url":{"type":"string","format":"uri"},"author_association":{"$ref":"#/schemas/author-association"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"reactions":{"$ref":"#/schemas/reaction-rollup"},"pin":{"$ref":"#/schemas/nullable-pinned-issue-comment"},"minimized":{"$ref":"#/schemas/nullable-issue-comment-minimized"}},"required":["event","actor","id","node_id","html_url","issue_url","author_association","user","url","created_at","updated_at"],"additionalProperties":false},"timeline-commit-commented-event":{"type":"object","properties":{"event":{"type":"string"},"node_id":{"type":"string"},"commit_id":{"type":"string"},"comments":{"type":"array","items":{"$ref":"#/schemas/commit-comment"}}},"additionalProperties":false},"timeline-committed-event":{"type":"object","properties":{"event":{"type":"string"},"sha":{"type":"string"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"author":{"type":"object","properties":{"date":{"format":"date-time","type":"string"},"email":{"type":"string"},"name":{"type":"string"}},"required":["email","name","date"],"additionalProperties":false},"committer":{"type":"object","properties":{"date":{"format":"date-time","type":"string"},"email":{"type":"string"},"name":{"type":"string"}},"required":["email","name","date"],"additionalProperties":false},"message":{"type":"string"},"tree":{"type":"object","properties":{"sha":{"type":"string"},"url":{"type":"string","format":"uri"}},"required":["sha","url"],"additionalProperties":false},"parents":{"type":"array","items":{"type":"object","properties":{"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"}},"required":["sha","url","html_url"],"additionalProperties":false}},"verification":{"type":"object","properties":{"verified":{"type":"boolean"},"reason":{"type":"string"},"signature":{"type":["string","null"]},"payload":{"type":["string","null"]},"verified_at":{"type":["string","null"]}},"required":["verified","reason","signature","payload","verified_at"],"additionalProperties":false},"html_url":{"type":"string","format":"uri"}},"required":["sha","node_id","url","html_url","author","committer","tree","message","parents","verification"],"additionalProperties":false},"timeline-cross-referenced-event":{"type":"object","properties":{"event":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"source":{"type":"object","properties":{"type":{"type":"string"},"issue":{"$ref":"#/schemas/issue"}},"additionalProperties":false}},"required":["event","created_at","updated_at","source"],"additionalProperties":false},"timeline-issue-events":{"type":"object","anyOf":[{"$ref":"#/schemas/labeled-issue-event"},{"$ref":"#/schemas/unlabeled-issue-event"},{"$ref":"#/schemas/milestoned-issue-event"},{"$ref":"#/schemas/demilestoned-issue-event"},{"$ref":"#/schemas/renamed-issue-event"},{"$ref":"#/schemas/review-requested-issue-event"},{"$ref":"#/schemas/review-request-removed-issue-event"},{"$ref":"#/schemas/review-dismissed-issue-event"},{"$ref":"#/schemas/locked-issue-event"},{"$ref":"#/schemas/added-to-project-issue-event"},{"$ref":"#/schemas/moved-column-in-project-issue-event"},{"$ref":"#/schemas/removed-from-project-issue-event"},{"$ref":"#/schemas/converted-note-to-issue-issue-event"},{"$ref":"#/schemas/timeline-comment-event"},{"$ref":"#/schemas/timeline-cross-referenced-event"},{"$ref":"#/schemas/timeline-committed-event"},{"$ref":"#/schemas/timeline-reviewed-event"},{"$ref":"#/schemas/timeline-line-commented-event"},{"$ref":"#/schemas/timeline-commit-commented-event"},{"$ref":"#/schemas/timeline-assigned-issue-event"},{"$ref":"#/schemas/timeline-unassigned-issue-event"},{"$ref":"#/schemas/state-change-issue-event"},{"$ref":"#/schemas/issue-type-added-issue-event"},{"$ref":"#/schemas/issue-type-removed-issue-event"},{"$ref":"#/schemas/issue-type-changed-issue-event"},{"$ref":"#/schemas/sub-issue-added-issue-event"},{"$ref":"#/schemas/sub-issue-removed-issue-event"},{"$ref":"#/schemas/parent-issue-added-issue-event"},{"$ref":"#/schemas/parent-issue-removed-issue-event"},{"$ref":"#/schemas/blocked-by-added-issue-event"},{"$ref":"#/schemas/blocked-by-removed-issue-event"},{"$ref":"#/schemas/blocking-added-issue-event"},{"$ref":"#/schemas/blocking-removed-issue-event"}]},"timeline-line-commented-event":{"type":"object","properties":{"event":{"type":"string"},"node_id":{"type":"string"},"comments":{"type":"array","items":{"$ref":"#/schemas/pull-request-review-comment"}}},"additionalProperties":false},"timeline-reviewed-event":{"type":"object","properties":{"event":{"type":"string"},"id":{"type":"integer"},"node_id":{"type":"string"},"user":{"$ref":"#/schemas/simple-user"},"body":{"type":["string","null"]},"state":{"type":"string"},"html_url":{"type":"string","format":"uri"},"pull_request_url":{"type":"string","format":"uri"},"_links":{"type":"object","properties":{"html":{"type":"object","properties":{"href":{"type":"string"}},"required":["href"],"additionalProperties":false},"pull_request":{"type":"object","properties":{"href":{"type":"string"}},"required":["href"],"additionalProperties":false}},"required":["html","pull_request"],"additionalProperties":false},"submitted_at":{"type":"string","format":"date-time"},"updated_at":{"type":["string","null"],"format":"date-time"},"commit_id":{"type":"string"},"body_html":{"type":"string"},"body_text":{"type":"string"},"author_association":{"$ref":"#/schemas/author-association"}},"required":["event","id","node_id","user","body","state","commit_id","html_url","pull_request_url","_links","author_association"],"additionalProperties":false},"timeline-unassigned-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"assignee":{"$ref":"#/schemas/simple-user"}},"required":["id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app","assignee"],"additionalProperties":false},"unassigned-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"assignee":{"$ref":"#/schemas/simple-user"},"assigner":{"$ref":"#/schemas/simple-user"}},"required":["id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app","assignee","assigner"],"additionalProperties":false},"unlabeled-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"type":["string","null"]},"commit_url":{"type":["string","null"]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/schemas/nullable-integration"},"label":{"type":"object","properties":{"name":{"type":"string"},"color":{"type":"string"}},"required":["name","color"],"additionalProperties":false},"intent":{"$ref":"#/schemas/nullable-issue-event-intent"}},"required":["label","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"],"additionalProperties":false},"validation-error":{"type":"object","required":["message","documentation_url"],"properties":{"message":{"type":"string"},"documentation_url":{"type":"string"},"errors":{"type":"array","items":{"type":"object","required":["code"],"properties":{"resource":{"type":"string"},"field":{"type":"string"},"message":{"type":"string"},"code":{"type":"string"},"index":{"type":"integer"},"value":{"anyOf":[{"type":["string","null"]},{"type":["integer","null"]},{"type":["array","null"],"items":{"type":"string"}}]}},"additionalProperties":false}}},"additionalProperties":false},"verification":{"type":"object","properties":{"verified":{"type":"boolean"},"reason":{"type":"string"},"payload":{"type":["string","null"]},"signature":{"type":["string","null"]},"verified_at":{"type":["string","null"]}},"required":["verified","reason","payload","signature","verified_at"],"additionalProperties":false},"workflow-run":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"name":{"type":["string","null"]},"node_id":{"type":"string"},"check_suite_id":{"type":"integer","format":"int64"},"check_suite_node_id":{"type":"string"},"head_branch":{"type":["string","null"]},"head_sha":{"type":"string"},"path":{"type":"string"},"run_number":{"type":"integer"},"run_attempt":{"type":"integer"},"referenced_workflows":{"type":["array","null"],"items":{"$ref":"#/schemas/referenced-workflow"}},"event":{"type":"string"},"status":{"type":["string","null"]},"conclusion":{"type":["string","null"]},"workflow_id":{"type":"integer"},"url":{"type":"string"},"html_url":{"type":"string"},"pull_requests":{"type":["array","null"],"items":{"$ref":"#/schemas/pull-request-minimal"}},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"actor":{"$ref":"#/schemas/simple-user"},"triggering_actor":{"$ref":"#/schemas/simple-user"},"run_started_at":{"type":"string","format":"date-time"},"jobs_url":{"type":"string"},"logs_url":{"type":"string"},"check_suite_url":{"type":"string"},"artifacts_url":{"type":"string"},"cancel_url":{"type":"string"},"rerun_url":{"type":"string"},"previous_attempt_url":{"type":["string","null"]},"workflow_url":{"type":"string"},"head_commit":{"$ref":"#/schemas/nullable-simple-commit"},"repository":{"$ref":"#/schemas/minimal-repository"},"head_repository":{"$ref":"#/schemas/minimal-repository"},"head_repository_id":{"type":"integer"},"display_title":{"type":"string"}},"required":["id","node_id","head_branch","run_number","display_title","event","status","conclusion","head_sha","path","workflow_id","url","html_url","created_at","updated_at","head_commit","head_repository","repository","jobs_url","logs_url","check_suite_url","cancel_url","rerun_url","artifacts_url","workflow_url","pull_requests"],"additionalProperties":false}}}');
;// CONCATENATED MODULE: ./build/local-github/description.js
/** The gate: requests and answers against GitHub's own OpenAPI description, in both directions. */



/** These stand for several path segments; GitHub takes them with plain or encoded slashes. */
const MULTI_SEGMENT = new Set(['path', 'ref']);
const OPERATIONS = parseOperations(openapi_namespaceObject.operations).sort(byPrecision);
const PATTERNS = new Map(OPERATIONS.map((operation) => [operation, patternOf(operation.path)]));
const plainAjv = dist_default()(new ajv.Ajv({ strict: false, allErrors: true }));
plainAjv.addSchema(openapi_namespaceObject, 'github');
/** Parameters come as text and are read as the types that the description names. */
const coercingAjv = dist_default()(new ajv.Ajv({ strict: false, allErrors: true, coerceTypes: true }));
const parameterChecks = new Map();
const OPERATION_IDS = OPERATIONS.map((operation) => operation.id).sort();
/** The operation that answers this address; `null` when the description has none. */
function matchOperation(method, path) {
    for (const operation of OPERATIONS) {
        if (operation.method !== method)
            continue;
        const match = PATTERNS.get(operation)?.exec(path);
        if (match === null || match === undefined)
            continue;
        const entries = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
        return { operation, pathParameters: Object.fromEntries(entries) };
    }
    return null;
}
function checkRequest({ operation, pathParameters }, query, body) {
    const parameters = { ...Object.fromEntries(query), ...pathParameters };
    const check = parameterCheckOf(operation);
    const problems = check(parameters) ? [] : wordsOf('parameter', check.errors);
    return { parameters, problems: [...problems, ...checkBody(operation, body)] };
}
function checkBody(operation, body) {
    if (operation.body === null)
        return body === undefined ? [] : ['body: expected none, got one'];
    if (body === undefined)
        return operation.body.required ? ['body: expected JSON, got none'] : [];
    return check(pointer(operation, 'body/schema'), body, 'body');
}
/** Problems of an answer, in words. An error that the description does not draw must still look like an error. */
function checkResponse(operation, status, body) {
    const declared = operation.responses[String(status)];
    if (declared === undefined || (declared === null && status >= 400)) {
        if (status < 400)
            return [`status: expected one of ${Object.keys(operation.responses).join(', ')}, got ${status}`];
        return check(`github#/schemas/${status === 422 ? 'validation-error' : 'basic-error'}`, body, 'answer');
    }
    if (declared === null)
        return body === undefined ? [] : ['answer: expected no body, got one'];
    return check(pointer(operation, `responses/${status}`), body, 'answer');
}
function check(reference, value, where) {
    const validate = plainAjv.getSchema(reference);
    if (validate === undefined)
        throw new Error(`The vendored description has no ${reference}`);
    return validate(value) === true ? [] : wordsOf(where, validate.errors);
}
function pointer(operation, path) {
    return `github#/operations/${operation.id.replaceAll('/', '~1')}/${path}`;
}
function parameterCheckOf(operation) {
    const known = parameterChecks.get(operation.id);
    if (known !== undefined)
        return known;
    const made = coercingAjv.compile({
        type: 'object',
        properties: Object.fromEntries(operation.parameters.map((each) => [each.name, each.schema])),
        required: operation.parameters.filter((each) => each.required).map((each) => each.name),
        additionalProperties: false,
    });
    parameterChecks.set(operation.id, made);
    return made;
}
function wordsOf(where, errors) {
    return (errors ?? []).slice(0, 5).map((error) => {
        const extra = error.keyword === 'additionalProperties' ? ` (${error.params['additionalProperty']})` : '';
        return `${where}${error.instancePath}: ${error.message ?? 'is not valid'}${extra}`;
    });
}
/** `issues/comments/{id}` is tried before `issues/{number}`, `commits/{ref}/check-runs` before `commits/{ref}`. */
function byPrecision(a, b) {
    const count = (operation) => operation.path.split('{').length;
    return count(a) - count(b) || b.path.length - a.path.length;
}
function patternOf(template) {
    const source = template.replace(/\{(\w+)\}/g, (_, name) => `(?<${name}>${MULTI_SEGMENT.has(name) ? '.*' : '[^/]+'})`);
    return new RegExp(`^${source}$`);
}
/** The vendored file is written by our own script; its shape is known. */
function parseOperations(operations) {
    return Object.entries(operations).map(([id, operation]) => ({ id, ...operation }));
}

// EXTERNAL MODULE: ./node_modules/graphql/index.js
var graphql = __webpack_require__(17645);
;// CONCATENATED MODULE: ./build/local-github/graphql-schema.json
const graphql_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"wQ":["interface Actor {","  login: String!","  url: URI!","}","","scalar BigInt","","type Bot implements Actor & Node {","  databaseId: Int","  id: ID!","  login: String!","  url: URI!","}","","interface Comment {","  author: Actor","  body: String!","  createdAt: DateTime!","  editor: Actor","  id: ID!","  includesCreatedEdit: Boolean!","  lastEditedAt: DateTime","  updatedAt: DateTime!","}","","scalar DateTime","","scalar GitObjectID","","type Issue implements Comment & Node {","  author: Actor","  body: String!","  createdAt: DateTime!","  editor: Actor","  fullDatabaseId: BigInt","  id: ID!","  includesCreatedEdit: Boolean!","  lastEditedAt: DateTime","  number: Int!","  title: String!","  updatedAt: DateTime!","  url: URI!","}","","type IssueComment implements Comment & Minimizable & Node {","  author: Actor","  body: String!","  createdAt: DateTime!","  editor: Actor","  fullDatabaseId: BigInt","  id: ID!","  includesCreatedEdit: Boolean!","  isMinimized: Boolean!","  lastEditedAt: DateTime","  minimizedReason: String","  updatedAt: DateTime!","  url: URI!","}","","union IssueOrPullRequest = Issue | PullRequest","","interface Minimizable {","  isMinimized: Boolean!","  minimizedReason: String","}","","input MinimizeCommentInput {","  classifier: ReportedContentClassifiers!","  clientMutationId: String","  subjectId: ID!","}","","type MinimizeCommentPayload {","  clientMutationId: String","  minimizedComment: Minimizable","}","","type Mutation {","  minimizeComment(input: MinimizeCommentInput!): MinimizeCommentPayload","  unminimizeComment(input: UnminimizeCommentInput!): UnminimizeCommentPayload","}","","interface Node {","  id: ID!","}","","type Organization implements Actor & Node {","  databaseId: Int","  id: ID!","  login: String!","  url: URI!","}","","type PullRequest implements Comment & Node {","  author: Actor","  body: String!","  createdAt: DateTime!","  editor: Actor","  fullDatabaseId: BigInt","  headRefOid: GitObjectID!","  id: ID!","  includesCreatedEdit: Boolean!","  lastEditedAt: DateTime","  number: Int!","  title: String!","  updatedAt: DateTime!","  url: URI!","}","","type PullRequestReview implements Comment & Minimizable & Node {","  author: Actor","  body: String!","  createdAt: DateTime!","  editor: Actor","  fullDatabaseId: BigInt","  id: ID!","  includesCreatedEdit: Boolean!","  isMinimized: Boolean!","  lastEditedAt: DateTime","  minimizedReason: String","  updatedAt: DateTime!","  url: URI!","}","","type PullRequestReviewComment implements Comment & Minimizable & Node {","  author: Actor","  body: String!","  createdAt: DateTime!","  editor: Actor","  fullDatabaseId: BigInt","  id: ID!","  includesCreatedEdit: Boolean!","  isMinimized: Boolean!","  lastEditedAt: DateTime","  minimizedReason: String","  updatedAt: DateTime!","  url: URI!","}","","type Query implements Node {","  id: ID!","  node(id: ID!): Node","  nodes(ids: [ID!]!): [Node]!","  rateLimit(dryRun: Boolean = false): RateLimit","  repository(followRenames: Boolean = true, name: String!, owner: String!): Repository","  viewer: User!","}","","type RateLimit {","  cost: Int!","  limit: Int!","  remaining: Int!","  resetAt: DateTime!","  used: Int!","}","","enum ReportedContentClassifiers {","  ABUSE","  DUPLICATE","  OFF_TOPIC","  OUTDATED","  RESOLVED","  SPAM","}","","type Repository implements Node {","  databaseId: Int","  id: ID!","  issue(number: Int!): Issue","  issueOrPullRequest(number: Int!): IssueOrPullRequest","  nameWithOwner: String!","  pullRequest(number: Int!): PullRequest","}","","scalar URI","","input UnminimizeCommentInput {","  clientMutationId: String","  subjectId: ID!","}","","type UnminimizeCommentPayload {","  clientMutationId: String","  unminimizedComment: Minimizable","}","","type User implements Actor & Node {","  databaseId: Int","  id: ID!","  login: String!","  url: URI!","}"]}');
;// CONCATENATED MODULE: ./build/local-github/graphql.js
/** What only GraphQL tells: one's own account and who edited last; and how to fold a comment away. */










const schema = (0,graphql/* buildSchema */.IV5)(graphql_schema_namespaceObject.wQ.join('\n'));
/** Answers one GraphQL request. Errors come in the body with status 200, as GitHub gives them. */
async function answerGraphql(world, asker, request) {
    const parsed = parseRequest(request);
    if (parsed === null)
        return refused([new graphql/* GraphQLError */.eOn('A query attribute must be specified and must be a string.')]);
    const query = parseQuery(parsed.query);
    if (query instanceof graphql/* GraphQLError */.eOn)
        return refused([query]);
    const problems = (0,graphql/* validate */.tfT)(schema, query);
    if (problems.length > 0)
        return refused(problems);
    const rootValue = rootOf(world, asker);
    const result = await (0,graphql/* execute */.g7Y)({ schema, document: query, rootValue, variableValues: parsed.variables });
    const errors = (result.errors ?? []).map((error) => formatted(error.toJSON()));
    return { body: { data: result.data, ...(errors.length === 0 ? {} : { errors }) }, problems: [] };
}
function refused(errors) {
    return {
        body: { errors: errors.map((error) => error.toJSON()) },
        problems: errors.map((error) => `query: ${error.message}`),
    };
}
function parseRequest(request) {
    if (!isRecord(request) || typeof request['query'] !== 'string')
        return null;
    const variables = request['variables'];
    return { query: request['query'], variables: isRecord(variables) ? { ...variables } : {} };
}
function parseQuery(query) {
    try {
        return (0,graphql/* parse */.qgA)(query);
    }
    catch (error) {
        if (error instanceof graphql/* GraphQLError */.eOn)
            return error;
        throw error;
    }
}
/** GitHub puts the kind of an error beside its message, not into `extensions`. */
function formatted({ extensions, ...error }) {
    return extensions?.['type'] === undefined ? error : { type: extensions['type'], ...error };
}
function notResolved(what) {
    return new graphql/* GraphQLError */.eOn(`Could not resolve to ${what}`, { extensions: { type: 'NOT_FOUND' } });
}
function rootOf(world, asker) {
    return {
        id: 'Q',
        viewer: () => ({ ...actorOf(world, asker.user.id), __typename: 'User', login: asker.user.login }),
        node: ({ id }) => nodeOf(world, asker, id),
        nodes: ({ ids }) => ids.map((id) => nodeOf(world, asker, id)),
        repository: ({ owner, name }) => {
            const repository = findRepository(world, owner, name);
            if (repository === null)
                throw notResolved(`a Repository with the name '${owner}/${name}'.`);
            allow(world, asker, 'metadata=read', { repository, thread: null });
            return graphql_repositoryOf(world, asker, repository);
        },
        minimizeComment: ({ input }) => ({
            clientMutationId: input.clientMutationId,
            minimizedComment: graphql_fold(world, asker, input.subjectId, input.classifier ?? null),
        }),
        unminimizeComment: ({ input }) => ({
            clientMutationId: input.clientMutationId,
            unminimizedComment: graphql_fold(world, asker, input.subjectId, null),
        }),
    };
}
function nodeOf(world, asker, id) {
    const found = findNode(world, id);
    if (found === null)
        throw notResolved(`a node with the global id of '${id}'.`);
    return 'login' in found ? actorOf(world, found.id) : textOf(world, asker, found);
}
function graphql_repositoryOf(world, asker, repository) {
    const threadAt = (number, is, what) => {
        const thread = findThread(world, repository.id, number);
        if (thread === null || thread.gone !== null || !is(thread))
            throw notResolved(`${what} with the number of ${number}.`);
        return textOf(world, asker, thread);
    };
    return {
        __typename: 'Repository',
        id: `R_${repository.id}`,
        databaseId: repository.id,
        nameWithOwner: fullName(world, repository),
        issue: ({ number }) => threadAt(number, (thread) => thread.pull === null, 'an Issue'),
        pullRequest: ({ number }) => threadAt(number, (thread) => thread.pull !== null, 'a PullRequest'),
        issueOrPullRequest: ({ number }) => threadAt(number, () => true, 'an issue or pull request'),
    };
}
/** GraphQL names bots without the `[bot]` that REST appends. `null` for an account that was deleted. */
function actorOf(world, userId) {
    const user = world.users.get(userId);
    if (user === undefined)
        return null;
    const login = user.login.replace(/\[bot\]$/, '');
    const url = `${world.origin}/${user.type === 'Bot' ? `apps/${login}` : login}`;
    return { __typename: user.type, id: userNodeId(user), databaseId: user.id, login, url };
}
function textOf(world, asker, text) {
    const { repository, thread } = placeOf(world, text);
    allow(world, asker, 'issues=read; pull_requests=read', { repository, thread });
    const last = text.edits.at(-1);
    return {
        __typename: typeNameOf(text),
        id: textNodeId(text),
        fullDatabaseId: String(text.kind === 'thread' && text.pull !== null ? text.pull.id : text.id),
        url: urlOf(world, text),
        author: actorOf(world, text.authorId),
        body: text.body,
        createdAt: text.createdAt,
        updatedAt: text.updatedAt,
        lastEditedAt: last?.at ?? null,
        editor: last === undefined ? null : actorOf(world, last.editorId),
        includesCreatedEdit: last !== undefined,
        ...(text.kind === 'thread'
            ? { number: text.number, title: text.title, headRefOid: text.pull?.head.sha }
            : { isMinimized: minimizedOf(text) !== null, minimizedReason: minimizedOf(text)?.toLowerCase() ?? null }),
    };
}
function minimizedOf(text) {
    return text.kind === 'comment' ? text.minimized : null;
}
function typeNameOf(text) {
    switch (text.kind) {
        case 'thread':
            return text.pull === null ? 'Issue' : 'PullRequest';
        case 'comment':
            return 'IssueComment';
        case 'review':
            return 'PullRequestReview';
        case 'review-comment':
            return 'PullRequestReviewComment';
    }
}
function urlOf(world, text) {
    switch (text.kind) {
        case 'thread':
            return placeOf(world, text).html;
        case 'comment':
            return commentShape(world, text).html_url;
        case 'review':
            return reviewShape(world, text).html_url;
        case 'review-comment':
            return reviewCommentShape(world, text).html_url;
    }
}
function graphql_fold(world, asker, id, reason) {
    const found = findNode(world, id);
    const comment = found === null || 'login' in found || found.kind !== 'comment' ? null : findText(world, 'comment', found.id);
    if (comment === null)
        throw notResolved(`a node with the global id of '${id}'.`);
    const { repository, thread } = placeOf(world, comment);
    allow(world, asker, 'issues=write; pull_requests=write', { repository, thread });
    return textOf(world, asker, minimize(world, comment, reason));
}
function allow(world, asker, needs, subject) {
    try {
        authorize(world, asker, { needs, role: needs.includes('=write') ? 'write' : 'read' }, subject);
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        const type = error.answer.status === 404 ? 'NOT_FOUND' : 'FORBIDDEN';
        throw new graphql/* GraphQLError */.eOn(error.message, { extensions: { type } });
    }
}

;// CONCATENATED MODULE: ./build/local-github/requests.js

/** Enterprise servers have their API below these; both kinds of address work. */
const PREFIX = /^\/api(?:\/v3)?(?=\/)/;
async function receive(request, origin) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(Buffer.from(chunk));
    const url = new URL(request.url ?? '/', origin);
    const plain = {
        method: request.method ?? 'GET',
        url,
        path: url.pathname.replace(PREFIX, ''),
        headers: request.headers,
        body: parseBody(Buffer.concat(chunks).toString('utf8')),
    };
    return { ...plain, ...identify(plain) };
}
function identify({ method, path, url, body }) {
    const nothing = { operation: null, parameters: {} };
    if (path === '/graphql' && method === 'POST')
        return { ...nothing, operationId: 'graphql', problems: [] };
    const matched = matchOperation(method, path);
    if (matched === null) {
        const problems = [`address: GitHub's description, as vendored, has no ${method} ${path}`];
        return { ...nothing, operationId: '', problems };
    }
    const { operation } = matched;
    return { operation, operationId: operation.id, ...checkRequest(matched, url.searchParams, body) };
}
/** Undefined for no body; text that is no JSON stays text, and the description refuses it. */
function parseBody(text) {
    if (text === '')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/local-github/routes/checks.js
/** Check runs and workflow runs. */






const checkRoutes = {
    'checks/create': { needs: 'checks=write', answer: createCheck },
    'checks/update': { needs: 'checks=write', answer: updateCheck },
    'checks/list-for-ref': { needs: 'checks=read', answer: listChecks },
    'actions/get-workflow-run': { needs: 'actions=read', answer: getRun },
};
function createCheck(call) {
    const headSha = call.textField('head_sha') ?? '';
    if (resolveRef(call.world, call.repository, headSha) === null)
        throw new ApiError(422, `No commit found for SHA: ${headSha}`);
    const fresh = {
        id: mintId(call.world),
        repositoryId: call.repository.id,
        headSha,
        name: '',
        status: 'queued',
        conclusion: null,
        startedAt: timestamp(call.world),
        completedAt: null,
        externalId: null,
        detailsUrl: null,
        output: { title: null, summary: null, text: null },
        annotations: [],
    };
    return created(store(call, fresh));
}
function updateCheck(call) {
    const known = call.world.checkRuns.get(call.number('check_run_id'));
    if (known === undefined || known.repositoryId !== call.repository.id)
        throw notFound();
    return ok(store(call, known));
}
/** The check run with what the body says laid over it. Annotations add up over several updates. */
function store(call, known) {
    const output = call.field('output');
    const fields = isRecord(output) ? output : {};
    const text = (value, otherwise) => (typeof value === 'string' ? value : otherwise);
    const conclusion = text(call.field('conclusion'), known.conclusion);
    const completedAt = text(call.field('completed_at'), known.completedAt);
    const added = Array.isArray(fields['annotations']) ? fields['annotations'] : [];
    const check = {
        ...known,
        name: text(call.field('name'), known.name) ?? '',
        status: conclusion === null ? (text(call.field('status'), known.status) ?? 'queued') : 'completed',
        conclusion,
        completedAt: conclusion === null ? completedAt : (completedAt ?? timestamp(call.world)),
        startedAt: text(call.field('started_at'), known.startedAt) ?? known.startedAt,
        externalId: text(call.field('external_id'), known.externalId),
        detailsUrl: text(call.field('details_url'), known.detailsUrl),
        output: {
            title: text(fields['title'], known.output.title),
            summary: text(fields['summary'], known.output.summary),
            text: text(fields['text'], known.output.text),
        },
        annotations: [...known.annotations, ...added],
    };
    call.world.checkRuns.set(check.id, check);
    return checkShape(call, check);
}
function checkShape(call, check) {
    const url = `${apiUrl(call.world, call.repository)}/check-runs/${check.id}`;
    return {
        id: check.id,
        node_id: nodeId('CR', check.id),
        head_sha: check.headSha,
        external_id: check.externalId,
        url,
        html_url: `${htmlUrl(call.world, call.repository)}/runs/${check.id}`,
        details_url: check.detailsUrl,
        status: check.status,
        conclusion: check.conclusion,
        started_at: check.startedAt,
        completed_at: check.completedAt,
        output: { ...check.output, annotations_count: check.annotations.length, annotations_url: `${url}/annotations` },
        name: check.name,
        check_suite: { id: check.id },
        app: appShape(call.world, 'github-actions'),
        pull_requests: [],
    };
}
function listChecks(call) {
    const sha = resolveRef(call.world, call.repository, call.text('ref'))?.sha;
    const here = [...call.world.checkRuns.values()].filter((each) => each.repositoryId === call.repository.id &&
        each.headSha === sha &&
        (!call.has('check_name') || each.name === call.text('check_name')));
    const { from, to, headers } = pageOf(call, here.length);
    const body = { total_count: here.length, check_runs: here.slice(from, to).map((each) => checkShape(call, each)) };
    return { ...ok(body), headers };
}
function getRun(call) {
    const run = call.world.workflowRuns.get(call.number('run_id'));
    if (run === undefined || run.repositoryId !== call.repository.id)
        throw notFound();
    const url = `${apiUrl(call.world, call.repository)}/actions/runs/${run.id}`;
    const repository = repositoryShape(call.world, call.repository);
    return ok({
        id: run.id,
        name: 'Sallyport',
        node_id: nodeId('WFR', run.id),
        head_branch: call.repository.defaultBranch,
        head_sha: run.headSha,
        path: '.github/workflows/sallyport.yml',
        display_title: 'Sallyport',
        run_number: 1,
        run_attempt: run.attempt,
        event: run.event,
        status: 'in_progress',
        conclusion: null,
        workflow_id: 1,
        url,
        html_url: `${htmlUrl(call.world, call.repository)}/actions/runs/${run.id}`,
        pull_requests: [],
        created_at: run.createdAt,
        updated_at: run.createdAt,
        actor: actorShape(call.world, run.actorId),
        triggering_actor: actorShape(call.world, run.triggeringActorId),
        run_started_at: run.createdAt,
        jobs_url: `${url}/jobs`,
        logs_url: `${url}/logs`,
        check_suite_url: `${apiUrl(call.world, call.repository)}/check-suites/${run.id}`,
        artifacts_url: `${url}/artifacts`,
        cancel_url: `${url}/cancel`,
        rerun_url: `${url}/rerun`,
        previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
        workflow_url: `${apiUrl(call.world, call.repository)}/actions/workflows/1`,
        head_commit: null,
        repository,
        head_repository: repository,
    });
}

;// CONCATENATED MODULE: ./build/local-github/routes/find.js
/** From the numbers in an address to the things they name, with GitHub's own refusals. */





/** The issue or pull request of `issue_number`. Deleted: 410; transferred: 301 to where it went. */
function threadIn(call) {
    const thread = findThread(call.world, call.repository.id, call.number('issue_number'));
    if (thread === null)
        throw notFound();
    if (thread.gone === 'deleted')
        throw new ApiError(410, 'This issue was deleted');
    if (thread.gone !== null)
        throw movedTo(call, thread.gone.movedTo);
    return thread;
}
function movedTo(call, threadId) {
    const target = findText(call.world, 'thread', threadId);
    if (target === null)
        return notFound();
    const repository = requireRepository(call.world, target.repositoryId);
    const location = `${apiUrl(call.world, repository)}/issues/${target.number}`;
    return new ApiError(301, 'Moved Permanently', { headers: { location } });
}
function pullIn(call) {
    const thread = findThread(call.world, call.repository.id, call.number('pull_number'));
    if (thread === null || thread.pull === null || thread.gone !== null)
        throw notFound();
    return thread;
}
function commentIn(call) {
    return inRepository(call, findText(call.world, 'comment', call.number('comment_id')));
}
function reviewCommentIn(call) {
    return inRepository(call, findText(call.world, 'review-comment', call.number('comment_id')));
}
function reviewIn(call) {
    const review = inRepository(call, findText(call.world, 'review', call.number('review_id')));
    if (review.threadId !== pullIn(call).id)
        throw notFound();
    return review;
}
function inRepository(call, text) {
    const thread = text === null ? null : findText(call.world, 'thread', text.threadId);
    if (text === null || thread === null || thread.gone !== null || thread.repositoryId !== call.repository.id)
        throw notFound();
    return text;
}
/** The thread an address is about, however it names it; `null` when it is about none. */
function subjectOf(world, repository, numbers) {
    const number = numbers['issue_number'] ?? numbers['pull_number'];
    if (number !== undefined)
        return findThread(world, repository.id, Number(number));
    if (numbers['comment_id'] === undefined)
        return null;
    const id = Number(numbers['comment_id']);
    const comment = findText(world, 'comment', id) ?? findText(world, 'review-comment', id);
    return comment === null ? null : findText(world, 'thread', comment.threadId);
}

;// CONCATENATED MODULE: ./build/local-github/routes/comments.js
/** Issue comments and reactions. */







const READ = 'issues=read; pull_requests=read';
const WRITE = 'issues=write; pull_requests=write';
/** Longest text of a comment, in characters. */
const BODY_MAX = 65_536;
const commentRoutes = {
    'issues/list-comments': {
        needs: READ,
        answer: (call) => {
            const thread = threadIn(call);
            return page(call, since(call, (each) => each.threadId === thread.id).sort(byTime), (each) => commentShape(call.world, each));
        },
    },
    'issues/list-comments-for-repo': {
        needs: READ,
        answer: (call) => page(call, comments_inRepository(call), (each) => commentShape(call.world, each)),
    },
    'issues/get-comment': { needs: READ, answer: (call) => ok(commentShape(call.world, commentIn(call))) },
    'issues/create-comment': { needs: WRITE, answer: createComment },
    'issues/update-comment': {
        needs: WRITE,
        answer: (call) => {
            const comment = ownOrWriter(call, commentIn(call));
            const body = bodyOf(call);
            return ok(commentShape(call.world, edit(call.world, comment, { by: call.user.login, body })));
        },
    },
    'issues/delete-comment': {
        needs: WRITE,
        answer: (call) => {
            removeComment(call.world, ownOrWriter(call, commentIn(call)), call.user.login);
            return NO_CONTENT;
        },
    },
    ...reactionsOf('issue', WRITE, threadIn, 'reactions/delete-for-issue'),
    ...reactionsOf('issue-comment', WRITE, commentIn, 'reactions/delete-for-issue-comment'),
    ...reactionsOf('pull-request-review-comment', 'pull_requests=write', reviewCommentIn, 'reactions/delete-for-pull-request-comment'),
};
function createComment(call) {
    const thread = threadIn(call);
    refuseLocked(thread, 'comment');
    const seed = { by: call.user.login, body: bodyOf(call) };
    const comment = addComment(call.world, fullName(call.world, call.repository), thread.number, seed);
    return created(commentShape(call.world, comment));
}
function bodyOf(call) {
    const body = call.textField('body') ?? '';
    if (body.trim() === '')
        throw invalid('IssueComment', 'body', "Body can't be blank");
    if ([...body].length > BODY_MAX)
        throw invalid('IssueComment', 'data', `Body is too long (maximum is ${BODY_MAX} characters)`);
    return body;
}
function refuseLocked(thread, what) {
    if (thread.locked)
        throw new ApiError(403, `Unable to create ${what} because issue is locked.`);
}
/** With issues: write an App may edit and delete anybody's comment; a person needs the role for it. */
function ownOrWriter(call, comment) {
    const isWriter = call.token.kind !== 'personal' || reaches(grantOf(call.world, call.repository, call.user.id), 'write');
    if (!isWriter && comment.authorId !== call.user.id)
        throw new ApiError(403, 'Must have admin rights to Repository.');
    return comment;
}
function since(call, keep) {
    const from = call.has('since') ? Date.parse(call.text('since')) : 0;
    return textsOf(call.world, 'comment').filter((each) => keep(each) && Date.parse(each.updatedAt) >= from);
}
function comments_inRepository(call) {
    const here = (each) => threadOfText(call.world, each).repositoryId === call.repository.id;
    const time = (each) => Date.parse(call.text('sort') === 'updated' ? each.updatedAt : each.createdAt);
    const sorted = since(call, here).sort((a, b) => time(a) - time(b) || a.id - b.id);
    return call.text('direction') === 'desc' ? sorted.reverse() : sorted;
}
/** List, create and delete on one kind of text. */
function reactionsOf(kind, write, find, deleteId) {
    return {
        [`reactions/list-for-${kind}`]: {
            needs: write.replaceAll('=write', '=read'),
            answer: (call) => {
                const all = reactionsOn(call.world, find(call));
                const wanted = all.filter((each) => !call.has('content') || each.content === call.text('content'));
                return page(call, wanted, (each) => reactionShape(call.world, each));
            },
        },
        [`reactions/create-for-${kind}`]: {
            needs: write,
            answer: (call) => {
                const text = find(call);
                refuseLocked(threadOfText(call.world, text), 'reaction');
                const seed = { by: call.user.login, content: parseContent(call.textField('content')) };
                const { reaction, isNew } = react(call.world, text, seed);
                return { status: isNew ? 201 : 200, body: reactionShape(call.world, reaction) };
            },
        },
        [deleteId]: {
            needs: write,
            answer: (call) => {
                const reaction = reactionsOn(call.world, find(call)).find((each) => each.id === call.number('reaction_id'));
                if (reaction === undefined)
                    throw notFound();
                if (reaction.userId !== call.user.id)
                    throw new ApiError(403, 'Must be the author of the reaction.');
                call.world.reactions.delete(reaction.id);
                return NO_CONTENT;
            },
        },
    };
}
/** The description has checked it already. */
function parseContent(content) {
    return content;
}

;// CONCATENATED MODULE: ./build/local-github/routes/people.js
/** Accounts, teams, and what is left of the rate limit. */



const peopleRoutes = {
    'users/get-authenticated': { needs: '', answer: getAuthenticated },
    'users/get-by-username': {
        needs: '',
        answer: (call) => {
            const user = findUser(call.world, call.text('username'));
            if (user === null)
                throw notFound();
            return ok(profileShape(call.world, user));
        },
    },
    'users/get-by-id': {
        needs: '',
        answer: (call) => {
            const user = call.world.users.get(call.number('account_id'));
            if (user === undefined)
                throw notFound();
            return ok(profileShape(call.world, user));
        },
    },
    'rate-limit/get': {
        needs: '',
        answer: (call) => {
            const { limit, remaining, used, reset } = call.limits.rateOf(call.token.value);
            const core = { limit, remaining, used, reset };
            const other = { limit: 30, remaining: 30, used: 0, reset };
            return ok({ resources: { core, search: other, graphql: core }, rate: core });
        },
    },
    'teams/get-membership-for-user-in-org': { needs: 'members=read', answer: getMembership },
    'teams/list-members-in-org': { needs: 'members=read', answer: listMembers },
};
/** An installation token is nobody's: a workflow finds its own account by GraphQL. */
function getAuthenticated(call) {
    if (call.token.kind !== 'personal')
        throw new ApiError(403, 'Resource not accessible by integration');
    return ok(profileShape(call.world, call.user));
}
function getMembership(call) {
    const team = teamIn(call);
    const user = findUser(call.world, call.text('username'));
    if (user === null || !team.memberIds.has(user.id))
        throw notFound();
    const url = `${call.world.origin}/organizations/${team.organizationId}/team/${team.id}/memberships/${user.login}`;
    return ok({ url, role: 'member', state: 'active' });
}
function listMembers(call) {
    const team = teamIn(call);
    const members = [...call.world.users.values()].filter((user) => team.memberIds.has(user.id));
    return page(call, members, (user) => accountShape(call.world, user));
}
function teamIn(call) {
    const organization = findUser(call.world, call.text('org'));
    const slug = call.text('team_slug');
    const team = [...call.world.teams.values()].find((each) => each.organizationId === organization?.id && each.slug === slug);
    if (team === undefined)
        throw notFound();
    return team;
}

;// CONCATENATED MODULE: ./build/local-github/routes/repositories.js





/** GitHub gives the content of larger files only raw. */
const CONTENT_MAX_BYTES = 1_048_576;
const repositoryRoutes = {
    'repos/get': { needs: 'metadata=read', answer: (call) => ok(fullRepositoryShape(call.world, call.repository)) },
    'repos/get-content': { needs: 'contents=read', answer: getContent },
    'repos/get-collaborator-permission-level': { needs: 'metadata=read', role: 'write', answer: getPermission },
    'repos/list-collaborators': { needs: 'metadata=read', role: 'write', answer: listCollaborators },
    'repos/get-commit': { needs: 'contents=read', answer: getCommit },
    'git/get-ref': { needs: 'contents=read', answer: getRef },
};
function getContent(call) {
    const ref = call.text('ref') || call.repository.defaultBranch;
    const commit = resolveRef(call.world, call.repository, ref);
    if (commit === null)
        throw new ApiError(404, `No commit found for the ref ${ref}`);
    const path = call.text('path').replace(/^\/+|\/+$/g, '');
    const content = commit.files.get(path);
    if (content === undefined)
        return listFolder(call, { commit, ref }, path);
    if (/\braw\b/.test(call.accept))
        return { status: 200, raw: { type: 'application/vnd.github.raw+json', bytes: content } };
    const isLarge = content.length > CONTENT_MAX_BYTES;
    const encoded = isLarge ? '' : wrap(Buffer.from(content).toString('base64'));
    const file = fileShape(call.world, call.repository, { commit, ref }, path);
    return ok({ ...file, content: encoded, encoding: isLarge ? 'none' : 'base64' });
}
/** GitHub breaks base64 into lines of 60, each ended by a line feed. */
function wrap(base64) {
    return base64.replace(/.{1,60}/g, '$&\n');
}
function listFolder(call, at, path) {
    const prefix = path === '' ? '' : `${path}/`;
    const inside = [...at.commit.files.keys()].filter((each) => each.startsWith(prefix));
    if (inside.length === 0)
        throw notFound();
    const names = [...new Set(inside.map((each) => each.slice(prefix.length).split('/')[0] ?? ''))].sort();
    return ok(names.map((name) => {
        const entry = `${prefix}${name}`;
        const shape = at.commit.files.has(entry) ? fileShape : directoryShape;
        return shape(call.world, call.repository, at, entry);
    }));
}
/** GitHub's older field knows four words only: maintain reads as write, triage as read. */
const FOLDED = {
    none: 'none',
    read: 'read',
    triage: 'read',
    write: 'write',
    maintain: 'write',
    admin: 'admin',
};
function getPermission(call) {
    const user = findUser(call.world, call.text('username'));
    if (user === null || user.type !== 'User')
        throw new ApiError(404, `${call.text('username')} is not a user`);
    const grant = grantOf(call.world, call.repository, user.id);
    return ok({ permission: FOLDED[grant.base], role_name: grant.name, user: collaboratorShape(call, user) });
}
function collaboratorShape(call, user) {
    const grant = grantOf(call.world, call.repository, user.id);
    return { ...accountShape(call.world, user), permissions: permissionsOf(grant), role_name: grant.name };
}
/** The words of the `permission` filter. */
const LEAST = {
    pull: 'read',
    triage: 'triage',
    push: 'write',
    maintain: 'maintain',
    admin: 'admin',
};
/** Everybody with a role of their own or by a team; that the public may read makes nobody a collaborator. */
function listCollaborators(call) {
    const { grants, teamGrants, ownerId } = call.repository;
    const members = [...teamGrants.keys()].flatMap((id) => [...(call.world.teams.get(id)?.memberIds ?? [])]);
    const ids = new Set([ownerId, ...grants.keys(), ...members]);
    const least = LEAST[call.text('permission')] ?? 'read';
    const people = [...call.world.users.values()].filter(({ id, type }) => ids.has(id) && type === 'User' && reaches(grantOf(call.world, call.repository, id), least));
    return page(call, people, (user) => collaboratorShape(call, user));
}
function permissionsOf(grant) {
    return {
        admin: reaches(grant, 'admin'),
        maintain: reaches(grant, 'maintain'),
        push: reaches(grant, 'write'),
        triage: reaches(grant, 'triage'),
        pull: reaches(grant, 'read'),
    };
}
function getCommit(call) {
    const commit = resolveRef(call.world, call.repository, call.text('ref'));
    if (commit === null)
        throw new ApiError(422, `No commit found for SHA: ${call.text('ref')}`);
    const files = diffShape(call.world, call.repository, commit.parent, commit.sha);
    const { from, to, headers } = pageOf(call, files.length);
    const sum = (key) => files.reduce((total, file) => total + file[key], 0);
    const stats = {
        additions: sum('additions'),
        deletions: sum('deletions'),
        total: sum('additions') + sum('deletions'),
    };
    const shape = commitShape(call.world, call.repository, requireCommit(call.world, commit.sha));
    return { ...ok({ ...shape, stats, files: files.slice(from, to) }), headers };
}
function getRef(call) {
    const branch = call.text('ref').replace(/^heads\//, '');
    const sha = call.repository.branches.get(branch);
    if (sha === undefined || !call.text('ref').startsWith('heads/'))
        throw notFound();
    const api = apiUrl(call.world, call.repository);
    return ok({
        ref: `refs/heads/${branch}`,
        node_id: `REF_${branch}`,
        url: `${api}/git/refs/heads/${branch}`,
        object: { type: 'commit', sha, url: `${api}/git/commits/${sha}` },
    });
}

;// CONCATENATED MODULE: ./build/local-github/routes/threads.js
/** Issues, their labels and timelines; pull requests and reviews. */









const threads_READ = 'issues=read; pull_requests=read';
const threads_WRITE = 'issues=write; pull_requests=write';
const issueRoutes = {
    'issues/get': { needs: threads_READ, answer: (call) => ok(fullIssueShape(call.world, threadIn(call))) },
    'issues/list-for-repo': { needs: 'issues=read', answer: listIssues },
    'issues/list-events': {
        needs: threads_READ,
        answer: (call) => {
            const thread = threadIn(call);
            return page(call, eventsOf(call.world, thread), (each) => eventShape(call.world, thread, each));
        },
    },
    'issues/list-events-for-timeline': {
        needs: threads_READ,
        answer: (call) => page(call, timelineShape(call.world, threadIn(call)), (item) => item),
    },
};
function listIssues(call) {
    const state = call.text('state') || 'open';
    const labels = call
        .text('labels')
        .split(',')
        .filter((name) => name !== '');
    const wanted = textsOf(call.world, 'thread').filter((each) => each.repositoryId === call.repository.id &&
        each.gone === null &&
        (state === 'all' || each.state === state) &&
        labels.every((name) => each.labels.some((own) => own.toLowerCase() === name.toLowerCase())) &&
        (!call.has('since') || Date.parse(each.updatedAt) >= Date.parse(call.text('since'))));
    const time = (each) => Date.parse(call.text('sort') === 'updated' ? each.updatedAt : each.createdAt);
    const sorted = wanted.sort((a, b) => time(b) - time(a) || b.number - a.number);
    const ordered = call.text('direction') === 'asc' ? sorted.reverse() : sorted;
    return page(call, ordered, (each) => issueShape(call.world, each));
}
const labelRoutes = {
    'issues/list-labels-for-repo': {
        needs: threads_READ,
        answer: (call) => {
            const here = [...call.world.labels.values()].filter((each) => each.repositoryId === call.repository.id);
            return page(call, here, (each) => labelShape(call.world, each));
        },
    },
    'issues/get-label': {
        needs: threads_READ,
        answer: (call) => {
            const label = findLabel(call.world, call.repository, call.text('name'));
            if (label === null)
                throw notFound();
            return ok(labelShape(call.world, label));
        },
    },
    'issues/create-label': { needs: threads_WRITE, role: 'write', answer: createLabel },
    'issues/list-labels-on-issue': {
        needs: threads_READ,
        answer: (call) => page(call, labelsShape(call.world, threadIn(call)), (each) => each),
    },
    'issues/add-labels': { needs: threads_WRITE, role: 'triage', answer: addLabels },
    'issues/remove-label': { needs: threads_WRITE, role: 'triage', answer: removeLabel },
};
function createLabel(call) {
    const name = call.textField('name') ?? '';
    if (findLabel(call.world, call.repository, name) !== null)
        throw new ApiError(422, 'Validation Failed', {
            errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
        });
    const seed = { name, color: call.textField('color') ?? 'ededed', description: call.textField('description') };
    return created(labelShape(call.world, addLabel(call.world, call.repository, seed)));
}
/** GitHub makes a label that the repository lacks, in grey. */
function addLabels(call) {
    const names = [call.field('labels')].flat().flatMap((each) => (isRecord(each) ? each['name'] : each));
    const thread = names
        .filter((name) => typeof name === 'string')
        .reduce((current, name) => {
        ensureLabel(call.world, call.repository, name);
        return withLabel(call.world, current, name, { by: call.user.login });
    }, threadIn(call));
    return ok(labelsShape(call.world, thread));
}
function removeLabel(call) {
    const thread = threadIn(call);
    const after = withoutLabel(call.world, thread, call.text('name'), { by: call.user.login });
    if (after === thread)
        throw new ApiError(404, 'Label does not exist');
    return ok(labelsShape(call.world, after));
}
const pullRoutes = {
    'pulls/get': { needs: 'pull_requests=read', answer: (call) => ok(fullPullShape(call.world, pullIn(call))) },
    'pulls/list-files': {
        needs: 'pull_requests=read',
        answer: (call) => {
            const { base, head } = pullOf(pullIn(call));
            const repository = requireRepository(call.world, head.repositoryId);
            return page(call, diffShape(call.world, repository, base.sha, head.sha), (each) => each);
        },
    },
    'pulls/get-review': { needs: 'pull_requests=read', answer: (call) => ok(reviewShape(call.world, reviewIn(call))) },
    'pulls/get-review-comment': {
        needs: 'pull_requests=read',
        answer: (call) => ok(reviewCommentShape(call.world, reviewCommentIn(call))),
    },
};
const threadRoutes = { ...issueRoutes, ...labelRoutes, ...pullRoutes };

;// CONCATENATED MODULE: ./build/local-github/routes/index.js





const ROUTES = {
    ...checkRoutes,
    ...commentRoutes,
    ...peopleRoutes,
    ...repositoryRoutes,
    ...threadRoutes,
};

;// CONCATENATED MODULE: ./build/local-github/server.js
/** The HTTP server: every request is read, disturbed where ordered, answered, and remembered. */










function createHttpServer(services) {
    return (0,external_node_http_.createServer)((request, response) => {
        serve(services, request, response).catch(() => response.destroy());
    });
}
async function serve(services, request, response) {
    const { world, faults, limits, log } = services;
    const incoming = await receive(request, world.origin);
    const disturbance = faults.take(incoming);
    await disturbance.before();
    const served = disturbance.skipsWork ? idle(incoming) : await answer(services, incoming, disturbance);
    const sent = disturbance.ending(served.answer, world.now());
    const { method, url, operationId, body } = incoming;
    const { login, violations } = served;
    const path = `${url.pathname}${url.search}`;
    log({ method, path, operationId, body, login, status: sent.kind === 'answer' ? sent.answer.status : 0, violations });
    if (sent.kind === 'hang-up')
        response.destroy();
    // Its own clock: whoever asks when something expires goes by it.
    const date = new Date(world.now()).toUTCString();
    if (sent.kind === 'answer')
        send(response, sent.answer, { ...rateHeaders(limits.rateOf(tokenOf(incoming))), date });
}
/** For a request that a fault keeps from its work. A wrong call is wrong all the same. */
function idle({ problems }) {
    return { login: '', ...(problems.length > 0 ? violated(problems) : { answer: notFound().answer, violations: [] }) };
}
async function answer(services, incoming, disturbance) {
    let login = '';
    try {
        const asker = greet(services, incoming);
        login = asker.user.login;
        if (incoming.problems.length > 0)
            return { login, ...violated(incoming.problems) };
        if (incoming.operationId !== 'graphql')
            return { login, ...serveRest(services, asker, incoming, disturbance) };
        const { body, problems } = await answerGraphql(services.world, asker, incoming.body);
        return { login, answer: { status: 200, body }, violations: problems };
    }
    catch (error) {
        return { login, ...server_refused(incoming, error) };
    }
}
/** What every request meets first, whatever it asks for. */
function greet({ world, limits }, { headers }) {
    if ((headers['user-agent'] ?? '') === '')
        throw new ApiError(403, 'Request forbidden by administrative rules. Please send a User-Agent header.');
    const asker = authenticate(world, headers.authorization);
    limits.countRequest(asker.token.value);
    return asker;
}
function serveRest({ world, limits }, asker, incoming, disturbance) {
    const { operation, parameters, url, body, headers } = incoming;
    const route = operation === null ? undefined : ROUTES[operation.id];
    if (operation === null || route === undefined)
        throw new Error(`${incoming.operationId} has no route`);
    const repository = repositoryIn(world, parameters);
    const thread = repository === null ? null : subjectOf(world, repository, parameters);
    authorize(world, asker, route, { repository, thread });
    if (operation.method !== 'GET')
        limits.countWrite();
    const accept = headers.accept ?? '';
    const given = disturbance.rewrite(route.answer(new Call({ world, limits, ...asker, url, accept, parameters, body, repository })));
    const wrong = given.raw === undefined ? checkResponse(operation, given.status, given.body) : [];
    return wrong.length > 0 ? violated(wrong) : { answer: given, violations: [] };
}
function repositoryIn(world, { owner, repo }) {
    if (owner === undefined || repo === undefined)
        return null;
    const repository = findRepository(world, String(owner), String(repo));
    if (repository === null)
        throw notFound();
    return repository;
}
/** A refusal by GitHub's rules; anything else that was thrown is a fault of this server, and shown as one. */
function server_refused({ operation }, error) {
    if (!(error instanceof ApiError))
        return violated([`server: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]);
    const { answer: given } = error;
    return { answer: given, violations: operation === null ? [] : checkResponse(operation, given.status, given.body) };
}
function violated(problems) {
    const message = `Against GitHub's description: ${problems.join('; ')}`;
    return { answer: { status: 500, body: { message } }, violations: problems };
}
function tokenOf({ headers }) {
    return headers.authorization?.split(' ')[1] ?? '';
}
function send(response, { status, body, raw, headers }, common) {
    const type = raw?.type ?? 'application/json';
    const bytes = raw?.bytes ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body)));
    response.writeHead(status, {
        ...common,
        'x-github-media-type': 'github.v3; format=json',
        ...(bytes === undefined ? {} : { 'content-type': `${type}; charset=utf-8`, 'content-length': bytes.length }),
        ...headers,
    });
    response.end(bytes);
}

;// CONCATENATED MODULE: ./build/local-github/index.js








/** A new, empty GitHub. It knows one account: `github-actions[bot]`. Logins are accounts from when they are first named. */
function createLocalGithub(seed = {}) {
    const world = createWorld(seed.now ?? Date.now);
    addUser(world, ACTIONS_BOT.login, { id: ACTIONS_BOT.id });
    const faults = new Faults();
    const requests = [];
    const limits = new Limits(world.now, seed.limits ?? {});
    const server = createHttpServer({ world, faults, limits, log: (request) => requests.push(request) });
    return {
        /** Listens on a free port of 127.0.0.1; a process that only waits for it may end. */
        async start() {
            await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
            server.unref();
            world.origin = `http://127.0.0.1:${portOf(server.address())}`;
            return { apiUrl: world.origin, graphqlUrl: `${world.origin}/graphql`, url: world.origin };
        },
        /** Closes the server and every connection to it. */
        async stop() {
            const closed = new Promise((resolve) => server.close(() => resolve()));
            server.closeAllConnections();
            await closed;
        },
        /** Everything that was asked, in order. */
        get requests() {
            return requests;
        },
        /** What was wrong by GitHub's description, in words; a healthy run leaves it empty. */
        get violations() {
            return requests.flatMap((each) => each.violations.map((words) => `${each.method} ${each.path}: ${words}`));
        },
        /** Orders a fault for the requests that match. A number is a status. */
        fail: (matcher, fault, times) => faults.order(matcher, fault, times),
        /** Changes the world right before the request after `after` matching ones is served. */
        changeBefore: (matcher, change, after = 0) => faults.order(matcher, { kind: 'change', change }, { after }),
        clearFaults: () => faults.clear(),
        /** A token's value; without a login a workflow's own, with what a usual workflow declares. */
        addToken: (token = {}) => addToken(world, {
            ...token,
            repositoryId: token.repository === undefined ? null : repositoryOf(world, token.repository).id,
        }),
        ...deedsOn(world),
        world,
    };
}
function portOf(address) {
    if (address === null || typeof address === 'string')
        throw new Error('The local GitHub listens on no port');
    return address.port;
}

;// CONCATENATED MODULE: ./build/cli/recorded-event.js
/** A recorded webhook delivery → the local GitHub that it tells of: repository, people, thread and text, by their real ids. */



const user = schemas/* object */.Ikc({ id: schemas/* number */.aig(), login: schemas/* string */.YjP() });
const recorded_event_text = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    body: schemas/* string */.YjP().nullable().default(''),
    user,
    author_association: schemas/* string */.YjP().default('NONE'),
});
const thread = recorded_event_text.extend({ number: schemas/* number */.aig(), title: schemas/* string */.YjP().default(''), pull_request: schemas/* unknown */.L5J().optional() });
const recorded_event_schema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP().default(''),
    repository: schemas/* object */.Ikc({ id: schemas/* number */.aig(), full_name: schemas/* string */.YjP().regex(/^[^/]+\/[^/]+$/) }),
    sender: user,
    issue: thread.optional(),
    pull_request: thread.optional(),
    comment: recorded_event_text.optional(),
    review: recorded_event_text.optional(),
});
/** The event's name does not stand in its payload, but what the payload holds tells it. */
function readRecorded(payload, name) {
    const result = recorded_event_schema.safeParse(payload);
    if (!result.success) {
        const places = result.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
        throw new problem/* CliProblem */.qe(2, `This is no webhook payload of an issue or pull request. ${places.join('; ')}`);
    }
    const parsed = result.data;
    const event = name ?? eventOf(parsed);
    const on = parsed.issue ?? parsed.pull_request;
    if (event === null || on === undefined)
        throw new problem/* CliProblem */.qe(2, 'Cannot tell which event this is: expected an issue, a pull request, a comment or a review. Say --event NAME.');
    return { event, repository: parsed.repository, issueNumber: on.number, payload, parsed };
}
function eventOf({ issue, pull_request, comment, review }) {
    if (review !== undefined)
        return 'pull_request_review';
    if (comment !== undefined)
        return issue === undefined ? 'pull_request_review_comment' : 'issue_comment';
    if (issue !== undefined)
        return 'issues';
    return pull_request === undefined ? null : 'pull_request';
}
/** What `author_association` suggests; only this make-believe GitHub listens to it, the action never does. */
const ROLES = {
    OWNER: 'admin',
    MEMBER: 'write',
    COLLABORATOR: 'write',
};
/** Shows `files` on the default branch. */
function githubFor({ parsed, event }, files) {
    const github = createLocalGithub();
    const { repository, comment, review } = parsed;
    const on = parsed.issue ?? parsed.pull_request;
    const texts = [on, comment, review].filter((item) => item !== undefined);
    const people = new Map([...texts.map((item) => item.user), parsed.sender].map(({ id, login }) => [login, id]));
    for (const [login, id] of people)
        if (login !== 'github-actions[bot]')
            github.addUser(login, { id });
    const roles = Object.fromEntries(texts.map((item) => [item.user.login, ROLES[item.author_association] ?? 'read']));
    github.addRepository(repository.full_name, { id: repository.id, roles, files });
    placeThread(github, parsed);
    placeText(github, parsed, event);
    return github;
}
function placeThread(github, { repository, issue, pull_request }) {
    const on = issue ?? pull_request;
    if (on === undefined)
        return;
    const seed = {
        by: on.user.login,
        ...(pull_request === undefined ? { id: on.id } : {}),
        number: on.number,
        title: on.title,
        body: on.body ?? '',
    };
    if (pull_request === undefined && on.pull_request === undefined) {
        github.addIssue(repository.full_name, seed);
        return;
    }
    github.commit(repository.full_name, { branch: 'change' }, { 'CHANGE.md': 'The change under review.\n' });
    // The payload of a comment names the pull request by its number as an issue, that of its own events by the other.
    const ids = pull_request === undefined ? {} : { pullId: on.id };
    github.addPullRequest(repository.full_name, { ...seed, ...ids, head: 'change' });
}
/** A deleted comment is one that GitHub no longer has. */
function placeText(github, { repository, action, comment, review, ...parsed }, event) {
    const number = (parsed.issue ?? parsed.pull_request)?.number ?? 0;
    const text = comment ?? review;
    if (text === undefined || action === 'deleted')
        return;
    const written = { by: text.user.login, id: text.id, body: text.body ?? '' };
    if (event === 'issue_comment')
        github.addComment(repository.full_name, number, written);
    else if (review !== undefined)
        github.addReview(repository.full_name, number, written);
    else
        github.addReviewComment(repository.full_name, number, written);
}

;// CONCATENATED MODULE: ./build/local-model/request.js

const message = schemas/* strictObject */.rej({ role: schemas/* enum */.k5n(['system', 'user', 'assistant']), content: schemas/* string */.YjP() });
const responseFormat = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('json_object') }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('json_schema'),
        json_schema: schemas/* strictObject */.rej({
            name: schemas/* string */.YjP().regex(/^[\w-]{1,64}$/),
            strict: schemas/* boolean */.zMY(),
            schema: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
        }),
    }),
]);
const request = schemas/* strictObject */.rej({
    model: schemas/* string */.YjP().min(1),
    messages: schemas/* array */.YOg(message).min(1),
    max_tokens: schemas/* int */.Whr().positive().exactOptional(),
    max_completion_tokens: schemas/* int */.Whr().positive().exactOptional(),
    temperature: schemas/* number */.aig().min(0).max(2).exactOptional(),
    response_format: responseFormat.exactOptional(),
});
/** The compiler's part: whatever the schema lets through, the SDK's types know. */
const asSdkSees = (asked) => asked;
function request_checkRequest(body, headers) {
    const odd = headerViolations(headers);
    let json;
    try {
        json = JSON.parse(body);
    }
    catch {
        return { asked: null, violations: [...odd, 'the body is no JSON'] };
    }
    const result = request.safeParse(json);
    if (!result.success) {
        const places = result.error.issues.map((issue) => `${issue.path.join('.') || 'request'}: ${issue.message}`);
        return { asked: null, violations: [...odd, ...places] };
    }
    const { max_tokens: old, max_completion_tokens: current } = result.data;
    const caps = [old, current].filter((cap) => cap !== undefined).length;
    return {
        asked: result.data,
        violations: [...odd, ...(caps === 1 ? [] : [`${caps} bounds of the reply instead of one`])],
    };
}
/** What `fetch` adds by itself, and what is meant. */
const HEADERS = new Set([
    'accept',
    'accept-encoding',
    'accept-language',
    'authorization',
    'connection',
    'content-length',
    'content-type',
    'host',
    'sec-fetch-mode',
    'user-agent',
]);
function headerViolations(headers) {
    const odd = Object.keys(headers).filter((name) => !HEADERS.has(name));
    const type = headers['content-type'] ?? '';
    return [
        ...odd.map((name) => `unexpected header ${name}`),
        ...(type.startsWith('application/json') ? [] : ['the content type is not application/json']),
    ];
}
/**
 * The rules of OpenAI's strict schemas, in the words in which it refuses one that breaks them; `null` when it holds.
 * Source: its guide on structured outputs (every property required, no further ones).
 */
function schemaProblem({ response_format: format }) {
    if (format?.type !== 'json_schema')
        return null;
    const { name, schema } = format.json_schema;
    const open = looseObject(schema);
    return open === null ? null : `Invalid schema for response_format '${name}': ${open}`;
}
const request_isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function looseObject(schema) {
    if (Array.isArray(schema))
        return schema.map(looseObject).find((each) => each !== null) ?? null;
    if (!request_isRecord(schema))
        return null;
    if (request_isRecord(schema['properties'])) {
        if (schema['additionalProperties'] !== false)
            return "'additionalProperties' is required to be supplied and to be false.";
        const required = Array.isArray(schema['required']) ? schema['required'] : [];
        const missing = Object.keys(schema['properties']).find((key) => !required.includes(key));
        if (missing !== undefined)
            return `'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`;
    }
    return (Object.values(schema)
        .map(looseObject)
        .find((each) => each !== null) ?? null);
}

;// CONCATENATED MODULE: ./build/local-model/profiles.js
/**
 * Eight servers that call themselves OpenAI-compatible, and in what they differ: which parameters they take, refuse or
 * ignore, whether they want a key, and how they word it. Sources: the servers' own documentation and error texts in
 * public reports of 2024 to 2026.
 */

const profiles_invalid = (message, param, code) => ({
    status: 400,
    error: { message, type: 'invalid_request_error', param, code },
});
const openAiUnknown = (name) => ({
    status: 404,
    error: {
        message: `The model \`${name}\` does not exist or you do not have access to it.`,
        type: 'invalid_request_error',
        param: null,
        code: 'model_not_found',
    },
});
function badSchema(asked) {
    const problem = schemaProblem(asked);
    return problem === null ? null : profiles_invalid(problem, 'response_format', null);
}
/** Models that reason take the new bound only, and no temperature but their own. One complaint at a time. */
function refuseLikeReasoning(asked) {
    if (asked.max_tokens !== undefined)
        return profiles_invalid("Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.", 'max_tokens', 'unsupported_parameter');
    if (asked.temperature !== undefined && asked.temperature !== 1)
        return profiles_invalid(`Unsupported value: 'temperature' does not support ${asked.temperature} with this model. Only the default (1) value is supported.`, 'temperature', 'unsupported_value');
    return badSchema(asked);
}
/** Before structured outputs and before the new bound. */
function refuseLikeOlder(asked) {
    if (asked.max_completion_tokens !== undefined)
        return profiles_invalid('Unrecognized request argument supplied: max_completion_tokens', null, null);
    if (asked.response_format?.type === 'json_schema')
        return profiles_invalid("Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model. Learn more about supported models at the Structured Outputs guide.", 'response_format', null);
    const speaksOfJson = asked.messages.some(({ content }) => /json/i.test(content));
    return asked.response_format?.type === 'json_object' && !speaksOfJson
        ? profiles_invalid("'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.", 'messages', null)
        : null;
}
const takesAll = () => null;
const PROFILES = {
    openai: {
        path: '/v1',
        needsKey: true,
        refuse: refuseLikeReasoning,
        unknownModel: openAiUnknown,
        extras: { service_tier: 'default', system_fingerprint: null },
        idHeaders: ['x-request-id'],
    },
    'openai-older': {
        path: '/v1',
        needsKey: true,
        refuse: refuseLikeOlder,
        unknownModel: openAiUnknown,
        idHeaders: ['x-request-id'],
    },
    azure: {
        path: '/openai/v1',
        needsKey: true,
        refuse: refuseLikeReasoning,
        unknownModel: () => ({
            status: 404,
            error: { message: 'The API deployment for this resource does not exist.', code: 'DeploymentNotFound' },
        }),
        extras: { prompt_filter_results: [{ prompt_index: 0, content_filter_results: {} }] },
        idHeaders: ['apim-request-id'],
    },
    // Knows `max_tokens` alone, ignores what it does not know, takes any key and none.
    ollama: {
        path: '/v1',
        needsKey: false,
        ignoresNewBound: true,
        refuse: takesAll,
        unknownModel: (name) => ({
            status: 404,
            error: { message: `model "${name}" not found, try pulling it first`, type: 'api_error', param: null, code: null },
        }),
        extras: { system_fingerprint: 'fp_ollama' },
        idHeaders: [],
    },
    // A release before the new bound: it forbids fields that it does not know, and its errors stand bare.
    vllm: {
        path: '/v1',
        needsKey: true,
        refuse: (asked) => asked.max_completion_tokens === undefined
            ? null
            : {
                status: 400,
                error: {
                    message: "[{'type': 'extra_forbidden', 'loc': ('body', 'max_completion_tokens'), 'msg': 'Extra inputs are not permitted'}]",
                    type: 'BadRequestError',
                    param: null,
                    code: 400,
                },
            },
        unknownModel: (name) => ({
            status: 404,
            error: { message: `The model \`${name}\` does not exist.`, type: 'NotFoundError', param: null, code: 404 },
        }),
        hasBareErrors: true,
        extras: { prompt_logprobs: null, kv_transfer_params: null },
        idHeaders: [],
    },
    // One model, whatever it is called.
    'llama-cpp': {
        path: '/v1',
        needsKey: false,
        hasOneModel: true,
        refuse: takesAll,
        unknownModel: openAiUnknown,
        extras: { timings: { predicted_per_second: 42 } },
        idHeaders: [],
    },
    'html-proxy': {
        path: '/v1',
        needsKey: false,
        refuse: takesAll,
        unknownModel: openAiUnknown,
        idHeaders: [],
        always: 'page',
    },
    retired: {
        path: '/v1',
        needsKey: true,
        refuse: takesAll,
        unknownModel: openAiUnknown,
        idHeaders: ['x-request-id'],
        always: 'retired',
    },
};
const profileOf = (name) => PROFILES[name];

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/local-model/completion.js
/** This model's tokens have three characters. */
const TOKEN_CHARACTERS = 3;
const tokensIn = (text) => Math.ceil(text.length / TOKEN_CHARACTERS);
const promptTokens = ({ messages }) => messages.reduce((sum, { content }) => sum + tokensIn(content), 0);
/** `id`: of this request, unique in the server's life. */
function complete(asked, turn, profile, id) {
    const cap = (profile.ignoresNewBound ? null : asked.max_completion_tokens) ?? asked.max_tokens ?? Number.POSITIVE_INFINITY;
    const wanted = tokensIn(turn.text);
    const isCut = wanted > cap;
    const text = isCut ? turn.text.slice(0, cap * TOKEN_CHARACTERS) : turn.text;
    const prompt = promptTokens(asked);
    const written = tokensIn(text) + tokensIn(turn.refusal ?? '');
    const completion = {
        id,
        object: 'chat.completion',
        created: 1_790_000_000,
        model: asked.model,
        choices: [
            {
                index: 0,
                finish_reason: turn.finish ?? (isCut ? 'length' : 'stop'),
                logprobs: null,
                message: {
                    role: 'assistant',
                    content: turn.refusal === undefined ? text : null,
                    refusal: turn.refusal ?? null,
                },
            },
        ],
        ...usageOf(turn, prompt, written),
    };
    return { body: { ...completion, ...profile.extras }, tokens: prompt + written };
}
function usageOf({ usage = 'exact' }, prompt, written) {
    if (usage === 'none')
        return {};
    if (usage === 'absurd')
        return { usage: { prompt_tokens: -5, completion_tokens: 0.5, total_tokens: 1e300 } };
    return { usage: { prompt_tokens: prompt, completion_tokens: written, total_tokens: prompt + written } };
}

;// CONCATENATED MODULE: ./build/local-model/server.js
/** The HTTP side: a request is read, checked, refused as the profile refuses, or answered as the script says. */





function server_createHttpServer(services) {
    let requests = 0;
    return (0,external_node_http_.createServer)((request, response) => {
        requests += 1;
        server_serve(services, { request, response, id: `chatcmpl-${requests}` }).catch(() => response.destroy());
    });
}
async function server_serve(services, exchange) {
    const { request } = exchange;
    const lasted = lastingOf(exchange);
    const profile = services.profile();
    const body = await server_bodyOf(request);
    const { method = '', url = '', headers } = request;
    const checked = request_checkRequest(body, headers);
    const note = (status, tokens) => services.log({ method, path: url, headers, ...checked, status, tokens, lasted });
    const refused = refusalOf(services, { profile, method, url, headers, asked: checked.asked });
    if (refused !== null || checked.asked === null) {
        const { status, error } = refused ?? { status: 400, error: { message: 'Invalid request', code: null } };
        note(status, 0);
        return sendJson(exchange, profile, {
            status,
            body: profile.hasBareErrors === true ? { object: 'error', ...error } : { error },
        });
    }
    const turn = turnFor(services, profile, checked.asked);
    const played = play(profile, { asked: checked.asked, turn, id: exchange.id });
    note(played.status, played.tokens);
    await played.send(exchange);
}
function lastingOf({ response }) {
    const began = performance.now();
    return new Promise((resolve) => response.once('close', () => resolve(performance.now() - began)));
}
async function server_bodyOf(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
}
function refusalOf({ key, model }, { profile, method, url, headers, asked }) {
    if (profile.always !== undefined)
        return null;
    if (method !== 'POST' || url !== `${profile.path}/chat/completions`)
        return { status: 404, error: { message: 'Not Found', code: null } };
    if (profile.needsKey && headers.authorization !== `Bearer ${key}`)
        return {
            status: 401,
            error: {
                message: 'Incorrect API key provided.',
                type: 'invalid_request_error',
                param: null,
                code: 'invalid_api_key',
            },
        };
    if (asked === null)
        return null;
    if (asked.model !== model && profile.hasOneModel !== true)
        return profile.unknownModel(asked.model);
    return profile.refuse(asked);
}
function turnFor(services, profile, asked) {
    if (profile.always === 'page')
        return { kind: 'page' };
    if (profile.always === 'retired')
        return { kind: 'error', ...profile.unknownModel(asked.model) };
    return services.nextTurn(asked) ?? { kind: 'error', status: 500, error: { message: 'The script has ended' } };
}
const PAGE = '<!doctype html><html><head><title>Sign in</title></head><body><h1>Sign in to continue</h1></body></html>';
function play(profile, { asked, turn, id }) {
    switch (turn.kind) {
        case 'reply': {
            const { body, tokens } = complete(asked, turn, profile, id);
            return {
                status: 200,
                tokens,
                send: (to) => later(turn.delayMs ?? 0, () => sendJson(to, profile, { status: 200, body })),
            };
        }
        case 'cut':
        case 'half': {
            const { body, tokens } = complete(asked, { kind: 'reply', text: turn.text }, profile, id);
            return { status: 0, tokens, send: (to) => sendPart(to, JSON.stringify(body), turn) };
        }
        case 'error': {
            const { status, error, headers } = turn;
            const body = profile.hasBareErrors === true ? { object: 'error', ...error } : { error };
            return {
                status,
                tokens: 0,
                send: (to) => sendJson(to, profile, { status, body, ...(headers ? { headers } : {}) }),
            };
        }
        case 'json':
            return {
                status: turn.status ?? 200,
                tokens: 0,
                send: (to) => sendJson(to, profile, { status: turn.status ?? 200, body: turn.body }),
            };
        case 'page':
            return {
                status: turn.status ?? 200,
                tokens: 0,
                send: (to) => sendText(to, turn.status ?? 200, turn.html ?? PAGE),
            };
        case 'redirect':
            return {
                status: turn.status ?? 307,
                tokens: 0,
                send: async ({ response }) => void response.writeHead(turn.status ?? 307, { location: turn.to }).end(),
            };
        case 'hang':
            return { status: 0, tokens: 0, send: async () => undefined };
        case 'hang-up':
            return { status: 0, tokens: 0, send: async ({ response }) => void response.destroy() };
        case 'endless':
            return { status: 0, tokens: 0, send: (to) => sendEndless(to, turn.pace) };
    }
}
async function later(ms, act) {
    if (ms > 0)
        await new Promise((resolve) => setTimeout(resolve, ms));
    await act();
}
async function sendJson({ response, id }, profile, { status, body, headers }) {
    const ids = Object.fromEntries(profile.idHeaders.map((name) => [name, `req-${id}`]));
    response.writeHead(status, { 'content-type': 'application/json', ...ids, ...headers }).end(JSON.stringify(body));
}
async function sendText({ response }, status, html) {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}
async function sendPart({ response }, whole, { kind, share }) {
    const part = whole.slice(0, Math.floor(whole.length * share));
    response.writeHead(200, { 'content-type': 'application/json' });
    if (kind === 'half') {
        response.end(part);
        return;
    }
    await new Promise((resolve) => response.write(part === '' ? ' ' : part, () => resolve()));
    response.destroy();
}
/** Until the other side has had enough. */
async function sendEndless({ response }, pace) {
    response.writeHead(200, { 'content-type': 'application/json' });
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(endless(pace)), response).catch(() => undefined);
}
async function* endless(pace) {
    yield '{"choices":[{"message":{"content":"';
    for (;;) {
        if (pace === 'drip')
            await new Promise((resolve) => setTimeout(resolve, 20));
        yield pace === 'flood' ? 'x'.repeat(65_536) : 'x';
    }
}

;// CONCATENATED MODULE: ./build/local-model/shapes.js
/** The shapes in which models hand a program over: from the JSON that was asked for to fences with talk around them. */
const json = (written) => JSON.stringify({
    language: written.language,
    code: written.code,
    tests: written.tests ?? null,
    description: written.description ?? 'Does what the task says.',
    dependencies: written.dependencies ?? [],
    complexity: written.complexity ?? 'simple',
    estimatedSeconds: written.estimatedSeconds ?? 1,
});
const fence = ({ language, code }, mark = '```', attributes = '') => `${mark}${language}${attributes}\n${code.replace(/\n?$/, '\n')}${mark}`;
const indented = (text, by) => text.replace(/^/gm, by);
/** `program → reply`. */
const SHAPES = {
    json,
    'json in a fence': (written) => `Here it is:\n\n\`\`\`json\n${json(written)}\n\`\`\`\n`,
    fence: (written) => `${fence(written)}\n`,
    'talk around a fence': (written) => `Sure! This does it:\n\n${fence(written)}\n\nTell me if it should do more.\n`,
    tildes: (written) => `${fence(written, '~~~')}\n`,
    'a longer fence': (written) => `${fence(written, '````')}\n`,
    attributes: (written) => `${fence(written, '```', ' title="main" linenos')}\n`,
    'carriage returns': (written) => `Here it is:\n\n${fence(written)}\n`.replace(/\n/g, '\r\n'),
    indented: (written) => `1. The program:\n\n${indented(fence(written), '   ')}\n`,
    thoughts: (written) => `<think>\nMaybe this?\n\`\`\`${written.language}\nnot the program\n\`\`\`\nNo.\n</think>\n\n${fence(written)}\n`,
    'an installation first': (written) => `\`\`\`bash\npip install nothing\n\`\`\`\n\n${fence(written)}\n`,
    'an output after': (written) => `${fence(written)}\n\nIt prints:\n\n\`\`\`text\n42\n\`\`\`\n`,
};
const programIn = (shape, written) => SHAPES[shape](written);

;// CONCATENATED MODULE: ./build/local-model/turns.js
/** What the scripted model does when it is its turn: it writes, or it fails in one of the ways in which servers fail. */
const says = (text) => ({ kind: 'reply', text });
const refuses = (refusal) => ({ kind: 'reply', text: '', refusal });
/** Without `retryAfterS` it does not say when to come again. */
const limitsRate = (retryAfterS) => ({
    kind: 'error',
    status: 429,
    error: { message: 'Rate limit reached for requests', type: 'requests', param: null, code: 'rate_limit_exceeded' },
    ...(retryAfterS === undefined ? {} : { headers: { 'retry-after': String(retryAfterS) } }),
});
const hasNoQuota = () => ({
    kind: 'error',
    status: 429,
    error: {
        message: 'You exceeded your current quota, please check your plan and billing details.',
        type: 'insufficient_quota',
        param: null,
        code: 'insufficient_quota',
    },
});
const fails = (status, message = 'The server had an error while processing your request.') => ({
    kind: 'error',
    status,
    error: { message, type: 'server_error', param: null, code: null },
});
const filters = () => ({
    kind: 'error',
    status: 400,
    error: {
        message: 'The response was filtered due to the prompt triggering the content management policy.',
        type: 'invalid_request_error',
        param: 'prompt',
        code: 'content_filter',
    },
});

;// CONCATENATED MODULE: ./build/local-model/index.js





function createLocalModel(seed = {}) {
    const model = seed.model ?? 'scripted-model';
    const key = seed.key ?? 'sk-local-0123456789abcdef';
    let profile = profileOf(seed.profile ?? 'openai');
    let script = seed.script ?? [];
    let turns = 0;
    const requests = [];
    const problems = [];
    function nextTurn(asked) {
        const turn = typeof script === 'function' ? script(asked, turns) : (script[turns] ?? null);
        turns += 1;
        if (turn === null)
            problems.push(`no turn is left for request ${turns}`);
        return turn;
    }
    const server = server_createHttpServer({ profile: () => profile, key, model, nextTurn, log: (each) => requests.push(each) });
    return {
        model,
        key,
        /** Listens on a free port of 127.0.0.1; a process that only waits for it may end. */
        async start() {
            await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
            server.unref();
            return { baseUrl: `http://127.0.0.1:${local_model_portOf(server.address())}${profile.path}` };
        },
        async stop() {
            const closed = new Promise((resolve) => server.close(() => resolve()));
            server.closeAllConnections();
            await closed;
        },
        /** Begins a new script; what was served before stays counted. */
        play(next, as) {
            script = next;
            turns = 0;
            if (as !== undefined)
                profile = profileOf(as);
        },
        /** Everything that was asked, in order. */
        get requests() {
            return requests;
        },
        /** Tokens that the model read and wrote, also for replies that got lost on the way. */
        get servedTokens() {
            return requests.reduce((sum, { tokens }) => sum + tokens, 0);
        },
        /** What was wrong with the requests, in words; a healthy run leaves it empty. */
        get violations() {
            return [...requests.flatMap(({ violations }) => violations), ...problems];
        },
    };
}
function local_model_portOf(address) {
    if (address === null || typeof address === 'string')
        throw new Error('The local model listens on no port');
    return address.port;
}

;// CONCATENATED MODULE: ./build/cli/simulated-model.js
/**
 * Who writes programs when an event is simulated: a transcript that is replayed, a scripted model on this machine, or the
 * one that the environment names (`OPENAI_API_KEY`, `OPENAI_BASE_URL`, `OPENAI_MODEL`).
 */





async function openSimulatedModel({ replay, script }, say) {
    if (replay !== null && script !== null)
        throw new problem/* CliProblem */.qe(2, 'Give --replay or --script, not both: each stands in the place of the model.');
    if (replay !== null)
        return { env: { SALLYPORT_REPLAY: (0,external_node_path_.resolve)(replay) }, close: async () => undefined };
    if (script !== null)
        return openScripted(script, say);
    return { env: ownModel(process.env), close: async () => undefined };
}
async function openScripted(path, say) {
    const model = createLocalModel({ script: (await repliesIn(path)).map(says) });
    const { baseUrl } = await model.start();
    say(`The model is a scripted stand-in at ${baseUrl}: its replies stand in ${path}, and no real model is asked`);
    return {
        env: { 'INPUT_OPENAI-API-KEY': model.key, 'INPUT_OPENAI-BASE-URL': baseUrl, 'INPUT_OPENAI-MODEL': model.model },
        close: () => model.stop(),
    };
}
const replies = schemas/* array */.YOg(schemas/* string */.YjP()).min(1);
async function repliesIn(path) {
    const file = await (0,files/* readText */.yR)(path);
    if (!file.ok)
        throw new problem/* CliProblem */.qe(2, file.error.message);
    const parsed = replies.safeParse(jsonIn(file.value.text));
    if (parsed.success)
        return parsed.data;
    throw new problem/* CliProblem */.qe(2, `${path} is no script. Expected a JSON list of texts, one for each reply of the model.`);
}
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
const VARIABLES = {
    OPENAI_API_KEY: 'INPUT_OPENAI-API-KEY',
    OPENAI_BASE_URL: 'INPUT_OPENAI-BASE-URL',
    OPENAI_MODEL: 'INPUT_OPENAI-MODEL',
};
const ownModel = (env) => Object.fromEntries(Object.entries(VARIABLES).flatMap(([from, to]) => (env[from] === undefined ? [] : [[to, env[from]]])));

;// CONCATENATED MODULE: ./build/cli/simulate.js
/**
 * `sallyport simulate EVENT.json`: the whole action against a recorded event, as the runner would start it: a process
 * of its own with a clean environment, inputs by `action.yml`'s defaults, the runner's files, and the post step too.
 * Without `--github` it meets a local GitHub that holds what the event tells of; nothing leaves the machine.
 */








async function simulate(eventPath, options) {
    const recorded = readRecorded(await readJson(eventPath), options.event);
    const model = await openSimulatedModel(options.model, options.say);
    try {
        return await simulateWith(recorded, options, model.env);
    }
    finally {
        await model.close();
    }
}
async function simulateWith(recorded, options, modelEnv) {
    if (options.github !== null) {
        const token = process.env['GITHUB_TOKEN'] ?? '';
        if (token === '')
            throw new problem/* CliProblem */.qe(2, 'With --github the environment variable GITHUB_TOKEN must hold a token.');
        const apiUrl = options.github.replace(/\/$/, '');
        return { ...(await act({ recorded, apiUrl, token, options, modelEnv })), comments: null };
    }
    const github = githubFor(recorded, await configFiles(options.config));
    const { full_name: repository } = recorded.repository;
    const before = new Set(github.comments(repository, recorded.issueNumber).map(({ id }) => id));
    const token = github.addToken({ repository });
    const { apiUrl } = await github.start();
    try {
        options.say(`A local GitHub serves ${repository} at ${apiUrl}`);
        const acted = await act({ recorded, apiUrl, token, options, modelEnv });
        const written = github.comments(repository, recorded.issueNumber).filter(({ id }) => !before.has(id));
        return { ...acted, comments: written.map(({ body }) => body) };
    }
    finally {
        await github.stop();
    }
}
async function readJson(path) {
    const file = await (0,files/* readText */.yR)(path);
    if (!file.ok)
        throw new problem/* CliProblem */.qe(2, file.error.message);
    try {
        return JSON.parse(file.value.text);
    }
    catch {
        throw new problem/* CliProblem */.qe(2, `${path} is no JSON. Expected a recorded webhook payload.`);
    }
}
async function configFiles(path) {
    if (path === null)
        return {};
    const file = await (0,files/* readText */.yR)(path);
    if (!file.ok)
        throw new problem/* CliProblem */.qe(2, file.error.message);
    return { '.github/sallyport.yml': file.value.text };
}
/** One run of the action: main step, then post step with the state that the main step saved. */
async function act({ recorded, apiUrl, token, options, modelEnv }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sallyport-simulate-'));
    const file = (name) => (0,external_node_path_.join)(folder, name);
    await (0,promises_.mkdir)(file('temp'));
    for (const name of ['output', 'state', 'summary'])
        await (0,promises_.writeFile)(file(name), '');
    await (0,promises_.writeFile)(file('event.json'), JSON.stringify(recorded.payload));
    const env = {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        DOCKER_HOST: process.env['DOCKER_HOST'],
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: recorded.event,
        GITHUB_EVENT_PATH: file('event.json'),
        GITHUB_REPOSITORY: recorded.repository.full_name,
        GITHUB_REPOSITORY_ID: String(recorded.repository.id),
        GITHUB_SERVER_URL: apiUrl,
        GITHUB_API_URL: apiUrl,
        // An enterprise host has the two side by side: /api/v3 and /api/graphql.
        GITHUB_GRAPHQL_URL: `${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`,
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_WORKSPACE: folder,
        GITHUB_OUTPUT: file('output'),
        GITHUB_STATE: file('state'),
        GITHUB_STEP_SUMMARY: file('summary'),
        RUNNER_TEMP: file('temp'),
        'INPUT_GITHUB-TOKEN': token,
        ...modelEnv,
    };
    options.say(`The action starts for the event ${recorded.event}`);
    const exitCode = await run((0,external_node_path_.join)(options.dist, 'index.js'), env);
    const state = await (0,promises_.readFile)(file('state'), 'utf8');
    await run((0,external_node_path_.join)(options.dist, 'post.js'), state.includes('sandbox') ? { ...env, STATE_sandbox: 'started' } : env);
    const [summary, outputs] = await Promise.all([(0,promises_.readFile)(file('summary'), 'utf8'), (0,promises_.readFile)(file('output'), 'utf8')]);
    return { exitCode, summary, outputs, folder };
}
/** The action's own words go to the person's stderr, where progress belongs. */
function run(script, env) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(process.execPath, [script], { env, stdio: ['ignore', 2, 2] });
        child.on('error', reject);
        child.on('exit', (code) => resolve(code ?? 1));
    });
}

;// CONCATENATED MODULE: ./build/cli/simulate-command.js
/** `sallyport simulate`: shows each step on stderr and what was posted on stdout. */





const textOption = (value) => (typeof value === 'string' ? value : null);
/** The folder of the built action, which this command line is part of. */
const distFolder = () => (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? '.'));
async function simulateCommand(event, given) {
    const say = (message) => process.stderr.write(`${(0,colours/* paletteFor */.D)(process.stderr).dim('›')} ${message}\n`);
    const done = await simulate(event, {
        github: textOption(given['github']),
        event: textOption(given['event']),
        config: textOption(given['config']),
        model: { replay: textOption(given['replay']), script: textOption(given['script']) },
        dist: distFolder(),
        say,
    });
    const comments = done.comments ?? [];
    if (done.comments !== null)
        say(comments.length === 0 ? 'It posted no comment' : `It posted ${comments.length} comment(s)`);
    const text = comments.length > 0 ? comments.join('\n\n---\n\n') : done.summary;
    const shown = given['screen'] === true ? forScreen(text) : text;
    process.stdout.write(text === '' ? 'The action had nothing to say.\n' : `\n${shown}\n\n`);
    say(`Records, outputs and the job summary: ${done.folder}`);
    return done.exitCode === 0 ? 0 : 1;
}


/***/ })

};
;