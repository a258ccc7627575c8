/**
 * How long one inspection may take, in processor time: a busy machine must not turn harmless code into a false alarm.
 * Loading a parser for the first time does not count either: no snippet makes it slow.
 */
import { cpuMs } from './bounded';

export class Budget {
  private deadline: number;

  constructor(ms: number) {
    this.deadline = cpuMs() + ms;
  }

  isSpent(): boolean {
    return cpuMs() > this.deadline;
  }

  /** Waits for `work` at nobody's cost. */
  async without<T>(work: () => Promise<T>): Promise<T> {
    const started = cpuMs();
    const answer = await work();
    this.deadline += cpuMs() - started;
    return answer;
  }
}
