/** Issues, their labels and timelines; pull requests and reviews. */
import { requireRepository } from '../repositories';
import { diffShape } from '../shapes/repositories';
import { reviewCommentShape, reviewShape } from '../shapes/texts';
import {
  eventShape,
  eventsOf,
  fullIssueShape,
  fullPullShape,
  issueShape,
  labelShape,
  labelsShape,
  timelineShape,
} from '../shapes/threads';
import { pullOf } from '../texts';
import { addLabel, ensureLabel, findLabel, withLabel, withoutLabel } from '../threads';
import { type Thread, textsOf } from '../world';
import { type Answer, ApiError, type Call, created, isRecord, notFound, ok, page, type Routes } from './call';
import { pullIn, reviewCommentIn, reviewIn, threadIn } from './find';

const READ = 'issues=read; pull_requests=read';
const WRITE = 'issues=write; pull_requests=write';

const issueRoutes: Routes = {
  'issues/get': { needs: READ, answer: (call) => ok(fullIssueShape(call.world, threadIn(call))) },
  'issues/list-for-repo': { needs: 'issues=read', answer: listIssues },
  'issues/list-events': {
    needs: READ,
    answer: (call) => {
      const thread = threadIn(call);
      return page(call, eventsOf(call.world, thread), (each) => eventShape(call.world, thread, each));
    },
  },
  'issues/list-events-for-timeline': {
    needs: READ,
    answer: (call) => page(call, timelineShape(call.world, threadIn(call)), (item) => item),
  },
};

function listIssues(call: Call): Answer {
  const state = call.text('state') || 'open';
  const labels = call
    .text('labels')
    .split(',')
    .filter((name) => name !== '');
  const wanted = textsOf(call.world, 'thread').filter(
    (each) =>
      each.repositoryId === call.repository.id &&
      each.gone === null &&
      (state === 'all' || each.state === state) &&
      labels.every((name) => each.labels.some((own) => own.toLowerCase() === name.toLowerCase())) &&
      (!call.has('since') || Date.parse(each.updatedAt) >= Date.parse(call.text('since'))),
  );
  const time = (each: Thread) => Date.parse(call.text('sort') === 'updated' ? each.updatedAt : each.createdAt);
  const sorted = wanted.sort((a, b) => time(b) - time(a) || b.number - a.number);
  const ordered = call.text('direction') === 'asc' ? sorted.reverse() : sorted;
  return page(call, ordered, (each) => issueShape(call.world, each));
}

const labelRoutes: Routes = {
  'issues/list-labels-for-repo': {
    needs: READ,
    answer: (call) => {
      const here = [...call.world.labels.values()].filter((each) => each.repositoryId === call.repository.id);
      return page(call, here, (each) => labelShape(call.world, each));
    },
  },
  'issues/get-label': {
    needs: READ,
    answer: (call) => {
      const label = findLabel(call.world, call.repository, call.text('name'));
      if (label === null) throw notFound();
      return ok(labelShape(call.world, label));
    },
  },
  'issues/create-label': { needs: WRITE, role: 'write', answer: createLabel },
  'issues/list-labels-on-issue': {
    needs: READ,
    answer: (call) => page(call, labelsShape(call.world, threadIn(call)), (each) => each),
  },
  'issues/add-labels': { needs: WRITE, role: 'triage', answer: addLabels },
  'issues/remove-label': { needs: WRITE, role: 'triage', answer: removeLabel },
};

function createLabel(call: Call): Answer {
  const name = call.textField('name') ?? '';
  if (findLabel(call.world, call.repository, name) !== null)
    throw new ApiError(422, 'Validation Failed', {
      errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
    });
  const seed = { name, color: call.textField('color') ?? 'ededed', description: call.textField('description') };
  return created(labelShape(call.world, addLabel(call.world, call.repository, seed)));
}

/** GitHub makes a label that the repository lacks, in grey. */
function addLabels(call: Call): Answer {
  const names = [call.field('labels')].flat().flatMap((each) => (isRecord(each) ? each['name'] : each));
  const thread = names
    .filter((name) => typeof name === 'string')
    .reduce((current, name) => {
      ensureLabel(call.world, call.repository, name);
      return withLabel(call.world, current, name, { by: call.user.login });
    }, threadIn(call));
  return ok(labelsShape(call.world, thread));
}

function removeLabel(call: Call): Answer {
  const thread = threadIn(call);
  const after = withoutLabel(call.world, thread, call.text('name'), { by: call.user.login });
  if (after === thread) throw new ApiError(404, 'Label does not exist');
  return ok(labelsShape(call.world, after));
}

const pullRoutes: Routes = {
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

export const threadRoutes: Routes = { ...issueRoutes, ...labelRoutes, ...pullRoutes };
