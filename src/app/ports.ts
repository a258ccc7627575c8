/**
 * What the pipeline needs from the world. Adapters implement these; tests use fakes with state.
 * A port never decides: it answers with what the world says, or throws when the world failed.
 */
import type { Execution, Inspection, Job, LanguageId, Limits, Snippet } from '../core/types';

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Progress for people. Foreign text never goes here: the runner reads commands from what is printed. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
}

/** What the sandbox may start before the verdict: containers that hold no foreign byte yet. */
export type WarmRequest = {
  readonly language: LanguageId;
  readonly image: string;
  readonly limits: Limits;
  readonly runtime: string;
};

/** Where output appears while a program runs; bytes as they come, not yet inert. */
export type OutputListener = (stream: 'stdout' | 'stderr', chunk: Uint8Array) => void;

export interface Sandbox {
  /**
   * Pulls images and starts containers that wait for a program. Never throws: what fails here fails again,
   * with words, in `run`.
   */
  warm(requests: readonly WarmRequest[]): void;
  /** Runs one job. A failing program is a value; a failing machine too (`infra-error`). Never rejects. */
  run(job: Job, signal: AbortSignal, onOutput?: OutputListener): Promise<Execution>;
  /** Removes every container this sandbox still holds. */
  close(): Promise<void>;
}

export interface Inspector {
  inspect(snippet: Snippet): Promise<Inspection>;
}
