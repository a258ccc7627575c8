/** Check runs and workflow runs. */
import { nodeId } from '../nodes';
import { resolveRef } from '../repositories';
import { actorShape, appShape } from '../shapes/people';
import { apiUrl, htmlUrl, repositoryShape } from '../shapes/repositories';
import { type CheckRun, mintId, timestamp } from '../world';
import { type Answer, ApiError, type Call, created, isRecord, notFound, ok, pageOf, type Routes } from './call';

export const checkRoutes: Routes = {
  'checks/create': { needs: 'checks=write', answer: createCheck },
  'checks/update': { needs: 'checks=write', answer: updateCheck },
  'checks/list-for-ref': { needs: 'checks=read', answer: listChecks },
  'actions/get-workflow-run': { needs: 'actions=read', answer: getRun },
};

function createCheck(call: Call): Answer {
  const headSha = call.textField('head_sha') ?? '';
  if (resolveRef(call.world, call.repository, headSha) === null)
    throw new ApiError(422, `No commit found for SHA: ${headSha}`);
  const fresh: CheckRun = {
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

function updateCheck(call: Call): Answer {
  const known = call.world.checkRuns.get(call.number('check_run_id'));
  if (known === undefined || known.repositoryId !== call.repository.id) throw notFound();
  return ok(store(call, known));
}

/** The check run with what the body says laid over it. Annotations add up over several updates. */
function store(call: Call, known: CheckRun): object {
  const output = call.field('output');
  const fields = isRecord(output) ? output : {};
  const text = (value: unknown, otherwise: string | null) => (typeof value === 'string' ? value : otherwise);
  const conclusion = text(call.field('conclusion'), known.conclusion);
  const completedAt = text(call.field('completed_at'), known.completedAt);
  const added = Array.isArray(fields['annotations']) ? fields['annotations'] : [];
  const check: CheckRun = {
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

function checkShape(call: Call, check: CheckRun) {
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

function listChecks(call: Call): Answer {
  const sha = resolveRef(call.world, call.repository, call.text('ref'))?.sha;
  const here = [...call.world.checkRuns.values()].filter(
    (each) =>
      each.repositoryId === call.repository.id &&
      each.headSha === sha &&
      (!call.has('check_name') || each.name === call.text('check_name')),
  );
  const { from, to, headers } = pageOf(call, here.length);
  const body = { total_count: here.length, check_runs: here.slice(from, to).map((each) => checkShape(call, each)) };
  return { ...ok(body), headers };
}

function getRun(call: Call): Answer {
  const run = call.world.workflowRuns.get(call.number('run_id'));
  if (run === undefined || run.repositoryId !== call.repository.id) throw notFound();
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
