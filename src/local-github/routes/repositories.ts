/** Repositories, files, commits, and who may do what in them. */
import type { Role } from '../../core/types';
import { findUser, grantOf, reaches } from '../people';
import { requireCommit, resolveRef } from '../repositories';
import { accountShape } from '../shapes/people';
import { apiUrl, commitShape, diffShape, directoryShape, fileShape, fullRepositoryShape } from '../shapes/repositories';
import type { Commit, Grant, User } from '../world';
import { type Answer, ApiError, type Call, notFound, ok, page, pageOf, type Routes } from './call';

/** GitHub gives the content of larger files only raw. */
const CONTENT_MAX_BYTES = 1_048_576;

export const repositoryRoutes: Routes = {
  'repos/get': { needs: 'metadata=read', answer: (call) => ok(fullRepositoryShape(call.world, call.repository)) },
  'repos/get-content': { needs: 'contents=read', answer: getContent },
  'repos/get-collaborator-permission-level': { needs: 'metadata=read', role: 'write', answer: getPermission },
  'repos/list-collaborators': { needs: 'metadata=read', role: 'write', answer: listCollaborators },
  'repos/get-commit': { needs: 'contents=read', answer: getCommit },
  'git/get-ref': { needs: 'contents=read', answer: getRef },
};

function getContent(call: Call): Answer {
  const ref = call.text('ref') || call.repository.defaultBranch;
  const commit = resolveRef(call.world, call.repository, ref);
  if (commit === null) throw new ApiError(404, `No commit found for the ref ${ref}`);
  const path = call.text('path').replace(/^\/+|\/+$/g, '');
  const content = commit.files.get(path);
  if (content === undefined) return listFolder(call, { commit, ref }, path);
  if (/\braw\b/.test(call.accept))
    return { status: 200, raw: { type: 'application/vnd.github.raw+json', bytes: content } };
  const isLarge = content.length > CONTENT_MAX_BYTES;
  const encoded = isLarge ? '' : wrap(Buffer.from(content).toString('base64'));
  const file = fileShape(call.world, call.repository, { commit, ref }, path);
  return ok({ ...file, content: encoded, encoding: isLarge ? 'none' : 'base64' });
}

/** GitHub breaks base64 into lines of 60, each ended by a line feed. */
function wrap(base64: string): string {
  return base64.replace(/.{1,60}/g, '$&\n');
}

function listFolder(call: Call, at: { readonly commit: Commit; readonly ref: string }, path: string): Answer {
  const prefix = path === '' ? '' : `${path}/`;
  const inside = [...at.commit.files.keys()].filter((each) => each.startsWith(prefix));
  if (inside.length === 0) throw notFound();
  const names = [...new Set(inside.map((each) => each.slice(prefix.length).split('/')[0] ?? ''))].sort();
  return ok(
    names.map((name) => {
      const entry = `${prefix}${name}`;
      const shape = at.commit.files.has(entry) ? fileShape : directoryShape;
      return shape(call.world, call.repository, at, entry);
    }),
  );
}

/** GitHub's older field knows four words only: maintain reads as write, triage as read. */
const FOLDED = {
  none: 'none',
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
} as const;

function getPermission(call: Call): Answer {
  const user = findUser(call.world, call.text('username'));
  if (user === null || user.type !== 'User') throw new ApiError(404, `${call.text('username')} is not a user`);
  const grant = grantOf(call.world, call.repository, user.id);
  return ok({ permission: FOLDED[grant.base], role_name: grant.name, user: collaboratorShape(call, user) });
}

function collaboratorShape(call: Call, user: User) {
  const grant = grantOf(call.world, call.repository, user.id);
  return { ...accountShape(call.world, user), permissions: permissionsOf(grant), role_name: grant.name };
}

/** The words of the `permission` filter. */
const LEAST: Readonly<Record<string, Role>> = {
  pull: 'read',
  triage: 'triage',
  push: 'write',
  maintain: 'maintain',
  admin: 'admin',
};

/** Everybody with a role of their own or by a team; that the public may read makes nobody a collaborator. */
function listCollaborators(call: Call): Answer {
  const { grants, teamGrants, ownerId } = call.repository;
  const members = [...teamGrants.keys()].flatMap((id) => [...(call.world.teams.get(id)?.memberIds ?? [])]);
  const ids = new Set([ownerId, ...grants.keys(), ...members]);
  const least = LEAST[call.text('permission')] ?? 'read';
  const people = [...call.world.users.values()].filter(
    ({ id, type }) => ids.has(id) && type === 'User' && reaches(grantOf(call.world, call.repository, id), least),
  );
  return page(call, people, (user) => collaboratorShape(call, user));
}

function permissionsOf(grant: Grant) {
  return {
    admin: reaches(grant, 'admin'),
    maintain: reaches(grant, 'maintain'),
    push: reaches(grant, 'write'),
    triage: reaches(grant, 'triage'),
    pull: reaches(grant, 'read'),
  };
}

function getCommit(call: Call): Answer {
  const commit = resolveRef(call.world, call.repository, call.text('ref'));
  if (commit === null) throw new ApiError(422, `No commit found for SHA: ${call.text('ref')}`);
  const files = diffShape(call.world, call.repository, commit.parent, commit.sha);
  const { from, to, headers } = pageOf(call, files.length);
  const sum = (key: 'additions' | 'deletions') => files.reduce((total, file) => total + file[key], 0);
  const stats = {
    additions: sum('additions'),
    deletions: sum('deletions'),
    total: sum('additions') + sum('deletions'),
  };
  const shape = commitShape(call.world, call.repository, requireCommit(call.world, commit.sha));
  return { ...ok({ ...shape, stats, files: files.slice(from, to) }), headers };
}

function getRef(call: Call): Answer {
  const branch = call.text('ref').replace(/^heads\//, '');
  const sha = call.repository.branches.get(branch);
  if (sha === undefined || !call.text('ref').startsWith('heads/')) throw notFound();
  const api = apiUrl(call.world, call.repository);
  return ok({
    ref: `refs/heads/${branch}`,
    node_id: `REF_${branch}`,
    url: `${api}/git/refs/heads/${branch}`,
    object: { type: 'commit', sha, url: `${api}/git/commits/${sha}` },
  });
}
