/** How long one inspection may take. Loading a parser for the first time does not count: no snippet makes it slow. */
export class Budget {
  private deadline: number;

  constructor(ms: number) {
    this.deadline = performance.now() + ms;
  }

  isSpent(): boolean {
    return performance.now() > this.deadline;
  }

  /** Waits for `work` at nobody's cost. */
  async without<T>(work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    const answer = await work();
    this.deadline += performance.now() - started;
    return answer;
  }
}
