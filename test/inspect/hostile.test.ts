import { createInspector } from '../../src/inspect';
import { bareSnippet } from '../support/snippet';
import { type HostileInput, LARGE, leastInspection, mangled } from './hostile-inputs';

const inspector = createInspector();

/** On a quiet core every text takes less than a second; a shared core and counted branches double that, a quadratic cost takes far more. */
const LIMIT_MS = 2000;

/** What must hold for every text there is. */
async function faults(input: HostileInput): Promise<readonly string[]> {
  const { value, ms } = await leastInspection(inspector, input, LIMIT_MS);
  const { security, syntax } = value;
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
      await inspector.inspect(bareSnippet(language, ''));
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
