/** What a test or a demo may do to a world, each deed bound to it. Every deed names repositories as `owner/name`. */

import { type EventDetails, type EventName, eventPayload } from './payloads';
import { addTeam, addUser, removeUser, renameUser } from './people';
import { addRepository, archive, commit, repositoryOf, setBranch, setRole } from './repositories';
import { addWorkflowRun } from './runs';
import {
  addComment,
  addReview,
  addReviewComment,
  commentsOf,
  currentOf,
  edit,
  minimize,
  react,
  reactionsOn,
  removeComment,
  threadOf,
} from './texts';
import {
  addIssue,
  addPullRequest,
  close,
  label,
  lock,
  removeIssue,
  rename,
  reopen,
  transfer,
  unlabel,
  unlock,
} from './threads';
import type { World } from './world';

export function deedsOn(world: World) {
  const on =
    <A extends unknown[], R>(deed: (world: World, ...rest: A) => R) =>
    (...rest: A) =>
      deed(world, ...rest);
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
    close: on(close),
    reopen: on(reopen),
    rename: on(rename),
    removeIssue: on(removeIssue),
    transfer: on(transfer),
    eventPayload: <K extends EventName>(name: K, detail: EventDetails[K]): object => eventPayload(world, name, detail),
  };
}
