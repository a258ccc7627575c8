/**
 * The GitHub Actions runner: outputs, state and the log of our own words. The runner reads commands from
 * everything that a step prints, so nothing that came from outside is ever given to `info`, `warn` or `fail`.
 */
import * as core from '@actions/core';
import type { Log } from '../app/ports';
import type { OutputName } from './inputs';

export type Runner = {
  readonly log: Log;
  setOutputs(outputs: Readonly<Record<OutputName, string>>): void;
  /** Tells the post step that containers may be left. */
  saveSandboxState(): void;
  fail(message: string): void;
};

export function createRunner(env: NodeJS.ProcessEnv): Runner {
  return {
    log: { info: (message) => core.info(message), warn: (message) => core.warning(message) },
    setOutputs(outputs) {
      // Without the file the toolkit would print the values, and some of them are foreign.
      if (!env['GITHUB_OUTPUT']) return;
      for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    },
    saveSandboxState() {
      if (env['GITHUB_STATE']) core.saveState('sandbox', 'started');
    },
    fail: (message) => core.setFailed(message),
  };
}
