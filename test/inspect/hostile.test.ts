import type { Inspection, Snippet } from '../../src/core/types';
import { createInspector } from '../../src/inspect';
import { type HostileInput, LARGE, mangled } from './hostile-inputs';

const inspector = createInspector();

const snippet = ({ language, source }: HostileInput): Snippet => ({
  language,
  source,
  line: 1,
  files: [],
  parameters: null,
  stdin: null,
  expect: null,
  tests: null,
});

/** On a quiet core every text takes less than a second; a shared core and counted branches double that, a quadratic cost takes far more. */
const LIMIT_MS = 2000;

type Timed = { readonly inspection: Inspection; readonly ms: number };

/** In processor time, because other work on the machine is nobody’s fault. */
async function timed(input: HostileInput): Promise<Timed> {
  const started = process.cpuUsage();
  const inspection = await inspector.inspect(snippet(input));
  const { user, system } = process.cpuUsage(started);
  return { inspection, ms: (user + system) / 1000 };
}

/** The least of three where the first took too long: other work only ever adds. */
async function leastTimed(input: HostileInput): Promise<Timed> {
  let least = await timed(input);
  for (let again = 0; again < 2 && least.ms > LIMIT_MS; again++) {
    // What the analysers keep of the last text would make the next measure a lie.
    await inspector.inspect(snippet({ ...input, source: '' }));
    const { ms } = await timed(input);
    least = { ...least, ms: Math.min(least.ms, ms) };
  }
  return least;
}

/** What must hold for every text there is. */
async function faults(input: HostileInput): Promise<readonly string[]> {
  const { inspection, ms } = await leastTimed(input);
  const { security, syntax } = inspection;
  const lines = input.source.split(/\r\n|[\r\n]/).length;
  const found = [
    [ms > LIMIT_MS, `took ${ms.toFixed(0)} ms`],
    [!security.analysed && security.risk === 'low', 'low although not analysed'],
    [security.safe !== (security.risk === 'low'), 'safe is not low'],
    [
      security.findings.some(({ line, endLine }) => line < 1 || endLine < line || line > lines),
      'a finding outside of the code',
    ],
    [syntax.valid !== (syntax.errors.length === 0), 'valid with errors, or broken without'],
    [!syntax.valid && security.analysed, 'analysed although it does not parse'],
  ] as const;
  return found.flatMap(([isSo, words]) =>
    isSo ? [`${input.language}, ${input.kind}: ${words}: ${input.source.slice(0, 200)}`] : [],
  );
}

describe('the inspection of hostile text', () => {
  beforeAll(async () => {
    for (const language of ['python', 'javascript', 'typescript', 'bash'] as const)
      await inspector.inspect(snippet({ kind: 'first', language, source: '' }));
  });

  it('answers 64 KB of every kind in time', async () => {
    const found: string[] = [];
    for (const input of LARGE) found.push(...(await faults(input)));
    expect(found).toEqual([]);
  }, 300_000);

  it('never fails on mangled programs', async () => {
    const found: string[] = [];
    const inputs = mangled(1);
    const count = Number(process.env['SALLYPORT_FUZZ'] ?? 1500);
    for (let index = 0; index < count; index++) {
      const { value } = inputs.next();
      found.push(...(await faults(value)));
    }
    expect(found).toEqual([]);
  }, 3_600_000);
});
