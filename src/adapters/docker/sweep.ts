/** The third line behind lifeline and deadline: containers that a killed run left are found by their labels. */
import type Dockerode from 'dockerode';
import { answer, removeContainer } from './engine';
import { LABELS } from './specification';

export type SweepOptions = {
  readonly docker: Dockerode;
  /** Milliseconds since the epoch: what was to end before is a leftover. */
  readonly now: number;
  /** In `post`: this run's containers go whatever their deadline. */
  readonly runId?: string;
};

/** Removes leftovers and says how many. Throws an `EngineError` when the engine cannot be asked. */
export async function sweep({ docker, now, runId }: SweepOptions): Promise<number> {
  const filters = { label: [`${LABELS.app}=sallyport`] };
  const ours = await answer('list containers', docker.listContainers({ all: true, filters }));
  const leftovers = ours.filter(({ Labels }) => {
    const deadline = Number(Labels[LABELS.deadline]);
    const isOwn = runId !== undefined && Labels[LABELS.runId] === runId;
    return isOwn || !Number.isFinite(deadline) || deadline < now;
  });
  await Promise.all(leftovers.map(({ Id }) => removeContainer(docker, Id)));
  return leftovers.length;
}
