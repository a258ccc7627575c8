/** The command line's door: words in, exit status out (contract §9). Everything it says goes to stderr but the answer. */
import { CommanderError } from 'commander';
import { CliProblem, complain } from './cli/problem';
import { buildProgram } from './cli/program';

export async function cli(words: readonly string[]): Promise<void> {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  // Whoever reads our output may stop reading (`| head`): that is their choice, no failure.
  process.stdout.on('error', () => process.exit(0));
  try {
    const status = { code: 0 };
    await buildProgram(stop.signal, (code) => {
      status.code = Math.max(status.code, code);
    }).parseAsync([...words], { from: 'user' });
    process.exitCode = status.code;
  } catch (error) {
    process.exitCode = exitStatusFor(error);
  }
}

function exitStatusFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CliProblem) {
    complain(error.message);
    return error.exitStatus;
  }
  process.stderr.write(
    `sallyport: internal error. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return 4;
}
