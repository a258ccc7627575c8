/** A process of its own for the test that kills it: runs the given program and prints its container's id once it is up. */
import { readFileSync } from 'node:fs';
import { jobOf, newSandbox } from './jobs';

async function main(): Promise<void> {
  const [language, file, runId] = process.argv.slice(2);
  if ((language !== 'python' && language !== 'bash') || file === undefined || runId === undefined)
    throw new Error('usage');
  const sandbox = newSandbox({ runId });
  const job = jobOf(language, readFileSync(file, 'utf8'), { limits: { timeoutMs: 60_000 } });
  await sandbox.run(job, new AbortController().signal, (_, chunk) => process.stdout.write(chunk));
}

main();
