import type { Snippet } from '../../src/core/types';
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

/** What must hold for every text there is; CPU time, because other work on the machine is nobody’s fault, and several times the second that a quiet core takes, because a shared core is slower. */
async function faults(input: HostileInput): Promise<readonly string[]> {
  const started = process.cpuUsage();
  const { security, syntax } = await inspector.inspect(snippet(input));
  const { user, system } = process.cpuUsage(started);
  const lines = input.source.split(/\r\n|[\r\n]/).length;
  const found = [
    [(user + system) / 1000 > 4000, `took ${(user + system) / 1000} ms`],
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
