/**
 * A hundred thousand mangled programs and all the large ones through the inspection: no failure, no "low" for what was
 * not analysed, no second of processor time for any. `node -r ./bench/typescript.cjs bench/soak-inspect.ts [COUNT] [SEED]`
 */
import { createInspector } from '../src/inspect';
import { type HostileInput, LARGE, leastInspection, mangled } from '../test/inspect/hostile-inputs';
import { bareSnippet } from '../test/support/snippet';

const LIMIT_MS = 1000;

async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 100_000);
  const inspector = createInspector();
  let [slowest, faults] = [0, 0];
  const tell = (input: HostileInput, words: string) => {
    faults += 1;
    console.log(`${input.language}, ${input.kind}: ${words}: ${JSON.stringify(input.source.slice(0, 200))}`);
  };
  const inspect = async (input: HostileInput) => {
    try {
      const { value, ms } = await leastInspection(inspector, input, LIMIT_MS);
      const { security } = value;
      if (!security.analysed && security.risk === 'low') tell(input, 'low although not analysed');
      slowest = Math.max(slowest, ms);
      if (ms > LIMIT_MS) tell(input, `took ${ms.toFixed(0)} ms`);
    } catch (error) {
      tell(input, `failed with ${String(error)}`);
    }
  };
  for (const language of ['python', 'javascript', 'typescript', 'bash'] as const)
    await inspector.inspect(bareSnippet(language, ''));
  for (const input of LARGE) await inspect(input);
  const inputs = mangled(Number(process.argv[3] ?? 1));
  for (let index = 0; index < count; index++) await inspect(inputs.next().value);
  console.log(
    `${LARGE.length} large and ${count} mangled inputs: ${faults} faults, slowest ${slowest.toFixed(0)} ms of processor time`,
  );
  process.exitCode = faults === 0 ? 0 : 1;
}

void main();
