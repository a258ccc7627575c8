/** Repositories, files and commits as the REST API and webhooks show them. */
import { basename } from 'node:path/posix';
import { nodeId } from '../nodes';
import { blobSha, requireCommit, requireRepository } from '../repositories';
import { type Commit, type Repository, textsOf, type World } from '../world';
import { accountShape, actorShape, userShape } from './people';

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

export function fullName(world: World, repository: Repository): string {
  return `${world.users.get(repository.ownerId)?.login ?? 'ghost'}/${repository.name}`;
}

export function apiUrl(world: World, repository: Repository): string {
  return `${world.origin}/repos/${fullName(world, repository)}`;
}

export function htmlUrl(world: World, repository: Repository): string {
  return `${world.origin}/${fullName(world, repository)}`;
}

export function repositoryShape(world: World, repository: Repository) {
  const api = apiUrl(world, repository);
  const html = htmlUrl(world, repository);
  const forks = [...world.repositories.values()].filter((each) => each.parentId === repository.id).length;
  const openIssues = textsOf(world, 'thread').filter(
    (each) => each.repositoryId === repository.id && each.state === 'open' && each.gone === null,
  ).length;
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

export function fullRepositoryShape(world: World, repository: Repository) {
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
export function fileShape(world: World, repository: Repository, at: { commit: Commit; ref: string }, path: string) {
  const content = at.commit.files.get(path) ?? new Uint8Array();
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const url = `${apiUrl(world, repository)}/contents/${encoded}?ref=${encodeURIComponent(at.ref)}`;
  const sha = blobSha(content);
  const git = `${apiUrl(world, repository)}/git/blobs/${sha}`;
  const html = `${htmlUrl(world, repository)}/blob/${at.ref}/${encoded}`;
  return {
    type: 'file',
    name: basename(path),
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

export function directoryShape(
  world: World,
  repository: Repository,
  at: { commit: Commit; ref: string },
  path: string,
) {
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

export function commitShape(world: World, repository: Repository, commit: Commit) {
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
export function diffShape(world: World, repository: Repository, from: string | null, to: string) {
  const before: Commit['files'] = from === null ? new Map() : requireCommit(world, from).files;
  const after = requireCommit(world, to).files;
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((filename) => {
    const [old, now] = [before.get(filename), after.get(filename)];
    if (old !== undefined && now !== undefined && Buffer.compare(old, now) === 0) return [];
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

function linesOf(content: Uint8Array | undefined): number {
  if (content === undefined || content.length === 0) return 0;
  return Buffer.from(content).toString('utf8').replace(/\n$/, '').split('\n').length;
}
