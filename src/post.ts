/** The post step: removes what this run left in Docker when it was cancelled, and what others left past their deadline. */
import { connectDocker } from './adapters/docker/engine-connection';
import { sweep } from './adapters/docker/sweep';
import { runIdOf } from './adapters/run-identity';

export async function post(): Promise<void> {
  try {
    const removed = await sweep({ docker: connectDocker(), now: Date.now(), runId: runIdOf(process.env) });
    console.log(
      removed === 0 ? 'Sallyport left nothing behind.' : `Sallyport removed ${removed} leftover container(s).`,
    );
  } catch {
    // The job is over and its result is out: a failed clean-up must not turn it red. The next start sweeps again.
    console.log('Sallyport could not ask the Docker engine for leftovers; the next run will sweep them.');
  }
}
