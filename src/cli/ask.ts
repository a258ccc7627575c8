/** May it run? On a terminal a person is asked before medium and high risk; elsewhere only `--yes` says so. */
import { createInterface } from 'node:readline/promises';
import type { Verdict } from '../core/gate';
import type { RiskLevel } from '../core/types';

export type Asking = {
  /** `--yes`. */
  readonly yes: boolean;
  readonly signal: AbortSignal;
};

export const isTerminal = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;

const refusal = (reasonCode: 'needs_approval' | 'rejected', message: string): Verdict => ({
  kind: 'refuse',
  reasonCode,
  message,
});

export function verdictFor(risk: RiskLevel, { yes }: Asking): Verdict {
  if (risk === 'low' || yes) return { kind: 'run' };
  return refusal('needs_approval', `Not run: ${risk} risk. Look at the findings; --yes runs it regardless.`);
}

/** Asks about a plan whose findings were just shown. */
export async function askAbout(name: string, risk: RiskLevel, { signal }: Asking): Promise<Verdict> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // An input that ends is an answer too; the question alone would wait for ever, and the process end as if all was well.
    const gone = new Promise<never>((_, reject) => prompt.once('close', () => setImmediate(reject)));
    const question = prompt.question(`${name} is ${risk} risk. Run it? [y/N] `, { signal });
    const answer = await Promise.race([question, gone]);
    return /^y(es)?$/i.test(answer.trim()) ? { kind: 'run' } : refusal('rejected', 'Not run: you said no.');
  } catch {
    return refusal('rejected', 'Not run: nobody answered.');
  } finally {
    prompt.close();
  }
}
