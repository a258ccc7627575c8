/**
 * The GitHub Actions runner: outputs, state and the log of our own words. The runner reads commands from
 * everything that a step prints, so nothing that came from outside is ever given to `info`, `warn` or `fail`.
 */
import * as core from '@actions/core';
import type { Annotation, Log } from '../app/ports';
import type { OutputName } from './inputs';

export type Runner = {
  readonly log: Log;
  setOutputs(outputs: Readonly<Record<OutputName, string>>): void;
  /** Tells the post step that containers may be left. */
  saveSandboxState(): void;
  fail(message: string): void;
  /** Marks lines of the workflow's own files. Words of ours and plain paths only. */
  annotate(notes: readonly Annotation[]): void;
};

export function createRunner(env: NodeJS.ProcessEnv): Runner {
  return {
    log: {
      info: (message) => core.info(message),
      notice: (message) => core.notice(message),
      warn: (message) => core.warning(message),
    },
    setOutputs(outputs) {
      // Without the file the toolkit would print the values, and some of them are foreign.
      if (!env['GITHUB_OUTPUT']) return;
      for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    },
    saveSandboxState() {
      if (env['GITHUB_STATE']) core.saveState('sandbox', 'started');
    },
    fail: (message) => core.setFailed(message),
    annotate(notes) {
      for (const { level, path, startLine, endLine, title, message } of notes) {
        const say = { notice: core.notice, warning: core.warning, failure: core.error }[level];
        say(message, { file: path, startLine, endLine, title });
      }
    },
  };
}
