import fc from 'fast-check';
import { type Palette, PLAIN, renderTerminal } from '../../src/report/terminal';
import { DEFAULT_OPTIONS } from '../../src/report/view';
import { columns, wrap } from '../../src/report/wrap';
import { expectGolden } from './golden';
import { hostileView } from './hostile';
import { STATES } from './states';

const SEED = Number(process.env['SALLYPORT_SEED'] ?? 20261120);
const RUNS = Number(process.env['SALLYPORT_RUNS'] ?? 300);

const SHOWN = [
  'passed',
  'passed-several',
  'failed',
  'failed-several',
  'failed-expected',
  'timed-out',
  'infra-error',
  'waiting',
  'planned',
  'passed-with-files',
  'refused-config',
  'refused-syntax',
] as const;

describe('the report in a terminal', () => {
  it.each(SHOWN)('shows %s as its golden file does', (name) => {
    const view = STATES[name];
    if (view === undefined) throw new Error(`No state ${name}`);
    expectGolden(`${name}.txt`, renderTerminal(view, DEFAULT_OPTIONS, PLAIN));
  });

  it.each(Object.entries(STATES))('keeps every line of its own within 80 columns: %s', (_name, view) => {
    const own = renderTerminal(view, DEFAULT_OPTIONS, PLAIN)
      .split('\n')
      .filter((line) => !line.startsWith('  │ ') && !/^ {4}[> ] +\d* \|/.test(line));
    expect(own.filter((line) => columns(line) > 80)).toEqual([]);
  });

  it('answers a scan with what the code is like, and promises no run', () => {
    const { planned } = STATES;
    if (planned === undefined) throw new Error('No such state');
    const { record } = planned;
    const [block] = record.executions;
    if (block === undefined) throw new Error('No such block');
    const remark = { ...block, quality: { ...block.quality, score: 0.5, issues: ['Line 2: unused name'] } };
    const short = { ...block, block: 2, quality: { ...block.quality, score: null, issues: ['Too short to score'] } };
    const wrong = { ...block, block: 3, syntax: { ...block.syntax, valid: false } };
    const trigger = { ...record.trigger, event: 'scan' };
    const scan = { ...planned, record: { ...record, trigger, executions: [remark, short, wrong] } };
    const text = renderTerminal(scan, DEFAULT_OPTIONS, PLAIN);
    expect(text).toMatch(/^🔎 Scanned 3 blocks; nothing was run\n/);
    expect(text).toContain(
      [
        'Quality Python block 1: 0.50 of 1',
        '  - Line 2: unused name',
        'Quality Python block 2: not scored',
        '  - Too short to score',
        '',
      ].join('\n'),
    );
    expect(text).not.toMatch(/block 3: (?:not scored|0)|would run|Plan:/);
    expect(renderTerminal(scan, { ...DEFAULT_OPTIONS, quality: false }, PLAIN)).not.toContain('Quality');
  });

  it('shows the line of the code under each finding, unless the code is not to be shown', () => {
    const { planned } = STATES;
    const [block] = planned?.record.executions ?? [];
    if (planned === undefined || block === undefined) throw new Error('No such state');
    const at = { capability: 'process', level: 'warning', recommendation: 'Leave it', endColumn: 1 } as const;
    const findings = [
      { ...at, ruleId: 'py/a', message: 'Starts', line: 2, column: 3, endLine: 2, endColumn: 9 },
      { ...at, ruleId: 'py/b', message: 'Reads', line: 4, column: 1, endLine: 9 },
      { ...at, ruleId: 'any/c', message: 'Not analysed', line: 1, column: 1, endLine: 1 },
    ];
    const code = `first()\n  second('\u202e')\n\n${'fourth() + '.repeat(20)}\n`;
    const executions = [{ ...block, code, security: { ...block.security, findings } }];
    const view = { ...planned, record: { ...planned.record, executions } };
    expect(renderTerminal(view, DEFAULT_OPTIONS, PLAIN)).toContain(
      [
        '  medium  line 2: Starts (py/a)',
        "          2 | second('⟨U+202E⟩')",
        '  medium  line 4: Reads (py/b)',
        '          4 | fourth() + fourth() + fourth() + fourth() + fourth() + four…',
        '  medium  line 1: Not analysed (any/c)',
        '',
      ].join('\n'),
    );
    expect(renderTerminal(view, { ...DEFAULT_OPTIONS, code: false }, PLAIN)).not.toContain('second');
  });

  it('passes nothing that a terminal would obey', () => {
    fc.assert(
      fc.property(hostileView(), (view) => {
        const text = renderTerminal(view, DEFAULT_OPTIONS, PLAIN);
        expect(text).not.toMatch(/[\0-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it('is coloured by the palette it is given, and by that alone', () => {
    const paint =
      (name: string) =>
      (text: string): string =>
        `<${name}>${text}</${name}>`;
    const palette: Palette = {
      bold: paint('b'),
      dim: paint('d'),
      red: paint('r'),
      green: paint('g'),
      yellow: paint('y'),
      blue: paint('l'),
    };
    const { failed, passed } = STATES;
    if (failed === undefined || passed === undefined) throw new Error('No such states');
    expect(renderTerminal(failed, DEFAULT_OPTIONS, palette)).toMatch(/^<b><r>❌/);
    expect(renderTerminal(passed, DEFAULT_OPTIONS, palette)).toMatch(/^<b><g>✅/);
  });
});

describe('wrapping', () => {
  it('indents what follows as far as the lead', () => {
    expect(wrap(`${'word '.repeat(17)}end`, '  - ')).toEqual([`  - ${'word '.repeat(15).trim()}`, '    word word end']);
  });

  it('splits a word that no line can hold', () => {
    expect(wrap('x'.repeat(100), '').map((line) => line.length)).toEqual([80, 20]);
  });

  it('counts East Asian letters and pictures as two columns and marks as none', () => {
    expect([columns('漢字'), columns('🚀'), columns('e\u0301')]).toEqual([4, 2, 1]);
  });
});
