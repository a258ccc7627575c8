/** Runs of the workflow that Sallyport is a step of. */
import { userOf } from './people';
import { repositoryOf } from './repositories';
import { mintId, timestamp, type WorkflowRun, type World } from './world';

export type WorkflowRunSeed = {
  readonly by: string;
  readonly event: string;
  readonly id?: number;
  readonly attempt?: number;
  /** Who started this attempt, when somebody else asked for a re-run. */
  readonly rerunBy?: string;
  readonly at?: string;
};

/** Adds a run, or (with the `id` of an earlier one) another attempt of it. */
export function addWorkflowRun(world: World, fullName: string, seed: WorkflowRunSeed): WorkflowRun {
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
