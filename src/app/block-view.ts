/** What a report shows of a block beside its record: what was expected, and everything that serves the program. */
import type { BlockView } from '../report/view';
import type { PlannedBlock } from './plan';

export function blockView({ number, snippet }: PlannedBlock): BlockView {
  const { expect, files, parameters, stdin, tests } = snippet;
  const material = (role: 'params' | 'stdin' | 'tests', text: string | null) =>
    text === null ? [] : [{ role, name: null, text }];
  const testText = tests === null ? null : tests.kind === 'code' ? tests.source : JSON.stringify(tests.cases, null, 2);
  return {
    block: number,
    caption: null,
    expect,
    materials: [
      ...files.map(({ name, source }) => ({ role: 'file' as const, name, text: source })),
      ...material('params', parameters),
      ...material('stdin', stdin),
      ...material('tests', testText),
    ],
    memory: [],
  };
}
