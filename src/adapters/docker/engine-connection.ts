/** The Docker engine that `DOCKER_HOST` names, or the usual socket. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import Dockerode from 'dockerode';
import { type EngineFacts, engineFacts } from './engine-facts';

export type Engine = {
  readonly docker: Dockerode;
  /** What it says of itself; may fail like every question to it. */
  readonly facts: Promise<EngineFacts>;
};

export const connectDocker = (): Dockerode => new Dockerode();

/** Asks the engine what it is, and resolves when the question is on its way: it answers while others load. */
export async function askEngine(): Promise<Engine> {
  const docker = connectDocker();
  const facts = engineFacts(docker);
  facts.catch(() => undefined);
  for (let turn = 0; turn < 3; turn++) await nextTurn();
  return { docker, facts };
}
