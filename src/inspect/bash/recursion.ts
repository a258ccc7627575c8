/**
 * Which functions (and pieces of code) are being followed, so that one that starts itself again is found: in new
 * processes and without a condition it is a fork bomb.
 */
type Frame = {
  readonly name: string;
  readonly forks: number;
  readonly spawns: number;
  readonly guards: number;
  /** A `return` or `exit` under a condition came before. */
  left: boolean;
  /** The own name once per start of itself in a new process; `fork-self` where a condition guards it. */
  readonly calls: string[];
};

/** The script itself, which `$0` starts again. */
export const SCRIPT = '$0';

export class Recursion {
  private readonly frames: Frame[] = [{ name: SCRIPT, forks: 0, spawns: 0, guards: 0, left: false, calls: [] }];
  private forks = 0;
  /** Those of the forks that go on beside the script (pipes, `&`), and not a substitution that it waits for. */
  private spawns = 0;
  private guards = 0;

  /** Opens a frame; `null` when `name` is being followed already, which is noted there. */
  enter(name: string): true | null {
    const open = this.frames.findLast((frame) => frame.name === name);
    if (open !== undefined) {
      this.note(open);
      return null;
    }
    this.frames.push({ name, forks: this.forks, spawns: this.spawns, guards: this.guards, left: false, calls: [] });
    return true;
  }

  /** Closes the last frame; answers with its calls of itself. */
  leave(): readonly string[] {
    return this.frames.length > 1 ? (this.frames.pop()?.calls ?? []) : [];
  }

  /** The script's calls of itself. */
  get ofScript(): readonly string[] {
    return this.frames[0]?.calls ?? [];
  }

  private note(frame: Frame): void {
    const isGuarded = this.guards > frame.guards || frame.left;
    if (!isGuarded && this.forks > frame.forks) frame.calls.push(frame.name);
    if (isGuarded && this.spawns > frame.spawns) frame.calls.push('fork-self');
  }

  /** A `return` or `exit`. */
  leaves(): void {
    const frame = this.frames.at(-1);
    if (frame !== undefined && this.guards > frame.guards) frame.left = true;
  }

  /** What runs in a new process beside the script. */
  spawned<T>(follow: () => T): T {
    this.spawns++;
    try {
      return this.forked(follow);
    } finally {
      this.spawns--;
    }
  }

  /** What runs in a new process. */
  forked<T>(follow: () => T): T {
    this.forks++;
    try {
      return follow();
    } finally {
      this.forks--;
    }
  }

  /** What runs under a condition. */
  guarded<T>(follow: () => T): T {
    this.guards++;
    try {
      return follow();
    } finally {
      this.guards--;
    }
  }
}
