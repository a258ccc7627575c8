/** Something the person at the command line can mend. Ends the command with words and its exit status (contract §9). */
export class CliProblem extends Error {
  readonly exitStatus: 2 | 3 | 4;

  constructor(exitStatus: 2 | 3 | 4, message: string) {
    super(message);
    this.name = 'CliProblem';
    this.exitStatus = exitStatus;
  }
}
